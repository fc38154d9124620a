"""A hundred and more things that people type, of every kind, for walks at random. All ours."""

from __future__ import annotations

ON_TOPIC = """my knees are sore
I hardly sleep
ma back's been gowpin aw week
money's tight and the flat is damp
I'd like to get out more
it matters because of my grandweans
walk to the shop
ten minutes
after my breakfast
twice a week
my pal Jean
when the kettle goes on
I've tried it before and it didnae last
the stairs are murder
I get puffed on the hill
I'm aye tired
some days are better
my daughter thinks I should lose weight
it's ma ain idea
I did it twice
I didn't manage it
it rained all week
I had a flare up
swap it for the swimming
I'd rather do it on Saturdays
make it smaller
Dundee
EH6
I need a lift to get there
I look after my mum
I can't spend anything on it
the doctor never listened
I'm proud of myself
it's all too much
what already helps is the radio
someone to talk to about money
is there a walking group near me
I've an appointment on Thursday
next Tuesday at 2
tomorrow
in two weeks
last year
31 February
11
0
10
7
about a 5 or 6
very
not at all
a wee bit
3.5""".splitlines()
SHORT = """yes
no
aye
naw
mibbe
dunno
ok
nae bother
thanks
cheers
hello
hiya
bye
both
the first one
none of these
something else
neither
skip
later
whatever
sure
fine
hmm
eh?
what""".splitlines()
RUDE = """this is pure mince
you're useless
shut up
away ye go
bugger off
are you even listening
that's a stupid question
I've said that already
you're a robot
boring""".splitlines()
OFF_TOPIC = """who won the fitba
what's the weather the morn
tell me a joke
can you book me a taxi
write me a poem about cheese
what's two and two
do you like dogs
sing something
what is a statin
what does peer support mean
is it normal to be stiff in the morning""".splitlines()
BAD_INPUT = ["", " ", "?", "...", "😀😀", "👍", "👎", "🤷", "<b>hi</b>", "\x07\x00", "ابغى مساعدة",
             "Ich verstehe das nicht", "nie rozumiem", "qwxz vbnm", "a" * 400, "/say{\"x\": 1}",
             "{{topic}}", "'; drop table people; --", "[12]",
             "\u202ehello", "null", "1e9"]  # fmt: skip
COMMANDS = """menu
back
repeat
why do you ask
help
pause
stop
skip
my data
my goals
who reads this
what is this
carry on
change my plan
move my check-in
settings
get ready for a visit
human
delete my data""".splitlines()
FREE_TEXT = [*ON_TOPIC, *SHORT, *RUDE, *OFF_TOPIC, *BAD_INPUT]
assert len(FREE_TEXT) >= 120
