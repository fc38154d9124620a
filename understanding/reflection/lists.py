"""The closed lists of words a reflection leans on: who speaks, how clauses join, what is felt."""

from spacy.lang.en.stop_words import STOP_WORDS

from understanding.text.phrases import any_of

# Spellings that words.py has no call to gloss, or glosses for another purpose.
ENGLISH: dict[str, str] = {
    "am": "am", "'m": "am", "ahm": "i am", "um": "um", "umnae": "am not", "umny": "am not",
    "a'm": "i am", "mines": "mine", "masels": "myself", "wanty": "want to", "huvty": "have to",
    "hafty": "have to", "hivtae": "have to", "needty": "need to", "usedty": "used to",
    "becuase": "because", "becasue": "because", "becos": "because", "coz": "because",
    "alot": "a lot", "abit": "a bit", "teh": "the", "adn": "and", "thats": "that's",
    "its": "its", "hes": "he's", "shes": "she's", "theyre": "they're", "cannot": "cannot",
    "hus": "has", "goat": "goat", "wint": "went", "till": "until", "til": "until", "wee": "little",
    "wur": "our", "werr": "were", "sis": "sister", "hubby": "husband", "gran": "gran",
    "ah": "i", "i": "i", "a": "a", "we": "we", "us": "us", "ye": "you", "dug": "dug",
    "pure": "very", "dead": "dead", "killin": "killing", "killin'": "killing", "gaun": "going",
    "comin": "coming", "sittin": "sitting", "lookin": "looking", "strugglin": "struggling",
    "missin": "missing", "bothert": "bothered", "feelin'": "feeling", "daein'": "doing",
    "smoke": "smoke", "shattered": "shattered", "cheers": "thanks", "moan": "moan",
}  # fmt: skip

YOU = frozenset("you your yours yourself yourselves you're you've you'd you'll yous".split())

# Words that may stand where a clause has just begun.
OPENS_A_CLAUSE = frozenset(
    "and but because since so that when if though although as then while until or where what how "
    "think know feel hope wish say said says well yes no".split()
)
# "a cannae": after these "a" is never the article.
SURE_AFTER_I = frozenset(
    "cannot do did have had was am will would could should don't keep went got never".split()
)
LIKELY_AFTER_I = frozenset(
    "can think hope wish know hate get feel want need like love miss just really used still want "
    "struggle worry see take live try find stopped gave started".split()
)
NO_MEANS_NOT_AFTER = frozenset("am are is was were be it's that's he's she's will would".split())
NO_MEANS_NO_BEFORE = frozenset(
    "bother problem wonder use trouble idea money time way energy one more longer point hope help "
    "family friends support bus buses lift appetite interest place room chance reason joke fun "
    "good need sleep change".split()
)

CONTRAST = frozenset("but though although however yet except".split())
CAUSE = frozenset("because".split())
SINCE = frozenset({"since"})
JOINS = frozenset("and so when if while until or as then".split())
# "I know I can", "the way I am": no clause of its own begins after these.
COMPLEMENTISERS = frozenset(
    "that what how when where why who which if whether than like as way whatever whenever wherever "
    "because since so and but or though although until while before after once unless except "
    "think thought know knew feel felt say said says tell told tells wish hope hoped guess suppose "
    "reckon believe worry worried mean find found heard see saw thinks knows wants want let makes "
    "make made sure glad scared afraid feared sorry happy annoyed convinced time thing things all "
    "everything anything something place reason first last only every day cases case least "
    "wondering thinking saying hoping knowing feeling help watch hear expects expect gives give "
    "gave lets realise realised remember forget forgot even".split()
)
SUBJECTS = frozenset(
    "i we he she it they my our his her their there this that the it's that's he's she's they're "
    "there's everything everyone nothing nobody some people life".split()
)

LEANS_FORWARD = frozenset("since when if after while until once whenever every as".split())
# "Thanks, pal" calls someone; "my best pal" is one.
VOCATIVES = frozenset("pal mate hen son doll man dear".split())
SAYS_HOW_IT_IS = frozenset(
    "is are was were isn't aren't has have hurts hurt aches ache keeps keep won't can't cannot "
    "does "
    "doesn't gets get feels feel went goes swells gave died".split()
)

FILLERS_FIRST = frozenset(
    "well aye och ach yes no so yeah oh ok okay right hi hello hiya hey um uh erm eh hmm see look "
    "like honestly basically actually anyway tbh to-be-honest and but because ken know listen "
    "also plus alright morning please sorry thanks or then ah-well lol haha cheers ohh aw".split()
)
FILLER_PHRASES_FIRST: tuple[tuple[str, ...], ...] = (
    ("to", "be", "honest"), ("to", "be", "honest", "with", "you"), ("you", "know"), ("i", "mean"),
    ("to", "tell", "you", "the", "truth"), ("you", "see"), ("thing", "is"), ("the", "thing", "is"),
    ("to", "be", "fair"), ("if", "i", "am", "honest"), ("if", "i", "am", "being", "honest"),
    ("truth", "is"), ("as", "i", "say"), ("as", "i", "said"), ("i", "know"),
    ("not", "gonna", "lie"), ("no", "thanks"), ("no", "thank", "you"), ("yes", "please"),
)  # fmt: skip
FILLERS_LAST = frozenset(
    "know like eh lol haha pal mate hen son doll dear x xx xxx tbh though but anyway really-but "
    "but-aye aye man thanks please and innit".split()
)
FILLER_PHRASES_LAST: tuple[tuple[str, ...], ...] = (
    ("you", "know"), ("so", "i", "do"), ("so", "i", "am"), ("so", "it", "is"), ("so", "i", "have"),
    ("to", "be", "honest"), ("if", "you", "know", "what", "i", "mean"),
    ("you", "know", "what", "i", "mean"),
    ("if", "i", "am", "honest"), ("know", "what", "i", "mean"), ("by", "the", "way"),
    ("int", "it"), ("is", "not", "it"), ("isn't", "it"), ("intit",), ("eh", "no"),
    ("i", "suppose", "so"), ("i", "suppose"), ("i", "guess"), ("i", "think"), ("i", "reckon"),
)  # fmt: skip

# Somebody and not something: "my man cannae sleep".
PEOPLE = frozenset(
    "man husband wife partner mum mam dad mother father son daughter boy girl brother sister gran "
    "granny "
    "grandad nana baby wean bairn kid child friend pal mate neighbour carer boss doctor nurse "
    "uncle aunt "
    "auntie cousin niece nephew family kids weans bairns children boys girls parents boyfriend "
    "girlfriend "
    "dog dug cat hen wee".split()
)
# Said without "I": "feeling tired", "cannae sleep", "fed up".
FEELINGS = frozenset(
    "tired lonely scared afraid fed sore sad low down stressed anxious worried angry bored "
    "exhausted "
    "shattered knackered skint stiff nervous stuck lost hopeful happy proud grand fine better "
    "overwhelmed frustrated embarrassed ashamed gutted breathless isolated restless drained numb "
    "scunnered wabbit puggled pleased delighted relieved hungry busy done ready feart fuming "
    "raging buzzing chuffed".split()
)
PRESENT_WITHOUT_I = frozenset(
    "want need hate love miss feel struggle wish hope enjoy keep get".split()
)
PAST_WITHOUT_I = frozenset("went walked managed tried felt started stopped slept used did".split())
NOT_ORDERS = frozenset(
    "sleep want think feel have like see get eat trust enjoy go know really".split()
)

# Hard on oneself: said back as a feeling, never as a fact.
HARSH_ON_SELF = frozenset(
    "useless lazy fat stupid daft weak boring pathetic thick hopeless old invisible ugly".split()
)
HARSH_ON_OTHERS = frozenset(
    "useless rubbish hopeless stupid joke terrible awful waste nightmare".split()
)

CHANGE = (
    r"\b"
    + any_of("""
        want to
        would (really )?(like|love)
        wish i | hope to | hoping to | need to | should | ought to | trying to | try to
        going to | ready to | thinking about | thinking of | looking forward | love to
        like to | managed | getting better | have started | planning
    """)
    + r"\b"
)
SUSTAIN = (
    r"\b(?:not|never|cannot|can't|don't|no|hard|pain|sore|too|tired|scared|afraid|enjoy|killing|"
    r"worried|nothing|struggle|struggling|nervous|anxious|exhausted|knackered|only)\b"
)

# Nouns that name nothing on their own.
EMPTY_NOUNS = frozenset(
    "thing things lot lots bit way time times day days stuff one ones something anything nothing "
    "everything someone anyone everyone kind sort end moment minute morning night week weeks month "
    "months year years today tomorrow yesterday point while self all rest side reason idea part "
    "couple people person fact case number hour hours ago man hen pal mate god christ jesus truth "
    "need sense bother use luck place chance tonight afternoon evening wish hope cannot please "
    "monday tuesday wednesday thursday friday saturday sunday i me lol ok okay yes no cause "
    "goal aim plan thanks hello hi matter question answer word words life arse mind sake".split()
)
# What a person cannot, could not or did not do, with the "I" left out.
CANNOT = frozenset(("cannot", "could not", "have not", "would not", "did not"))
# Whoever does these speaks about something; what they say is the subject, not they.
SAYING = frozenset("say tell think want reckon keep insist nag advise suggest ask mean".split())
# One-word answers that can be said back as a subject.
ONE_WORD_TOPICS = frozenset(
    "money sleep pain work loneliness stress food smoking walking weight family stairs cost energy "
    "transport buses weather housing benefits bills debt swimming knees back mobility exercise "
    "fatigue tiredness confidence anxiety fear grief boredom cooking gardening heating rent "
    "hips feet shoulders balance falls".split()
)

COMMON = (
    frozenset(w for w in STOP_WORDS if w.isalpha() or "'" in w)
    | frozenset(
        "not cannot want like love get got go going went feel need have has had am is are was were "
        "tired day time life know think good bad hard more day it's that's don't can't didn't "
        "won't "
        "isn't doesn't i'm i've there's he's she's they're wasn't haven't couldn't wouldn't".split()
    )
) - {"me", "am", "a"}
ALSO_ENGLISH = frozenset(
    "fag breathless hobble bingo carer carers crisps fags vape vaping takeaway takeaways grumpy "
    "skint "
    "ceilidh dug dugs gran grandad grandweans messages bampot brew bru hen knackered fibro "
    "outdoors pish physio foodbank tearoom arthritis allotment whisky haggis bus buses telly "
    "messages hoovering hoover stookie stair close drying steps pavements pavement wheelie crabbit "
    "fash fashed thrawn haver havering blether blethers bletherin stravaig smirr swither "
    "swithering "
    "daunder donder ging clatty midden mingin boggin wain numpty shoogly shoogle peely piece "
    "podiatrist dizzy dizziness achy achey aches migraine migraines spasms flare flares zimmer "
    "counsellor counselling online zoom whatsapp facebook yoga pilates aqua sauna couch potato "
    "panicky anxious lonesome tearful greeting scunner guilt guilty grandkid grandson "
    "granddaughter "
    "stepdaughter stepson widower widowed divorced redundant furlough fuel heating damp mould "
    "mouldy landlord factor scheme lift lifts stairlift commode frail stiff numb tingling "
    "swollen swelling puffy ache aching throbbing limping limp hobbling crutches stick rollator "
    "crocheting crochet knit sewing baking jigsaws puzzles choir ukulele accordion pipes "
    "shinty footie fitba golf bowls curling dominoes wean weans couchto5k parkrun biscuits "
    "sweeties chippy irn tatties porridge mince stovies soup scran lager cider bevvy fed".split()
)
