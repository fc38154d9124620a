"""The small pattern language of the safety cues: words, gaps and named groups of words."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_COMMA = r"(?: ,)? "
_WORD = r"[a-z0-9][a-z0-9.:/]*"
_GAPS = {
    " .. ": rf"(?:{_COMMA}{_WORD}){{0,3}}?{_COMMA}",
    " ... ": rf"(?:{_COMMA}{_WORD}){{0,7}}?{_COMMA}",
}

_MED_NAMES = any_of("""
    metformin | gliclazide | insulin | statins? | warfarin | apixaban | rivaroxaban
    aspirin | ibuprofen | paracetamol | co codamol | cocodamol | codeine
    dihydrocodeine | tramadol | morphine | oramorph | naproxen | diclofenac | gabapentin
    pregabalin | amitriptyline | nortriptyline | sertraline | citalopram | mirtazapine
    venlafaxine | duloxetine | fluoxetine | prozac | propranolol | prednisolone
    steroids? | antibiotics? | amoxicillin | penicillin | doxycycline | omeprazole
    lansoprazole | gaviscon | thyroxine | levothyroxine | diazepam | valium | zopiclone
    methotrexate | hrt | ozempic | mounjaro | wegovy | semaglutide | lithium
    clopidogrel | furosemide | bumetanide | salbutamol | ventolin | fostair | symbicort
    trelegy | spiriva | montelukast | gtn | nitrolingual | digoxin | entresto
    spironolactone | methadone | buprenorphine | antihistamines? | piriton | piroton
    cetirizine | st johns wort | sudafed | lemsip | night nurse | champix | varenicline
    antidepressants? | anti depressants? | beta blockers? | blood thinners?
    water tablets? | painkillers? | pain killers? | pain relief
    sleeping (tablets?|pills?)
    cold and flu (stuff|tablets?|remedy)
    escitalopram | quetiapine | olanzapine | risperidone | tamsulosin | finasteride
    alendronic acid | colchicine | allopurinol | levetiracetam | keppra | lamotrigine
    topiramate | epilim | valproate | baclofen | melatonin | nytol | nurofen | anadin
    solpadeine | loperamide | imodium | senna | laxido | movicol | fexofenadine | loratadine
    nitrofurantoin | trimethoprim | ivabradine | ticagrelor | zapain | lyrica | seretide
    clenil | oxycodone | fentanyl | butrans | etizolam | co amoxiclav
    [a-z]{3,}(statin|pril|olol|sartan|azole|dipine|cillin|gliptin|gliflozin|xaban|
        oxetine|triptyline|codeine|profen|azepam)
""")

VOCABULARY: dict[str, str] = {
    "SELF": r"(?:myself|me self)",
    "SHE": r"(?:he|she|they)",
    "HIM": r"(?:him|her|them|someone|somebody|people|everyone|everybody|anyone)",
    "CLOSE": any_of("""
        husband | wife | partner | boyfriend | girlfriend | ex | man | fella | bloke | mum
        mother | dad | father | step ?dad | step ?mum | step ?father | brother | sister
        son | daughter | uncle | aunt | cousin | carer | care worker | home help | flatmate
        neighbour | friend | pal | mate | gran | granny | grandad | grandpa | granda | papa
        nana | family | in laws | mother in law | father in law | son in law | boss
        landlord
    """),
    "LOVED": any_of("""
        husband | wife | partner | boyfriend | girlfriend | mum | mother | dad | father
        brother | sister | son | daughter | uncle | aunt | cousin | flatmate | neighbour
        friend | pal | mate | gran | granny | grandad | grandpa | granda | papa | nana
        child | baby | little one | grandson | granddaughter | grandchild | boy | girl | man
        lady | woman | guy | colleague | bairn | wean | toddler | kid | carer | ex | niece
        nephew
    """),
    "CHILD": any_of("""
        child | children | baby | toddler
        little (ones?|boys?|girls?|yins?)
        kids? | son | daughter | grandson | granddaughter | grandchild | grandchildren
        grandkids | niece | nephew | twins | stepson | stepdaughter | babies | boy | girl
        grandweans?
    """),
    "TABLETS": (
        rf"(?:tablets?|pills?|meds|medications?|medicines?|capsules?|painkillers?|{_MED_NAMES})"
    ),
    "MED": (
        rf"(?:tablets?|pills?|meds|medications?|medicines?|capsules?|inhalers?|puffs|"
        rf"doses?|dosage|"
        rf"nebulis?er|spray|patch|patches|jags?|jabs?|drops|{_MED_NAMES})"
    ),
    "NOW": (
        r"(?:now|right now|tonight|the night|today|the day|this minute|this second|just now|"
        r"this evening|this morning|this afternoon|currently|at the moment|the noo)"
    ),
    "ANY": r"(?:anymore|any longer|no more|much longer|like this|this way|tomorrow|ever again)",
    "SIDE": r"(?:left|right|one)",
    "AM": r"(?:i am|am|i feel|feeling|i have been|been|i just feel|i keep)",
    "END": r"(?= [.?]|$)",
}


@dataclass(frozen=True)
class Cue:
    """One named pattern and how it may be read.

    `negatable`: "no", "not", "never" before it takes it away.
    `fades`: said of a time long past it is no finding ("I had chest pain in 2015").
    `framed`: films, songs, news, charity runs and questions for information take it away.
    `unless`: a pattern that, matched in the same sentence, takes it away.
    `near`: a pattern that must also be found in the same sentence.
    `sure`: 0-1, how seldom it misleads.
    """

    name: str
    category: Category
    level: Level
    pattern: str
    negatable: bool = True
    fades: bool = True
    framed: bool = True
    unless: str = ""
    near: str = ""
    sure: float = 0.9
    regex: re.Pattern[str] = field(init=False, compare=False)
    unless_regex: re.Pattern[str] | None = field(init=False, compare=False)
    near_regex: re.Pattern[str] | None = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "regex", compiled(self.pattern))
        object.__setattr__(self, "unless_regex", compiled(self.unless) if self.unless else None)
        object.__setattr__(self, "near_regex", compiled(self.near) if self.near else None)


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> re.Pattern[str]:
    """`pattern` as a regular expression over a Reading's text.

    `<NAME>` is a group of VOCABULARY, ` .. ` leaves room for three words, ` ... ` for seven; a
    comma may stand between any two words. Matches whole words only.
    """
    for name, group in VOCABULARY.items():
        pattern = pattern.replace(f"<{name}>", group)
    pieces = re.split(r"( \.{2,3} )", pattern)
    # A space inside a look-around must stay itself, as must the one before a stop.
    spaced = [
        _GAPS[piece] if piece in _GAPS else re.sub(r" (?!\[)", lambda _: _COMMA, piece)
        for piece in pieces
    ]
    return re.compile(rf"(?<![a-z0-9])(?:{''.join(spaced)})(?![a-z0-9])")


def cues(category: Category, level: Level, rows: dict[str, str], **how: object) -> tuple[Cue, ...]:
    """Cues of one category and level that are read alike: name -> pattern."""
    return tuple(
        Cue(name, category, level, pattern, **how)  # type: ignore[arg-type]
        for name, pattern in rows.items()
    )
