"""Languages given away by their script; those that share one, told apart by letters and words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable

from coaching.other_languages import Tongue

# A letter alone is a sign, a unit or half a face: "µ", "ツ".
_FEWEST_LETTERS = 2
_LATIN = frozenset({"LATIN", "MODIFIER", "FEMININE", "MASCULINE"})

# Letters and words of other languages in Cyrillic: Belarusian, Serbian, Macedonian, Bulgarian.
_OTHER_CYRILLIC = re.compile(
    r"[ўјљњћђџѓќѕ]|\b(?:мяне|магу|гэта|што|баляць|съм|ме|са|боле|мога|могу да|въпроса|"
    r"(?<!по-)английски)\b"
)
_UKRAINIAN = re.compile(
    r"[іїєґ]|\b(?:що|це|та|але|чи|як|мене|дуже|дякую|можу|хочу|треба|добрий|цей|цього|буде)\b"
)
_RUSSIAN = re.compile(
    r"[ыэё]|\b(?:что|это|как|меня|мне|очень|спасибо|могу|нет|болит|надо|еще|или|понимаю|после|если|"
    r"хочу|сейчас|хорошо|плохо|только|когда|помогите)\b"
)
# A Ukrainian message as long as this has an і, ї or є somewhere.
_LONG_ENOUGH = 4

# Letters of Urdu that Arabic and Persian lack; of Pashto and Kurdish; of Persian.
_URDU = re.compile("[ٹڈڑںےہھۓۂ]")
_PASHTO_OR_KURDISH = re.compile("[ټډړښځڅۍېګڼێۆڕڵە]")
_PERSIAN = re.compile(r"[پچژگکی]|\b(?:است|هستم|خيلي|نيستم|نمي|مي)\b")

_HINDI = re.compile(r"(?<!\S)(?:है|हैं|हूं|हूँ|में|मुझे|मैं|मेरे|मेरी|मेरा|नहीं|को|से|पर|का|की|के|क्या|चाहिए)(?!\S)")
_NEPALI_OR_MARATHI = re.compile(
    r"(?<!\S)(?:छ|छु|छैन|मलाई|मेरो|हुन्छ|दुख्छ|सक्दिन|आहे|आहेत|मला|माझे|माझा|माझी|नाही|आणि)(?!\S)|दुखत"
)


def tongue_by_script(text: str) -> Tongue | None:
    """The language of a text that is mostly in another script than Latin; else None."""
    letters = Counter(
        unicodedata.name(char, "?").split()[0].split("-")[0] for char in text if char.isalpha()
    )
    latin = sum(letters[script] for script in _LATIN)
    foreign = letters.total() - latin
    if foreign < _FEWEST_LETTERS or foreign <= latin:
        return None
    script = max(letters.keys() - _LATIN, key=letters.__getitem__)
    if letters["HIRAGANA"] + letters["KATAKANA"] + letters["HANGUL"]:
        return Tongue.OTHER
    tell_apart = _OF_SCRIPT.get(script)
    return tell_apart(text.lower()) if tell_apart else Tongue.OTHER


def _in_cyrillic(text: str) -> Tongue:
    if _OTHER_CYRILLIC.search(text):
        return Tongue.OTHER
    ukrainian, russian = (len(sign.findall(text)) for sign in (_UKRAINIAN, _RUSSIAN))
    if ukrainian == russian:
        # "Не знаю" is both; more who came to Scotland of late write Ukrainian.
        return Tongue.RUSSIAN if len(text.split()) >= _LONG_ENOUGH else Tongue.UKRAINIAN
    return Tongue.UKRAINIAN if ukrainian > russian else Tongue.RUSSIAN


def _in_arabic_letters(text: str) -> Tongue:
    """Arabic or Urdu. Punjabi in these letters is answered in Urdu, which its readers read."""
    if _PASHTO_OR_KURDISH.search(text):
        return Tongue.OTHER
    if _URDU.search(text):
        return Tongue.URDU
    return Tongue.OTHER if _PERSIAN.search(text) else Tongue.ARABIC


def _in_devanagari(text: str) -> Tongue:
    if _NEPALI_OR_MARATHI.search(text) and not _HINDI.search(text):
        return Tongue.OTHER
    return Tongue.HINDI


_OF_SCRIPT: dict[str, Callable[[str], Tongue]] = {
    "ARABIC": _in_arabic_letters,
    "CJK": lambda _: Tongue.CHINESE,
    "CYRILLIC": _in_cyrillic,
    "DEVANAGARI": _in_devanagari,
    "GURMUKHI": lambda _: Tongue.PUNJABI,
    "MALAYALAM": lambda _: Tongue.MALAYALAM,
}
