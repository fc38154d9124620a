"""Cues of danger in pregnancy: bleeding, waters, a baby that moves less."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_PREGNANT = any_of(r"""
    pregnant | pregnancy | expecting
    \d+ weeks( gone| along)?
    weeks gone | months gone | months? i am | bump | third trimester | second trimester
    first trimester | due date | due in | midwife | due next | my due | carrying
""")
_PREGNANCY = cues(
    Category.PREGNANCY,
    Level.URGENT,
    {
        "bleeding in pregnancy": any_of(rf"""
            {_PREGNANT} ... (bleeding|bleed|blood(?! (pressure|pressures|sugars?|tests?|group|
                count|results?|taken|work))|red in the|spotting|cramps?|cramping|severe pain|clots?|
                contractions?|swollen face|flashing lights|blurred vision|bad headache|leaking|
                tummy pain|pain in my tummy)
            (bleeding|bleed|spotting|blood(?! (pressure|pressures|sugars?|tests?|group|count|
                results?|taken|work))|cramps|contractions|leaking|clots) ... {_PREGNANT}
            {_PREGNANT} ... (filled|fill|filling|soaked|soaking|through) (\w+ ){{0,2}}?(pads?|
                towels?)
            (filled|filling|soaked|soaking|through) (\w+ ){{0,2}}?(pads?|towels?) ... {_PREGNANT}
        """),
        "waters broken": any_of(r"""
            (my|her|wife s|partner s|the|daughters|wifes) waters? (\w+ ){0,3}?(broke|broken|
                breaking|gone|went|have gone|leaking|burst)(?! main)
            waters (have )?(broke|broken|gone|went|burst)(?= [.?,]|
                $| (and|at|i|early|help|just|now|she))
            (in|gone into|going into|think i am in) (early |premature )?labour(?! party)
            (having|getting|got|started|have|early) (\w+ )?contractions
            miscarr(ying|iage) (now|happening|today|i think)
            (having|think i am having|am having|think i am|might be|am) (a )?miscarr(ying|iage)
        """),
        "baby moving less": any_of(r"""
            (baby|bump|bub|little one) (\w+ ){0,5}?(not (\w+ )?(moved|moving|kicked|kicking|
                move|kick)|stopped (moving|kicking)|mov(ed|ing|es) (\w+ ){0,2}?less|
                quieter than|less (movement|active|than)|quiet (today|all day|since)|
                slowed down|gone quiet|barely mov\w+|hardly mov\w+|still (all day|since|today))
            (not|cannot|have not|no|never|less|reduced|fewer|hardly|barely|slower|
                decreased) (\w+ ){0,3}?(felt|feel|feeling|movements?|kicks|
                kicking) (\w+ ){0,3}?(baby|bump|from (the )?baby|him move|her move|movements?|
                kick|kicks|in my bump)
            (reduced|less|fewer|no) (fetal |baby )?(movements?|kicks) (\w+ ){0,3}?(today|since|
                from|all|this|and|in|for|now|last)
            baby s? (movements?|kicks) (\w+ ){0,3}?(less|reduced|slow\w*|stopped|fewer|down)
        """),
    },
    unless=(
        any_of(r"""
            gums | iron | slept | asleep | nap | pram | cot | teething | nursery
            labour (party|market|mp)
            cat | dog
            waters? (main|bill)
            pushchair
            sleeping (through|well)
            not pregnant | after the birth | last pregnancy
            \d+ weeks (waiting|ago|on the|off|into|since|sober|to (go to|wait)|wait|
                of (walking|diet|class|smok)|without a (cig|smoke|drink|fag))
        """)
    ),
)
_PREGNANCY_EXTRA = (
    Cue(
        "heavy loss in pregnancy",
        Category.PREGNANCY,
        Level.EMERGENCY,
        (
            r"(?:pregnant|\d+ weeks (?:gone|pregnant)) ... (?:soaked|gushing|pouring|heavily|"
            r"heavy bleeding|loads of blood|passed out|fitting|collapsed)"
        ),
        sure=0.92,
    ),
)

CUES: tuple[Cue, ...] = _PREGNANCY + _PREGNANCY_EXTRA
