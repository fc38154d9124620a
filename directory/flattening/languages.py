"""Which languages are spoken at a service, as ISO 639 codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

Tree = Mapping[str, Any]

_CODES = {
    "english": "en", "gaelic": "gd", "scottish gaelic": "gd", "scots": "sco", "urdu": "ur",
    "polish": "pl", "punjabi": "pa", "panjabi": "pa", "arabic": "ar", "chinese": "zh",
    "cantonese": "zh", "mandarin": "zh", "romanian": "ro", "ukrainian": "uk", "russian": "ru",
    "hindi": "hi", "bengali": "bn", "farsi": "fa", "persian": "fa", "dari": "fa", "somali": "so",
    "french": "fr", "spanish": "es", "portuguese": "pt", "italian": "it", "german": "de",
    "turkish": "tr", "kurdish": "ku", "tigrinya": "ti", "amharic": "am", "lithuanian": "lt",
    "latvian": "lv", "slovak": "sk", "czech": "cs", "hungarian": "hu", "bulgarian": "bg",
    "vietnamese": "vi", "tamil": "ta", "malayalam": "ml", "pashto": "ps", "swahili": "sw",
    "greek": "el", "welsh": "cy", "irish": "ga", "gujarati": "gu", "nepali": "ne", "thai": "th",
    "yoruba": "yo", "igbo": "ig", "hausa": "ha", "twi": "tw", "shona": "sn", "oromo": "om",
    "albanian": "sq", "serbian": "sr", "croatian": "hr", "bosnian": "bs", "hebrew": "he",
    "telugu": "te", "marathi": "mr", "sinhala": "si", "sylheti": "bn", "tagalog": "tl",
    "filipino": "tl", "japanese": "ja", "korean": "ko", "dutch": "nl", "danish": "da",
    "norwegian": "no", "swedish": "sv", "finnish": "fi", "estonian": "et", "georgian": "ka",
    "armenian": "hy", "burmese": "my", "indonesian": "id", "malay": "ms", "mongolian": "mn",
    "roma": "rom", "romani": "rom",
    "bsl": "bfi", "british sign language": "bfi", "sign language": "bfi", "makaton": "makaton",
}  # fmt: skip
_THREE = {
    "eng": "en", "gla": "gd", "urd": "ur", "pol": "pl", "pan": "pa", "ara": "ar", "zho": "zh",
    "chi": "zh", "ron": "ro", "rum": "ro", "ukr": "uk", "rus": "ru", "hin": "hi", "ben": "bn",
    "fas": "fa", "per": "fa", "som": "so", "fra": "fr", "fre": "fr", "spa": "es", "por": "pt",
    "ita": "it", "deu": "de", "ger": "de", "tur": "tr", "kur": "ku", "tir": "ti", "lit": "lt",
    "slk": "sk", "ces": "cs", "hun": "hu", "bul": "bg", "vie": "vi", "tam": "ta", "swa": "sw",
    "yue": "zh", "cmn": "zh", "bsl": "bfi",
}  # fmt: skip
_LANGUAGE_NAME = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, _CODES), key=len, reverse=True)) + r")\b"
)
_NONE = re.compile(r"\W*(?:no|not|none|unavailable)\b")
_INTERPRETERS = re.compile(r"\binterpret|\btranslat|\blanguage ?line\b")


def languages(service: Tree, places: list[Tree]) -> list[str]:
    found: list[str] = []
    holders = (service, *places, *service.get("phones", ()))
    for holder in holders:
        for row in holder.get("languages", ()):
            found += _codes_of(row.get("code") or "", row.get("name") or "")
    told = (service.get("interpretation_services") or "").lower()
    if told:
        found += [_CODES[name[1]] for name in _LANGUAGE_NAME.finditer(told)]
        if _INTERPRETERS.search(told) and not _NONE.match(told):
            found.append("interpreter")
    if "bfi" in found and "en" not in found and len(set(found)) == 1:
        found.insert(0, "en")
    return list(dict.fromkeys(found))


@lru_cache(maxsize=1024)
def _codes_of(code: str, name: str) -> tuple[str, ...]:
    short = code.strip().lower().split("-")[0].split("_")[0]
    if len(short) == 2 and short.isalpha():
        return (short,)
    if short in _THREE:
        return (_THREE[short],)
    if short in ("bfi", "sco", "interpreter"):
        return (short,)
    told = f"{name} {code}".lower()
    if _INTERPRETERS.search(told):
        return ("interpreter",)
    return tuple(_CODES[found[1]] for found in _LANGUAGE_NAME.finditer(told))
