"""What says how a plan went: by figures, and by phrases for more, changed, partly, not and done."""

import re

from understanding.text.numbers import EVERYDAY_NUMBER
from understanding.text.phrases import any_of

_N = EVERYDAY_NUMBER

# "2 out of 3", "three of the five days": how much of the plan.
SHARE = re.compile(
    rf"(?<![\d/])(?P<did>{_N}|none|once|twice) ?(?:times |days |walks |goes |sessions |nights |"
    rf"mornings )?(?:out of|of|/|from) ?"
    rf"(?:the |my |them )?(?P<planned>{_N})(?! ?(?:%|pm|am))\b"
)
INSTEAD_OF = re.compile(
    rf"(?P<did>{_N}|once|twice|every day) ?(?:\w+ )?(?:instead of|rather than|not|when i (?:said|"
    rf"planned)|and i only planned) (?:the |my |just )?(?P<planned>{_N}|once|twice)\b"
)
PLANNED_DID = re.compile(
    rf"(?:planned|said|meant to do|aimed for|was meant to be|supposed to be|goal was) (?:to do |"
    rf"to go )?(?P<planned>{_N}|once|twice)\b.{{0,25}}\b(?:did|managed|got|done|"
    rf"went) (?:it )?(?P<did>{_N}|once|twice)\b"
)

MORE = re.compile(
    r"\b"
    + any_of(r"""
        more than (i |we )?(planned|said|expected|thought|i thought|agreed|the plan|that|
            my goal|i was|i had)
        even more | and then some | and more
        (an |some )extra
        did extra
        extra (day|walk|one|mile|time|session)s?
        twice as (much|many|far|long)
        (further|longer|farther|oftener|faster) than
        went (further|over|beyond|farther)
        double(d)?\b
        beat (my|the) (goal|target|plan)
        over (my|the) (goal|target)
        exceeded | above and beyond | did more | done more | and kept going | could not stop
        every single day when | every day instead | bonus | surpassed | overshot
        better than (planned|i planned|the plan)
    """)
    + r"\b"
)
CHANGED = re.compile(
    r"\b"
    + any_of(r"""
        instead(?! of (the |my )?\d)
        swapped | switched
        changed (it|the plan|my plan|plans|my mind|to)
        change of plan | different plan
        did (something|a) (else|different)
        rather than (the |go|walk|do|a )
        made it (into )?(shorter|smaller|easier|a)
        adapted | tweaked | turned it into
        moved it (to|from)
        in place of | new plan | replaced
        went for (a|the) \w+ rather
        ended up doing | adjusted
    """)
    + r"\b"
)
PARTLY = re.compile(
    r"\b"
    + any_of(r"""
        partly | partially | part of it | part way
        some of (it|the|them|my)
        (did|managed|done|got) (\w+ ){0,2}(some|a bit|a little|half|most|a few|a couple|
            bits)
        bits (of it|and (bobs|pieces))
        half( of it| way| done| the)?
        most (of (it|them|the)|days|nights|mornings)
        nearly (all|every|there|did)
        almost (all|every|there)
        not (every|all|the whole|as (much|many|often|far)|quite (all|every|as))
        only (did |managed |got |went |walked |the )?(once|twice|one|two|three|four|a|\d|
            half|some|part)
        (once|twice|a few times|a couple of times|one day|two days|three days|
            \d (days|times)) (but|then|and then|only|anyway|was all|was enough|so far|
            instead)
        missed (a|one|two|some|the odd|a couple|a few|\d|friday|monday|tuesday|wednesday|
            thursday|saturday|sunday)
        (apart from|except( for)?|bar|other than) (\w+ )?(\w+day|one|two|the|once|last|a|
            yesterday)
        started (it |off )?(but|well|then|ok)
        (good|great|fine|ok) (start|at first|to begin with)
        on and off | hit and miss | up and down | mixed | so-so | sort of | kind of | ish
        (did|managed|went|got|walked|done) (it |out |to it )?(once|twice|one|two|a couple|
            a few|the first|\d (of|days|times) ?(but|then|only))
        not as much as
        did not (do|manage|get) (it )?(all|every|the whole)
        could have (done|been) (more|better)
        some days
        (the )?odd day
        a (little )?bit( of it)?
        tried (but|my best|a bit)
        gave up (half|after|on)
        a few (times|days)
    """)
    + r"\b"
)
_VERBS = any_of("""
    do | done | did | go | gone | been | manage | managed | get | got | start | started
    walk | walked | swim | try | tried | make | made | happen | keep | kept | stick
    stuck | bother | bothered | finish | finished | have | had | complete | completed
    achieve | take | cook | practise | exercise | phone | move | eat | attempt | leave
    step
""")
NOT_DONE = re.compile(
    r"\b"
    + any_of(rf"""
        (did|have|could|has|was|had|do|am|can|would) ?not (\w+ ){{0,2}}{_VERBS}
        cannot say i (did|have)
        (never|not) (even |really |actually )?(got|did|went|done|happened|managed|made|
            started|tried|bothered|yet|been|left|round|this week|once|a single|the chance)
        did not | have not | could not | never | forgot
        skipped (it|them|the|my)
        nothing (done|happened|at all|this week|to report|yet)
        zero
        none( of it| at all)?
        no( chance| luck| joy| go)
        failed
        total (fail|washout|write off)
        went out the window
        fell (by|through|apart|off)
        not (at all|a thing|a chance|one bit|yet|this week|this time|really|good|great|
            so good|done|happened|a bit of it)
        no(t)? managed
        ended up (not|in bed|on the|doing nothing|staying)
        hee haw | gave it a miss | put it off
        let (it|myself|you) (slip|slide|down)
        did nothing
        0 (times|days)
        not been (out|near|able|doing|going)
        been in bed | in hospital
    """)
    + r"\b"
)
DONE = re.compile(
    r"\b"
    + any_of(r"""
        did (it|them|that|my|the|all|what|exactly|every|everything|
            \w+ (walks?|times|days|minutes|sessions|lengths))
        done
        (have|i) (\w+ )?(done|did|managed|completed|finished|achieved)
        managed( it| them| all| to| my| the| every| fine)?
        (went|been|walked|swam|cycled|danced|cooked|stretched|practised|exercised|
            took) (\w+ )*?(all|every|each|three|four|five|\d|to|for|on|out|as|my|the|it)
        all (of (it|them)|done|five|four|three|seven|week|the days|days|good)
        every (day|time|single|one|morning|night|evening)
        stuck (to|with|at|in)
        kept (to|it up|at it|going|up)
        completed | achieved | smashed | nailed | cracked
        hit (my|the) (goal|target)
        as (planned|agreed|i said|promised|we said)
        (went|going|gone) (\w+ )?(well|great|fine|good|ok|brilliantly|to plan|brilliant|
            smoothly|swimmingly)
        (it|that) was (great|good|fine|brilliant|easy|ok)
        like (i|we) (said|planned|agreed)
        no (bother|problem|problems)( at all)?
        success | finished | job done | tick | yes i
        got (it|them|my|the \w+) (done|in|finished)
        got out (every|for|all|on)
        followed (it|the|through)
        full marks
        met my (goal|target)
        100%
        made it (to|every|all|out)
        could not have gone better | stayed on track
    """)
    + r"\b"
)
# At any other time only what is said of the plan itself counts.
OF_THE_PLAN = re.compile(
    r"\b"
    + any_of("""
        my (walks?|plan|goal|exercises?|swim|stretches|target|class|steps|session)
        the (plan|walks?|exercises|goal|class|stretches|session)
        what (i|we) (said|planned|agreed)
        (managed|did|done|do|manage|stuck to|kept to|forgot|skipped) (it|them|that)
        as planned
        like (i|we) (said|planned|agreed)
    """)
    + r"\b"
)
FUTURE = re.compile(
    r"\b(?:will|going to|would|might|could(?! not)|can|want to|plan to|hope to|if|need to|should|"
    r"how|what)\b"
)
