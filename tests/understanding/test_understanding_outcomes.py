"""How a plan and a signpost went is heard from what people say at a check-in."""

import pytest
from tables import for_every_row

from understanding.check_ins.outcomes import read_outcome, says_first_that_it_was_not
from understanding.services.signpost_outcomes import read_signpost_outcome

PLAN = {
    "done": ["yes", "aye", "did it", "I did it!", "done", "managed it", "managed all three walks",
    "aye nae bother", "I walked to the shop all three days", "every day like I said",
    "stuck to it", "went on Monday, Wednesday and Friday as planned", "3 out of 3", "all done",
    "I managed it every day", "completed it",
             "yes I did", "smashed it", "kept it up all week", "did what I said I would",
             "it went well", "got it done", "I done ma walks", "👍", "did all 5 days"],
    "more_than_planned": ["did more than I planned", "I did 5 days instead of 3",
    "even went an extra day", "twice as far as I said", "walked further than I meant to",
    "planned 2 did 4", "and then some", "did it every day instead of 3 times",
    "aye and mair than I said", "I did double"],
    "partly": ["a bit", "some of it", "did it twice but missed Friday", "2 out of 3",
    "only managed once", "half of it", "most days", "I managed two days then my knees went",
    "not every day", "sort of", "did some", "nearly all of it",
    "started well but then it tailed off", "one of the three", "missed a couple of days",
    "I did the first day only",
               "kind of", "hit and miss", "managed a couple", "I did it except Friday",
               "wan oot o three", "did a wee bit"],
    "not_done": ["no", "naw", "I didn't", "didnae manage it", "never got round to it", "I forgot",
    "not at all", "nope, nothing", "I couldn't do it", "haven't done it", "no yet",
    "it didn't happen", "0 out of 3", "I didnae go", "never did it", "my knees were too sore",
    "was too tired", "no chance", "hee haw", "I was in hospital", "failed",
                 "👎", "not this week", "couldnae face it"],
    "changed_plan": ["I went swimming instead", "swapped it for the bike",
    "I changed it to mornings", "did chair exercises rather than the walk",
    "switched tae swimming", "ended up doing yoga instead", "I made it shorter",
    "change of plan, I did the stairs"],
}  # fmt: skip
NOTHING_OF_THE_PLAN = [
    "what plan?",
    "hello",
    "",
    "🙂",
    "who are you",
    "skip",
    "I don't know",
    "stop",
    "can I tell you later?",
    "مرحبا",
]

ELSEWHERE = [
    "I want to walk more",
    "I did a course at college once",
    "my doctor did a test",
    "yes",
    "no",
    "I managed a shop for years",
    "I went to Spain",
    "I could do my walks again",
    "I'll do it tomorrow",
    "how do I do it",
    "half of my family smoke",
    "I never sleep",
]

SIGNPOST = {
    "helped": ["it really helped", "it was great", "aye they were brilliant",
    "went and it was really useful", "I loved it, going back next week",
    "they helped me fill in the form", "made a big difference",
    "they were dead nice and I felt listened to", "yes it helped", "not bad actually",
    "I was feart but it was braw", "aye", "glad I went", "it's been good for me"],
    "went_no_help": ["I went but it was no use", "didn't help", "waste of time",
    "they were useless", "it didnae help at aw", "went along but not much help",
    "it made no difference", "they just fobbed me off", "I spoke to them and was none the wiser",
    "they gave me a leaflet", "felt worse after it", "no it didn't help"],
    "contacted_waiting": ["I'm on the waiting list", "left a message and waiting to hear",
    "they said they'd phone me back", "I've got an appointment next Tuesday",
    "phoned them, no heard back yet", "I'm signed up for the first class", "it starts next week",
    "filled in the form and waiting", "they've put me down for April", "got referred",
    "emailed them and heard nothing"],
    "could_not_reach": ["no answer", "I couldn't get through", "it just rang out",
    "naebody picked up", "the number was wrong", "got the answer machine every time",
    "the place was shut", "the line was engaged", "couldnae get hold of anybody",
    "I phoned twice but they never answered", "the number doesn't work", "it's closed down"],
    "not_suitable": ["it wasn't for me", "it's too far away", "it's only for over 60s",
    "they don't take people from my area", "it was women only", "it's only on when I'm working",
    "too expensive", "I couldn't get in, no ramp", "I went but it wisnae what I needed",
    "they said I wasn't eligible", "it's full up", "phoned but they only do weekdays"],
    "not_tried": ["no", "not yet", "naw no yet", "I haven't phoned", "I havnae been",
    "forgot all about it", "didn't get round to it", "I've been meaning to", "lost the number",
    "no had the chance", "I never bothered", "I'm too nervous to phone", "bottled it",
    "keep putting it off", "I'll phone tomorrow", "didnae go"],
}  # fmt: skip


@for_every_row(("text", "label"), [(t, label) for label, ts in PLAN.items() for t in ts])
def test_how_the_plan_went_is_heard_when_asked(text: str, label: str) -> None:
    assert read_outcome(text, asked="outcome") == label


@for_every_row("text", NOTHING_OF_THE_PLAN)
def test_what_says_nothing_of_the_plan_is_no_outcome(text: str) -> None:
    assert read_outcome(text, asked="outcome") is None


@for_every_row("text", ELSEWHERE)
@for_every_row("asked", [None, "open", "yes_no"])
def test_words_about_other_things_are_no_outcome(text: str, asked: str | None) -> None:
    assert read_outcome(text, asked=asked) is None


@for_every_row(
    ("text", "label"),
    [
        ("I managed my walks all week", "done"), ("I did it, went every day", "done"),
        ("I didn't manage my walk", "not_done"),
        ("I didnae dae my exercises", "not_done"), ("only managed it once", "partly"),
        ("I did my plan and then some", "more_than_planned"),
    ],
)  # fmt: skip
def test_news_of_the_plan_is_heard_at_any_time(text: str, label: str) -> None:
    assert read_outcome(text, asked=None) == label


@for_every_row(("text", "label"), [(t, label) for label, ts in SIGNPOST.items() for t in ts])
def test_how_a_signpost_went_is_heard_when_asked(text: str, label: str) -> None:
    assert read_signpost_outcome(text, asked="signpost_outcome") == label


@for_every_row("text", ["hello", "", "🙂", "which one?", "stop", "skip", "dunno", "menu"])
def test_what_says_nothing_of_the_service_is_no_signpost_outcome(text: str) -> None:
    assert read_signpost_outcome(text, asked="signpost_outcome") is None


@for_every_row("text", ["it helped", "no answer", "not yet", "yes"])
@for_every_row("asked", [None, "open", "outcome"])
def test_a_signpost_outcome_is_read_only_when_asked(text: str, asked: str | None) -> None:
    assert read_signpost_outcome(text, asked=asked) is None


@for_every_row(
    ("text", "label"),
    [
        ("rang, naebody answered", "could_not_reach"),
        ("tried that number you gave me, it just rings out", "could_not_reach"),
        ("still on the waiting list for that group", "contacted_waiting"),
        ("I've no phoned that number yet", "not_tried"),
        ("that group you sent me to is only for women", "not_suitable"),
        ("went to that class you mentioned, still as sore as ever", "went_no_help"),
    ],
)
@for_every_row("asked", [None, "open"])
def test_news_of_a_service_is_heard_unasked(text: str, label: str, asked: str | None) -> None:
    assert read_signpost_outcome(text, asked=asked) == label


@for_every_row(
    "text",
    ["I rang my mum, no answer", "is that group only for women?", "the bus was full again",
     "I'll ring that number tomorrow", "my landlord never answered", "that film was no use"],
)  # fmt: skip
def test_what_is_no_service_is_no_news_of_one(text: str) -> None:
    assert read_signpost_outcome(text, asked=None) is None


@for_every_row(
    ("text", "before", "label"),
    [
        ("no", "Did they get back to you?", "contacted_waiting"),
        ("no yet", "Has the nurse been in touch with you?", "contacted_waiting"),
        ("no", "Did you go?", "not_tried"),
        ("not yet", "Have you rung them?", "not_tried"),
        ("went the once, wisnae for me", "How was it?", "went_no_help"),
        ("it's no for me, it's all stairs", "How was it?", "not_suitable"),
        ("yes, but they only take over 65s", "Did you go?", "not_suitable"),
        ("aye, naebody answered", "Did you ring them?", "could_not_reach"),
    ],
)
def test_what_a_short_answer_about_a_service_hangs_on(text: str, before: str, label: str) -> None:
    assert read_signpost_outcome(text, asked="signpost_outcome", before=before) == label


@pytest.mark.parametrize("text", ["did it " * 1500, "a" * 10_000, "2/3 " * 2000],
    ids=lambda text: text[:9])  # fmt: skip
def test_strange_text_is_read_calmly(text: str) -> None:
    assert read_outcome(text, asked="outcome") in {None, "done", "partly"}
    read_signpost_outcome(text, asked="signpost_outcome")


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("did not. work was double shift, 7 day", "not_done"),
        ("I did NOT do", "not_done"),
        ("didnae, twice my back went", "not_done"),
        ("didn't miss a single one", "done"),
        ("didnae cave", "done"),
        ("can't say I skipped any", "done"),
        ("never once missed a night", "done"),
        ("missed a few nights", "partly"),
        ("didn't miss once", "done"),
        ("never missed a session all week", "done"),
        ("didn't forget, just couldn't be bothered", "not_done"),
    ],
)
def test_two_noes_are_done_and_what_follows_a_no_is_why(said: str, outcome: str) -> None:
    assert read_outcome(said, asked="outcome") == outcome


@pytest.mark.parametrize(
    "said",
    [
        "didnt skip a cigarette",
        "never missed a drink all week",
        "didnt miss one fag",
        "i did not miss a bus but never went to the class",
        "i have not cracked it yet",
        "not slipped out for a walk",
        "not given in my form yet",
        "not cheated on her",
    ],
)
def test_two_noes_of_something_else_are_not_done(said: str) -> None:
    assert read_outcome(said, asked="outcome") != "done"


@pytest.mark.parametrize("said", ["did not. did it twice though", "didnt. only twice"])
def test_a_no_that_is_put_right_is_no_plain_no(said: str) -> None:
    assert not says_first_that_it_was_not(said)
