"""Words that tell what part of a life a message is about; a star stands for any ending."""

#: The parts of a life that the agenda offers; where several show, the first here wins.
AREAS = {
    "money": """money skint bill bills debt debts rent benefits pip "universal credit" heating job
        work boss wages afford cost costs fare* broke""",
    "people": """lonely alone company friend friends family husband wife partner isolat* nobody
        "no one" neighbour* grandchildren grandweans kids children weans mum dad mother father son
        daughter "caring for" "look after" "looking after\"""",
    "mood": """mood stress* worr* anxi* nerves panic* low down depress* sad angry cry* confidence
        scared "fed up" grief grieving""",
    "meaning": """faith church mosque god pray* purpose meaning hobby hobbies art music garden*
        volunteer* useful bored""",
    "body": """chest pain* sore ache* aching knee knees hip hips back shoulder* hands feet leg legs
        joint*
        arthritis diabet* sugar sugars breath* copd asthma heart stroke "blood pressure" sleep*
        tired* fatigue* exhaust* knackered energy weight walk* exercis* moving active eat* food
        diet smok* fag fags vap* drink* alcohol headache* migraine* fibro* ms parkinson* bowel*
        ibs skin fit fitter stair stairs swollen swelling ankle* dizz* faint* bladder toilet
        stomach tummy neck arm arms wrist* elbow* hearing deaf eyes eyesight sight teeth periods
        menopause falls falling balance numb* tingling itch* cramp* spasm* stiff* "long covid"
        blood""",
}
#: The shelves of small ideas (coaching/ideas.yml); where several show, the first here wins.
IDEA_AREAS = {
    "smoking": "smok* fag fags cigarette* vap* baccy tobacco",
    "alcohol": "drinking alcohol wine beer vodka booze bevv*",
    "sleep": "sleep* insomnia night nights bed awake tired* knackered exhaust* fatigue*",
    "breath": "breath* copd asthma lungs puffed wheez* inhaler",
    "pain": """pain* sore ache* aching knee knees hip hips back shoulder* joint* arthritis fibro*
        stiff*""",
    "food": """eat* food diet snack* cook* meal meals sugar sugars sweets weight diabet* veg*
        fruit""",
    "caring": """carer carers caring "look after" "looking after\"""",
    "money": "money skint bill bills debt debts rent benefits heating broke work job",
    "people": """lonely alone company friend friends family isolat* people kids grandchildren
        grandweans neighbour* nobody somebody someone blether* chat* "talk to" "to talk" pal pals
        visitor* widow* club "on my own" socialis* socializ* community""",
    "stress": "stress* worr* anxi* nerves panic* overwhelm* busy",
    "mood": 'mood low down sad depress* "fed up" cry* motivation bothered grief grieving',
    "meaning": """faith church mosque pray* purpose meaning hobby hobbies art music garden*
        volunteer* bored""",
    "home": "house home clutter tidy* housework cleaning dishes ironing",
    "movement": """walk* exercis* moving move active fit fitter swim* danc* stairs shop shops steps
        yoga gym heart stroke "blood pressure" "get out" "getting out\"""",
    "family": """child children grandchild* toddler* bairn* wean weans "play with\"""",
    "travel": """travel* trip trips bus buses train trains journey* holiday* flight* ferry ibs
        toilet* tram "day out\"""",
    "contact": """ring ringing phone phoning call calling helpline "help line" email* form forms
        "fill in" "filling in\"""",
}
#: Who may want something other than the person does, and how that is said.
OTHERS = """doctor gp nurse consultant wife husband partner daughter son mum dad mother father
    sister brother family kids weans physio boss"""
WANT = """want wants say says said think thinks keep keeps tell tells telling told reckon reckons
    insist insists nag nags nagging "would like" "on at me\""""
