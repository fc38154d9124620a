"""What is never said back: danger, slurs, medicines, doses, diagnoses; and swearing left out."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english, plain

# Broad on purpose: a reflection withheld costs little, one said back in a crisis costs a lot.
_DANGER = re.compile(
    r"\b"
    + any_of(r"""
        suicid\w*
        kill (my|him|her|them|some|for)\w*
        killing myself | kill me
        end (it|my life)
        ending (it|my life)
        self[- ]?harm\w*
        (cut|cutting|hurt|hurting|harm|harming|burn|burning|hang|hanging|drown) (myself|
            my (arms?|wrists?|legs?|thighs?))
        overdos\w*
        (want|wanted|wanting|wish|like|ready|going|rather) (to )?(i )?(be |was |were )?(die|
            dead|dying)
        i am (dying|dead)
        better off (without me|dead|if i)
        burden | worthless
        (no|any|not much|little) (real |good )?(use|good) to
        waste of (space|oxygen|time to)
        hate (myself|my life|who i am)
        (a|such a|total|complete) failure
        (terrible|bad|awful|rubbish|useless|horrible|lousy|shit|crap) (mum|mother|mam|dad|father|
            daughter|son|wife|husband|partner|carer|person|parent|friend|sister|brother|gran)
        (had|have) (just )?enough of (it all|everything|life|living|all of it)
        (what is|what's|no|any|not any) point
        (not|never) (want to |wish to |to )?(be|been) (here|alive|born|about)
        not wake | never wake
        go on (any\w*|like this|living)
        cannot go on
        no (point|reason) (in |to )?(living|going on|anything|being)
        (living|life) is ?(not|no) worth
        (worth|tired of|done with|sick of|stop) living
        give up on (life|everything)
        goodbye | no way out | disappear
        jump(ing)? (off|in front)
        noose | razor
        (hit|hits|hitting|beat|beats|beating|punch\w*|kick\w*|slap\w*|chok\w*|
            strangl\w*) (me|him|her|them|my (son|daughter|child|children|wife|husband|
            partner|mum|dad))
        rap(e|ed|ist)
        abus\w* | assault\w* | molest\w* | forces? me | threaten\w* | stalk\w*
        not let me (out|leave|see|go)
        scared of (him|her|my (husband|wife|partner|son|dad))
        afraid of (him|her|my (husband|wife|partner|son|dad))
        stab\w* | knife | murdered
        murder(ing)? (him|her|them|my|someone)
        (tight\w*|pain|pains|pressure|crush\w*) (in|across|on) (my|the) chest
        chest (pain|is|tight)\w*
        my chest | cannot breathe | not breathe
        struggling (to|for) breath\w*
        gasping | blue lips | lips are
        face (is )?(droop\w*|numb)
        slurr\w*
        stroke (now|symptoms)
        seizure\w* | fitting | unconscious | passed out | collaps\w*
        black(ed|ing) out
        bleed\w* | coughing up
        blood(?! (pressure|sugars?|tests?|results))
        vomiting | throat is
        throat (closing|swelling)
        waters broke
        baby (is )?not mov\w*
        hear(ing)? voices
        voices | starv\w* | make myself sick | making myself sick | purg\w* | laxative\w*
        poison\w* | bleach
        not eaten (for|in)
        under 16
        am (1[0-5]|ten|eleven|twelve|thirteen|fourteen|fifteen)
    """)
    + r"\b"
)

# Whole words only: "fag" and "tinker" have harmless Scots uses and are not here.
_SLURS = re.compile(
    r"\b"
    + any_of(r"""
        pak[iy]s? | nigg\w+ | darkies?
        chink(s|y|ies)?
        coons? | wogs? | gypp?os? | pikeys? | poofs? | poofters? | fagg?ots? | dykes?
        trann(y|ies)
        shemales? | spastics? | spazz?\w* | mongs? | mongols?
        retard(s|ed)?
        cripples? | schizos? | psychos? | junkies? | jakeys? | smackheads? | huns | fenians?
        taigs? | yids? | kikes? | whores? | slags? | sluts? | towelheads? | ragheads?
        dagos? | wops? | illegals | scum | savages
    """)
    + r"\b"
)

_MEDICINES = re.compile(
    any_of(r"""
        \b(pills?|tablets?|meds?|medication\w*|medicines?|medicated|dos(e|es|age|ing)|
            prescri\w*|insulin|inhalers?|pain ?killers?|
            anti ?-?(depressants?|biotics?|psychotics?)|steroids?|statins?|injections?|
            jabs?|methadone|opioids?|opiates?|morphine|codeine|tramadol|paracetamol|
            ibuprofen|aspirin|co-?codamol|co-?dydramol|gabapentin|pregabalin|metformin|
            warfarin|lithium|diazepam|valium|zopiclone|amitriptyline|propranolol|thyroxine|
            naproxen|ozempic|mounjaro|wegovy|hrt|chemo\w*|
            \w{3,}(pril|olol|statin|prazole|azepam|oxetine|traline|alopram|triptan|sartan|
            glutide|gliptin|formin|cillin|mycin|codone|idine|thiazide)|side ?-?effects?|
            patches|antihistamines?|supplements?|cbd|
            \d+\s?(mg|mcg|ml|units?|milligrams?|grams?|puffs?))\b
        \d(mg|mcg|ml)\b
    """)
)

_CONDITION = any_of(r"""
    diabet\w* | cancer | copd | asthma | arthritis | fibro\w*
    depress(ion|ed|ive)
    bipolar | anxiety disorder | ptsd | ocd | adhd | autis\w* | epilep\w* | angina
    heart (failure|disease|condition|attack)
    stroke | dementia | alzheimer\w* | parkinson\w* | ms | m\.e | me cfs
    chronic fatigue | multiple sclerosis | crohn\w* | colitis | ibs | lupus | sclerosis
    thyroid | hypertension | high blood pressure | osteo\w* | hepatitis | hiv
    emphysema | bronchitis | sepsis | pneumonia | tumou?r | gout | psoriasis | anaemi\w*
    schizo\w* | psychosis | anorexi\w* | bulimi\w*
    addict(ed|ion)?
    alcoholic
    kidney (disease|failure)
    sciatica | migraines? | personality disorder | endometriosis | long covid | covid
    infection
""")
# A diagnosis claimed is not repeated; "my arthritis" names a life lived with it and may be.
_DIAGNOSIS = re.compile(
    r"\b(?:diagnos\w*|terminal\w*|(?:have|has|had|got|getting|with|be|am|is|it's|got a|thinks?|"
    r"said|says|"
    r"having|for|from|of) "
    r"(?:got |it's |i have |i am |type (?:1|2|one|two) |severe |bad |a |an |the |some )*"
    + _CONDITION
    + r"|type (?:1|2|one|two) diabet\w*)\b"
)

# Swearing that can fall out of a sentence and leave it whole.
_LEFT_OUT = frozenset(
    "bloody bluidy fucking fuckin fuckin' feckin fecking frigging friggin damn damned sodding "
    "bleeding flamin flaming effing effin chuffing bastarding pissing goddamn shitting fkn fckin "
    "fucken fukin fukn bastardin".split()
)
_SWEARS = re.compile(
    r"\b"
    + any_of(r"""
        fuck\w* | fck\w* | wtf | ffs | omfg | shit\w* | shite\w* | piss\w* | pish\w*
        arse\w* | ass | asshole\w* | bastard\w* | cunt\w* | wank\w* | bitch\w* | bollocks
        crap\w* | dick\w* | prick\w* | cock | twat\w* | tits? | bugger\w* | bawbag\w*
        fanny | knob\w* | tosser\w* | hell | christ | jesus
    """)
    + r"\b"
)


def may_not_be_reflected(text: str, *, diagnoses: bool = True) -> bool:
    """True where nothing of `text` may be said back: danger, a slur, a medicine, a diagnosis.

    It stands behind the safety detector, not in its place: it errs towards silence. Without
    `diagnoses` one that is claimed counts as nothing: it is not said back, and no danger either.
    """
    said, english = plain(text), in_english(text)
    unsaid = (_DANGER, _SLURS, _MEDICINES, *((_DIAGNOSIS,) if diagnoses else ()))
    return any(pattern.search(form) for form in (said, english) for pattern in unsaid)


def is_left_out(word: str) -> bool:
    """True for a swear word that can be dropped and leave the sentence whole."""
    return word.lower() in _LEFT_OUT


def has_swearing(text: str) -> bool:
    """True where a swear word carries the meaning, so that leaving it out would not do."""
    return bool(_SWEARS.search(text.lower()))
