"""The question words of the north-east are read as such, and a fit, fitness or a fan is not."""

from tables import for_every_row

from understanding.text.doric import without_doric
from understanding.text.words import in_english


@for_every_row(
    ("text", "english"),
    [("fit about a slow walk or a sit doon exercise class", "what about a slow walk"),
     ("fit? no im fine im sittin at the table. fit for 999", "what for 999"),
     ("will ma doctor see fit I write", "see what i write"),
     ("show up? no sure fit ye mean", "what you mean"), ("fit like the day", "what like"),
     ("fits that", "what's that"), ("fan are ye writing", "when are you writing"),
     ("far is it", "where is it"), ("foo lang will it tak", "how"), ("fa reads it", "who reads it"),
     ("nae till the water tablet has worn aff and nae when its icy", "not when its icy"),
     ("its nae for me", "its not for me")],
)  # fmt: skip
def test_the_question_words_are_read(text: str, english: str) -> None:
    assert english in in_english(text)


@for_every_row(
    "text",
    ["i want to get fit", "fit for work again", "fit like a fiddle", "i had a fit",
     "he fell and fit? he shook", "fits that last ten minutes", "fit and well", "fit is over now",
     "am i fit to drive", "it fits the plan", "how far is it", "so far is good", "the fan is on",
     "far from it", "nae bother", "my son took a fit. is he ok"],
)  # fmt: skip
def test_what_is_fit_or_far_stays(text: str) -> None:
    assert without_doric(text) == text
