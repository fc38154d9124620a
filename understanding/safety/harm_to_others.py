"""Cues of violence that the person means to do, or has done."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_PEOPLE = any_of(r"""
    him | her | them | someone | somebody | people | everyone | everybody | others
    other people | anyone
    that (man|woman|guy|neighbour|bastard|boy)
    (my |the |that |his |her |next door )(\w+ )?<CLOSE>
    (the|my|those) neighbours?
    the (doctor|nurse|staff|council|boss)
    the whole (family|street|office)
    a stranger | strangers | the lot of them
    those (boys|people|kids|guys)
    you( all)?
""")
_HARM = cues(
    Category.HARM_TO_OTHERS,
    Level.EMERGENCY,
    {
        "means to hurt someone": (
            any_of(r"""
                i am | am | i will | going | i would | i ll | want | wanting | need | planning
                plan | decided | about | ready | urge | urges | thoughts of
                thinking (of|about)
                think about | thought about
                keep thinking (of|about)
                dream of | dreaming of | fantasi\w+ about | feel like | tempted | close | like
                intend
                fantasies (of|about)
            """)
            + r" (?:going |to |gonna |thinking (?:of|about) |ready to |about to |planning to |"
            r"really |actually |just |be )*"
            + any_of("""
                kill | killing | stab | stabbing | murder | murdering | shoot | shooting | hurt
                hurting | harm | harming | strangle | strangling | batter | battering | attack
                attacking | smash | smashing | poison | poisoning | burn | burning | cut | slit
                hammer | knife | chib | chibbing | smother | smothering | do time for | swing for
                kick (his|her) head
                beat up | beat | strangulate | throttle
            """)
            + rf" {_PEOPLE}(?= [.?,]|$| (?:\w+))"
        ),
        "weapon meant for someone": any_of(r"""
            (knife|blade|gun|bat|hammer|axe|machete) ... (what is coming|whats coming|
                make (him|her|them) pay|teach (him|her|them)|sort (him|her|them) out|
                will be sorry|get (him|her|them)(?= [.?,]|$))
            (make (him|her|them) pay|get what is coming) ... (knife|blade|gun|hammer|axe|
                machete)
            (part of me|i) (really |just )?wants? to (kill|stab|smother|strangle|hurt|batter|
                poison|harm) (my |the |that )?(\w+ )?(<HIM>|<CLOSE>)
            (have|got|bought|carrying|getting|with|took|holding|take|have got|picked up|lifted|
                keep) (\w+ ){0,2}?(knife|blade|gun|bat|hammer|axe|machete|petrol|crossbow|
                air rifle|crowbar|screwdriver|acid) ... (for (him|her|them|when (he|she|they))|
                waiting (for|on)|going (round|over|to (his|her|their|use it|stab|get|find|do))|
                use it on (him|her|them|someone)|i will (use|stab|do)|and i am going|
                going after|kill (him|her|them)|stab)
            (burn|burning|set fire to|torch|petrol bomb|blow up) (down )?(his|her|their|
                the neighbours?|that|my \w+s?) (\w+ )?(house|home|flat|car|door|place)( down)?
            (he|she|they|my <CLOSE>) (is|are) (a )?(going to be )?(dead (man|woman|meat)|
                dead when i)
            (put|putting) (him|her|them) in (the|a) (ground|grave|hospital|coffin|morgue)
            with (a|the|my) (knife|blade|bat|hammer|axe|machete) (and|to) (\w+ )?do (him|her|
                them|(the|that) (\w+ ){1,2}(that|who))
            kill everyone | kill them all
            (i will|i am going to|going to|i would|will) (be )?(stab|stabbing|plunge|plunging|chib|
                chibbing|slash|slashing|knife|knifing|glass|glassing|batter|shoot) (the )?(next|
                first) (one|person|man|guy|bastard|body)(?= [.?,]|$| \w)
            (the )?(next|first) (one|person|man|guy|bastard|body) (\w+ ){0,9}?(is getting|gets|
                is going to get|will get) (it )?(stabbed|plunged|chibbed|slashed|knifed|glassed|
                shot|a (blade|knife|hammer|bottle) (in|to|through|across))
            (put|putting) (a|the|this|my) (hammer|bat|axe|blade|knife|bottle|brick|
                screwdriver) (through|in|into|across) (his|her|their) (skull|head|face|neck|throat|
                chest|ribs|guts)
            if (they|he|she|you) (\w+ )?(takes?|comes?|touch\w*) ... i (am |will )?(take|
                taking) (that |the |one of |him|her|them )(\w+ ){0,3}?with me(?! (for|to|
                on|out|in|home))
            kill (the )?lot of them
            going to (snap|lose it|lose control) and (hurt|kill|stab|do)
            (someone|somebody|he|she|they) (is|are) going to (get hurt|die) (tonight|
                because of me|by me|if i|and it)
            scared i (will|might|am going to) (\w+ )?(hurt|kill|harm|stab|strangle|attack|
                hit) (someone|him|her|my|them|somebody|people|anyone)
            afraid i (will|might) (\w+ )?(hurt|kill|harm|stab|hit) (someone|him|her|my|them|
                somebody|people|anyone)
            cannot trust myself not to (hurt|kill|hit|harm) (him|her|them|someone|my)
        """),
        "has hurt someone": (
            r"i (?:have |just |think i |have just )*(?:stabbed|killed|strangled|shot|"
            r"murdered|battered|poisoned|smothered|nearly killed|knifed|attacked) (?:him|her|"
            r"them|my (?:\w+ )?<CLOSE>|someone|somebody|a man|a guy|the neighbour|my baby)"
            r"(?! (?:at|with (?:a )?(?:kindness|quiz|questions|love)|off|in (?:chess|the "
            r"game|a game)|score))"
        ),
    },
    unless=(
        any_of(r"""
            lol | haha | game | minecraft | call of duty | fortnite | feelings | with kindness
            in chess | at chess
            at (scrabble|cards|dominoes|bowls|darts|golf|fifa|tennis|badminton|snooker|quiz|
                the quiz)
            the quiz | competition | opponent | score | time | record | left the seat | snor\w+
            leaves? the | ate my | eats? my | forgets? | hogg\w* | football
            (not|never|do not|did not|would not|wouldnt) (\w+ ){0,4}?(hurt|harm|kill|hurting)
            without hurting
            hurting (her|his|their|anyone s|anyones|anybodys|people s|peoples|my \w+ s) feelings
            hurting (him|her|them|someone|people|others|my \w+) by (saying|not|leaving|
                cancelling|smoking|telling)
            burn (the|it|calories|fat|off)
            beat (him|her|them|my \w+) (to|by|up the|home|in|this|next)
            attack (of|the (garden|housework))
            (passive|second ?hand) smok\w*
            infect\w*
            give (them|him|her) (the|my) (cold|bug|flu|covid)
            catch | germs | cough\w*
            hurt (my|his|her) (back|knee|hip|leg|foot|arm|hand|feelings|neck|shoulder|ankle|
                wrist|chances|joints|pride)
            afraid (of|to) hurt\w*
            kill (the|my) (plants?|lawn|grass|weeds|houseplants?|sourdough|battery|process|app)
            cut (them|him|her|people) (some|off|out|down)
            cut (my|the) (hair|grass|lawn)
            in the film | in the book
            (ready|fit|could|want) to (throttle|strangle|swing for) | could (throttle|swing for)
            shoot (you|it) straight | straight shooter
            shoot (\w+ )?(a text|an email|a message|photos|the breeze)
        """)
    ),
    sure=0.88,
)
_HARM_WORRY = (
    Cue(
        "rage it is hard to hold",
        Category.HARM_TO_OTHERS,
        Level.EMERGENCY,
        (
            r"i (?:am going to|will|want to|am gonna) (?:kill|stab|murder|shoot|chib) (?:him|"
            r"her|them|someone|somebody|people|everyone)(?= [.?]|$)"
        ),
        unless=r"(?:lol|haha|ate|eats|seat|snor\w+|game)",
        sure=0.8,
    ),
)

CUES: tuple[Cue, ...] = _HARM + _HARM_WORRY
