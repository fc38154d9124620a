"""Work with danger in it, told by those whose work it is: "I've court, I'm a social worker".

What is done to them there, and what they carry home, is left where it is.
"""

import re

from understanding.danger.set_aside.kind import ONE_OF_US, Kind

__all__ = ["KINDS"]

_TRADE = (
    r"(?:security(?: man| guard| officer)?|doorman|bouncer|steward|paramedic|ambulance (?:man|"
    r"woman|"
    r"crew|driver|technician)|nurse|midwife|doctor|vet nurse|carer in a home|care worker|care "
    r"assistant|social worker|fire ?fighter|fireman|police(?:man|woman| officer)?|officer|prison "
    r"officer|soldier|lifeguard|call handler|teacher|lecturer|undertaker|funeral director|"
    r"embalmer|butcher|slaughterman|fish(?:erman| gutter)|forester|tree surgeon|samaritan|"
    r"support worker|youth worker|coastguard|lifeboat\w*|mountain rescue|first responder|solicitor|"
    r"lawyer|juror|court clerk|interpreter|crime writer|actor|stunt\w*|journalist|pathologist)"
)
_MY_TRADE = (
    rf"\b(?:i am|i'm|am|i work as|i work in|i was|as|being|my job is|i volunteer as|new job as|"
    rf"first "
    rf"week as|started as|retired)(?: a| an| the| in| on)?(?: \w+){{0,2}}? {_TRADE}\b"
    rf"|^\W*(?:\w+ )?{_TRADE} (?:at|for|in|on|here|by trade|since|\d)"
    r"|\bi work (?:in|at|on|for) (?:the |a |an )?(?:\w+ )?(?:a ?(?:&|and) ?e|casualty|hospital|"
    r"care "
    r"home|hospice|prison|ambulances?|abattoir|mortuary|morgue|court|111|999|control room|helpline|"
    r"refuge|shelter|doors?)\b"
    r"|\b(?:samaritans|childline|helpline|999|111) (?:phones|shift|rota|lines)\b"
)
_OWN = (
    rf"\b(?:my|our) (?:\w+ )?(?:{ONE_OF_US[3:-10]}|chest|heart|head|life)\b"
    r"|\b(?:against (?:him|her|my)|attacked me|stabbed me|punched me|hit me|followed me|raped|"
    r"my (?:house|home|kids))\b|\bi (?:cannot|want to|wish|feel|might|keep|took|have taken)\b"
    r"|\b(?:now|just had|tells? me|told me|telling me|says (?:he|she|they))\b|\bmak(?:es|"
    r"ing) me\b|\bright now\b|\bnobody knows what to do\b"
)

KINDS = (
    Kind(
        name="work",
        opens=re.compile(
            rf"{_MY_TRADE}|\b(?:giving evidence|jury (?:duty|service)|child protection (?:stuff|"
            r"work|cases?|meetings?|conference|team|side)|case conference|at court|in court|"
            r"i(?:'ve| have)(?: got)? court|caseload|call outs?|on shift|off shift|night shift|"
            r"all (?:\w+ ){1,4}(?:scripts|calls|jobs|paperwork))\b"
        ),
        never=re.compile(_OWN),
        needs=re.compile(_MY_TRADE),
        goes_along=re.compile(
            r"^(?!.*\b(?:i|me|my|he|she)\b)(?:all|mostly|the training|sepsis|child protection|"
            r"murders?|assaults?|stabbings?|overdoses|heart attacks|drunks|crashes)\b"
        ),
    ),
    # Threatened by drunks every weekend, and used to it; a weapon or a fear of home is more.
    Kind(
        name="threats that come with the job",
        dark_too=True,
        opens=re.compile(
            r"\b(?:drunks?|customers?|punters?|patients?|prisoners?|inmates?|clients?|passengers?|"
            r"neds?|guys?|fella|bloke|boys?|lads?|man|drunk man|residents?|somebody|someone|"
            r"one of them)\b.*\b(?:kill|batter|stab|hit|"
            r"swing|threat\w*|do|murder|fight|knock) (?:me|us|at me)\b"
        ),
        never=re.compile(
            r"\b(?:knife|gun|blade|bottle|machete|waiting|follow\w*|my (?:house|home|car|family|"
            r"kids|wife|street)|knows where|bleeding|still|scared|afraid|feart)\b"
        ),
        needs=re.compile(
            rf"^(?=.*(?:{_MY_TRADE}))(?=.*\b(?:every (?:weekend|week|night|shift|saturday|friday)|"
            r"part of the job|comes with the job|goes with the (?:job|territory)|(?:i am|i'm) used"
            r"(?: to)?|same every|water off a duck|nothing new)\b)"
        ),
        unless=re.compile(
            r"\b(?:scared|afraid|frightened|waiting (?:outside|for me)|cannot sleep|knife|blade|"
            r"gun|knows where|followed)\b"
        ),
    ),
)
