"""Cues of collapse, fits, bleeding and severe injury, of the person or of someone beside them."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

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
            any_of(r"""
                (he|she|dad|mum|gran|granda|<LOVED>) (\w+ ){0,6}?(slid|fell|slumped|dropped|
                    keeled|slipped) (\w+ ){0,5}?(chair|floor|seat|bed|toilet|
                    sofa) ... (no response|not (responding|answering)|will not answer)
                unconscious | unresponsive | not responding | not responsive | no response from
                out cold | lifeless | not moving at all | limp and | floppy and
                gone (limp|floppy)
                (child|baby|newborn|toddler|infant|wee (one|boy|girl|lad|lass)) (is |has |went |
                    got |all |really |so |just |feels |seems )*(limp|floppy)(?= [.?,]|$| and)
                not conscious | lost consciousness | losing consciousness | lost consiousness
                in and out of consciousness
                drifting in and out
                not coming (round|to)
                will not come (round|to)
                not woken up since | no sign of life | no pulse | cannot find a pulse
                cannot feel a pulse
                knocked (himself |herself |him |her |me )?(out(?! of (me|the (cup|league|tournament|
                    park|competition)))|unconscious)
                (doing|giving|started|needs?|getting|do) (\w+ )?(cpr|(chest )?compressions) (on|
                    to) (him|her|me|my|the (man|woman|lady|guy|boy|girl|lad|baby))
                (defib\w*|machine with the pads|(shock )?pads) (\w+ ){0,2}?(on|out for|round
                    ) (him|her|my \w+)
            """)
            + r"(?= [.?,]|$| \w)"
        ),
        "cannot be woken": any_of(r"""
            (cannot|can not|will not|not able to|unable to|could not|not|
                struggling to) (\w+ )?(wake|waken|rouse|get (him|her|them) (to wake|up|awake)|
                waking) (him|her|them|my (<LOVED>)|the (baby|child)|mum|dad|gran)( up)?
            (he|she|<LOVED>|baby) (\w+ )?(will not|is not|cannot|not|does not) (\w+ )?(wake|
                waken|waking|wakening|respond\w*|open (his|her) eyes)( up)?(?! (through|
                at night|before|early|for school|in time|till|until|
                to my (texts|messages|calls)|to (texts|messages|calls|emails)))
            (found|find) (him|her|them|my <LOVED>|mum|
                dad) (\w+ ){0,3}?(on the (floor|ground|bathroom floor|kitchen floor)|slumped|
                lying|not moving)
        """),
        "having a fit": any_of(r"""
            having (a|another) (fit|seizure|turn) (now|right now|just now|the now|the noo)
            (fitting|seizing|convulsing) (\w+ ){0,2}?for (\w+ ){0,2}?(\d+|two|three|four|five|six|
                seven|
                eight|nine|ten|fifteen|twenty|a few|ages|a good) ?(minutes?|mins?|while)?
            (having|have|has|taking|taken|in|taking another|had|having another|had another|
                start\w*|had a big|just|into|about to|keeps having|keep having|another|
                first) (\w+ ){0,3}?(seizures?|fits?|convulsions?|tonic clonic|epileptic fit|
                epileptic seizure)(?= [.?,]|$| (and|now|for|that|on|in|help|he|she|i|again|
                right|just|this|what|at|lasting|please|she|my|every|one after|this morning|
                today|tonight|after))
            (he|she|<LOVED>|is|child|started|still|been|keeps) (\w+ )?(fitting|convulsing|
                seizing)(?= [.?,]|$| (and|now|for|on|again|right|since|help|he|she|please|still|
                over))
            seizure (\w+ ){0,4}?(not stopping|will not stop|still going|minutes|mins|now|
                just now|help)
            eyes (rolled|rolling) back
            (shaking|jerking) all over and (not|cannot|will not|does not)
            frothing at the mouth | foaming at the mouth | status epilepticus
        """),
    },
    unless=(
        r"(?:(?:breath|wind|stuffing|confidence|socks|puff) (?:\w+ )?knocked|"
        r"knocked (?:the )?(?:breath|wind)|"
        r"fitting (?:a|the|my|room|blinds|carpet|kitchen|windows)|nearly (?:passed out|fainted|"
        r"collapsed|died) (?:at|when|with|laughing)|"
        r"(?:cat|dog|dug|pup|kitten|tent|sofa|roof|shed|fence|chair)s? (?:is |s |has )?(?:just )?"
        r"collapsed|faint (?:smell|hope|line|praise|idea|noise|pulse)|knees? (?:collapsed?|gave)|"
        r"lung collapsed?|"
        r"(?:my|his|her) (?:phone|tablet|laptop|ipad|wifi|car) |not responding to my|app "
        r"|fit (?:he|she|they|we|i|you|it|like|way|time|about|is|are|was|did|does|day|would)\b"
        r"|website|computer|screen|dress|at the sight of|when (?:i|she|he) saw the|if i "
        r"(?:stand|do)|after (?:the|a) (?:wedding|party|night out)|pub|drunk|pints|"
        r"asleep)"
    ),
)

_BLEED = cues(
    Category.BLEEDING,
    Level.EMERGENCY,
    {
        "back gone and numb below": any_of(r"""
            back ... (numb|no feeling|cannot feel) (\w+ ){0,4}?(saddle|between (my|the) legs|
                down below|undercarriage|backside|groin|below (my|the) waist)
            (numb|no feeling|cannot feel) (\w+ ){0,4}?(saddle|between (my|the) legs|down below|
                groin|below (my|the) waist) ... (pee|wee|bladder|bowels?|water|toilet|legs)
        """),
        "a part cut off, an artery": any_of(r"""
            (cut|sliced|chopped|took|sawn?|severed|lopped|tore|torn|ripped) (\w+ ){0,2}?(my|his|
                her|the) (\w+ ){0,1}?(thumb|fingers?|toes?|hand|foot|arm|leg|ear|
                fingertip) (\w+ ){0,1}?(off|clean off|right off)
            (artery|arterys|arteries) (is |are |has |was )?(spurting|pumping|cut|severed|burst|
                ruptured|squirting)
            (blood|it is) (spurting|squirting|pumping) (out|from|up|everywhere)
            (hit|knocked|struck) by a (car|van|bus|lorry|motorbike|tractor|
                tram) (\w+ ){0,4}?(cannot (feel|move)|bleeding|trapped|broken)
            haemorrhaging(?! (money|cash|staff|members|points|votes|subscribers|cars|talent))
            (run|ran|knocked) (over|down) by (a|the) (\w+ )?(car|van|bus|lorry|quad|tractor|
                horse|tram|bike|motorbike|forklift)(?! (years?|when i was|in (19|20)))
            (belly|stomach|tummy|abdomen) (is |has gone |went )?(hard as|rigid|like a board)
        """),
        "bleeding badly": any_of(r"""
            blood (\w+ ){0,2}?(will not|is not|does not|keeps|just keeps|wont) (stop|stopping|
                coming|clot|clotting|pouring|flowing)
            bleeding (\w+ ){0,3}?(heavily|badly|bad|a lot|loads|lots|everywhere|heavy|profusely|
                severely|like mad|out|to death|will not stop|does not stop|is not stopping|
                not stopping|and it will not|and cannot|non stop|through|
                from (the|my|his|her) (head|ears?|eyes?|bottom|back passage|bum|rectum|mouth|
                wound|neck|artery|stump))
            (cannot|will not|not|does not|did not|trying to|could not|unable to|struggling to|
                wont|never) (\w+ ){0,4}?(stop|stopped|stopping|stem|
                slow) (\w+ ){0,2}?(the )?(bleeding|blood|the blood)
            bleeding (\w+ ){0,6}?(will not|does not|not|is not|has not|wont|never|
                cannot) (\w+ )?(stop|stopping|stopped|be stopped)
            (it|nose|wound|leg|arm|head|cut|hand|finger) (\w+ ){0,2}?(will not|is not|not|
                does not) (stop|stopping) bleeding
            blood (\w+ ){0,3}?(everywhere|pouring|pumping|gushing|spurting|squirting|streaming|
                all over|pishing|running down|pissing out|coming out of)
            (pouring|pumping|gushing|spurting|losing|
                lost) (\w+ ){0,3}?(blood)(?! (pressure|sugar))
            soaked (\w+ ){0,3}?(with|in) blood
            haemorrhag\w+ | hemorrhag\w+
        """),
        "blood brought up": any_of(r"""
            (cough\w*|vomit\w*|throwing|threw|sick\w*|spew\w*|puk\w+|spat|spitting|bringing|
                brought|hawk\w*|chuck\w*|being sick) (\w+ ){0,3}?blood(?! (clinic|test))
            (cough|spat|spit|hawk|bring|brought)\w* (up )?((a|an|some|few|wee|little|tiny|small|bit|
                drops?|drap|draps|flecks?|streaks?|specks?|spots?|tint|touch|trace|of|bright|
                red|fresh) ){1,8}blood(?! (clinic|test|pressure|sugar))
            blood (in|when i) (my |his |her |the )?(vomit|sick|spit|phlegm|sputum|cough|spew)
            (coffee grounds?|coffee ground) (vomit|sick)
            (black|tarry|tar) (\w+ )?(poo|stools?|tarry|jobbies|motions?)
            (poo|stools?|motions?) (\w+ ){0,3}?(black and|tarry|like tar|black tar)
            pass\w* (\w+ ){0,3}?(clots|lots of blood|a lot of blood|fresh blood|
                bright red blood|loads of blood)
        """),
        "severe injury": any_of(r"""
            (been|got|just got|just been|was|get|is) (stabbed|shot|run over|
                hit by (a|the) (car|bus|van|lorry|train|motorbike|bike)|knocked down|
                electrocuted|glassed|slashed|crushed)
            (i|he|she|<LOVED>|someone) (has )?(stabbed|shot) (me|him|her|my)(?! in the back
                (at work|by|over|with (the|my) boss|to the boss|again and (took|put|told|got)))
            bone (\w+ ){0,3}?(sticking|poking|coming) (out|through)
            (sticking|poking) (out|through) (\w+ ){0,3}?skin
            (cut|chopped|sliced|took|severed|lost) (\w+ ){0,5}?(finger|thumb|toe|
                hand)s? (right |clean )?(off|end)
            (cut|gash|wound) (\w+ ){0,3}?(to the bone|very deep|really deep|wide open|gaping|
                pumping)
            (badly|severely|seriously|severe|bad|serious) (burnt|burned|scalded|burns?|scalds?|
                head injury)
            (boiling|chip pan|hot) (water|fat|oil|kettle) (\w+ ){0,6}?(over|on|all over|
                down) (\w+ ){0,2}?(me|myself|him|her|self|face|legs?|arms?|chest|baby|child|
                tummy|stomach)
            (hit|banged|bumped|cracked|smacked|bashed|knocked|dunted|whacked|hurt|
                injured) (\w+ ){0,2}?(head|skull) ... (vomit\w*|sick|drowsy|confused|warfarin|
                apixaban|blood thinners?|thinners|passed out|blacked out|cannot remember|
                seeing double|knocked out|unconscious|sleepy|dizzy|blood|bleeding|clear fluid|
                fit|slurr\w*|rivaroxaban|edoxaban|throwing up|spew\w*)
            (fell|fallen|fall|had a fall|took a fall) ... (cannot (get up|move|stand|feel my|
                get off|walk|put (any )?weight)|not able to (get up|move|stand)|
                stuck on the floor|on the floor and|lying on the floor|
                unable to (get up|move|stand)|leg (is )?(at a|twisted|turned out|shorter)|
                hip (is )?(broken|gone|agony)|broken (my|his|her) hip)
            (lying|stuck|on) (\w+ )?(on )?the floor (\w+ ){0,4}?(cannot (get up|move)|fell|
                fallen|for hours|hours)
            house (is )?on fire
            carbon monoxide alarm
            car crash (just|now|and)
            swallowed (\w+ )?(battery|magnets?)
            drowned
            pulled (him|her) out the (water|pond|pool|river)
        """),
    },
    unless=(
        any_of("""
            on the news | in the papers? | never knew (him|her|them) | nobody i know
            gums?
            period(?! .{0,40}(faint|pad every|soak))
            shaving | paper cut | blood test
            nose ?bleed (stopped|yesterday)
            fuel price | bone broth | film | telly | iron tablets | in case i
            scared of falling | afraid of falling | fear of falling
            knocked down (price|the (wall|building|shed))
            is not bleeding
            (got|been) (shot of|my jab|a jab)
            dental | sugar
        """)
    ),
)
_BLEED_URGENT = cues(
    Category.BLEEDING,
    Level.URGENT,
    {
        "blood where it should not be": any_of(r"""
            blood (in|on|when) (my |the |his |her )?(\w+ )?(poo|stools?|stool|pee|wee|urine|
                toilet|pan|loo|motions?|water|i (wipe|go|pee|poo|wee))
            (peeing|pissing|passing|weeing|pooing) (\w+ )?blood
            bleeding from (my|the) (bottom|back passage|bum|rectum)(?! a lot)
            ^(my |the |got |i have |have )*bloody (pee|urine|poo|stools?|phlegm|spit)( \.)?$
            ^(my |the )?(pee|urine|poo|stools?) (is |was |has |all |got )*(blood|bloody)( \.)?$
        """),
        "bleeding more than usual": any_of(r"""
            (bleeding|blood|bleed) (\w+ ){0,4}?(more|worse|heavier) (\w+ ){0,2}?than (\w+ )?(usual|
                normal|before|ever|it (was|does|tends|did)|last (time|week))
            (more|heavier|worse) (bleeding|blood|bleed) (\w+ ){0,3}?than (\w+ )?(usual|normal|
                before|ever|last (time|week))
            (bleeding|blood) (is |has been |getting |been |got )*(more|worse|heavier) (these days|
                this (week|time|morning)|again|today|now|since)
            (losing|passing) (more|a lot more) blood
        """),
        "head knocked": (
            r"(?:hit|banged|bumped|cracked|smacked|dunted) my head (?:\w+ ){0,4}?(?:hard|"
            r"badly|really bad|quite bad|today|last night|this morning|and (?:it|i))"
        ),
    },
    unless=r"(?:test|sample|pressure|sugar|gums?|periods?|shaving|nose ?bleeds?|nose|"
    r"against a brick wall|off a brick wall|brick wall)",
    sure=0.7,
)

CUES: tuple[Cue, ...] = _UNCONSCIOUS + _BLEED + _BLEED_URGENT
