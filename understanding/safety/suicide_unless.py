"""What takes a cue of suicide away: an accident, another subject, another sense of the words."""

from understanding.text.phrases import any_of

ACCIDENT = any_of(r"""
    if i (keep|do not|try|lift|go|eat|fall|slip)
    on (the|that|those|these) (stairs|ice|steps)
    by (smoking|eating|drinking|not)
    at the gym | exercising | running | training | diy
    with (all )?(the|these|this|my) (fags|cigarettes|smoking|drinking|food|work|diet)
    one (fag|cigarette)
    slowly | tripp\w+ | ladder
    trying to (get fit|lose|run|keep)
""")
THOUGHT_UNLESS: dict[str, str] = {
    "kill myself": ACCIDENT,
    "slang for dying": (
        r"(?:off myself (?:to|for)|sort myself (?:out|up)|finish (?:it|my)|delete myself "
        r"from|gas (?:bill|meter)|shoot myself in the foot|starve myself (?:of|to lose|thin|"
        r"for))"
    ),
    "wants to die": any_of(r"""
        than (have|let|see|go(?! (on|back))|wear) | at a (hundred|\d+)
        (of old age|surrounded|of shame|hard|in my own (bed|home) (when|one day)|
            with dignity|living will|palliative|hospice|like to die at home|embarrass\w+|
            cringe|mortified|laugh\w*|of laughing|hangover|hungover|hill|before i|plants?|
            dog|cat)
        (do not|not|never) (\w+ )?(want|wanted|wanting|ready|like|going) to (just )?die
        rather (just )?(die|be dead) than (do|eat|drink|run|jog|sing|dance|join|miss|watch|try|walk|
            wear|use|swim|listen|sit through|admit|ask|cook|cycle|give up my|touch|
            put up with|set foot|speak in|spend (a|an|one|my) (\w+ )?(day|night|evening|minute|
                hour|saturday|
            sunday|afternoon)?)(?! (it|this|that|with this|another|one more|(a|the) home|in a home|
            myself|anymore|alone|all of this|these tablets|my tablets))
    """),
    "suicide of oneself": any_of(r"""
        (squad|mission|bombers?|lost (my|our|a)|bereave\w*|talk on|article|assisted|
            prevention|helpline|awareness|campaign|walk|training|song|film|book|documentary)
        (his|her|their|dad s|brother s|son s|friend s|mum s|dads|brothers|sons|uncles|mums|
            sisters|friends|nephews) suicide
    """),
    "not be here": any_of("""
        waiting room
        this (ward|hospital|clinic|party|class|town|group|chat|job|house|flat|country|queue|
            office)
        at (work|the|this)
        in (hospital|the|this (ward|hospital|house|flat|town|place|room|class|queue|group|
            chat|course))
        my physio | on holiday
        live (in|with|near|on|alone|there|at|anywhere|next)
        around (smokers|them|him|her|people|folk|drink|drinkers|that)
        doctor made me come | wife made me | only here because | survive on
    """),
    "cannot go on": any_of(r"""
        with (all )?(the|my|these|this) (takeaways|fags|drink|biscuits|sweets|crisps|sugar|smoking|
            snacks|weight|mess|diet|cakes?|wine)
        (go on|carry on) (the|a|my|with (my|the|this|these|that) (\w+ )?(diet|exercises?|
            tablets|job|course|walks?|work|class|classes|group|routine|programme|plan|gym|
            studies|treatment|app|chat|bot|texts|messages|boots|phone|
            website)|to|any (trips?|buses|holidays?)|holiday|facebook|buses|walks|
            stairs|planes|smoking|drinking|eating (like|this|so)|working|walking|paying|
            exercising)
        the (app|website|page|bot|chat|phone|laptop|wifi) (keeps|will not|crash\w*)
        (noise|neighbours? dog|drilling|adverts|this weather|the weather|these midges|
            midges|diet anymore|living off)
        live with (my (mum|brother|sister|flatmate|parents|son|daughter|ex)|him|her|them)
    """),
    "no reason to live": (
        r"(?:worth living in (?!(?:this|my|a|the|such|so|constant|pain|agony|fear|misery|"
        r"here)\b)\w+|"
        r"without (?:a|an|my|the|some) (?:\w+ )?(?:cup|cuppa|tea|coffee|biscuits?|chocolate|"
        r"cake|chips|cheese|sugar|fags?|roll|pie|strictly|crisps|bread|butter|football|telly|bacon|wine|gin|pint|curry|"
        r"waterproof|umbrella)|"
        r"live (?:in|on|near|with|at) |wake up|waking up (?:early|at)|point in waking up "
        r"early|left for tea|live music|live (?:chat|band|show|stream)|reception|worth (?:it|"
        r"the bother) anymore (?:going|doing)|walk|gym|class|exercise|diet)"
    ),
    "done with life": any_of(r"""
        walk\w* on life | life admin | this pandemic | winter | rain | weather
        ready to go (to|out|for|home|on|walk\w*|swim\w*|now the)
        stop breathing (hard|heavy|at night|in my sleep|during)
        (all this|the|these) (diet|drugs|tests|appointment|paperwork|renovation)
        (the|this|that|my|a|all this) (wait|waiting|queue|scan|knee|hip|mot|mri|tests?|results?|
            list|physio|surgery|cataracts?|stitches|plaster|exams?|move|moving|decorating)\b
        (meeting|film|match|winter|course|exam|exams|treatment|chemo|lockdown|
            this (week|year|treatment|winter|course|month)|operation|op) (to be over|over|
            done|finished|to end)
        life on (benefits|the|a)
        living (on (takeaways|toast|ready)|in|out of|
            with (my|his|her|this noise|flatmates|him|them)|off|near)
    """),
    "end my life": any_of(r"""
        garage | clear ?out | loft | shed | book | course | knit\w* | decorating | painting | jigsaw
        assignment | garden | tax | forms? | puzzle | fence | curtains | blanket | series | quilt
    """),
    "dwells on dying": any_of(r"""
        (scared|afraid|fear|terrified|worr\w+|anxi\w+|frightened|
            panic\w*) (\w+ ){0,2}?(about|of) (dying|death)
        ending (it|things) with (him|her|my)
        (his|her|dad s|mum s|their) death
    """),
    "better off dead": (
        r"(?:better off without (?:me (?:driving|there|cooking|on the|in (?:the (?:team|kitchen|"
        r"choir|band|side)|goals?|defence|midfield)|at (?:the|bowls|bridge|darts))))|"
        r"team (?:is|would be|are|was)|choir|quiz|kitchen|dance floor|driving"
    ),
    "other person says it": (
        r"(?:years? ago|last year|in the film|on (?:the )?telly|used to|killed himself|used "
        r"to say|wants to die (?:at home|with dignity)|hospice|back in)"
    ),
    "not wake up": any_of(r"""
        alarm | early
        at (night|\d)
        before
        the (baby|kids|dog|house|neighbours|children|little)
        so early | through the night | needing | late | on time | for work | feeling
        with (a|this|pain|sore)
        waking( up)? (sore|stiff|tired|exhausted|in (pain|agony)|sweating|all night|every)
    """),
    "not be around": any_of("""
        on holiday
        away (next|for|on|to)
        at (my|the) (sister|daughter|caravan)
        working
        back (on|by|next)
        moving | busy | appointment | weight | size | charity | hospital appointment
        off (next|on)
        inhaler | stick | crutches | zimmer | cast | brace | dressing | tablets
        decluttering | having a clear
    """),
    "joining the dead": (
        r"(?:lunch|coffee|walk|group|class|christmas|visit|weekend|flight|holiday|train|bus|"
        r"dinner|for tea|at the|physio|nurse|gp|doctor|appointment|upstairs)"
    ),
    "method thought of": (
        r"(?:swim|dip|paddle|bungee|charity|parachute|dook|abseil|holiday|splash)"
    ),
    "danger to oneself": any_of(r"""
        i am not (\w+ )?(going|about|gonna) (to )?do something
        like (buy|eat|order|sign|dye|book)
        stupid like | with my hair
        on the (stairs|bus|ice)
        walking | exercise | exercising | steps
        with (biscuits|chocolate|cake|money|sweets|a credit)
        around (biscuits|chocolate|cake|sweets|food|drink|cakes|crisps)
    """),
    "suicidal": any_of(r"""
        fans | supporters
        nurse | driver | driving | pigeon | squirrel
        to (cycle|walk|drive|overtake|cross) (on|there|in|that|the)
        at the back | in defence | defending | tackle | backpass | (stop|quit) asking
        fashion | colleague was | thoughts last year
        not (\w+ ){0,2}suicidal
    """),
}
