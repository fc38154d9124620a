"""Thoughts of suicide said round about: better off without me, no point, done with life."""

from understanding.text.phrases import any_of

HINTED: dict[str, str] = {
    "better off dead": any_of(r"""
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
        (i would|i am|i will|i might|maybe i am|we would|am) (be )?(better|best|happier) (off )?(
            dead|in the ground|in my grave|six feet under)
        better dead than (this|here|like this|living|alive|what i am)
        (death|dying|dead|being dead) (would|will|might|must)( have)? (be|been) (\w+ ){0,2}?(easier|
            better|simpler|kinder|a release|a relief)
        (they|everyone|everybody|folk|kids|weans|children|family) (would|will) (all )?(get on|be|do|
            manage) (just )?(fine|good|great|grand|better|okay|ok|well|happier) without me
        (everyone|everybody|they|family|kids|children|people|world|wife|husband|he|she|
            partner|mum|folk|all|you|weans|life) (\w+ ){0,4}?(be |is |are |do |a )?(better|
            happier|fine|easier|relieved|cheaper|free|
            less bother)( off| for everyone)? (without me|
            if i (was|were|am) (dead|gone|not here|away|no longer|not around|never)|
            if i (died|disappeared|had not|just went)|when i am (gone|dead)|
            with me (gone|dead|out of))
        (nobody|no one|none of them|who) (would|will|is going to|even) (even |really |
            ever )?(miss me(?! (at|from|on) (the |that |a |our )?(\w+ )?(bingo|whist|
                quiz|night|choir|club|meeting|committee|party|class|group|do|team|raffle|staff|rota))|
                notice (if|i)|care if i (died|was (dead|gone)|am (gone|dead)|
            disappear|went|were|lived|wasnt|never|ended)|know i (was|am) (gone|dead)|
            mind if i (died|went))
        would (anybody|anyone|any of them|they) (even |really |ever )?(notice|care|miss me|
            mind) (if i (was|were) (not here|gone|dead|away for good)|
            if i (died|disappeared|just went))(?= [.?,]|$)
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
    """),
    "no reason to live": any_of("""
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
        (not|never|isnt|hardly) (really |even )?worth (living|being alive|being here|staying (here|
            alive))
        (not|never|isnt|hardly) (really |even )?worth (carrying|going|keeping) (on|going)(?= [.?,]|
            $| (is|anymore|now|like this|really|for me|living|so|and))
        what am (i|a) (even |still |really |actually )*(breathing|living|alive|here|waking up|
            existing|
            going on) for
    """),
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
    "done with life": any_of(r"""
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
    """),
    "joining the dead": any_of(r"""
        (join|joining|be with|being with|see|seeing|together with|reunited with|go to|
            with) (my |him|her|them|mum|dad|my late )(\w+ )?(\w+ )?(soon|again soon|
            in heaven|up there|on the other side|in the (next|other) (life|world)|
            where (he|she|they) (is|are|went)|when i (die|go|am gone))(?! for (lunch|dinner|
            tea|christmas))
        see you (all )?on the other side
    """),
    "not be around": any_of(r"""
        cannot (see|imagine|picture) (myself|me) (\w+ ){0,2}?(being (here|alive|around)|
            living|alive|here|around|making it|lasting|reaching|getting to|
            at (my next|christmas|forty|fifty|sixty))
        (do|will) not (\w+ )?(make|reach|see) (it to )?(christmas|next year|
            my (next )?birthday|the new year|the end of the (week|month|year))
        (will|would|going to|plan to|planning to|might|may|intend to|hopefully|
            expect to) (\w+ ){0,2}?not (be|even be) (here|around|alive|needing|
            about) (\w+ ){0,3}?(much longer|anymore|for long|long|to see|by then|
            to (find|bother|worry|do|need|celebrate)|after (tonight|today|this)|
            at (all|christmas|hogmanay|new year)|tomorrow|come)
        (will|going to) not (need|be needing) (it|them|this|these|any of|my|a|anything|
            the) (\w+ ){0,4}?(where i am going|when i am (gone|dead)|soon|
            after (tonight|today)|much longer|anymore)
        not (be )?long for this (world|earth)
        (do not (plan|intend|expect)|not (planning|intending|expecting)) (on|to)? ?(be|being|
            see|seeing|reach|reaching|make|
            making) (\w+ ){0,3}?(here|around|alive|next|my|christmas|the new year|
            another)(?! for (the|my|a|your)| when (you|the|he|she|they) (come|get))
        (think|thinking|thought) (about|of) (joining|going to join|being with) (him|her|them|
            my (late )?(wife|husband|mum|dad|son|daughter|man|partner|brother|sister))(?= [.?]|$)
        (give|giving|gave|given) (away )?(all )?(my|everything) (things|stuff|belongings|
            possessions|clothes and|everything|own)( away)?(?= [.?,]|
            $| (to|before|so|because|away) (?!charity|the charity|a charity))
    """),
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
    "danger to oneself": any_of("""
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
    """),
}
