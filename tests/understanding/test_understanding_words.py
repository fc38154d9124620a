"""Text is mended for matching: Scots into English, stretched letters, invisible characters."""

from tables import for_every_row

from understanding.text.language import LONGEST_PARSED, nlp, parse
from understanding.text.words import in_english, plain, readable

ENGLISH = [
    ("I cannae dae it", "i cannot do it"), ("I can't do it", "i cannot do it"),
    ("i cant do it", "i cannot do it"), ("cannie", "cannot"), ("canny", "cannot"),
    ("dinnae ken", "do not know"), ("I didnae go", "i did not go"), ("didn't", "did not"),
    ("it wisnae me", "it was not me"), ("isnae", "is not"), ("havnae", "have not"),
    ("wouldnae", "would not"), ("couldnae", "could not"), ("shouldnae", "should not"),
    ("I'm gonnae try", "i am going to try"), ("aye", "yes"), ("naw", "no"),
    ("nae money", "no money"),
    ("a wee walk", "a little walk"), ("ma heid is sair", "my head is sore"),
    ("I'm knackered", "i am exhausted"), ("pure puggled", "very exhausted"),
    ("scunnered", "fed up"), ("greetin aw night", "crying all night"),
    ("I was greeting", "i was crying"), ("by masel", "by myself"),
    ("oot the hoose", "out the house"), ("doon tae the shops", "down to the shops"),
    ("fae wan tae twa", "from one to two"), ("wi ma pal", "with my pal"), ("yin", "one"),
    ("mibbe", "maybe"), ("mebbe", "maybe"), ("I'm no sure", "i am not sure"),
    ("it's no for me", "it's not for me"),
    ("it's no problem", "it's no problem"), ("gonnae no dae that", "do not do that"),
    ("Ah went oot", "i went out"), ("I've nae energy", "i have no energy"),
    ("ah'm feart", "i am afraid"), ("thae weans", "those children"), ("the morn", "the morn"),
    ("no the now", "not the now"),
    ("it hurts to wee", "it hurts to wee"), ("not had a wee all day", "not had a wee all day"),
    ("a couple o days", "a couple of days"), ("8 oot o 10", "8 out of 10"), ("u ok", "you ok"),
    ("I've no willpower", "i have no willpower"), ("I've no been oot", "i have not been out"),
    ("there is no lift", "there is no lift"), ("I'll no go", "i will not go"),
    ("im fine", "i am fine"), ("erm", "erm"),
]  # fmt: skip
PLAIN = [
    ("  Hello   THERE ", "hello there"), ("I\u2019m", "i'm"), ("I`m", "i'm"),
    ("soooo tired", "so tired"), ("yesss", "yes"), ("nooo", "no"), ("heeelp", "help"),
    ("gooood", "good"), ("reallly", "really"), ("alll", "all"), ("welll", "well"), ("see", "see"),
    ("sleeep", "sleep"),
    ("<b>bold</b> text", "bold text"), ("a &amp; b", "a & b"), ("zero\u200bwidth", "zerowidth"),
    ("bell\x07", "bell"), ("a\nb\tc", "a b c"), ("\u202eabc\u202c", "abc"),
    ("â€œquotedâ€\x9d", '"quoted"'), ("7\u00bd", "7 1/2"), ("6\u20137", "6-7"), ("", ""),
    ("   ", ""),
    ("caf\u00e9", "caf\u00e9"), ("\uff17", "7"), ("2 < 3", "2 < 3"),
]  # fmt: skip


@for_every_row(("text", "english"), ENGLISH)
def test_scots_and_hurried_spellings_become_english_for_matching(text: str, english: str) -> None:
    assert in_english(text) == english


@for_every_row(("text", "said"), PLAIN)
def test_text_is_made_plain(text: str, said: str) -> None:
    assert plain(text) == said


def test_readable_text_keeps_the_persons_spelling_and_case() -> None:
    assert readable("I  cannae be <i>arsed</i>, ken\u2026") == "I cannae be arsed, ken..."


def test_english_stays_english() -> None:
    said = "i went for a walk with my daughter and it was lovely"
    assert in_english(said) == said


@for_every_row("text", ["a" * 10_000, "<" * 10_000, "ab'" * 4_000, "\x00" * 9_000,
    "🙂" * 5_000])  # fmt: skip
def test_long_text_is_read_to_its_end_or_ten_thousand_characters(text: str) -> None:
    assert len(plain(text)) <= 10_000


def test_one_pipeline_is_loaded_and_knows_no_names() -> None:
    assert nlp() is nlp()
    assert "ner" not in nlp().pipe_names
    assert {"tagger", "parser", "lemmatizer"} <= set(nlp().pipe_names)


def test_the_last_parse_is_remembered_and_long_text_is_cut() -> None:
    assert parse("I walked home") is parse("I walked home")
    assert len(parse("walk " * 1_000).text) <= LONGEST_PARSED
