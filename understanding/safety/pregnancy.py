"""Cues of danger in pregnancy: bleeding, waters, a baby that moves less."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level

_PREGNANT = (
    r"(?:pregnant|pregnancy|expecting|\d+ weeks(?: gone| along)?|weeks gone|months gone|bump|"
    r"third trimester|second trimester|first trimester|due date|due in|midwife|due next|my "
    r"due|carrying)"
)
_PREGNANCY = cues(
    Category.PREGNANCY,
    Level.URGENT,
    {
        "bleeding in pregnancy": (
            rf"{_PREGNANT} ... (?:bleeding|bleed|blood|spotting|cramps?|cramping|severe pain|"
            rf"clots?|contractions?|swollen face|flashing lights|blurred vision|bad headache|"
            rf"leaking|tummy pain|pain in my tummy)|(?:bleeding|bleed|spotting|blood|cramps|"
            rf"contractions|leaking|clots) ... {_PREGNANT}"
        ),
        "waters broken": (
            r"(?:my|her|wife s|partner s|the|daughters|wifes) waters? (?:\w+ ){0,3}?(?:broke|"
            r"broken|breaking|gone|went|have gone|leaking|burst)(?! main)|waters (?:have "
            r")?(?:broke|broken|gone|went|burst)(?= [.?,]|$| (?:and|at|i|early|help|just|now|"
            r"she))|(?:in|gone into|going into|think i am in) (?:early |premature "
            r")?labour(?! party)|(?:having|getting|got|started|have|early) (?:\w+ "
            r")?contractions|miscarr(?:ying|iage) (?:now|happening|today|i think)|(?:having|"
            r"think i am having|am having|think i am|might be|am) (?:a )?miscarr(?:ying|iage)"
        ),
        "baby moving less": (
            r"(?:baby|bump|bub|little one) (?:\w+ ){0,5}?(?:not (?:\w+ )?(?:moved|moving|"
            r"kicked|kicking|move|kick)|stopped (?:moving|kicking)|mov(?:ed|ing|es) (?:\w+ "
            r"){0,2}?less|quieter than|less (?:movement|active|than)|quiet (?:today|all day|"
            r"since)|slowed down|gone quiet|barely mov\w+|hardly mov\w+|still (?:all day|"
            r"since|today))|(?:not|cannot|have not|no|never|less|reduced|fewer|hardly|barely|"
            r"slower|decreased) (?:\w+ ){0,3}?(?:felt|feel|feeling|movements?|kicks|kicking) "
            r"(?:\w+ ){0,3}?(?:baby|bump|from (?:the )?baby|him move|her move|movements?|"
            r"kick|kicks|in my bump)|(?:reduced|less|fewer|no) (?:fetal |baby "
            r")?(?:movements?|kicks) (?:\w+ ){0,3}?(?:today|since|from|all|this|and|in|for|"
            r"now|last)|baby s? (?:movements?|kicks) (?:\w+ ){0,3}?(?:less|reduced|slow\w*|"
            r"stopped|fewer|down)"
        ),
    },
    unless=(
        r"(?:gums|iron|labour (?:party|market|mp)|cat|dog|waters? (?:main|bill)|pushchair|"
        r"sleeping (?:through|well)|not pregnant|after the birth|last pregnancy|\d+ weeks "
        r"(?:waiting|ago|on the|off|into|since|sober|to (?:go to|wait)|wait|of (?:walking|"
        r"diet|class|smok)|without a (?:cig|smoke|drink|fag)))"
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
