"""Cues of breath: an emergency, worse than the person's usual, or the usual puff (none)."""

from understanding.phrases import any_of
from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level

_EMERGENCY = cues(
    Category.BREATHING,
    Level.EMERGENCY,
    {
        "cannot breathe": (
            any_of("""
                cannot | can not | not able to | unable to | hardly | barely | scarcely | can hardly
                can barely | could not | struggling to | struggling for | fighting to | fighting for
                gasping for | gasping to
                finding it (really |very |so )?(hard|difficult) to
                battling to | desperate for | difficulty | trouble | struggle to | suddenly cannot
            """)
            + r" (?:\w+ ){0,1}?"
            + any_of("""
                breathe | breathing | breath | air
                get (my|a|any|enough) (breath|air)
                get (my|any|enough) air in
                catch (my|a|his|her) breath
                draw (a )?breath
                get air | take a breath | get a breath
            """)
            + r"(?! (?:test|exercise))"
        ),
        "not breathing": (
            any_of(r"""
                not breathing | stopped breathing | stops breathing | is not breathing
                no longer breathing | breathing has stopped | breathing stopped
                breathing (\w+ ){0,3}?(stopping|agonal|rattling and|funny and|wrong and)
                suffocating
                choking(?= [.?,]|$| (on|and|help|now|to death|cannot))
                choking on | cannot breathe
                something stuck in (my|his|her) throat
                gasping(?= [.?]|$| (and|for (air|breath)|like|now))
                asphyxiat\w+
            """)
        ),
        "cannot finish a sentence": (
            any_of(r"""
                (cannot|can not|not able to|unable to|too breathless to|too short of breath to|
                    too out of breath to|hardly|barely|can hardly|can barely|struggling to|
                    could not|too puffed to|no breath to|not enough breath to) (\w+ ){0,2}?(finish|
                    complete|say|get out|speak|talk|get through|manage|
                    string) (\w+ ){0,3}?(sentences?|words?|full|whole)
                (too (breathless|short of breath|out of breath|puffed)|so breathless|breathless|
                    out of breath|no breath|short of breath) (\w+ ){0,4}?(talk|speak|
                    cannot (talk|speak)|to (talk|speak)|get (my|the) words out)
                (one|two|few|couple of) words? at a time
                stop(ping)? (\w+ ){0,3}?(for|to (get|take)) (a )?breath(s)? (\w+ ){0,3}?(between|
                    every) (words?|other word)
            """)
        ),
        "blue or grey lips": (
            any_of(r"""
                (lips?|fingertips|finger ?tips|fingers|nails?|face|tongue|mouth|nail beds|
                    gums) (\w+ ){0,4}?(blue|grey|bluish|purple|greyish|
                    blueish)(?! (lipstick|varnish|polish|from the|with cold))
                (blue|grey|bluish|purple) (\w+ ){0,1}?(lips?|round the (lips|mouth)|
                    around the (lips|mouth)|fingertips|tongue|face)
                (gone|going|turned|turning|went) (blue|grey)(?= [.?,]|
                    $| (and|in the face|round|around|at the|lips|breath))
            """)
        ),
        "suddenly breathless": (
            any_of(r"""
                (suddenly|all of a sudden|sudden|out of nowhere|out of the blue|
                    came on (quick|fast|sudden)\w*|woke up|overnight) ... (breathless|
                    breathlessness|short of breath|out of breath|shortness of breath|
                    breathing (problems?|trouble|is)|wheezing badly|puffed)
                (breathless|breathlessness|short of breath|out of breath|
                    shortness of breath) (\w+ ){0,4}?(suddenly|all of a sudden|out of nowhere|
                    came on (sudden|fast|quick)\w*|out of the blue|just came on)
            """)
        ),
        "breathless and confused": (
            any_of(r"""
                (breathless\w*|short of breath|breathing|wheez\w+|oxygen|puffed|copd|sats|
                    asthma) ... (confused|confusion|not making sense|drowsy|very sleepy|
                    hard to wake|collapsed|sweating and|grey|blue|coughing blood|fainted|passed out|
                    exhausted and cannot|muddled|delirious)
                (confused|drowsy|muddled|not making sense) ... (breathless\w*|short of breath|
                    breathing|wheez\w+|oxygen)
                chest (\w+ )?sucking in
            """)
        ),
        "asthma attack": (
            any_of(r"""
                (having|have|in|bad|severe|another|massive|proper|taking|has|big|worst|started|full|
                    blown) (\w+ ){0,2}?(asthma|copd) (attack|flare up and cannot)
                asthma (attack )?(\w+ ){0,3}?((will|does) not (ease|stop|settle|shift)|
                    not (easing|stopping|settling|shifting)|out of control|very bad|really bad|
                    right now)
            """)
        ),
        "oxygen low": (
            r"(?:oxygen|sats|o2|saturation|sat|oximeter|spo2) (?:\w+ ){0,6}?(?:[6-7]\d|"
            r"8[0-7])(?= [.?,]|$| (?:percent|and|now|on|i|he|she|is|what))"
        ),
    },
    unless=(
        any_of(r"""
            through my nose | blocked nose | bunged up | stuffed up nose | sleep apnoea
            apnoea mask | cpap | laughing | holding it
            my (wee )?(dog|cat)
            in this heat(?! .{0,30}help)
            so much housework | breathe for paperwork
            choking on (the price|my words|his words)
            blue (inhaler|badge|shirt|jumper|cold outside)
            (hands?|fingers?|nails?) (\w+ )?(raynaud\w*|cold)
            raynaud\w*
            (swim\w*|sea|dook\w*|cold water|paddling)
            ran for the bus | running for the bus
            after (running|sprinting|a run|the sprint)
            when i run
            reading (the )?tape
        """)
    ),
)
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
        "worse than usual": (
            any_of(r"""
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
            """)
        ),
        "inhaler not working": (
            any_of(r"""
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
            """)
        ),
        "very breathless": (
            any_of(r"""
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
            """)
        ),
        "flare-up": (
            any_of(r"""
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
            """)
        ),
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

CUES: tuple[Cue, ...] = _EMERGENCY + _WORSE + _BREATHLESS_NOW
