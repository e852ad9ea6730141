"""Bengali in Latin letters, where it differs from what Bengali letters give.

Spellings are folded by core.assistant.romanise (o is a), so one of each sound is enough.
"""

TERMS = {
    # How things are said
    "NEG": "chara | bina | kono rokom",
    "NEG_AFTER": """
        na | nei | ni | hoyni | hoy ni | hoini | hoy nai | korini | noy | hocche na | hoitese na
        | o nei | o na | o hoyni | nei to | hoyna | hocchena | koreni | pai nai | paini | chilo na
        | chilona | chinta nei | iccha nei | icche nei | somossa nei | problem nei | korsi na
        | o hoy nai | o hochse na | jayni | paoya jayni | paoe jayni | paoa jayni | dekha jayni
        | poreni | hochsena | ichsa nei | ichse nei | chintavabna nei | vabna nei | chinta hoy na
        | ichsa ase na | ichcha hoy na | ichsa hoy na | ichsa kore na | ichse ase na
        | ichche hoy na | ichse hoy na | ichse kore na | somose nei | somosya hoyni | somose hoyni
        | somosa hoyni | somosya hoy nai | somose hoy nai | somosa hoy nai | somosya hochse na
        | somose hochche na | somosa hochche na | somose hochse na | somosa hochse na
        | somosya hoy na | somose hoy na | somosa hoy na | osubidha hoyni | osubidha hoy nai
        | osubidha hochse na | osubidha hoy na | lokkhon nei | lokkhon hoyni | lokkhon hoy nai
        | lokkhon hochche na | lokkhon hochse na | lokkhon hoy na | uposorgo hoyni
        | uposorgo hoy nai | uposorgo hochse na | uposorgo hoy na | jhamela hoyni
        | jhamela hoy nai | jhamela hochse na | jhamela hoy na
    """,
    "OR": "ba | othoba | naki | kingba",
    "AND": "ebong | ar | o | tarpor | sathe | tai | karon | and | taroporoo",
    "BUT": "kintu | tobe | othocho | jodio | but | borong | toy",
    "GLUE": """
        ache | ase | chilo | hoy | hocche | hosse | hoise | hoyeche | holo | hobe | hoye | hoiya
        | jay | jacche | jasse | geche | gese | gelo | gesi | asche | esheche | asa | kore
        | korche | korchi | korse | korsi | korte | kora | lage | lagche | lagse | dey | dicche
        | diye | dia | niye | theke | thika | te | er | r | ke | ta | ti | gulo | moddhe | upor
        | jonno | moto | kichu | kono | kon | ek | ekta | ektu | ei | eta | se | tar | take | uni
        | onar | or | oke | nijer | pare | pari | parchi | parche | partesi | por | jokhon
        | kokhono | kemon | dekha | dekhi | ber | porse | daktar | doctor | hello | nomoskar
        | salam | ji | hae | hya | dhonnobad | hepatitis | liver | c | khub | onek | sob | ekhon
        | aj | ajke | ki | kivabe | kibhabe | kokhon | kothay | bhai | vai | dada | apu | cholche
        | rogi | dhore | thake | rokom | notun | rong | please | plz | hoitese | hoitase | ami
        | treatment | korbo | bolen | bolun | howar | hoar | hobar | hoitache | hoisi | hoiche
        | hoite | jaitase | jaiteche | jaitache | jaitesi | jaite | kortase | kortasi | korteche
        | kortesi | partese | partasi | paritesi | lagtase | lagteche | lagtese | ashtese
        | ashteche | ashtase | aise | aitese | aitase | ditese | ditase | dicchi | dise | disi
        | nisi | nise | niche | portase | porteche | uthtese | uthtase | uthteche | pray | ekdom
        | ekdomi | ekebare | poriman | oita | sheta | setao | jeno | mone hoy | mone hocche
        | kichutei | moteo | temon | ektuo | sir | madam | khali | khele | korle | nile | thakle
        | dile | bolche | bolse | bolben | bolte | dekhe | dekhlam | dekhchi | korben | jabe
        | khabo | khabe | khai | khawa | khacchi | khaitesi | niyomito | protidin | report
        | hospital | hospitale | bashay | barite | ghore | apni | apnar | apnake | tumi | tomar
        | kache | sobai | naam | somoy | jabo | hospital e | a | i | sale | sal | keno | bole dio
        | koriye | kotha | rokhom | jodio | ki na | kina | hochse | hoyese | hoyechil | hoyesil
        | jachche | jachse | giyese | esese | esesil | korese | koresi | legese | dichse | diyese
        | onuvob | berochse | jjalo | jja | hooya | hooe | hooa | hoiteche | korso | koritese
        | korsil | koresil | koresilam | koresilen | koira | parso | paritese | parsil | perese
        | peresi | peresil | peresilam | peresilen | lagso | lagtasi | lagitese | lagsil | legesi
        | legesil | legesilam | legesilen | thakso | thaktasi | thakitese | thaksil | thekese
        | thekesi | thekesil | thekesilam | thekesilen | poreche | porese | porechi | poresi
        | porechil | poresil | porechilam | poresilam | porechilen | poresilen | poira | uthso
        | uthtasi | uthitese | uthsil | uthese | uthesi | uthesil | uthesilam | uthesilen | felso
        | feltasi | felitese | felsil | felese | felesi | felesil | felesilam | felesilen | falaie
        | dekhso | dekhtasi | dekhitese | dekhsil | dekhese | dekhesi | dekhesil | dekhesilam
        | dekhesilen | bolso | boltasi | bolitese | bolsil | bolese | bolesi | bolesil | bolesilam
        | bolesilen | boila | cholso | choltasi | cholitese | cholese | cholesi | cholesil
        | cholesilam | cholesilen | choila | astasi | asitese | assil | esesi | esesilam
        | esesilen | hochsi | hoitechi | hoitesi | hoia | hoichi | hoyechi | hoyesi | hoilo | hoil
        | hoilam | hoibo | hoib | hoichil | hoisil | hoichilo | hoisilo | hoyechilo | hoyesilo
        | hoyechilam | hoyesilam | hooyar | hooer | hooar | hoito | hoile | hoya | hoa | jachchi
        | jachsi | jaitese | jaitechi | jaitachi | jaitasi | giyesi | giyesil | gie | gia | gesil
        | gesilo | jaoya | jaoe | jaoa | jaoyar | jaoer | jaoar | jab | gyase | gache | gase | jet
        | dichsi | ditesi | diyesi | die | deoe | deoa | deoer | deoar | nichse | nichsi | nitese
        | nitesi | nitase | nie | nia | neoe | neoa | pachse | pachsi | paitesi | paitese
        | paitasi | paise | paoe | paoa | beruchse | bairaitese | ekodomoi | vetor | vitor | vitre
        | mone hochse | vabe | konovabei | ekbaroo | ser | sar | medam | doya kore | doe kore
        | doa kore | hooyate | hooete | hooate | usit | khaoe | khaoa | kheyesen | khachsi
        | khachse | porikkha | kase | aroo
    """,
    "SELF": "ami | amar | amr | amake | amak | amader | amra | nije | nijeke | amaroo",
    "OTHER": """
        shami | swami | stri | bou | bow | baba | abba | abbu | ma | amma | ammu | bhai | vai
        | bhaiya | apa | didi | dada | bondhu | bandhobi | chacha | chachi | mama | mami | kaka
        | kaki | dadu | dadi | nana | nani | thakuma | dida | shoshur | shashuri | khala | fufu
        | uni | unar | onar | onake | unake | tini | tar | take | oke | babar | mayer | shamir
        | swamir | bhaiyer | boner | bondhur | abbar | abbur | ammur | se | bouer | dadur
        | husband | wife | vaiyer | ammar | ammare | abbare | kakur | kaku | masi | pisi | jethu
        | bhabi | vabi | boudi | bor | dulavai | roommate | friend | babare | baper | bap | mayere
        | shoshurer | nanur | nanu | nanir | dadir | ek lok | ekjon | protibeshi | shamike | vaiya
        | chasa | chasi | chasar | shamire | vaike | vaire | jatha | chasir | shashurir | vasur
        | vabir | jjay | boyofrendo
    """,
    "CHILD": """
        chele | cheler | meye | meyer | bacha | bachcha | bachar | shishu | cheleta | meyeta
        | nati | natni | bhagne | sontan | pola | maiya | baby | bachsa | bachsar | bachsata
        | vaipo | vagne | vagni | bachsake | bachsare | bachsada | maieda | vatija | vatiji
        | vagina | vagini | vaijhi
    """,
    "INFO": """
        kake bole | ki jinis | mane ki | lokkhon | uposhorgo | karon ki | keno hoy | kivabe bujhbo
        | kibhabe bujhbo | kivabe choray | kotodin | hote pare | hote pare ki | hoy ki | hole ki
        | shavabik ki | normal ki | side effect | side effects | parshoprotikriya | jhuki | risk
        | parthokko | tofat | jante chai | jante cachi | jante chacchi | janar chilo | jiggasha
        | shunechi | shunlam | bujhiye | tottho | rogider | protirodh | erate | jotilota
        | sadharonoto | somvabona | bola hoy | chikitsa ki | bhalo hoy | choray | chorate | ami ki
        | ki ki | cirrhosis ki | hepatitis c ki | somporke | khetre | howar bhoy | howar voy
        | hobar voy | hoar voy | howar jhuki | howar risk | howar chance | hole koto | khele ki
        | korle ki | pele ki | futle | komle | futle ki | komle ki | thakle ki | nile ki
        | barle ki | gele ki | lagle ki | theke ki | karone ki | oshudhe ki | oshudh ki
        | tablet e ki | tablet ki | cirrhosis e ki | c ki | treatment ki | hoy naki | hoy kina
        | kore ki | kore naki | ashe ki | hoy keno | ki hobe | ki korte hoy | korte hoy | jete hoy
        | khete hoy | korte hobe | khete parbo | khete pari | kora jabe | kora jay | khawa jabe
        | khawa jay | khaoa jabe | khaoa jay | jawa jabe | kheye felle | khaya felle
        | hote pare naki | lokkhon ki | ki lokkhon | ki ki lokkhon | ki symptom | nete porechi
        | net e dekhlam | news e | khobore | nirapod | nirapod ki | safe ki | normal naki
        | normal kina | shabhabik naki | lokkhongulo | ken hoy | kivabe bujhob | kivabe
        | kibhabe choray | shabhabik ki | ki shabhabik | ki shavabik | parshoprotikrie
        | parshoprotikria | parsho protikriya | parsho protikrie | parsho protikria
        | jante chachsi | shunesi | somvabna | valo hoy | hepatitis si ki | karne hoy
        | ken hoye thake | kibhabe hoy | kivabe hoy | boiye porechi | boiye poresi | boiye porlam
        | boiye dekhlam | boiye dekhechi | boiye dekhesi | boiye porchi | boiye porsi
        | nete poresi | nete porlam | nete dekhesi | nete porchi | nete porsi | intarnete porechi
        | intarnete poresi | intarnete porlam | intarnete dekhesi | intarnete porchi
        | intarnete porsi | gugle porechi | gugle poresi | gugle porlam | gugle dekhesi
        | gugle porchi | gugle porsi | fesbuke porechi | fesbuke poresi | fesbuke porlam
        | fesbuke dekhesi | fesbuke porchi | fesbuke porsi | pepare porechi | pepare poresi
        | pepare porlam | pepare dekhesi | pepare porchi | pepare porsi | potrikay porechi
        | potrikay poresi | potrikay porlam | potrikay dekhesi | potrikay porchi | potrikay porsi
        | kothao porechi | kothao poresi | kothao porlam | kothao dekhesi | kothao porchi
        | kothao porsi | porechi je | poresi je | porechilam | poresilam | boite | boiye
        | porle ki | barle | khaoya jabe | khaoe jabe | khaoya jay | khaoe jay | neoya jabe
        | neoe jabe | neoa jabe | hooyar bhoy | hooyar voy | hooer bhoy | hooar bhoy | hooer voy
        | hooar voy | hooyar jhuki | hooer jhuki | hooar jhuki | hooyar sombhabna
        | hooyar somvabna | hooer sombhabna | hooar sombhabna | hooer somvabna | hooar somvabna
        | hooyar chanso | hooer chanso | hooar chanso | hooyar ashongka | hooer ashongka
        | hooar ashongka | hooyar karon | hooer karon | hooar karon | hooyar lokkhon
        | hooer lokkhon | hooar lokkhon | hooyar age | hooer age | hooar age | hooyar por ki
        | hooer por ki | hooar por ki | hobar bhoy | hobar jhuki | hobar somvabna | hobar ashongka
        | hobar lokkhon | kkhetre ki | liver cirrhosis e ki | chikitsay ki | vairase ki
        | gorvabosthay ki | ribavirine ki | daebetise ki | daabetise ki | vairas ki | hepatitis ki
        | ribavirin ki | diabetes ki | nite hoy | dekhate hoy | parshoprotikriya*
        | parshoprotikrie* | parshoprotikria* | lokkhon* | uposorg* | kader hoy | kar kar hoy
        | kon roge hoy | kon karne hoy | kivabe chinob | kivabe chinbo | kivabe janob
        | kivabe thekab | kibhabe erab | kivabe erab | kivabe atkab | shunsi | shunlam je
        | kokhon hoy | somvob ki | ki somvob | hoy ki na | jay ki | jay naki | jay kina
        | jay ki na | bare ki | bare naki | bare kina | bare ki na
    """,
    "COND": """
        jodi | jodi kokhono | bhoy pai | voy pai | bhoy hoy | voy lage je | cirrhosis hole
        | hepatitis hole | jondis hole | jaundice hole | rog hole | jodi kono din | jodi konodin
        | dhoren | mone koren | voy lage | bhoy lage | voy hoy | jodi abar | jodi kokhno
        | bhoy lage je | jodi ekdin | jodi kokhonoo | bhoy hoy jodi | voy hoy jodi | bhoy hoy je
        | voy hoy je | konodin jodi | hepatitis si hole | karo jodi
    """,
    "NEUTRAL": """
        jani na | janina | bujhte parchi na | bujhchi na | bujhtesi na | bujhi na | nishchit na
        | bhalo na | valo na | bhalo lagche na | valo lagche na | valo lagtese na
        | shorir bhalo na | shorir valo na | shorir bhalo nei | ghum hoy na | ghum hocche na
        | ghum ashe na | ghumate pari na | khete parchi na | khete pari na | khida nei | khide nei
        | ruchi nei | taka nei | daktar nei | kaj hocche na | komche na | komtese na
        | thik hocche na | ki korbo | ki korbo ekhon | ki kora uchit | ki koribo | ekhon ki korbo
        | sahajjo korun | shahajjo | bachan | ki hocche | morte chai na | morte chaina
        | haste haste more | khudhay more | khiday more | lojjay more | gorome more | opekkha mere
        | mon bhenge | mon venge | rokto porikkha | rokter porikkha | rokto test | blood test
        | blood pressure | blood sugar | blood group | rokto deya | rokto dite | rokto dan
        | roktodan | rokto diyechi | rokto diyesi | rokto neya | rokter group | rokte sugar
        | rokter maddhome | roktor madhyome | rokto theke choray | rokter shomporko
        | rokter songsporshe | rokter nomuna | blood bank | amar rokte | rokte virus | rokto gorom
        | kalo cha | kalo coffee | kalo kofi | black coffee | black tea | kalo gol morich
        | kalo jira | kalojira | kalo taka | holud bori | holud tablet | halka betha | halka batha
        | shamanno betha | olpo betha | ektu betha | ektu batha | halka jor | dat betha
        | date betha | ektu confused | niye confused | confused je | chini chara | chini kom
        | sugar free | chul pore | chul pora | mrigir oshudh | khichunir oshudh | amar hepatitis
        | amar hepatitis c | amar hep c | rokto somporko | buk jala pora | buk jala | buke jala
        | buk jole | buk jalapora | buk jala pora kore | buk dhukpuk | report dekhe confused
        | report dekhe confuse | attohottar chinta nei | attohottar kono chinta nei
        | morar chinta nei | morte chachi na | prosrab holud | prosab holud | pesab holud
        | prosrab holud hoy | prosrab er rong holud | gaye holud | kacha holud khele | holud khele
        | holud khawa | holud khai | chul portese | chul porche | chul jhore | dat brush
        | dat brash | brush korle | rokto dite parbo | rokto nisilam | rokto niyechilam
        | rokter report | rokto test er | rokto porikkhar | valo hoto | bhalo hoto | ki kori
        | ki holo | ki hoilo | ki hoise | ki hoyeche | ki korum | ki kormu | khun korte icche
        | prosrabe somossa nei | prosrab e problem nai | bujhte parsi na | bujhsi na | nishsit na
        | bhalo lagse na | valo lagse na | bhal lagse na | val lagche na | val lagse na
        | shorir valo nei | ghum hochse na | khete parsi na | kkhudha nei | rusi nei
        | kaj hochse na | komse na | thik hochse na | ki kora usit | sahajyo korun | sahajyo
        | basan | ki hochse | hridoy bhenge | hridoy venge | heart attack hooyar jogar
        | heart attack hooer jogar | heart attack hooar jogar | blood testo | rokto deoe
        | rokto deoa | rokto neoe | rokto neoa | rokto niyesi | rokto sonsalon | blood grup
        | roktosap | rokter songsporsho | blood byangko | blood bengko | blood bangko
        | rokte vairas | blyak coffee | blek coffee | dat byotha | date byotha | bibhranto je
        | bivranto je | ektu bivranto | niye bivranto | chul porbe | selaiyer sui
        | amar hepatitis si | mach mangso | attohotyar chinta nei | attohoter chinta nei
        | attohotyar chinta bhabi na | attohotyar chinta vabi na | attohoter chinta bhabi na
        | attohotar chinta bhabi na | attohoter chinta vabi na | attohotar chinta vabi na
        | attohotyar ichcha nei | attohotyar ichsa nei | attohoter ichcha nei
        | attohotar ichcha nei | attohoter ichsa nei | attohotar ichsa nei
        | attohotyar ichcha bhabi na | attohotyar ichsa bhabi na | attohotyar ichcha vabi na
        | attohotyar ichsa vabi na | attohoter ichcha bhabi na | attohotar ichcha bhabi na
        | attohoter ichsa bhabi na | attohotar ichsa bhabi na | attohoter ichcha vabi na
        | attohotar ichcha vabi na | attohoter ichsa vabi na | attohotar ichsa vabi na
        | attohotyar ichche nei | attohotyar ichse nei | attohoter ichche nei
        | attohotar ichche nei | attohoter ichse nei | attohotar ichse nei
        | attohotyar ichche bhabi na | attohotyar ichse bhabi na | attohotyar ichche vabi na
        | attohotyar ichse vabi na | attohoter ichche bhabi na | attohotar ichche bhabi na
        | attohoter ichse bhabi na | attohotar ichse bhabi na | attohoter ichche vabi na
        | attohotar ichche vabi na | attohoter ichse vabi na | attohotar ichse vabi na
        | attohotyar kotha nei | attohoter kotha nei | attohotar kotha nei
        | attohotyar kotha bhabi na | attohotyar kotha vabi na | attohoter kotha bhabi na
        | attohotar kotha bhabi na | attohoter kotha vabi na | attohotar kotha vabi na
        | morar chinta vabi na | morar ichsa nei | morar ichsa bhabi na | morar ichcha vabi na
        | morar ichsa vabi na | morar ichse nei | morar ichse bhabi na | morar ichche vabi na
        | morar ichse vabi na | morar kotha vabi na | nijer kkhoti korar chinta nei
        | nijer kkhoti korar chinta bhabi na | nijer kkhoti korar chinta vabi na
        | nijer kkhoti korar ichcha nei | nijer kkhoti korar ichsa nei
        | nijer kkhoti korar ichcha bhabi na | nijer kkhoti korar ichsa bhabi na
        | nijer kkhoti korar ichcha vabi na | nijer kkhoti korar ichsa vabi na
        | nijer kkhoti korar ichche nei | nijer kkhoti korar ichse nei
        | nijer kkhoti korar ichche bhabi na | nijer kkhoti korar ichse bhabi na
        | nijer kkhoti korar ichche vabi na | nijer kkhoti korar ichse vabi na
        | nijer kkhoti korar kotha nei | nijer kkhoti korar kotha bhabi na
        | nijer kkhoti korar kotha vabi na | attohotyar kono chinta nei
        | attohoter kono chinta nei | attohotyar kono ichcha nei | attohotyar kono ichsa nei
        | attohoter kono ichcha nei | attohotar kono ichcha nei | attohoter kono ichsa nei
        | attohotar kono ichsa nei | attohotyar kono ichche nei | attohotyar kono ichse nei
        | attohoter kono ichche nei | attohotar kono ichche nei | attohoter kono ichse nei
        | attohotar kono ichse nei | morar kono ichsa nei | morar kono ichse nei
        | nijer kkhoti korar kono chinta nei | nijer kkhoti korar kono ichcha nei
        | nijer kkhoti korar kono ichsa nei | nijer kkhoti korar kono ichche nei
        | nijer kkhoti korar kono ichse nei | morte chaitesi na | morte chachsi na | morar bhoy
        | morar voy | mrigir tablet | mrigi tablet | khichunir oshudher | khichunir oushodh
        | khichunir tablet | valo hot | val hoto | bhalo hoito | valo hoito | ki hoiche
        | ki hoyese | buk jolche | buk jolse | buke jalapora | buke jole | buke jala pora
        | buke jolche | buke jolse | bukjala | buk jalapora kore | prosraber somose nei
        | prosraber somosa nei | prosraber somosya hoy na | prosraber somose hoy na
        | prosraber somosa hoy na | prosraber kono somose nei | prosraber kono somosa nei
        | prosraber kono somosya hoy na | prosraber kono somose hoy na
        | prosraber kono somosa hoy na | prosrabe somose nei | prosrabe somosya hoy na
        | prosrabe somose hoy na | prosrabe somosa hoy na | prosrabe kono somose nei
        | prosrabe kono somosa nei | prosrabe kono somosya hoy na | prosrabe kono somose hoy na
        | prosrabe kono somosa hoy na | peshaber somose nei | peshaber somosa nei
        | peshaber somosya hoy na | peshaber somose hoy na | peshaber somosa hoy na
        | peshaber kono somose nei | peshaber kono somosa nei | peshaber kono somosya hoy na
        | peshaber kono somose hoy na | peshaber kono somosa hoy na | prosaber somose nei
        | prosaber somosa nei | prosaber somosya hoy na | prosaber somose hoy na
        | prosaber somosa hoy na | prosaber kono somose nei | prosaber kono somosa nei
        | prosaber kono somosya hoy na | prosaber kono somose hoy na | prosaber kono somosa hoy na
        | prosrab gar holud | prosrab holud hochse | prosrab holud hoye geche
        | prosrab holud hoye gese | prosrab holud hoiche | prosrab holud hoise | prosab gar holud
        | prosab holud hoy | prosab holud hochse | prosab holud hoye geche
        | prosab holud hoye gese | prosab holud hoiche | prosab holud hoise | peshab gar holud
        | peshab holud hoy | peshab holud hochse | peshab holud hoye geche
        | peshab holud hoye gese | peshab holud hoiche | peshab holud hoise | prosraber rong holud
        | prosraber rong ektu holud | prosraber rong gar holud | prosraber rong holud hoy
        | prosraber rong holud hochche | prosraber rong holud hochse
        | prosraber rong holud hoye geche | prosraber rong holud hoye gese
        | prosraber rong holud hoiche | prosraber rong holud hoise | prosraber rong holud dekhay
        | holud khaoe | holud khaoa | holud gura | kacha holud khaoya | kasa holud khaoya
        | kacha holud khaoe | kacha holud khaoa | kasa holud khaoe | kasa holud khaoa
        | kasa holud khele | kacha holud khai | kasa holud khai | kacha holud khab
        | kasa holud khab | kacha holud khete | kasa holud khete | chul porse | chul porteche
        | chul jhorse | dat brash korle | dat brashokorte | dat brashokrar | dat majte
        | dat majte korle | dat majtekorte | dat majtekrar | dat majle | dat majle korle
        | dat majlekorte | dat majlekrar | dat majar | dat majar korle | dat majarokorte
        | dat majarokrar | rokto deoer | rokto deoar | rokto niyesilam | rokto diyesilam
        | rokto niyesil | rokto lagsil | rokto porikkhay | rokto porikkhata | rokter sempol
        | rokter sampol | roktosholpota | matha ghamachsi | porar chape | gorvobti na
        | gorbhobti noi | gorvobti noi | gorvobti hote chai | gorvobti hote pari | gorvobti hote
        | pregnant na | pregnant noi | pregnant hote chai | pregnant hote pari | pregnant hote
        | pregnento noi | bachsa nite | bachsa neoyar | bachcha neoer | bachcha neoar
        | bachsa neoer | bachsa neoar | bachsa nib | sontan neoer | sontan neoar
        | khun korte ichsa | bhoy bhoy lage | voy voy lage | holud jorer tika
        | riporto dekhe confused | riporto dekhe bivranto
    """,
    "PAST": """
        bochor age | bosor age | mas age | soptaho age | onek age | bohu age | goto bochor
        | goto bosor | goto mashe | otite | chotobelay | chotobela | chelebelay
        | jokhon choto chilam | shoishobe | joubone | mara gechen | mara gese | mara jan
        | chikitsar age | age hoyechilo | age hoisilo | onek bochor | koyek bochor | ek somoy
        | chotokale | choto thakte | age hoto | age chilo | age porto | age jeto | hoto | hoito
        | porto | jeto | asto | kortam | khetam | nitam | goto bochore | goto mash | ekbar
        | 10 bochor age | year age | years age | bohudin age | onekdin age | onek din age
        | mara gechilen | mara giyechen | mara gechilo | bosor khanek age | got bosor | gotobosor
        | jokhon chot chilam | shoishbe | joubne | ekbar hoyechil | ekbar hoyesil | mara giyesilen
        | mara jay | mrityu hoy | age hoyechil | age hoyesil | onek bosor | koyek bosor
        | kono ek somoy | chot boyse | koishore | bachsakale | bosor ager | bosor purbe
        | bochor hoye geche age | bosor hoye gese age | mas hoye geche age | mas hoye gese age
        | soptah hoye geche age | soptah hoye gese age | jug ager | jug agei | jug purbe
        | jug hoye geche age | jug hoye gese age | din age hoyechil | din age hoyesil | age hoito
        | age jet | age porot | porot | jet | ager bosor | gel bosor | mara gesilen | mara gesil
        | mara giyese | mara gesilo | 5 bosor age | 10 bosor age | bohu bosor | ekosomoy
        | koronar somoy | lokdauner somoy | skule porar somoy
    """,
    "RECENT": """
        ekhon | ekhoni | aj | ajke | gotokal | kal | kalke | kal rat | kal rate | gotorate
        | goto rate | kal theke | aj sokale | sokal theke | sokale | rat theke | rate
        | bikal theke | eimatro | ei matro | abar | ghonta age | minute age | ghonta dhore
        | din dhore | din theke | porshu | ektana | hotat | hothat | barbar | shuru | ei muhurte
        | aj theke | sararat | sara rat | saradin | sara din | hocche | ekhono | ektu age
        | hoitese | hoitase | hosse | hochche | jaitese | jaitase | jasse | jacche | kortese
        | kortase | korche | korse | lagtese | lagtase | lagche | ashtese | ashteche | asche
        | aitese | aitase | portese | portase | porche | uthtese | uthtase | uthche | ditese
        | dicche | paitesi | pacchi | pacchina | ekhn | akhon | akhn | ehon | ohon | aij | aijka
        | aijke | kail | rait | raite | rat e | vor theke | vore | bhor theke | dupur theke
        | dupure | bikale | sondha theke | sondhay | sokal thika | rat thika | kal thika
        | kal thaika | kal dhore | ghonta dhoira | din dhoira | ghonta jabot | din jabot
        | hotath kore | achomka | ekhuni | matro | kichukkhon | ekhonoi | hothat kore | hochse
        | kichukkhon age | korsi | korso | kortasi | parsi | parse | parso | partasi | lagsi
        | lagse | lagso | lagtasi | thaksi | thakse | thakso | thaktasi | uthsi | uthse | uthso
        | uthtasi | felsi | felse | felso | feltasi | dekhsi | dekhse | dekhso | dekhtasi | bolsi
        | bolse | bolso | boltasi | cholsi | cholse | cholso | choltasi | assi | asse | asso
        | astasi | hochsi | hoiteche | hoitechi | hoitesi | hoitache | jachche | jachse | jachchi
        | jachsi | jaiteche | jaitechi | jaitesi | jaitache | jaitachi | jaitasi | dichse | ditase
        | pachsi | berochse | ekhonoo | ajoo | vor rate | sondhe theke | kal dhoira | kal jabot
        | rat dhoira | rat jabot | sokal dhoira | sokal jabot | aj dhoira | aj jabot
        | porshu dhoira | porshu jabot | gotkal dhoira | gotkal jabot | dui din dhoira
        | dui din jabot | dudin dhoira | dudin jabot | tin din dhoira | tin din jabot
        | tindin dhoira | tindin jabot | din hoye gel | din hoilo | ghonta hoye gel | ghonta hoilo
        | minit jabot | minit dhoira | minit hoye gel | minit hoilo | asomka | kichukkhon dhore
        | eimatroi
    """,
    "RESOLVED": """
        ekhon bhalo | ekhon valo | ekhon bhalo achi | ekhon valo achi | ekhon bhalo ache
        | ekhon sustho | ekhon thik achi | ekhon thik ache | sustho hoye gechi | sustho hoyechi
        | sustho achi | bhalo hoye geche | valo hoye gese | valo hoye gechi | bhalo hoye gechi
        | sere geche | sere gechi | sere uthechi | ekhon ar nei | ar hoyni | ar hoy nai
        | tarpor ar | ekhon kono somossa nei | ekhon sob thik | sob thik ache | thik hoye geche
        | ekhon ar pore na | ekhon ar jay na | ekhon ar hoy na | ekhon nei | ekhon valoi achi
        | ekhon bhaloi achi | valo hoye gesi | ekhon fine | now fine | thik hoye gese
        | ekhon komplit valo | ekhon thik | ekhon val | ekhon bhalo asi | ekhon valo asi
        | ekhon bhalo ase | ekhon valo ache | ekhon valo ase | ekhon thik asi | ekhon thik ase
        | sustho hoye gesi | sustho hoye geche | sustho hoye gese | sustho hoyesi | sustho asi
        | sustho asen | bhalo hoye gesi | bhalo hoye gese | valo hoye geche | bhalo hoye giyechi
        | bhalo hoye giyesi | valo hoye giyechi | valo hoye giyesi | sere gese | sere gesi
        | sere uthesi | sere uthesen | ekhon kono somose nei | sob thik ase | ekhon bhaloi asi
        | ekhon valoi asi | ekhon bhaloi ase | ekhon valoi ache | ekhon valoi ase | ekhon valoi
        | ekhon sustho asi | ekhon sustho ase | ekhon bhalo lagse | ekhon valo lagche
        | ekhon valo lagse | ekhon ar hochse na | ekhon kome gese | ekhon ekodom valo
        | ohon bhaloi asi | ohon valoi achi | ohon valoi asi | ohon bhaloi ase | ohon valoi ache
        | ohon valoi ase | ohon valoi | ohon sustho asi | ohon sustho ase | ohon bhalo lagse
        | ohon valo lagche | ohon valo lagse | ohon ar pore na | ohon ar hoy na | ohon ar jay na
        | ohon ar hochse na | ohon kome gese | ohon ekodom valo | ehon bhaloi asi
        | ehon valoi achi | ehon valoi asi | ehon bhaloi ase | ehon valoi ache | ehon valoi ase
        | ehon valoi | ehon sustho asi | ehon sustho ase | ehon bhalo lagse | ehon valo lagche
        | ehon valo lagse | ehon ar pore na | ehon ar hoy na | ehon ar jay na | ehon ar hochse na
        | ehon kome gese | ehon ekodom valo | sustho hoichi | sustho hoisi | bhalo hoiya geche
        | bhalo hoiya gese | valo hoiya geche | valo hoiya gese | bhalo hoie geche
        | bhalo hoia geche | bhalo hoie gese | bhalo hoia gese | valo hoie geche | valo hoia geche
        | valo hoie gese | valo hoia gese | bhalo hoye jay | valo hoye jay | thik hoye jay
        | thik hoiya geche | thik hoiya gese | thik hoie geche | thik hoia geche | thik hoie gese
        | thik hoia gese | sere jay | sere giyese | sere giyesil | ar kokhno hoyni
        | ar konodin hoyni | opareshon koresi | opareshner por valo | taropor theke valo
        | taropor ar hoyni | pore thik hoy
    """,
    "UNIT": """
        soptaho | din | diner | mas | maser | bochor | ghonta | minute | mg | ml | gram | bar
        | tay | kg | % | week | weeks | days | bosor | boyos | bochor boyos | bosor boyos
        | maser course
    """,
    # How bad it is
    "SEVERE": """
        tibro | procondo | prochondo | bhishon | vishon | bhoyonkor | voyonkor | bhoyanok
        | voyanok | osojjho | oshojjo | osohyo | sojjho hocche na | shojjo hocche na | sojjo korte
        | khub | onek | marattok | hotat | hothat | gurutoro | sanghatik | more jacchi | more jabo
        | mara jacchi | churi | chirkar | chitkar | chotfot | kadchi | kadche | kandchi | kandtesi
        | darate parchi na | norte parchi na | hatte parchi na | uthte parchi na | mochor | eto
        | otirikto | beshi | khub beshi | jore | ottonto | kharap | fete jacche | severe
        | soja hoite ? na | goragori | kukre | katray | katraitese | katracche | jan ber | jan jay
        | pran jay | ghamtesi | ghamchi | more jaitesi | moira jaitesi | moira jamu | chillacche
        | chillaitese | kanna | kantesi | kantese | voyaboho | bhoyaboho | jobbor | emon | khubi
        | hatte ? na | darate ? na | shohjo ? na | sojjo ? na | prosondo | bhoyongkor | voyongkor
        | bhoenok | bhoanok | voenok | voanok | sojjo hochche na | sojjo hochse na
        | sojjo korte parchi na | sojjo korte parsi na | more jachchi | more jachsi | more jab
        | mara jachchi | mara jachsi | katrachse | katrachsi | kadsi | kadse | darate parsi na
        | darate parche na | darate parse na | norte parsi na | hatte parsi na | uthte parsi na
        | mosor | oshabhabik | oshavabik | fete jachche | fete jachse | daraite ? na | norte ? na
        | norachra korte ? na | soite ? na | sojjo ? ? na | kukraiya | kukra | kuchke | katraitesi
        | kokachche | kokachse | kokay | kokaiteche | kokaitese | chotoftaitese | torpachche
        | torpachse | jan jachche | jan jachse | jan jaiteche | jan jaitese | jan chire
        | janta jay | janta jachche | janta jachse | janta jaiteche | janta jaitese | janta chire
        | pran jachche | pran jachse | pran jaiteche | pran jaitese | pran chire | pranta jay
        | pranta jachche | pranta jachse | pranta jaiteche | pranta jaitese | pranta chire
        | dom jay | dom jachche | dom jachse | dom jaiteche | dom jaitese | dom chire | kolija jay
        | kolija jachche | kolija jachse | kolija jaiteche | kolija jaitese | kolija chire
        | more jaitechi | more jachche | more jachse | more jaitachi | more jaitasi
        | more jaitache | more jaitase | moira jaitechi | moira jaiteche | moira jaitese
        | moira gelam | moira jaitachi | moira jaitasi | mara jaitechi | mara jaitesi
        | chire jachche | chire jachse | chire jaiteche | chire jaitese | chire jaitache
        | chire jaitase | chire jabe | chire jay | chira jachche | chira jachse | chira jaiteche
        | chira jaitese | chira jaitache | chira jaitase | chira jabe | chira jay | faita jachche
        | faita jachse | faita jaiteche | faita jaitese | faita jaitache | faita jaitase
        | faita jabe | faita jay | fete jaiteche | fete jaitese | fete jaitache | fete jaitase
        | fete jabe | fete jay | bhoyaboh | voyaboh | bhoeboh | bhoaboh | voeboh | voaboh
        | osomvob | osojjokor | chitkar* | kadtechi | kadtesi | kadteche | kadtese | ghamsi
        | ghamtasi | goragri* | baka hoye | baka hoiya | baka hoie | baka hoia | dumre | muchre
        | domra* | pagol hoye jachchi | pagol hoye jachsi | pagol hoiya | pagol hoie | pagol hoia
        | prosondorokom | prosondobhabe | prochondovabe | prosondovabe | khuboi
    """,
    "MUCH": """
        onek | khub | prochur | beshi | otirikto | saradin | sara din | sara shorir | sara shorire
        | puro shorir | puro shorire | sob jaygay | sobsomoy | sob somoy | bhishon | eto | golgol
        | ektana | sara gaye | puro | shudhu | sobosomoy | vishon | prosondo | gologlae | gologlaa
        | khuboi | basin | bhore gese | vore geche | vore gese | vije | vija | vese | vaisa
        | hurhur | horohor | prosondobhabe | prochondovabe | prosondovabe
    """,
    "UNSTOPPABLE": """
        thamche na | thamse na | thamtese na | bondho hocche na | bondo hocche na | thame na
        | bondho hoy na | bondho hoitese na | ektana | tham* na | bondho ? na | bondho ? ? na
        | bondo ? na | thamar nam | thamano ? na | thamate ? na | bondho hochse na
        | thamate parsi na | komse na rokto | bondho hoiteche na | bondhoi hochche na
        | bondhoi hochse na | bondhoi ? na | bondho hoyni | bondho hoy nai | komtese na
        | bondho hooyar nam | bondho hooer nam | bondho hooar nam
    """,
    # What happens, and where
    "BLOOD": "rokto | rokter | rokt | blood | rokto* | khun",
    "BLEED": """
        roktopat | roktokkhoron | bleeding | rokto porche | rokto porse | rokto pore
        | rokto jacche | rokto jay | rokto ber | rokto jhorche | rokto asche | rokto jasse
        | rokto portese | blood jacche | blood asche | blood porche | rokto pora | rokto porteche
        | rokto jachche | rokto jachse | rokto jhorse | rokto portache | rokto portase
        | rokto poreche | rokto porese | rokto porlo | rokto porol | rokto porte | rokto poriteche
        | rokto poritese | rokto jhortese | rokto jhortase | rokto jaiteche | rokto jaitese
        | rokto jaitache | rokto jaitase | rokto gese | rokto astese | rokto astase | rokto esese
        | rokto berochse | rokto beruchse | rokto goriye | rokto goray | rokto chuiye
        | rokto chuey | rokto chutse | rokto chuttese | rokto bhangche | rokto bhangse
        | rokto vangche | rokto vangse | rokto bhangteche | rokto bhangtese | rokto vangteche
        | rokto vangtese | rokto thamse na | roktokkhoron* | rokto kkhoron
    """,
    "VOMIT": """
        bomi | bomir | bomite | roktobomi | boomi | vomit | vomiting | kashi | kashir | thutu
        | mukh diye | mukh theke | mukh dia | bomi* | ulti | kashte | ugray | ogre | vomit*
        | gola diye | gola dia | kof | kofer | ugraise | oek | oak | gola die | mukh die
    """,
    "COFFEE": """
        coffee moto | coffeer moto | kofir moto | coffee rong | coffee colour | coffee gura
        | coffee ground* | kofir dana | coffeer gura | coffee r guro | coffee r dana
        | coffee r moto | coffee r mot | coffee r ronger | coffee ronger | coffee kalar
        | coffee r tolani | coffee r gurar | coffee r danar | coffee r tolanir | coffee r kalar
        | coffee r lahan | coffee r rong | coffee r guri | coffee r tolay | choklet ronger
        | khoyeri ronger | badami gura
    """,
    "HAEMATEMESIS": """
        roktobomi | rokto bomi | rokter bomi | bomite rokto | bomir sathe rokto | bomi te rokto
        | blood bomi | vyarisiyal blid* | bherisiel blid* | bharisial blid* | verisiel blid*
        | varisial blid* | vyarikso fete | bharikso fete | verikso fete | varikso fete
        | obhyontorin roktokkhoron | ovyontorin roktokkhoron | rokto uthe esese | rokto tulse
        | rokto tultese | jomat badha rokto | rokter bone | rokter bona | gamla vor* rokto
        | bati vor* rokto | basin bhor* rokto | basin vor* rokto | pyan vor* rokto
        | pen bhor* rokto | pan bhor* rokto | pen vor* rokto | pan vor* rokto | balti vor* rokto
        | rokte vore | rokte vaisa | rokte vese | rokte vije | rokte vora | veris fete
        | vyaris fete | bharis fete | varis fete | vyaraisis fete | bheraisis fete
        | bharaisis fete | veraisis fete | varaisis fete
    """,
    "MELAENA": """
        alkatra | alkatrar moto | pitcher moto | koyla moto | koylar moto | alkatra* | piser moto
        | piser mot | piser lahan | piser kalar | koylar lahan | koylar mot | koylar kalar
        | pichsil kalo
    """,
    "BLACK": """
        kalo | kalche | black | kuchkuche | kuchkucha | kal ronger | kalse | blek | kuchkuse
        | kalsa | kaile | koyla
    """,
    "STOOL": """
        paykhana | paykhanay | paykhanar | pay khana | mol | mole | moler | toilet | toilete
        | hagu | haga | stool | potty | patla paykhana | diarrhea | bathroome | paykhanate
        | latrine | tatti | paykhana* | pod | potty te | pottyte | bathroom | commode | hagle
        | hagte | hagar | hagchi | hagtesi | poop | motion | toylete | moloteg | molotag | hagse
        | hagsi | hagtese | toilet* | letrin* | latrin* | bajje | bajjo | bajji | amashoy
        | dayrie* | bor kaj | ned | nad
    """,
    "RECTUM": """
        moldar | moldwar | payupoth | pichon diye | pechon diye | nich diye | pacha | moladdar
        | payer rasta | paykhanar rasta | pichoner rasta | nich dia | nich diya | pichon dia
        | putki dia | putki diye | pison diye | peson diye | pasa* | niser rasta | niser rastay
        | niser pothe | niser poth | piser rasta | piser rastay | piser pothe | piser poth
        | pison diya | pichon die | pison die | pison dia | pison theke | pison theika
        | peson diya | pechon die | pechon dia | peson die | peson dia | peson theke
        | peson theika | nich die | goe die | goa dia | goe diye | goa diye | goe theke
        | goa theke | goe theika | goa theika | pich die | pich dia | pod* | gujjodar* | piles
        | molashoy
    """,
    "IRON": "iron | iron tablet* | iron bori | ayron | ayoron | ayorner",
    "NOSE": "nak | nak diye | mari | mari* | dater gora* | dat diye | dat theke",
    "PUZZLED": """
        confused | confuse | bibhranto | guliye | odbhut | ajob | elomelo | ulta | bivranto
        | odvut | udvot | elomelovabe | chupsap
    """,
    "CONFUSED": """
        bibhranti | prolap | prolap bokche | abol tabol | aboltabol | ulta palta | ultapalta
        | bhulbhal | vulval | vul val | bhul bokche | vul bokche | vul boktese | osonglogno
        | orthohin kotha | odbhut achoron | odvut achoron | odbhut bebohar | ajob achoron
        | oshabhabik achoron | pagoler moto | matha kaj korche na | matha kaj kortese na
        | matha thik nei | hush nei | sob bhule | sob vule | bhule jacche | vule jacche
        | vule jasse | bhule jacchi | kichu mone korte parche na | mone korte parche na
        | encephalopathy | sob guliye | guliye felche | guliye jacche | khub confused
        | confused hoye | behush | elomelo kotha | kotha elomelo | confusion | aje baje | ajebaje
        | aulaiya | bir bir | hush gyan | hush thik | mathar thik nai | vut dekh* | jine dhor*
        | jin e dhor* | pagolami | hallucination | hallucinate | ghorer moddhe | bivranti | bivrom
        | bhul bokse | vul bokse | odbhut asoron | odvut asoron | odvut byovar | oshabhabik asoron
        | oshavabik achoron | oshavabik asoron | ajob asoron | odvut kotha | bhule jachche
        | bhule jachse | vule jachche | vule jachse | bhule jachchi | bhule jachsi | vule jachchi
        | vule jachsi | ensefalopethi | ensefalopathi | ensefelopethi | ajgubi bokse
        | ajgubi boktese | ajgubi asoron | aul faul bokse | aul faul boktese | aul faul bolse
        | aul faul boltese | aul faul asoron | aulfaul bokse | aulfaul boktese | aulfaul bolse
        | aulfaul boltese | aulfaul asoron | udvot kotha | udbhot bokse | udvot bokche
        | udvot bokse | udbhot boktese | udvot bokteche | udvot boktese | udvot bole
        | udbhot asoron | udvot achoron | udvot asoron | abol bokse | abol boktese | abol bolse
        | abol boltese | abol asoron | andaji bokse | andaji boktese | andaji bolse
        | andaji boltese | andaji asoron | andaje bokse | andaje boktese | andaje bolse
        | andaje boltese | andaje asoron | faltu bokse | faltu boktese | faltu bolse
        | faltu boltese | faltu asoron | habijabi bokse | habijabi boktese | habijabi bolse
        | habijabi boltese | habijabi asoron | ulto bokse | ulto boktese | ulto asoron
        | odbhut odbhut bokse | odvut odvut bokche | odvut odvut bokse | odbhut odbhut boktese
        | odvut odvut bokteche | odvut odvut boktese | odvut odvut bole | ja ta kotha | ja ta boke
        | ja ta bokche | ja ta bokse | ja ta bokteche | ja ta boktese | ja ta bole | ja ta bolche
        | ja ta bolse | ja ta bolteche | ja ta boltese | ja ta achoron | ja ta asoron | vul boke
        | bhul boktese | vul bokteche | bhul boktase | vul boktache | bhul bolse | vul bolche
        | vul bolse | bhul boltese | vul bolteche | vul boltese | vul boka | vulval* | birbir*
        | hush thik nai | hush thake na | hush hara* | hushoggan nai | hushoggan thake na
        | hush ggan thik nai | hush ggan nai | hush ggan thake na | hush ggan hara*
        | sense thik nai | sense nai | sense thake na | sense hara* | hush pa* na | hushoggan
        | hushbuddhi | ghore ase | ghore katse na | ghor ase | ghor katse na | achsonno
        | jine paise | vute dhora | bhute dhorse | vute dhorche | vute dhorse | bhute dhorese
        | vute dhoreche | vute dhorese | vute dhorar | bhute paise | vute paiche | vute paise
        | pokamakor dekh* | chae dekh* | chaa dekh* | ja nai tai dekh* | ja nei ta dekh*
        | kane aoej shun* | kane aoaj shun* | basa chinse na | basa bhule gese | basa vule geche
        | basa vule gese | bari chine na | bari chinche na | bari chinse na | bari bhule geche
        | bari bhule gese | bari vule geche | bari vule gese | ghor chinse na | ghor bhule gese
        | ghor vule geche | ghor vule gese | bathroom chinse na | bathroom bhule gese
        | bathroom vule geche | bathroom vule gese | ki boltese bujh* na | ki bolse bujh* na
        | ki bolse nijei | asoron bodle | asoron palte | asoron chenjo | asoron bhalo na
        | achoron valo na | asoron valo na | asoron odbhut | achoron odvut | asoron odvut
        | achoron oshabhabik | asoron oshabhabik | achoron oshavabik | asoron oshavabik
        | asoron poriborton | asar asoron | byovar bodle | byovar palte | byovar odvut
        | hothat rege | kapor khule fel* | kapor ulta por* | kapor khule hat* | jama khule hat*
        | jamakapor khule fel* | jamakapor ulta por* | jamakapor khule hat* | lunggi khule hat*
        | sharto khule hat* | jjalusineshon* | enkefalopethi | enkefalopathi | deliriem | deliriam
        | osonglogn*
    """,
    "DISORIENTED": """
        chinte parche na | chinte parse na | chinte partese na | chinche na | chintese na
        | chine na | chente parche na | chene na | kothay ache jane na | nam bhule | nam vule
        | nam mone | kotha joriye | kotha jorie | joriye jacche | kotha jorano | jibh joriye
        | kotha atke | kotha bolte parche na | kotha bujha jacche na | kotha bojha jacche na
        | hat kapche | hat kape | hat kapse | saradin ghumacche | saradin ghumay | saradin ghum
        | sara din ghum* | saradin ghum* | khali ghum* | shudhu ghum* | sarakkhon ghum*
        | sobsomoy ghum* | otirikto ghum* | khub ghum* | beshi ghum* | onek ghum* | jhimiye
        | kothay ase ? na | kothay ase ? ? na | jhapta* | dhole por* | dhultese | dhulche
        | dhuludhulu | chinse na | kothay ase jane na | joriye jachche | joriye jachse
        | sobosomoy ghum* | kothay ase ? ? ? na | kothay asi ? na | kothay asi ? ? na
        | kothay asi ? ? ? na | kothay esese ? na | kothay esese ? ? na | kothay esese ? ? ? na
        | koi ache jane na | koi ase jane na | koi ache bolte ? na | koi ase bolte ? na
        | koi ache bujhe na | koi ase bujhe na | koi ache hush | koi ase hush | nijer namoo ? ? na
        | namoo bolte ? na | kotha var | kotha vaingga | jiv baidha | jiv lege | jiv var
        | jiv sposhto na | jiv bojha ? na | jiv bujha ? na | jiv vaingga | jiba baidha | jiba lege
        | jiba bhar | jiba var | jiba sposhto na | jiba bojha ? na | jiba bujha ? na
        | jiba bhaingga | jiba vaingga | kothagulo var | kothagulo vaingga | kotha klier na
        | kotha koite ? na | hat kapteche | hat kaptese | hat kaptache | hat kaptase
        | hat duita kapteche | hat duita kaptese | hat duita kaptache | hat duita kaptase
        | hat duto kapteche | hat duto kaptese | hat duto kaptache | hat duto kaptase
        | hater pata kapteche | hater pata kaptese | hater pata kaptache | hater pata kaptase
        | kobji kapteche | kobji kaptese | kobji kaptache | kobji kaptase | dinovor ghum* ar rate
        | dinovor ghum* | keboloi ghum* | oshabhabik ghum* | oshavabik ghum* | ghum vang* na
        | ghum bhangano | ghum vangano | ghum katse na | ghum chare na | ghum charche na
        | ghum charse na | ghume achsonno | dhulse
    """,
    "UNROUSABLE": """
        ghum theke uthche na | ghum theke uthtese na | ghum theke uthse na | uthche na
        | uthtese na | uthse na | jagche na | jagano jacche na | jagate parchi na
        | othano jacche na | uthano jacche na | dakle uthche na | dakle shara | dakleo
        | sara dicche na | sara dey na | sara nei | sara ditese na | oggan | ogyan | ochetan
        | behush | coma | gyan nei | gan nai | gyan hariye | gyan hariyeche | chokh khulche na
        | thot nil | nil hoye | jagate koshto | jagano kothin | sense nai | senseless*
        | gyan firche na | gyan fire na | gyan firtese na | dak dile | nithor | jagse na
        | jagate parsi na | sara dichse na | ggan hariye | ggan hariyeche | ggan hariyese
        | dak dile nore na | jagale nore na | dakadaki nore na | jigaile sara ? na
        | jigges korle jobab ? na | jigges korle uttor ? na | jigges korle sara ? na
        | jigges korle kotha ? na | jiggasa korle jobab ? na | jiggasa korle uttor ? na
        | jiggasa korle sara ? na | jiggasa korle kotha ? na | proshno korle sara ? na
        | kichu bolle sara ? na | kotha bolle sara ? na | jigges korle kichu ? na | sara pai na
        | sara ditache na | sara ditase na | sara korche na | sara korse na | sara kore na
        | sara korteche na | sara kortese na | sara pachchi na | sara pachsi na | sara paoya ? na
        | sara paoe ? na | sara paoa ? na | sarashobdo ditese na | sarashobdo ditase na
        | sarashobdo korse na | sarashobdo kortese na | sarashobdo pachsi na
        | sarashobdo paoe ? na | sarashobdo paoa ? na | resoponso ditese na | resoponso ditase na
        | resoponso korse na | resoponso kortese na | resoponso pachsi na | resoponso paoe ? na
        | resoponso paoa ? na | resopondo ditese na | resopondo ditase na | resopondo korse na
        | resopondo kortese na | resopondo pachsi na | resopondo paoe ? na | resopondo paoa ? na
        | sense hara* | sense fire nai | sense fir* na | sense as* na | sense fereni
        | sense chole geche | sense chole gese | ggan hara* | ggan fire nai | ggan fir* na
        | ggan as* na | ggan fereni | ggan chole geche | ggan chole gese | hush nai | hush hara*
        | hush fire nai | hush fir* na | hush as* na | hush fereni | hush chole geche
        | hush chole gese | chetna chole gese | oggan* | oseton* | behush* | jagtese na
        | jagtase na | tulte parsi na | ghum theke uthtase na | jhaki dileo | jhaki diyeo
        | jhaki dilam tao | jhaki marleo | nara dileo | nara diyeo | nara dilam tao | nara marleo
        | jhakuni dileo | jhakuni diyeo | jhakuni dilam tao | jhakuni marleo | jhakaileo
        | thot kalo | nil hoiya | nil hoie | nil hoia | nil hoiche | nil hoise | nilse
        | shorir chere di* | netiye por* | netaie
    """,
    "SLEEPY": """
        ghumghum | ghum ghum | jhimuni | jhimacche | jhimuchche | tondra | nistej | ghumiye porche
        | ghumiye thake | jhim* | ghum pacche | netiye | sleepy | tondrachsonno | ghumiye porse
        | ghum pachse | ghumachse | ghumaitase | ghumatese | netae | netaa
    """,
    "SPEECH": "kotha | kothabarta | jibh | bolte | jiv | jiba | uchsaron | koite",
    "SLURRED": "joriye | jorano | osposhto | atke | mataler moto | jor* | bedhe | vari | aroshto",
    "YELLOW": "holud | holde | holudavo | hoilda | yellow | holud* | holod | holdevab",
    "JAUNDICE": """
        jondis | jaundice | holud hoye geche | holud hoye | holud hoye gechi | holud hoye gese
        | holud hoise | holud hoiya | jondis* | holud hoitese | holud hoie | holud hoia
        | holud hoiche | hoilda rog | holud hoyeche | holud hoyese | holud hoiteche | holud hochse
        | holud hoya | holud hoe | holud hoa | holde hoye jachche | holde hoye jachse
        | holde hoye jachchi | holde hoye jachsi | holde hoye jaiteche | holde hoye jaitese
        | holde hoiya geche | holde hoiya gese | holde hoie geche | holde hoia geche
        | holde hoie gese | holde hoia gese | holde hoiya jaiteche | holde hoiya jaitese
        | holde hoie jaiteche | holde hoia jaiteche | holde hoie jaitese | holde hoia jaitese
        | holde hoye ache | holde hoye ase | holde hoye gel | holde hoye gelam | holde hoyeche
        | holde hoyese | holde hoiteche | holde hoitese | holde hochse | holde hoise | holde hoya
        | holde hoe | holde hoa | hoilda hoye jachche | hoilda hoye jachse | hoilda hoye jachchi
        | hoilda hoye jachsi | hoilda hoye jaiteche | hoilda hoye jaitese | hoilda hoiya geche
        | hoilda hoiya gese | hoilda hoie geche | hoilda hoia geche | hoilda hoie gese
        | hoilda hoia gese | hoilda hoiya jaiteche | hoilda hoiya jaitese | hoilda hoie jaiteche
        | hoilda hoia jaiteche | hoilda hoie jaitese | hoilda hoia jaitese | hoilda hoye ache
        | hoilda hoye ase | hoilda hoye gel | hoilda hoye gelam | hoilda hoyeche | hoilda hoyese
        | hoilda hoiteche | hoilda hoitese | hoilda hochche | hoilda hochse | hoilda hoise
        | hoilda hoya | hoilda hoe | hoilda hoa | holdete hoye jachche | holdete hoye jachse
        | holdete hoye jachchi | holdete hoye jachsi | holdete hoye jaiteche
        | holdete hoye jaitese | holdete hoiya geche | holdete hoiya gese | holdete hoie geche
        | holdete hoia geche | holdete hoie gese | holdete hoia gese | holdete hoiya jaiteche
        | holdete hoiya jaitese | holdete hoie jaiteche | holdete hoia jaiteche
        | holdete hoie jaitese | holdete hoia jaitese | holdete hoye ache | holdete hoye ase
        | holdete hoye gel | holdete hoye gelam | holdete hoyeche | holdete hoyese
        | holdete hoiteche | holdete hoitese | holdete hochse | holdete hoise | holdete hoya
        | holdete hoe | holdete hoa
    """,
    "EYES": """
        chokh | chokher | chokhe | choker | chokhgulo | chokh duto | chokh* | eyes | chukh | noyon
    """,
    "SKIN": """
        chamra | chamrar | chamra* | twok | tok | skin | gayer rong | gayer ron | hater talu | gaa
        | chal | nokh | tok* | shorirer rong
    """,
    "FACE": "mukh | mukher | chehara | mukhta | gal | chokher pata | face",
    "BODY": """
        shorir | shorirer | shorire | ga | gaye | hat | pa | buk | pith | deho | body | gayer
        | shorir*
    """,
    "CIRRHOSIS": """
        cirrhosis | cirrosis | sirosis | liver fail | liver failure | liver nosto | liver okejo
        | transplant | liver shokto | cirrhosis er | lactulose | liver pocha | liver poche
        | liver shesh | liver er rogi | liver er rugi | liver rogi | cirosis* | sirosis*
        | liver cancer | liver kaj kore na | cirrhosis* | liver feil* | efo4 | liver bikol
        | livarsirosis | liver pose | liver posa | liver poicha | liver poisa | liver dyamej
        | liver demej | liver damej | liver dyamejod | liver demejod | liver damejod
        | liver kharap | liver kaj ? na | liver chot hoye | liver kuchke | liver shukiye
        | liver er peshento | liver er obostha kharap | liver er shesh stage
        | liver er shesh poryay | liver er shesh porey | liver peshento | f for | stage 4 | vyaris
        | bheris | bharis | veris | varis | vyaraisis | bheraisis | bharaisis | veraisis
        | varaisis | kronik liver | liver e gha | liver protisthapon | hepatik ensefalopethi
        | hepatik ensefalopathi | liver kyansar | liver kensar | liver kansar | lektuloj*
        | laktuloj*
    """,
    "ASCITES": """
        pete pani | pete jol | pete pani jome* | pete jol jome* | ascites | peter pani | asaitis
        | pet vora pani | petovorti pani | asaitik
    """,
    "PAIN": """
        betha | byatha | batha | bytha | baetha | bedona | jontrona | kamor | kamrache | mochor
        | pain | jala | jalapora | jwala | tan | bethay | batha* | kamrani | kamray | kamraitese
        | mochray | mochraitese | mochracche | chinchin | tontonani | bish kore | kamrachche
        | kamrachse | mosor | beth* | bath* | kamrano | kamraiteche | mochrachche | mochrachse
        | mochraiteche | mochrani | mochrano | muchray | muchrachche | muchrachse | chinsin
        | khich dhora | khocha | khosa | khochachche | khosachse | khochay | khosay | chabachse
        | jontronay | dhorse | shulachse | bishaitese | joila
    """,
    "BELLY_PAIN": """
        pet betha | pete betha | pet batha | pete batha | pet byatha | pete byatha | petbetha
        | pete mochor | pet kamor | tolpet khiche | tolpet khise | tolpete khiche | tolpete khise
        | pyat khiche | pyat khise | pat khiche | pat khise | pyate khiche | pyate khise
        | pate khiche | pate khise | petobetha | petobatha
    """,
    "SEVERE_PAIN": """
        osojjho betha | oshojjo betha | osojjo batha | tibro betha | tibro batha | prochondo betha
        | procondo betha | prochondo batha | bhishon betha | vishon betha | vishon batha
        | marattok betha | khub betha | khub batha | onek betha | onek batha | tibro jontrona
        | osojjo jontrona | bethay more | bethay katracche | bethay chitkar | bethay kadchi
        | bethay chotfot | bethay kadche | betha sojjo | bathay more | bathay chitkar
        | jontronay chotfot | byotha sojjo | jontronay kator* | byothay baka | byothay darate
        | byothay moira | byothay kukra* | byothay behush | byothay oggan | bathay mori
        | bethay moira | bathay moira | bathay kator* | bathay kanna* | bathay chotofot*
        | bethay baka | bathay baka | bethay kukra* | bathay kukra* | bathay osthir | bathay jan
        | bathay pran | bathay pagol | bathay nil | bethay behush | bathay behush | bethay oggan
        | bathay oggan | bathay shesh | bathay dom | bathay bomi | jontronay more | jontronay mori
        | jontronay moira | jontronay kanna* | jontronay chotofot* | jontronay baka
        | jontronay kukra* | jontronay osthir | jontronay jan | jontronay pran | jontronay pagol
        | jontronay nil | jontronay behush | jontronay oggan | jontronay shesh | jontronay dom
        | jontronay bomi | bednay moira | bednay baka | bednay kukra* | bednay behush
        | bednay oggan | peine moira | peine baka | peine kukra* | peine behush | peine oggan
        | byotha ar sojjo | byotha komtese na | betha ar sojjo | batha ar sojjo
        | batha komteche na | betha komtese na | batha komtese na | batha kichutei kom* na
        | jontrona ar sojjo | jontrona komteche na | jontrona komtese na
        | jontrona kichutei kom* na | sojjer baire
    """,
    "BELLY": """
        pet | peter | pete | petta | tolpet | tolpete | pakostholi | liver | dan pashe | pet*
        | stomach | pajor | pajorer | dan dike | dan side | nabhi | navi | pat | pate | pater
        | pajrer | navir | naribhuri | narivuri | bhuri | vuri | ependiks* | yapendiks*
        | apendiks*
    """,
    "RIGID": """
        pathorer moto | shokto | pathor | kather moto | kath | kather | pathorer | tokta | tight
    """,
    "SWELL": """
        fule | fulche | fola | fuleche | fula | fule geche | fule gese | fule uthche | fepe | fapa
        | fuila | fultese | boro hoye | swelling | fule* | fulse | mota hoye | mota hoiya
        | ful* uthse | dhol | faipa | bor hoye | soyeling | bere geche | bere gese | fuile
        | fultase | fapche | fapse | fape | fapteche | faptese | balloon er moto | balloon er mot
        | mota hoie | mota hoia | mota hoya | mota hoe | mota hoa | mota hochse | bor hoiya
        | bor hoie | bor hoia
    """,
    "FEVER": """
        jor | jwor | jore | jorer | jhor | fever | kapuni | kapche shite | shit korche
        | shite kap* | kapche | tapmatra | temperature | ga gorom | ga pure | kaptesi | kapchi
        | jor* | kapse | ga puira | shorir gorom | thok thok | thokthok | thorthor | thor thor
        | kaptese | kapuni* | shit kore | shit lage | shit lagtese | thanda lagtese | haar kapa*
        | shit korse | fivar | kapsi | kaptechi | kapteche | kaptache | kaptase | kaptachi
        | kaptasi | kape | kapachche | kapachse | kapakapi | kepe | kapte | kapon | kapi | ga pore
        | ga purteche | ga purtese | ga purche | ga purse | shorir pure | shorir puira
        | shorir pore | shorir purteche | shorir purtese | shorir purche | shorir purse | gao pure
        | gao puira | gao pore | gao purteche | gao purtese | gao purche | gao purse | shoil gorom
        | shoil pure | shoil puira | shoil pore | shoil purteche | shoil purtese | shoil purche
        | shoil purse | shoil topto | shoil agun | shoil aguner moto | kopal pure | kopal puira
        | kopal pore | kopal purteche | kopal purtese | kopal purche | kopal purse | shit lagse
        | shit kortese | shit kortase | shit lagtase | thanda lagse | thanda kortese
        | thanda kortase | thanda lagtase | harkapano | katha kombol
    """,
    "TEMPERATURE": """
        tapmatra | temperature | temp | degree | jor | thermometer | temperature* | temparesor
        | selsies | selsias | jor*
    """,
    "HIGH": "beshi | bere | high | onek | barche | barse | barteche | bartese | uthse",
    "CHEST": "buk | buke | buker | bukta | chest | chati",
    "HEART": """
        hridpindo | heart | heartbeat | pulse | nari | narir | heart rate | hridspondon
        | hridojontro | hritpindo | pulse* | narispondon
    """,
    "TIGHT": """
        chap | chepe | chapa | bhar | bhari | vari | tight | pathor | atke | attack | stroke
        | theme | dhorfor | pressure | jala | var | dhore ase | atkae | atkaa | attack* | dhoropor
        | dhorofrani | dhoras | mochor | mosor | khamse | bondho hoye
    """,
    "CHEST_PAIN": """
        buk betha | buke betha | buke batha | buk batha | buke byatha | buker betha | heart attack
        | chest pain | chest e betha | buke chap | cardiac arrest | kardiek eresto
        | kardiak aresto | buk dhorofor* | buk bidh* | buke dhorofor* | buke bidh*
        | buker dhorofor* | buker bidh* | chati dhorofor* | chati bidh* | chatite dhorofor*
        | chatite bidh* | chatir dhorofor* | chatir bidh* | heart feil | hartoyatak | hartoetak
        | hartoatak | harte somosya hochse | harte somose hochche | harte somosa hochche
        | harte somose hochse | harte somosa hochse | maildo stroke | pulse paoya ? na
        | pulse paoe ? na | pulse paoa ? na | pulse pachchi na | pulse pachsi na | pulse nai
        | pulse bondho | nari paoya ? na | nari paoe ? na | nari paoa ? na | nari pachchi na
        | nari pachsi na | nari nai | nari bondho | hartobit paoe ? na | hartobit paoa ? na
        | hartobit pachsi na | pressure pai na | pressure paoya ? na | pressure paoe ? na
        | pressure paoa ? na | pressure pachchi na | pressure pachsi na | pressure nai
        | pressure bondho | pressure paitechi na | pressure paitesi na | buk fete jachche
        | buk fete jachse
    """,
    "SLOW": "dhir | dhire | slow | kom | durbol | aste | khub kom | neme gese | kkhin",
    "BREATH": """
        shash | shwas | shasher | nishshash | dom | niswas | breath | shas* | shoes | shoas
        | nishas* | briding
    """,
    "HARD": """
        koshto | somossa | nite parchi na | nite parche na | atke | koshto hocche
        | nite partesi na | ghono ghono | osubidha | furiye | nite koshto | somose | nite parsi na
        | nite parse na | atkae | atkaa | atkaitese | chot hoye | uthe gese | uthse | uthtese
        | pachsi na | paitesi na | vari | kulachse na
    """,
    "BREATHLESS": """
        shashkoshto | shash koshto | shwaskosto | shwas kosto | shash nite parchi na
        | shash nite parche na | shas nite partesi na | shash nite | shwas nite | nishshash nite
        | niswas nite | dom bondho | dom atke | dom bondo | shash bondho | shash atke | hapacchi
        | hapacche | shash nicche na | dom nite | hapiye | hapaitesi | shash uthe | dom pacchi na
        | shash ? na | oxygen kom* | oxygen neme | oxygen 80 | oxygen 82 | oxygen 84 | oxygen 85
        | oxygen 86 | oxygen 88 | hapaitese | hapay | shash choto | tan uthse | hapachchi
        | hapachsi | hapachche | hapachse | shas nichse na | shas cholse na | nishas bondho
        | shas pachse na | shas jay jay | nishas pachche na | nishas pachse na | nishas nai
        | nishas nei na | nishas chole na | nishas cholche na | nishas cholse na
        | nishas nichche na | nishas nichse na | nishas kulay na | nishas bair | nishas tan uth*
        | nishas jay jay | dom pachse na | dom cholse na | dom nichse na | dom jay jay
        | shasokosht* | shastan | shas tan | hapaitechi | hapaiteche | hapaitache | hapaitase
        | hapaiya | hap dhor* | hap uth* | oxygen pachche na | oxygen pachse na | oxygen lagteche
        | oxygen lagtese | oxygen lagche | oxygen lagse | oxygen drop | oxygen 78 | oxygen 75
        | oxygen level kom* | oxygen level neme | batas pachsi na | batas paitesi na
        | buk bhore shas | buk vore shas
    """,
    "FAINT": """
        oggan | ogyan | gyan hariye | gyan hariyechi | gyan hariyeche | gan hariye | murcha
        | matha ghure pore | matha ghure por* | behush | ochetan | blackout | lutiye por*
        | chokhe ondhokar | faint | fit hoye | senseless* | sense nai | sense hara* | gyan hara*
        | matha ghuira por* | fit hoiya | collapse* | dhole por* | behush* | oggan*
        | ggan hariyechi | ggan hariyesi | ggan hariyeche | ggan hariyese | ggan harai | blekoaut
        | ggan hara* | ggan nai | ggan fir* na | hush hara* | hush nai | hush fir* na | oseton*
        | mursa* | matha ghure poira | matha ghuira poira | matha chokkor diye por*
        | matha chokkor diye poira | matha chokkor kheye por* | matha chokkor kheye poira
        | chokhe adhar | lutiye poira | lutaiya por* | lutaie por* | lutaiya poira | lutaie poira
        | dhole poira | dhoila por* | dhoila poira | dhop kore por* | dhop kore poira
        | hothat por* | hothat poira | darano theke por* | darano theke poira | kolaps* | kolyaps*
        | koleps* | fit hoie | fit hoia | fit hoya | fit hoe | fit hoa | fit porche | fit porse
        | fit lagse | feint*
    """,
    "MOUTH": """
        mukh | mukher | mukhe | thot | thont | thoter | jibha | jihba | jibh | thot* | lips | jiba
        | jiv | jibar | jibay | jive | jivta | jibata | mari | galer vitor
    """,
    "THROAT": "gola | golar | golay | konthonali | shashnali | golata",
    "CLOSING": """
        bondho hoye | bondho | atke | chepe | fule | soru | buje | chapa | bondo | atkae | atkaa
        | atkaise | atkaitese | tight | dhore asse | bhari hoye | vari hoye
    """,
    "ANAPHYLAXIS": """
        anaphyla* | marattok allergy | marattok elergy | tibro allergy | gurutoro allergy
        | prochondo allergy | onek allergy | enafaileksis | anafail* | anafil* | marattok yalarji
        | marattok elarji | marattok alarji | tibro alarji | gurutor alarji | vishon yalarji
        | bhishon alarji | vishon elarji | vishon alarji | prosondo yalarji | prochondo alarji
        | prosondo elarji | prosondo alarji | marattok riyakoshon | marattok riekoshon
        | marattok riakoshon | tibro riakoshon | prosondo allergy | prosondo riyakoshon
        | prochondo riakoshon | prosondo riekoshon | prosondo riakoshon | bhishon allergy
        | vishon allergy | vishon riyakoshon | bhishon riakoshon | vishon riekoshon
        | vishon riakoshon | gurutor allergy | gurutor riakoshon | bhoyongkor allergy
        | voyongkor allergy | bhoyongkor yalarji | voyongkor yalarji | bhoyongkor elarji
        | bhoyongkor alarji | voyongkor elarji | voyongkor alarji | bhoyongkor riyakoshon
        | voyongkor riyakoshon | bhoyongkor riekoshon | bhoyongkor riakoshon | voyongkor riekoshon
        | voyongkor riakoshon | sangghatik allergy | sangghatik alarji | sangghatik riakoshon
        | jiv mota | jiba mota | thot mota
    """,
    "WHEEZE": """
        shai shai | sho sho | bashir moto | ghorghor | buke shobdo | wheez* | huijing | bashir mot
        | bashir lahan | bashir aoyaj | bashir aoej | bashir aoaj | bashir shobdo | bashi baj*
        | saisai | shosho | gher gher | ghoroghor* | fos fos | buke aoej | buke aoaj | buke bashi
        | buker vitor shobdo | buker vitor aoyaj | buker bhitor aoej | buker bhitor aoaj
        | buker vitor aoej | buker vitor aoaj | buker bhitor bashi | buker vitor bashi
        | golay aoej | golay aoaj | golay bashi | shase shobdo | shase aoyaj | shase aoej
        | shase aoaj | shase bashi
    """,
    "HIVES": """
        ambat | amobat | chaka chaka | chaka | lal chaka | gota gota | hives | chakasaka | chaksak
        | bisi bisi | lal hoye ful* | artikerie*
    """,
    "ALLERGY": """
        allergy | elergy | allergic | reaction | elarjik | riakoshon | allergy* | alarji*
        | oshudh sojjo ? na
    """,
    "MEDICINE": """
        oshudh | ousodh | oshudher | oshudh* | bori | borigulo | tablet | tablets | tablet*
        | capsule | dose | chikitsa | treatment | medicine | paracetamol | napa | ghumer oshudh
        | ghumer bori | antibiotic | insulin | injection | syrup | drug | bethar oshudh | pata
        | matra | ghumer tablet | tebleter | paracetamol* | antibayotik | myaviret | mebhiret
        | mabhiret | meviret | maviret | emiodaron | amiodaron | bori* | medicine* | kepsul*
        | kapsul* | pera | para | rivotril | daejepam | daajepam | eloprajolam | aloprajolam
        | yantivairal | antibhairal | entivairal | antivairal | sofosbuvir* | velpatasvir*
        | daklatasvir* | ribavirin* | lidipasvir | harvoni | injection* | course
    """,
    "SUICIDE": """
        attohotta | attohotya | atmohotta | atmahatya | atyohotta | attohotta* | suicide
        | morte chai | morte cai | morte chacchi | more jete chai | more jete icche
        | more jete iccha | morte icche | morte iccha | morte isse | more jaoai bhalo
        | more jawai valo | more jaoa bhalo | more gelei bhalo | more gelei valo | morlei bhalo
        | morlei valo | morai bhalo | more jai | mrittu chai | mrittui bhalo | bachte chai na
        | bachte chaina | bachte cai na | banchte chai na | benche thakte chai na
        | beche thakte chai na | beche thakte icche | beche thakte iccha | bachte icche kore na
        | bachte icche korche na | bachte iccha | bachte isse kore na | bachar iccha nei
        | bachar icche nei | bachar kono mane | beche thakar kono mane | beche thakar mane
        | beche theke lav | beche theke ki lav | beche theke labh | beche theke ki labh
        | bachar kono karon | jibon shesh | jibonta shesh | jibon rakhbo na | nijeke shesh
        | nijeke mere | nijeke khun | nijer jibon | nijer khoti | nijeke aghat | nijeke koshto
        | nijeke kete | nijer hat kat* | nijer hat kete | hater shira | rog kat* | hater rog
        | shira kete | shira kat* | golay dori | golay fas | fas dite | fash nite | jhule por*
        | chad theke laf | bridge theke laf | laf diye mor* | trainer niche | trainer nice
        | trainer samne | bish kheye mor* | bish khabo | bish khete chai | amake charai bhalo
        | amake charai valo | ami na thakle | ami morle | ami more gele | sobar bojha | bojha hoye
        | sob shesh kore dite | sob kichu shesh | ghumiye ar uthte | ar na uthi | ar jeno na uthi
        | chirotore ghum* | chirodiner jonno ghum* | morar kotha bhab* | morar kotha vab*
        | morar chinta | jiboner kono mane | jiboner mane nei | jibon orthohin | prithibi chere
        | duniya chere | shesh kore dite chai | bidai prithibi | shesh message | last message
        | shesh msg | chirobiday | chiro biday | maf koira dio | khoma kore dio | maf kore dien
        | chade darai* | chade dariye | more jetam | moira jaitam | jodi more jetam | moron hoy na
        | mora valo | morai valo | nijer hat kete* | blade diye hat | bachte mon ? na
        | bachte ? na | bachte ar ? na | beche thakar cheye | beche thakte ? na
        | beche thakar iccha | bachar iccha | bachar mane | life ar valo lage na | life end
        | bish kin* | bisher bottle | bisher botol | ghumer oshudh joma* | duniyay thak*
        | duniya theke | sob chere chole | sobaike chere | fash dibo | fash dimu | fasi dibo
        | fan e jhul* | rail line e | train er niche | train er samne | allah niye jao | attohote*
        | attoghati | attohonon | more jaoya bhalo | more jaoya valo | more jaoa valo
        | mrityui valo | bese thakte chai na | beche thakte ichche | bese thakte ichse
        | beche thakte ichcha | bese thakte ichsa | bachte ichche kore na | bachte ichse kore na
        | bachte ichcha | bachte ichsa | bachar ichcha nei | basar ichsa nei | bachar ichche nei
        | basar ichse nei | basar kono mane | bachar kon mane | basar kon mane
        | bese thakar kono mane | beche thakar kon mane | bese thakar kon mane | bese thakar mane
        | bese theke labh | bese theke lav | basar kono karon | bachar karon | basar karon
        | nijeke hote | nijeke hota | fas diye | train er nise | mrityur kotha vab* | dunie chere
        | ar parchi na bachte | ar parsi na bachte | bachte bhalo lage na | bachte valo lage na
        | bachte mone ? na | bachte ar mon ? na | bachte ar bhalo lage na | bachte ar valo lage na
        | bese thakte ? na | beche thakte ar ? na | bese thakte ar ? na | beche thakte mon ? na
        | bese thakte mon ? na | beche thakte mone ? na | bese thakte mone ? na
        | beche thakte ar mon ? na | bese thakte ar mon ? na | beche thakte bhalo lage na
        | bese thakte bhalo lage na | beche thakte valo lage na | bese thakte valo lage na
        | beche thakte ar bhalo lage na | bese thakte ar bhalo lage na
        | beche thakte ar valo lage na | bese thakte ar valo lage na | baicha thakte ? na
        | baisa thakte ? na | baicha thakte ar ? na | baisa thakte ar ? na
        | baicha thakte mon ? na | baisa thakte mon ? na | baicha thakte mone ? na
        | baisa thakte mone ? na | baicha thakte ar mon ? na | baisa thakte ar mon ? na
        | baicha thakte bhalo lage na | baisa thakte bhalo lage na | baicha thakte valo lage na
        | baisa thakte valo lage na | baicha thakte ar bhalo lage na
        | baisa thakte ar bhalo lage na | baicha thakte ar valo lage na
        | baisa thakte ar valo lage na | bachar ichcha | basar ichsa | bachar ichche | basar ichse
        | bachar shokh | basar shokh | bachar sadh | basar sadh | basar mane | bachar dorkar
        | basar dorkar | bachar proyojon | basar proyojon | bachar cheye | basar cheye
        | beche thakar ichcha | bese thakar ichsa | beche thakar ichche | bese thakar ichse
        | beche thakar shokh | bese thakar shokh | beche thakar sadh | bese thakar sadh
        | beche thakar karon | bese thakar karon | beche thakar dorkar | bese thakar dorkar
        | beche thakar proyojon | bese thakar proyojon | bese thakar cheye | baicha thakar ichcha
        | baisa thakar ichsa | baicha thakar ichche | baisa thakar ichse | baicha thakar shokh
        | baisa thakar shokh | baicha thakar sadh | baisa thakar sadh | baicha thakar mane
        | baisa thakar mane | baicha thakar karon | baisa thakar karon | baicha thakar dorkar
        | baisa thakar dorkar | baicha thakar proyojon | baisa thakar proyojon
        | baicha thakar cheye | baisa thakar cheye | jibonta rakhar ichsa | jibonta rakhar ichse
        | jibonta rakhar proyojon | bachar ? ichcha | basar ? ichsa | bachar ? ichche
        | basar ? ichse | bachar ? mane | basar ? mane | bachar ? karon | basar ? karon
        | bachar ? dorkar | basar ? dorkar | bachar ? ortho | basar ? ortho
        | beche thakar ? ichcha | bese thakar ? ichsa | beche thakar ? ichche
        | bese thakar ? ichse | beche thakar ? mane | bese thakar ? mane | beche thakar ? karon
        | bese thakar ? karon | beche thakar ? dorkar | bese thakar ? dorkar
        | beche thakar ? ortho | bese thakar ? ortho | jibonta rakhar ? ichsa
        | jibonta rakhar ? ichse | beche theke ki | bese theke ki | beche thaika labh
        | bese thaika labh | beche thaika lav | bese thaika lav | beche thaika ki | bese thaika ki
        | beche thaka orthohin | bese thaka orthohin | beche thakata | bese thakata
        | baicha theke ki | baisa theke ki | baicha thaika labh | baisa thaika labh
        | baicha thaika lav | baisa thaika lav | baicha thaika ki | baisa thaika ki
        | baicha thaka orthohin | baisa thaka orthohin | baicha thakata | baisa thakata
        | ken beche achi | ken bese asi | ken baicha achi | ken baisa asi | kyan beche achi
        | kyan bese asi | kan beche achi | kan bese asi | kyan baicha achi | kyan baisa asi
        | kan baicha achi | kan baisa asi | kan mori na | beche achi ken | bese asi ken
        | baicha achi ken | baisa asi ken | more jete mon | more jete partam | more jete parle
        | more jaoya uchit | more jaoya usit | more jaoa uchit | more jaoa usit | more jaoyai
        | more jaoei | more basi | moira jete mon | moira jete partam | moira jete parle
        | moira jaoya uchit | moira jaoya usit | moira jaoa uchit | moira jaoa usit | moira jaoyai
        | moira jaoei | moira gelei | moira bachi | moira basi | moira shanti | morte jachchi
        | morte jachsi | morte jaitechi | morte jaitesi | mrityu hoy na | mrityu valo
        | moronoi bhalo | moronoi valo | moronoi bhal | moronoi val | moronoi shrey
        | moronoi somadhan | moronoi uchit | moronoi usit | moronoi dorkar | moronoi mukti
        | mrityui val | mrityui usit | morai val | morai usit | mora val | mora usit
        | more jaoya bhal | more jaoya val | more jaoa bhal | more jaoa val | more jaoya shrey
        | more jaoa shrey | more jaoya somadhan | more jaoa somadhan | more jaoya dorkar
        | more jaoa dorkar | more jaoya mukti | more jaoa mukti | morlei bachi | morlei basi
        | morar plen | mrityur plen | mrityur plan | mrityur ichsa | mrityur ichse | kivabe mora
        | kivabe morob | kivabe morbo | kivabe mormu | kot khele more jab | koyta khele mora
        | koyta khele morob | koyta khele morbo | koyta khele more jab | kotgulo khele more jab
        | ki khele more jab | allah jen tule | allah jen niye | allah jen uthay | allah jen uthiye
        | allah jen moron | allah jen mrityu | allah jen amake tule | allah jen amake niye
        | allah jen amake uthay | allah jen amake uthiye | allah jen amake moron
        | allah jen amake mrityu | vogban amake tule | vogban amake niye | vogban amake uthay
        | vogban amake uthiye | vogban amake moron | vogban amake mrityu | vogban amare tule
        | vogban amare niye | vogban amare uthay | vogban amare uthiye | vogban amare moron
        | vogban amare mrityu | bhogban jen tule | vogban jen tule | bhogban jen niye
        | vogban jen niye | bhogban jen uthay | vogban jen uthay | bhogban jen uthiye
        | vogban jen uthiye | bhogban jen moron | vogban jen moron | bhogban jen mrityu
        | vogban jen mrityu | bhogban jen amake tule | vogban jen amake tule
        | bhogban jen amake niye | vogban jen amake niye | bhogban jen amake uthay
        | vogban jen amake uthay | bhogban jen amake uthiye | vogban jen amake uthiye
        | bhogban jen amake moron | vogban jen amake moron | bhogban jen amake mrityu
        | vogban jen amake mrityu | khoda jen tule | khoda jen niye | khoda jen uthay
        | khoda jen uthiye | khoda jen moron | khoda jen mrityu | khoda jen amake tule
        | khoda jen amake niye | khoda jen amake uthay | khoda jen amake uthiye
        | khoda jen amake moron | khoda jen amake mrityu | thakur jen tule | thakur jen niye
        | thakur jen uthay | thakur jen uthiye | thakur jen moron | thakur jen mrityu
        | thakur jen amake tule | thakur jen amake niye | thakur jen amake uthay
        | thakur jen amake uthiye | thakur jen amake moron | thakur jen amake mrityu
        | biday nichsi | biday dunie | ar jalab na | maf koira diyen | maf koira dis
        | maf koira diyo | kkhoma kore diyen | kkhoma kore dis | kkhoma kore diyo
        | kkhoma koira dio | kkhoma koira diyen | kkhoma koira dis | kkhoma koira diyo
        | sob chere choila | sob chere jab | sob chere jete | sob chere jachchi | sob chere jachsi
        | sob chaira choila | sob chaira jab | sob chaira jete | sob chaira jachchi
        | sob chaira jachsi | sobaike chaira choila | sobaike chaira jab | sobaike chaira jete
        | sobaike chaira jachchi | sobaike chaira jachsi | dunie chaira chole
        | dunie chaira choila | dunie chaira jab | dunie chaira jete | dunie chaira jachchi
        | dunie chaira jachsi | opare jete | opare jab | suicide* | atnohote* | atnohota*
        | laf ditesi | laf dichsi | jhap ditesi | jhap dichsi | chade daraiya | chade bose asi
        | chade shuie | chade shuia | chader upor dariye | chader upor daraiya
        | chader upor daraie | chader upor bose asi | chader upor shuie | chader upor shuia
        | bridge e dariye | bridge e daraiya | bridge e daraie | bridge e bose achi
        | bridge e bose asi | bridge e shuye | bridge e shuiya | bridge e shuie | bridge e shuia
        | brijer upor dariye | brijer upor daraiya | brijer upor daraie | brijer upor bose asi
        | brijer upor shuie | brijer upor shuia | rellaine dariye | rellaine daraiya
        | rellaine daraie | rellaine shuie | rellaine shuia | train er tolay | garir nise jhap
        | garir nise laf | garir nise matha | baser nise jhap | baser nise laf | baser nise matha
        | traker nise jhap | traker nise laf | traker nise matha | rellaine jachchi
        | rellaine jachsi | rellaine jab | dori kine* | dori kinchi | dori kinsi | dori redi
        | dori tangi* | dori jhuli* | dori bedhe | dori niye | fan e dori | fan e orna
        | fener sathe jhul* | faner sathe jhul* | fyaner sathe dori | fener sathe dori
        | faner sathe dori | fyaner sathe orna | fener sathe orna | faner sathe orna | orna pech*
        | fas dib | fas deb | fas nib | fas laga* | golay orna | bish jogar | bish jomaisi
        | bisher shishi kinsi | bisher shishi jogar | bisher shishi jomaisi | ghumer oshudh kinsi
        | ghumer oshudh jogar | ghumer bori kine | ghumer bori kinchi | ghumer bori kinsi
        | ghumer bori ene rakh* | ghumer bori jogar | ghumer bori joma | ghumer bori jomiye
        | ghumer bori jomaichi | ghumer bori jomaisi | ghumer bori jomachchi
        | ghumer bori jomachsi | ghumer bori hate niye | ghumer bori samne | kitnashok kinsi
        | kitnashok jogar | kitnashok jomaisi | oshudh joma korsi | oshudh joma koresi
        | oshudh jomaisi | nijere katsi | nijere kattesi | nijere ketesi | nijere porai
        | nijere kkhoti | nijeke katsi | nijeke kattesi | nijeke ketesi | nijeke porai
        | nijer hat chyaka | nijer hat cheka | nijer hat chaka | nijer hat blade | nijer hat achor
        | nijer hat asor | nijer hate ketesi | nijer hate katsi | nijer hate kattesi
        | nijer hate chyaka | nijer hate cheka | nijer hate chaka | nijer hate blade
        | nijer hate achor | nijer hate asor | nijer shorir ketesi | nijer shorir katsi
        | nijer shorir kattesi | nijer shorir chyaka | nijer shorir cheka | nijer shorir chaka
        | nijer shorir blade | nijer shorir achor | nijer shorir asor | nijer shorire ketesi
        | nijer shorire katsi | nijer shorire kattesi | nijer shorire chyaka | nijer shorire cheka
        | nijer shorire chaka | nijer shorire blade | nijer shorire achor | nijer shorire asor
        | nijer pa ketesi | nijer pa katsi | nijer pa kattesi | nijer pa chyaka | nijer pa cheka
        | nijer pa chaka | nijer pa blade | nijer pa achor | nijer pa asor | nijer paye ketesi
        | nijer paye katsi | nijer paye kattesi | nijer paye chyaka | nijer paye cheka
        | nijer paye chaka | nijer paye blade | nijer paye achor | nijer paye asor
        | nijer kobji ketesi | nijer kobji katsi | nijer kobji kattesi | nijer kobji chyaka
        | nijer kobji cheka | nijer kobji chaka | nijer kobji blade | nijer kobji achor
        | nijer kobji asor | nijer kobjite ketesi | nijer kobjite katsi | nijer kobjite kattesi
        | nijer kobjite chyaka | nijer kobjite cheka | nijer kobjite chaka | nijer kobjite blade
        | nijer kobjite achor | nijer kobjite asor | nijer rog ketesi | nijer rog chyaka
        | nijer rog cheka | nijer rog chaka | nijer rog blade | nijer rog achor | nijer rog asor
        | nijer shira ketesi | nijer shira chyaka | nijer shira cheka | nijer shira chaka
        | nijer shira blade | nijer shira achor | nijer shira asor | nijer gola ketesi
        | nijer gola katsi | nijer gola kattesi | nijer gola chyaka | nijer gola cheka
        | nijer gola chaka | nijer gola blade | nijer gola achor | nijer gola asor
        | nijer golay ketesi | nijer golay katsi | nijer golay kattesi | nijer golay chyaka
        | nijer golay cheka | nijer golay chaka | nijer golay blade | nijer golay achor
        | nijer golay asor | hat katte ichsa | blade diye nijer | blade diye nijeke
        | blade diye rog | blade diya nijer | blade die nijer | blade dia nijer
        | blade diya nijeke | blade die nijeke | blade dia nijeke | blade diya hat kati
        | blade die hat kati | blade dia hat kati | blade diya hat katchi | blade diya hat katsi
        | blade die hat katchi | blade dia hat katchi | blade die hat katsi | blade dia hat katsi
        | blade diya hat ketechi | blade diya hat ketesi | blade die hat ketechi
        | blade dia hat ketechi | blade die hat ketesi | blade dia hat ketesi | blade diya rog
        | blade die rog | blade dia rog | churi diye hat katsi | churi diye hat ketesi
        | churi die nijer | churi dia nijer | churi die nijeke | churi dia nijeke
        | churi die hat kati | churi dia hat kati | churi diya hat katsi | churi die hat katchi
        | churi dia hat katchi | churi die hat katsi | churi dia hat katsi | churi diya hat ketesi
        | churi die hat ketechi | churi dia hat ketechi | churi die hat ketesi
        | churi dia hat ketesi | churi die rog | churi dia rog | hate blade chala*
        | hate blade mar* | kobjite blade chala* | kobjite blade mar* | jibon die dimu
        | jibon dia dimu | jibon rekhe lav | jibon ar valo lage na | jibonta die dimu
        | jibonta dia dimu | jibonta rekhe lav | jibonta ar valo lage na | life diye dib
        | life diye dite | life diya dimu | life die dimu | life dia dimu | life rakhob na
        | life rakhmu na | life rakhte | life rekhe labh | life rekhe lav | life ar chai na
        | life chai na | life ar bhalo lage na | life ta diye dib | life ta diye dite
        | life ta diya dimu | life ta die dimu | life ta dia dimu | life ta rakhob na
        | life ta rakhmu na | life ta rakhte | life ta rekhe labh | life ta rekhe lav
        | life ta ar chai na | life ta chai na | life ta ar bhalo lage na
        | life ta ar valo lage na | jindegi die dimu | jindegi dia dimu | jindegi rekhe lav
        | jindegi osojjo | jindegi ar valo lage na | duniey thakte ? na | duniey thakte ichcha
        | duniey thakte ichsa | duniey thakte ichche | duniey thakte ichse | duniey thakte mon
        | duniey thakob na | duniey thakmu na | duniey thakar | duniey ar thakte
        | duniey ar thakob | duniyate thakte ichsa | duniete thakte ichsa | duniate thakte ichsa
        | duniyate thakte ichse | duniete thakte ichse | duniate thakte ichse
        | prithibite thakte ichsa | prithibite thakte ichse | thakar ichsa nei
        | thakar ichsa kore na | thakar ichse nei | thakar ichse kore na | thakar ar ichsa nei
        | thakar ar ichsa kore na | dunie theke chole | dunie theke biday | dunie theke choila
        | dunia theke choila | dunie theke muche | dunie theke muse | dunia theke muse
        | dunie theke hariye | prithibi theke choila | prithibi theke muse | hariye jete chai
        | hariye jete ichcha | hariye jete ichsa | hariye jete ichche | hariye jete ichse
        | hariye jete mon | amake chara* bhalo | amake chara* valo | amake chara* bhal
        | amake chara* val | amake chara* sobai | amake chara* ora | amake chara* sukhe
        | amake chara* cholbe | amare chara* bhalo | amare chara* valo | amare chara* bhal
        | amare chara* val | amare chara* sobai | amare chara* ora | amare chara* sukhe
        | amare chara* cholbe | keu teroo pabe na | sobar gharer bojha | poribarer gharer bojha
        | songsarer gharer bojha | ma babar gharer bojha | chelemeyer gharer bojha | bojha chara
        | chokh jen ar | sokale jen ar | sokale ar jen | ghum jen na bhange | ghum jen na vange
        | ghum jen ar na | ghum na bhangle | ghum na vangle | ghum ar na bhanguk
        | ghum ar na vanguk | ghum na bhanguk | ghum na vanguk | ghum theke jen ar
        | ghumiye jen ar | ghumaie ar | ar jen na jagi | ar jen na uthi | jodi moira jaitam
        | jodi morte partam | jodi ar na uthi | jodi ar na jagi | jodi ar na uthtam
        | jodi na jonmatam | sob shesh koira dite | sob shesh koira fel* | sob shesh koira dibo
        | sobkichu shesh koira dite | sobkichu shesh koira fel* | sobkichu shesh koira dibo
        | shesh koira dib | shesh koira dimu | shesh koira deb | shesh koira felob | jonmanoi vul
    """,
    "WANT": """
        chai | icche | iccha | chacchi | ichse | ichsa | chachsi | chaisi | chaitesi | monsay
        | chaitasi
    """,
    "DIE": "morte | more | mrittu | morar | moira",
    "LIVE": "bachte | beche | banchte | bese | baicha | baisa | bachbar",
    "END": "shesh",
    "LIFE": "jibon | jibonta | jiboner",
    "POINTLESS": "orthohin | mane nei | osojjo",
    "HURT": "khoti | aghat | mere | kete",
    "MYSELF": "nijeke | nijer",
    "OVERDOSE": """
        overdose | over dose | otirikto oshudh | beshi bori | beshi tablet | onek oshudh
        | onekgulo oshudh | onek gulo oshudh | onekgulo bori | onekgulo tablet | onek gulo tablet
        | onek bori | onek tablet | onek ghumer | puro pata | puro bottle | puro botol
        | puro strip | sob bori | sob tablet | sobgulo oshudh | sobgulo tablet | sob gulo tablet
        | bish kheyeche | bish kheye | bish khaise | bishkriya | idur mara* | harpic
        | eksathe onek | eksathe sob | bish khaisi | mod charar ? ? ? kap* | mod charar ? ? ? hat
        | mod charar por | mod na kheye ? kap* | mushroom kheye | mushroom khaise | mushroom khaya
        | ovardos | otirikto bori | sobgulo bori | bishokrie | bishokria | bish khae | bish khaa
        | bish gilse | overdose* | obhar dose | ovar dose | puro peket kheye | puro paket kheye
        | puro paket khaia | puro pyaket khaise | puro peket khaiche | puro paket khaiche
        | puro peket khaise | puro paket khaise | puro pyaket khaisi | puro peket khaichi
        | puro paket khaichi | puro peket khaisi | puro paket khaisi | puro peket gile
        | puro paket gile | puro peket shesh | puro paket shesh | puro shishi khaise
        | puro shishi khaisi | gota botol khaise | gota botol khaisi | gota strip khaise
        | gota strip khaisi | gota kouta khaise | gota kouta khaisi | gota peket kheye
        | gota paket kheye | gota paket khaia | gota pyaket khaise | gota peket khaiche
        | gota paket khaiche | gota peket khaise | gota paket khaise | gota pyaket khaisi
        | gota peket khaichi | gota paket khaichi | gota peket khaisi | gota paket khaisi
        | gota peket gile | gota paket gile | gota peket shesh | gota paket shesh
        | gota shishi khaise | gota shishi khaisi | asto botol khaise | asto botol khaisi
        | asto strip khaise | asto strip khaisi | asto kouta khaise | asto kouta khaisi
        | asto peket kheye | asto paket kheye | asto paket khaia | asto pyaket khaise
        | asto peket khaiche | asto paket khaiche | asto peket khaise | asto paket khaise
        | asto pyaket khaisi | asto peket khaichi | asto paket khaichi | asto peket khaisi
        | asto paket khaisi | asto peket gile | asto paket gile | asto peket shesh
        | asto paket shesh | asto shishi khaise | asto shishi khaisi | ek botol khaise
        | ek botol khaisi | ek strip khaise | ek strip khaisi | ek kouta khaise | ek kouta khaisi
        | ek peket kheye | ek paket kheye | ek paket khaia | ek pyaket khaise | ek peket khaiche
        | ek paket khaiche | ek peket khaise | ek paket khaise | ek pyaket khaisi
        | ek peket khaichi | ek paket khaichi | ek peket khaisi | ek paket khaisi | ek peket gile
        | ek paket gile | ek peket shesh | ek paket shesh | ek shishi khaise | ek shishi khaisi
        | dui botol khaise | dui botol khaisi | dui strip khaise | dui strip khaisi
        | dui kouta khaise | dui kouta khaisi | dui peket kheye | dui paket kheye
        | dui paket khaia | dui pyaket khaise | dui peket khaiche | dui paket khaiche
        | dui peket khaise | dui paket khaise | dui pyaket khaisi | dui peket khaichi
        | dui paket khaichi | dui peket khaisi | dui paket khaisi | dui peket gile
        | dui paket gile | dui peket shesh | dui paket shesh | dui shishi khaise
        | dui shishi khaisi | muth vore | muth vorti | onekguli tablet | onekguli bori
        | gada gada tablet | gada gada bori | ekgada tablet | ekgada bori | ek gada tablet
        | ek gada bori | ekmuth tablet | ekmuth bori | ek muth tablet | ek muth bori
        | ekmutho tablet | ekmutho bori | etgulo tablet | etgulo bori | dobol dose kheye
        | dobol dose khaiya | dobol dose khaichi | dobol dose khaisi | dobol dose khaiche
        | dobol dose khaise | dobol dose nichi | dobol dose nisi | dobol dose khelam
        | digun dose kheye | digun dose khaiya | digun dose khaichi | digun dose khaisi
        | digun dose khaiche | digun dose khaise | digun dose nichi | digun dose nisi
        | digun dose khelam | dose double hoye geche | dose double hoye gese | dose duibar kheye
        | dose duibar khaichi | dose duibar khaisi | dose duibar hoye geche
        | dose duibar hoye gese | mod charar ? ? kap* | mod charar ? ? hat
        | mod charar ? ? ghamche | mod charar ? ? ghamse | mod charar ? ? ultapalta
        | mod chere ? ? kap* | mod chere ? ? hat | mod chere ? ? ghamche | mod chere ? ? ghamse
        | mod chere ? ? ultapalta | mod bondho ? ? kap* | mod bondho ? ? ghamse
        | mod na kheye ? ? kap* | mod na kheye ? ? ghamse | mod na peye ? ? kap*
        | mod na peye ? ? ghamse | nesha charar ? ? kap* | nesha charar ? ? hat
        | nesha charar ? ? ghamche | nesha charar ? ? ghamse | nesha charar ? ? ultapalta
        | nesha chere ? ? kap* | nesha chere ? ? hat | nesha chere ? ? ghamche
        | nesha chere ? ? ghamse | nesha chere ? ? ultapalta | nesha bondho ? ? kap*
        | nesha bondho ? ? ghamse | nesha na kheye ? ? kap* | nesha na kheye ? ? ghamse
        | nesha na peye ? ? kap* | nesha na peye ? ? ghamse | mod charar kap* | mod charar hat
        | mod na kheye kap* | mod na peye kap* | mod charar ? kap* | mod charar ? hat
        | mod charar ? ghamche | mod charar ? ghamse | nesha niye ? oggan | nesha niye ? uthse
        | nesha niye ? uthtese | nesha niye ? sara | nesha neoyar ? oggan | nesha neoer ? oggan
        | nesha neoar ? oggan | nesha neoyar ? uthse | nesha neoer ? uthche | nesha neoar ? uthche
        | nesha neoer ? uthse | nesha neoar ? uthse | nesha neoyar ? uthtese
        | nesha neoer ? uthteche | nesha neoar ? uthteche | nesha neoer ? uthtese
        | nesha neoar ? uthtese | nesha neoer ? nil | nesha neoar ? nil | nesha neoyar ? sara
        | nesha neoer ? sara | nesha neoar ? sara | nesha neoer ? nithor | nesha neoar ? nithor
        | nesha niya ? oggan | nesha nie ? oggan | nesha nia ? oggan | nesha niya ? uthse
        | nesha nie ? uthche | nesha nia ? uthche | nesha nie ? uthse | nesha nia ? uthse
        | nesha niya ? uthtese | nesha nie ? uthteche | nesha nia ? uthteche | nesha nie ? uthtese
        | nesha nia ? uthtese | nesha nie ? nil | nesha nia ? nil | nesha niya ? sara
        | nesha nie ? sara | nesha nia ? sara | nesha nie ? nithor | nesha nia ? nithor
        | nesha kore ? oggan | nesha kore ? uthse | nesha kore ? uthtese | nesha kore ? sara
        | paudar niye ? oggan | paudar niye ? uthse | paudar niye ? uthtese | paudar niye ? sara
        | paudar neoyar ? oggan | paudar neoer ? oggan | paudar neoar ? oggan
        | paudar neoyar ? uthse | paudar neoer ? uthche | paudar neoar ? uthche
        | paudar neoer ? uthse | paudar neoar ? uthse | paudar neoyar ? uthtese
        | paudar neoer ? uthteche | paudar neoar ? uthteche | paudar neoer ? uthtese
        | paudar neoar ? uthtese | paudar neoer ? nil | paudar neoar ? nil | paudar neoyar ? sara
        | paudar neoer ? sara | paudar neoar ? sara | paudar neoer ? nithor
        | paudar neoar ? nithor | paudar niya ? oggan | paudar nie ? oggan | paudar nia ? oggan
        | paudar niya ? uthse | paudar nie ? uthche | paudar nia ? uthche | paudar nie ? uthse
        | paudar nia ? uthse | paudar niya ? uthtese | paudar nie ? uthteche
        | paudar nia ? uthteche | paudar nie ? uthtese | paudar nia ? uthtese | paudar nie ? nil
        | paudar nia ? nil | paudar niya ? sara | paudar nie ? sara | paudar nia ? sara
        | paudar nie ? nithor | paudar nia ? nithor | paudar kore ? oggan | paudar kore ? uthse
        | paudar kore ? uthtese | paudar kore ? sara | mal niye ? oggan | mal niye ? uthse
        | mal niye ? uthtese | mal niye ? sara | mal neoyar ? oggan | mal neoer ? oggan
        | mal neoar ? oggan | mal neoyar ? uthse | mal neoer ? uthche | mal neoar ? uthche
        | mal neoer ? uthse | mal neoar ? uthse | mal neoyar ? uthtese | mal neoer ? uthteche
        | mal neoar ? uthteche | mal neoer ? uthtese | mal neoar ? uthtese | mal neoer ? nil
        | mal neoar ? nil | mal neoyar ? sara | mal neoer ? sara | mal neoar ? sara
        | mal neoer ? nithor | mal neoar ? nithor | mal niya ? oggan | mal nie ? oggan
        | mal nia ? oggan | mal niya ? uthse | mal nie ? uthche | mal nia ? uthche
        | mal nie ? uthse | mal nia ? uthse | mal niya ? uthtese | mal nie ? uthteche
        | mal nia ? uthteche | mal nie ? uthtese | mal nia ? uthtese | mal nie ? nil
        | mal nia ? nil | mal niya ? sara | mal nie ? sara | mal nia ? sara | mal nie ? nithor
        | mal nia ? nithor | mal kore ? oggan | mal kore ? uthse | mal kore ? uthtese
        | mal kore ? sara | mushroom khaichi | mushroom khaisi | mushroom khaiche
        | mushroom khaoyar por | mushroom khaoer por | mushroom khaoar por | vejal mod
    """,
    "TOOK": """
        kheyechi | kheyeche | kheye felechi | kheye feleche | khaise | khaisi | khaiya | khelam
        | gile | gile feleche | niyechi | khelo | felse | felsi | felche | chibiye | kheye felesi
        | kheye felese | niyesi | niye felesi | kheye niyese | gilese | khae | khaa | kheyesil
        | kheyesilam | khaiyalse | khaielche | khaielse | gilsi | mukhe dise | mukhe diyese
        | mukhe gese | chabaie | chibaie | pan korese | pan koresi | pan korse | pete gese
        | kheyesilo | khaitese | push korse | push korese
    """,
    "TOO_MANY": """
        otirikto | beshi | onek | onekgulo | onek gulo | dosh | doshta | baro | ponero | bish
        | bishta | kuri | kurita | tirish | trish | trishta | chollish | ponchash | ek gada
        | koyekta | mutho | ponsash | muthovra | noyta | pochishta | posishta | ponsashta
    """,
    "WHOLE": """
        puro | sob | sobgulo | pata | bottle | strip | kouta | gota | peket | paket | jotgula chil
        | jot chil
    """,
    "DOUBLE": "dui | duita | duto | digun | double | duibar | dubar | 2 | 3 | 4 | tin | tinta",
    "MISTAKE": """
        bhule | vule | bhul kore | vul kore | bhul | vul | ojante | bodole | vuloboshot
        | vulokrome | vebe | mone koira
    """,
    "POISON": """
        harpic | bleach | bleaching | acid | kitnashok | kerosene | idurer | phenyl | sanitizer
        | detergent | petrol | savlon | dettol | poka mara* | blising | asid | senitaijar
        | sanitaijar | syavolon | sebholon | sabholon | sevolon | savolon | kkheter oshudh
        | kkheter oushodh | kkheter bish | gaser oshudh | gaser oushodh | gaser bish
        | pokamakrer oshudh | pokamakrer oushodh | pokamakrer bish | idur mara* | koyel | tute
        | dish oesh | dish oash | rimuvar | jongli mushroom | buno mushroom | jonggoler mushroom
        | byanger chata | benger chata | banger chata | betari | batari | ditarjent* | gura saban
        | nepothlin | napothlin | nefothlin | nafothlin | perakoet | parakoat | gyas tablet
        | ges tablet | gas tablet
    """,
    "OPIOID": """
        heroin | heroine | afim | morphine | tramadol | yaba | methadone | phensedyl | pethidine
        | pethedin | pathedin | baba tablet | ieba* | iaba* | tepentadol
    """,
    "PREGNANT": """
        pregnant | gorbhoboti | gorvoboti | gorbho | gorbhabostha | pregnancy | ontosotta | poyati
        | ma hote | pete baccha | pregnent | gorvo | gorvabostha* | pete bachsa | sontanosomvoba
        | gorve | bachsa pete | pregnant* | pregnent* | pregonensi* | pregonansi* | gorvokal*
        | gorvodharon | ontosotta* | gorvobti* | poeti* | poati* | vora mas* | 7 mas cholse
        | 7 mas choltese | 7 mas choltase | 8 mas cholse | 8 mas choltese | 8 mas choltase
        | 9 mas cholse | 9 mas choltese | 9 mas choltase | sat mas cholse | sat mas choltese
        | sat mas choltase | at mas cholse | at mas choltese | at mas choltase | noy mas chole
        | noy mas cholche | noy mas cholse | noy mas cholteche | noy mas choltese
        | noy mas choltache | noy mas choltase | noy maser pet | noy maser bachsa pete
        | peter bachsa
    """,
    "BABY": "bacha | bachar | baby | babu | bachsa | bachsar | vrun | bachsata | bachsada",
    "MOVE": """
        norche | norachora | nore | nora | lathi | movement | norse | nortese | nor* | move | muv
    """,
    "LESS": "kom | kome | bondho | kome geche | komse | komtese | koima",
    "BABY_STILL": """
        baccha norche na | baby norche na | baccha nore na | bacchar norachora nei
        | norachora ter pacchi na | norachora bujhte parchi na | bacchar norachora kom
        | baccha nortese na | pani venge | pani bhang* | norachora pacchi na
        | baccha norachora korche na | baby move korche na | baby nortese na | norachora ? na
        | norachora kom | norachra ter pachchi na | norachra ter pachsi na
        | norachra bujhte parchi na | norachra bujhte parsi na | pani bhenge | pani vang*
        | norachra pachchi na | norachra pachsi na | norachra ? na | norachra ter ? na
        | norachra nei | norachra bondho | norachra kom | norachra kome | norachra ar ? na
        | norachra ekodom kom | norachrao ? na | norachrao ter ? na | norachrao bujhte ? na
        | norachrao nei | norachrao bondho | norachrao kom | norachrao kome | norachrao ar ? na
        | norachrao ekodom kom | movement ? na | movement ter ? na | movement bujhte ? na
        | movement nei | movement bondho | movement kom | movement kome | movement ar ? na
        | movement ekodom kom | bachcha ar nore na | bachsa ar nore na | bachcha ar norche na
        | bachsa ar norse na | bachchata ar nore na | bachsata ar nore na | bachchata ar norche na
        | bachsata ar norse na | babu ar nore na | babu ar norche na | babu ar norse na
        | baby ar nore na | baby ar norche na | baby ar norse na | pete nore na | pani vaingga
        | pani jaiteche nich | pani jaitese nich | pani jachche nich | pani jachse nich
        | oetar brek
    """,
    "HEADACHE": """
        mathabetha | matha betha | mathay betha | matha batha | mathay batha | migraine
        | matha jontrona | mathar jontrona | mathay jontrona | headache | matha chire
        | matha chiira | mathay chire | mathay chiira | mathar chire | mathar chiira | mathabetha*
        | mathabatha*
    """,
    "VISION": """
        jhapsa | chokhe jhapsa | chokhe kom | chokhe ondhokar | chokhe adhar | chokhe dekhtesi na
        | chokhe double | absa | double dekh* | dhoe dekh* | dhoa dekh*
    """,
    "ITCH": "chulkani | chulkay | chulkacche | chulkano | chulk* | culkani",
    "NEEDLE": """
        shui | suich | shuch | syringe | siring | needle | shuier | blade | suche | suchta
        | canula | suser | syringe* | sui* | sirinj* | siriggo | needle* | kenula* | kanula*
        | lenset | lanset | skelpel | razor
    """,
    "PRICK": """
        futeche | fute | fute geche | fute gese | bidheche | bidhe | dhuke | khocha | legeche
        | lege geche | kete | futse | fuitta | gethe | lagse | futche | dhukse | prick | gutha
        | futese | legese | lege gese | pa por* | fure | for* | bidh* | binodhse | dhukese
        | khocha* | khosa* | poch | pa poira | achor | asor
    """,
    "SHARE": """
        share | eki | ek e | bebohar kora | babohar kora | bebohrito | onner | onno karo
        | bhagabhagi | bebohar | use | use kora | used | purono | nongra | bondhur | vag kore
        | ekoi | byovar kora | vagavagi | byovar | ek sui* | ek syringe* | ek needle* | ektai sui*
        | ektai syringe* | ektai needle* | ekta sui* | ekta syringe* | ekta needle* | pore thaka
        | fele deoe | fele deoa | kurano | suse pa
    """,
    "SPLASH": """
        chitke | chita | chokhe legeche | chokhe poreche | chokhe dhuke | kata jaygay | khote
        | mukhe dhuke | chokhe geche | kamre | kata | chitka | chitse | chite | chitaya
        | chokhe lagse | chokhe gese | chokhe porse | chokhe dhukse | mukhe lagse | mukhe gese
        | chokhe legese | chokhe porese | chokhe porche | chokhe porlo | chokhe poira
        | mukhe dhukse | mukhe porche | mukhe porse | mukhe porlo | mukhe poira | nake dhukse
        | nake gese | nake porche | nake porse | nake porlo | nake poira | kkhot jaygay
        | kkhot sthane | kkhot lag* | kkhot lege | katachera | katasera | kamor di* | kamraiche
        | kamraise
    """,
    "EXPOSURE": """
        shui fute | suich fute | such fute | shui futeche | suier khocha | needle stick
        | used needle | used syringe | bebohar kora sui | bebohar kora syringe | eki syringe
        | eki sui | eki needle | condom fete | condom chire | condom khule | condom chara
        | unprotected sex | dhorshon | rape | syringe share | sui share | same syringe
        | same needle | orokkhito | condom fat* | condom faita | condom chir* | condom leak
        | condom slip* | condom pori nai | condom porini | condom use kori nai
        | operation er somoy hat | operation er somoy kete | pore thaka such* | onirapod joun
        | ek suse | ekoi suse | ektai suse | ekta suse | or sui | or syringe | condom khuila
        | condom pore nai | condom poreni | condom futa | condom pichle | condom bhetre roye
        | condom vetre roye | condom bhitre roye | condom vitre roye | kondom chir*
        | kondom bhetre roye | kondom vetre roye | kondom bhitre roye | kondom vitre roye
        | protekoshon chara | condom iuj kor* nai | condom byobhar kor* nai
        | condom byovar kor* nai | condom byobhar korini | condom byovar korini
        | churite hat katse | churite katse | kasite hat kete | kasite hat katse | kasite kete
        | kasite katse | kasite kaita | kasite angul kete | kache hat kete | kase hat kete
        | kache hat katche | kase hat katse | kache kete | kase kete | kache katche | kase katse
        | kache kaita | kase kaita | kache angul kete | kase angul kete | bhanga yampule hat kete
        | vanga yampule hat kete | bhanga empule hat kete | bhanga ampule hat kete
        | vanga empule hat kete | vanga ampule hat kete | bhanga yampule hat katche
        | bhanga yampule hat katse | vanga yampule hat katche | vanga yampule hat katse
        | bhanga empule hat katche | bhanga ampule hat katche | bhanga empule hat katse
        | bhanga ampule hat katse | vanga empule hat katche | vanga ampule hat katche
        | vanga empule hat katse | vanga ampule hat katse | bhanga yampule kete
        | vanga yampule kete | bhanga empule kete | bhanga ampule kete | vanga empule kete
        | vanga ampule kete | bhanga yampule katche | bhanga yampule katse | vanga yampule katche
        | vanga yampule katse | bhanga empule katche | bhanga ampule katche | bhanga empule katse
        | bhanga ampule katse | vanga empule katche | vanga ampule katche | vanga empule katse
        | vanga ampule katse | bhanga yampule kaita | vanga yampule kaita | bhanga empule kaita
        | bhanga ampule kaita | vanga empule kaita | vanga ampule kaita
        | bhanga yampule angul kete | vanga yampule angul kete | bhanga empule angul kete
        | bhanga ampule angul kete | vanga empule angul kete | vanga ampule angul kete
        | opareshner somoy hat kete | opareshner somoy hate | opareshner somoy kete
        | opareshner somoy sui | opareshner somoy rokto | opareshner somoy churite
        | opareshner somoy khocha | opareshner somoy khosa | sarjarir somoy hat kete
        | sarjarir somoy hate | sarjarir somoy kete | sarjarir somoy sui | sarjarir somoy rokto
        | sarjarir somoy churite | sarjarir somoy khocha | sarjarir somoy khosa
        | delibharir somoy hat kete | delivarir somoy hat kete | delibharir somoy hate
        | delivarir somoy hate | delibharir somoy kete | delivarir somoy kete
        | delibharir somoy sui | delivarir somoy sui | delibharir somoy rokto
        | delivarir somoy rokto | delibharir somoy churite | delivarir somoy churite
        | delibharir somoy khocha | delibharir somoy khosa | delivarir somoy khocha
        | delivarir somoy khosa | dresingyer somoy hat kete | dresingyer somoy hate
        | dresingyer somoy kete | dresingyer somoy sui | dresingyer somoy rokto
        | dresingyer somoy churite | dresingyer somoy khocha | dresingyer somoy khosa | ekoi khur
        | or razor | or blade | bolatkar
    """,
    "SEIZURE": """
        khichuni | khinchuni | khichuni* | mrigi | mrigir | mukhe fena | mukh diye fena | fena
        | chokh ulte | chokh ulta | shorir shokto hoye | seizure | convulsion | jhakuni | torka
        | mirgi | fit uth* | khichtese | khichche | khichtase | khichay | khich dhore | gejla
        | gyajla | gajla | fit hocche | fit hoitese | fit hoise | fit lagse | fiter betha
        | fit er rog | mrigi* | mirgi* | hat pa tan* | hat pa chur* | hat pa khich* | hat pa baka
        | chokh upore uth* | dat lege | jibh kamor* | khichteche | khichse | khichtache | khisay
        | khichaiteche | khisaitese | khichani | khisani | khichachche | khisachse | khechuni
        | khich dhore* | gaja | fana | fit hoiche | fit hochse | fit hoiteche | fit porche
        | fit porse | fit beram | fit khaise | fit jachche | fit jachse | fit jaiteche
        | fit jaitese | fit er byaram | fit er beram | fit er baram | fit er byamo | fit er bemo
        | fit er bamo | fit er osukh | sijar attack | hat pa chor* | hat pa khech* | hat pa baki*
        | hat pa achor* | hat pa asor* | hat pa shokto hoye | hat pa shokto hoiya
        | hat pa shokto hoie | hat pa shokto hoia | hat pa mochrachche | hat pa mochrachse
        | hat pa mochray | hat pa lafachse | hat pa kapiye | hatpa tanse | hatpa tantese
        | hatpa tantase | hatpa chur* | hatpa chor* | hatpa khech* | hatpa baka | hatpa baki*
        | hatpa achor* | hatpa asor* | hatpa shokto hoye | hatpa shokto hoiya | hatpa shokto hoie
        | hatpa shokto hoia | hatpa mochrachche | hatpa mochrachse | hatpa mochray
        | hatpa lafachse | hatpa kapiye | hat pao tanse | hat pao tantese | hat pao tantase
        | hat pao chur* | hat pao chor* | hat pao khech* | hat pao baka | hat pao baki*
        | hat pao achor* | hat pao asor* | hat pao shokto hoye | hat pao shokto hoiya
        | hat pao shokto hoie | hat pao shokto hoia | hat pao mochrachche | hat pao mochrachse
        | hat pao mochray | hat pao lafachse | hat pao kapiye | shorir tanse | shorir tantese
        | shorir tantase | shorir chur* | shorir chor* | shorir khech* | shorir baka
        | shorir baki* | shorir achor* | shorir asor* | shorir shokto hoiya | shorir shokto hoie
        | shorir shokto hoia | shorir mochrachche | shorir mochrachse | shorir mochray
        | shorir lafachse | shorir kapiye | ga tanse | ga tantese | ga tantase | ga chur*
        | ga chor* | ga khech* | ga baka | ga baki* | ga achor* | ga asor* | ga shokto hoye
        | ga shokto hoiya | ga shokto hoie | ga shokto hoia | ga mochrachche | ga mochrachse
        | ga mochray | ga lafachse | ga kapiye | dat kopati* | dat laiga | dat kirmir*
        | datokpati* | jiba kamor* | jiba date | jiv kamor* | jhakuni* | torka* | konvaloshon*
        | tongkar
    """,
    "SHAKE": """
        kapche | kapse | jhakuni | jhaki | shokto | kaptese | dapacche | chotfot | kapteche
        | dapachse | kaptache | kaptase | kape | kepe | kapte | kapuni | dapaitese | khiche
        | khise | jhakachche | jhakachse
    """,
    "UNCONTROLLED": """
        niyontronhin | jibh kamor* | chokh ulte | sara shorir | puro shorir | matite | fena
        | thamche na | sara | jiba kamor* | jiv kamor* | thamse na | kapre prosrab | pente prosrab
        | pante prosrab | ggan nai | baka hoye | thamtese na | pore giye | pore geche | pore gese
    """,
    "SUGAR": """
        sugar | shorkora | glucose | sugar level | suger | sugar* | glucometer* | machine e
        | meshine | diabetes mep* | diabetes map* | masine e | diabetes level | diabetes poyento
        | diabetes meshin* | diabetes ekhon
    """,
    "LOW": """
        kome | kom | low | neme | pore | niche | kome geche | neme geche | khub kom | fall | koima
        | nise | komse | komtese | poira geche | poira gese | down
    """,
    "HYPO": """
        hypoglycemia | hypo | sugar fall | sugar low | low sugar | sugar kome | sugar neme
        | sugar kome geche | hypoglycaemia | sugar khub kom | haipoglaisemie | haipoglaisemia
        | haipoglaisimie | haipoglaisimia | diabetes fall* | diabetes neme | diabetes naima
        | diabetes low | diabetes down | diabetes kome geche | diabetes kome gese | diabetes koima
        | diabetes kome jachche | diabetes kome jachse | diabetes ekodom kom | diabetes pore geche
        | diabetes pore gese | diabetes khub kom | diabetes drop | diabetes nil | diabetes jiro
        | diabetes shunyo | mishti khaoya* poroo | mishti khaoe* poroo | mishti khaoa* poroo
        | chini khaoya* poroo | chini khaoe* poroo | chini khaoa* poroo
    """,
    "HEAD": "matha | mathay | mathar | kopal | kopale | head | mathata | mathayoo | gharer upor",
    "HIT": """
        aghat | chot | bari | dhakka | legeche | lagche | lagse | thokkor | fete | fete geche
        | kete | betha peyechi | betha peyeche | guta | thuke | batha paisi | betha paise | faitta
        | it porse | thuksi | thukse | fatse | ghuta | fule gese | accident | legese
        | byotha peyesi | byotha peyese | it porche | it poreche | it porese | it porlo | it poira
        | it pore | it die | it dia | gach porche | gach porse | gach poreche | gach porese
        | gach porlo | gach poira | gach pore | gach die | gach dia | fyan porche | fyan porse
        | fen porche | fan porche | fen porse | fan porse | fyan poreche | fyan porese
        | fen poreche | fan poreche | fen porese | fan porese | fyan porlo | fen porlo | fan porlo
        | fyan poira | fen poira | fan poira | fyan pore | fen pore | fan pore | fen diye
        | fan diye | fen die | fan dia | dab porche | dab porse | dab poreche | dab porese
        | dab porlo | dab poira | dab pore | dab die | dab dia | narikel porche | narikel porse
        | narikel poreche | narikel porese | narikel porlo | narikel poira | narikel pore
        | narikel die | narikel dia | rod porche | rod porse | rod poreche | rod porese
        | rod porlo | rod poira | rod pore | rod die | rod dia | lathi porche | lathi porse
        | lathi poreche | lathi porese | lathi porlo | lathi poira | lathi pore | lathi die
        | lathi dia | pathor porche | pathor porse | pathor poreche | pathor porese | pathor porlo
        | pathor poira | pathor pore | pathor die | pathor dia | dal porche | dal porse
        | dal poreche | dal porese | dal porlo | dal poira | dal pore | dal die | dal dia
        | botol porche | botol porse | botol poreche | botol porese | botol porlo | botol poira
        | botol pore | botol die | botol dia | almari porche | almari porse | almari poreche
        | almari porese | almari porlo | almari poira | almari pore | almari die | almari dia
        | tin porche | tin porse | tin poreche | tin porese | tin porlo | tin poira | tin pore
        | tin die | tin dia | thukesi | katse | betha peye* | batha peye* | alu hoye | marse
        | merese | eksident* | yaksident* | aksident*
    """,
    "FALL": """
        pore gechi | pore geche | pore gese | pore gesi | pore giye | pore gelam | pore | pichle
        | hochot | achar | poira | pichlaiya | porse | porsi | ushta khaise | siri theke por*
        | bike theke por* | khat theke por* | hosot | asar | porche | porchi | poreche | porese
        | porechi | poresi | porlo | porol | porlam | pichlae | pichlaa | ulte por*
        | chit hoye por* | upur hoye por* | siri theke chitke | chad theke por* | gach theke por*
        | baik theke por* | motorsaikel theke por* | saikel theke por* | riksha theke por*
        | bichana theke por* | bisana theke por* | bisana theke chitke | cheyar theke por*
        | moi theke por* | moi theke chitke
    """,
    "HEAD_INJURY": """
        mathay aghat | mathay chot | mathay bari | mathay betha peye* | matha fete geche
        | head injury | mathay legeche | mathay batha pai* | matha fete | mathay bari*
        | matha fete* | mathay betha pa* | mathay batha pa* | mathay fen | mathay fan
        | mathar khuli f*
    """,
    "RASH": """
        rash | rashes | fuskuri | lal dag | lal dana | gota | dana | lalche | lal lal | lal chaka
        | chaka chaka | guti guti | rash* | lal hoye uth* | lal bisi | lal fota | lalse*
        | bisi bisi | ghamasir moto | ghamasir mot | allergy uth* | allergy ber*
    """,
    "BLISTER": """
        foska | fosca | foska* | blister | fhoska | thosha | pani vora | pani bhora | panivora
        | joler moto | pani joma fora* | pani joma fuskuri* | pani joma bisi | pani oyala fora*
        | pani oela fora* | pani oala fora* | pani oela gota* | pani oala gota* | pani oela dana*
        | pani oala dana* | pani oela fola* | pani oala fola* | pani oyala fuskuri*
        | pani oela fuskuri* | pani oala fuskuri* | pani oyala bisi | pani oela bichi
        | pani oala bichi | pani oela bisi | pani oala bisi | pani oela guti | pani oala guti
        | jol bhorti fora* | jol vorti fora* | jol vorti gota* | jol vorti dana* | jol vorti fola*
        | jol bhorti fuskuri* | jol vorti fuskuri* | jol bhorti bisi | jol vorti bichi
        | jol vorti bisi | jol vorti guti | jol joma fora* | jol joma fuskuri* | jol joma bisi
        | jol oyala fora* | jol oela fora* | jol oala fora* | jol oela gota* | jol oala gota*
        | jol oela dana* | jol oala dana* | jol oela fola* | jol oala fola* | jol oyala fuskuri*
        | jol oela fuskuri* | jol oala fuskuri* | jol oyala bisi | jol oela bichi | jol oala bichi
        | jol oela bisi | jol oala bisi | jol oela guti | jol oala guti | panivra | panivorti
        | pani vorti | jolovra | jol vora | pora ghayer moto | pure jaoyar moto | pure jaoer moto
        | pure jaoar moto | porar moto | puj bhora | puj vora
    """,
    "SORES": "gha | ulcer | khoto | mukhe gha | ghaye | kkhot | kkhoter",
    "PEEL": """
        uthe jacche | uthche | khoshe | khoshe porche | chal | uthe asche | chile | khosha
        | uthe jaitese | khule | uthtese | uthe jasse | uitha | uithta | khoisha | uthtase
        | uthe jay | chaltese | uthe jachche | uthe jachse | uthse | uthe jaiteche | chire
        | uthe astese | uthe gese | uthe porche | uthe porse | gole jachche | gole jachse
        | gole jaiteche | gole jaitese | gole astese | gole gese | gole porche | gole porse
        | gole jay | jhore jachche | jhore jachse | jhore jaiteche | jhore jaitese | jhore astese
        | jhore gese | jhore porche | jhore porse | jhore jay | pure jachche | pure jachse
        | pure jaiteche | pure jaitese | pure asche | pure asse | pure asteche | pure astese
        | pure geche | pure gese | pure porche | pure porse | pure jay | khostese | chiltese
        | goila | charche | charse
    """,
    "BLISTERING": """
        stevens johnson | chamra uthe | chamra khoshe | chamra uthche | skin uthe | chamray foska
        | mukhe foska | sara shorire foska | foska poreche | sara gaye foska | foska porche
        | foska porse | foska uth* | chamra uth* | chamra khos* | chamra khois* | chamra pure
        | thosha por* | foska por* | mangsho ber | pani vora | panivora | pani bhora | skin uth*
        | tok uthe | tok gole | tok jhore | tok pure | tok fete rokto | skin pure | foska poira
        | foska hoiche | foska hoise | foska hoyeche | foska hoyese | foska hoye | foska vora
        | foska vore | thosa poira | thosa hoiche | thosa hoise | thosa hoyeche | thosa hoyese
        | thosa hoye | thosa vora | thosa vore | buke panivra | mangso beriye | mangso dekha
        | stiven jonosonso
    """,
    "URINE": """
        prosrab | prosab | peshab | mutro | hisu | urine | mut | prosrab* | prosab* | prosrap
        | posrab | pechchap | pecchap | pechab | pechchab | peshab* | pisab | mutte | muti | hishi
        | hisu* | urine* | catheter* | pechsap* | pechsab* | mutse | kethitar* | kathitar*
        | daepar | daapar
    """,
    "STOPPED": """
        bondho | atke | theme | bondho hoye | bondo | atkae | atkaise | bondh* | shukae | shukaa
    """,
    "NO_URINE": """
        prosrab hocche na | prosab hocche na | prosrab hoyni | prosab hoy nai | prosrab bondho
        | prosab bondho | prosrab atke | prosrab hoy na | proshab hoyni | prosrab korte parchi na
        | prosab korte parchi na | prosrab korte parche na | prosrab koreni | prosrab nei
        | peshab hocche na | peshab bondho | peshab hoyni | urine hocche na | urine bondho
        | hisu koreni | hisu hocche na | koyek fota | du ek fota | fota fota | kidney bikol
        | kidney fail | prosrab khub kom | prosab khub kom | peshab hoy nai | prosab hoitese na
        | urine pass ? na | urine pass ? ? na | kidney kaj ? na | kidney fail* | shesh prosrab
        | shesh prosab korsi | shesh prosab koresi | shesh prosab korse | shesh prosab korese
        | shesh prosab hoiche | shesh prosab hoise | shesh prosab hoyeche | shesh prosab hoyese
        | shesh peshab korsi | shesh peshab koresi | shesh peshab korse | shesh peshab korese
        | shesh peshab hoiche | shesh peshab hoise | shesh peshab hoyeche | shesh peshab hoyese
        | shesh pechsap korsi | shesh pechsap koresi | shesh pechsap korse | shesh pechsap korese
        | shesh pechchap hoiche | shesh pechsap hoise | shesh pechchap hoyeche
        | shesh pechsap hoyese | shesh pechsap kal | shesh pechsap gotkal | shesh pechsap porshu
        | shesh pechsap got | sheshbar prosrab korsi | sheshbar prosrab koresi
        | sheshbar prosrab korse | sheshbar prosrab korese | sheshbar prosrab hoiche
        | sheshbar prosrab hoise | sheshbar prosrab hoyeche | sheshbar prosrab hoyese
        | sheshbar prosab korsi | sheshbar prosab koresi | sheshbar prosab korse
        | sheshbar prosab korese | sheshbar prosab hoiche | sheshbar prosab hoise
        | sheshbar prosab hoyeche | sheshbar prosab hoyese | sheshbar peshab korsi
        | sheshbar peshab koresi | sheshbar peshab korse | sheshbar peshab korese
        | sheshbar peshab hoiche | sheshbar peshab hoise | sheshbar peshab hoyeche
        | sheshbar peshab hoyese | sheshbar pechsap korsi | sheshbar pechsap koresi
        | sheshbar pechsap korse | sheshbar pechsap korese | sheshbar pechchap hoiche
        | sheshbar pechsap hoise | sheshbar pechchap hoyeche | sheshbar pechsap hoyese
        | sheshbar pechsap kal | sheshbar pechsap gotkal | sheshbar pechsap porshu
        | sheshbar pechsap got | lasto prosrab korsi | lasto prosrab koresi | lasto prosrab korse
        | lasto prosrab korese | lasto prosrab hoiche | lasto prosrab hoise
        | lasto prosrab hoyeche | lasto prosrab hoyese | lasto prosab korsi | lasto prosab koresi
        | lasto prosab korse | lasto prosab korese | lasto prosab hoiche | lasto prosab hoise
        | lasto prosab hoyeche | lasto prosab hoyese | lasto peshab korsi | lasto peshab koresi
        | lasto peshab korse | lasto peshab korese | lasto peshab hoiche | lasto peshab hoise
        | lasto peshab hoyeche | lasto peshab hoyese | lasto pechsap korsi | lasto pechsap koresi
        | lasto pechsap korse | lasto pechsap korese | lasto pechchap hoiche | lasto pechsap hoise
        | lasto pechchap hoyeche | lasto pechsap hoyese | lasto pechsap kal | lasto pechsap gotkal
        | lasto pechsap porshu | lasto pechsap got | prosrab namtese na | prosab namtese na
        | peshab namtese na | pechsap pass ? na | pechsap pass ? ? na | pechsap name na
        | pechsap namtese na | posrab namtese na | urine name na | urine namteche na
        | urine namtese na | prosraber namtese na | kidney kam ? na | kidney okejo | kidney bondho
        | fota prosrab | fota prosab | fota peshab | fotay fotay
    """,
    "AGAIN": "abaroo",
    "MEASURE": "faibroskan* | albumin | aienoar",
    "LOOK": """
        dekhay | dekhacche | dekhaitese | dekhae | dekhachse | dekhaitase | dekhatese | dekhtesi
    """,
    "REACHED": "hate paise | mukhe dise | khule felse | khule felese | chushtese | chushse",
    "ALCOHOL": "alkohol | bier | biar | vodka",
    "LIMB": "glavos*",
    "DIABETIC": """
        diabetic | dayabetis | diabetis | insulin | dibetes | diabates | diabetes* | daebetik*
        | daabetik*
    """,
    "SWEAT": """
        gham | ghame | ghamche | ghamchi | ghamtese | ghamtesi | gheme | kaptese | kaptesi
        | kapche | kapchi | kapuni | thorthor | hat pa kap* | ga kap* | matha ghurche
        | matha ghurtese | netiye | tolche | ghamse | ghamsi | ghamtase | ghamachse | kapse
        | kapsi | kapteche | kaptechi | kaptache | kaptase | shorir kap* | matha ghurse | fekashe
        | fakashe | ogganer moto | behusher moto | buk dhorofor | netae | netaa | dhultese | tolse
        | toltese | thanda hoye
    """,
    "NOTHING": """
        kichui nai | kichui ? na | kichui ? ? na | ek fota | ekfota | ekdom kom | ekdomi kom
        | khub kom | khub olpo | ekebare kom | chamoch | chamuch | nei bollei | pray nai | faka
        | kichui hoy na | kichui hochse na | kichui pore na | kichui astese na
        | kichui hoiteche na | kichui hoitese na | ekfotao | fotao | ektuo hoy na
        | ektuo hochse na | ekodom hoy na | ekodom hochse na | ekodomoi kom | ekodomoi nai
        | ekodomoi hoy na | ekodomoi hochche na | ekodomoi hochse na | ekebarei hoy na
        | ekebarei hochse na | khuboi olpo | khuboi samanyo | khuboi kom | khuboi kome | dui fota
        | du fota | pray hoy na | pray hochse na | khali pore
    """,
}
