"""Cues of an overdose or poisoning, told from tablets taken as they should be."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_TOOK = any_of("""
    took | taken | taking | swallowed | had | have had | downed | necked | drank | drunk
    drinking | injected | jagged | scoffed | chucked down | swallowing | ate | eaten
    given
    gave (him|her|myself)
    gave | inhaled | has had | popped
""")
_AMOUNT = any_of(r"""
    too (many|much)
    (a |the |my )?(whole|entire|full|whole bloody|hale) (\w+ )?(packet|pack|box|bottle|
        strip|lot|jar|tub|packets|boxes|bottles|sheet|week|month|weeks worth|
        months worth|blister|dosette)
    (a |two |three |2 |3 |the )?(handfuls?|fistfuls?|bucket|loads|load|bunch|lots|heap|
        bottle|packet|packets|box|boxes|strips?|mouthful) of
    a lot of
    all (of )?(my|the|them|these|those|his|her)
    every (last )?(one|tablet|pill)
    ([89]|[1-9]\d+|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|dozens?|
        hundred|a hundred) (of )?(my |the |these )?
    (the )?(entire|whole) (lot|thing)
""")
_POISON = any_of(r"""
    bleach | antifreeze | weed ?killer | paint stripper | white spirit | petrol
    detergent | drain cleaner | toilet cleaner | disinfectant | rat poison
    slug pellets | poison | oven cleaner
    washing (up liquid|capsules?|tablets?)
    dishwasher tablets? | laundry pods? | batteries | button battery | battery | turps
    domestos | meths | nail varnish remover | hand sanitis\w+ | essential oils?
    lamp oil | screenwash | e cig liquid | vape liquid | mushrooms? from | berries from
""")
#: What slows the breath, alone or beside drink.
_SLOWING = (
    r"methadone|meth programme|heroin|morphine|valium|diazepam|xanax|etizolam|(?:street )?blues|"
    r"vallies|zopiclone|benzos?|pregabalin|gabapentin|sleeping (?:tablets|pills)|zimmers"
)
_DRINK = (
    r"vodka|whisky|whiskey|wine|gin|cider|buckfast|buckie|alcohol|bottle|half bottle|beer|cans|"
    r"drink|bevvy|rum"
)
#: What they were after who tell of tablets and hardly name them.
_OBLIVION = any_of(r"""
    (long|deep|big|last) (\w+ )?sleep | to sleep | peace | quiet | silence | oblivion
    switch(ed)? off | be away | nothingness | stop (feeling|thinking)
    (the )?(noise|pain|it all|everything|thoughts) to stop | not (want )?(to )?(wake|feel|think)
""")
_TILL_NONE = (
    r"(?:till|until|til)(?: [a-z0-9]+){0,4}? (?:done|empty|gone|finished|none|nothing|no more|out)"
)
_THEM = (
    r"(?:them|those|these|(?:the |my |his |her )?(?:\w+ )?<TABLETS>|one after (?:the |an)? ?other)"
)
# "Went on the tablets" is how a course begins.
_KEPT_ON = (
    r"(?:(?:kept|keep|carried)(?: (?:just|on|going|go|taking|swallowing|popping|necking|with|at|"
    r"through))+|went through)"
)
_WANTED = r"(?:want\w*|need\w*|wish\w*)(?: [a-z0-9]+){0,4}?"
# Sleep and peace from pain are what tablets are for: these are not.
_AWAY = any_of(r"""
    (long|deep|big|last) (\w+ )?sleep | oblivion | switch(ed)? off | be away | nothingness
    stop (feeling|thinking) | not (want )?(to )?(wake|feel|think)
    (it all|everything|thoughts) to stop
""")
_NO_TABLETS = any_of(r"""
    biscuits? | crisps | sweets | sweeties | chocolates? | cakes? | mints? | grapes | fags
    cigarettes | smok\w+ | exercises? | stretches | stairs | walks? | swim\w* | park | kids | weans
    dog | dishes | chores | episodes? | series | patches | antibiotics? | course | prescri\w+
    (doctor|nurse|chemist|gp) (said|told) | jobs | letters | forms | photos | pints | nuts
""")
#: The second half may be another sentence: "one long sleep... kept going with them till".
_FURTHER_ON = r"(?: [a-z0-9,.]+){0,12}?"
_TOLD_ROUND_ABOUT = cues(
    Category.OVERDOSE,
    Level.EMERGENCY,
    {
        "went on till there were none": (
            rf"(?:want\w*|need\w*|after|for|wish\w*)(?: [a-z0-9]+){{0,4}}? {_OBLIVION}"
            rf"{_FURTHER_ON} {_KEPT_ON} {_THEM}(?: [a-z0-9]+){{0,5}}? {_TILL_NONE}"
            rf"|{_KEPT_ON} {_THEM}(?: [a-z0-9]+){{0,5}}? {_TILL_NONE}{_FURTHER_ON} {_WANTED}"
            rf" {_OBLIVION}"
            rf"|(?:kept|keep) (?:on )?(?:swallowing|necking|popping) {_THEM}"
            rf"(?: [a-z0-9]+){{0,5}}? {_TILL_NONE}"
        ),
        "the whole packet, for oblivion": (
            rf"{_OBLIVION}(?: [a-z0-9,.]+){{0,6}}? (?:went|got|worked) (?:my way )?through "
            r"(?:the|a|my) (?:whole|entire|full) (?:strip|packet|pack|box|bottle|blister|lot)"
            rf"|{_OBLIVION}(?: [a-z0-9,.]+){{0,6}}? (?:took|had|swallowed) one"
            r"(?: [a-z0-9]+){0,3}? another(?: [a-z0-9]+){0,4}? (?:the lot|all of them|every one|"
            r"the rest)"
            rf"|kept (?:on )?(?:go|going) (?:on )?(?:with|at) (?:the |my )?<TABLETS>"
            rf"{_FURTHER_ON} {_WANTED} {_AWAY}"
            rf"|{_WANTED} {_AWAY}{_FURTHER_ON} kept (?:on )?(?:go|going) (?:on )?(?:with|at) "
            r"(?:the |my )?<TABLETS>"
        ),
    },
    negatable=False,
    unless=_NO_TABLETS,
    sure=0.8,
)
_EVERY_ONE = cues(
    Category.OVERDOSE,
    Level.EMERGENCY,
    {
        "every tablet there was": (
            r"(?:took|taken|swallowed|necked|downed|popped) every (?:last |single )?(?:\w+ )?"
            r"<TABLETS> (?:(?:that )?(?:i|we|he|she|they) (?:had|have|could find|found|owned?)"
            r"(?! (?:to|been|on|for)\b)|(?:left )?(?:that was |there was )?(?:in|from|out of) "
            r"(?:the|my|our|his|her|this|a) (?:\w+ )?(?:box|packet|pack|bottle|house|flat|cupboard|"
            r"cabinet|drawer|strip|tub|bag|place)|there (?:was|is|were)|left)"
        ),
    },
    unless=rf"{_NO_TABLETS}|over the (?:weeks?|months?)|on time|once a day|as (?:told|directed)",
    sure=0.85,
)
_OVERDOSE = cues(
    Category.OVERDOSE,
    Level.EMERGENCY,
    {
        "a week of tablets at once": any_of(r"""
            (week|weeks|fortnight|month|months|days?) (worth )?(of )?(s )?(dosette|blister pack|
                tablets|pills|meds|nomad|pill box|medicine) (all )?(in one go|at once|together)
            (toddler|wean|bairn|baby|wee one|wee yin|little (one|yin|boy|girl|lad|lass)|
                son|daughter|grandson|granddaughter|child)s? (has |is |have |s )?(had|ate|eaten|
                drank|drunk|swallowed|licked|got into|got at) (\w+ ){0,3}?(bleach|tablets|pills|
                fistful|handful|weedkiller|disinfectant|white spirit|dishwasher|batter(y|ies)|
                medicine|methadone|antifreeze)
            (toddler|wean|bairn|baby|wee one|little one|child|grandson|granddaughter|son|
                daughter)s? (has |is |s )?(ate|eaten|eat|swallowed|been at|got into) (\w+ ){0,4}?(
                <TABLETS>)
            (tablets|pills|meds) (the |my |our )?(toddler|wean|bairn|child|baby|wee one)s? (has |
                is |s )?(had|got|eaten|swallowed) (\w+ ){0,2}?(fistful|handful|some|lot|them)
        """),
        "took too many": any_of(rf"""
            (took|taken|swallowed|had|downed|necked|have had) (about |around |over |nearly |
                maybe |roughly |at least |like )?([1-9]\d+|twenty|thirty|forty|fifty|sixty|
                a dozen|dozens) of (them|these|those|my|the)
            (took|taken|swallowed|has swallowed|has taken|ate|eaten) (all|loads|lots|a load|
                half a (box|packet|bottle)|half the (box|packet|bottle)) (of )?(his|her|their|
                my|the|them|some)? ?(<TABLETS>)
            {_TOOK} (\w+ ){{0,4}}?{_AMOUNT} ?(\w+ ){{0,3}}?(<TABLETS>|methadone|morphine|
                patches)
            {_TOOK} (\w+ ){{0,2}}?(too (many|much)|way too (many|much)|far too (many|much)|
                the (whole|hale|entire) (packet|box|bottle|lot|pack|strip|lot of them)|
                a whole (packet|box|bottle|pack|strip)|them all|all of them|all of it|the lot|
                every last one|the full (packet|box|bottle))(?= [.?,]|
                $| (and|last|at once|now|just|an|to|i|because|by|of (my|the|them)\b|tonight|today|
                this|earlier|about|help|in one))
            (<TABLETS>) (\w+ ){{0,4}}?(all at once|in one go|too many|took (them all|the lot)|
                have taken (them all|the lot))
            {_TOOK} (\w+ ){{0,5}}?(<TABLETS>) (\w+ ){{0,3}}?(all at once|in one go|at once)
            {_TOOK} (\w+ ){{0,3}}?too many of (them|these|those)(?= [.?,]|$| (and|now|help|last|
                tonight|today|again))
            (dram|drink|drinks|vodka|whisky|wine|gin|bottle|cans|pints?|drunk|carry ?out) ... (
                all) (of )?(my|the) (<TABLETS>)
            {_TOOK} all (of )?(my|the) (<TABLETS>) (with|and) (\w+ ){{0,3}}?(dram|drink|vodka|
                whisky|wine|gin|bottle|cans|pints?|carry ?out)
            (all|every one) (of )?(my|the|them) (<TABLETS>) (are )?(gone|taken|swallowed)
        """),
        "overdose": any_of(r"""
            (taken|took|taking|take|tak|had|has|have|accidental|accidentally|an|possible|think|
                might|heroin|insulin|paracetamol|just|i|i have|she|he|has|heroin|methadone|
                maybe|think i|be|in|is this an) (\w+ ){0,3}?(overdosed?|
                overdosing)(?! (awareness|of (love|sun)))
            overdosed(?= [.?,]|$| \w)
            (is|am|are) overdosing
            (he|she|<LOVED>|friend) (has )?(overdosed|overdosing|taken something|
                taken an overdose)
            (taken|took) (\w+ ){0,2}?(something|stuff) (\w+ ){0,3}?(to (end|kill|die)|
                and (cannot|will not)|bad|dodgy|and (he|she|i) (cannot|will not|is not|feel))
        """),
        "poison swallowed": any_of(rf"""
            (drank|drunk|drinking|swallowed|swallow|ate|eaten|taken|took|has had|had|sipped|
                gulped|got hold of|inhaled|breathed in|licked|drinks|eating|
                sniffed) (\w+ ){{0,5}}?{_POISON}
            (been|was|got|am|has been|have been|think i have been|being) (poisoned|
                spiked)(?= [.?,]|$| (by|with|and|i|last|help|at|from|my))
            (carbon monoxide|co) (alarm|detector) (\w+ ){{0,4}}?(going|gone|beeping|off|
                sounding|ringing)
            (smell|smelling|smells of|strong smell of|
                breathing) (\w+ )?gas (\w+ ){{0,5}}?(dizzy|sick|headache|faint|sleepy)
            <CHILD> (\w+ ){{0,4}}?(swallowed|got into|eaten|ate|drank|drunk|taken|took|
                got hold of|had) (\w+ ){{0,5}}?(my|the|his|her|some|a|gran s|
                grans) (\w+ ){{0,2}}?(<TABLETS>|{_POISON}|battery|magnets?)
        """),
        "too much insulin": any_of(r"""
            (took|taken|injected|given|gave|jagged|had|done) (\w+ ){0,4}?(too much|double|twice|
                wrong|extra|the wrong|two lots|two doses|whole pen|100|all my|50|60|80|
                90) (\w+ ){0,4}?(insulin|novorapid|lantus|humalog|pen|fiasp|levemir|units)
            (wrong|double dose of|doubled my|twice the) (\w+ )?insulin
        """),
        "methadone or a benzodiazepine, and not right": any_of(rf"""
            ({_SLOWING}) ... (lips? (\w+ ){{0,3}}?(blue|grey|purple|funny|colour)|
                (blue|grey|purple) (lips?|round the (lips|mouth)|in the face)|
                (gone|turned|going) (all )?(blue|grey)|snor\w+ (weird|funny|odd|strange|and|bad)\w*|
                gurgl\w+|not wake|not rouse|not waking|cannot (be )?(wake|waken|rouse)\w*|
                (hardly|barely) (breathing|waking)|will not (wake|rouse|come round))
            ({_SLOWING}) (\w+ ){{0,3}}?(and|with|on top of|plus|washed down with) (\w+ ){{0,4}}?(
                {_DRINK}) ... (cannot (feel|keep|stand|move|see|stay|open)|floaty|floating|
                everything (is )?(slow|far)|on the (bathroom|kitchen|toilet)? ?floor|
                eyes (will|keep)|slipping|drifting|cannot stay awake|numb|so sleepy|lying on)
            ({_SLOWING}) ... (drinking|drunk|{_DRINK}) ... (not (rouse|wake|waking|move|come round)|
                cannot (rouse|wake|waken)|unconscious|out cold)
        """),
        "mixed drink and drugs": (
            r"(?:took|taken|had|drank|drunk|mixed|swallowed|downed) (?:\w+ "
            r"){0,6}?(?:(?:pills|tablets|valium|diazepam|street blues|etizolam|xanax|"
            r"methadone|morphine|heroin|codeine|tramadol|sleeping (?:pills|tablets)|"
            r"gabapentin|pregabalin|blues|vallies) (?:\w+ ){0,4}?(?:with|and|on top of|and "
            r"then|plus|washed down with) (?:\w+ ){0,5}?(?:vodka|whisky|whiskey|wine|bottle|"
            r"drink|alcohol|bevvy|cider|buckfast|buckie|gin|methadone|heroin|valium|beer|"
            r"cans)|(?:vodka|whisky|whiskey|wine|gin|cider|buckfast|buckie|alcohol|bottle|"
            r"beer|cans|heroin) (?:\w+ ){0,4}?(?:with|and|on top of|and then|plus) (?:\w+ "
            r"){0,5}?(?:pills|tablets|valium|diazepam|methadone|morphine|codeine|tramadol|"
            r"sleeping|paracetamol|blues|vallies|xanax|etizolam|gabapentin|pregabalin))"
        ),
    },
    unless=(
        r"(?:(?:[1-8]|one|two|three|four|five|six|seven|eight) (?:\w+ ){0,3}?(?:a|per|every|"
        r"each) day|as (?:usual|normal|prescribed|i should|i am meant|directed|instructed)|"
        r"every (?:day|morning|night|evening)(?! .{0,20}(?:at once|gone))|on time|this "
        r"(?:week|month) (?:as|like|every|no)|all (?:week|month)|like (?:i should|you "
        r"said|the nurse|a good)|(?:with|after|before) (?:breakfast|lunch|dinner|my "
        r"(?:breakfast|dinner|tea|toast|porridge)|food)|"
        r"ticked|remember\w*|dosette|taken off all|took me off|taken off|off all|(?:took|"
        r"taken) all my (?:tablets|meds|pills|medication|medicine|medicines|inhalers) "
        r"(?:today|this (?:morning|week|evening)|yesterday|yes|on|every|for (?:the "
        r"(?:day|week)|today|once|a (?:change|week))|and (?:did|went|had|walked|done|ate|"
        r"my|even|i (?:did|went|walked|feel (?:good|great|better|fine))|feel (?:good|"
        r"great|better|fine))|without|now and|back|to the (?:chemist|pharmacy|doctor)|"
        r"with)|"
        r"(?:too many|so many|all these|all those) (?:tablets|pills|meds|medications) "
        r"(?:to|every|a day|already|for|these days|each|i think|and would|prescri\w+)|"
        r"(?:on|prescribed|am on) (?:too many|so many|a "
        r"lot of|loads of|lots of|\d+|ten|twelve) (?:\w+ )?(?:different |kinds of "
        r")?(?:tablets|pills|meds|medications|medicines)(?: (?:a|every|each|per) (?:day|"
        r"morning|night)| for| daily| already|(?= [.?,]|$))|"
        r"\d+ (?:tablets|pills|meds) (?:a|per|every|each) (?:day|morning|night|week)|"
        r"(?:had|have) (?:\w+ )?(?:too many|so many|lots of|loads of) (?:changes|"
        r"different|side)|mg |milligrams|ml |forgot to|awareness|naloxone (?:training|"
        r"kit)|sun|chocolate|years? (?:ago|on)|back in|biscuits?|cakes?|(?:charged|"
        r"changed|replaced|took|taken) (?:the|my|a|out the) (?:\w+ )?batter\w+ (?:out|"
        r"from)|hearing aid batter\w+|battery (?:is|was|had)|"
        r"to the (?:pharmacy|chemist)|washing machine|i take|takes? (?:all )?(?:my|his|"
        r"her|the) (?:tablets|meds|pills)|painkillers? (?:lately|these days|recently|for "
        r"my))"
    ),
    sure=0.94,
)
_ADHERED = (
    Cue(
        "extra dose by mistake",
        Category.OVERDOSE,
        Level.EMERGENCY,
        any_of(r"""
            (took|taken|had|given|gave|swallowed|used) (\w+ ){0,5}?(double (dose|doses|the dose|
                my)|two doses|twice|wrong (tablets|pills|meds|medication|medicine|dose)|
                someone else s|somebody else s|(his|her|wife s|husband s|mum s|dad s|wifes|
                husbands|mums|dads|dog s|dogs|cats) (tablets|pills|meds|medication|medicine|
                heart tablets)|(second|extra|another) (dose|lot|set)) (\w+ ){0,5}?(by (mistake|
                accident)|accidentally|and (feel|i feel|now|am)|in error|without thinking|
                forgot|today by|instead)
            (accidentally|by mistake|by accident|stupidly|in error|
                mistakenly) (\w+ ){0,3}?(took|taken|had|swallowed|double dosed|doubled|given|
                gave) (\w+ ){0,5}?(<MED>|twice|double|two|extra|wrong|again|them)
            (took|taken) (my|the|his|her) (\w+ ){0,2}?(<TABLETS>) twice(?! (a|per|daily|every|
                each|this week|last week))
            double dosed
        """),
        unless=(
            r"(?:twice (?:a|per|daily|every|each)|as prescribed|doctor (?:doubled|told)|once "
            r"a week)"
        ),
        sure=0.8,
    ),
)

CUES: tuple[Cue, ...] = _OVERDOSE + _ADHERED + _TOLD_ROUND_ABOUT + _EVERY_ONE
