"""Yes, no and not sure, each with what may follow it and change nothing."""

from understanding.text.phrases import any_of

# What "yes" may be followed by and still be nothing but that.
_YES_TAIL = (
    r"(?:,? "
    + any_of("""
        yes | please | thanks | thank you
        i (do|am|would|will|can|did|have|could|think so|suppose|guess|suppose so|guess so|
            would like (that|to|it)|would love (that|to|it))( please)?
        go on | go on then | of course | definitely | absolutely | ok | okay | sure | fine
        alright | good | great
        (that is|that's|it is|it's|that would be|that sounds|sounds)( (very|really|about|all|
            just))? (right|it|fine|good|great|ok|okay|grand|me|correct|perfect|lovely|
            brilliant|spot on)
        no (bother|problem|worries)
        why not | please do | let us | let's | do it | do that | on you go | happy to
        i am happy (with that|to)
        that will do | right | all good | sounds like a plan | all right
    """)
    + r")*"
)
_NO_TAIL = (
    r"(?:,? "
    + any_of("""
        no | thanks | thank you | ta
        i (do not|am not|would not|will not|cannot|did not|have not|could not|do not think so|
            do not want to|would rather not|am (fine|ok|okay|good|alright)|
            do not fancy (it|that))
        not (really|for me|at all|interested|keen|thanks|this time)
        never
        (that is|that's|it is|it's) (wrong|not (right|it|for me|me|what i (said|meant))|fine|
            ok|okay)
        you are (alright|all right|ok|fine)
        way | chance
        that's (ok|fine)
        sorry | definitely not | fear | danger
    """)
    + r")*"
)
YES = (
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
    + _YES_TAIL
)
NO = (
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
    + _NO_TAIL
)
UNSURE = any_of("""
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
