"""The several things that one message names, each a short phrase in the person's own words."""

import re

from understanding.text.openers import is_detail, is_opener, same_trouble, without_address
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

_LONGEST_THING = 12
_MOST_THINGS = 12

_LEAD_IN = re.compile(
    r"^(?:(?:well|so|oh|och|ach|aye|yes|yeah|eh|erm|um|hi|hello|hiya|hey|ok|okay|right|honestly|"
    r"to be honest|tbh|basically|"
    r"i suppose|i guess|i think|mainly|mostly|probably|maybe|mibbe|really|just|also|and|plus|"
    r"then|but|or|firstly|first|secondly|second|"
    r"thirdly|lastly|finally|for a start|first of all|where do i start|a few things|"
    r"a couple of things|lots of things|loads|"
    r"there's|there is|there are|there's also|it's|its|it is|it'd be|that would be|what about|"
    r"i(?:'d| would)? (?:want|like|love|need|wanted)(?: tae| to)? (?:talk|speak|chat)(?: tae|"
    r" to you)? about|"
    r"(?:can|could) (?:we|i) (?:talk|chat|speak) about|talk about|chat about|"
    r"my (?:main )?(?:problems?|issues?|worries|worry) (?:is|are)|"
    r"i(?:'m| am) (?:struggling|having (?:trouble|problems|bother)|dealing|bothered|worried|"
    r"fighting|living|stuck) (?:with|wi|about|by)|"
    r"i(?:'ve| have) (?:trouble|problems|bother|issues) (?:with|wi)|i(?:'ve| have) (?:got|been)?|"
    r"i struggle (?:with|wi)|i get|i worry about)"
    r"(?![\w'])[\s,:;.-]*)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s,]+"
    + any_of("""
        and (that|so on|such|stuff|stuff like that|things like that|all that|aw that|
            everything|whatever)
        etc | as well | too | an' aw | an aw | i suppose | i guess | i think | really
        mainly | mostly | the now | please | thanks | lol | to be honest | tbh
        that's (about )?(it|all)
        for a start
    """)
    + r"[\s.!]*$",
    re.IGNORECASE,
)
_HARD_ENDS = re.compile(
    r"\s*"
    + any_of(r"""
        \n | ;
        (?<!\d)[.!?]+(?=\s|$)
        \s[-•*]\s | ^\s*[-•*]\s*
        (^|(?<=\s))(?<!type\s)\d{1,2}[.)]\s
        ,\s*(and|but|plus|then|also|an)\b
        ,(?!\d)
        (?<=\s)(plus|as well as|and also|along with|not to mention)(?=\s)
        (?<=\w)\s?/\s?(?=[a-z])
        \s&\s | \s\+\s
    """)
    + r"\s*",
    re.IGNORECASE | re.MULTILINE,
)
_AND = re.compile(r"\s+(?:and|an'|'n'|n|an(?=\s+[^aeiou\s]))\s+(?:then\s+)?", re.IGNORECASE)

# One thing, though "and" stands in it.
_PAIRS = re.compile(
    r"\b"
    + any_of(r"""
        up and down | on and off | off and on | aches and pains | aches an pains
        pins and needles | fruit and veg | fish and chips | back and forth | in and out
        out and about | oot an aboot | by and large | more and more | mair an mair
        again and again | over and over | sick and tired | mum and dad | maw and da
        bed and breakfast | peace and quiet | wear and tear | ups and downs
        black and white | odds and ends
        bits and (bobs|pieces)
        stress and anxiety | anxiety and depression | food and drink | arts and crafts
        comes and goes | comes an goes | try and | go and | come and | sit and | get up and
        worse and worse
        better and better | less and less | tired and | sore and | stiff and | hard and
        day and night | night and day | cleaning and that | nice and
        (two|three|four|one|\d+) and a half
        my (husband|wife|partner|son|daughter|mum|dad|brother|sister) and (i|me)
        me and (my|the) \w+
    """)
    + r"\b",
    re.IGNORECASE,
)
# After "and", these go on with the same story.
_GOES_ON = re.compile(
    r"^"
    + any_of("""
        i | it | it's | its | that | that's | this | he | she | they | we | you | then | now
        so | cannae | can't | cannot | don't | dinnae | didnae | didn't | am | is | was
        has | had | have | keep | feel | get | got | go | went | makes? | made | just
        never | no | not | nothing | still | always | even | if | when | because | cos | see
        do | dae | be | maybe | mibbe | people | everyone | nobody | naebody | what | how
        stopped | gave | left | couldn't | couldnae | wouldn't | won't
    """)
    + r"\b",
    re.IGNORECASE,
)
_REFERS_BACK = re.compile(
    r"^(?:it|they|that|this)(?:'s| is|'re| are)?\s+(?!(?:the|my|ma|mainly|mostly|a|an|also)\b)",
    re.IGNORECASE,
)
_A_NAME = re.compile(
    r"^(?:(?:the|my|ma|our|some|more|mair|less|better|no|nae|being|getting|losing|not|poor|bad|"
    r"sair|sore|a|an|this|that|his|her|all|aw)\s+)?[\w'-]+(?:\s+[\w'-]+){0,5}$",
    re.IGNORECASE,
)
_NOT_A_THING = re.compile(
    r"^"
    + any_of("""
        and | but | or | so | well | aye | yes | no | naw | yeah | ok | okay | that | this
        it | things? | stuff | etc | etcetera | everything | lots | loads | a few things
        dunno | don't know | dinnae ken | not sure | thanks | please | hello | hi | hiya
        ken | you know | ken what i mean | know what i mean | to be honest | tbh | lol
        haha | eh | the usual | och | oh | pal | mate | hen | where do i start | as well
        too | really | basically | honestly | actually | first of all | for a start
        i suppose | i guess | i think | mainly | right | then | also | plus | however
        anyway | that's it | that's all | a couple of things | all sorts
    """)
    + r"$",
    re.IGNORECASE,
)


def _tidied(piece: str) -> str:
    piece = piece.strip(" \t\"'“”,.;:!?-•*()[]")
    while True:
        shorter = _TAIL.sub("", _LEAD_IN.sub("", piece)).strip(" ,.;:!-")
        if shorter == piece or not shorter:
            return shorter or piece
        piece = shorter


# "Because my mum passed", "my name is Pat", "I'm 41", "although we talk": who, why and when.
_TELLS_WHO_OR_WHY = re.compile(
    r"^"
    + any_of(r"""
        (be)?cause | cos | coz | cuz | although | though | even though | since | when | while
        which | who | until | till | so that | as if | he | she | they | he's | she's | they're
        (a )?(carer|student|pensioner|retired|widow(er)?|single|married|divorced)$
    (my|ma) name('s| is)? | (i'm|im|i am|am|ah'm|ahm) \d{1,3}
        (i |ah |and )?(live|stay|bide|come fae|come from) (in|at|near|wi|with|up|doon|down)
        (i'm|im|i am|am|ah'm) (from|fae|called|a widow\w*|retired|married|divorced|single)
    """)
    + r"\b",
    re.IGNORECASE,
)
# What happened, to whom, and what was said: one tale, however many commas it has.
_A_TALE = re.compile(
    r"\b"
    + any_of(r"""
        died | dee'?d | passed( away)? | funeral | buried | widow\w* | bereave\w*
        (i |we |she |he |just )lost (my|him|her|our|them) | lost (my|our) (mum|dad|man|wife|
            husband|son|daughter|brother|sister|wean|baby|job|best pal|pal|friend|dog)
        left me | walked out | started when | began when | ever since | used to | back then
        (i|he|she|they|we|who) (said|told|went|came|got|had|took|found|thought|was|were|did)
    """)
    + r"\b"
)


def tells_a_tale(text: str) -> bool:
    """Tell whether a message tells what happened: it is heard whole, never cut into a list."""
    return bool(_A_TALE.search(in_english(text)))


_SO = re.compile(r"so (?:that )?(?:i|ah|i'm|im|it|it's|my|ma|we|he|she|they|now)\b", re.IGNORECASE)


#: "Pals, or the lack of them": of the thing before it.
_OF_THE_SAME = re.compile(r"\bof (?:them|it|him|her|those)$", re.IGNORECASE)


def _is_a_thing(piece: str) -> bool:
    named = bool(re.search(r"[^\W\d_]", piece)) and not _NOT_A_THING.match(piece)
    return named and not _TELLS_WHO_OR_WHY.match(piece)


def _split_at_and(piece: str) -> list[str]:
    """Split "my knees and the sleep", but not "fruit and veg" or "I sit and watch telly"."""
    kept = [(m.start(), m.end()) for m in _PAIRS.finditer(piece)]
    parts, start = [], 0
    for match in _AND.finditer(piece):
        if any(a < match.end() and match.start() < b for a, b in kept):
            continue
        left, right = piece[start : match.start()], piece[match.end() :]
        if _GOES_ON.match(right):
            continue
        right_name = re.split(r"\s+(?:and|an'|'n'|n)\s+", right)[0]
        if not _A_NAME.match(right_name.strip()) or not _A_NAME.match(_tidied(left)):
            continue
        parts.append(left)
        start = match.end()
    return [*parts, piece[start:]]


def things_said(text: str) -> list[str]:
    """The things that `text` names, in its own words and order, each short enough to be quoted.

    "My knees, the sleep and money worries" gives three; one thing gives one; "fruit and veg" and
    a story that runs on ("I get up and it's sore") stay whole. Greetings, lead-ins ("well, it's
    mainly …") and repeats go; case and spelling stay, but for a capital that began the sentence.
    An empty list where nothing is named.
    """
    said = readable_lines(text)[:2_000]
    pieces = [part for chunk in _HARD_ENDS.split(said) if chunk for part in _split_at_and(chunk)]
    things: list[str] = []
    for piece in pieces:
        thing = without_address(_uncapitalised(_tidied(piece)))
        if not _is_a_thing(thing) or is_opener(piece.strip()) or is_opener(thing):
            continue
        if things and _SO.match(piece.strip()):
            continue  # "So I can't do the garden" tells what comes of it, and is no thing more.
        if things and (is_detail(thing) or _OF_THE_SAME.search(thing)):
            things[-1] = f"{things[-1]}, {thing}"
            continue
        if things and _REFERS_BACK.match(piece.strip()):
            # "My back, it never stops": still the one before, where that stays short.
            joined = f"{things[-1]}, {piece.strip(' ,.;:!')}"
            if len(joined.split()) <= _LONGEST_THING:
                things[-1] = joined
                continue
        if thing.lower() not in {known.lower() for known in things}:
            things.append(thing)
    others = [[one for one in things if one is not thing] for thing in things]
    things = [one for one, rest in zip(things, others, strict=True) if not same_trouble(one, rest)]
    return things[:_MOST_THINGS]


def only_opens(text: str) -> bool:
    """Tell whether a message only opens, greets or says who sent them, and names nothing yet."""
    pieces = [one.strip() for one in _HARD_ENDS.split(readable_lines(text)[:2_000]) if one.strip()]
    return (
        bool(pieces)
        and all(is_opener(one) or _NOT_A_THING.match(one) for one in pieces)
        and (any(is_opener(one) for one in pieces))
    )


def readable_lines(text: str) -> str:
    """`readable`, line by line: a list typed one thing a line keeps its line ends."""
    lines = [readable(line) for line in text[:10_000].splitlines()]
    return "\n".join(line for line in lines if line)


# Names keep their capital; so does "I".
_KEEPS_CAPITAL = re.compile(r"^(?:I\b|I'|[A-Z]{2,}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)")


def _uncapitalised(thing: str) -> str:
    if _KEEPS_CAPITAL.match(thing) or not thing or not thing[0].isupper():
        return thing
    first = thing.split()[0]
    common = re.match(
        any_of(r"""
            My | Ma | The | Money | Sleep | Pain | Stress | Being | Getting | Losing | Walking
            Eating | Smoking | Not | No | Nae | A | An | All | Bad | Sore | Sair | Work | Food
            Weight | Knees? | Back | Feeling | Worry | Worries | Lonel\w+ | Anxiety | Mood
            Energy | Diet | Family | Housing | Bills | Debt | Breathing | Tired\w* | Exercise
            Health | Always | Cannae | Can't | Too | More | Less | Better | Trying | Keeping
            Going | Looking | Moving | Swimming | Drinking | Moving | Our | Some | This | That
            Living | Fags
        """)
        + r"$",
        first,
    )
    return thing[0].lower() + thing[1:] if common else thing
