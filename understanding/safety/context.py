"""What the turns before add: a "yes" to the coach's question, and hints that add up."""

import re
from collections.abc import Sequence

from understanding.safety.finding import Category, Finding, Level
from understanding.safety.hints import ENOUGH, hinted
from understanding.safety.reading import read
from understanding.text.phrases import any_of

TURNS_READ = 6
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
#: "Never. He's good to me": the no is to being afraid, whatever way round it was asked.
_GOOD_TO_ME = re.compile(
    r"^(?:no|not|never|nope|what|och|oh|god)\b(?: (?:never|no)\b)*[ .,!]* "
    r"(?:(?:(?:he|she|they|my \w+) (?:is|are|has been|s)|my \w+s)"
    r"(?: (?:very|so|really|always|that|just|a))* "
    r"(?:good|kind|gentle|lovely|great|soft|saint|lamb|gem|sweetheart|darling|treasure|angel|"
    r"pussycat)\b|"
    r"(?:he|she|they|my \w+) (?:would never|has never|never|would not) (?:\w+ )?"
    r"(?:hurt|harm|hit|touch|lay|laid|lift|lifted|raise|raised))"
    r"(?!.*\b(?:but|except|unless|when|until|till|if|drunk|drink|then)\b)"
)


def says_well_treated(text: str) -> bool:
    """Whether a no says that somebody is good to them: "never. he's good to me"."""
    return _GOOD_TO_ME.search(read(text).text) is not None


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
        cue = ("an act, after talk of dying",)
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
