"""Cues of an eating disorder: purging, not eating, fear of food."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level

_EATING_URGENT = cues(
    Category.EATING,
    Level.URGENT,
    {
        "purging": (
            r"(?:sick|vomit\w*|throw up|throwing up|puke|spew) (?:\w+ ){0,1}?after "
            r"(?:every|each|all) (?:meal|meals|time|dinner|bite) ... (?:on purpose|make "
            r"myself|deliberately|to (?:lose|stay|get))|(?:sick|vomit\w*|throw up|"
            r"throwing up) (?:\w+ ){0,4}?on purpose|(?:mak(?:e|es|ing)|made|force|"
            r"forcing|forced) (?:myself|himself|herself) (?:to "
            r")?(?:be )?(?:sick|vomit|throw up|puke|spew|boak)(?= [.?,]|$| (?:after|again|"
            r"when|every|to|because|so|most|twice|\d|and|if|as|at|in|all|most|several|once|"
            r"daily))|purg(?:e|es|ed|ing)(?= [.?,]|$| (?:after|again|every|and|most|when|"
            r"because|my|everything|daily|again|twice|several|all|is|cycle))|(?:fingers|"
            r"finger|toothbrush|hand) down my throat|(?:bring|bringing|brought|throw|"
            r"throwing|threw|sick\w*|vomit\w*|spew\w*) (?:\w+ ){0,3}?(?:up )?(?:after "
            r"(?:eating|meals|every|i eat|dinner|each|a meal)|everything i eat|what i (?:eat|"
            r"ate|have eaten)|my (?:dinner|food|tea|lunch)) (?:\w+ ){0,3}?(?:on purpose|to "
            r"(?:lose|keep|stay|be thin|get)|so i|because i (?:feel|am) (?:fat|guilty)|"
            r"deliberately|secretly)|(?:laxatives?|water tablets|diet pills|slimming pills|"
            r"dulcolax|senokot|ex lax) (?:\w+ ){0,6}?(?:to lose|lose weight|to get (?:thin|"
            r"rid)|to stay|so i (?:do not|am|lose|can)|after (?:eating|i eat|meals|binge|"
            r"every)|every day to|for weight|get the weight|to be thin|skinny)|(?:binge|"
            r"bingeing|binging|bingeing) and (?:then )?(?:purge|purging|be sick|being sick|"
            r"vomit|throw|make|making)"
        ),
        "not eating for days": (
            r"(?:not|no|have not|never|hardly|barely|without|has not|nothing|nae|stopped|"
            r"refus\w+) (?:\w+ ){0,3}?(?:eaten|eat|eating|ate|food|had (?:any )?food|to eat) "
            r"(?:\w+ ){0,4}?(?:for|in|since|over) (?:\w+ ){0,2}?(?:days|a week|weeks|\d days|"
            r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|last week|a fortnight)"
            r"|starv(?:e|ing|ed) myself|(?:want|trying|going) to starve|(?:fasting|fasted) "
            r"(?:\w+ ){0,3}?(?:days|week) (?:\w+ ){0,3}?(?:lose|thin|fat|because|punish)|"
            r"(?:only|just) (?:water|black coffee|coffee|diet coke|ice|gum) (?:\w+ "
            r"){0,4}?(?:days|week|all week)"
        ),
    },
    unless=(
        r"(?:stomach bug|tummy bug|sickness bug|norovirus|food poisoning|chemo\w*|"
        r"pregnan\w+|morning sickness|hangover|flu|antibiotics|gastro\w*|migraine|travel "
        r"sick\w*|operation|theatre|colonoscopy|"
        r"worry|meat|sugar|chocolate|crisps|bread|biscuits|takeaways?|junk|cake|sweets|"
        r"fast food|red meat|dairy|gluten|carbs|rubbish|out (?:in|for)|breakfast|lunch|"
        r"no money|cannot afford|food ?bank|skint|no food in|cupboards?|ramadan|lent|the "
        r"inbox|my wardrobe|emails|cat|dog)"
    ),
)
_EATING = cues(
    Category.EATING,
    Level.CONCERN,
    {
        "eating disorder": (
            r"(?:anorexi[ac]\w*|bulimi[ac]\w*|eating disorder|binge eating|orthorexi\w*|"
            r"arfid|disordered eating)"
        ),
        "restricting": (
            r"(?:skip|skipping|skipped|miss|missing) (?:\w+ )?meals? (?:\w+ ){0,4}?(?:to "
            r"(?:lose|get|be|stay)|so i|because i (?:am|feel) (?:fat|disgusting|huge)|lose "
            r"weight|on purpose)|(?:scared|terrified|afraid|frightened|fear|panic\w*) (?:\w+ "
            r")?(?:to eat|of (?:eating|food|gaining|getting fat|putting on weight|calories|"
            r"weight)|about (?:eating|food|calories)|eating (?:in front|anything|carbs))|"
            r"(?:restricting|restrict|restricted|counting every calorie|count every calorie|"
            r"obsess\w+ (?:with|over|about) (?:calories|my weight|food|the scales)|weigh "
            r"myself (?:\w+ )?(?:times|every hour|after every|constantly|ten|five|several))"
            r"(?= [.?,]|$| (?:my (?:food|eating|calories|intake)|food|again|calories|what|"
            r"and|is|because|times|hour|meal|a day|it|every))|(?:only|just|under|less than|"
            r"on|eat|eating) (?:\w+ ){0,2}?(?:[1-9]00|[1-7]\d0) (?:calories|cals|kcal)|"
            r"(?:guilty|guilt|disgusting|disgusted|hate myself|ashamed|sick with guilt) "
            r"(?:\w+ ){0,3}?(?:when(?:ever)? i eat|every time i eat|after (?:eating|i eat|"
            r"every meal|food|a meal|meals)|for eating|about eating)|(?:punish(?:ing)? "
            r"myself|earn (?:my )?food|burn off everything i eat|exercise off every|chew and "
            r"spit|hide food|hiding food|pretend(?:ing)? (?:i have|to have) eaten|lie about "
            r"eating|lying about (?:what i|eating)|do not deserve (?:to eat|food)|avoid "
            r"eating|avoiding food|cannot stop bing\w+|binge (?:every|most|at) (?:night|day)|"
            r"bing(?:e|ing|eing) (?:again|in secret|and (?:hate|hide|cannot)|every|at night|"
            r"on food|until|till))(?= [.?,]|$| \w)|(?:too|so) fat to (?:eat|deserve)|want to "
            r"(?:be|get) (?:skin and bone|size zero|skeletal|underweight|as thin)|stopped "
            r"eating(?= [.?,]|$| (?:because|properly|altogether|again|and|i|to|completely|"
            r"almost))|(?:barely|hardly) eat(?:ing|en)?(?= [.?,]|$| (?:anything (?:because|"
            r"so|to|as)|and (?:i am|feel|it)|because|to (?:lose|be)|now))"
        ),
    },
    unless=(
        r"(?:helpline|charity|nurse specialist|beat (?:scotland|charity)|salt|fluids?|fluid "
        r"restriction|restricted (?:view|diet for my kidneys|movement|access|mobility|"
        r"parking)|mum had|daughter had|netflix|box ?set|telly|series|recovered)"
    ),
    sure=0.75,
)

CUES: tuple[Cue, ...] = _EATING_URGENT + _EATING
