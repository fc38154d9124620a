"""Scots and typed-in-a-hurry spellings with their standard English, for matching only.

One line a meaning, `english: spelling spelling …`; an indented line goes on from the one above.
What is quoted back to a person stays as they typed it.
"""

_TABLE = """
about: aboot
afraid: feart feared
after: efter
afternoon: efternoon efternin arvo
again: agian agane
alcohol: bevvy
all: aw a'
alright: awright aight
am not: amnae amny amnt amn't
and: an' n
any: ony
anybody: onybody onybdy
anything: anyhin anythin onythin onyhin onything
are not: arenae arent aren't urnae
arm: airm
at the moment: atm
awful: awfy awfie affa awfa awfu
because: cos coz cuz cause bc
before: afore
being: bein
big: muckle
blood: bluid
bloody: bluidy
boy: laddie
boys: laddies
breathless: peched pechin pechin' peching puffed
brother: brither
carry: cairry cairy
cannot: cannae cannay cannie canny canna cany cani cant can't carnt
chest: breist
child: wean wain bairn
children: weans wains bairns
cold: cauld caul
could: cud
could not: couldnae couldny cudnae couldna couldnt couldn't cudny
cried: grat
crying: greetin greetin'
dad: da
dead: deid
died: dee'd deeit dee't
did not: didnae didny didna didnt didn't didni didnie
do: dae
do not: dinnae dinny dinna dinni dinnie donae dont don't dunt
do not know: dunno dinno dk
does not: doesnae doesny doesna disnae disny doesnt doesn't dosent
doing: daen daein daein' doin doin'
down: doon
downstairs: doonstairs
drinking: drinkin
drip: dreep
drunk: bevvied steamin
dying: deein
eating: eatin
eight: eicht
everything: everythin evrything aathing
exhausted: wabbit puggled knackered knackerd shattered wrecked
eyes: een
fallen: faan fa'en faen
father: faither
fed up: scunnered scunnert scunnerd
feeling: feelin
fight: fecht
for: fur
four: fower fowr
freezing: baltic
from: fae frae
full: stowed
gave: gied
getting: gettin
girl: lassie
girls: lassies
give: gie
give me: gies gimme
go: gan
go on: gaun gon gawn goan
going: goin
going to: gonnae gonny gony gonna gaunnae
good: braw guid gid
great: stoatin
grey and wet: dreich
grumpy: crabbit
had: hud
had not: hadna hadnae hadny hadnt hadn't
half: hauf
hand: haun
hands: hauns
has not: hasna hasnae hasny hasnt hasn't
have: hae hiv huv
have not: havnae havenae havny haveny havena havent haven't hivnae hivny hinnae huvnae huvny
    havnt avnt
have to: hafta
happening: happenin
having: haein havin
head: heid
heads: heids
heart: hert
herself: hersel
himself: himsel
hold: haud
holding: haddin haudin haddin' haudin'
home: hame
house: hoose
houses: hooses
how: hoo
hurting: hurtin
husband: hubby
i am: i'm im ahm ah'm a'm eh'm
i do not know: idk
i have: i've ive ah've ahve a've a'v ahv eh've ehve
i will: i'll ah'll ahll a'll eh'll ehll
i would: i'd ah'd eh'd
into: intae
is not: isnae isny isna isnt isn't ain't aint
just: jist jus juist
knew: kent
know: ken
knows: kens
light: licht
living: leevin livin
make: mak
making: makin makkin
maybe: mibbe mebbe mibby maybes mebbes mibbie
more: mair
most: maist
mother: mither
mouse: moose
mouth: mooth
mum: maw mam
mum's: ma's
must not: mustnae mustn't
my: ma
out of: outta outae oota ootae
myself: masel masell maself mysel masel' meself
never: niver nivver
never mind: nvm
need not: needn't neednae
night: nicht
no: nae nay naw nah nope na naa nuh
no money: skint brassic
none: nane
nobody: naebody naeb'dy
nothing: nuhin nuthin nothin hee-haw heehaw naething
now: noo
nowhere: naewhere
of: o'
off: aff oaf
old: auld
on: oan
once: wance yince
one: wan yin
onto: ontae
our: oor wur
ourselves: oorsels
out: oot
outside: ootside
over: ower owre
people: ppl
please: pls plz
rare: rerr
rather: raither rether
right: richt
tight: ticht
right now: rn
round: roond roon roun
self: sel
seven: sivin
should: shud
should not: shouldnae shouldny shouldna shouldnt shouldn't shudnae
shoulder: shooder
shoulders: shooders
silly: glaikit
sleeping: sleepin
smoking: smokin
soaked: drookit
sold: selt
something: somethin sumhin suhin summat
sore: sair
started: stairted
stop: stap
sweat: swaet
swimming: swimmin
take: tak
taking: takin
thanks: thx cheers ta
that: thon yon
themselves: themsels
thing: hing
things: hings
think: hink
thinking: hinkin thinkin
those: thae
though: tho
thought: thocht
through: thru
tired: tirt
to: tae
to be honest: tbh
told: telt tellt tellit
tomorrow: 2moro 2morrow tomoro tmrw tmoz
town: toon
trying: tryin
two: twa
unwell: peely-wally peelywally hingin
upstairs: upstair
very: gey pure
vomit: boak boke
vomiting: bokin boakin boaking
wake: wak wauk waken
walking: walkin
want to: wanna wantae
wanting: wantin
was: wis wiz
was not: wisnae wisny wasnae wasny wasna wasnt wasn't wisna
well: weel
were not: werenae werent weren't wurnae
what: whit wot wit
what's: whits whit's
wheezing: wheezin
where: whaur
will not: willnae winnae willny wullnae wont won't winna
with: wi wi'
without: withoot wioot athoot wi'oot wi'out
work: wark wurk
working: workin
worse: waur
would: wud wid
would not: wouldnae wouldny widna widnae widny wouldna wouldnt wouldn't
yes: aye ay yeah yea yep yup yeh yas yh yhh
you: u ye youse yous
you are: you're ye're yer're youre yere
you have: ye've yiv youse've
your: ur yer
yourself: yersel yerself
"""


def _read(table: str) -> dict[str, str]:
    english_of: dict[str, str] = {}
    for line in table.strip().replace("\n    ", " ").splitlines():
        english, _, spellings = line.partition(": ")
        english_of |= dict.fromkeys(spellings.split(), english)
    return english_of


ENGLISH_OF: dict[str, str] = _read(_TABLE)
