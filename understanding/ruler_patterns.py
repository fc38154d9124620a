"""What a ruler's answer is read by: numbers in all their forms, and the words round them."""

import re

from understanding.numbers import NUMBER
from understanding.phrases import any_of

_FOLLOWED_BY_PEOPLE_OR_TIMES = (
    r"(?! ?(?:people|folk|times|days|nights|of (?:the|my|us|them)|women|men|doctors|patients|"
    r"kids|weeks|months|years))"
)
OUT_OF = re.compile(
    rf"(?<![\d/.-])(?P<minus>minus |-)?(?P<n>{NUMBER}) ?(?P<join>out (?:of|a|o|ae) (?:a |the )?|"
    rf"/ ?)"
    rf"(?P<m>10|ten|5|five|100|a hundred|hundred)\b(?![/\d.]){_FOLLOWED_BY_PEOPLE_OR_TIMES}"
)
PERCENT = re.compile(rf"(?<![\d/.-])(?P<n>{NUMBER}) ?(?:%|per ?cent\b)")
RANGE = re.compile(
    rf"(?<![\d/.-])(?P<a>{NUMBER})(?:ish)?(?P<join> ?\? ?| ?(?:, ?)?(?:or|to|and|-|/|,|\.\.+|maybe|"
    rf"possibly|perhaps|bordering on|verging on|pushing|nearly)(?: (?:maybe|possibly|perhaps))? ?"
    rf"(?:even )?(?:a |an )?| )(?P<b>{NUMBER})(?:ish)?(?:/10| out of (?:10|ten))?(?![\d/%.:-]*\d)"
)
SINGLE = re.compile(
    rf"(?<![\d/.:£$-])(?P<minus>minus |-)?(?P<n>{NUMBER})(?P<tail>\+| plus\b| or (?:more|above|"
    rf"so)\b)?"
    r"(?![\d/%:]|\.\d|(?:st|nd|rd|th)\b)(?P<ish>ish\b|-ish\b| ish\b)?"
)

# The scale itself: "out of 10 I'd say 6", "on a scale of 1 to 10, 4", "if 10 is the best".
THE_SCALE = re.compile(
    any_of(r"""
        \b(on a scale (of|from) )?(from )?(0|zero|1|one) ?(to|-|and) ?(10|ten)\b
        ^out (of|o|a|ae) (10|ten)\b
        \bout of (10|ten)(?= (i|it|maybe|probably))
        \b(if|where|with) (10|ten|0|zero|1|one) (is|was|being|
            means)\b[^,]{0,40}?(,| then\b| (?=i\b)|$)
    """)
)

FIFTY_FIFTY = re.compile(r"\b(?:50|fifty)[ /-]+(?:50|fifty)\b")
AT_LEAST = re.compile(r"\b(?:at least|minimum|no less than|not less than)(?: an?)? $")
MORE_THAN = re.compile(r"\b(?:more than|over|above|higher than|better than)(?: an?)? $")
LESS_THAN = re.compile(r"\b(?:less than|under|below|lower than|not even|worse than)(?: an?)? $")
NEGATED = re.compile(
    any_of(r"""
        \b(not|never)( (quite|really|even|exactly|say|be|going to be))?( an?)? $
        \b(wish|love|like|hope)\b((?!\bbut\b)[^,;.]){0,25}\b(say|was|were|be|it's)( an?)? $
        \b(cannot|could not|would not) (say|be|give it|go)( an?)? $
        \bfrom (an? )?$
        \b(instead of|rather than) (an? )?$
        \bthe time $
        \byou said (an? )?$
        \bget (it |me )?(up )?to (an? )?$
    """)
)

PAST = re.compile(
    r"\b"
    + any_of("""
        was | were | used to be | used to | had been | before
        last (week|time|month|year|visit)
        yesterday
        (months?|weeks?|years?) ago
        back then
        started (at|off|on|as)
        would have been | normally | usually | at first | to begin with | initially
        previously | once
    """)
    + r"\b"
)
PRESENT = re.compile(
    r"\b"
    + any_of("""
        now | today | the day | at the moment | these days | currently | this week
        this time | nowadays | just now | right now | at present | feels like | i am at
        more like | went to
        gone (up|down) to
        up to | down to
    """)
    + r"\b"
)
CLAUSE_ENDS = re.compile(
    r"[,;.!?](?!\d)|\bbut\b|\band (?=now|then|it|i|today)|\bthen\b|\bthough\b|- "
)
IT_VARIES = re.compile(
    r"\b(?:(?:good|bad|some|other|better|worse) (?:day|days|one|ones)|depend\w*|varies|changes|"
    r"if it)\b"
)
CORRECTION = re.compile(
    r"\b(?:no wait|wait|sorry|i mean|make (?:that|it)|scratch that|actually|rather|no)\b"
)

# What stands before a number that counts something else than the answer.
NOT_BEFORE = re.compile(
    r"(?:\b(?:type|since|aged?|stage|grade|bus|room|ward|flat|size|section|phase|year|until|till|"
    r"page|step|covid|channel|chapter|tier|band|floor|gate|platform|route|in the|by|every|have|has|"
    r"got|had|another|last|past|next|first|these|those|them|of (?:my|the|us)|after|before|take|"
    r"drink|smoke|eat|eaten|walk|walked|did|up|down|no one|day|£|on the|turned|turning|"
    r"(?:son|daughter|grandson|granddaughter|wean|child|boy|girl|youngest|oldest|he|she|sugars?|"
    r"pressure|bp|weight|bmi|reading|readings|temperature|temp) (?:is|was|were|are|of))"
    r"|£)(?: (?:about|only|around|over|at|around))? ?$"
)
CLOCK_BEFORE = re.compile(r"\b(?:at|from|number|level|no|for) $")
RATING_AT = re.compile(
    r"\b(?:am|sit|sitting|put it|put me|put myself|be|is|it's|still|stuck|me|it|myself|pitch it|"
    r"mark it|rate it|score it) (?:still )?(?:about |around )?(?:at|from) $"
)
ARTICLE_BEFORE = re.compile(
    r"\b"
    + any_of("""
        a | an | about a | solid | strong | good | weak | low | high | straight | firm | big
        fat | round | definite | only | just | say | about | around | roughly | probably
        maybe | perhaps | possibly | like | is | it's | nearly | almost | the | my
        say it's | would be | am | than | be
    """)
    + r" $"
)
UNITS = re.compile(
    r" ?-? ?"
    + any_of(r"""
        min(ute)?s?
        hours? | hrs? | secs? | seconds? | days? | weeks? | months? | years? | yrs?
        nights? | o'?clock | am | pm | a\.m | p\.m | st | lbs? | pounds? | quid | stones?
        kilos? | kgs? | miles? | km | metres? | m | steps? | times? | people | folk | kids?
        child(ren)?
        sons? | daughters? | dogs? | cats? | fags? | cigs? | cigarettes? | pints? | cans?
        cups? | glasses | tablets? | pills? | puffs? | units? | stops? | bedroom
        year[- ]olds? | brothers | sisters | grand\w+ | things | reasons | jobs
        appointments? | operations? | stairs | flights | degrees | portions | meals
        sessions? | classes | sugars | bags | goes
        in the (morning|afternoon|evening)
        at night | a day | a week | per | hundred | thousand | grand | p | mg | ml | mmol
    """)
    + r"\b"
)
# After a bare number only these leave it standing alone as an answer.
MAY_FOLLOW = re.compile(
    any_of(r"""
        \s*$ | \s*[^\w\s£/-] | \s*-\s
        \s+(because|but|and|or|maybe|i|it|it's|it is|right|now|today|at|for|the now|the day|
            just|probably|think|on|out|if|though|to|honestly|really|so|that's|that|
            depending|overall|please|mate|pal|hen|doll|as|since|when|in|is|would|not|no|yes|
            we|my|sure|confident|important|importance|confidence|definitely|possibly|
            perhaps|ish|still|cause|aye|you|they|he|she|there|this|then|than|tops|lol|haha|
            x|xx|max|maximum|minimum|at|a push|good|bad|something|thanks|today|some|most|
            only|with|even|sorry|wait|actually|rather|was|hopefully|although|which|who|what|
            all|about|given|after|before|until|till|from|i'd)\b
    """)
)
