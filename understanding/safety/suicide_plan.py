"""Cues of suicide at once: a plan, the means, a goodbye, an act begun (emergency)."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.safety.suicide_plan_unless import PLAN_UNLESS
from understanding.text.phrases import any_of

_ACT = any_of(r"""
    kill(ing)? (<SELF>)
    end(ing)? (my life|it all|it|my own life|everything|myself|things)
    tak(e|ing) my (own )?life
    top(ping)? myself
    hang(ing)? myself
    drown(ing)? myself
    (do|doing) (myself in|away with myself|it tonight)
    off(ing)? myself
    neck(ing)? myself
    jump(ing)?(?= [.?]|$)
    jump(ing)? (off|in front|from|under) .. (bridge|train|roof|building|lorry|car|bus|
        window|cliff|balcony|flats?|tracks?|tay|forth|erskine|bus|motorway)
    slit(ting)? my (wrists?|throat)
    cut(ting)? my (wrists?|throat)
    shoot(ing)? myself
    gas(sing)? myself
    poison(ing)? myself
    throw(ing)? myself (off|in front|under|in|from)
    tak(e|ing) (all )?(my|the|these|them|all|every) .. (tablets|pills|meds|paracetamol|
        insulin|morphine|lot)( at once| in one go)?
    tak(e|ing) an overdose
    overdos(e|ing)
    string(ing)? myself up
    be dead by \w+
    commit(ting)? suicide
""")
_PLAN = cues(
    Category.SUICIDE_IMMEDIATE,
    Level.EMERGENCY,
    {
        "an engine made ready": any_of(r"""
            (hose|pipe|hoover tube|tube) (\w+ ){0,4}?(fitted|taped|attached|connected|run|on|
                fixed|over|to|up to) (\w+ ){0,2}?(the |my )?exhaust
            (helium|nitrogen|charcoal|gas canisters?) (\w+ ){0,5}?not? for (the )?(balloons?|
                bbq|barbecue|party)
            (all|enough of) (the|my) insulin (at once|in one go) (should|will|would) (do|be)
            go(ing)? off the (forth|erskine|tay|kessock|skye|humber|severn)( bridge)?(?= [.?,]|$)
        """),
        "at the edge of it now": any_of(r"""
            (sitting|standing|lying|stood|sat|waiting|i am|am|out|hanging|balanced|
                climbed) (\w+ ){0,2}?(on|by|beside|at|over|onto) the (railway (line|track|tracks|
                lines)|train tracks?|tracks|rails|line waiting|parapet|ledge|
                edge of (the|a) (platform|bridge|roof|cliff|quay)|
                wrong side of (the|a) (barrier|railing|railings|rail|fence|bridge|
                wall))(?! (walk|path|museum|cafe|station|seat|paddling|with (my|the) (rod|lunch|
                piece|camera|dog|kids|grandkids|children)|eating|fishing|having|taking|watching|
                birdwatching|for (the|a|my) (train|photo|picture|view|bus)|waiting (for|on) (the|
                my)))
            (climbed over|other side of|wrong side of) the (barrier|railings?|
                parapet)(?= [.?,]|$| (now|and|looking|of the (bridge|roof)|on the (bridge|roof)))
        """),
        "intends to act": (
            rf"(?:i am|i have decided|decided|i will be|i just am) (?:\w+ ){{0,2}}?(?:going "
            rf"to|about to|ready to|to) (?:\w+ ){{0,1}}?{_ACT}"
        ),
        "will act": (
            r"i will (?:just )?(?:kill <SELF>|end it all|end it|end my life|take my (?:own "
            r")?life|hang myself|take all my tablets|take them all|jump)(?! if i (?:keep|"
            r"eat))"
        ),
        "gets it over with": any_of(r"""
            (tonight|the night|today|now|tomorrow|this weekend|this time) (\w+ ){0,2}?i (am|
                will|m) (\w+ ){0,1}?(ending it|end it|doing it|do it|killing myself|
                ending my life|jumping|going to do it)(?= [.?,]|$| (all|for good|now))
            i (will|am going to) be (dead|gone for good) (by|tomorrow|tonight|before|soon|
                in the morning|this time)
            be dead by (\w+ )?(morning|tomorrow|tonight|weekend|night|christmas)
            (going to|will|want to|ready to) do it (tonight|the night|now|today|this time|
                when they are (all )?(asleep|out|away))
        """),
        "act with a time": (
            rf"{_ACT} "
            + any_of("""
                tonight | the night | today | now
                this (weekend|evening|afternoon|week|morning)
                after (work|the|my|they)
                when (they|everyone|he|she|the (kids|children)) (are|is|go|goes|leave|leaves)
                on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
                by (tonight|tomorrow|the weekend)
            """)
        ),
        "plan made": any_of("""
            (have|got|made|have got|worked out|written) (a|my|the|it all|it) (plan|planned|
                plans|planned out|sorted) .. (to (end|die|kill|do it)|
                for (ending|my death|killing|how i))
            (i )?(have )?(planned|worked out|decided|know|picked) (out )?(exactly )?(how|when|
                where|the (day|date|place|time)|the how) .. (i (will|would|am going to|want to|
                ll) (do it|die|end|kill|go)|to (do it|die|end it|kill|end my))
            picked (a|the|my) (date|day) to (die|go|do it|end)
            (know|decided) (exactly )?how i (will|would|am going to|ll) (do it|die|
                end it)( all)?
            (make it |look |looks )(look )?like an accident
            my suicide (plan|method)
            have (a|my|the) plan .. (end|kill|die)
        """),
        "means ready": any_of(r"""
            (got|have|enough|plenty) (\w+ ){0,2}?(<TABLETS>) (put by|put away|saved|stashed|
                hidden|stored|stockpiled|kept back|hoarded|set aside)
            (put|putting) (my |all my |the )?(<TABLETS>) (by|aside|away)(?= (since|
                for (months|weeks)|and (i have|there is) (enough|plenty)))
            (saved|saving|saved up|save|stored|storing|kept|keeping|hoard|hoarding|hoarded|
                stockpil(e|ed|ing)|stash(ed|ing)?|stash of|squirrel(l?ed|l?ing) away|putting by|
                stack of) (up )?(all )?(of )?(enough |a load of |loads of |a lot of |some )?(my|
                the|these|up|of|enough|more|extra|his|her) (\w+ )?(<TABLETS>)
            (i|have|had|id) (been )?(saved up|saving up|stored up|hoarded|stockpiled) (<TABLETS>)
        """),
        "tablets lined up": any_of(r"""
            (<TABLETS>) (\w+ ){0,2}?(laid out|lined up|counted out|saved up|in front of me|
                beside me|stashed|poured out|in my hand and i|
                here and i am going to)(?! for (the|my) week)
            (laid out|lined up|counted out|poured out) (all )?(my|the) (<TABLETS>) (on|in front)
        """),
        "means in hand": any_of(r"""
            (rope|belt|noose|cord|scarf|cable|flex|ligature|dressing gown cord|
                dog lead) (\w+ ){0,3}?(round|around|over|on|from|up on|tied to) (my neck|
                the (door|beam|banister|bannister|rafters?|loft|tree|branch|stairs|hook))
            (bag|plastic bag) over my head
            (i have|i am|got|have got|bought|buy|buying|have bought|there is|holding|
                sitting with|found|tied|tying|made|get|looking at|hold) (\w+ ){0,2}?(a|the|
                my) (rope|noose|razor blade|blade (to|at)|knife (to|at|on) my|gun (to|at|in my)|
                ligature)(?! (for (the|my) (boat|swing|washing|dog|garden|climbing|tent)|swing|
                ladder|bridge))
        """),
        "at a high or dangerous place": (
            r"(?:i am|i m|am|been|standing|sitting|stood|sat) (?:\w+ ){0,2}?(?:on|at|by|over|"
            r"up on|up at) (?:top of )?(?:a|the|this|that) (?:\w+ )?"
            + any_of("""
                bridge | ledge | roof | multi ?storey | car park roof | cliff | cliffs | cliff edge
                edge | railway | railway line | train tracks | tracks | platform edge
                edge of (the|a) (bridge|platform|roof|cliff|building)
            """)
            + r"(?= [.?,]|$| and (?:i|cannot|want|do not|going|nobody|it|ready|thinking|crying)|"
            r" (?:now|right now|looking down|looking at the water|thinking|ready|tonight|alone|"
            r"crying|again and|i (?:want|cannot|am)))"
        ),
        "on the bridge": (
            r"(?:^|(?<=[.?,]\x20))(?:on|up on|am on|at) (?:the|a) (?:\w+ )?(?:bridge|ledge)"
            r"(?= [.?]|$| (?:now|and (?:i|a|it|no|nobody|want|cannot)|right now|looking down)"
            r")"
        ),
        "goodbye for good": any_of(r"""
            (goodbye|good bye|bye|cheerio|farewell|ta ra|so long) (everyone|everybody|
                all of you|world|cruel world|forever|for good|for ever|
                my (darlings?|loves?|family|children|friends|babies)|for the last time)
            (this is|said|saying|say|said all|saying all|come to say|writing to say|
                wanted to say|want to say|here to say|making|made) (my |all my |the |a |
                one last |our )?(final |last )?goodbyes?(?= [.?,]|
                $| (to (my|everyone|everybody|the (kids|children|family|dog)|you all|all|them)|
                everyone|everybody|forever|world|now))
            (my|the|one) (final|last) (goodbyes?|message|words|text i|night on|day on|post)
            by the time (you|anyone|they|someone) (read|reads|get|gets|find|finds|see|sees) this
            (you|they|nobody|no one) will (not|never) (hear from|see) me (again|anymore|after)
            look after (my|the) (kids|children|dog|cat|family|mum|wife|boys|
                girls) (for me )?(when|once|after) i (am )?(gone|am away|go)
            tell (my|the) (\w+ ){1,2}(i|that i) (love|loved|am sorry)
            (tonight is|today is|this is) (the night|the day|my last (night|day)|
                the end (for|of) me|it for me)( i (do it|end it|die))?
        """),
        "note or letter": any_of(r"""
            (wrote|written|writing|write|hidden|hid) (\w+ ){0,2}?(letters?|notes?) (for|
                to) (all )?(my |the |our )?(kids|children|child|family|wife|husband|partner|mum|
                dad|son|daughter|boys|girls|sister|brother|loved ones|everyone)
            suicide (notes?|letters?)
            (goodbye|good bye|farewell|last|final) (letters?|notes?|videos?)
            (left|leaving|written|wrote|write|writing|finished|done) (my|a|the|all my|
                all the) (note|notes|letters)(?= [.?,]|
                $| (for|to|so|and|on|in|beside|already|
                behind) (?!(self|the (council|dwp|gp|doctor|bank|school|teacher|surgery|milkman|
                carer|nurse|housing|neighbours?)|my (gp|doctor|mp|msp|landlord|teacher|nurse|
                manager|boss|employer|consultant|councillor|social worker)|ask|take|read|share|
                show|bring|complain|santa|work|appointment)))
            (letters?|notes?) (are |is |have been |has been |all |been |
                to (everyone|the kids|my (kids|family|wife|husband|children|mum)) (are |
                is )?)*(all |already )?(written|wrote|writ)(?= [.?,]|
                $| (and|already|now|out|for (them|everyone|the kids|my)|
                to (everyone|my (kids|family|children|wife|husband|mum))))
        """),
        "act begun": any_of(r"""
            (just|already|have|have just|i|trying to) (tried|cut|slit|attempted|slashed|
                opened) (to (kill|hang|drown|end|gas) (<SELF>|it|my life)|
                my (wrists?|throat|veins))
            tried to (kill myself|end (it|it all|my life)|take my (own )?life|hang myself|
                drown myself|top myself|do myself in|overdose)
            (suicide attempt|attempted suicide|made an attempt|had an attempt) (last night|
                yesterday|today|this (week|morning)|on \w+day|a few days ago)
            (i am|am) (killing myself|ending my life|taking my (own )?life) (now|right now|
                tonight)
        """),
        "asks how to die": any_of(r"""
            how many (<TABLETS>) (would|does|will|do) (it|i|you) (take|need)(?= [.?,]|
                $| (to (die|kill|end|be|do)|for me to))
            (how (do i|can i|would i|to|do you|could i|
                many (tablets|pills|paracetamol) (would it take|to take|does it take|do i need|
                do you need|will it take|would i need))|best way to|easiest way to|
                quickest way to|painless way to|ways to|way to|
                what is the (best|easiest|quickest) way to) (\w+ ){0,2}?(kill (<SELF>|yourself|
                you|me)|die(?! of| in| with)|end (my life|it all|your life)|
                hang (myself|yourself)|commit suicide|top myself|od|overdose|not wake up)
        """),
    },
    fades=True,
    framed=False,
)
CUES: tuple[Cue, ...] = tuple(
    Cue(
        c.name,
        c.category,
        c.level,
        c.pattern,
        framed=False,
        unless=PLAN_UNLESS.get(c.name, ""),
        sure=0.93,
    )
    for c in _PLAN
)
