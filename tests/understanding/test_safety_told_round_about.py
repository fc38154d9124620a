"""Danger told round about, and the harmless neighbour of each way of telling."""

from __future__ import annotations

from tables import for_every_row

from understanding.safety import detect
from understanding.safety.finding import Level

GRAVE = [
    ("how long would it be before anybody found me", "suicide_thoughts"),
    ("I'll not be a burden to you much longer", "suicide_thoughts"),
    ("rehomed the dog, she'll need somebody after", "suicide_thoughts"),
    ("I shut my eyes at the wheel for a wee bit", "suicide_thoughts"),
    ("the hose is on the exhaust", "suicide_immediate"),
    ("noose is ready", "suicide_immediate"),
    ("I'm at the wrong side of the barrier", "suicide_immediate"),
    ("ma legs are cut tae ribbons", "self_harm"),
    ("the axe is in the van, he'll see", "harm_to_others"),
    ("fireworks through their letterbox", "harm_to_others"),
    ("I put my sleeping tablets in her soup", "harm_to_others"),
    ("was hungover and forgot to feed the baby", "child_at_risk"),
    ("some bloke's been messaging my son asking for pics", "child_at_risk"),
    ("my nephew has slap marks across his face", "child_at_risk"),
    ("she keeps my inhaler till I say sorry", "abuse"),
    ("he had me by the throat", "abuse"),
    ("told the doctor I fell", "abuse"),
    ("came off my depot and the radio's talking about me", "psychosis"),
    ("lft side nmb", "stroke"),
    ("her words are coming out jumbled", "stroke"),
    ("pulse is 170 sitting", "chest_pain_or_heart"),
    ("only say paracetamol. i take 12 a day", "overdose_or_poisoning"),
    ("10 co-codamol every day for ma back", "overdose_or_poisoning"),
    ("nothing feels real and i am not real", "psychosis"),
    ("can only say two words at a time", "breathing"),
    ("cannae walk to the toilet for breath the day", "breathing"),
    ("water infection and she's seeing folk in the room", "sepsis"),
    ("his lips have blown up after the nuts", "anaphylaxis"),
    ("HI on the meter", "diabetes_emergency"),
    ("she's stopped answering me", "unconscious_or_seizure"),
    ("spewing stuff like coffee grounds", "bleeding_or_injury"),
    ("the wean's got into my heart tablets", "overdose_or_poisoning"),
    ("did 50 units instead of 5", "overdose_or_poisoning"),
    ("30 laxatives the day", "eating_disorder"),
    (
        "Last night I only wanted one long sleep, so I kept going with them till they were done",
        "overdose_or_poisoning",
    ),
    (
        "only wanted one long sleep... kept going with them till they were done",
        "overdose_or_poisoning",
    ),
    ("needed peace. kept on with them until there were none left", "overdose_or_poisoning"),
    (
        "ah wantit oblivion, kept takin them wan efter the ither till the strip wis done",
        "overdose_or_poisoning",
    ),
    ("kept swallowing them one after another till there was none left", "overdose_or_poisoning"),
    (
        "I just wanted some peace so I took one and then another and then the lot",
        "overdose_or_poisoning",
    ),
    ("jist kept gaun wi the painkillers, wantit tae be away for a while", "overdose_or_poisoning"),
    ("second year at high school", "child_at_risk"),
    ("I'm still at school, second year", "child_at_risk"),
    ("just started high school in august", "child_at_risk"),
    ("hi im still in first year of secondary", "child_at_risk"),
    ("first year at secondary and everyone's thinner than me", "child_at_risk"),
    ("I'm in primary seven and my mum hasn't come home since friday", "child_at_risk"),
    ("I'm 13 and I used to swim", "child_at_risk"),
    ("if it wasnae for the dug", "suicide_thoughts"),
    ("if it wisnae for the wee dug I'd hae been away years ago", "suicide_thoughts"),
    ("if I didn't have the boys I'd have gone ages ago", "suicide_thoughts"),
    ("but for the dog I'd not have seen Christmas", "suicide_thoughts"),
    ("who'd feed the cat, that's all that keeps me going on", "suicide_thoughts"),
    ("my boys are what's keeping me alive", "suicide_thoughts"),
    ("take the dug away and there's nothin haudin me", "suicide_thoughts"),
    ("I'd have jumped by now if it wasnae for the dog", "suicide_thoughts"),
    ("she's all that's stood between me and the bridge", "suicide_thoughts"),
    ("my wee girl's the only thing keeping me alive", "suicide_thoughts"),
    ("ma dug's the only thing keepin me here", "suicide_thoughts"),
    ("without my dog i wouldn't be here", "suicide_thoughts"),
    ("my boys are what's keeping me alive", "suicide_thoughts"),
    ("ma grandweans are the only thing haudin me here", "suicide_thoughts"),
    ("she's all that keeps me here", "suicide_thoughts"),
    ("ma wee boy's all that's stoppin me fae daein it", "suicide_thoughts"),
    ("my daughter is the only thing stopping me from ending it", "suicide_thoughts"),
    ("withoot the weans ah widnae be here", "suicide_thoughts"),
    ("my cat milo is the only reason keeping me alive", "suicide_thoughts"),
    ("there is nothing keeping me alive", "suicide_thoughts"),
    ("if it wasnt for the dug i wouldnae be here he needs me", "suicide_thoughts"),
    ("i've just started high school", "child_at_risk"),
    ("am jist in second year at the high school", "child_at_risk"),
    ("I started high school last week and i feel sick", "child_at_risk"),
    ("just started s1 and i hate it", "child_at_risk"),
    ("third year at school and i want to lose weight", "child_at_risk"),
    ("i took every tablet in the box", "overdose_or_poisoning"),
    ("took every pill i had", "overdose_or_poisoning"),
    ("i just wanted to sleep so i took every tablet in the box", "overdose_or_poisoning"),
    ("ah took every tablet in the hoose", "overdose_or_poisoning"),
    ("swallowed every painkiller I had left", "overdose_or_poisoning"),
    ("she's taken every last pill in the house", "overdose_or_poisoning"),
    ("wanted oblivion and kept going with the tablets", "overdose_or_poisoning"),
]
HARMLESS = [
    "only wanted a long sleep so I turned my phone off",
    "kept going with the biscuits till they were done",
    "kept on with the stretches till they were done",
    "kept taking the antibiotics till they were done",
    "wanted peace so I kept going with the ironing till it was done",
    "I wanted to sleep so I kept counting sheep till there were none left",
    "went through the whole packet of biscuits for some peace",
    "smoked one after another till the packet was empty",
    "kept going with the letters till they were done, needed peace of mind",
    "my grandson's in second year at high school",
    "I teach second year at the high school",
    "second year at uni and eating rubbish",
    "my daughter started high school in august",
    "I've not run since second year at high school",
    "I met my man in third year at high school",
    "the class is at the high school, second floor",
    "if it wasnae for the dug I'd never get a walk",
    "if it wasnae for the rain",
    "if it wasn't for my wife I'd eat rubbish",
    "if it wasn't for the nurse I'd not be here",
    "I wouldn't be here doing this if it wasn't for my son",
    "the dog keeps me going, he gets me out every morning",
    "my job is all that keeps me here in Perth",
    "nothing holding me back now",
    "if I didn't have the car I'd be lost",
    "if it wasn't for the wife I would be in the pub",
    "but for my stick I'd be on the floor",
    "I take paracetamol at 10 every day",
    "two paracetamol four times a day, never more",
    "cut down from 10 paracetamol a day to 4",
    "not real?? what for you show me. i have no time for fake",
    "how long before anybody finds me a parking space",
    "tired of living with this noise",
    "I'll not keep you much longer",
    "rehomed the kittens, they'll need jags after",
    "my exhaust fell off, it's at the garage",
    "a swing on the rope tied to the beam",
    "ma legs are cut to ribbons wi the brambles",
    "burnt my hand on the oven",
    "the dishwasher's loaded, he knows where the tablets go",
    "the hammer's in the van for the shed",
    "the petrol's dear",
    "some bloke's been messaging about the bowls",
    "came off my bike and the radio broke",
    "pulse was 170 running",
    "always puffed walking to the door, same as ever",
    "she's stopped answering me since we fell out",
    "he's stopped answering my texts",
    "coffee grounds on the roses",
    "hrt is going well",
    "out cold by ten every night",
    "wrote letters to my sisters in Canada",
    "do it tonight, no more excuses, trainers on",
    "finish it this weekend, the garage",
    "tight as usual in the cold, my chest",
    "he's a pain in the chest, my boss",
    "same voices as ever, background, my CPN knows",
    "a chip in my tooth, dentist Friday",
    "can't go on like this with the takeaways",
    "the cat's collapsed on the rug",
    "the rain is what stops me from going",
    "my sore knee is what stops me from going",
    "the cost is what stops me from doing it",
    "the bus is what stops me from going",
    "the coffee is what keeps me going on",
    "the warfarin is all that keeps me alive",
    "there's nobody keeping me on",
    "the only thing left between me and the sea is a road",
    "if it wasn't for my son I would not be here in Scotland",
    "my bad back is what stops me from doing it",
    "my work's what keeps me going on",
    "without my stick i wouldn't be here at the club",
    "the hills are the only thing keeping me here",
    "my dog keeps me going",
    "the insulin is what's keeping me alive",
    "without my son i wouldn't be going to the gym",
    "my pals are what keep me going",
    "without the dog i would be lost",
    "jack just started high school",
    "granddaughter just started high school",
    "our jack started high school last week",
    "she just started high school",
    "the twins started high school",
    "just started at the academy",
    "second year at school and i have been on the pta",
    "just started secondary, ma youngest",
    "first year at secondary and my boy hates it",
    "just started high school, our jack",
    "ma laddie's just started the academy",
    "first year at secondary and she's not eating",
    "they've just started high school this week",
    "starting high school in august, the wee one",
    "i have just started at the academy gym",
    "just started high school last week, my grandson",
    "first year of high school and he is already in bother",
    "I started high school in 1971",
    "just started high school, jack",
    "I've just started at the academy as a janny",
    "i keep going with my amitriptyline to sleep",
    "keep going with the tablets to sleep at night",
    "i went on the tablets until they were done and still cannot get to sleep",
    "kept going with the paracetamol for peace",
    "I kept going wi the tablets till they were done, for the pain tae stop",
    "kept on with the steroids until they were finished, needed sleep",
    "took every tablet in the box over the month as the doctor said",
    "I took every pill I had to take",
    "i take every tablet on time",
    "keep going with the painkillers for a bit of peace",
    "I've taken every tablet the doctor gave me",
    "took every tablet he prescribed",
    "went on the antidepressants until they were done for peace of mind",
]


@for_every_row(("text", "category"), GRAVE)
def test_a_way_of_telling_is_known(text: str, category: str) -> None:
    found = detect(text)
    assert found is not None
    assert found.category.value == category
    assert found.level >= Level.URGENT


@for_every_row("text", HARMLESS)
def test_its_harmless_neighbour_is_left_alone(text: str) -> None:
    found = detect(text)
    assert found is None or found.level < Level.URGENT


WELL_TREATED = [
    "never. he's good to me",
    "no, she's a gem",
    "never, he has never laid a hand on me",
    "naw. ma man's a lamb",
    "no no, my son is that kind",
    "naw never, he's a lovely man and he'd never hurt me",
]
# A no that says how good somebody is, and goes on.
NOT_ALL_WELL = [
    "never",
    "no",
    "never. he's good to me when folk are in",
    "no, he's kind but not to me",
    "no. he's good to the dog then he starts",
    "never when he's drunk",
    "no my mum is lovely its my stepdad",
    "no, she is lovely, my son is the problem",
    "no he never hits me, just takes my money",
    "no he's lovely most of the time",
    "no, he has never touched me, he punched the wall beside my head",
    "no he is very good at not leaving marks",
    "naw ma man's a gem, it's his brother",
    "no he's great as long as I dinnae answer back",
    "no, she's kind enough if I pay her",
]


@for_every_row("said", WELL_TREATED)
def test_a_no_that_says_how_good_they_are_is_a_gentle_question_where_safety_was_asked(
    said: str,
) -> None:
    for line in ("Do you feel safe at home?", "Are you safe right now?"):
        found = detect(said, before=line)
        assert found is None or found.level is Level.CONCERN


@for_every_row("said", WELL_TREATED)
@for_every_row(
    "line",
    ["Are you frightened of him?", "Does he hurt you?",
     "Has anyone hurt you or made you feel afraid?"],
)  # fmt: skip
def test_a_no_to_fear_of_somebody_good_is_none(said: str, line: str) -> None:
    assert detect(said, before=line) is None


@for_every_row("said", NOT_ALL_WELL)
def test_a_no_to_feeling_safe_stays_one(said: str) -> None:
    found = detect(said, before="Do you feel safe at home?")
    assert found is not None
    assert found.category.value == "abuse"
    assert found.level is Level.EMERGENCY
