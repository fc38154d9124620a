"""Figures of speech with killing and dying in them."""

from understanding.text.phrases import any_of

DEATH = (
    # kill, murder, shoot, hang
    r"kill(?:ing|ed|s)? (?:some |a bit of |an? |the |two |off )?"
    + any_of("""
        time | hours? | minutes? | germs? | weeds? | slugs? | pain | lights? | mood | vibe
        buzz | process | engine | birds? | wasps? | flies | fly | spiders? | mould | moss
        bacteria | bugs? | virus | craving | appetite | joke | boss | zombies | programme
        program | app | conversation | it | boredom | story | romance
    """),
    any_of("""
        heat | weather | cold | knees? | hips? | feet | foot | back | legs? | shoulders?
        shoes | boots | heels | joints | hands? | wrists? | ankles? | neck | teeth | tooth
        toes? | stairs | hills? | hill | head | sinuses | throat | gums? | hayfever
        hangover | boredom | suspense | job | work | commute | curiosity | prices? | bills?
        shifts? | humidity | arthritis | sciatica | pain | arms? | bunions? | eyes | ears?
        midges | calves | thighs | muscles | squats | exercises? | waiting | wait | traffic
        rain | gardening | housework | diet | walking | noise | drilling | smell | it | this
        that | those | these | mondays? | you | boots | guys | cramps | period | hunger
        thirst | tiredness | fatigue
    """)
    + r" (?:is|are|was|were|has been|have been|had been|just|really|pure|very|absolutely|"
    r"fair|still|s|does|be|been|\w+ing|always|near|nearly|,)*(?: (?:absolutely|pure|"
    r"really|fair|near|nearly|just|fucking|bloody))? ?(?:killing|kills|killed|murdering|"
    r"murder) (?:me|us|him|her|my \w+)",
    r"(?:till|until) i (?:have |had )?(?:nearly |near )?(?:lost|lose) the will to live",
    # Lost to a queue or a form it is no wish to die; lost alone it may be.
    any_of(r"""
        (lost|losing|lose) (the|my|all) will to live (\w+ ){0,2}?(on hold|in (the|a|that) (\w+ )?(
            queue|traffic|meeting|waiting room|car park|call|tailback|jam)|waiting (for|on|in)|
            listening to|trying to (park|log|get through|phone|book|find|order|assemble|fill)|
            filling (in|out)|with (the|this|that|my|these) (form|forms|website|app|queue|printer|
            wifi|council|bank|hold music|broadband|password|satnav)|
            (halfway|half way) (through|up|round)|at the (self checkout|tip|airport|till)|over the
            (form|tax)|doing (the|my) (tax|ironing|hoovering))
    """),
    any_of(r"""
        (heights|spiders|needles|dentists?|flying|planes|lifts|boats|ferries|ladders|crowds|
            public speaking|escalators|rollercoasters?|burpees|spin class|the (big )?(hill|stairs)|
            speeches|karaoke|sit ups|planks?|the climbing wall|deep water) (\w+ )?(make|makes|made|
            give|gives) me (feel )?(like |as if )?(i am )?(going to|about to|gonna) (die|be sick|
            faint|pass out)
    """),
    r"not going to (?:jump off (?:a|the) (?:cliff|bridge|roof)|top myself|kill myself|hang "
    r"myself|die) over (?:it|that|this|a|the)",
    r"(?:will|would|did|does|could) not kill (?:me|you|him|her|us|them)",
    (
        r"(?:if|even if|though) it kills me|about killed me|(?:near|nearly|almost|fair|just|"
        r"pure) (?:killed|finished|did) me"
    ),
    any_of(r"""
        (to|would|could) kill for
        kill (to|for) (be|have|get|a|an|some|the)
        dressed to kill | in for the kill
        killed (it|two birds|the|off|my (phone|battery|vibe|mood|plants?|lawn|grass|back|
            knees?))
        killing it | kill it
        killer (\w+)
        road ?kill | buzz ?kill | to kill a mockingbird | killing eve | kill bill
        kill me now | kill or cure | kills me to | killed with kindness
        (diet|job|boredom|heat|work|walk|hill|laughing|you) (will|would|is going to) (kill|
            finish) me
    """),
    r"(?:could|would) (?:happily |easily |fair |really |quite |gladly |just )*(?:murder|"
    r"kill|strangle|throttle|swing for|brain|have killed|have strangled|have murdered|"
    r"batter|have throttled|have swung for)(?! (?:myself|himself|herself|themselves))"
    r"(?: (?:a|an|some|for|my|him|her|them|that|the|you|this|whoever|someone|one|half) ?\w*)?",
    r"murder(?:ing|ed)? (?:an? |some |the )"
    + any_of(r"""
        curry | chippy | pint | brew | cuppa | coffee | tea | pizza | burger | kebab | cake
        song | roll | bacon | biscuit | fish | bag | drink | sandwich | takeaway | haggis
        steak | sweetie | cigarette | fag | \w+ supper | \w+ roll | english language
    """),
    any_of(r"""
        murder on (the |my )?(\w+)
        murder mystery | murder she wrote | murder of crows | bloody murder
        get away with murder | blue murder
        (it|that|this|traffic|parking|m8|stairs) (is|was|are|were) (pure |absolute |sheer |
            fair )?murder
    """),
    any_of("""
        shoot me( now)?
        just shoot me | someone shoot me
        shoot(ing)? (myself in the foot|yourself in the foot|himself in the foot|the breeze|
            hoops|pool|a film|photos?)
        shot myself in the foot
        (give it|have|had|take|took|worth|get|got|getting) (a|my|another|your) (good |wee |
            little |flu |covid )?(shot|jag|jab)
        long shot
        shot in the (dark|arm)
        big shot | parting shot
    """),
    any_of("""
        hang(ing)? (on|out|about|around|in there|up|fire|the|my|a|loose|back|over)
        hangry | hang myself out
        hung (over|up|out|the|on|about|around|my)
        hanging (with|by a thread|baskets?)
    """),
    # die, dead, death
    (
        r"(?:dying|dy|die|died|dies|gasping|choking|desperate|mad|parched|chokin|gaggin|"
        r"gagging|hanging|bursting|burstin) (?:for|of) (?:an?|some|another|my (?:tea|dinner|"
        r"bed|brew|lunch|fag|coffee|cuppa|holidays?)|the (?:loo|toilet|weekend|bus|kettle|"
        r"holidays?|sun)|this week)(?: (?!breath)\w+)?"
    ),
    any_of(r"""
        (dying|choking|gasping|bursting|gagging) (for|of) (?!air|breath|oxygen|cancer|it|
            this|that)\w+
        (dying|die|died|dies|choking|bursting|gagging|desperate) (to|with) (know|see|hear|
            try|get|go|meet|tell|taste|laughter|embarrassment|shame|boredom|laughing|be|
            find|start|say|do|have|watch|read|ask|eat|pee|leave)
    """),
    r"(?:could have|could of|nearly|almost|near|just about|pure|fair|absolutely|i|about) "
    r"(?:just |have |of |pure |absolutely )?(?:died|die|dying) "
    r"(?:of|from|with|when|right there|on the spot|inside|a death|laughing|of "
    r"embarrassment|a little|a thousand) ?(?:embarrassment|shame|boredom|laughter|"
    r"laughing|mortification|excitement|the embarrassment|cringe|she|he|they|i|my|the|"
    r"everyone)?",
    any_of("""
        (dying|died|die) (laughing|inside|a death|of laughter|on my feet|
            on (his|her|its) arse)
        (die|died|dying) (my|her|his|the|your) (own |wee )?(hair|roots|beard|eyebrows)
        dying (breed|art|wish|trade|language|embers|phone|battery|plants?)
        (phone|battery|laptop|car|plants?|garden|flowers?|grass|hair|tablet|broadband|telly|
            engine|signal|fish|tree|trees|inhaler battery|boiler) (is|are|was|has|have|s|
            just|about|keeps) ?(about to |going to |gonna |just |nearly )?(died|dying|dead|
            die|dies)
    """),
    r"(?:dead|deid) "
    + any_of("""
        tired | on | good | easy | nice | slow | funny | beat | proud | chuffed | happy
        keen | busy | simple | boring | quiet | long | leg | legs | heat | end | ends | line
        lines | pan | weight | sea | straight | certain | right | sure | lift | lifts
        heading | interested | excited | pleased | early | late | important | helpful
        friendly | kind | serious | drunk | hard | ringer | man walking | to the world
        on my feet | on time | cheap | nervous | embarrassing | embarrassed | annoying
        annoyed | brilliant | strict | sore | stiff | clever | wood | body | posh | polite
        loud | calm | healthy | hungry | bored | lucky | quick | fast | set | against
        in the water | from the neck | useful | pretty | romantic | cute | skin | zone
        poor | weird | strange | worried | stressed
    """),
    # A club or a job is ended with; so is a life, but with other words.
    any_of(r"""
        (end|ending|ended|finish) (it|things) with (the|a|that|my|this) (\w+ ){0,2}?(club|class|
            group|gym|choir|team|job|course|contract|subscription|membership|agency|landlord)
    """),
    any_of("""
        drop dead (gorgeous|date|time)
        (arm|leg|foot|feet|legs|hand|bum) (went|go|goes|going|gone|is|was) dead (from|after|
            because|sitting|when)
        half dead | dead and buried | flogging a dead | back from the dead
        over my dead body | wake the dead | brain dead
        (look|looks|looked|feel|feels|felt) like death( warmed up)?
        death warmed up | at deaths door | sick to death | like grim death
        fate worse than death
        death (by|of|trap|metal|star|valley|duties|certificate|in paradise|on the nile|
            threats? online|do us part|and taxes|cafe|notice|march)
    """),
    any_of(r"""
        (bored|scared|worried|frightened|starved|frozen|freezing|sick|tickled|bores|scares|
            scare|worries|talked|nagged|catch (my|your)|caught (my|your)|done|loved|love|
            chilled|hugged|roasted|flogged|worked|nagging|talks?|overthought|thrilled) (me |
            us |him |her |it |them |you |myself |half )?to (death|deaths|bits|pieces)
        to die for | do or die | never say die | old habits die | live and let die
        die hard | die hards | diehard | till i die | until i die
        cross my heart and hope to die
        to my dying day
        (the )?day i die
        die of (boredom|heat|cold|embarrassment|shame|thirst|hunger|shock|old age)
        dying of (heat|cold|thirst|hunger|boredom|embarrassment|curiosity|heatstroke|shame|
            the heat|old age|man flu)
        (dying|dead|died|die) (on|in|with|of|from|after|by) (the |that |this |my |a |an |
            those |all )?(\w+ )?(treadmill|cross trainer|stairs|hill|class|hangover|cold|
            man flu|flu|burpees|spin|zumba|gym|workout|bike|heat|exercise bike|squats|rower|
            hoover|hoovering|lockdown|party|circuits|pilates|yoga|housework|week|shift)
    """),
)
