"""Cues of breath: an emergency, worse than the person's usual, or the usual puff (none)."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level

_EMERGENCY = cues(
    Category.BREATHING,
    Level.EMERGENCY,
    {
        "cannot breathe": (
            r"(?:cannot|can not|not able to|unable to|hardly|barely|scarcely|can hardly|can "
            r"barely|could not|struggling to|struggling for|fighting to|fighting for|gasping "
            r"for|gasping to|finding it (?:really |very |so )?(?:hard|difficult) to|battling "
            r"to|desperate for|difficulty|trouble|struggle to|suddenly cannot) (?:\w+ "
            r"){0,1}?(?:breathe|breathing|breath|air|get (?:my|a|any|enough) (?:breath|air)|"
            r"get (?:my|any|enough) air in|catch (?:my|a|his|her) breath|draw (?:a )?breath|"
            r"get air|take a breath|get a breath)(?! (?:test|exercise))"
        ),
        "not breathing": (
            r"(?:not breathing|stopped breathing|stops breathing|is not breathing|no longer "
            r"breathing|breathing has stopped|breathing stopped|breathing (?:\w+ "
            r"){0,3}?(?:stopping|agonal|rattling and|funny and|wrong and)|suffocating|"
            r"choking(?= [.?,]|$| (?:on|and|help|now|to death|cannot))|choking on|cannot "
            r"breathe|something stuck in (?:my|his|her) throat|gasping(?= [.?]|$| (?:and|for "
            r"(?:air|breath)|like|now))|asphyxiat\w+)"
        ),
        "cannot finish a sentence": (
            r"(?:cannot|can not|not able to|unable to|too breathless to|too short of breath "
            r"to|too out of breath to|hardly|barely|can hardly|can barely|struggling to|"
            r"could not|too puffed to|no breath to|not enough breath to) (?:\w+ "
            r"){0,2}?(?:finish|complete|say|get out|speak|talk|get through|manage|string) "
            r"(?:\w+ ){0,3}?(?:sentences?|words?|full|whole)|(?:too (?:breathless|short of "
            r"breath|out of breath|puffed)|so breathless|breathless|out of breath|no breath|"
            r"short of breath) (?:\w+ ){0,4}?(?:talk|speak|cannot (?:talk|speak)|to (?:talk|"
            r"speak)|get (?:my|the) words out)|(?:one|two|few|couple of) words? at a time|"
            r"stop(?:ping)? (?:\w+ ){0,3}?(?:for|to (?:get|take)) (?:a )?breath(?:s)? (?:\w+ "
            r"){0,3}?(?:between|every) (?:words?|other word)"
        ),
        "blue or grey lips": (
            r"(?:lips?|fingertips|finger ?tips|fingers|nails?|face|tongue|mouth|nail beds|"
            r"gums) (?:\w+ ){0,4}?(?:blue|grey|bluish|purple|greyish|blueish)(?! (?:lipstick|"
            r"varnish|polish|from the|with cold))|(?:blue|grey|bluish|purple) (?:\w+ "
            r"){0,1}?(?:lips?|round the (?:lips|mouth)|around the (?:lips|mouth)|fingertips|"
            r"tongue|face)|(?:gone|going|turned|turning|went) (?:blue|grey)(?= [.?,]|$| "
            r"(?:and|in the face|round|around|at the|lips|breath))"
        ),
        "suddenly breathless": (
            r"(?:suddenly|all of a sudden|sudden|out of nowhere|out of the blue|came on "
            r"(?:quick|fast|sudden)\w*|woke up|overnight) ... (?:breathless|breathlessness|"
            r"short of breath|out of breath|shortness of breath|breathing (?:problems?|"
            r"trouble|is)|wheezing badly|puffed)|(?:breathless|breathlessness|short of "
            r"breath|out of breath|shortness of breath) (?:\w+ ){0,4}?(?:suddenly|all of a "
            r"sudden|out of nowhere|came on (?:sudden|fast|quick)\w*|out of the blue|just "
            r"came on)"
        ),
        "breathless and confused": (
            r"(?:breathless\w*|short of breath|breathing|wheez\w+|oxygen|puffed|copd|sats|"
            r"asthma) ... (?:confused|confusion|not making sense|drowsy|very sleepy|hard to "
            r"wake|collapsed|sweating and|grey|blue|coughing blood|fainted|passed out|"
            r"exhausted and cannot|muddled|delirious)|(?:confused|drowsy|muddled|not making "
            r"sense) ... (?:breathless\w*|short of breath|breathing|wheez\w+|oxygen)|chest "
            r"(?:\w+ )?sucking in"
        ),
        "asthma attack": (
            r"(?:having|have|in|bad|severe|another|massive|proper|taking|has|big|worst|"
            r"started|full|blown) (?:\w+ ){0,2}?(?:asthma|copd) (?:attack|flare up and "
            r"cannot)|asthma (?:attack )?(?:\w+ ){0,3}?(?:(?:will|does) not (?:ease|stop|"
            r"settle|shift)|not (?:easing|stopping|settling|shifting)|out of control|very "
            r"bad|really bad|right now)"
        ),
        "oxygen low": (
            r"(?:oxygen|sats|o2|saturation|sat|oximeter|spo2) (?:\w+ ){0,6}?(?:[6-7]\d|"
            r"8[0-7])(?= [.?,]|$| (?:percent|and|now|on|i|he|she|is|what))"
        ),
    },
    unless=(
        r"(?:through my nose|blocked nose|bunged up|stuffed up nose|sleep apnoea|apnoea "
        r"mask|cpap|laughing|holding it|my (?:wee )?(?:dog|cat)|"
        r"in this heat(?! .{0,30}help)|so much housework|breathe for paperwork|choking "
        r"on (?:the price|my words|his words)|blue (?:inhaler|badge|shirt|jumper|cold "
        r"outside)|"
        r"(?:hands?|fingers?|nails?) (?:\w+ )?(?:raynaud\w*|cold)|raynaud\w*|(?:swim\w*|"
        r"sea|dook\w*|cold water|paddling)|ran for the bus|running for the bus|after "
        r"(?:running|sprinting|a run|the sprint)|when i run|reading (?:the )?tape)"
    ),
)
_USUAL = (
    r"(?:as usual|my usual|usual puff|same as (?:always|usual|ever|normal)|no (?:worse|"
    r"different|change)|not (?:any )?worse|nothing new|normal for me|"
    r"always (?:get|am|been|a bit|puffed|breathless)|like (?:always|normal)|used to it|"
    r"bit (?:of )?(?:a )?(?:puff|breathless)|wee bit|little bit|"
    r"usual (?:for me|copd|self)|no (?:more|worse) than|about the same|improv\w+|less "
    r"(?:breathless|puffed|out of breath)|easier|better than|settled (?:down|again)|back "
    r"to normal)"
)
_WORSE = cues(
    Category.BREATHING,
    Level.URGENT,
    {
        "worse than usual": (
            r"(?:more|worse|a lot more|far more|much more|even more|increasingly|getting "
            r"more|gotten more) (?:\w+ ){0,2}?(?:breathless|breathlessness|short of breath|"
            r"out of breath|puffed|wheezy|wheezing|shortness of breath|winded|puffing|"
            r"coughing)|(?:breathless|breathing|breathlessness|breath|wheeze|wheezing|"
            r"wheeziness|copd|asthma|chest|lungs?|cough and breathing) (?:\w+ "
            r"){0,5}?(?:worse|worsening|not right|going downhill|deteriorat\w+|bad (?:today|"
            r"the day|tonight|this week|since|just now|the now|lately|again)|terrible|awful|"
            r"rotten|shocking|really bad|much harder|harder than|getting (?:bad|hard|harder)|"
            r"flared|flaring|flare up|playing up|harder (?:today|this|than)|tighter|than "
            r"(?:usual|normal))(?! (?:when|if) i (?:smoke|climb|run))|(?:not|never) (?:\w+ "
            r")?(?:been )?(?:this|as|so) (?:breathless|bad with my breathing|puffed|wheezy|"
            r"short of breath|out of breath)"
        ),
        "inhaler not working": (
            r"(?:inhalers?|puffs|nebulis?er|ventolin|salbutamol|reliever|pump|blue one) "
            r"(?:\w+ ){0,5}?(?:not (?:\w+ )?(?:working|helping|touching|shifting|doing|"
            r"easing|lasting|making|cutting|worked|helped|touched|shifted|enough)|does "
            r"nothing|no (?:help|use|effect|good)|is nothing|stopped (?:working|helping)|did "
            r"nothing|makes no difference|did not (?:help|work|touch|shift|do)|does not "
            r"(?:\w+ )?(?:help|work|touch|shift|seem|do|last)|doing nothing|every (?:hour|"
            r"half hour|couple of hours|two hours|2 hours|few hours|10 minutes|twenty))|"
            r"(?:more|extra|another|too many|loads of|keep taking|so many|\d+|ten|twelve|"
            r"lots of|double the|increase my) (?:\w+ )?puffs|(?:need|needing|using|use|used|"
            r"taking|reaching for|on) (?:\w+ ){0,3}?(?:inhaler|reliever|ventolin|pump|blue "
            r"one|nebulis?er|salbutamol) (?:\w+ ){0,3}?(?:more|all the time|constantly|every "
            r"(?:hour|half|couple|two|2|few)|far more|loads|non stop|again and again|more "
            r"than|so much|too much|a lot more|all day|all night)|(?:it|wheeze|tightness|"
            r"breathing|cough|chest|wheezing) (?:is |has )?(?:just )?(?:not|will not|does "
            r"not|wont|never|no) (?:be )?(?:shift(?:ing|ed)?|eas(?:e|ing|ed)|settl(?:e|ing|"
            r"ed)|lift(?:ing|ed)?) (?:\w+ ){0,5}?(?:inhaler|puffs|reliever|ventolin)"
        ),
        "very breathless": (
            r"(?:so|very|really|dead|pure|awful|terribly|awfully|extremely|dreadfully|badly|"
            r"pretty|that|seriously|severely|awfy) (?:breathless|short of breath|out of "
            r"breath|wheezy|puffed|short of breathe)(?! (?:when|after|on the stairs|going up|"
            r"climbing|walking up|if|from|running|playing|dancing|up))|(?:breathless|short "
            r"of breath|out of breath|puffed) (?:\w+ ){0,3}?(?:just )?(?:sitting|lying|at "
            r"rest|doing nothing|in bed|getting dressed|in my chair|resting|even when|even "
            r"(?:sitting|lying|talking|at)|all the time|all day|all night|tonight|the night|"
            r"since (?:yesterday|last night|this morning|\w+day)|lying flat|standing still|"
            r"going to the toilet)|(?:too|so) (?:breathless|short of breath|out of breath|"
            r"puffed) (?:\w+ )?(?:to|that i cannot) (?:\w+ )?(?:sleep|eat|walk|get (?:up|out|"
            r"dressed|to)|wash|lie|do anything|move|leave|stand|cook|climb|manage)|(?:woke|"
            r"waking|wakened|wake|wakes|woken|wakening) (?:me )?(?:up )?(?:\w+ "
            r"){0,4}?(?:breathless|gasping|short of breath|out of breath|fighting for|"
            r"wheezing)|(?:sleep|sleeping|slept) (?:\w+ ){0,3}?(?:upright|sitting up|in "
            r"(?:the|my) chair) (?:\w+ ){0,6}?(?:breath\w*|wheez\w*)|(?:cannot|can not) "
            r"(?:\w+ )?(?:lie|sleep) flat|(?:having|got|having some|have|trouble with|"
            r"problems with|difficulties with|bother with|struggling with) (?:\w+ "
            r")?(?:trouble|problems?|difficulty|difficulties|bother|issues)? ?(?:with "
            r")?(?:my )?(?:breathing|breath)(?= [.?,]|$| (?:today|tonight|now|since|this|and|"
            r"the day|again|a lot|lately|so))|(?:shortness of breath|breathless|"
            r"breathlessness)(?= [.?,]|$) (?=, (?:today|tonight|now))|wheez(?:ing|y) (?:\w+ "
            r"){0,3}?(?:all (?:day|night)|badly|like mad|a lot|since|tonight|constantly|non "
            r"stop)"
        ),
        "flare-up": (
            r"(?:phlegm|sputum|spit|mucus|catarrh|stuff i am coughing up|gunk) (?:\w+ "
            r"){0,5}?(?:green|brown|changed colour|thicker|rusty|darker|yellow and)|"
            r"(?:coughing up|bringing up|hacking up|hawking up) (?:\w+ ){0,2}?(?:green|brown|"
            r"rusty|yellow and green|thick green)|(?:having|got|have|in|start of|think i "
            r"have|starting|another|another copd|with|bad|copd) (?:\w+ ){0,3}?(?:flare ?up|"
            r"exacerbation) (?:of |with )?(?:my )?(?:copd|asthma|chest|lungs?|breathing|"
            r"bronchiectasis)|(?:copd|asthma|bronchiectasis|chest) (?:flare ?up|exacerbation)"
            r"(?= [.?,]|$| (?:and|again|now|this|today|i|coming|started|since|help))|"
            r"(?:oxygen|sats|o2|saturation|spo2) (?:\w+ ){0,6}?(?:8[89]|90|91)(?= [.?,]|$| "
            r"(?:percent|and|now|on|i|today))"
        ),
    },
    unless=(
        rf"{_USUAL}|(?:class|nurse|clinic|group|course|exercises?|app) (?:was|is|has|"
        rf"made|helped|does)|(?:if|when) (?:it|my breathing) gets worse|"
        r"in case|makes? it worse|make my (?:breathing|copd|asthma|chest) worse|scared "
        r"of getting|afraid of getting|worried about getting|would get worse|will get "
        r"worse|would make|might make|"
        r"(?:walking|going|up|climbing) (?:up )?(?:the )?(?:stairs|hills?|brae)(?! "
        r".{0,40}(?:worse|more))|footballer|chest (?:freezer|of)"
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
