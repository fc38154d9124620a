"""Chest pain, no breath, unconscious, in other languages. No native speaker has read these lists.

Written and matched as `cries_of_distress` says.
"""

from understanding.text.phrases import any_of

CHEST = {
    "pl": (
        r"b[oó]l\w* (?:w )?(?:klatc\w+|klatce|serca)|boli mnie (?:w )?(?:klatk\w+|serce|klatce)|"
        r"zawa[lł] serca|mam zawa[lł]"
    ),
    "ur-Latn": any_of(r"""
        (seene|sine|seeney|chhati|chati|chaati|seena|dil) (mein|me|main|mai|vich|ka|
            mn) (\w+ )?(dard|dardh|daura|jalan|peer)
        dil ka daura | seenay mein dard
    """),
    "ur": r"سینے میں (?:\w+ )?درد|دل کا دورہ",
    "hi": r"(?:सीने|छाती) में (?:\S+ )?दर्द|दिल का दौरा",
    "pa": r"(?:ਛਾਤੀ|ਸੀਨੇ) ਵਿੱਚ (?:\S+ )?ਦਰਦ|ਦਿਲ ਦਾ ਦੌਰਾ",
    "ml": "നെഞ്ചുവേദന|നെഞ്ചു ?വേദന|നെഞ്ചിൽ (?:\\S+ )?വേദന|ഹൃദയാഘാതം",
    "ar": (
        r"(?:الم|وجع) (?:\w+ )?(?:في|ب) ?(?:الصدر|صدري|صدر)|(?:الم|وجع) ب?صدري|صدري "
        r"(?:يؤلمني|يولمني|يوجعني|بيوجعني)|نوبة قلبية|جلطة"
    ),
    "uk": any_of(r"""
        (біль|болить|боль) (у |в |мене |мене в |у мене )*(грудях|груди|серц\w+)
        (інфаркт|серцевий напад)
        в грудях болить | у мене болить (у |в )?(грудях|серце)
    """),
    "ru": any_of(r"""
        (боль|болит) (у |в |меня |меня в )*(груди|грудь|грудной|сердц\w+)
        (инфаркт|сердечный приступ)
        в груди болит
    """),
    "es": (
        r"dolor (?:fuerte )?(?:en el|de|del) (?:el )?pecho|me duele (?:mucho )?el pecho|"
        r"ataque al corazon|infarto|opresion en el pecho"
    ),
    "fr": (
        r"(?:douleur|mal|douleurs) (?:a|dans|au|a la|dans la) (?:la )?(?:poitrine|thorax|"
        r"coeur)|crise cardiaque|infarctus|poitrine (?:me )?(?:serre|fait mal)"
    ),
    "ro": (
        r"(?:durere|dureri|ma doare|doare) (?:\w+ )?(?:in |mea )*(?:piept\w*|inima)|infarct|atac "
        r"de cord"
    ),
    "pt": r"dor (?:\w+ )?no peito|doi me (?:\w+ )?o peito|ataque cardiaco|enfarte",
    "it": r"dolore (?:\w+ )?al petto|mi fa male il petto|infarto",
    "de": r"schmerzen in der brust|brustschmerz\w*|herzinfarkt|brust tut (?:\w+ )?weh",
    "gd": r"pian (?:\w+ )?(?:nam|na mo|ann am) bhroilleach|grèim cridhe|greim cridhe",
    "zh": "胸痛|胸口(?:很|好)?(?:痛|疼)|心口痛|心脏病发|心臟病發",
    "fa": "درد (?:قفسه )?سینه",
    "tr": r"gogsum (?:\w+ )?agr[iı]yor|gogus agr[iı]s[iı]|gogsumde agr[iı]|kalp krizi",
    "nl": r"pijn (?:op|in) (?:mijn|de) borst|hartaanval",
    "ja": "胸が(?:とても|すごく)?(?:痛|苦し)|心臓発作",
    "ko": "가슴이 ?(?:너무 |많이 )?(?:아프|아파|답답)|심장마비",
    "th": "เจ็บหน้าอก|แน่นหน้าอก|หัวใจวาย",
}
BREATH = {
    "pl": (
        r"nie mog[eę] (?:\w+ )?(?:oddychac|zlapac (?:oddechu|tchu))|dusz[eę] si[eę]|nie "
        r"oddycha|brak tchu|ciezko mi oddychac|trudno mi oddychac"
    ),
    "ur-Latn": any_of(r"""
        (saans|sans|saas|sah|saah) (nahi|nahin|nai|nhi|band|ruk|lene)
        (saans|sans) (\w+ )?(nahi|nahin|nai|ruk|takleef|mushkil|mushkal)
        dam ghut
    """),
    "ur": "سانس نہیں|سانس رک|دم گھٹ",
    "hi": "सांस नहीं|साँस नहीं|सांस रुक|दम घुट",
    "pa": "ਸਾਹ ਨਹੀਂ|ਸਾਹ ਰੁਕ|ਦਮ ਘੁੱਟ",
    "ml": "ശ്വാസം (?:കിട്ടുന്നില്ല|മുട്ടു|എടുക്കാൻ (?:പറ്റുന്നില്ല|കഴിയുന്നില്ല))|ശ്വാസംമുട്ട",
    "ar": any_of("""
        لا (استطيع|اقدر) (ان )?(اتنفس|التنفس)
        (مش|ما|مو) (قادر|قادرة|بقدر|اقدر|عم اقدر) ا?تنفس
        ضيق (في )?(ال)?تنفس
        اختنق
    """),
    "uk": "не можу дихати|задих\\w+|важко дихати|не дихає|нечим дихати",
    "ru": "не могу дышать|задых\\w+|тяжело дышать|не дышит|нечем дышать",
    "es": (
        r"no puedo (?:respirar|respirar bien)|me (?:ahogo|falta el aire|cuesta respirar)|no "
        r"respira|me estoy ahogando"
    ),
    "fr": any_of("""
        (je )?n?e? ?(peux|arrive) (plus|pas) (a |a )?respirer
        (je )?(n )?arrive (pas|plus) a respirer
        j etouffe | du mal a respirer
        ne respire (pas|plus)
        respire plus
    """),
    "ro": r"nu pot (?:sa )?respir\w*|nu respira|ma sufoc",
    "pt": r"nao consigo respirar|falta de ar|nao respira",
    "it": r"non riesco a respirare|non respira|mi manca il respiro|sto soffocando",
    "de": (
        r"kann nicht (?:\w+ )?atmen|(?:bekomme|kriege) (?:\w+ )?(?:keine|kaum) luft|keine luft|"
        r"atmet nicht"
    ),
    "gd": r"(?:chan urrainn|cha n urrainn) dhomh anail|anail a tharraing|chan eil (?:\w+ )?anail",
    "zh": "不能呼吸|喘不过气|喘不過氣|呼吸困难|呼吸困難|无法呼吸|無法呼吸|透唔到氣|唔到氣",
    "fa": "نمی ?توانم نفس|نمیتونم نفس",
    "tr": r"nefes (?:alam[iı]yorum|alam[iı]yor)",
    "nl": r"(?:krijg|kan) (?:\w+ )?(?:geen (?:adem|lucht)|niet (?:meer )?ademen)|ademt niet",
    "ja": "息が(?:できない|できません|苦し)|呼吸ができ|いきができない",
    "ko": "숨을 ?(?:못|쉴 ?수)|숨이 ?(?:안|막)|숨 ?못 ?쉬",
    "th": "หายใจไม่ออก|หายใจไม่ได้|หายใจลำบาก",
}
UNCONSCIOUS = {
    "pl": r"nieprzytomn\w+|stracil\w* przytomnosc|zemdlal\w*",
    "ur-Latn": r"(?:be ?hosh|behosh) (?:ho|hai|pari|para)\w*|hosh nahi",
    "ur": "بیہوش|بے ہوش",
    "hi": "बेहोश",
    "pa": "ਬੇਹੋਸ਼",
    "ml": "ബോധം (?:ഇല്ല|പോയി|കെട്ടു)|ബോധമില്ല|ബോധരഹിത|അബോധ",
    "ar": "فاقد(?:ة)? (?:ال)?وعي|فاقد الوعي|مغمى عليه|اغمي عليه|غايب عن الوعي",
    "uk": r"непритомн\w+|знепритомн\w+|втрати\w+ свідомість",
    "ru": r"без сознания|потерял\w* сознание",
    "es": r"inconsciente|se ha desmayado|se desmayo|perdio el conocimiento",
    "fr": r"inconscient\w*|s est evanoui\w*|a perdu connaissance",
    "ro": r"inconstient\w*|a lesinat|si a pierdut cunostinta",
    "pt": r"inconsciente|desmaiou|perdeu os sentidos",
    "it": r"incosciente|e svenut[oa]|privo di sensi|ha perso i sensi",
    "de": r"bewusstlos\w*|bewußtlos\w*|ohnmachtig|reagiert nicht mehr|reagiert nicht",
    "gd": "gun mhothachadh|neo mhothachail|chaidh (?:e|i) seachad",
    "zh": "昏倒|昏迷|晕倒|暈倒|没有意识|失去意识|不省人事|冇知覺",
    "fa": "بیهوش",
    "tr": r"bay[iı]ld[iı]|bilinci kapal[iı]",
    "nl": r"bewusteloos|buiten bewustzijn",
    "ja": "意識が(?:ない|ありません|なくな)|気を失",
    "ko": "의식이 ?(?:없|잃)|의식을 ?잃|기절",
    "th": "หมดสติ|ไม่รู้สึกตัว",
}
