"""Cues of thoughts of suicide, said outright or obliquely, of oneself or of someone close."""

from understanding.phrases import any_of
from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.safety.suicide_plan import ACCIDENT

_THOUGHTS = cues(
    Category.SUICIDE_THOUGHTS,
    Level.URGENT,
    {
        "kill myself": r"kill(?:ing)? <SELF>",
        "suicidal": r"suicidal",
        "suicide of oneself": (
            any_of(r"""
                (think(ing)?|thought|thoughts|consider(ing|ed)?|contemplat\w+|feel|feeling|
                    commit(ting)?|want|about|attempt(ing)?|tempted by|planning|considering|
                    looking at|looking up|researching|googling|ideas? of|plan|
                    do) (\w+ ){0,3}?suicide
                suicide (\w+ ){0,2}?(my|me|all i|always|constantly|only (way|option|answer)|
                    thoughts|is (the|my|a) (way|answer|option|only|best)|would|on my mind|crossed|
                    feels|seems|sounds)
                suicide(?=$)
            """)
        ),
        "end my life": (
            any_of("""
                (end|ending|take|taking|finish|finishing|took) (my (own )?life|my days)
                (end|ending) it all
                (want|wanted|wanting|going|ready|feel like|thinking (of|about)|thought (of|about)|
                    tempted to|need|rather|could just|should just|might as well|
                    just) (to )?(just )?(end|ending|finish|finishing) (it|things|everything|
                    myself)(?= [.?,]|$| (all|now|tonight|for good|already|because|sometimes|and|
                    once|myself|today|soon))
            """)
        ),
        "slang for dying": (
            any_of(r"""
                (top|topping|do|doing|off|offing|neck|necking|string|stringing|shoot|shooting|gas|
                    gassing|hang|hanging|drown|drowning|finish|finishing|slit|starve|electrocute|
                    sort|smother|delete) (my ?self)( in| off| up)?(?= [.?,]|
                    $| (and|to death|now|because|tonight|if|when|sometimes|but|so|instead|this|
                    anymore|today|soon|off|or|with))
                (do|doing|done) (myself in|away with myself)
                catch the bus for good | catching the bus forever
                (slit|cut|cutting|slitting) my (wrists?|throat)
                unaliv\w+
            """)
        ),
        "method thought of": (
            any_of(r"""
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
                    clyde|tay|forth|loch|motorway|road)(?! for (a|my) (swim|dip|walk|wash))
            """)
        ),
        "wants to die": (
            r"(?:want|wanted|wanting|wants|ready|need|hope|hoping|wish|wishing|rather|prefer|"
            r"better|praying|pray|waiting|would love|longing|long|like|deserve|feel like|"
            r"going) (?:to |i could |i would |that i |i |god lets me |just )*(?:just "
            r")?(?:die|be dead|to be dead|dying)(?! (?:of|for|laughing|down|hard|from "
            r"embarrassment|inside|on stage))"
        ),
        "wish to be dead": (
            any_of(r"""
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
            """)
        ),
        "not wake up": (
            any_of(r"""
                (not|never|without|rather not|nae) (want to |wanting to |have to |to |ever |hope i |
                    care if i |bothered if i |mind if i |even )*(wake|waking|woke|woken|
                    waken) (up)?(?= [.?,]|$| (again|tomorrow|the morn|in the (morning)|
                    one (day|morning)|anymore|ever|so|and|the next|from (it|this|my)|next|at all|
                    would be|to (this|it|another)))
                (sleep|sleeping) (and )?(not|never) (to )?(wake|waking)(?! (till|until|at|early))
                (go|fall|drift|drop|going|falling) (off )?(to )?(sleep|asleep) (and )?(\w+ )?(not|
                    never|forever|for good) (to )?(wake)?
                sleep (forever|for ever|and never)
            """)
        ),
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
        "dwells on dying": (
            any_of(r"""
                (think|thinking|thoughts?|think a lot|obsess\w+|daydream\w*|fantasi\w+|dream|
                    dreaming|preoccupied|full) (\w+ ){0,3}?(about|of|with) (my own )?(dying|death|
                    being dead|not being (here|around|alive)|not waking|
                    ending (it|things|it all|everything|my)|how i (would|could|might) (die|do it))
                (no|any|only|cannot see (a|any)|other) (other )?(way out|
                    way to stop (it|this|the pain)|option left|escape) (\w+ )?(except|but|
                    other than|is|than|left but|apart from) (to )?(dying|die|death|end|ending|
                    suicide|kill|killing)
                (lost|losing|no|lack) (the |my |all )?will to live
            """)
        ),
        "better off dead": (
            any_of(r"""
                (better|happier|lighter|easier|kinder|simpler|relief|relieved|best|
                    nicer) (\w+ ){0,3}?if i (\w+ )?(was|were|am) (not|no longer|never|dead|
                    gone)( (in it|here|around|alive|in their|about|part))?(?= [.?,]|$| \w)
                (death|dying|being dead) (would be|is|seems|sounds|feels|looks|might be|
                    has to be) (\w+ ){0,3}?(release|relief|better|peaceful|only|answer|easier|
                    kinder|comforting|escape|way out|solution|good|nice|tempting|appealing|
                    easy option|welcome)
                better off (dead|without me|if i (was|were|am|died|just|had)|not here|me dead|
                    when i am (gone|dead)|with me (gone|dead|away|out))
                better (place )?without me
                (everyone|everybody|they|family|kids|children|people|world|wife|husband|he|she|
                    partner|mum|folk|all|you|weans|life) (\w+ ){0,4}?(be |is |are |do |a )?(better|
                    happier|fine|easier|relieved|cheaper|free|
                    less bother)( off| for everyone)? (without me|
                    if i (was|were|am) (dead|gone|not here|away|no longer|not around|never)|
                    if i (died|disappeared|had not|just went)|when i am (gone|dead)|
                    with me (gone|dead|out of))
                (nobody|no one|none of them|who) (would|will|is going to|even) (even |really |
                    ever )?(miss me|notice (if|i)|care if i (died|was (dead|gone)|am (gone|dead)|
                    disappear|went|were|lived|wasnt|never|ended)|know i (was|am) (gone|dead)|
                    mind if i (died|went))
                (would not|will not|not) (even )?(be missed|
                    miss me (when|if) i (am|was) (gone|dead))
                if i (died|was dead|were dead|was gone|killed myself|disappeared|was no longer here|
                    was not here|just disappeared|dropped dead) (\w+ ){0,3}?(nobody|no one|they|
                    everyone|it would|it|things|who|my|the|would|i would not|so what|tomorrow|
                    tonight)
                (kinder|easier|simpler|best|good) (\w+ ){0,4}?(if i (was|were) (dead|gone|not here)|
                    if i died|if i was not here|if i did not wake)
                do (everyone|everybody|them|the world|us all|my family) a favour
                world (would be|is) (a )?better (place )?(off )?without me
            """)
        ),
        "no reason to live": (
            any_of("""
                (no|not any|nothing|not much|not a|without a|without any|
                    cannot see (a|any|the|much)|do not see (a|any|the|much)|see no|what is the|
                    whats the|what|hardly any|not got (a|any|much)|any|lost (the|my|all)|
                    little) (real |more |good |much )?(reason|point|purpose|left|will|use|sense|
                    future)? ?(left )?(to|for|in|of)? ?(me )?(to )?(live|living|staying alive|
                    stay alive|being alive|being here|going on living|carry on living|existing|
                    living anymore|keep living|keep going on with life|live for|get up and live|
                    be alive|waking up)(?= [.?,]|$| (for|anymore|now|like this|any longer|with|if|
                    without|no more|when|and|through|so|at all|is|any|another|my|this|in))
                life (is|is just|just is|does not feel|is not|feels|has become|seems) (not |
                    no longer )?(really |even )?(worth (living|it|the bother|anything)|pointless|
                    not worth|over|finished|meaningless)(?= [.?,]|
                    $| (living|it|anymore|for me|the|now|and|to me|so|without|like|when|is|any))
                (my life|life for me|it) is (over|finished|done)(?= [.?,]|
                    $| (and|now|for me|i))(?! it)
                nothing (to|left to|worth|much to) (live|living) for
                (not|never|isnt) worth (living|being alive|being here|staying (here|alive))
            """)
        ),
        "no point going on": (
            r"(?:no|not (?:any|much|a)|see (?:no|the|any)|what is the|what|whats the|"
            r"is there (?:any|a)|any|little|not see (?:the|a|any)|cannot see (?:the|a|"
            r"any)) (?:real |more )?(?:point|use|sense|reason) (?:at all )?(?:in |to |of |"
            r"for )?(?:me |any of )?"
            + any_of("""
                going on | carrying on | go on | carry on | keeping going | keep going | keep on
                being here | trying to live | me being here | me going on | continuing | continue
                it anymore | it all anymore | living
            """)
            + r"(?= [.?,]|$| (?:anymore|any longer|like this|now|and|with (?:life|it|this|any of)|"
            r"is|any more|at all|for|so|without|really|through|here|if|because|no more))(?! a )"
        ),
        "cannot go on": (
            any_of("""
                cannot | could not | not able to | no able to | cannae | unable to | not going to
                do not want to
                not sure (i can|how much longer i can)
                do not think i can
                do not know (how|if) (much longer |long )?i can
                not fit to
            """)
            + r" (?:\w+ ){0,1}?"
            + any_of("""
                go on | carry on | keep going on | keep living | keep doing this | do this anymore
                do this any longer | do life
                face (another day|tomorrow|living|life)
                live like this
                live with (this|myself|the pain)
                bear (to live|living|to go on|it any)
                take (living|life|any more of life|being here)
                take it anymore | take this anymore | take much more | be here anymore
                stand being alive | exist
                go through (another day)
                see a way out | see any way out | see another way | stay alive | survive this
                last (another|much longer)
                hold on (any|much|anymore)
                hang on (any|much|anymore)
            """)
            + r"(?= [.?,]|$| (?:anymore|any longer|like this|much longer|no more|living|now|and|"
            r"with (?:this|it|life|things)|of this|any|longer|this way|of it|i|because|so|the way|"
            r"without (?:him|her|my|them|you)|another|feeling|being|cos|through|if|at all|as))"
        ),
        "done with life": (
            any_of(r"""
                (done|finished|through|tired|sick|weary|exhausted|fed up|scunnered|
                    had enough) (\w+ )?(with|of|by|from) (my |this |being |the |all )?(life|living|
                    alive|being alive|existing|existence|waking up|this world|this life|
                    breathing)(?= [.?,]|$| (and|anymore|now|like|this way|so|i|with|every|the way|
                    altogether|in|just|itself|as it is|completely))
                had enough of (life|living|being alive|this life|this world)
                (i am )?ready to (leave this (world|life|earth)|meet my maker|let go|check out|
                    leave this)(?= [.?,]|$)
                (checking|check|want|wanting) out (of (life|this world|this life|here) )?(for good|
                    permanently|forever)
                want (out of (this life|life|this world)|
                    (it|everything|life|all|this|it all|my life|
                    the world) (all )?(to (be over|end|stop|finish)|over|done|finished))
                (wish|want|need|would like|love) (\w+ )?(it|everything|life|this|all of it|
                    it all) (\w+ ){0,2}?(to end|was over|were over|to be over|
                    would (just )?(end|stop|be over))
                (want to|wanted to|wish i (could|would)|could|just|rather|i would|like to|going to|
                    need to|let me) (just )?(disappear|vanish|cease to exist|stop existing|
                    not exist|be gone|fade away|be no more|
                    be nothing)( (forever|for good|completely|altogether|and never|off the face|
                    from this|permanently|anymore|for ever))
                (want to|wish i could|just|could|wish i would) (just )?(stop existing|
                    cease to exist|not exist|stop breathing|stop being alive)
            """)
        ),
        "joining the dead": (
            any_of(r"""
                (join|joining|be with|being with|see|seeing|together with|reunited with|go to|
                    with) (my |him|her|them|mum|dad|my late )(\w+ )?(\w+ )?(soon|again soon|
                    in heaven|up there|on the other side|in the (next|other) (life|world)|
                    where (he|she|they) (is|are|went)|when i (die|go|am gone))(?! for (lunch|dinner|
                    tea|christmas))
                see you (all )?on the other side
            """)
        ),
        "not be around": (
            any_of(r"""
                cannot (see|imagine|picture) (myself|me) (\w+ ){0,2}?(being (here|alive|around)|
                    living|alive|here|around|making it|lasting|reaching|getting to|
                    at (my next|christmas|forty|fifty|sixty))
                (do|will) not (\w+ )?(make|reach|see) (it to )?(christmas|next year|
                    my (next )?birthday|the new year|the end of the (week|month|year))
                (will|would|going to|plan to|planning to|might|may|intend to|hopefully|
                    expect to) (\w+ ){0,2}?not (be|even be) (here|around|alive|needing|
                    about) (\w+ ){0,3}?(much longer|anymore|for long|long|to see|by then|
                    to (find|bother|worry|do|need|celebrate)|after (tonight|today|this)|
                    at (all|christmas)|tomorrow|come)
                (will|going to) not (need|be needing) (it|them|this|these|any of|my|a|anything|
                    the) (\w+ ){0,4}?(where i am going|when i am (gone|dead)|soon|
                    after (tonight|today)|much longer|anymore)
                not (be )?long for this (world|earth)
                do not (plan|intend|expect) (on|to)? ?(be|being|see|seeing|reach|reaching|make|
                    making) (\w+ ){0,3}?(here|around|alive|next|my|christmas|the new year|another)
                (give|giving|gave|given) (away )?(all )?(my|everything) (things|stuff|belongings|
                    possessions|clothes and|everything|own)( away)?(?= [.?,]|
                    $| (to|before|so|because|away) (?!charity|the charity|a charity))
            """)
        ),
        "other person says it": (
            r"(?:<LOVED>|he|she|they|who|friend) (?:\w+ ){0,5}?"
            + any_of("""
                wants to (die|kill|end)
                want to die
                (to )?kill(ing)? (himself|herself|themselves|themself)
                tak(e|ing) (his|her|their) (own )?(life|lives)
                end(ing)? (his|her|their) (life|own life|lives)
                does not want to (live|be here)
                threatening to (jump|overdose|hang)
                top(ping)? (himself|herself)
                hang(ing)? (himself|herself)
                jump(ing)? off
                is going to jump
                do (himself|herself) in
                harm(ing)? (himself|herself|themselves)
            """)
        ),
        "danger to oneself": (
            any_of("""
                (do not|not|cannot|never) (feel |trust )?(safe (with|from|by) myself|
                    trust myself (tonight|not to|to be (alone|safe)|with|on my own|around|alone|
                    the night|anymore)|myself to be safe|keep myself safe|safe on my own|
                    feel safe alone|be left alone tonight)
                not safe (with|from|to be|by) (myself|being alone|alone|on my own)
                cannot keep myself safe
                afraid (of what i (might|will|could) do|
                    i will do something (stupid|daft|silly|to myself))
                scared (of what i (might|will|could) do|
                    i will do something (stupid|daft|silly|to myself)|of myself|for my own safety)
                (do|done|doing|about to do|going to do|might do) something (stupid|silly|daft|bad|
                    terrible|drastic|permanent)( to (myself))?(?= [.?,]|
                    $| (tonight|soon|to|if|and|again|to end|the night|i))
            """)
        ),
    },
    fades=True,
)
_THOUGHT_UNLESS = {
    "kill myself": ACCIDENT,
    "slang for dying": (
        r"(?:off myself (?:to|for)|sort myself (?:out|up)|finish (?:it|my)|delete myself "
        r"from|gas (?:bill|meter)|shoot myself in the foot|starve myself (?:of|to lose|thin|"
        r"for))"
    ),
    "wants to die": (
        any_of(r"""
            (of old age|surrounded|of shame|hard|in my own (bed|home) (when|one day)|
                with dignity|living will|palliative|hospice|like to die at home|embarrass\w+|
                cringe|mortified|laugh\w*|of laughing|hangover|hungover|hill|before i|plants?|
                dog|cat)
            (do not|not|never) (\w+ )?(want|wanted|wanting|ready|like|going) to (just )?die
        """)
    ),
    "suicide of oneself": (
        any_of(r"""
            (squad|mission|bombers?|lost (my|our|a)|bereave\w*|talk on|article|assisted|
                prevention|helpline|awareness|campaign|walk|training|song|film|book|documentary)
            (his|her|their|dad s|brother s|son s|friend s|mum s|dads|brothers|sons|uncles|mums|
                sisters|friends|nephews) suicide
        """)
    ),
    "not be here": (
        any_of("""
            waiting room
            this (ward|hospital|clinic|party|class|town|group|chat|job|house|flat|country|queue|
                office)
            at (work|the|this)
            in (hospital|the|this (ward|hospital|house|flat|town|place|room|class|queue|group|
                chat|course))
            my physio | on holiday
            live (in|with|near|on|alone|there|at|anywhere|next)
            around (smokers|them|him|her|people|folk|drink|drinkers|that)
            doctor made me come | wife made me | only here because | survive on
        """)
    ),
    "cannot go on": (
        any_of(r"""
            (go on|carry on) (the|a|my|with (my|the|this|these|that) (\w+ )?(diet|exercises?|
                tablets|job|course|walks?|work|class|classes|group|routine|programme|plan|gym|
                studies|treatment)|to|any (trips?|buses|holidays?)|holiday|facebook|buses|walks|
                stairs|planes|smoking|drinking|eating (like|this|so)|working|walking|paying|
                exercising)
            (noise|neighbours? dog|drilling|adverts|this weather|the weather|these midges|
                midges|diet anymore|living off)
            live with (my (mum|brother|sister|flatmate|parents|son|daughter|ex)|him|her|them)
        """)
    ),
    "no reason to live": (
        r"(?:live (?:in|on|near|with|at) |wake up|waking up (?:early|at)|point in waking up "
        r"early|left for tea|live music|live (?:chat|band|show|stream)|reception|worth (?:it|"
        r"the bother) anymore (?:going|doing)|walk|gym|class|exercise|diet)"
    ),
    "done with life": (
        any_of(r"""
            walk\w* on life | life admin | this pandemic | winter | rain | weather
            ready to go (to|out|for|home|on|walk\w*|swim\w*|now the)
            stop breathing (hard|heavy|at night|in my sleep|during)
            (all this|the|these) (diet|drugs|tests|appointment|paperwork|renovation)
            (meeting|film|match|winter|course|exam|exams|treatment|chemo|lockdown|
                this (week|year|treatment|winter|course|month)|operation|op) (to be over|over|
                done|finished|to end)
            life on (benefits|the|a)
            living (on (takeaways|toast|ready)|in|out of|
                with (my|his|her|this noise|flatmates|him|them)|off|near)
        """)
    ),
    "dwells on dying": (
        any_of(r"""
            (scared|afraid|fear|terrified|worr\w+|anxi\w+|frightened|
                panic\w*) (\w+ ){0,2}?(about|of) (dying|death)
            ending (it|things) with (him|her|my)
            (his|her|dad s|mum s|their) death
        """)
    ),
    "better off dead": (
        r"(?:better off without (?:me (?:driving|there|cooking|on the|in the (?:team|kitchen)"
        r")))|team (?:is|would be|are|was)|choir|quiz|kitchen|dance floor|driving"
    ),
    "other person says it": (
        r"(?:years? ago|last year|in the film|on (?:the )?telly|used to|killed himself|used "
        r"to say|wants to die (?:at home|with dignity)|hospice|back in)"
    ),
    "not wake up": (
        any_of(r"""
            alarm | early
            at (night|\d)
            before
            the (baby|kids|dog|house|neighbours|children|little)
            so early | through the night | needing | late | on time | for work | feeling
            with (a|this|pain|sore)
        """)
    ),
    "not be around": (
        any_of("""
            on holiday
            away (next|for|on|to)
            at (my|the) (sister|daughter|caravan)
            working
            back (on|by|next)
            moving | busy | appointment | weight | size | charity | hospital appointment
            off (next|on)
            inhaler | stick | crutches | zimmer | cast | brace | dressing | tablets
            decluttering | having a clear
        """)
    ),
    "joining the dead": (
        r"(?:lunch|coffee|walk|group|class|christmas|visit|weekend|flight|holiday|train|bus|"
        r"dinner|for tea|at the|physio|nurse|gp|doctor|appointment|upstairs)"
    ),
    "method thought of": (
        r"(?:swim|dip|paddle|bungee|charity|parachute|dook|abseil|holiday|splash)"
    ),
    "danger to oneself": (
        any_of("""
            like (buy|eat|order|sign|dye|book)
            stupid like | with my hair
            on the (stairs|bus|ice)
            walking | exercise | exercising | steps
            with (biscuits|chocolate|cake|money|sweets|a credit)
            around (biscuits|chocolate|cake|sweets|food|drink|cakes|crisps)
        """)
    ),
    "suicidal": (
        any_of(r"""
            nurse | driver | driving | pigeon | squirrel
            to (cycle|walk|drive|overtake|cross) (on|there|in|that|the)
            fashion | colleague was | thoughts last year
            not (\w+ ){0,2}suicidal
        """)
    ),
}
_OWN_NEGATION = frozenset(
    {"not wake up", "not be here", "no reason to live", "no point going on", "cannot go on",
     "better off dead", "not be around", "danger to oneself", "wish to be dead", "joining the dead"}
)  # fmt: skip
_HINTED = frozenset({"joining the dead", "not be around", "danger to oneself", "done with life"})
THOUGHTS = tuple(
    Cue(
        c.name, c.category, c.level, c.pattern,
        negatable=c.name not in _OWN_NEGATION,
        unless=_THOUGHT_UNLESS.get(c.name, ""),
        sure=0.75 if c.name in _HINTED else 0.9,
    )
    for c in _THOUGHTS
)  # fmt: skip

REUNION = (
    Cue(
        "joining someone who died",
        Category.SUICIDE_THOUGHTS,
        Level.URGENT,
        (
            any_of("""
                (want|wanted|need|long|longing|wish|like|ready|going|hope) (to )?(i could |
                    i was )?(be|go|join|lie|being) (with|to|beside) (him|her|them|
                    my <LOVED>)(?= [.?,]|$| (again|now|so|soon|in|and))
                (want|wish|going|ready) to join (him|her|them)
            """)
        ),
        near=(
            r"(?:died|dead|passed|death|lost (?:him|her|my)|buried|funeral|gone|heaven|grave|"
            r"late (?:husband|wife))"
        ),
        unless=r"(?:one day|at the (?:grave|cemetery) on|when my time comes)",
        sure=0.75,
    ),
)

CUES: tuple[Cue, ...] = THOUGHTS + REUNION
