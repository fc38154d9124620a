"""What a person typed, made safe to keep and to read, and never obeyed as a command."""

import re
import unicodedata
from dataclasses import dataclass

# Telegram's own messages end at 4,096; a paste beyond this is a document, not a message.
LONGEST = 4_000
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]"
)
# Subdivision flags, Scotland's among them, are spelt with tag letters; elsewhere those hide text.
_STRAY_TAGS = re.compile("(\U0001f3f4[\U000e0061-\U000e007a]+\U000e007f)|[\U000e0000-\U000e007f]+")
# Joiners shape emoji and some scripts; between Latin letters they only hide.
_STRAY_JOINERS = re.compile(
    "(?<![\u0590-\U0010ffff])[\u200c\u200d]+|[\u200c\u200d]+(?![\u0590-\U0010ffff])"
)
_STACKED_MARKS = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u20d0-\u20f0]{3})[\u0300-\u036f\u0483-\u0489\u20d0-\u20f0]+"
)
_SPEAKING = ("L", "N", "S")


def capital(text: str) -> str:
    """`text` as a sentence or a title begins; the rest stays as it was typed."""
    return text[:1].upper() + text[1:]


@dataclass(frozen=True)
class Cleaned:
    """A message as kept, and whether its end had to be left out."""

    text: str
    was_cut: bool


def clean(text: str | None, longest: int = LONGEST) -> Cleaned:
    """The message without control characters, direction overrides and invisible letters.

    Accents, emoji, every script, HTML as typed and line breaks stay: whoever shows it escapes
    it. Beyond `longest` characters it ends at the last whole word, and `was_cut` says so.
    """
    kept = (text or "").replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    kept = "".join(char for char in kept if char in "\n\t" or not _is_control(char))
    kept = unicodedata.normalize("NFC", _INVISIBLE.sub("", kept))
    kept = _STRAY_TAGS.sub(lambda match: match[1] or "", kept)
    kept = _STACKED_MARKS.sub(r"\1", _STRAY_JOINERS.sub("", kept)).strip()
    if len(kept) <= longest:
        return Cleaned(kept, was_cut=False)
    whole_words = re.sub(r"\s+\S*$", "", kept[: longest + 1], count=1)
    return Cleaned((whole_words or kept)[:longest].rstrip(), was_cut=True)


def looks_empty(text: str | None) -> bool:
    """Whether a message says nothing: no letter, number or sign. "?" asks something."""
    kept = clean(text).text
    return "?" not in kept and not any(unicodedata.category(char)[0] in _SPEAKING for char in kept)


def only_emoji(text: str | None) -> bool:
    """Whether a message is signs alone, with no letter or number to read."""
    kept = clean(text).text
    categories = {unicodedata.category(char)[0] for char in kept}
    return "S" in categories and not categories & {"L", "N"}


def _is_control(char: str) -> bool:
    # Lone surrogates (Cs) cannot be stored as UTF-8 at all.
    return unicodedata.category(char) in ("Cc", "Cs")
