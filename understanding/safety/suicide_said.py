"""Thoughts of suicide said outright: to kill oneself, to die, not to wake, not to be here."""

from understanding.text.phrases import any_of

SAID: dict[str, str] = {
    "kill myself": r"kill(?:ing)? <SELF>",
    "suicidal": r"suicidal",
    "suicide of oneself": any_of(r"""
        (think(ing)?|thought|thoughts|consider(ing|ed)?|contemplat\w+|feel|feeling|
            commit(ting)?|want|about|attempt(ing)?|tempted by|planning|considering|
            looking at|looking up|researching|googling|ideas? of|plan|
            do) (\w+ ){0,3}?suicide
        suicide (\w+ ){0,2}?(my|me|all i|always|constantly|only (way|option|answer)|
            thoughts|is (the|my|a) (way|answer|option|only|best)|would|on my mind|crossed|
            feels|seems|sounds)
        suicide(?=$)
    """),
    "end my life": any_of("""
        (end|ending|take|taking|finish|finishing|took) (my (own )?life|my days)
        (end|ending) it all
        (want|wanted|wanting|going|ready|feel like|thinking (of|about)|thought (of|about)|
            tempted to|need|rather|could just|should just|might as well|
            just) (to )?(just )?(end|ending|finish|finishing) (it|things|everything|
            myself)(?= [.?,]|$| (all|now|tonight|for good|already|because|sometimes|and|
            once|myself|today|soon))
    """),
    "slang for dying": any_of(r"""
        (top|topping|do|doing|off|offing|neck|necking|string|stringing|shoot|shooting|gas|
            gassing|hang|hanging|drown|drowning|finish|finishing|slit|starve|electrocute|
            sort|smother|delete) (my ?self)( in| off| up)?(?= [.?,]|
            $| (and|to death|now|because|tonight|if|when|sometimes|but|so|instead|this|
            anymore|today|soon|off|or|with))
        (do|doing|done) (myself in|away with myself)
        catch the bus for good | catching the bus forever
        (slit|cut|cutting|slitting) my (wrists?|throat)
        unaliv\w+
    """),
    "method thought of": any_of(r"""
        (imagin\w+|pictur\w+|thinking (of|about)|think about|want to|urge to|thoughts of|
            keep seeing myself) (\w+ ){0,2}?(crash(ing)?|swerv(e|ing)|driv(e|ing)|
            steer(ing)?) (my |the )?(car|van|bike|motorbike|
            lorry)?( (off|into) (\w+ ){0,3}?(road|wall|tree|bridge|river|lorry|traffic|
            loch))?(?= [.?,]|$| (on purpose|and|so|to))
        (want|wanted|wanting|thinking (of|about)|think about|thought (of|about)|feel like|
            felt like|going|tempted|urge|if|might|could|should|may as well|might as well|
            imagine|imagining|picture|keep|thoughts of|ready) (to |keep |i )?(just )?(jump|
            jumping|jumped|throw|throwing|threw myself|walk|walked|walking|step|stepped|
            stepping|drove|driv(e|ing)|crash|crashing|swerv(e|ing)|hang(ing)?|
            drown(ing)?) (\w+ ){0,2}?(off|in front of|into|under|from|out of|
            out in front) (\w+ ){0,3}?(bridge|train|trains|traffic|roof|building|lorry|car|
            cars|bus|window|cliff|balcony|flats?|tracks?|sea|river|canal|water|wall|tree|
            platform|ledge|edge|multi storey|
            clyde|tay|forth|loch|motorway|road)(?! for (a|my) (swim|dip|walk|wash))
    """),
    "thinks about it, asked as of anybody": any_of(r"""
        (think|thinking) (about|of) (killing|hanging) yourself (every|all|a lot|most|at)
        (normal|usual|common) to (think|keep thinking) (about|of) (killing|hanging) yourself
    """),
    "hopes not to see tomorrow": any_of(r"""
        (hoping|hope|hoped|rather|sooner|wish|wishing|want|prefer) (\w+ ){0,2}?not (to )?(see|reach|
            get to|make it to) (\w+day|tomorrow|the morning|morning|christmas|new year|the spring|
            spring|another (day|morning|week|year|winter|birthday))
        not (wake|waken|wakening|waking)( up)? (\w+ ){0,3}?(i )?(would not|will not) (complain|mind|
            care|be sorry|be bothered|greet)
    """),
    "wants to die, in Doric": any_of(r"""
        ^(a |i |ah )?(just |really |only )*(want|wish) to dee(?= [.?,]|$)
    """),
    "wants not to breathe": any_of("""
        (do not|never) (even |really |just )?(want|wish) to be (breathing|here anyway|
            here at all|in this world|on this earth|alive)
    """),
    "wants to die": (
        r"(?:want|wanted|wanting|wants|ready|need|hope|hoping|wish|wishing|rather|prefer|"
        r"better|praying|pray|waiting|would love|longing|long|like|deserve|feel like|"
        r"going) (?:to |i could |i would |that i |i |god lets me |just )*(?:just "
        r")?(?:die|be dead|to be dead|dying)(?! (?:of|for|laughing|down|hard|from "
        r"embarrassment|inside|on stage))"
    ),
    "wish to be dead": any_of(r"""
        (pray|praying|prayed|hope|hoping|wish|want|beg|begging|ask|asking) (\w+ ){0,2}?(god|
            the lord|jesus|allah|cancer|my heart) (would |will |to |just |could )*(takes?|
            took|kills?|finish\w*|gives? out on) me(?! (out|home|to|for|up|back|on|off|
            with))
        wish(ed|ing)? (that )?(i|id|to) (\w+ ){0,2}?(dead|die|died|
            not (here|born|alive|exist|around|woken|wake|wakened|existed)|
            never (been )?(born|woke|woken|woke up|wakened|existed)|
            was not (here|born|alive|around)|were not (here|born|alive)|
            could (disappear|vanish|sleep forever|die|not exist|fall asleep|go to sleep and|
            just (go|stop|not|disappear|die|sleep forever|vanish))|had never been born|
            did not (wake|exist|have to (be here|live|wake|exist))|
            had not (woken|woke|been born|wakened|wake)|would (not wake|die|just die))
        wish (the|it|this|that) (\w+ ){1,4}(had|would|could) (have )?(killed|kill|taken|
            take|finished) me
        wish (it was me|it had been me) (who|that|and not|instead|dead|in)
        (should|could) have (let me die|left me to die|died then)
        (let me|please let me|just let me) die
        better if i (was|were|had been) (dead|gone|never born|not (here|around|born))
    """),
    "not wake up": any_of(r"""
        (not|never|without|rather no|nae) (want to |wanting to |have to |to |ever |hope i |
            care if i |bothered if i |mind if i |even )*(wake|waking|woke|woken|
            waken)( up)?(?= [.?,]|$| (again|tomorrow|the morn|in the (morning)|
            one (day|morning)|anymore|ever|so|and|the next|from (it|this|my)|next|at all|
            would be|to (this|it|another)))
        (sleep|sleeping) (and )?(not|never) (to )?(wake|waking)(?! (till|until|at|early))
        (go|fall|drift|drop|going|falling) (off )?(to )?(sleep|asleep) (and )?(\w+ )?(not|
            never|forever|for good) (to )?(wake)?
        sleep (forever|for ever|and never)
    """),
    "not be here": (
        r"(?:not|no|never|nae) (?:really |even |just |sure i |sure if i |"
        r"sure that i )?(?:want|wanted|wanting|wish|need|deserve|care|meant|supposed|"
        r"wanna) (?:to |any part of |if i |about )*"
        + any_of("""
            be (here|alive|on this (earth|planet)|around|in this world|part of this world|
                breathing)
            being (here|alive|around)
            live | living | exist | existing
            see (tomorrow|another day|the morning|christmas|the new year|my next birthday)
            carry on living | go on living | keep living | survive
        """)
        + r"(?= [.?,]|$| (?:anymore|any longer|much longer|like this|tomorrow|no more|now|and|"
        r"without|in this|if|because|with|through|either|at all|on this|after|no longer|"
        r"at christmas|today|most|really|ever|or|sometimes|this|the way|cos|another|is|when i|"
        r"for))"
    ),
    "dwells on dying": any_of(r"""
        (think|thinking|thoughts?|think a lot|obsess\w+|daydream\w*|fantasi\w+|dream|
            dreaming|preoccupied|full) (\w+ ){0,3}?(about|of|with) (my own )?(dying|death|
            being dead|not being (here|around|alive)|not waking|
            ending (it|things|it all|everything|my)|how i (would|could|might) (die|do it))
        (no|any|only|cannot see (a|any)|other) (other )?(way out|
            way to stop (it|this|the pain)|option left|escape) (\w+ )?(except|but|
            other than|is|than|left but|apart from) (to )?(dying|die|death|end|ending|
            suicide|kill|killing)
        (lost|losing|no|lack) (the |my |all )?will to live
    """),
}
