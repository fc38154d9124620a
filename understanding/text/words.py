"""Text made ready for matching: repaired, lower-cased, and with Scots put into English."""

import html
import re
import unicodedata
from functools import lru_cache

import ftfy

from understanding.text.doric import without_doric
from understanding.text.scots import ENGLISH_OF

# Telegram allows 4,096 characters a message; whatever is longer came by another road.
LONGEST_READ = 10_000

_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,200}>")
_BLOCK_TAG = re.compile(r"</?(?:br|p|div|li|ul|ol|tr|td|h\d)\b[^<>]{0,200}>", re.IGNORECASE)
_APOSTROPHES = str.maketrans(dict.fromkeys("‘’‚‛ʼ′`´", "'"))
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
_VULGAR = str.maketrans({"\u00bd": " 1/2", "\u00bc": " 1/4", "\u00be": " 3/4"})
_SPACES = re.compile(r"\s+")

# "sooo", "yesss", "heeelp": three or more of one letter were never meant as spelling. One letter
# is left, or two where that makes one of these words.
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_DOUBLED = re.compile(
    r"all|well|will|still|feel(ing)?|sleep(ing)?|need|see[mn]?s?|been|weeks?|keep|feet|knees?|free|"
    r"three|agree|deep|too|good|food|mood|look|book|soon|room|door|cool|school|blood|foot|took|"
    r"poor|"
    r"moon|afternoon|call|tell|fall|small|full|pull|k?ill(ed)?|hill|bill|hell|hello|less|loss|miss|"
    r"stress|pass|mess|press|unless|off|stuff|staff|really|hurry|sorry|worry|happy|tummy|better|"
    r"bitter|little|matter|bottle|cannot|dinner|running|coffee|happen(ed)?|pills|fell|getting|"
    r"putting|sitting|goodbye|indeed|meet(ing)?|speed|street"
)
_A_WORD = re.compile(r"[a-z']+")


def _without_invisible(text: str) -> str:
    """Drop control, bidirectional and zero-width characters; keep the emoji joiner's neighbours."""
    return "".join(
        " " if c in "\t\n\r\u2028\u2029" else c
        for c in text
        if c in "\t\n\r\u2028\u2029" or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co"}
    )


def readable(text: str) -> str:
    """`text` repaired but still the person's own: case, spelling and Scots are kept.

    Mojibake is mended, HTML tags and invisible characters go, curly apostrophes and long dashes
    become plain ones, runs of white space become one space. At most 10,000 characters are read.
    """
    text = text[:LONGEST_READ]
    if not text.isascii():
        # "7½" must not become "71/2" on the way.
        text = text.translate(_VULGAR)
        text = ftfy.fix_text(text)
        text = unicodedata.normalize("NFKC", text)
    if "&" in text:
        text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub("", _BLOCK_TAG.sub(" ", text))
    text = text.replace("\u2044", "/")
    text = _without_invisible(text).translate(_APOSTROPHES).translate(_DASHES)
    return _SPACES.sub(" ", text).strip()


def in_another_script(text: str) -> bool:
    """Whether most letters are of another alphabet: we could only say them back unread."""
    letters = [char for char in text if char.isalpha()]
    return sum(ord(char) > 0x24F for char in letters) * 2 > len(letters)


def _shortened(text: str) -> str:
    def one(match: re.Match[str]) -> str:
        word = match.group()
        if not _STRETCHED.search(word):
            return word
        doubled = _STRETCHED.sub(r"\1\1", word)
        if _DOUBLED.fullmatch(doubled):
            return doubled
        inner = re.sub(r"([a-z])\1+$", r"\1", doubled)
        return inner if _DOUBLED.fullmatch(inner) else _STRETCHED.sub(r"\1", word)

    return _A_WORD.sub(one, text)


@lru_cache(maxsize=64)
def plain(text: str) -> str:
    """`text` for matching: `readable`, lower-cased, with stretched letters shortened.

    Still readable English or Scots: "I'm SOOO  tired\u2026" gives "i'm so tired...".
    """
    return _shortened(readable(text).lower())


_WORD = re.compile(r"[a-z0-9][a-z0-9'-]*'?")

# "I'm no sure", "it's no for me": Scots "no" after a form of "be" is "not".
_NO_FOR_NOT = re.compile(
    r"\b(?<!there )(i am|you are|we are|they are|he's|she's|it's|that's|is|am|was|were|are)"
    r" no\b(?! (?:bother|problem|wonder|use|trouble|idea|money|time|way|energy|one|more|longer|"
    r"point|hope|change|help|family|friends|support|bus|buses|lift|appetite|interest|worries|"
    r"place|room|chance|need|reason|plan|plans|sleep|joke|fun|good|pain|signal|internet|car|life|"
    r"answer|reply|difference|fool|angel|picnic|barrier|worse|better|different|harm|luck|joy)\b)"
)
# … and before a verb: "I've no been oot", "I'll no go"; "I've no money" keeps its "no".
_NO_BEFORE_VERB = re.compile(
    r"\b(have|has|had|will|could|would|can|did|should|do|does) no (?=(?:been|done|got|gone|seen|"
    r"felt|slept|eaten|had|heard|even|really|yet|be|go|do|get|have|manage|make|want|like|feel|see|"
    r"let|stop|take|come|tell|know|say|work|help|happen|\w+ed|\w+ing)\b)"
)
# "A wee bit" is a little; "it stings when I wee" is not.
_WEE = re.compile(
    r"(?<!\bto )(?<!\bi )(?<!\bnot )\bwee (?=[a-z])(?!(?:all|today|since|for|in|and|or|but|at|"
    r"when|it|a|much|more|less|as|is|was|hurts|stings|burns|smells|this|yet|properly|blood)\b)"
)
# "Ah went oot" is "I went out"; "ah, right" is only a breath.
_AH = re.compile(r"\bah (?=[a-z])(?!(?:right|well|ok|okay|no|yes|thanks|sorry|that|but|the|so)\b)")
# "Gonnae no do that" is "do not do that".
_GOING_TO_NO = re.compile(r"^going to no\b")
# "No very sure", "no that bad", "no the now": before these words too.
_NO_BEFORE_ADVERB = re.compile(
    r"\bno (?=(?:very|really|too|awful|able|fit|keen|fussed|ready|the now|the day|today|yet|"
    r"just now|feeling|at all|quite|enough|heard|had|been|"
    r"managed|tried|phoned|"
    r"sleeping|eating|"
    r"(?:that|all that|so|sure) ?(?:bad|good|sure|great|far|long|hard|easy|much|well|keen|likely|"
    r"important|confident|bothered|fussed|often|many|sore|able|what|how|if|$))\b|sure$)"
)
_OUT_O = re.compile(r"\bout (?:o|ae|a)(?= (?:\d|ten\b|the\b|my\b))")
# "A couple o days".
_O_FOR_OF = re.compile(r"(?<=[a-z0-9]) o (?=[a-z](?!lock))(?!'?clock)")
_GREETING = re.compile(
    r"\b(am|was|were|been|keep|kept|start|started|sat|sitting|and|just) greeting\b"
)


#: "A telt ye", "a cannae": the first person, before words that no thing goes by.
_A_FOR_I = re.compile(
    r"\ba (?=(?:just |still |always |never |only |already )?(?:told|said|cannot|do not|did not|"
    r"could not|would not|was not|have not|had not|am not|will not|would|had|have|know|meant|"
    r"thought|went|was|wish|asked|suppose|keep|phoned|rang|took|got)\b(?!-))"
)

# "Eh canna", "should eh": the first person of Dundee, beside a verb. "Eh?", "eh, no", "eh well" and
# "eh do you …" are the breath that they are everywhere.
_EH_FOR_I = re.compile(
    r"\behm (?=(?:just|only|no|not|so|that|fed|tired|sick|scared|afraid|done|\w+ing?)\b)"
    r"|\beh (?=(?:just |still |always |never |only |already |really |even )*"
    r"(?:am|was|were|have|had|cannot|can|could|do|did|will|would|should|might|must|used|"
    r"know|need|want|wish|hope|think|thought|feel|felt|said|told|went|got|get|take|took|like|"
    r"live|sleep|keep|try|tried|miss|hate|love|mean|meant|never|wake|woke|sat|coughed|fell|"
    r"wanted|needed|worked?|walked?|(?:give|gave) (?:up|in|it))\b"
    r"(?! (?:you|i|we|it|they|he|she)\b))"
    r"|(?:(?<=\bshould )|(?<=\bin case )|(?<=\bwish )|(?<=\bif )|(?<=\bwhen ))eh (?=[a-z])"
)
# "Av hert failure", "ave nae money": I have; "park ave" and "AV node" are not. After a pronoun it
# is a dropped h: "i av".
_AV = re.compile(
    r"(?<![\w'])(?P<after>(?:i|you|we|they|to|would|could|should|will|must|might|do|not) )?'?"
    r"(?:av|(?:(?<!\w )|(?<=\bnaw )|(?<=\bno )|(?<=\bnow )|(?<=\band )|(?<=\bbut )|"
    r"(?<=\bcause ))ave)"
    r"(?= [a-z])(?! (?:node|nodal|block|fistula|shunt|room|team|club|gear)\b)"
)
# "Whit's meh plan": my, in Dundee. Alone, or before what is no thing, it is only a shrug.
_MEH = re.compile(
    r"(?<=[a-z] )meh (?=[a-z])(?!(?:so|and|but|or|not|no|it|it's|its|i|you|that|that's|whatever|at|"
    r"about|is|really|ok|okay|fine|just|maybe|then|now|the|could|don't|can't)\b)"
    r"|^meh (?=(?:plan|goal|knees?|back|hips?|feet|foot|legs?|hands?|heid|head|chest|breath\w*|"
    r"heart|stomach|belly|man|wife|husband|mum|mam|maw|dad|da|son|laddie|lassie|bairns?|daughter|"
    r"sister|brother|pal|doctor|nurse|tablets|pills|work|job|hoose|house|sleep|reminder|day|"
    r"neighbour|granny|granda|dug|dog|cat)\b)"
)
# "Gaun on", "gaun oot": going; alone, "gaun" is "go on".
_GAUN = re.compile(r"\b(?:gaun|gawn|goan) (?=(?:on|oot|out|tae|to|hame|home|doon|down|up|for)\b)")


@lru_cache(maxsize=64)
def in_english(text: str) -> str:
    """`plain(text)` with Scots and hurried spellings put into standard English.

    For matching only, never for quoting. Negations and first-person contractions are written
    out, so one pattern is enough for each: "I cannae", "I can't" and "i cant" all give
    "i cannot"; "didnae", "didnt" and "didn't" give "did not"; "I'm" and "ah'm" give "i am";
    "I've" gives "i have". Other contractions ("it's", "that's", "she's") stay.
    """
    english = _WORD.sub(
        _one_in_english, _AV.sub(_av, _GAUN.sub("going ", without_doric(plain(text))))
    )
    english = _MEH.sub("my ", _EH_FOR_I.sub(_eh, english))
    english = _NO_FOR_NOT.sub(r"\1 not", english)
    english = _NO_BEFORE_VERB.sub(r"\1 not ", english)
    english = _NO_BEFORE_ADVERB.sub("not ", english)
    english = _OUT_O.sub("out of", english)
    english = _O_FOR_OF.sub(" of ", english)
    english = _GOING_TO_NO.sub("do not", english)
    english = _AH.sub("i ", english)
    english = _A_FOR_I.sub("i ", english)
    english = _WEE.sub("little ", english)
    return _GREETING.sub(r"\1 crying", english)


def _eh(match: re.Match[str]) -> str:
    return "i am " if match.group().startswith("ehm") else "i "


def _av(match: re.Match[str]) -> str:
    return f"{match['after']}have" if match["after"] else "i have"


def _one_in_english(match: re.Match[str]) -> str:
    word = match.group()
    found = ENGLISH_OF.get(word)
    if found is not None:
        return found
    if word.endswith("'"):
        # The closing quote of 'a phrase', not part of the word.
        bare = word[:-1]
        return ENGLISH_OF.get(bare, bare) + "'"
    return word
