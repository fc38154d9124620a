"""Cues of low mood with nothing about ending life."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_LOW = cues(
    Category.LOW_MOOD,
    Level.CONCERN,
    {
        "depressed": any_of(r"""
            (i am|feel|feeling|am|been|getting|so|really|very|is making me|makes me|make me|
                just|felt|bit|pure|gotten|dead|still|become|always|quite|
                pretty) (\w+ ){0,2}?(depressed)(?! (about the|
                by the (weather|news|rain|football|result)))
            (my|the) depression (\w+ ){0,3}?(bad|worse|back|creeping|winning|getting|hit|
                kicking|came back|has come|terrible|awful|really|high|through)
            depression (is |has )?(back|bad|worse|creeping|winning|getting)
        """),
        "hopeless": (
            any_of(r"""
                hopeless | worthless | useless | helpless | desperate | in despair | despair
                despairing | suffocated by life | no hope
                lost (all )?hope
                giving up hope | given up hope | no future | empty inside | dead inside
                numb inside | broken inside | at rock bottom | hit rock bottom | rock bottom
                lowest (i have|ever|of the low|point|ebb)
                at (my )?lowest
                nothing to look forward to
                (life|everything|it all|all|i feel|feel|feeling|living|i am|is all) (\w+ )?pointless
                (no|not (any|much)|not of any|of no|little) (good |real )?(use|good) to (anybody|
                    anyone|nobody|man (or|nor) beast|a soul|them|my (family|wife|husband|man|
                    kids|children|own))
                total failure | a failure | such a failure | waste of space
                (a )?burden(?! (to|on) (no one|nobody)| of proof)
                nobody cares | no one cares | no one would care | in a black hole | dark place
                very dark | in a bad place | bad place just now | bad way just now | falling apart
                breaking down | having a breakdown | breakdown | cracking up | mentally broken
                on my knees mentally
            """)
            + r"(?= [.?,]|$| \w)"
        ),
        "tearful": any_of(r"""
            (i )(just|only) (cry|greet|sit and cry|want to cry|sob)
            (crying|cry|tears|tearful|weepy|sobbing|bubbling|bawling|greeting|burst into tears|
                bursting into tears|cried|greeted) (\w+ ){0,4}?(all (the time|day|night|morning|
                week)|every (day|night|morning)|(for|over) (no reason|nothing|hours|days)|a lot|
                non stop|myself to sleep|constantly|most (days|nights)|
                and (cannot|do not know why|crying)|again|since|
                at (everything|nothing|the drop|the least)|my eyes out|cannot stop|yesterday|
                last night|tonight|today|lately)
            (cannot|never|keep|always|just|so|do not|have not|not|feel|feeling|started|been|
                very|really|awful|pure|end up|constantly) (\w+ ){0,2}?(stop(ped)? crying|crying|
                tearful|weepy|in tears|bursting into tears|sobbing|bubbling|stop greeting|
                bawling)
        """),
        "cannot cope": any_of(r"""
            (cannot|not|not able to|struggling to|do not know how to|barely|hardly|unable to|
                no longer|how do i|stopped|do not|never|could not) (\w+ ){0,1}?(cope|coping|
                managing to cope|face (the day|anything|people|getting up|it|anyone|going out)|
                get out of bed because|see the point(?! (of|in) (keeping|doing|going|writing|
                filling|
                the|this|that|a|another|paying|recording|weighing|goals?|plans?|numbers?|apps?|
                forms?|lists?|exercis\w+|walk\w*|groups?|chatting))|
                take (it|any more|much more|anymore)|
                deal with (this|it|life|anything|everything)|
                handle (this|it|life|anything|everything)|function|keep my head above|
                enjoy anything|feel anything|see (a|any) (light|way forward|end))(?= [.?,]|
                $| \w)
            (at the|reached the|reaching the) end of (my|the) (tether|rope)
            at breaking point
            everything is (too much|getting on top|overwhelming|black|falling apart|hopeless)
            all (too much|getting on top of me|got too much)
            it is (just |all )+too much(?= [.?,]|$| (for me|now|and|sometimes|to))
            (life|everything) is too much
            drowning(?= [.?,]|$| (and|here))
            overwhelmed and
            hate (my|this) life
            hate (myself|who i am|what i have become|being me|waking up|living)(?= [.?,]|$| \w)
            hate myself
            so (very )?(alone|lonely)(?= [.?,]|$| (i|and|it|that|all|just|since|now|here))
            (what is|what|whats|see|is there|no|not|any) (\w+ )?(the |any |a |
                no )?point(?= [.?]|$| (anymore|in anything|to anything|of anything|of it all|
                in me|of me|to (it|life)|in (it all|trying|getting up|bothering|any of)|at all|
                in getting))
            (do not|not|never|cannot) (\w+ )?care (about (anything|myself|what happens)|
                what happens to me|if i (get better|eat|wake))
            cannot be bothered with life
            (so|really|very|awful|pure|feel|feeling|been|am|that|too|extremely) (very |so |
                really )?(low|down|miserable|blue|rubbish about myself|flat)(?= [.?,]|
                $| (and|just now|lately|today|these|since|all|in|about|with|for|this|at|because|
                the day|again|mood|now|i|most|after|most))(?! to the)
            had (just )?enough of (it all|all of it|everything|all this|the lot)(?= [.?,]|
                $| (now|anymore|today|tonight|and|i))
            i (am (so |just )?done|have (just )?had (it|enough))(?= [.?]|$)
            sick of (it all|everything|myself|feeling like this)
            ((i (am|have|just|feel like|might as well|want to)|am|feel like|want to|have) (\w+ )?(
                given|giving|give)|i (just )?give) up(?= [.?]|
                $| (on (life|myself|everything)|completely|altogether|
                i (just )?(cannot|really)))
            no energy for life
            nobody (would|will) (miss|notice)
            want to (hide|sleep) (away )?(all the time|forever|from everything|from the world)
            lost interest in (everything|life|it all)
            no (joy|pleasure|enjoyment) in
        """),
    },
    unless=(
        any_of(r"""
            (is|are|was) useless(?! to)
            choir | sing(ing|ers?)? | out of tune | battery
            useless (at|with|phone|council|gp|service|bus|app|website|inhaler|information|info|
                thing|weather|knees?|hands?)
            hopeless (at|with|case|service|bus|cook|when it comes)
            (bus|service|gp|council|app|website|phone|team|government|weather|signal|staff|
                trains|doctor|doctors|it|they|he|she) (is|are|was|were) (just |pure |
                absolutely |totally |so )?(useless|hopeless|pointless|depressing)
            desperate (for|to)
            pointless (form|meeting|exercise|call|phone)
            (low|down) (in (iron|salt|fat|sugar|b12|vitamin)|fat|sugar|impact|salt|cost|carb|
                back|blood|to the|at the|on (money|milk|fuel|stock|supplies)|by the|
                with (the|a) (cold|flu|bug|cough)|for (a|the|maintenance|it)|battery|energy|
                for a walk)
            weight is down
            (iron|battery|sugar|pressure|bp|sodium|oxygen|levels?|heart rate|website|signal|
                internet|b12|costs|funds|stock|weight|prices?|temperature|site|system|wifi|
                mood is not) (is|are|was|were|has been|been|has|so|really|very|too) (\w+ )?(low|
                down)
            laughing | laughed | happy tears
            tears of (joy|laughter)
            crying with laughter | onions? | film | movie | baby | toddler | car breakdown
            breakdown (cover|of|service|recovery|truck|in communication)
            broke down on
            burden (of proof|on the nhs|lifted)
            whats the point of (the|this|having)
            what is the point of (the|this|having|an|a|your)
            point of view | points? to (the|a|my|where|it|that|this|which)
            (it|that|this|which|they|pass|leaflet|service|form|advice|car|phone|thing|those) (is|
                was|are|were) (\w+ )?(no|not (any|much)|of no|little) (use|good) to
            good point | not the point
            (given|giving|give) up (the|smoking|fags|drink|sugar|my|cigarettes|chocolate|bread|
                alcohol|on (the|diets|that|running|trying to get (an|through)))
            flat (is|in|out|on|the|battery|shoes|tyre|white|feet|screen|surface|pack|with|
                and warm|hunting)
            (in|to|at|of|the|my|our|a|council|new|upstairs|downstairs|granny|one bedroom|wee|
                top|ground floor) flat
            done (it|that|my|for)
            all done
            am done(?= [.?,]|$)
            had enough (to eat|sleep|tea|food|for|exercise|water)
            come down | going down | came down | sat down | lie down | lying down | calm down
            slow down | walk down | cut down | write down | put down | downstairs
        """)
    ),
    sure=0.6,
)

CUES: tuple[Cue, ...] = _LOW
