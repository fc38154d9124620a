"""Change talk, sustain talk or neither: which way a person's own words lean."""

import re

from spacy.tokens import Token

from understanding.language import parse
from understanding.words import in_english

Talk = str
CHANGE, SUSTAIN, NEUTRAL = "change", "sustain", "neutral"

_LONGEST = 1_500

# Said as they stand, whatever the parse: phrases that lean one way. A clause's weights add up.
_PHRASES: tuple[tuple[str, int], ...] = (
    # desire, ability, reasons and need, for the change
    (r"\b(?:i am|we are) (?:really |very |so |quite |pretty )?(?:keen|ready|willing|determined|motivated|excited|looking forward|up for|open to|happy to)\b", 2),
    (r"\b(?:would|i) (?:really |quite )?(?:like|love|prefer) to (?!stay|keep|carry|see you)", 2),
    (r"\b(?:i would not mind|i want|i wish|i hope|hoping to|hopefully|i fancy|i am wanting) (?!to (?:stay|keep|die|smoke|drink|carry on|be left))", 2),
    (r"\b(?:fed up|sick|tired|sick and tired) (?:with |of )?(?:being|feeling|living|this|it|always|not|having|the|my weight|smoking|sitting)\b", 2),
    (r"\bfor (?:my|the) (?:kids|children|child|weans?|grandchildren|grandkids|grandson|granddaughter|son|daughter|family|wife|husband|partner|health|own good|sake|future|heart|lungs|back|baby)\b", 2),
    (r"\b(?:so (?:that )?i can|so i could|be able to|get back to|keep up with|play with|be there for|see them grow|live longer|feel better|feel good|be healthier|be fitter|healthier|fitter|get fit|get healthy)\b", 2),
    (r"\b(?:would|will|might|could|does|really|it|has|that) (?:really |probably |definitely |maybe )?(?:help(?:s|ed)?|do me good|be good for|make (?:me|a difference|it easier))\b", 2),
    (r"\b(?:save|saving) (?:\w+ ){0,2}(?:money|cash)\b|\bmore energy\b|\bbetter (?:for me|sleep|mood|health|breathing|life)\b|\bbreathe (?:better|easier)\b", 2),
    (r"\b(?:bad|terrible|not good|awful|harmful) for (?:me|my|you|your|us)\b|\b(?:ruining|killing|harming|hurting|damaging|affecting) (?:my|me|our)\b", 2),
    (r"\b(?:worr(?:y|ies|ied)|scared|afraid|frightened|concerned) (?:about |for |of |that )(?:my |the |what |it |getting |having |losing |dying|ending|not |i )", 1),
    (r"\b(?:need|have|got|ought|must) (?:to )?(?:do something|change|get (?:moving|fit|out|my|on top|back)|lose|cut|stop|quit|start|try|sort|look after|be more|move more|eat better|make)\b", 2),
    (r"\bi (?:really )?(?:should|ought to|must)\b(?! not)|\bit is time\b|\bit's time\b|\babout time\b|\bsomething has to change\b|\bcannot go on like this\b", 2),
    (r"\b(?:it's|it is|this is|health is|that's|that is) (?:\w+ )?(?:important|worth it|possible|doable|manageable)\b", 1),
    # commitment, activation and steps taken
    (r"\bi (?:will|am going to|shall|plan to|intend to|mean to|aim to|promise|swear|commit|am planning|am aiming)\b(?! not| never| probably not| miss| be honest| say)", 2),
    (r"\blet's (?:do|try|give|go|start|see)\b|\bi could (?:\w+ )?(?:try|walk|start|go|do|cut|join|ask|swap|use|take|maybe|get|give)\b|\bi (?:can|could) (?:do|manage|try|start|see myself)\b", 2),
    (r"\b(?:i have|i) (?:already |just |finally |recently |now |even )*(?:started|managed|signed up|joined|cut (?:down|back|out)|cutting (?:down|back)|booked|bought|been (?:walking|trying|doing|going|swimming|eating|cutting)|walked|swam|stopped|quit|lost|swapped|gave up(?! on| trying| hope| it| after| before| again| because)|given up (?:the )?(?:fags|smoking|drink)|switched|began|set)\b", 2),
    (r"\b(?:i am|been) (?:already |now |currently |slowly )?(?:trying|working on|cutting down|doing|walking|exercising|using|eating better|getting better|making progress|down to)\b", 2),
    (r"\bproud\b|\bstep in the right direction\b|\bgoing (?:really |very )?well\b|\bworked (?:well|for me)\b|\bmade (?:a|the) (?:\w+ )?difference\b", 2),
    (r"\bi (?:am going to|will|would|could|can|might|may|shall) (?:definitely |certainly |probably )?(?:give|try|look into|think about|consider|have a go)\b|\bgive (?:it|that) a (?:go|try|bash|shot|chance)\b", 2),
    (r"\b(?:i miss|i used to (?:love|enjoy|like)|i loved|wish i (?:could|had|was))\b", 1),
    (r"\b(?:regret|guilty|ashamed|embarrassed|disgusted|hate (?:being|feeling|that|how|smoking|the smell|it when|myself for))\b", 2),
    # sustain: desire, ability, reasons, need and commitment, for staying as things are
    (r"\bdo not (?:really |even |particularly )?(?:want|wish|need|plan|intend|fancy|care|see (?:the point|why|how)|feel (?:like|ready|able|up to|the need)|think i (?:can|could|will|need|should|would)|have (?:the|any|a) (?:time|energy|money|will|willpower|motivation))\b", -3),
    (r"\b(?:i am|we are) (?:just |really )?not (?:ready|interested|keen|bothered|going to|able|sure i (?:can|want|will)|willing|planning|motivated|up to|up for|that bothered|prepared|giving|stopping|changing|convinced|there yet|a gym)\b", -3),
    (r"\b(?:cannot|could not|unable to|never (?:could|manage|managed|stick|been able|works|worked|lasts)|will not|would not (?:be able|manage|want|work|like)|will never|would never|am never going)\b(?! (?:wait|go on|keep going|complain|believe|carry on|afford to (?:keep|carry|smoke)))", -2),
    (r"\b(?:no point|what's the point|pointless|waste of time|not worth|too (?:hard|late|old|far gone|much|difficult|tired|sore|busy|stressed|lazy|expensive|set in my ways)|nothing (?:works|helps|helped|worked|will)|never works|does not (?:work|help)|did not (?:work|help|last|stick))\b", -2),
    (r"\b(?:happy|fine|ok|okay|content|comfortable|alright) (?:as i am|the way (?:i am|it is|things are)|with (?:how|the way|my|it)|as (?:it|things) (?:is|are))\b", -3),
    (r"\b(?:i|really|just|quite|still|do) (?:enjoy|love|like) (?:it|my|the|a|smoking|drinking|eating|sitting|having|being|how)\b(?! (?:idea|sound|thought) of (?:walking|stopping|quitting))", -2),
    (r"\b(?:helps me (?:relax|cope|calm|unwind|sleep|concentrate|deal|get through|de-?stress)|relaxes me|calms me|my (?:only|one|wee|little) (?:pleasure|treat|vice|comfort|enjoyment)|comfort eat|keeps me (?:sane|calm|going)|stress relief|relieves? (?:my )?stress|takes the edge off)\b", -2),
    (r"\b(?:hard|difficult|tough|a struggle|struggling|struggle|impossible|tricky|not easy|challenging) (?:to|for me|with|when|because|at|getting|giving|stopping|not|it)\b|\b(?:it is|it's|that's|it was|find it|is|so|very|too|really|find) (?:\w+ )?(?:hard|difficult|tough|a struggle|impossible|tricky)\b", -1),
    (r"\b(?:gave up|give up|given up|giving up) (?:on|trying|hope|it|after|before|again)\b|\b(?:relapsed|fell off the wagon|back to square one|went back to|end up back|slipped back|back on the (?:fags|drink))\b", -2),
    (r"\b(?:tried (?:\w+ ){0,3}(?:before|everything|many times|loads|already|times)|been there|no will ?power|no motivation|no energy|cannot be (?:bothered|arsed|fashed)|not bothered|could not be (?:bothered|arsed)|no interest|no intention|no desire|no time|no way)\b", -2),
    (r"\b(?:crave|craving|cravings|addicted|addiction|addictive|habit|tempted|temptation|withdrawal|withdrawals|triggers?|urge|urges)\b", -1),
    (r"\b(?:not (?:a|that big a|really a|much of a) (?:problem|priority|big deal|issue)|not (?:that |so |very )?(?:bad|important)|(?:do|does) not (?:bother|matter|affect)|never (?:done|did) me any harm|not (?:hurting|harming) (?:anyone|anybody|me)|could be worse|got to die of something|other things to worry about|bigger (?:things|problems))\b", -2),
    (r"\b(?:leave (?:me|it|things)|rather (?:just )?(?:stay|keep|not|sit)|stay (?:as|the way|in)|keep (?:smoking|drinking|things|going as)|carry on (?:smoking|drinking|as))\b", -2),
    (r"\b(?:my (?:knees?|hips?|back|pain|legs?|chest|breathing|fatigue) (?:\w+ )?(?:will not|cannot|stops?|does not|do not)|in too much pain|pain is too)\b", -1),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), weight) for pattern, weight in _PHRASES)

# Verbs read from the parse, with who does them and whether they are denied.
_TOWARDS = frozenset(
    {"want", "hope", "wish", "plan", "intend", "try", "manage", "decide", "promise", "aim", "start",
     "commit", "improve", "quit", "reduce", "join", "need"}
)  # fmt: skip
_TOWARDS_SAID = re.compile(
    r"\b(?:want|hop|wish|plan|intend|try|tri|manag|decid|promis|aim|start|commit|improv|quit|reduc|"
    r"join|need)(?:e?s|e?d|ing|es|ting|ning|y|ied|e)?\b"
)
_ME = frozenset({"i", "we", "me"})

_CLAUSE_ENDS = re.compile(r"\b(?:but|however|although|though|except|yet)\b|(?<=[.!?;])\s+|\n")
_THOUGH_FIRST = re.compile(
    r"^\W*(?:although|though|even though|even if|while)\b([^,]*),(.*)$", re.DOTALL
)

# What the coach had asked: the answer to "what would be better?" leans with its question.
_ASKS_TOWARDS = re.compile(
    r"\b(?:benefits?|be better|reasons?|motivat\w*|important to you|matters? (?:most )?to you|would help|could help|"
    r"help you|look like|goals?|gain|improve|hopes?|hoping|(?:first|next|small) steps?|your plan|ideas?|work for you|"
    r"worked for you|get out of it|feel if you|be different|strategies|support you|alternatives?|like to (?:try|change|do)|"
    r"willing to|appeal\w*|concerns?|worr(?:y|ies|ied) you|proud)\b"
)
_ASKS_AWAY = re.compile(
    r"\b(?:difficult\w*|hard(?:er|est)?|challeng\w*|barriers?|in the way|stop(?:s|ping|ped)? you from|hold(?:s|ing)? you back|"
    r"enjoy|like about|triggers?|tempt\w*|crav\w*|role does|obstacles?|keeps you)\b"
)
_ASKS_YES_OR_NO = re.compile(
    r"\b(?:would|will|could|can|are|do|does|is|have|shall) (?:you|that|this|it|we)\b[^.?!]*\?\s*$"
)
_YES = re.compile(
    r"\W*(?:yes|ok|okay|sure|definitely|absolutely|of course|sounds (?:good|great)|"
    r"that sounds|i (?:would|could|will|can|do|am))\b[\w\s,']{0,40}\W*"
)
_NO = re.compile(
    r"\W*(?:no|not really|never|not|i (?:would|could|will|do|am) not|cannot)\b[\w\s,']{0,25}\W*"
)
_SAYS_LITTLE = re.compile(
    r"\W*(?:(?:i )?do not know|not sure|no idea|thanks?|thank you|hello|hi|bye|none|nothing|maybe|"
    r"ok|okay|yes|no|sure)\W*(?:\w+\W*){0,2}"
)
_LONGEST_LEANT_ON = 14


def _denied(token: Token) -> bool:
    near = [*token.children]
    near += [child for head in token.ancestors for child in head.children if head.dep_ == "ROOT"]
    return any(t.dep_ == "neg" or t.lower_ in {"never", "nothing", "hardly"} for t in near)


def _subject_is_me(token: Token) -> bool:
    for head in [token, *(a for a in token.ancestors if a.pos_ in {"VERB", "AUX"})]:
        subjects = [t for t in head.children if t.dep_ in {"nsubj", "nsubjpass"}]
        if subjects:
            return subjects[0].lower_ in _ME
    return True


def _by_the_parse(clause: str) -> int:
    """Weight of first-person verbs that lean towards change, turned round where denied."""
    weight = 0
    for token in parse(clause):
        if token.pos_ == "VERB" and token.lemma_ in _TOWARDS and _subject_is_me(token):
            weight += -2 if _denied(token) else 1
    return max(-3, min(2, weight))


def _weight(clause: str) -> int:
    if clause.rstrip().endswith("?"):
        return 0
    by_phrase = 0
    left = clause
    for pattern, weight in _COMPILED:
        if weight < 0 and (match := pattern.search(clause)):
            by_phrase += weight
            # "Not able to" holds "able to": what is denied must not count for change as well.
            left = left.replace(match.group(), " \u00b7 ", 1)
    by_phrase += sum(weight for pattern, weight in _COMPILED if weight > 0 and pattern.search(left))
    # A parse costs more than all the phrases: only where they say nothing.
    if by_phrase == 0 and _TOWARDS_SAID.search(clause):
        return _by_the_parse(clause)
    return by_phrase


def lean(text: str) -> int:
    """How far `text` leans, by phrases and by the parse: above 0 to change, below 0 to sustain.

    Where a clause follows a "but" or begins a new sentence, the last that leans at all decides:
    "I want to but I can't" is sustain talk, "it's hard but I'm trying" is change talk.
    """
    english = in_english(text)[:_LONGEST]
    if though := _THOUGH_FIRST.match(english):
        english = f"{though[1]}. {though[2]}"
    for clause in reversed(_CLAUSE_ENDS.split(english)):
        if clause and (weight := _weight(clause)):
            return weight
    return 0


def _lean_of_the_question(text: str, before: str) -> int:
    """The lean of a short answer that only its question gives away."""
    english, question = in_english(text), in_english(before)
    if english.endswith("?") or len(english.split()) > _LONGEST_LEANT_ON:
        return 0
    away = bool(_ASKS_AWAY.search(question))
    towards = bool(_ASKS_TOWARDS.search(question))
    if _ASKS_YES_OR_NO.search(question) and (towards or not away):
        if _YES.fullmatch(english):
            return 1
        if _NO.fullmatch(english):
            return -1
    if away == towards or _SAYS_LITTLE.fullmatch(english):
        return 0
    return -1 if away else 1


def read_talk(text: str, *, before: str, asked: str | None) -> Talk:
    """Read which way a person's words lean: `change`, `sustain` or `neutral`.

    Change talk speaks for the change (desire, ability, reasons, need, commitment, steps taken),
    sustain talk for things staying as they are. `before` is the coach's last line: a short answer
    that leans neither way by itself leans with its question.
    """
    weight = lean(text)
    if weight == 0 and before and asked in {None, "open", "yes_no"}:
        weight = _lean_of_the_question(text, before)
    return CHANGE if weight > 0 else SUSTAIN if weight < 0 else NEUTRAL
