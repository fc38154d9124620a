"""What the turns before add: a "yes" to the coach's question, and hints that add up."""

import re
from collections.abc import Sequence
from dataclasses import replace

from understanding.safety.finding import Category, Finding, Level
from understanding.safety.hints import ENOUGH, hinted
from understanding.safety.reading import read
from understanding.text.phrases import any_of

TURNS_READ = 6
#: Tablets, a rope, a bridge: named after talk of dying, they are an act.
AN_ACT = "an act, after talk of dying"
#: "Whit's the point, am jist a burden": the two in one breath are asked about outright.
AT_ONCE = frozenset({"no point", "burden"})

_YES = re.compile(
    r"^(?:um |well |i think |i guess |, |honestly |to be honest |sort of |kind of )*"
    + any_of(r"""
        yes
        i (do|am|have|did)(?= [.?,]|$| sometimes| a bit| yes| thinking)
        (it is|it does|he is|she is|he has|she has)(?! (not|no|never)\b)
        sometimes | a bit | a little
        little bit | maybe | kind of | sort of | often | all the time | most days
        every day | think so | definitely | y | yip | sadly | i suppose | it has | they are
        they have | both | quite a lot | pretty much | now and again | a lot | constantly
        correct | right
    """)
    + r"\b"
)
_NO = re.compile(r"^(?:um |well |, |honestly )*(?:no|not|never|none|neither|n|nothing like)\b")
_QUESTION = re.compile(r"[^.?!\n]*\?")
_TO_FIRST = (
    (r"\bare you\b", "i am"), (r"\bdo you (?:ever )?(?:have|feel|get)\b", "i have"),
    (r"\bhave you (?:been )?(?:ever |already |had |got |taken |done )?", "i have "),
    (r"\bdo you\b", "i"), (r"\bdid you\b", "i"), (r"\bis your\b", "my"), (r"\bhas your\b", "my"),
    (r"\byou are\b", "i am"), (r"\byourself\b", "myself"), (r"\byour\b", "my"), (r"\byou\b", "i"),
    (r"\bi am ever\b", "i am"), (r"\bof ending\b", "about ending"),
)  # fmt: skip
_SAFE_QUESTION = re.compile(
    r"\b(?:are you|do you feel|you feel|are you and the children|is everyone) (?:\w+ "
    r")?safe\b|\bsafe (?:right )?now\b|\bsafe to talk\b"
)
#: Asked whether somebody hurts them, or is to be feared: a no to it is good news.
_FEAR_QUESTION = re.compile(
    r"\b(?:afraid|scared|frightened) (?:of|by)\b|\b(?:hurt|hit|harm|threaten|frighten|shout)\w*"
    r" (?:at )?you\b|\b(?:makes?|made|making) you (?:feel )?(?:afraid|scared|frightened)\b|"
    r"\bunkind to you\b|\bviolent\b|\b(?:lay|laid|lays) a hand on\b"
)
_IS_GOOD = (
    r"(?:(?:he|she|they) (?:is|are|has been|have been)|my (?:\w+ )??\w+ (?:is|s|has been)|my \w+s)"
    r"(?: (?:very|so|really|always|that|just|such|a|an|the|right))* "
    r"(?:good|kind|gentle|lovely|great|soft|saint|lamb|gem|sweetheart|darling|treasure|angel|"
    r"pussycat)(?: (?:man|woman|soul|person|boy|lad|lass|husband|wife))?"
    r"(?: (?:to|with) (?:me|us|everybody|everyone))?(?: always)?"
)
_NEVER_HURTS = (
    r"(?:he|she|they|my \w+) (?:(?:would|has|have|will) )?(?:never|not) (?:ever |once |even )?"
    r"(?:(?:hurts?|harm(?:s|ed)?|hits?|touch(?:ed|es)?)(?: (?:me|us|anybody|anyone|a fly))?|"
    r"(?:lay|laid|lays|lift|lifted|lifts|raise|raised|raises) (?:a|his|her) (?:hand|finger)"
    r"(?: (?:on|to) (?:me|us|anybody|anyone))?)"
)
_PRAISE = rf"(?:{_IS_GOOD}|{_NEVER_HURTS})"
#: "Never. He's good to me", and not a word besides: whoever goes on may tell of another ("its my
#: stepdad"), of something else ("just takes my money") or of when he is not ("most of the time").
_GOOD_TO_ME = re.compile(
    r"(?:(?:och|oh|god|well|what) [.,!? ]*)*(?:(?:no|not|never|nope)\b[.,!? ]*)+"
    rf"{_PRAISE}(?:(?: [.,!])* (?:and )?{_PRAISE})*[ .,!?]*"
)


def beside_praise(found: Finding, text: str, before: str) -> Finding | None:
    """What is left of a finding of abuse where a no says how good somebody is, and no more.

    After "does he hurt you?" nothing: "never. he's good to me" answers it. A no to feeling safe
    may mean either, so it stays a gentle question.
    """
    if found.category is not Category.ABUSE or not _GOOD_TO_ME.fullmatch(read(text).text.strip()):
        return found
    line = before.lower()
    if re.search(r"\b(?:un)?safe(?:ly)?\b", line):
        return replace(found, level=Level.CONCERN)
    return None if _FEAR_QUESTION.search(line) else found


# What a person plans only when the plan is to die, said once dying has been spoken of.
_ACT_AFTER_HINTS = re.compile(
    any_of(r"""
        \b(letters?|notes?) (\w+ )?(written|ready|done|wrote)\b
        \b(written|wrote) (my|the|a|all the) (letters?|notes?)\b
        \bwritten (it|them) (down|all)\b
        \b(everything|it) is (ready|sorted|in place|all set|planned|all sorted)\b
        \bgot (everything|it all|it) (ready|sorted|planned|here)\b
        \b(tonight|the night|tomorrow morning|this weekend) (then|i think|is it|
            it is)?(?= [.?]|$)
        \b(took|taken) (them|it|the lot|them all|all)\b
        \b(said|saying) (my )?(goodbyes?|cheerio)\b
        \bi know (how|when|where)\b
        \bmy mind is made up\b | \bmade my mind up\b | \bmade up my mind\b
        \bnobody (can|will) stop me\b
        \bthe (rope|pills|tablets|bridge|knife|blade)\b
        \bgoodbye\b
    """)
)
_RULER_LETTER = re.compile(
    any_of(r"""
        \b(the|my|a|all my|all the) (letters?|notes?) (is |are |all |already )*(written|
            wrote|done|ready)\b
        \b(got|have|with) (the|my|a) (rope|noose|letters?|notes?)\b
    """)
)
_HARMLESS_LETTER = re.compile(
    any_of(r"""
        \b(to|for|from) (the |my )?(gp|doctor|council|dwp|mp|msp|landlord|nurse|boss|
            employer|school|bank|surgery|consultant|benefits|housing|pip|work|group|class)\b
        \b(plan|appointment|complaint|shopping|food|diary)\b
    """)
)


def _as_said_by_the_person(question: str) -> str:
    text = question.lower().strip(" ?")
    for pattern, put in _TO_FIRST:
        text = re.sub(pattern, put, text)
    return text


def affirmed(text: str, before: str) -> str | None:
    """The coach's question turned into the person's words, where they answered yes to it."""
    answer = read(text).text
    if not before or not _YES.search(answer) or _NO.search(answer):
        return None
    questions: list[str] = _QUESTION.findall(before)
    if not questions or len(answer.split()) > 25:
        return None
    return _as_said_by_the_person(questions[-1])


def unsafe_answer(text: str, before: str) -> Finding | None:
    """ "No" to "are you safe?": someone may be hurting the person, or they may hurt themselves."""
    if _SAFE_QUESTION.search(before.lower()) and re.match(
        (
            r"^(?:no|not (?:really|sure|safe)|i am not|nope|never)\b(?! (?:danger|problem|"
            r"bother|worries|harm|(?:, )?i (?:am|feel|do feel) (?:\w+ )?(?:fine|ok|safe)|need))"
        ),
        read(text).text,
    ):
        harm = re.search(
            r"kill|suicid|end(?:ing)? your life|hurt yourself|die|dying", before.lower()
        )
        category = Category.SUICIDE_IMMEDIATE if harm else Category.ABUSE
        return Finding(category, Level.EMERGENCY, "words", ("says they are not safe",), 0.7)
    return None


def added_up(
    text: str, asked: str | None, history: Sequence[str], dark_before: bool
) -> Finding | None:
    """What this turn's hints mean beside those of the last turns.

    `dark_before`: an earlier turn was itself a finding of suicide or self-harm. A hint now is
    needed for hints of before to count: a cheerful turn is not answered for a sad one.
    """
    now_text = read(text).text
    harmless = _HARMLESS_LETTER.search(now_text) is not None
    on_ruler = asked in {"importance", "confidence"}
    if on_ruler and not harmless and _RULER_LETTER.search(now_text):
        return Finding(
            Category.SUICIDE_IMMEDIATE, Level.EMERGENCY, "words", ("letter on a ruler",), 0.8
        )
    now = hinted(now_text)
    earlier: dict[str, int] = {}
    for turn in list(history)[-TURNS_READ:]:
        earlier.update(hinted(read(turn).text))
    dark = dark_before or sum(earlier.values()) >= ENOUGH
    if dark and not harmless and _ACT_AFTER_HINTS.search(now_text):
        cue = (AN_ACT,)
        return Finding(Category.SUICIDE_IMMEDIATE, Level.EMERGENCY, "words", cue, 0.8)
    if now:
        if now.keys() >= AT_ONCE:
            cues = tuple(sorted(AT_ONCE))
            return Finding(Category.SUICIDE_THOUGHTS, Level.URGENT, "words", cues, 0.65)
        together = {**earlier, **now}
        if sum(together.values()) >= ENOUGH and (len(together) >= 2):
            cues = tuple(sorted(together))
            return Finding(Category.SUICIDE_THOUGHTS, Level.URGENT, "words", cues, 0.65)
    return None
