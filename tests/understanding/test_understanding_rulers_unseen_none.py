"""Numbers and words that rate nothing, written before the rules that leave them alone."""

import pytest

from understanding.rulers.rulers import read_ruler

NO_ANSWER = [
    "a solid hundred", "7th", "cent per cent", "a third", "60/40", "I'm 9 months pregnant",
    "number 10 downing street", "it's 3 in the morning", "5 a day", "7 up please",
    "what's the difference between a 6 and a 7", "does 10 mean good",
    "6 of one half a dozen of the other", "I've got 2 left feet", "room 101",
    "my son would give it 10 and my daughter 2", "my pain is 8", "on cloud nine",
    "at sixes and sevens", "they sent me the 3 page form again", "can I do it after 5",
    "I've had 5 falls", "depends on the day", "ask me another", "I hate these scales",
    "what do the numbers mean", "pick a number for me", "the other one", "none of your business",
    "no one asks me that", "25", "five hundred", "minus ten", "15", "eleven out of ten",
    "don't make me pick", "I'm no good with numbers", "all of them", "een", "tain", "te n", "7/1",
    "VII", "not too bad", "it's no biggie", "the 10 to 8 bus never came",
    "I've 2 knee replacements and a pacemaker", "what's a good number",
    "is that 10 being the best", "there's 4 of us in a 2 bed flat", "I was in hospital 3 times",
    "don't know what you mean by 0 to 10", "I take 8 pills every morning",
    "the doctor said under 5 is bad", "my A1c is 9", "I'm a size 10", "1 day at a time",
    "it's 4 flights up", "call me on 07700 900123", "my sister in law gave it a 9 when she did it",
    "three strikes and you're out", "seven kids I raised", "I get 6 hours sleep",
    "from the 1st of May", "at 9 tonight", "in 2026", "tens of times I've tried",
    "I'm no sure what you're asking", "how would I know", "can't put a number on it",
    "no number, sorry", "zero interest in numbers", "it's 2 degrees outside", "just the one",
    "saith", "wyth", "sette", "B plus", "a C minus", "thumbs up", "👍", "🤷‍♀️", "same as yesterday",
    "what did I say last time", "the lower the better is it", "is it golf rules, low is good?",
    "I'd need to ask my 3 daughters", "I walked 5 miles in my day",
    "my blood pressure's 150 over 90", "there's 10 of us in the group", "the 9 o'clock one",
    "the 10 o'clock class", "a 2 hour wait on the phone", "it was a 3 hour operation",
    "I rang 4 times", "8 weeks post op", "stage 3", "in 2 minds", "I'm in two minds about it",
    "2 minutes, someone at the door", "give me 5 minutes", "back in 5",
    "you've asked me that 3 times", "I can only count to 10", "seven years bad luck",
    "we're at sixes and sevens here", "ten a penny", "I'd give ten years off my life",
    "one too many", "nine to five", "the big 5-0 next month", "I'm nearly 80", "turning 60",
    "six foot two", "what scale is this", "67", "the wee one's just turned 3",
    "I've been a diabetic 10 years", "seen 4 different doctors", "that's the 4th one you've asked",
    "my flat's on the 9th floor", "6 months since I last had a drink", "I'm down to 5 a day",
    "used to be 20 a day", "I can walk to the number 5 lamp post",
    "do you mean how sure I am right now", "I'd want to think about it", "are you a robot",
    "ask ma physio", "how do I answer this", "can I use letters", "I'm allergic to numbers",
    "maths was never my thing", "I'm 4 foot 11", "PIP gave me 8 points",
    "got 2 points at the assessment", "ESA group 2", "on band 3", "my waist is 40",
    "it's the 10th today", "half past 6", "it's gone 10, I'm off to bed",
    "it's only 8 in the morning", "I'll do 10 minutes", "2 pints a week",
    "I live 3 miles from a shop", "me and my 2 boys", "seven o'clock suits", "5 years clean",
    "just me and the 3 cats", "s i x", "6666", "100", "nah", "aye", "yes", "ok",
    "what's the 10 mean", "explain 0 to 10", "0 to 10 of what", "out of 10?", "10 what",
    "can we do 1 to 5 instead", "my knee hurts 8 hours a day", "the 8.15 is always late",
    "I've 7 grandkids", "the GP gave me 2 weeks", "number 7 cream from boots",
    "I take warfarin 3mg", "gave me 5 mg", "catch 22", "forty winks", "once or twice",
    "two's company", "two shakes", "it's 50p a go", "it costs 5 quid",
    "I got 3 hours sleep last night", "on day 4", "week 6 of couch to 5k", "5k is my limit",
    "I parkrun 5k", "the 6th floor", "my mobile ends in 7", "at no 12", "on my 3rd inhaler",
    "I was in there 4 days", "2 of my pals go", "there's only 1 bus", "I've one good leg",
    "can't, got the 2 weans", "8 till late", "I finish at 5", "I start at 6 tomorrow",
]  # fmt: skip


@pytest.mark.parametrize("asked", ["importance", "confidence"])
def test_what_rates_nothing_is_no_answer(asked: str) -> None:
    assert [text for text in NO_ANSWER if read_ruler(text, asked=asked)] == []
