"""Cues of a severe allergic reaction: throat or tongue swelling, an adrenaline pen used."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_ALLERGY = cues(
    Category.ANAPHYLAXIS,
    Level.EMERGENCY,
    {
        "throat or tongue swelling": any_of(r"""
            (tongue|throat|lips?|face|mouth|eyes and (face|lips)|airway|windpipe|
                gullet) (\w+ ){0,4}?(swelling|swelled|swell|swollen|closing|closed|ballooned|
                ballooning|puffed|puffing|puffy and|blown up|blowing up|closing over|tightening|
                getting tight|going tight|gone tight|bigger|huge|the size|getting big|
                getting bigger|feels thick|itchy and tight|up like)(?! (glands?|gland))
            eyes (\w+ ){0,4}?(swelling|swelled|swell|swollen|ballooned|ballooning|puffed up|
                closing (up|over)|closed (up|over)|up like)
            swollen (\w+ ){0,1}?(tongue|lips?|face|throat and cannot|airway)
            (swelling|swelled) (\w+ ){0,4}?(tongue|throat|lips|face|mouth|airway)
        """),
        "anaphylaxis": any_of(r"""
            anaphyla\w+
            (used|using|use|jagged|given|gave|stuck|had to use|need|needing|cannot find|lost|
                where is|without|left|no) (\w+ ){0,4}?(epi ?pens?|epipen|jext|emerade|
                adrenaline pen)
            (bad|severe|serious|massive|having an|having a|think i am having|terrible|having|
                really bad|worst|taking an|allergic) (\w+ ){0,2}?(allergic reaction|
                allergic shock|reaction to (a |the |my )?(nuts?|peanuts?|wasp|bee|sting|
                penicillin|shellfish|prawns?|egg|eggs|milk|antibiotics?|jab|vaccine))
            (allergic|allergy|nuts?|peanuts?|stung|sting|wasp|bee|prawns?|shellfish|penicillin|
                sesame|hives|antibiotics?|egg|kiwi|ate something|bitten) ... (cannot breathe|
                breathless|wheez\w+|throat|tongue|swelling|swollen|swelled|face|lips|
                struggling to breathe|hard to breathe|dizzy and|collapsed|passed out|
                hives all over|faint|tight chest)
        """),
    },
    unless=(
        any_of(r"""
            dentist | tooth | abscess | tonsil\w* | glands? | sore throat | mumps | botox
            fillers? | sinus\w* | training | jest | makeup | crying | greeting
            eyes? (are|is) puffy
            from crying | wisdom | ulcer | cold sore | steroids? make | moon face | in date
            out of date | prescri\w+ | new epi ?pen | carry(ing)? (an|my|the|two|one|it|them|
                both) | renew\w* | order\w*
            (no|not|never had) (known )?allerg\w+
            hay ?fever
        """)
    ),
)

CUES: tuple[Cue, ...] = _ALLERGY
