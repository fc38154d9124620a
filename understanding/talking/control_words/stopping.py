"""Stop and pause: what ends the conversation, and what puts it off."""

from understanding.text.phrases import any_of

STOP = any_of("""
    (going to )?(please )?stop
    (going to )?stop (it|this|that|now|please|there|here|everything|all of it|all this|
        the chat|the bot|chatting|talking)
    (going to )?stop (messaging|texting|contacting|writing to|bothering|pestering|
        annoying|asking|sending|hassling|bugging)( (me|us))?( (messages|texts|things|
        questions|stuff|all the time|these|so many questions|this|anything))*
    (please )?(do not|never) (message|text|contact|write to|bother|send|
        ask)( me)?( (again|any ?more|anything|messages|texts|any more messages|else|
        anything else|ever again))*
    no more (messages|texts|questions|of this)
    (i )?(want|would like|need) (you )?to stop( (this|now|here|it|there|talking|
        chatting|the chat|talking to you|messaging( me)?|texting me|these messages|
        all this))?
    (can|could|shall) (we|you|i) (please )?stop( (this|now|here|it|there|
        for (today|now)|messaging me|texting me|asking me (things|questions|this)|
        sending (me )?(these|messages|texts)|the messages))*
    unsubscribe | un subscribe | opt out | i want to opt out
    leave me (alone|be|in peace)
    go away | get lost | shut up | shut it | wheesht | haud your wheesht | quit | exit
    end
    end (chat|this|it here|the chat|conversation|this chat|session)
    finish | cancel
    cancel (it|this|that|everything|the chat)
    enough | that's enough | that is enough
    (i have )?had enough of (this|you|these messages|this chat|this bot|you texting me|
        the questions)
    (i am )?done with (this|you|this chat)
    (i )?do not want to (chat|talk to you|talk|do this chat|use this)( any ?more)?
    fuck off | piss off | bugger off | get to fuck | away and bile your head
    i am not talking to you( any ?more)?
    how do i (stop|end|leave|get out of|get off) (this|it|the chat|here|these messages)
    sign me out
    take me off (this|the list|your list)
    remove me( from this)?
    turn (it|this|yourself) off
    switch off
""")
PAUSE = any_of("""
    pause
    pause (it|this|that|please|for now|here)
    (can|could|shall) (we|you|i) pause( (it|this|for a bit|here|a minute))*
    not now | not just now | not the now | not right now | not today | not the day
    not at the moment | not tonight | later | maybe later | later maybe
    (ask me |talk |speak |try |come back |do (it|this) |can we do (it|this|that) |
        could we do this |another |i will do it |i will come back |remind me |
        we can do it |let's do (it|this) )(again )?(later|another (time|day)|tomorrow|
        some other time|in a (bit|minute|while)|later on)( (maybe|perhaps))?
    another (time|day)
    some other time
    (just )?(give me|gimme|wait|hold on|hang on|back in|be back in) (a|one|two|five|ten|
        2|5|10|a couple of|half a) (minutes?|mins?|sec|secs|second|seconds|moment|
        moments|tick|ticks|mo|hour)
    (just )?(a|one|two) (sec|secs|tick|ticks|mo|moment|minute)
    hang on | hold on | wait
    wait (a|on)
    brb | be right back
    back (soon|in a bit|in a minute|shortly|in a sec)
    (i am |am )?(a bit |too |really )?busy( (right now|just now|the now|at the moment|
        now|today))?
    (i am )?(at|in) (my |the )?(work|the doctor's|doctors|the shops?|a meeting|
        a class)( (right now|just now|the now|at the moment|now))?
    (i )?(need|want|could do with|fancy|would like) a (little )?break
    take a break | let's take a break | break
    (it's |it is |this is )?(a |not a )(bad|good|great) time
    bad time
    (i )?cannot (talk|chat|do this|speak)( (right now|just now|the now|at the moment|
        now|today))
    somebody's at the door | someone's at the door
    (i am )?driving
    (let me )?come back to (it|this|that)( later)?
    leave it (for now|the now|just now|for today)
    hold that thought
    i am not up to (it|this)( (today|now|the now|just now))?
    not (in the mood|up to it)( (today|now))?
""")
