"""The two pages people take along: a plan to share, and a sheet for an appointment."""

from dataclasses import dataclass
from datetime import date

from coaching.texts import capital
from paper.page import Block, Page, lines, one_page
from paper.plan import PlanCard, made_on_line, sections, title_of

_MINE = "This page is mine. I choose who sees it."


@dataclass(frozen=True)
class Appointment:
    """What someone wants to say and ask. Lists in their own words, the most pressing first.

    `with_whom` and `when` are plain words ("the asthma nurse", "Tuesday at 10"), "" if not said.
    """

    working: tuple[str, ...] = ()
    not_working: tuple[str, ...] = ()
    matters: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    with_whom: str = ""
    when: str = ""
    made_on: date | None = None


def plan_page(plan: PlanCard) -> bytes:
    """The plan on one A4 sheet, as a PDF."""
    blocks = tuple(Block(part.heading, (part.text,)) for part in sections(plan))
    foot = ". ".join(part for part in (made_on_line(plan), _MINE) if part)
    return one_page(Page("My plan", title_of(plan), blocks, foot))


def appointment_page(appointment: Appointment) -> bytes:
    """The four lists on one A4 sheet, as a PDF; a list left empty has lines to write on."""
    who_and_when = ", ".join(part for part in (appointment.with_whom, appointment.when) if part)
    blocks: tuple[Block, ...] = (
        Block("What is working", lines(appointment.working), is_list=True),
        Block("What is not working", lines(appointment.not_working), is_list=True),
        Block("What matters to me", lines(appointment.matters), is_list=True),
        Block("My questions", lines(appointment.questions), is_list=True),
        Block("Notes from the day", (), is_list=True),
    )
    made_on = appointment.made_on
    foot = f"Made on {made_on.day} {made_on:%B %Y}. {_MINE}" if made_on else _MINE
    if who_and_when:
        blocks = (Block("Who and when", (capital(who_and_when),)), *blocks)
    return one_page(Page("To take with me", "My appointment", blocks, foot))
