"""The small words of each language, as people type them to a health coach: without accents.

Ours are below; spaCy, which is in the house anyway, brings longer lists of a language's commonest
words. A word that English or Scots has too, or that several languages share, tells nothing.
"""

import re
import runpy
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import spacy

from coaching.other_languages import Tongue
from understanding.text.normal import is_common
from understanding.text.scots import ENGLISH_OF

_OURS = {
    Tongue.POLISH: """
        nie jest jestem jestesmy sie mnie moj moja moje moich moim mam masz maja mial miala tego
        tej tym temu jak kiedy gdzie dlaczego czego ktos cos bardzo ale albo lub oraz dla przez
        przed przy bez nad juz jeszcze tylko tez takze moze moge mozesz mozna musze chce chcialbym
        chcialabym potrzebuje prosze dziekuje dzien dobry dobrze zle boli bola bolu czuje czuc
        rozumiem wiem mowie mowic mowi pomoc pomocy jutro dzis dzisiaj wczoraj rano wieczorem nocy
        spac pracuje pracy praca lekarz lekarza leki zmeczony zmeczona byl byla bylo sa raz czasem
        czasami zawsze nigdy duzo malo troche ciezko trudno lepiej gorzej zycie zycia dziecko
        dzieci corka maz zona ludzie domu dom jesc chodzic czy zeby ktory ktora ktore wszystko nic
        teraz potem kolana glowa serce
    """,
    Tongue.SPANISH: """
        el los las unos unas muy mas mucho mucha muchos muchas pero porque cuando donde como quien
        alguien algo puedo puede quiero quiere tengo tiene tienen tener necesito hablo habla
        hablar entiendo gracias hola buenos buenas dias noche noches ayer hoy duele duelen dolor
        cansado cansada ayuda ayudar medico doctora dormir comer caminar hijo hija madre padre
        marido desde despues antes tambien bien mal estoy estas este esto eso soy eres del que se
        sin para por con mi mis su sus una vez conmigo siempre nunca nadie todo todos dia vida
        casa trabajo trabajar tiempo ahora mejor peor solo sola hacer hago voy ir ser ya yo ella
        ellos nos les
    """,
    Tongue.ITALIAN: """
        sono sei siamo non gli della dei delle degli dalla dallo nel nella nelle con sul alla che
        ho hai abbiamo hanno mio mia miei mie questo questa quello molto piu quando dove perche
        qualcuno cosa niente posso puo puoi voglio vorrei bisogno capisco capire parlo parla
        parlare grazie buongiorno buonasera ieri oggi domani notte giorno stanco stanca aiuto
        aiutare medico dottore dormire mangiare camminare riesco faccio fare figlio figlia madre
        marito moglie dopo prima anche bene sto volta sempre mai tutto tutti tutte ogni casa
        lavoro lavorare tempo adesso meglio peggio solo sola essere avere una uno ma mi ti ci si
        anno settimana dolore dolori troppo poco quanto vivo andare vado
    """,
    Tongue.FRENCH: """
        je vous nous elle ils est suis sommes etes avez ont sont mes ces cette des les une dans
        avec sans mais que qui quoi ce ne pas tres bien comme quand pourquoi quelqu peux peut veux
        veut voudrais besoin comprends parle parler sais savoir merci beaucoup bonjour bonsoir oui
        hier aujourd hui demain nuit jour matin soir fatiguee aide aider medecin docteur dormir
        manger marcher depuis apres avant aussi fils fille mere mari femme fois toujours jamais
        rien tout tous toute chaque maison travail travaille temps maintenant mieux pire seul
        seule etre avoir fait faire vais aller jai cest moi toi lui leur sur sous chez trop peu
        encore parce mal dort douleur enfants vie
    """,
    Tongue.GERMAN: """
        ich bist ist sind habe haben nicht kein keine keinen und oder aber das dem des ein eine
        einen einem einer mein meine meinen meinem meiner mir mich dich dir sie ihr ihm ihn uns
        euch sehr mehr mit ohne zum zur auf bei nach seit wann warum jemand etwas kann konnen
        koennen konnte mochte moechte muss brauche verstehe verstehen spreche spricht sprechen
        weiss danke bitte guten morgen gestern heute nacht nachts weh schmerzen mude muede hilfe
        helfen arzt schlafen essen laufen gehen gehe komme sohn tochter mutter vater mann frau
        auch noch schon nein wenn dass fuer immer nie alles jeden woche zeit jetzt besser
        schlechter allein arbeit arbeite leben leider viel wenig zu von wie aus ja hoch
    """,
    Tongue.ROMANIAN: """
        sunt este esti suntem eram avea avem dar sau sa fara pentru din dupa inainte iti imi meu
        mea mei mele cum cand unde cine cineva ceva nimic poate poti vreau vrea trebuie nevoie
        inteleg inteles vorbesc vorbeste vorbi stiu stie multumesc buna ziua salut ieri azi astazi
        maine dimineata noapte noaptea seara doare dor durere dureri obosit obosita ajutor ajuta
        doctorul medicul dorm mananc merg foarte mult multe asta acum bani fiul fiica sotul sotia
        mama cel cea nu si mai cu ca se ma ale ai lui ei lor mereu niciodata totul fiecare casa
        munca lucrez timp bine rau mi singur singura viata greu saptamana zile zi sus fac face fi
        fost capul
    """,
    Tongue.PORTUGUESE: """
        nao sou esta estou estao tenho tem temos muito muita muitos mais mas com sem para por uma
        umas dos das nas aos ao que isto isso meu minha meus minhas onde porque quem alguem posso
        pode quero queria quer preciso consigo falo fala falar entendo percebo sei obrigado
        obrigada ola bom boa dia noite ontem hoje amanha doi doem dor dores cansado cansada ajuda
        ajudar medico dormir comer andar filho filha mae pai marido desde depois antes tambem bem
        vez comigo sinto sempre nunca nada tudo todos cada casa trabalho trabalhar tempo agora
        melhor pior sozinho sozinha fazer faco vou ir ser ja eu ela eles lhe seu sua os um pouco
        como quando vivo gosto
    """,
    Tongue.GAELIC: """
        tha chan eil mi thu sibh iad agam agad aige aice againn agaibh aca anns leam leat leis ris
        rium riut dhomh dhut cha bha bheil robh bidh bhith ag agus seo sud ciamar carson cuin
        cuine math beag toil urrainn feumach feum iarraidh airson fhathast fhein fhin madainn
        feasgar oidhche latha tapadh taing moran halo goirt sgith tuigsinn tuigidh bruidhinn cadal
        coiseachd cuideachadh dotair fios fhios airgead bho mo mhath mhor gus aig na dol deanamh
        dhen dhan bhon thug chaidh chi nuair mus oir ach nach gach daonnan riamh slan tinn
        leabaidh obair taigh teaghlach mathair athair mac nighean diugh maireach seachdain uair
        doirbh trom cridhe dona feuch
    """,
    Tongue.URDU_IN_LATIN: """
        hai hain hoon thi nahi nahin nai nhi kya kyun kyu kaise kese kab kahan kaun koi kuch mujhe
        mujhko mujhse mujh mera meri mere mein hum humein aap aapko tum tera ka ki ke ko se aur
        lekin magar bohat bohot bahut zyada kam dard dukhta dukhdi chahiye chahta chahti karna
        karta karti karte karun raha rahi rahe gaya gayi gaye raat kal aaj subah shaam neend pata
        samajh aati aata aaya baat madad sakta sakti sakte haan bhi kuchh paas baad liye lena
        dawai takleef mainu tusi tussi hunda hundi sanu vich naal rehti rehta phir abhi woh wo
        hota hoti hote mai ho tha apna apni apne sab bilkul thoda thori bimar tabiyat ghar bacha
        beta beti khana pani din roz zindagi waqt acha theek sahi nu
    """,
}
# Too short, too English, or in too many languages to tell anything.
_TELLS_NOTHING = frozenset(
    """a c d e i j l m n o s t u w y z ag ai al am an as at au ca ce ci co cu da de do du el en
    er es et fa ha he ho il im in is it ja ka ke ki ko la le lo ma me mi mo my na ne no nu
    on or os sa se si so su ta te to tu un us ya yo zu ach bin dal das del der die din hat
    los mal man mit mon nai non par pas per por pot sin son sud tag tem ton tut und uns war
    was wie wir ales come data male plus pour solo will doctor comment""".split()
)
#: Whole messages that are too short for the rule and too plain to miss.
SAID_WHOLE = {
    said: tongue
    for tongue, messages in {
        Tongue.POLISH: "nie rozumiem | nie wiem | nie mowie po angielsku",
        Tongue.SPANISH: "no entiendo | no lo entiendo | no hablo ingles",
        Tongue.ITALIAN: "non capisco | non lo so | non parlo inglese",
        Tongue.FRENCH: "je comprends pas | je ne comprends pas | je sais pas | je ne sais pas",
        Tongue.GERMAN: "ich verstehe nicht | verstehe nicht | weiss nicht | weiss ich nicht",
        Tongue.ROMANIAN: "nu inteleg | nu stiu | nu vorbesc engleza",
        Tongue.PORTUGUESE: "nao entendo | nao percebo | nao sei | nao falo ingles",
        Tongue.GAELIC: "chan eil mi tuigsinn | chan eil fhios agam | chan eil beurla agam",
        Tongue.URDU_IN_LATIN: "samajh nahi aaya | samajh nahi aayi | pata nahi | mujhe nahi pata",
    }.items()
    for said in messages.split(" | ")
}
# The lists alone are read: importing spaCy's French takes four seconds of somebody's first message.
SPACY = Path(spacy.__file__).parent
_LETTERS = re.compile(r"[^\W\d_]+")
# Letters that no accent can be taken off.
_PLAINER = str.maketrans({"ł": "l", "ß": "ss", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})


def tokens(text: str) -> list[str]:
    """The words of a text in small letters without accents; an apostrophe or hyphen parts them."""
    apart = unicodedata.normalize("NFKD", text.lower().translate(_PLAINER))
    return _LETTERS.findall("".join(char for char in apart if not unicodedata.combining(char)))


@lru_cache(maxsize=1)
def _ours() -> dict[Tongue, frozenset[str]]:
    return {tongue: frozenset(table.split()) for tongue, table in _OURS.items()}


def own_words(tongue: Tongue) -> frozenset[str]:
    """Our own list of a language in Latin letters."""
    return _ours()[tongue]


@lru_cache(maxsize=len(_OURS))
def words_of(tongue: Tongue) -> frozenset[str]:
    """Our own list and spaCy's commonest words of a language in Latin letters."""
    if tongue is Tongue.URDU_IN_LATIN:
        return own_words(tongue)
    common = runpy.run_path(str(SPACY / "lang" / tongue.value / "stop_words.py"))["STOP_WORDS"]
    theirs = {word for phrase in common for word in tokens(phrase) if len(word) > 1}
    return own_words(tongue) | theirs


def most_words(words: Sequence[str]) -> Tongue:
    """The language whose own list has most of these words."""

    def how_many(tongue: Tongue) -> tuple[int, int]:
        known = [word for word in words if word in own_words(tongue)]
        return sum(map(is_its_own, known)), len(known)

    return max(_ours(), key=how_many)


def is_its_own(word: str) -> bool:
    """Whether a word of a language's list tells that language from others."""
    return word not in _TELLS_NOTHING


@lru_cache(maxsize=4096)
def is_english(word: str) -> bool:
    """Whether a word is common in English or Scots; one that tells nothing is not counted."""
    if len(word) < 2 or not is_its_own(word):
        return False
    return word in ENGLISH_OF or is_common(word)
