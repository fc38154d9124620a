"""A plan in broken English is put plainly where that is sure, and known where it stays broken."""

from tables import for_every_row

from understanding.text.plain_grammar import put_plainly, reads_plainly


@for_every_row(
    ("said", "plainly"),
    [
        ("I am go walk every the day", "walk every day"),
        ("I going walk in morning", "walk in the morning"),
        ("me go swimming two time in week", "swimming two times a week"),
        ("i want go walk with my friend every day morning", "walk with my friend every morning"),
        ("i will to walk the park", "walk the park"),
        ("I am do exercise with chair in every morning", "do exercise with chair every morning"),
        ("i can to cook vegetable soup", "cook vegetable soup"),
        ("I am walk to shop one time in week", "walk to shop once a week"),
        ("i am clean the house", "clean the house"),
        ("I am dry the dishes", "dry the dishes"),
        ("I walking with dog", "walking with dog"),
    ],
)
def test_the_doing_and_its_times_are_read(said: str, plainly: str) -> None:
    assert put_plainly(said) == plainly
    assert reads_plainly(plainly)


@for_every_row(
    "said",
    [
        "I go for walk",
        "I no eat bread",
        "every day I walking 10 minute",
        "my daughter go with me to shop",
        "water drink every day",
        "you are go walk",
        "walk the my dog",
        "he come with me",
        "my son help me with garden",
        "walk two km in week",
    ],
)
def test_what_stays_broken_is_known(said: str) -> None:
    assert not reads_plainly(put_plainly(said))


@for_every_row(
    "said",
    """walk to the shop | gonnae walk tae the shop | am gonnae walk the dug | I am run down | a walk
    ah'll dander doon tae the shop efter ma tea | I need help lifting | ten minute | twa mile
    I'd like to swim | a ten minute walk | I'll no go oot | eat nae breid at nicht | go walking
    walk wi ma pal Jean | every other day | all the stairs | go to the shop on the bus | ma tea
    take the dog out before it gets dark | phone my sister when she is in | I can manage the stairs
    my pals come with me | what I like to do is walk | get up and go for a walk | swimming
    will you phone | do what the physio showed me | make my man his dinner | rest when it's sore
    sit ootside in the mornin | nae mornins | the weans come wi me | I need rest
    let the dog come with me | let my sister help with the shopping | let it go | make it go away
    have my son help me with the garden | go to the gym in week one | i am dry for 3 weeks
    i am close to the park | i'm clear on the plan | i am open to anything | i am clean for a month
    i'm on night shift | let ma man tak me tae the shop | i am slow on the stairs
    start in week 2 | swim on morning shift days | see if it works""".replace("\n", "|").split("|"),
)
def test_plain_english_and_scots_stay_as_they_are(said: str) -> None:
    assert put_plainly(said.strip()) == said.strip()
    assert reads_plainly(said.strip())
