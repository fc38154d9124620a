"""Whether somebody else must send people to a service: a doctor, a worker, who signs vouchers."""

from __future__ import annotations

import re

_SENT = re.compile(
    r"\b(?:(?<!no )(?:voucher|referral)s? (?:(?:referrals? )?only|needed|required)|"
    r"by referral only|"
    r"referral-only|needs? a (?:voucher|referral)|(?:must be|only by being) referred|"
    r"(?:(?<!no )(?<!self )(?<!self-)(?:referral|referred)|voucher) (?:\w+ )?"
    r"(?:by|from|through|via) (?:\w+ ){0,2}(?:gps?|doctors?|nurses?|agency|agencies|"
    r"professionals?|social work\w*|physios?|school)|"
    r"by referral from|who can refer you|\b(?:on (?:presentation|production) of|without|against) "
    r"(?:a|one|"
    r"the) (?:voucher|slip|letter|referral)|(?:entry|access|admission|places?|referrals?)(?: is| "
    r"are)? "
    r"(?:only )?(?:via|through|by) (?:a |an |the |your )?(?:\w+ )?(?:gps?|physio\w*|cpn|"
    r"psychiatrist|"
    r"consultant|nurse|doctor|agency|agencies|social work\w*|school|hospital|clinic|health visitor|"
    r"midwife|professional\w*|practice)|(?:vouchers?|slips?) (?:are |is )?(?:issued|given|handed "
    r"out|"
    r"signed) (?:out )?by|(?:must be|are) (?:discharged|passed|handed) (?:to us |on )?(?:by|from)|"
    r"(?:open to|individuals|people|those) (?:who are )?(?:open to|under|known to|already with) "
    r"(?:\w+ ){0,5}(?:services?|teams?|cmht)|"
    # "GP referral.", "Referral from your link worker", "Ask your surgery to refer you".
    r"(?:gp|doctor|nurse|professional|agency|health|hospital|consultant|physio\w*|link[- ]worker|"
    r"social[- ]work(?:er)?|school|third[- ]party)(?:'s)? referrals?|referrals? (?:is |are |must "
    r"be "
    r"|come |comes |taken |accepted |only |made )*(?:from|by|through|via|required|necessary|"
    r"essential|needed)|(?:ask|get|see) (?:your|the|a) (?:gp|doctor|nurse|surgery|practice|health "
    r"visitor|social worker|link worker|support worker)(?: \w+){0,3} (?:refer|put you|send|sign|"
    r"letter)|(?:slips?|vouchers?) (?:signed |given |issued )?(?:from|by) (?:your|a|the) "
    r"(?:\w+ ){0,2}(?:gp|doctor|nurse|school|surgery|social worker|agency|council|physio)|"
    r"(?:fills? in|completes?|sends?|makes?) the (?:referral )?form for you|"
    r"letters? from (?:your|a|the) (?:\w+ ){0,2}(?:gp|doctor|nurse|surgery|physio\w*|consultant)|"
    r"(?:bring|with|present|need) (?:a|your|the) (?:\w+ )?(?:voucher|referral|slip)|"
    r"on prescription(?! charges)|self[- ]referrals? (?:cannot|are not|is not|not) |"
    # "Via your social worker", "patients are sent by their consultant".
    r"(?:via|through) (?:your|a|the|their) (?:own |nhs |local )?(?:gp|doctor|practice nurse|"
    r"district nurse|social work\w*|health visitor|midwife|cpn|consultant|physio\w*|link worker|"
    r"key ?worker|support worker|addictions? (?:nurse|worker|team)|mental health (?:team|worker|"
    r"nurse)|school|housing officer)\b(?! (?:or|and) (?:by )?(?:self|your|direct|on your))|"
    r"(?:are|is|be|been|must be|get|gets) (?:sent|put forward|nominated|prescribed|passed on|"
    r"recommended|signed off) (?:to us |here )?(?:by|from) (?:a |an |the |your |their )?(?:\w+ )?"
    r"(?:gps?|doctors?|nurses?|consultants?|physio\w*|social work\w*|teams?|hospital|clinic|"
    r"workers?|professionals?)\b|(?:cannot|can't|not able to|unable to|do not|don't) (?:put your "
    r"own names? (?:down|forward)|refer yourself|self[- ]refer|come (?:along )?by yourself|apply "
    r"(?:directly|yourself)|book (?:directly|yourself))|(?:gps?|doctors?|nurses?|social workers?|"
    r"consultants?|clinics?|physio\w*|schools?|workers?) (?:must|has to|have to|"
    r"needs? to|will need to) (?:\w+ )?(?:refer|send|"
    r"sign|write|put|fill|complete|phone|contact))"
)
# They may come by themselves as well.
_BY_THEMSELVES = re.compile(
    r"\b(?:(?<!no )(?<!not )(?<!cannot )(?<!can't )(?<!don't )self[- ]refer\w*\b"
    r"(?! (?:cannot|are not|is not|not))|(?<!cannot )(?<!can't )(?<!not )(?<!don't )refer yourself|"
    r"self or \w+ referral|no (?:referral|voucher)|"
    r"(?:referral|voucher|slip)s? (?:is |are )?not (?:needed|required|necessary)|"
    r"without (?:a )?(?:referral|"
    r"voucher|slip)|no (?:forms?|questions?|slips?)\b|(?:or|and) (?:just |simply )?(?:walk|drop|"
    r"come|text|ring|call|phone|contact|self)\b|"
    r"(?:or|and) yourself)"
)


def sent_by_others(words: str) -> bool:
    """Whether a service's words, in lower case, let in none but who is sent by somebody else."""
    return _SENT.search(words) is not None and _BY_THEMSELVES.search(words) is None
