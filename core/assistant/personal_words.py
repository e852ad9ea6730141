"""The words around what identifies a person, in nine languages, as they look when folded.

Lists, separated by |. Latin spellings of Urdu, Hindi and Bengali are among them.
"""

MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre"
    "|diciembre|ene|abr|ago|dic"
    "|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv"
    "|fevr"
    "|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|fev|set|out|dez"
    "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
    "|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь"
    "|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر"
    "|كانون الثاني|كانون الاول|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين الاول|تشرين الثاني"
    "|جنوري|فروري|مارچ|اپريل|مئي|مئی|جون|جولائي|اگست|ستمبر|اكتوبر|نومبر|دسمبر"
    "|जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर"
    "|জানুয়ারি|জানুয়ারি|জানুয়ারী|ফেব্রুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর"
    "|ডিসেম্বর"
)

BORN = (
    "born|birth ?(?:day|date|year)|date of birth|dob|d\\.o\\.b|yob"
    "|naci(?:do|da|miento)?|fecha de nacimiento|cumpleanos"
    "|nee?|naissance|nasc(?:i|ido|ida|imento|eu)|родил(?:ся|ась)|рожден(?:ия|ие)?|год рождения"
    "|г\\.? ?р"
    "|ولدت|ولد|مواليد|ميلاد(?:ي|ه)?|تاريخ الميلاد|پيدا(?:ئش)?|تاريخ پيدائش"
    "|जन्म(?:तिथि|दिन)?|পয়দা|জন্ম(?:তারিখ|দিন|সাল)?|জন্মেছি|paida(?:ish)?|janm(?:a|din)?|jonmo"
    "|jonmodin"
)

RECORDS = (
    "mrn|medical record|health record|record (?:no|number|id)|patient(?: ?(?:id|no|number|code))?"
    "|file|case|chart|hospital (?:id|no|number)|nhs|ssn|social security|insurance|policy|member"
    "|membership|passport|national id|identity|id(?: card)?|licen[cs]e|account|card"
    "|ref(?:erence)?(?: no| number)?|registration|reg|aadha+r|uid|cnic|nicop|nid|abha|emirates id"
    "|iqama"
    "|dni|nie|nif|curp|rfc|rut|run|cedula|expediente|historia clinica|nhc|nss|afiliacion|pasaporte"
    "|numero de paciente|tarjeta(?: sanitaria)?|poliza"
    "|securite sociale|secu|dossier|ipp|nir|carte vitale|passeport|numero patient|mutuelle"
    "|cpf|rg|sus|cartao|prontuario|matricula|carteirinha|passaporte|registro|convenio|utente"
    "|снилс|инн|паспорт|полис|омс|карт[аыу]|медкарт[аы]|амбулаторная карта|история болезни"
    "|номер карты"
    "|удостоверени[ея]"
    "|رقم (?:الملف|المريض|الهويه|القومي|الوطني|الجواز|التامين|البطاقه|السجل)|الملف|ملفي|الهويه"
    "|هويتي"
    "|الرقم القومي|الرقم الوطني|جواز(?: السفر| سفري)?|الاقامه|بطاقه|التامين"
    "|شناختي كارڈ|شناختي|فائل|مريض|رجسٹريشن|پاسپورٹ|ريكارڈ|كارڈ|انشورنس"
    "|आधार|पहचान|फाइल|फ़ाइल|मरीज|मरीज़|रोगी|पासपोर्ट|रजिस्ट्रेशन|पंजीकरण|कार्ड|बीमा"
    "|আধার|জাতীয় পরিচয়পত্র|জাতীয় পরিচয়পত্র|এনআইডি|পরিচয়পত্র|ফাইল|রোগী|পাসপোর্ট|রেজিস্ট্রেশন|নিবন্ধন|কার্ড"
    "|বীমা"
    "|shinakhti card|rogi|mareez|mariz"
)

NUMBER = (
    "no|nos|nr|num|number|numero|code|id|номер|رقم|نمبر|नंबर|नम्बर|नं|নম্বর|নং|নাম্বার|nambar|№|n[°º]|#"
)

IS = "is|are|was|es|e|est|это|هو|هي|ہے|هي|हے|है|হল|হলো|hai|holo|my|mi|mon|meu|mera|amar|:|=|-"

POSTAL = (
    "zip(?: code)?|post ?code|postal(?: code)?|pin ?code|pin|codigo postal|cod postal|c\\.?p|cep"
    "|code postal|индекс|الرمز البريدي|صندوق(?: ال)?بريد|ص\\.? ?ب|پوسٹل كوڈ|पिन ?कोड|पिन"
    "|পোস্ট ?কোড|পিন ?কোড|p\\.? ?o\\.? ?box|po box"
)

STREET_AFTER = (
    "street|st|road|rd|drive|close|court|square|way|avenue|ave|lane|boulevard|blvd|terrace|crescent|nagar|colony|marg|chowk"
    "|mohalla|sarani|sadak"
)
"""12 Baker Street."""

STREET_BEFORE = (
    "calle|avenida|avda|av|plaza|paseo|carrera|cra|rua|travessa|alameda|praca|largo"
    "|rue|avenue|boulevard|bd|chemin|impasse|allee"
    "|ул|улиц[аеу]|проспект[е]?|пр-т|пер|переул(?:ок|ке)|шоссе|бульвар[е]?|набережн(?:ая|ой)"
    "|شارع|حي|زقاق"
)
"""Calle Mayor 15."""

DWELLING = (
    "house|flat|apartment|apt|plot|makan|ghar|gali|bari|basa|room|villa|block|street|road|sector"
    "|tower"
    "|дом|кв|квартира|корпус|شقه|عماره|منزل|بيت|فيلا|مبني"
    "|مكان|گهر|گلي|سٹريٹ|فليٹ|بلاك|محله|روڈ|پلاٹ"
    "|मकान|घर|गली|फ्लैट|फ़्लैट|प्लॉट|सड़क|ब्लॉक|सेक्टर"
    "|বাড়ি|বাড়ি|বাসা|রোড|সড়ক|ফ্ল্যাট|গলি|প্লট|ব্লক|সেক্টর"
)
"""House no 12."""

ACCOUNTS = (
    "telegram|whats ?app|insta(?:gram)?|ig|skype|line|imo|viber|signal|facebook|fb|vk|snapchat"
    "|tiktok"
    "|twitter|wechat|телеграм|телега|инстаграм|ватсап|скайп|вк|تيليجرام|تليجرام|انستا(?:جرام"
    "|غرام)?|واتساب|سناب"
    "|فيسبوك|ٹيليگرام|انسٹا(?:گرام)?|واٹس ?ايپ|टेलीग्राम|इंस्टा(?:ग्राम)?|व्हाट्सएप|फेसबुक|টেলিগ্রাম"
    "|ইনস্টা(?:গ্রাম)?|হোয়াটসঅ্যাপ|হোয়াটসঅ্যাপ|ফেসবুক|user ?name|usuario|nome de usuario|pseudo|ник"
)

NAMED = (
    "(?:my|his|her|husband's|wife's|son's|daughter's|mother's|father's|doctor's|friend's) "
    "(?:full |first |last )?name(?: is|'s|:| -)|name:|(?:i am|he is|she is) called"
    "|me llamo|(?:mi|su) nombre(?: completo)? es|se llama|nombre:"
    "|je m'appelle|mon nom est|(?:il|elle) s'appelle|nom:"
    "|meu nome(?: completo)? e|me chamo|chamo-me|(?:ele|ela) se chama|nome:"
    "|(?:меня|его|ее|мужа|жену|сына|дочь) зовут|мое имя|моя фамилия|фамилия:|имя:|фио:?"
    "|(?:انا )?اسمي(?: هو| الكامل)?|اسم (?:زوجي|زوجتي|ابني|ابنتي|ابي|امي)(?: هو)?|الاسم:?"
    "|(?:ميرا|ميري|ميرے|شوهر كا|بيوي كا|بيٹے كا|بيٹي كا|والد كا|والده كا) نام|نام:"
    "|(?:मेरा|पति का|पत्नी का|बेटे का|बेटी का|पिता का|माता का|माँ का) नाम|नाम:"
    "|(?:আমার|স্বামীর|স্ত্রীর|ছেলের|মেয়ের|মেয়ের|বাবার|মায়ের|মায়ের) নাম|নাম:"
    "|(?:mera|meri|shohar ka|biwi ka|bete ka|beti ka|pati ka|patni ka) na+m|(?:amar|shamir"
    "|strir) na+m"
)

TITLES = "dr|mr|mrs|ms|prof|sr|sra|srta|dra|don|dona|mme|mlle|monsieur|madame|г-н|г-жа|доктор|врач"

NO_NAME = frozenset(
    [
        "and",
        "y",
        "et",
        "e",
        "i",
        "и",
        "و",
        "اور",
        "और",
        "এবং",
        "আর",
        "aur",
        "hai",
        "है",
        "ہے",
        "هے",
        "ہوں",
        "هوں",
        "हूँ",
        "हूं",
        "হল",
        "হলো",
        "holo",
        "i'm",
        "im",
        "have",
        "tengo",
        "tenho",
        "j'ai",
        "у",
        "عندي",
        "لدي",
        "مجهے",
        "मुझे",
        "আমি",
        "ami",
        "main",
        "میں",
        "ميں",
        "मैं",
        "am",
        "is",
        "es",
        "est",
        "from",
        "de",
        "with",
        "con",
        "avec",
        "com",
    ]
)
"""Words that end a name."""
