"""Danger of the body told round about: by what cannot be done now, what came up, what was taken.

"Cannae get across the room for breath", "like coffee grounds", "60 units and it should be 6".
"""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_USUAL = any_of("""
    as usual | the usual | as ever | as always | always | for years | nothing new | every winter
    same as | treadmill | gym | spin class | cross trainer | hay ?fever | laughing | years ago
""")
_STROKE = cues(
    Category.STROKE,
    Level.EMERGENCY,
    {
        "words or hand fail suddenly": any_of(r"""
            words? (\w+ ){0,4}?(coming|come|came) out (\w+ )?(mixed|wrong|jumbled|backwards|muddled|
                garbled|scrambled|like soup)
            (gibberish|garbled|nonsense|jumbled|slurr\w*|droop\w*|numb|mixed up) ... (cannot|
                could not|
                will not) (lift|hold|grip|raise|move|feel) (\w+ ){0,2}?(cup|mug|fork|spoon|glass|
                pen|
                phone|arm|hand|leg)
            (cannot|could not|will not|dropped|dropping) (\w+ )?(lift|hold|grip|my|his|her|the) (
                \w+ )?(
                cup|mug|fork|spoon|tea|pen|phone) ... (face|speech|slurr\w*|words|droop\w*|mouth)
            leg (\w+ ){0,2}?(went|gone|goes) dead ... (hand|arm|face|speech)
            (cannot|not) (\w+ )?type (\w+ )?(proper\w*|right|straight|words) ... (side|numb|arm|
                hand|face)
        """),
    },
    unless=_USUAL + r"|nervous|shy|interview|since my stroke|dyslex\w*|slept on|sat on|crossed",
    sure=0.85,
)
_CHEST = cues(
    Category.CHEST,
    Level.EMERGENCY,
    {
        "crushed, sweating, or into the arm": any_of(r"""
            crushing (feeling|feel|pressure|weight|pain) ... (jaw|arms?|sweat\w*|neck)
            cold sweats? ... (chest|arm|jaw|breast|pain)
            pains? (\w+ )?(in |my |the |at )*breast (and|goes?|to|into|in) ... (back|arm|jaw|
                sweat\w*)
            (indigestion|indegestion|heartburn) ... (arm|jaw|grey|clammy|sweat\w*)
        """),
        "heart far too fast": any_of(r"""
            (hearts?|pulse) (\w+ ){0,3}?(1[4-9]\d|2\d\d)(?= [.?,]|$| (sat|sitting|at rest|and|bpm|
                beats|
                lying|doing nothing))
            heart (\w+ ){0,6}?(stop\w*|skip\w*|pause\w*) ... (fall|fell|faint\w*|dizzy|collaps\w*)
            (passed out|collapsed|fainted|blacked out) ... (hearts?|pulse) (\w+ ){0,2}?(all over|
                racing|
                pounding|fluttering|missing|jumping)
        """),
    },
    unless=_USUAL + r"|running|run|cycling|workout|max",
    sure=0.85,
)
_BREATH_NOW = cues(
    Category.BREATHING,
    Level.EMERGENCY,
    {
        "no breath for words, no help from puffs": any_of(r"""
            only (get|manage|say) (\w+ )?(one|two|three|1|2|3|a couple of|a few) words? (out|
                at a time|
                before|between)
            (inhalers?|puffers?|nebuliser) (has |have |is )?(done|doing|does|did) (nothing|no good|
                not
                a thing|hee haw) ... (breath\w*|wheez\w*|tight)
            (wheez\w*|tight|breathless) ... (inhalers?|puffers?|nebuliser) (has |have |is )?(done|
                doing|
                does|did) (nothing|no good|not a thing|hee haw)
            gasping (lying|sitting|at rest|even|in bed|all)
        """),
    },
    unless=_USUAL,
    sure=0.8,
)
_BREATH_TODAY = cues(
    Category.BREATHING,
    Level.URGENT,
    {
        "breath holds them back today": any_of(r"""
            (cannot|not able to|could not|hardly|barely) (even )?(get|walk|make it|cross|manage) (
                \w+ ){0,2}?(
                across|over|to|the length of) (the|my) (room|bed|toilet|bathroom|kitchen|door|loo|
                chair|hall|floor) (\w+ ){0,3}?(for|without) (\w+ )?(breath|stopping|gasping|
                breathless|
                air|a rest)
            (no|not enough) (breath|puff|breathless|air) (\w+ )?(to|for) (lift|get|make|wash|dress|
                eat|
                talk|boil|hold|walk) (\w+ ){0,4}?(today|the day|now|this morning|since|tonight)
            (sat|sit|sitting|slept|sleeping|sleep|propped) (\w+ )?up (\w+ ){0,2}?in (the|a|
                my) chair ... (
                breath|breathe|air)
            breath\w* (is |getting |has got |gone |been )*(much |far |a lot |way )(more )?(bad|
                worse|
                tighter|shorter) (than|today|since|the day)
        """),
    },
    unless=_USUAL,
    sure=0.8,
)
_SEPSIS = cues(
    Category.SEPSIS,
    Level.EMERGENCY,
    {
        "an infection that spreads, or muddles": any_of(r"""
            red (line|streaks?|track) (\w+ ){0,2}?(up|creep\w*|track\w*|spread\w*|running)
            (uti|water infection|urine infection|chest infection|wound|cellulitis|catheter) ... (
                seeing (
                things|people|folk)|delirious|rambling|freezing cold|not making sense|mottled|
                talking (rubbish|nonsense|mince)|does not know (me|us|where))
            (chemo|chemotherapy|neutropenic|transplant) ... (temperature|temp|fever|shiver\w*|
                rigors?) (
                (?!normal|fine)\w+ ){0,3}?(3[89](\.\d)?|4\d|up|high|spiked|and|again)?
        """),
    },
    unless=r"(?:no (?:temp\w*|fever)|cleared|better now|years ago|tube line|normal|finished chemo)",
    sure=0.85,
)
_ALLERGY = cues(
    Category.ANAPHYLAXIS,
    Level.EMERGENCY,
    {
        "face or throat comes up": (
            r"(?:face|lips?|tongue|throat|eyelids?) (?:\w+ )?(?:blow|blown|blew|puff|puffed|swell|"
            r"come|"
            r"came|went|gone|coming|ballooned) (?:\w+ )?up (?:after|from|since|with|when|and|like|"
            r"again)"
        ),
    },
    unless=r"(?:dentist|tooth|crying|greeting|toothache|abscess|selfie)",
    sure=0.85,
)
_DIABETES = cues(
    Category.DIABETES,
    Level.EMERGENCY,
    {
        "the meter is off its scale, or low and not right": any_of(r"""
            (hi|high|lo|off the scale|error) on (the|my|his|her) (meter|machine|libre|sensor)
            (meter|libre|sensor) (\w+ ){0,2}?(hi|lo|off the scale)(?= [.?,]|$| and)
            (clammy|shaky|sweating|confused|talking (rubbish|nonsense)|trembling) ... sugar (
                \w+ ){0,3}?(
                low|dropped|down)
            sugar (\w+ ){0,3}?(low|dropped) ... (will not|cannot|refus\w*|spit\w*) (\w+ )?(take|
                drink|
                swallow|wake|eat|open)
        """),
    },
    unless=r"(?:last (?:week|month|year)|fine now|better now|years ago|when i was|course)",
    sure=0.85,
)
_UNCONSCIOUS = cues(
    Category.UNCONSCIOUS,
    Level.EMERGENCY,
    {
        "no answer from somebody": (
            r"(?:he|she|(?:my|the) (?:\w+ )?<LOVED>|mum|dad|gran) (?:is |has |"
            r"s )?(?:just )?stopped "
            r"(?:answering|responding to|talking to|speaking to) me(?= [.?,]|$| (?:and|now|just|"
            r"he|she|"
            r"what))"
        ),
        "fit upon fit, eyes rolled": any_of(r"""
            (fell|dropped|keeled|slumped|went down|toppled) ... not (stirring|moving|getting up|
                answering|responding)
            (fit|seizure) after (the other|another|fit|seizure)
            eyes (have |has |are |had )?(rolled|rolling|gone (white|back))
            (jerking|twitching|convulsing) (\w+ ){0,2}?(and|on|all|,) ... (eyes|floor|foam\w*|blue)
        """),
        "passed out": (
            r"(?:^|(?<=[.?,]\x20))(?:passed out|blacked out|collapsed) (?:on the|again|twice|"
            r"this|today)"
        ),
    },
    unless=any_of(r"""
        texts? | texting | calls | phone | emails? | messages? | whatsapp | facebook | since | row
        fell out | falling out | argument | huff | for (weeks|months|years|days) | physio | bowls
        couch | sofa | night ?shift | pub | wine | early | disney | at the (joke|
            price\w*) | teenager
    """),
    sure=0.75,
)
_BLEEDING = cues(
    Category.BLEEDING,
    Level.EMERGENCY,
    {
        "dark blood brought up, a bowl of it": any_of(r"""
            (boak\w*|vomit\w*|sick|bring\w*|brought|spew\w*|throw\w*|puk\w*|cough\w*|retch\w*) (
                \w+ ){0,5}?(
                coffee (grounds?|granules|grains|dregs)|like (\w+ )?(coffee|tar))
            (toilet|pan|bowl|loo|sink|basin) (\w+ ){0,3}?(full of|filled with|red with|swimming (
                with|
                in)) (\w+ )?blood
            (grinder|saw|chainsaw|axe|mower|machine|stanley) ... (through|to|down to) (the |his |
                her |my
                )?(bone|tendons?)
        """),
    },
    unless=r"(?:off coffee|iron tablets|beetroot|film|telly)",
    sure=0.9,
)
_PREGNANCY = cues(
    Category.PREGNANCY,
    Level.URGENT,
    {
        "waters or stillness, told in brief": any_of(r"""
            waters? (\w+ )?(away|leaking|trickling|gone|went) ... (weeks|wks|early|due|pregnant|
                midwife)
            (baby|bump) (is |has been |been |has gone |gone )?(\w+ )?(quiet|still) (the day|
                the now|today|
                the night|tonight|since)
        """),
    },
    unless=any_of("""
        slept | asleep | nap | pram | cot | nursery | teething | crawling | months old | fed
        feeding
        water bill | drinking | mains
    """),
    sure=0.8,
)
_TAKEN = cues(
    Category.OVERDOSE,
    Level.EMERGENCY,
    {
        "a child got at medicines": (
            r"(?:toddler|wean|weans|child|baby|bairn|little one|grandson|granddaughter|son|"
            r"daughter|"
            r"kids?) (?:has |is |have |was )?(?:got|been|gone) (?:in|into|at|in at) (?:my|the|his|"
            r"her|"
            r"gran s|grans|our) (?:\w+ ){0,3}?(?:<TABLETS>|medicine cabinet|patches|methadone)"
        ),
        "doses doubled or ten times over": any_of(r"""
            (tablets|pills|meds|medication|insulin|dose|morning ones|night ones) (\w+ )?(two|three|
                four|
                2|3|4) times (over|today|this morning|already|the day)
            ([2-9]\d|1\d\d|[2-9]\d\d) units ... (should (have |be |of )?(been|be)?|meant to be|
                instead of|
                supposed to be|not|rather than) ?([1-9]|1\d)( units)?(?= [.?,]|$)
            weekly (\w+ ){0,3}?(every day|daily|each day)
            (ten|10) times (too (much|many)|the (dose|insulin|amount)|my (dose|insulin|units))
            (put|wearing|stuck|got|have) (on )?([3-9]|three|four|five|six) (of )?(the |my |his |
                her )?(
                fentanyl|morphine|butrans|buprenorphine|pain) patches
        """),
        "fumes": any_of(r"""
            (headaches?|dizzy|sick|sleepy|drowsy|wobbl\w*) ... (boiler|gas fire|heater|generator|
                barbecue
                ) (\w+ ){0,3}?(yellow|soot\w*|orange|flame|fumes|indoors|inside|leaking)
            (boiler|gas fire|heater|flame|generator) (\w+ ){0,3}?(yellow|soot\w*|orange|fumes|
                indoors) ... (
                headaches?|dizzy|sick|sleepy|drowsy|wobbl\w*)
        """),
    },
    unless=r"(?:a day|daily|a week|put away|nearly|almost|cupboard lock|nicotine|prescri\w+|nurse)",
    sure=0.85,
)
#: More in a day than any packet allows, day after day, whoever feels well.
_OVER_A_DAY = r"(?:9|[1-9]\d|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty)"
_PLAIN_PAIN = r"(?:paracetamols?|co codamols?|cocodamols?|panadols?|calpol)"
_EVERY_DAY = r"(?:a day|every day|each day|per day|daily|in a day|since (?:yesterday|last night))"
_TOO_MANY_A_DAY = cues(
    Category.OVERDOSE,
    Level.EMERGENCY,
    {
        "more in a day than a packet allows": (
            rf"{_OVER_A_DAY} {_PLAIN_PAIN} (?:\w+ ){{0,3}}?{_EVERY_DAY}|"
            rf"{_PLAIN_PAIN} (?:[.,!?]+ )?(?:(?!at|by|after|before)\w+ ){{0,6}}?{_OVER_A_DAY} "
            rf"(?:of them |tablets )?{_EVERY_DAY}"
        ),
    },
    unless=(
        # "Cut down from 10": the cutting is gone by here, as a figure of speech.
        rf"(?:years? ago|used to|for years|down from|from {_OVER_A_DAY}|no more than|not|never)"
    ),
    sure=0.85,
)

_EATING = cues(
    Category.EATING,
    Level.URGENT,
    {
        "sick by their own hand": (
            r"sick (?:\w+ )?(?:every|each|most|after) (?:\w+ )?(?:with|by|using) (?:a |my )?"
            r"(?:toothbrush|fingers?|spoon)"
        ),
        "laxatives by the handful": (
            r"(?:\d\d|ten|fifteen|twenty|thirty|forty|handfuls? of|boxe?s? of|"
            r"packets? of) laxatives"
        ),
    },
    sure=0.85,
)

CUES: tuple[Cue, ...] = (
    _STROKE + _CHEST + _BREATH_NOW + _BREATH_TODAY + _SEPSIS + _ALLERGY + _DIABETES
    + _UNCONSCIOUS + _BLEEDING + _PREGNANCY + _TAKEN + _TOO_MANY_A_DAY + _EATING
)  # fmt: skip
