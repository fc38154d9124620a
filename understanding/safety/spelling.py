"""Words of danger spelt as people spell them in a hurry, mended before the patterns look."""

import re

from understanding.safety.sound_alike import heard_as

_AS_TYPED: dict[str, str] = {
    # ending one's life
    "suiside": "suicide", "suacide": "suicide", "sucide": "suicide", "suicde": "suicide",
    "suaside": "suicide", "suicidle": "suicidal", "suicidul": "suicidal", "sucidal": "suicidal",
    "suisidal": "suicidal", "sooicide": "suicide", "sewerslide": "suicide", "sewercide": "suicide",
    "o": "of", "fu": "full", "grandaughter": "granddaughter", "granddaugter": "granddaughter",
    "kms": "kill myself", "kmself": "kill myself", "unalive": "kill", "unaliving": "killing",
    "unalived": "killed", "kil": "kill", "k1ll": "kill", "killin": "killing", "kll": "kill",
    "kiling": "killing", "kilin": "killing", "roap": "rope", "thots": "thoughts",
    "vizion": "vision", "bloker": "blocker", "pils": "pills",
    "myslef": "myself",
    "myselfs": "myself", "mysef": "myself",
    "myselt": "myself", "mysen": "myself", "meself": "myself", "msyelf": "myself",
    "ain": "own", "deid": "dead", "wakened": "woken",
    "waken": "wake", "gaun": "going", "endin": "ending", "hingin": "hanging",
    "hangin": "hanging", "cuttin": "cutting", "kutting": "cutting", "kuttin": "cutting",
    "kut": "cut", "kuts": "cuts", "blaid": "blade", "blaids": "blades", "blaed": "blade",
    "rayzor": "razor", "rayzors": "razors", "razer": "razor", "razers": "razors", "raser": "razor",
    "sisors": "scissors", "sizzors": "scissors", "siscors": "scissors", "agane": "again",
    "methodone": "methadone", "methadon": "methadone", "vallium": "valium", "valum": "valium",
    "diazapam": "diazepam", "diazepan": "diazepam", "maself": "myself", "masel": "myself",
    "cuting": "cutting", "cutin": "cutting",
    "seezure": "seizure", "seezures": "seizures", "minits": "minutes", "minuts": "minutes",
    "stil": "still", "meny": "many", "tomany": "too many", "aa": "all", "hed": "had",
    "agen": "again", "selfharm": "self harm",
    "selfharming": "self harming", "everybodys": "everybody is",
    "everyones": "everyone is", "everyb": "everybody", "evry1": "everyone", "every1": "everyone",
    "no1": "nobody", "noone": "nobody", "any1": "anyone", "some1": "someone", "2nite": "tonight",
    "2night": "tonight", "tonite": "tonight", "2day": "today", "thenight": "tonight",
    "overdoes": "overdose", "overdosd": "overdosed", "ods": "overdosed", "od": "overdose",
    "oded": "overdosed", "tabs": "tablets", "tablits": "tablets", "tabletts": "tablets",
    "taiblets": "tablets", "morfin": "morphine", "morfine": "morphine", "morphin": "morphine",
    "antifreez": "antifreeze", "antifreze": "antifreeze", "stervin": "starving",
    "paracetemol": "paracetamol",
    "parecetamol": "paracetamol", "parasetamol": "paracetamol", "wirth": "worth",
    "worf": "worth", "livin": "living", "alife": "alive", "nite": "night",
    # body
    "breeve": "breathe", "breave": "breathe", "breevin": "breathing",
    "breth": "breath", "brethe": "breathe", "breeth": "breathe",
    "breathin": "breathing", "brething": "breathing", "breething": "breathing",
    "brethless": "breathless", "breathles": "breathless",
    "breathlessnes": "breathless", "breathlessness": "breathless", "winded": "breathless",
    "pane": "pain", "pian": "pain", "payn": "pain", "pein": "pain",
    "chst": "chest", "nmb": "numb", "numm": "numb", "nubm": "numb", "lft": "left",
    "rght": "right", "rigth": "right", "rihgt": "right", "cnat": "cannot", "cnt": "cannot",
    "tpye": "type", "tyep": "type", "propr": "proper", "prpoer": "proper", "wrds": "words",
    "wrods": "words", "tlak": "talk", "takl": "talk", "spek": "speak", "fcae": "face",
    "faec": "face", "amr": "arm", "hlep": "help", "airm": "arm", "airms": "arms",
    "ches": "chest", "chset": "chest", "chist": "chest", "cheest": "chest",
    "hart": "heart", "haert": "heart", "attak": "attack", "atack": "attack",
    "strok": "stroke", "stroak": "stroke", "storke": "stroke", "sroke": "stroke",
    "strock": "stroke",
    "fase": "face", "droopin": "drooping", "slurrin": "slurring",
    "slured": "slurred", "slurd": "slurred", "nummb": "numb", "num": "numb",
    "swelld": "swelled", "swolen": "swollen", "swollin": "swollen", "tounge": "tongue",
    "tung": "tongue", "toungue": "tongue", "throte": "throat", "thraot": "throat",
    "chopd": "chopped",
    "bleedin": "bleeding", "bleading": "bleeding", "bleding": "bleeding", "blud": "blood",
    "colapsed": "collapsed", "collasped": "collapsed", "colapse": "collapse",
    "collaped": "collapsed", "unconcious": "unconscious", "unconsious": "unconscious",
    "unconscience": "unconscious", "siezure": "seizure", "seisure": "seizure",
    "ceizure": "seizure", "siezures": "seizures", "fittin": "fitting", "takin": "taking",
    "pregnent": "pregnant", "pregant": "pregnant", "preggers": "pregnant", "preg": "pregnant",
    "confussed": "confused", "lipps": "lips", "gray": "grey", "anafilaxis": "anaphylaxis",
    "anaphalaxis": "anaphylaxis", "hipo": "hypo",
    "ketons": "ketones", "keytones": "ketones", "keytone": "ketone",
    "sugers": "sugars", "suger": "sugar", "sepsus": "sepsis",
    "septis": "sepsis", "vomitting": "vomiting", "pee'd": "peed", "inhailer": "inhaler",
    "inhalor": "inhaler", "inhaller": "inhaler", "puffer": "inhaler", "pufer": "inhaler",
    # people, harm
    "rapped": "raped", "molestd": "molested", "asaulted": "assaulted", "assulted": "assaulted",
    "abusiv": "abusive", "hubbys": "husband", "hubby": "husband", "fella": "partner",
    "bf": "boyfriend", "gf": "girlfriend", "missus": "wife",
    "threatning": "threatening", "threatend": "threatened", "strangeld": "strangled",
    "frightend": "frightened", "scaird": "scared", "scairt": "scared", "feert": "afraid",
    "voises": "voices", "vocies": "voices", "tellin": "telling", "hearin": "hearing",
    # medicines
    "medz": "meds", "medecine": "medicine", "medisin": "medicine", "medcine": "medicine",
    "medcation": "medication", "medicaton": "medication",
    "perscription": "prescription", "statens": "statins", "ibuprofin": "ibuprofen",
    "ibrufen": "ibuprofen", "nurofen": "ibuprofen", "anti-depressants": "antidepressants",
    "antideppresants": "antidepressants", "depresed": "depressed", "deppressed": "depressed",
    "depresd": "depressed", "hopless": "hopeless", "worthles": "worthless",
    "anorexik": "anorexic", "bulemic": "bulimic", "bulemia": "bulimia", "puking": "vomiting",
}  # fmt: skip

# "Swellin", "bleedin": the g that speech drops.
_DROPPED_G = frozenset(
    "swell steal jerk twitch phon hitt shak vomit chok cough sweat shiver collaps punch batter "
    "threaten burn dropp "
    "clos pass faint gasp see cry starv purg stopp start mix harm hurt scream shout "
    "follow watch "
    "poison kick slapp strangl touch beat hidd struggl wheez gett tak runn com stabb think feel "
    "dee dy liv cop sav jump drown stand sitt say carry keep wak puk spew".split()
)

# Long enough that one slip does not make another common word.
_LONG_WORDS = (
    "suicide suicidal overdose overdosed breathing collapsed unconscious paracetamol pregnant "
    "anaphylaxis antidepressants strangled threatening unresponsive swallowed ibuprofen "
    "medication"
).split()
# One slip away from a word of danger, and words in their own right.
_OWN_WORDS = frozenset(
    "seething breaching collapses wreathing straggled struggled meditation mediation dedication "
    "strangle collapse wallowed sheathing swallows overdoses".split()
)


def _one_less(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


_NEAR: dict[str, str] = {}
for _word in _LONG_WORDS:
    _NEAR[_word] = _word
    for _short in _one_less(_word):
        _NEAR.setdefault(_short, _word)
_KNOWN = frozenset(_LONG_WORDS)
_WORD = re.compile(r"[a-z0-9]+")


def _mend(match: re.Match[str]) -> str:
    word = match[0]
    found = _AS_TYPED.get(word)
    if found is not None:
        return found
    if word.endswith("in") and word[:-2] in _DROPPED_G:
        return word + "g"
    if len(word) < 6 or word in _KNOWN or word in _OWN_WORDS:
        return heard_as(word)
    if word in _NEAR:
        return _NEAR[word]
    for short in _one_less(word):
        # Only words nearly as long as the one meant: "breaths" is not "breathing".
        near = _NEAR.get(short)
        if near is not None and abs(len(near) - len(word)) <= 1:
            return near
    return heard_as(word)


def mended(text: str) -> str:
    """`text` (lower-case words) with words of danger put right: a slip, or spelt by ear."""
    return _WORD.sub(_mend, text)
