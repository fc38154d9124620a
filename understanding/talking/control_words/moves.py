"""Moves within the conversation: skip, back, menu, help, repeat and why."""

from understanding.text.phrases import any_of

SKIP = any_of("""
    skip
    skip (it|this|that|this one|that one|ahead|this question|that question|the question)
    pass | i will pass | next
    next (one|question|please)
    move on | let's move on | never mind
    (can you |will you |would you )?(just )?(get|come|move|hurry) (on|up)( with it)?(
        will you)?( to the next (one|bit))?
    you (have )?(already |just )?asked (me )?(that|this)( already| before)?
    (i )?(have )?already (told you|said|answered)( (that|this|it|so))?
    (i )?(have )?(just )?(told you|said|answered) (that|this|it|that one) (already|before)
    can we (move on|skip (it|this|that|this one|this question))
    (i would |i )?(rather|prefer) not( to)? (say|answer|tell you|talk about (it|that)|
        discuss it|go into it|get into it)
    (i )?(do not|will not|am not going to|am not) (want to |wish to |going to |
        fancy )?(answer|answering|say|saying)( (that|this|it|that one|this one|
        that question|this question))?
    (that is|that's|it's)? ?none of your (business|beeswax)
    (that is|that's)? ?(too )?personal
    leave (that|this) (one|question)
    leave (that|this) one out
    miss (that|this|it|that one|this one)( out)?
    can i (skip|pass|leave)( (this|that|it|this one|that one|on that|on this))?
    i want to skip( this| that| it)?
    i do not want to (talk about|discuss|go into) (that|this|it)
    do not want to talk about (it|that|this)
    ask me (something else|another)
    no comment | different question | another question
""")
BACK = any_of("""
    back | go back | take me back
    back (one|a step|up|please)
    go back (one|a step|a bit|please|to the last one|to the last question|to that|
        to where we were)
    (the )?(previous|last) (one|question|step)
    previous | undo
    can (we|i) go back( a step| to that| one| to the last (one|question))?
    (i want to |can i |i need to |let me )?(change|fix|redo|correct) (my|that|the last|
        the|it|my last)( last)?( answer)?
    (i )?(made|have made) a mistake
    my mistake | that was a mistake
    (that was |i )?(pressed |hit |tapped |clicked )?(the )?wrong (button|one|thing|
        answer)
    oops
    oops (wrong one|wrong button|my mistake)
    i did not mean that | did not mean that | did not mean to press that | scratch that
    that's not what i meant to press
    return
""")
MENU = any_of("""
    menu | main menu
    (the |show (me )?the |back to the |go to the |open the |see the |
        take me to the )(main )?menu
    options
    show (me )?(the )?(options|choices|list)
    start (again|over|afresh|from the (start|beginning))
    (back|go back|take me back) to the (start|beginning|top)
    home | restart | topics | list
    what else (is there|can we (do|talk about)|can i do|have you got)
    can i see the (menu|options|list)
    can (we|i) start (again|over)
    new topic
    change (the )?(topic|subject)
    something different
    what are the (options|choices|topics)
""")
HELP = any_of("""
    help | help me | help please | please help | please help me | can you help
    can you help me | i need help | need help | some help | a bit of help
    (i )?need (some|a bit of|a hand)( help)?
    help me out | what can you do
    what can (i|we) (do|ask|say)( here)?
    what do i do( now| here| next)?
    how does (this|it) work
    how do (i|you) (use|work|do) (this|it)
    how do i do this | i am stuck | stuck
    (i am )?lost
    what are my (options|choices)
    commands | instructions
    what (happens|now)
    what now | what next
    what can you help (me )?with
    how can you help( me)?
    what do you do | what is this for | what's this for
    i do not know what to do( here| now| next)?
    i do not know how (this|it) works
    how to use this
""")
REPEAT = any_of(r"""
    repeat
    repeat (that|it|the question|please)
    (can|could|will) you (please )?(repeat|say) (that|it|the question|
        this)( again| differently| in plain english)?
    say (that|it)? ?again
    say what | pardon | pardon me | i beg your pardon | what | what\?+ | eh\?* | huh
    come again | sorry\?+
    what did you (say|ask|mean|ask me)
    what was (that|the question|it)( again)?
    what('s| is) the question( again)?
    what do you mean( (by that|exactly))?
    what does that mean
    (i )?(do not|did not|cannot) (really |quite |fully )?(understand|get|follow|
        catch)( (it|that|this|you|the question|what you mean|what you are asking|
        your question))*
    i am (not following( you)?|confused|not with you)
    confused | you what
    (that makes|makes|you are making) no sense
    (that )?(does not|did not) make (any )?sense
    lost me | you have lost me
    you lost me( there)?
    ask (me )?(that )?again
    one more time | once more | again | rephrase | explain | explain that | in english
    eh what
    what are you (on about|asking( me)?|saying|talking about)
    how do you mean
    not sure what you (mean|are asking)
    i am not sure what you (mean|are asking|want)
    do not know what you mean
    i do not know what you (mean|are asking)
""")
WHY = any_of(r"""
    why | why\?+ | but why
    why (though|not tell me why|that|this|would you (ask|want to know)( that)?)
    how come | what for
    why (do|are|did|would|should) (you|i) (need|want|have|asking|ask|answer|tell|say|
        know|be)(ing)?( (to|me|that|this|know|answer|tell|you|it|so much|ask|all|
        all this|about (that|this|it)|so many questions|for))*
    why (does|do) (that|it|this|you|they) (matter|care)
    what('s| is| has)? (that|it|this) got to do with (it|me|you|anything|this|my health)
    what('s| is) (that|it|this) to do with (you|it|anything)
    what('s| is) (it|that|this) for
    what('s| is) the (reason|purpose|point of (that|this|the question|this question|
        asking))( (for|of) (that|this|the question|asking))?
    what('s| is) it to you
    why is that (important|relevant|your business)
    reason | why me
    why the (question|questions|numbers?)
    what does it matter( to you)?
    how is that relevant
    why are you (asking|so nosy|being nosy)( me)?( (this|that|all this|
        these questions))?
""")
