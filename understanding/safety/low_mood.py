"""Cues of low mood with nothing about ending life."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level

_LOW = cues(
    Category.LOW_MOOD,
    Level.CONCERN,
    {
        "depressed": (
            r"(?:i am|feel|feeling|am|been|getting|so|really|very|is making me|makes me|make "
            r"me|just|felt|bit|pure|gotten|dead|still|become|always|quite|pretty) (?:\w+ "
            r"){0,2}?(?:depressed)(?! (?:about the|by the (?:weather|news|rain|football|"
            r"result)))|(?:my|the) depression (?:\w+ ){0,3}?(?:bad|worse|back|creeping|"
            r"winning|getting|hit|kicking|came back|has come|terrible|awful|really|high|"
            r"through)|depression (?:is |has )?(?:back|bad|worse|creeping|winning|getting)"
        ),
        "hopeless": (
            r"(?:hopeless|worthless|useless|helpless|desperate|in despair|despair|despairing|"
            r"suffocated by life|no hope|lost (?:all )?hope|giving up hope|given up hope|no "
            r"future|empty inside|dead inside|numb inside|broken inside|at rock bottom|hit "
            r"rock bottom|rock bottom|lowest (?:i have|ever|of the low|point|ebb)|at (?:my "
            r")?lowest|nothing to look forward to|(?:life|everything|it all|all|i feel|feel|"
            r"feeling|living|i am|is all) (?:\w+ )?pointless|total failure|a failure|such a "
            r"failure|waste of space|a burden|burden (?:to|on)|nobody cares|no one cares|no "
            r"one would care|in a black hole|dark place|very dark|in a bad place|bad place "
            r"just now|bad way just now|falling apart|breaking down|having a breakdown|"
            r"breakdown|cracking up|mentally broken|on my knees mentally)(?= [.?,]|$| \w)"
        ),
        "tearful": (
            r"(?:i )(?:just|only) (?:cry|greet|sit and cry|want to cry|sob)|(?:crying|"
            r"cry|tears|tearful|weepy|sobbing|bubbling|bawling|greeting|burst into "
            r"tears|bursting into tears|cried|greeted) (?:\w+ ){0,4}?(?:all (?:the time|day|"
            r"night|morning|week)|every (?:day|night|morning)|(?:for|over) (?:no reason|"
            r"nothing|hours|days)|a lot|non stop|myself to sleep|constantly|most (?:days|"
            r"nights)|and (?:cannot|do not know why|crying)|again|since|at (?:everything|"
            r"nothing|the drop|the least)|my eyes out|cannot stop|yesterday|last night|"
            r"tonight|today|lately)|(?:cannot|never|keep|always|just|so|do not|have not|not|"
            r"feel|feeling|started|been|very|really|awful|pure|end up|constantly) (?:\w+ "
            r"){0,2}?(?:stop(?:ped)? crying|crying|tearful|weepy|in tears|bursting into "
            r"tears|sobbing|bubbling|stop greeting|bawling)"
        ),
        "cannot cope": (
            r"(?:cannot|not|not able to|struggling to|do not know how to|barely|hardly|"
            r"unable to|no longer|how do i|stopped|do not|never|could not) (?:\w+ "
            r"){0,1}?(?:cope|coping|managing to cope|face (?:the day|anything|people|getting "
            r"up|it|anyone|going out)|get out of bed because|see the point(?! of (?:keeping|"
            r"doing|going|writing|filling|the|this|that|a|another|paying|recording|weighing))"
            r"|take (?:it|any more|much more|anymore)|deal with (?:this|it|life|anything|"
            r"everything)|handle (?:this|it|life|anything|everything)|function|keep my head "
            r"above|enjoy anything|feel anything|see (?:a|any) (?:light|way forward|end))(?= "
            r"[.?,]|$| \w)|(?:at the|reached the|reaching the) end of (?:my|the) (?:tether|"
            r"rope)|at breaking point|everything is (?:too much|getting on top|overwhelming|"
            r"black|falling apart|hopeless)|all (?:too much|getting on top of me|got too "
            r"much)|it is (?:just |all )+too much(?= [.?,]|$| (?:for me|now|and|sometimes|to)"
            r")|(?:life|everything) is too much|drowning(?= [.?,]|$| (?:and|here))|"
            r"overwhelmed and|hate (?:my|this) life|hate (?:myself|who i am|what i have "
            r"become|being me|waking up|living)(?= [.?,]|$| \w)|hate myself|so (?:very "
            r")?(?:alone|lonely)(?= [.?,]|$| (?:i|and|it|that|all|just|since|now|here))|"
            r"(?:what is|what|whats|see|is there|no|not|any) (?:\w+ )?(?:the |any |a |no "
            r")?point(?= [.?]|$| (?:anymore|in anything|to anything|of anything|of it all|in "
            r"me|of me|to (?:it|life)|in (?:it all|trying|getting up|bothering|any of)|at "
            r"all|in getting))|(?:do not|not|never|cannot) (?:\w+ )?care (?:about "
            r"(?:anything|myself|what happens)|what happens to me|if i (?:get better|eat|"
            r"wake))|cannot be bothered with life|(?:so|really|very|awful|pure|feel|feeling|"
            r"been|am|that|too|extremely) (?:very |so |really )?(?:low|down|miserable|blue|"
            r"rubbish about myself|flat)(?= [.?,]|$| (?:and|just now|lately|today|these|"
            r"since|all|in|about|with|for|this|at|because|the day|again|mood|now|i|most|"
            r"after|most))(?! to the)|i (?:am (?:so |just )?done|have (?:just )?had (?:it|"
            r"enough))(?= [.?]|$)|sick of (?:it all|everything|myself|feeling like this)|"
            r"(?:i (?:am|have|just|give|feel like|might as well|want to)|am|feel like|want "
            r"to|have) (?:\w+ )?(?:given|giving|give)? ?up(?= [.?]|$| (?:on (?:life|myself|"
            r"everything)|completely|altogether|i (?:just )?(?:cannot|really)))|no energy "
            r"for life|nobody (?:would|will) (?:miss|notice)|want to (?:hide|sleep) (?:away "
            r")?(?:all the time|forever|from everything|from the world)|lost interest in "
            r"(?:everything|life|it all)|no (?:joy|pleasure|enjoyment) in"
        ),
    },
    unless=(
        r"(?:is|are|was) useless(?! to)|useless (?:at|with|phone|council|gp|service|bus|"
        r"app|website|inhaler|information|info|thing|weather|knees?|hands?)|hopeless "
        r"(?:at|with|case|service|bus|cook|when it comes)|(?:bus|service|gp|council|app|"
        r"website|phone|team|government|weather|signal|staff|trains|doctor|doctors|it|"
        r"they|he|she) (?:is|are|was|were) (?:just |pure |absolutely |totally |so "
        r")?(?:useless|hopeless|pointless|depressing)|"
        r"desperate (?:for|to)|pointless (?:form|meeting|exercise|call|phone)|(?:low|"
        r"down) (?:in (?:iron|salt|fat|sugar|b12|vitamin)|fat|sugar|impact|salt|cost|"
        r"carb|back|blood|to the|at the|on (?:money|milk|fuel|stock|supplies)|by the|"
        r"with (?:the|a) (?:cold|flu|bug|cough)|for (?:a|the|maintenance|it)|battery|"
        r"energy|for a walk)|weight is down|(?:iron|battery|sugar|pressure|bp|sodium|"
        r"oxygen|levels?|heart rate|website|signal|internet|b12|costs|funds|stock|weight|"
        r"prices?|temperature|site|system|wifi|mood is not) (?:is|are|was|were|has been|"
        r"been|has|so|really|very|too) (?:\w+ )?(?:low|down)|"
        r"laughing|laughed|happy tears|tears of (?:joy|laughter)|crying with laughter|"
        r"onions?|film|movie|baby|toddler|car breakdown|breakdown (?:cover|of|service|"
        r"recovery|truck|in communication)|broke down on|"
        r"burden (?:of proof|on the nhs|lifted)|whats the point of (?:the|this|having)|"
        r"what is the point of (?:the|this|having|an|a|your)|point (?:of view|to)|good "
        r"point|not the point|(?:given|giving|give) up (?:the|smoking|fags|drink|sugar|"
        r"my|cigarettes|chocolate|bread|alcohol|on (?:the|diets|that|running|trying to "
        r"get (?:an|through)))|"
        r"flat (?:is|in|out|on|the|battery|shoes|tyre|white|feet|screen|surface|pack|"
        r"with|and warm|hunting)|(?:in|to|at|of|the|my|our|a|council|new|upstairs|"
        r"downstairs|granny|one bedroom|wee|top|ground floor) flat|done (?:it|that|my|"
        r"for)|all done|am done(?= [.?,]|$)|had enough (?:to eat|sleep|tea|food|for|"
        r"exercise|water)|come down|going down|came down|sat down|lie down|lying down|"
        r"calm down|slow down|walk down|cut down|write down|put down|downstairs"
    ),
    sure=0.6,
)

CUES: tuple[Cue, ...] = _LOW
