"""What is said beside the question, read by table: losses, no answers, agreement, openers."""

from __future__ import annotations

import pytest
from tables import for_every_row

from understanding.people.loss import loss_in, told_beside
from understanding.services.local_needs import asks_for_local_help, nothing_to_eat
from understanding.talking.agreeing import asks_who_reads, read_agreement
from understanding.talking.no_answer import NoAnswer, no_answer
from understanding.text.lists import only_opens, things_said
from understanding.topics.picking import named_among, short
from understanding.topics.topic_corrections import read_topic_correction


@for_every_row(
    ("said", "whom"),
    [("Morag used tae chum me wi the dug. she passed three year ago", "Morag"),
     ("did ye no hear me? ma wife died", "ma wife"),
     ("we buried my mum in May", "my mum"),
     ("ma man's deid", "ma man"),
     ("lost my wee dog at christmas", "my wee dog"),
     ("Jean died last year", "Jean"),
     ("my best pal died and I cannae face the club", "my best pal"),
     ("my late husband did the garden", "my husband"),
     ("my faither's no here any more", "my faither"),
     ("ah miss Morag, the hoose is that quiet", "Morag"),
     ("it's been hard since he passed", None),
     ("I'm a widow", None)],
)  # fmt: skip
def test_a_loss_is_heard_with_their_word_for_who_it_was(said: str, whom: str | None) -> None:
    found = loss_in(said)
    assert found is not None
    assert found.whom == whom


@for_every_row(
    "said",
    ["the battery died", "ma phone died", "we lost the day centre", "I lost my job",
     "I nearly died laughing", "if my wife died I'd be lost", "my son passed his driving test",
     "lost three stone", "we lost again on saturday", "my legs are dead", "I miss my grandweans",
     "I'm scared my mum dies", "my man is away all week", "I feel dead inside"],
)  # fmt: skip
def test_what_is_no_loss_of_somebody_is_none(said: str) -> None:
    assert loss_in(said) is None


def test_what_is_told_beside_a_loss_is_kept_apart_from_it() -> None:
    said = "ah cannae sleep right since ma wife died and ma knees are gowpin"
    assert told_beside(said) == "ah cannae sleep right, ma knees are gowpin"
    assert told_beside("my husband died in March, the house is that quiet") == ""


@for_every_row(
    ("asked", "said", "why"),
    [("wish", "see the buddies lost again on saturday", NoAnswer.ASIDE),
     ("wish", "jean wis oot dancin at eighty", NoAnswer.ASIDE),
     ("wish", "ye jist say back whit ah say", NoAnswer.COMPLAINT),
     ("more", "do u just repeat what i say", NoAnswer.COMPLAINT),
     ("helps", "are ye even listenin tae me?", NoAnswer.COMPLAINT),
     ("open", "you've asked me that already", NoAnswer.COMPLAINT),
     ("wish", "lol soz", NoAnswer.NOTHING),
     ("wish", "well where do i start", NoAnswer.NOTHING),
     ("open", "good afternoon", NoAnswer.NOTHING),
     ("wish", "that'll dae me the day", NoAnswer.ENDS),
     ("wish", "did you see the match", NoAnswer.QUESTION),
     ("wish", "ah cannae sleep", NoAnswer.TROUBLE),
     ("helps", "it rained all day", NoAnswer.ASIDE)],
)  # fmt: skip
def test_what_is_no_answer_is_told_apart(asked: str, said: str, why: NoAnswer) -> None:
    assert no_answer(said, asked=asked) is why


@for_every_row(
    ("asked", "said"),
    [("wish", "get to the shop on my own"), ("wish", "less pain"), ("wish", "sleep"),
     ("wish", "I'd sleep right through"), ("wish", "the weans came round"),
     ("wish", "no be sae tired"), ("wish", "could I get a walk in?"),
     ("wish", "what about the bowling?"), ("wish", "see my pals"), ("wish", "the pain was away"),
     ("change", "I could try a wee walk wi Jean"), ("helps", "a hot bath"),
     ("helps", "my wife does the shopping"), ("open", "my doctor doesn't listen to me"),
     ("open", "the tablets are no use"), ("more", "it's pointless going out")],
)  # fmt: skip
def test_what_may_be_an_answer_is_left_to_be_one(asked: str, said: str) -> None:
    assert no_answer(said, asked=asked) is None


@for_every_row(
    ("said", "read"),
    [("aye am 61, aye we can chat nae harm in it", "yes"), ("im 61 son", "of_age"),
     ("62", "of_age"), ("I'm 58, can't be bothered to chat", "of_age"),
     ("I'm 45, am I meant to chat to a robot?", "of_age"),
     ("I'm 67, tell me more please", "of_age"), ("I'm 67, sure, we can chat", "yes"),
     ("am 71 son", "of_age"), ("61 and happy to chat", "yes"), ("71, ok then", "yes"),
     ("I'm a pensioner hen, aye", "yes"), ("k", "agrees"), ("fine", "agrees"),
     ("ok then", "agrees"), ("im 14", "under_16"), ("under 16", "under_16"),
     ("nearly 16", "under_16"),
     ("not 16 yet", "under_16"), ("my son turned 17", None), ("16", "of_age"),
     ("over 16", "of_age"), ("over 16 aye", "yes"), ("no thanks", None),
     ("I'm 61 but no thanks", None), ("i'm 14 stone", None), ("telegram reads it?", None)],
)  # fmt: skip
def test_agreement_is_read_with_the_age_that_was_told(said: str, read: str | None) -> None:
    assert read_agreement(said) == read


@pytest.mark.parametrize("said", ["telegram reads it?", "who sees this", "can my doctor see this?"])
def test_who_reads_is_a_question(said: str) -> None:
    assert asks_who_reads(said)


@for_every_row(
    ("said", "right"),
    [("change it. its the dug ah want", "the dug"), ("nah thats not it", None),
     ("not lol soz. stress", "stress"), ("that's not right, it's my sleep", "my sleep"),
     ("you keep saying \"lol soz\", that's just how i started talking", None)],
)  # fmt: skip
def test_a_wrong_topic_is_put_right(said: str, right: str | None) -> None:
    found = read_topic_correction(said, before="Now, lol soz. How much would that matter to you?")
    assert found is not None
    assert found.right == right


@for_every_row("said", ["7", "not very much", "not sure", "it's hard", "aye that's it"])
def test_an_answer_to_the_ruler_corrects_nothing(said: str) -> None:
    assert read_topic_correction(said, before="Now, lol soz. How much would that matter?") is None


@for_every_row(
    ("said", "things"),
    [("well where do i start, it's the pain and the tiredness and the sleep",
      ["the pain", "the tiredness", "the sleep"]),
     ("good afternoon. My daughter suggested that I should write to you. It is my knees.",
      ["my knees"]),
     ("its the breathing son, ah've COPD. and ma knees are done anaw. no that you can dae much "
      "aboot it", ["the breathing", "ma knees are done anaw"]),
     ("my son, my knees and the bills", ["my son", "my knees", "the bills"]),
     ("I've diabetes and sore knees", ["I've diabetes", "sore knees"])],
)  # fmt: skip
def test_only_topics_are_listed(said: str, things: list[str]) -> None:
    assert things_said(said) == things


@pytest.mark.parametrize("said", ["ok 1 tiny thing. make it tiny", "good afternoon"])
def test_what_only_opens_names_nothing(said: str) -> None:
    assert only_opens(said)


def test_one_is_picked_in_a_sentence() -> None:
    names = ["the pain", "the tiredness", "the sleep"]
    assert named_among("och all of it but if it's one it's the pain i suppose", names) == 0
    assert named_among("the pain and the sleep", names) is None


@pytest.mark.parametrize(
    ("title", "cut"),
    [("get to the shop on your own again", "Get to the shop on your own"),
     ("doctor telt you tae lose weight", "Doctor telt you tae lose…"), ("sleep", "Sleep")],
)  # fmt: skip
def test_a_title_ends_where_a_phrase_may_end(title: str, cut: str) -> None:
    assert short(title) == cut


@for_every_row(
    ("said", "asks"),
    [("I need a food bank", True), ("I need somewhere warm", True),
     ("need help with my gas bill", True), ("any walking groups in Dundee?", True),
     ("is there onythin local near paisley fur breathin, free like", True),
     ("I need more sleep", False), ("I went to the food bank", False), ("I need a pal", False),
     ("is there anything I could do", False)],
)  # fmt: skip
def test_a_need_for_local_help_is_told_from_other_needs(said: str, asks: bool) -> None:
    assert asks_for_local_help(said) is asks


def test_nothing_for_the_tea_is_hunger() -> None:
    assert nothing_to_eat("i've nothing for the tea")
    assert not nothing_to_eat("nothing helps")
