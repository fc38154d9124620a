"""Words that stand for a place on a 0-10 ruler: "not very", "a bit", "quite", "dead sure".

A word names one place and no stretch: whoever says "quite" gave no two ends. Those of the coach's
own words to press stand where the buttons do (`coaching.readiness.WORDS_TO_RATE`), the others
between them.
"""

import re

from understanding.text.numbers import HALF
from understanding.text.phrases import any_of

FEELING = (
    r"(?:sure|confident|certain|important|importance|keen|likely|ready|able|determined|committed|"
    r"hopeful|optimistic|serious|bothered|motivated|convinced|fussed|positive|vital|essential|"
    r"crucial|critical|paramount|imperative)"
)

# A bare adverb names a place only where its clause ends with it: "a lot, aye", not "a lot to ask".
_ENDS = (
    r"(?=\W*$|[.,;:!]| (?:i|to me|from me|to be|there is|for|really|whatsoever|honestly|just now|"
    r"now|"
    r"at the (?:moment|minute)|right now|today|the day|but|because|so|though|as|at all|please|"
    r"mate|pal|hen|love)\b)"
)

# "The lowest you've got", "the most you can put", "the top end of your scale", "smallest number".
_A_PLACE = r"(?:score|number|mark|figure|one|place|rating|end|point|rung|step|notch|box|button)"
_OF_THE_RULER = (
    r"(?: (?:that )?(?:there is|you(?:'?ve| have)?(?: got)?|you can (?:put|give|get|have|do)|"
    r"you do|you have|you've|going|possible|available|it goes|"
    r"(?:of|on) (?:it|(?:the|your|that|yon) (?:scale|list|ruler|line))))"
)
_BOTTOM = (
    rf"(?:(?:lowest|least|smallest|bottom){_OF_THE_RULER}|"
    rf"(?:(?:lowest|smallest|bottom) {_A_PLACE}|(?:low|bad|wrong) end|"
    rf"min(?:imum)?(?: {_A_PLACE})?){_OF_THE_RULER}?)"
)
_TOP = (
    rf"(?:(?:highest|most|biggest|top|tap){_OF_THE_RULER}|"
    rf"(?:(?:highest|biggest|top|tap) {_A_PLACE}|(?:high|good|right) end|"
    rf"max(?:imum)?(?: {_A_PLACE})?){_OF_THE_RULER}?)"
)

_THE_SCALE = (
    r"(?:(?:(?:the|your|this|that|yon) )?(?:scale|ruler|numbers?|line|list|thing|score|chart)|"
    r"it|they|you|this|that)"
)
_GOES = (
    r"(?:(?:will|would|'ll|can|could|does) )?(?:goes?|gets?|lets? (?:me|you)|allows?|reach(?:es)?)"
)
_A_LITTLE = r"(?:just|slightly|a (?:(?:little|wee) )?(?:bit|touch))"
_MIDDLE = r"(?:the )?(?:middle|half(?: ?way)?|average|cent(?:re|er))"
_NEAR = r"(?:close to|near(?: to)?|not far (?:off|from)|almost(?: at)?|nearly(?: at)?)(?: the)?"

# "The middle of the scale", but not of the night or of cooking; nor "half way up the hill".
_OF_THIS_SCALE = (
    r"(?! of (?!(?:(?:the|your|my) (?:scale|road|ruler|line|range|pack|chart|table|numbers?)|it|"
    r"that)\b))"
    r"(?! (?:up|down|along|through|to|there to) (?:the|a|my|his|her|our) (?!scale|ruler|line|"
    r"chart))"
    r"(?! (?:child|one|name|finger|aged?|class|brother|sister|son|daughter|post)\b)"
)

# The most particular first: the first that matches a stretch of text keeps it.
_PLACES: tuple[tuple[str, float], ...] = (
    (r"could not be (?:more|surer)(?: \w+)?|could not matter more", 10),
    (r"(?:a )?(?:coin toss|toss ?-?up|flip of a coin)|(?:heads|heids) or tails|"
     r"(?:(?:could|can|might) go )?either way|in the balance(?! \w)|"
     r"on a knife'?s? edge", 5),
    (rf"{_A_LITTLE} (?:past|over|above|more than|better than) {_MIDDLE}", 6),
    (rf"{_A_LITTLE} (?:before|under|below|less than|short of|worse than) {_MIDDLE}", 4),
    (r"(?:the )?(?:upper|top|better|good) half", 8),
    (r"(?:the )?(?:lower|bottom|wrong|bad) half", 2),
    (rf"{_NEAR} (?:top|tap|highest|max(?:imum)?){_ENDS}", 9),
    (rf"{_NEAR} (?:bottom|lowest|floor|nothing|zero|nil){_ENDS}", 1),
    (rf"(?:three|3)[- ]quarters(?= {FEELING})", 7.5),
    (r"(?:the )?(?:wee-?est|tiniest) (?:little |wee )?bit|ever so (?:slightly|little)", 2),
    (r"a (?:fair|good|decent) whack", 8),
    (r"not (?:the|a) (?:foggiest|slightest|faintest|earthly) (?:chance|hope|bit)", 0),
    (rf"(?:the )?(?:very )?{_BOTTOM}{_ENDS}", 0),
    (rf"(?:the )?(?:very )?{_TOP}{_ENDS}", 10),
    (r"as (?:high|far up) as (?:it|they|you) ?(?:will|would|'ll) (?:go|get|let me)", 10),
    (r"as (?:low|far down) as (?:it|they|you) ?(?:will|would|'ll) (?:go|get|let me)", 0),
    (rf"as (?:high|far up|big|much) as {_THE_SCALE} {_GOES}", 10),
    (rf"as (?:low|far down|wee|small|little) as {_THE_SCALE} {_GOES}", 0),
    (r"nothing (?:matters|means|is|comes|could (?:matter|mean)) (?:more|above|before)"
     r"(?: (?:to me|important|it|this))*", 10),
    (r"neither (?:high|good|up|much|big) n?or (?:low|bad|down|little|wee)|in ?(?:atween|tween)",
     5),
    (rf"more {FEELING} (?:than|nor) (?:anything|life|breathing|words)(?: \w+)?", 10),
    (r"(?:the )?lowest of the low", 0),
    (r"(?:null|nul|nil) po?ints?", 0),
    (r"(?:absolutely|totally|completely|utterly) (?:nothing|none|zero|nil|nowt|zilch)", 0),
    (rf"as (?:high|far up|{FEELING}) as (?:anything|can be|(?:it|they|you|i) (?:goes?|gets?|can))"
     r"(?: \w+)?|(?:the )?(?:very )?top of the (?:scale|range|hill|tree|class)|"
     rf"the (?:very )?(?:top|highest)(?: there is)?{_ENDS}|straight tens|tens (?:across|all)",
     10),
    (r"as (?:low|far down) as (?:it|they|you|i) (?:goes?|gets?|can)(?: \w+)?|"
     r"(?<!on )(?<!off )(?<!through )(?<!to )the floor|sod all|"
     r"hee[- ]?haw|less than nothing", 0),
    (rf"(?:three|3)[- ]quarters(?= of the way|{_ENDS})", 7.5),
    (rf"(?:one|a) quarter(?= of the way|{_ENDS})", 2.5),
    (r"(?:million|billion|thousand|zillion) ?(?:percent|per cent|%)", 10),
    (rf"{FEELING} as (?:anything|death|fate|sure|eggs|taxes|the day|night follows day|can be|"
     rf"hell)",
     10),
    (r"(?:the )?(?:deil|devil|fient|damn|bugger|diddly|sweet fanny) (?:a bit|a haet|haet|all|adams|"
     r"squat)|nane|nocht|naught", 0),
    (r"not (?:awfully|massively|hugely|extremely|incredibly|a lot|lots|loads|a great deal|"
     r"a huge amount|"
     r"much|greatly|brilliant|brilliantly|great|overly|especially|particularly|terribly|super)",
     2),
    (r"could not be less(?: \w+)?|could not care less|could not matter less", 0),
    (r"(?:not|no) (?:at all|one bit|in the (?:slightest|least)(?: bit)?|"
     r"remotely)(?: \w+)?", 0),
    (rf"(?:not|no) {FEELING} (?:at all|one bit|whatsoever|in the (?:slightest|least)(?: bit)?)|"
     rf"does not matter at all|no {FEELING} at all|"
     r"not (?:a|one) (?:jot|sausage|scrap|whit|iota)", 0),
    (rf"not (?:a bit|the least bit|the slightest bit) {FEELING}", 0),
    (any_of("""
        not (bet|put (money|a (penny|pound|tenner|fiver|bet|quid|bean)|my (house|shirt))|
            stake \\w+)( on it)?
        slim to none
        not (that|such a|a|any) big (a )?(deal|thing) | no big (deal|thing) | no biggie
    """), 2),
    (r"no (?:real )?(?:confidence|faith|hope|interest|importance|motivation|desire|belief)"
     r"(?: (?:whatsoever|at all|in (?:myself|it)))?", 0),
    (rf"matters? (?:a (?:(?:little|wee) )?bit|a little){_ENDS}", 3),
    (rf"(?:of some (?:importance|significance)|matters? some|"
     rf"neither one (?:nor|or|thing nor) the other){_ENDS}", 5),
    (rf"(?:on the low side|lowish|low-ish|low to middling){_ENDS}", 3),
    (rf"(?:on the high side|highish|high-ish){_ENDS}", 7),
    (r"(?:a )?(?:smidge|smidgen|smidgin|tiny (?:wee )?bit|little tait|tait|fraction)", 2),
    (any_of("""
        sky[- ]high | through the roof | off the charts?
        (of )?(the )?(utmost|greatest|highest|paramount) importance
    """), 10),
    (r"of (?:great|huge|real|major|vast) importance|(?:really|truly|"
     r"very much) matters", 9),
    (any_of("""
        not give a (toss|monkeys?|hoot|damn|stuff|fig|rat's \\w+|f\\w+)
        could not give a \\w+ | no odds to me | makes no odds
    """), 0),
    (any_of("""
        more than (anything|life itself|words can say)( in the world)?(?! i want)
        bet (my|the) (house|life|mortgage|shirt|bottom dollar)( on it)?
        put money on it | my life depends on it | matter of life (and|or) death
        (vital|essential|crucial|critical|paramount|imperative) | must do it | non-?negotiable
    """) + _ENDS, 10),
    (rf"(?:half|semi|part|partly|sort of half|only half|moderately)[- ]{FEELING}", 5),
    (rf"(?:less than|far from|nowhere near|anything but|not remotely|a long way from) {FEELING}",
     2),
    (rf"(?:very |really |quite |pretty )?(?:doubtful|dubious|iffy|unsure|shaky|wobbly|"
     rf"sceptical){_ENDS}|"
     r"(?:have|got) (?:my |some |serious |big |real )?doubts", 3),
    (r"not a chance", 0),
    (r"(?:no chance|no way|never in a million years|not a hope|no hope)"
     r"(?! of (?:an?|the|getting|seeing)\b)(?! to\b)", 0),
    (r"do not care|does not matter(?: to me)?|who cares", 0),
    (r"not bothered|not fussed", 1),
    (r"not (?:very|that|so|particularly|too|terribly|overly|all that|really all that|really very|"
     r"really that|awful|massively|hugely|super) (?:much )?" + FEELING, 2),
    (rf"(?:not really|not much|not especially)(?: {FEELING})?|not (?:very|that much|too much)|"
     rf"(?:hardly|barely|scarcely)(?: at all)?(?: {FEELING})?", 2),
    (r"not (?:totally|completely|100%?|a hundred percent|entirely|fully|quite|absolutely|wholly|"
     r"altogether) ?" + FEELING + "?", 6),
    (r"(?:very|really|pretty|quite|dead|extremely|so) (?:low|un(?:sure|important|confident|"
     r"likely))",
     1),
    (rf"not (?:an? )?(?:{FEELING}|priority)|(?:do|does|did) not feel(?: (?:very|that|so|"
     rf"too))? {FEELING}|unimportant|unlikely|not feeling {FEELING}", 2),
    (r"(?:very|really|pretty|quite|dead|extremely) high", 9),
    (any_of("""
        (the )?most important( thing)?
        top priority | number one priority
        means the world | life or death
        top of (my|the) list
    """) + _ENDS, 10),
    (r"(?:it )?means everything|everything to me", 10),
    (rf"(?:no |nah )?(?:absolutely|definitely|certainly|most certainly|obviously) not"
     rf"(?: {FEELING})?", 0),
    (rf"(?:would not|cannot|could not) (?:really |honestly )?say (?:i am |it is |it's |that )?"
     rf"(?:(?:very|that|too|so|really|all that) )?(?:{FEELING}|i am|it is|very|much)", 2),
    (any_of("""
        (the )?(bottom|end) of (my|the) (list|pile|heap) | (the )?last thing on my mind
    """), 0),
    (r"(?:not|low|far down|way down)(?: down)? (?:on|in) (?:my|the) (?:list|"
     r"priorities)", 2),
    (r"take it or leave it|not fussed either way", 4),
    (r"(?:right |way |pretty |far )*up there|high(?:er)? (?:on|up) (?:my|the) (?:list|priorities)$",
     8),
    (any_of("""
        (dead |stone |racing |pure )?cert | guaranteed | without (a )?question
        no question( about it)? | for (definite|certain) | no two ways about it | nothing surer
        beyond (a )?doubt
    """) + _ENDS, 10),
    (rf"(?:mildly|vaguely|marginally|faintly|remotely)(?: {FEELING}|{_ENDS})", 3),
    (rf"(?:partly|partially|in part){_ENDS}", 5),
    (rf"(?:dead|absolutely|totally|completely|utterly|vitally|critically|supremely|100%?|"
     rf"a hundred percent|entirely|fully|"
     rf"deadly|positively|definitely|as) {FEELING}(?: as (?:can be|i can be|i will ever be))?",
     10),
    (any_of("""
        totally | completely | absolutely | definitely | entirely | fully | utterly | wholly
        certain sure
        (the )?max(imum)?( points| marks| score)?
        full marks | top marks
        no doubt( about it| at all)?
        without (a )?doubt
        as (high|sure) as (it gets|can be)
        all the way | (?<!on )(?<!over )(?<!over the )(the )?top | highest
        (the )?tops(?=\\W*$)
        full whack | certain | certainly | a certainty
        nothing more important
    """) + _ENDS, 10),
    (r"(?<!on )(?:the )?top of the (?!stairs|telly|road|street|page|bus|house|cupboard|wardrobe|"
     r"garden|"
     r"morning)\w+", 10),
    (r"(?:quite a (?:lot|bit)|a (?:fair|good|great) (?:bit|deal)|a lot|lots|loads|masses|tons|"
     r"heaps|oodles|a great deal|"
     rf"a hell of a lot|big time|massively|hugely){_ENDS}|matters a lot", 8),
    (rf"(?:pretty|quite|fairly|reasonably|rather|moderately|quietly|mostly|largely|generally|"
     rf"cautiously) (?:very )?{FEELING}", 7),
    (any_of(f"""
        (very|very very|really|extremely|so|super|awful|mega|hugely|massively|incredibly|
            ever so|that|highly|real|well|very dead|bloody|too) {FEELING}
        (very|really|extremely|ever so|highly)( much( so)?)?( (very|really))*{_ENDS}
    """), 9),
    (rf"(?:a (?:(?:little|tiny|small) )?(?:bit|bittie|bitty|touch|tad)|a little|"
     rf"slightly)(?: {FEELING}|{_ENDS})", 3),
    (rf"(?:sort of|sorta|kind of|kinda|in a way|ish)(?: {FEELING}|{_ENDS})", 4),
    (any_of("""
        somewhat | so-so | so so
        moderate(ly)?
        medium | middling | average | in ?between | more or less | on the fence
        neither here nor there | swithering
        (in |about |around )*(the )?mid(dle|way)?
        (in|about|around|dead|bang in)( the)? cent(re|er)
        ha(l|u|w)f ?-?wa?e?y( (there|up|along))?
        ha(l|u|w)f (and|an) (a )?ha(l|u|w)f
    """)
    + rf"(?: {FEELING})?{_OF_THIS_SCALE}|{HALF}{_ENDS}",
     5),
    (rf"(?:quite|pretty|fairly|reasonably|mostly|mainly|rather){_ENDS}|"
     rf"{FEELING} enough", 7),
    (r"(?<!than )(?<!not )(?:zero|nil|none|nothing|nowt|nada|zilch|zip|"
     rf"(?:rock |the )?bottom(?: of the (?:scale|ruler|list|pile|heap|barrel|"
     rf"ladder|line|class|pack|table|league|chart|range|pops|bag|thing|lot|page|board|tree))?|"
     rf"lowest|never|hopeless){_ENDS}", 0),
    (rf"(?:low|not good|poor|small){_ENDS}", 2),
    (rf"(?:high|big|strong){_ENDS}", 8),
    (rf"{FEELING}|it matters|i think so|should manage|should be (?:ok|okay|fine|able to)",
     8),
)  # fmt: skip
_COMPILED = tuple((re.compile(rf"\b(?:{words})(?![\w'])"), place) for words, place in _PLACES)

# Said after a word, these take it back, or say that no more of a rating is to be had.
_TAKEN_BACK = re.compile(
    r"\b(?:that's|that is) all (?:you(?:'re| are)? (?:getting|get|having)|you will get|"
    r"i(?:'m| am| will| am going to)? (?:say|saying|give|giving|tell|telling)(?: you)?)\b|"
    r"[\s,.;?]+(?:but |really |honestly )*(?:i |i really |i just )?(?:(?:do not|never) know|"
    r"(?:cannot|could not) (?:say|tell|decide)(?: you)?|not sure which|no idea)\W*$"
)
# No place on the ruler is named here, whatever other words stand beside it.
_NO_ANSWER = re.compile(
    r"^(?:well |erm |eh |um |oh |honestly |i )*(?:have )?"
    + any_of("""
        (do )?(not|no) (really )?(know|idea|clue)
        no idea | not a clue
        could not (say|tell)
        cannot (say|tell|decide)
        (would|had) rather not | rather not | no comment | pass | skip
        ask (me|my) | you tell | never (thought|mind) | (none|nothing) of your | no numbers
        do not (do|like|believe in) (numbers|scales|scores)
        hard to say
        not (a )?clue
        why | what | how | who | which | maybe | depends | it depends
    """)
    + r"\b"
)
_ABOUT_SOMETHING_ELSE = re.compile(
    rf"\bhow {FEELING} (?:am|are|is|do|does|i|you|it|we)\b|\b{FEELING}(?: (?:what|how|whether|"
    rf"if|why|where|which|about (?:what|how|the question|"
    rf"that question|this question)|you|that you)\b|\?)"
)
# "Twice as sure as I was" says by how much, and not where to.
_BESIDE_BEFORE = re.compile(
    r"\b(?:than|nor|as) (?:(?:i|it|that) (?:was|were|did|said|used)|last|before|yesterday)\b"
)
# "Up a bit", "slightly better", "a little more than before": by how much, and not where to.
_MOVED_A_LITTLE = re.compile(
    r"\b(?:up|down|higher|lower|better|worse|more|less|improved|dropped|risen|"
    r"slipped)(?: by)? (?:(?:just|"
    r"only|maybe) )?(?:a (?:(?:little|tiny) )?(?:bit|touch|tad|little|lot|notch|smidge\w*)|"
    r"slightly)\b|"
    r"\b(?:(?:a|quite a|the) (?:(?:little|tiny) )?(?:bit|touch|tad|little|lot|notch|smidge\w*)|"
    r"slightly|"
    r"much) (?:up|down|higher|lower|better|worse|more|less)(?=\W*$|[,.;!]| (?:now|today|than "
    r"(?:last|before|it was|i was)|this (?:time|week)|since|on last|sure|confident|important)\b)"
)
# An adverb standing by itself is an answer only in a short message.
_SHORT = 7
_LONG = 14
_FILLER = re.compile(
    r"\b"
    + any_of("""
        i would say | i am | i feel | i think | it is | it's | probably | honestly
        to be honest | well | erm | eh | just | only | to me | for me | about it | right now
        just now | now | at the moment | like | the now | today | oh | i | would | say
        maybe | this | that | is | between (the )?(two )?ends
    """)
    + r"\b"
)


def words_on_the_scale(english: str, *, asked: str) -> list[tuple[float, int, int]]:
    """Each place on the ruler that `english` names in words, with where it starts and ends.

    `english` comes from `in_english`. "Not sure" is a low place on the confidence ruler, whose
    question is "how sure are you"; on the importance ruler it is no answer.
    """
    if _BESIDE_BEFORE.search(english) or _MOVED_A_LITTLE.search(english):
        return []
    if any(said.search(english) for said in (_NO_ANSWER, _ABOUT_SOMETHING_ELSE, _TAKEN_BACK)):
        return []
    if asked == "importance" and re.fullmatch(
        r"\W*(?:i am )?not (?:so |really |very |too )?sure\W*", english
    ):
        return []
    length = len(_FILLER.sub(" ", english).split())
    if length > _LONG:
        return []
    found: list[tuple[float, int, int]] = []
    for pattern, place in _COMPILED:
        for match in pattern.finditer(english):
            start, end = match.span()
            if any(start < b and a < end for _, a, b in found):
                continue
            if length > _SHORT and not re.search(FEELING, match.group()):
                continue
            found.append((place, start, end))
    return found
