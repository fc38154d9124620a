"""Somebody who has died: whether a message tells of it, and whom the person calls by what word."""

import re
from dataclasses import dataclass

from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable
from understanding.topics.topics import life_area

__all__ = ["Loss", "loss_in", "told_beside"]


@dataclass(frozen=True)
class Loss:
    """A loss that a message tells of.

    Attributes:
        whom: in the person's own word, not turned round: "ma wife", "Morag"; None where unnamed.
        missed: they are missed, and nothing says more: no death is put into the person's mouth.
    """

    whom: str | None
    missed: bool = False


_KIN = any_of(r"""
    wife | wives | husband | hubby | partner | man | other half | boyfriend | girlfriend | fianc\w+
    mum | mummy | mam | mammy | ma | maw | mother | mother[- ]in[- ]law | dad | daddy | da | faither
    father | father[- ]in[- ]law | parents? | folks | son | daughter | lad | laddie | lass | lassie
    boy | girl | wean | bairn | baby | child | twins? | brother | sister | gran | granny | grannie
    nana | nan | nanna | granda | grandad | granddad | grandpa | papa | grandmother | grandfather
    grandson | granddaughter | grandwean | grandchild | auntie | aunt | uncle | cousin | niece
    nephew | pal | best pal | friend | best friend | mate | best mate | neighbour | dog | dug | cat
    pup | puppy | pet | budgie | rabbit | horse | pony
""")
_CLOSE_KIN = any_of("""
    wife | husband | hubby | partner | mum | mam | maw | mother | dad | father | son | daughter
    brother | sister | gran | granny | granda | grandad | dog | cat | pal | best pal
""")
_MINE = rf"(?:my|our|the|me) (?:late |poor |old |wee |little |dear |own |big |best |dead )*{_KIN}"
_HAS = r"(?: (?:has|had|have|just|only|sadly|suddenly|then|recently|also|both|he|she|who|both))*"
_DIED = any_of(r"""
    died | passed away | passed on | slipped away | deceased | drowned
    passed(?! (?:the|my|his|her|their|it|me|us|out|by|through|a|an|over|on to|down|along|test|wind|
        blood|water|round|around)\b)
    (was|were|is|are|being|been|lies|got) (dead|killed|buried|cremated|taken from (me|us)|murdered)
    (is|are|has been|have been) (not|no longer|no) (here|with us|about)( any ?more| now)?
    (is|are|has been|has|have been|been) gone(?= (now|forever|\w+ (year|month|week)s?)|\W*$)
    deed | (is|are|has been|has|have been) away(?= (now )?(to (god|heaven|a better place)|for good))
    took (his|her|their) own life | lost (his|her|their) (life|fight|battle)
""")
# "If my wife died", "I nearly died": nobody has.
_ONLY_IMAGINED = re.compile(
    r"\b(?:if|unless|in case|nearly|almost|could have|would have|might have|thought|think|feared|"
    r"scared|afraid|worried|what if|until|till|dreamt|dreamed|imagine)\b[^.!?;]{0,25}$"
)
_NOT_OF_PEOPLE = re.compile(
    r"^[^.!?;]{0,20}\b(?:laughing|of (?:embarrassment|shame|boredom)|a death|inside|on me|on us)\b"
)
_OF_KIN = (
    re.compile(rf"\b(?P<whom>{_MINE})(?: [a-z]+)?,?{_HAS}(?:'s)? {_DIED}\b"),
    # "My wife she die in spring", "my father is no more": told in a second language.
    re.compile(rf"\b(?P<whom>{_MINE}),? (?:(?:she|he|they) )?(?:is |are |has |just |already )*"
               rf"(?:die|dies|no more|not (?:living|alive)(?: any ?more| now)?)"
               rf"(?=\W*$|[,.;:!?]| (?:in|on|at|last|this|when|from|of|two|three|four|"
               rf"five|a|and|but|because|before|after|suddenly|now|long|\d+|years?|already)\b)"),
    re.compile(rf"\b(?P<whom>{_MINE})'?s (?:been |just )*(?:dead|gone(?= now|\W*$)|died|"
               rf"passed (?:away|on)|(?:not|no|no longer) (?:here|with us)\b)"),
    re.compile(rf"(?:^\W*|\b(?:i|we|i've|we've|just|have|having|since|of|after) )"
               rf"(?:have |just |only |also |both |then )*(?:lost|losing|buried|cremated|"
               rf"bury|burying|loss of|lose) (?P<whom>{_MINE})\b"),
    re.compile(rf"\b(?:the )?(?:loss|death|passing|funeral|wake|ashes|grave) of "
               rf"(?P<whom>{_MINE})\b"),
    re.compile(rf"\b(?P<whom>{_MINE})(?:'?s)? (?:funeral|death|passing|grave|headstone|"
               rf"ashes|wake)\b"),
    re.compile(rf"\b(?:cancer|covid|stroke|heart attack|heart|drink|drugs) (?:took|killed) "
               rf"(?P<whom>{_MINE})\b"),
    re.compile(rf"\b(?P<whom>my (?:late|dead) {_KIN})\b"),
    # "My mother. She is gone", "she's gone now, my mum": told in two pieces, and no more said.
    re.compile(rf"^\W*(?P<whom>{_MINE})\b[\s.,;:!-]+(?:she|he|they)(?:'s| is| are| has| have)?"
               rf"(?: just| been)* (?:gone|awa'?|away for good|dead|died|passed)(?: now)?\W*$"),
    re.compile(rf"^\W*(?:she|he|they)(?:'s| is|'re| are| has)(?: just| been)* (?:gone|dead|awa'?)"
               rf"(?: now)?[\s.,;:!-]+(?P<whom>{_MINE})\W*$"),
    # "Ma man's awa noo", and nothing of where to.
    re.compile(rf"^(?:\W*(?:aye|well|but|so|och)\b)*\W*(?P<whom>{_MINE})(?:'?s| is)(?: been)?"
               rf" awa'? now\W*$"),
)  # fmt: skip
_PET = any_of("""
    dog | dug | doggy | cat | kitten | moggy | pup | puppy | budgie | rabbit | hamster | horse
    pony | parrot | guinea pig | collie | spaniel | labrador | terrier | westie | staffie
    greyhound | goldfish | tortoise | ferret | canary
""")
_GRIEVES = (
    r"(?:gutted|heartbroken|heart broken|devastated|broken ?hearted|in bits|in pieces|lost without|"
    r"greeting|crying|bubbling|distraught|broke my heart)"
)
_HIS_OWN = r"(?P<whom>(?:my|our|the|me)? ?(?:poor |old |wee |little |dear )*"
#: An animal that shared the house, however shortly it is told. "Put to sleep" is a death for a pet
#: alone, and "away" only beside grief: a cat may be away to the vet.
_OF_A_PET = (
    re.compile(rf"(?:^\W*|[.,;:!?]\s+|\b(?:and|but|since|then|now|after|because|when|so|no) )"
               rf"{_HIS_OWN}{_PET})(?: [A-Za-z]+)?,?{_HAS}(?:'s)?"
               rf"(?: (?:been|to be|having|got|was))* "
               rf"(?:{_DIED}|run over|put (?:to sleep|down)|getting put (?:to sleep|down))\b"),
    re.compile(rf"\b(?:had|have|having|going|got) (?:to (?:get|have|put) )?"
               rf"{_HIS_OWN}{_PET}) (?:put )?(?:to sleep|down)\b"),
    # "Ma dug's away, had tae be put doon."
    re.compile(rf"\b{_HIS_OWN}{_PET})\b[^.!?]{{0,30}}?\b(?:(?:he|she|it) )?(?:had to be|was|got|"
               rf"getting|had been|has been|being) put (?:to sleep|down)\b"),
    re.compile(rf"\b{_GRIEVES}\b.{{0,30}}?\b{_HIS_OWN}{_PET})(?:'s| is| has)(?: just| been)* "
               rf"(?:away|gone|dead|missing|not here|run over|knocked down)\b"),
    re.compile(rf"\b{_HIS_OWN}{_PET})(?:'s| is| has)(?: just| been)* (?:away|gone|missing|"
               rf"run over|knocked down)\b.{{0,40}}?\b{_GRIEVES}\b"),
)  # fmt: skip
#: "Chest bad, wife died in March": clipped, and theirs all the same.
_CLIPPED = re.compile(
    rf"(?:^\W*|[.,;:!?]\s+|\b(?:and|but|since|then|now|after|because|when) )(?P<whom>{_CLOSE_KIN})"
    rf"{_HAS} {_DIED}\b"
)
#: "jean dee'd in march": a name with a small letter, which only the time after it tells from a
#: battery.
_SMALL_NAME = re.compile(
    r"(?:^\W*|[.,;:!?]\s+|\b(?:and|but|since|then) )(?P<whom>(?!(?:phone|battery|"
    r"laptop|car|tablet|boiler|telly|engine|heating|signal|fire|light|plants?|it|he|she|they|that|this|who|nobody|"
    r"somebody|just|have|has|nearly|almost|only|i|we|you|people|folk|man|woman)\b)[a-z]{3,12}) "
    r"(?:died|dee'?d|deed|passed away) (?=(?:in|on|at|last|this|when|two|three|a|just|\d)\b)"
)
_OF_SOMEONE = (
    re.compile(rf"\b(?:he|she|they)(?: have| has| had| just| only|'s| sadly)* {_DIED}\b"),
    re.compile(
        # "He's deid noo", never "he's dead keen".
        r"\b(?:he's|she's|he is|she is|he was|she was|they are|they're)(?: (?:been|long|both|"
        r"sadly))* "
        r"(?:dead|buried|gone(?= now|\W*$))(?=\W*$|[,.;:!?]| (?:now|since|and|but|these|this|last|"
        r"in|"
        r"for|two|three|four|five|ten|twenty|\d+)\b)"
    ),
    re.compile(
        rf"\b(?:someone|somebody|a (?:close |good |old |dear )?{_KIN})(?: of mine| i (?:know|love)"
        rf"d?| close(?: to me)?| has| have| just|'s)* {_DIED}\b"
    ),
    re.compile(r"\b(?:cancer|covid) took (?:him|her|them)\b"),
    # A name in small letters: "since wullie died".
    re.compile(r"\b(?:since|after) (?!it\b|that\b|this\b|the\b|my\b|i\b|every|no|some|battery|"
               r"phone|laptop|car\b|tablet|telly|boiler|wifi|internet|business|shop|trade|interest|plants?|"
               r"roses|conversation|people|folk)[a-z]{3,} (?:has |had |just )*(?:died|passed away|"
               r"passed on)\b"),
    re.compile(r"\b(?:i|we|we've|i've)(?: have| just)* (?:lost|buried) (?:him|her)\b"),
    re.compile(r"\bsince (?:i|we) lost (?:him|her|them)\b|\bsince losing (?:him|her|them)\b"),
    re.compile(r"\b(?:widowed|bereaved|bereavement|grieving|grieve|in mourning)\b"),
    re.compile(r"\b(?:i'm|i am|being|made me|left me) an? (?:widow(?:er)?|widda|weedae?|weedow)\b"),
    re.compile(r"\b(?:been (?:at|to)|back from|just had|came from|after) (?:a|the|another) "
               r"funeral\b"),
)  # fmt: skip
# Only for one who shared the house, or is named: grandchildren far away are missed as well.
_CLOSE = any_of("""
    wife | husband | hubby | partner | mum | mam | maw | mother | dad | da | father | faither
    brother | sister | dog | dug | cat | gran | granny | granda | grandad | him | her
""")
_MISSED = re.compile(
    rf"\bi(?:'m)? (?:\w+ ){{0,2}}(?:miss|missing) (?P<whom>(?:my {_CLOSE}|him|her))\b"
)
_BEGAN_WITH_A_CAPITAL = any_of("""
    The | It | That | This | My | Ma | Our | Battery | Phone | Laptop | Car | Tablet | Fire | Time
    Nobody | Somebody | Someone | He | She | They | People | Folk | Everyone | Monday | Tuesday
    Wednesday | Thursday | Friday | Saturday | Sunday | Christmas | Easter | Scotland | Celtic
    Rangers | Weight | Interest | And | But | So | Well | Aye
""")
_A_NAME = rf"(?P<whom>(?!{_BEGAN_WITH_A_CAPITAL}\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
_OF_A_NAME = (
    re.compile(rf"\b{_A_NAME}(?:'s| is| has| had| just| sadly| wis| was)* "
               r"(?:died|dee'?d|deeit|dead|deid|slipp(?:ed|it) awa'?y?|"
               r"passed(?! (?:the|his|her|me|out|by|a|through|it)\b)|"
               r"killed|gone(?=\W*$| noo?w?\b))"),
    re.compile(rf"\b(?:I|[Aa]h|[Ww]e|[Ww]e've|I've)(?: have| hae| just| jist)* (?:lost|buried) "
               rf"{_A_NAME}\b"),
    re.compile(rf"\b(?:since|after) losing {_A_NAME}\b"),
    # "Jim's awa noo", and nothing of where to: in Scots, dead.
    re.compile(rf"^(?:\W*(?:[Aa]ye|[Ww]ell|[Bb]ut|[Ss]o|[Oo]ch)\b)*\W*{_A_NAME}(?:'s| is| his)"
               r"(?: been)? awa'? (?:noo|now)\W*$"),
)  # fmt: skip
_NAME_MISSED = re.compile(
    rf"\b(?:I|[Aa]h|[Aa]m|[Ii]'m|i)(?: \w+){{0,2}} (?:miss|missing|missin) {_A_NAME}"
)
_ENDS = re.compile(
    r"(?:[.!?;,\n]+|(?:^|\s)(?:and|an|an'|but|so|since|ever since|because|cause|cos|coz|when|efter|"
    r"after|although|though)(?=\s))\s*",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\b(?:he|she|him|her|his|hers)\b|\bput (?:down|to sleep)\b")
_FEWEST_WORDS = 2
_LATE = re.compile(r"\b(?:late|dead|deid|poor) ", re.IGNORECASE)


def loss_in(text: str) -> Loss | None:
    """Read of a death or of somebody missed; None where the message tells of neither.

    "Ma wife died", "we buried my mum in May", "she passed three year ago", "Morag's deid". A
    battery that died, a service that was lost and a death that is only feared are none.
    """
    typed = readable(text)[:2_000]
    english = in_english(typed)
    if (of_kin := _kin_lost(english, typed)) is not None:
        return of_kin
    for pattern in _OF_A_NAME:
        for match in pattern.finditer(typed):
            if _is_told(in_english(typed), match, before=in_english(typed[: match.start()])):
                return Loss(match["whom"])
    for pattern in _OF_SOMEONE:
        for match in pattern.finditer(english):
            if _is_told(english, match):
                return Loss(_spoken_of(typed))
    missed, by_name = _MISSED.search(english), _NAME_MISSED.search(typed)
    if by_name:
        return Loss(by_name["whom"], missed=True)
    if missed:
        whom = missed["whom"]
        return Loss(None if whom in {"him", "her"} else _as_typed(whom, typed), missed=True)
    return None


def _kin_lost(english: str, typed: str) -> Loss | None:
    for pattern in _OF_KIN:
        for match in pattern.finditer(english):
            if _is_told(english, match):
                return Loss(_as_typed(match["whom"], typed))
    for pattern in _OF_A_PET:
        for match in pattern.finditer(english):
            if _is_told(english, match):
                return Loss(_of_ours(_as_typed(match["whom"].strip(), typed)))
    clipped = _CLIPPED.search(english)
    if clipped is not None and _is_told(english, clipped):
        return Loss(f"my {clipped['whom']}")
    named = _SMALL_NAME.search(english)
    told = named is not None and _is_told(english, named)
    return Loss(named["whom"].capitalize()) if named is not None and told else None


def told_beside(text: str) -> str:
    """What a message tells besides the loss, in its own words; empty where that is nothing.

    "Ah cannae sleep since ma wife died and ma knees are gowpin" gives "ah cannae sleep, ma knees
    are gowpin"; "she made the tea every morning" belongs to the loss.
    """
    loss = loss_in(text)
    if loss is None:
        return text
    whom = (loss.whom or "").casefold()
    kept = []
    for piece in _ENDS.split(readable(text)[:2_000]):
        said = in_english(piece)
        if len(piece.split()) < _FEWEST_WORDS or loss_in(piece) or _OF_THEM.search(said):
            continue
        if not (whom and whom in piece.casefold()) and life_area(piece) is not None:
            kept.append(piece.strip(" .,!?;"))
    return ", ".join(kept)


def _is_told(english: str, match: re.Match[str], *, before: str | None = None) -> bool:
    before = english[: match.start()] if before is None else before
    after = match.string[match.end() :]
    return not _ONLY_IMAGINED.search(before) and not _NOT_OF_PEOPLE.search(after)


def _of_ours(pet: str) -> str:
    """ "Dug died": whose it was is left out, and nothing is put there but "the"."""
    return pet if pet.split()[0] in {"my", "our", "the", "me", "ma"} else f"the {pet}"


def _as_typed(phrase: str, typed: str) -> str:
    """Find the words as they were typed: "my wife" of the English is "ma wife"."""
    words, size = typed.split(), len(phrase.split())
    for at in range(len(words) - size + 1):
        window = " ".join(words[at : at + size]).strip(" .,!?;:'\"")
        if re.sub(r"'s$", "", in_english(window)) == phrase:
            return _LATE.sub("", re.sub(r"'s$", "", window))
    return phrase


def _spoken_of(typed: str) -> str | None:
    """Whom "she passed" means: the name or the one of the family that was spoken of before."""
    kin = re.search(rf"\bmy (?:\w+ )?{_KIN}\b", in_english(typed))
    name = re.search(
        rf"(?:^|[.!?] |\b(?:my|ma|with|wi|and|an|to|tae|was|wis) ){_A_NAME} "
        r"(?:used|was|wis|and|an|made|always|aye|would|loved|had|hud)\b",
        typed,
    )
    if name:
        return name["whom"]
    return _as_typed(kin.group(), typed) if kin else None
