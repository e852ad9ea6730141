"""Hindi and Urdu in Latin letters, where they differ from what Hindi letters give.

Spellings are folded by core.assistant.romanise, so one of each sound is enough.
"""

TERMS = {
    "NEG": "bina | bagair | baghair | koi nahi",
    "NEG_AFTER": """
        nahi | nhi | nahin | nahi h | na | nahi hai | nhi hai | mat | nai hai | nai h | nai hain
        | nai ho raha | nai aa raha | nai aaya | nai aayi | nai hua | nai hui | nai tha
        | nai thi | kuch nahi | kuch nhi | kuch bhi nahi
    """,
    "OR": "ya | na hi",
    "AND": "aur | or | phir | sath | isliye | kyunki | kyuki | plus | and",
    "BUT": "lekin | lakin | magar | par ab | balke | but",
    "GLUE": """
        hai | hain | h | hu | hoon | hun | tha | thi | the | ho | hota | hoti | hote | hua | hui
        | huwa | raha | rahi | rahe | rha | rhi | rhe | gaya | gayi | gai | gya | gyi | gaye
        | aa | aata | aati | aya | aayi | aai | aana | kar | karta | karti | kr | krta | kiya
        | ki | lag | lagta | lagti | laga | lagi | ja | jata | jati | jana | de | dena | diya
        | di | le | lena | liya | mein | me | main | mai | se | ko | ka | ke | k | pe | par | pr
        | ne | tak | bhi | to | hi | jaisa | jaisi | jese | kuch | koi | kisi | ek | yeh | ye
        | woh | wo | us | is | usko | isko | unko | unka | unki | unke | apna | apni | sakta
        | sakti | pa | wala | wali | baad | pehle | pahle | liye | jab | kabhi | kaise | dikh
        | mehsoos | nikal | nikla | nikli | doctor | hello | salam | assalam o alaikum | namaste
        | ji | haan | han | shukriya | hepatitis | liver | jigar | c | bahut | bohot | bht
        | bohat | thoda | thora | sab | ab | hone | rehta | rehti | pad | par gaya | chahiye
        | batao | bataye | kya | kab | kahan | chal | mil | bhai | yaar | plz | please
        | treatment | test | dikhai | wajah | pas | nazar | karna | kiye | kyu | kyun | kyo
        | nikalta | nikalti | hogaya | hogya | hogayi | hogai | horaha | horha | horhi | horahi
        | aaraha | arha | arhi | arahi | aarahi | aarha | jaraha | jarha | jarahi | ra | ri | re
        | hora | hori | ara | ari | khayal | khyal | khayaal | irada | soch | bilkul | zara
        | filhal | masla | pass | gila | aisa | aisi | waisi | karne | banne | lagne | hoi
        | huvi | sir | madam | maam | allah | bhagwan | rab | pls | plzz | bro | yar | hy | hei
        | ha | mri | mra | mujh | uss | iss | unhon | unhone | yaha | waha | ghar | hospital
        | btao | bataen | bataiye | batain | jaldi | dekho | sun | bol | keh | kehta | kehti
    """,
    "SELF": """
        mujhe | mujhko | mera | meri | mere | mujhse | maine | mene | mainay | hum | hame
        | hamara | humein | mujhy | mjhe | mje | main hoon | mai hu | me hu | khud | mujh
    """,
    "OTHER": """
        pati | patni | biwi | biwy | shohar | shauhar | miyan | pita | pitaji | papa | baap
        | abbu | abba | abu | walid | walida | waalid | ammi | amma | ami | maa | mummy | mummi
        | mata | bhai | behen | behan | bahan | bhaiya | didi | baji | aapi | dost | chacha
        | chachi | mama | mami | dada | dadi | nana | nani | khala | phupho | padosi | saheli
        | woh | wo | usko | uska | uski | unko | unka | unki | unhe | usne | bhabhi | begum
        | baba | ghar wale | husband | wife | uncle | aunty | unhein | inko | cousin | sasur ji
        | sasu | saasu maa | mausi | phuppo | phupo | chachu | khalu | nand | devar | jeth
        | bahu | abbu ji | papa ji | mumma | mom | dad | mother | father | brother | sister
        | friend | roommate | padosan | mian | bivi | missis | gharwali | bhaijan | apa | appi
        | taya | tayi | chacha ji
    """,
    "CHILD": """
        beta | bete | beti | bacha | bachcha | bache | bachche | bachi | bachchi | bachon | pota
        | poti | nawasa | bhatija | bhanja | munna | ladka | ladke | ladki | larka | larki
        | baby | bacche | baccha | bachay | bachy | bachey | son | daughter | kid | chota
        | chhota beta | gudiya | guriya
    """,
    "INFO": """
        kya hai | kya hota hai | kya hoti hai | kya hote hain | kya matlab | matlab | lakshan
        | alamat | alamaat | nishani | symptom | symptoms | wajah | kyun hota | kyu hota
        | kyun hoti | kaise pata | kese pata | kaise pta | kaise bache | kaise phailta | kitna
        | kitne | kitni | ho sakti hai | ho sakte hain | hosakta | aam hai | side effect
        | side effects | risk | farq | fark | janna chahta | janna chahti | janna hai | jaanna
        | puchna hai | poochna hai | pochna | puchna chahta | sawal | sawaal | padha | parha
        | suna hai | suna | doctor ne kaha | doctor ne bataya | doctor ne bola | samjhao
        | samjhaye | jankari | malumat | logo | logon | log | mareezo | marizo | mareezon
        | patients ko | bachao kaise | se bachne | aam taur | film | movie | kehte hain
        | kahte hai | ilaj hai | theek hota | phailta | kya main | kya mai | kya hum | kya isse
        | kya is se | kya cirrhosis | kya hepatitis | ke bare me | ke baare mein | se hota hai
        | hone par | hone pe | hone ka | k bare | kyun hoti hai | ho to | kya karna chahiye agar
        | ka chance | meaning | banta hai | ho jaye to | aaye to | ho jaye tou
        | side effects kya | ke lakshan | ki alamat | ki nishani | kya is dawa | kya in
        | kya dawa | safe hai | le sakta | le sakte | le sakti | chubhne se | lagne se | hone ke
        | rukne ki wajah | kon kon | kaun kaun | ka khatra | kitna khatra | kya ye dawa
        | kya ye bimari | ho sakta hai kya | normal hai kya ya | kyu padte | kyun padte
        | kyu parte | kyun parte | kyun hote | kyu hote | kyun aate | kyu aate
    """,
    "COND": """
        agar | agr | maan lo | farz kare | dar hai ki | dar lagta hai ki | ka dar | se dar
        | khuda na khasta | kahin | film me | movie me | drame me | drama me | serial me
        | khabar me | news me | akhbar me | kahani me | kitab me | tv pe | youtube pe
        | google pe | padha hai | parha hai | doctor ne kaha agar | doctor ne kaha | darta hu ki
        | darti hu ki | dar hai kahin | par likha | pe likha | me likha
    """,
    "NEUTRAL": """
        nahi pata | pata nahi | pta nahi | pta nhi | pata nai | nahi malum | malum nahi
        | nahi janta | samajh nahi aa raha | samajh nahi | samajh nhi | samajh me nahi
        | theek nahi | thik nahi | acha nahi | accha nahi | achha nahi | tabiyat theek nahi
        | tabiyat thik nahi | neend nahi | nind nahi | bhookh nahi | bhuk nahi | khana nahi
        | kha nahi | so nahi | paise nahi | paisa nahi | doctor nahi | aram nahi | araam nahi
        | faida nahi | asar nahi | kam nahi | theek nahi ho | kya karu | kya karoon | kya karun
        | kya kare | kya karna chahiye | kya kru | kia karu | madad karo | madad kare | madad
        | help karo | kya ho raha hai | kya ho gaya | ye kya hai | yeh kya hai
        | marna nahi chahta | marna nahi chahti | marna nahi | hasi se mar | has has ke mar
        | hans hans kar mar | bhookh se mar | bhuk se mar | sharm se mar | thak ke mar
        | thak kar chur | garmi se mar | intezar mar | intezaar maar | dil toot | dil tod
        | dil tor | heart attack aate aate | heart attack aa gaya dekh | khoon ki janch
        | khoon ka test | khoon ke test | khoon test | blood test | blood pressure | blood sugar
        | khoon dena | khoon diya | khoon donate | khoon chadha | khoon charha | khoon lagwaya
        | khoon ka group | blood group | khoon me sugar | khoon mein sugar | khoon ke zariye
        | khoon se phail | khoon ke rishte | khoon ka rishta | khoon khaul | khoon paseena
        | khoon pasina | khoon ka sample | blood donate | blood bank | khoon patla
        | mere khoon me | mere khoon mein | kali chai | kaali chai | kali coffee | black coffee
        | black tea | kali mirch | kala namak | kala dhan | kala paisa | pila bukhar
        | peeli goli | peeli goliyan | halka dard | thoda dard | thora dard | thoda sa dard
        | thora sa dard | mamuli dard | halka sa dard | halka bukhar | dant dard | daant dard
        | dant me dard | confuse hu ki | confused hu ki | confuse hoon ke | confused hoon ke
        | thoda confuse | thoda confused | thora confuse | ko lekar | ko le kar | sugar free
        | cheeni kam | baal gir | baal jhad | bal gir | mirgi ki dawa | mirgi ki dawai
        | silai ki sui | mujhe hepatitis | mujhe hepatitis c | mujhe hep c | bina cheeni
        | inshallah | mashallah | ja nahi raha | ja nahi rahi | ja nhi raha | nahi ja raha
        | nahi ja rahi | nahi jata | utar nahi | nahi utar | utar nhi | utar hi nahi
        | nahi pa raha | nahi pa rahi | nahi pa rahe | nhi pa rha | nhi pa raha | nhi pa rhe
        | nahi ho pa | nahi kar pa | pehle kabhi nahi | aisa kabhi nahi | itna kabhi nahi
        | aise nahi the | aisa nahi tha | ghar pe koi nahi | ghar par koi nahi
        | koi nahi hai ghar | ambulance nahi | gadi nahi | hospital nahi | nahi to | nhi to
        | warna | hai na | hain na | h na | sahi nahi | chain nahi | sukoon nahi | rahat nahi
        | farq nahi | farak nahi | kabu nahi | raha nahi ja | kuch kha nahi | kha pi nahi
        | peshab peela | peshab pila ho* | peshab ka rang | peshab ka color | pair me chala
        | hath me chala | chota sa chala | ki wajah se | ki waja se | kha le to | kha lu to
        | kha lun to | pi le to | bees saal | das saal | 20 saal | 10 saal | das din
        | sugar control | dil ke mareez | dil ke mariz | gurde ke mareez | jaan nikal di
        | jan nikal di | maar dalega | maar dalegi | has has ke pet | hans hans ke pet
        | khoon ki kami | khoon ki report | khoon patla karne | gala kharab | gala baith
        | log keh rahe | log bol rahe | sab keh rahe | log kehte | zeher jaisi | zeher jaisa
        | zeher lagti | asar nahi kar | dawa asar nahi | doodh nahi pee | dudh nahi pi
        | khoon pi jata | khoon pee raha | sar kha liya | sir kha liya | dimag kha
    """,
    "PAST": """
        saal pehle | sal pehle | saalon pehle | saal pahle | mahine pehle | maheene pehle
        | mahine pahle | hafte pehle | pichle saal | pichle sal | pichhle saal | pichle mahine
        | guzishta saal | pehle kabhi | bachpan me | bachpan mein | bachpan | jawani me
        | mazi me | jab main chota | jab mai chota | jab main choti | bahut pehle | bohat pehle
        | kafi pehle | arsa pehle | intiqal | inteqal | ki death | mar gaye the | guzar gaye
        | chal base | ilaj se pehle | pehle hua tha | pehle hui thi | kai saal | pehle ek bar
        | ek baar hua tha | saal phle | maut ho gayi thi | fout ho | rehta tha | rehti thi
        | hota tha | hoti thi | hote the | padte the | parte the | karta tha | karti thi
        | leta tha | saal purani | pichle hafte | pichli bar | pichli dafa | us waqt | ho chuka
        | ho chuki | chota tha | choti thi | school me tha | college me tha | faut ho
    """,
    "RECENT": """
        abhi | ab | aaj | kal | kal raat | kal rat | kal se | aaj subah | subah se | subah
        | raat se | rat se | raat ko | sham se | shaam se | abhi abhi | phir se | fir se
        | dobara | ghante pehle | ghanta pehle | ghante se | ghanton se | minute pehle | din se
        | dino se | parso | parson | musalsal | lagatar | achanak | bar bar | baar baar | shuru
        | tab se | is waqt | is time | ho raha hai | ho rahi hai | ho rha h | ho rha hai
        | ho rhi h | raha hu | rahi hu | raha hoon | rahi hoon | aaj se | sari raat | saara din
        | pura din | kuch dino se | hafte se | do din se | 2 din se | 3 din se | aaj hi
        | abhi bhi | dopahar se | dopehar se | aadhe ghante | adhe ghante | thori der pehle
        | thodi der pehle | raat bhar se | hora hai | ho ri hai | ho ra h | aa raha hai
        | aa rahi hai | kal subah | kl se | aj | aj subha | subha se | subha | rat ko | 2 din
        | is wakt
    """,
    "RESOLVED": """
        ab theek | ab thik | ab bilkul theek | ab bilkul thik | ab theek hu | ab thik hu
        | ab theek hoon | ab thik hai | theek ho gaya | thik ho gaya | theek ho gayi
        | thik ho gayi | theek ho gaye | thik hogaya | ab sab theek | ab sab thik
        | sab theek hai | sab thik hai | sehatmand | tandrust | ab koi masla nahi
        | ab koi dikkat nahi | ab koi problem nahi | uske baad nahi | dobara nahi | dobara nhi
        | phir nahi hua | ab nahi hota | ab nahi hai | ab nahi | ab fit hu | ab khush
        | ab khush hu | thik hu ab | theek hu ab | uske baad kabhi nahi | phir kabhi nahi
        | ke baad khatam | chhutti mil gayi | alhamdulillah theek | shukar hai theek
        | ab acha hu | fit hu ab
    """,
    "UNIT": """
        hafte | hafta | din | dino | mahine | mahina | saal | ghante | ghanta | minute | mg | ml
        | gram | baje | kilo | bar | baar | dafa | % | week | weeks | days
    """,
    "SEVERE": """
        tez | tej | bahut tez | bohot tez | bhayankar | bhayanak | shadeed | shadid | sakht
        | asahniya | bardasht nahi | bardasht se bahar | bardasht nhi | seh nahi | sah nahi
        | saha nahi | zabardast | bahut zyada | bohot zyada | zyada | ziada | jyada | bahut
        | bohot | bohat | bht | achanak | ekdum | ek dam | buri tarah | bura hal | bura haal
        | serious | mar raha | mar rahi | mar jaunga | mar jaungi | jaan nikal rahi
        | jan nikal rahi | jaan ja rahi | chaku | churi | cheekh | chilla | tadap | tarap
        | tadap raha | tarap raha | ro raha | ro rahi | ro rhe | uth nahi | khada nahi
        | khara nahi | hil nahi | chal nahi | marod | maror | itna | kafi | khatarnak | behad
        | had se zyada | phat raha | severe | zor ka | zor se | jor ka | jor se | zor ki
        | zordar | bardasht | bardaasht | behaal | behal | chilla rahi | chikh | cheekh rahi
        | jaan nikal | jaan le | bilbila | chatpata | rone lag* | ro ro | halat kharab
        | haalat kharab | bohat bura | zameen pe lot | lot pot | seedha nahi | sidha nahi
        | utha nahi ja | baitha nahi ja | hila nahi ja | khara nahi ho | khada nahi ho
        | sehne layak nahi | sehan nahi | sehan se bahar | karah | tarphta | bhisan | bhot
        | bhoot zyada | bahot | bhut | bohhot | boht | kafi zyada | extreme | sakhat | jaan leva
        | jan leva | jaanleva | pasine choot | paseene choot | pasina choot | thanda pasina
        | bardasht khatam | cheekhne | koi dawa asar nahi | mare dard | lot raha | lot rahi
        | ro rahe | chillaye ja | dohri ho | qayamat | cheekh rahe
    """,
    "MUCH": """
        bahut | bohot | bohat | bht | bahut zyada | zyada | ziada | kafi | dher | dher sara
        | khoob | sara din | saara din | din bhar | pure sharir | poore jism | sare jism
        | sare badan | pure jism | har jagah | hamesha | pura | had se zyada | itna | lagatar
        | musalsal | har waqt | poore body | puri body | boht | bhot | bahot | bhut
        | bohot zyada | puri body pe | pure badan pe | sare badan pe | sare jism pe
        | poore jism pe | har taraf | balti bhar | cup bhar | glass bhar | mutthi bhar | bar bar
        | jaga jaga | bohat sara | bahut sara | bht sara
    """,
    "UNSTOPPABLE": """
        ruk nahi | ruk nhi | nahi ruk | nhi ruk | band nahi | band nhi | nahi band | tham nahi
        | rukne ka naam | rukta nahi | musalsal | lagatar | ruk hi nahi | rukti nahi
        | rukta hi nahi | ruk hi nhi | ruk nai | nai ruk | ruk hi nai | band nai | band hi nai
        | band hi nahi | band hi nhi | thamta nahi | khatam nahi | khatam hi nahi | ja nahi raha
        | jata nahi | ghante se | ghanton se | ghanta ho gaya | ghanta ho gya | ghante ho gaye
        | nikal raha | nikal rha | nikle ja | beh raha | behta ja | ris raha | tapak raha
        | chalu hai | kam hi nahi | rukne ka naam nahi | nahi ruk ra | ruk ni rha | ruk ni raha
        | band ni ho | jari | jaari | abhi tak chalu | ab tak chalu | ab bhi aa | abhi bhi aa
        | abhi tak aa | ab tak aa | ruka nahi | ruki nahi
    """,
    "BLOOD": """
        khoon | khun | lahu | blood | khooni | rakt | khoon ke lothre | khoon ke lothde
        | khoon ke thakke | lothray | lothde | thakke | clots | clot | khon | khooon | bld
    """,
    "BLEED": """
        khoon beh | khoon nikal | bleeding | khoon aa | khoon a raha | khoon ja | khoon gir
        | khoon tapak | blood aa | blood nikal | blood a raha | blood ja | khoon ris
        | khoon behna | khoon aya | khoon aaya | khoon ata | khoon aata | khoon aana
        | khoon gira | khoon nikla | khoon nikalta | khoon behta | khoon ki dhar | bleed
        | bleeding ho | blood aaya | blood aya | blood gir | blood beh | khoon hi khoon
        | khoon phenk | khoon fek | lahu beh
    """,
    "VOMIT": """
        ulti | ultiyan | ultiya | ultia | ultian | qai | qay | kai | vomit | vomiting
        | vomitting | thook | thuk | khansi | khaans | khans | munh se | muh se | moo se | mu se
        | ubkai | ultiyaan | ulti* | palti | ugal* | ugla | ubkai* | okai | thuk* | thook*
        | balgham | kaf | gale se | vomit* | vomting | omit | ultiyan lag | qay* | qe | ulat
    """,
    "COFFEE": """
        coffee jaisa | coffee jaisi | coffee ke dane | coffee powder | coffee ke rang
        | coffee ground* | coffee ki tarah | coffee jese | coffee jaise | coffee color
        | chai patti | chay patti | chai ki patti | coffee color* | coffee colour | coffee rang
        | coffee wala | coffee k | cofee | coffee ke jaisa
    """,
    "HAEMATEMESIS": """
        khoon ki ulti | khoon ki ultiyan | khoon ki qai | khoon wali ulti | khooni ulti
        | andruni bleeding | andar bleeding | rage phat | nasein phat | ulti me khoon
        | ulti mein khoon | ulti me blood | blood ki ulti | khoon ulti | nas phat | kali ulti
        | ulti kali | ulti kaali | kale rang ki ulti | kaali qay | kali qay | ulti lal
        | laal ulti | lal ulti | lal rang ki ulti | ulti me lal | ulti me laal | ulti me kala
        | bhuri ulti | brown ulti | black vomit | vomit black | khoon thook | thook me khoon
        | blood vomit | vomit blood | vomiting blood | vomit me blood | vomit me khoon
        | munh se khoon | muh se khoon | moo se khoon | munh se blood | muh se blood
        | khoon ugal | commode lal | nasen phat | qay me khoon | qay mein khoon | khoon phenk*
        | khoon fenk* | khoon fek* | khoon ki kulli | basin me khoon | balti me khoon
        | basin laal
    """,
    "MELAENA": """
        tarcol | tarkol | damar | koltar | tar jaisa | tar jaisi | taarkol | koyle jaisa
        | koyle jaisi | tarkol jaisa | kala chipchipa | kali chipchipi | chipchipa kala
        | tar coal | tarcoal | koyle ki tarah | koila jaisa | grease jaisa | tar ki tarah
        | damar jaisa | malena | melena | tarry
    """,
    "BLACK": """
        kala | kali | kaala | kaali | kale | siyah | siah | black | kaale | syah | koyla | kajal
        | kali kali | kala kala | kale rang | blak | dark black
    """,
    "STOOL": """
        pakhana | paikhana | pakhane | pakhanay | latrine | letrin | latrin | tatti | potty
        | poti | dast | motion | motions | loose motion | stool | toilet | ijabat | rafa hajat
        | bathroom | poop | mal | bathrum | washroom | commode | kamod | pechish | paichish
        | tatti* | tatiya | toilet me | shauch | sandas | letrine | laterine | leterine
        | lettrin | loose motions | motion me | stools | pottty | poty | pakhaane | washroom me
        | bathroom me | fazla | poo
    """,
    "RECTUM": """
        neeche se | niche se | peeche se | piche se | guda | maqad | pakhane ki jagah | bawaseer
        | gudda | anus | pichware | pakhane ke raste | piche ke raste | back side se
        | tatti ki jagah | bawasir | piles
    """,
    "IRON": "iron | iron ki goli | faulad | iron tablet*",
    "NOSE": """
        naak | nak | masoode | masure | masude | nose | gums | masooron | masoodo | masudo
        | masoorhon | masuron | daanton | danto | nakseer | naksir
    """,
    "PUZZLED": """
        confuse | confused | uljhan | ajeeb | ajib | khoya | khoye | bhramit | gumsum
        | khoya khoya | khoye khoye | chup chap | badla badla | confuzed | confus | kanfuse
    """,
    "CONFUSED": """
        behki behki | behki | behak | bahki bahki | badbada | barbara | ulti seedhi | ulti sidhi
        | ulta seedha | ulta sidha | ulta pulta | ulti pulti | ool jalool | ul jalul | ool fool
        | ajeeb baten | ajeeb batein | ajib baten | ajeeb ajeeb | ajib ajib | ajeeb harkat*
        | ajib harkat* | ajeeb behave | ajeeb behav* | ajeeb tarah | ajeeb si baten
        | hosh me nahi | hosh mein nahi | hosh nahi | hosh nhi | hosh o hawas | hawas kho
        | sudh budh | dimag kaam nahi | dimag kam nahi | dimaag kaam nahi | dimag nahi chal
        | baten bhool | sab bhool | sab bhul | kuch yaad nahi | kuch yad nahi | yaad nahi
        | yad nahi | yaad nhi | bhool rahe | bhul rahe | bhool raha | bhul raha | bhool rahi
        | pagal jaisi | pagalo jaisi | pagalon | pagal jaise | bahut confuse | bahut confused
        | bohot confuse | confuse ho | confused ho | confusion | besudh | zehni | hazyan
        | encephalopathy | soch nahi pa | bekar baten | dimag thikane | dimagh thikane
        | dimag theek nahi | dimag thik nahi | dimagh kaam nahi | dimagh kam nahi
        | dimag sahi nahi | dimag sunn | dimagh sunn | dimagh nahi chal | zehan mauf
        | dimagh mauf | din raat ka pata nahi | din rat ka pta nahi | waqt ka pata nahi
        | time ka pata nahi | jagah ka pata nahi | din ka pata nahi | pagal ho gaye
        | pagal ho gaya | pagal ho gayi | pagal sa | pagalon ki tarah | pagalo ki tarah
        | ajeeb harkat | ajeeb hark* | ajeeb bartao | ajeeb rawaiya | ajeeb behaviour
        | ajeeb behavior | badla hua behavior | aape me nahi | hosh thikane | hosh hawas
        | hawas bakhta | kuch ka kuch | kuch bhi bol | kuch bhi bak | kuch bhi keh rahe
        | bematlab | bakwas kar | bak bak | bak rahe | bak raha | budbuda* | barbara* | badbada*
        | ghar me peshab | kamre me peshab | kapde me peshab | kapde utar | kapray utar
        | nange ghoom | apne aap se baat* | khud se baat* | deewar se baat* | rasta bhool
        | rasta bhul | ghar ka rasta | bhool jate | bhul jate | bhool jaa rahe | cheezen nazar
        | cheezein nazar | cheeze dikh* | cheezen dikh* | ajeeb cheez* | awazen sun* | awazen aa
        | awaaze aa | keede dikh* | keede nazar | bhoot dikh* | jo hai nahi wo dikh
        | halucination | hallucinat* | seeing things | confused* | delirium | badhawas
        | gali galoch | galiyan de | gaali de rahe | baat samajh nahi pa | baat nahi samajh pa
        | bachon jaisi harkat | bacho jaisa | ek hi baat bar | ek hi baat pooch*
        | ek hi baat puch* | ek hi bat puch* | ek hi baat dohra* | wahi baat bar bar | wohi baat
        | wahi sawal | ek hi sawal | bar bar wahi | bar bar ek hi | ajnabi samajh
        | paraya samajh | koi aur samajh | ghar se bahar nikal | ghar se nikal gaye
        | ghar se nikal gaya | raat ko uth kar | rat ko uth ke | kuch samajh nahi rah*
        | samajh nahi rahe | samajh nahi rahi | samajh hi nahi | baat nahi samajh
        | baat samajh nahi | galat jawab | ghalat jawab | galat galat bol | ulte seedhe
        | ulte sidhe | ulte jawab | ulta jawab | be tuka | betuki | be wajah hans | bewajah has
        | bina baat has | bina baat ro | mare hue logo* | mare logo se | purani batein bol
        | neend ulti | din raat ulta | din raat ulte | din ko raat | raat ko din | kapde ulte
        | joote ulte | khoye khoye | khoya khoya | taktaki | ghoorte | ghoor rahe
        | cheekhne chillane | hosh gum | cheezen galat jagah
    """,
    "DISORIENTED": """
        nahi pehchan | nahi pahchan | nhi pehchan | pehchan nahi | pahchan nahi | pehchaan nahi
        | pehchan nhi | pehchan hi nahi | kaha hai pata nahi | kahan hain pata nahi
        | pata nahi kahan hai | pta nahi kaha | wo kahan hai | woh kahan hain | wo kaha h
        | kahan hu | kahan hoon | kaha hu | kaunsa din | kaun sa din | konsa din | naam bhool
        | naam bhul | apna naam | apna nam | naam yaad nahi | naam yad nahi | zuban ladkhada
        | zaban larkhara | zuban larkhara | zuban lad | ladkhada | larkhara | ladkhadati
        | larkharati | bol nahi pa | bola nahi | bolne me dikkat | bolne me mushkil
        | saaf nahi bol | saf nahi bol | theek se bol nahi | thik se bol nahi | haath kaanp
        | hath kanp | hath kap | haath kanpte | hath kaanp | haathon me kapkapi | din bhar so
        | sara din so | saara din so | pura din so | har waqt so | sote rehte | sota rehta
        | soti rehti | soye rehte | soya rehta | bahut zyada so | bahut so | bohot so
        | bahut neend | bohot neend | bahut nind | har waqt neend | neend me hi | pehchante nahi
        | pehchanta nahi | pehchanti nahi | pehchaan nhi | pehchan ni | nahi pehchana
        | kisi ko nahi pehchan | soye ja | sote ja | soye pare | soye pade | sote hi ja
        | so hi rahe | bas so | sirf so | din raat so | uthao to | jagao to | hilao to
        | neend se nahi uth | neend nahi khul | din me sote | din bhar sote | din ko sote
        | din me sota | din bhar sota | din ko sota | din me soti | raat ko jagte
        | raat bhar jagte | rat ko jagte | raat me jagte | kaha hai pata | pata hi nahi kahan
        | pata hi nahi wo kaha | pata hi nahi kaha | kaun sa saal | kon sa saal | konsa mahina
        | tareekh nahi bata | tarikh bhi nahi | zuban latpata | zaban larkh* | zuban larkh*
        | zuban ladkh* | jubaan ladkh* | juban ladkh* | jeebh ladkh* | awaz ladkh* | awaz larkh*
        | bol saaf nahi | boli saaf nahi | zuban saaf nahi | zaban saf nahi | zaban atak | totla
        | hakla* | bol nahi nikal | muh se lafz | hath phadphada | hath farfara | haath hilte
        | hath kanp* | haath kaamp* | slurred | slurring | phir so ja* | fir so ja*
        | dobara so ja* | wapas so ja* | foran so ja* | baat karte karte so | baat karte so
        | khate khate so | baithe baithe so | pen nahi pakad* | pen nahi pakr*
        | qalam nahi pakr* | chamach nahi pak* | glass nahi pak* | pakad nahi pa rahe
        | hath jhatak* | haath jhatak* | hath se cheez* | likh nahi pa | likhna bhool
        | sign nahi kar | button nahi | ginti nahi | dagmaga* | sharabi ki tarah | sharabi jaise
        | awaz bhari | kya bol rahe samajh | kya keh rahe samajh | saal poocha | saal pucha
        | din pucha | naam pucha to | pucha to galat
    """,
    "UNROUSABLE": """
        uth nahi rahe | uth nahi raha | uth nahi rahi | uth nhi rahe | uth nhi raha
        | uth nhi rahi | jaag nahi | jag nahi | nahi jaag | nahi uth rahe | nahi uth raha
        | nahi uth rahi | nhi uth raha | jagane par bhi | jagane pe bhi | uthane par bhi
        | uthane pe bhi | jagane se nahi | jagana mushkil | uthana mushkil | mushkil se uth
        | mushkil se jaag | mushkil se jag | jaga nahi pa | utha nahi pa | jawab nahi de
        | jawab nhi de | koi jawab nahi | response nahi | respond nahi | behosh | behoshi | coma
        | ankhen nahi khol | aankh nahi khol | ankh nahi khol | hont neele | honth neele
        | hosh kho | neela pad | neela par | gashi | jagane par | jagane pe | jagane se bhi
        | uthane se bhi | hilane par bhi | hilane pe bhi | hilane se bhi | bulane par bhi
        | bulane pe jawab | bulane par jawab | awaz dene pe | awaz dene par | awaz pe jawab
        | jawab hi nahi | jawab nahi dete | jawab nahi deta | jawab nahi deti | jwab nahi
        | hosh nahi aa | hosh me nahi | hosh mein nahi | besudh | behosh* | uthta nahi
        | uthte nahi | uthti nahi | uth hi nahi | uth nai | uth ni | jaag hi nahi | jagte nahi
        | jagta nahi | nahi jagte | nahi uthte | ankhen nahi khul | aankhe nahi khul
        | aankh nahi khul | aankhe nahi khol | aankh hi nahi khol | hil dul nahi | hont neelay
        | honth nile | hont nile | hont nila | lips blue | lips neele | nakhun neele
        | munh neela | neela ho | neele ho | nile pad | neele par | jism thanda | body thandi
        | sharir thanda | saans dheemi | sans ahista | saans slow | neem behosh | neem behoshi
        | adhmara | unresponsive | not waking | hil nahi raha | hil nahi rahi | hil nahi rahe
        | hil nhi raha | hilta nahi | hilte nahi | koi reaction nahi | bejaan | be jaan
        | jism bejaan | jhinjhor | pani chidka | thappar marne par | ankhen pathra
    """,
    "SLEEPY": """
        sust | susti | oonghta | oongh | neend me | zyada neend | nidhal | ghunoodgi | ghanoodgi
        | gunudgi | neend aa | nind aa | ungh | sleepy | ungh* | neend hi neend | susti si
        | tandra | jhapki | neend ka nasha | nasha jaisa | nashe jaise | madhosh | ghunudgi
        | ghanudgi | ghunoodgi* | drowsy | nind hi nind
    """,
    "SPEECH": """
        zuban | zaban | bolna | bolne | baat | awaz | bol chaal | boli | baatein | baten | bol
        | guftagu | jubaan | juban | jeeb
    """,
    "SLURRED": """
        ladkhada* | larkhara* | saaf nahi | saf nahi | luknat | sharabi jaisi | atak | hakla*
        | atakti | samajh nahi aa | samajh nahi ati | samajh nhi aa | samajh me nahi aa
        | clear nahi | sharabiyon jaisi | bhari ho | moti ho | latpat* | totli
    """,
    "YELLOW": """
        peela | pila | peeli | pili | peele | pile | peelapan | zard | yellow | haldi | peelahat
        | peelay | peli | pele | peela peela | pili pili | peeli peeli | haldi jaisi
        | haldi jaisa | haldi ki tarah | zardi | pilahat | pilapan | pelapan | zarad | zrd
        | sarson jaisa | nimbu jaisa | pilli | pilla
    """,
    "JAUNDICE": """
        piliya | peeliya | yarqan | yarkan | jaundice | peela pad | pila pad | peela par
        | peeli par | peeli pad | pili pad | peele pad | peela ho | pila ho | peeli ho | pili ho
        | peele ho | zard ho | zard par | peela ho* | pila ho* | peeli ho* | pili ho*
        | peele ho* | pile ho* | peela pad* | pila pad* | peela par* | peeli par* | pili par*
        | pile par* | peele par* | pile pad* | zard ho* | zard par* | zard pad* | zardi aa
        | peelapan aa | yarkaan | yerqan | yarqaan | jondice | jaundis | jondis | joindis
        | jandice | jondish | piliya* | bilirubin badh | bilirubin barh | bilirubin high
        | peela yarqan | kamla
    """,
    "EYES": """
        ankh | aankh | aankhen | ankhen | ankhe | aankhein | ankhon | aankhon | ankhein | aankho
        | eyes | aankhe | ankhain | ankhian | aankhain | ankho | akhein | akh | akhan | eye
        | aankh ka safed | ankh ki safedi | ankhon ki safedi | deeday | dide | deede | dele
        | dhele | safed hissa
    """,
    "SKIN": """
        jild | skin | khal | khaal | chamdi | chamri | twacha | hatheli | hath | rang | haath
        | twcha | skin ka rang | rangat | nakhun | nakhoon | hatheliyan | hath pair | hath paon
        | haath pair | deh | scalp | body ka color | hatheliyon | hatheliyo | talwon | pairon
    """,
    "FACE": """
        chehra | chehre | munh | palak | palkein | gaal | face | muh | shakal | shakl | chehray
        | mu | galon
    """,
    "BODY": """
        jism | badan | sharir | shareer | hath | pair | paon | seena | peeth | body | sine
        | kamar | deh | tan | tang | tange | bazu | baazu | puri body | haath pair | ran | jangh
        | bahon | bazuon | bazuo | tango | tangon | pairon | pairo | hathon | hatho | ranon
        | gardan | pet par | kandhe | kandhon | kaan | kohni | talwon | hatheliyon
    """,
    "CIRRHOSIS": """
        cirrhosis | cirosis | sirosis | cirhosis | liver fail | liver failure | liver kharab
        | jigar kharab | jigar fail | jigar sukar | liver sikud | transplant | decompensated
        | liver cirrhosis | lactulose | liver ka mareez | liver ke mareez | liver ki mareez
        | liver ka mariz | liver ke mariz | liver ki mariz | liver patient | liver ka patient
        | liver ke patient | liver ki bimari | liver ki bemari | liver bimari | liver disease
        | liver damage | liver sookh | liver gal | liver khatam | liver bekar | liver kaam nahi
        | liver kam nahi kar | liver ki akhri | liver last stage | liver sikur | liver sukad
        | liver sukar | liver shrink | liver cancer | liver ka masla | jigar ka mareez
        | jigar ke mareez | jigar ki mareez | jigar ki bimari | jigar ka sukar* | jigar sikur
        | jigar nakara | jigar khatam | jigar ka masla | pet se pani nikal*
        | pait se pani nikal* | pet ka pani | pani nikalwaya | paani nikalwa* | varices
        | sirosis* | cirrosis | cirrhosis* | srosis | serosis | sirrosis | chirosis
        | liver transplant | end stage liver | liver faill | lever fail | lever kharab
        | lever ka mareez | lever ki bimari | lever cirrhosis | livar | leevar | liver sikud*
        | liver sukad* | liver sukar* | liver sikur* | jigar sikur* | jigar sukar*
        | liver sikudne | lever sikud*
    """,
    "ASCITES": """
        pet me pani | pet mein pani | pait me pani | pait mein pani | ascites | pet me paani
        | pet mein paani | pet me pani bhar | pet me bahut pani | pet ka pani | pet pani se
        | pait me pani* | pet me pani* | pait pani | istisqa | ascitis | pet me fluid
    """,
    "PAIN": """
        dard | durd | takleef | taklif | dukh raha | dukh rahi | dukhta | pain | ainthan | marod
        | maror | jalan | chubhan | dukh rha | peer | dard* | drd | taqleef | dukhan | dukh rahe
        | dukhe | kasak | tees | pain ho | peera | kaat raha | kaat rahi | kaat rahe | noch raha
        | chaku chal | churi chal | cheer raha | phaad raha | khich raha | leher uth | lehar uth
    """,
    "BELLY_PAIN": """
        pet dard | pet me dard | pet mein dard | pait dard | pait me dard | pait mein dard
        | pet dukh | marod | maror | stomach pain | pet ka dard | pait ka dard | pet me pain
        | pet me maror | pet me marod | pait me maror | maror uth | marod uth | pet m dard
        | pet m drd | pait dukh | stomach me dard | stomach me pain | tummy pain | naaf me dard
        | pet pakad* | pet pakr* | pait pakad* | pait pakr* | pet tham | pet me aag | pet kaat
        | pet cheer | pet phat* | pet me chaku | pet me churi | pait me churi | pet me khich
    """,
    "SEVERE_PAIN": """
        bardasht se bahar dard | shadeed dard | sakht dard | bahut tez dard | tez dard
        | tej dard | bahut zyada dard | bahut dard | bohot dard | bohat dard | dard se tadap
        | dard se tarap | dard se cheekh | dard se chilla | dard se mar | dard se ro
        | dard bardasht | dard seh nahi | dard saha nahi | dard se behal | zabardast dard
        | dard ke mare | dard k maare | dard se jaan | bht dard | dard se lot | dard se karah
        | zor ka dard | jor ka dard | zor se dard | dard bahut tez | dard bohot | dard bht
        | dard bahut zyada | dard k mare | dard se chatpata | dard se tarph | dard se dohra
        | dard se pagal | dard se uth nahi | dard se bura hal | itna dard | dard itna
        | dard sehan nahi | dard sehna | dard barhta ja | dard badhta ja | churi jaisa dard
        | churi chalne jaisa | chaku jaisa dard | chaku chalne | na qabil e bardasht
        | naqabil e bardasht | dard bardaasht | boht dard | bhot dard | bahot dard | severe pain
        | sakhat dard | shadid dard | dard se mara | jaan leva dard | jan leva dard
        | dard jaan leva | dard ki leher | qayamat ka dard | dard se pasine
    """,
    "BELLY": """
        pet | pait | mada | maida | meda | stomach | pasli | liver | jigar | daain taraf | aant
        | naaf | pet ke | naabhi | nabhi | dhodhi | pedu | antri | antriyan | aante | right side
        | right side pasli | dahini taraf | daayin taraf | kaleja | kaleje | tilli | tummy
        | pet k neeche | maide | meday | maiday
    """,
    "RIGID": """
        patthar | pathar | sakht | akad | kadak | lakdi | tight | akad* | akar | akra | lakri
        | tan gaya | tana hua | kas gaya | pathar jaisa | pathar ki tarah | hard | sakhat
        | takhta
    """,
    "SWELL": """
        sooj | suj | soojan | sujan | sooja | suja | sooji | suji | phool | phula | phool gaya
        | phool gayi | soojh | swelling | swell | bada ho | bara ho | soj | sojan | sojhan
        | warm | phoola | sooj* | suj* | soojh* | sujh* | phool* | phul* | fool | foola
        | ful gaya | phula hua | mota ho | mote ho | moti ho | bare ho | bade ho | nikal aaya
        | gubbara | ghubara | dhol | dholak | warum | waram | swelling* | swell* | swollen
        | barh raha | badh raha
    """,
    "FEVER": """
        bukhar | bukhaar | fever | tap | kapkapi | kampkampi | kaanp raha | kanp raha
        | kanp rahi | thand lag | sardi lag | thand se kaanp | thand se kanp | temperature
        | harara | tap raha | larza | kap kapi | sardi se kanp | thithur | kaanp rahi | jadi
        | jaada | tap char* | tap chadh* | badan tap* | jism tap* | body tap* | body garam
        | badan garam | jism garam | sharir garam | matha garam | aag jaisa | aag ki tarah
        | bhatti | daant kitkita | dant baj | daant baj | thandi lag | thand chad* | thand char*
        | thand se | thand ke sath | thand lag* | sardi lag* | kampan | kapkapahat | kapkapi*
        | kanpkapi | tharthara* | tharthari | sihran | bukhar* | bukar | buhar | fevr | feever
        | fiver | larza* | lerza | hararat | taap | kaanp rahe | kanp rahe | kamp raha | chills
        | chill | shivering | thithur* | tap rahe | thanda garam | garam thanda | bahut garam
        | bohat garam
    """,
    "TEMPERATURE": """
        temperature | temp | degree | thermometer | bukhar | tapman | para | tempreture
        | temprature | temprecher
    """,
    "HIGH": "zyada | tez | badh | high | badha | barha | chad | char gaya | garam",
    "CHEST": """
        seena | seene | sine | chest | chati | chhati | sina | seeny | chaati | chhaati
        | seene me | sinay | chest me
    """,
    "HEART": """
        dil | dhadkan | dharkan | nabz | nabj | pulse | heart | heartbeat | heart rate
        | dil ki dharkan | dil ki dhadkan | heart beat | pulse rate | nabaz
    """,
    "TIGHT": """
        jakdan | jakran | dabao | dabav | bhari | bhaari | bharipan | tight | pathar | bojh
        | attack | daura | dora | ruk gaya | ghutan | pressure | jalan | ghabrahat
        | zor se dhadak* | zor zor se dhadak* | zor se dharak* | zor zor se dharak*
        | tez dhadak* | tez dharak* | tezi se dhadak* | ghabra* | doob* | baitha ja | kas | kasa
        | jakad* | jakar* | ghut* | dab raha | daba raha | bhari bhari | phata ja | khich
        | chubh
    """,
    "CHEST_PAIN": """
        seene me dard | seene mein dard | sine me dard | sine mein dard | chest pain
        | chest me pain | chest me dard | heart attack | dil ka daura | dil ka dora
        | chati me dard | chhati me dard | dil doob | dil baitha ja | dil ruk | dil ka attack
        | heartattack | hart attack | seene ka dard | sine ka dard | chest ka dard | seena phat
        | dharkan ruk | dhadkan ruk | dharkan band | seene m dard | chest m dard | angina
        | baye hath me dard aur | seeny me dard | seenay me dard
    """,
    "SLOW": """
        dheemi | dhimi | dheema | aahista | ahista | slow | kam | kamzor | sust | bahut kam
        | dheere | ghat | ruk ruk | band ho | madham | mand | dheere dheere | ahista ahista
        | slow slow
    """,
    "BREATH": """
        saans | sans | saansein | dam | hawa | saas | breath | sanse | saanse | saanson | sas
        | breathing
    """,
    "HARD": """
        takleef | taklif | mushkil | dikkat | dushwari | pareshani | problem | phool | ukhad
        | ghut | atak | ruk | tez | tangi | masla | phul | tang | char | chadh | bhari | choti
        | ukhad* | ukhar* | phool* | phul* | ghut* | khich | kathin | toot rahi | band | kam aa
        | difficult | issue | rukne | ruk* | band si | band sa | atak* | tham
    """,
    "BREATHLESS": """
        saans nahi aa | sans nahi aa | saans nhi aa | sans nhi aa | saans nahi le | sans nahi le
        | saans nhi le | saans lene me | sans lene me | saans lene mein | saans phool
        | sans phool | saans phul | saans ruk | saans nahi | sans nahi | saans nhi | dam ghut
        | dum ghut | saans ki takleef | haanf | hanf | haanp | saans atak | saans band
        | sans band | saans lena mushkil | sans lena | saans tang | sans tang | saans chad*
        | sans char* | saans choti | saans ki dikkat | sans ki dikkat | saans me dikkat
        | sans me dikkat | saans me takleef | sans me takleef | saans lena | saans le nahi
        | sans le nahi | saans hi nahi | sans hi nahi | dam phool | dum phool | dam ukhad
        | dam nikal | dam ghut* | dum ghut* | dam ghot | hawa nahi | saans ukhad* | saans ukhar*
        | sans ukhar* | sans ukhad* | saans phool* | sans phool* | saans phul* | sans phul*
        | saans toot | sanse ukhar | saans ja nahi | saans khich | oxygen kam | oxygen gir
        | oxygen low | haanf* | haamp* | saas nahi | saas nhi | saas phool* | saas lene
        | breathless* | sans ni aa | saans ni aa | sans nai | saans nai | sans nhi
    """,
    "FAINT": """
        behosh | behoshi | chakkar kha kar gir | chakkar aa kar gir | chakkar khake gir
        | chakkar aake gir | chakkar kha ke gir | chakkar aa ke gir | chakra ke gir | gir pada
        | gir padi | gir pari | gir para | blackout | ankhon ke samne andhera
        | aankho ke aage andhera | hosh kho | faint | gash kha* | gash aa gaya | gash aaya
        | ghash aa gaya | chakkar aaya gir* | chakkar aya gir* | chakkar aaya aur gir*
        | chakkar aa gaya aur gir* | chakkar kha ke gir* | chakkar kha kar gir*
        | chakkar aa ke gir* | chakkar aake gir* | chakkar khake gir* | achanak gir*
        | ekdum se gir* | dham se gir | khade khade gir* | chalte chalte gir* | behosh*
        | hosh udd | hosh nahi raha | ankhon ke aage andhera | aankho ke samne andhera
        | andhera cha | collapse* | fainted | fenting | unconscious | passed out
    """,
    "MOUTH": """
        munh | muh | hont | honth | hontho | zuban | zaban | jeebh | lips | mooh | honton | hoth
        | hoonth | lip | jeeb | jibh | tongue | taloo
    """,
    "THROAT": """
        gala | gale | galay | gardan | halaq | halak | throat | gale me | galla | gley | tentua
        | neck
    """,
    "CLOSING": """
        band ho | band | ghut | jakad | jakar | sooj | suj | choke | tight | tang | phans* | fas
        | atak* | kas | ghont | dab | ghut* | chok* | jakad* | jakar* | sikud* | sukar | tang ho
        | band ho* | phansa | atka | ruk | rukne
    """,
    "ANAPHYLAXIS": """
        anaphyla* | shadeed allergy | sakht allergy | tez allergy | bahut tez allergy
        | allergic shock | severe allergy | bahut allergy | bohot allergy | bht allergy
        | bhari allergy | dawa ka reaction | dawai ka reaction | dawa reaction
        | reaction kar gayi | reaction kar gai | reaction ho gaya | reaction ho gya
        | reaction hogaya | injection ka reaction | gala choke | gala band | gala sooj*
        | gala suj* | hont sooj* | honth sooj* | hont suj* | zaban sooj* | zuban sooj*
        | jeebh sooj* | jeebh suj* | chehra sooj* | chehra suj* | munh sooj* | muh sooj*
        | muh suj* | gale me sujan | gale me soojan | gala phool | face swell* | lips swell*
        | tongue swell*
    """,
    "WHEEZE": """
        seeti | siti | seeti jaisi | khar khar | ghar ghar | seeti ki awaz | saen saen | wheez*
        | saanye saanye | seen seen | sen sen | gharr | seetiyan | seeti baj | siti baj
        | ghurghur
    """,
    "HIVES": """
        chapaki | chhapaki | pitti | pitti uchal | dhapad | dadore | hives | daane aur khujli
        | sheetpitt | chapaaki | pitti* | pit uchal | dhappad | dhapar* | dhaphar | daddore
        | laal chakatte | chakte | chakatte | chakkte | urticaria | lal dane aur khujli
    """,
    "ALLERGY": """
        allergy | allergic | reaction | elergy | alergy | alergi | elarji | allergi* | alargy
        | reaction* | riaction
    """,
    "MEDICINE": """
        dawa | dawai | dawaai | dawaiyan | dawaiya | dava | davai | adwiyat | goli | goliyan
        | goliya | golian | golia | golio | tablet | tablets | tablat | capsule | khurak
        | khuraak | dose | ilaj | ilaaj | treatment | medicine | paracetamol | panadol | crocin
        | dolo | antibiotic | neend ki goli | neend ki goliyan | nind ki goli | insulin
        | injection | syrup | sharbat | drug | painkiller | patta | disprin | brufen | dabbi
        | medicines | pills | pill | dawaon | dawaiyo | dawain | dawaian | dawae | dwai | dwa
        | dawi | medicin | medcine | tablit | tablets* | tab | caps | tikiya | penicillin
        | antibiotics | antiviral | dard ki goli | combiflam | warfarin | blood thinner | course
        | kors | hakeem ki dawa | hakim ki dawa | desi dawa | bp ki dawa | bp ki goli
        | sugar ki goli | injection lagwaya | tika | teeka | daclatas* | sofosbu* | velpa*
        | hepcinat | hepcvir | myhep | ribazole | ribavirin* | golyan | golya | goliyo | goliyon
        | goly
    """,
    "SUICIDE": """
        khudkushi | khud kushi | khudkhushi | suicide | aatmahatya | atmahatya | marna chahta
        | marna chahti | mar jana chahta | mar jana chahti | marna chahte | mar jaun | mar jau
        | mar jaoon | marne ka dil | marne ka man | marne ka mann | marne ko dil
        | marne ki khwahish | marna hai mujhe | mujhe marna hai | marna hai | mar jana hai
        | mar jana behtar | mar jana hi | maut aa jaye | mout aa jaye | maut chahta
        | maut behtar | jeena nahi chahta | jina nahi chahta | jeena nahi chahti
        | jina nahi chahti | jeena nhi chahta | jeena nhi chahti | jeena nahi | nahi jeena
        | nahi jina | zinda nahi rehna | zinda nahi rahna | zinda rehna nahi | jeene ka dil nahi
        | jeene ka man nahi | jine ka man nahi | jeene ko dil nahi | jeene ki khwahish nahi
        | jeene ka koi maqsad | jeene ka koi matlab | jeene ka koi fayda | jeene ka koi faida
        | jeene ka faida | jeene se kya fayda | jeene ki wajah | zindagi se tang
        | zindagi se thak | zindagi se bezar | jindagi se tang | zindagi khatam | zindgi khatam
        | jindagi khatam | zindagi khtm | jaan de du | jaan de dun | jaan de dena | jan de du
        | jaan dena | apni jaan le | apni jan le | apni jaan lena | jaan lena chah
        | khud ko maar | khud ko mar | khud ko khatam | khudko khatam | khud ko khtm
        | apne aap ko maar | apne aap ko mar | apne aap ko khatam | apne aap ko nuksan
        | apne aap ko nuqsan | khud ko nuksan | khud ko nuqsan | khud ko chot | khud ko kaat
        | khud ko hurt | nas kaat | nass kaat | nas kat | rag kaat | nasein kaat | kalai kaat
        | haath kaat | hath ki nas | phansi | fansi | phaansi | latak jau | latak jaun
        | kood jau | kud jau | kood jaun | chat se kood | chhat se kood | chhat se kud
        | chhalang | pul se kood | train ke samne | train ke aage | train ke neeche
        | zeher kha lu | zehar kha lu | zeher kha lun | zehar pee | mere bina khush
        | mere bina behtar | mere bina sab | mere bagair | mere marne | sab par bojh
        | sab pe bojh | bojh hu | bojh hoon | bojh ban | sab khatam karna | sab khatam kar dena
        | sab kuch khatam | so jau aur kabhi | so jaun aur kabhi | kabhi na uthu
        | kabhi na uthoon | hamesha ke liye so | marne ke khayal | marne ke khayalat
        | marne ki soch | marne ka soch | marne ke bare | marne ke baare | zindagi bekar
        | zindagi bemani | zindagi ka koi | duniya chhod | duniya chor | alvida
        | mar jana chahiye mujhe | aankh hi na khule | aankh na khule | ankh na khule
        | ankh hi na khule | aankhe na khule | subah hi na ho | subah na uthu | subah na dekhu
        | sokar na uthu | so kar na uthu | uthu hi na | uthna hi nahi chah* | jagna nahi chah*
        | hamesha ki neend | hamesha ke liye neend | hamesha ke liye ankhen | jeene ki koi wajah
        | jeene ki koi wajah nahi | jeene ki wajah nahi | jeene ka koi maqsad nahi
        | jeene ka maqsad | jeene ka maqsad nahi | jeene ka koi matlab nahi
        | jeene ka koi fayda nahi | jeene ka kya | jeene ka hosla | jeene ki himmat nahi
        | jeene ki tamanna | jeene ki tamanna nahi | jeene ko ji nahi | kyun jee raha
        | kyu ji raha | kyun zinda | kyu zinda | kis ke liye jee* | kiske liye ji*
        | zinda rehne ka | zinda rehne ka koi | zinda reh kar kya | zinda rahke kya
        | jee kar kya | ji kar kya | jeena bekar | jina bekar | jeene layak nahi | jeene se thak
        | jeene se tang | jeene se bezar | zindagi se haar | zindagi se har | zindagi se mann
        | zindagi nahi chahiye | zindagi bojh | zindagi ka ant | zindagi ka koi maqsad nahi
        | zindagi ka koi matlab nahi | maut achi | maut acchi | mout achi | mot achi
        | maut hi achi | maut bhali | maut ka intezar | maut mang* | maut ko gale
        | maut hi chahiye | mar jana acha | mar jana accha | mar jana chahiye | mar hi jau*
        | mar hi jata | mar jata to | mar jati to | mar kyu nahi | mar kyun nahi | maut kyu nahi
        | maut kyun nahi | marne ja raha | marne ja rahi | marne ki tayari | marne ki tyari
        | marne ka plan | marne ki koshish | marne ka tarika | marne ke tarike | asan maut
        | aasan maut | mar jaunga aaj | mar ke hi | mar kar hi | allah utha le
        | allah mujhe utha le | khuda utha le | rab utha le | bhagwan utha le | mujhe utha le
        | utha lo bhagwan | utha le ya allah | duniya se chala jau* | duniya se chali jau*
        | duniya se jana chah* | duniya me nahi rehna | duniya me rehna nahi | duniya chod*
        | duniya chor* | duniya chhor* | sabko chhod kar | sab ko chor kar | sab ko chhor kar ja
        | bahut door chala jau* | bohot dur chala jau* | door chali jau* | hamesha ke liye chala
        | hamesha ke liye chali | hamesha ke liye ja raha | hamesha ke liye ja rahi
        | hamesha k liye ja | aakhri msg | aakhri message | akhri message | akhri msg
        | aakhri paigham | akhri khat | aakhri raat | akhri raat | mera aakhri din | last msg
        | last message | suicide note | goodbye | good bye | khuda hafiz hamesha
        | sab ko khuda hafiz | sabko khuda hafiz | sab ko alvida | mere bachon ka khayal rakhna
        | mere bacho ka dhyan rakhna | mere bachon ka dhyan | mere baad bach* | mere baad khayal
        | mere baad dhyan | mere jane ke baad | mere na hone | mere na rehne | mai nahi rahunga
        | main nahi rahunga | main nahi rahungi | mai na rahu | meri maut | mere mar jane
        | mere baghair | mere bagher | mere bina theek | mere bina ache | mere bina chain
        | mere bina sukhi | phanda laga* | fanda laga* | phande | pankhe se latak*
        | pankhe se jhool* | latak kar | latak ke | rassi se latak | train ke niche
        | patri pe let* | patri par let* | gadi ke aage | gari ke aage | gadi ke niche
        | gari ke neeche | truck ke aage | truck ke neeche | bus ke aage | nadi me kood*
        | nehar me kood* | nahar me kood* | kuen me kood* | chhalang laga* | chalang laga*
        | chat se kood* | kood jau* | kud jau* | koodne ka man | blade mar* | blade se kaat*
        | hath pe blade | haath par blade | khud ko jala* | khud ko blade | khud ko mita*
        | khud ko saza | aag laga lu* | goli maar lu* | khud ko goli | zeher kha* | zehar kha*
        | zeher pee lu* | zeher pi lu* | zeher khane ka | goliyan kha kar mar* | goliyan jama
        | mera hona bekar | meri kisi ko zarurat nahi | kisi ko meri zarurat nahi
        | kisi ko farq nahi | kisi ko fark nahi | kisi ko koi farq nahi | koi royega nahi
        | mit jau | ghayab ho jau | khatam ho jau | sab khatam kar* | sab kuch khatam kar
        | khud ko khatam* | jaan de deta | jaan dene | jaan de raha | jaan de du* | jaan le lu*
        | apni jaan de | apni zindagi khatam | nas kaat* | nass kat* | kalai kaat* | kalai kat*
        | haath kaat l* | hath kat l* | cutting kar | chhutkara chahiye zindagi
        | zindagi se chutkara | phansi laga* | fansi laga* | faansi | kill myself
        | end my life | want to die | kabhi na jag* | kabhi na jaag* | kabhi na uth*
        | phir kabhi na | fir kabhi na | so jau phir kabhi | so jau fir kabhi
        | duniya se jana hai | duniya se rukhsat | duniya ko alvida | aaj raat sab khatam
        | aaj sab khatam | raat sab khatam | sab maaf kar dena | ghaltiyan maaf kar dena
        | galtiya maaf | apna hath kaat | apna haath kat | apni kalai | bazu kaat | baju kat
        | apne hath kaat | khud kaat | chaku se kaat* | chaku mar lu* | churi mar lu*
        | khud ko dard de | khud ko marne | cigarette se jala | mere na hone se
        | mere nahi hone se | mai na hota to | mai na hoti to | paida hi na hota
        | paida hi na hoti | na rahu to | mere jane se | mere chale jane | sabka bhala
        | sab ki pareshani khatam | sab ki jaan choot | jee ke karu kya | ji ke kya karu
        | aakhri saans | akhri sans | khatma kar du* | khatma kar lu* | ant kar du*
        | ab aur nahi jhel | ab aur nahi seh | ab nahi jhela | zindagi khatam kar
        | zindagi nahi jeeni | maut de do | maut de de | zeher de do | maar do mujhe
        | mujhe maar do | mujhe mar do | mujhe mar jane do | marne do | mar jane do
        | kab marunga | kab maut aayegi | maut aaye | marna behtar | marna acha | marna aasan
        | goliyan khane ka | sari goliyan kha lu | dawaiyan jama | chitthi likh di
        | wasiyat likh di | sab se maafi mang li | haram maut
    """,
    "WANT": """
        chahta | chahti | chahte | dil | mann | khwahish | chah | man karta | mann karta
        | ji karta | ji chahta | soch raha | soch rahi | irada | want to
    """,
    "DIE": "marna | marne | mar | maut | mout",
    "LIVE": "jeena | jeene | jina | zinda",
    "END": "khatam | khatm | khtm | ant | end",
    "LIFE": "zindagi | jindagi | zindgi | jaan | jindgi | life | jivan | pran",
    "POINTLESS": """
        bekar | bemani | maqsad nahi | matlab nahi | bekaar | bojh | faida nahi | fayda nahi
        | be maqsad
    """,
    "HURT": "nuksan | nuqsan | chot | maar | kaat | kata | kaat liya | zakhmi | ghayal | hurt",
    "MYSELF": "khud ko | apne aap ko | khudko | apne ko | khud hi ko | khudi ko | apne apko",
    "OVERDOSE": """
        overdose | over dose | zyada goliyan | ziada goliyan | zyada goli | bahut sari goliyan
        | bohot sari goliyan | bahut saari goliyan | bohat si goliyan | bahut goliyan
        | dher sari goliyan | zyada dawa | zyada dawai | bahut sari dawa | bahut sari dawai
        | bahut sari dawaiyan | pura patta | poora patta | puri sheeshi | puri shishi
        | puri bottle | poori bottle | puri botal | pura dabba | puri dabbi | pura packet
        | pura strip | puri strip | sari goliyan | saari goliyan | sab goliyan | sari tablets
        | saari tablets | sari dawai | sari dawaiyan | saari dawai | zeher | zehar | zahar
        | phenyl | phinyl | chuhe mar* | ek sath sari | ek saath kha | dawa zyada | dawai zyada
        | kala pathar | double dose | dose double | double khurak | khurak double | dugni khurak
        | khurak dugni | dugni dose | dogni dose | dogni khurak | do bar kha li | do bar le li
        | do dafa kha li | do dafa le li | 2 bar kha li | 2 bar le li | do bar kha liya
        | dobara kha li | dobara le li | do goli ek sath | do goliyan ek sath | 2 goli ek sath
        | do do goli | zyada dose | ziada dose | zyada khurak | zyada tablet | zyada tablets
        | bahut tablets | bohot tablets | puri strip* | poora packet | sare capsule
        | saare tablet | sari tablet | mutthi bhar gol* | mutthi bhar dawa* | goliyan kha gaya
        | goliyan kha gayi | goli kha gaya | dawa kha gaya | dawa pi gaya | dawai kha gaya
        | sulphas | sulfas | salfas | gandum wali gol* | gandum ki gol* | gehu wali gol*
        | keede mar dawa pi | tezab pi | phenyl* | finail | phinail | chuha mar | chuhe ki dawa
        | chuhe wali dawa | chohay mar* | chuhon wali | machar mar | machar ki dawa
        | khet ki dawa | spray wali dawa | dhatura | jangli mushroom | mushroom kha | khumbi
        | zehrili sharab | kachi sharab | kachchi sharab | sharab chhodne se kaanp
        | sharab chhodte hi | sharab na milne | daru chhodne | nasha chhodne ke baad
        | od ho gaya | od kar | overdose* | ovardose | nashe me behosh | nasha zyada
        | zyada nasha | dawa ki sheeshi pi | sheeshi pi | shishi pi
    """,
    "TOOK": """
        kha | khaya | khayi | khai | kha li | kha liya | kha lia | le li | le liya | li | liya
        | nigal | nigal liya | nigal li | pee liya | pi liya | pi li | laga liya | khaye | gatak
        | de di | de diya | chaba | khali | khake | kha ke | kha kar | khate | peeke | pee kar
        | pi ke | nigal* | gatak* | chali gayi | chala gaya | chali gai | munh me dal*
        | muh me dal* | muh me le | munh me le | lagai | laga li | laga lia | phaank | kha bait*
        | pi bait* | pila di | pila diya | khila di | khila diya | chaba* | chaat* | kha gaya
        | kha gayi | kha gai | kha gaye | pi gaya | pi gayi | pee gaya | khalia | khaliya | leli
        | lelia | pilia galti | soongh* | kha chuka | kha chuki | kha rakhi | pi lia | pee lia
        | injected | inject kar*
    """,
    "TOO_MANY": """
        zyada | ziada | jyada | bahut sari | bahut saari | bohot sari | bohat si | bahut
        | dher sari | das | dus | barah | pandrah | bees | bis | tees | tis | chalis | pachas
        | kai | mutthi | pachees | sath | sattar | sau | 100 | dheron | beshumar | bht sari
        | bhot sari | boht sari | bohot saari | bht zyada | mutthi bhar | muthi bhar | kafi sari
        | kai sari | itni sari | aath | saat | nau
    """,
    "WHOLE": """
        pura | puri | poora | poori | sari | saari | sara | sab | sare | dabba | sheeshi | patta
        | bottle | strip | packet | dabbi | pattay | patte | poore | pure | sare ke sare
        | khali kar | box | pack | shishi | bottal
    """,
    "DOUBLE": """
        do | dugni | dogni | double | do bar | do dafa | 2 | 3 | 4 | teen | extra | dugna
        | dogna | do goli | do do | dobara | dubara | teen bar | twice
    """,
    "MISTAKE": """
        galti | galti se | ghalti se | bhool se | bhul se | bhool kar | galat | ghalat
        | ki jagah | ghalti | dhoke se | anjane me | pani samajh kar | pani samajh ke
        | samajh kar | samajh ke | by mistake | mistake se
    """,
    "POISON": """
        zeher | zehar | zahar | phenyl | bleach | tezab | acid | keede mar | keetnashak | harpic
        | mitti ka tel | kerosene | chuhe mar* | sanitizer | detergent | petrol | spray | surf
        | kala pathar | sulphas | khet ki dawa | spray wali | keede marne | keede mar*
        | keeray mar* | machar ki dawa | macchar | mosquito | all out | good night liquid
        | mortein | mushroom* | khumb* | dhatura | kaner | nail polish | thinner | tarpin
        | taarpin | diesel | paint | perfume | tezab* | acid* | toilet cleaner | bartan dhone
        | sabun | surf* | phitkari | choona | chuna | caustic | battery | button cell | urea
        | dettol | fevicol | zeher* | zehr | zahr | sulfas | salfas | gandum wali gol*
        | gandum ki gol* | keede wali dawa | keede ki dawa | keedon wali dawa | cheenti mar
        | cockroach mar | deemak ki dawa | khatmal mar | janwaron ki dawa
    """,
    "OPIOID": """
        heroin | heroine | smack | afeem | afim | morphine | tramadol | chitta | charas
        | brown sugar | methadone | nashe ki sui | nashe ka injection | nashe ka teeka | nasha
        | nashe | chitte | smack* | brown shugar | heroen | heroien | ice | crystal | cocaine
        | drugs | ganja | afeem* | fentanyl | tramadol* | tramal | powder | pouder
    """,
    "PREGNANT": """
        pregnant | hamla | haamla | hamal | pregnancy | garbhvati | garbhwati | pet se hu
        | pet se hoon | umeed se | umid se | maa banne wali | preg | pet se hai | pet se hain
        | ummeed se | hamla* | haamla* | hamila | hamal* | 5 mahina chal | 7 mahine ki
        | 8 mahine ki | 9 mahine | 8 month | 7 month | 9 month | 8th month | 9th month
        | 7th month | satwa mahina | athwa mahina | aathwan mahina | nauwa mahina | nawan mahina
        | saatwan mahina | paanchwa mahina | mahine ki pregnant | pregnant* | pregnency
        | pregnent | pragnent | pregnet | preganant | preg* | garbh* | pet me bacha
        | pet me bachcha | kokh me | pair bhari | paon bhari | delivery hone | due date
        | labour pain | labor pain | baby hone wala | bacha hone wala | maa banne | ma banne
    """,
    "BABY": """
        bacha | bachcha | bache | baby | bachche | baccha | pet me bacha | bacha pet me
        | bachcha pet me | baby pet me | bachay | bachy
    """,
    "MOVE": """
        hil | harkat | hilna | movement | move | laat | halchal | hilta | kick | ghoom | ghum
        | hil dul | harkatein | kick mar | laat mar | uchal | movements | move kar | hila | hili
        | hile | hilti | hilte | ghuma | ghoom raha
    """,
    "LESS": """
        kam | band | ghat | ruk | ghat gayi | na ke barabar | bahut kam | bht kam | band ho
        | dheemi | tham | ruk gayi | ruk gai | kam ho
    """,
    "BABY_STILL": """
        bacha hil nahi | bacha nahi hil | bachcha hil nahi | bachcha nahi hil
        | bache ki harkat nahi | harkat mehsoos nahi | harkat mahsus nahi | bacha harkat nahi
        | bache ki harkat kam | bacha move nahi | baby move nahi | baby hil nahi
        | baby ki movement | pani ki thaili | pani chhut | bache ki movement | bacha ghoom nahi
        | pet me hil nahi | pet me nahi hil | pet me hil nhi | pet me harkat nahi
        | pet me halchal nahi | laat nahi | lat nahi mar* | kick nahi | kick nhi | movement nahi
        | movement nhi | movement kam | movement band | hilna band | halchal band | harkat band
        | harkat nahi kar | harkat nahi | bacha ghoomna band | pani ki thaili* | pani ki theli*
        | pani toot | pani jane laga | bacha khamosh | baby not moving | bacha hila nahi
        | bacha nahi hila | baby hila nahi | bacha sust | harkat nahi ki | halchal nahi
    """,
    "HEADACHE": """
        sar dard | sir dard | sardard | sirdard | sar me dard | sir me dard | sar mein dard
        | sir mein dard | migraine | sar phat | sir phat | headache | sar ka dard | sir ka dard
        | sar me bohot dard | sar bhari | sir bhari | sar phat* | sir phat* | sir fat*
        | sar fat* | matha phat | sar dukh* | sir dukh* | mathe me dard | hedache | headach
        | sar m dard | sir m dard | sir drd
    """,
    "VISION": """
        dhundla | dhundhla | dhundla dikh | saaf nahi dikh | ankhon ke aage andhera
        | nazar dhundla | kam dikh | blur | dhundla* | dhundhla* | dhundh* | saaf dikhai nahi
        | saf nahi dikh | dikhna kam | dikhai kam | nazar kam | nazar nahi aa | nazar dhund*
        | ankhon ke samne | aankho ke aage | jhilmil | tare nazar | taare dikh* | tare dikh*
        | kale dhabbe dikh | double dikh | do do dikh | blurry | blurred | andhera cha
    """,
    "ITCH": """
        kharish | khujli | khuja | khujla | itching | khaarish | khujli* | khujla* | khaaj
        | kharish* | khaarish* | khujly | itch*
    """,
    "NEEDLE": """
        sui | soui | suyi | soi | syringe | siringe | needle | blade | suii | injection wali sui
        | suiyan | suiyaan | srinj | syringes | cannula | kanula | lancet | razor | ustra | bled
        | chaku | scalpel | sirinj | suiya
    """,
    "PRICK": """
        chubh | chub | chubhi | chubh gayi | chub gai | lag gayi | lag gai | gad | ghus | chubha
        | kat | dhans | chubh* | chub* | chubi | gad gayi | gadh | lag gaya | lag gae | ghus*
        | ghop* | dhas* | cut lag | kat gaya | kharonch | mar di | mar diya | bhonk*
        | pair me lagi | hath me lagi | ungli me lagi | ungli me chub | prick*
    """,
    "SHARE": """
        share | ek hi | dusre ki | kisi aur ki | istemal ki hui | istemal shuda | istemal
        | use ki hui | used | usi | gandi | dost ki | same | purani | share* | baant | mil kar
        | milkar | dono ne ek | bhai ki | uski wali | doston ki | dusron ki | doosre ki
        | dusre wale ki | papa ki laga | ammi ki laga | abbu ki laga | pehle se istemal | use ki
        | use hui | ek syringe | kude | koore | kachre | lagi hui | jootha | jhoota | wohi sui
        | wahi sui | pari hui | padi hui | kisi aur | dosre ki
    """,
    "SPLASH": """
        chheente | cheente | chhinta | aankh me chala | ankh me gir | zakhm par | ghav par
        | kate par | munh me chala | ankh me | aankh me | ankh mein | aankh mein | kaat liya
        | cheent* | chheent* | chint* | chhint* | chhitak | uchhal* | uchal* | ankh me*
        | aankh me* | aankho me | ankhon me | munh me gaya | muh me gaya | zakham par
        | zakham me | zakhm me | ghaav | kate hue | kati hui | cut par | cut pe | khule zakhm
        | dant kaat | daant kaat | kaat khaya | mere hath par lag | hath pe lag | splash
    """,
    "EXPOSURE": """
        sui chubh | sui chub | sui lag gayi | sui lag gai | sui lagi | istemal shuda sui
        | istemal ki hui sui | used needle | used syringe | ek hi sui | ek hi syringe
        | condom phat | condom fat | condom toot | condom utar | bina condom | baghair condom
        | bagair condom | unprotected sex | rape | balatkar | zyadti | needle stick | sui share
        | syringe share | same syringe | same needle | condom nikal | condom phisal
        | condom leak | condom nahi | condom ke bina | condom phat* | condom fat* | condom toot*
        | condom tut* | condom utar* | bina protection | baghair protection | bina suraksha
        | unprotected | without condom | sui chubh* | sui chub* | sui lag* | sui ghus*
        | sui gad* | sui gar gai | syringe chubh* | syringe chub* | syringe lag gai
        | syringe lag gayi | syringe ghus* | dusre ki sui | dusre ki syringe | kisi aur ki sui
        | gandi sui | purani sui | purani syringe | istemal hui sui | use ki hui sui | used sui
        | ek hi blade | ek hi razor | dusre ka razor | khoon aankh me | khoon ankh me
        | khoon lag gaya | khoon mere zakhm | khoon munh me | zabardasti ki | zabardasti sex
        | zyadati | ziadti | ziyadti | balatkar* | rape hua | rape ho | rape kiya
        | insan ne kaat | needle prick | needle chubh | needle lag | needlestick | condom break
        | condom broke | condom burst | istemal shuda teeka | istemal shuda injection
        | use kiya injection | use kiya hua injection | istemal kiya injection
        | bhai ka injection | dost ka injection | dost ka teeka | kisi ka injection
        | dusre ka injection | ek hi injection | ek hi teeka | purana injection | sui par pair
        | sui pe pair | syringe par paon | syringe pe pair | dusre ka blade | hiv wale ke sath
        | hiv positive ke sath | partner hiv
    """,
    "SEIZURE": """
        daura | daure | dora | doray | mirgi | mirgi ka daura | daura pad | daura par | dora par
        | daure pad | jhatke | jhatke aa | fits | fit aa | fits aa | fit pad | munh se jhaag
        | muh se jhag | jhaag | jhag | ankhen palat | aankhen palat | ankhe palat | ankhen ulat
        | ankhen upar chadh | aankhein upar | ankhein palat | akad gaya | akar gaya | akad gaye
        | seizure | jism akar | body akad | jhatka aa* | jhatka pad* | jhatke* | jhatkay*
        | jhatka lag raha | daura aa | dauray | daure* | daura* | dora aa | doray* | dora pad*
        | dora par* | mirgi* | mirghi | tashannuj | ainth* | hath pair mud* | hath paon mur*
        | hath paon mud* | hath pair mar | hath pair patak | hath pair akad | hath paon akar
        | daant bhinch* | dant bhinch* | dant lag | dandal | dandan | jabra band | jabda band
        | jhaag* | jhag* | phen nikal | muh se phen | aankhe palat* | ankhen palat*
        | aankh palat* | aankhe upar* | ankhen upar* | aankhe ulat* | ankhen char*
        | aankhe chad* | putli palat* | sharir akad* | badan akad* | badan akar* | jism akar*
        | akad gayi | akar gai | akar gayi | akra hua | chatpata raha zameen | fit aaya | fits*
        | fit par* | seizures | seizure* | siezure | seezure | epilepsy | jeebh kat*
        | zuban kat* | zaban kat* | dant se jeebh | convulsion*
    """,
    "SHAKE": """
        kaanp | kanp | hil | jhatke | tadap | tarap | akad | akar | chhatpata | thartharah
        | kapkapa* | kaampa* | chatpata* | phadphada* | tharthara* | jhatak* | ainth* | kanpne
        | kaanpta | kampan | hilne | tarap* | tadap* | kamp
    """,
    "UNCONTROLLED": """
        bekabu | be kabu | kabu me nahi | jeebh kat | zuban kat | ankhen palat | pura jism
        | pura sharir | zameen par | jhaag | zor zor | hosh nahi | poora badan | buri tarah
        | sara jism | sara badan | sara sharir | poora jism | puri body | poori body
        | pure sharir | munh tedha | muh tedha | jawab nahi | behosh | gir kar | gir ke
        | ruk nahi | ankhen upar | aankhe upar | dant | daant | farsh pe | zamin pe | zamin par
        | zameen pe
    """,
    "SUGAR": """
        sugar | shugar | glucose | sugar level | shakkar | cheeni | chini | suger | shuger
        | shoogar | glucos | glucometer | sugar machine | sugar meter | khoon me sugar
        | khoon mein sugar | bsr | rbs | blood sugar | diabetes | ziabetes
    """,
    "LOW": """
        kam | low | gir | gir gayi | gir gai | gir gaya | neeche | down | ghat | bahut kam | lo
        | ghat gayi | giri | gir rahi | gir ja* | neeche chala | neeche ja | niche chala
        | niche ja | niche aa | lo aa | ekdum kam | kafi kam | down ho | lo dikha | low aa
        | niche
    """,
    "HYPO": """
        hypoglycemia | hypo | sugar low | low sugar | sugar kam ho | sugar gir | sugar bahut kam
        | sugar down | hypoglycaemia | sugar gir* | sugar low* | sugar lo | sugar kam*
        | sugar ekdum kam | sugar ghat* | sugar down* | sugar neeche | sugar niche
        | sugar bht kam | sugar bahut gir* | shugar low | shugar gir* | shugar kam ho
        | zyada insulin | ziada insulin | insulin zyada | insulin ziada | insulin double
    """,
    "HEAD": """
        sar | sir | matha | mathe | khopdi | head | dimag | sirr | khopri | peshani | maatha
        | mathay | kanpati | bheja | sar ke peeche | sir ke piche
    """,
    "HIT": """
        chot | choat | chott | takra | takraya | lagi | lag gayi | lag gai | thokar | mar | phat
        | phoot | takkar | zakhm | dhakka | lag gaya | zarb | fat | mara | maara | mari
        | maar diya | mar dia | peeta | danda | dande | lathi | eent | int | rod | pe laga
        | par laga | pe lagi | par lagi | me lagi | se laga | zor se lag* | jor se lag*
        | darwaza lag* | gumar | gumad | goomar | gumda | phor diya | phod diya | phoot* | phut*
        | khul gaya | tanke | bhid | patak | de mara | ghoonsa | takra* | thok | chot* | choat*
        | sooj* | suj* | hathora | accident | zarab
    """,
    "FALL": """
        gir | gira | giri | gir gaya | gir gayi | gir gai | gir gaye | phisal | fisal | girne
        | gir pada | gir* | phisal* | fisal* | lurhak | ludhak | ulat | palat | seedhiyon
        | seerhiyon | seedhi | chhat se | palang se | bistar se | charpai se | bike se
    """,
    "HEAD_INJURY": """
        sar me chot | sir me chot | sar par chot | sir par chot | sar mein chot | sir mein chot
        | sar pe chot | sir pe chot | sar ki chot | head injury | sar phat gaya | sir phat gaya
        | sar phoot | sar takra | sir takra | sar ke bal | sir ke bal | sar k bal | sir k bal
        | sar me lagi | sir me lagi | sar pe lagi | sir pe lagi | sar par lagi | mathe pe chot
        | matha phoot* | khopri phat | sar pe gumar | sir pe gumad | sar phor | sir phod
        | sar phat* | sir phat* | sar takra* | sir takra* | sar se khoon | sir se khoon
        | dimagi chot | sar khul | sar m chot | sir m chot | sar pr chot
    """,
    "RASH": """
        daane | dane | rash | rashes | lal dane | laal daane | dhabbe | chakatte | lal nishan
        | surkh dane | phunsi | laal dhabbe | lal dhabbe | surkh dhabbe | phore | phode
        | phunsiyan | phoonsi | dano | daano | danon | lal lal dane | lal lal
        | kharish wale dane | neele dhabbe | chakte | chakta | rash* | resh | reshes | body lal
        | jism lal | skin lal | skin red | khasra jaise | spots
    """,
    "BLISTER": """
        chhale | chale | chhala | chaale | aable | phaphole | fafole | blister | blisters
        | chalay | pani wale dane | pani bhare dane | dane me pani | dano me pani
        | pani bhar gaya | fafol* | phaphol* | chhal* | chalay* | aabl* | abla | jali hui
        | jal gayi jaise | jale jaisi | jale hue | bulbule | blister*
    """,
    "SORES": """
        chhale | chale | zakhm | ghav | ulcer | munh ke chhale | munh pak* | muh pak*
        | munh chil* | aankhe lal | ankhen lal | aankhe laal | laal aankhe | ankhon me zakhm
        | aankho me ghav | hont phat | honton pe zakhm | hont par zakhm | zakham | private part
        | sharamgah | munh me zakham | muh me ghav | kacha | ulcers
    """,
    "PEEL": """
        utar | udhad | udhar | nikal rahi | chhil | jhad | utar rahi | chhilke | ukhad | parat
        | utr | udhad* | udhar* | chil* | chhil* | ukhad* | ukhar* | choot | nikal gayi | gal
        | gal kar | jhad* | jhar* | utar* | utr* | papri* | papdi* | partein | chilka | chilke
        | phat rahi | peel*
    """,
    "BLISTERING": """
        stevens johnson | chamdi utar | chamri utar | jild utar | khal utar | khaal utar
        | skin utar | skin nikal | chamdi udhad | skin par chhale | skin pe chhale
        | jild par chhale | jism par chhale | body pe chhale | body par chhale | phaphole pad
        | skin peel | chamdi utar* | chamri utar* | jild utar* | khaal utar* | khal utar*
        | skin utar* | skin nikal* | chamdi nikal* | khal nikal* | jild nikal* | skin chil*
        | skin chhil* | chamdi chil* | jild chil* | chamdi udhad* | jild udhar* | jild jal
        | chamdi jal | skin jal | skin gal | chamdi gal | skin peel* | chhale hi chhale
        | muh me chhale | munh me chale | jism pe chale | jism pe chhal* | badan pe chhal*
        | chehre pe chhal* | pure sharir me chhale | honton pe chhale | hont pe chale
        | private part me chhale | stevens johnson* | sjs | jism par aabl*
    """,
    "URINE": """
        peshab | pishab | peshaab | urine | susu | soosoo | bathroom | toilet | pesab | peshab*
        | pishab* | peshaab* | moot | mootna | mutra | soo soo | urine pass | diaper | pamper
        | daiper | nappy | langot | catheter | cathetar | urine bag | peshab ki thaili
        | peshab ki nali | pee
    """,
    "STOPPED": """
        band | ruk | ruka | ruk gaya | band ho | ruka hua | band para | band pada | band ho*
        | ruk gai | ruk gayi | tham | sukh | sookh gaya | atak | jam
    """,
    "NO_URINE": """
        peshab nahi | peshab nhi | peshab band | peshab ruk | peshab hi nahi
        | peshab bilkul nahi | peshab bhi nahi | pishab nahi | pishab nhi | pishab band
        | urine nahi | urine nhi | urine band | susu nahi | susu nhi | peshab nahi aa
        | chand qatre | do char boond | boond boond | diaper sookha | kidney fail | gurde fail
        | peshab bahut kam | peshab na | peshab nahi* | peshab nhi* | peshab nai | peshab ni
        | peshab ni aa | peshab hi nhi | peshab tak nahi | peshab utar nahi | peshab ruk*
        | peshab band* | peshab aana band | peshab aa hi nahi | peshab ho hi nahi
        | peshab ho nahi | peshab aa nahi | peshab kar nahi | peshab na ho | peshab nahi utar
        | urine pass nahi | urine pass nhi | urine nahi* | urine ruk | toilet nahi ki
        | diaper sukha | diaper gila nahi | pamper sookha | pamper khushk | nappy sukhi
        | kidney band | kidney ne kaam | kidney kaam nahi | gurday fail | gurde band
        | gurde kaam nahi | peshab thora sa | peshab thoda sa | peshab kam aa | peshab ghat
        | pee nahi | bathroom nahi aa
    """,
    "AGAIN": """
        phir se | fir se | dobara | dubara | wapis aa | wapas aa | phir shuru | phir ho
        | phir aa
    """,
    "MEASURE": """
        fibroscan | kpa | alt | sgpt | sgot | bilirubin | inr | hb | hemoglobin | albumin
    """,
    "LOOK": """
        dikh raha hu | dikh rahi hu | dikh rahe hain | lag raha hu | lag rahi hu | lag rahe hain
        | nazar aa raha hu | hota ja raha
    """,
    "LIMB": """
        ungli | ungliyan | angutha | hatheli | aidi | aedi | dastane | gloves | finger | thumb
        | hand | pair | paon | bazu
    """,
    "TREATMENT": "treatment | ilaj | ilaaj | course | course chal | ilaj chal",
    "REACHED": """
        hath lag | haath lag | munh me | muh me | khelte khelte | khol li | khol liya | kholkar
        | mil gayi | utha li | utha liya
    """,
    "ALCOHOL": "sharab | daru | daaru | whisky | beer | rum | vodka | desi | tharra",
    "DIABETIC": """
        sugar ka mareez | sugar ke mareez | sugar ki mareez | sugar patient | sugar ka patient
        | sugar wale | sugar ki dawa | sugar ki goli | sugar ki goliyan | diabetes | diabetic
        | ziabetus | ziabetis | madhumeh | insulin* | insolin | metformin | glucophage | type 1
        | type 2
    """,
    "SWEAT": """
        pasina | paseena | paseene | pasine | paseeny | pasina pasina | thanda pasina
        | thande paseene | kapkapi | kaanp | kanp | kamp | tharthara* | chakkar | ghabrahat
        | behosh | behoshi | nidhal | hath pair thande | hath paon thanday | tar batar
        | dharkan tez | dhadkan tez | jawab nahi | bol nahi pa | uth nahi raha | sweating
        | shivering
    """,
    "NOTHING": """
        ek boond | ek qatra | ek bhi boond | do boond | boond | boond boond | qatra
        | qatra qatra | qatre | katra | khali | sookha | sukha | sookhi | sukhi | na ke barabar
        | na hone ke barabar | bara e naam | chammach | thora sa aa | thoda sa aa | thora sa hi
        | thoda thoda aa | zara sa | bahut kam | bht kam | bohot kam | bht thora | bohot thoda
        | kam aa raha | kam ho gaya | mushkil se
    """,
    "GONE": """
        duniya se jana | duniya se chala | ghayab ho jana | mit jana | khatam ho jana
        | door chale jana
    """,
    "NOBODY": "kisi ko | kisi ko bhi | koi bhi",
    "MISS": """
        farq nahi | fark nahi | farak nahi | parwah nahi | parva nahi | yaad nahi karega
        | royega nahi | kuch nahi hoga | nahi royega | puchega bhi nahi
    """,
}

URDU = {
    "SELF": "mujhy",
    "OTHER": "shohar | walid | walida | ammi | abbu | abba | begum | khala",
    "GLUE": "jigar | shukriya | salam | assalam | khuda | allah | bohat | wajah | alamat | mehsoos",
    "VOMIT": "qai | qay",
    "JAUNDICE": "yarqan",
    "SUICIDE": "khudkushi | khud kushi",
    "MEDICINE": "dawai | adwiyat | golian",
    "SEVERE": "shadeed | sakht",
    "PREGNANT": "hamla | hamal",
    "URINE": "peshab",
    "STOOL": "pakhana",
    "EYES": "ankhen",
    "SKIN": "jild",
    "BODY": "jism",
}
"""Words that tell Urdu from Hindi; all else is written alike."""
