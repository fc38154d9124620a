"""Cues of abuse: violence, sexual violence, coercion, neglect and theft by someone close."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.safety.violence_now import VIOLENCE_NOW
from understanding.text.phrases import any_of

_THEM = (
    r"(?:he|she|they|who|someone|somebody|my (?:\w+ )?<CLOSE>|(?:the|a) <CLOSE>|<CLOSE>|"
    r"stranger|a man|the man|a guy|some man|nurse|boss|family)"
)
_HURTS = any_of("""
    hits? | hitting | beats? | beating | beaten | beat | battered? | batters | battering
    punch(es|ed|ing)?
    kick(s|ed|ing)?
    slap(s|ped|ping)?
    strangl(e|es|ed|ing)
    chok(e|es|ed|ing)
    chokes
    attack(s|ed|ing)?
    assault(s|ed|ing)?
    hurt(s|ing)?
    push(es|ed|ing)?
    shov(e|es|ed|ing)
    grab(s|bed|bing)?
    skelp(s|ed|ing)?
    belt(s|ed|ing)?
    leather(s|ed|ing)?
    thump(s|ed|ing)?
    headbutt(s|ed)?
    stamp(s|ed)? on
    drag(s|ged)?
    pinned | pins | threw
    throws (things|stuff|plates) at
    burn(s|ed|t|ing)
    bit(es)?
    spits? (at|on)
    spat (at|on)
    knock(s|ed|ing)?
    smack(s|ed|ing)?
    whack(s|ed|ing)?
    abus(e|es|ed|ing)
    terroris(es|ed|ing)
    threaten(s|ed|ing)?
    lock(s|ed|ing)
    scalded
    poison(s|ed|ing)
    stalk(s|ed|ing)?
    tortur(es|ed|ing)
    bruis(es|ed)
    rap(es|ed|ing)
    molest(s|ed|ing)?
    grop(es|ed|ing)
    mistreat(s|ed|ing)?
    black ?mail(s|ed|ing)?
    starv(es|ed|ing)
    drugg(ed|ing)
    drugs
""")
_SEXUAL = cues(
    Category.ABUSE,
    Level.URGENT,
    {
        "rape or sexual assault": any_of(r"""
            forc(es|ed|ing) (himself|herself|themselves) on me
            (he|husband|man|partner|boyfriend) (\w+ ){0,2}?(say|says|said|thinks) (it|that|this|
                sex) is (his|a (mans|husbands)) right
            (makes|made) me (touch|have sex|watch (porn|it)|undress)
            (raped|rapes me|raping me|was raped|got raped|date rape|marital rape|
                sexually (assaulted|abused|harassed|attacked)|sexual (assault|abuse|attack)|
                molested|groped|gang raped|interfered with me)(?= [.?,]|$| \w)
            (touch(es|ed|ing)?|touched) me (\w+ ){0,3}?(down there|inappropriately|without|
                when i (was asleep|said no|sleep|did not)|there|up|in places|sexually|where i|
                against my|private|and i (did not|froze|said no))
            (forc(es|ed|ing)|ma(de|kes)|making|pressur(es|ed|ing)|pinned|pins|
                held) me (\w+ ){0,3}?(have sex|sex|do (things|stuff)|down|into (sex|it|bed)|
                sleep with|perform)
            (did|does|doing) (stuff|things|something) to me (\w+ ){0,3}?after i (had )?said no
            (sex|slept with me|had sex with me) (\w+ ){0,3}?(when i (did not|said no|was asleep|
                was drunk)|without my|against my will|even (though|when) i (said no|did not))
            did not consent | without my consent
            (have|had) to have sex
            will not take no for an answer in bed
            spiked my drink
            (share|shared|sharing|post|posting|posted) (\w+ )?(naked|nude|intimate) (photos|
                pictures|pics|videos) of me
        """),
        "harm by someone": (
            rf"{_THEM} (?:\w+ ){{0,5}}?(?:{_HURTS} (?:up on )?(?:(?:my )?(?:mum|kids|sister|"
            rf"brother|the kids|the weans) and )?(?:me|us|my mum|mum)|(?:threw|throws|"
            rf"chucked|flung|hurled|launched|chucks) (?:\w+ ){{1,3}}?at me)(?! (?:at "
            rf"(?:chess|dominoes|cards|scrabble|bowls|darts|fifa|golf|tennis|snooker|pool|"
            rf"bingo|draughts|the quiz|badminton)|to (?:it|the|go|try|book|do)|of|with "
            rf"questions|into (?:joining|going|trying|walking|getting fit)|about|up the "
            rf"(?:hill|stairs)|off))"
        ),
        "harmed by someone": any_of(r"""
            (i|was|been|being|got|am|get|getting|keep getting|is|me|gets|
                were) (\w+ ){0,3}?(abused|beaten( up)?|battered|assaulted|attacked|hit|punched|
                slapped|strangled|choked|kicked|hurt|threatened|controlled|stalked|bullied|
                locked in|mistreated|blackmailed|neglected|shouted at|jumped|mugged|groomed|
                leathered|terrorised) (\w+ ){0,3}?(by (my |a |the |him|her|them|someone|
                some )(\w+ )?(<CLOSE>|stranger|men|boys|gang|guy|nurse|client|him|them)?|
                at home|in my (own )?home|every (night|day|time|weekend)|
                in the (home|care home|house)|last night|tonight|again)
            (i am|am|is|was|i have been|been|being|getting|i was) (being |getting |been |
                regularly |badly )?(abused|battered|beaten up|beaten|sexually abused|
                physically abused|emotionally abused|assaulted|trafficked|groomed)(?= [.?,]|
                $| (by|at|and|for|again|last|every|in|since|help))
            (victim|survivor) of (domestic )?(abuse|violence|rape)
            domestic (abuse|violence)(?= [.?,]|$| (at|in|from|situation|going|by|and|again))
            (living|stuck|trapped|stay|am|in|with|left|
                leave) (\w+ ){0,3}?abusive (\w+ )?(relationship|marriage|<CLOSE>|home|man)
            <CLOSE> (\w+ ){0,2}?(is|has been|gets|got|was|being|turned|becomes|can be|
                gets really) (\w+ ){0,2}?(abusive|violent)(?= [.?,]|$| \w)
            (he|she) (is|gets|got|has been|turned|can be|becomes) (\w+ )?(abusive|
                violent)(?= [.?,]|$| (to|with|when|towards|and|again|after|me|at))
        """),
        "hides from a rage": any_of(r"""
            (he|she|my (\w+ )?(man|husband|wife|partner|boyfriend|girlfriend|dad|mum|son|daughter|
                brother|sister|carer)) (\w+ ){0,3}?(shouts?|shouting|screams?|screaming|roars?|
                roaring|yells?|yelling|rages?|raging|drunk|temper|angry|
                kicks off) ... (i|a|ah) (\w+ )?(hide|hid|lock myself|shut myself)
            i (\w+ )?(hide|hid|lock myself|shut myself|locked myself) (\w+ ){0,4}?(toilet|loo|
                bathroom|bedroom|cupboard|shed|press) (\w+ ){0,2}?(when|if|till|until|from|cos|
                because) (he|she|him|her|my (man|husband|wife|partner|boyfriend|dad|mum|son|
                daughter))
        """),
        "controlled": any_of(rf"""
            (he|she|they|my (\w+ )?<CLOSE>|<CLOSE>) (\w+ ){{0,2}}?(will not|does not|never|
                do not|would not|refuses to|not) (ever )?(let|lets|allow|allows|
                permit) me (\w+ ){{0,2}}?(out|leave|see|go|have|use|eat|talk|speak|phone|get|
                work|sleep|wash|drive|answer|call|near|any|my|be|do anything|heat|make|wear|
                take my|open|contact|spend|access)
            {_THEM} (\w+ ){{0,2}}?(control(s|ling|led)?|takes?|taking|took|keeps?|kept|steals?|
                stealing|stole|stolen|nicks?|nicked|helps? (himself|herself|themselves) to|
                empties|emptied|holds|withholds?|hides?|hid|locks away|spends?|
                spent all) (\w+ ){{0,1}}?(all )?my (money|pension|benefits?|wages|bank ?card|
                card|cards|bank account|phone|passport|keys|pin|medication|meds|tablets|
                inhalers?|insulin|wheelchair|walking (stick|frame)|zimmer|food|glasses|
                hearing aids?|pip|giro|savings|post|life|movements|every move|who i)
            {_THEM} (\w+ ){{0,3}}?(checks?|checking|goes through|going through|tracks?|tracking|
                monitors?|monitoring|watches|follows?|
                following) (\w+ ){{0,1}}?(my (phone|messages|texts|emails|location|every|calls|
                mileage|post|bank)|me everywhere|everything i|where i (go|am)|me on my phone)
            (put|puts|has|have|got|found|hid|stuck) (\w+ ){{0,2}}?(a |an )?(tracker|air ?tag|
                tracking (app|device)) (\w+ ){{0,2}}?(in|on|under) my (\w+ )?(bag|handbag|car|
                phone|coat|keys)
            (not allowed|no allowed|never allowed|am not allowed|
                forbidden) (\w+ )?(to )?(leave the house|go out|out|
                see (my|anyone|anybody|friends)|have (my|any|money|friends|a)|speak to|talk to|
                use the phone|eat|my own|a phone|any money|visitors|money)(?= [.?,]|$| \w)
            ((locks?|locked|shut|shuts|locking) me (\w+ ){{0,2}}?(in|out|up|inside)|
                (keeps?|kept|keeping|holds|holding) me (\w+ ){{0,2}}?(prisoner|hostage|locked|
                captive|trapped|indoors))(?! (shape|the loop|going|company|
                check|touch|mind|stitches|good|fit))
            cut me off from (my|everyone|all)
            (isolat\w+) me from
            forc\w+ (me )?(into )?(a |this )?marriage
            (forc\w+|mak\w+|made|want|pressur\w+) me (to )?(marry|get married)
            being made to marry | forced to marry
            taking me abroad to (be )?marr\w+
            honou?r (based )?(violence|killing)
            gaslight\w* | coercive
            controlling (\w+ )?(partner|husband|wife|boyfriend|girlfriend|relationship|man|ex|
                behaviour)
            <CLOSE> (is|s) (so |very |really )?controlling
            (he|she) (controls (me|everything|the|all|who|what|how)|
                is (very |so |really )?controlling|humiliates me|puts me down all|
                calls me (\w+ )?(worthless|useless|stupid|fat|pathetic|names)|
                tells me (i am|that i am) (worthless|useless|mad|crazy|nothing|stupid|pathetic))
        """),
        "afraid of someone": any_of(rf"""
            (scared|afraid|terrified|frightened|feart|petrified|fear|living in fear|in fear|
                wary) (\w+ ){{0,1}}?(of|to go home to|for my life with|from|around|at) (him|her|
                my (own )?(\w+ )?<CLOSE>|what (he|she|they) (will|would|might|could|ll|
                is going to|does|can)|going home|being (at|alone with) (him|her|home)|
                my (own )?home)(?! (cooking|driving|will|dying|getting|falling|being|losing|
                health|might|op))
            (scared|afraid|terrified|frightened|feart|dread|not safe|unsafe|do not feel safe|
                not feel safe|never feel safe) (\w+ ){{0,2}}?(go(ing)? (back )?home(?= [.?,]|
                $| (to him|to her|tonight|because|cos|in case he|when he|with))|at home|
                in my own (home|house)|with (him|her|my <CLOSE>)|being home with|
                in the house with|when (he|she) (gets|is|comes|drinks|has been))
            walk(ing)? on egg ?shells
            tread(ing)? on egg ?shells
            {_THEM} (\w+ ){{0,3}}?threat(en|ens|ened|ening) (me|us|
                to (\w+ )?(kill|hurt|leave me|take (the|my)|burn|tell|throw|put me|out me|hit|
                report|post|batter|smash|stab|break|get me|lock|end me|harm))
            {_THEM} (\w+ ){{0,3}}?(said|says|swore|told me) (\w+ ){{0,2}}?(he|she|they) (will|
                would|is going to|ll|are going to) (kill|hurt|find|batter|stab|burn|do) (me|us|
                my|the kids)
            (bruises|bruise|black eye|marks|burns) (\w+ ){{0,4}}?(from|where|because|he|she|
                they|off) (\w+ )?(he|she|they|him|her|my <CLOSE>|my man|my carer)
            (gave|given|gives|giving) me (a )?(black eye|bruises|split lip|burst lip|
                broken (nose|arm|rib|jaw)|sore face)
            takes? (it|his (temper|anger)|her (temper|anger)) out on me
            raises? (his|her) hands? to me
            lifts? (his|her) hands? to me
            heavy handed with me | rough with me | handles? me rough\w*
        """),
        "neglect or harm by a carer": any_of(r"""
            (man|woman|person|guy|one|girl|lady|boy|lad) (who|that) (cares for|looks after|
                lives with|helps|comes in to) me (\w+ ){0,3}?(steals|stole|stealing|hits|hit|
                hurts|shouts|takes|took|neglect\w*|threaten\w*|touches|leaves me|left me|swears|
                pushes|slaps)
            (my |the )?(carers?|care workers?|home help|son|daughter|nephew|niece|family|
                care home|staff|support worker) (\w+ ){0,3}?(leaves? me|left me|leaving me|
                does not (feed|wash|change|give)|do not (feed|wash|change|give)|
                will not (feed|wash|change|give|help me (to )?the toilet|
                take me to (the )?(toilet|doctor))|refus\w+ to (feed|wash|change|help)|rough|
                steals?|stealing|stole|shouts? at me|shouted at me|swears? at me|screams? at me|
                hits?|humiliat\w+|neglect\w*|not (fed|feeding|washing|changing) me|
                not been (fed|washed|changed))(?= [.?,]|$| \w)
            left (me )?(\w+ ){0,3}?(in my own (mess|urine|dirt|pee)|soaking|soiled|
                wet (and|all)|without food|hungry|with no food|all (day|night) (in|without))
            money (\w+ ){0,3}?(missing|disappearing|going missing|vanishing) (\w+ ){0,5}?(carer|
                son|daughter|home help|nephew|niece|he|she)
            (son|daughter|nephew|niece|carer|grandson) (\w+ ){0,3}?(tak(es|ing)|taken|took|had|
                getting) (\w+ ){0,2}?my (pension|money|bank card|savings)
            (mum|dad|gran|grandad|granny|grandpa|nana|father|mother|husband|wife|aunt|uncle|
                neighbour|friend) (is |s )?(being |getting )(hit|abused|beaten|neglected|hurt|
                starved|robbed|exploited|mistreated)
        """),
    },
    unless=(
        any_of(r"""
            near (the|his|her) (kitchen|cooker|hob|oven|barbecue|bbq|air ?fryer|remote|
                record player|
                lawnmower|shed|christmas tree|good biscuits|biscuit tin)
            (dog|cat|pony|horse|swan|goose|seagull|wasp|bee|midges?) (\w+ )?(bit|attacked|hit|
                kicked|bites|jumped|hurt|is|was|got|will not let|won t let)
            (bitten|attacked|hit|hurt|kicked) by (a|the|my) (\w+ )?(dog|cat|ball|swan|horse|
                seagull|cow|wasp|bus door|car|cyclist|branch)
            by (the|this|a) (news|weather|virus|bug|cold|storm|wind|depression|illness|flu|
                pandemic|diagnosis|recession)
            (let|allow|allowed|lets|allows) me (\w+ )?(give up|quit|smoke|carry anything|lift|
                win|help|cook|near the (oven|cooker|remote)|forget|get away|drive until|
                drive yet|near the biscuits|have (any )?(biscuits|cake|chocolate|crisps|sugar|
                sweets|salt|fags|a (biscuit|cigarette|fag|drink|cake|second|takeaway))|
                eat (rubbish|junk|cakes?|biscuits|sweets|chocolate|crisps|salt)|
                do anything (since|after|for myself since)|out of (his|her) sight since|
                off the hook|down|do the (dishes|ironing|garden)|have (seconds|sweets|sugar in))
            (doctor|gp|consultant|dvla|landlord|council|gym|airline|nurse|physio|
                surgeon) (\w+ )?(will not|does not|would not) (let|allow)
            since my (op|operation|surgery|stroke|heart attack|fall)
            not allowed (to )?(drive|lift|fly|swim|salt|grapefruit|sugar|visitors)
            drive (since|after|until|for)
            (hurt|hit|hitting|beat|punish\w*) myself
            snor\w+
            in (his|her) sleep
            tickl\w+ | massage\w*
            physio (\w+ )?(hurt|beat|batters|tortur\w+)
            playing | played
            fight(ing)? (the|my) (illness|cancer)
            for (scrabble|cards)
            trainer | treadmill
            lets? me keep
            (could|can|has to|have to|needs? to|would) drag me (out|along|to|in|home|up)
            keeps? my (tablets|meds|medication|inhaler) (in|safe|organised|sorted|for me)
            not (neglected|abused|rough|mistreated)
            never (hit|hurt|neglect|rough)\w*
            takes? my (phone|glasses) (by mistake|off charge)
            controls? my (weight|pain|asthma|diabetes|blood|symptoms|sugar|breathing|copd)
            scared of (the )?(him|her) (falling|dying)
            fear of (my|falling)
            beat me (up )?(the|to)
            at bingo
            stole my (seat|chips|heart|parking)
            stole the
        """)
    ),
    sure=0.88,
)

CUES: tuple[Cue, ...] = _SEXUAL + VIOLENCE_NOW
