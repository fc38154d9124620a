"""Wanting to die, pills taken, cutting, being beaten, in other languages.

No native speaker has read these lists.

Lower case and without accents, as `reading.without_accents` gives them (Polish ł stays). A list in
letters that part words is matched by whole words, any other anywhere. Keys are BCP 47 tags.
"""

from understanding.text.phrases import any_of

TO_DIE = {
    "pl": any_of(r"""
        chc[eę] (sie )?(umrzec|zabic|skonczyc ze soba|ze soba skonczyc)
        zabic sie | zabije sie | samob[oó]j\w*
        nie chc[eę] (juz )?zyc
        odebrac sobie zycie | mam mysli samobojcze | skonczyc ze soba | targnac sie na zycie
    """),
    "ur-Latn": any_of("""
        (main |mein |mai )?(khud ?kushi|khudkushi|khudkashi)
        (khud|apne aap) ko (maar|mar|khatam)
        marna chaht[ai] | mar jana chaht[ai] | marna chaund[ai] | mar jaana chaund[ai]
        mai mar(na)? chahnd[ai]
        (jeena|jina) nahi(n)? chah(t[ai]|und[ai])
        jeene ka (dil|mann?) nahi
        apni jaan (lena|le)
        zindagi khatam | a{1,2}tmahatya
    """),
    "ur": "خودکشی|مرنا چاہت|مر جانا چاہت|جینا نہیں چاہت|جینے کا دل نہیں|زندگی ختم",
    "hi": "आत्महत्या|मरना चाहत|मर जाना चाहत|जीना नहीं चाहत|जीने का (?:मन|दिल) नहीं|खुदकुशी",
    "pa": "ਖੁਦਕੁਸ਼ੀ|ਆਤਮ ?ਹੱਤਿਆ|ਮਰਨਾ ਚਾਹੁੰ|ਜੀਣਾ ਨਹੀਂ ਚਾਹੁੰ|ਜੀਣ (?:ਨੂੰ|ਦਾ) ਦਿਲ ਨਹੀਂ",
    "ml": "ആത്മഹത്യ|മരിക്കണം|മരിക്കാൻ തോന്നു|ജീവിക്കണ്ട|ജീവിക്കാൻ (?:ആഗ്രഹമില്ല|വയ്യ)",
    "ar": any_of("""
        اريد ان اموت | اريد الموت | انتحار | انتحر | سانتحر | اقتل نفسي | قتل نفسي | انهي حياتي
        لا اريد ان اعيش | ما بدي (عيش|اعيش) | بدي موت | بدي اموت | عايزة? اموت
    """),
    "ar-Latn": any_of("""
        ana? (3ayez|ayez|biddi|bdi|baddi) (a?moo?t)
        ba2tol nafsi | a2tol nafsi
    """),
    "uk": any_of(r"""
        хочу (померти|вмерти|сдохнуть)
        покінчити (з собою|життя)
        вбити себе | убити себе | самогубств\w* | суіцид\w* | наклад\w+ на себе руки
        не хочу (більше )?жити
    """),
    "ru": any_of(r"""
        хочу (умереть|сдохнуть)
        покончить с собой | убить себя | самоубийств\w* | суицид\w*
        не хочу (больше )?жить
    """),
    "ru-Latn": "khochu umeret|hochu pomerty|ne hochu zhyty",
    "es": any_of(r"""
        quiero (morir\w*|matarme|suicidarme|quitarme la vida|acabar con (mi vida|todo))
        suicid(arme|io)
        no quiero (seguir )?(vivir|viviendo)
        (voy a|pienso en|ganas de) (matarme|suicidarme|morir\w*|quitarme la vida)
        me quiero morir | quitarme la vida | no vale la pena vivir
    """),
    "fr": any_of("""
        (je |j )?(veux|vais|voudrais|pense a|envie de) (me suicider|mourir|me tuer|en finir|
            m en aller pour toujours)
        j ai envie de mourir | me suicider | pense au suicide
        mettre fin a (mes jours|ma vie)
        je ne veux plus (vivre|etre la)
        je veux plus vivre | me tuer | pensees suicidaires | idees suicidaires
    """),
    "ro": (
        r"vreau sa (?:mor|ma omor|ma sinucid)|sinucid\w*|nu (?:mai )?vreau sa traiesc|ma "
        r"omor|sa ma omor"
    ),
    "pt": any_of("""
        quero (morrer|me matar|matar me)
        suicidar me | penso no suicidio
        nao quero (mais )?viver | nao quero viver mais
    """),
    "it": any_of(r"""
        voglio (morire|uccidermi|ammazzarmi|farla finita)
        togliermi la vita | suicidi\w*
        non voglio (piu )?vivere
    """),
    "de": (
        r"(?:ich )?(?:will|mochte|moechte) (?:nicht mehr leben|sterben|mich umbringen)|"
        r"selbstmord\w*|mir das leben nehmen|mich umbringen|suizid\w*"
    ),
    "gd": any_of("""
        airson (basachadh|bas fhaighinn|mi fhin a mharbhadh)
        fein mharbhadh | cuir as dhomh fhin
        (chan eil|cha n eil) mi (airson|ag iarraidh) (a )?bhith beo
    """),
    "zh": "想死|自殺|自杀|不想活|唔想生|结束生命|結束生命",
    "fa": "میخواهم بمیرم|می خواهم بمیرم|خودکشی",
    "tr": r"olmek istiyorum|intihar\w*|kendimi oldur\w*|yasamak istemiyorum",
    "nl": (
        "(?:ik )?wil (?:dood|sterven|niet meer leven|er niet meer zijn)|zelfmoord|"
        "mezelf van kant maken|een eind aan mijn leven"
    ),
    "ja": "死にたい|しにたい|自殺|生きたくない|消えたい",
    "ko": "죽고 ?싶|자살|살고 ?싶지 ?않|살기 ?싫",
    "th": "อยากตาย|ฆ่าตัวตาย|ไม่อยากมีชีวิต|ไม่อยากอยู่แล้ว",
}
PILLS_TAKEN = {
    "pl": any_of(r"""
        (wzie\w+|polkn\w+|zazyl\w*|lykn\w+) (\w+ )?(cale opakowanie|wszystkie (tabletki|leki)|
            cala paczke)
        przedawkowal\w*
    """),
    "ur": "(?:ساری|سب|پوری) گولیاں کھا",
    "ur-Latn": "(?:saari|sari|sab|poori) (?:goliyan|goliyaan|dawai|dawaiyan) kha",
    "hi": "(?:सारी|सब|पूरी) (?:गोलियां|गोलियाँ|दवाइयां) खा",
    "pa": "(?:ਸਾਰੀਆਂ|ਸਾਰੀ) (?:ਗੋਲੀਆਂ|ਦਵਾਈ) ਖਾ",
    "ml": "ഗുളിക(?:കൾ)? (?:മുഴുവൻ|എല്ലാം) കഴിച്ചു|(?:മുഴുവൻ|എല്ലാ) ഗുളിക\\w*",
    "ar": "(?:بلعت|اخدت|اخذت|شربت) (?:علبة|كل|شريط) (?:حبوب|الحبوب|الدوا|الدواء)",
    "uk": r"(?:випи\w+|наковтал\w+) (?:\w+ )?(?:всі таблетки|всю упаковку|пачку таблеток)",
    "ru": r"(?:выпи\w+|наглотал\w+) (?:\w+ )?(?:все таблетки|всю упаковку|пачку таблеток|таблеток)",
    "es": r"(?:tome|tomado|tragado|trague) (?:todas|un monton de|un bote de) (?:las )?pastillas|"
    r"sobredosis",
    "fr": any_of("""
        (avale|pris) (toute la boite|tous (les|mes)|toutes les|une boite) (\\w+ )?(cachets|
            comprimes|medicaments|pilules|de cachets|de comprimes|de medicaments)
        surdose
    """),
    "ro": r"(?:am luat|am inghitit) (?:toate pastilele|o cutie de pastile|o gramada de pastile)",
    "pt": r"(?:tomei|engoli) (?:os comprimidos todos|todos os comprimidos|a caixa toda)",
    "it": r"(?:ho preso|ho ingoiato|ho mandato giu) (?:tutte le|una scatola di|un sacco di) "
    r"(?:pastiglie|pillole|compresse|medicine)",
    "de": r"(?:alle|zu viele|viele|eine packung) (?:\w+ )?(?:tabletten|pillen) "
    r"(?:geschluckt|genommen)|uberdosis",
    "gd": "(?:ghabh|shluig) mi (?:na pileachan uile|cus philichean|a h uile pile)",
    "zh": "(?:吞|吃|服)(?:了|咗)?(?:一?整瓶|一瓶|很多|好多|所有的?)(?:安眠药|安眠藥|药|藥)",
    "nl": "(?:alle|te veel) (?:pillen|tabletten) (?:geslikt|genomen|ingenomen)",
    "tr": r"(?:butun|bir kutu) (?:haplar[iı]|hap) (?:ictim|yuttum)",
    "ja": "薬を(?:全部|大量に|たくさん)飲",
    "ko": "약을 (?:다|한꺼번에|많이) (?:먹|삼)",
    "th": "กินยา(?:หมด|ทั้งขวด|เกินขนาด)",
}
SELF_HARM = {
    "pl": r"(?:tne|okaleczam) sie|sie (?:tne|okaleczam)|samookalecz\w*",
    "ur-Latn": r"(?:apna|apni) (?:haath|hath|bazu|kalai) kaat\w*|khud ko (?:kaat|nuqsan)",
    "ur": "خود کو (?:کاٹ|نقصان)|(?:اپنا ہاتھ|کلائی) کاٹ",
    "hi": "खुद को (?:काट|नुकसान)|(?:अपना हाथ|कलाई) काट",
    "pa": "ਆਪਣੇ ਆਪ ਨੂੰ (?:ਕੱਟ|ਨੁਕਸਾਨ)",
    "ml": "സ്വയം (?:മുറിവേൽപ്പി|വേദനിപ്പി)|കൈ മുറിക്കു",
    "ar": "(?:اجرح|بجرح|اؤذي|اوذي|باذي) نفسي",
    "uk": "ріжу (?:себе|собі)",
    "ru": "режу (?:себя|себе)",
    "es": r"me (?:corto|hago) (?:cortes )?(?:en )?(?:los brazos|las munecas|dano)|autolesi\w*",
    "fr": r"me (?:coupe|scarifie|fais du mal)|automutil\w*",
    "ro": r"ma tai pe (?:maini|brate)|ma tai cu",
    "pt": r"corto me|me corto|automutil\w*",
    "it": r"mi (?:taglio|faccio (?:dei )?tagli|faccio del male)|autolesion\w*",
    "de": r"(?:ritze|schneide|verletze) mich|selbstverletz\w*",
    "gd": "(?:gam|ga mo) ghearradh fhin|cron orm fhin",
    "zh": "割腕|割自己|自残|自殘|鎅手",
    "tr": r"kendimi kes\w*|kollarimi kes\w*",
    "nl": r"snij(?:d)? (?:mezelf|mijn polsen)",
    "ja": "リストカット|自分を傷つけ|手首を切",
    "ko": "자해|손목을 ?(?:그|긋)",
    "th": "ทำร้ายตัวเอง|กรีดแขน|กรีดข้อมือ",
}
BEATEN = {
    "pl": r"(?:maz|partner|chlopak|ojciec|on) (?:\w+ )?(?:mnie )?bije|bije mnie",
    "ur-Latn": r"(?:shohar|miyan|pati|husband|gharwala) (?:\w+ )?(?:marta|maarta|peetta|pitta)",
    "ur": "(?:شوہر|میاں) (?:مجھے )?(?:مارتا|مارتے|پیٹتا)",
    "hi": "(?:पति|ससुराल वाले) (?:मुझे )?(?:मारता|मारते|पीटता|पीटते)",
    "pa": "(?:ਪਤੀ|ਘਰਵਾਲਾ) (?:ਮੈਨੂੰ )?(?:ਮਾਰਦਾ|ਕੁੱਟਦਾ)",
    "ml": "ഭർത്താവ് (?:എന്നെ )?(?:തല്ലു|അടിക്കു|ഉപദ്രവി)",
    "ar": "(?:زوجي|جوزي) (?:يضربني|بيضربني|عم يضربني)",
    "uk": "(?:чоловік|хлопець|батько) (?:мене )?(?:б є|побив)",
    "ru": "(?:муж|парень|отец) (?:меня )?(?:бьет|избил|избивает)",
    "es": r"(?:marido|novio|pareja|padre) me (?:pega|golpea|maltrata)",
    "fr": r"(?:mari|copain|conjoint|pere) me (?:frappe|tape|bat)",
    "ro": r"(?:sotul|prietenul|tatal) (?:meu )?ma (?:bate|loveste)",
    "pt": r"(?:marido|namorado|pai) (?:bate me|me bate|agride me)",
    "it": r"(?:marito|compagno|padre) mi (?:picchia|mena|maltratta)",
    "de": r"(?:mann|freund|vater) (?:schlagt|schlaegt|prugelt|verprugelt) mich",
    "gd": "(?:duine agam|cheile agam) gam bhualadh",
    "zh": "(?:老公|丈夫|男朋友)(?:经常|總是|总是|又)?(?:打|家暴)我",
    "tr": r"(?:kocam|esim|babam) beni dov\w*",
    "nl": r"(?:man|vriend|vader) slaat (?:me|mij)",
    "ja": "(?:夫|主人|旦那|彼氏)(?:に殴られ|が殴|に暴力)",
    "ko": "남편이 (?:저를 |나를 )?때려",
    "th": "(?:สามี|แฟน|ผัว)(?:ทุบตี|ตี|ทำร้าย)",
}
