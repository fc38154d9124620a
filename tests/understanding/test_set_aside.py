"""What nobody lives through now is set aside clause by clause; a danger told beside it is heard."""

from __future__ import annotations

from ears import Ears
from tables import for_every_row

from understanding.danger.set_aside.left import what_is_left
from understanding.danger.witnesses import find_danger
from understanding.safety.finding import Level

BEASTS = [
    "The pup swallowed a sock and choked, vet got it up",
    "hens were attacked last night, blood everywhere, I'm sorry for them",
    "wee Bess is being put to sleep on Thursday, the dog I mean, we've said our goodbyes",
    "the cat's dying, she's nineteen, it's her time",
    "sheep worried by a stray, two dead and one bleeding, it's a mess",
    "My old horse collapsed in the field. Vet is with him",
    "got stung by my own bees again, wee lump on my wrist, no bother",
    "next door's cat killed the budgie. so no class today",
]
BEASTS_AND_DANGER = [
    "my dog died and I want to go with him",
    "the dog's been put down. I'm next, I've decided",
    "the dog bit the wean and he's bleeding from the neck",
    "the horse kicked my husband and he's unconscious",
    "my man killed the cat and says he'll do the same to me",
    "vet put the dog down at two and my chest has been crushing since",
    "the cat was sick and I've taken every tablet I was given, I want to die",
    "stung by my bees and my throat's closing, no bother usually",
    "got stung, my lips are swelling, wheezing a bit",
    "the horse rolled on her, she's breathing shallow, white as a sheet",
    "the tup butted him, he's unconscious",
    "a cow's crushed me, I can't feel my legs, my chest hurts",
    "once the old dog dies there's nothing to live for",
    "hens dead, fox got them, and he hit me for leaving the hatch open",
]
THINGS = [
    "the boiler died with a death rattle, engineer's coming",
    "he's wheezing and gasping like an old man, the car I mean",
    "phone died, then it drowned in the sink",
    "the heart monitor says zero pulse, needs new batteries",
    "my watch says I've no pulse, it's on the shelf",
    "the steak's bleeding, just how I like it",
    "tomatoes are all dead, blight",
    "the hoover's choking on dog hair",
]
THINGS_AND_DANGER = [
    "the car hit me and I can't feel my legs, bleeding",
    "the boiler's been coughing all week and we're all being sick, fumes I think",
    "my monitor says low and I'm shaking, hypo",
    "the treadmill threw me and I'm bleeding from the head",
    "phone's about dead and he's hitting the door",
    "the steak's stuck, he's choking and blue",
    "the engine's dead and so will I be by morning",
    "the radio says he's dead, my son",
    "the plants are dead and the kids next",
    "the strimmer's cut my leg, blood is pumping",
]
LEARNT = [
    "did my first aid course today, all about choking and bleeding, loved it",
    "picked up a leaflet about strokes, think 999 not 111, it's on the fridge",
    "revising for my nursing exam. Signs of sepsis. Fever, blue lips, confusion",
    "finished the safeguarding training, child abuse and neglect",
    "we put posters up at work about suicide",
    "what should a volunteer say if a member tells them they self harm? leader training",
    "Checklist for the childminders' group. Should a toddler swallow bleach who do you call",
    "did the mental health first aid course, how to ask about suicide",
    "passed my lifeguard test, the drowning dummy weighs a ton",
    "if someone collapses at the club who do we call, it's for the risk assessment",
]
LEARNT_AND_DANGER = [
    "did my first aid course today and my chest is crushing me right now",
    "on the first aid course someone collapsed, he's not breathing, nobody knows what to do",
    "my friend says she wants to die, I'm a volunteer but this is real",
    "read the leaflet and my face has gone numb down one side",
    "did the suicide prevention training. I want to die",
    "the exam is making me suicidal",
    "the module on abuse was about him, he hits me",
    "what do I do if I want to die, asking for the leaflet",
    "did CPR on my dad, he's still not breathing",
    "my defibrillator has gone off twice and my heart's racing",
    "back from first aid training. chest pain and sweating",
    "exam tomorrow, cut again last night",
    "face arm speech, that's the advert, two out of three for my mum, stroke I think",
    "picked up a leaflet. I've been bleeding since Tuesday, 30 weeks",
]
WORK = [
    "I'm a social worker, giving evidence on Thursday, child protection stuff",
    "I am security man. A drunk man says he will kill me, every weekend the same",
    "paramedic here, all heart attacks and strokes this week, need a walk",
    "first week as a call handler, all chest pain scripts and sepsis calls",
]
WORK_AND_DANGER = [
    "I'm a bouncer. Some punter says he'll stab me every weekend, this one's got a knife",
    "I'm a nurse and a patient stabbed me, I'm bleeding",
    "I'm a social worker and my husband hits me",
    "I am security man, he say he kill me, he followed me home, I am scared, every weekend",
    "paramedic. I want to die",
    "I work at the helpline and a man just told me he's on the bridge now",
]
DENIED = [
    "nobody's getting stabbed here, it's a game of cards",
    "I have no wish to die, quite the reverse, the cruise is booked",
    "no one is hurting me, the door was loud",
    "he's never laid a finger on me, we bicker about the heating",
    "never once thought of ending it, too nosy",
    "that was my nephew on my phone, nobody's been shot. he's been told",
]
DENIED_AND_DANGER = [
    "I have no wish to die but I can't see another way out, I'd end it",
    "nobody's getting stabbed yet, he has the knife",
    "he's never laid a finger on me. He strangled the budgie and broke my door",
    "nobody's hurting me, I do it myself, cutting",
    "no one is hurting me but him",
    "that was my husband on my phone, he hits me",
    "never thought of ending it until now",
    "no wish to die, just don't want to be here",
]
LONG_OVER = [
    "I was on a bridge once, 1999. Now I've four grandkids",
    "he overdosed when we were young, my pal. it's why I volunteer",
    "My ex was violent. I left him fifteen years ago. Best thing I ever did",
    "cousin was stabbed in 98. that's the whole story",
    "I was born blue with the cord round my neck, my granny says that's why I'm thrawn",
    "Two years sober. Twenty years ago I wanted to be dead. Life is good now",
    "my uncle hanged himself in 1987, my mum told me on his birthday",
]
LONG_OVER_AND_DANGER = [
    "he hit me when we were young and he hit me last night",
    "I was on a bridge in 1999 and I keep thinking about it again",
    "left him fifteen years ago. He's found me, he's going to kill me",
    "twenty years ago I wanted to die. It's back",
    "when I was wee my dad hit me and now my husband hits me",
    "sober two years now, and I want to be dead more than ever",
    "he raped me when I was young and he's my neighbour now, he hurt my girl",
    "my pal overdosed in 98, I've taken the same tonight",
    "cut myself at school years ago, cutting again",
]
HOPES = [
    "I don't want to die young, I've two boys",
    "goal is no hypos at football, I've bananas",
    "I don't want to die at sixty like my dad did",
    "aim is fewer falls and no heart attack this year",
]
HOPES_AND_DANGER = [
    "I don't want to die like this, I can't breathe",
    "goal was no hypos, I'm having one now, 2.4",
    "I don't want to die young, I want to die now",
    "I want to see the kids grow up but I can't go on, I'd rather die",
]
STORIES = [
    "watching casualty, someone's having a heart attack every five minutes",
    "after Corrie. Someone's being pushed down the stairs tonight",
    "in EastEnders the husband hits the wife, I learn bad words",
    "that true crime podcast, a man poisons his whole street",
    "we were at a murder mystery, I was stabbed in act two",
]
STORIES_AND_DANGER = [
    "watching casualty and my chest is crushing",
    "watching Corrie, he hit me again at the adverts",
    "I want to die like her in EastEnders",
    "the radio tells me to kill them",
    "in the film he hits her, like mine",
    "turned the telly up, he's hitting the door",
    "was watching a film and my husband collapsed, he's not breathing",
]
JESTS = [
    "i survived. barely. tell my family i loved them. forty burpees lol",
    "I'd sooner be buried alive than do public speaking",
    "new skipping rope please, the dog chewed the last rope",
    "rip me, dead after that spin class haha",
]
JESTS_AND_DANGER = [
    "tell my family I loved them. I've taken the lot",
    "I'd rather be dead than do another winter here",
    "tell my family I loved them lol, I'm not joking, rope's up",
    "did a plank lol. I want to die though, really",
    "a rope for the boat and one for my neck",
]
WHAT_IF = [
    "what happens if I collapse at the class, is there somebody? never have, just asking",
    "if I took a dizzy turn on the hill what do I do, it's not happened yet",
    "if the baby comes early do we cancel? everything's normal so far",
]
WHAT_IF_AND_DANGER = [
    "what happens if I collapse again, I fainted today, just asking",
    "what happens if you take thirty paracetamol, just asking, I want to die",
    "what if I just didn't wake up, never mind, I want to die",
    "what do I do if he hits me again, just asking",
]


#: What a review of 2026-11 found silenced, or only one wording away from it.
DANGER_FOUND_SILENCED = [
    "the dog's dead. won't be long till I'm with her",
    "the dog's sick, I'm sick, the boiler's sick, all of us with sore heads",
    "the old dog got put to sleep, lucky bugger, I envy him",
    "the dog was put to sleep, it looked so easy",
    "sheep shot. one cartridge left for me",
    "the lambs died and I couldnae care less if I did too",
    "the pup's dead, and it should have been me",
    "the hoover died and I sat on the floor and thought aye same",
    "phone's dying and I can't get up off the floor",
    "car's dead on the level crossing and I'm staying in it",
    "roses are dead, and me with them by tonight",
    "at training they said crushing pain in the chest is a heart attack, that's what I've got",
    "the leaflet says ring 999 for this rash that won't fade, wean's floppy",
    "the poster says don't wait for chest pain. waited since nine, it's in my back too",
    "the manual for my pump says ketones 3.5 is dka and that's what it says",
    "essay about suicide. researching methods for real though",
    "put the posters up about suicide and then I stood on the chair with the belt",
    "did the CPR course and I'm doing it on him now",
    "study for the exam, cut, study, cut",
    "leader training asked what if somebody collapses, well Jean just did",
    "watching casualty with a heart attack on it and I've one too I think",
    "at the cinema and a wee girl's choking",
    "film's on. a pain in the chest like an elephant",
    "watching the bill and the wife's not breathing",
    "in the panto interval granda's speech went slurred",
    "my ex strangled me two years ago. he's got a key",
    "he stabbed me ten years ago. saw him at the school gates this morning",
    "I was raped when I was a student. it happened with my boss on Friday",
    "dad abused me when I was young, he's looking after my kids",
    "my stepdad raped me when I was wee, he's asked to take my daughter camping",
    "cut my wrists when I was young. deeper on Sunday",
    "years ago I had an allergic reaction, ate a nut there and my lips swelled",
    "born with a bad heart. fainted twice at the gym, went grey",
    "had seizures as a kid. had three since breakfast",
    "the voices stopped years ago. they told me to hurt my mum",
    "overdosed in 2011, took forty. took fifty there",
    "I tried to hang myself in 2009. wish it had worked",
    "he drowned when we were kids. I've filled my pockets with stones",
    "I am not being hit. he uses a belt on my son",
    "I have no plans to kill myself, I'll leave it to the cold",
    "never thought of killing myself till the letter came",
    "trying to have no more seizures, four of them since breakfast",
    "I don't want to die before I've killed him",
    "is it bad if I cough up blood, it's never happened, a cupful",
    "if the pain in my chest goes to the jaw should I worry, never had it for years",
    "if I stop breathing who gets the dog, just planning",
    "haha say goodbye from me at the walk, I'll not be there, not anywhere",
    "I'd sooner be dead than wear my skin",
    "I'd rather be dead than phone the police on him again",
    "rather be dead than watch my weans get taken, so that's what I've decided",
    "skipping rope's not long enough, got the tow rope",
    "overdosed on chocolate lol then on the co-codamol",
]


@for_every_row(
    "text",
    [
        *BEASTS, *THINGS, *LEARNT, *WORK, *DENIED, *LONG_OVER, *HOPES, *STORIES, *JESTS, *WHAT_IF,
    ],
)  # fmt: skip
def test_what_nobody_lives_through_now_is_no_danger(text: str) -> None:
    found = find_danger(text, heard=Ears(text))  # type: ignore[arg-type]
    assert found is None or found.level is Level.CONCERN


@for_every_row(
    "text",
    [
        *BEASTS_AND_DANGER, *THINGS_AND_DANGER, *LEARNT_AND_DANGER, *WORK_AND_DANGER,
        *DENIED_AND_DANGER, *LONG_OVER_AND_DANGER, *HOPES_AND_DANGER, *STORIES_AND_DANGER,
        *JESTS_AND_DANGER, *WHAT_IF_AND_DANGER, *DANGER_FOUND_SILENCED,
    ],
)  # fmt: skip
def test_danger_beside_it_is_heard(text: str) -> None:
    found = find_danger(text, heard=Ears(text, "suicide_thoughts urgent"))  # type: ignore[arg-type]
    assert found is not None
    assert found.level > Level.CONCERN


@for_every_row(
    ("text", "fears"),
    [
        ("the budgie died. and there I was on the ledge. home", "ledge|died"),
        ("the car's dead. and the wean's overheating in the back", "overheat|dead"),
    ],
)
def test_each_clause_that_is_left_is_heard_alone(text: str, fears: str) -> None:
    found = find_danger(text, heard=Ears(text, fears=fears))  # type: ignore[arg-type]
    assert found is not None
    assert found.level > Level.CONCERN


@for_every_row(
    ("text", "gently"),
    [
        ("my dad beat me when I was wee", True),
        ("my dad beat me when I was wee, I'm happy now", False),
        ("cousin was stabbed in 98", False),
    ],
)
def test_their_own_past_is_asked_about_gently(text: str, gently: bool) -> None:
    left = what_is_left(text)
    assert left is not None
    assert left.gently is gently


@for_every_row("text", ["", "hello", "seven", "I walked to the shops", "x " * 1_500])
def test_where_there_is_nothing_of_the_kind_nothing_is_set_aside(text: str) -> None:
    assert what_is_left(text) is None
