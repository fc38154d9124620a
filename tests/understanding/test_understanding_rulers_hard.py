"""Hard answers to a ruler: Scots, Doric, Ulster and northern English, slips, asides, refusals."""

import pytest
from tables import for_every_row

from understanding.rulers.rulers import Ruler, read_ruler

ONE_NUMBER = [
    ("sivven", 7), ("aicht oot o ten", 8), ("nine, thank you dear", 9), ("fower an a hauf", 4.5),
    ("hauf wey", 5), ("eh aboot sivin ah think", 7), ("a wee three", 3), ("no more than a 4", 4),
    ("ten oot o ten nae question", 10), ("Ehm. 6? Na, 5.", 5),
    ("9 if ye'd asked me yesterday, 3 the day", 3), ("I'd be lying if I said 8. 5.", 5),
    ("6.5 because the dog needs oot anyway", 6.5), ("bottom of the scale", 0),
    ("top o the scale", 10), ("as low as you can go", 0), ("tens across the board", 10),
    ("Ten. Ma grandson's six and I want to see him wed", 10), ("eight, doctor said the same", 8),
    ("fower oot o five", 8), ("sixty per cent, hen", 6), ("65%", 6.5), ("sixty five percent", 6.5),
    ("three quarters of the way", 7.5), ("Nine. Would be ten but for the stairs.", 9),
    ("would be a ten if it wasn't for my hip, so eight", 8), ("not 10 but not far off, 9", 9),
    ("I'll say 7 but don't hold me to it", 7), ("8 - the wife's already bought the trainers", 8),
    ("im gonna go wi 6", 6), ("stick me down for a five", 5), ("gie it a sax", 6),
    ("Ah'd gie masel a fower", 4), ("maybe a shaky 6", 6), ("higher than last time, 7", 7),
    ("up from a 3 to a 5", 5), ("down to a 2 since the funeral", 2), ("sevne", 7), ("fuor", 4),
    ("ninne", 9), ("1. sorry", 1), ("zero, zip, nothing", 0), ("nowt", 0), ("nae at a'", 0),
    ("dead centre", 5), ("smack in the middle", 5),
    ("Four. I've a bad hip, 2 bad knees and 1 lung.", 4),
    ("we've been married 40 years and he says I'm stubborn so 9", 9),
    ("9/10 but the buses are murder", 9), ("It's a seven from me, like on Strictly", 7),
    ("scale of 1-10? 6", 6), ("on a scale o yin tae ten ah'm a three", 3),
    ("I said 8 last week and I'm still an 8", 8), ("same as last time, 6", 6), ("9, nah 8", 8),
    ("7. wait. 6", 6), ("I'm 71 and it's a 7", 7), ("two. And I'm a glass half full person", 2),
    ("a hunner percent", 10), ("Yin, if that", 1), ("wan. ye heard", 1), ("a big fat zero", 0),
    ("naething", 0), ("about six give or take", 6), ("It's eight, so it is", 8),
    ("Wee bit wary so I am, a four", 4), ("Sure it'd be a nine", 9), ("nobbut a three", 3),
    ("summat like a six", 6), ("Got to be a 10", 10), ("a ten would be a lie, 7", 7),
    ("id like to say 10 but realistically 6", 6), ("five. ask me again on monday", 5),
    ("couldn't be surer", 10), ("I'd say 8, ten if the weather holds", 8),
    ("9 and thats no word of a lie", 9), ("och pit me doon for a sax", 6),
    ("Aboot a nine I wid say", 9), ("eicht and a bit", 8), ("4 tops", 4), ("ten plus", 10),
    ("It'd be a five fae me", 5), ("fiev", 5), ("seben", 7), ("eigt", 8), ("siix", 6), ("ttwo", 2),
    ("a 3. Aye, a 3.", 3), ("nae bad, 7", 7), ("hmm 4? 5 if you twist my arm", 4),
    ("9 out of ten love, the other one's for the rain", 9), ("my confidence is about a 3", 3),
    ("my honest answer is 2", 2), ("my gut says 7", 7),
    ("The nurse says I should be a ten but I'm a four", 4), ("she thinks 9, I think 5", 5),
    ("8 and the dog says 10", 8), ("I told the wife 6 and I'll tell you 6", 6),
    ("8 because my doctor said 6 months", 8), ("two of us are doing it so an 8", 8),
    ("I'm on 4 tablets and I'd say 5", 5), ("at 68 years of age? a 3", 3), ("85%", 8.5),
    ("thirty percent sure", 3), ("a good 75 percent", 7.5), ("100% aye", 10), ("half", 5),
    ("middle of the road", 5), ("right in the middle love", 5), ("halfway house", 5),
    ("the very top", 10), ("top of the tree", 10), ("as far down as it goes", 0),
    ("the lowest there is", 0), ("not in the slightest", 0), ("nowt at all", 0),
    ("zero. Zilch. Naw.", 0), ("0 and I mean it", 0), ("it was 2 in January. 6 these days", 6),
    ("used to be a nine, before the stroke. 4.", 4), ("it'll be an 8 come summer but 5 the noo", 5),
    ("7... no, that's a lie, 5", 5), ("8 - sorry meant 3", 3), ("make that a 6 not a 7", 6),
    ("changed my mind, 9", 9), ("6 was what I said and 6 is what I mean", 6), ("if pushed, 4", 4),
    ("well if I must, seven", 7), ("gonna say nine", 9), ("just shy of a ten so 9", 9),
    ("I'd bump it up to an 8", 8), ("1 or less", 1), ("it's a one from me", 1), ("One!", 1),
    ("oh a one I suppose", 1), ("number wan", 1), ("10 obviously, why else would I be here", 10),
    ("9 – wouldn't miss it", 9), ("8*", 8), ("(7)", 7), ("=6", 6), ("Seven thanks for asking", 7),
    ("Five, ta.", 5), ("please put 8", 8), ("Is a 6 ok? I'd say 6", 6),
    ("i am thinking it is 7 for this one, doctor", 7), ("my answer is number eight", 8),
    ("level 4", 4), ("a low six", 6), ("och, a fower at maist", 4), ("six an no a penny mair", 6),
    ("nine. dont make me explain", 9), ("Im no great wi numbers but 5", 5),
    ("8 when I'm rested", 8), ("7 right enough", 7), ("6, give or take", 6),
    ("5.5 is that allowed", 5.5), ("Can I have 11? No? 10 then", 10),
    ("ten, and that's me being modest", 10), ("a nine all day long", 9), ("a 2 hun", 2),
    ("4 bcos im knackered", 4), ("3 coz of ma chest", 3), ("you'll laugh but 1", 1),
    ("it's creeping up. 7.", 7), ("dropped to a 3", 3), ("still an 8", 8), ("same again, 7", 7),
    ("8 as per", 8), ("seven-and-a-half", 7.5), ("7/10.", 7), ("7 /10", 7), ("seven outa ten", 7),
    ("7 from 10", 7), ("5 on the scale", 5), ("I'd rate it 6", 6),
    ("I would rate my confidence as 6 out of 10", 6), ("score 8", 8), ("importance: 9", 9),
    ("conf 4", 4), ("fower, jist fower", 4), ("Nae idea really. 5?", 5), ("I dont know, 4?", 4),
    ("not sure, maybe a 6", 6), ("hard to say. 7", 7), ("dunno 5", 5), ("ninety percent", 9),
    ("20% chance", 2), ("50%", 5), ("hunner per cent pal", 10), ("smack bang middle", 5),
    ("fifty/fifty", 5), ("50 50", 5), ("as important as it gets", 10),
    ("it's the be all and end all, 10", 10), ("completely", 10), ("not remotely", 0),
    ("nil points", 0), ("nae chance, 0", 0), ("thrre", 3), ("egiht", 8), ("sevven", 7), ("foru", 4),
    ("niine", 9), ("5ive", 5), ("tenish", 10), ("seevin oot o ten", 7),
    ("A fair eicht I'd say, quine", 8), ("fower. Fit mair can I say", 4), ("Foo aboot a seeven", 7),
    ("thrie", 3), ("Jist a twa the day", 2), ("ach sure a six'll do", 6),
    ("Wile important so it is, ten", 10), ("about 8, like", 8), ("aye reet, 7", 7),
    ("it's nobbut 2, lass", 2), ("champion, 10 me", 10),
    ("I'd say eight, our kid's getting wed", 8), ("9 but my mother in law would say 2", 9),
    ("Physio reckons 8, me, 5", 5), ("the wife put 10 for me but its a 6", 6),
    ("6... 7... no 6", 6), ("8? no that's daft. 6", 6), ("I was going to say 4 but 5", 5),
    ("ten when I started, four now", 4), ("went from a 2 to a 6", 6),
    ("not as high as last time, 4", 4), ("a six, up from five", 6), ("four point five", 4.5),
    ("4½", 4.5), ("six or thereabouts", 6), ("in the region of 5", 5), ("closer to 9 than 8", 9),
    ("40 percent", 4), ("forty-five percent", 4.5), ("5%", 0.5),
    ("a hundred percent, nae doot", 10), ("bang average", 5), ("mid", 5),
    ("somewhere in the middle I think", 5), ("top dollar, 10", 10), ("not a jot", 0),
    ("none whatsoever", 0), ("nada", 0), ("zip", 0), ("a duck egg, 0", 0), ("thhree", 3),
    ("eihgt.", 8), ("sevn oot o 10", 7), ("twoo", 2), ("fourr", 4), ("i'd say a fuor", 4),
    ("3 😅", 3), ("⭐ 9", 9), ("6\n\nsorry for the delay", 6), ("my phone's dying but 8", 8),
    ("on the bus, 7", 7), ("7 (seven)", 7), ("7, seven, VII", 7), ("score of 6", 6),
    ("I'd score it at 5", 5), ("Ask me at the weekend, it's a 3 the now", 3),
    ("I have 6 tablets to take and still I'd say 8", 8),
    ("4, my husband has dementia and I've 2 hours to myself", 4),
    ("Nine. I've lost 2 brothers to this.", 9),
]  # fmt: skip

STRETCHES = [
    # text, value, low, high
    ("twa-three", 2.5, 2, 3), ("5 going on 6", 5.5, 5, 6),
    ("Depends. 7 in summer, 3 in winter", 5, 3, 7), ("between 4 and 5", 4.5, 4, 5),
    ("six/seven", 6.5, 6, 7), ("somewhere round 5 or 6, hard to tell", 5.5, 5, 6),
    ("3-4 maybe", 3.5, 3, 4), ("seven to eight", 7.5, 7, 8), ("eight or nine oot o ten", 8.5, 8, 9),
    ("twa or three", 2.5, 2, 3), ("4/5", 4.5, 4, 5), ("60 or 70 percent", 6.5, 6, 7),
    ("6 if the pain lets me, 2 if it doesn't", 4, 2, 6),
    ("about 4, maybe 5 on a good day", 4.5, 4, 5), ("between five an six", 5.5, 5, 6),
    ("5~6", 5.5, 5, 6), ("5/6ish", 5.5, 5, 6), ("eight, nine, somewhere there", 8.5, 8, 9),
    ("no lower than a 7", 7, 7, 7), ("7 maybe 7 and a half", 7.25, 7, 7.5),
    ("6ish or 7ish", 6.5, 6, 7), ("5 or 6 if it stays dry", 5.5, 5, 6),
    ("between 2 and 4 oot o 10", 3, 2, 4),
]  # fmt: skip

NO_ANSWER = [
    "my wife would say 9", "twinty", "you tell me", "10,000 steps",
    "it's 9 o'clock, can we do this the morn", "i stay at number 6",
    "Is 10 the good end or the bad end?", "is 1 high or low", "the doctor gave me a 4 for that",
    "11/10", "twelve out of ten", "ma wee yin is 4", "what's it to thee", "fine", "nearly there",
    "waiting on the 38 bus", "a million", "he's only 3", "no numbers please", "two hips replaced",
    "is it out of 10 or out of 5?", "ask ma wife", "the 44 never turned up",
    "get the number 3 to the hospital", "my pal put 9 but he's a show off",
    "ma da would've said 10", "what does 5 mean", "whats a 10 like", "thats a lot of questions",
    "nothing to do with you", "high time you asked", "my sugars are 9", "22", "two hundred", "-1",
    "up at half 6 again", "3 weans and nae help", "there's 2 of us", "I live at 7 Station Road",
    "I'm in the house", "nine times out of ten I forget", "can you ask me in 5 minutes",
    "Och I couldna gie ye a number", "that yin again?", "ye'll hae tae ask me later", "seventeen",
    "two thirds", "off the scale", "sx", "saxteen", "fourty", "99", "1000", "-10 lol",
    "12 out of 10", "20/10", "my boy's 6 and he rules the roost", "her next door gave it 2",
    "they all say 10 don't they", "ma knees are 80", "in bed by 9", "two sugars please",
    "the 5 past is late", "on the 6 o'clock news they said", "I walked 2", "one day I'll get there",
    "one thing at a time", "ten to one I'll fail", "why 0 to 10", "is that out of ten",
    "same as before", "a lot of it is my back", "I havnae a scooby", "next", "what was it again",
    "that's personal", "100", "aboot sx", "my neighbour's a 10 at this",
    "the nurse would tell you 3", "a number 9 bus just went by", "fit's a 10 like",
    "do folk ever say 10", "does it matter if it's 5 or 6", "I'm 5 foot 2", "born in '58",
    "9 months gone", "2 hip replacements", "I'm at work till 6", "ten past already",
    "chapter 3 of my book", "my mind's a blank", "big question", "I'm a bit deaf, say again",
    "och away", "nae comment", "more than you'd think",
    "it's high on my list of worries that I'll fall", "thirty", "one at a time please",
    "that's one way of asking",
]  # fmt: skip


@pytest.mark.parametrize("asked", ["importance", "confidence"])
def test_a_hard_answer_is_one_place_on_the_ruler(asked: str) -> None:
    read = [(text, read_ruler(text, asked=asked)) for text, _ in ONE_NUMBER]
    assert read == [(text, Ruler(value, value, value)) for text, value in ONE_NUMBER]


@for_every_row(("text", "value", "low", "high"), STRETCHES)
def test_a_hard_answer_is_a_stretch(text: str, value: float, low: float, high: float) -> None:
    assert read_ruler(text, asked="confidence") == Ruler(value, low, high)


@pytest.mark.parametrize("asked", ["importance", "confidence"])
def test_a_bus_a_question_or_somebody_elses_number_is_no_answer(asked: str) -> None:
    assert [text for text in NO_ANSWER if read_ruler(text, asked=asked)] == []


@for_every_row("text", ["fvie", "thee", "tin", "seben", "not at all", "nowt"])
@for_every_row("asked", [None, "when", "open", "outcome"])
def test_slips_are_guessed_only_after_a_ruler(text: str, asked: str | None) -> None:
    assert read_ruler(text, asked=asked) is None


@for_every_row(
    "text",
    ["thee and me both", "what's it to thee", "tree surgeon's coming", "fife is a bonny place",
     "there", "fine", "live and let live", "mine", "even so", "tow it away"],
)  # fmt: skip
def test_a_word_of_its_own_is_no_slip(text: str) -> None:
    assert read_ruler(text, asked="importance") is None
