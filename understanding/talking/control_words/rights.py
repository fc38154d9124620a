"""Asking for a human being, about privacy, and for everything to be deleted."""

from understanding.text.phrases import any_of

_PERSON = any_of("""
    (a |an )?(real |actual |proper |live |human |living )*(person|human|human being|someone|
        somebody|adviser|advisor|nurse|peer worker|peer support worker|support worker|
        member of staff|staff|operator|agent|coach|people|worker|real yin|
        one of the team)( (real|human|in person|instead|proper|on the phone|who is real|
        from the team))?
""")
HUMAN = any_of(f"""
    (i (want|need|would like|would rather|would prefer)( to)? |can i |could i |may i |
        is it possible to |how do i |get me to |let me |i want to be able to |
        please can i |gonnae let me |going to let me |)(speak|talk|chat|
        get)( through)? ?(to|with|hold of|me|
        tae)? {_PERSON}( instead| please| about (it|this|that))?
    (i (want|need|would like|would rather have) |can i (have|get) |get me |give me |
        put me (through|on) to |connect me (to|with) |is there |are there |
        pass me (on )?to |send me to )?(a |an )?(real |actual |proper |live |
        human )+(person|human|one|people|coach|being|worker|adviser|someone|
        somebody)?( (there|here|available|about|instead|i can (talk|speak) to))?
    (put me through|connect me|pass me on|get me|give me|transfer me)( to)? {_PERSON}
    human | human being | a human | person | a person | agent | operator | real person
    is there (a )?{_PERSON}( (there|i can (talk|speak|chat) (to|with)|
        to (talk|speak) to|on the (line|end|other end)))?
    i do not want (to (talk|speak) to )?a (bot|robot|machine|computer)
    (can|could|will) (someone|somebody|a person|one of you|you) (please )?(phone|call|
        ring|contact|get in touch with|get back to) me( (back|please))?
    (i want|i would like|i need) (someone|somebody|a person|
        a human)( to (phone|call|ring|talk to|speak to)( me)?)?
    someone real | somebody real | human please
    not a (bot|robot|machine)
    (want|need) a human
""")
_MY_DATA = any_of("""
    (all )?(of )?(my|the|our|this) ((own|personal|private|health) )?(data|info|information|
        details|messages|chats?|chat history|history|conversations?|answers|stuff|account|
        records?|profile|texts|words|number|things i (said|told you|have said))
""")
PRIVACY = any_of(rf"""
    privacy
    privacy (policy|notice|please)
    gdpr | data protection
    who ((else )?(can|will|could|gets to|is going to|does|might) )?((else )?)(read|
        reads|see|sees|look at|looks at|get|gets|have|has|know|knows|be reading|
        reading)( (all )?(this|it|these|them|that|me|
        what i (say|write|type|tell you|put)|access to (this|it|{_MY_DATA})|{_MY_DATA}|
        about (this|me)))*
    who is reading (this|it|these|my messages)
    (who('s| is) (going to|it that) |do |does |will |can |
        could )((real |actual |any )?(people|persons?|anyone|anybody|someone|humans?|
        staff|my doctor|my gp|the doctors?|the nurses?|the nhs|
        my family) )?(else )?(reads?|sees?|looks? at|checks?) (this|it|
        these( messages)?|{_MY_DATA}|what i (write|say|type|put|tell you)( here)?)
    (is|are) (this|it|these|that|our chat|my messages|{_MY_DATA}|these messages|
        what i (say|tell you))( (chat|conversation))? ((all|kept|really|being|totally|
        completely|strictly) )*(private|confidential|secure|safe|anonymous|recorded|
        saved|stored|kept|monitored|shared|between us|just between us|
        secret)( (with (my doctor|anyone|the doctor|my gp|the nhs|anybody)|anywhere|
        by anyone))?
    (do|will|would|are|can|does) (you|they|this|it) (going to )?(share|sell|save|store|
        keep|record|tell|pass on|pass|use|send|remember|show|sharing|selling|
        telling)(ing)? (on )?((this|it|what i (say|tell you|write|type|said)|anyone|
        anybody|my (doctor|gp|family|wife|husband|work|boss|nurse)|
        the (doctor|nhs|government|dwp|gp)|{_MY_DATA}|everything|all this|to|with|
        anything|me|that|on|about|people|what)\s?)+
    what (do|will|happens|happen|are|does) (you |they |it )?(do |doing |
        going to do )?(with|to) ({_MY_DATA}|this|it|
        what i (say|tell you|write|type))( (i (give|tell) you))?
    where (does|do|is|will|are) ({_MY_DATA}|this|it|all this|they) (go|going|kept|
        stored|end up|held|saved)
    what (do you|have you|data do you|information do you) (know|hold|keep|store|have|
        got)( (about|on|of))?( me)?
    (can i |i want to |let me |i would like to |how do i )?(see|show|show me|view|
        export|download|get|get a copy of|have a copy of) (me )?{_MY_DATA}
    my data
    is it safe to (tell|talk to) you( things)?
    can i trust you
    does (my|the) (doctor|gp|nurse|family) (see|read|get|know about) this
    what about (my )?privacy
    is anyone (else )?(reading|watching|listening( to)?)( this)?
    how private is (this|it)
""")
DELETE = any_of(f"""
    ((can|could|would|will) you (please )?|please |i want (you )?to |
        i would like (you )?to |how do i |can i |i want |i would like |
        i need (you )?to |you can )?(delete|erase|wipe|remove|forget|clear|destroy|
        scrub|bin|get rid of|take down|deleting)( (all )?(me|everything|it all|it|all|
        all this|{_MY_DATA}|about me|i (have )?(said|told you|typed|wrote)|
        what i (said|told you|have said)|you (have|know|have got|hold)|on me|of me|and|
        from (your|the) system|permanently|off your system|please|
        everything you (have|know)|that you have|for good|now))+
    (i want )?{_MY_DATA} (deleted|erased|removed|wiped|gone|forgotten)
    (i want )?(everything|it all|all of it) (deleted|erased|removed|wiped)
    right to be forgotten | close my account | cancel my account | delete account
    delete data
""")
