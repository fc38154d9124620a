"""An action plan as it is shown: in words, for the card, its caption and the page."""

from dataclasses import dataclass
from datetime import date

from coaching.texts import capital


@dataclass(frozen=True)
class PlanCard:
    """A plan to keep. All in the person's words; an empty text is left out.

    `goal` is their name for it, `plan` the sentence read back, `check_in` a time in plain words.
    """

    goal: str
    plan: str
    why: str = ""
    if_then: str = ""
    who_helps: str = ""
    check_in: str = ""
    made_on: date | None = None
    fits_round: str = ""
    way_round: str = ""


@dataclass(frozen=True)
class Section:
    """A short heading and the words under it."""

    heading: str
    text: str


def sections(plan: PlanCard) -> list[Section]:
    """The parts that were filled in, in the order they are read."""
    parts = (
        ("What I will do", plan.plan),
        ("Why it matters to me", plan.why),
        ("What it fits round", plan.fits_round),
        ("If and then", plan.if_then),
        ("When it gets hard", plan.way_round),
        ("Who can help", plan.who_helps),
        ("We look at it again", plan.check_in),
    )
    filled = ((heading, text.strip()) for heading, text in parts if text.strip())
    return [Section(heading, capital(text)) for heading, text in filled]


def title_of(plan: PlanCard) -> str:
    """Their name for the goal, as a title begins."""
    return capital(plan.goal.strip())


def made_on_line(plan: PlanCard) -> str:
    """ "Made on 23 November 2026", or "" where the day is not known."""
    if plan.made_on is None:
        return ""
    return f"Made on {plan.made_on.day} {plan.made_on:%B %Y}"


def plan_caption(plan: PlanCard) -> str:
    """The whole card in words, for someone who hears it or cannot load the picture.

    As long as the plan is: a channel with a limit on captions sends it as a message.
    """
    lines = [f"My plan: {_sentence(title_of(plan))}" if plan.goal.strip() else "My plan."]
    lines += [f"{part.heading}: {_sentence(part.text)}" for part in sections(plan)]
    if plan.made_on is not None:
        lines.append(f"{made_on_line(plan)}.")
    return "\n".join(lines)


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "?", "\u2026")) else f"{text}."
