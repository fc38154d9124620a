"""Cues of self-harm, told from accidents by what stands beside them."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level

_HARM = cues(
    Category.SELF_HARM,
    Level.URGENT,
    {
        "self-harm": r"self (?:harm|harming|harmed|harms|injur\w+|mutilat\w+)",
        "cutting": (
            r"carv\w+ (?:\w+ ){0,4}?(?:in|on|into) my (?:arms?|legs?|skin|thighs?|"
            r"wrists?|stomach)|(?:razor|blade|knife|scissors|glass|compass|lighter|"
            r"cigarettes?) (?:to|on|into|across|in) my (?:own )?(?:arms?|legs?|skin|"
            r"thighs?|wrists?|stomach)|(?:cut|cutting|cuts|slice|slicing|sliced|slit|"
            r"slitting|slash|slashing|slashed|"
            r"carv\w+) (?:at )?(?:myself|my (?:arms?|legs?|wrists?|thighs?|stomach|skin|body|"
            r"forearms?|belly))|(?:urge|urges|want|need|itch|itching) to cut(?= [.?,]|$| "
            r"(?:again|myself|my|is|because|when|tonight))|(?:been|started|back to|back at|"
            r"keep|started back) cutting(?= [.?,]|$| (?:again|myself|my))"
        ),
        "hurting oneself": (
            r"(?:want|wanted|wanting|need|urge|urges|going|keep|keeps|started|thoughts? of|"
            r"thinking (?:of|about)|think about|like|feel like|feel|tempted|about|been|"
            r"deserve|might|scared i will|will|desire|plan|planning|love) (?:to )?(?:\w+ "
            r")?(?:hurt|hurting|harm|harming|burn|burning|injure|injuring|punish|punishing|"
            r"stab|stabbing|scratch|scratching|punch|punching|hit|hitting|bite|biting|slap|"
            r"slapping) (?:myself)|(?:hurt|hurting|harm|harmed|harming|burn|burned|burnt|"
            r"burning|punch|punching|hit|hitting|bite|biting|scratch|scratching|scratched|"
            r"stabbed) (?:myself|my (?:arms?|legs?|skin)) (?:\w+ )?(?:on purpose|"
            r"deliberately|with (?:a |the )?(?:cigarettes?|lighter|razor|blade|knife|iron|"
            r"scissors)|to (?:feel|cope|punish|get|make|stop)|when i (?:feel|am|get)|because "
            r"i (?:hate|feel|deserve)|until i (?:bleed|bruise)|till i (?:bleed|bruise)|again "
            r"(?:last|tonight|today|yesterday|because))|bang(?:ing|ed)? my head (?:off|on|"
            r"against) (?:the|a) wall (?:to|until|till|so|again|when|on purpose|because)|"
            r"(?:scratch|pick|dig|claw|bite|punch)\w* (?:\w+ ){0,4}?(?:till|until) (?:\w+ "
            r"){0,2}?(?:bleeds?|bled|bruise\w*)|harm(?:ed|ing)? myself|hurt myself on "
            r"purpose|pull(?:ing)? (?:out )?my hair out on purpose|(?:razor|blade)s? (?:to|"
            r"on|across) my (?:skin|arms?|legs?|wrists?)"
        ),
    },
    unless=(
        r"(?:shaving|(?:on|with) (?:a|the) (?:tin|glass|can|paper)|cooking|chopping|"
        r"garden\w*|gym|exercis\w+|if i (?:do too|fall|overdo|try|walk|go|exercise|lift|"
        r"push|run)|"
        r"lifting|falling|running|by accident|accidentally|eczema|psoriasis|itchy|itch "
        r"from|midges?|mosquito|rash|hair ?cut|nails|surgeon|operation|tan|sunburn|in "
        r"the sun|kettle|oven|pushing|overdoing|too (?:hard|much|fast)|weights?)"
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
