"""What a ruler's answer is read by: numbers in all their forms, and the words round them."""

import re

from understanding.text.numbers import NUMBER
from understanding.text.phrases import any_of

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
    rf"(?<![\d/.-])(?:(?=(?P<from>{NUMBER}))(?P=from) ?(?:%|per ?cent)?"
    rf"(?:(?: or| to| and|,|,? (?:maybe|perhaps|possibly)) |(?<=[\d%]) ?- ?))?"
    rf"(?P<n>{NUMBER})(?:[ -]?(?:odd|ish))? ?(?:%|per ?cent\b)"
)
SINGLE = re.compile(
    rf"(?<![\d/.:£$-])(?P<minus>minus |-)?(?P<n>{NUMBER})(?:\+| plus\b| (?:and |"
    rf"or )?upwards?\b| or (?:more|above|"
    rf"over|higher|"
    rf"better|so)\b| and (?:up|above|over|upwards|more)\b)?"
    r"(?![\d/%:]|\.\d|(?:st|nd|rd|th|k)\b)(?P<ish>ish\b|-ish\b| ish\b)?"
)

# The scale itself: "out of 10 I'd say 6", "on a scale of 1 to 10, 4", "if 10 is the best".
THE_SCALE = re.compile(
    any_of(r"""
        \b(on a scale (of|from) )?(from )?(0|zero|1|one) ?(to|-|and) ?(10|ten)\b
        \bten to one\b(?=,? (i|it|he|she|they|that)\b)
        ^out (of|o|a|ae) (10|ten)\b
        \bout of (10|ten)(?= (i|it|maybe|probably))
        \b(10|ten|0|zero|1|one) (is|as|=) (the )?(best|worst|highest|lowest|most|least|top|
            max(imum)?|good|bad)\b
        \b(10|ten|0|zero|1|one) being\b[^,.;]{1,40}?(,|[.;]| (?=i\b|it's\b|then\b|and\b)|$)
        \b(if|where|with) (10|ten|0|zero|1|one) (is|was|being|
            means)\b[^,]{0,40}?(,| then\b| (?=i\b)|$)
    """)
)

# Figures that stand for something else, whatever stands round them: a match, a clock, an age.
_AT_A_TIME = (
    r"(?<!am )(?<!me )(?<!it )(?<!is )(?<!'s )(?<!still )\b(?:at|after|before|by|till?|until)"
)
_A_FEW = r"(?:one|two|three|[123]|an? half|half(?: an?)?|a)"
_POINTS = r"(?: (?:point|points|notch|notches|place|places|mark|marks|couple))?"
NO_PLACE = re.compile(
    r"(?<![\d.-])\d ?- ?\d (?:to|for|against|at|win|victory|defeat|up|down)\b|"
    r"\b(?:won|lost|beat|beaten|drew|drawn|losing|winning|hammered)\b[^,.;\d]{0,20} "
    r"\d ?(?:-|to) ?\d\b|"
    r"\b(?:ask|try|ring|phone|call|text|message|get back to|come back to|check(?: in)? with|catch) "
    rf"(?:me|us)\b[^,.;\d]{{0,25}}? (?:at|about|after|before|by|in|from|till?|round) {NUMBER}\b|"
    rf"{_AT_A_TIME} {NUMBER} (?:tonight|tomorrow|this (?:morning|afternoon|evening)|"
    r"in the (?:morning|afternoon|evening))\b|"
    r"\bthe \d{1,2}[.:]\d\d\b|"
    rf"\b(?:the )?back of {NUMBER}\b|"
    rf"\b(?:quarter (?:to|past)|half past) {NUMBER}\b|\b{NUMBER}[ -]?(?:nil|love)\b(?!,)|"
    # How many do: "1 in 4 people get it", "2 out of 3 times I forget".
    rf"\b{NUMBER} (?:in|out of) (?:every )?(?!10\b|ten\b|5\b|five\b){NUMBER} (?:\w+ )?(?:people|"
    r"folk|women|men|adults|doctors|nurses|patients|of us|times|days|nights|weeks)\b|"
    r"\b\d point turn\b|\b\d points on (?:my|the) lic|"
    rf"\b(?:i|he|she) was {NUMBER} in (?:19|20)\d\d\b|"
    r"\b\d{1,2}\.(?!5\b|25\b|75\b)\d (?:at|before|after) (?:bed|breakfast|lunch|tea|dinner|night|"
    r"bedtime|supper|meals?|food)\b|"
    rf"\b(?:lost|gained|put on) (?:about |another )?{NUMBER}(?=\W*$|[,.;])|"
    # A meter's figure: "it was 7.2 this morning".
    r"\b(?:was|were|read|reads|reading|showed) (?:an? )?\d{1,2}\.(?!5\b)\d (?:this (?:morning|"
    r"afternoon|evening)|last night|yesterday|today|before|after|when|at|fasting|first thing)\b|"
    # "Ten to six" is a time, but for who came down from a ten; "5 foot nothing" is a height.
    r"(?<!from )(?<!from a )(?<!gone )(?<!went )(?<!down )\b(?:10|ten) to (?:[1-9]|one|two|three|"
    r"four|five|six|seven|eight|nine)\b(?!\.\d)|"
    rf"\b{NUMBER} ?(?:foot|feet|ft)(?: (?:nothing|{NUMBER}))?\b|"
    rf"\b{NUMBER} (?:down|done),? (?:and )?{NUMBER} to go\b|"
    # By how much it moved since the last time, and not where to: "one up", "two more than before".
    rf"\b(?:up|down) (?:by )?(?:about |maybe |just )?{_A_FEW}{_POINTS}"
    rf"(?= (?:on|from|since|compared)\b(?! {NUMBER})|\W*$)|"
    rf"\b{_A_FEW}{_POINTS} (?:up|down|more|less|higher|lower|better|worse)"
    rf"(?= (?:on|from|than|compared (?:to|with)) (?:the |my |what )?(?:last|before|previous|"
    rf"yesterday|it was|i (?:was|said|put|gave))|\W*$)|"
    # A bus, and mouths to feed: "get the 9", "3 to feed", "5 below out there".
    rf"\b(?:get|getting|catch|catching|missed|waiting (?:on|for)) the {NUMBER}\b(?! (?:end|mark))|"
    rf"\b(?:{NUMBER} )?(?:kids|children|grandkids|grandchildren|of them|people|folk) (?:under|"
    rf"over) {NUMBER}\b|"
    rf"\bpress {NUMBER} for\b|"
    rf"\b{NUMBER} to (?:feed|mind|look after|pay|wash|cook for|get ready|raise)\b|"
    rf"\b{NUMBER} below(?= (?:out|outside|zero|freezing|here)\b|\W*$)|"
    rf"\b{NUMBER}(?: ?(?:or|to|-) ?{NUMBER})? (?:\w+s )?(?:a|per) "
    r"(?:week|day|month|fortnight|year)\b|"
    rf"\b(?:add|plus|put|take) {_A_FEW}{_POINTS} (?:to|on|on to|onto|off) (?:the |my )?last\b"
)

FIFTY_FIFTY = re.compile(r"\b(?:50|fifty)[ /:-]+(?:50|fifty)\b|\bevens\b")
AT_LEAST = re.compile(
    r"\b(?:at (?:the )?(?:very )?(?:least|minimum)|minimum(?: of)?|(?:no|not|never|nothing|nowt|"
    r"none|cannot|"
    r"could not|would not)\b[^,.;!?\d]{0,20}? ?(?:less|lower|under|below)(?: than)?)(?: an?)? $"
)
# "No more than a 4" is a 4.
NO_MORE_THAN = re.compile(
    r"\b(?:no|not|cannot|never|nothing|lying|liar|fibbing|daft|mad)\b[^,.;!?]{0,25} (?:more|"
    r"higher|over|above|better)(?: than)?"
    r"(?: an?)? $"
)
# "Just over a 6" is a 6, near enough.
JUST_BESIDE = re.compile(
    r"\b(?:just|slightly|touch|bit|little|tad|shade|smidge|smidgen|hair|whisker|fraction) "
    r"(?:over|above|under|below|shy of|short of|more than|less than|off)(?: an?)? $|"
    r"(?<!well )(?<!way )(?<!far )(?<!long way )\b(?:shy|short) of(?: an?)? $"
)
MORE_THAN = re.compile(
    r"\b(?:more than|over|above|north of|upwards of|in excess of|higher than|"
    r"better than)(?: an?)? $"
)
LESS_THAN = re.compile(
    r"\b(?:less than|south of|shy of|short of|under|below|lower than|(?:not|no) even|"
    r"worse than)(?: an?)? $"
)
_NEGATED = re.compile(
    any_of(r"""
        \b(not|never)( (quite|really|exactly|say|be|going to be))?( an?)? $
        \b(wish|love|like|hope)\b((?!\bbut\b)[^,;.]){0,25}\b(say|was|were|be|it's)( an?)? $
        \b(cannot|could not|would not) (say|be|give it|go)( an?)? $
        \b(not|no|never) (\w+ )?(say|saying|giving|claiming|calling|putting|promising|
            talking)(ing|in)?(
            it| me| myself)?( at| as| down)?( an?)? $
        \b(nothing|nobody|nowt|none|no one)('s| is| gets| deserves| ever| scores)+( an?)? $
        \bnowhere near( an?)? $
        \bfrom (an? )?$
        \b(instead of|rather than) (an? )?$
        \bthe time $
        \byou said (an? )?$
        \bget (it |me )?(up )?to (an? )?$
        \bnot (quite |nearly )?as (low|high|bad|good|poor|much|sure) as (an? )?$
        ^\W*((it's|it is|that's|it|that|am|i am|yes|definitely|certainly|probably|really) )*no an? $
        \banything but( an?)? $
        \b(a lie|lying|fibbing|wrong|untrue) (if i|to) (said|say|claim(ed)?|put)( it was)? (an? )?$
    """)
)

# "2 if she does not", "if not, 2": the condition is denied and not the number.
_CONDITION_DENIED = re.compile(
    r"\b(?:if|when|unless|where|days)\b[^,.;!?]{0,30} not,? $|\bif not,? $"
)


def is_negated(before: str) -> bool:
    """Whether the number after `before` is turned down: "not a 10", "I wish it was a 10"."""
    return bool(_NEGATED.search(before)) and not _CONDITION_DENIED.search(before)


_CLAUSE_ENDS = re.compile(
    rf"[,;.!?](?!\d)|\bbut\b|\band (?=now|then|it|i|today|(?:an? )?{NUMBER}\b)|\bthen\b|"
    rf"\bthough\b|- "
)


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause begins and ends in which a number stands from `start` to `end`."""
    starts = [match.end() for match in _CLAUSE_ENDS.finditer(text, 0, start)]
    after = _CLAUSE_ENDS.search(text, end)
    return starts[-1] if starts else 0, after.start() if after else len(text)


ON_CONDITION = re.compile(r"\b(?:if|when|unless|with|without|in|on)\b")

# "4 mornings" counts them, where it is no "7 weekdays, 3 weekends".
COUNTED_PARTS = re.compile(rf"{NUMBER} (?:mornings|evenings|afternoons|nights|weekends|weekdays)\b")
PART_BEFORE = re.compile(r"\b(?:mornings|evenings|afternoons|nights|weekends|weekdays) $")
# "It's my number one" is the first of all things.
THEIR_FIRST = re.compile(r"\b(?:my|the|a|his|her) number $")

# "One" is more often a word than a number: "that one", "one of my knees".
ONE_AS_NUMBER = re.compile(
    r"(?:^|[.,;:!?-]) *(?:(?:well|oh|eh|aye|ok|so|big|fat) )*$|"
    r"\b(?:maybe|probably|say|only|just|is|or|be|am at|score of|number) $"
)
A_ONE = re.compile(r"\b(?:a|about|around) $")
# "I live at number 6"; but "my answer is number 6".
NUMBERED = re.compile(
    r"(?<!magic )(?<!lucky )(?<!my )(?<!final )(?<!honest )"
    r"(?<!\bis )(?<!\bsay )(?<!\bfor )(?<!\bpick )(?<!it's )(?<!, )\bnumber $"
)
# "Number 7 so let's say that": what is chosen, where nothing is named by it.
CHOSEN_BY_NUMBER = (
    re.compile(
        r"^\W*(?:(?:the|a|well|ok|aye|yes|oh) )*number $",
    ),
    re.compile(
        r" ?(?:$|[,.;:!]|(?:so|then|please|because|for|i|would|let's|will|is my|"
        r"it is|of course|obviously|definitely|hen|pal|thanks|x)\b)"
    ),
)
ONE_STANDS_ALONE = re.compile(
    r"\W*$| ?[.,;:!?]|(?: for (?:now|me|the now|starters)| or| maybe| out|"
    r" because| though| if| at (?:best|most|a push))\b"
)

CLOCK_BEFORE = re.compile(r"\b(?:at|from|level|for) $")
RATING_AT = re.compile(
    r"\b(?:am|unchanged|steady|holding|hovering|down|away|along|stays?|stayed|remains?|"
    r"remained|pegged|stood|"
    r"(?:^|(?:\bi|\bit|\band|\bwould) )(?:starts?|begins?)|started|starting|level|"
    r"static|same|sits|sit|sitting|put it|put me|"
    r"put myself|be|is|are|\w's|it's|still|stuck|settle|settling|"
    r"settled|me|it|myself|pitch it|"
    r"mark it|rate it|score it) (?:still )?(?:about |around )?(?:at|from) $|"
    r"\b(?:go|going|plump(?:ing|ed)?|settl(?:e|ing|ed)|opt(?:ing|ed)?|down|vot(?:e|ing)|"
    r"aim(?:ing)?|"
    r"sure|confident|certain|keen|"
    r"gone|went|leaning|push(?:ing)?|let's go) for $"
)
ARTICLE_BEFORE = re.compile(
    r"\b"
    + any_of("""
        a | an | bout | abt | about a | solid | strong | good | weak | low | high | straight
        firm | big
        fat | round | definite | only | just | say | about | around | roughly | probably
        maybe | perhaps | possibly | like | is | it's | nearly | almost | the | my
        say it's | would be | am | than | be | me | still | least
    """)
    + r" $"
)
BEGINS_A_CLAUSE = re.compile(
    r"(?:^\W*|[.,;:!?] *|- )(?:(?:aye|och|ach|well|so|oh|eh|ehm?|erm|um|yes|no|ok|honestly|"
    r"probably|"
    r"maybe|perhaps|about|around|an?|just|only|say|me|right|hmm|like|it's|it is|but|and|still|then|"
    r"now|today|definitely|possibly|mine is|guess|i would say|i am|call it),? )*$"
)
THE_BEFORE = re.compile(r"\b(?:the|my) $")
# "It's 2 buses", "about 3 cigarettes": the thing counted follows at once.
COUNTED_NEXT = re.compile(r" (?!points\b|marks\b|pts\b|stars\b)\w{2,}(?<![su'i])s\b")
# "3 wee dogs" counts, wherever it stands; "8 wi ma sister" at the start of a message answers.
A_PLURAL = re.compile(r" (?:[\w'-]+ ){0,2}?\w{3,}(?<![su'])s\b")
# After a bare number further on only these leave it standing alone as an answer.
MAY_FOLLOW = re.compile(
    any_of(r"""
        \s*$ | \s*[^\w\s£/-] | \s*-\s
        \s+(energy|mood|pain|sleep|stress|strength|nerves|fitness|willpower)( is| at)? \d
        \s+(because|bcos|but|and|an|or|maybe|i|it|it's|it is|right|now|today|at|for|the now|the day|
            just|probably|think|on|out|if|though|to|honestly|really|so|that's|that|
            depending|overall|please|mate|pal|hen|doll|as|since|when|in|is|would|not|no|yes|
            we|my|sure|confident|important|importance|confidence|definitely|possibly|
            perhaps|ish|still|cause|aye|you|they|he|she|there|this|then|than|tops|lol|haha|
            x|xx|max|maximum|minimum|at|a push|good|bad|something|today|these|some|most|
            only|with|even|sorry|wait|actually|rather|was|hopefully|although|which|who|what|
            all|about|given|after|before|until|till|from|i'd|id|me|thank|thanks|ken|mind|
            obviously|points?|easy|easily|considering|going|like|give or take|whatever|never|
            love|dear|duck|pet|petal|son|man|darling|doc|doctor|nurse|hun|chuck|flower|boss|chief|
            lad|lass|lovely|butt|bud|bab|bach|cheers|say|said|says|were|while|whilst|unless|without|
            despite|anyway|anyhow|well|yeah|yep|nah|nope|due|compared|feels|coming|hoping|leaning|
            nearer|rather|more|less|any|where|how|by|of course|realistically|truthfully|certainly|
            absolutely|usually|generally|roughly|approx|approximately|currently|presently|these|
            tonight|again|any day|every time|enough|exactly|yours|alright|ok|okay|fine|great|
            because of|seeing|thinking|knowing|being|having|looking|until|unfortunately|sadly|
            luckily|thankfully|tho|cos|coz|cuz|am|have|do|does|can|could|should|must|might|may|
            will|feel|want|need|he's|she's|they're|we're|you're|i've|his|her|their|our|your|
            nothing|none|nor|yet|almost|nearly|quite|very|pretty|fairly|too|so far|overall|always|
            often|sometimes|mostly|mainly|depends|if i|higher|lower|whichever|score|rating|level|
            per ?cent|wull|otherwise|alone|myself|first|lately|recently|mainly|purely|solely|simply|
            sounds?|seems?|works|looks?|feel|suits|fits|makes|means|fingers crossed|bar|barring|
                what's|whats|
            doing|managing|wanting|wet|dry|rain|raining|indoors|outdoors|outside|inside|
            mornings?|evenings?|nights?|summer|winter|weekends?|weekdays?|
            thereabouts|mark|touch wood|be|i've|else|before|after|pending|lets|let's|hovering|
                rising|touching|borderline|bordering|somewhere|down|up|over|under|sir|madam|miss|
                    friend|bro|brother|sister|guys|folks|everyone|hopefully)\b
    """)
)
# Round a number with a slip in it nothing else may stand.
GUESSED_AROUND = re.compile(
    r"(?:\W|\b(?:an?|the|about|around|maybe|probably|say|i|i would|would|think|it|it's|is|am|be|"
    r"just|only|like|well|oh|eh|erm|um|aye|yes|id|definitely|give it|at|for me|or so|"
    r"out of (?:10|ten)|ish|"
    r"i suppose|guess|reckon|please|thanks|really|going|to be|honest|honestly|going to say)\b)*"
)
