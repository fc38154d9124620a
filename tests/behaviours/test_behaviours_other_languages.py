"""Another language is answered in it, nothing is lost or kept, and a crisis is still caught."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from brought_to import brought_to, kept

from coaching.other_languages import Tongue, other_languages
from store.rulers import RulerReading
from store.safety_alerts import AlertLevel, SafetyAlert

#: "I don't understand the question", or nearly so.
NOT_UNDERSTOOD = {
    Tongue.POLISH: "nie rozumiem tego pytania",
    Tongue.CHINESE: "我看不懂这个问题",
    Tongue.URDU: "میں سوال نہیں سمجھا",
    Tongue.URDU_IN_LATIN: "mujhe samajh nahi aaya",
    Tongue.PUNJABI: "ਮੈਨੂੰ ਸਵਾਲ ਸਮਝ ਨਹੀਂ ਆਇਆ",
    Tongue.ARABIC: "لم أفهم السؤال",
    Tongue.SPANISH: "hola, no entiendo lo que quiere",
    Tongue.ITALIAN: "non capisco cosa vuole sapere",
    Tongue.FRENCH: "je ne comprends pas",
    Tongue.GERMAN: "ich verstehe die Frage nicht",
    Tongue.ROMANIAN: "nu inteleg ce trebuie sa scriu",
    Tongue.UKRAINIAN: "я не розумію питання",
    Tongue.RUSSIAN: "я не понимаю вопрос",
    Tongue.PORTUGUESE: "não percebo o que tenho de escrever",
    Tongue.HINDI: "मुझे सवाल समझ नहीं आया",
    Tongue.MALAYALAM: "ചോദ്യം മനസ്സിലായില്ല",
    Tongue.GAELIC: "chan eil mi a' tuigsinn na ceist",
}
#: Pain in the chest, no breath, no wish to live: by words, and two by their meaning alone.
CRISES = {
    Tongue.POLISH: "chcę umrzeć",
    Tongue.URDU: "سینے میں بہت درد ہے",
    Tongue.PUNJABI: "ਸਾਹ ਨਹੀਂ ਆਉਂਦਾ",
    Tongue.ARABIC: "لا اريد ان اعيش",
    Tongue.SPANISH: "quiero morir",
    Tongue.ITALIAN: "mi taglio le braccia quando sto male",
    Tongue.GERMAN: "ich bekomme keine luft",
    Tongue.FRENCH: "sa bouche est tordue et elle ne peut plus parler",
    Tongue.CHINESE: "孩子嘴唇发紫，呼吸很急",
    Tongue.GAELIC: "chan urrainn dhomh anail a tharraing",
    Tongue.UKRAINIAN: "не хочу більше жити",
}


def told_in(conversation: Any, tongue: Tongue) -> bool:
    return conversation.said(other_languages()[tongue].says.split("{")[0])


def told_at_all(conversation: Any) -> bool:
    return any(told_in(conversation, tongue) for tongue in other_languages())


def test_every_language_of_the_table_is_tried_here() -> None:
    assert set(NOT_UNDERSTOOD) == set(other_languages())


@pytest.mark.behaviour(55)
@pytest.mark.parametrize("tongue", NOT_UNDERSTOOD, ids=lambda tongue: tongue.value)
def test_a_first_message_is_answered_in_its_language_and_then_welcomed(
    talk: Any, tongue: Tongue
) -> None:
    c = talk(welcomed=False)
    c.say(NOT_UNDERSTOOD[tongue])
    assert told_in(c, tongue)
    assert c.said("999", "111")
    assert c.asked() == "consent"


@pytest.mark.parametrize(
    "question", ["open", "importance", "check_in_when", "idea", "place", "read_back", "menu"]
)
def test_it_is_answered_at_any_question_which_comes_again_and_nothing_is_kept(
    talk: Any, question: str
) -> None:
    c = brought_to(talk(welcomed=False), question)
    if question == "read_back":
        c.say("repeat")  # To read a plan back begins a draft.
    before = kept(c)
    c.say(NOT_UNDERSTOOD[Tongue.POLISH])
    assert told_in(c, Tongue.POLISH)
    assert c.asked() == question
    assert kept(c) == before


def test_it_is_told_once_in_a_while_and_no_two_replies_are_alike(talk: Any) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    replies = []
    for text in [
        "boli mnie głowa od wczoraj",
        "nie mogę spać w nocy",
        "co mam napisać",
        "nie wiem",
    ]:
        c.say(text)
        replies.append(c.last)
    assert [other_languages()[Tongue.POLISH].says[:40] in reply for reply in replies] == [
        True, False, False, False,
    ]  # fmt: skip
    assert all(one != next_one for one, next_one in itertools.pairwise(replies))


def test_in_english_the_talk_goes_on_where_it_was_and_later_it_is_told_again(talk: Any) -> None:
    c = brought_to(talk(welcomed=False), "importance")
    c.say("non capisco la sua domanda, mi dispiace")
    assert told_in(c, Tongue.ITALIAN)
    c.say("8")
    assert [row.value for row in c.rows(RulerReading)] == [8.0]
    c.say("it would help me sleep", "7", "there's a good path by the river")
    question = c.asked()
    c.say("scusi, non parlo bene inglese")
    assert told_in(c, Tongue.ITALIAN)
    assert c.asked() == question


@pytest.mark.parametrize("tongue", CRISES, ids=lambda tongue: tongue.value)
def test_a_crisis_gets_the_english_answer_and_the_languages_message(
    talk: Any, tongue: Tongue
) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    before = kept(c)
    c.say(CRISES[tongue])
    lines = c.last.splitlines()
    first, last = "\n".join(lines[:3]), lines[-1]
    assert "where you are" in first
    assert last.startswith(other_languages()[tongue].says[:30])
    (alert,) = c.rows(SafetyAlert)
    assert alert.level in {AlertLevel.URGENT, AlertLevel.EMERGENCY}
    assert kept(c) == before


def test_while_coaching_waits_each_message_gets_the_routes_again(talk: Any) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say("no quiero vivir mas")
    for text in ["no puedo más con esta vida", "no, ya no tengo fuerzas para nada"]:
        c.say(text)
        assert told_in(c, Tongue.SPANISH), text
        assert not c.said("Back to where we were")
        assert c.asked() in {"safe", "still_safe"}


@pytest.mark.parametrize(
    "text",
    [
        "aye nae bother", "whit ye on aboot", "naw", "cannae dae it", "ok", "fit like the day min",
        "c'est la vie", "Auchtermuchty", "Comhairle nan Eilean Siar", "hasta la vista", "dno m8",
        "me no good english sorry", "ma loon bides in Turra",
    ],
)  # fmt: skip
def test_english_and_scots_are_never_answered_in_another_language(talk: Any, text: str) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say(text)
    assert not told_at_all(c)
