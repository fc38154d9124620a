"""Cues of sepsis: ill and confused, mottled skin, a rash that stays, no urine."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level

_ILL = (
    r"(?:infection|infected|fever|feverish|temperature|temp|shiver\w*|shaking|uti|water "
    r"infection|pneumonia|chest infection|flu|sepsis|cellulitis|wound|catheter|hot and cold|"
    r"freezing cold|burning up|rash|39|40|41|roasting)"
)
_SEPSIS = cues(
    Category.SEPSIS,
    Level.EMERGENCY,
    {
        "sepsis": (
            r"(?:think|have|has|got|might|could|is it|may be|worried|be|is this|looks like|"
            r"sure|signs of|having|had|another|again|developing|suspect\w*|scared it is) "
            r"(?:\w+ ){0,4}?(?:sepsis|septic|blood poisoning)(?= [.?,]|$| (?:again|now|and|"
            r"what|should|help|he|she|i|or|shock|please|from|because|my|how))"
        ),
        "skin mottled": (
            r"(?:skin|legs?|hands?|arms?|feet|face|tummy|knees|body) (?:\w+ "
            r"){0,5}?(?:mottled|blotchy and (?:cold|blue|pale|grey)|marbled|bluish|blue and|"
            r"gone blue|turned blue|gone (?:grey|gray)|turned grey|ashen)|mottled (?:skin|"
            r"legs?|hands?|arms?|all)|(?:gone|going|is|looks|looking|all|she is|he is|turned)"
            r" (?:\w+ ){0,2}?mottled"
        ),
        "rash that does not fade": (
            r"(?:rash|spots|bruises|bruising|marks) (?:\w+ ){0,6}?(?:does not|will not|not|"
            r"doesnae|never|is not|did not) (?:\w+ ){0,1}?(?:fade|fading|go away when|"
            r"disappear when|go white|blanch\w*|vanish)|non (?:fading|blanching) (?:rash|"
            r"spots)|(?:glass|tumbler) test .{0,40}(?:still|does not|not|failed|did not|can "
            r"see|there)|(?:purple|pinprick|pin prick) (?:rash|spots) (?:\w+ ){0,6}?(?:fever|"
            r"temperature|spreading|floppy|hot)"
        ),
        "ill and confused": (
            rf"(?:infection|fever|temperature|temp|shiver\w*|burning up|rash|39|40|41) "
            rf"... (?:do|does|did) not know (?:what|where|who|which)|{_ILL} ... "
            rf"(?:confused|confusion|delirious|slurr\w*|not making (?:any )?sense|"
            rf"talking (?:nonsense|rubbish|gibberish)|does not know (?:where|who|what)|"
            rf"cannot (?:stay awake|wake|think straight|stand)|drowsy|hard to wake|"
            rf"hallucinat\w+|away with it|doolally|raving|disorientated|muddled|rambling|"
            rf"very breathless|out of it|cannot stop shaking)|(?:confused|confusion|"
            rf"delirious|slurr\w*|not making (?:any )?sense|talking (?:nonsense|rubbish|"
            rf"gibberish)|drowsy|hard to wake|muddled|disorientated|rambling|out of it) "
            rf"... {_ILL}"
        ),
        "no urine": (
            r"(?:not|no|never|have not|has not|hardly|barely|nae|cannot|unable to|not been "
            r"able to|could not) (?:\w+ ){0,3}?(?:peed|pee|passed (?:any )?(?:urine|water)|"
            r"wee|weed|been for a (?:pee|wee)|had a (?:pee|wee)|done a (?:pee|wee)|pass "
            r"(?:any )?(?:urine|water)|urinated|passing (?:any )?(?:urine|water)|piddled|wet "
            r"nappy|wet nappies|urine) (?:\w+ ){0,5}?(?:all day|since|today|for (?:\w+ "
            r")?(?:hours|a day|days)|in (?:\w+ )?(?:hours|a day|days|24|12|18)|the day|at "
            r"all|yesterday|overnight|hours|now|in over|day)"
        ),
        "feels about to die": (
            r"(?:feel|feels|feeling|think|thinks|sure|know|convinced|afraid|scared|says|"
            r"saying|said) (?:\w+ ){0,3}?(?:like )?(?:i am|he is|she is|id|i will|i am going "
            r"to|i m|she s|hes) (?:going to |about to |actually |really |honestly )?(?:die|"
            r"dying)(?= [.?,]|$| (?:help|please|now|here|and|so|it|with (?:this|the) "
            r"(?:fever|infection)|this|i|right|something|my|from))|feel(?:ing)? like (?:i am "
            r")?dying(?= [.?,]|$| (?:and|help|please|now|so|i))|impending doom|(?:going to|"
            r"about to) die(?= [.?]|$| (?:help|please|if|now|here|i))"
        ),
    },
    unless=(
        r"(?:embarrass\w*|hangover|hungover|treadmill|man flu|one day|some day|of old "
        r"age|cancer|nettle|heat rash|teething|spin class|hill|hoovering|boredom|last "
        r"bus|rabies|alone|"
        r"catheter nurse|water tablets at night|blushing|dye|tan|tanned|bruise from|"
        r"worry|diagnosed|terminal|(?:know|knew|recognis\w+|spot|spotted|learn\w*|aware "
        r"of) (?:\w+ )?(?:the )?signs)"
    ),
)

CUES: tuple[Cue, ...] = _SEPSIS
