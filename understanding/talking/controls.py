"""Control words: yes, no, stop, help, a human … where they are the whole message."""

import re
from collections.abc import Mapping
from typing import Any

from coaching.questions import SAFETY_QUESTIONS
from understanding.rulers.rulers import RULER_QUESTIONS
from understanding.talking.control_phrases import DEGREES, PHRASES
from understanding.text.words import in_english

#: From how sure on a control counts as plainly said.
PLAINLY = 0.85

# One picture is an answer too.
_EMOJI = {
    "👍": " yes ", "👌": " yes ", "✅": " yes ", "✔": " yes ", "☑": " yes ", "🆗": " yes ",
    "💯": " yes ", "👎": " no ", "❌": " no ", "🚫": " no ", "✖": " no ", "🙅": " no ",
    "🤷": " not sure ", "🤔": " not sure ", "🙏": " thanks ", "👋": " hello ", "❓": " ? ",
    "🛑": " stop ", "✋": " stop ", "⏭": " skip ", "⏸": " pause ", "🔙": " back ", "🆘": " help ",
}  # fmt: skip
_COMMANDS = {
    "start": "greeting", "help": "help", "stop": "stop", "menu": "menu", "pause": "pause",
    "skip": "skip", "back": "back", "privacy": "privacy", "mydata": "privacy", "human": "human",
    "delete": "delete_my_data", "cancel": "stop", "why": "why", "repeat": "repeat",
}  # fmt: skip

_LONGEST = 90
_MOST_FILLERS = 5
# A yes or no may stand before a few words of its own kind, when yes or no was asked for.
_MOST_WORDS_AFTER_YES = 9

_FIRST = re.compile(
    r"^(?:(?:ok|okay|right|well|oh|ooh|eh|erm|er|um|uh|em|hm|hmm|mm|so|and|aw|och|ach|ah|actually|"
    r"just|please|sorry|never mind|meh|hi|hello|hey|hiya|look|listen|honestly|see|now|"
    r"good god|god|jeez|alright|"
    r"excuse me|alright then|i think|i said|to be honest|lol|haha|coach|hi there|thanks|"
    r"know what|you know what)\b[\s,.!…-]*)"
)
_LAST = re.compile(
    r"(?:[\s,.!…-]*\b(?:please|pal|mate|hen|love|doll|son|dear|buddy|bud|darling|then|now|"
    r"lol|lmao|ig|i guess|tbh|haha|hahaha|ha|x+|coach|though|actually|really|"
    r"thanks|thank you|cheers|ta|big man|"
    r"man|sorry|for now|just now|the now|today|right now|eh|honestly|to be honest|ken|know|so|"
    r"i think|if you do not mind|thanks very much|thank you very much|again please))+[\s,.!…-]*$"
)
# "Aw thanks": `in_english` takes "aw" for "all".
_BREATH = re.compile(r"^all,? (?=(?:thanks|thank|no|yes|right|well|ok|cheers|that's)\b)")
# "I'm fine" says how somebody is, or declines: no plain yes.
_HOW_I_AM = re.compile(r"i am (?:all |doing |just )?(?:good|fine|ok|okay|great|alright|grand)")
_HEDGED = re.compile(r"\b(?:but|though|however|except|although|unless|only if|if)\b")


def _tidy(text: str) -> str:
    english = in_english(re.sub(r"\bta[ -]?ta\b", "bye", text, flags=re.IGNORECASE))
    english = re.sub(r"(you|who|what)'ll\b", r"\1 will", english).replace("you've", "you have")
    english = english.replace("d'you", "do you").replace("happenin'", "happening")
    english = _BREATH.sub("", english)
    if not english.isascii():
        # Skin tones and joiners change nothing about a thumb.
        english = re.sub("[\ufe0f\u200d\U0001f3fb-\U0001f3ff♀♂]", "", english)
        for picture, word in _EMOJI.items():
            english = english.replace(picture, word)
    english = re.sub(r"[\"“”*_~()\[\]]", " ", english)
    return re.sub(r"\s+", " ", english).strip(" ,.!;:-…")


def _said_twice(english: str) -> str:
    """One word said over and over is that word once: no no no."""
    words = re.findall(r"[\w']+", english)
    return words[0] if len(set(words)) == 1 and len(words) > 1 else english


def _forms(english: str) -> list[str]:
    """The message, then without its politeness, longest first, each tried whole."""
    bare = re.sub(r"[^\w\s'?/-]", " ", english)
    forms = [english, bare]
    for form in (english, bare):
        shorter = form
        for _ in range(_MOST_FILLERS):
            forms += [shorter, _LAST.sub("", shorter).strip(" ,.!")]
            shorter = _FIRST.sub("", shorter).strip(" ,.!")
    tidied = [re.sub(r"\s+", " ", form).strip() for form in forms]
    return [_said_twice(form) for form in dict.fromkeys(tidied) if form]


def _phrase(forms: list[str]) -> str | None:
    for form in forms:
        for label, pattern in PHRASES:
            if pattern.fullmatch(form):
                return label
    return None


def _answer_to_yes_or_no(english: str) -> str | None:
    """A leading yes or no with a few words of its own, when yes or no was asked for."""
    if _HEDGED.search(english) or len(english.split()) > _MOST_WORDS_AFTER_YES + 1:
        return None
    if re.match(
        r"(?:no|not) (?:bother|problem|worries|idea|doubt|clue|one|wonder|sure)\b", english
    ):
        return None
    first = re.match(r"(yes|no|ok|okay|sure|definitely|absolutely|not)\b[\s,.!-]*", english)
    if first is None:
        return None
    rest = english[first.end() :]
    contrary = re.search(r"\b(?:no|not|yes|never|cannot|nothing)\b", rest)
    if first[1] == "not":
        return (
            "no"
            if re.match(
                r"(?:really|for me|keen|interested|today|tonight|yet|(?:just|right) now|now|at the "
                r"(?:moment|minute)|this (?:time|week|minute))\b",
                rest,
            )
            else None
        )
    if first[1] == "no":
        return None if re.search(r"\byes\b", rest) else "no"
    return None if contrary else "yes"


def read_control(text: str, *, asked: str | None) -> str | None:
    """The control word that a message is, or None where it says anything more.

    One of the eighteen labels of the contract: yes, no, unsure, skip, back, stop, pause, help,
    menu, human, repeat, why, thanks, greeting, goodbye, who_are_you, privacy, delete_my_data.
    `asked` is the question before it: after `yes_no` a yes with a few words of its own is still a
    yes, and after a ruler "not really" and "definitely" are places on it and no control.
    """
    if not text or len(text) > 400:
        return None
    command = re.match(r"\s*/([a-z_]+)\b", text.lower())
    if command and command[1].replace("_", "") in _COMMANDS:
        return _COMMANDS[command[1].replace("_", "")]
    english = _tidy(text)
    if not english or len(english) > _LONGEST:
        return None
    if re.fullmatch(r"[?\s]+", english):
        return "repeat"
    if _HOW_I_AM.fullmatch(english):
        return None
    label = _phrase(_forms(english))
    if label is None and asked == "yes_no":
        label = _answer_to_yes_or_no(_FIRST.sub("", english) or english)
    if label in {"yes", "no"} and asked in RULER_QUESTIONS and DEGREES.search(english):
        return None
    if label == "thanks" and asked == "yes_no" and re.match(r"(?:ok|okay|sure)\b", english):
        return "yes"
    return label


def plainly_said(reading: Mapping[str, Any], asked: str | None) -> str | None:
    """The control word of a reading, where it is no mere guess; None elsewhere.

    A conversation is turned round only by what is plainly said, or as good as plainly. `asked` is
    the question's own name. While coaching waits after a danger only the very words count: "I'm
    not ok" is no "no".
    """
    enough = 1.0 if asked in SAFETY_QUESTIONS else PLAINLY
    sure = float(reading.get("control_sure", 1.0))
    return reading.get("control") if sure >= enough else None
