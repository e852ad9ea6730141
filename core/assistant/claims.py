"""What a sentence may not say to this person, as patterns in nine languages. Pure.

They over-reach on purpose: what is lost is shown from the passage itself, word for word.
"""

import re

# ruff: noqa: E501 - a language a line

_I = re.IGNORECASE
_SICK = (
    r"hepatitis|hépatite|hepatite|\bhcv\b|\bvhc\b|cirr?h?os[ie]s?|cirrose|fibros|cancer|cáncer|câncer|infect|infec"
    r"|cured|curad[oa]|guéri|virus|vírus|scarring|healthy|normal|sano|sain\b|saudável|гепатит|цирроз|фиброз|рак\b|вирус"
    r"|здоров|заражен|излечен|التهاب|تليف|تشمع|سرطان|فيروس|مصاب|شفيت|سليم|ہیپاٹائٹس|سروسس|کینسر|وائرس|صحت ?مند"
    r"|हेपेटाइटिस|सिरोसिस|कैंसर|वायरस|स्वस्थ|ठीक|হেপাটাইটিস|সিরোসিস|ক্যান্সার|ভাইরাস|সুস্থ"
)
_DO = (
    r"(?:start|stop|tak(?:e|ing)|skip|chang|doubl|halv|reduc|increas|rais|lower|combin|mix|drink|quit|us(?:e|ing)|switch"
    r"|continu|swallow|inject|eat\b|miss|paus|resum|go on|come off|cut|wait|ignore"
    r"|tom[aeo]|beb[ae]|dej[ae]|suspend|par[ae]r?\b|empe[cz]|empiec|comen[zcç]|cambi|aument|redu[zc]|baj[ae]|sub[ai]|salt|mezcl|combin|us[ae]r?\b|contin"
    r"|prendre|prene|arrêt|commenc|chang|augment|rédui|boire|mélang|saut|doubl|pren|utilis"
    r"|mud[ae]|pul[ae]|mistur|dobr|duplic|inici|interromp|par[ae])"
)
_YOU_MAY = (
    r"(?:you(?:'ll| will)? (?:can|may|could|should|must|might|need(?: to)?|have to|ought to|had better"
    r"|do not (?:need|have) to|don't (?:need|have) to|needn't|are (?:free|able|allowed|safe|fine|ok|okay|ready) to)"
    r"|(?:usted )?(?:puedes?|podés|debes?|deberías?|tienes? que|no (?:hace falta|necesitas?)|necesitas?)"
    r"|(?:vous (?:pouvez|devez|devriez)|tu (?:peux|dois)|il faut|vous n'avez pas besoin)"
    r"|(?:(?:você|vc|o senhor|a senhora) )?(?:pode|podes|deve|deves|deveria|tem que|tem de|não precisa|precisa))"
)
_ADVICE = re.compile(
    rf"\b{_YOU_MAY}\b(?:[ ,]+\S+){{0,4}}? {_DO}"
    rf"|(?:^|[,;:–—] ?|\b(?:please|just|so|then|now|and|simply|always|never|por favor|entonces|s'il vous plaît|alors) )"
    r"(?:do not |don't |no |não |ne )?"
    r"(?:start|stop|take|skip|double|halve|reduce|increase|raise|lower|combine|mix|quit|switch|continue|swallow|inject|ignore|wait|buy|drink"
    r"|tom[ae]|beb[ae]|dej[ae]|suspend[ae]|empiec[ea]|empiez[ae]|comienc[ea]|cambi[ae]|aument[ae]|reduzc[ao]|duplic?[aq]u?e?|mezcl[ae]|combin[ae]|dobr[ae]|interromp[ae]|use|pare|continúe"
    r"|prenez|prends|arrêtez|arrête|commencez|changez|augmentez|réduisez|doublez|sautez|buvez|mélangez|continuez)\b"
    r"|\b(?:it is|it's|that is|that's|would be|is) (?:\w+ )?(?:safe|fine|ok|okay|all right|harmless|allowed|no problem)\b"
    r"|\bfeel free\b|\bno need to\b|\bi (?:recommend|suggest|advise|prescribe)|\byour (?:dose|prescription)\b|\bsafe (?:with|for you)\b"
    r"|\bes seguro\b|\bestá bien\b|\bno hay problema|\ble recomiendo|\bte recomiendo|\bsu dosis|\btu dosis"
    r"|\bc'est sans danger|\bvous conseille|\bvotre dose|\baucun problème|\bé seguro\b|\btudo bem\b|\brecomendo\b|\bsua dose"
    r"|\b(?:can|may|should) be (?:stopped|started|skipped|doubled|halved|changed)"
    r"|^(?:yes|no|sí|si|oui|non|sim|não|да|нет|نعم|لا|جی ہاں|جی نہیں|हाँ|हां|नहीं|হ্যাঁ|না)\s*[,.:;!،۔।]"
    r"|\b(?:вы|вам|ты|тебе) (?:\S+ )?(?:можете|можно|должны|нужно|следует|надо|не нужно|можешь|стоит)"
    r"|(?:^|[,;:] ?|пожалуйста,? |просто )(?:не )?(?:прим(?:ите|ите|и)|принимайте|начните|начинайте|прекратите|прекращайте|пейте|выпейте|увеличьте|уменьшите|измените|удвойте|пропустите|бросьте|отмените|продолжайте)"
    r"|безопасно|советую|рекомендую|ваша доза|можно (?:прекратить|начать|принимать|пить|бросить|отменить)"
    r"|يمكنك|بإمكانك|تستطيع|عليك|يجب|ينبغي|لا بأس|مسموح|لا داعي|لا حاجة|أنصح|آمن|(?<!\w)(?:و|ف)?(?:توقف|أوقف|ابدأ|تناول|خذ|غير|زد|قلل|ضاعف|اشرب|استمر|جرعتك)(?:ي|وا)?(?!\w)"
    r"|آپ\b.{0,60}(?:سکتے|سکتی|چاہیے|چاہئے|ضرورت نہیں)|(?:لینا|کھانا|پینا|شروع|بند|چھوڑ|بدل|دگنا|بڑھا|کم)\S* ?(?:کر ?)?(?:دیں|لیں|کریں|دو|لو|کرو|دیجیے|کیجیے)|(?:لیں|کھائیں|پئیں|لیجیے)(?!\w)|محفوظ|کوئی حرج نہیں|مشورہ دیتا"
    r"|आप(?:को)? .{0,60}(?:सकते|सकती|चाहिए|ज़रूरत नहीं|जरूरत नहीं)|(?:शुरू|बंद|छोड़|बदल|दोगु|बढ़ा|कम)\S* ?(?:कर ?)?(?:दें|लें|करें|दो|लो|करो|दीजिए|कीजिए)|(?:लें|खाएं|खाएँ|पिएं|पियें|लीजिए)(?=[\s।,.!]|$)|सुरक्षित|कोई दिक्कत नहीं|सलाह देता"
    r"|আপনি .{0,60}(?:পারেন|পারবেন|উচিত|দরকার নেই)|(?:শুরু|বন্ধ|ছেড়ে|বদল|দ্বিগুণ|কম|বাড়ি)\S* ?(?:করুন|দিন|কর|দাও)|(?:খান|নিন|খাবেন|নেবেন|চালিয়ে যান)(?=[\s।,.!]|$)|নিরাপদ|সমস্যা নেই|পরামর্শ দিচ্ছি",
    _I,
)
_DOSE = re.compile(
    r"\d(?:[\d.,/\s]*)(?:mg|mcg|µg|μg|g|ml|iu|мг|мкг|мл|г|ملغ|ملجم|مجم|مل|غرام|جرام|ملی ?گرام|گرام|मिग्रा|मि\.?ग्रा|मिली|ग्राम|মিগ্রা|মি\.?গ্রা|মিলি|গ্রাম)(?!\w)"
    r"|(?:\d+|\b(?:one|two|three|four|half|una?|dos|tres|media|une?|deux|trois|uma?|duas|одну|две|три)|حبة|حبتين|ایک|دو|एक|दो|একটি|দুটি) (?:\S+ )?(?:tablets?|pills?|capsules?|drops|doses?|pastillas?|comprimidos?|tabletas?|cápsulas?|comprimés?|gélules?|таблет\S*|капсул\S*|حبة|حبات|حبوب|أقراص|قرص|گولی\S*|गोली\S*|गोलियाँ|गोलियां|ট্যাবলেট\S*|বড়ি)"
    r"|(?:tablets?|pills?|capsules?|pastillas?|comprimid\w+|comprimés?|таблет\w+|حبة|حبتين|حبات|قرص|گولی\S*|गोली|गोलियाँ|ট্যাবলেট|বড়ি)\b.{0,20}(?:daily|a day|per day|each day|every|once|twice|times|al día|por día|cada|par jour|chaque|por dia|ao dia|в день|каждый|يوميا|يومي|كل يوم|روزانہ|روز|रोज़|रोज|दिन में|প্রতিদিন|দিনে)",
    _I,
)
_UNLESS = r"(?<!\bif )(?<!when )(?<!whether )(?<!unless )(?<!\bsi )(?<!cuando )(?<!quand )(?<!\bse )(?<!quando )(?<!если )(?<!когда )(?<!إذا كان )(?<!إذا كانت )"
_DIAGNOSIS = re.compile(
    rf"{_UNLESS}\b(?:you|usted|tú|vous|tu|você|у вас|у тебя|вы|ты)(?:'re|'ve| are| have| had| do| don't| no| clearly| definitely| probably| likely| не)?\b[^.,;]{{0,40}}?(?:{_SICK})"
    rf"|{_UNLESS}\b(?:(?:no |não )?(?:tienes?|padeces?|tem|tens)|estás?|n'avez|avez|êtes|está)\b[^.,;]{{0,30}}?(?:{_SICK})"
    r"|\b(?:your|tu|su|votre|ton|seu|sua|ваш|ваша|ваше|ваши|твой)\b \S*(?:test|result|resultado|résultat|liver|hígado|foie|fígado|alt|fib|score|disease|печень|результат|анализ)\S*"
    r"|\bI diagnose|\bdiagnos(?:is|tic|tico)\b.{0,20}\b(?:is|es|est|é)\b|\b(?:this|that|it|these|eso|esto|cela|isso) (?:means|shows|proves|significa|muestra|signifie|prouve) (?:that )?(?:you|tú|usted|vous|você)"
    rf"|(?<!إذا كان )(?<!إذا كانت )(?:لديك|عندك|أنت|إصابتك|ليس لديك|كبدك|نتيجتك)(?!\w).{{0,40}}?(?:{_SICK})|كبدك|نتيجتك"
    rf"|آپ\s?(?:کو|کا|کی|کے)(?!\w).{{0,40}}?(?:{_SICK})|(?:आपको|आपका|आपकी|आपके).{{0,40}}?(?:{_SICK})|(?:আপনার|আপনি).{{0,40}}?(?:{_SICK})",
    _I,
)
_STAGE = re.compile(
    r"(?<!\w)[FФΦ][ -]?[0-4](?!\d)(?!\w)|metavir|child[- ]?pugh|\bmeld\b"
    r"|(?:\bstage|\bgrade|\bestad[ií]o|\betapa|\bgrado|\bstade|\bestágio|\bgrau|стади\w*|степен\w*|مرحلة|المرحلة|درجة|مرحلہ|مرحلے|درجہ|स्टेज|चरण|ग्रेड|স্টেজ|পর্যায়|ধাপ)[\s:#-]*(?:\S+ )?(?:[0-4]|i{1,3}v?|iv|one|two|three|four|uno|dos|tres|cuatro)(?!\w)"
    r"|[0-4][- ]?(?:я|й)? (?:стади|степен)|(?:fourth|third|second|first|final|advanced) stage",
    _I,
)
_LEAK = re.compile(
    r"system|prompt|instruc|instruç|\bjson\b|\b(?:kb|ref|mark)-\w+|answerable|\bcites?\b|passage|language model|\bllm\b|\bgpt|gemini|google"
    r"|api[ _-]?key|developer|jailbreak|ignore (?:the|all|any|previous)|as an ai|\bI am an? |consigne|modelo de lenguaje|modèle de langage|modelo de linguagem"
    r"|инструкци|промпт|языков\w+ модел|تعليمات|نموذج لغوي|ہدایات|निर्देश|নির্দেশ|پرامپٹ|प्रॉम्प्ट|প্রম্পট|\b(?:doctor|nurse) here\b",
    _I,
)
_LINK = re.compile(
    r"https?:|www\.|://|@|[^\W\d_]{2,}\.[^\W_]{2,}|\b\w+ ?\( ?dot ?\) ?\w+| dot (?:com|org)|\bt\.me",
    _I,
)
_MARKUP = re.compile(r"[<>*_`\[\]{}|#~^\\=]|&#?\w+;|^\s*[-•>]|\$")

PATTERNS = {"link": _LINK, "markup": _MARKUP, "leak": _LEAK, "stage": _STAGE}
"""Never to be shown, wherever it stands."""
UNLESS_VERBATIM = {"dose": _DOSE, "advice": _ADVICE, "diagnosis": _DIAGNOSIS}
"""To be shown only as a whole sentence of a reviewed passage."""
