"""Cues of a diabetes emergency: a severe hypo, ketones, sugar out of range."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_LOW = (
    r"(?:blood sugars?|sugars?|bloods?|bm|bms|glucose|levels?|libre|meter|monitor|reading|"
    r"cgm|blood glucose)"
)
_DIABETES = cues(
    Category.DIABETES,
    Level.EMERGENCY,
    {
        "hypo": any_of(r"""
            (having|have|in|going into|feel|got|severe|bad|serious|he is|she is|is|going|
                another|gone|taking|think|hit|get|think it is|into) (\w+ ){0,3}?(hypo|hypoing|
                hypos|hypoglyc\w+)(?= [.?,]|$| (and|now|help|cannot|that|i|he|she|right|just|
                again|attack|please|at|my|not|shaking|nothing|feel|feels|sweating|will))
            hypo (\w+ ){0,5}?(not (coming|going|lifting|shifting)|will not (come|lift|shift)|
                cannot (treat|get|swallow|stand)|shaking|sweating|confused|passed out|dropping|
                unconscious|help|now)
            hypoing
        """),
        "sugar very low": any_of(rf"""
            {_LOW} ((?!types?\b|diab\w* [12](?![.\d]))\w+ ){{0,7}}?([0-2](\.\d+)?|
                3\.[0-4])(?= [.?,]|$| (and|now|mmol|help|i|what|still|but|shaking|feel|
                feeling|he|she|with|even|after))
            {_LOW} (\w+ ){{0,4}}?(really low|very low|too low|dangerously low|crashing|crashed|
                dropping (fast|quick|and)|plummet\w*|keeps dropping|will not come up|
                not coming up|says lo|reads lo|dropped) ... (shak\w+|sweat\w*|confused|dizzy|
                cannot|faint|help|not (right|with it)|pass|wobbly|drowsy|blurry|trembl\w+|
                collapse\w*|come up|coming up|glucose|lucozade|jelly babies)
            {_LOW} (\w+ ){{0,3}}?(will not come up|not coming up|crashing|says lo|reading lo|
                is lo|saying lo)(?= [.?,]|$| and)
        """),
        "ketones high": any_of(r"""
            ketones (\w+ ){0,6}?(high|3|4|5|6|7|8|up|3\.\d|4\.\d|5\.\d|6\.\d|2 plus|3 plus|
                plus plus|purple|dark|large|sky high|through the roof|over (3|three)|three|four|
                positive|present|moderate|rising)
            (high|large|loads of|positive for|got|have|moderate) ketones
            (two|three|four|2|3|4) plus(es)? on (the|my|a) (\w+ )?(stick|strip|dipstick)s?
            (dka|ketoacidosis|ketoacidotic)(?= [.?,]|
                $| (again|and|now|i|help|what|feel|he|she|symptoms|coming))
            breath (\w+ ){0,3}?(smells?|smelling|fruity|like) (\w+ ){0,3}?(fruity|fruit|
                pear drops?|nail varnish|acetone|pears|sweet|drops)
            (fruity|pear drop|pear drops|acetone|nail varnish) (smell|smelling|
                breath) (\w+ ){0,3}?(breath)?
        """),
        "sugar very high and ill": any_of(rf"""
            {_LOW} (\w+ ){{0,6}}?(2[0-9](\.\d+)?|3[0-9](\.\d+)?|hi|sky high|through the roof|
                off the scale|very high|really high|high|too high to read|
                over (20|25|30|twenty|thirty)) ... (vomit\w*|sick|being sick|throwing up|drowsy|
                sleepy|confused|tummy pain|stomach pain|belly pain|breathing (fast|deep|heavy)|
                very thirsty|thirst|collapse\w*|cannot (stay awake|stop (peeing|drinking))|
                spew\w*|ketones|blurred)
            (vomit\w*|being sick|throwing up|drowsy|spew\w*|
                spewing) ... {_LOW} (\w+ ){{0,5}}?(2[0-9](\.\d+)?|3[0-9](\.\d+)?|hi|high|
                sky high|off the scale)
            (meter|monitor|libre|machine|it) (just )?(says|reads|reading|saying) hi(?= [.?,]|
                $| (and|i|now))
        """),
        "smell of ketones and drowsy": any_of(r"""
            (fruity|pear drops?|nail varnish|acetone) (\w+ )?smell ... (tired|drowsy|sleepy|sick|
                head up|confused|awake|waken|wake)
        """),
        "diabetic and not right": any_of(r"""
            (diabetic|diabetes|type (1|one)) ... (will not wake|cannot wake|not waking|
                unconscious|unresponsive|collapsed|passed out|confused|not making sense|
                very drowsy|slurring|slurred|fitting|aggressive and sweating|
                cannot keep anything down|not responding|incoherent)
            (will not wake|cannot wake|unresponsive|collapsed|confused|drowsy) ... (diabetic|
                is diabetic|type (1|one))
            (not (got|had) any|run out of|ran out of|no|missed all my|stopped my|
                stopped taking my|not taken my|not taken any) insulin ... (vomit\w*|sick|drowsy|
                days|thirst\w*|ketones|confused)
        """),
    },
    unless=(
        any_of("""
            treat(ing)? (hypos|a hypo)
            hypo (kit|box|treatment|awareness|training)
            dose of sugar | spoons? | teaspoons? | in my tea | cubes | sugar free | fizzy
            biscuits
            ketone strips (from|on)
            keto diet | hba1c
            for [0-9] (years|months)
        """)
    ),
)
_DIABETES_URGENT = cues(
    Category.DIABETES,
    Level.URGENT,
    {
        "sugar out of range": (
            rf"{_LOW} (?:\w+ ){{0,4}}?(?:is|are|was|reading|at|of|says|s|still|now|says|"
            rf"reads|down to|dropped to|up to|gone to|hit|sitting at) (?:\w+ )?(?:3\.[5-9]|"
            rf"2[2-9](?:\.\d+)?|3[0-9](?:\.\d+)?)(?= [.?,]|$| (?:and|now|mmol|this|today|but|"
            rf"help|i|what|is))"
        ),
    },
    sure=0.7,
    unless=r"(?:a1c|hba1c|spoons?|percent|mmol/mol|mmol mol|bmi)",
)

CUES: tuple[Cue, ...] = _DIABETES + _DIABETES_URGENT
