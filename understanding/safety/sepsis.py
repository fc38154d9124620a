"""Cues of sepsis: ill and confused, mottled skin, a rash that stays, no urine."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_ILL = any_of(r"""
    infection | infected | fever | feverish | temperature | temp | shiver\w* | shaking
    uti | water infection | pneumonia | chest infection | flu | sepsis | cellulitis
    wound | catheter | hot and cold | freezing cold | burning up | rash | 39 | 40 | 41
    roasting
""")
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
        "skin mottled": any_of(r"""
            (skin|legs?|hands?|arms?|feet|face|tummy|knees|body) (\w+ ){0,5}?(mottled|
                blotchy and (cold|blue|pale|grey)|marbled|bluish|blue and|gone blue|turned blue|
                gone (grey|gray)|turned grey|ashen)
            mottled (skin|legs?|hands?|arms?|all)
            (gone|going|is|looks|looking|all|she is|he is|turned) (\w+ ){0,2}?mottled
        """),
        "rash that does not fade": any_of(r"""
            (rash|spots|bruises|bruising|marks) (\w+ ){0,6}?(does not|will not|not|doesnae|
                never|is not|did not) (\w+ ){0,1}?(fade|fading|go away when|disappear when|
                go white|blanch\w*|vanish)
            (rash|spots|marks) (\w+ ){0,3}?(does not|will not|not|never|is not|
                did not) (\w+ )?(go away|
                gone|going away|going|go|shift|shifting|change|budge|disappear|vanish|lift|
                fade) (\w+ )?(with|under|when|below|through|against|in) (\w+ ){0,2}?(glass|tumbler|
                pressed|press|press it)
            non (fading|blanching) (rash|spots)
            (glass|tumbler) test .{0,40}(still|does not|not|failed|did not|can see|there)
            (purple|pinprick|pin prick) (rash|spots) (\w+ ){0,6}?(fever|temperature|spreading|
                floppy|hot)
        """),
        "ill and confused": any_of(rf"""
            (infection|fever|temperature|temp|shiver\w*|burning up|rash|39|40|41) ... (do|does|
                did) not know (what|where|who|which)
            {_ILL} ... (confused|confusion|delirious|slurr\w*|not making (any )?sense|
                talking (nonsense|rubbish|gibberish)|does not know (where|who|what)|
                cannot (stay awake|wake|think straight|stand)|drowsy|hard to wake|hallucinat\w+|
                away with it|doolally|raving|disorientated|muddled|rambling|very breathless|
                out of it|cannot stop shaking)
            (confused|confusion|delirious|slurr\w*|not making (any )?sense|
                talking (nonsense|rubbish|gibberish)|drowsy|hard to wake|muddled|disorientated|
                rambling|out of it) ... {_ILL}
        """),
        "no urine": (
            r"(?:not|no|never|have not|has not|hardly|barely|nae|cannot|unable to|"
            r"not been able to|could not) (?:\w+ ){0,3}?"
            + any_of("""
                peed | pee
                passed (any )?(urine|water)
                wee | weed
                been for a (pee|wee)
                had a (pee|wee)
                done a (pee|wee)
                pass (any )?(urine|water)
                urinated
                passing (any )?(urine|water)
                piddled | wet nappy | wet nappies | urine
            """)
            + r" (?:\w+ ){0,5}?(?:all day|since|today|for (?:\w+ )?(?:hours|a day|days)|"
            r"in (?:\w+ )?(?:hours|a day|days|24|12|18)|the day|at all|yesterday|overnight|hours|"
            r"now|in over|day)"
        ),
        "feels about to die": any_of(r"""
            (feel|feels|feeling|think|thinks|sure|know|convinced|afraid|scared|says|saying|
                said) (\w+ ){0,3}?(like )?(i am|he is|she is|id|i will|i am going to|i m|she s|
                hes) (going to |about to |actually |really |honestly )?(die|dying)(?= [.?,]|
                $| (help|please|now|here|and|so|it|with (this|the) (fever|infection)|this|i|
                right|something|my|from))
            feel(ing)? like (i am )?dying(?= [.?,]|$| (and|help|please|now|so|i))
            impending doom
            (going to|about to) die(?= [.?]|$| (help|please|if|now|here|i))
        """),
    },
    unless=(
        any_of(r"""
            embarrass\w* | hangover | hungover | treadmill | man flu | one day | some day
            of old age | cancer | nettle | heat rash | teething | spin class | hill | hoovering
            boredom | last bus | rabies | alone | catheter nurse | water tablets at night
            blushing | dye | tan | tanned | bruise from | worry | diagnosed | terminal
            (know|knew|recognis\w+|spot|spotted|learn\w*|aware of) (\w+ )?(the )?signs
        """)
    ),
)

CUES: tuple[Cue, ...] = _SEPSIS
