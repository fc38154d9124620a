"""What a ruler's answer is read by: numbers in all their forms, and the words round them."""

import re

from understanding.numbers import NUMBER
from understanding.phrases import any_of

_FOLLOWED_BY_PEOPLE_OR_TIMES = (
    r"(?! ?(?:people|folk|times|days|nights|of (?:the|my|us|them)|women|men|doctors|patients|"
    r"kids|weeks|months|years))"
)
OUT_OF = re.compile(
    rf"(?<![\d/.-])(?P<minus>minus |-)?(?P<n>{NUMBER}) ?"
    rf"(?P<join>(?:out (?:of|a|o|ae)|outa) (?:a |the )?|/ ?)"
    rf"(?P<m>10|ten|5|five|100|a hundred|hundred)\b(?![/\d]|\.\d){_FOLLOWED_BY_PEOPLE_OR_TIMES}"
)
PERCENT = re.compile(
    rf"(?<![\d/.-])(?:(?P<from>{NUMBER}) ?(?:%|per ?cent)?(?: (?:or|to) |(?<=[\d%])-))?"
    rf"(?P<n>{NUMBER}) ?(?:%|per ?cent\b)"
)
RANGE = re.compile(
    rf"(?<![\d/.-])(?P<a>{NUMBER})(?:ish)?(?P<join> ?\? ?| ?(?:, ?)?(?:or|to|and?|[-~]|/|,|\.\.+|"
    rf"maybe|possibly|perhaps|bordering on|verging on|going on|pushing|nearly)"
    rf"(?: (?:maybe|possibly|perhaps))? ?(?:even )?(?:a |an )?| )(?P<b>{NUMBER})(?:ish)?"
    rf"(?:/10| out of (?:10|ten))?(?![\d/%.:-]*\d)"
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
        \bten to one\b(?=,? (i|it|he|she|they|that)\b)
        ^out (of|o|a|ae) (10|ten)\b
        \bout of (10|ten)(?= (i|it|maybe|probably))
        \b(if|where|with) (10|ten|0|zero|1|one) (is|was|being|
            means)\b[^,]{0,40}?(,| then\b| (?=i\b)|$)
    """)
)

FIFTY_FIFTY = re.compile(r"\b(?:50|fifty)[ /-]+(?:50|fifty)\b")
AT_LEAST = re.compile(
    r"\b(?:at least|minimum|(?:no|not) (?:less|lower|under|below)(?: than)?)(?: an?)? $"
)
# "No more than a 4" is a 4.
NO_MORE_THAN = re.compile(
    r"\b(?:no|not|cannot|never)\b[^,.;!?]{0,20} (?:more|higher|over|above|better)(?: than)?"
    r"(?: an?)? $"
)
MORE_THAN = re.compile(r"\b(?:more than|over|above|higher than|better than)(?: an?)? $")
LESS_THAN = re.compile(
    r"\b(?:less than|shy of|short of|under|below|lower than|not even|worse than)(?: an?)? $"
)
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
        \blying if i said (an? )?$
    """)
)

# Said of another time, or of a life without the bad hip: "would be a ten if it was not for".
NOT_NOW = re.compile(
    r"\b"
    + any_of(r"""
        was | were | used to be | used to | had been | before
        last (week|time|month|year|visit)
        yesterday
        (months?|weeks?|years?) ago
        back then
        started (at|off|on|as)
        would have (been|said|put|given|gone)
        normally | usually | at first | to begin with | initially | previously | once
        (if|only|but) (it|i|they|he|she|my|the) ([\w']+ )?(was|were|had|did) not
        but for | if only | were it not
        on paper | in theory | ideally | in my dreams
        will be | ask me | by (the )?(summer|spring|winter|autumn|end)
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
_CLAUSE_ENDS = re.compile(
    r"[,;.!?](?!\d)|\bbut\b|\band (?=now|then|it|i|today)|\bthen\b|\bthough\b|- "
)


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause begins and ends in which a number stands from `start` to `end`."""
    starts = [match.end() for match in _CLAUSE_ENDS.finditer(text, 0, start)]
    after = _CLAUSE_ENDS.search(text, end)
    return starts[-1] if starts else 0, after.start() if after else len(text)


IT_VARIES = re.compile(
    r"\b(?:(?:good|bad|some|other|better|worse) (?:day|days|one|ones)|depend\w*|varies|changes)\b"
)
ON_CONDITION = re.compile(r"\b(?:if|when|unless|with|without|in|on)\b")
CORRECTION = re.compile(
    r"\b(?:no wait|wait|sorry|i mean|make (?:that|it)|scratch that|actually|rather|no|na|naw|"
    r"tell a lie|on second thoughts|who am i kidding|realistically|to be honest|call it)\b"
)

# "One" is more often a word than a number: "that one", "one of my knees".
ONE_AS_NUMBER = re.compile(
    r"(?:^|[.,;:!?-]) *(?:(?:well|oh|eh|aye|ok|so|big|fat) )*$|"
    r"\b(?:maybe|probably|say|only|just|is|or|be|am at|score of|number) $"
)
A_ONE = re.compile(r"\b(?:a|about|around) $")
# "I live at number 6"; but "my answer is number 6".
NUMBERED = re.compile(r"(?<!\bis )(?<!\bsay )(?<!\bfor )(?<!\bpick )(?<!it's )\bnumber $")
ONE_STANDS_ALONE = re.compile(
    r"\W*$| ?[.,;:!?]|(?: or| maybe| out| because| though| if| at (?:best|most|a push))\b"
)

CLOCK_BEFORE = re.compile(r"\b(?:at|from|level|for) $")
RATING_AT = re.compile(
    r"\b(?:am|sit|sitting|put it|put me|put myself|be|is|it's|still|stuck|me|it|myself|pitch it|"
    r"mark it|rate it|score it) (?:still )?(?:about |around )?(?:at|from) $|"
    r"\b(?:go|going|plump|settle|opt|down) for $"
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
# "3 wee dogs" counts, wherever it stands; "8 wi ma sister" at the start of a message answers.
A_PLURAL = re.compile(r" (?:[\w'-]+ ){0,2}?\w{3,}(?<![su'])s\b")
# After a bare number further on only these leave it standing alone as an answer.
MAY_FOLLOW = re.compile(
    any_of(r"""
        \s*$ | \s*[^\w\s£/-] | \s*-\s
        \s+(because|bcos|but|and|an|or|maybe|i|it|it's|it is|right|now|today|at|for|the now|the day|
            just|probably|think|on|out|if|though|to|honestly|really|so|that's|that|
            depending|overall|please|mate|pal|hen|doll|as|since|when|in|is|would|not|no|yes|
            we|my|sure|confident|important|importance|confidence|definitely|possibly|
            perhaps|ish|still|cause|aye|you|they|he|she|there|this|then|than|tops|lol|haha|
            x|xx|max|maximum|minimum|at|a push|good|bad|something|today|these|some|most|
            only|with|even|sorry|wait|actually|rather|was|hopefully|although|which|who|what|
            all|about|given|after|before|until|till|from|i'd|id|me|thank|thanks|ken|mind|
            obviously|points?|easy|easily|considering|going|like|give or take|whatever|never|
            love|dear|duck|pet|petal|son|man|darling|doc|doctor|nurse)\b
    """)
)
# Round a number with a slip in it nothing else may stand.
GUESSED_AROUND = re.compile(
    r"(?:\W|\b(?:an?|the|about|around|maybe|probably|say|i|i would|would|think|it|it's|is|am|be|"
    r"just|only|like|well|oh|eh|erm|um|aye|yes|id|definitely|give it|at|for me|or so|ish|"
    r"i suppose|guess|reckon|please|thanks|really|going|to be|honest|honestly|going to say)\b)*"
)
