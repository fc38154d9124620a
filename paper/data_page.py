"""Everything held about a person, as one page that any browser shows, with nothing fetched."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timezone
from html import escape
from zoneinfo import ZoneInfo

from coaching.texts import capital
from paper.data_words import plainly

_LONDON = ZoneInfo("Europe/London")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_STYLE = """
body { font: 1.15rem/1.55 system-ui, sans-serif; color: #1d2b26; background: #f4f7f5; margin: 0 }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1 { font-size: 1.8rem; line-height: 1.2 }
h2 { font-size: 1.3rem; color: #1f5f4a; margin: 2.2rem 0 .6rem }
section > .entry { background: #fff; border: 1px solid #c9d8cf; border-radius: .6rem }
section > .entry { padding: .8rem 1rem; margin: .7rem 0 }
dl { margin: 0 }
dt { font-weight: 600; color: #4a5c55; font-size: 1rem; margin-top: .5rem }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line }
dd .entry { border-left: 3px solid #c9d8cf; padding-left: .8rem; margin: .4rem 0 }
summary { font-size: 1.3rem; color: #1f5f4a; margin: 2.2rem 0 .6rem; cursor: pointer }
ul { margin: .2rem 0; padding-left: 1.2rem }
.none { color: #4a5c55 }
@media print { body { background: #fff } section > .entry { break-inside: avoid } }
""".strip()
#: What people look for first, in their words; the rest follows as the export has it.
_HEADINGS = {
    "person": "About you",
    "goals": "Your goals",
    "plans": "Your plans",
    "check_ins": "Check-ins",
    "agenda_items": "What you wanted to talk about",
    "strengths": "What already helps you",
    "limits": "What plans must fit round",
    "barriers": "What got in the way",
    "problem_solving_steps": "Ways round it",
    "ruler_readings": "How much it matters, and how sure you were",
    "signposts": "Local help you were shown",
    "unmet_needs": "Help that could not be found",
    "suggested_groups": "Groups you told us of",
    "appointment_sheets": "Notes for a visit",
    "feedback": "What you told the coach to do differently",
    "consents": "What you said yes or no to",
    "replay_differences": "Where a change to the coach was tried on what you wrote",
    "safety_alerts": "Times the coach was worried for you",
    "handovers": "Times you asked for a person",
}
#: Needed so that no message is lost or answered twice; in the copy for a computer alone. A talk of
#: some weeks would make three megabytes of them.
_ENGINE = ("inbox", "outbox", "receipts", "events", "turn_days")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def data_page(export: Mapping[str, object]) -> str:
    """The export as readable HTML: a heading a table, dates in plain words (London time).

    `export` maps a name to a value, a list or a further mapping, as in the JSON export. Every
    text is escaped, whatever a person typed.
    """
    names = [*_HEADINGS, *(name for name in export if name not in {*_HEADINGS, *_ENGINE})]
    parts = "\n".join(
        _section(name, _in_plain_words(name, export[name])) for name in names if name in export
    )
    parts += _written(export.get("inbox"), export.get("outbox"))
    return f"""<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<title>What is held about me</title>
<style>
{_STYLE}
</style>
</head>
<body>
<main>
<h1>What is held about me</h1>
<p>This is what the coach keeps about you, put so that it can be read. You can ask to have it
deleted at any time. The coach also keeps records of how it worked: those, and the numbers that
join one record with another, are in the copy that you can have sent.</p>
{parts or '<p class="none">Nothing is held.</p>'}
</main>
</body>
</html>
"""


def _in_plain_words(name: str, value: object) -> object:
    if isinstance(value, (list, tuple)):
        return [plainly(name, row) for row in value]
    return plainly(name, value)


def _written(inbox: object, outbox: object) -> str:
    """What they wrote or pressed, a line a message, folded away below what people look for."""
    rows = inbox if isinstance(inbox, (list, tuple)) else ()
    said = (
        (row.get("received_at"), _what_was_said(row, outbox))
        for row in rows
        if isinstance(row, Mapping) and row.get("text")
    )
    lines = "".join(f"<li>{_simple(when)}: {_simple(words)}</li>" for when, words in said if words)
    if not lines:
        return ""
    return (
        f"<details>\n<summary>What you wrote, message by message</summary>\n<ul>{lines}</ul>\n"
        "</details>"
    )


def _what_was_said(row: Mapping[str, object], outbox: object) -> str:
    """What they typed, or what stood on the button; "" for what only the clock sent."""
    kind, text = row.get("kind", "text"), str(row.get("text"))
    if kind == "trigger":
        return ""
    return _title_of(text, row.get("received_at"), outbox) if kind == "button" else text


def _title_of(payload: str, at: object, outbox: object) -> str:
    """The words of the button as it was last offered before it was pressed."""
    title = ""
    for sent in outbox if isinstance(outbox, (list, tuple)) else ():
        held = sent.get("payload") if isinstance(sent, Mapping) else None
        if not isinstance(held, Mapping) or _moment(sent.get("created_at")) > _moment(at):
            continue
        for button in held.get("buttons") or ():
            if button.get("payload") == payload:
                title = str(button.get("title") or "")
    return title or "a button"


def _moment(stamp: object) -> float:
    try:
        return datetime.fromisoformat(str(stamp)).timestamp()
    except ValueError:
        return 0.0


def _section(name: str, value: object) -> str:
    if isinstance(value, (list, tuple)):
        entries = "".join(f'<div class="entry">{_shown(one)}</div>' for one in value)
        body = entries or '<p class="none">Nothing is held.</p>'
    else:
        body = f'<div class="entry">{_shown(value)}</div>'
    return f"<section>\n<h2>{_HEADINGS.get(name) or _label(name)}</h2>\n{body}\n</section>"


def _shown(value: object) -> str:
    if isinstance(value, Mapping):
        rows = "".join(
            f"<dt>{_label(str(key))}</dt><dd>{_shown(each)}</dd>" for key, each in value.items()
        )
        return f"<dl>{rows}</dl>" if rows else _nothing()
    if isinstance(value, (list, tuple)):
        return _listed(list(value))
    return _simple(value)


def _listed(values: list[object]) -> str:
    if not values:
        return _nothing()
    if any(isinstance(value, (Mapping, list, tuple)) for value in values):
        return "".join(f'<div class="entry">{_shown(value)}</div>' for value in values)
    return f"<ul>{''.join(f'<li>{_simple(value)}</li>' for value in values)}</ul>"


def _simple(value: object) -> str:
    if value is None or value == "":
        return _nothing()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        value = _as_time(value)
    if isinstance(value, datetime):
        # The store keeps UTC; a moment without a zone came from there.
        moment = (value if value.tzinfo else value.replace(tzinfo=timezone.utc)).astimezone(_LONDON)
        return f"{moment:%A} {moment.day} {moment:%B %Y, %H:%M}"
    if isinstance(value, date):
        return f"{value:%A} {value.day} {value:%B %Y}"
    return f'<span dir="auto">{escape(str(value))}</span>'


def _as_time(text: str) -> str | date | datetime:
    if not _ISO_DAY.match(text):
        return text
    try:
        if _ISO_DAY.fullmatch(text):
            return date.fromisoformat(text)
        return datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return text


def _nothing() -> str:
    return '<span class="none">nothing</span>'


def _label(name: str) -> str:
    return capital(escape(name.replace("_", " ").strip()))
