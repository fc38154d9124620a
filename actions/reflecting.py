"""Says back what the person said, in their own words, before anything else is asked."""

from __future__ import annotations

import re
import zlib

from actions.agenda import A_WISH
from actions.turn import Turn, step
from actions.words import said_back
from coaching.texts import capital
from understanding.hard_news import hard_news
from understanding.hard_part import names_a_doing
from understanding.helps import helps_now
from understanding.loss import loss_in, told_beside
from understanding.reflection import Reflection, reflect
from understanding.reflection.reflecting import OPENINGS
from understanding.reflection.unsaid import may_not_be_reflected
from understanding.said_as_wish import named_help, wish_begins_with
from understanding.set_apart import set_apart
from understanding.words import in_english

#: Where "so this is about your knees" says something; after a plain answer it would sound deaf.
ABOUT = frozenset({None, "open", "area_more", "more", "else", "go_on", "consent", "feeling"})
#: Where they were asked what they would like.
WISHES = frozenset({"wish", "own_wish", "change", "put_right"})
LONGEST_WISH = 14
#: What is said there stands in the very next line, or in the plan.
NAMED_NEXT = frozenset(
    """change limits idea pick_idea small_step what fix resource next own_wish wish
    confidence_raise importance_raise differently owned""".split()
)
#: Feelings and frictions, told beside whatever was asked: being heard is what they are told for.
TOLD_FOR_ITSELF = frozenset(
    """fed_up_with_services dismissed_by_professional family_wants_something_else overwhelmed
    setback proud""".split()
)
#: Fewer words than these come back as an echo: "you're on break".
FEWEST = 4
#: From so many words on it is a tale, and less than half of it said back may be the wrong half.
A_TALE = 16
HALF = 0.45
#: "I just said, ring the carers centre" is no news.
SAID_ALREADY = re.compile(
    r"\W*(?:\w+\W+){0,2}?(?:i|i have)(?: (?:just|already))* (?:said|told you)\b"
)
#: "And and Calum's been a star": a list whose last thing had its own "and".
TWICE = re.compile(r"\b(and|but|so),? \1\b")
OPENING = re.compile(rf"^(?:{'|'.join(OPENINGS)}) (?!this is about)")
#: "You cannae manage the stairs" stands well alone; "him being up at night" does not.
SAYS_OF_THEM = re.compile(r"(?:you|you're|you've|you'd) ")


@step("action_reflect")
def say_back(turn: Turn) -> None:
    """Reflect the content; a short word of listening where nothing can safely be said back.

    A press of a button is no content to reflect: it gets the shortest nod.
    """
    if turn.pressed is not None or turn.answer == "skipped":
        turn.say("utter_skipped" if turn.answer == "skipped" else "utter_heard_button")
        return
    control = turn.control
    if control == "unsure":
        turn.say("utter_heard_unsure")
        return
    if control == "no":
        turn.say("utter_heard_no")
        return
    told = set_apart(turn.text).told
    # Sorry has been said for a loss; what was told besides is said back.
    say_words_back(turn, told_beside(told) or told)


def say_words_back(turn: Turn, text: str) -> None:
    """Reflect these words, or nod where they cannot be turned round."""
    if turn.asked == "helps":
        text = helps_now(text)
    if turn.asked == "more" and names_a_doing(text):
        turn.say("utter_reflect", reflection=_hard_part(turn, text))
        return
    # A stay in hospital is what is said back, never the smaller thing beside it.
    news = hard_news(text)
    grave = reflect(news.words, asked="open", variant=variant_for(turn)) if news else None
    found = grave or reflect(text, asked=_asked_as(turn), variant=variant_for(turn))
    # A feeling about services, or what was told beside a loss, is said back for its own sake.
    for_itself = turn.intent in TOLD_FOR_ITSELF or bool(loss_in(turn.text))
    parrot = found is not None and not for_itself and is_parrot(text, found, turn.asked)
    if grave is None and parrot:
        found = None
    weak = found is None or found.confidence == "short"
    sayable = not may_not_be_reflected(text)
    if turn.asked == "helps" and turn.answer != "trouble" and weak and sayable:
        # What already helps is a strength: it is named even where it makes no sentence.
        turn.say("utter_affirm_strength", strength=said_back(named_help(text)))
        return
    leads = wish_begins_with(text) if turn.asked in WISHES else None
    if leads is not None and len(text.split()) <= LONGEST_WISH and found is not None:
        # "Get the dug tae the park again" is wished for, and not yet so.
        turn.say("utter_reflect", reflection=f"You'd like {leads}{said_back(text)}.")
        return
    if found is None or (found.confidence == "short" and turn.asked not in ABOUT):
        # One nod is enough: the next question follows in the same breath, and says more.
        if not turn.slots.get("nodded"):
            turn.say("utter_heard")
        turn.set("nodded", not turn.slots.get("nodded"))
        return
    turn.set("nodded", False)
    name = "utter_reflect_complex" if found.kind == "complex" else "utter_reflect"
    turn.say(name, reflection=_varied(found.text, variant_for(turn)))


def _hard_part(turn: Turn, text: str) -> str:
    """A doing that is hard is said back as that: it is not so that they are doing it."""
    begins = "It gets in the way of" if "in the way" in turn.before else "So the hard part is"
    return f"{begins} {said_back(text)}."


def is_parrot(text: str, found: Reflection, asked: str | None) -> bool:
    """Tell whether a reflection would say nothing but the words with the pronouns swapped.

    Two sides joined say something of their own. One clause does where it tells how things are for
    them; an answer to a question about the plan is named in the next line anyway, a few words are
    an echo, and one clause out of a long tale is often the wrong half.
    """
    if found.kind == "complex" or found.confidence == "short":
        return False
    words, back = len(text.split()), len(OPENING.sub("", found.text).split())
    scrap = words >= A_TALE and back < words * HALF
    repeats = SAID_ALREADY.match(in_english(text)) or A_WISH.match(in_english(text))
    return asked in NAMED_NEXT or words < FEWEST or scrap or bool(repeats)


def _varied(reflection: str, variant: int) -> str:
    """Leave the opening off in every other reflection: twenty of "Sounds like" are a machine's."""
    reflection = TWICE.sub(r"\1", reflection)
    bare = OPENING.sub("", reflection)
    if bare == reflection or not SAYS_OF_THEM.match(bare) or variant // len(OPENINGS) % 2:
        return reflection
    return capital(bare)


def variant_for(turn: Turn) -> int:
    """A number for the choice of an opening: different from turn to turn, the same if run again."""
    return zlib.crc32(f"{turn.person.id}:{turn.message_id}".encode())


def _asked_as(turn: Turn) -> str | None:
    return turn.question.kind if turn.question else None
