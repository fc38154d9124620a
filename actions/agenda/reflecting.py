"""Says back what the person said, in their own words, before anything else is asked."""

from __future__ import annotations

import re
import zlib

from actions.agenda.framing import framed
from actions.agenda.words import name_of, said_back
from actions.planning.wishing import A_WISH
from actions.turn import Turn, step
from coaching.danger_families import lets_go_of_the_mind
from coaching.texts import capital
from understanding.check_ins.hard_news import hard_news
from understanding.people.conditions import ToldOf, condition_told
from understanding.people.feared_reason import feared_reason
from understanding.people.loss import loss_in, told_beside
from understanding.people.thinks_little_of_self import thinks_little_of_self
from understanding.plans.hard_part import names_a_doing
from understanding.plans.said_as_wish import named_help, wish_begins_with
from understanding.reflection import Reflection, reflect
from understanding.reflection.in_parts import told_in_parts
from understanding.reflection.reflecting import OPENINGS
from understanding.reflection.unsaid import may_not_be_reflected
from understanding.talking.acts import Act, surely
from understanding.talking.annoyance import one_reason
from understanding.talking.none_said import says_none
from understanding.talking.said_in_short import InShort, said_in_short, who_sent
from understanding.talking.set_apart import Apart, set_apart
from understanding.talking.told_before import told_before
from understanding.text.phrase_shape import Shape, bare_phrase, shape_of
from understanding.text.words import in_english
from understanding.topics.helps import helps_now, says_when_it_helps
from understanding.topics.picking import told_instead

#: Where "so this is about your knees" says something; after a plain answer it would sound deaf.
ABOUT = frozenset(
    {
        None,
        "open",
        "area_more",
        "more",
        "else",
        "go_on",
        "consent",
        "feeling",
        "hard_news",
        "telling",
    }
)
#: Told where something else was asked for: it is said back as what it is.
TELLS = frozenset({"told", "trouble", "find_service"})
#: Where somebody may tell more than one clause of how it is.
TALES = (ABOUT - {"consent"}) | {
    "importance_why", "why_it_matters", "confidence_why", "barrier", "limits", "telling",
    "wish", "change", "importance", "confidence",
}  # fmt: skip
#: So many words more than one clause alone would say.
SAYS_MORE = 2
#: Where they were asked what they would like.
WISHES = frozenset({"wish", "own_wish", "change", "put_right"})
LONGEST_WISH = 14
#: What is said there stands in the very next line, or in the plan.
NAMED_NEXT = frozenset("idea pick_idea what next own_wish wish differently owned".split())
#: Feelings and frictions, told beside whatever was asked: being heard is what they are told for.
TOLD_FOR_ITSELF = frozenset(
    """fed_up_with_services dismissed_by_professional family_wants_something_else overwhelmed
    setback proud""".split()
)
#: It may well help for an hour: "that's one thing that helps" would speak for it.
OF_A_DRUG = re.compile(
    r"\b(?:beers?|pints?|lagers?|wine|whisky|whiskey|vodka|gin|buckfast|bevvy|cider|dram|drams|"
    r"a (?:few )?(?:drinks?|smoke|joint|fag)|fags?|ciggies|cigarettes?|vapes?|vaping|weed|hash|"
    r"cannabis|alcohol|smoking|gambling)\b(?! free)"
)
#: "Scared o goin oot in case eh canna breathe": what stops us from saying it back stops no nod.
AFRAID = re.compile(
    r"\W*(?:(?:i am|i'm|am|just|too|so|that|really|always|i get|i feel|feel|get|been) )*(?:scared|"
    r"afraid|frightened|terrified|feart|feared|panicky|nervous)\b"
)
#: Fewer words than these come back as an echo: "you're on break".
FEWEST = 4
#: A name of a medicine has few.
FEW_WORDS = 3
#: These have no line of their own: the question that they answer hears them.
HEARD_AS_ANSWERS = frozenset({InShort.NOTHING, InShort.NO_IDEA})
#: What is said of the coach, of a service or of the world is what was asked for there.
ASKS_FOR_REMARKS = frozenset(
    "differently owned put_right telling feeling values make_of_it".split()
)
#: "My family want me to go to the gym and I do not."
OWN_NO = re.compile(
    r"(?P<theirs>(?:my|ma|the|our) [^.!?]{8,80}?),? (?:and|but|an) (?P<mine>(?:i|ah) (?:do not|"
    r"don't|dont|"
    r"dinnae|would not|wouldn't|will not|won't|am not|cannot|can't|cannae)(?: (?:want|like|"
    r"agree|fancy)"
    r"(?: (?:to|tae|it|that))?)?(?: (?:do it|go|it|that))?)\W*",
    re.IGNORECASE,
)
#: "I am afraid I talk to the cat now" is sorry to say so; "I'm afraid I'll fall" is afraid.
SORRY_TO_SAY = re.compile(
    r"^\W*(?:(?:so|well|and|oh|yes|but)\W+)*(?:i am|i'm|im) afraid (?:that )?"
    r"(?=(?:i|it|it's|he|she|they|we|there|there's)\b)(?!(?:i|it|he|she|they|we|there)(?:'ll| "
    r"will| might|"
    r" could| would| may| am going| is going|'m going|'s going)\b)",
    re.IGNORECASE,
)
ASKS_FOR_A_REASON = frozenset({"importance_why", "why_it_matters"})
FEELINGS = frozenset({InShort.LONELY, InShort.SAD})
#: Besides where they begin to tell: why it matters, what is in the way.
WHERE_FEELINGS_ARE_TOLD = frozenset(
    """importance_why why_it_matters barrier in_the_way confidence_why loss_more loss_tell
    values""".split()
)
#: A short answer to these has a story of its own.
RATED = frozenset({"importance", "confidence"})
#: What can be said truly of any answer to these.
OWN_NODS = {
    "importance_why": "utter_heard_reason",
    "why_it_matters": "utter_heard_reason",
    "values": "utter_heard_value",
    "make_of_it": "utter_heard_view",
    "confidence_why": "utter_heard_footing",
    "limits": "utter_heard_limit",
    "barrier": "utter_heard_obstacle",
    "ways": "utter_heard_obstacle",
    "resource": "utter_heard_obstacle",
}
#: "I hate groups" binds the plan: that it was heard is worth an echo.
FEWEST_OF_A_LIMIT = 3
NAMES_WHAT_BINDS = frozenset({"limits", "barrier", "importance_why", "why_it_matters"})
#: From so many words on it is a tale, and less than half of it said back may be the wrong half.
A_TALE = 16
HALF = 0.45
#: "I just said, ring the carers centre" is no news.
SAID_ALREADY = re.compile(
    r"\W*(?:\w+\W+){0,2}?(?:i|i have)(?: (?:just|already))* (?:said|told you)\b"
)
HELP_AND_BUT = re.compile(r"^(?:\w+ ){0,3}(?:your|the|a) \w+,? but ")
#: What joins a clause to the one before it, where it is said back alone.
JOINS = re.compile(r"^\W*(?:and|an|so|but|now)\s+", re.IGNORECASE)
#: Between the things of a list that was typed as sentences: "sitting. driving. everything".
FULL_STOPS = re.compile(r"\.+\s+")
#: "And and Calum's been a star": a list whose last thing had its own "and".
TWICE = re.compile(r"\b(and|but|so),? \1\b")
OPENING = re.compile(rf"^(?:{'|'.join(OPENINGS)}) (?!this is about)")
#: "You cannae manage the stairs" stands well alone; "him being up at night" does not.
PRICE = re.compile(r"(?:you|you're|you've|you'd|it|it's|its|that|they|they're|there's|not) ")
SAYS_OF_THEM = re.compile(r"(?:you|you're|you've|you'd) ")


@step("action_reflect")
def say_back(turn: Turn) -> None:
    """Reflect the content; a short word of listening where nothing can safely be said back.

    A press of a button is no content to reflect: it gets the shortest nod.
    """
    if turn.pressed is not None or turn.answer == "skipped":
        turn.say("utter_skipped" if turn.answer == "skipped" else "utter_heard_button")
        return
    if lets_go_of_the_mind(turn.reading):
        turn.say("utter_heard_heavy")  # Too dark to be said back, and not passed over.
        return
    if say_of_short(turn, turn.text) or _meets_a_reason(turn):
        return
    control = turn.control
    apart = set_apart(turn.text)
    if "unsure" in {control, turn.answer} and Apart.DOUBT not in apart.kinds:
        turn.say("utter_heard_unsure")
        return
    if control == "no":
        turn.say("utter_heard_no")
        return
    if thinks_little_of_self(turn.text):
        turn.say("utter_short_hard_on_self")
        turn.set("nodded", False)
        return
    if turn.answer == "no" and says_none(turn.text):
        turn.say("utter_heard_no")
        return
    if turn.asked not in ASKS_FOR_REMARKS and surely(Act.REMARK, turn.reading.get("acts")):
        turn.say("utter_remark_heard")  # "Ma daughter pit this on ma phone" is no worry of theirs.
        turn.set("nodded", False)
        return
    if framed(turn):
        turn.set("nodded", False)
        return
    instead = told_instead(turn.text) if turn.asked == "which" else ""
    if instead:
        turn.say("utter_topic_taken_up", topic=said_back(instead))
        return
    told = apart.told
    if told_before(turn.text):
        turn.say("utter_told_before")  # Nobody hears "OK, I've got that" to "I told you".
        turn.set("nodded", False)
        return
    # Sorry has been said for a loss; what was told besides is said back.
    say_words_back(turn, told_beside(told) or told)


def _meets_a_reason(turn: Turn) -> bool:
    """A fear, or what befell somebody near, is met kindly; one word for why not is said back."""
    if turn.answer == "not_done_because" and (why := one_reason(turn.text)) is not None:
        turn.say("utter_got_in_the_way", why=said_back(why))  # "Naw, lambin": never a bare nod.
        turn.set("nodded", False)
        return True
    feared = feared_reason(turn.text) if turn.asked in ASKS_FOR_A_REASON else None
    if feared is None:
        return False
    turn.say("utter_reason_of_kin" if feared.who else "utter_reason_feared", who=feared.who)
    turn.set("nodded", False)
    return True


def say_words_back(turn: Turn, text: str) -> None:
    """Reflect these words, or nod where they cannot be turned round."""
    text = SORRY_TO_SAY.sub("", text) or text
    if (sides := OWN_NO.fullmatch(text.strip())) is not None:
        # What others want and their own no stand together: half of it would take a side.
        both = f"{capital(said_back(sides['theirs']))}, and {said_back(sides['mine'])}."
        turn.say("utter_reflect", reflection=both)
        turn.set("nodded", False)
        return
    if turn.asked == "helps":
        text = helps_now(text)
    if say_of_short(turn, text):
        return
    if turn.asked == "more" and names_a_doing(text):
        turn.say("utter_reflect", reflection=_hard_part(turn, text))
        return
    # A stay in hospital is what is said back, never the smaller thing beside it.
    news = hard_news(text)
    grave = reflect(news.words, asked="open", variant=variant_for(turn)) if news else None
    found = grave or reflect(text, asked=_asked_as(turn), variant=variant_for(turn))
    # A feeling about services, or what was told beside a loss, is said back for its own sake.
    for_itself = turn.intent in TOLD_FOR_ITSELF or bool(loss_in(turn.text))
    telling = turn.asked if turn.answer not in TELLS else "more"
    parts = told_in_parts(text) if turn.asked in TALES and grave is None else None
    if parts and (found is None or len(parts.split()) > len(found.text.split()) + SAYS_MORE):
        # A tale is said back clause by clause: one of five clauses is the wrong one.
        turn.set("nodded", False)
        turn.say("utter_reflect", reflection=parts)
        return
    parrot = found is not None and not for_itself and is_parrot(text, found, telling)
    if grave is None and parrot:
        found = None
    if found is not None and HELP_AND_BUT.search(found.text):
        found = None  # "Your daughter but she's busy" is no clause.
    weak = found is None or found.confidence == "short" or " but " in text
    sayable = not may_not_be_reflected(text)
    if turn.asked == "helps" and _say_what_helps(turn, text, weak=weak, sayable=sayable):
        return
    wished = turn.asked in WISHES or turn.answer == "wish"
    leads = wish_begins_with(name_of(text)) if wished and turn.answer not in TELLS else None
    if leads is not None and len(text.split()) <= LONGEST_WISH and found is not None:
        # "Get the dug tae the park again" is wished for, and not yet so.
        turn.say("utter_reflect", reflection=f"You'd like {leads}{said_back(name_of(text))}.")
        return
    if found is None or (found.confidence == "short" and turn.asked not in ABOUT):
        _nod(turn)
        return
    turn.set("nodded", False)
    name = "utter_reflect_complex" if found.kind == "complex" else "utter_reflect"
    turn.say(name, reflection=_varied(found.text, variant_for(turn)))


def _nod(turn: Turn) -> None:
    """A word of listening that belongs to the question; one without is enough in two turns.

    Silence after why something matters would be deaf.
    """
    own = OWN_NODS.get(turn.asked or "")
    if own is not None:
        turn.say(own)
        turn.set("nodded", False)
        return
    if AFRAID.match(in_english(turn.text)):
        turn.say("utter_heard_fear")
        turn.set("nodded", False)
        return
    if not turn.slots.get("nodded"):
        turn.say("utter_heard")
    turn.set("nodded", not turn.slots.get("nodded"))


def say_of_short(turn: Turn, text: str) -> bool:
    """Answer a short thing that weighs, or a condition told of; say whether it was one."""
    told = condition_told(text) if turn.asked in ABOUT else None
    if told is not None:
        _say_of_condition(turn, told, _told_besides(text, told))
        return True
    short = said_in_short(text)
    if short is None or short in HEARD_AS_ANSWERS or turn.asked in RATED:
        return False
    if short is InShort.EVERYTHING and turn.asked not in ABOUT:
        return False
    if short in FEELINGS and turn.asked not in ABOUT | WHERE_FEELINGS_ARE_TOLD:
        return False  # "Alone" answers who could help.
    turn.say(f"utter_short_{short.value}", who=who_sent(text) or "")
    return True


def _told_besides(text: str, told: ToldOf) -> str:
    """What they tell of themselves after their condition, turned round; empty where doubtful."""
    tail = " ".join(text.split()[-len(told.rest.split()) :]) if told.rest else ""
    if not tail or in_english(tail).strip(" .,!?") != told.rest.strip(" .,!?"):
        return ""
    found = reflect(JOINS.sub("", tail))
    bare = OPENING.sub("", found.text).rstrip(".") if found is not None else ""
    sure = found is not None and found.confidence == "sure"
    return bare if sure and SAYS_OF_THEM.match(bare) else ""


def _say_of_condition(turn: Turn, told: ToldOf, besides: str) -> None:
    if besides and not (told.who or told.happened or told.lately):
        turn.say("utter_condition_and", what=told.what, besides=besides)
        return
    if told.who:
        name = "utter_condition_theirs_happened" if told.happened else "utter_condition_theirs"
    elif told.happened:
        name = "utter_condition_happened"
    else:
        name = "utter_condition_new" if told.lately else "utter_condition_mine"
    turn.say(name, who=told.who, what=told.what)


def _say_what_helps(turn: Turn, text: str, *, weak: bool, sayable: bool) -> bool:
    """Name what helps; of a medicine only that there is something. Tell whether it was said."""
    if turn.answer in TELLS:
        return False
    if OF_A_DRUG.search(in_english(text)):
        turn.say("utter_heard")  # Not praised.
        return True
    if not sayable:
        short = len(text.split()) <= FEW_WORDS
        if short:
            turn.say("utter_something_helps")
        return short
    if says_when_it_helps(text):
        turn.say("utter_better_when", when=said_back(text))
        return True
    gain = named_help(text.partition(" but ")[0])
    named = shape_of(bare_phrase(gain)) in {Shape.THING, Shape.DOING}
    return (weak or named) and _affirm(turn, text)


def _affirm(turn: Turn, text: str) -> bool:
    """Name what already helps as a strength, where it is a phrase that can be named."""
    gain, _, price = bare_phrase(text).partition(" but ")
    gain = bare_phrase(named_help(gain))
    if shape_of(gain) not in {Shape.THING, Shape.DOING}:
        return False
    price = said_back(re.sub(r"^(?:then|but) ", "", price.strip()))
    if price and PRICE.match(f"{price} "):
        turn.say(
            "utter_reflect_complex", reflection=f"{capital(said_back(gain))} helps, but {price}."
        )
    else:
        turn.say("utter_affirm_strength", strength=said_back(gain))
    return True


def _hard_part(turn: Turn, text: str) -> str:
    """A doing that is hard is said back as that: it is not so that they are doing it."""
    begins = "It gets in the way of" if "in the way" in turn.before else "So the hard part is"
    # "Sitting. Driving. Everything": a list, however it was typed.
    return f"{begins} {FULL_STOPS.sub(', ', said_back(text))}."


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
    # Where they have just begun to tell, two words weigh: "I'm scared", "can't sleep".
    fewest = FEWEST_OF_A_LIMIT if asked in NAMES_WHAT_BINDS else FEWEST
    echo = words < fewest and asked not in ABOUT
    return asked in NAMED_NEXT or echo or scrap or bool(repeats)


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
