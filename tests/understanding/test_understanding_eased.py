"""A danger of the body that is past; one that comes and goes is not."""

from tables import for_every_row

from understanding.danger.eased import tells_it_eased, tells_it_was_seen


@for_every_row(
    "text",
    [
        "naw am fine noo thats past, seen the doctor monday",
        "It was yesterday, I am fine now. I dont need 999",
        "it's settled noo",
        "passed after ten minutes",
        "that was last week",
        "it goes away when I stop",
    ],
)
def test_it_is_over(text: str) -> None:
    assert tells_it_eased(text)


@for_every_row(
    "text",
    ["it's not settled", "settled but it came back again", "still there", "I'm not fine",
     "it was yesterday and it's worse today", "fine if I sit still"],
)  # fmt: skip
def test_it_is_not_over(text: str) -> None:
    assert not tells_it_eased(text)


def test_who_has_seen_it() -> None:
    assert tells_it_was_seen("doctor gied me steroids")
    assert tells_it_was_seen("I saw the nurse on Monday")
    assert not tells_it_was_seen("should I see the doctor")
    assert not tells_it_was_seen("I've never seen the doctor about it")
