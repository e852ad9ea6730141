"""What people call the countries that they are most often in. Pure data; English is tzdata's."""

from collections.abc import Mapping

ALSO: Mapping[str, str] = {
    "GB": "uk, united kingdom, great britain, england, scotland, wales, northern ireland",
    "US": "usa, u.s., u.s.a., united states of america, america",
    "AE": "uae, emirates, dubai",
    "KR": "south korea, korea", "KP": "north korea, korea", "CD": "dr congo, congo",
    "CG": "congo, republic of the congo", "CZ": "czechia", "NL": "holland", "MM": "burma, myanmar",
    "TR": "turkiye, türkiye", "RU": "russian federation", "SA": "saudi, ksa", "CI": "ivory coast",
    "VN": "viet nam", "SY": "syrian arab republic", "PS": "west bank, gaza", "CV": "cabo verde",
    "SZ": "swaziland", "BA": "bosnia", "VA": "vatican", "WS": "samoa", "AS": "american samoa",
}  # fmt: skip
"""English names that tzdata does not have; one that stands twice is asked about."""

NAMES: Mapping[str, str] = {
    "es": "ES España|MX México|AR Argentina|CO Colombia|PE Perú|CL Chile|VE Venezuela|"
    "US Estados Unidos|EC Ecuador|GT Guatemala|CU Cuba|BO Bolivia|DO República Dominicana|"
    "HN Honduras|PY Paraguay|SV El Salvador|NI Nicaragua|CR Costa Rica|PA Panamá|UY Uruguay|"
    "GB Reino Unido|FR Francia|DE Alemania|IT Italia|BR Brasil|PT Portugal|CA Canadá|MA Marruecos",
    "ar": "EG مصر|SA السعودية|AE الإمارات|IQ العراق|DZ الجزائر|MA المغرب|JO الأردن|SY سوريا|"
    "TN تونس|LY ليبيا|SD السودان|YE اليمن|LB لبنان|PS فلسطين|KW الكويت|QA قطر|BH البحرين|"
    "OM عمان|TR تركيا|DE ألمانيا|FR فرنسا|GB بريطانيا|US الولايات المتحدة|CA كندا|SE السويد",
    "ur": "PK پاکستان|IN بھارت|SA سعودی عرب|AE متحدہ عرب امارات|GB برطانیہ|US امریکہ|QA قطر|"
    "CA کینیڈا|BD بنگلہ دیش|AF افغانستان|IR ایران|OM عمان|KW کویت|BH بحرین|TR ترکی|CN چین|"
    "DE جرمنی|FR فرانس|IT اٹلی|ES اسپین|AU آسٹریلیا|MY ملائیشیا|EG مصر|IQ عراق|NP نیپال",
    "hi": "IN भारत|NP नेपाल|US अमेरिका|GB ब्रिटेन|AE संयुक्त अरब अमीरात|CA कनाडा|AU ऑस्ट्रेलिया|"
    "SG सिंगापुर|PK पाकिस्तान|BD बांग्लादेश|LK श्रीलंका|SA सऊदी अरब|QA कतर|KW कुवैत|OM ओमान|"
    "BH बहरीन|MY मलेशिया|NZ न्यूज़ीलैंड|DE जर्मनी|FR फ्रांस|IT इटली|RU रूस|CN चीन|BT भूटान|"
    "MU मॉरीशस",
    "bn": "BD বাংলাদেশ|IN ভারত|SA সৌদি আরব|AE সংযুক্ত আরব আমিরাত|MY মালয়েশিয়া|GB যুক্তরাজ্য|"
    "US যুক্তরাষ্ট্র|QA কাতার|OM ওমান|KW কুয়েত|BH বাহরাইন|SG সিঙ্গাপুর|IT ইতালি|CA কানাডা|"
    "PK পাকিস্তান|NP নেপাল|LK শ্রীলঙ্কা|AU অস্ট্রেলিয়া|DE জার্মানি|FR ফ্রান্স|ES স্পেন|"
    "PT পর্তুগাল|JP জাপান|KR দক্ষিণ কোরিয়া|CN চীন",
    "fr": "FR France|BE Belgique|CH Suisse|CA Canada|MA Maroc|DZ Algérie|TN Tunisie|SN Sénégal|"
    "CI Côte d'Ivoire|CM Cameroun|CD République démocratique du Congo|ML Mali|BF Burkina Faso|"
    "MG Madagascar|HT Haïti|LU Luxembourg|GN Guinée|RW Rwanda|GB Royaume-Uni|US États-Unis|"
    "DE Allemagne|ES Espagne|IT Italie|PT Portugal|EG Égypte",
    "pt": "BR Brasil|PT Portugal|US Estados Unidos|FR França|CH Suíça|GB Reino Unido|ES Espanha|"
    "CA Canadá|AO Angola|MZ Moçambique|CV Cabo Verde|GW Guiné-Bissau|ST São Tomé e Príncipe|"
    "TL Timor-Leste|DE Alemanha|IT Itália|LU Luxemburgo|AR Argentina|PY Paraguai|UY Uruguai|"
    "CO Colômbia|MX México|JP Japão|IE Irlanda|BE Bélgica",
    "ru": "RU Россия|UA Украина|BY Беларусь|KZ Казахстан|UZ Узбекистан|KG Киргизия|DE Германия|"
    "GE Грузия|AM Армения|AZ Азербайджан|MD Молдова|TJ Таджикистан|TM Туркмения|LV Латвия|"
    "LT Литва|EE Эстония|IL Израиль|PL Польша|US США|GB Великобритания|FR Франция|IT Италия|"
    "ES Испания|TR Турция|CZ Чехия",
}
"""Language to "code name|...", the first eight offered as buttons."""

OFFERED: Mapping[str, str] = {"en": "GB US CA AU IE IN NG ZA"}
"""Where the names are not ours."""
