"""The phrases of each control word, in the English that `in_english` gives."""

import re

from understanding.phrases import any_of

# What "yes" and "no" may be followed by and still be nothing but that.
_YES_TAIL = (
    r"(?:,? (?:yes|please|thanks|thank you|i (?:do|am|would|will|can|did|have|could|think so|"
    r"suppose|"
    r"guess|suppose so|guess so|would like (?:that|to|it)|would love (?:that|to|it))(?: please)?|"
    r"go on|"
    r"go on then|of course|definitely|absolutely|ok|okay|sure|fine|alright|good|great|"
    r"(?:that is|that's|it is|it's|that would be|that sounds|sounds)(?: (?:very|really|about|all|"
    r"just))? "
    r"(?:right|it|fine|good|great|ok|okay|grand|me|correct|perfect|lovely|brilliant|spot on)|"
    r"no (?:bother|problem|worries)|why not|please do|let us|let's|do it|do that|on you go|"
    r"happy to|i am happy (?:with that|to)|that will do|right|all good|sounds like a plan|"
    r"all right))*"
)
_NO_TAIL = (
    r"(?:,? (?:no|thanks|thank you|ta|i (?:do not|am not|would not|will not|cannot|did not|"
    r"have not|could not|"
    r"do not think so|do not want to|would rather not|am (?:fine|ok|okay|good|alright)|"
    r"do not fancy (?:it|that))|"
    r"not (?:really|for me|at all|interested|keen|thanks|this time)|never|"
    r"(?:that is|that's|it is|it's) (?:wrong|not (?:right|it|for me|me|what i (?:said|meant))|"
    r"fine|ok|okay)|you are (?:alright|all right|"
    r"ok|fine)|way|chance|that's (?:ok|fine)|sorry|definitely not|fear|danger))*"
)

_YES = (
    any_of("""
        yes | y | ye | yess | yip | yus | yeah | ok | okay | okey dokey | okie dokie | k
        kk | sure | sure thing | certainly | definitely | deffo | defo | def | of course
        course | absolutely | indeed | exactly | correct | right | right you are | right oh
        true | fine | that's fine | fair enough | alright | all right | go on | go on go on
        go ahead | go for it | on you go | fire away | crack on | please do | please
        sounds (good|great|fine|ok|okay|perfect|grand|like a plan|fair)
        great | perfect | grand | good | cool | brilliant | lovely | magic | happy days
        no (bother|problem|worries|probs|problem at all|bother at all)
        why not | i suppose | i suppose so | suppose so | suppose | i guess | i guess so
        guess so | let's do it | let's go
        let's try( it| that)?
        agreed | i agree
        happy (to|with that)
        i am happy (to|with that)
        i am in | count me in | you bet | for sure | spot on
        that's (right|it|correct|me|spot on|fine|good|great|perfect|about right)
        that is (right|it|correct|fine)
        it is | it's right | you have got it | you got it | got it in one | bang on
        nailed it | i do | i am | i would | i will | i can | i did | i have | i could
        will do | would do
        i would (like|love) (that|to|it)
        i would like that | i do not mind | do not mind | would not mind | i would not mind
        do not mind if i do | i think so | think so | not half | too right | uh[ -]?huh
        mm[ -]?hm+ | mhm | aye aye | come on then | mon then
        would be (good|great|grand|nice)
        that would be (good|great|grand|nice|lovely|fine|brilliant|helpful)
        i am up for (it|that)
        up for it | ready | i am ready | ready when you are | done deal | deal | affirmative
    """)
    + rf"{_YES_TAIL}"
)
_NO = (
    any_of("""
        no | n | nut | nup | nae | negative | no thanks | no thank you | no way | no chance
        not a chance | no fear | no danger | never | not really | not at all | not for me
        not interested | i am not interested | not keen | i am not keen | not fussed
        i am not fussed | not particularly | not especially | definitely not
        absolutely not | certainly not | of course not | i do not | i am not | i would not
        i will not | i cannot | i did not | i have not | i do not think so | do not think so
        i think not | think not | i would rather not | rather not | i do not want to
        do not want to | i do not want that | do not want that
        do not fancy (it|that)
        i do not fancy (it|that)
        wrong | that's wrong | that is wrong | incorrect | not quite | not right
        that's not (right|it|me|what i (said|meant))
        that is not (right|it|what i said)
        it's not | it is not | away you go | no use | you are alright | you are all right
        leave it | forget it | no need | yes right | yes right enough | hell no | god no
        will not be doing that | not likely | do not bother | not yet | not on your life
        no can do
    """)
    + rf"{_NO_TAIL}"
)
_UNSURE = any_of("""
    (i am )?(really |still |just )?not (so |too |really |very |quite |entirely |
        totally |at all |100% )?(sure|certain)( (about (it|that)|yet|at all|
        to be honest))?
    (i )?(just |really |honestly )*do not (really |actually |
        honestly )?know( (yet|really|what to say|to be honest))?
    (i )?(would not|do not even) know
    unsure
    (i am )?undecided
    (i have )?no(t a| idea| clue)?( idea| clue| scooby)?(?<=idea|clue|
        ooby)( to be honest)?
    (i have not|have not) (a |got a |the foggiest|decided|made up my mind)(clue|scooby|
        notion)?
    not the foggiest | maybe
    maybe (yes|no|aye)( maybe (no|yes|naw))?
    perhaps | possibly | could be | might be | i might | might do | it depends | depends
    (it's |it is )?hard to (say|tell|know)
    (i )?(could not|cannot) (say|tell|tell you|decide|make up my mind|think|be sure)
    who knows | god knows | goodness knows | search me | beats me | yes and no
    half and half
    (i am )?(swithering|in two minds|torn)
    (i will |i would )?(need|have) to think about (it|that)
    let me think( about it)?
    sort of | kind of | i do not know yet | not decided | i am not decided | hm | hmm
    no sure | is what it is | do not know
    what(ever)? you think
    your guess is as good as mine
    i wonder
""")
_SKIP = any_of("""
    skip
    skip (it|this|that|this one|that one|ahead|this question|that question|the question)
    pass | i will pass | next
    next (one|question|please)
    move on | let's move on
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
_BACK = any_of("""
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
_STOP = any_of("""
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
_PAUSE = any_of("""
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
_HELP = any_of("""
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
_MENU = any_of("""
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
_PERSON = (
    r"(?:(?:a |an )?(?:real |actual |proper |live |human |living )*(?:person|human|human being|"
    r"someone|somebody|adviser|advisor|nurse|"
    r"peer worker|peer support worker|support worker|member of staff|staff|operator|agent|coach|"
    r"people|worker|real yin|one of the team)"
    r"(?: (?:real|human|in person|instead|proper|on the phone|who is real|from the team))?)"
)
_HUMAN = any_of(f"""
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
_REPEAT = any_of(r"""
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
_WHY = any_of(r"""
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
_THANKS = any_of("""
    (ok |okay |great |brilliant |aw |lovely |perfect |right |cool |grand |good |magic |
        super )*(thanks|thank you|thank u|thankyou|thnks|thanx|ty|tysm|cheers|ta|
        many thanks|much appreciated|thanks a (lot|million|bunch)|big thanks|
        thanks again|much obliged)( (very|so) much| a lot| a million| again| kindly|
        [ ]awful much| for (that|this|everything|all|all that|listening|
        (all )?your (help|time|support|advice|patience)|asking|
        the (help|chat|reminder|info|information|advice|support|tip|tips)|being there|
        helping( me)?|checking in|understanding|today))*( (coach|pal|mate|hen))?
    (i )?(really |very much )?appreciate (it|that|this|your help|you)
    (you are|you have been|you are being) (a (star|gem|little gem|wee gem|great help|
        big help|legend|diamond)|(very |so |really )?(kind|helpful|good|great|sweet))
    (that's|that is|that was|this is|that has been) ((very|really|so|dead) )?(helpful|
        kind|useful|nice of you|kind of you|good of you)
    that helps( a lot)?
    that helped( a lot)?
    thanks thanks
    (i am )?(very |so )?grateful
""")
_GREETING = any_of("""
    (hi|hello|hiya|hey|heya|helo|hallo|hullo|howdy|yo|hi hi|hi there|hello there|
        hey there|good (morning|afternoon|evening|day)|morning|afternoon|evening|
        greetings|alright|awright|hi again|hello again|hey again|hi coach|hi ya|oh hi|
        well hello|guid morning)( (there|again|you|coach|pal|mate|hen|doll|to you|all|
        everyone|how are you( doing)?( today)?|how is it going|how's it going|
        how are things|bot|morning|my friend))*
    how are you( (doing|today|keeping|getting on))*
    how( is|'s) (it going|things|tricks|yourself|life|you|you doing)
    how you doing | how are things
    what's (up|happening|new)
    what is happening
    (it's|it is) me( again)?
    i am back
    long time no (see|speak)
    hello how are you( today)?
    how goes it | nice to meet you | fit like | whats up | whats happening
    what's doing
""")
_GOODBYE = (
    r"(?:ok |okay |right |thanks |cheers )*"
    + any_of("""
        bye | bye bye | goodbye | good bye | byebye | cheerio | cheery | cheerybye | tata
        ta ta | ta-ra | tara | see you
        see you (later|soon|tomorrow|next (time|week)|around|then|after|later on)
        see ya | cya | laters
        catch you (later|soon)
        catch ya
        (talk|speak|chat|text|write)( to you)? (soon|later|tomorrow|then|again soon|
            next week|to you later)
        good ?night | night | night night | nighty night | nite
        (i |will )?(have|got|need|better|gotta|must)( got)?( to)? (go|be going|dash|run|
            head off|head|nip off|get going|get off)
        i (have|need|will have|had better) (to )?(got to )?(go|be off|get off|get on)
        i am (away|off|off out|away out|heading off|going|going out|off to (bed|work|sleep)|
            away to (bed|my bed|work|sleep)|going to (bed|go))
        (that's|that is) me (away|off|finished for the (day|night))
        (no |right |ok )?that's (all |it |me |me done |enough )?for (now|today|tonight|
            the (day|night|now))
        that will be all | bye for now | until next time | take care | so long | farewell
        all the best | cheerio for now | haste you back
        (that's|that is) all( for)?
    """)
    + r"(?: (?:for|then|pal|mate|now|bye|coach|and thanks|take care|thanks|hen|all|"
    r"everyone))*"
)
_WHO = any_of(r"""
    who (are|r) you
    what are you
    who('s| is) (this|that|there|it)
    who am i (talking|speaking|chatting|writing|texting)( (to|with|tae))?
    (are|r) you ((a|an|just a|some kind of|really a|actually a|even) )?((real|actual|
        live|proper|medical|qualified|human|chat|computer|health|genuine|
        trained) )*(person|human|human being|robot|bot|chatbot|machine|computer|program|
        programme|ai|a\.i|doctor|nurse|real|automated|someone real|man|woman|
        man or a woman|person or a (bot|robot|machine|computer)|
        human or a (bot|robot|machine)|bot or a (person|human)|
        robot or a (person|human)|human or (bot|robot|machine)|
        real or (a )?(bot|robot|fake)|chatgpt|chat gpt|siri|alexa|counsellor|therapist|
        the nhs|from the nhs|nhs)
    is (this|that|it) ((a|an|just a|some kind of) )?((real|actual|automated|
        live) )*(person|human|robot|bot|chatbot|machine|computer|ai|automated|real|
        the nhs|nhs|scam|auto reply|wind-?up)
    what('s| is) (this|your name|this thing|this bot)
    do you have a name | have you got a name
    am i (talking|speaking|chatting|writing|texting) (to|with) (a |an )?(real |actual |
        live )?(person|human|bot|robot|machine|computer)
    who made you
    who (runs|built|is behind|owns|programmed) (this|you|it)
    what (kind|sort) of (thing|bot|person) are you
    tell me about yourself
    where (are|do) you (from|come from)
    is there a (real )?person (behind|typing) (this|it)
    you a (bot|robot|real person)
""")
_MY_DATA = (
    r"(?:(?:all )?(?:of )?(?:my|the|our|this) (?:(?:own|personal|private|health) )?(?:data|info|"
    r"information|details|messages|chats?|chat history|history|conversations?|"
    r"answers|stuff|account|records?|profile|texts|words|number|things i (?:said|told you|"
    r"have said)))"
)
_PRIVACY = any_of(rf"""
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
_DELETE = any_of(f"""
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

# The first label whose phrase is the whole message is the one meant.
PHRASES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (label, re.compile(rf"(?:{phrases})\??"))
    for label, phrases in (
        ("thanks", _THANKS),
        ("delete_my_data", _DELETE),
        ("privacy", _PRIVACY),
        ("human", _HUMAN),
        ("who_are_you", _WHO),
        ("stop", _STOP),
        ("unsure", _UNSURE),
        ("why", _WHY),
        ("greeting", _GREETING),
        ("goodbye", _GOODBYE),
        ("pause", _PAUSE),
        ("skip", _SKIP),
        ("back", _BACK),
        ("menu", _MENU),
        ("help", _HELP),
        ("repeat", _REPEAT),
        ("no", rf"(?:(?:yes|well|oh|aw) )?{_NO}"),
        ("yes", rf"(?:(?:no|well|oh|aw),? (?=yes))?{_YES}"),
    )
)

# After a ruler these are places on it.
DEGREES = re.compile(
    r"\b"
    + any_of("""
        not really | not at all | never | no chance | no way
        not (particularly|especially|quite|keen|fussed)
        definitely | absolutely | for sure | totally | sure | certainly | of course
        not a chance
    """)
    + r"\b"
)
