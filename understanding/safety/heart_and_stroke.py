"""Cues of a heart attack and of a stroke: each is one sign, even where the person is unsure."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_PAIN = any_of("""
    pains? | ache | aching | tight | tightness | tightening | pressure | heaviness
    heavy | crushing | squeezing | gripping | burning | hurting | hurts | sore
    stabbing | agony | weight | discomfort | twinges? | band | vice | clamp
""")
#: "Since I fell off a ladder in June", "since last year": a limb hurt so long ago is no stroke. A
#: fall alone says nothing of when, and comes with strokes too.
_MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_SEASON = rf"(?:spring|summer|autumn|winter|{_MONTHS}|19\d\d|20\d\d)"
_SINCE_LONG = (
    r"(?: since| from) (?:[\w']+ ){0,8}?(?:(?:years?|months?|weeks?) (?:ago|back)|"
    rf"last (?:year|month|{_SEASON})|(?:in|since|from|of) (?:the )?{_SEASON}|{_MONTHS}|"
    r"19\d\d|20\d\d|childhood|birth)\b"
    r"(?!.{0,60}\b(?:today|this morning|just now|an hour|minutes|yesterday|last night|tonight|face|"
    r"speech|droop\w*|numb|words|worse)\b)"
)

_HEART = cues(
    Category.CHEST,
    Level.EMERGENCY,
    {
        "chest pain": any_of(rf"""
            (clutching|holding|grabbing|gripping|rubbing|grabbed|clutched) (at )?(his|her|my|
                their|the) chest
            chest (pains?|tightness|pressure|ache|heaviness|discomfort|tightening)
            chest (is|feels|has|hurts|has been|has gone|keeps|getting|really|very|just|area|
                wall|all|so|felt|gone|being|with) ?(\w+ ){{0,4}}?{_PAIN}
            chest {_PAIN}
            {_PAIN} .. (in|across|on|over|round|around|middle of|centre of|inside|behind) (the |
                my |his |her |their )?(middle of (my|his|her|the) |centre of (my|his|her|the) |
                left side of (my|the) )?(chest|breastbone|breast bone|heart)
            tight (chest|chested)
            sore chest
            chest is (killing|agony|in agony|on fire)
            elephant (\w+ ){{0,4}}?(on|chest)
            (pressing|sitting|squashing|something heavy|weight|squeezing|
                standing) (\w+ ){{0,3}}?on (my|his|her) chest
        """),
        "heart pain, and no more said": any_of(r"""
            ^(my |the )?heart (very |so |real |really |just |now )*(sore|hurts?|hurting|pains?)(
                ( now| bad| badly)*)( \.)?$
        """),
        "heart attack": any_of(r"""
            (having|have|think|thinks|taking|has had|had|may be|might be|could be|is this|
                feels like|like|suffering|suspect\w*|took|taken|has|another|massive|sure it is|
                be|this is|it is|is it) (\w+ ){0,4}?heart attacks?
            heart attack (now|help|please|happening|symptoms now)
            heart attack(?=$)
            heart attack (i am|he is|she is|am|pretty|very) (sure|certain|positive)
        """),
        "pain spreading": any_of(r"""
            (pain|pains|ache|aching|heaviness|tingling|numbness|sore) .. (down|into|in|up|to|
                along|spreading|shooting|radiating|through|going) .. (left arm|jaw|
                both arms)(?! from (the|my) (neck|jag|jab|fall))
            (it|that|this) (is|goes|went|was) (\w+ ){0,2}?(down|into|along) (the|my) left arm
            (left arm|jaw) .. (pain|aching|hurts|heavy|sore) .. (sweat\w*|sick|breathless|chest|
                clammy|dizzy)
            (pain|pains) .. (arm|arms) .. jaw
        """),
        "heart device fired": any_of(r"""
            (icd|defibrillator|defib|pacemaker|device) (\w+ ){0,3}?(gone off|went off|going off|
                goes off|fired|firing|shocked|shocking|kicked (me|in)|zapped)
        """),
        "heart failing": any_of(r"""
            (heart|pulse) (\w+ ){0,3}?(stopped|stopping|stops)
            heart (\w+ ){0,5}?(racing|pounding|going like|fluttering|thumping|
                palpitations) ... (faint|fainting|dizzy|pass out|passing out|collapse|chest|
                will not (stop|slow|settle)|cannot breathe|breathless|black out)
            palpitations ... (faint|dizzy|pass out|chest|breathless|collapse|will not stop)
            cardiac arrest
            angina (\w+ ){0,4}?(attack|not (going|easing|shifting|settling)|
                will not (go|ease|settle|shift)|worse|bad|coming on|now(?! and)|at rest|back)
            (gtn|spray) (\w+ ){0,4}?(not (working|helping|touching|shifting|easing)|
                has not (worked|helped|touched|eased|shifted)|does nothing|did nothing|no use)
            (gtn|spray) (\w+ ){0,3}?(two|three|four|2|3|4|x ?[234]|twice|thrice)( times| puffs|
                goes)? (\w+ ){0,2}?(no|not any|without) (change|better|different|difference|
                ease|easier|relief|help)
            (two|three|four|2|3|4) (puffs|goes|sprays|scooshes|skooshes) (\w+ ){0,4}?(gtn|spray|
                tongue) (\w+ ){0,3}?(no|not any|not) (change|better|different|difference|
                easing|eased|shifted|easier|relief)
        """),
    },
    unless=(
        any_of(r"""
            chest (infection|freezer|clinic|nurse|x ?ray|xray|physio|drain|cold|
                of)(?! .{0,40}(pain|tight))
            (after|from|since) (chest day|press ups|push ups|the gym|gym|weights|bench\w*|
                rowing|swimming yesterday|my workout|the workout)
            ward was
            heart attack (risk|prevention)
            tight\w* (\w+ ){0,5}?(as (usual|ever|always)|like always|same as (ever|always)|
                nothing new)
            tight\w* (\w+ ){0,2}?(most|every) mornings?
            pain in the chest ?,? ?(that|my) (man|boss|woman|wean|lot|boy|neighbour|brother|sister)
            heartburn | heart burn | like a heart attack in
        """)
    ),
)
# A black eye, and no sight that is gone.
_KNOCKED = (
    r".{0,60}\b(?:walked into|bumped|elbow\w*|punch\w*|bruis\w*|black eye|shiner|ball|door|"
    r"cupboard|head ?butt\w*)\b"
)
_STROKE = cues(
    Category.STROKE,
    Level.EMERGENCY,
    {
        "face drooping": any_of(r"""
            (only |just )?half a (smile|face)(?! (from|for|when he won))
            (had|having|has had|taken|having had|is having|with) a stroke(?= (just now|tonight|
                today|the day|now))
            (vision|sight|eyesight) (\w+ ){0,4}?like a (curtain|shutter|blind)
            eyes? (\w+ ){0,8}?(like|as if|as though) (a |an )?(curtain|shutter|veil|shadow)
            (curtain|shutter|veil|shadow) (\w+ ){0,4}?(in|over|across|on) (\w+ ){0,2}?(eyes?|sight|
                vision)
            (face|mouth|eyelid|smile|lip|eye|side of (my|his|her|the) (face|
                mouth)) (\w+ ){0,5}?(droop\w*|dropped|dropping|(?<!eye.)drops|fell|fallen|slipp\w+|
                lopsided|lop sided|squint|sagg\w+|hanging|crooked|gone funny|wonky|slid\w*|
                slumped|numb|sunk|to one side|uneven|twisted|skew ?whiff|skelly)
            (droopy|drooping|lopsided|numb|wonky|crooked|fallen) (face|mouth|smile|eye on one)
            (numb|numbness|weak|weakness|drooping|dead|tingling|tingly|paralysed|
                lost (the )?feeling|no feeling|cannot feel|gone) .. (one side|the one side|
                down one side|left side|right side|half (of )?(my|his|her) (face|body)|
                side of (my|his|her|the) (face|body|mouth))
            (one|left|right|whole (left|right)|the one|whole) side (\w+ ){0,5}?(numb|weak|dead|
                not working|will not (work|move)|paralysed|no feeling|gone|tingling|limp|
                heavy)(?! tired)
        """),
        "limb will not lift": any_of(r"""
            (cannot|can not|not able to|could not|unable to|will not|
                struggling to) (\w+ ){0,1}?(lift|raise|move|feel|use|hold up|grip with|
                hold) (\w+ ){0,1}?(both (my|his|her) arms|
                (my|his|her|the|one|one of my) (left|right|one)? ?(arm|arms|leg|hand|
                side)( up)?)(?! (above|over|past|behind|higher|very high|much|without pain|
                right up))(?!LONG_SINCE)(?= [.?,]|$| (and|all of a|suddenly|today|now|
                properly|at all|this|it|since|or|on))
            (arm|leg|hand|arms|legs) (\w+ ){0,4}?(gone|went|suddenly|is|has|
                feels) (\w+ ){0,2}?(numb|weak|limp|dead|floppy|paralysed|useless)(?= [.?,]|
                $| (and|all of a|suddenly|today|now|this|on|down|since|or|out|about))
            (arm|leg|hand|arms) (will not|just will not|suddenly will not|stopped) (lift|move|
                work|do what|go up|moving|working)
        """).replace("LONG_SINCE", _SINCE_LONG),
        "speech gone": any_of(r"""
            slurr(ed|ing|s|y)?( (my|his|her|their))?( (speech|words|talking))?
            (speech|words?|talking|voice) (\w+ ){0,4}?(slurr\w*|jumbled|garbled|mixed up|wrong|
                gone|gibberish|nonsense|funny|mince|mangled|backwards)(?= [.?,]|
                $| (and|today|now|since|this|all|out|suddenly|when|he|she|i))
            (cannot|could not|suddenly cannot|struggling to|
                not able to) (\w+ ){0,1}?(get (my|his|her|the|any) words out|
                speak (properly|right|all of)|talk (properly|right|all of)|
                understand what (i am|people are|he is|she is) saying|
                find (my|the|his|her) words)
            (could not|cannot|not able to) get (a|any|one|my) words? out ... (minutes|mins|lasted|
                passed|fine now|right as rain|came back|since)
            (lasted|for) (\w+ ){0,3}?(minutes|mins|an hour) ... (could not|cannot) (get (a|any|
                my) words? out|speak|talk)
            talking (gibberish|nonsense|rubbish|garbled|double dutch|mince) (all of a sudden|
                suddenly|and)
            (talking|speaking) (\w+ )?(gibberish|garbled)
        """),
        "stroke": any_of(r"""
            (having|have|think|thinks|might be|could be|may be|is this|feels like|has had|
                just had|had|has|taken|took|taking|suspect\w*|
                worried (it is|this is|i am having|he is having|she is having)|sure|another|be|
                it is|this is|mini) (\w+ ){0,4}?(stroke|tia|ministroke|mini stroke)(?= [.?,]|
                $| (now|help|what|or|and|this|just|please|i|he|she|right|today|again|symptoms|
                my|at|last night|while|in (the|our|my)|do|should))
            stroke (happening|right now|help)
        """),
        "sight lost suddenly": any_of(r"""
            (suddenly|all of a sudden|just|overnight|woke up and) (\w+ ){0,5}?(cannot see|
                lost (my|the|his|her) (sight|vision|eyesight)|gone blind|went blind|blind in|
                lost sight|seeing double|double vision)
            (lost|losing|gone) (the |my |his |her |all )?(sight|vision|
                eyesight) (\w+ ){0,3}?(in|one|suddenly|all of a sudden|today|now)
            (gone blind|went blind|cannot see) (\w+ ){0,2}?(in|out of) (one|my (left|right)|his|
                her)
            cannot see (\w+ ){0,2}?out (of )?(one|(my|the|his|her) (left|right|one|other)) eye
            sudden (loss of|lost) (sight|vision|eyesight)
            (loss of|lost|losing) (\w+ )?(sight|vision|eyesight) (\w+ ){0,3}?(this morning|
                last night|tonight|yesterday|an hour ago|just now|suddenly|in (one|my|the|his|
                her) (\w+ )?eye)
            (my|the|his|her) (sight|vision|eyesight)s? (s |has |is |have |was )?(gone|went|vanished|
                disappeared|gone black|went black)(?= ((in|out of|from) (one|(my|the|his|her) (left|
                right|one|other)|left|right|both|my eyes?)|suddenly|this (morning|afternoon|
                evening|minute|second)|tonight|today|the day|just|now|an hour|all of))
            (my|the|his|her) (sight|vision|eyesight) (s |has |have )?(just|suddenly) (gone|went|
                vanished|disappeared)
            (sight|vision|eyesight) (gone|lost|went) (in|out of|from) (my |the |his |her )?(one|
                left|right)
            (my|the|one|left|right|his|her) eyes? (s |has |have |is )?(just |suddenly |all )?(gone|
                went|gone all|went all) (blind|black|dark)(?!KNOCKED)(?! (under|
                round|around|below|and blue))
            (everything|it all|all) (has |s )?(just |suddenly )?(gone|went|turned) (black|
                dark) (in|out of) (one|my|the|his|her) (\w+ )?eye
            worst headache (of my life|ever|i have ever)
            thunderclap headache
            sudden (\w+ ){0,2}?(severe|terrible|blinding|worst|massive) headache
        """).replace("KNOCKED", _KNOCKED),
    },
    unless=(
        r"(?:(?:stroke|tia) (?:\w+ ){0,2}?(?:years?|months?) (?:ago|back) ?,?.{0,30}\b(?:still|"
        r"since|"
        r"never (?:came|got|been)|left me)|"
        r"(?:stroke|tia) (?:\w+ ){0,3}?(?:years?|months?) (?:ago|back)"
        r"(?!.{0,60}\b(?:again|now|today|worse|suddenly|this morning|the day)\b)|dentist|dental|"
        r"filling|injection|anaesthetic|"
        r"bell ?s palsy|bells palsy|"
        r"frozen shoulder|rotator|hungover|drunk|pissed|pints|"
        r"shy|nervous|nerves|anxious|anxiety|interview|on the phone|stammer|stutter|"
        r"dyspraxia|always (?:has|been)|for (?:[\w-]+ ){0,3}?(?:years|months)|"
        r"since (?:birth|childhood)|"
        r"carpal tunnel|sciatica|arthritis|"
        r"(?:after|had|since|from) (?:the|a|my|his|her) (?:\w+ )?(?:jag|jab|vaccine|booster)|"
        r"sat on|sitting on|slept on|lying on|sleeping on|leaning on|crossed|pins and "
        r"needles from|makeup|mascara|selfie|mask|blanket|heat ?stroke|swim\w*|(?:stroke|"
        r"tia) (?:years|in (?:19|20)|last (?:year|month)|(?:ward|unit|nurse|team|group|"
        r"club))|"
        r"left me|left him|left her|weakness since my|mixed up (?:the|my) (?:days?|"
        r"dates?|times?)|bad wording|swear\w*|wrong words? for|(?:wording|form|letter) )"
    ),
)

#: "Ma heart's sore" is said of grief as well: asked about, and no alarm.
_SORE_HEART = cues(
    Category.CHEST,
    Level.CONCERN,
    {"sore heart, pain or grief": r"^(?:my|the) heart is (?:so |very |real |fair )*sore(?: \.)?$"},
    sure=0.5,
)

CUES: tuple[Cue, ...] = _HEART + _STROKE + _SORE_HEART
