"""Cues of self-harm, told from accidents by what stands beside them."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_HARM = cues(
    Category.SELF_HARM,
    Level.URGENT,
    {
        "self-harm": r"self (?:harm|harming|harmed|harms|injur\w+|mutilat\w+)",
        "cutting": any_of(r"""
            (starving|drinking|burning|purging|scratching) (myself )?and cutting(?= [.?,]|$| (is|
                myself))
            carv\w+ (\w+ ){0,4}?(in|on|into) my (arms?|legs?|skin|thighs?|wrists?|stomach)
            (razor|blade|knife|scissors|glass|compass|lighter|cigarettes?) (to|on|into|across|
                in) my (own )?(arms?|legs?|skin|thighs?|wrists?|stomach)
            (cut|cutting|cuts|slice|slicing|sliced|slit|slitting|slash|slashing|slashed|
                carv\w+) (at )?(myself|my (arms?|legs?|wrists?|thighs?|stomach|skin|body|
                forearms?|belly))
            (urge|urges|want|need|itch|itching) to cut(?= [.?,]|
                $| (again|myself|my|is|because|when|tonight))
            (been|started|back to|back at|keep|started back) cutting(?= [.?,]|
                $| (again|myself|my|after|since|every|when|at night))
            (it is|is|are|r|that is|was|were) when i (cut|burn|scratch)(?= [.?,]|$| so)
            (cutting|burning|scratching)( (myself|my (arms?|legs?|thighs?|wrists?)))? (helps?( me)?(
                cope)?|calms( me)?|eases( it)?|settles me|makes? (it|me|my head|everything) (\w+ )?(
                quiet|calm|numb|better|stop|go away)|lets (it|the \w+) out|takes (it|the \w+) away|
                is (how|the only)|quiets|numbs)(?= [.?,]|$| (in|when|with|for|the|me|cope|thing|at))
            (razors?|blades?|scissors|lighter|compass) (helped|helps|came out|is out again|back out|
                are out again|(is|are) my (friend|comfort))(?= [.?,]|$| (last|tonight|again|
                me|when))
            (took|take|taken|got|prised|prise|pulled) (the |a )?blades? (out|off|from)( of)? (the |
                my |a )?(sharpener|razors?|disposable|gillette)
            (nicks|wee cuts|little cuts|slices|fresh (ones|cuts|marks)) (on|up|down|across) (my )?(
                wrists?|arms?|thighs?|legs?)
            cutting again(?= [.?,]|$| (last|tonight|today|yesterday|this))
        """),
        "hurting oneself": any_of(r"""
            (want|wanted|wanting|need|urge|urges|going|keep|keeps|started|thoughts? of|
                thinking (of|about)|think about|like|feel like|feel|tempted|about|been|deserve|
                might|scared i will|will|desire|plan|planning|love) (to )?(\w+ )?(hurt|hurting|
                harm|harming|burn|burning|injure|injuring|punish|punishing|stab|stabbing|
                scratch|scratching|punch|punching|hit|hitting|bite|biting|slap|
                slapping) (myself)
            (put|putting|puts|stub|stubbed|stubbing) (them|it|one|fags?|cigarettes?|
                cigs) out on (me|myself|my (arms?|legs?|skin|hands?|thighs?|wrists?)) instead
            (put|putting|stub|stubbed|stubbing) (them|it|fags?|cigarettes?|cigs) out on (myself|
                my (arms?|legs?|skin|hands?|thighs?|wrists?))
            (hurt|hurting|harm|harmed|harming|burn|burned|burnt|burning|punch|punching|hit|
                hitting|bite|biting|scratch|scratching|scratched|stabbed) (myself|
                my (arms?|legs?|skin)) (\w+ )?(on purpose|deliberately|
                with (a |the )?(cigarettes?|lighter|razor|blade|knife|iron|scissors)|
                to (feel|cope|punish|get|make|stop)|when i (feel|am|get)|
                because i (hate|feel|deserve)|until i (bleed|bruise)|till i (bleed|bruise)|
                again (last|tonight|today|yesterday|because))
            bang(ing|ed)? my head (off|on|against) (the|a) wall (to|until|till|so|again|when|
                on purpose|because)
            (scratch|pick|dig|claw|bite|punch)\w* (\w+ ){0,4}?(till|until|til) (\w+ ){0,2}?(bleeds?|
                bled|bruise\w*)
            harm(ed|ing)? myself
            hurt myself on purpose
            pull(ing)? (out )?my hair out on purpose
            (razor|blade)s? (to|on|across) my (skin|arms?|legs?|wrists?)
        """),
    },
    unless=(
        any_of(r"""
            shaving | onions? | parcel | jungle | waxing
            (cutting|cut) (my |the )?(drink\w*|smok\w*|fags|booze|alcohol|spending|portions?)
            (cutting|cut) (the )?(sugar|salt|grass|hedge|hair|carbs|calories|bread|down|back|out)
            (folk|people|clients|residents|patients|teenagers|lads|lassies|young ones) (that|
                who) (self )?(harm|cut)
            (on|with) (a|the) (tin|glass|can|paper)
            cooking | chopping | garden\w* | gym | exercis\w+
            if i (do too|fall|overdo|try|walk|go|exercise|lift|push|run)
            lifting | falling | running | by accident | accidentally | eczema | psoriasis
            itchy | itch from | midges? | mosquito | rash | hair ?cut | nails | surgeon
            operation | tan | sunburn | in the sun | kettle | oven | pushing | overdoing
            too (hard|much|fast)
            weights?
        """)
    ),
    sure=0.85,
)
HURT = (
    Cue(
        "hurt myself, unexplained",
        Category.SELF_HARM,
        Level.CONCERN,
        r"(?:hurt|burnt|burned) myself(?= [.?]|$)",
        sure=0.5,
    ),
)

CUES: tuple[Cue, ...] = _HARM + HURT
