"""The plainest cries for help in other languages: wanting to die, chest pain, no breath."""

import re
from functools import lru_cache

from understanding.phrases import any_of
from understanding.safety.finding import Category, Finding, Level
from understanding.safety.reading import without_accents

# Lower case and without accents, as `reading.without_accents` gives them (Polish ł stays).
_SUICIDE = {
    "polish": any_of(r"""
        chc[eę] (sie )?(umrzec|zabic|skonczyc ze soba)
        zabic sie | zabije sie | samob[oó]j\w*
        nie chc[eę] (juz )?zyc
        odebrac sobie zycie | mam mysli samobojcze | skonczyc ze soba | targnac sie na zycie
        chce ze soba skonczyc
    """),
    "urdu": any_of("""
        (main |mein |mai )?(khud ?kushi|khudkhushi|khudkashi)
        (khud|apne aap) ko (maar|mar|khatam)
        marna chaht[ai] | mar jana chaht[ai]
        jeena nahi(n)? chaht[ai]
        jina nahi(n)? chaht[ai]
        jeene ka (dil|mann?) nahi
        apni jaan (lena|le)
        zindagi khatam | خودکشی | مرنا چاہت
    """),
    "punjabi or hindi": (
        r"atmahatya|aatmahatya|marna chaund[ai]|mar jaana chaund[ai]|mai mar(?:na)? chahnd|"
        r"jeena nahi chahund|khudkushi|आत्महत्या|मरना चाहत|ਖੁਦਕੁਸ਼ੀ|ਮਰਨਾ ਚਾਹੁੰ"
    ),
    "arabic": any_of("""
        اريد ان اموت | أريد أن أموت | اريد الموت | أريد الموت | انتحار | انتحر | سأنتحر
        سانتحر | اقتل نفسي | أقتل نفسي | قتل نفسي | انهي حياتي | أنهي حياتي
        لا اريد ان اعيش | لا أريد أن أعيش | بدي موت | بدي اموت | عايز اموت
        ana? (3ayez|ayez|biddi|bdi|baddi) (a?moo?t)
        ba2tol nafsi | a2tol nafsi
    """),
    "ukrainian or russian": any_of(r"""
        хочу (померти|умереть|вмерти|сдохнуть)
        покінчити (з собою|життя)
        покончить с собой | вбити себе | убити себе | убить себя | самогубств\w*
        самоубийств\w* | суіцид\w* | суицид\w*
        не хочу (більше )?(жити|жить)
        не хочу больше жить | наклад\w+ на себе руки | khochu umeret | hochu pomerty
        ne hochu zhyty
    """),
    "spanish": any_of(r"""
        quiero (morir\w*|matarme|suicidarme|quitarme la vida|acabar con (mi vida|todo))
        suicid(arme|io)
        no quiero (seguir )?(vivir|viviendo)
        (voy a|pienso en|ganas de) (matarme|suicidarme|morir\w*|quitarme la vida)
        me quiero morir | quitarme la vida | no vale la pena vivir
    """),
    "french": any_of("""
        (je |j )?(veux|vais|voudrais|pense a|envie de) (me suicider|mourir|me tuer|en finir|
            m en aller pour toujours)
        j ai envie de mourir | me suicider
        mettre fin a (mes jours|ma vie)
        je ne veux plus (vivre|etre la)
        je veux plus vivre | me tuer | pensees suicidaires | idees suicidaires
    """),
    "romanian": (
        r"vreau sa (?:mor|ma omor|ma sinucid)|sinucid\w*|nu (?:mai )?vreau sa traiesc|ma "
        r"omor|sa ma omor"
    ),
    "portuguese or italian": any_of("""
        quero (morrer|me matar|matar me)
        suicidar me
        nao quero (mais )?viver
        voglio (morire|uccidermi|ammazzarmi|farla finita)
        togliermi la vita
        non voglio (piu )?vivere
    """),
    "german": (
        r"(?:ich )?(?:will|mochte) (?:nicht mehr leben|sterben|mich umbringen)|selbstmord|"
        r"mir das leben nehmen|mich umbringen"
    ),
    "chinese": r"想死|自殺|自杀|不想活|结束生命|結束生命",
    "farsi or turkish": (
        r"میخواهم بمیرم|می خواهم بمیرم|خودکشی|olmek istiyorum|intihar|kendimi oldur\w*|"
        r"yasamak istemiyorum"
    ),
}
_CHEST = {
    "polish": (
        r"b[oó]l (?:w )?(?:klatc\w+|klatce|serca)|boli mnie (?:w )?(?:klatk\w+|serce|klatce)|"
        r"zawa[lł] serca|mam zawa[lł]"
    ),
    "urdu": any_of(r"""
        (seene|sine|seeney|chhati|chati|chaati|seena|dil) (mein|me|main|mai|vich|ka|
            mn) (\w+ )?(dard|dardh|daura|jalan|peer)
        dil ka daura | seenay mein dard | سینے میں درد | सीने में दर्द | ਛਾਤੀ ਵਿੱਚ ਦਰਦ
    """),
    "arabic": (
        r"(?:الم|ألم|وجع) (?:في|ب) ?(?:الصدر|صدري|صدر)|(?:الم|ألم|وجع) (?:ب?صدري|بصدري)|صدري "
        r"(?:يؤلمني|يوجعني|بيوجعني)|نوبة قلبية|جلطة"
    ),
    "ukrainian or russian": any_of(r"""
        (біль|болить|боль|болит|бiль) (у |в |мене |мене в |меня |у мене |меня в )*(грудях|
            грудях|груди|грудь|грудной|серц\w+|сердц\w+|грудній)
        (інфаркт|инфаркт|серцевий напад|сердечный приступ)
        в грудях болить | в груди болит
        у мене болить (у |в )?(грудях|серце)
    """),
    "spanish": (
        r"dolor (?:fuerte )?(?:en el|de|del) (?:el )?pecho|me duele (?:mucho )?el pecho|"
        r"ataque al corazon|infarto|opresion en el pecho"
    ),
    "french": (
        r"(?:douleur|mal|douleurs) (?:a|dans|au|a la|dans la) (?:la )?(?:poitrine|thorax|"
        r"coeur)|crise cardiaque|infarctus|poitrine (?:me )?(?:serre|fait mal)"
    ),
    "romanian": (
        r"(?:durere|dureri|ma doare|doare) (?:in |in |mea )*(?:piept\w*|inima)|infarct|atac "
        r"de cord"
    ),
    "portuguese or italian": r"dor no peito|ataque cardiaco|dolore al petto|infarto",
    "german": r"schmerzen in der brust|brustschmerzen|herzinfarkt",
    "chinese": r"胸痛|胸口痛|胸口疼|心脏病发|心臟病發",
    "farsi or turkish": r"درد (?:قفسه )?سینه|gogsum agriyor|gogus agrisi|kalp krizi",
}
_BREATH = {
    "polish": (
        r"nie mog[eę] (?:\w+ )?(?:oddychac|zlapac (?:oddechu|tchu))|dusz[eę] si[eę]|nie "
        r"oddycha|brak tchu|ciezko mi oddychac|trudno mi oddychac"
    ),
    "urdu": any_of(r"""
        (saans|sans|saas|sah|saah) (nahi|nahin|nai|nhi|band|ruk|lene)
        (saans|sans) (\w+ )?(nahi|nahin|nai|ruk|takleef|mushkil|mushkal)
        dam ghut | سانس نہیں | सांस नहीं | ਸਾਹ ਨਹੀਂ
    """),
    "arabic": any_of("""
        لا (استطيع|أستطيع|اقدر|أقدر) (ان |أن )?(اتنفس|أتنفس|التنفس)
        (مش|ما|مو) (قادر|قادرة|بقدر|اقدر|عم اقدر) (ا|أ)?تنفس
        ضيق (في )?(ال)?تنفس
        اختنق | أختنق
    """),
    "ukrainian or russian": (
        r"не (?:можу|могу) (?:дихати|дышать)|задих\w+|задых\w+|важко дихати|тяжело дышать|не "
        r"(?:дихає|дышит)|нечим дихати|нечем дышать"
    ),
    "spanish": (
        r"no puedo (?:respirar|respirar bien)|me (?:ahogo|falta el aire|cuesta respirar)|no "
        r"respira|me estoy ahogando"
    ),
    "french": any_of("""
        (je )?n?e? ?(peux|arrive) (plus|pas) (a |a )?respirer
        (je )?(n )?arrive (pas|plus) a respirer
        j etouffe | du mal a respirer
        ne respire (pas|plus)
        respire plus
    """),
    "romanian": r"nu pot (?:sa )?respir\w*|nu respira|ma sufoc",
    "portuguese or italian": (
        r"nao consigo respirar|falta de ar|non riesco a respirare|non respira"
    ),
    "german": r"(?:kann nicht|bekomme keine|kriege keine) (?:atmen|luft)|keine luft",
    "chinese": r"不能呼吸|喘不过气|喘不過氣|呼吸困难|呼吸困難|无法呼吸",
    "farsi or turkish": r"نمی ?توانم نفس|نمیتونم نفس|nefes alamiyorum",
}
_ROWS = (
    (Category.SUICIDE_THOUGHTS, Level.URGENT, "wants to die", _SUICIDE),
    (Category.CHEST, Level.EMERGENCY, "chest pain", _CHEST),
    (Category.BREATHING, Level.EMERGENCY, "cannot breathe", _BREATH),
)
_NOT_A_WORD = re.compile(r"[^\w\s]+")
_SPACES = re.compile(r"\s+")


def _whole_words(pattern: str, tongue: str) -> re.Pattern[str]:
    bare = without_accents(pattern)
    if pattern.isascii() or tongue == "polish":
        return re.compile(rf"(?<!\w)(?:{bare})(?!\w)")
    # Scripts without spaces between words, or with joined articles, have no word ends.
    return re.compile(rf"(?:{bare})")


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[Category, Level, str, re.Pattern[str]], ...]:
    return tuple(
        (category, level, f"{name} ({tongue})", _whole_words(pattern, tongue))
        for category, level, name, tongues in _ROWS
        for tongue, pattern in tongues.items()
    )


def cries(raw: str) -> list[Finding]:
    """Findings in languages other than English, in lower-case text without accents."""
    words = _SPACES.sub(" ", _NOT_A_WORD.sub(" ", raw))
    return [
        Finding(category, level, "words", (name,), 0.85)
        for category, level, name, pattern in _compiled()
        if pattern.search(words)
    ]
