"""A plain no to the coach's own question about danger: "nut", "never, couldnt do that to the kids".

The question is full of grave words, and a short answer takes its meaning from it: without this, a
no is taken for a yes.
"""

import re

from understanding.danger.not_alone import only_says_nobody
from understanding.text.words import in_english

_BY_SOMEBODY = (
    r"(?:hurt|hurts|hurting|hit|hits|hitting|threaten\w*|frighten\w*) you|"
    r"(?:afraid|frightened|scared) of"
)
_ABOUT_DANGER = re.compile(
    r"\b(?:suicid\w*|(?:end|ending|take|taking) your (?:own )?life|kill(?:ing)? yourself|"
    r"(?:hurt|harm|cut)(?:ing|ting)? (?:yourself|someone|somebody|anyone|anybody)|"
    rf"{_BY_SOMEBODY}|feel(?:s)? (?:you )?(?:afraid|unsafe|scared)|"
    r"in danger|a fever|a temperature|bleeding|being sick|shivering|"
    r"taken (?:anything|too much|any tablets|more than)|chest pain|voices|"
    r"pains? in your (?:chest|arm|jaw)|any (?:chest )?pain|shaky|unwell|dizz\w+|faint\w*|"
    r"short of breath|mak(?:e|ing) yourself (?:sick|ill)|sick on purpose|skipping meals|"
    r"more (?:tablets|pills|insulin) than|thoughts? of (?:suicide|dying|ending))\b[^?]*\?"
)
_OF_ENDING_IT = re.compile(r"\b(?:end(?:ing)? your life|suicid\w*|kill(?:ing)? yourself)\b[^?]*\?")
#: Asked about one sign of the body, and answered with another.
_ANOTHER_SIGN = re.compile(
    r"\b(?:more (?:of )?(?:a|an|like)|numb\w*|tight\w*|heav\w+|pressure|crush\w*|weak\w*|droop\w*|"
    r"slur\w*|blurr\w*|double|sweat\w*|confus\w*|swell\w*|swollen|rash|blue|grey|worse|vomit\w*|"
    r"wheez\w*|faint\w*|collaps\w*|black(?:ed|ing)? out|bleed\w*|blood|arms?|legs?|face|jaw|lips|"
    r"throat|tongue|one side|cannot|could not|burn\w*|hot|freezing|shak\w*|shiver\w*|sick|stiff|"
    r"neck|light|soaked|soaking|clammy|missing|see|vision|eyes?|waters?|baby|gone|mottled|"
    r"floppy|elephant|band|fits?|seizures?|pus|green|wound|an hour)\b"
)
_OF_THE_BODY = re.compile(
    r"\b(?:pains?|shaky|unwell|dizz\w+|faint\w*|short of breath|bleeding|fever|temperature|"
    r"shivering)\b"
)
#: "Bleed" and "bleeding" are one sign.
_SAME_STEM = 5
#: "Not cutting, burning", "not thinking, doing": the no is to the word alone.
_RATHER = re.compile(
    r"^\W*not (?:\w+ )+?\w+\b.*\b(?:doing|done|decided|burn\w*|scratch\w*|bit(?:e|ing)|punch\w*|"
    r"starv\w*|laxatives?|just|not eat\w*|already|planned|planning(?! to| on)|days|over|"
    r"fast(?:ed|ing)|antifreeze|bleach|bottle|hitting|nothing to|feel nothing)\b"
    r"|^\W*not \w+ing\W+\w+ing\b"
)
_FEELS_SAFE = re.compile(r"\bfeel safe\b[^?]*\?")
#: "… hurting yourself is part of it: are you safe just now?" A no to that is danger.
_ASKS_IF_SAFE = re.compile(r"\bsafe\b[^?]*\?")
_NO = re.compile(
    r"^\W*(?:(?:wtf|what|whit|fit|eh|jeez|omg|huh|hell|heck)[\s,.!?]+)*(?:och |oh |ach |god |"
    r"christ |lord |jesus |heavens |goodness |absolutely |definitely |"
    r"honestly |no no |no |,\s*)*(?:no|nope|nah|naw|nut|nuh|never|not at all|not me|no way|"
    r"no chance|of course not|course not|certainly not|nothing like that|"
    r"not (?:throwing up|making myself|hurting|cutting|thinking|planning|bleeding|dizzy|shaky))\b"
)
_SAFE = re.compile(
    r"\b(?:i|am|i am|i do|we|we are) (?:\w+ )?(?:feel |quite |very )*safe\b|\bsafe as\b"
)
_BUT = re.compile(
    r"\b(?:but|though|although|yet|except|only|unless|until|till|sometimes|last|used to|usually|"
    r"anymore|any more|not really|not exactly|not today|not now|today|tonight|if|maybe|mostly|"
    r"(?:not|never|no) (?:\w+ )?(?:safe|ok|okay|well|good|fine|all right|alright)|unsafe|"
    r"wish|almost|nearly|too(?! (?:much to (?:live|look|do)|many (?:reasons|plans)|happy|busy))|"
    r"scared|enough|brave|guts|can't go|cannot go|no point|better off|"
    r"(?<!not )(?<!never )(?<!no )(?:going to|gonna|will) do it|"
    r"already (?:did|done|have|took|tried)|(?:everyone|everybody|them|him|her|folk) a favour|"
    r"they (?:tell|told|say|keep telling) me|the (?:letters?|rope|voices?)|all of it|the lot|"
    r"exactly what|meant to (?:take|do)|i drank|favou?r to|decided|no (?:reason (?:no|not)|hope|"
    r"way out))\b|"
    r"\b(?:no idea|no clue)\W*$|^\W*\w+,? i am\W*$"
)
#: "Does he hurt you?": no, but somebody else does, or it is done with no hand: no plain no.
_HARM_BY_SOMEBODY = re.compile(rf"\b(?:{_BY_SOMEBODY})\b")
_NOT_THAT_BUT_THIS = re.compile(
    r"\b(?:it is|it's|its|just|it was) (?:my|his|her|our|the) (?:\w+ )?(?:dad|da|father|mum|mother|"
    r"stepdad|son|daughter|brother|sister|uncle|aunt|man|husband|wife|partner|ex|boyfriend|"
    r"girlfriend|flatmate|neighbour|carer|landlord)s?\b|"
    r"\b(?:is|are) the (?:problem|one|trouble)\b|"
    r"\b(?:just|he|she|they) (?:takes?|took|controls?|keeps?|checks?|locks?|locked|throws?|threw|"
    r"puts? me|makes? me|kicks?|kicked|starves?|burns?|follows?|bites?|does it to|"
    r"grabs?|grabbed|push(?:es)?|shouts?|screams?|holds?|calls? me|punch\w*|smash\w*|breaks?)\b"
)
#: "I'd never do that to myself": a denial that does not begin with its no.
_WOULD_NEVER = re.compile(
    r"^\W*(?:och |oh |ach |god |honestly |no |,\s*)*i ?(?:would(?: not|n't)|would never|'?d never|"
    r"could never|could(?: not|n't)) (?:ever )?(?:do|hurt|harm|kill|touch) "
    r"(?:anything|nothing|a thing|that|such a thing|something like that|myself|me)\b"
)
#: "I'm only saying it's been a long week": no "only" that takes a denial back.
_ONLY_SAYING = re.compile(
    r"\b(?:i am|i was|i'm)?\s?(?:only|just) "
    r"(?:saying|telling|meaning|venting|moaning|letting off)\b"
)
#: A no to ending it, or a wish to live, with their nos: "i not want die", "I don't want to live".
_LIVE = r"(?:to )?(?:live|be alive|life|stay alive|carry on living|go on living|be here|wake up)"
_DIE = (
    r"(?:to |of |about )?(?:die|dying|death|be dead|kill\w*|end (?:it|my life|things)|ending|"
    r"suicide|not be here|sleep (?:for ever|forever))"
)
_WISHES = r"(?:want|wanna|wish|like|love|plan|going|hope|think|thinking|intend)(?:s|ing)?"
_NOT = r"(?:not|never|no|don't|dinnae|cannot|can't|do not|does not)"
_FOR_LIFE = re.compile(
    rf"(?<!not )(?<!never )(?<!no )(?<!don't )\b{_WISHES} {_LIVE}\b"
    rf"|\b{_NOT} (?:\w+ ){{0,2}}?{_WISHES} {_DIE}\b"
)
_FOR_DEATH = re.compile(
    rf"\b{_NOT} (?:\w+ )?{_WISHES} {_LIVE}\b"
    rf"|(?<!not )(?<!never )(?<!no )(?<!don't )\b{_WISHES} {_DIE}\b"
)
#: What would take that back: "… but sometimes", "… tonight".
_TAKES_BACK = re.compile(
    r"\b(?:but|though|yet|except|unless|until|till|sometimes|anymore|any more|tonight|wish|almost|"
    r"nearly|better off|no point|not any)\b"
)
_LONGEST = 24
_LONGEST_NEVER = 24


def says_plain_no(text: str, before: str) -> bool:
    """Whether a message is a no, and nothing but a no, to a question about danger.

    Args:
        text: what the person typed.
        before: the coach's last line.
    """
    said = _ONLY_SAYING.sub("", in_english(text))
    line = before.lower()
    of_ending_it = bool(_OF_ENDING_IT.search(line))
    if _FOR_DEATH.search(said) or only_says_nobody(text, bare=of_ending_it):
        return False
    if of_ending_it and _FOR_LIFE.search(said):
        return _TAKES_BACK.search(said) is None
    if _RATHER.search(said):
        return False
    never = _WOULD_NEVER.search(said)
    if len(said.split()) > (_LONGEST_NEVER if never else _LONGEST) or _BUT.search(said):
        return False
    if _HARM_BY_SOMEBODY.search(line) and _NOT_THAT_BUT_THIS.search(said):
        return False
    if _OF_THE_BODY.search(line) and _names_another_sign(said, line):
        return False
    if _FEELS_SAFE.search(line):
        return bool(_SAFE.search(said)) and "not" not in said.split()
    if _ASKS_IF_SAFE.search(line):
        return False
    return bool(_ABOUT_DANGER.search(line) and (never or _NO.search(said)))


def _names_another_sign(said: str, line: str) -> bool:
    """Whether an answer names a sign of the body that the question, in small letters, does not."""
    return any(sign[0][:_SAME_STEM] not in line for sign in _ANOTHER_SIGN.finditer(said))


_FEWEST_BESIDES = 4
#: "Naw hen", "what? no danger", "no nothing like that": what only says no, or wonders why.
_ONLY_NO = re.compile(
    r"^\W*(?:(?:no|nope|nah|naw|nut|never|not at all|not really|what|whit|why|eh|och|oh|ach|god|"
    r"hen|pal|sorry|honestly|haha|lol|aye|well|of course not|of coorse no|"
    r"(?:nae|no|not in(?: any)?) danger(?: at all)?|(?:nothing|nowt|naething) like (?:that|it)|"
    r"(?:i am|i'm|im|am) (?:fine|ok|okay|safe|all right|alright|grand|no in (?:any )?danger|"
    r"not in (?:any )?danger)|i can (?:bear|thole) it|it'?s (?:bearable|no that bad|"
    r"not that bad)|no that bad|not that bad|bearable|"
    r"(?:that'?s |it'?s )?(?:not|no) (?:what|whit) i meant|i never said that)\b[\s,.!?;:-]*)+",
    re.IGNORECASE,
)


#: What is said of the alarm itself is no answer to what had been asked before it.
_OF_THE_ALARM = re.compile(
    r"[^.?!;]*\b(?:999|ambulance|danger|why (?:always|do you|you (?:ask|say|send))|what can happen|"
    r"wrong with (?:you|ye)|(?:only|just|jist) (?:say|sayin|saying|said|tell|tellin|telling|moanin|"
    r"moaning)|(?:do not|don'?t|dinnae|did not) (?:follow|understand)|how bad (?:does|is|do)|"
    r"(?:am|'m|im) (?:not|no) (?:sad|low|depressed)|why (?:you|ye) (?:say|ask)|"
    r"moanin'?g? (?:about|aboot)|never said|too much\s*\?)[^.?!;]*[.?!;]*",
    re.IGNORECASE,
)


def said_besides_the_no(text: str) -> str:
    """What an answer to a question about danger tells beside its no; empty where that is little."""
    rest = _OF_THE_ALARM.sub("", _ONLY_NO.sub("", text)).strip()
    return rest if len(rest.split()) >= _FEWEST_BESIDES else ""
