"""How well the rule for other languages does, beside identifiers on their own.

    .venv/bin/python -m benchmarks.languages
    .venv/bin/python -m benchmarks.languages lingua   # where that is installed as well

Each is asked for the language of every message of tests/understanding: those in other languages,
those in languages that we have no words for, and English and Scots, with the examples of
data/readings. An identifier alone takes its likeliest answer.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from understanding.learned import read_examples

MESSAGES = Path(__file__).resolve().parents[1] / "tests" / "understanding"
Identify = Callable[[str], str | None]


def _ours() -> Identify:
    from understanding.other_language import tongue_of

    return tongue_of


def _cld2() -> Identify:
    import pycld2

    from understanding.text.words import readable

    return lambda text: str(pycld2.detect(readable(text))[2][0][1])


def _cld3() -> Identify:
    import gcld3

    found = gcld3.NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=1000)
    return lambda text: str(found.FindLanguage(text=text).language)


def _py3langid() -> Identify:
    from py3langid import classify

    return lambda text: str(classify(text)[0])


def _lingua() -> Identify:
    from lingua import LanguageDetectorBuilder

    detector = LanguageDetectorBuilder.from_all_languages().build()

    def identify(text: str) -> str | None:
        found = detector.detect_language_of(text)
        return found.iso_code_639_1.name.lower() if found else None

    return identify


KINDS: dict[str, Callable[[], Identify]] = {
    "ours": _ours, "cld2": _cld2, "cld3": _cld3, "py3langid": _py3langid, "lingua": _lingua,
}  # fmt: skip
#: What identifiers say where they do not know, and of English and Scots.
AT_HOME = frozenset({"en", "sco", "un", "xxx", "zxx"})


def measure(name: str) -> None:
    """Print one identifier's figures."""
    before, started = _megabytes(), time.perf_counter()
    identify = KINDS[name]()
    identify("nie wiem co to jest")
    print(f"{name}: ready in {time.perf_counter() - started:.2f} s, {_megabytes() - before:.0f} MB")
    for file in ("in_other_languages", "in_other_languages_unseen"):
        rows = _rows(f"{file}.tsv")
        said = [(tag, identify(text)) for tag, text in rows]
        right = sum((found or "") == tag for tag, found in said)
        silent = sum((found or "un") in AT_HOME for _, found in said)
        wrong = len(said) - right - silent
        print(f"  {file}: {right} of {len(said)} right, {wrong} taken for another language")
    near = [identify(text) for _, text in _rows("in_neighbouring_languages.tsv")]
    ours = {tag for tag, _ in _rows("in_other_languages.tsv")}
    print(f"  without a message: {sum(one in ours for one in near)} of {len(near)} would get one")
    home = [text for (text,) in _rows("in_english_or_scots.txt")]
    _false_alarms("English and Scots", home, identify)
    examples = (one.text for field in read_examples().values() for one in field)
    _false_alarms("data/readings", list(dict.fromkeys(examples)), identify)


def _false_alarms(what: str, texts: list[str], identify: Identify) -> None:
    started = time.perf_counter()
    wrong = sum((identify(text) or "un") not in AT_HOME for text in texts)
    each = (time.perf_counter() - started) / len(texts) * 1000
    print(f"  {what}: {wrong} of {len(texts)} taken for another language; {each:.3f} ms a message")


def _rows(name: str) -> list[list[str]]:
    lines = (MESSAGES / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _megabytes() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


if __name__ == "__main__":
    for chosen in sys.argv[1:] or ["ours", "cld2"]:
        measure(chosen)
