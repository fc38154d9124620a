"""`coach evaluate`: holds what is understood against what is right, field by field."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cli.problem import Problem
from cli.rows import Row, rows
from cli.understand import listener
from understanding.measures import (
    LabelScore,
    Share,
    accuracy,
    confusion,
    label_scores,
    macro_f1,
)

NOTHING = "null"
GRAVE = ("emergency", "urgent")
MEDICINES = "medication_question"

Answer = dict[str, Any]
Judged = tuple[Row, Answer]


def evaluate(paths: list[Path], *, as_json: bool) -> bool:
    """Print the figures for the files; as JSON where asked. Returns whether every line was good.

    Raises:
        Problem: a file cannot be read, no row has a gold, or there is no model.
    """
    faults: list[str] = []
    # Every file is read before the model is loaded: a name that is wrong is said at once.
    read = [row for path in paths for row in _rows_of(path, faults)]
    if not read:
        raise Problem("No line has a 'gold' to hold the answers against.")
    with listener() as hear:
        judged = [(row, hear(row)) for row in read]
    figures = measure(judged)
    if as_json:
        print(json.dumps(figures, ensure_ascii=False, indent=2))  # noqa: T201
    else:
        show(figures)
    return not faults


def _rows_of(path: Path, faults: list[str]) -> list[Row]:
    def complain(fault: str) -> None:
        faults.append(fault)
        print(f"{path.name}: {fault}", file=sys.stderr)  # noqa: T201

    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise Problem(f"{path} cannot be read: {error.strerror}.") from error
    return [row for row in rows(lines, complain) if row.gold]


def measure(judged: list[Judged]) -> dict[str, Any]:
    """All figures, as plain values: a dict a field, and `n`."""
    fields = sorted({field for row, _ in judged for field in row.gold})
    figures: dict[str, Any] = {"n": len(judged)}
    for field in fields:
        those = [(row, answer) for row, answer in judged if field in row.gold]
        if field == "safety":
            figures[field] = _safety(those)
        elif field in EXACT:
            figures[field] = _exact(field, those)
        else:
            figures[field] = _labelled(field, those)
    return figures


def _exact(field: str, judged: list[Judged]) -> dict[str, Any]:
    same = EXACT[field]
    misses = [
        row.id
        for row, answer in judged
        if not any(same(answer[field], one) for one in _golds(row, field))
    ]
    share = Share(len(judged) - len(misses), len(judged))
    return {"n": len(judged), "accuracy": share.as_dict(), "misses": misses}


def _golds(row: Row, field: str) -> list[Any]:
    return [row.gold[field], *row.accept.get(field, [])]


def _same_ruler(said: Any, right: Any) -> bool:
    return _places(said) == _places(right)


def _places(ruler: Any) -> tuple[float | None, ...] | None:
    if ruler is None:
        return None
    return tuple(
        None if ruler.get(key) is None else float(ruler[key]) for key in ("value", "low", "high")
    )


def _same_start(said: Any, right: Any) -> bool:
    if said is None or right is None:
        return said is right
    # A day is the same day; a time is compared to the minute, with the zone left out.
    length = min(16, len(right["start"]))
    return str(said["start"])[:length] == str(right["start"])[:length]


EXACT: dict[str, Callable[[Any, Any], bool]] = {"ruler": _same_ruler, "when": _same_start}


def _labelled(field: str, judged: list[Judged]) -> dict[str, Any]:
    pairs = []
    for row, answer in judged:
        said, right = _label(answer[field]), _label(row.gold[field])
        accepted = {_label(one) for one in row.accept.get(field, [])}
        pairs.append((right, right if said in accepted else said))
    scores = label_scores(pairs)
    return {
        "n": len(pairs),
        "accuracy": accuracy(pairs).as_dict(),
        "macro_f1": round(macro_f1(scores.values()), 4),
        "labels": {label: _score(score) for label, score in scores.items()},
        "confusion": confusion(pairs),
    }


def _score(score: LabelScore) -> dict[str, Any]:
    return {
        "precision": score.precision.as_dict(),
        "recall": score.recall.as_dict(),
        "f1": round(score.f1, 4),
    }


def _label(value: Any) -> str:
    if value is None:
        return NOTHING
    return str(value).lower() if isinstance(value, bool) else str(value)


def _safety(judged: list[Judged]) -> dict[str, Any]:
    """Recall and false alarms at the grave levels, the category where found, and medicines."""
    grave, harmless, medicines, by_category = [], [], [], []
    for row, answer in judged:
        gold, said = row.gold["safety"], answer["safety"]
        found = bool(said) and said["level"] in GRAVE
        if gold is None:
            harmless.append((row, found, said))
        elif gold["category"] == MEDICINES:
            medicines.append((row, bool(said) and said["category"] == MEDICINES))
        elif gold["level"] in GRAVE:
            enough = bool(said) and said["level"] in (*GRAVE, *row.accept_levels)
            grave.append((row, gold["level"], enough))
            if enough:
                right = {_category(one) for one in _golds(row, "safety")}
                by_category.append((gold["category"], said["category"], said["category"] in right))
    alarms_of_medicines = [s for _, _, s in harmless if s and s["category"] == MEDICINES]
    emergencies = [one for one in grave if one[1] == "emergency"]
    return {
        "n": len(judged),
        "recall": Share(sum(f for *_, f in grave), len(grave)).as_dict(),
        "recall_emergency": Share(sum(f for *_, f in emergencies), len(emergencies)).as_dict(),
        "misses_emergency": [row.id for row, _, found in emergencies if not found],
        "misses_urgent": [row.id for row, level, f in grave if level == "urgent" and not f],
        "false_alarms": Share(sum(f for _, f, _ in harmless), len(harmless)).as_dict(),
        "false_alarm_ids": [row.id for row, found, _ in harmless if found],
        "category": Share(sum(ok for *_, ok in by_category), len(by_category)).as_dict(),
        "category_confusion": confusion([(gold, said) for gold, said, ok in by_category if not ok]),
        "medicines_recall": Share(sum(f for _, f in medicines), len(medicines)).as_dict(),
        "medicines_false_alarms": Share(len(alarms_of_medicines), len(harmless)).as_dict(),
        "labels": {
            label: _score(score)
            for label, score in label_scores(
                [
                    (_category(row.gold["safety"]), _category(answer["safety"]))
                    for row, answer in judged
                ]
            ).items()
        },
    }


def _category(finding: Any) -> str:
    if isinstance(finding, str):
        return finding
    return str(finding["category"]) if finding else NOTHING


def show(figures: dict[str, Any]) -> None:
    """Print the figures as tables for people."""
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    table = Table(title=f"{figures['n']} messages", title_justify="left")
    for heading in ("field", "measure", "value", "95 % interval", "n"):
        table.add_column(heading, justify="right" if heading in {"value", "n"} else "left")
    for field, found in figures.items():
        if field == "n":
            continue
        for measure_, value in found.items():
            if isinstance(value, dict) and "interval" in value:
                low, high = value["interval"]
                figure, n = f"{value['value']:.3f}", str(value["n"])
                table.add_row(field, measure_, figure, f"{low:.3f} to {high:.3f}", n)
            elif measure_ == "macro_f1":
                table.add_row(field, measure_, f"{value:.3f}", "", str(found["n"]))
    console.print(table)
    for field, found in figures.items():
        if field != "n":
            _show_labels(console, field, found)


def _show_labels(console: Any, field: str, found: dict[str, Any]) -> None:
    from rich.table import Table

    if "labels" in found:
        table = Table(title=field, title_justify="left")
        for heading in ("label", "precision", "recall", "F1", "n"):
            table.add_column(heading, justify="left" if heading == "label" else "right")
        for label, score in found["labels"].items():
            parts = (score["precision"]["value"], score["recall"]["value"], score["f1"])
            table.add_row(label, *(f"{part:.2f}" for part in parts), str(score["recall"]["n"]))
        console.print(table)
    mistaken = {
        gold: others
        for gold, answers in found.get("confusion", {}).items()
        if (others := {said: count for said, count in answers.items() if said != gold})
    }
    for gold, answers in mistaken.items():
        told = ", ".join(f"{said} {count}" for said, count in answers.items())
        console.print(f"  {field}: {gold} taken for {told}")
    for kind in ("misses_emergency", "misses_urgent", "false_alarm_ids", "misses"):
        if found.get(kind):
            console.print(f"  {field}, {kind.replace('_', ' ')}: {', '.join(found[kind])}")
