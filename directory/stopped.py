"""Whether a service's own words say that it runs no more, where its status still says "active".

Whoever keeps a feed often writes a line at the end of the description long before the status is
changed. A closing time, a holiday or a closed group is no end.
"""

from __future__ import annotations

import re

_THING = (
    r"(?:(?:this|the|our|we|it) )?(?:group|class|club|service|meeting|sessions?|clinic|course|"
    r"caf[eé]|helpline|line|project|programme|shed|choir|drop[- ]in|scheme|workshop|walk|charity|"
    r"organisation|we|it)"
)
_ENDED = (
    r"(?:folded|closed(?: down| its doors| for good| permanently)?(?! (?:on|over|group|to|circle|"
    r"door))|wound up|wound down|disbanded|ceased|come to an end|shut down|been (?:withdrawn|"
    r"discontinued|suspended|cancelled|closed|wound up|disbanded|mothballed)|suspended|paused|"
    r"cancelled|on hold|no more|not running|not meeting|not operating|finished for good|"
    r"stopped (?:running|meeting|operating))"
)
# In a description, where much else is told: only what says plainly of the thing itself.
_IN_PROSE = re.compile(
    rf"\b{_THING} (?:has|have|is|are|was)(?: now| since| sadly| currently| all)? {_ENDED}\b|"
    r"\bno longer (?:runs?|running|meets?|meeting|held|operat\w+|available|taking place|offered|"
    r"going|exists?|open|takes place|provided|in existence)\b|"
    r"\b(?:permanently|currently|temporarily|now) (?:closed|suspended|paused|on hold|"
    r"not running)\b|"
    r"\b(?:closed|shut|suspended|cancelled|paused|not running) until further notice\b|"
    r"\b(?:do not|don't|please don't) (?:come|turn up|travel)\b[^.]{0,30} until further notice\b|"
    r"^(?:suspended|cancelled|paused|on hold)\s*[:–—-]|"
    # "Now ended: the hall was sold", "We stopped in May", "Sadly closed since the flood".
    r"\b(?:we|it|they|which|and) (?:have |has )?had to (?:shut|close|stop|fold|end|give (?:it )?up)"
    r"(?! early| the (?:doors?|window))\b|"
    r"^(?:now|sadly) (?:ended|finished|stopped|folded|closed)\b ?[:–—-]|"
    r"^(?:sadly|now|alas|this|it|we|has|have|is|was|are|all|,| )*(?:ended|finished|stopped|folded|"
    r"wound up|closed|shut|gone)\b(?= ?[;.!,]| (?:in (?:[a-z]+ )?\d{4}|in (?:january|february|"
    r"march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"winter)|last|since|when|after|because|for good|down|altogether)\b)|"
    r"\b(?:hall|building|premises|room|centre|pool|van|minibus) (?:was|has been|is being) (?:sold|"
    r"demolished|closed|flooded|burnt down|pulled down)\b(?! and)|"
    r"\b(?:lists?|waiting list|books|places) (?:is |are )?(?:now )?(?:closed|shut) until\b|"
    r"\b(?:visits|lifts|walks|meetings|outings|trips|calls|classes|lunches|clinics|drop-ins|work|"
    r"runs|"
    r"groups|teas|activities) (?:has |have )(?:now |sadly |all )?(?:come to an end|had to (?:stop|"
    r"end)|"
    r"stopped|ended|finished|ceased)\b|"
    r"\b(?:has |have |had )?(?:now |sadly |just )?lost (?:its|our|their|all|the) (?:\w+ "
    r")?(?:funding|"
    r"grant|premises|lease|hall)\b(?![^.]*\b(?:but|so we now|volunteers (?:keep|carry)|still|"
    r"moved|now "
    r"(?:meet|run)))|"
    r"\bno longer able to (?:open|run|offer|meet|take|continue|provide|hold)\b|"
    r"\b(?:groups?|classes|sessions|meetings|courses|we|it|which) (?:have |has |all )*"
    r"(?:ended|stopped|finished) (?:running |meeting )?(?:in [a-z]+|owing|due to|because|last|"
    r"after|when|since|for lack)\b|"
    r"\b(?:owing to|due to|because of|after|through|following) (?:a |the )?(?:loss|lack|end) of "
    r"(?:our |its |the )?funding\b|\b(?:building|hall|premises) (?:is|was|has been) condemned\b|"
    r"\b(?:last|final) (?:session|meeting|class|walk) (?:was|took place)\b|"
    # "The quit club finished in December when its funding ended."
    r"\b(?:group|club|class|service|choir|caf[eé]|course|project|programme|scheme|drop[- ]in|"
    r"clinic|shed|pantry|line|helpline|walks?|sessions?|meetings?|lunch(?:es)?) (?:has |have |had |"
    r"was |were |sadly |finally |all )*(?:finished|ended|stopped|closed|folded|shut|came to an end|"
    r"wound up|ceased) (?:for good|altogether|(?:in|at the end of|last|this|back in) (?:(?:early|"
    r"late|the) )?(?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|spring|summer|autumn|winter|year|month|20\d\d)\b|(?:when|because|after|once) )"
    r"(?![^.]*\b(?:but (?:is|are|we|has|have)|re-?open\w*|re-?start\w*|back (?:on|in)))|"
    r"\b(?:funding|grant|lottery money|money) (?:for (?:it|this|the \w+) )?(?:has |have |had |was |"
    r"is )*(?:now |just |sadly )?(?:ended|run out|ran out|dried up|been cut|been withdrawn|"
    r"withdrawn|stopped|come to an end|came to an end|lapsed)\b(?![^.]*\b(?:but|volunteers|so we "
    r"(?:now )?(?:ask|charge)|now (?:run|meet|pay|funded)))|"
    r"\b(?:held|had|met for) (?:its|our|the|their) (?:last|final)\b(?! (?:week|month|year))|"
    r"\b(?:last|final) (?:meeting|class|walk|gathering|get-together)s? (?:will be|is) (?:on|in) "
    r"(?:the "
    r")?(?:\d|january|february|march|april|may|june|july|august|september|october|november|"
    r"december)|"
    # "We have wound up", and neither "feeling wound up?" nor a marriage that was dissolved.
    r"(?<!marriage )(?<!partnership )\b(?:has|have|had|was|were|group|club|class|charity|"
    r"society|"
    r"association|company|committee|choir|branch) (?:now |been |all |formally |sadly |officially )*"
    r"(?:dissolved|disbanded|wound[- ]up|wound down|mothballed)\b(?! (?:by|about|in a)\b)|"
    r"\b(?:listing|entry|page|details|information|record|name) (?:is |are )?(?:only |just "
    r")?(?:kept|"
    r"retained|left|here|held|shown)(?: \w+){0,2} for (?:reference|information|the record|records|"
    r"history|archive)\b|\bkept for (?:reference|the record)\b|\barchived (?:listing|entry|page)\b|"
    r"\b(?:has|have|was|were) (?:now |since |been )*(?:merged|amalgamated|absorbed|replaced|"
    r"superseded|"
    r"taken over) (?:with|into|by)\b(?![^.]{0,60}\b(?:and|we|who) (?:now |still )?(?:meet|meets|"
    r"sing|"
    r"sings|run|runs|walk|walks|offer|offers|are|is)\b)|^(?:now |since )?(?:merged|amalgamated) "
    r"(?:with|into)\b|"
    rf"\b{_THING} (?:has|have|is) (?:now |sadly )?gone(?=[.;,!]|$)|"
    r"\b(?:we|which|and|it|group|class|club) (?:have |has )?(?:now |sadly |all )?(?:called it a "
    r"day|packed it in|hung up|come to a close|drawn to a close|run its course|met for the last "
    r"time)\b|"
    r"\bthank you to (?:everyone|everybody|all)(?: \w+){0,3} (?:who|that) (?:came|supported|joined|"
    r"attended|helped)\b[^.]*\byears\b|\bceased (?:operating|trading|running|to)\b|\bnot "
    r"(?:currently|at "
    r"present) (?:running|"
    r"meeting|"
    r"operating)\b|\bdiscontinued\b|\bhas (?:folded|disbanded)\b"
)
# Ends that no holiday explains: "finished at Easter and will not be back".
_FOR_GOOD = re.compile(
    r"\b(?:will not|won't|not going to|is not|isn't|are not|aren't|never) (?:be )?(?:coming |come "
    r")?"
    r"(?:back|returning|return|re-?open(?:ing|ed)?|re-?start(?:ing|ed)?)\b(?! (?:calls?|money|"
    r"emails?|your|the|until|till|before|in time|home|to (?:work|school)))|"
    r"\bthere (?:will be|are|is) no more (?!than|to pay|information|details|complicated)|"
    r"\b(?:our|the|its) (?:last|final) (?:\w+ )?(?:outing|trip|night|evening|morning|lunch|supper|"
    r"gathering|get-together|event|date)s? (?:was|were|took place|happened)\b|"
    r"\bno plans to (?:re-?open|re-?start|return|run|meet|come back)\b|"
    r"\b(?:closed|shut) (?:up shop|(?:its|our|their|the) doors?)\b(?! (?:at|by|early|on (?:mon|tue|"
    r"wed|thu|fri|sat|sun|bank|public)|for the (?:day|night|summer|winter|holidays?)|during))|"
    r"(?:^|\b(?:we|it|this|which|group|club|class|choir|walk|caf[eé]) )(?:used to (?:meet|run|"
    r"gather|be held|take place)|once (?:met|ran))\b(?![^.;]*\b(?:but|now|"
    r"these days|today)\b)|\b(?:nobody|no ?one) (?:has |could |came forward to |was found to |"
    r"would )?(?:(?:took|taken|take|picked|pick) (?:it|this|us|over)|(?:stepped|step) (?:up|in|"
    r"forward))\b|"
    r"\b(?:has|have|we|it) (?:now |all |finally |sadly )*(?:wrapped|packed) (?:it )?up(?=[.;,!]|$| "
    r"(?:for good|in|after|last))|\bbowed out\b|\b(?:gone|shut|closed|stopped|finished|over) "
    r"for good\b(?! friday)|\bsaid (?:its|our|their) "
    r"(?:goodbyes?|farewells?)\b|\b(?:met|ran|opened|gathered) for the (?:last|final) time\b|"
    r"\bran (?:until|till|up to|from [\w ]{3,25} (?:to|until|till)) (?:the (?:end of )?|last |"
    r"early "
    r"|late |mid[- ]?)*(?:january|february|march|april|may|june|july|august|september|october|"
    r"november|december|spring|summer|autumn|winter|easter|christmas|year|20\d\d)\b|"
    r"\b(?:group|class|club|choir|caf[eé]|walks?|sessions?|course|project) (?:is|are) (?:now )?"
    r"(?:history|a thing of the past)\b"
)
# Who writes in capitals means it.
_IN_CAPITALS = re.compile(r"\b(?:CLOSED|CANCELLED|SUSPENDED|NOT RUNNING|NO LONGER RUNNING)\b")
# An alert is there to tell of such things, and tells them shortly.
_IN_AN_ALERT = re.compile(
    r"\b(?:closed|closing down|folded|ceased|ceasing|dissolved|disbanded|suspended|cancelled|"
    r"paused|"
    r"on hold|mothballed|no longer|not running|not meeting|discontinued|wound up|withdrawn|"
    r"until further notice|taking a break|funding (?:has )?ended|no dates planned|"
    r"will not reopen|no replacement)\b"
)
# It goes on for those who are in it, and takes nobody else: whoever asks is somebody else.
_NOBODY_NEW = re.compile(
    r"\b(?:not|no longer|cannot|unable to|stopped|isn't|aren't) (?:currently |at present |now |"
    r"able to "
    r")?(?:taking|takes?|accepting|accepts?|offering|offers?|adding|adds?) (?:any |on )*(?:new|"
    r"further|"
    r"more) (?:people|members|clients|referrals|patients|bookings|cases|enquiries|applications|"
    r"names|"
    r"starts|faces|joiners)\b|"
    r"\b(?:no longer|not|stopped|cannot|have stopped) (?:currently |now )?(?:taking|take|"
    r"accepting|accept|"
    r"adding) (?:any )?(?:more )?(?:names|bookings|referrals|enquiries|applications)\b(?! (?:by|"
    r"over|"
    r"from|on the|at the|without|for (?:the )?(?:same|next)))|"
    r"\b(?:closed|shut|full) to (?:new|further|all new) (?:people|members|clients|referrals|"
    r"applicants|applications|patients|entrants|joiners)\b|"
    r"\b(?:waiting lists?|our lists?|the lists?|books|membership|referrals?)(?: is| are| has| have|"
    r" been| now| currently)*:? (?:closed|shut|full and closed|frozen|suspended)\b|"
    r"\b(?:new|further|more|other) (?:people|members|clients|referrals|patients|bookings|names|"
    r"starts|faces|joiners|applicants|applications|volunteers' clients) (?:cannot|can not|can't|"
    r"are not|aren't|will not|won't|not|could not)(?: currently| now| yet)? (?:be(?:ing)? )?(?:be "
    r")?(?:taken|accepted|added|admitted|able to join|join|joining)\b|"
    r"\b(?:no|not any) (?:more )?(?:room|space|places?|spaces|slots|capacity) (?:left )?(?:for "
    r"(?:any(?:one|body) (?:new|else|more)|new \w+|more(?: \w+)?|others)|this year|at present|at "
    r"the moment|for now)\b|\b(?:no|not taking) (?:any ?one|any ?body|any) (?:new|else|more)\b|"
    r"^(?:(?:the |this |our )?(?:group|club|class|course|list|choir|session|shed|caf[eé]) is )?"
    r"(?:now |currently |at present |already |completely |sorry,? |we are )*full(?: up)?"
    r"(?=\s*(?:[.!:;–—-]|$))(?![^.]*\b(?:waiting|wait(?:ing)?[- ]?list|cancellations?|still))|"
    r"\bno (?:new|further|more) (?:members|referrals|clients|patients|applications|names) (?:are |"
    r"is |"
    r"can be |being )*(?:taken|accepted|at present|for now|now)\b"
)
_A_WHILE = re.compile(
    r"\b(?:until|till|re-?opens?|back (?:on|in|from)|at (?:christmas|easter)|over the (?:summer|"
    r"holidays)|next (?:opens?|taken))\b"
)
_NOT_FOR_LONG = re.compile(
    r"\b(?:christmas|new year|easter|bank holidays?|public holidays?|holidays|half[- ]term|"
    r"(?:back|re-?opens?|returns?|resum\w+|restarts?) (?:on|in|from)|"
    r"closed (?:on |every )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|"
    r"(?:to|for) new (?:referrals|members)|waiting list(?! (?:is |now )*(?:closed|shut) until))\b"
)
_A_SENTENCE = re.compile(r"(?<=[.!?;])\s|\n")


def has_stopped(description: str, alert: str) -> bool:
    """Tell whether a description or an alert says that the service runs no more."""
    said = [part for part in _A_SENTENCE.split(description) if part]
    if any(_IN_CAPITALS.search(part) and not _is_a_pause(part) for part in said):
        return True
    if any(_FOR_GOOD.search(part.lower()) for part in said):
        return True
    if any(_IN_PROSE.search(part.lower()) and not _is_a_pause(part) for part in said):
        return True
    return any(
        _IN_AN_ALERT.search(part.lower()) and not _is_a_pause(part)
        for part in _A_SENTENCE.split(alert)
    )


def takes_nobody_new(description: str, alert: str) -> bool:
    """Tell whether a description or an alert says that nobody is let in who is not there already.

    "Until spring" is no end: then it is asked for by whoever can wait.
    """
    return any(
        _NOBODY_NEW.search(part.lower()) and not _A_WHILE.search(part.lower())
        for part in (*_A_SENTENCE.split(description), *_A_SENTENCE.split(alert))
        if part
    )


def _is_a_pause(sentence: str) -> bool:
    return _NOT_FOR_LONG.search(sentence.lower()) is not None
