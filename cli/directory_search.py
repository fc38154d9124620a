"""`coach directory search` and `coach directory index`: the search of a conversation, by itself."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.problem import Problem
from cli.sentences import said_in_one_sentence

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from directory.match import Match
    from directory.places import Place
    from directory.search import Answer

LONGEST_LINE = 100_000
#: So many services are read at once before a search; more take `coach directory index`.
READ_AT_ONCE = 2_000
ACCESSIBLE = ("step_free", "hoist", "changing")
DELIVERY = ("in_person", "phone", "online", "home_visit")
TIMES_OF_DAY = ("morning", "afternoon", "evening")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# "SA" is how feeds write it.
_DAY_CODES = frozenset(day[:2] for day in DAYS)
_KINDS: dict[str, type] = {
    "free": bool, "accessible": list, "language": str, "delivery": list, "day": list,
    "time_of_day": str, "age": int, "women_only": bool, "no_car": bool,
}  # fmt: skip


@dataclass(frozen=True)
class Query:
    """One search, checked: the words, the place in words, and what must fit."""

    id: str
    text: str
    place: str | None
    constraints: dict[str, Any]


def search(
    text: Annotated[str, typer.Argument(help="What is looked for, in a person's own words.")] = "",
    place: Annotated[
        str | None, typer.Option(help="A town, area, council area or postcode.")
    ] = None,
    free: Annotated[bool, typer.Option("--free", help="Only what costs nothing.")] = False,
    accessible: Annotated[
        list[str] | None, typer.Option(help=f"Only with {', '.join(ACCESSIBLE)}; may be repeated.")
    ] = None,
    language: Annotated[
        str | None, typer.Option(help="ISO 639 code; bfi is British Sign Language.")
    ] = None,
    delivery: Annotated[
        list[str] | None, typer.Option(help=f"Only {', '.join(DELIVERY)}; may be repeated.")
    ] = None,
    day: Annotated[
        list[str] | None, typer.Option(help="A day that would do, like mon; may be repeated.")
    ] = None,
    time_of_day: Annotated[str | None, typer.Option(help="morning, afternoon or evening.")] = None,
    no_car: Annotated[bool, typer.Option("--no-car", help="Only what needs no journey.")] = False,
    age: Annotated[int | None, typer.Option(help="In years.")] = None,
    women_only: Annotated[bool, typer.Option("--women-only", help="Only for women.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl",
            help='Read {"id", "text", "place", "constraints"} a line from standard input and '
            "print an answer a line.",
        ),
    ] = False,
) -> None:
    """Find up to three services that fit, as the coach does in a conversation."""
    with said_in_one_sentence():
        if jsonl:
            if not answer_lines(sys.stdin.buffer, _print_line):
                raise typer.Exit(1)
            return
        if not text.strip():
            raise Problem("Say what is looked for: coach directory search TEXT.")
        given = {
            "free": free, "accessible": accessible or [], "language": language,
            "delivery": delivery or [], "day": day or [], "time_of_day": time_of_day,
            "no_car": no_car, "age": age, "women_only": women_only,
        }  # fmt: skip
        _answer_one(text, place, {key: value for key, value in given.items() if value}, as_json)


def index() -> None:
    """Read what is new in the directory into the search: words first, then their meaning."""
    from directory.indexing import index_meanings, index_words

    with said_in_one_sentence():
        from store.search_index import count_due_for_meaning

        with _store() as session:
            words = _with_progress("Reading words", None, lambda told: index_words(session, told))
            due = count_due_for_meaning(session)
            meanings = _with_progress(
                "Reading meanings", due, lambda told: index_meanings(session, told)
            )
        typer.echo(f"The words of {words:,} services and the meaning of {meanings:,} were read.")


def register(app: typer.Typer) -> None:
    """Put both commands on the `directory` sub-app."""
    app.command("search")(search)
    app.command("index")(index)


def answer_lines(lines: Iterable[bytes], write: Callable[[str], None]) -> bool:
    """Answer each good line, in order; name each bad one on standard error.

    Returns whether every line was good.
    """
    all_good = True
    with _store() as session:
        read_what_is_new(session)
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                query = query_of(line)
                found, _ = answered(session, query)
            except ValueError as error:
                all_good = False
                typer.echo(f"Line {number}: {error}", err=True)
                continue
            write(json.dumps({"id": query.id, **as_data(found)}, ensure_ascii=False))
    return all_good


def query_of(line: bytes) -> Query:
    """Read one line.

    Raises:
        ValueError: it is no JSON object, or a key is missing or of the wrong kind.
    """
    if len(line) > LONGEST_LINE:
        raise ValueError(f"it has {len(line):,} bytes; the most is {LONGEST_LINE:,}.")
    try:
        read = json.loads(line.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise ValueError("it is not JSON in UTF-8.") from None
    if not isinstance(read, dict) or not isinstance(read.get("text"), str):
        raise ValueError("it must be an object with a 'text'.")
    place = read.get("place")
    if place is not None and not isinstance(place, str):
        raise ValueError("'place' must be text.")
    constraints = read.get("constraints") or {}
    if not isinstance(constraints, dict):
        raise ValueError("'constraints' must be an object.")
    return Query(
        id=read.get("id", ""),
        text=read["text"],
        place=place or None,
        constraints=checked({key: value for key, value in constraints.items() if value}),
    )


def checked(constraints: dict[str, Any]) -> dict[str, Any]:
    """The constraints, if all of them can be kept to.

    Raises:
        ValueError: one is unknown, or has a value that is none of its own.
    """
    for key, value in constraints.items():
        if key not in _KINDS:
            raise ValueError(f"'{key}' is no constraint; there are {', '.join(_KINDS)}.")
        if _KINDS[key] is list and isinstance(value, str):
            constraints = {**constraints, key: [value]}
        elif not isinstance(value, _KINDS[key]):
            raise ValueError(f"'{key}' must be {_named(_KINDS[key])}.")
    _among(constraints.get("accessible", ()), ACCESSIBLE, "accessible")
    _among(constraints.get("delivery", ()), DELIVERY, "delivery")
    days = [str(day)[:3].lower() for day in constraints.get("day", ())]
    _among([day for day in days if day not in _DAY_CODES], DAYS, "day")
    _among(filter(None, [constraints.get("time_of_day")]), TIMES_OF_DAY, "time_of_day")
    return constraints


def _among(values: Iterable[str], known: tuple[str, ...], key: str) -> None:
    for value in values:
        if value not in known:
            raise ValueError(f"'{key}' must be one of {', '.join(known)}, not '{value}'.")


def _named(kind: type) -> str:
    return {bool: "true or false", list: "a list", str: "text", int: "a whole number"}[kind]


def answered(session: Session, query: Query) -> tuple[Answer, tuple[Place, ...]]:
    """What the search comes to, and the places to choose between where the name has several."""
    from directory.asked import read_asked
    from directory.limits import ENGLISH
    from directory.locating import located
    from directory.places import spoken_of
    from directory.search import answer
    from store.clock import now_utc, to_london

    now = to_london(now_utc())
    among = located(session, query.place) if query.place else spoken_of(query.text)
    given = query.constraints
    limits = {*given.get("accessible", ())} | {
        name for name in ("free", "no_car", "women_only") if given.get(name)
    }
    asked = read_asked(
        need=query.text,
        place=among[0] if len(among) == 1 else query.place,
        limits=frozenset(limits),
        age=given.get("age"),
        language=given.get("language") or ENGLISH,
        delivery=given.get("delivery"),
        days=frozenset(given.get("day", ())),
        time_of_day=given.get("time_of_day"),
        tags=frozenset(),
        today=now.date(),
        now=now,
    )
    return answer(session, asked), among if len(among) > 1 else ()


def as_data(found: Answer) -> dict[str, Any]:
    """An answer as JSON: `closed` is there only where a closed service was asked for by name."""
    data: dict[str, Any] = {
        "matches": [_match(match) for match in found.matches],
        "nothing_fits": found.nothing_fits,
        "widened": [
            {**_match(match), "label": match.widened.value if match.widened else ""}
            for match in found.widened
        ],
    }
    if found.closed:
        data["closed"] = [{"name": one.name, "said": one.said} for one in found.closed]
    return data


def _match(match: Match) -> dict[str, Any]:
    return {
        "id": match.source_id,
        "name": match.name,
        "why": match.why_it_fits,
        "distance_km": match.distance_km,
        "score": match.score,
        "uncertain": list(match.uncertain),
    }


def _answer_one(text: str, place: str | None, given: dict[str, Any], as_json: bool) -> None:
    try:
        query = Query("", text, place, checked(given))
    except ValueError as error:
        raise Problem(f"{str(error)[:1].upper()}{str(error)[1:]}") from None
    with _store() as session:
        read_what_is_new(session)
        found, among = answered(session, query)
    if as_json:
        _print_line(json.dumps(as_data(found), ensure_ascii=False, indent=2))
        return
    _tell(found, among, place)


def _tell(found: Answer, among: tuple[Place, ...], place: str | None) -> None:
    if among:
        names = dict.fromkeys(f"{one.name} ({one.council_area or one.nation})" for one in among)
        typer.echo(
            f'"{place}" may be {" or ".join(names)}: say which. Until then only what serves '
            "everybody is shown."
        )
    for closed in found.closed:
        typer.echo(closed.said)
    if found.nothing_fits:
        typer.echo("Nothing fits." + (" But there is this:" if found.widened else ""))
    for match in (*found.matches, *found.widened):
        label = f" [{match.widened.value}]" if match.widened else ""
        lines = [
            f"{match.name}{label}",
            match.why_it_fits,
            match.place,
            match.cost,
            f"Open next: {match.open_next}" if match.open_next else "",
            match.how_to_start,
            match.phone or match.email or match.url,
            *match.uncertain,
        ]
        typer.echo("\n  ".join(filter(None, lines)))


def read_what_is_new(session: Session) -> None:
    """Read the words of what changed, and its meaning where that takes no more than seconds."""
    from directory.indexing import index_meanings, index_words
    from store.search_index import count_due_for_meaning

    index_words(session)
    due = count_due_for_meaning(session)
    if due <= READ_AT_ONCE:
        index_meanings(session)
    else:
        typer.echo(
            f"The meaning of {due:,} services is not read yet, so words alone find them: "
            "run coach directory index.",
            err=True,
        )


def _store() -> Any:
    from cli.prepare import prepare_database
    from store.engine import session

    prepare_database()
    return session()


def _with_progress(
    what: str, whole: int | None, work: Callable[[Callable[[int], None]], int]
) -> int:
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what, total=whole)
        return work(lambda done: progress.update(task, completed=done))


def _print_line(line: str) -> None:
    print(line, flush=True)  # noqa: T201
