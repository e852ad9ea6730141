"""Hindi, Urdu and Bengali in Latin letters, beside their own words spelt in them."""

HINDUSTANI = {
    "STOP": "band | ruko | roko | bas | stop",
    "QUIET": """
        message mat | msg mat | mat bhej* | message band | msg band | mujhe akela chhor* | tang mat
        | pareshan mat | message nahi chah* | message na | bhejna band | unsubscribe
    """,
    "MESSAGES": "message | msg | messages | msgs | notification | reminder | bot | bhejna | paigham",
    "DELETE": "delete | mita | mitao | hata | hatao | hata do | mita do | saaf",
    "DATA": "data | account | record | sab kuch | sab | history | chat | info | maloomat | jankari | results",
    "PERSON": "doctor | insaan | insan | aadmi | nurse | kisi | koi | staff | banda | bande | human",
    "TALK": "baat | bat | rabta | call | chahiye | baat karni | milao | karwao",
    "HELPME": "madad | help | madad karo | meri madad | help me | madad chahiye | bachao",
    "CANCEL": """
        cancel | chor do | rehne do | jane do | shuru se | radd
    """,
    "BACK": "wapas | back | koi baat nahi | abhi nahi | chhoro | choro",
    "MAY": """
        sakta hu | sakta hoon | sakti hu | sakti hoon | kya main | chahiye | theek hai | thik hai | safe
        | kya mujhe | kitni | kitna | zaroori | agar main | lu | loon | karu | karoon | le lu | kha lu | du
        | doon | sakta | sakti | ijazat
    """,
    "CHANGE": """
        band | chhor | chor | chhod | chod | rok | double | aadhi | adhi | do | badal | badha | kam | shuru
        | zyada | naga | skip | ek aur | teen | break | dugni | beech mein | stop
    """,
    "TAKE": "le | lena | lu | loon | kha | khana | istemal | saath | sath | pee | khau | mila kar",
    "MED": """
        goli | goliyan | dawa | dawai | dawaiyan | dawaai | khurak | ilaj | ilaaj | tablet | tablets
        | medicine | dose | epclusa | maviret | sofosbuvir | ibuprofen | brufen | paracetamol | panadol
        | painkiller | antibiotic | insulin | capsule | treatment | statin | omeprazole | disprin | course
    """,
    "MISSED": "bhool gaya | bhool gayi | bhul gaya | bhul gayi | reh gayi | miss ho",
    "FOOD": "khane ke saath | khali pet | nashta | kitne din | pani | doodh",
    "GENERAL": "kya hai | kya hota | kaise kaam | kyun | test",
    "HAVE": "kya mujhe | mujhe | kya mera | mera | mere | kya main | ho gaya | kya meri",
    "DISEASE": """
        cirrhosis | fibrosis | cancer | hepatitis | kharab | nuqsan | nuksan | theek | thik | fail | tumor
        | damage | khatam | fatty liver
    """,
    "STAGE": """
        stage | f0 | f1 | f2 | f3 | f4 | kitna kharab | diagnos* | kya bimari | mujhe kya | darja | grade
        | haalat kaisi | kitna damage
    """,
    "MINE": "mera | meri | mere | mujhe | main | mujhko",
    "GREET": """
        salam | assalam o alaikum | assalamu alaikum | namaste | namaskar | hello | hi | kya haal | aadab
        | kaise ho | salaam
    """,
    "THANKS": "shukriya | dhanyavad | dhanyawad | thanks | meherbani | jazakallah | thank you | bahut shukriya",
}

BENGALI = {
    "STOP": "bondho | thamo | thamun | stop | bandha",
    "QUIET": """
        message pathaben na | message pathio na | message bondho | msg bondho | pathaben na | pathio na
        | birokto korben na | birokto koro na | message chai na | unsubscribe | message diben na
    """,
    "MESSAGES": "message | msg | notification | reminder | bot | barta",
    "DELETE": "delete | muche | muchhe | mochen | soriye",
    "DATA": "data | account | tothyo | totho | sob kichu | shob kichu | sob | shob | record | history | chat",
    "PERSON": "doctor | manush | manus | manusher | nurse | karo | keu | daktar | doctorer | lok",
    "TALK": "kotha | kotha bol* | jogajog | call | chai | dorkar | bolte | kotha bolte",
    "HELPME": "sahajjo | shahajjo | help | sahajjo korun | help me | shahajjo koren | bachan",
    "CANCEL": "cancel | batil | thak lagbe na | bad dao | bad den",
    "BACK": "thak | lagbe na | phire | ekhon na | back",
    "MAY": """
        pari | parbo | parbo ki | ami ki | uchit | thik ache | safe | nirapod | koyta | koto | khabo | nebo
        | jabe | jabe ki | problem | somossa | khete pari
    """,
    "CHANGE": """
        bondho | chere | double | ordhek | duita | duto | bodla* | bara* | koma* | shuru | beshi | kom | bad
        | skip | arekta | tinta | change | stop
    """,
    "TAKE": "khete | khabo | khawa | nite | nebo | sathe | shathe | eksathe | use",
    "MED": """
        bori | tablet | oshudh | osudh | oushodh | dose | chikitsa | epclusa | maviret | sofosbuvir
        | paracetamol | napa | ibuprofen | painkiller | antibiotic | insulin | capsule | medicine | course
    """,
    "MISSED": "bhule gechi | bhule gesi | miss hoye | deri",
    "FOOD": "khabarer sathe | khali pete | nasta | kotodin | pani | dudh",
    "GENERAL": "keno | kivabe | test",
    "HAVE": "amar ki | amar | ami ki | ami | hoyeche | hoise",
    "DISEASE": "cirrhosis | fibrosis | cancer | hepatitis | nosto | khoti | shustho | fail | tumor | kharap | valo | bhalo",
    "STAGE": """
        stage | f0 | f1 | f2 | f3 | f4 | kotota kharap | diagnos* | ki rog | amar ki hoyeche | grade
        | obostha kemon | porjay
    """,
    "MINE": "amar | ami | amake",
    "GREET": "hello | hi | salam | assalamu alaikum | nomoskar | kemon achen | kemon acho | assalamualaikum",
    "THANKS": "dhonnobad | thanks | thank you | dhonyobad | onek dhonnobad | shukria",
}
