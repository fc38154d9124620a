"""A plan told in broken English: its doing and its times read plainly, and what stays broken seen.

"I am go walk every the day" says all that a plan needs. Only the small words are touched, by rules
that leave good English and Scots as they are: "ten minute", "am gonnae walk" and "I'll no go" stay.
"""

import re

from understanding.plans.activities import begins_with_a_verb
from understanding.text.words import in_english, readable

__all__ = ["put_plainly", "reads_plainly"]

#: "I am go", "I going to", "me want", "we will to": the small words before the doing itself.
_BEFORE_THE_DOING = re.compile(
    r"^\W*(?:(?:well|so|ok|okay|yes|aye|maybe|and|please|my plan(?: is)?|plan is)[\s,:]+)*"
    r"(?:i|me|we)(?P<be>'m| am| are| is| be)?"
    r"(?P<small>(?: (?:go|going|goin|gonna|will|want|need|like|try|trying|can|could|must|should|"
    r"would|shall))*)(?: to)? (?=(?P<doing>[a-z']+))",
    re.IGNORECASE,
)
#: "I am run down", "I am set" tell how somebody is; "I need help", "I want change" name things.
_ALSO_A_STATE = frozenset("run cut put set hurt come read hit let shut spread fit lost".split())
#: "I am dry for 3 weeks" and "I'm clear on the plan" as well; "I am dry the dishes" is a doing.
_ALSO_HOW = frozenset(
    """dry close clear open clean slow warm calm free light empty tidy cool lean better present
    content complete quiet live wet steady still ready well busy""".split()
)
_OF_A_THING = re.compile(r"[a-z']+ (?:the|my|a|an|our|his|her|their|all)\b", re.IGNORECASE)
_ALSO_A_THING = frozenset("help rest water change exercise work support time company".split())
_WANTS = re.compile(r"\b(?:want|need|like)\b", re.IGNORECASE)
#: "I walking", "me swimming": no "am" before it.
_WITHOUT_AM = re.compile(r"^\W*(?:i|me|we) (?!being\b|going\b|feeling\b)(?=[a-z]{2,}ing\b)", re.I)
_OF_DAY = r"(?:day|morning|evening|night|afternoon|week|weekend|month)"
#: "On night shift" is no time said badly.
_NOT_A_SHIFT = r"(?! (?:shifts?|duty|class(?:es)?|surgery)\b)"
_TIMES = (
    (rf"\b(?:in |on )?(every|each) (?:the|a|an|my) (?={_OF_DAY}\b)", r"\1 "),
    (rf"\b(?:in|on) (every|each) (?={_OF_DAY}\b)", r"\1 "),
    (r"\b(every|each) day (morning|evening|afternoon|night)\b", r"\1 \2"),
    (r"\b(two|twa|three|four|five|six|seven|\d{1,2}) time\b", r"\1 times"),
    (r"\bone times? (?:in|on|for|a|per|every) (?:the |a |one )?(week|day|month)\b", r"once a \1"),
    (r"\btimes (?:in|on|for) (?:the |a |one )?(week|day|month)\b", r"times a \1"),
    (rf"\b(?:in|on) (morning|evening|afternoon)\b{_NOT_A_SHIFT}", r"in the \1"),
    (rf"\b(?:in|on) night\b{_NOT_A_SHIFT}", "at night"),
)
_TIMES_READ = tuple((re.compile(broken, re.IGNORECASE), plain) for broken, plain in _TIMES)
_VERB = (
    r"(?:go|walk|do|make|eat|drink|swim|take|have|come|cook|sleep|try|start|stop|get|play|sit|stand|"
    r"clean|call|want|need|like|see|phone)"
)
#: "Let the dog come", "have my son help me", "can he come": the plain verb is right after these.
_NOT_LET = "".join(
    rf"(?<!\b{word} )"
    for word in "let letting have having make making help helping see watch do does did can could "
    "will would should may might must".split()
)
#: "In week one".
_NUMBERED = r"(?! (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b))"
_BROKEN = re.compile(
    r"\b(?:"
    rf"(?:i|you|we|he|she|they) (?:am|is|are) (?!clean\b(?! (?:the|my|a|our)\b)){_VERB}|"
    r"(?:can|could|will|would|should|must|may) to|"
    r"(?:a|an|the|my|your|every|each) (?:a|an|the|my|your|every|each)|"
    rf"(?:i|you|me|we|he|she) (?:no|not) {_VERB}|{_NOT_LET}(?:he|she|it) {_VERB}|"
    rf"{_NOT_LET}(?:my|your|the) (?!\w+s\b|children\b|people\b|family\b|group\b)\w+ "
    r"(?:go|come|take|want|help)"
    r"(?= (?:with|to|me|you|for)\b)|"
    rf"(?:want|need|like) {_VERB}|for (?:walk|swim|run)|"
    r"(?:every|each) day (?:morning|evening|night)|times? in (?:week|day|month)|"
    rf"(?:in|on) (?:morning|evening|afternoon|night){_NOT_A_SHIFT}|(?:in|on) week{_NUMBERED}"
    rf")\b|^(?:(?:every|each|in|on) (?:\w+ ){{1,3}})?(?:i|you|me|we) \w+ing\b|^me {_VERB}\b|"
    rf"^(?:am|is|are) {_VERB}\b|"
    rf"^(?:water|tea|bread|sugar|food|fruit|vegetables?|medicine|tablets?) {_VERB}\b"
)


def put_plainly(text: str) -> str:
    """What a plan is told in, with its small words put right: "walk every day".

    As it was typed where nothing of it is broken in a way that is known.
    """
    said = readable(text)
    found = _BEFORE_THE_DOING.match(said)
    if found and _strips(found):
        said = said[found.end() :]
    said = _WITHOUT_AM.sub("", said, count=1)
    for broken, plain in _TIMES_READ:
        said = broken.sub(plain, said)
    return said if said != readable(text) else text


def _strips(found: re.Match[str]) -> bool:
    """Whether what stands before the doing is no good English: "I will walk" is left to others."""
    doing, small = in_english(found["doing"]), found["small"].split()
    goes = small[-1:] == ["go"] and doing.endswith("ing")  # "Me go swimming."
    if not (goes or begins_with_a_verb(doing)) or not (found["be"] or small):
        return False
    if found["be"] and not small and doing in _ALSO_A_STATE:
        return False
    if found["be"] and not small and doing in _ALSO_HOW:
        return _OF_A_THING.match(found.string, found.end()) is not None
    return not (_WANTS.search(found["small"]) and doing in _ALSO_A_THING)


def reads_plainly(*parts: str | None) -> bool:
    """Tell whether every part of a plan can stand in a sentence of the coach's as it is."""
    return not any(part and _BROKEN.search(in_english(part)) for part in parts)
