"""What is learnt, taught or put up: "did my first aid course, all about asking about suicide".

It is the course that is told of, and then its matter. Whoever falls ill at one, or says what they
feel after it, is heard.
"""

import re

from understanding.danger.set_aside.kind import Kind, phrases

__all__ = ["FOR_OTHERS", "KINDS"]

_LEARNT_FROM = r"""
    (training|first aid|cpr|defib\w*|safeguarding|health and safety|mental health|nursing|
        awareness|induction|suicide prevention|lifesaving|asist|safetalk|sepsis|stroke|resus\w*|
        food hygiene|basic life support|bls|lifeguard|child protection) (\w+ ){0,2}?(course|class|
        module|training|session|refresher|talk|certificate|exam|test|workshop|webinar|lecture|
        stuff|tutorial|week)
    cpr (class|course|training|dummy|video|thing) | (learn\w*|teach\w*|taught|practis\w*) (the )?cpr
    first aid(ers?)? | refresher | module | lectures? | exams? | revision
    revising | leaflets? | pamphlets? | booklets? | posters? | notice ?boards? | checklists?
    handouts? | workshops? | webinars? | scripts? | role ?plays? | dumm(y|ies) | manikins?
    safeguarding | inductions? | risk assessments? | toolbox talk | privacy (notice|policy|thing|
        page|bit|stuff) | worksheets? | essay | dissertation | assignment | tutorial | syllabus
    flash ?cards? | textbook | (training|the) (course|manual) | multiple choice
    (study|studying|studied|swotting) (for|about)
    (learn|learning|learnt|learned) (the \w+ (bit|part|stuff|steps)|about|how to (help|treat|save|
        spot)|what to do|to spot)
    (teach|teaching|taught|teaches) (\w+ ){0,4}?(biology|first aid|cpr|class|school|students|
        teenagers|pupils|the kids|volunteers)
"""
#: Why somebody asks who is in no danger: it is for others, or for the work.
FOR_OTHERS = phrases(r"""
    volunteer\w* | leader (stuff|training|course) | walk leaders? | posters? | leaflets?
    notice ?boards? | checklists? | newsletter | risk assessments? | health and safety
    (for|on) (the|a|my|our) (work|staff|club|shop|cafe|hall|office|school|nursery|guides|scouts|
        group's|course|training|policy|form|toilets) | policy | first aiders? | training
    child ?minders?'?s? | privacy (notice|policy|thing|page|bit|stuff) | terms and conditions
    i (lead|run|organise|help (out )?at) (a|the|our|my) (\w+ ){0,3}?(group|club|class|walk|cafe)
    (essay|assignment|quiz|homework|dissertation)
""")
_OWN = (
    r"\bmy (?:\w+ )?(?:chest|heart|arms?|legs?|wrists?|thighs?|head|throat|skin|son|daughter|"
    r"husband|wife|mum|dad|man|baby|wean|bairn|"
    r"partner|friend|pal|mate|neighbour|flatmate|girl|boy|brother|sister|ex)(?!'s (?:course|class|"
    r"exam|training))\b|\bi (?:cannot|collapsed|fainted|took (?!(?:a|the|my|part)\b)|am (?:in pain|"
    r"having|bleeding|suicidal|dying|scared|stuck|done)|want to (?:die|end|be dead|hurt|kill)|"
    r"might|nearly (?!failed)|(?:cut|dig|burn|scratch|punch|hurt|hit|bite|starve)\w*|"
    r"have (?:taken|been having|cut|got (?:a|chest))|feel|wish)\b"
    r"|\b(?:sleeves|scars|mine)\b|\b(?:tabs|tablets|pills|take like|taken)\b|\bcpr on (?!(?:a|"
    r"the) (?:dumm|manikin|doll))|\b(?:my|his|her) defib\w*|\bdefib\w* on\b"
    r"|\b(?:make|makes|making|made|drives?|driving|told|telling) me\b"
    r"|\b(?:collaps\w+|faint\w+|passed out|not breathing|stopped breathing|taken ill|unwell|"
    r"having a (?:fit|seizure|heart attack|stroke)|hit|attacked|stabbed|grabbed|touched)\b"
    r".*\b(?:at|in|on|during|after|before) (?:the|my|our|a|this)\b"
    r"|\b(?:he|she|they)(?:'s| is| has|'re| are)?\b.*\b(?:collaps|bleed|blue|breath|chok|hurt|hit)"
    r"|\b(?:nobody|no one) knows what to do\b|\bright now\b|\bhelp me\b|\bhurry\b"
    # Somebody has the sign that they read about, or a pump shows it.
    r"|\bthis (?:rash|pain|headache|cough|lump|bleed\w*|kind|sort)\b|\bpump\b|\bketones?\b.*\d"
    r"|\bfor real\b|\bfor me\b"
)

KINDS = (
    Kind(
        name="learnt",
        opens=phrases(_LEARNT_FROM),
        never=re.compile(_OWN),
        heads=phrases(r"""
            (signs|symptoms|warning signs|red flags) of | question( \w+)?$ | topics? (is|are|was)
        """),
        goes_along=re.compile(
            r"^(?!.*\b(?:i|me|my|we|our|he|she|his|him)\b)(?:all )?(?:about|on|question|signs|"
            r"symptoms|what|how|asking|if|when|why|who|where|which|think|ring|call|phone|dial|"
            r"chapter|"
            r"unit|thumping|pumping|pushing|doing|practis\w+|bandag\w+|learn\w*|the (?:video|bit|"
            r"instructor|tutor|questions?))\b"
            r"|^(?!.*\b(?:i|me|my|we|our|he|she|his|him)\b).*\b(?:think 999|(?:call|ring|"
            r"phone) 999|"
            r"999 not 111|111 not 999|signs of|symptoms of|scripts?|modules?|slides?)\b"
            r"|^(?!cut|burn(?:ed|t)?\b|starv|drank\b|purg|vomit)\w+$|"
            r"^face,? arms?,? (?:and )?speech|^(?:(?:child|adult|domestic|elder|sexual|"
            r"animal) )?(?:abuse|neglect|"
            r"protection|"
            r"trafficking|exploitation|harm)\b(?: (?:and|of|in|level|module|part) \w+)*$"
            r"|^i (?:was|played|got to be|had to be) (?:the|a) (?:patient|casualty|victim|body|"
            r"dummy)"
        ),
    ),
    # Asked for others: what is to be said or done should it come up, and nobody named.
    Kind(
        name="asked for others",
        opens=re.compile(
            r"\b(?:if|when|should|in case|in the event)\b(?: a| an| any| some| one of)?(?: \w+)?"
            r" (?:person|member|walker|client|customer|volunteer|child|toddler|someone|somebody|"
            r"anyone|anybody|people|folk|you|staff|pupil|student|participant|parent|allergic)\b"
            r"|\b(?:if|should) (?:a|an|someone|somebody|anyone|anybody|you|they|people|folk)\b"
        ),
        never=re.compile(
            r"\b(?:my|our) (?:son|daughter|friend|pal|mate|husband|wife|mum|dad|neighbour|partner|"
            r"boy|girl|brother|sister|wean|bairn|child|baby|man|flatmate|ex)\b"
            r"|\b(?:has|have|just|now|today|tonight|already|keeps?|yesterday|last night)\b"
            r"|\bi (?:\w+ )?(?:die|kill|hurt|take|took|end|jump|cut|feel|want|am)\b"
            r"|\b(?:take|took|taken|tabs|tablets|pills|paracetamol|overdose\w*|caffeine)\b"
        ),
        goes_along=re.compile(
            r"^(?:what (?:would|do|should|is)|who (?:do|would|should)|how (?:do|would|should)|"
            r"do (?:i|you|we|they)|is there|not me|should (?:i|you|we|they))\b"
        ),
        needs=FOR_OTHERS,
    ),
)
