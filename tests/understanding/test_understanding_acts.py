"""What a message does has a veto where it can hardly be an answer, and nowhere else."""

from __future__ import annotations

from tables import for_every_row

from understanding.talking.acts import SURE, UNLIKELY, Act, no_answer_by_act, surely

WISHES = ("wish", "own_wish", "change")
WHYS = ("importance_why", "why_it_matters", "confidence_raise", "barrier", "limits")
PARTS = ("how_much", "when_to", "how_often", "who", "cue")


def one_of(act: Act, rest: Act = Act.TROUBLE, share: float = 0.0) -> dict[str, float]:
    acts = {one.value: 0.0 for one in Act}
    acts[rest.value] += share
    acts[act.value] += 1.0 - share
    return acts


@for_every_row("asked", ["wish", "more", "helps", "barrier", "when_to", "what"])
def test_a_remark_answers_no_question(asked: str) -> None:
    assert no_answer_by_act(one_of(Act.REMARK), asked) is Act.REMARK


@for_every_row("asked", [*WISHES, "idea", "ways", "resource"])
def test_how_it_is_names_nothing_to_do(asked: str) -> None:
    assert no_answer_by_act(one_of(Act.TROUBLE), asked) is Act.TROUBLE


@for_every_row("asked", [*WHYS, *PARTS, "open", "more"])
def test_elsewhere_how_it_is_may_be_the_answer(asked: str) -> None:
    assert no_answer_by_act(one_of(Act.TROUBLE), asked) is None


@for_every_row("asked", [*WISHES, *WHYS, *PARTS, "open", "helps", "idea"])
def test_what_is_wished_may_answer_anything(asked: str) -> None:
    assert no_answer_by_act(one_of(Act.WISH), asked) is None


@for_every_row("asked", ["open", "more", *PARTS])
def test_a_shrug_is_for_the_list_of_bare_words_where_little_is_asked(asked: str) -> None:
    assert no_answer_by_act(one_of(Act.SHORT), asked) is None


@for_every_row("asked", [None, "consent", "how_did_it_go", "read_back", "importance"])
def test_where_words_are_not_kept_it_has_no_say(asked: str | None) -> None:
    assert no_answer_by_act(one_of(Act.REMARK), asked) is None


def test_what_may_be_an_answer_is_one() -> None:
    likely_enough = one_of(Act.REMARK, Act.WISH, UNLIKELY + 0.01)
    assert no_answer_by_act(likely_enough, "wish") is None
    assert no_answer_by_act(one_of(Act.REMARK, Act.WISH, UNLIKELY - 0.01), "wish") is Act.REMARK


def test_without_a_head_every_message_may_be_an_answer() -> None:
    assert no_answer_by_act(None, "wish") is None
    assert no_answer_by_act({}, "wish") is None


def test_what_is_sure_is_said_so_and_nothing_else() -> None:
    assert surely(Act.HELP, one_of(Act.HELP))
    assert not surely(Act.HELP, one_of(Act.HELP, Act.WISH, 1 - SURE + 0.01))
    assert not surely(Act.HELP, None)
