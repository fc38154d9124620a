"""Cues of breathing that is worse than usual, or bad now."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_USUAL = any_of(r"""
    as usual | my usual | usual puff
    same as (always|usual|ever|normal)
    no (worse|different|change)
    not (any )?worse
    nothing new | normal for me
    always (get|am|been|a bit|puffed|breathless)
    like (always|normal)
    used to it
    bit (of )?(a )?(puff|breathless)
    wee bit | little bit
    usual (for me|copd|self)
    no (more|worse) than
    about the same | improv\w+
    less (breathless|puffed|out of breath)
    easier | better than
    settled (down|again)
    back to normal
""")
_WORSE = cues(
    Category.BREATHING,
    Level.URGENT,
    {
        "worse than usual": any_of(r"""
            (more|worse|a lot more|far more|much more|even more|increasingly|getting more|
                gotten more) (\w+ ){0,2}?(breathless|breathlessness|short of breath|
                out of breath|puffed|wheezy|wheezing|shortness of breath|winded|puffing|
                coughing)
            (breathless|breathing|breathlessness|breath|wheeze|wheezing|wheeziness|copd|asthma|
                chest|lungs?|cough and breathing) (\w+ ){0,5}?(worse|worsening|not right|
                going downhill|deteriorat\w+|bad (today|the day|tonight|this week|since|
                just now|the now|lately|again)|terrible|awful|rotten|shocking|really bad|
                much harder|harder than|getting (bad|hard|harder)|flared|flaring|flare up|
                playing up|harder (today|this|than)|tighter|
                than (usual|normal))(?! (when|if) i (smoke|climb|run))
            (not|never) (\w+ )?(been )?(this|as|so) (breathless|bad with my breathing|puffed|
                wheezy|short of breath|out of breath)
        """),
        "inhaler not working": any_of(r"""
            (inhalers?|puffs|nebulis?er|ventolin|salbutamol|reliever|pump|
                blue one) (\w+ ){0,5}?(not (\w+ )?(working|helping|touching|shifting|doing|
                easing|lasting|making|cutting|worked|helped|touched|shifted|enough)|
                does nothing|no (help|use|effect|good)|is nothing|stopped (working|helping)|
                did nothing|makes no difference|did not (help|work|touch|shift|do)|
                does not (\w+ )?(help|work|touch|shift|seem|do|last)|doing nothing|
                every (hour|half hour|couple of hours|two hours|2 hours|few hours|10 minutes|
                twenty))
            (more|extra|another|too many|loads of|keep taking|so many|\d+|ten|twelve|lots of|
                double the|increase my) (\w+ )?puffs
            (need|needing|using|use|used|taking|reaching for|on) (\w+ ){0,3}?(inhaler|reliever|
                ventolin|pump|blue one|nebulis?er|salbutamol) (\w+ ){0,3}?(more|all the time|
                constantly|every (hour|half|couple|two|2|few)|far more|loads|non stop|
                again and again|more than|so much|too much|a lot more|all day|all night)
            (it|wheeze|tightness|breathing|cough|chest|wheezing) (is |has )?(just )?(not|
                will not|does not|wont|never|no) (be )?(shift(ing|ed)?|eas(e|ing|ed)|
                settl(e|ing|ed)|lift(ing|ed)?) (\w+ ){0,5}?(inhaler|puffs|reliever|ventolin)
        """),
        "very breathless": any_of(r"""
            (so|very|really|dead|pure|awful|terribly|awfully|extremely|dreadfully|badly|pretty|
                that|seriously|severely|awfy) (breathless|short of breath|out of breath|wheezy|
                puffed|short of breathe)(?! (when|after|on the stairs|going up|climbing|
                walking up|if|from|running|playing|dancing|up))
            (breathless|short of breath|out of breath|puffed) (\w+ ){0,3}?(just )?(sitting|
                lying|at rest|doing nothing|in bed|getting dressed|in my chair|resting|
                even when|even (sitting|lying|talking|at)|all the time|all day|all night|
                tonight|the night|since (yesterday|last night|this morning|\w+day)|lying flat|
                standing still|going to the toilet)
            (too|so) (breathless|short of breath|out of breath|puffed) (\w+ )?(to|
                that i cannot) (\w+ )?(sleep|eat|walk|get (up|out|dressed|to)|wash|lie|
                do anything|move|leave|stand|cook|climb|manage)
            (woke|waking|wakened|wake|wakes|woken|wakening) (me )?(up )?(\w+ ){0,4}?(breathless|
                gasping|short of breath|out of breath|fighting for|wheezing)
            (sleep|sleeping|slept) (\w+ ){0,3}?(upright|sitting up|
                in (the|my) chair) (\w+ ){0,6}?(breath\w*|wheez\w*)
            (cannot|can not) (\w+ )?(lie|sleep) flat
            (having|got|having some|have|trouble with|problems with|difficulties with|
                bother with|struggling with) (\w+ )?(trouble|problems?|difficulty|difficulties|
                bother|issues)? ?(with )?(my )?(breathing|breath)(?= [.?,]|
                $| (today|tonight|now|since|this|and|the day|again|a lot|lately|so))
            (shortness of breath|breathless|breathlessness)(?= [.?,]|
                $) (?=, (today|tonight|now))
            wheez(ing|y) (\w+ ){0,3}?(all (day|night)|badly|like mad|a lot|since|tonight|
                constantly|non stop)
        """),
        "flare-up": any_of(r"""
            (phlegm|sputum|spit|mucus|catarrh|stuff i am coughing up|gunk) (\w+ ){0,5}?(green|
                brown|changed colour|thicker|rusty|darker|yellow and)
            (coughing up|bringing up|hacking up|hawking up) (\w+ ){0,2}?(green|brown|rusty|
                yellow and green|thick green)
            (having|got|have|in|start of|think i have|starting|another|another copd|with|bad|
                copd) (\w+ ){0,3}?(flare ?up|exacerbation) (of |with )?(my )?(copd|asthma|chest|
                lungs?|breathing|bronchiectasis)
            (copd|asthma|bronchiectasis|chest) (flare ?up|exacerbation)(?= [.?,]|
                $| (and|again|now|this|today|i|coming|started|since|help))
            (oxygen|sats|o2|saturation|spo2) (\w+ ){0,6}?(8[89]|90|91)(?= [.?,]|
                $| (percent|and|now|on|i|today))
        """),
    },
    unless=(
        any_of(f"""
            {_USUAL}
            (class|nurse|clinic|group|course|exercises?|app) (was|is|has|made|helped|does)
            (if|when) (it|my breathing) gets worse
            in case | makes? it worse
            make my (breathing|copd|asthma|chest) worse
            scared of getting | afraid of getting | worried about getting | would get worse
            will get worse | would make | might make
            (walking|going|up|climbing) (up )?(the )?(stairs|hills?|
                brae)(?! .{{0,40}}(worse|more))
            footballer
            chest (freezer|of)
        """)
    ),
    sure=0.85,
)
_BREATHLESS_NOW = (
    Cue(
        "breathless now",
        Category.BREATHING,
        Level.URGENT,
        (
            r"(?:i am|feel|feeling|been|am|he is|she is|is|getting|gone|have got|mum is|dad "
            r"is) (?:\w+ ){0,2}?(?:breathless|short of breath|out of breath|wheezing|wheezy)"
            r"(?= [.?]|$| (?:and (?:scared|worried|it is|dizzy|weak|tired|tight|feel|cannot|"
            r"clammy|sweaty)|today|now|the day|tonight|again today|this morning))"
        ),
        unless=_USUAL + (
            r"|(?:when|after|stairs|hill|brae|always|usually|often|sometimes|walking|"
            r"exercise|easily|old|unfit|fat|overweight|laughing|running|dancing|worried "
            r"about getting|just (?:unfit|a bit)|because i (?:ran|walked|climbed|smoke))"
        ),
        sure=0.6,
    ),
)  # fmt: skip

_BREATH = (
    r"(breathless|breathlessness|out of breath|out of puff|short of breath|puffed|wheezy|"
    r"wheezing|winded|stop(ping)? for (a |my )?breath)"
)
_EARLIER = (
    r"(last|before|i (did|used|was|had)|it (was|used|did)|a (week|month|year|while)|the (summer|"
    r"spring|winter|autumn|start|other)|at (new year|christmas|easter|hogmanay)|in \w+|ever)"
)
#: "Breathless on the hill, mair than last month": worse by what it was, where no usual is named.
_SINCE = cues(
    Category.BREATHING,
    Level.URGENT,
    {
        "worse than it was": any_of(rf"""
            {_BREATH} (\w+ ){{0,8}}?(more|worse|sooner|quicker|faster|earlier|easier|oftener|
                more often) than {_EARLIER}
            (more|worse|sooner|quicker) {_BREATH} (\w+ ){{0,5}}?than {_EARLIER}
            {_BREATH} (\w+ ){{0,5}}?(sooner|quicker|faster|earlier) (now|these days|lately)
            now i (\w+ ){{0,3}}?stop(ping)? (\w+ ){{0,4}}?(for (a |my )?breath|to (get|
                catch) (a |my )?breath)
        """),
        "always out of breath now": any_of(r"""
            (always|yes|forever|constantly|keep getting|never not) (\w+ )?(breathless|out of breath|
                short of breath|puffed) (\w+ ){0,4}?(now|these days|nowadays|
                lately)(?= [.?,]|$)
            (now|these days|nowadays|lately) i am (always|yes|forever|constantly) (breathless|
                out of breath|short of breath|puffed)
        """),
    },
    unless=any_of(f"""
        {_USUAL}
        than (him|her|them|you|my (sister|man|wife|pal|husband))
        (if|when) i run
        in case
    """),
    fades=False,  # The last month that it is measured by is no time long past.
    sure=0.75,
)

WORSE: tuple[Cue, ...] = _WORSE + _BREATHLESS_NOW + _SINCE
