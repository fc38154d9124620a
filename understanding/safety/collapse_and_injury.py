"""Cues of collapse, fits, bleeding and severe injury, of the person or of someone beside them."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level

_UNCONSCIOUS = cues(
    Category.UNCONSCIOUS,
    Level.EMERGENCY,
    {
        "collapsed": (
            r"(?:has|have|just|he|she|i|keeps?|is|<LOVED>|someone|somebody|been|about to|"
            r"going to|feel like|they|woman|man|lady|guy|keep|nearly|almost|and|then|"
            r"suddenly) (?:just |have |has |is |suddenly |only |half |all |like i am "
            r"(?:going to |about to ))*(?:collapsed|collapsing|collapse|passed out|passing "
            r"out|pass out|fainted|fainting|faint|blacked out|blacking out|black out|flaked "
            r"out|keeled over|konked out|conked out)"
        ),
        "not conscious": (
            r"(?:unconscious|unresponsive|not responding|not responsive|no response from|out "
            r"cold|lifeless|not moving at all|limp and|floppy and|gone (?:limp|floppy)|not "
            r"conscious|lost consciousness|losing consciousness|lost consiousness|in and out "
            r"of consciousness|drifting in and out|not coming (?:round|to)|will not come "
            r"(?:round|to)|not woken up since|no sign of life|no pulse|cannot find a pulse|"
            r"cannot feel a pulse|knocked (?:himself |herself |him |her |me )?(?:out|"
            r"unconscious))(?= [.?,]|$| \w)"
        ),
        "cannot be woken": (
            r"(?:cannot|can not|will not|not able to|unable to|could not|not|struggling to) "
            r"(?:\w+ )?(?:wake|waken|rouse|get (?:him|her|them) (?:to wake|up|awake)|waking) "
            r"(?:him|her|them|my (?:<LOVED>)|the (?:baby|child)|mum|dad|gran)(?: up)?|(?:he|"
            r"she|<LOVED>|baby) (?:\w+ )?(?:will not|is not|cannot|not|does not) (?:\w+ "
            r")?(?:wake|waken|waking|wakening|respond\w*|open (?:his|her) eyes)(?: up)?(?! "
            r"(?:through|at night|before|early|for school|in time|till|until|to my (?:texts|"
            r"messages|calls)|to (?:texts|messages|calls|emails)))|(?:found|find) (?:him|her|"
            r"them|my <LOVED>|mum|dad) (?:\w+ ){0,3}?(?:on the (?:floor|ground|bathroom "
            r"floor|kitchen floor)|slumped|lying|not moving)"
        ),
        "having a fit": (
            r"(?:having|have|has|taking|taken|in|taking another|had|having another|had "
            r"another|start\w*|had a big|just|into|about to|keeps having|keep having|another|"
            r"first) (?:\w+ ){0,3}?(?:seizures?|fits?|convulsions?|tonic clonic|epileptic "
            r"fit|epileptic seizure)(?= [.?,]|$| (?:and|now|for|that|on|in|help|he|she|i|"
            r"again|right|just|this|what|at|lasting|please|she|my|every|one after|this "
            r"morning|today|tonight|after))|(?:he|she|<LOVED>|is|child|started|still|been|"
            r"keeps) (?:\w+ )?(?:fitting|convulsing|seizing)(?= [.?,]|$| (?:and|now|for|on|"
            r"again|right|since|help|he|she|please|still|over))|seizure (?:\w+ ){0,4}?(?:not "
            r"stopping|will not stop|still going|minutes|mins|now|just now|help)|eyes "
            r"(?:rolled|rolling) back|(?:shaking|jerking) all over and (?:not|cannot|will "
            r"not|does not)|frothing at the mouth|foaming at the mouth|status epilepticus"
        ),
    },
    unless=(
        r"(?:nearly (?:passed out|fainted|collapsed|died) (?:at|when|with|laughing)|"
        r"faint (?:smell|hope|line|praise|idea|noise|pulse)|knees? (?:collapsed?|gave)|"
        r"lung collapsed?|"
        r"(?:my|his|her) (?:phone|tablet|laptop|ipad|wifi|car) |not responding to my|app "
        r"|website|computer|screen|dress|at the sight of|when (?:i|she|he) saw the|if i "
        r"(?:stand|do)|after (?:the|a) (?:wedding|party|night out)|pub|drunk|pints|"
        r"asleep)"
    ),
)

_BLEED = cues(
    Category.BLEEDING,
    Level.EMERGENCY,
    {
        "bleeding badly": (
            r"blood (?:\w+ ){0,2}?(?:will not|is not|does not|keeps|just keeps|wont) "
            r"(?:stop|stopping|coming|clot|clotting|pouring|flowing)|bleeding (?:\w+ "
            r"){0,3}?(?:heavily|badly|bad|a lot|loads|lots|everywhere|heavy|"
            r"profusely|severely|like mad|out|to death|will not stop|does not stop|is not "
            r"stopping|not stopping|and it will not|and cannot|non stop|through|from (?:the|"
            r"my|his|her) (?:head|ears?|eyes?|bottom|back passage|bum|rectum|mouth|wound|"
            r"neck|artery|stump))|(?:cannot|will not|not|does not|did not|trying to|could "
            r"not|unable to|struggling to|wont|never) (?:\w+ ){0,4}?(?:stop|stopped|stopping|"
            r"stem|slow) (?:\w+ ){0,2}?(?:the )?(?:bleeding|blood|the blood)|bleeding (?:\w+ "
            r"){0,6}?(?:will not|does not|not|is not|has not|wont|never|cannot) (?:\w+ "
            r")?(?:stop|stopping|stopped|be stopped)|(?:it|nose|wound|leg|arm|head|cut|hand|"
            r"finger) (?:\w+ ){0,2}?(?:will not|is not|not|does not) (?:stop|stopping) "
            r"bleeding|blood (?:\w+ ){0,3}?(?:everywhere|pouring|pumping|gushing|spurting|"
            r"squirting|streaming|all over|pishing|running down|pissing out|coming out of)|"
            r"(?:pouring|pumping|gushing|spurting|losing|lost) (?:\w+ ){0,3}?(?:blood)(?! "
            r"(?:pressure|sugar))|soaked (?:\w+ ){0,3}?(?:with|in) blood|haemorrhag\w+|"
            r"hemorrhag\w+"
        ),
        "blood brought up": (
            r"(?:cough\w*|vomit\w*|throwing|threw|sick\w*|spew\w*|puk\w+|spat|spitting|"
            r"bringing|brought|hawk\w*|chuck\w*|being sick) (?:\w+ ){0,3}?blood(?! (?:clinic|"
            r"test))|blood (?:in|when i) (?:my |his |her |the )?(?:vomit|sick|spit|phlegm|"
            r"sputum|cough|spew)|(?:coffee grounds?|coffee ground) (?:vomit|sick)|(?:black|"
            r"tarry|tar) (?:\w+ )?(?:poo|stools?|tarry|jobbies|motions?)|(?:poo|stools?|"
            r"motions?) (?:\w+ ){0,3}?(?:black and|tarry|like tar|black tar)|pass\w* (?:\w+ "
            r"){0,3}?(?:clots|lots of blood|a lot of blood|fresh blood|bright red blood|"
            r"loads of blood)"
        ),
        "severe injury": (
            r"(?:been|got|just got|just been|was|get|is) (?:stabbed|shot|run over|hit by "
            r"(?:a|the) (?:car|bus|van|lorry|train|motorbike|bike)|knocked down|electrocuted|"
            r"glassed|slashed|crushed)|(?:i|he|she|<LOVED>|someone) (?:has )?(?:stabbed|shot)"
            r" (?:me|him|her|my)|bone (?:\w+ ){0,3}?(?:sticking|poking|coming) (?:out|"
            r"through)|(?:sticking|poking) (?:out|through) (?:\w+ ){0,3}?skin|(?:cut|chopped|"
            r"sliced|took|severed|lost) (?:\w+ ){0,5}?(?:finger|thumb|toe|hand)s? (?:right |"
            r"clean )?(?:off|end)|(?:cut|gash|wound) (?:\w+ ){0,3}?(?:to the bone|very deep|"
            r"really deep|wide open|gaping|pumping)|(?:badly|severely|seriously|severe|bad|"
            r"serious) (?:burnt|burned|scalded|burns?|scalds?|head injury)|(?:boiling|chip "
            r"pan|hot) (?:water|fat|oil|kettle) (?:\w+ ){0,6}?(?:over|on|all over|down) "
            r"(?:\w+ ){0,2}?(?:me|myself|him|her|self|face|legs?|arms?|chest|baby|child|"
            r"tummy|stomach)|(?:hit|banged|bumped|cracked|smacked|bashed|knocked|dunted|"
            r"whacked|hurt|injured) (?:\w+ ){0,2}?(?:head|skull) ... (?:vomit\w*|sick|drowsy|"
            r"confused|warfarin|apixaban|blood thinners?|thinners|passed out|blacked out|"
            r"cannot remember|seeing double|knocked out|unconscious|sleepy|dizzy|blood|"
            r"bleeding|clear fluid|fit|slurr\w*|rivaroxaban|edoxaban|throwing up|spew\w*)|"
            r"(?:fell|fallen|fall|had a fall|took a fall) ... (?:cannot (?:get up|move|stand|"
            r"feel my|get off|walk|put (?:any )?weight)|not able to (?:get up|move|stand)|"
            r"stuck on the floor|on the floor and|lying on the floor|unable to (?:get up|"
            r"move|stand)|leg (?:is )?(?:at a|twisted|turned out|shorter)|hip (?:is "
            r")?(?:broken|gone|agony)|broken (?:my|his|her) hip)|(?:lying|stuck|on) (?:\w+ "
            r")?(?:on )?the floor (?:\w+ ){0,4}?(?:cannot (?:get up|move)|fell|fallen|for "
            r"hours|hours)|house (?:is )?on fire|carbon monoxide alarm|car crash (?:just|now|"
            r"and)|swallowed (?:\w+ )?(?:battery|magnets?)|drowned|pulled (?:him|her) out "
            r"the (?:water|pond|pool|river)"
        ),
    },
    unless=(
        r"(?:gums?|period(?! .{0,40}(?:faint|pad every|soak))|shaving|paper cut|blood "
        r"test|nose ?bleed (?:stopped|yesterday)|fuel price|bone broth|film|telly|iron "
        r"tablets|in case i|"
        r"scared of falling|afraid of falling|fear of falling|knocked down (?:price|the "
        r"(?:wall|building|shed))|is not bleeding|"
        r"(?:got|been) (?:shot of|my jab|a jab)|dental|sugar)"
    ),
)
_BLEED_URGENT = cues(
    Category.BLEEDING,
    Level.URGENT,
    {
        "blood where it should not be": (
            r"blood (?:in|on|when) (?:my |the |his |her )?(?:\w+ )?(?:poo|stools?|stool|pee|"
            r"wee|urine|toilet|pan|loo|motions?|water|i (?:wipe|go|pee|poo|wee))|(?:peeing|"
            r"pissing|passing|weeing|pooing) (?:\w+ )?blood|bleeding from (?:my|the) "
            r"(?:bottom|back passage|bum|rectum)(?! a lot)"
        ),
        "head knocked": (
            r"(?:hit|banged|bumped|cracked|smacked|dunted) my head (?:\w+ ){0,4}?(?:hard|"
            r"badly|really bad|quite bad|today|last night|this morning|and (?:it|i))"
        ),
    },
    unless=r"(?:test|sample|pressure|sugar|against a brick wall|off a brick wall|brick wall)",
    sure=0.7,
)

CUES: tuple[Cue, ...] = _UNCONSCIOUS + _BLEED + _BLEED_URGENT
