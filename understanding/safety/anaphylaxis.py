"""Cues of a severe allergic reaction: throat or tongue swelling, an adrenaline pen used."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level

_ALLERGY = cues(
    Category.ANAPHYLAXIS,
    Level.EMERGENCY,
    {
        "throat or tongue swelling": (
            r"(?:tongue|throat|lips?|face|mouth|eyes and (?:face|lips)|airway|eyes|windpipe|"
            r"gullet) (?:\w+ ){0,4}?(?:swelling|swelled|swell|swollen|closing|closed|"
            r"ballooned|ballooning|puffed|puffing|puffy and|blown up|blowing up|closing over|"
            r"tightening|getting tight|going tight|gone tight|bigger|huge|the size|getting "
            r"big|getting bigger|feels thick|itchy and tight|up like)(?! (?:glands?|gland))|"
            r"swollen (?:\w+ ){0,1}?(?:tongue|lips?|face|throat and cannot|airway)|"
            r"(?:swelling|swelled) (?:\w+ ){0,4}?(?:tongue|throat|lips|face|mouth|airway)"
        ),
        "anaphylaxis": (
            r"anaphyla\w+|(?:used|using|use|jagged|given|gave|stuck|had to use|need|needing|"
            r"cannot find|lost|where is|without|left|no) (?:\w+ ){0,4}?(?:epi ?pens?|epipen|"
            r"jext|emerade|adrenaline pen)|(?:bad|severe|serious|massive|having an|having a|"
            r"think i am having|terrible|having|really bad|worst|taking an|allergic) (?:\w+ "
            r"){0,2}?(?:allergic reaction|allergic shock|reaction to (?:a |the |my "
            r")?(?:nuts?|peanuts?|wasp|bee|sting|penicillin|shellfish|prawns?|egg|eggs|milk|"
            r"antibiotics?|jab|vaccine))|(?:allergic|allergy|nuts?|peanuts?|stung|sting|wasp|"
            r"bee|prawns?|shellfish|penicillin|sesame|hives|antibiotics?|egg|kiwi|ate "
            r"something|bitten) ... (?:cannot breathe|breathless|wheez\w+|throat|tongue|"
            r"swelling|swollen|swelled|face|lips|struggling to breathe|hard to breathe|dizzy "
            r"and|collapsed|passed out|hives all over|faint|tight chest)"
        ),
    },
    unless=(
        r"(?:dentist|tooth|abscess|tonsil\w*|glands?|sore throat|mumps|botox|fillers?|"
        r"sinus\w*|training|jest|makeup|crying|greeting|eyes? (?:are|is) puffy|from "
        r"crying|wisdom|ulcer|cold sore|"
        r"steroids? make|moon face|in date|out of date|prescri\w+|new epi ?pen|carry|"
        r"renew\w*|order\w*|(?:no|not|never had) (?:known )?allerg\w+|hay ?fever)"
    ),
)

CUES: tuple[Cue, ...] = _ALLERGY
