"""What sounds like danger and is none: figures of speech, losses, denials, history, goals."""

import pytest

from understanding.safety import Level, detect

# Nothing at all is to be found in these. Written for this project.
_QUIET = """
this heat is killing me
dying for a brew
shoot me now, another Teams call
my knees are killing me after bowls
just killing time till the bus comes
I could murder a curry
I'm dead tired after that walk
that fry-up is a heart attack on a plate
the wee man scared me to death jumping out like that
her dress was drop dead gorgeous
ma feet are killin me
I'd kill for a cup of tea
we nearly died laughing at the quiz
the suspense is killing me
that hill near killed me but I did it
bored to death in the house
over my dead body am I doing burpees
my phone is dying, back later
the battery has died on my scales
I was dying of embarrassment at the class
stroke of luck getting a seat
doing the breaststroke at the pool
I stroke the cat when I'm stressed
trying to keep fit
I want to get fit for the summer
fit like the day?
had a coughing fit in the cinema and had to leave, mortified
got it off my chest at last
found it in the chest of drawers
chest press is my favourite machine
chest infection has cleared up
the view took my breath away
holding my breath for the results
breathing exercises help me
did my breathing exercises twice
Breathing Space was a good idea to have on my list
I could kill for some chips
she'll kill me when she sees the mess
my wife is going to kill me for eating the last biscuit
I could have strangled him for leaving the seat up
murder trying to park at the hospital
it's murder on my back that chair
the car died on the way to the group
I want to kill it at the gym
going to smash my step goal
I'm going to beat my brother at bowls
he beat me at dominoes again
cut myself some slack this week
cutting down on sugar
I cut the grass
ended up walking home
my contract ends on Friday
ended it with my boyfriend and I feel free
the meeting could not end soon enough
topped up my gas card
need to top up my phone
drowning in paperwork
jumped in the shower
jump on the bus and go swimming
jumping on the bandwagon with this diet
hang on a minute
hanging out with my pals on Saturday
I'll hang the washing out
bleeding heck that was hard
that bleeding bus was late again
had my bloods taken
blood pressure was fine
gave blood on Tuesday
shot at the darts on Thursday
give it a shot
had my flu jag
long shot but is there a group near me
collapsed on the sofa after the shift
my back seized up
fits in with my shifts
the trousers fit again
poison ivy in the garden
overdosed on chocolate at Easter
overdid it on the mince pies
ate the whole packet of biscuits
had too many biscuits
took too many photos at the park
panic attack plan worked fine
my dad took his own life years ago
my brother killed himself in 2009
lost my friend to suicide when we were young
her husband died by suicide and I go with her to the group
my uncle hanged himself before I was born
my mum died of sepsis in 2018
Dad had a stroke and we lost him last year
my pal overdosed ten years ago and died
our son died
I lost my wife in March
the anniversary of my brother's death is hard
bereavement group after suicide meets on Mondays
my gran passed away from a heart attack years ago
I'm not suicidal, just tired
not suicidal
no chest pain
no chest pain today, just stiff
I don't have chest pain
never had chest pain in my life
I haven't had any thoughts of suicide
I would never kill myself
no thoughts of harming myself
I'm not going to hurt myself
not depressed, just bored
I'm not breathless at all today
nobody hits me, it's nothing like that
he's never hit me
no bleeding since the op
I don't hear voices
no slurred speech or anything
my breathing is no worse than usual
I had a stroke in 2015
I have angina
I've got COPD
I have epilepsy
living with bipolar for years
had a heart attack in 2012 and I walk every day now
I used to self harm when I was a teenager
I used to feel suicidal
years ago I took an overdose
I had an eating disorder in my twenties, years ago
had sepsis last year and getting stronger
had a seizure when I was 7
after my heart attack I went to rehab
since my stroke I like to walk by the canal
I had pneumonia last winter
in the past I had panic and chest pain
I survived a stroke
I have diabetes
I've asthma, well controlled
I have depression
the stroke club is on a Thursday
the chest clinic was great
A&E staff saved my life
they helped with my suicidal thoughts last year
the self harm charity run is in May
stop self-harm charity run, I want to train for it
raising money for the stroke association
suicide prevention training at work
the epilepsy nurse is lovely
my heart failure nurse is pleased
cardiac rehab is on Fridays
the paramedics were brilliant when I had chest pain
the ambulance crew were kind when my husband collapsed
I called 111 about my breathing and they were great
the crisis team were good to me years ago
asthma clinic said my peak flow is better
chest physio helped
I volunteer with a suicide bereavement charity
domestic abuse awareness course at work
what are the signs of a stroke
what is suicide
what are the symptoms of sepsis?
how do you recognise a heart attack
what does anaphylaxis mean
is it true that stress can cause a stroke
what causes seizures
can smoking cause a stroke?
how common is psychosis
what is self harm
who gets sepsis
I want to lower my risk of a stroke
I'm walking to prevent another heart attack
my goal is to avoid a stroke
worried about having a heart attack like my dad
if I get chest pain I know to ring 999
what should I do if I get chest pain
in case of a hypo I carry sweets
the film was about a suicide
that song is about wanting to die
watched a documentary about a heart attack
I read about sepsis in the paper
an episode of Casualty where he has a stroke
there was a suicide on the news
Corrie had a domestic abuse story
reading a murder mystery
doing a course on first aid for choking
puffed out on the stairs as usual
a bit breathless on the hill, same as always
bit of a puff going up the brae
I get breathless walking uphill
my usual wheeze
my breathing is easier than last week
short of breath when I run
I take my tablets every morning
picking up my prescription
pharmacy was shut
took my tablets and went for a walk
I take my inhaler with me
my prescription was ready on time
where can I collect my prescription
can you remind me to take my tablets
my goal is to take my inhaler every day
I keep my tablets in a dosette box
got my tablets delivered
the chemist is open till six
took all my tablets this week like I planned
I remembered my tablets every day
ordered my repeat prescription
I'm 10 minutes late
I am 12 stone now
I'm 14 days off the fags
I am 10 out of 10 sure
I'm 15 minutes from the pool
my daughter is 12 and we walk to school
my son is 14
I teach ten year olds
kids are back at school
my grandson turned 9
she won't let me give up
my husband won't let me lift anything since my op
my knee won't let me
the doctor won't let me drive yet
the dog bit me
my landlord won't let me have a cat
my cat attacked the Christmas tree
the kids hit a ball through the window
my physio battered my shoulder, in a good way
the news hit me hard
he hit me with a bill for forty pounds
I'm walking on air
food poisoning last week, fine now
worried sick about the bills
made myself sick with worry
not eaten since breakfast
haven't eaten meat for weeks
I had a stomach bug and couldn't eat for two days
stopped eating crisps
skipping breakfast because I'm late
I heard voices outside, it was the neighbours
listening to the choir's voices
they told me to try yoga
the nurse is always telling me to slow down
being followed up by the clinic
manic day at work
watched a film about mind control on telly
the bridge is closed so the bus was late
bridge club on Tuesdays
I walked over the bridge and back
goodbye for now
bye, thanks for your help
goodbye, see you tomorrow
wrote a letter to the council
I have written my letter to the GP
I left a note for the milkman
ready to go
I can't go on holiday this year
I can't go on the bus with my knees
I can't carry on with this diet
can't stop eating crisps
I don't want to be here in this waiting room
I've had enough to eat
I want to live longer for my grandchildren
I want to give up smoking
I'm giving up chocolate
it's pointless filling in that form
my weight is down
iron levels are low
my blood pressure is low
my flat is cold
the phone line is useless
desperate for a wee sit down
swallowed my pride and went
a hard pill to swallow
burnt the dinner again
killing weeds all morning
the midges were murder
killed my plants by forgetting to water them
suicide squad is on tonight
get the blood pumping
blood, sweat and tears that 5k
I'm starving
I was gasping for a cuppa
choking for a cup of tea
that joke had me in fits of laughter
can't breathe in these jeans
can't breathe through my nose with this cold
I've a sore throat
my arm is sore after the jag
I can't lift my arm above my shoulder with the frozen shoulder
hands are stiff in the morning
sore head
my back hurts
tired and a bit fed up
weather is depressing
feeling great
I did it
My mate's a killer at darts
I could sleep for a week I'm that done in
had me in stitches, thought I'd choke
kill two birds with one stone by walking to the shop
that workout was brutal, I'm dead
my legs are dead after squats
I'm dead chuffed
dead good class that
proper knackered but alive
my gran died of a stroke when I was wee
my neighbour took an overdose a few years back, sad business
a friend of mine ended her life in 2019
I'm fine, no thoughts of ending my life
no breathlessness and no pain
I don't feel suicidal any more
haven't self harmed since 2016
never been hit in my life
I was diagnosed with heart failure in 2020
TIA three years ago
been epileptic since birth
my asthma is fine
I get angina now and then and it's managed
went to A&E last month with chest pain and it was wind, they were lovely
the stroke ward staff were amazing
the Samaritans walk is on Sunday
I'm doing a sponsored run for Chest Heart and Stroke
what's the difference between a cold and flu
is breathlessness common with copd
how can I spot a stroke in someone else
does stress raise blood pressure
what do you do for hypos
that show about the hospital has me hooked
song's called Suicide Blonde
I watched the one where someone gets stabbed
want to smash my 10k
my aim is to get through the week without smoking
I want to stop getting so out of breath on the stairs
I'd like to breathe easier
be able to play with the grandkids without puffing
help me lose weight
I want to walk without chest tightness one day
I took my inhaler before the walk and was fine
got new inhalers from the chemist
I keep forgetting my tablets
medication review is on Wednesday
my pill box helps
nurse showed me how to use my inhaler
collected my tablets then went swimming
Tablets are sorted
I hit my target
I hit a wall at mile 3
my boss is a nightmare
my daughter is a handful
my daughter is threatening to sign me up for Zumba
my partner made me go for a walk
he never lets me win
wife took my car keys because the car's in the garage
kids are driving me up the wall
can't be arsed
no energy
feeling rubbish but I'll get there
a bit fed up with the weather
too sore to walk
I can't do this exercise anymore because of my hip
I've no time
can't get out of the house because of the lift
it's too cold to go out
I can't see the point of keeping a food diary
not ready to quit
I give up on that app
let's end it there for today
I think I'm done for today
done
not for me that group
I was worn out and fell asleep
fell off the wagon
the bus never came
fell last year and broke my wrist
my blood sugar was 6.5 this morning
sugars have been 7 to 9
blood sugar 14 after cake
I'm 52
I'm 8 out of 10
11 stone 4
10
I'm 6 weeks pregnant, any swimming classes
baby is due in June
the baby kept me up all night
I love a good murder mystery
blue lips from the swimming, then a hot chocolate
ice cream headache
had a hot flush
I feel faint hope
passed out leaflets for the group
got blackout blinds
he had a fit of the giggles
voice recognition is rubbish
heard great things about the group
people keep telling me to join
scared of falling on the ice
afraid I'd let people down
nervous about going to the class alone
I'd die for a bacon roll
my teenager is killing me with the noise
that exam nearly finished me off
I could have died when I tripped at the gym
the spin class was torture
Dad passed away from COPD in 2016
my best friend hung himself when we were 19
my sister survived an overdose years ago and is a nurse now
I had postnatal depression in the 90s
I had a wee heart attack ten years back
I don't want to die, I want to see my grandkids grow up
I'm not in any danger
no I've not had any bleeding
not suicidal or anything, just lonely
I have never had a seizure
used to get chest pain before the stent
got out of hospital in May after sepsis
my epilepsy has been quiet
what is FAST
what are the symptoms of a hypo?
is chest pain always a heart attack
how do I help a friend who self harms
my goal is to get my breathing better
want to be fit enough to run for the bus without dying
going to kill this 5k
I want to lose a stone before the wedding
stabbing pain in my knee
my back is in agony
pain in my hip
sore throat and a runny nose
banging headache
I've a blocked nose and can't breathe through it
my hands go numb when I knit
arm is sore from the vaccine
short of breath on the stairs like always
puffed after the Zumba
wheezy when the pollen is high, as usual
I do my inhaler morning and night
started on my walking plan and took my tablets as normal
I need to renew my prescription
the pharmacist sorted my tablets into a box
my inhaler ran out so I got a new one
could you remind me about my tablets at nine
read a great crime novel about a poisoning
the new Rebus has a brutal murder in it
my team were robbed on Saturday, I was gutted
he smashed it at karaoke
she slapped my back and said well done
the teacher hit the roof
my husband shouted at the telly
boss threatened to cut the hours
she made me laugh so hard I cried
my son wouldn't let me pay for lunch
the council won't let me park there
my gran wants me to marry a doctor ha
I'm 11 days sober
I'm 13 stone
I'm 12 weeks into the course
the voices in the choir are lovely
my boss thinks he's God
hadn't slept because of the neighbours
lost two pounds this week
not eating after 8pm
no appetite with this cold
I binged a box set
down to ten fags a day
bit low on milk
nothing to look forward to on telly tonight
I'm hopeless at remembering names
I feel useless at the new app
had enough of this rain
I want out of this contract
ending my subscription
jumped off the bus early to walk
the edge of the bed is where I do my exercises
waiting on the platform for my train, walked there
I left a note for my carer about the milk
I gave my old clothes to charity
cleared out the garage, feels great
made my will with the solicitor, good to have it done
baby is kicking away
my waters bill is high
having a wobble but fine
I fell off my diet
I nearly fell on the ice but I'm fine
"""
QUIET = _QUIET.strip().splitlines()

# Something gentle may be found here, but nothing that is urgent.
_NO_ALARM = """
I was abused as a child, years ago
I was in an abusive marriage and I left years ago, could you find a choir
I had thoughts of suicide years ago but I got help
I hurt myself
I hurt myself lifting the shopping
I cut myself shaving
cut my finger opening a tin
feeling a bit down the day
not slept well
my depression has been bad
I feel guilty every time I eat cake
shoot me now lol
I could kill him lol
kill me now haha
I want to die of shame lol
I want my pain to stop
had enough of hospitals
I'm exhausted and sore
I feel trapped in this flat
I can't be bothered
I feel like a burden asking for lifts
nobody came to the group
we ended up crying with laughter
my husband was violent but we divorced in 1998
I had bulimia as a student
my first husband used to hit me, thirty years ago now, but I'm settled
feeling flat after the holiday
I can't cope with another Zoom quiz
I can't see the point of swimming when it's closed
"""
NO_ALARM = _NO_ALARM.strip().splitlines()


def test_the_tables_are_long_enough_to_mean_something() -> None:
    assert len(set(QUIET) | set(NO_ALARM)) == len(QUIET) + len(NO_ALARM) >= 250


@pytest.mark.parametrize("sentence", QUIET)
def test_harmless_talk_is_left_alone(sentence: str) -> None:
    assert detect(sentence) is None


@pytest.mark.parametrize("sentence", NO_ALARM)
def test_sad_or_joking_talk_raises_no_alarm(sentence: str) -> None:
    finding = detect(sentence)
    assert finding is None or finding.level is Level.CONCERN
