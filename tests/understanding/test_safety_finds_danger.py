"""What people type when there is danger, and what the lexical witness must make of it."""

import pytest

from understanding.safety import detect

# A line: category, level, sentence. Written for this project.
_TABLE = """
suicide_immediate emergency|I'm going to end it tonight when the hoose is quiet
suicide_immediate emergency|ive been saving up my tablets, i think i have enough
suicide_immediate emergency|am on the bridge and a cannae see the point in climbing back
suicide_immediate emergency|goodbye everyone, you were always good to me
suicide_immediate emergency|letters written, dog is at my sisters
suicide_immediate emergency|i've got the rope in the shed
suicide_immediate emergency|I have written a note for my boys and I'm ready to do it
suicide_immediate emergency|gonnae kill masel the night
suicide_immediate emergency|by the time anyone reads this it'll be done
suicide_immediate emergency|I know exactly how I would do it
suicide_immediate emergency|I've picked a date to die
suicide_immediate emergency|tried to hang myself last night
suicide_immediate emergency|how many paracetamol would it take
suicide_immediate emergency|I'm standing on the edge of the platform and I want it over
suicide_immediate emergency|what is the easiest way to die
suicide_immediate emergency|tell my mum i love her. im sorry
suicide_immediate emergency|i'm about to jump
suicide_immediate emergency|ive said my goodbyes
suicide_immediate emergency|I stockpiled my amitriptyline, there's a drawer full
suicide_immediate emergency|going to take all my insulin tonight and go to sleep
suicide_immediate emergency|just cut my wrists
suicide_immediate emergency|this is my final message to you
suicide_immediate emergency|I'll do it tonight, they're all out
suicide_immediate emergency|look after my kids when im gone
suicide_immediate emergency|I have decided to end my life on Friday
suicide_thoughts urgent|I want to kill myself
suicide_thoughts urgent|i wanna die
suicide_thoughts urgent|kms
suicide_thoughts urgent|been thinking about suiside a lot
suicide_thoughts urgent|feeling suicidle the day
suicide_thoughts urgent|sometimes i think aboot unaliving myself
suicide_thoughts urgent|want to end it aw
suicide_thoughts urgent|thinking of takin ma ain life
suicide_thoughts urgent|some nights I just want to top myself
suicide_thoughts urgent|wish I didnae wake up this mornin
suicide_thoughts urgent|the weans wid be better aff withoot me
suicide_thoughts urgent|everyone would be better off if I wasn't here
suicide_thoughts urgent|there is no point going on
suicide_thoughts urgent|I cannae go on like this
suicide_thoughts urgent|ah cannae go on
suicide_thoughts urgent|I don't want to be here anymore
suicide_thoughts urgent|dinnae want tae be here nae mair
suicide_thoughts urgent|i have nothing left to live for
suicide_thoughts urgent|nobody would miss me
suicide_thoughts urgent|I wish I was dead
suicide_thoughts urgent|wish ah wis deid
suicide_thoughts urgent|I hope I don't wake up tomorrow
suicide_thoughts urgent|life isn't worth living since the diagnosis
suicide_thoughts urgent|I'd rather be dead than live on oxygen
suicide_thoughts urgent|i just want to go to sleep and never wake up
suicide_thoughts urgent|I keep thinking about driving into a wall
suicide_thoughts urgent|feel like walking in front of a bus
suicide_thoughts urgent|I dont trust myself to be alone tonight
suicide_thoughts urgent|tired of living
suicide_thoughts urgent|I'm done with life
suicide_thoughts urgent|what's the point in living
suicide_thoughts urgent|my son says he wants to kill himself
suicide_thoughts urgent|s u i c i d e is all i think about
suicide_thoughts urgent|i wanted to die last night
suicide_thoughts urgent|I see no reason to carry on living
suicide_thoughts urgent|if I died tomorrow nobody would care
suicide_thoughts urgent|I'm having suicidal thoughts again
suicide_thoughts urgent|i don't see a future, i want to disappear forever
suicide_thoughts urgent|I want it all to end
suicide_thoughts urgent|I'm not ok, I wish I'd never been born
suicide_thoughts urgent|lol i want to kill myself but fine
suicide_thoughts urgent|chcę umrzeć
suicide_thoughts urgent|nie chce juz zyc
suicide_thoughts urgent|main khudkushi karna chahta hoon
suicide_thoughts urgent|أريد أن أموت
suicide_thoughts urgent|я хочу померти
suicide_thoughts urgent|me quiero morir
suicide_thoughts urgent|je veux mourir
self_harm urgent|I've been cutting myself again
self_harm urgent|I self harm when the pain gets bad
self_harm urgent|got an urge to cut
self_harm urgent|i keep burning myself with cigarettes
self_harm urgent|I want to hurt myself tonight
self_harm urgent|started cuttin ma arms again
self_harm urgent|I hit myself when I feel useless
self_harm urgent|harmed myself last night
self_harm urgent|I bang my head off the wall until it stops
self_harm urgent|selfharming since january
overdose_or_poisoning emergency|I took too many of my tablets
overdose_or_poisoning emergency|took the whole packet
overdose_or_poisoning emergency|ive taken an overdose
overdose_or_poisoning emergency|swallowed a load of pills an hour ago
overdose_or_poisoning emergency|I've taken all my tablets at once
overdose_or_poisoning emergency|drank some bleach by mistake
overdose_or_poisoning emergency|my wee boy has swallowed my tablets
overdose_or_poisoning emergency|took 20 paracetemol
overdose_or_poisoning emergency|she's overdosed, what do I do
overdose_or_poisoning emergency|injected too much insulin
overdose_or_poisoning emergency|I took my heart tablets twice by mistake
overdose_or_poisoning emergency|downed a bottle of vodka with my diazepam
overdose_or_poisoning emergency|the carbon monoxide alarm is going off
overdose_or_poisoning emergency|i think i od'd
overdose_or_poisoning emergency|took a handful of co-codamol
abuse urgent|my husband hits me
abuse urgent|he wont let me see my sister
abuse urgent|I was raped last week
abuse urgent|my carer shouts at me and leaves me wet
abuse urgent|I'm scared of my partner
abuse urgent|he controls all my money
abuse urgent|my son takes my pension aff me
abuse urgent|she threw a plate at me and I had to hide
abuse urgent|ma man batters me when he's had a drink
abuse urgent|I'm walking on eggshells at home
abuse urgent|my family are forcing me to marry
abuse urgent|I'm not allowed to leave the house
abuse urgent|he checks my phone every night
abuse urgent|someone touched me when I said no
abuse urgent|my daughter slapped me again
abuse urgent|i am in an abusive relationship
abuse urgent|he threatened to kill me if I told
abuse urgent|the bruises are from him
abuse emergency|he's hitting me right now
abuse emergency|I've locked myself in the bathroom, he's kicking the door
abuse emergency|my ex is outside with a knife
abuse emergency|he has just punched me
abuse emergency|he tried to strangle me
child_at_risk urgent|I'm 14 and I can't talk to my mum
child_at_risk urgent|im only 12
child_at_risk urgent|i am in s2 at school
child_at_risk urgent|my neighbour leaves her wee ones alone in the house all night
child_at_risk urgent|my grandson has bruises all over
child_at_risk urgent|he hits the kids
child_at_risk urgent|I'm frightened I'll hurt my baby
child_at_risk urgent|my niece is being abused by her stepdad
child_at_risk urgent|my brother keeps hitting his weans
child_at_risk urgent|the kids are being neglected by their dad
child_at_risk urgent|i am 15 years old
harm_to_others emergency|I am going to kill him
harm_to_others emergency|I want to stab my neighbour
harm_to_others emergency|I've got a knife and I'm going round to his house
harm_to_others emergency|scared I'll hurt someone
harm_to_others emergency|I keep thinking about killing my brother
harm_to_others emergency|gonna stab someone
harm_to_others emergency|going to burn their house down
harm_to_others emergency|i've just stabbed my boyfriend
harm_to_others emergency|I will kill them all
harm_to_others emergency|having thoughts of hurting people
chest_pain_or_heart emergency|chest pain
chest_pain_or_heart emergency|ive got pain in ma chest and its going doon ma arm
chest_pain_or_heart emergency|my chest feels tight and heavy
chest_pain_or_heart emergency|crushing pain across my chest
chest_pain_or_heart emergency|think im having a hart attack
chest_pain_or_heart emergency|there's an elephant sitting on my chest
chest_pain_or_heart emergency|my husband has bad chest pains
chest_pain_or_heart emergency|tightness in chest wont go away
chest_pain_or_heart emergency|my chest is killing me
chest_pain_or_heart emergency|pain spreading into my jaw and left arm
chest_pain_or_heart emergency|used my spray twice and it's not working
chest_pain_or_heart emergency|sair chest since this mornin
chest_pain_or_heart emergency|chest pane and sweating
chest_pain_or_heart emergency|my heart is racing and I feel faint
chest_pain_or_heart emergency|I'm walking home and got pains in my chest
chest_pain_or_heart emergency|boli mnie w klatce
chest_pain_or_heart emergency|bol w klatce piersiowej
chest_pain_or_heart emergency|mere seene mein dard hai
chest_pain_or_heart emergency|me duele el pecho
chest_pain_or_heart emergency|j'ai mal à la poitrine
chest_pain_or_heart emergency|ألم في الصدر
chest_pain_or_heart emergency|болить у грудях
stroke emergency|his face has dropped on one side
stroke emergency|my mums face is drooping
stroke emergency|her speech is all slurred
stroke emergency|I cannot lift my left arm
stroke emergency|my arm has gone numb all of a sudden
stroke emergency|I think my wife is having a stroke
stroke emergency|words coming out all jumbled since breakfast
stroke emergency|one side of my face is numb
stroke emergency|suddenly gone blind in one eye
stroke emergency|worst headache of my life came on in a second
stroke emergency|dad is slurring and cant hold his cup
stroke emergency|think ive had a wee stroke this morning
stroke emergency|the whole left side of my body has gone weak
breathing emergency|I can't breathe
breathing emergency|cannae breathe
breathing emergency|she's not breathing
breathing emergency|too breathless to finish a sentence
breathing emergency|my lips are blue
breathing emergency|his lips have gone grey
breathing emergency|suddenly very short of breath
breathing emergency|bad asthma attack, need help
breathing emergency|struggling to breathe
breathing emergency|gasping for air
breathing emergency|cant get a breath
breathing emergency|he's breathless and confused
breathing emergency|my dad is choking
breathing emergency|out of breath and can't talk
breathing emergency|nie mogę oddychać
breathing emergency|saans nahi aa rahi
breathing emergency|لا أستطيع أن أتنفس
breathing emergency|не можу дихати
breathing emergency|no puedo respirar
breathing emergency|je ne peux pas respirer
breathing urgent|more breathless than usual
breathing urgent|my breathing is worse this week
breathing urgent|can I take more puffs, it's not shifting
breathing urgent|blue inhaler isnt touching it
breathing urgent|needing my inhaler every hour
breathing urgent|my copd has flared up
breathing urgent|coughing up green stuff and wheezier
breathing urgent|too breathless to sleep
breathing urgent|out of breath just sitting here
breathing urgent|peched all night, mair than normal
breathing urgent|phlegm has turned brown
breathing urgent|I'm so breathless today
sepsis emergency|shivering, confused and burning up
sepsis emergency|I think I've got sepsis
sepsis emergency|my skin has gone mottled
sepsis emergency|rash that doesn't fade with a glass
sepsis emergency|not had a pee since yesterday
sepsis emergency|mum has a water infection and is talking nonsense
sepsis emergency|I feel like I am going to die
sepsis emergency|her legs are mottled and she's freezing cold
sepsis emergency|high temperature and he's very drowsy
sepsis emergency|havent passed urine all day
anaphylaxis emergency|my tongue is swelling
anaphylaxis emergency|throat closing up after a prawn
anaphylaxis emergency|stung by a wasp and my face is swelling up
anaphylaxis emergency|having an allergic reaction
anaphylaxis emergency|just used my epipen
anaphylaxis emergency|lips are swelling and I feel dizzy
anaphylaxis emergency|think its anaphylaxis
anaphylaxis emergency|ate nuts and can't breathe
anaphylaxis emergency|ma throat is swellin
anaphylaxis emergency|my daughters face has ballooned after eating egg
diabetes_emergency emergency|my sugar is 2.3 and I'm shaking
diabetes_emergency emergency|having a bad hypo
diabetes_emergency emergency|ketones are 4.1
diabetes_emergency emergency|he's diabetic and I can't wake him
diabetes_emergency emergency|my breath smells of pear drops and I keep being sick
diabetes_emergency emergency|blood sugar 28 and vomiting
diabetes_emergency emergency|meter just says HI
diabetes_emergency emergency|i think its dka
diabetes_emergency emergency|hypo and cant get it up
diabetes_emergency emergency|sugars wont come up and im sweating
diabetes_emergency emergency|type 1 and not making sense
unconscious_or_seizure emergency|my husband has collapsed
unconscious_or_seizure emergency|she's having a fit
unconscious_or_seizure emergency|my pal is unconscious
unconscious_or_seizure emergency|he won't wake up
unconscious_or_seizure emergency|my son is having a seizure
unconscious_or_seizure emergency|just blacked out in the kitchen
unconscious_or_seizure emergency|I keep passing out
unconscious_or_seizure emergency|found my dad on the floor, not responding
unconscious_or_seizure emergency|cannae wake ma wife
unconscious_or_seizure emergency|someone has collapsed at the bus stop
unconscious_or_seizure emergency|she's been fitting for five minutes
unconscious_or_seizure emergency|i fainted this morning
bleeding_or_injury emergency|bleeding heavily and it won't stop
bleeding_or_injury emergency|blood everywhere
bleeding_or_injury emergency|coughing up blood
bleeding_or_injury emergency|I've been stabbed
bleeding_or_injury emergency|I've fallen and I can't get up
bleeding_or_injury emergency|hit my head and now being sick
bleeding_or_injury emergency|vomiting blood
bleeding_or_injury emergency|can't stop the bleeding
bleeding_or_injury emergency|bone sticking out of my leg
bleeding_or_injury emergency|my poo is black and tarry
bleeding_or_injury emergency|spilled boiling water all over my legs
bleeding_or_injury emergency|banged ma heid and im on warfarin
bleeding_or_injury emergency|nosebleed for an hour will not stop bleeding
bleeding_or_injury urgent|theres blood in my pee
pregnancy urgent|I'm pregnant and bleeding
pregnancy urgent|baby hasn't moved today
pregnancy urgent|my waters have broken
pregnancy urgent|30 weeks and the baby is moving less
pregnancy urgent|spotting at 9 weeks pregnant
pregnancy urgent|not felt any kicks since last night
pregnancy urgent|having contractions and I'm only 32 weeks
pregnancy urgent|think im having a miscarriage
pregnancy urgent|bump has gone quiet, less movement than normal
pregnancy urgent|in labour
psychosis urgent|the voices are telling me to do things
psychosis urgent|hearing voices again
psychosis urgent|they've put a camera in my ceiling
psychosis urgent|the telly is talking to me
psychosis urgent|people are following me and reading my thoughts
psychosis urgent|my neighbours are poisoning my food
psychosis urgent|I am the chosen one
psychosis urgent|seeing things that aren't there
psychosis urgent|not slept for four days and I've got amazing energy
psychosis urgent|the voice in my head says I'm bad
psychosis urgent|my voices are back
eating_disorder urgent|I make myself sick after meals
eating_disorder urgent|not eaten for four days
eating_disorder urgent|binge and purge most nights
eating_disorder urgent|taking laxatives to lose weight
eating_disorder urgent|been starving myself
eating_disorder urgent|fingers down my throat after dinner
eating_disorder concern|my anorexia is creeping back
eating_disorder concern|I'm terrified of eating
eating_disorder concern|skipping meals to lose weight
eating_disorder concern|I feel guilty every time I eat
eating_disorder concern|eating 500 calories a day
eating_disorder concern|I think I have an eating disorder
medication_question concern|can I take ibuprofen with my blood pressure tablets
medication_question concern|should I come off my tablets
medication_question concern|is it ok to drink on antibiotics
medication_question concern|how many co-codamol can I take
medication_question concern|these statins are making me sore
medication_question concern|I missed my dose this morning, do I double up
medication_question concern|I've stopped taking my antidepressants
medication_question concern|do I really need to keep taking metformin
medication_question concern|what are the side effects of ramipril
medication_question concern|thinking of stopping ma meds
medication_question concern|can I halve my dose
medication_question concern|feeling sick since I started the new tablets
medication_question concern|forgot my insulin last night what should I do
medication_question concern|does omeprazole interact with anything
medication_question concern|the doctor wants me on sertraline but I'm not sure
medication_question concern|can you take paracetamol and ibuprofen together?
medication_question concern|gabapentin makes me dizzy
medication_question concern|can i crush my tablets
medication_question concern|need something stronger for the pain
medication_question concern|is bisoprolol safe
medication_question concern|should I take it before or after food? the metformin
medication_question concern|fed up wi these water tablets, gonnae stop them
low_mood concern|I feel depressed
low_mood concern|I can't cope
low_mood concern|feeling hopeless
low_mood concern|I cry every night
low_mood concern|cannae stop greetin
low_mood concern|I feel worthless
low_mood concern|I hate myself
low_mood concern|I'm really low just now
low_mood concern|nothing to look forward to
low_mood concern|I'm at rock bottom
low_mood concern|what's the point
low_mood concern|everything is too much
low_mood concern|I'm so lonely
suicide_immediate emergency|Honestly I have it all worked out, it'll look like an accident
suicide_immediate emergency|the pills are lined up on the kitchen table and I'm crying
suicide_immediate emergency|I've left a note for my wife next to the kettle
suicide_immediate emergency|am at the erskine bridge
suicide_immediate emergency|this is goodbye, you've been kind
suicide_immediate emergency|i bought a rope today
suicide_immediate emergency|I am going to hang myself
suicide_thoughts urgent|dont want to be alive
suicide_thoughts urgent|what would happen if I just walked into the sea
suicide_thoughts urgent|Ma heid's fu o thoughts o endin it
suicide_thoughts urgent|every night i pray god takes me
suicide_thoughts urgent|my family would cope better without me around
suicide_thoughts urgent|i think about dying all the time
suicide_thoughts urgent|I'm thinking of killing my self
suicide_thoughts urgent|can't do this anymore
suicide_thoughts urgent|not sure I want to carry on living with MS
suicide_thoughts urgent|would be easier if i was dead tbh
suicide_thoughts urgent|I just want to sleep and not wake
suicide_thoughts urgent|got dark thoughts, suicide and that
suicide_thoughts urgent|cant see any way out except to end it
suicide_thoughts urgent|my wife died and I want to be with her
suicide_thoughts urgent|I've lost the will to live
self_harm urgent|I cut my thigh last night because I felt numb
self_harm urgent|been scratching my arms till they bleed
self_harm urgent|I want to slice my arms
self_harm urgent|relapsed with self-harm
overdose_or_poisoning emergency|i've had 30 of my sleeping pills
overdose_or_poisoning emergency|I think ive taken too much morphine
overdose_or_poisoning emergency|took a double dose of warfarin by accident
overdose_or_poisoning emergency|my toddler drank my methadone
overdose_or_poisoning emergency|swallowed antifreeze
abuse urgent|my boyfriend choked me on saturday
abuse urgent|Dad hits mum and me when he's steaming
abuse urgent|he makes me sleep with him when I don't want to
abuse urgent|my nephew has been using my bank card without asking and I'm scared of him
abuse urgent|husband keeps me locked in the house
abuse urgent|I'm being stalked by my ex
abuse urgent|she kicks me and says it's my fault
abuse urgent|my carer is rough with me and I'm frightened to say
abuse urgent|he forces me to have sex
child_at_risk urgent|I am thirteen
child_at_risk urgent|next door's kids are screaming and being hit
child_at_risk urgent|i think my grandaughter is being touched by her mums boyfriend
child_at_risk urgent|im in primary 7
harm_to_others emergency|I'm so angry I'm going to stab him
harm_to_others emergency|I've a hammer and I'm waiting for him
harm_to_others emergency|I want to hurt my carer
chest_pain_or_heart emergency|my chest is really sore and I feel sick
chest_pain_or_heart emergency|tight band round my chest
chest_pain_or_heart emergency|having palpitations and about to faint
chest_pain_or_heart emergency|heavy feeling in the chest and sweating buckets
chest_pain_or_heart emergency|it feels like someone is standing on my chest
chest_pain_or_heart emergency|think it's ma heart, pain in ma left airm
chest_pain_or_heart emergency|should I go to A&E with chest pain
stroke emergency|my mouth is drooping
stroke emergency|cant move my right side
stroke emergency|mum can't speak properly and her face looks funny
stroke emergency|he's talking gibberish all of a sudden
stroke emergency|my leg has gone dead and my speech is funny
breathing emergency|i cant catch my breath
breathing emergency|fighting for breath here
breathing emergency|lips have turned blue
breathing emergency|gave him his inhaler but he's still struggling to breathe
breathing urgent|breathing a lot worse the day
breathing urgent|I'm using my blue inhaler constantly
breathing urgent|more wheezy than normal and it's scaring me
breathing urgent|cannot lie flat without gasping
breathing emergency|my oxygen is reading 84
sepsis emergency|got a temperature of 39 and I'm shaking and muddled
sepsis emergency|hes got pneumonia and is dead confused
sepsis emergency|skin looks blotchy and blue, she's cold
anaphylaxis emergency|lips and tongue swollen after a bee sting
anaphylaxis emergency|came out in hives and my throat feels tight
anaphylaxis emergency|my throat is closing
diabetes_emergency emergency|libre says 2.1
diabetes_emergency emergency|blood sugar really low and I'm confused
diabetes_emergency emergency|my husband is having a hypo and can't swallow
diabetes_emergency emergency|ketones high and throwing up
unconscious_or_seizure emergency|my brother just dropped to the floor and isn't responding
unconscious_or_seizure emergency|keep having seizures today
unconscious_or_seizure emergency|mum passed out in the shower
unconscious_or_seizure emergency|the wee man next door is having a fit
bleeding_or_injury emergency|blood is pouring out of my leg
bleeding_or_injury emergency|chopped the end of my finger off
bleeding_or_injury emergency|I fell down the stairs and can't move my legs
bleeding_or_injury emergency|spewing up blood
pregnancy urgent|24 weeks and bleeding a bit
pregnancy urgent|the baby's not kicking as much today
pregnancy urgent|water's broke!
psychosis urgent|a voice keeps telling me to jump
psychosis urgent|MI5 are listening through my phone
psychosis urgent|I can hear people whispering about me but nobody's there
eating_disorder urgent|throwing up after every meal on purpose
eating_disorder urgent|havent eaten in 5 days, scared of the scales
eating_disorder concern|I'm restricting again
medication_question concern|can i drink wine on metronidazole
medication_question concern|my inhaler gives me thrush should I stop
medication_question concern|what happens if I miss my insulin
medication_question concern|want to come off citalopram
medication_question concern|do beta blockers make you tired
medication_question concern|been skipping my statins
medication_question concern|Is 4 paracetamol at once ok
medication_question concern|could my cough be the lisinopril
low_mood concern|I'm so down I can't get out of bed
low_mood concern|been in tears all week
low_mood concern|just feel empty inside
low_mood concern|cannae cope wi this pain
low_mood concern|feel useless and a failure
suicide_immediate emergency|Ive wrote letters tae the weans and hid them in the drawer, its time
suicide_immediate emergency|sitting on the ledge, looking down
suicide_immediate emergency|took the dog to my mums, paid the rent. tonight I'm ending it
suicide_immediate emergency|I have enough morphine put by to make sure
suicide_immediate emergency|I'll be dead by the morning
suicide_immediate emergency|got the belt round the door
suicide_thoughts urgent|maybe the world would be better if I just wasnt in it
suicide_thoughts urgent|what's the use in living like this
suicide_thoughts urgent|i keep imagining crashing the car
suicide_thoughts urgent|ah just want oot, forever
suicide_thoughts urgent|cannae see masel being here at christmas
suicide_thoughts urgent|I have been having thoughts about ending things
suicide_thoughts urgent|my brother keeps saying he's going to do himself in
suicide_thoughts urgent|It'd be a relief not to wake up
suicide_thoughts urgent|death would be a release
suicide_immediate emergency|i googled ways to kill yourself
suicide_thoughts urgent|I wish the heart attack had finished me off
suicide_thoughts urgent|not wanting to exist
suicide_thoughts urgent|I'm a burden and they'd all be happier if I was gone
self_harm urgent|I carve lines in my leg when I'm low
self_harm urgent|took a razor to my arm
self_harm urgent|the urge to hurt myself is strong today
self_harm urgent|i've been burning my arms on purpose
overdose_or_poisoning emergency|think i took my insulin twice
overdose_or_poisoning emergency|my wife has swallowed all her pills
overdose_or_poisoning emergency|ate half a box of ibuprofen
overdose_or_poisoning emergency|took about 40 of them
abuse emergency|he put his hands around my throat last week
abuse urgent|she won't let me have my phone or see anyone
child_at_risk urgent|my dad touches me
abuse urgent|partner pinned me against the wall
abuse urgent|the man who cares for me steals my money
abuse urgent|I was sexually assaulted on the bus
abuse urgent|my son screams at me and pushes me about
abuse urgent|my husband forces himself on me
abuse emergency|he's got a knife and he's shouting at me
abuse emergency|he's battering me help
child_at_risk urgent|I'm 13 and my stepdad scares me
child_at_risk urgent|theres a toddler locked in the flat on his own below us
child_at_risk urgent|my sister is hitting her wean
harm_to_others emergency|I'm going to batter my neighbour to death
harm_to_others emergency|I bought a knife, he'll get what's coming
harm_to_others emergency|part of me wants to smother my mother when she shouts
chest_pain_or_heart emergency|Tight across ma chest and ma left airm's tingling
chest_pain_or_heart emergency|pressure in my chest for half an hour
chest_pain_or_heart emergency|I've a squeezing pain behind my breastbone
chest_pain_or_heart emergency|dad's clutching his chest
chest_pain_or_heart emergency|chest's agony
stroke emergency|one arm won't work and I'm dribbling from the side of my mouth
stroke emergency|wife's smile is lopsided
stroke emergency|I've gone numb all down my left side
stroke emergency|she cannot speak all of a sudden
breathing emergency|he's gone blue
breathing emergency|I can hardly breathe
breathing emergency|need an ambulance, I can only say a few words at a time
breathing urgent|been using ten puffs and no better
breathing urgent|breathing's terrible the day
breathing urgent|wheezing badly since last night
sepsis emergency|he's burning up, his skin's mottled, and he's sleepy
sepsis emergency|temp of 40, cant stop shivering and dont know what day it is
anaphylaxis emergency|had a peanut and my mouth is swelling
diabetes_emergency emergency|bm 1.9
diabetes_emergency emergency|going hypo, hands shaking
diabetes_emergency emergency|sugars 30 and I feel drowsy
unconscious_or_seizure emergency|wee boy's having a fit
unconscious_or_seizure emergency|my flatmate is lying on the floor and I can't wake him
unconscious_or_seizure emergency|I keep blacking out
bleeding_or_injury emergency|deep cut on my arm, blood won't stop
bleeding_or_injury emergency|mum fell and she can't get up, her hip's sore
bleeding_or_injury emergency|throwing up blood
pregnancy urgent|pregnant and there's blood in my pants
pregnancy urgent|haven't felt baby move since yesterday
psychosis urgent|God is telling me to jump
psychosis urgent|they're sending me messages through the TV
psychosis urgent|the voices say I should hurt people
eating_disorder urgent|I haven't eaten since Monday because I feel fat
eating_disorder urgent|sick after every meal, I do it on purpose
medication_question concern|is it safe to mix naproxen and aspirin?
medication_question concern|I want to stop my statin
medication_question concern|can i have a pint on these antibiotics
medication_question concern|these new tablets are giving me the runs
medication_question concern|do I take my metformin before or after tea
medication_question concern|what dose of vitamin D should I take
medication_question concern|forgot my tablets yesterday, should I take two
low_mood concern|feel like a total failure
low_mood concern|I just cry
low_mood concern|struggling to cope since she died
low_mood concern|been feeling very low
"""
ROWS = [
    (*left.split(), sentence)
    for left, sentence in (line.split("|", 1) for line in _TABLE.strip().splitlines())
]


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(ROWS) >= 250
    assert len({sentence for _, _, sentence in ROWS}) == len(ROWS)


@pytest.mark.parametrize(("category", "level", "sentence"), ROWS, ids=[row[2] for row in ROWS])
def test_danger_is_found_at_its_level(category: str, level: str, sentence: str) -> None:
    finding = detect(sentence)
    assert finding is not None
    assert (finding.as_dict()["category"], finding.as_dict()["level"]) == (category, level)
