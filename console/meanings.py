"""What a message may have meant, in words: everyday choices first, then all that the coach knows.

A choice is kept under the name that it has in domain/domain.yml, or one of the few here that are
no wish of the person but a judgement of the reading ("it was danger, and it was missed").
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml  # type: ignore[import-untyped, unused-ignore]

DOMAIN = Path(__file__).resolve().parent.parent / "domain" / "domain.yml"
#: The mechanics' own: nobody means them.
_NOT_MEANT = ("EXTERNAL_", "answer", "nlu_fallback", "not_understood")
NONE_OF_THESE = "something_else"
#: What went wrong most often, in the order in which somebody looks for it.
EVERYDAY = {
    "human": "They were asking for a person",
    "danger_missed": "It was danger, and it was missed",
    "no_danger": "It was no danger",
    "answers_the_question": "It answered the question",
    "was_no_answer": "It was no answer to the question",
    "find_service": "They wanted help near where they live",
    "share_problem": "They were telling what is hard for them",
    "wrong_mood": "How they feel was taken wrongly",
    NONE_OF_THESE: "Something else",
}
#: Judgements of the reading, which no message of a test can mean.
JUDGED = ("danger_missed", "no_danger", "answers_the_question", "was_no_answer", "wrong_mood")
#: All others, by what they are about.
MORE = {
    "About the talk": {
        "yes": "Yes",
        "no": "No",
        "unsure": "They were not sure",
        "skip": "Leave this question out",
        "back": "Go back a step",
        "repeat": "Say it again",
        "what_is": "What does that word mean?",
        "why": "Why do you ask?",
        "misheard": "You took me up wrong",
        "puts_right": "They put something right",
        "told_by_others": "Do you tell others what I say?",
        "when_told": "When did I tell you that?",
        "where_were_we": "Where were we?",
        "recap": "What have we said so far?",
        "menu": "What can I choose from?",
        "help": "They were stuck with the chat",
        "change_topic": "They wanted to talk of something else",
        "denies_topic": "That subject is not theirs",
        "topic_is_wrong": "The subject was taken wrongly",
        "only_telling": "They wanted to be heard, and no plan",
        "asked_along": "They asked something beside the question",
        "aside": "A remark beside the question",
        "let_me_know": "They will say so later",
    },
    "Hello and goodbye": {
        "greeting": "Hello",
        "goodbye": "Goodbye for today",
        "thanks": "Thanks",
        "small_talk": "A friendly word",
        "pause": "A break for a while",
        "resume": "Go on after a break",
        "still_there": "Are you still there?",
        "stop": "Stop for good",
    },
    "About how they are": {
        "im_ok": "They are all right: it was a way of speaking",
        "overwhelmed": "It is all too much",
        "loss": "Somebody has died",
        "hard_news": "They had hard news",
        "flare_up": "A bad spell of something they live with",
        "setback": "It did not happen, or it slipped",
        "proud": "They did it, or had a small win",
        "panic_now": "They are in a panic now",
        "heart_fear": "They fear for their heart",
        "goes_short": "They go without food or heat",
        "rests": "They need a rest",
        "carer": "They look after somebody",
        "wants_company": "They would like company",
    },
    "About goals and plans": {
        "state_goal": "What they would like to do",
        "new_goal": "They wanted to begin a new goal",
        "my_goals": "Show my goals",
        "change_goal": "Change the goal",
        "change_plan": "Change the plan",
        "can_it_change": "Can the plan be changed?",
        "wants_plan": "They wanted a plan",
        "no_plan": "They wanted no plan",
        "wants_ideas": "They wanted ideas",
        "plan_news": "News of the plan",
        "get_card": "Send me the plan",
        "change_check_in": "Move a check-in",
        "no_check_ins": "No more check-ins",
        "when_next": "When do you write again?",
        "is_it_wise": "Is that wise for me?",
        "against_advice": "A doctor told them not to",
        "does_it_work": "Does it work?",
        "family_wants_something_else": "Their family wants something else",
    },
    "About help and care": {
        "whom_to_ring": "Whom can I ring?",
        "cannot_phone": "They cannot phone",
        "ask_about_service": "They asked about a group or service",
        "service_news": "How it went with a service",
        "service_full": "The service is full or has a long wait",
        "knows_group": "They know of a good group",
        "declines_help": "They want no such help",
        "fed_up_with_services": "They are fed up with services",
        "dismissed_by_professional": "A doctor or nurse did not listen",
        "asks_to_complain": "They want to complain",
        "asks_for_care": "They ask for care",
        "asks_other_doctor": "They want another doctor",
        "asks_interpreter": "They need somebody to translate",
        "prepare_appointment": "Get ready for a visit",
        "visit_coming": "A visit is coming up",
        "medical_question": "A medical question",
        "asks_about_driving": "May I drive?",
    },
    "About the coach": {
        "who_are_you": "Who or what are you?",
        "what_for_me": "What can you do for me?",
        "what_it_costs": "What does it cost?",
        "about_the_coach": "A question about the coach",
        "knows_of_it": "Do you know what it is like?",
        "from_an_office": "Are you from a benefits office?",
        "annoyed_with_coach": "They were cross with the coach",
        "out_of_scope": "Nothing that the coach can help with",
        "other_language": "It was in another language",
    },
    "About their data": {
        "privacy": "Is this private?",
        "who_has_looked": "Who has read this?",
        "keeps_nothing": "Keep nothing of this",
        "my_data": "What do you keep of me?",
        "see_my_data": "Show me what you keep",
        "delete_one": "Take one thing out",
        "delete_my_data": "Take out all of mine",
        "takes_consent_back": "They agree no more",
        "change_settings": "Change a setting",
    },
}
_IN_WORDS = {
    **{name: words for group in MORE.values() for name, words in group.items()},
    **EVERYDAY,
}


@cache
def meanings() -> tuple[str, ...]:
    """The names, in order, and one for whatever is none of them."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with DOMAIN.open(encoding="utf-8") as file:
        read = yaml.load(file, Loader=loader)  # noqa: S506 - safe, and in C where it can be
    names = (next(iter(one)) if isinstance(one, dict) else str(one) for one in read["intents"])
    return (*sorted(n for n in names if not n.startswith(_NOT_MEANT)), NONE_OF_THESE)


def may_be_marked(meaning: str) -> bool:
    """Whether a turn can be marked as meant so."""
    return meaning in meanings() or meaning in JUDGED


def more_meanings() -> dict[str, dict[str, str]]:
    """What stands behind "more": names and words by what they are about, coaches' new ones last."""
    known = {group: dict(names) for group, names in MORE.items()}
    new = {name: meaning_said(name) for name in meanings() if name not in _IN_WORDS}
    return {**known, "Newly added": new} if new else known


def meaning_said(name: str | None) -> str:
    """A meaning as somebody says it: "They were asking for a person"."""
    plain = (name or "").replace("_", " ")
    return _IN_WORDS.get(name or "", plain[:1].upper() + plain[1:])
