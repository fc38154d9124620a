"""Cues of a heart attack and of a stroke: each is one sign, even where the person is unsure."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level

_PAIN = (
    r"(?:pains?|ache|aching|tight|tightness|tightening|pressure|heaviness|heavy|crushing|"
    r"squeezing|"
    r"gripping|burning|hurting|hurts|sore|stabbing|agony|weight|discomfort|twinges?|band|"
    r"vice|clamp)"
)
_HEART = cues(
    Category.CHEST,
    Level.EMERGENCY,
    {
        "chest pain": (
            rf"(?:clutching|holding|grabbing|gripping|rubbing|grabbed|clutched) (?:at "
            rf")?(?:his|her|my|their|the) chest|chest (?:pains?|tightness|pressure|ache|"
            rf"heaviness|discomfort|tightening)|"
            rf"chest (?:is|feels|has|hurts|has been|has gone|keeps|getting|really|very|just|"
            rf"area|wall|all|so|felt|gone|being|with) ?(?:\w+ ){{0,4}}?{_PAIN}|"
            rf"chest {_PAIN}|{_PAIN} .. (?:in|across|on|over|round|around|middle of|centre "
            rf"of|inside|behind) (?:the |my |his |her |their )?(?:middle of (?:my|his|her|"
            rf"the) |centre of (?:my|his|her|the) |left side of (?:my|the) )?(?:chest|"
            rf"breastbone|breast bone|heart)|tight (?:chest|chested)|sore chest|chest is "
            rf"(?:killing|agony|in agony|on fire)|elephant (?:\w+ ){{0,4}}?(?:on|chest)|"
            rf"(?:pressing|sitting|squashing|something heavy|weight|squeezing|standing) "
            rf"(?:\w+ ){{0,3}}?on (?:my|his|her) chest"
        ),
        "heart attack": (
            r"(?:having|have|think|thinks|taking|has had|had|may be|might be|could be|is "
            r"this|feels like|like|suffering|suspect\w*|took|taken|has|another|massive|sure "
            r"it is|be|this is|it is|is it) (?:\w+ ){0,4}?heart attacks?|heart attack (?:now|"
            r"help|please|happening|symptoms now)|heart attack(?=$)"
        ),
        "pain spreading": (
            r"(?:pain|pains|ache|aching|heaviness|tingling|numbness|sore) .. (?:down|into|in|"
            r"up|to|along|spreading|shooting|radiating|through|going) .. (?:left arm|jaw|"
            r"both arms)(?! from (?:the|my) (?:neck|jag|jab|fall))|(?:left arm|jaw) .. "
            r"(?:pain|aching|hurts|heavy|sore) .. (?:sweat\w*|sick|breathless|chest|clammy|"
            r"dizzy)|(?:pain|pains) .. (?:arm|arms) .. jaw"
        ),
        "heart failing": (
            r"(?:heart|pulse) (?:\w+ ){0,3}?(?:stopped|stopping|stops)|heart (?:\w+ "
            r"){0,5}?(?:racing|pounding|going like|fluttering|thumping|palpitations) ... "
            r"(?:faint|fainting|dizzy|pass out|passing out|collapse|chest|will not (?:stop|"
            r"slow|settle)|cannot breathe|breathless|black out)|palpitations ... (?:faint|"
            r"dizzy|pass out|chest|breathless|collapse|will not stop)|cardiac arrest|angina "
            r"(?:\w+ ){0,4}?(?:attack|not (?:going|easing|shifting|settling)|will not (?:go|"
            r"ease|settle|shift)|worse|bad|coming on|now(?! and)|at rest|back)|(?:gtn|spray) "
            r"(?:\w+ ){0,4}?(?:not (?:working|helping|touching|shifting|easing)|has not "
            r"(?:worked|helped|touched|eased|shifted)|does nothing|did nothing|no use)"
        ),
    },
    unless=(
        r"chest (?:infection|freezer|clinic|nurse|x ?ray|xray|physio|drain|cold|of)(?! "
        r".{0,40}(?:pain|tight))|"
        r"(?:after|from|since) (?:chest day|press ups|push ups|the gym|gym|weights|"
        r"bench\w*|rowing|swimming yesterday|my workout|the workout)|"
        r"ward was|heart attack (?:risk|prevention)|heartburn|heart burn|like a heart attack in"
    ),
)
_STROKE = cues(
    Category.STROKE,
    Level.EMERGENCY,
    {
        "face drooping": (
            r"(?:face|mouth|eyelid|smile|lip|eye|side of (?:my|his|her|the) (?:face|mouth)) "
            r"(?:\w+ ){0,5}?(?:droop\w*|dropped|dropping|drops|fell|fallen|slipp\w+|lopsided|"
            r"lop sided|squint|sagg\w+|hanging|crooked|gone funny|wonky|slid\w*|slumped|numb|"
            r"sunk|to one side|uneven|twisted|skew ?whiff|skelly)|(?:droopy|drooping|"
            r"lopsided|numb|wonky|crooked|fallen) (?:face|mouth|smile|eye on one)|(?:numb|"
            r"numbness|weak|weakness|drooping|dead|tingling|tingly|paralysed|lost (?:the "
            r")?feeling|no feeling|cannot feel|gone) .. (?:one side|the one side|down one "
            r"side|left side|right side|half (?:of )?(?:my|his|her) (?:face|body)|side of "
            r"(?:my|his|her|the) (?:face|body|mouth))|(?:one|left|right|whole (?:left|right)|"
            r"the one|whole) side (?:\w+ ){0,5}?(?:numb|weak|dead|not working|will not "
            r"(?:work|move)|paralysed|no feeling|gone|tingling|limp|heavy)(?! tired)"
        ),
        "limb will not lift": (
            r"(?:cannot|can not|not able to|could not|unable to|will not|struggling to) "
            r"(?:\w+ ){0,1}?(?:lift|raise|move|feel|use|hold up|grip with|hold) (?:\w+ "
            r"){0,1}?(?:both (?:my|his|her) arms|(?:my|his|her|the|one|one of my) (?:left|"
            r"right|one)? ?(?:arm|arms|leg|hand|side)(?: up)?)(?! (?:above|over|past|behind|"
            r"higher|very high|much|without pain|right up))(?= [.?,]|$| (?:and|all of a|"
            r"suddenly|today|now|properly|at all|this|it|since|or|on))|(?:arm|leg|hand|arms|"
            r"legs) (?:\w+ ){0,4}?(?:gone|went|suddenly|is|has|feels) (?:\w+ ){0,2}?(?:numb|"
            r"weak|limp|dead|floppy|paralysed|useless)(?= [.?,]|$| (?:and|all of a|suddenly|"
            r"today|now|this|on|down|since|or|out|about))|(?:arm|leg|hand|arms) (?:will not|"
            r"just will not|suddenly will not|stopped) (?:lift|move|work|do what|go up|"
            r"moving|working)"
        ),
        "speech gone": (
            r"slurr(?:ed|ing|s|y)?(?: (?:my|his|her|their))?(?: (?:speech|words|talking))?|"
            r"(?:speech|words?|talking|voice) (?:\w+ ){0,4}?(?:slurr\w*|jumbled|garbled|"
            r"mixed up|wrong|gone|gibberish|nonsense|funny|mince|mangled|backwards)(?= [.?,]|"
            r"$| (?:and|today|now|since|this|all|out|suddenly|when|he|she|i))|(?:cannot|"
            r"could not|suddenly cannot|struggling to|not able to) (?:\w+ ){0,1}?(?:get "
            r"(?:my|his|her|the|any) words out|speak (?:properly|right|all of)|talk "
            r"(?:properly|right|all of)|understand what (?:i am|people are|he is|she is) "
            r"saying|find (?:my|the|his|her) words)|talking (?:gibberish|nonsense|rubbish|"
            r"garbled|double dutch|mince) (?:all of a sudden|suddenly|and)|(?:talking|"
            r"speaking) (?:\w+ )?(?:gibberish|garbled)"
        ),
        "stroke": (
            r"(?:having|have|think|thinks|might be|could be|may be|is this|feels like|has "
            r"had|just had|had|has|taken|took|taking|suspect\w*|worried (?:it is|this is|i "
            r"am having|he is having|she is having)|sure|another|be|it is|this is|mini) "
            r"(?:\w+ ){0,4}?(?:stroke|tia|ministroke|mini stroke)(?= [.?,]|$| (?:now|help|"
            r"what|or|and|this|just|please|i|he|she|right|today|again|symptoms|my|at|last "
            r"night|while|in (?:the|our|my)|do|should))|stroke (?:happening|right now|help)"
        ),
        "sight lost suddenly": (
            r"(?:suddenly|all of a sudden|just|overnight|woke up and) (?:\w+ "
            r"){0,5}?(?:cannot see|lost (?:my|the|his|her) (?:sight|vision|eyesight)|gone "
            r"blind|went blind|blind in|lost sight|seeing double|double vision)|(?:lost|"
            r"losing|gone) (?:the |my |his |her |all )?(?:sight|vision|eyesight) (?:\w+ "
            r"){0,3}?(?:in|one|suddenly|all of a sudden|today|now)|(?:gone blind|went blind|"
            r"cannot see) (?:\w+ ){0,2}?(?:in|out of) (?:one|my (?:left|right)|his|her)|"
            r"worst headache (?:of my life|ever|i have ever)|thunderclap headache|sudden "
            r"(?:\w+ ){0,2}?(?:severe|terrible|blinding|worst|massive) headache"
        ),
    },
    unless=(
        r"(?:dentist|dental|filling|injection|anaesthetic|bell ?s palsy|bells palsy|"
        r"frozen shoulder|rotator|hungover|drunk|pissed|pints|"
        r"shy|nervous|nerves|anxious|anxiety|interview|on the phone|stammer|stutter|"
        r"dyspraxia|always (?:has|been)|for (?:years|months)|since (?:birth|childhood)|"
        r"carpal tunnel|sciatica|arthritis|"
        r"sat on|sitting on|slept on|lying on|sleeping on|leaning on|crossed|pins and "
        r"needles from|makeup|mascara|selfie|mask|blanket|heat ?stroke|swim\w*|(?:stroke|"
        r"tia) (?:years|in (?:19|20)|last (?:year|month)|(?:ward|unit|nurse|team|group|"
        r"club))|"
        r"left me|left him|left her|weakness since my|mixed up (?:the|my) (?:days?|"
        r"dates?|times?)|bad wording|swear\w*|wrong words? for|(?:wording|form|letter) )"
    ),
)

CUES: tuple[Cue, ...] = _HEART + _STROKE
