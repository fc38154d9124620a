"""Cues of violence that happens now, and of a threat to a life."""

from understanding.safety.cues import cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

VIOLENCE_NOW = cues(
    Category.ABUSE,
    Level.EMERGENCY,
    {
        "violence now": any_of(r"""
            (he|she|they|my (\w+ )?<CLOSE>|<CLOSE>) (\w+ )?(is|s|are|has|
                have) (\w+ )?((hitting|beating|punching|kicking|strangling|choking|attacking|
                hurting|battering|raping) (me|us)|(got|holding|waving|has|have|with) (a |the |
                my )?(knife|gun|hammer|bat|axe|machete|weapon)|
                ((outside|in (my|the) (house|close|flat)|downstairs)(?= (\w+ ){0,6}(scared|hiding|
                afraid|kill|hurt|hit|help|police|drunk|raging|shouting|screaming|again)\b)|
                at the door|at my door|coming (for|after) (me|us)|
                coming (up|back|home|round)(?= (\w+ ){0,5}(scared|hiding|afraid|kill|hurt|hit|
                help|police|drunk|raging|shouting|screaming)\b)|trying to (get|break) in|
                kicking (the|my) door|banging on (the|my) door|smashing|breaking (in|the door)|
                going (mental|mad|crazy|ballistic|to hit|to hurt|to kill|to batter)|
                chasing) ?(\w+ ){0,6}?(scared|hiding|afraid|kill|hurt|hit|help|police|me|drunk|
                again|shouting|screaming|up)?)
            (he|she|they|my (\w+ )?<CLOSE>|<CLOSE>) (\w+ ){0,2}?(got|has|is|kicked|kicking|
                battered|battering|broke|breaking|smashed|smashing) (\w+ ){0,1}?(the|my) (\w+ )?(
                door) (near |nearly |half )?(in|down|off)(?= [.?,]|$| (now|and|i|help|again))
            (hiding|locked myself|i am locked|barricaded|
                shut myself) (\w+ ){0,5}?(from (him|her|my|them)|
                in the (bathroom|toilet|bedroom|cupboard|car|room|loo)|
                upstairs)(?! (spider|mouse))
            (just|right now|minute ago|minutes ago) (\w+ )?(hit|hitting|punched|strangled|
                choked|attacked|kicked|raped|beat|battered|assaulted|stabbed|threw me|
                pushed me down|tried to strangle|headbutted) (me|us)
            (he|she|they|<CLOSE>) (has )?(just|only just) (hit|punched|strangled|choked|
                attacked|kicked|raped|beat|battered|assaulted|pushed|threw|slapped|stabbed)
            (was|been|got|am) just (raped|attacked|assaulted|stabbed|beaten|battered|strangled|
                punched)
            (is|s|are) (hitting|beating|attacking|strangling|raping|hurting|battering|
                punching) me(?= [.?]|$| (now|right now|help|please|again|and i))
        """),
        "threat to life": any_of(r"""
            (he|she|they|my (\w+ )?<CLOSE>|<CLOSE>) (is |are |s )?(going to|gonna|about to|
                trying to|tried to|will|wants to) (kill|murder|stab|strangle) (me|us|her|
                my (mum|kids|children|sister|daughter|baby))(?= [.?,]|
                $| (and|if i (leave|go|tell|call|speak)|tonight|now|i|help|please|one day|
                this time|when he (gets|finds)))
            (tried to|trying to|going to|threatening to|wants to|
                says (he|she) (will|is going to)) (kill|strangle|stab|murder|shoot|
                set fire to) (me|us)(?= [.?,]|$| \w)
            held (a |the )?(knife|gun|blade) to
            (hands?|arm) (\w+ ){0,2}?(round|around) my (throat|neck)
            pulled a knife on me
        """),
    },
    unless=(
        any_of("""
            lol | haha
            when (he|she|they) sees?
            for (eating|forgetting|being late|missing|spending)
            diet | exercises | squats | hill | spider | mouse
            kids (are )?(going mad|going mental)
            plumber | dog | cat
            outside (in the (car|garden)|waiting|having|smoking|cutting|gardening|playing)
            coming (round|home|back|up) (for|with|to (help|take|visit|see|fix|walk|bring|pick)|
                from|on|at|next|tomorrow|later|soon)
            downstairs (watching|making|asleep|cooking|with)
            going mad (for|about|over|with)
            game | chess | bridesmaid | my hair | in the garden | years ago
        """)
    ),
    sure=0.92,
)
