"""Figures of speech are put plainly before a search reads them."""

from __future__ import annotations

from tables import for_every_row

from directory.kinds import kinds_asked
from directory.plainly import put_plainly


@for_every_row(
    ("said", "not_meant"),
    [
        ("I'm well, touch wood", "woodwork"),
        ("I'd give my back teeth to dance again", "dental"),
        ("best onions four years running", "running"),
        ("the words dance when I try the paper", "dance"),
        ("I could bake in my sleep", "sleep"),
        ("there's something I want off my chest", "lungs"),
        ("I walked out of the meeting", "walking"),
        ("fit as a fiddle and bored", "music"),
        ("we're all in the same boat", "boats"),
        ("she's sick as a dog with it", "dogs"),
        ("I work at the fish farm", "farming"),
    ],
)
def test_what_a_figure_names_is_not_meant(said: str, not_meant: str) -> None:
    assert not_meant not in kinds_asked(put_plainly(said))


@for_every_row(
    ("said", "meant"),
    [
        ("Bessie went in February.", "died"),
        ("he just keeled over and was gone", "died"),
        ("I'm out to nobody here", "gay"),
        ("he's never raised his hand to me", "never hit me"),
        ("they told us to have another", "lost ours"),
        ("drowning in bills", "overwhelmed by bills"),
    ],
)
def test_what_is_hinted_at_is_said(said: str, meant: str) -> None:
    assert meant in put_plainly(said)


@for_every_row(
    "said",
    [
        "I lost my dog and I miss the walks",
        "a walk along the front with my dog",
        "I run on Tuesdays and I'd like company",
        "he went to Oban in March",
        "my teeth are sore",
        "I can't sleep",
        "I want to learn to swim",
        "Mum dropped the cup at the door",
        "a boat on the loch",
        "he is out at his work till five",
    ],
)
def test_what_is_meant_as_it_stands_is_left(said: str) -> None:
    assert put_plainly(said) == said
