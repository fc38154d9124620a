"""Cues of suicide at once: a plan, the means, a goodbye, an act begun (emergency)."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level

_ACT = (
    r"(?:kill(?:ing)? (?:<SELF>)|end(?:ing)? (?:my life|it all|it|my own life|everything|"
    r"myself|things)|"
    r"tak(?:e|ing) my (?:own )?life|top(?:ping)? myself|hang(?:ing)? myself|"
    r"drown(?:ing)? myself|"
    r"(?:do|doing) (?:myself in|away with myself|it tonight)|off(?:ing)? myself|"
    r"neck(?:ing)? myself|"
    r"jump(?:ing)?(?= [.?]|$)|jump(?:ing)? (?:off|in front|from|under) .. (?:bridge|"
    r"train|roof|building|lorry|"
    r"car|bus|window|cliff|balcony|flats?|tracks?|tay|forth|erskine|bus|motorway)|"
    r"slit(?:ting)? my (?:wrists?|throat)|"
    r"cut(?:ting)? my (?:wrists?|throat)|shoot(?:ing)? myself|gas(?:sing)? myself|"
    r"poison(?:ing)? myself|"
    r"throw(?:ing)? myself (?:off|in front|under|in|from)|tak(?:e|ing) (?:all )?(?:my|"
    r"the|these|them|all|every) .. "
    r"(?:tablets|pills|meds|paracetamol|insulin|morphine|lot)(?: at once| in one go)?|"
    r"tak(?:e|ing) an overdose|"
    r"overdos(?:e|ing)|string(?:ing)? myself up|be dead by \w+|commit(?:ting)? suicide)"
)
ACCIDENT = (
    r"(?:if i (?:keep|do not|try|lift|go|eat|fall|slip)|on (?:the|that|those|these) "
    r"(?:stairs|ice|steps)|"
    r"by (?:smoking|eating|drinking|not)|at the gym|exercising|running|training|diy|with "
    r"(?:all )?(?:the|these|this|my) "
    r"(?:fags|cigarettes|smoking|drinking|food|work|diet)|one (?:fag|cigarette)|slowly|"
    r"tripp\w+|ladder|trying to (?:get fit|lose|run|keep))"
)
_PROTECTED = (
    r"(?:as (?:usual|normal|prescribed|i should|directed)|every (?:day|morning|night)|with "
    r"(?:breakfast|food|water|me|a|my)|on time|before bed|(?:to|for) (?:the|my) (?:chemist|"
    r"pharmacy|doctor|holiday|review|appointment)|regularly|properly|remember|each|like i)"
)

_PLAN = cues(
    Category.SUICIDE_IMMEDIATE,
    Level.EMERGENCY,
    {
        "intends to act": (
            rf"(?:i am|i have decided|decided|i will be|i just am) (?:\w+ ){{0,2}}?(?:going "
            rf"to|about to|ready to|to) (?:\w+ ){{0,1}}?{_ACT}"
        ),
        "will act": (
            r"i will (?:just )?(?:kill <SELF>|end it all|end it|end my life|take my (?:own "
            r")?life|hang myself|take all my tablets|take them all|jump)(?! if i (?:keep|"
            r"eat))"
        ),
        "gets it over with": (
            r"(?:tonight|the night|today|now|tomorrow|this weekend|this time) (?:\w+ "
            r"){0,2}?i (?:am|will|m) (?:\w+ ){0,1}?(?:ending it|end it|doing it|do it|"
            r"killing myself|ending my life|jumping|going to do it)(?= [.?,]|$| (?:all|"
            r"for good|now))|i (?:will|am going to) be (?:dead|gone for good) (?:by|"
            r"tomorrow|tonight|before|soon|in the morning|this time)|be dead by (?:\w+ "
            r")?(?:morning|tomorrow|tonight|weekend|night|christmas)|(?:going to|will|"
            r"want to|ready to) do it (?:tonight|the night|now|today|this "
            r"time|when they are (?:all )?(?:asleep|out|away))"
        ),
        "act with a time": (
            rf"{_ACT} (?:tonight|the night|today|now|this (?:weekend|evening|afternoon|week|"
            rf"morning)|after (?:work|the|my|they)|when (?:they|everyone|he|she|the (?:kids|"
            rf"children)) (?:are|is|go|goes|leave|leaves)|on (?:monday|tuesday|wednesday|"
            rf"thursday|friday|saturday|sunday)|by (?:tonight|tomorrow|the weekend))"
        ),
        "plan made": (
            r"(?:have|got|made|have got|worked out|written) (?:a|my|the|it all|it) (?:plan|"
            r"planned|plans|planned out|sorted) .. (?:to (?:end|die|kill|do it)|for "
            r"(?:ending|my death|killing|how i))|(?:i )?(?:have )?(?:planned|worked out|"
            r"decided|know|picked) (?:out )?(?:exactly )?(?:how|when|where|the (?:day|date|"
            r"place|time)|the how) .. (?:i (?:will|would|am going to|want to|ll) (?:do it|"
            r"die|end|kill|go)|to (?:do it|die|end it|kill|end my))|picked (?:a|the|my) "
            r"(?:date|day) to (?:die|go|do it|end)|(?:know|decided) (?:exactly )?how i "
            r"(?:will|would|am going to|ll) (?:do it|die|end it)(?: all)?|(?:make it |look |"
            r"looks )(?:look )?like an accident|my suicide (?:plan|method)|have (?:a|my|the) "
            r"plan .. (?:end|kill|die)"
        ),
        "means ready": (
            r"(?:got|have|enough|plenty) (?:\w+ ){0,2}?(?:<TABLETS>) (?:put by|put away|"
            r"saved|stashed|hidden|stored|stockpiled|kept back|hoarded|set aside)|"
            r"(?:saved|saving|saved up|save|stored|storing|kept|keeping|hoard|hoarding|"
            r"hoarded|stockpil(?:e|ed|ing)|stash(?:ed|ing)?|stash of|squirrel(?:l?ed|l?ing) "
            r"away|putting by|stack of) (?:up )?(?:all )?(?:of )?(?:enough |a load of |loads "
            r"of |a lot of |some )?(?:my|the|these|up|of|enough|more|extra|his|her) (?:\w+ "
            r")?(?:<TABLETS>)"
        ),
        "tablets lined up": (
            r"(?:<TABLETS>) (?:\w+ ){0,2}?(?:laid out|lined up|counted out|saved up|in front "
            r"of me|beside me|stashed|poured out|in my hand and i|here and i am going to)(?! "
            r"for (?:the|my) week)|(?:laid out|lined up|counted out|poured out) (?:all "
            r")?(?:my|the) (?:<TABLETS>) (?:on|in front)"
        ),
        "means in hand": (
            r"(?:rope|belt|noose|cord|scarf|cable|flex|ligature|dressing gown cord|dog "
            r"lead) (?:\w+ ){0,3}?(?:round|around|over|on|from|up on|tied to) (?:my neck|"
            r"the (?:door|beam|banister|bannister|rafters?|loft|tree|branch|stairs|hook))"
            r"|(?:bag|plastic bag) over my head|(?:i have|i am|got|have got|bought|buy|"
            r"buying|have bought|there is|holding|"
            r"sitting with|found|tied|tying|made|get|looking at|hold) (?:\w+ ){0,2}?(?:a|the|"
            r"my) (?:rope|noose|razor blade|blade (?:to|at)|knife (?:to|at|on) my|gun (?:to|"
            r"at|in my)|ligature)(?! (?:for (?:the|my) (?:boat|swing|washing|dog|garden|"
            r"climbing|tent)|swing|ladder|bridge))"
        ),
        "at a high or dangerous place": (
            r"(?:i am|i m|am|been|standing|sitting|stood|sat) (?:\w+ ){0,2}?(?:on|at|by|over|"
            r"up on|up at) (?:top of )?(?:a|the|this|that) (?:\w+ )?(?:bridge|ledge|roof|"
            r"multi ?storey|car park roof|cliff|cliffs|cliff edge|edge|railway|railway line|"
            r"train tracks|tracks|platform edge|edge of (?:the|a) (?:bridge|platform|roof|"
            r"cliff|building))(?= [.?,]|$| and (?:i|cannot|want|do not|going|nobody|it|ready|"
            r"thinking|crying)| (?:now|right now|looking down|looking at the water|thinking|"
            r"ready|tonight|alone|crying|again and|i (?:want|cannot|am)))"
        ),
        "on the bridge": (
            r"(?:^|(?<=[.?,]\x20))(?:on|up on|am on|at) (?:the|a) (?:\w+ )?(?:bridge|ledge)"
            r"(?= [.?]|$| (?:now|and (?:i|a|it|no|nobody|want|cannot)|right now|looking down)"
            r")"
        ),
        "goodbye for good": (
            r"(?:goodbye|good bye|bye|cheerio|farewell|ta ra|so long) (?:everyone|everybody|"
            r"all of you|world|cruel world|forever|for good|for ever|my (?:darlings?|loves?|"
            r"family|children|friends|babies)|for the last time)|(?:this is|said|saying|say|"
            r"said all|saying all|come to say|writing to say|wanted to say|want to say|here "
            r"to say|making|made) (?:my |all my |the |a |one last |our )?(?:final |last "
            r")?goodbyes?(?= [.?,]|$| (?:to (?:my|everyone|everybody|the (?:kids|children|"
            r"family|dog)|you all|all|them)|everyone|everybody|forever|world|now))|(?:my|the|"
            r"one) (?:final|last) (?:goodbyes?|message|words|text i|night on|day on|post)|by "
            r"the time (?:you|anyone|they|someone) (?:read|reads|get|gets|find|finds|see|"
            r"sees) this|(?:you|they|nobody|no one) will (?:not|never) (?:hear from|see) me "
            r"(?:again|anymore|after)|look after (?:my|the) (?:kids|children|dog|cat|family|"
            r"mum|wife|boys|girls) (?:for me )?(?:when|once|after) i (?:am )?(?:gone|am away|"
            r"go)|tell (?:my|the) (?:\w+ ){1,2}(?:i|that i) (?:love|loved|am sorry)|"
            r"(?:tonight is|today is|this is) (?:the night|the day|my last (?:night|day)|the "
            r"end (?:for|of) me|it for me)(?: i (?:do it|end it|die))?"
        ),
        "note or letter": (
            r"(?:wrote|written|writing|write|hidden|hid) (?:\w+ ){0,2}?(?:letters?|"
            r"notes?) (?:for|to) (?:all )?(?:my |the |our )?(?:kids|children|child|"
            r"family|wife|husband|partner|mum|dad|son|daughter|boys|girls|sister|brother|"
            r"loved ones|everyone)|suicide (?:notes?|letters?)|(?:goodbye|good bye|"
            r"farewell|last|final) "
            r"(?:letters?|notes?|videos?)|(?:left|leaving|written|wrote|write|writing|"
            r"finished|done) (?:my|a|the|all my|all the) (?:note|notes|letters)(?= [.?,]|$| "
            r"(?:for|to|so|and|on|in|beside|already|behind) (?!(?:self|the (?:council|dwp|gp|"
            r"doctor|bank|school|teacher|surgery|milkman|carer|nurse|housing|neighbours?)"
            r"|my (?:gp|"
            r"doctor|mp|msp|landlord|teacher|nurse|manager|boss|employer|consultant|"
            r"councillor|social worker)|ask|take|read|share|show|bring|complain|santa|work|"
            r"appointment)))|(?:letters?|notes?) (?:are |is |have been |has been |all |been |"
            r"to (?:everyone|the kids|my (?:kids|family|wife|husband|children|mum)) (?:are |"
            r"is )?)*(?:all |already )?(?:written|wrote|writ)(?= [.?,]|$| (?:and|already|now|"
            r"out|for (?:them|everyone|the kids|my)|to (?:everyone|my (?:kids|family|"
            r"children|wife|husband|mum))))"
        ),
        "act begun": (
            r"(?:just|already|have|have just|i|trying to) (?:tried|cut|slit|attempted|"
            r"slashed|opened) (?:to (?:kill|hang|drown|end|gas) (?:<SELF>|it|my life)|my "
            r"(?:wrists?|throat|veins))|tried to (?:kill myself|end (?:it|it all|my life)|"
            r"take my (?:own )?life|hang myself|drown myself|top myself|do myself in|"
            r"overdose)|(?:suicide attempt|attempted suicide|made an attempt|had an attempt) "
            r"(?:last night|yesterday|today|this (?:week|morning)|on \w+day|a few days ago)|"
            r"(?:i am|am) (?:killing myself|ending my life|taking my (?:own )?life) (?:now|"
            r"right now|tonight)"
        ),
        "asks how to die": (
            r"how many (?:<TABLETS>) (?:would|does|will|do) (?:it|i|you) (?:take|need)(?= "
            r"[.?,]|$| (?:to (?:die|kill|end|be|do)|for me to))|(?:how (?:do i|can i|would i|"
            r"to|do you|could i|many (?:tablets|pills|paracetamol) (?:would it take|to take|"
            r"does it take|do i need|do you need|will it take|would i need))|best way to|"
            r"easiest way to|quickest way to|painless way to|ways to|way to|what is the "
            r"(?:best|easiest|quickest) way to) (?:\w+ ){0,2}?(?:kill (?:<SELF>|yourself|you|"
            r"me)|die(?! of| in| with)|end (?:my life|it all|your life)|hang (?:myself|"
            r"yourself)|commit suicide|top myself|od|overdose|not wake up)"
        ),
    },
    fades=True,
    framed=False,
)
_UNLESS = {
    "intends to act": (
        rf"{ACCIDENT}|{_PROTECTED}|tak(?:e|ing) (?:my|the|these|them|every) (?:\w+ "
        rf"){{0,2}}?(?:tablets|pills|meds|paracetamol|insulin|morphine) (?:on|at|every|in "
        rf"the|to|with|before|after|as|today|this|now|back|when)"
    ),
    "act with a time": (
        rf"{ACCIDENT}|{_PROTECTED}|tak(?:e|ing) (?:my|the|these|them|every) (?:\w+ "
        rf"){{0,2}}?(?:tablets|pills|meds|paracetamol|insulin|morphine) (?:today|now|this|"
        rf"tonight|after)|(?:call|chat|session|meeting|marriage|relationship|subscription|"
        rf"contract)"
    ),
    "means ready": (
        r"(?:empty|returned|return|taken back|take back|to the (?:pharmacy|chemist)|money|"
        r"for (?:the|my) holiday|in (?:a|the|my) (?:dosette|box|cupboard|drawer|fridge|tin|"
        r"bag|kitchen)|(?:to )?(?:go|last|get through)|in case (?:i run|the))"
    ),
    "goodbye for good": (
        r"(?:leaving do|party|retir\w+|moving house|new job|airport|till (?:tomorrow|next|"
        r"monday)|until (?:tomorrow|next|monday)|see you (?:tomorrow|next|soon|later)|for "
        r"now|funeral|to (?:alcohol|smoking|fags|sugar|chocolate|bread|the (?:fags|drink|car|"
        r"house))|(?:she|he|they|nurse|staff|teacher) (?:said|never said|says)|have a "
        r"(?:nice|good|lovely)|thanks? for (?:the chat|today|your help))"
    ),
    "means in hand": (
        r"(?:climbing|skipping|tug of war|curtain|boat|swing|fishing|washing|shaving|shave|"
        r"chickens|resistance)"
    ),
    "at a high or dangerous place": (
        r"(?:waiting (?:for|on) (?:the|my|a) (?:bus|train)|walking|jogging|traffic|photo|"
        r"view|picnic|fishing|lovely|beautiful|holiday|watching|ducks|seals|bus|car|driving|"
        r"stuck)"
    ),
    "asks how to die": r"(?:game|minecraft|weeds|character|novel|plants?)",
    "note or letter": (
        r"(?:sick note|fit note|shopping|milkman|about the|my carer|home help|postie|"
        r"cleaner|complaint|council|landlord|dwp|pip|"
        r"benefits?|school|employer|job|solicitor|consultant|appointment|christmas|thank you|"
        r"love letters?|santa|recipe|my (?:mp|msp|gp|doctor)|clinic|hospital|voice notes?|"
        r"lecture|meeting|questions|he left|she left|they left|he wrote|she wrote|dad left|"
        r"mum left|son left|brother left)"
    ),
    "tablets lined up": (
        r"(?:dosette|for the week|nurse|pharmacist|carer|routine|remember|every (?:morning|"
        r"night|day))"
    ),
}
CUES: tuple[Cue, ...] = tuple(
    Cue(
        c.name,
        c.category,
        c.level,
        c.pattern,
        framed=False,
        unless=_UNLESS.get(c.name, ""),
        sure=0.93,
    )
    for c in _PLAN
)
