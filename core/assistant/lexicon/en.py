"""English, with the short forms of messages."""

TERMS = {
    # How things are said
    "NEG": """
        no | not | never | dont | doesnt | didnt | isnt | arent | wasnt | werent | havent
        | hasnt | hadnt | without | neither | nor | none | aint | zero | deny | denies
        | wont | cant see any | free of | nothing like | no longer
    """,
    "NEG_AFTER": "is negative | was negative | not present",
    "OR": "or | nor | neither",
    "AND": "and | n | & | then | plus | because | cause | cuz | so",
    "BUT": "but | however | although | though | except | yet | instead",
    "GLUE": """
        a | an | the | of | in | on | at | to | with | from | any | some | such | this
        | that | these | those | there | theres | is | are | was | were | be | been | being
        | am | have | has | had | having | do | does | did | get | gets | got | getting
        | feel | feels | feeling | felt | see | seen | seeing | saw | notice | noticed
        | noticing | experience | experienced | experiencing | suffer | suffering | suffered
        | complain | complains | complaining | really | actually | very | all | as | it
        | its | up | out | sign | signs | more | anymore | ever | even | into | by | about
        | coming | come | comes | going | goes | went | kind | bit | much | many | what
        | which | who | when | where | how | you | your | for | will | would | can | could
        | should | please | pls | ok | okay | yes | hi | hello | just | like | if | take
        | taking | know | think | need | want | thanks | doctor | hepatitis | hep | liver
        | c | able | thought | thinking | test | years | after | before | during | than
        | too | only | also | other | his | her | thats | single | proper | properly
        | amount | lots | kind of | sort of | a bit | past | last | first | gone | trying
        | tried | managed | manage | since | even once | once | hardly | again | left
        | right | both | whole | bad | big | himself | herself | yet | so far
    """,
    "SELF": """
        i | im | ive | id | ill | my | me | mine | we | our | us | myself | i am | i have
        | my symptoms | my side effects | is it normal that i | is it normal that my
        | why am i | why do i | why is my | why are my | ive been | i been | i keep | i cant
        | i just | i feel | im feeling | im having | i think im having
    """,
    "OTHER": """
        husband | wife | hubby | spouse | father | dad | daddy | papa | pop | mother | mom
        | mum | mama | mommy | mummy | ma | brother | sister | bro | sis | friend | mate
        | buddy | partner | boyfriend | girlfriend | bf | gf | uncle | aunt | auntie
        | grandma | grandmother | granny | nan | nana | grandpa | grandfather | granddad
        | cousin | neighbour | neighbor | roommate | flatmate | housemate | colleague
        | coworker | fiance | fiancee | in law | father in law | mother in law | he | she
        | hes | shes | him | her | his | himself | herself | parents | guy | man | woman
        | lady | nanna | hubs | stepdad | stepfather | stepmother | stepmum | ex | missus
        | old man | my man | gran | gramps | nephew | niece | patient | mil | fil
        | loved one | dads | mums | moms | wifes | husbands | brothers | sisters | mothers
        | fathers | grandmas | theyre
    """,
    "CHILD": """
        child | kid | kids | children | toddler | infant | baby | son | daughter | boy
        | girl | year old | yr old | yo | grandson | granddaughter | nephew | niece
        | little one | month old | little boy | little girl | childs | sons | daughters
        | 2yo | 3yo | 4yo | 2yr | 3yr | yr | teen | teenager | newborn | babys
    """,
    "ASK": "is | are | does | do | can | could | would | did | has | have",
    "INFO": """
        what is | whats | what are | what does | what do | what causes | what happens
        | why do | why does | how does | how do | how can | how is | how are | how common
        | how long | how much | is it true | is it possible | is it common | is it normal to
        | is it usual | is it safe | can it | could it | does it | can hep* | can cirrhosis
        | can hcv | can the | can a | does hep* | does cirrhosis | does hcv | does the
        | do all | do people | do patients | is there | can you | could you | would you
        | explain | tell me | tell me about | info | information | article | leaflet
        | website | google | prevent | avoid | complication* | generally | in general
        | cause | causes | caused by | may cause | might cause | can cause | lead to
        | leads to | result in | people | patients | someone with | somebody with
        | warning sign* | look for | watch for | watch out | look out | symptom | symptoms
        | sign of | signs of | mean | means | meaning | definition | difference | common
        | risk | risk of | side effect | side effects | can i | could i | will i | would i
        | should i | may i | might i | will my | can my | do i | do we | how do i
        | how can i | how will i | when should i | what should i | what can i
        | i want to know | i would like to know | id like to know | want to understand
        | i was wondering | i wonder | i am wondering | im wondering | i read | i heard
        | i saw | ive read | ive heard | i have read | i have heard | i know | i understand
        | my question | i have a question | i had a question | im asking | i am asking
        | just asking | just curious | im curious | my doctor said | my doctor told
        | my doctor says | doctor said | nurse said | told me | asked me
        | should i worry about | should i be worried about | worried about | worry about
        | called | known as | the word | the term | treated | treat | chance | chances
        | likely | learn | research | video | story | movie | film | documentary | song
        | book | novel | character | has anyone | does anyone | did anyone | had anyone
        | is anyone | was anyone | can anyone | anyone else | anyone had | anyone have
        | anyone know | anyone knows | anyone here | anyone ever | anyone taking
        | anyone taken
    """,
    "COND": """
        if | in case | suppose | imagine | whenever | what if | afraid of | scared of
        | fear of | fear | when should | at what point | in the event | would happen
        | when do i | when does | how do i know | how will i know | how would i know
        | should it | might | may | warned | warn | warns | if ever | dreamt | dreamed
        | hypothetically | on tv | on television | on netflix | on youtube | lets say
        | in theory | in the film | in the movie | in the book | in the show | in the series
        | in the video | in the news | in the game | in a film | in a movie | in a book
        | in a show | in a series | in a video | in a game | in a dream | had a dream
        | let us say
    """,
    "NEUTRAL": """
        not sure if | not sure | dont know if | dont know | dont know what | dont know why
        | dunno | idk | idk if | know if | wondering if | wonder if | ask if | asking if
        | tell if | see if | check if | as if | sure if | unsure if | even if | not only
        | not good | not well | not feeling well | not feeling good | not ok | not okay
        | not great | not right | not normal | doesnt help | not helping | didnt help
        | nothing helps | nothing works | no idea | no one | no doctor | no money
        | no insurance | no appetite | no energy | no sleep | not sleeping | not eating
        | cant eat | cant sleep | not better | not getting better | no better | cant tell if
        | i dont know | dont think i can | dont have insurance | dont have money
        | what should i do | what do i do | what can i do | what to do | what shall i do
        | help me | can you help | can u help | can someone help | please help | should i go
        | should i call | should i come | should i see | should i worry
        | should i be worried | do i need to go | do i go | do i call
        | do i need an ambulance | what is this | whats this | what is wrong | whats wrong
        | what is happening | whats happening | what is going on | whats going on
        | i have hep | i have hepatitis | i have hcv | i got hep | my hep | my hepatitis
        | my hcv | with my hepatitis | im hcv positive | i have hep c | i have hepatitis c
        | i have had hep c | dying to | dying for | dead tired | dead on my feet | to death
        | to die for | killing time | die laughing | died laughing | drop dead
        | over my dead body | heart attack when | almost had a heart attack
        | nearly had a heart attack | gave me a heart attack | gave me heart attack
        | near heart attack | have a heart attack when | sweat blood | blood sweat
        | bad blood | cold blood | blood boil* | makes my blood | blood test* | blood work
        | bloodwork | bloods | blood pressure | blood group | blood sugar | blood glucose
        | blood type | blood count* | blood bank | blood donor | blood donation*
        | blood thinner* | blood transfusion* | transfusion | blood result* | blood sample*
        | blood draw* | blood taken | took blood | taking blood | take blood | blood vessel*
        | blood stream | bloodstream | blood borne | bloodborne | blood contact
        | blood to blood | by blood | through blood | through the blood | via blood
        | in the blood | in my blood | infected blood | contaminated blood | blood cells
        | donate blood | donated blood | give blood | giving blood | gave blood | my bloods
        | blood level* | blood products | blood relative* | of my blood | blood panel
        | blood spill* | dried blood | pain in the neck | pain in the ass | pain in the arse
        | pain in the butt | heartache | butterflies in my stomach | broke my heart
        | broken heart | heart is broken | breaks my heart | yellow fever | black tea
        | black coffee | black pepper | black market | black and white | black friday
        | yellow card | yellow pages | yellow pill* | yellow tablet* | black pill*
        | vision board | test strip | confused about | confused by | confused with
        | confused which | confused how | confused what | confused why | confused on
        | confused as to | confused when | confused whether | confused between
        | bit confused | little confused | confused over | confused if | the confusion
        | get confused between | confusing | fit and well | fit for | keep fit | get fit
        | stay fit | fit in | fit into | fit and healthy | fit enough | perfect fit
        | good fit | hair fall | falls asleep | fall asleep | fell asleep | falling asleep
        | fell in love | fall in love | hit the gym | falling out | fell out | fall out
        | hit by the news | needle biopsy | needle in a haystack | sewing needle
        | acupuncture | tattoo needle* | shared experience* | share my story | share this
        | share it | shared custody | shared with me | stomach turn* | gut feeling
        | head start | heads up | off the top of my head | wrap my head | in my head
        | over my head | hit me hard | cut down | cut back | cut out | fever dream
        | cabin fever | hay fever | dengue fever | typhoid fever | dandruff | heart disease
        | chest x ray | chest xray | breath test | bad breath | deep breath | take a breath
        | out of breath laughing | baby shower | skin test | skin care | skincare
        | anti seizure | seizure medicine* | seizure medication* | seizure meds
        | seizure disorder | epilepsy medicine* | epilepsy drug* | sugar free
        | low sugar diet | low sugar food* | low in sugar | sugary | overdose of information
        | overdose on chocolate | overdosed on chocolate | overdose on coffee
        | overdosed on coffee | overdosed on netflix | overdose of love | poison ivy
        | food poisoning | iron man | suicide squad | suicide mission
        | suicide prevention day | faint line | faint positive | faint smell
        | slight headache | little headache | mild headache | mild pain | slight pain
        | a bit of pain | mild stomach* | slight fever | will i die | am i dying
        | am i going to die | going to die from | die of | die from | die because
        | not want to die | dont want to die | do not want to die | dont wanna die
        | passed out flyers | passed out leaflets | collapse of | high fever drug
        | severe side effects | severe liver | severe fibrosis | severe disease | no joke
        | no clue | no idea what | no matter | no longer sure | no good | isnt good
        | not myself | not hungry | not able to sleep | not able to eat | no one here
        | nobody here | no hospital | no car | no ambulance | no phone | no transport
        | not joking | not kidding | not exaggerating | dont care | dont like
        | not improving | not going away | wont go away | doesnt go away | not easing
        | not letting up | doesnt feel right | doesnt look right | not look right
        | doesnt look good | not looking good | not sure whats | not sure what | dont panic
        | dont want to bother | didnt want to bother | dont want to worry | didnt sleep
        | didnt take | didnt eat | havent eaten | hasnt eaten | havent slept | hasnt slept
        | not sure why | dont feel well | dont feel good | doesnt feel well | isnt well
        | aint well | no relief | paracetamol didnt | didnt work | isnt working
        | not working | doesnt work | dont work | no reply | not answering phone | what now
        | what should we do | what do we do | is this bad | is this normal | is it normal
        | is this serious | is it serious | is this an emergency | is it an emergency
        | is that bad | is that normal | do i need a doctor | do i need to see
        | do i need hospital | should we go | should we call | should we take
        | can this wait | can it wait | should i wait | should i panic | should i just
        | is it ok to wait | could this be | could it be | can i wait | do i wait
        | what could it be | what is that | need help | please hurry | its an emergency
        | do something | take all my | takes all my | took all my meds this
        | took all my meds on time | mushroom soup | a patients | the patients | my patients
        | from patients | anyone touching | anyone touch | by heart | burning question
        | killer headache | killer heels | killer workout | choked up | tight budget
        | tight schedule | shook hands | shake hands | shaking hands | made me faint
        | feel confused about | feel confused by | feel confused over | feel confused with
        | feeling confused about | feeling confused by | feeling confused over
        | feeling confused with | am confused about | am confused by | am confused over
        | am confused with | im confused about | im confused by | im confused over
        | im confused with | so confused about | so confused by | so confused over
        | so confused with | very confused about | very confused by | very confused over
        | very confused with | really confused about | really confused by
        | really confused over | really confused with | still confused about
        | still confused by | still confused over | still confused with | got confused about
        | got confused by | got confused over | got confused with | breathe a word
        | mushrooms for lunch | mushrooms for dinner | mushrooms for breakfast
        | mushrooms for tea | ate mushrooms with | ate mushrooms in | heart of gold
        | heart to heart | burning to ask | burning to know | head over heels
        | blood is thicker | bad blood between | knocked for six | knocked me sideways
        | blew my mind | sick to death | bored to death | scared to death | worried to death
        | loved to death | kill for a | kill for some | killing for a | murder a beer
        | murder a pint | murder a coffee | murder a pizza | murder a burger
        | killing me with | starving to death | dying of laughter | dying of boredom
        | dying of curiosity | dying of embarrassment | dying of hunger | dying of thirst
        | died of embarrassment | died of laughter | died of boredom | died of shame
        | die of embarrassment | die of laughter | die of boredom | die of shame
        | die of hunger | got choked up | drowning in paperwork | drowning in work
        | drowning in bills | drowning in emails | drowning in debt | suffocating in this
        | passed out papers | shaking my head | shook my head | shake my head
        | shake it before | shake the bottle | faint at the price | a bit confused about
        | a bit confused by | a bit confused over | a bit confused with
        | took my breath away | takes my breath away | ate mushrooms for lunch
        | ate mushrooms for dinner | ate mushrooms for breakfast | pain in the backside
        | heart skipped a beat when | heart skipped a beat at | nearly fainted when i saw
        | nearly fainted when i heard | nearly fainted when i read
        | almost fainted when i saw | almost fainted when i heard
        | almost fainted when i read | fainted when i saw the price
        | fainted when i saw the bill | fainted when i saw the cost | sharing spoons
        | sharing forks | sharing cups | sharing plates | sharing towels | sharing food
        | sharing cutlery | sharing glasses | sharing meals | sharing a bed
        | sharing a toilet | sharing a cup | sharing a bathroom | sharing a spoon
        | sharing a fork | sharing a plate | sharing a towel | sharing a glass
        | sharing a meal | cant breathe a word | couldnt breathe a word | what is the way
        | last day of | final day of | last night of | my last day of | my last day on
        | my final day of | my final day on | my last night shift | my last night at
        | my last night of | my last night in | tonight is my last pill
        | tonight is my last dose | tonight is my last tablet | tonight is my last one
        | new bottle of pills | another bottle of pills | my bottle of pills
        | new box of pills | new box of tablets | another box of pills
        | another box of tablets | my box of pills | my box of tablets
        | lost my bottle of pills | lost a bottle of pills | lost the bottle of pills
        | dropped my bottle of pills | dropped a bottle of pills
        | dropped the bottle of pills | spilt my bottle of pills | spilt a bottle of pills
        | spilt the bottle of pills | spilled my bottle of pills | spilled a bottle of pills
        | spilled the bottle of pills | refill my bottle of pills | refill a bottle of pills
        | refill the bottle of pills | new my bottle of pills | new a bottle of pills
        | new the bottle of pills | another my bottle of pills | another a bottle of pills
        | another the bottle of pills | opened my bottle of pills | opened a bottle of pills
        | opened the bottle of pills | knocked over my bottle of pills
        | knocked over a bottle of pills | knocked over the bottle of pills
    """,
    "PAST": """
        years ago | year ago | yrs ago | months ago | month ago | weeks ago | decades ago
        | long ago | long time ago | ages ago | last year | last month | last summer
        | last winter | in the past | used to | when i was | as a child | as a kid
        | as a teenager | previously | history of | past | once had | back in | back then
        | in my twenties | in my teens | in my youth | died of | died from | passed away
        | in childhood | years back | months back | year back | ? years before
        | before treatment | before my transplant | before my treatment | at one time
        | had once | the other year | in the 80s | in the 90s | in the 70s | the 80s
        | the 90s | the nineties | the eighties | in my 20s | in my 30s | ten years before
        | as a baby | as a student | when she was | when he was | before i was treated
        | in college | at school | at uni | last christmas | last spring | last autumn
        | last fall | before covid | during covid | back when | years before | years earlier
        | months earlier | the 90 s | the 80 s | the 70 s | in the seventies
        | in high school | as a boy | as a girl | as a toddler | as an infant | as a young
        | in primary school | when i lived | in my 20 s | in my 30 s | in the 2000 s
        | when i had my first
    """,
    "RECENT": """
        now | right now | rn | today | tonight | again | still | since | yesterday
        | last night | this morning | this afternoon | this evening | hours ago | hour ago
        | hrs ago | minutes ago | mins ago | min ago | currently | at the moment | keeps
        | keep | started | all of a sudden | just now | just started | just had | just took
        | just threw | just vomited | just woke | just fell | ive just | have just
        | has just | days ago | all day | all night | woke up | all morning
        | since yesterday | since last week | since last night | for days | for hours
        | the last few days | few hours | past few days | past two days | couple of days
        | in a day | past hour | this week | just noticed | just found | just turned
        | just went | an hour | few minutes | this minute | 2 days | 3 days | 4 days
        | 5 days | getting worse | as we speak | for two days | for three days
        | for four days | in the last hour | in the last hours | in the last day
        | going yellow | turning yellow
    """,
    "AGAIN": """
        again | once more | back again | happening again | came back | come back | returned
        | another time
    """,
    "RESOLVED": """
        fine now | ok now | okay now | good now | better now | well now | all good
        | all fine | now fine | now ok | now okay | now im fine | now i am fine
        | im fine now | am fine | recovered | fully recovered | resolved | went away
        | has gone | its gone | gone now | cured since | healed | everything is fine
        | turned out fine | turned out to be | all clear | doing well | stable now
        | back to normal | no problem since | never again | not since | nothing since
        | discharged | no longer have | since recovered | was treated | hasnt happened
        | not happened since | no more | been fine since | fine since | fine ever since
        | ok since | good place today | good place now | doing great | doing fine
        | all ok now | is fine | he is fine | she is fine | im ok | i am ok now | im better
        | much better now | went on to recover | never came back | never happened again
        | grown up now | disappeared since | disappeared after | stopped since
        | stopped after | settled since | settled after | said its ok | said its okay
        | said its fine | said its normal | said its nothing | said its harmless
        | says its ok | says its okay | says its fine | says its normal | says its nothing
        | says its harmless | said thats ok | said thats okay | said thats fine
        | said thats normal | says thats ok | says thats okay | says thats fine
        | says thats normal | said no worries | is gone since | gone since last
        | gone since the | gone since i | gone since my | gone since treatment
        | gone since starting | cleared up since | cleared up years | cleared up months
        | cleared up weeks | cleared up after | cleared up on | disappeared on its
        | stopped on its | settled on its | fine ever after | got over it | over it now
        | told me its ok | told me its okay | told me its fine | told me its normal
        | told me its nothing | told me its harmless | said it is ok | said it is okay
        | said it is normal | said it is nothing | said it is harmless | says it is ok
        | says it is okay | says it is normal | says it is nothing | says it is harmless
        | said not to worry | havent had one since | havent had it since
        | havent had any since | not had one since | not had it since | not had any since
    """,
    "UNIT": """
        week | weeks | wk | wks | day | days | month | months | year | years | hour | hours
        | hr | hrs | minute | minutes | min | mins | mg | ml | mcg | g | am | pm | o clock
        | oclock | percent | % | times | days of | weeks of | kg
    """,
    "MEASURE": """
        kpa | fibroscan | alt | ast | fib 4 | fib4 | apri | stiffness | bmi | inr
        | bilirubin | albumin | elastography | ggt | afp | u l | iu
    """,
    # How bad it is
    "SEVERE": """
        severe | severely | terrible | terribly | horrible | horribly | awful | unbearable
        | excruciating | agonising | agonizing | agony | intense | extreme | extremely
        | worst | sharp | stabbing | sudden | suddenly | out of nowhere | all of a sudden
        | very bad | really bad | so bad | too bad | bad bad | super bad | bad | badly
        | worse | getting worse | insane | crazy | crippling | violent | massive | huge
        | strong | very strong | cant bear | cant stand | cant take it | cant move
        | cant stand up | cant walk | doubled over | curled up | screaming | crying | 10 10
        | 10 out of 10 | 9 out of 10 | like a knife | knife | like knives | ripping
        | tearing | killing | so much i | too much | so much | constant | serious
        | like hell | so hard | cannot bear | never felt | never had such | unbelievable
        | acute | rolling on the floor | going to die | gonna die | i will die | bent over
        | scary | hell | like crazy | like mad | insanely | howling | sobbing | in tears
        | on the floor | curled up in a ball | in a ball | fetal position | foetal position
        | cant straighten | cant sit | cant lie | cant get up | cant get out of bed
        | cant cope | dying | im dying | i am dying | kills | off the scale | worst ever
        | worst of my life | worst ive | ever had | unreal | brutal | savage | ridiculous
        | stabbed | twisting | twisted | wont ease | cant breathe | cant even | pounding
        | thumping | throbbing | splitting | through the roof | ten out of ten | 8 10 | 9 10
        | gripping | rip | ripped | explode | exploding | burst | bursting | on fire
        | out of the blue | came on fast | soooo | so so | mega | hugely | god awful
        | agonizingly | unbearably | screaming with | writhing | screams | screamed | cried
        | cries | howls | sobs | shouting | yelling | yells | moaning | groaning
        | horrendous | horrific | hideous | appalling | dreadful | ghastly | vicious
        | wicked | shocking | diabolical | murderous | deadly | fierce | monster | murder
        | af | fucking | effing | mad | knifing | searing | blinding | piercing | stabby
        | intolerable | unendurable | cant handle | like being | like labour | like razor
        | like hot | like fuck | as fuck | in bits | balled up | cant sleep | cant speak
        | cant talk | without warning | from nowhere | cant deal with | like someone is
        | like giving birth | off the charts | to the floor | on my knees | woke me up
        | wakes me up | waking me up | hurts like a bitch | out of this world
    """,
    "MUCH": """
        a lot | lots | lot | loads | so much | too much | very | heavy | heavily | nonstop
        | non stop | tons | huge | massive | pouring | gushing | buckets | all over
        | everywhere | big | large | litres | liters | full of | extremely | really | so
        | always | all day | all the time | unusually | constantly | whole body
        | more than usual | excessive* | too | loads of | heaps | shitloads | tonnes | a ton
        | gallons | pints | a pint | cupful | bowlful | a bowl | bowl full | full | soaked
        | covered in | covered | head to toe | top to toe | from head to toe | everywhere on
        | buckets of | half a cup | cup of | mad | crazy | severe | severely | intense
        | terrible | terribly | like crazy | like mad | insane | unbearable | horrendous
        | badly | bad
    """,
    "UNSTOPPABLE": """
        cant stop | cannot stop | wont stop | not stopping | doesnt stop | does not stop
        | will not stop | didnt stop | isnt stopping | not stop | wont go away | nonstop
        | non stop | hasnt stopped | wouldnt stop | keeps bleeding | pouring | gushing
        | never stops | doesnt clot | wont clot | not clotting | not clot | wont quit
        | for hours | keeps coming | keeps going | keeps running | keeps dripping
        | keeps oozing | keep coming | keep going | keep bleeding | still bleeding
        | still dripping | still oozing | all night | all day | all morning | will not quit
        | for an hour | wont let up | whatever i do | over an hour | half an hour
        | whole an hour | cant get it to stop | cannot get it to stop | no matter what i do
        | still pumps | still pumping | still leaking | still flowing | still running
        | still trickling | pumps out | pumping out | keeps filling | keeps leaking
        | keeps trickling | keeps soaking | soaking through
    """,
    # Bleeding
    "BLOOD": """
        blood | bloody | blod | clots | blood clots | bleed | blud | bloood | bright red
        | red stuff | red liquid | clotted | bloodstained | blood stained | claret
        | red jelly | red fluid | red water | red lumps | red gunk | red mess | red bits
        | maroon stuff | maroon jelly | maroon liquid | maroon fluid | maroon water
        | maroon lumps | maroon gunk | maroon mess | maroon bits | ruby stuff | ruby jelly
        | ruby liquid | ruby fluid | ruby water | ruby lumps | ruby gunk | ruby mess
        | ruby bits | crimson stuff | crimson jelly | crimson liquid | crimson fluid
        | crimson water | crimson lumps | crimson gunk | crimson mess | crimson bits
        | completely red | turned red | went red | gone red | all red | red bowl
        | red toilet | red wee
    """,
    "BLEED": """
        bleed | bleeds | bleeding | bled | haemorrhag* | hemorrhag* | blood coming
        | bleading | bleedin | haemorrage | hemorrage | blood pouring | blood gushing
        | lost blood | losing blood | passing blood | pouring blood | gushing blood
        | spotting | oozing | bloodshed | bleedn | bleedng | nosebleed wont
    """,
    "VOMIT": """
        vomit | vomits | vomiting | vomited | vomitting | vomit* | puke* | puking | throw up
        | throws up | threw up | throwing up | thrown up | barf* | sick up | sicked up
        | being sick | been sick | was sick | retch* | spew* | spit* | spitting | cough up
        | coughs up | coughed up | coughing up | coughing | coughed | brought up
        | bringing up | hurl* | heav* up | emesis | upchuck* | regurgitat* | throw ing up
        | came out of my mouth | coming out of my mouth | coming from my mouth
        | out of his mouth | out of her mouth | from his mouth | from her mouth | spat
        | throat | vomitus | voms | vommed | vomming | chunder* | chucked up | chucking up
        | chuck up | upchucked | ralph* | heaved | gagging | vom | sick bowl | sick bucket
        | sick in | puked up | coming up | came up | coughin | retching | spit | spits
        | spiting | throwin up | threw upp | hurled | yakked | yakking | yacking | yarfing
        | coughs | honked up | blew chunks | tossing cookies | sicking up | gagged up
        | threw it up | from my mouth | from the mouth | out my mouth | out his mouth
        | out her mouth | chucking | chucked | chucks | chuck | hacking up | hacked up
        | brought back up
    """,
    "COFFEE": """
        coffee ground* | coffee grinds | coffee granules | coffee grain* | coffee bits
        | coffee color* | coffee colour* | like coffee | coffee like | ground coffee
        | black stuff | dark brown stuff | brown grains | coffe ground* | coffee grounds
        | ground up coffee | coffee looking | dark brown bits | brown granules | black bits
        | black grains | dark grainy | grainy brown | like old coffee | looks like coffee
        | coffee grouds | coffee sludge | coffee residue | coffee dregs | used coffee
        | wet coffee | coffee powder | brown grit | brown gritty | brown specks
        | brown flecks | brown clumps | brown bits | brown sludge | brown gunk
        | brown liquid | brown fluid | brown stuff | black grit | black gritty
        | black granules | black specks | black flecks | black clumps | black sludge
        | black gunk | black liquid | black fluid | dark grit | dark gritty | dark granules
        | dark specks | dark flecks | dark clumps | dark bits | dark sludge | dark gunk
        | dark liquid | dark fluid | dark stuff | old blood | gritty brown
        | dried blood looking | brown and grainy | looks like soil | looks like dirt
    """,
    "HAEMATEMESIS": """
        haematemesis | hematemesis | variceal bleed* | varices bleeding | varices burst
        | varices ruptured | burst varices | ruptured varices | bleeding varices | gi bleed
        | internal bleeding | bleeding internally
    """,
    "MELAENA": """
        melena | melaena | tarry stool* | tarry poo* | dark stool* | dark poo | dark poop
        | dark poops | stool is dark | stools are dark | poop is dark | poo is dark
        | stool looks like tar | poop looks like tar | poo looks like tar | looks like tar
        | like tar | tar like | maroon stool* | stools are tarry | poo is tarry
        | poop is tarry | black and tarry | black and sticky | jet black poo | sticky black
        | black sticky | black tar | like treacle | like molasses | like oil | poop black
        | poo black | black poop* | black poo* | black stool* | black shit | black diarr*
        | dark tarry | dark red stool* | shitting blood | pooping blood | pooing blood
        | crapping blood | passing clots | black motions | black crap | black turds
        | black bm | black bms | black faeces | black feces | tarry motions | tarry crap
        | tarry turds | tarry bm | tarry bms | tarry faeces | tarry feces | like marmite
        | like bitumen | like asphalt | maroon poo | maroon poop | crapped blood
        | passed clots | passed blood | poo turned black | poo turned tarry | poo went black
        | poo went tarry | poo gone black | poo gone tarry | poo looks black
        | poo looks tarry | poop turned black | poop turned tarry | poop went black
        | poop went tarry | poop gone black | poop gone tarry | poop looks black
        | poop looks tarry | stool turned black | stool turned tarry | stool went black
        | stool went tarry | stool gone black | stool gone tarry | stool looks black
        | stool looks tarry | stools turned black | stools turned tarry | stools went black
        | stools went tarry | stools gone black | stools gone tarry | stools looks black
        | stools looks tarry | shit turned black | shit turned tarry | shit went black
        | shit went tarry | shit gone black | shit gone tarry | shit looks black
        | shit looks tarry | like engine oil | black as tar | black as coal | black as ink
        | poo came out black | poo came out tarry | poop came out black
        | poop came out tarry | stool came out black | stool came out tarry
        | stools came out black | stools came out tarry | shit came out black
        | shit came out tarry
    """,
    "BLACK": """
        black | blackish | tarry | tar | jet black | pitch black | blk | dark black
        | charcoal | inky | tarlike | ink | liquorice | licorice | coal | tarry looking
        | marmite | soot | blackk
    """,
    "STOOL": """
        stool* | poop* | poo | poos | pooing | pooed | feces | faeces | faecal | shit
        | shits | shitting | shat | bowel movement* | bowel motion* | bowels | bm | bms
        | toilet | turd* | diarrh* | diarhea | motions | motion | number two | crap
        | crapping | dump | potty | loo | went number 2 | the runs | nappy | poopy | pooping
        | pooped | loo roll | shite | movement | movements | stooling | number 2
        | went to the toilet | toilet bowl | log | bathroom | faecel | fecal | stoool | tp
        | wiping | wiped | pan | khazi | bog | commode | bedpan | no 2 | when i wipe
    """,
    "RECTUM": """
        rectum | rectal | rectally | anus | anal | ass | arse | bum | butt | bottom
        | back passage | backside | behind | from below | bumhole | asshole | butthole
        | rear | bowels | back end | tail end | down there | back hole
    """,
    "IRON": """
        iron | ferrous | iron tablet* | iron pill* | iron supplement* | pepto* | bismuth
    """,
    "NOSE": "nose | nostril* | gums | gum | nosebleed*",
    # Mind
    "PUZZLED": """
        confused | mixed up | muddled | foggy | strange | weird | odd | off | lost | dazed
        | vacant | blank | bewildered | spaced out | spacey | out of it | not all there
        | not with it | zoned out | delusional | rambly | agitated | aggressive | restless
        | forgetful | in a daze | away with the fairies | mumbling | loopy | off his face
        | like a zombie | zombie | bonkers | dopey | wasted | scatty | woolly | woozy
        | vague | wandering | dreamy | wired | mental | crackers | gaga | barmy | doolally
        | potty | strangely | weirdly | oddly | funny | hazy | in a fog
        | in a world of his own
    """,
    "CONFUSED": """
        confusion | getting confused | very confused | so confused | really confused
        | suddenly confused | feel confused | feeling confused | keeps getting confused
        | seems confused | totally confused | completely confused | confused and
        | confused since | confused today | disorient* | delirious | delirium | hallucinat*
        | not himself | not herself | not making sense | doesnt make sense | makes no sense
        | not making any sense | making no sense | talking nonsense | talks nonsense
        | talking gibberish | gibberish | talking rubbish | rambling | incoherent*
        | mumbling | acting strange* | acting weird* | acting odd* | acting funny
        | acting crazy | acting drunk | behaving strange* | behaving odd* | behaving weird*
        | acting out of character | confused n | cant think straight | cannot think straight
        | cant think clearly | brain not working | forgetting where | forgot where
        | forgets where | forgot my name | forgot his name | forgot her name | forgot how to
        | mental confusion | liver confusion | brain fog so bad | personality change*
        | personality changed | encephalopathy | hepatic coma | wandering around
        | wandering the house | put his clothes on backwards | dont know what day
        | doesnt know what day | not know what day | mixed up about | gone funny
        | not making any | talking crap | speaking nonsense | talking garbage
        | speaking rubbish | saying weird | saying strange | saying odd | saying random
        | saying things that make no | talking to people who arent | talking to himself
        | talking to herself | talking to the wall | seeing things | seeing people
        | hearing voices | hearing things | acting like hes drunk | acting like shes drunk
        | seems drunk | like hes drunk | like shes drunk | as if drunk | drunk but
        | like a drunk | acting bizarre* | acting off | acting confused | behaving strangely
        | behaving oddly | gone strange | gone weird | not right in the head | mind is gone
        | losing his mind | losing her mind | losing my mind | losing it mentally
        | brain feels | head is foggy | brain foggy | very foggy | so foggy | cant focus
        | cant concentrate at all | cant form a sentence | cant form sentences
        | cant string a sentence | cant follow | cant follow a conversation
        | cant remember how | cant do simple | cant count | cant spell | cant write
        | cant sign | handwriting | put the kettle in | peeing in | peed in the
        | got lost going | getting lost | lost on the way | wearing his | keeps getting lost
        | keeps forgetting | forgetting everything | forgets everything | forget everything
        | cant remember anything | confsed | confuzed | out of his mind | out of her mind
        | completely out of it | totally out of it | really out of it | so out of it
        | not all there | not with it | away with the fairies | in a daze
        | all over the place mentally | staring into space | staring at the wall
        | staring blankly | just staring | stares blankly | wandering off | undressing
        | pulling his clothes | trying to leave the house in | mixing up words
        | muddling words | muddling up | see bugs | see spiders | see insects | see rats
        | see mice | see snakes | see shadows | see ghosts | see animals | seeing bugs
        | seeing spiders | seeing insects | seeing rats | seeing mice | seeing snakes
        | seeing shadows | seeing ghosts | seeing animals | sees bugs | sees spiders
        | sees insects | sees rats | sees mice | sees snakes | sees shadows | sees ghosts
        | sees animals | bugs on | bugs crawling | spiders on | spiders crawling
        | insects on | insects crawling | speaks rubbish | speaks nonsense | speaks garbage
        | speaks crap | speaks shit | speaks bollocks | talks rubbish | talks garbage
        | talks crap | talks shit | talks bollocks | spouting rubbish | spouting nonsense
        | spouting garbage | spouting crap | spouting shit | spouting bollocks | acting mad
        | acting loopy | acting stoned | behaving funny | behaving differently
        | on backwards | cant use | forgot who | forgot how | forgets who | forgets how
        | completely muddled | all muddled | wandered off | wandered out | wanders off
        | wanders out | thinks its 1 | thinks its night | thinks its morning
        | thinks its sunday | thinks its monday | thinks its summer | thinks its winter
        | thinks its christmas | believes its 1 | believes its night | believes its morning
        | believes its sunday | believes its monday | believes its summer
        | believes its winter | believes its christmas | convinced its 1
        | convinced its night | convinced its morning | convinced its sunday
        | convinced its monday | convinced its summer | convinced its winter
        | convinced its christmas | thinks its ? | see dead people | seeing dead people
        | sees dead people | doesnt making sense | dont make sense | dont making sense
        | isnt make sense | isnt making sense | not make sense | no make sense
        | no making sense | lost the plot | losing the plot | in the fridge | in the oven
        | in the microwave | in the freezer | on inside out | cant dress himself
        | cant dress herself | cant get dressed | completely mixed up | all mixed up
        | mind gone blank | mind all over | peed on the | pees in the | pees on the
        | pooped in the | pooped on the | thinks it is 1 | thinks it is night
        | thinks it is morning | thinks it is sunday | thinks it is monday
        | thinks it is summer | thinks it is winter | thinks it is christmas
        | believes it is 1 | believes it is night | believes it is morning
        | believes it is sunday | believes it is monday | believes it is summer
        | believes it is winter | believes it is christmas | convinced it is 1
        | convinced it is night | convinced it is morning | convinced it is sunday
        | convinced it is monday | convinced it is summer | convinced it is winter
        | convinced it is christmas | doesnt make any sense | doesnt making any sense
        | dont make any sense | dont making any sense | isnt make any sense
        | isnt making any sense | not make any sense | no make any sense
        | no making any sense | in his own world | in her own world | acting like a child
        | acting like a zombie | behaving like a child | behaving out of character
        | in the washing machine | cant find the way | cant find the bedroom
        | cant find the bathroom | cant find the toilet | cant remember the way
        | cant remember the bedroom | cant remember the bathroom | cant remember the toilet
        | cant work out how | trail off | trails off | picking at things
        | picking at nothing | picking at his | picking at her | plucking at things
        | plucking at nothing | plucking at his | plucking at her | grabbing at things
        | grabbing at nothing | grabbing at his | grabbing at her | clawing at things
        | clawing at nothing | clawing at his | clawing at her | calling for people
        | calling for dead | calling for someone | which room was | packing bags at
        | packed bags at | puts things in | picking at the air | picking at the sheets
        | plucking at the air | plucking at the sheets | grabbing at the air
        | grabbing at the sheets | clawing at the air | clawing at the sheets
        | calling for his mother | calling for his mum | calling for her mum
        | calling for her mother | dressed for church at | dressed for work at
        | dressed for school at | ready for church at | ready for work at
        | ready for school at | didnt know which room | didnt know which house
        | didnt know which bed | didnt know which door | didnt know which way
        | doesnt know which room | doesnt know which house | doesnt know which bed
        | doesnt know which door | doesnt know which way | dont know which room
        | dont know which house | dont know which bed | dont know which door
        | dont know which way | answers in slow motion | talks in slow motion
        | moves in slow motion | thinks in slow motion | cant hold a conversation
        | asked where his mother | asked where his mum | asked where his dead
        | asked where his late | asked where her mother | asked where her mum
        | asked where her dead | asked where her late | asked for his mother
        | asked for his mum | asked for his dead | asked for his late | asked for her mother
        | asked for her mum | asked for her dead | asked for her late
        | asking where his mother | asking where his mum | asking where his dead
        | asking where his late | asking where her mother | asking where her mum
        | asking where her dead | asking where her late | asking for his mother
        | asking for his mum | asking for his dead | asking for his late
        | asking for her mother | asking for her mum | asking for her dead
        | asking for her late | asks where his mother | asks where his mum
        | asks where his dead | asks where his late | asks where her mother
        | asks where her mum | asks where her dead | asks where her late
        | asks for his mother | asks for his mum | asks for his dead | asks for his late
        | asks for her mother | asks for her mum | asks for her dead | asks for her late
        | milk in the kettle | milk in the toaster | milk in the bin | milk in the sink
        | salt in the kettle | salt in the toaster | salt in the bin | salt in the sink
        | shoes in the kettle | shoes in the toaster | shoes in the bin | shoes in the sink
        | phone in the kettle | phone in the toaster | phone in the bin | phone in the sink
        | keys in the kettle | keys in the toaster | keys in the bin | keys in the sink
        | got up at 2 | got up at 3 | got up at 4 | packing bags in the
        | packing his bags at | packing her bags at | packed bags in the
        | packed his bags at | packed her bags at | dont know his way | dont know her way
        | doesnt know his way | doesnt know her way | dressed for church in the
        | dressed for work in the | dressed for school in the | ready for church in the
        | ready for work in the | ready for school in the | packing his bags in the
        | packing her bags in the | packed his bags in the | packed her bags in the
    """,
    "DISORIENTED": """
        doesnt know where | does not know where | doesnt know who | does not know who
        | doesnt know his | doesnt know her | doesnt know the day | doesnt know the year
        | doesnt recognise | doesnt recognize | does not recognise | does not recognize
        | not recognising | not recognizing | cant recognise | cant recognize
        | didnt recognise | didnt recognize | dont know where i am | dont know where i
        | dont know what day | doesnt know what day | doesnt remember his
        | doesnt remember her | doesnt remember my | doesnt remember who
        | dont remember my own | cant remember his own | cant remember her own
        | cant remember my own | cant remember where | not know where | not know who
        | hand flap* | hands flap* | flapping hands | flapping | slurr* | slurring
        | cant speak properly | cant talk properly | speech is weird | talking funny
        | words are jumbled | day and night mixed | awake all night and sleep* all day
        | sleeps all day | sleeping all day | sleep all day | sleeping all the time
        | sleeps all the time | wont stay awake | cant stay awake | can barely stay awake
        | cant keep his eyes open | cant keep her eyes open | cant keep my eyes open
        | barely awake | keeps falling asleep | keeps dozing | asleep all day
        | sleeping so much | sleeping too much | sleeping for | sleeping since
        | dont know who i am | forgets who | forgot who i am | asks the same question
        | asking the same question* | keeps asking the same | calling me by
        | not know the date | thinks its 19 | thinks it is 19 | thinks hes | thinks shes
        | thinks he is at | thinks she is at | thinks im his | thinks im her
        | thinks i am his | thinks i am her | thinks i am | thinks im | what year it is
        | who the president | cant tell me where | cant tell me what day
        | cant tell me his name | cant tell me her name | couldnt tell me
        | no idea where he is | no idea where she is | no idea who i am | no idea what day
        | no idea where i am | not sure where he is | not sure where she is | forgot my own
        | forgets his own | forgets her own | doesnt even know | didnt even know
        | didnt know me | doesnt know me | dont know me | asking where he is
        | asking where she is | asked me who i am | asked who i am | asked where
        | same question over | repeating himself | repeating herself | words come out wrong
        | words wont come | words coming out wrong | words dont make sense | mushy words
        | thick speech | speech slow | speech gone | speech is gone | hands shake
        | hands are shaking and confused | hands jerking | hands keep jerking
        | sleeps 20 hours | slept for | slept all day | slept 20 | sleeping 18 | sleeping 20
        | asleep most of the day | asleep since | been asleep | only wakes | nods off
        | nodding off | nodded off | dozes off | dozing off | drifts off | drifting off
        | keeps falling back | falls asleep mid | falling asleep mid | falling asleep while
        | falls asleep while | falling asleep in the middle | cant keep awake
        | wont keep awake | hardly awake | cant keep their eyes | struggling to stay awake
        | sleep reversed | days and nights | up all night sleeping | awake all night
        | speech off | sleeps 18 | sleeps 19 | sleeps 20 | sleeps 21 | sleeps 22 | sleep 18
        | sleep 19 | sleep 20 | sleep 21 | sleep 22 | asleep 18 | asleep 19 | asleep 20
        | asleep 21 | asleep 22 | speech not right | sleeps 24 7 | sleeping 24 7
        | slept 24 7 | dont recognise us | dont recognise me | dont recognise anyone
        | dont recognise anybody | dont recognize us | dont recognize me
        | dont recognize anyone | dont recognize anybody | dont know us | dont know mum
        | dont know dad | dont know anyone | dont know anybody | doesnt recognise anyone
        | doesnt recognize anyone | doesnt know us | doesnt know anyone
        | doesnt know anybody | didnt recognise anyone | didnt recognize anyone
        | didnt know us | didnt know anyone | didnt know anybody | thought i was
        | thinks i was | called me by | calls me by | hands wont stay still
        | sleeps round the clock | sleeps the whole day | sleeps day and night
        | sleeping round the clock | sleeping the whole day | sleeping day and night
        | slept round the clock | slept the whole day | slept nearly all day
        | slept day and night | up all night and | up all night then | up all night but
        | wandering all night and | wandering all night then | wandering all night but
        | night and day mixed | night and day reversed | night and day swapped
        | turned night into day | lost in my own | lost in my house | lost in my street
        | lost in my home | lost in his own | lost in his house | lost in his street
        | lost in his home | lost in her own | lost in her house | lost in her street
        | lost in her home | cant say his name | cant say his address
        | cant say his birthday | cant say his age | cant say her name
        | cant say her address | cant say her birthday | cant say her age | cant say my name
        | cant say my address | cant say my birthday | cant say my age
        | cant remember his name | cant remember his address | cant remember his birthday
        | cant remember his age | cant remember her name | cant remember her address
        | cant remember her birthday | cant remember her age | cant remember my name
        | cant remember my address | cant remember my birthday | cant remember my age
        | doesnt know what year | doesnt know what month | dont know what year
        | dont know what month | sleeps most of the day | sleeping most of the day
        | slept most of the day | cant tell us his name | cant tell us his address
        | cant tell us his birthday | cant tell us his age | cant tell us her name
        | cant tell us her address | cant tell us her birthday | cant tell us her age
        | cant tell us my name | cant tell us my address | cant tell us my birthday
        | cant tell us my age | drifts away | drifting away | mid conversation
        | mid sentence | drifts in and out | sleep the day and up | sleep the day and awake
        | sleep the day and wander
    """,
    "RECOGNISE": """
        know | knows | remember | remembers | recognise | recognize | recognises
        | recognizes | recall | tell | understand | knowing | remembering | recognised
        | recognized | realise
    """,
    "IDENTITY": """
        where | who | day | year | date | month | name | me | us | family | home | house
        | own | wife | husband | kids | children | son | daughter | president | anyone
        | anybody | mum | dad | room | hospital | time | much | anything | what
    """,
    "WAKE": """
        wake | waking | woken | rouse | rousing | woke | wakes | respond | responding
        | responds | wake up | answer
    """,
    "UNROUSABLE": """
        wont wake | not waking | cant wake | cannot wake | doesnt wake | does not wake
        | will not wake | isnt waking | hard to wake | difficult to wake | couldnt wake
        | could not wake | barely wakes | barely waking | unresponsive | not responding
        | doesnt respond | does not respond | not responsive | unconscious | coma | comatose
        | lost consciousness | losing consciousness | wont respond | wont open his eyes
        | wont open her eyes | not answering | not reacting | hardly wakes
        | impossible to wake | not conscious | turned blue | lips blue | blue lips
        | lips are blue | turning blue | wont get up from bed | drifting in and out
        | in and out of consciousness | trouble waking | unrousable | out cold
        | passed out cold | limp | floppy | wont come round | not coming round
        | wont come to | cant rouse | cannot rouse | cant get him up | cant get her up
        | cant get him to wake | cant get her to wake | takes ages to wake
        | took ages to wake | so hard to wake | really hard to wake | very hard to wake
        | slow to respond | slow to answer | barely responds | barely responding
        | barely responsive | hardly responds | hardly responding | not responding to
        | doesnt react | wont react | eyes are open but | out of consciousness | unconsious
        | unconcious | semi conscious | half conscious | passed out and wont | gurgling
        | lifeless | gone blue | gone grey | went blue | went grey | going blue | going grey
        | blue fingers | death rattle | just groans | just moans | only groans | only moans
        | lips going purple | lips gone purple | lips went purple | lips turned purple
        | lips turned grey | face going purple | face gone purple | face went purple
        | face turned purple | face turned grey | can hardly wake | can hardly rouse
        | can barely wake | can barely rouse | shake him and | shake her and
        | wont open eyes | blue in the face | blue round the mouth | blue around the mouth
        | out for the count | snoring after | is blue and | is grey and | looks blue and
        | looks grey and | all blue and | all grey and | hes blue and | hes grey and
        | shes blue and | shes grey and | blue and snoring | blue and not | blue and wont
        | blue and cold
    """,
    "SLEEPY": """
        sleepy | drowsy | drowsiness | sleepiness | lethargic | dozing | dozy | groggy
        | drousy | sleepier | sleeping | drowzy | zonked | knackered and confused | sedated
        | doped | heavy eyed | sleeps | slow | sluggish | nodding | drowsily | dosey
        | heavy eyes | tired all the time and confused
    """,
    "SPEECH": """
        speech | talking | speaking | words | talk | talks | speaks | voice | sentences
        | words are | speach | speach is
    """,
    "SLURRED": """
        slur* | slurr* | jumbled | garbled | drunk | unclear | weird | funny | slurry | slow
        | slurred | thick | mumbled | mushy | slurrd | like drunk | like hes drunk
    """,
    # Liver
    "YELLOW": """
        yellow | yellowish | yelow | yello | yellowing | yellower | turning yellow
        | gone yellow | yellowed | orange | mustard | yelllow | yellow tinge | yellow tint
        | yellowy | lemon | banana | custard | golden | tinged | jaundicy | yella | simpson
        | yolk | yolks | turmeric | highlighter
    """,
    "LOOK": """
        look | looks | looking | looked | im | hes | shes | am | turned | turning | turns
        | went | gone | going | became | becoming | getting | got | appears | bit | tinge
    """,
    "JAUNDICE": """
        jaundice | jaundiced | icterus | jaundise | gone yellow | turned yellow
        | turning yellow | going yellow | went yellow | all yellow | completely yellow
        | bright yellow | am yellow | jaundace | jondice | jandice | janudice | looks yellow
        | look yellow | looking yellow | yellow all over | yellow as a | colour of a banana
        | colour of mustard | color of mustard | like a simpson | like a lemon
        | like a banana | yellow like | jaundiced looking | yellow tint | yellow colour
        | yellow color | yellow tone | yellow hue | yellowish tint | yellowish colour
        | yellowish color | yellowish tone | yellowish hue | making me yellow
        | making him yellow | making her yellow | made me yellow | made him yellow
        | made her yellow | makes me yellow | makes him yellow | makes her yellow
        | me go yellow | me turn yellow | so yellow | really yellow | very yellow
        | proper yellow | that yellow | this yellow | quite yellow | colour of lemons
        | colour of bananas | colour of butter | colour of custard | color of lemons
        | color of bananas | color of butter | color of custard | like a canary
        | colour of a lemon | colour of egg yolk | color of a lemon | color of egg yolk
    """,
    "EYES": """
        eye | eyes | eyeball* | whites | sclera* | eyewhites | white of my eyes
        | whites of my eyes | whites of his eyes | whites of her eyes | white part | eys
        | eyess | eyelids | iis | eyez | peepers | white bits | white bit
    """,
    "SKIN": """
        skin | palms | hands | complexion | face | sikn | skn | forehead | cheeks | fingers
        | feet | nails | my colour | my color
    """,
    "FACE": """
        face | facial | eyelids | eyelid | cheeks | eyes swollen shut | eyes swollen | lips
    """,
    "BODY": "body | arms | legs | chest | back | torso | trunk",
    "LIMB": """
        finger | fingers | thumb | hand | foot | arm | leg | palm | heel | toe | skin
        | glove | gloves | bin bag | patient | patients | park | beach | sand | addict
        | junkie | work
    """,
    "CIRRHOSIS": """
        cirrhosis | cirrhotic | cirosis | cirrosis | chirrosis | decompensated
        | liver failure | end stage liver | f4 | child pugh | varices | scarred liver
        | liver is scarred | hepatic encephalopathy | advanced liver | esld
        | waiting for a transplant | transplant list | lactulose | rifaximin | ciroses
        | cirrohsis | cirrhosys | scarring of the liver | liver scarring | stage 4 liver
        | stage 4 fibrosis | end stage | bad liver | failing liver | liver is failing
        | decomp | waiting for a liver | waiting for liver | waiting for a new liver
        | new liver | transplant waiting | liver transplant list | liver disease
        | liver patient | advanced fibrosis | f4 liver | cirrhosis patient | meld
        | knackered liver | damaged liver | liver damage | banding | portal hypertension
        | sirosis | scirrhosis | hcc | decompensation | child a | child b | child c
        | hardened liver | shrunken liver | wrecked liver | ruined liver | shot liver
        | dead liver | dying liver | destroyed liver | transplant candidate
        | hepatic failure | chronic liver | liver cancer | tips procedure
        | liver is knackered | liver is wrecked | liver is shot | liver is dying
        | liver is gone | liver is hard | liver is damaged | waiting for transplant
        | listed for transplant | listed for liver | liver is packing up
        | liver is giving up | liver is shutting down | listed for a transplant
        | on the liver list
    """,
    "ASCITES": """
        ascites | fluid in my belly | fluid in my stomach | fluid in my abdomen
        | fluid in his belly | fluid in her belly | fluid in belly | fluid in the belly
        | fluid in abdomen | water in belly | fluid in his stomach | fluid in her stomach
        | belly full of fluid | water belly | stomach full of fluid | belly drained
        | tummy full of fluid | acites | ascities | fluid on my belly | fluid on my stomach
        | fluid on his stomach | fluid on the stomach | fluid around | fluid in my tummy
        | fluid build up | paracentesis | drained | belly is full of fluid
        | tummy is full of water | stomach is full of fluid | belly drain | tapped
        | took fluid | took litres | took liters | removed fluid | removed litres
        | removed liters | fluid in my gut | fluid in his tummy | fluid in his abdomen
        | fluid in his gut | fluid in her tummy | fluid in her abdomen | fluid in her gut
        | fluid in the tummy | fluid in the stomach | fluid in the abdomen
        | fluid in the gut | water in my belly | water in my tummy | water in my stomach
        | water in my abdomen | water in my gut | water in his belly | water in his tummy
        | water in his stomach | water in his abdomen | water in his gut
        | water in her belly | water in her tummy | water in her stomach
        | water in her abdomen | water in her gut | water in the belly | water in the tummy
        | water in the stomach | water in the abdomen | water in the gut
        | liquid in my belly | liquid in my tummy | liquid in my stomach
        | liquid in my abdomen | liquid in my gut | liquid in his belly
        | liquid in his tummy | liquid in his stomach | liquid in his abdomen
        | liquid in his gut | liquid in her belly | liquid in her tummy
        | liquid in her stomach | liquid in her abdomen | liquid in her gut
        | liquid in the belly | liquid in the tummy | liquid in the stomach
        | liquid in the abdomen | liquid in the gut | belly full of water
        | tummy full of water | stomach full of water | abdomen full of water
        | fluid on my tummy | fluid on my abdomen | fluid on my liver | fluid on my lungs
        | fluid on his tummy | fluid on his belly | fluid on his abdomen
        | fluid on his liver | fluid on his lungs | fluid on her tummy | fluid on her belly
        | fluid on her stomach | fluid on her abdomen | fluid on her liver
        | fluid on her lungs | fluid on the tummy | fluid on the belly
        | fluid on the abdomen | fluid on the liver | fluid on the lungs | water on my tummy
        | water on my belly | water on my stomach | water on my abdomen | water on my liver
        | water on my lungs | water on his tummy | water on his belly | water on his stomach
        | water on his abdomen | water on his liver | water on his lungs
        | water on her tummy | water on her belly | water on her stomach
        | water on her abdomen | water on her liver | water on her lungs
        | water on the tummy | water on the belly | water on the stomach
        | water on the abdomen | water on the liver | water on the lungs
    """,
    # Pain and fever
    "PAIN": """
        pain | pains | painful | paining | hurt | hurts | hurting | ache | aches | aching
        | achy | cramp* | sore | tender | agony | burning | stabbing | ouch | killing me
        | pian | painfull | cramped | agonising | agonizing | hurtin | spasm | spasms
        | gripes | colic | killing | sting | stinging | knots | discomfort | sore to touch
        | stabbed | knifed | knifing | gnawing | griping | throbbing | shooting | tearing
        | ripping | painz | twinges | twinge | stitch | spasming | soreness | tenderness
        | twisting | twists | twisted | knife | knives | wrench* | stab* | jabbing | jabs
        | claw*
    """,
    "BELLY_PAIN": """
        stomachache | stomach ache | tummy ache | tummyache | bellyache | belly ache
        | stomach pain* | belly pain* | abdominal pain* | abdomen pain* | tummy pain*
        | stomach cramp* | bellyaches | tummy hurts | stomach hurts | belly hurts
        | stomach is killing | belly is killing | tummy is killing | gut pain | guts hurt
        | guts are | stomach in knots | side hurts | stomach in bits | belly in bits
        | tummy in bits | gut in bits | guts in bits | abdomen in bits
    """,
    "SEVERE_PAIN": """
        worst pain | unbearable pain | excruciating | in agony | killing me | severe pain
        | terrible pain | horrible pain | intense pain | screaming in pain | crying in pain
        | doubled over | doubled up | agony | dying of pain | dying from pain | extreme pain
        | pain is unbearable | writhing | sharp pain | stabbing pain | pain so bad
        | unbearable pains | pain unbearable | pain is so bad | pain is too much
        | pain is unreal | pain is horrific | horrific pain | awful pain | so much pain
        | too much pain | crippling pain | sudden pain | shooting pain | in so much pain
        | in terrible pain | in severe pain | in awful pain | in horrible pain
        | crippled with pain | can barely move from pain | pain like a knife
        | crying with pain | screaming with pain | writhing in pain | rolling in pain
        | rolling around in pain | bent double | bent in half | crying from pain
        | sweating with pain | passing out from pain | pain 10 10 | pain 10 | pain level 10
        | huge pain | insane pain | crazy pain | bad pain | in bits | horrendous pain
        | dreadful pain | hideous pain | ghastly pain | fierce pain | mad pain
        | searing pain | blinding pain | piercing pain | shocking pain | wicked pain
        | bent over | bent up | curled over | curled up | 9 10 | 10 10 | pain is horrendous
        | pain wont stop | pain doesnt stop | yelling with pain | yelling in pain
        | yelling from pain | groaning with pain | groaning in pain | groaning from pain
        | moaning with pain | moaning with agony | moaning in pain | moaning in agony
        | moaning from pain | moaning from agony | shouting with pain | shouting in pain
        | shouting from pain | 9 out of 10 | 10 out of 10 | yelling with the pain
        | yelling in the pain | yelling from the pain | yelling because of pain
        | groaning with the pain | groaning in the pain | groaning from the pain
        | groaning because of pain | moaning with the pain | moaning in the pain
        | moaning from the pain | moaning because of pain | moaning because of agony
        | shouting with the pain | shouting in the pain | shouting from the pain
        | shouting because of pain | yelling because of the pain
        | groaning because of the pain | moaning because of the pain
        | shouting because of the pain
    """,
    "BELLY": """
        stomach | belly | abdomen | abdominal | tummy | gut | guts | side | ribs | stomac
        | abdo | stomache | liver area | right side | upper right | my liver | his liver
        | her liver | tum | midsection | bowel | bowels | stomack | stumach | tummy area
        | belly button | under my ribs | below my ribs | lower belly | upper belly | abs
        | stomachs | belley | abdomin | right under ribs | stomch | flank | liver side
        | tums
    """,
    "RIGID": """
        hard as a rock | rock hard | rigid | hard like a board | like a board | hard as
        | hard | like wood | solid | like a drum | tight as a drum | like concrete
        | like a stone | hard to touch | rock solid | board like | rocklike | boardlike
        | stiff | as wood | as concrete | as steel | like steel | like stone | like rock
        | as a board | as a rock | as a stone | as a brick | as a plank | like a rock
        | like a brick | like a plank
    """,
    "SWELL": """
        swell | swells | swelling | swollen | swelled | bloated | distended | puffed up
        | puffy | puffing | blown up | blew up | ballooned | balloon | balooned | huge
        | enlarged | full of fluid | bigger | bulging | twice the size | fat lip
        | ballooning | bloating | swole | swolen | swolln | swelled up | sweling | sweled
        | puffs | puffed | puff | inflated | blowing up | expanding | expanded | grown
        | stretched | tight as | massive | like a balloon | pregnant looking
        | looks pregnant | look pregnant | fat | thick | big | giant | double the size
        | twice its size | golf ball | fuller | expands | growing | grew | bulged
        | sticking out | pumped up | come up | came up | like a basketball | like a melon
        | like a football | size of a ball | size of a melon | size of a football
        | size of a tennis ball
    """,
    "FEVER": """
        fever | fevers | feverish | feaver | temp of | rigors | rigor | chills | shivering
        | shivers | shiver | shaking chills | burning up | high temp | high temperature
        | running a temp* | shaking with cold | teeth chattering | febrile | hot and cold
        | temperature is high | chilling | fevor | fevr | feverishly | running hot
        | roasting | boiling hot | sweating and shivering | sweats and chills | cold sweats
        | night sweats | temperature spike | spiking a temp* | spiking temp*
        | shaking and cold | freezing and shaking | freezing cold and shaking
        | cant stop shivering | cant get warm | hot to touch | hot to the touch
        | running a fever | shivery | shaking all over with cold | pyrexia | spiked a fever
        | burning hot | burning with fever | shakes and chills | temp over | temp is
        | temp at | temps | fevering | chattering | rigoring | teeth chatter
        | teeth rattling | burning alive | boiling up | boiling alive | sweltering up
        | sweltering hot | sweltering alive | temperature of | sweating buckets
        | sweat buckets | drenched buckets | freezing then hot | freezing then cold
        | freezing then freezing | freezing then boiling | boiling then hot
        | boiling then cold | boiling then freezing | boiling then boiling | hot then hot
        | hot then cold | hot then freezing | hot then boiling | cold then hot
        | cold then cold | cold then freezing | cold then boiling | freezing one minute
        | boiling one minute | hot one minute | cold one minute | freezing and hot
        | freezing and cold | freezing and boiling | freezing and sweating
        | freezing and sweaty | freezing and shaky | cold and hot | cold and cold
        | cold and boiling | cold and shaking | cold and sweating | cold and sweaty
        | cold and shaky | hot and hot | hot and boiling | hot and shaking
        | hot and sweating | hot and sweaty | hot and shaky | cold n cold | cold n hot
        | hot n cold | hot n hot | got a temp | got a temperature | has a temp
        | has a temperature | have a temp | have a temperature | having a temp
        | having a temperature | shakes and sweats | shakes and shakes | sweats and sweats
        | sweats and shakes | shaking from cold | trembling with cold | trembling from cold
        | warm to touch | shaky and cold | shuddering with cold | clammy and hot
        | shaking like a leaf | trembling like a leaf | warm to the touch
        | sweating through the sheets | sweat through the sheets
        | drenched through the sheets | chilled to the bone | forehead is boiling
        | forehead feels boiling | head is boiling | head feels boiling | body is boiling
        | body feels boiling | forehead is hot | temp wont come down | temp wont coming down
        | temp wont go down | temp wont going down | temp doesnt come down
        | temp doesnt coming down | temp doesnt go down | temp doesnt going down
        | temp isnt come down | temp isnt coming down | temp isnt go down
        | temp isnt going down | temp not come down | temp not coming down
        | temp not go down | temp not going down | temperature wont come down
        | temperature wont coming down | temperature wont go down
        | temperature wont going down | temperature doesnt come down
        | temperature doesnt coming down | temperature doesnt go down
        | temperature doesnt going down | temperature isnt come down
        | temperature isnt coming down | temperature isnt go down
        | temperature isnt going down | temperature not come down
        | temperature not coming down | temperature not go down | temperature not going down
        | forehead is on fire | forehead is red hot | forehead feels on fire
        | forehead feels red hot | head is on fire | head is red hot | head feels on fire
        | head feels red hot | body is on fire | body is red hot | body feels on fire
        | body feels red hot
    """,
    "TEMPERATURE": """
        temperature | temp | fever | thermometer | degrees | tempreture | tempature
        | temprature | temps | c | celsius | fahrenheit | f | reading
    """,
    "HIGH": """
        high | up | spiking | rising | over | above | sky high | spike | spiked | hot
    """,
    # Heart and breath
    "CHEST": """
        chest | breastbone | sternum | ribcage | chestpain | chest area | left side | ribs
        | breast bone | left arm | jaw | chests | pec | pecs | heart area | left shoulder
    """,
    "HEART": """
        heart | pulse | heartbeat | heart rate | heartrate | hr | bpm | heart beat | hart
        | heartbeats | heart is | ticker | heart beats | beats | pulse rate | heart rhythm
        | watch says
    """,
    "TIGHT": """
        tight | tightness | tightening | pressure | pressing | squeez* | crush* | heavy
        | heaviness | elephant | weight on | burning | attack | stopped | constrict*
        | clench* | pressed | sat on | sitting on | standing on | squeezed | squashed
        | crushed | vice | vise | band around | band | weight | bricks | brick | stones
        | gripping | gripped | pinching | stab | stabbing | exploding | flutter* | irregular
        | pausing | pauses | jumping | skipped | squashing | squishing | clamped | clamp
        | clamping | strapped | rope | belt | truck | tighter | suffocating | numb
        | stone on | rock on | going mad | going crazy | going nuts | going haywire
        | going berserk | missing beats | skipping beats | racing like mad | out of rhythm
        | going like the clappers | going like a train | all over the place
    """,
    "CHEST_PAIN": """
        chestpain | chest pain* | heart attack | angina | cardiac arrest | heart stopped
        | chest hurts | chest is hurting | chest hurting | pain in chest | pains in my chest
        | chest pains | pains in chest | heartattack | pain down my left arm
        | pain down left arm | crushing chest | chest is tight | tight chest
        | chest tightness | chest pressure | heart gave out | left arm numb
        | left arm tingling | my arm numb | my arm tingling | palpitations and dizzy
        | palpitations and pain | palpitations with dizzy | palpitations with pain
        | heart going to burst | heart going to explode | left arm went numb
        | my arm went numb | clutching his chest | clutching her chest | clutching my chest
        | clutching their chest | clutches his chest | clutches her chest
        | clutches my chest | clutches their chest | clutched his chest | clutched her chest
        | clutched my chest | clutched their chest | grabbing his chest | grabbing her chest
        | grabbing my chest | grabbing their chest | grabbed his chest | grabbed her chest
        | grabbed my chest | grabbed their chest | grabs his chest | grabs her chest
        | grabs my chest | grabs their chest | holding his chest | holding her chest
        | holding my chest | holding their chest | holds his chest | holds her chest
        | holds my chest | holds their chest | rubbing his chest | rubbing her chest
        | rubbing my chest | rubbing their chest | clutching at his chest
        | clutching at her chest | clutches at his chest | clutches at her chest
        | clutched at his chest | clutched at her chest | grabbing at his chest
        | grabbing at her chest | grabbed at his chest | grabbed at her chest
        | grabs at his chest | grabs at her chest | holding at his chest
        | holding at her chest | holds at his chest | holds at her chest
        | rubbing at his chest | rubbing at her chest | hand on his chest
        | hand on her chest
    """,
    "SLOW": """
        slow | slowly | really slow | low | weak | dropping | faint | skipping | barely
        | slowed | slowing | below | under | only | dropped | down to | super slow | weird
        | very slow | 30s | 40s | stops | stopping | stop | bradycardia | sluggish | pauses
        | missing | thready | feeble | crawling | at 38 | in the 30 | in the 40
    """,
    "BREATH": """
        breath | breathe | breathing | breaths | breath in | breething | air | breathin
        | breths | lungs | full breath | oxygen | breathe properly | breathing properly
        | breathing is
    """,
    "HARD": """
        hard | difficult | difficulty | trouble | struggle | struggling | struggles | cant
        | cannot | fast | short | short of | barely | hardly | unable | problem* | shallow
        | gasping | labored | laboured | catch | isnt | stopped | not | rapid* | hurts
        | harder | difficulties | fighting | fight | cut off | struggle to | tough | tight
        | rapid | noisy | getting worse | worse | bad | not getting | enough | isnt right
        | weird | heavy | stop | stops | running out
    """,
    "BREATHLESS": """
        breathless | cant breathe | cannot breathe | can not breathe | cant breath
        | cant brethe | cant breeth | couldnt breathe | can barely breathe
        | can hardly breathe | short of breath | shortness of breath | out of breath
        | struggling to breathe | gasping | gasping for air | gasping for breath
        | not breathing | stopped breathing | isnt breathing | suffocat* | choking
        | cant catch my breath | cant catch breath | cant get air | cant get enough air
        | sob | trouble breathing | difficulty breathing | hard to breathe | breathlessness
        | no air | cant get my breath | doesnt breathe | wont breathe | breathles
        | cant breathe properly | cant breath properly | unable to breathe
        | not able to breathe | barely breathing | hardly breathing | breathing is hard
        | breathing hard | breathing fast | breathing really fast | breathing so fast
        | struggling for air | struggling for breath | fighting for breath
        | fighting for air | gasps | panting | winded | cant fill my lungs | lungs wont
        | lungs feel | drowning | suffocate | out of puff | cant talk in full
        | cant finish a sentence | cant speak because | shortness of breathe
        | shortnes of breath | difficulty breathin | cant breathe lying | wake up gasping
        | chokes | choked | cant get a breath | cant get my breathe | cant take a breath
        | cant draw | breathing problems | breathing difficult* | breathing trouble
        | low oxygen | oxygen is | cant inhale | cannot inhale | couldnt inhale | air hunger
        | puffed out | no breath | lungs filling | lungs full | couldnt get air
        | couldnt get breath | couldnt draw breath | struggling to inhale | hard to inhale
        | breathing is awful | breathing is funny | breathing feels awful
        | breathing feels funny | gulping for air | desperate for air | cant lie flat
        | sleeping sitting up | lungs are filling | breathing is not right
        | breathing feels not right | cant finish a sentences | cant finish my sentence
        | cant finish my sentences | cant complete a sentence | cant complete a sentences
        | cant complete my sentence | cant complete my sentences | half a breath
        | full a breath | proper a breath | deep a breath | only get half | cant suck in
        | air wont going in | air wont getting in | cant get a deep breath
    """,
    "FAINT": """
        faint | fainted | fainting | faints | passed out | passing out | passes out
        | pass out | blacked out | blacking out | black out | blackout | collapse
        | collapsed | collapsing | collapses | keeled over | fell unconscious
        | fell to the floor | dropped to the floor | lost consciousness | feint | feinted
        | blacked | fell down unconscious | dropped down | hit the deck | went limp | keeled
        | conked out | woke up on the floor | found on the floor | found him on the floor
        | found her on the floor | found myself on the floor | lost conciousness
        | loss of consciousness | about to pass out | going to pass out | going to faint
        | gonna faint | gonna pass out | about to faint | nearly passed out
        | almost passed out | nearly fainted | almost fainted | keep passing out
        | keeps passing out | colapsed | collapse on | everything went black
        | vision went black | crumpled | slumped | dropped | syncope | flaked out
        | went over | toppled over | lost concious | lost conscience | losing conciousness
        | losing concious | losing conscience | loses consciousness | loses conciousness
        | loses concious | loses conscience | went dark | went black | went blank
        | passed clean out | passing clean out | pass clean out | passes clean out
        | hit the floor | hit the ground | hits the floor | hits the deck | hits the ground
        | found him on | found him passed | found her on | found her passed | found them on
        | found them passed | lying him on | lying him passed | lying her on
        | lying her passed | lying them on | lying them passed | laying him on
        | laying him passed | laying her on | laying her passed | laying them on
        | laying them passed | light headed and | lights went out | fell to the ground
        | went to the floor | went to the ground | found him face down | found her face down
        | found them face down | lying him face down | lying her face down
        | lying them face down | laying him face down | laying her face down
        | laying them face down
    """,
    # Allergy and medicines
    "MOUTH": """
        mouth | lip | lips | tongue | tounge | toung | mouf | gums | inside my mouth
        | inside of my mouth | lipps | bottom lip | top lip | lower lip | upper lip | lps
        | gob | cheeks | jaw | uvula | mouths | kisser
    """,
    "THROAT": """
        throat | airway | windpipe | neck | throte | troat | thoat | gullet | voice box
        | wind pipe | adams apple
    """,
    "CLOSING": """
        closing | closes | close | closed | closing up | shut | blocked | swelling | lump
        | tight | closing in | closing over | closing off | closin | tightening | tightened
        | tighter | swelling shut | narrowing | narrowed | blocking | restricted
        | constricting | scratchy and | thick | swollen | closes up | full | lumpy
        | squeezing | choking | clogged | clogging | shutting | sealed | clamped
        | swallowing | tightness | seizing up | getting smaller | cant swallow
    """,
    "ANAPHYLAXIS": """
        anaphyla* | severe allergic | bad allergic reaction | throat is closing
        | throat closing | allergic shock | swelling up like a balloon | epipen | angioedema
        | bad allergy attack | anafil* | anaphalactic | anaphilactic | anaphilaxis
        | anaphylactic | allergic and cant | face blew up | face has blown up
        | face blown up | lips blew up | cant swallow my own | cant swallow my saliva
        | cant swallow saliva | throat swelling | throat is swelling | throat swollen
        | throat feels tight | throat tight | throat tightening | bad reaction
        | severe reaction | serious reaction | massive reaction | terrible reaction
        | bad allergic | major allergic | huge allergic | extreme allergic
        | life threatening allerg* | used epi | throat shutting | swelling up everywhere
        | cant swallow my spit | tongue filling | lips enormous | eyes enormous
        | tongue enormous | face enormous | lips like sausages | lips like sausage
        | lips like tyres | lips like duck | lip like sausages | lip like sausage
        | lip like tyres | lip like duck | tongue like sausages | tongue like sausage
        | tongue like tyres | tongue like duck | face like sausages | face like sausage
        | face like tyres | face like duck | eyes like sausages | eyes like sausage
        | eyes like tyres | eyes like duck | hard to swallow | cant swallow and
        | trouble swallowing after | trouble swallowing since | lips like golf balls
        | lips like a fish | lip like golf balls | lip like a fish | tongue like golf balls
        | tongue like a fish | face like golf balls | face like a fish
        | eyes like golf balls | eyes like a fish
    """,
    "WHEEZE": """
        wheez* | weezing | whistling breath | wheezy | whistling when
        | whistling in my chest | weeze | weezy | wheezin | whistling | whistle | rattly
        | rattling | stridor | crowing | hissing | squeaking | croaky | hoarse | croup
        | barking
    """,
    "HIVES": """
        hives | welts | urticaria | itchy bumps | hive | itching all over | red all over
        | hives all over | nettle rash | itchy welts | raised bumps | red welts
        | bumps all over | rash everywhere | rash all over | red blotches | blotchy
        | big red patches | lumps | bumps | wheals | weals | blotches | nettle patches
        | nettle spots | bumpy rash | bumpy patches | bumpy spots | raised rash
        | raised patches | raised spots | itchy rash | itchy patches | itchy spots
        | red everywhere | covered everywhere | itchy red rash | itchy red patches
        | itchy red spots | red head to toe | covered head to toe | broke out in spots
        | broke out in red | come out in spots | broke out in a rash | come out in a rash
    """,
    "ALLERGY": """
        allergic reaction | allergy reaction | allergic | allergy attack | reaction
        | alergic | alergy | alergic reaction | allergies | allergic to | allergik | allergc
        | reacting | reacted | stung | peanut* | shellfish | penicillin | bee sting
        | wasp sting
    """,
    "MEDICINE": """
        medicine* | medication* | meds | med | pill | pills | tablet* | drug | drugs
        | capsule* | dose | doses | antibiotic* | painkiller* | pain killer* | treatment
        | therapy | antiviral* | daa | paracetamol* | ibuprofen* | tylenols | panadols
        | advil | xanax | valium | diazepam | benzo* | sleeping pill* | antidepressant*
        | insulin | injection | syrup | blister pack | medecine | medicin | tabs | tab | pil
        | hcv treatment | hep c treatment | hep c meds | hcv meds | week 1 | week 2 | week 3
        | week 4 | week 5 | week 6 | week 7 | week 8 | weeks in | weeks into | days into
        | on treatment | started treatment | my course | taking the | dosing | antivirals
        | daas | statin | statins | started the new | new meds | cold medicine
        | sleeping tablet* | cough syrup | vitamins | iron tablets | blood pressure tablet*
        | heart pills | oxycontin | sertraline | amitriptyline | lithium | paracetemol
        | parecetamol | paracetamols | co codamol | nurofen | antidepressent* | eps
        | zopiclone | warfarin | metformin | gliclazide | entecavir | tenofovir | vemlidy
        | baraclude | viread | lamivudine | interferon | elbasvir | amoxicillin | penicillin
        | augmentin | cipro | ciprofloxacin | doxycycline | bactrim | septrin | trimoxazole
        | metronidazole | clindamycin | cephalexin | carbamazepine | tegretol | lamotrigine
        | lamictal | phenytoin | allopurinol | valproate | gabapentin | pregabalin
        | naproxen | diclofenac | aleve | lisinopril | ramipril | losartan | propranolol
        | spironolactone | furosemide | sulfa | temazepam | vaccine | regimen | contrast dye
        | week course
    """,
    # Harm to oneself
    "SUICIDE": """
        suicid* | kill myself | killing myself | kill my self | killed myself
        | to kms | gonna kms | wanna kms | ill kms | will kms | just kms | should kms
        | might kms | can kms | and kms | or kms | i kms | kms tonight | kms tbh | kms rn
        | kill himself | kill herself | killing himself | killing herself | killed himself
        | killed herself | kill themselves | end my life | ending my life | end it all
        | ending it all | end this all | take my life | take my own life
        | taking my own life | take his own life | take her own life | took his own life
        | end his life | end her life | want to die | wanna die | wants to die
        | wanted to die | wish i was dead | wish i were dead | wish i could die
        | wish i would die | wish to die | rather be dead | rather die | better off dead
        | better off without me | better off if i | better without me | better if i was dead
        | better if i were dead | better if i died | no reason to live | no point in living
        | no point living | nothing to live for | nothing left to live for
        | no point going on | no point in going on | tired of living | tired of being alive
        | tired of life | sick of living | done with life | done living | dont want to live
        | dont wanna live | do not want to live | doesnt want to live
        | dont want to be alive | dont wanna be alive | dont want to be here anymore
        | dont wanna be here anymore | dont want to exist | dont want to wake up
        | dont wanna wake up | didnt want to wake up | never wake up | not wake up
        | not want to be here | dont want to be here | not want to live | not worth living
        | isnt worth living | cant go on | cannot go on | cant do this anymore
        | cant live like this | cant take it anymore | cant take this anymore
        | cant carry on | give up on life | giving up on life | ready to die | hope i die
        | hope i dont wake | hurt myself | hurting myself | harm myself | harming myself
        | self harm | selfharm | self harming | hurt himself | hurt herself | harm himself
        | harm herself | cutting myself | cut my wrists | cut my wrist | slit my wrist*
        | cut my arms | hang myself | hanging myself | hang himself | shoot myself
        | jump off | jump from | jump in front | drown myself | burn myself on purpose
        | overdose on purpose | goodbye note | suicide note | goodbye everyone
        | goodbye letter | this is goodbye | unalive | off myself | top myself
        | sleep forever | disappear forever | how many pills to die
        | how many pills would it take | how many pills will kill | easiest way to die
        | painless way to die | best way to die | least painful way to | world without me
        | burden to everyone | im a burden | life is not worth | life isnt worth
        | life is pointless | life is over | end my suffering | end it tonight | plan to die
        | planning to die | planning to end | everything end | stop existing | stop living
        | just end it | want to end it | want it to end | wants to end it
        | thoughts of dying | thinking about dying | thinking of dying | thoughts of death
        | thinking about ending | thinking of ending | thoughts of ending | cut himself
        | cut herself | im going to end | going to end it | sucidal | suicidle | sucide
        | suiside | suicde | suacide | cant see a way out | no way out | see no way out
        | no way forward | dont see a future | no future for me | no future
        | cant see a future | dont see the point | dont see any point | dont see a point
        | cant see the point | whats the point of living | whats the point in living
        | whats the point of going on | whats the point anymore
        | whats the point of anything | whats the point in carrying on
        | what is the point anymore | what is the point of living | nothing matters anymore
        | nobody would miss me | no one would miss me | nobody would care if
        | no one would care if | nobody would notice if | no one would notice if
        | wouldnt be missed | world would be better | world is better without
        | family would be better | theyd be better | they would be better off
        | kids would be better | better off gone | better if i wasnt here
        | better if i wasnt around | better if i was gone | if i wasnt here
        | if i was not here | if i was gone | if i disappeared | wish i wasnt here
        | wish i was not here | wish i wasnt alive | wish i was never born
        | wish i had never been born | wish i could disappear | wish i could go to sleep
        | wish id die | wish i would just | wish it would all | want it all to end
        | want it all to stop | want it to be over | want everything to stop
        | want everything to be over | want this to be over | want to disappear
        | want to be gone | want to be dead | want to sleep forever | want to not exist
        | wants to be dead | wants to disappear | want to go to sleep and
        | want out of this life | want to leave this world | leave this world
        | leaving this world | exit this life | check out of life | given up on life
        | giving up on living | gave up on life | given up living | giving up on everything
        | lost the will to live | no will to live | will to live | no desire to live
        | no wish to live | no strength to live | dont deserve to live
        | dont deserve to be alive | not meant to be alive | not meant to live
        | deserve to die | too tired to live | tired of existing | tired of this life
        | tired of fighting to live | sick of this life | sick of being alive | sick of life
        | hate being alive | hate my life | hate living | hate life | cant live anymore
        | cant live with this | cant live any longer | cant keep living | cant keep going
        | cant face another day | cant face tomorrow | cant face living
        | cant carry on anymore | cant carry on living | cant go on anymore
        | cant go on living | cant go on like this | cant do life | cant do it anymore
        | cant do this any more | cant do this any longer | cant cope with life
        | cant cope anymore | cant cope any more | cant bear to live | dont want to carry on
        | dont want to go on | dont want to keep going | dont want to keep living
        | dont want to wake | dont want to be around | dont want to exist anymore
        | dont wanna exist | dont want this life | dont want to do this anymore
        | dont want to see tomorrow | dont feel like living | dont feel like being alive
        | do not want to be here | do not want to be alive | do not want to wake
        | do not want to exist | doesnt want to be here | doesnt want to be alive
        | no longer want to live | no longer want to be | not want to live anymore
        | not want to be alive | rather not be here | rather not wake | rather not be alive
        | rather be gone | rather not exist | plan to end | planned how to | planned how i
        | planned my death | made a plan to | have a plan to end | have the pills ready
        | pills ready | saved up my pills | saving up my pills | saving my pills
        | saved up pills | stockpil* | stashed pills | collecting pills | holding a knife
        | got a knife | have a knife | have a gun | got a gun | gun to my head | gun in my
        | rope | noose | on the bridge | standing on a bridge | on the roof ready
        | in front of a train | under a train | off a bridge | off the bridge
        | off a building | off the roof | out the window | drive into a
        | crash my car on purpose | drive my car into | slit my | slitting | slash my
        | cut my veins | cutting her arms | cutting his arms | cuts herself | cuts himself
        | been cutting | cutting again | cutting my arms | cutting my legs | burn myself
        | burning myself | starve myself to death | punish myself | took pills to die
        | take all my pills | take all the pills | take all these pills | swallow all
        | swallowing all | pills and never | pills to end | enough pills to | ways to die
        | how to die | best way to end | way to end it | end myself | ending myself
        | end my pain forever | end things | end everything | ending everything
        | ending things | finish myself | finish it all | do myself in | do away with myself
        | top himself | top herself | off himself | suicide attempt | attempted suicide
        | tried to kill | tried to end | tried to hang | tried to take his own
        | tried to take her own | tried to overdose | trying to kill himself
        | trying to kill herself | talking about dying | talks about dying
        | talking about wanting to die | talks about death | talking about death
        | keeps saying she wants to | said goodbye to | saying goodbye to
        | written my goodbye | wrote a goodbye | written goodbye | writing goodbye
        | my last message | last goodbye | my last day | by the time you read
        | take care of my kids when | look after my kids when im gone | when im gone
        | after im gone | everyone would be happier | happier without me | happier if i
        | just want to die | just want it to | just wanna die | please let me die
        | let me die | hope i dont wake up | hope i never wake | pray i die | praying to die
        | pray i dont wake | wouldnt mind dying | wouldnt mind if i died
        | wouldnt care if i died | dont care if i die | dont care if i live
        | dont care whether i live | dont mind if i die | death seems | death would be
        | death is better | only way out | only way to stop | thinking of suicide
        | thought of suicide | dark thoughts | thoughts of hurting | thoughts about hurting
        | thoughts of harming | urge to hurt | urges to hurt | urge to cut
        | want to hurt myself | want to harm myself | want to cut myself | want to cut
        | want to jump | going to jump | gonna jump | im going to do it
        | going to do it tonight | im gonna do it | gonna end it | gonna kill myself
        | killin myself | going to hang | gonna hang | drown | hurt my self | harm my self
        | kill me self | unaliving | sewerslide | kys | pills counted | stop forever
        | end forever | goodbye everybody | goodbye world | goodbye all | goodbye forever
        | bye everybody | bye world | bye all | bye forever | farewell everybody
        | farewell world | farewell all | farewell forever | self harmed | self harms
        | gas myself | gas himself | gas herself | jump under | jumping off | jumping from
        | jumping under | gave away all | gave away his | gave away her | gave away my
        | given away all | given away his | given away her | given away my | giving away all
        | giving away his | giving away her | giving away my | painless way out
        | quick way out | quickest way out | peaceful way out | easy way out
        | easiest way out | fastest way out | best way out | such a burden | just a burden
        | only a burden | free of me | rid of me | take them all | take the lot
        | take every pill | swallow them all | swallow the lot | swallow every pill
        | taking them all | taking the lot | taking every pill | swallowing them all
        | swallowing the lot | swallowing every pill | neck them all | neck the lot
        | neck every pill | down them all | down the lot | down every pill | pills lined up
        | pills laid out | tired with living | tired with life | tired with existing
        | sick of existing | sick with living | sick with life | sick with existing
        | weary of living | weary of life | weary of existing | weary with living
        | weary with life | weary with existing | bored of living | bored of life
        | bored of existing | bored with living | bored with life | bored with existing
        | why bother living | why keep living | nobody would miss | nobody would notice
        | nobody would care | nobody would cry | nobody will miss | nobody will notice
        | nobody will care | nobody will cry | noone would miss | noone would notice
        | noone would care | noone would cry | noone will miss | noone will notice
        | noone will care | noone will cry | everyone be happier | everyone be better
        | everyone is happier | everyone is better | everyone are happier
        | everyone are better | family be happier | family be better | family is happier
        | family is better | family are happier | family are better | kids be happier
        | kids be better | kids is happier | kids is better | kids are happier
        | kids are better | wife be happier | wife be better | wife is happier
        | wife is better | wife are happier | wife are better | husband be happier
        | husband be better | husband is happier | husband is better | husband are happier
        | husband are better | parents be happier | parents be better | parents is happier
        | parents is better | parents are happier | parents are better | they be happier
        | they be better | they is happier | they is better | they are happier
        | they are better | world be happier | world be better | world is happier
        | world is better | world are happier | world are better | goodbye my friends
        | bye my friends | farewell my friends | my last text | my last night
        | my final text | my final night | my final day | slashed my arms | slashed my arm
        | slashed my legs | slashed my wrists | slashed my thighs | slashing my arms
        | slashing my arm | slashing my legs | slashing my wrists | slashing my thighs
        | cutting my arm | cutting my thighs | burning my arms | burning my arm
        | burning my legs | burning my wrists | burning my thighs | throw myself off
        | throw myself from | throw myself under | throwing myself off
        | throwing myself from | throwing myself under | jumping in front | wish i wasnt
        | bought a gun | written the letter | written the letters | written the note
        | written the notes | written my letter | written my letters | written my note
        | written my notes | wrote the letter | wrote the letters | wrote the note
        | wrote the notes | wrote my letter | wrote my letters | wrote my note
        | wrote my notes | writing the letter | writing the letters | writing the note
        | writing the notes | writing my letter | writing my letters | writing my note
        | writing my notes | enough of life | enough of living | see no way | see no point
        | see no reason | cant bear life | cant bear living | cant face life
        | cant stand life | cant stand living | wont be here by | wont be here for
        | wont be here much | wont be here anymore | wont be here tomorrow
        | wont be here long | wont be here next | wont be around by | wont be around for
        | wont be around much | wont be around anymore | wont be around tomorrow
        | wont be around long | wont be around next | painless way to go | quick way to go
        | quick way to die | quickest way to go | quickest way to die | peaceful way to go
        | peaceful way to die | easy way to go | easy way to die | easiest way to go
        | fastest way to go | fastest way to die | best way to go | feel like a burden
        | take all of them | taking all of them | neck all of them | down all of them
        | pills in my hand | want out of here | want to leave this | want this to end
        | want this to stop | wanna this to end | wanna this to stop | tired of being here
        | tired of it all | tired with being alive | tired with being here
        | tired with it all | sick of being here | sick of it all | sick with being alive
        | sick with being here | sick with it all | fed up of living | fed up of life
        | fed up of existing | fed up with living | fed up with life | fed up with existing
        | weary of being alive | weary of being here | weary of it all
        | weary with being alive | weary with being here | weary with it all
        | had enough of existing | had enough with living | had enough with life
        | had enough with existing | bored of being alive | bored of being here
        | bored of it all | bored with being alive | bored with being here
        | bored with it all | no point in staying | no point to staying
        | no reason in living | no reason in staying | no reason to living
        | no reason to staying | no sense in living | no sense in staying
        | no sense to living | no sense to staying | any point in living
        | any point in staying | any point to living | any point to staying
        | any reason in living | any reason in staying | any reason to living
        | any reason to staying | any sense in living | any sense in staying
        | any sense to living | any sense to staying | why should i live | why go on living
        | nothing left for me | nothing to stay for | nothing keeping me here
        | nobody left for me | nobody to stay for | nobody keeping me here
        | no one would miss | no one would notice | no one would care | no one would cry
        | no one will miss | no one will notice | no one will care | no one will cry
        | everyone would be better | everyone will be happier | everyone will be better
        | family would be happier | family will be happier | family will be better
        | kids would be happier | kids will be happier | kids will be better
        | wife would be happier | wife would be better | wife will be happier
        | wife will be better | husband would be happier | husband would be better
        | husband will be happier | husband will be better | parents would be happier
        | parents would be better | parents will be happier | parents will be better
        | they would be happier | they would be better | they will be happier
        | they will be better | world would be happier | world will be happier
        | world will be better | forgive me for what | look after my kids
        | look after my dog | look after my cat | look after my mum | look after my family
        | look after my children | throw myself in front | throwing myself in front
        | wish i was never | hope i get hit | go in my sleep | enough of this life
        | cant take another day | cant bear this life | cant bear another day
        | cant face this life | cant stand this life | cant stand another day
        | give up on living | painless way to do it | quick way to do it
        | quickest way to do it | peaceful way to do it | easy way to do it
        | easiest way to do it | fastest way to do it | best way to do it
        | pills in front of me | want all this to end | want all this to stop
        | wanna all this to end | wanna all this to stop | fed up of being alive
        | fed up of being here | fed up of it all | fed up with being alive
        | fed up with being here | fed up with it all | had enough of being alive
        | had enough of being here | had enough of it all | had enough with being alive
        | had enough with being here | had enough with it all | no point in carrying on
        | no point in being here | no point in keep going | no point in go on
        | no point to going on | no point to carrying on | no point to being here
        | no point to keep going | no point to go on | no reason in going on
        | no reason in carrying on | no reason in being here | no reason in keep going
        | no reason in go on | no reason to going on | no reason to carrying on
        | no reason to being here | no sense in going on | no sense in carrying on
        | no sense in being here | no sense in keep going | no sense in go on
        | no sense to going on | no sense to carrying on | no sense to being here
        | no sense to keep going | no sense to go on | any point in going on
        | any point in carrying on | any point in being here | any point in keep going
        | any point in go on | any point to going on | any point to carrying on
        | any point to being here | any point to keep going | any point to go on
        | any reason in going on | any reason in carrying on | any reason in being here
        | any reason in keep going | any reason in go on | any reason to going on
        | any reason to carrying on | any reason to being here | any reason to keep going
        | any reason to go on | any sense in going on | any sense in carrying on
        | any sense in being here | any sense in keep going | any sense in go on
        | any sense to going on | any sense to carrying on | any sense to being here
        | any sense to keep going | any sense to go on | whats the point of me
        | why am i still alive | why am i even alive | no one left for me
        | no one to stay for | no one keeping me here | dont plan on being here
        | dont plan to being here | sorry for what im about | what is the point of me
        | whats the point of it all | walk in front of a car | walk in front of a bus
        | step in front of a car | step in front of a bus | what is the point of it all
        | picturing driving | picturing myself | when im dead | driving off a | crash off a
        | picturing my funeral | picturing my own | my own funeral | last night alive
        | last day alive | last hours alive | final night alive | final day alive
        | final hours alive | scratched my wrists | scratched my wrist | scratched my arms
        | scratched my arm | scratched my legs | scratched my thighs | scratching my wrists
        | scratching my wrist | scratching my arms | scratching my arm | scratching my legs
        | scratching my thighs | sliced my wrists | sliced my wrist | sliced my arms
        | sliced my arm | sliced my legs | sliced my thighs | slicing my wrists
        | slicing my wrist | slicing my arms | slicing my arm | slicing my legs
        | slicing my thighs | carved my wrists | carved my wrist | carved my arms
        | carved my arm | carved my legs | carved my thighs | hacked my wrists
        | hacked my wrist | hacked my arms | hacked my arm | hacked my legs
        | hacked my thighs | decided to end | decided to die | decided to go
        | decision to end | decision to die | decision to go | wish id never
        | hate myself and | nobody needs me | waste of oxygen | tempted to jump
        | tempted to end | tempted to take | relieved if im gone | relieved if im dead
        | relieved once im gone | relieved once im dead | happier if im gone
        | happier if im dead | happier once im gone | happier once im dead | glad if im gone
        | glad if im dead | glad once im gone | glad once im dead | when im not around
        | when im not here | when im no longer | driving off the road | driving into a tree
        | driving into a wall | crash off the road | crash into a tree | crash into a wall
        | whats the use anymore | ready to go now | ready to leave now | happy to go now
        | happy to leave now | voices tells me to | voices telling me to | voices tell me to
        | no one needs me | everyone hates me and | a waste of space
        | relieved if im not around | relieved if im not here | relieved once im not around
        | relieved once im not here | happier if im not around | happier if im not here
        | happier once im not around | happier once im not here | glad if im not around
        | glad if im not here | glad once im not around | glad once im not here
        | whats the use of living | whats the use of life | whats the use of going
        | whats the use of anything | whats the use in living | whats the use in life
        | whats the use in going | whats the use in anything | ready to go this world
        | ready to go this life | ready to leave this life | happy to go this world
        | happy to go this life | happy to leave this life | why am i still here
        | what if i just stopped | what if i just disappeared | what if i just died
        | what if i just ended | no strength left to live | what is the use of living
        | what is the use of life | what is the use of going | what is the use of anything
        | what is the use in living | what is the use in life | what is the use in going
        | what is the use in anything | my head tells me to die | my head tells me to jump
        | my head tells me to do it
    """,
    "WANT": """
        want | wanna | wants | wanting | wish | wished | planning | plan | ready | rather
        | hoping | wishing | hope | feel like | thinking of | thinking about | think about
        | going to | gonna | ready to | better | deserve to
    """,
    "DIE": "die | dead | dying | death",
    "GONE": """
        disappear | gone | vanish | not exist | sleep forever | over | all over | not wake
        | not be here | unalive | no more | not alive | dead
    """,
    "LIVE": """
        live | living | alive | exist | be here | be alive | being alive | be around
        | exist anymore | wake up | go on | carry on | be here anymore | keep going
    """,
    "END": """
        end | ending | finish | stop | over with | finish off | quit | done with | take
    """,
    "LIFE": """
        my life | life | living | my own life | his life | her life | this life | my days
        | everything | it all | my time here
    """,
    "POINT": """
        point in living | point of living | point living | point going on
        | point in going on | point in carrying | point carrying on | point to life
        | point in life | point in anything | point to anything | point anymore
        | reason to live | reason to be alive | reason to go on | reason to keep going
        | reason for living | reason to carry | reason to stay alive | reason to wake
        | hope left | hope anymore | hope for me | purpose in life | purpose to live
        | purpose anymore | will to live | future for me | desire to live | wish to live
        | strength to live
    """,
    "POINTLESS": """
        pointless | worthless | no meaning | meaningless | no point | worth nothing
        | not worth | not worth it | no purpose | no value | over for me | unbearable
        | too much to bear | too hard | shit and | nothing left
    """,
    "NOBODY": """
        nobody | no one | noone | no body | everyone | everybody | they | world | family
        | kids
    """,
    "MISS": """
        miss me | notice if i | care if i | without me | if i died | if i was gone
        | if i wasnt | if i were gone | better off | when im dead | after im dead
    """,
    "PLAN": "planning | planned | plan | plans",
    "HURT": """
        hurt | harm | cutting | kill | injure | stab | cut | burn | punish | shoot | hang
        | drown | starve | injuring | destroy | suffocate | strangle | poison | overdose
    """,
    "MYSELF": """
        myself | himself | herself | my self | my wrists | my wrist | my veins
        | my arms on purpose | my own throat | my throat
    """,
    # Poisoning
    "OVERDOSE": """
        overdos* | overdoze | od | oded | od ing | od on | oding | too many pills
        | too many tablets | too many tabs | too many paracetamol* | too many painkillers
        | too many capsules | to many pills | to many tablets | too much paracetamol
        | too much acetaminophen | too much tylenol | too much panadol | too much methadone
        | too much heroin | too much medicine | too much medication | too much insulin
        | too many sleeping | whole bottle of | whole box of | whole pack of
        | whole packet of | whole strip | entire bottle | entire box | entire pack
        | entire strip | all his pills | all her pills | all his tablets | all her tablets
        | all his meds | all her meds | all of his pills | all of her pills | poisoned
        | poisoning | alcohol poisoning | bottle of pills | handful of pills
        | handful of tablets | bunch of pills | swallowed bleach | drank bleach
        | drank poison | rat poison | alcohol withdrawal | dts | narcan | naloxone
        | withdrawal shakes | stopped drinking and shaking | week supply at once
        | overdosing | od d | o d | too many of my | too many of his | too many of her
        | too many of the | too many meds | too many drugs | took them all | taken them all
        | swallowed them all | took all of them | ate all of them | took the lot
        | entire packet | whole packet | whole pack | whole lot of pills | full bottle
        | full box | full packet | full strip | packet of paracetamol | packet of pills
        | packets of | box of paracetamol | boxes of | bottle of paracetamol
        | bottle of tylenol | bottle of tablets | strip of tablets | strips of | two packs
        | two boxes | massive dose | huge dose | double dose | doubled my dose
        | doubled the dose | doubled up | triple dose | took twice | twice my dose
        | twice the dose | extra dose | whole weeks | whole months | weeks worth
        | months worth | week worth of | a weeks worth | mouthful of pills
        | empty pill bottle | empty bottle | empty packet* | empty blister*
        | pill bottle empty | found empty | pills missing | mixed pills and alcohol
        | pills with vodka | pills and vodka | pills with alcohol | pills and booze
        | pills with wine | pills and whiskey | accidental overdose | carbon monoxide
        | antifreeze | weed killer | swallowed a battery | swallowed battery
        | drank detergent | drank cleaning | drank antifreeze | ate mushrooms | toxic dose
        | alcohol detox | detoxing from alcohol | shakes from not drinking
        | stopped drinking and | cold turkey from alcohol | no drink for
        | havent drunk alcohol for | not had a drink for | shot up too much | shot too much
        | used too much | hit too much | bad batch | nodded out | pinned pupils
        | pinpoint pupils | pupils are tiny | pupils tiny | withdrawals | weedkiller
        | ratpoison | paraquat | cold turkey | booze withdrawal | booze shakes | booze detox
        | drink withdrawal | drink shakes | drink detox | alcoholic withdrawal
        | alcoholic shakes | alcoholic detox | odd on | over dosed | over dose | gas leak
        | inhaled fumes | death cap* | wild mushrooms | pills gone | tablets gone
        | after injecting | after snorting | bad shot | bad gear | hot shot | hot gear
        | the whole bottle | the whole box | the whole tub | the whole blister
        | the whole sheet | the whole jar | the entire tub | the entire blister
        | the entire sheet | the entire jar | the full pack | the full tub
        | the full blister | the full sheet | the full jar | a whole bottle | a whole box
        | a whole tub | a whole blister | a whole sheet | a whole jar | a entire tub
        | a entire blister | a entire sheet | a entire jar | a full pack | a full tub
        | a full blister | a full sheet | a full jar | quit drinking now | quit booze now
        | quit alcohol now | stopped drinking now | stopped booze now | stopped alcohol now
        | too many sleepers | too many xanax | too many valium | to many meds
        | to many sleepers | to many xanax | to many valium | 2 many meds | 2 many benzos
        | 2 many sleepers | 2 many xanax | 2 many valium | too much ibuprofen
        | too much aspirin | gone over on | went over on | pills are gone
        | pills are missing | tablets are gone | tablets are missing | after shooting up
        | quit drinking and now | quit booze and now | quit alcohol and now
        | stopped booze and now | stopped alcohol and now | to many of my | to many of his
        | to many of her | 2 many of my | 2 many of his | 2 many of her | took two of my
        | took 2 of my | took double of my | took both of my | taken two of my
        | taken 2 of my | taken double of my | taken both of my | taken twice of my
        | had two of my | had 2 of my | had double of my | had both of my | had twice of my
        | swallowed two of my | swallowed 2 of my | swallowed double of my
        | swallowed both of my | swallowed twice of my | my pill twice today
        | my tablet twice today | my dose twice today | his pill twice today
        | his tablet twice today | his dose twice today | her pill twice today
        | her tablet twice today | her dose twice today | mushrooms from the woods
        | mushrooms from the forest | mushrooms from the garden | mushrooms from the field
        | berries from the woods | berries from the forest | berries from the garden
        | berries from the field | missing from the bottle | missing from the box
        | missing from the packet | shaking since i stopped drinking
        | shaking since i quit drinking | shaking since he stopped drinking
        | shaking since he quit drinking | shaking since she stopped drinking
        | shaking since she quit drinking | sweating since i stopped drinking
        | sweating since i quit drinking | sweating since he stopped drinking
        | sweating since he quit drinking | sweating since she stopped drinking
        | sweating since she quit drinking | hallucinating since i stopped drinking
        | hallucinating since i quit drinking | hallucinating since he stopped drinking
        | hallucinating since he quit drinking | hallucinating since she stopped drinking
        | hallucinating since she quit drinking | stopped drinking ? days ago now
        | stopped drinking ? days ago and | stopped booze ? days ago now
        | stopped booze ? days ago and | stopped alcohol ? days ago now
        | stopped alcohol ? days ago and | quit drinking ? days ago now
        | quit drinking ? days ago and | quit booze ? days ago now
        | quit booze ? days ago and | quit alcohol ? days ago now
        | quit alcohol ? days ago and | off drinking ? days ago now
        | off drinking ? days ago and | off booze ? days ago now | off booze ? days ago and
        | off alcohol ? days ago now | off alcohol ? days ago and
        | stopped the drink ? days ago now | stopped the drink ? days ago and
        | stopped the booze ? days ago now | stopped the booze ? days ago and
        | quit the drink ? days ago now | quit the drink ? days ago and
        | quit the booze ? days ago now | quit the booze ? days ago and
        | off the drink ? days ago now | off the drink ? days ago and
        | off the booze ? days ago now | off the booze ? days ago and | downed all
        | downed her | downed his | swallowed all | swallowed her | swallowed his
        | smack and | heroin and | fent and | skag and | again tonight by | forgot i took
        | forgetting i took | again at lunch by | again at dinner by | again this evening by
        | again by accident by | again by mistake by | this morning and again
        | at breakfast and again | forgot i had taken | forgot i had it
        | forgetting i had taken | forgetting i had it | a second one by
        | a second one today | a second pill by | a second pill today | a second tablet by
        | a second tablet today | again an hour later by | had a drink since monday
        | had a drink since sunday | had a drink since yesterday | had a drink since friday
        | had a drink since saturday | had a drink since tuesday
        | had a drink since wednesday | had a drink since thursday
    """,
    "TOOK": """
        took | taken | swallowed | swallowing | swallow | ate | eaten | drank | drunk
        | gulped | downed | had | popped | injected | shot up | got into | gotten into
        | got hold of | chewed | inhaled | swallwed | tooken | tuk | tooked | swallows
        | swalowed | ingested | necked | guzzled | consumed | had taken | chewing
        | chewed up | crunched | sipped | gulp | snorted | shot | hit | did | done | tried
        | smoked | necking | chomped | munched | nibbled | sucked | licked | tasted | ingest
        | drinked | gobbled | scoffed | wolfed | finished | used | taking | banged up
        | polished off | put in
    """,
    "REACHED": """
        found | opened | got into | gotten into | got hold of | playing with | chewing
        | chewed | put in his mouth | put in her mouth | licked | ate | eaten | drank
        | swallowed | eating | drinking | swallowing | had | put | puts | took | grabbed
        | stole | climbed | reached | gobbled | munching | sucking | sucked | tasted
        | gotten | nicked | picked up | helped himself | helped herself | in his mouth
        | in her mouth | in their mouth | in my bottle | in my pills | in my bag
        | in my handbag | in the bottle | in the pills | in the bag | in the handbag
        | into my bottle | into my pills | into my bag | into my handbag | into the bottle
        | into the pills | into the bag | into the handbag
    """,
    "TOO_MANY": """
        too many | too much | to many | to much | ten | eleven | twelve | fifteen | twenty
        | thirty | forty | fifty | dozen | dozens | handful | bunch of | lots of | a lot of
        | loads of | several | whole bottle | extra | more than | double | triple | bunch
        | loads | heaps | whole | entire | 6x | half a bottle | half the bottle | half a box
        | half the box | half a packet | dozens of | tons of | excess | six | seven | eight
        | nine | sixteen | eighteen | twentyfive | hundred | packet | packets | boxes
        | bottles | strips
    """,
    "WHOLE": """
        whole | entire | all my | all his | all her | all of | all the | the lot | bottle
        | box | packet | pack | strip | packets | bottles | boxes | full | complete
        | them all | every | the rest of | half
    """,
    "DOUBLE": """
        double | two | twice | three | extra | 2 | 3 | 4 | 5 | second | triple | four | five
        | doubled | dbl | two lots | two doses | second dose | six
    """,
    "MISTAKE": """
        mistake | accident | accidentally | wrong | instead of | accidently | same time
        | forgot | by mistake | mistakenly | forgetting | didnt realise | not realising
        | mixed up | instead | confused the | thinking it was | at once
    """,
    "POISON": """
        bleach | poison | detergent | antifreeze | pesticide | acid | rat poison
        | disinfectant | kerosene | petrol | cleaning product* | cleaner | drain cleaner
        | insecticide | chemical* | hand sanitizer | mushrooms | battery | weed killer
        | bleech | toilet cleaner | washing liquid | washing pods | detergent pod*
        | tide pod* | laundry pod* | nail varnish remover | nail polish remover
        | white spirit | turpentine | paint thinner | methanol | meths | rubbing alcohol
        | button battery | batteries | drano | domestos | dettol | lysol | oven cleaner
        | dishwasher tablet* | slug pellets | e liquid | vape juice | perfume | pills
        | poison berries | lamp oil | mothballs | weedkiller | paraquat | screenwash
        | deodorant | glue | paint | fertiliser | fertilizer | fuel | diesel | shampoo
        | softener | caustic | lye | descaler | sanitiser | sanitizer | berries | foxglove
        | toadstool* | mouthwash | nicotine | cigarette* | magnets | magnet | coin | mercury
        | nail polish | bug spray | fly spray | slug killer | plant food | lighter fluid
        | liquid soap | washing powder | alcohol gel
    """,
    "OPIOID": """
        opioid* | opiate* | smack | gear | codeine | morphine | pain patch | fentanil | oxys
        | percocet | percs | vicodin | hydrocodone | dilaudid | buprenorphine | subutex
        | suboxone | black tar heroin | opium | speedball | m30s | dihydrocodeine | methadon
        | nitazene* | tranq | dope | ghb | meth | benzos | injecting | booting | skag | bars
        | lean | norco | oxycontin | roxy | roxies | kratom | subs | pregabs | ketamine
        | shooting up | shot up | jacked up | banged up | nodding out | china white
        | street pills | pressed pills | smacked up
    """,
    "ALCOHOL": """
        vodka | whisky | whiskey | wine | beer | alcohol | booze | rum | gin | spirits
        | drunk
    """,
    # Pregnancy
    "PREGNANT": """
        pregnant | pregnancy | preggo | pregnent | expecting a baby | weeks pregnant
        | months pregnant | trimester | my unborn | im expecting | is expecting
        | weeks along | pregant | prego | preg | preggers | pregnat | wks pregnant
        | expecting | due in | due date | bump | up the duff | months gone | weeks gone
        | weeks preg* | unborn | gestation | antenatal | with child | 20 weeks | 30 weeks
        | 32 weeks | 36 weeks | 28 weeks | pregnate | pregananant | pg | months along
        | months pg | weeks pg | wks gone | wks along | wks pg | mths gone | mths along
        | 20 wks | 20 wk | 20 weeker | 22 weeks | 22 wks | 22 wk | 22 weeker | 24 weeks
        | 24 wks | 24 wk | 24 weeker | 25 weeks | 25 wks | 25 wk | 25 weeker | 26 weeks
        | 26 wks | 26 wk | 26 weeker | 27 weeks | 27 wks | 27 wk | 27 weeker | 28 wks
        | 28 wk | 28 weeker | 29 weeks | 29 wks | 29 wk | 29 weeker | 30 wks | 30 wk
        | 30 weeker | 31 weeks | 31 wks | 31 wk | 31 weeker | 32 wks | 32 wk | 32 weeker
        | 33 weeks | 33 wks | 33 wk | 33 weeker | 34 weeks | 34 wks | 34 wk | 34 weeker
        | 35 weeks | 35 wks | 35 wk | 35 weeker | 36 wks | 36 wk | 36 weeker | 37 weeks
        | 37 wks | 37 wk | 37 weeker | 38 weeks | 38 wks | 38 wk | 38 weeker | 39 weeks
        | 39 wks | 39 wk | 39 weeker | babys due | carrying twins | carrying our
        | knocked up | in labour | in labor | having a baby | baby is due | carrying a baby
        | carrying my baby | mum to be | in the family way
    """,
    "BABY": """
        baby | bub | fetus | foetus | babys | kicks | unborn | little one | bump | bubba
        | unborn baby | inside me
    """,
    "MOVE": """
        move | moving | moved | kick | kicking | kicked | moves | movement | movements
        | kicks | moovin | wriggl* | flutter* | active | still
    """,
    "LESS": """
        less | fewer | stopped | reduced | hardly | barely | isnt | hasnt | slowed
        | decreased | no | not | quiet | much less | not as much | slower | rarely | zero
    """,
    "BABY_STILL": """
        baby not moving | baby isnt moving | baby is not moving | baby hasnt moved
        | baby has not moved | baby stopped moving | baby stopped kicking | cant feel baby
        | cant feel the baby | cant feel my baby | not felt the baby | havent felt the baby
        | havent felt my baby | havent felt baby | havent felt him move
        | havent felt her move | no kicks | no movement* | reduced movement* | waters broke
        | water broke | waters have broken | baby hasnt kicked | baby has not kicked
        | baby isnt kicking | baby not kicking | not kicking | hasnt kicked | hasnt moved
        | no movements | fewer kicks | less movement | less movements | fewer movements
        | baby very quiet | baby is quiet | baby gone quiet | baby is very quiet
        | baby has gone quiet | havent felt kicks | havent felt any kicks
        | havent felt any movement | havent felt movement* | not felt any movement*
        | not felt baby | not felt my baby | cant feel him kick | cant feel her kick
        | cant feel any movement | cant feel movement* | not feel the baby
        | dont feel the baby | dont feel baby | dont feel my baby | baby doesnt move
        | baby dont move | baby wont move | stopped moving | stopped kicking
        | contractions early | going into labour | leaking fluid | leaking water
        | fluid leaking | gush of fluid | gush of water | fewer movement | waters gone
        | waters went | waters leaking | he not moving | he isnt moving | he isnt kicking
        | she not moving | she isnt moving | she isnt kicking | hardly any movement
        | hardly any movements | hardly any kicks | barely any movement
        | barely any movements | barely any kicks | not many movement | not many movements
        | bump is quiet | bump very quiet | bump gone quiet | he hasnt been moving
        | he hasnt been kicking | she hasnt been moving | she hasnt been kicking
        | cant feel it move | cant feel it moving | cant feel it kick | cant feel it kicking
        | cant felt baby move | cant felt baby moving | cant felt baby kick
        | cant felt baby kicking | cant felt it move | cant felt it moving
        | cant felt it kick | cant felt it kicking | dont feel it move | dont feel it moving
        | dont feel it kick | dont feel it kicking | dont felt it move | dont felt it moving
        | dont felt it kick | dont felt it kicking | havent feel it move
        | havent feel it moving | havent feel it kick | havent feel it kicking
        | havent felt it move | havent felt it moving | havent felt it kick
        | havent felt it kicking | couldnt feel baby move | couldnt feel baby moving
        | couldnt feel baby kick | couldnt feel baby kicking | couldnt feel it move
        | couldnt feel it moving | couldnt feel it kick | couldnt feel it kicking
        | couldnt felt baby move | couldnt felt baby moving | couldnt felt baby kick
        | couldnt felt baby kicking | couldnt felt it move | couldnt felt it moving
        | couldnt felt it kick | couldnt felt it kicking | cant felt the baby move
        | cant felt the baby moving | cant felt the baby kick | cant felt the baby kicking
        | cant felt my baby move | cant felt my baby moving | cant felt my baby kick
        | cant felt my baby kicking | couldnt feel the baby move
        | couldnt feel the baby moving | couldnt feel the baby kick
        | couldnt feel the baby kicking | couldnt feel my baby move
        | couldnt feel my baby moving | couldnt feel my baby kick
        | couldnt feel my baby kicking | couldnt felt the baby move
        | couldnt felt the baby moving | couldnt felt the baby kick
        | couldnt felt the baby kicking | couldnt felt my baby move
        | couldnt felt my baby moving | couldnt felt my baby kick
        | couldnt felt my baby kicking
    """,
    "HEADACHE": """
        headache* | migraine* | head ache* | head hurts | head is pounding | head pounding
        | hedache | headach | headahce | heaache | head is killing | head is splitting
        | head splitting | banging head | banging headache | thumping head | head banging
        | head is banging | head throbbing | head pain | pounding head | splitting headache
        | skull is | head exploding | head bursting | head gonna explode | head gonna burst
        | head will explode | head will burst | head in bits | head is going to explode
        | head is going to burst
    """,
    "VISION": """
        vision | blurred vision | blurry | seeing spots | flashing lights | see spots
        | seeing stars | cant see properly | cant see well | spots before | blurring
        | blured | blur | seeing flashing | seeing double | double vision | flashes
        | sparkles | floaters | zigzag | cant see | going blind | black spots
        | lights in my eyes | vision gone | vision is | eyesight | fuzzy | seeing lights
        | seeing dots | seeing black | seeing squiggles | seeing wavy | see stars
        | see lights | see dots | see flashing | see black | see squiggles | see wavy
        | sees spots | sees stars | sees lights | sees dots | sees flashing | sees black
        | sees squiggles | sees wavy | sight blurred | sight gone | sight going | sight went
        | sight funny | sight weird | sight bad | eyes blurred | eyes gone | eyes going
        | eyes went | eyes funny | eyes weird | eyes bad | couldnt see well
        | couldnt see properly | couldnt see right | couldnt see straight
        | couldnt see clearly | couldnt see out
    """,
    "ITCH": """
        itch | itchy | itching | itches | itchiness | scratch* | itchin | iching | ichy
        | itchy all over | scratching | itchyness | scratched | prickling | itch all night
        | palms itch | ich | clawing at | tearing at
    """,
    # Exposure
    "NEEDLE": """
        needle* | syringe* | sharps | works | spike | rig | injecting equipment | neddle*
        | insulin needle | nedle | needel | syringes | lancet | lancets | scalpel
        | hypodermic | cannula | butterfly | razor blade | pins | sharp object | used sharp
        | sharps bin | sharps box | pin | iv line | razor | razors | blade | blades | barrel
        | barrels | spoon | cooker | filters | trocar | tattoo gun | broken glass
    """,
    "PRICK": """
        prick* | stick | stuck | poke | poked | stab | stabbed | jab | jabbed | scratch*
        | pierced | cut | stepped on | injury | sat on | punctur* | got me | injured
        | went into | went through | sticks | trod on | pricked | pricking | sticking | jabs
        | poking | stabed | poked myself | stabbed myself | accident | accidentally | splash
        | went in | gone in | go in | stood on | standing on | trodden | trod | walked on
        | impaled | penetrated | nicked | pin pricked | recapping | recap | punctured
        | drew blood | dropped on | grabbed | cleaning up | injur* | bled | bleeding
        | sticked | jabd | piercing | scraped | grazed | embedded | kneeled | knelt
        | stepped | handling | emptying | slipped | dug in
    """,
    "SHARE": """
        share | shared | sharing | shares | same needle | same syringe | used by
        | someone elses | borrowed | dirty | used needle | reuse* | his | her
        | used the same | after my | after him | used | shared with | mates | friends
        | buddys | boyfriends | girlfriends | partners | strangers | someones
        | somebody elses | same one | used one | used after | after someone | dirty works
        | after her | other peoples | hers | theirs | using with | somebodys | together
        | passed around | passed round | unclean | not clean | unsterile | found
        | another persons | anothers | old | bf | gf | husbands | wifes | brothers | sisters
        | flatmates | roommates | housemates | neighbours | junkies | addicts | dealers
        | patients | randoms | guys | hiv | positive | another user | another users
        | another guy | another addict | other person | other persons | other user
        | other users | other guy | other addict | using by | using my | using someone
        | using somebody | same works | same pin | same barrel | same spoon | same gear
        | same kit | same razor | using it after | using the same
    """,
    "SPLASH": """
        splash* | squirt* | sprayed | got in my eye | in my eye | into my eye | in my mouth
        | in his eye | open cut | open wound | on my cut | on a cut | in my eyes
        | into my eyes | on my wound | bitten | in her eye | into a cut | into my mouth
        | splattered | spurted | squirted | went in my eye | got into my eye
        | got in my mouth | on my hands | on my open | into my | into a | open sore
        | paper cut | fresh cut | cut on my hand | graze | broken skin | scratch
        | got bitten | bit me | bite | sneezed | someone elses | another persons
        | other persons | on me | all over me | on my face | in my face | patient*
        | on my skin | eczema | dripped | spurt* | bit him | bit her | bites me | bites him
        | bites her | fresh wound | fresh sore | in my cut | in my cuts | in my wound
        | in my lip | in my lips | in my nose | in his eyes | in his mouth | in his cut
        | in his cuts | in his wound | in his lip | in his lips | in his nose | in her eyes
        | in her mouth | in her cut | in her cuts | in her wound | in her lip | in her lips
        | in her nose | into his eye | into his eyes | into his mouth | into his cut
        | into his cuts | into his wound | into his lip | into his lips | into his nose
        | into her eye | into her eyes | into her mouth | into her cut | into her cuts
        | into her wound | into her lip | into her lips | into her nose | on my eye
        | on my eyes | on my mouth | on my cuts | on my lip | on my lips | on my nose
        | on his eye | on his eyes | on his mouth | on his cut | on his cuts | on his wound
        | on his lip | on his lips | on his nose | on her eye | on her eyes | on her mouth
        | on her cut | on her cuts | on her wound | on her lip | on her lips | on her nose
    """,
    "EXPOSURE": """
        needle stick* | needlestick* | needle prick* | neddlestick | condom broke
        | condom split | condom burst | condom slipped | condom ripped | condom came off
        | unprotected sex | sharps injury | shared needle* | sharing needle*
        | shared a needle | shared a syringe | shared works | shared his needle
        | shared her needle | dirty needle | used needle | shared syringe* | shared a rig
        | shared gear | shared pipes | sexual assault | raped | was bitten | hooked up raw
        | bare sex | sex without a condom | sex without condom | same needle | same syringe
        | been exposed to blood | exposed to hep* | exposed to hiv | shared a razor
        | used his razor | used her razor | needle stab | needle injury | needle jab
        | needle poke | poked by a needle | stuck by a needle | stuck with a needle
        | jabbed with a needle | pricked by a needle | pricked with a needle
        | pricked my finger | pricked myself | stuck myself | jabbed myself
        | stabbed myself with a | stepped on a needle | stepped on needle
        | stepped on a syringe | sat on a needle | needle in the sand | needle on the beach
        | used a dirty | used someone elses | used somebody elses | used my friends needle
        | used my mates needle | used his needle | used her needle | used his works
        | used my partners needle | shared a spoon | shared the same needle
        | shared the same | shared equipment | shared kit | shared a straw | shared straw
        | shared pins | sharing works | sharing pins | sharing a needle | sharing a syringe
        | sharing gear | shared my needle | shared needle | shot up with | shot up after
        | injected with someone | injected with a used | injected with the same
        | injected after | slept with someone | slept with a stranger | unprotected
        | condom tore | condom fell | condom failed | condom leaked | condom has broken
        | condom break* | condom broken | condom was ripped | rubber broke | broken condom
        | split condom | bare back | bareback | no condom | without condom
        | didnt use a condom | did not use a condom | didnt use protection
        | without protection | sexually assaulted | assaulted sexually | been raped
        | human bite | bitten by someone | bitten by a | punched someone in the teeth
        | blood got in my | blood in my eye | blood got into | blood on my cut
        | blood on an open | blood splash* | got blood in my eye* | blood went in
        | blood sprayed | blood squirted | contact with blood | contact with hiv
        | exposed to hiv blood | exposed to blood | exposed to hepatitis
        | tattoo with a dirty | dirty tattoo needle | reused needle | pep | post exposure
        | condom snapped | condom popped | condom has | condoms snapped | condoms popped
        | condoms has | rubber split | rubber burst | rubber ripped | rubber tore
        | rubber slipped | rubber snapped | rubber popped | rubber failed | rubber leaked
        | rubber has | johnny broke | johnny split | johnny burst | johnny ripped
        | johnny tore | johnny slipped | johnny snapped | johnny popped | johnny failed
        | johnny leaked | johnny has | condon snapped | condon popped | condon has
        | sheath broke | sheath split | sheath burst | sheath ripped | sheath tore
        | sheath slipped | sheath snapped | sheath popped | sheath failed | sheath leaked
        | sheath has | protection broke | protection split | protection burst
        | protection ripped | protection tore | protection slipped | protection snapped
        | protection popped | protection failed | protection leaked | protection has
        | durex broke | durex split | durex burst | durex ripped | durex tore
        | durex slipped | durex snapped | durex popped | durex failed | durex leaked
        | durex has | broken rubber | broken johnny | split rubber | split johnny
        | burst condom | burst rubber | burst johnny | ripped condom | ripped rubber
        | ripped johnny | torn condom | torn rubber | torn johnny | has hiv | has aids
        | has poz | got hiv | got aids | got poz | hes hiv | hes aids | hes poz | shes hiv
        | shes aids | shes poz | with poz | hiv positive | hiv pos | hiv partner | hiv guy
        | forced me | boyfriends razor | boyfriends barrel | boyfriends toothbrush
        | girlfriends razor | girlfriends barrel | girlfriends toothbrush | husbands razor
        | husbands works | husbands spike | husbands pins | husbands barrel
        | husbands lancet | husbands toothbrush | wifes razor | wifes works | wifes spike
        | wifes pins | wifes barrel | wifes lancet | wifes toothbrush | partners razor
        | partners barrel | partners toothbrush | mates razor | mates barrel
        | mates toothbrush | friends razor | friends barrel | friends toothbrush
        | brothers razor | brothers works | brothers spike | brothers pins | brothers barrel
        | brothers lancet | brothers toothbrush | sisters razor | sisters works
        | sisters spike | sisters pins | sisters barrel | sisters lancet
        | sisters toothbrush | flatmates razor | flatmates works | flatmates spike
        | flatmates pins | flatmates barrel | flatmates lancet | flatmates toothbrush
        | his razor | his barrel | his toothbrush | her razor | her barrel | her toothbrush
        | dads razor | dads works | dads spike | dads pins | dads barrel | dads lancet
        | dads toothbrush | mums razor | mums works | mums spike | mums pins | mums barrel
        | mums lancet | mums toothbrush | sharps incident | needle incident | dirty barrel
        | dirty spoon | dirty gear | used barrel | used spoon | used gear | shared barrel
        | shared spoon | condom came out | condom got stuck | condoms came out
        | condoms got stuck | rubber came off | rubber came out | rubber fell off
        | rubber got stuck | johnny came off | johnny came out | johnny fell off
        | johnny got stuck | condon came out | condon got stuck | sheath came off
        | sheath came out | sheath fell off | sheath got stuck | protection came off
        | protection came out | protection fell off | protection got stuck | durex came off
        | durex came out | durex fell off | durex got stuck | without a condom
        | without a rubber | bit by a | bit by someone | bit by an | someone bit me
        | blood dripped in | blood dripped into | blood dripped on | blood flew in
        | blood flew into | blood flew on | blood went into | blood went on | blood got in
        | blood got on | blood spilled in | blood spilled into | blood spilled on
        | patients blood in | patients blood on | patients blood into | patients blood got
        | patients blood went | someones blood in | someones blood on | someones blood into
        | someones blood got | someones blood went | guys blood in | guys blood on
        | guys blood into | guys blood got | guys blood went | his blood in | his blood on
        | his blood into | his blood got | his blood went | her blood in | her blood on
        | her blood into | her blood got | her blood went | shot up using | jacked up with
        | jacked up using | jacked up after | banged up with | banged up using
        | banged up after | fixed up with | fixed up using | fixed up after | sex with a hiv
        | sex with an hiv | sex with a poz | sex with someone with | sex with a stranger
        | cut myself with a used | cut myself with a dirty | cut myself with a patients
        | cut myself with his used | cut myself with his dirty
        | cut myself with his patients | cut myself with her used
        | cut myself with her dirty | cut myself with her patients
        | cut myself with the used | cut myself with the dirty
        | cut myself with the patients | cut me with a used | cut me with a dirty
        | cut me with a patients | cut me with his used | cut me with his dirty
        | cut me with his patients | cut me with her used | cut me with her dirty
        | cut me with her patients | cut me with the used | cut me with the dirty
        | cut me with the patients | scratched myself with a used
        | scratched myself with a dirty | scratched myself with a patients
        | scratched myself with his used | scratched myself with his dirty
        | scratched myself with his patients | scratched myself with her used
        | scratched myself with her dirty | scratched myself with her patients
        | scratched myself with the used | scratched myself with the dirty
        | scratched myself with the patients | scratched me with a used
        | scratched me with a dirty | scratched me with a patients
        | scratched me with his used | scratched me with his dirty
        | scratched me with his patients | scratched me with her used
        | scratched me with her dirty | scratched me with her patients
        | scratched me with the used | scratched me with the dirty
        | scratched me with the patients | pricked myself with a patients
        | pricked myself with the patients | pricked me with a used
        | pricked me with a dirty | pricked me with a patients | pricked me with his used
        | pricked me with his dirty | pricked me with his patients
        | pricked me with her used | pricked me with her dirty
        | pricked me with her patients | pricked me with the used
        | pricked me with the dirty | pricked me with the patients
        | stabbed myself with a patients | stabbed myself with his used
        | stabbed myself with his dirty | stabbed myself with his patients
        | stabbed myself with her used | stabbed myself with her dirty
        | stabbed myself with her patients | stabbed myself with the used
        | stabbed myself with the dirty | stabbed myself with the patients
        | stabbed me with a used | stabbed me with a dirty | stabbed me with a patients
        | stabbed me with his used | stabbed me with his dirty
        | stabbed me with his patients | stabbed me with her used
        | stabbed me with her dirty | stabbed me with her patients
        | stabbed me with the used | stabbed me with the dirty
        | stabbed me with the patients | poked myself with a used
        | poked myself with a dirty | poked myself with a patients
        | poked myself with his used | poked myself with his dirty
        | poked myself with his patients | poked myself with her used
        | poked myself with her dirty | poked myself with her patients
        | poked myself with the used | poked myself with the dirty
        | poked myself with the patients | poked me with a used | poked me with a dirty
        | poked me with a patients | poked me with his used | poked me with his dirty
        | poked me with his patients | poked me with her used | poked me with her dirty
        | poked me with her patients | poked me with the used | poked me with the dirty
        | poked me with the patients | stuck myself with a patients
        | stuck myself with the patients | stuck me with a used | stuck me with a dirty
        | stuck me with a patients | stuck me with his used | stuck me with his dirty
        | stuck me with his patients | stuck me with her used | stuck me with her dirty
        | stuck me with her patients | stuck me with the used | stuck me with the dirty
        | stuck me with the patients | jabbed myself with a patients
        | jabbed myself with the patients | jabbed me with a used | jabbed me with a dirty
        | jabbed me with a patients | jabbed me with his used | jabbed me with his dirty
        | jabbed me with his patients | jabbed me with her used | jabbed me with her dirty
        | jabbed me with her patients | jabbed me with the used | jabbed me with the dirty
        | jabbed me with the patients | nicked myself with a used
        | nicked myself with a dirty | nicked myself with a patients
        | nicked myself with his used | nicked myself with his dirty
        | nicked myself with his patients | nicked myself with her used
        | nicked myself with her dirty | nicked myself with her patients
        | nicked myself with the used | nicked myself with the dirty
        | nicked myself with the patients | nicked me with a used | nicked me with a dirty
        | nicked me with a patients | nicked me with his used | nicked me with his dirty
        | nicked me with his patients | nicked me with her used | nicked me with her dirty
        | nicked me with her patients | nicked me with the used | nicked me with the dirty
        | nicked me with the patients
    """,
    # Fits, sugar, head, skin, water
    "SEIZURE": """
        seizure* | seizing | convuls* | epileptic fit | having a fit | had a fit | has fits
        | having fits | had fits | a fit | fits | fitting | siezure* | seisure* | sezure*
        | foaming at the mouth | frothing at the mouth | foam at the mouth | foaming
        | frothing | eyes rolled | eyes roll | rolled back | jerking all over | body jerking
        | body is jerking | twitching all over | status epilepticus | thrashing
        | shaking all over and | seizures | seisures | siezures | ceizure | seazure
        | sezures | seizuring | having a seizure | grand mal | epileptic | epilepsy attack
        | fit on the floor | epileptic attack | fits again | a fit now | is fitting
        | was fitting | started fitting | started seizing | been fitting | took a fit
        | taken a fit | threw a fit on | eyes rolled up | eyes rolling back | eyes went back
        | eyes rolling | eyes rolled into | rolling eyes back | eyes gone back
        | eyes back in | foam coming | foam from | foam in | frothy mouth | foamed
        | body went stiff | body is stiff | went stiff and | gone stiff | went all stiff
        | stiffened | stiffening | body stiff | rigid and shaking | jerking around
        | arms and legs jerking | arms and legs shaking | legs jerking | arms jerking
        | whole body jerking | body is shaking uncontrol* | whole body is shaking
        | whole body was shaking | body shaking | body started shaking
        | body started jerking | convulse | convulsed | spasming | body spasm*
        | tonic clonic | bit through his tongue | bit his tongue | bit her tongue
        | bit my tongue | biting his tongue | biting her tongue | wet himself and
        | wet herself and | twitching and not | blank and shaking | shaking on the floor
        | shaking on the ground | shaking like a fish | jerking like | baby twitching
        | baby jerking | kid twitching | kid jerking | son twitching | son jerking
        | daughter twitching | daughter jerking | dad twitching | dad jerking
        | mum twitching | mum jerking | he twitching | he jerking | she twitching
        | she jerking | foam out | foam at | froth coming | froth out | froth from
        | froth at | froth in | bubbles coming | bubbles out | bubbles from | bubbles at
        | bubbles in | eyes flickering | eyes flipped | went rigid | gone rigid
        | going rigid | arms twitching | arms flailing | legs twitching | legs flailing
        | body twitching | body flailing | twitching and staring | jerking and staring
        | shaking and staring | staring and twitching | staring and jerking
        | staring and shaking | stares and twitching | stares and jerking
        | stares and shaking | bit his lip | bit her lip | bit my lip | biting his lip
        | biting her lip | biting my tongue | biting my lip | eyes gone white
        | eyes went white
    """,
    "SHAKE": """
        shake | shakes | shaking | jerk | jerking | jerks | twitching | trembling | stiff
        | shook | jerky | jerked | twitch | twitches | convulsive | thrash | spasm | spasms
        | flailing | stiffened | tremor | tremors | rigid | juddering | shuddering
        | quivering
    """,
    "UNCONTROLLED": """
        uncontrollably | uncontrollable | violently | rolled | cant stop | wont stop
        | bit his tongue | bit her tongue | bit my tongue | not responding | wont respond
        | stiff | all over | whole body | unconscious | on the floor | without control
        | no control | control | cant control | passed out | passes out | wet himself
        | wet herself | peed himself | on the ground | eyes | rolling back | foaming | foam
        | froth | dribbling | drooling | blue | for 5 minutes | for minutes | hard
        | non stop | entire body | everywhere | arms and legs | limbs | bit
        | stopped breathing | blank | cant talk | cant hear me | wont answer | collapsed
        | fell down | floor
    """,
    "SUGAR": """
        sugar | sugars | glucose | blood sugar | blood glucose | bg | sugar level | dexcom
        | glucometer | sugar reading | sugars are | glucos | meter says | meter reads
        | meter reading | monitor says | glucose meter | cgm | libre | suger | sugr | bs
        | bgl | bsl | finger prick | dex | sensor says | blood suger | finger stick
        | sugarlevel | machine shows | machine says | machine reads | machine reading
        | machine showing | machine at | machine is | machine saying | machine read
        | machine said | meter shows | meter showing | meter at | meter is | meter saying
        | meter read | meter said | monitor shows | monitor reads | monitor reading
        | monitor showing | monitor at | monitor is | monitor saying | monitor read
        | monitor said | sensor shows | sensor reads | sensor reading | sensor showing
        | sensor at | sensor is | sensor saying | sensor read | sensor said | reader shows
        | reader says | reader reads | reader reading | reader showing | reader at
        | reader is | reader saying | reader read | reader said | pump shows | pump says
        | pump reads | pump reading | pump showing | pump at | pump is | pump saying
        | pump read | pump said
    """,
    "DIABETIC": """
        diabetic | diabetes | type 1 | type 2 | insulin | t1d | t2d | metformin | gliclazide
    """,
    "LOW": """
        low | dropped | drop | dropping | crashed | crash | crashing | too low | very low
        | under | falling | plummeted | plummeting | plunged | tanked | tanking | bottomed
        | going low | gone low | went low | goes low | lows | lo | down | way down
        | super low | dangerously low | really low | drops | dipping | dipped | lowest
        | below | wont come up | not coming up | wont go up | keeps dropping | too little
        | sinking | nosedived | nosedive | depleted | in the 2 s | in the 3 s | in the 40 s
        | in the 50 s
    """,
    "HYPO": """
        hypo | hypos | hypoglyc* | hypoglic* | low sugar | low blood sugar | low glucose
        | sugar crash | sugar low | diabetic coma | insulin shock | having a low | hypoing
        | hypoed | hypo attack | going hypo | going low | gone hypo | sugars are low
        | sugars low | sugars crashed | sugar is low | sugar dropped | sugar has dropped
        | sugar crashed | sugar levels low | blood glucose low | glucose is low | low sugars
        | low bg | bg low | insulin too much | took too much insulin | too much insulin
        | meter says lo | says lo | reads lo | reading lo | bad low | severe low
        | massive low | shows lo | showing lo | displays lo | diabetic collapsed
        | diabetic shock | diabetic emergency | diabetic fainted | double insulin
        | wrong insulin | insulin overdose | insulin twice | insulin reaction | sugar fell
        | diabetic passed out
    """,
    "SWEAT": """
        sweaty | sweating | sweats | shaky | shaking | trembling | clammy | dizzy | jittery
        | pale | weak | faint | light headed | lightheaded | confused | cold sweat
        | drenched | wobbly | cant stand | unwell | woozy | passing out | soaked | dripping
        | tingly | tingling | blurry | collapsed | unconscious | unresponsive | drowsy
        | slurring | gibberish | jelly legs | starving and | passed out | not responding
        | wont wake | acting drunk | pouring with sweat | cant see straight
        | legs like jelly | out of it
    """,
    "HEAD": """
        head | skull | forehead | temple | back of the head | heads | hed | face first
        | back of my head | back of his head | back of her head | noggin | brow | crown
        | jaw | cheekbone | eye socket
    """,
    "HIT": """
        hit | hits | hitting | bang | banged | bump | bumped | bumps | knock | knocked
        | smack | smacked | crack | cracked | injur* | struck | bash | bashed | whack*
        | slammed | smashed | landed on | blow to | cut open | wound | trauma | clonked
        | clobbered | bonked | banging | thumped | whacked | slam | smash | gash | gashed
        | split | split open | cut | busted | bruise | lump | lumps | bump on | bumps on
        | bleeding | headfirst | egg | goose egg | landed | concrete | pavement | kicked
        | punched | dropped on | fractured | fracture | bashed in | beaten | assaulted
        | butted | ran into | walked into | caught | wack | bop | bopped | clunk | thump
        | clattered | konked | conked | donked | dinged | hitted | bust | bashing | smashing
        | landing | cracking | dent
    """,
    "FALL": """
        fell | fall | fallen | falling | falls | tripped | slipped | fell down | tumbled
        | falled | toppled | stumble | stumbled | went flying | came off my bike
        | off a ladder | off ladder | off the ladder | down the stairs | down stairs | slip
        | crashed | collapsed | car accident | car crash | accident | tumble | knocked over
        | knocked down | keeled} | rolled} | dropped} | thrown} | bike} | horse} | ladder}
        | chair} | roof} | sofa} | swing} | feel down} | went over} | came off} | flew off}
        | off the {bed} | out of bed | down the steps | off my bike
    """,
    "HEAD_INJURY": """
        head injury | head trauma | concuss* | hit my head | hit his head | hit her head
        | bumped my head | blow to the head | fell on my head | head wound | skull fracture
        | banged my head | banged his head | banged her head | bumped his head
        | bumped her head | knocked my head | knocked his head | knocked her head
        | cracked my head | cracked his head | cracked her head | smacked my head
        | whacked my head | head knock | bump on the head | bump on my head
        | bump to the head | bang on the head | bang to the head | knock on the head
        | knock to the head | hit on the head | hit on head | hit in the head
        | blow on the head | bleeding on the brain | brain bleed | landed on my head
        | landed on his head | fell and hit | fell on his head | fell on her head
        | head bleeding | head is bleeding | bleeding from the head | bleeding from my head
        | bleeding from his head | kicked in the head | punched in the head | struck my head
        | head first | knocked unconscious | knocked out for | knocked out after
        | knocked out when | knocked out cold | got knocked out | blow on the skull
        | blow on the forehead | blow on the temple | blow on my head | blow on my skull
        | blow on my forehead | blow on my temple | blow on his head | blow on his skull
        | blow on his forehead | blow on his temple | blow on her head | blow on her skull
        | blow on her forehead | blow on her temple | punch to the head | punch to the skull
        | punch to the forehead | punch to the temple | punch to my head | punch to my skull
        | punch to my forehead | punch to my temple | punch to his head | punch to his skull
        | punch to his forehead | punch to his temple | punch to her head
        | punch to her skull | punch to her forehead | punch to her temple
        | punch on the head | punch on the skull | punch on the forehead
        | punch on the temple | punch on my head | punch on my skull | punch on my forehead
        | punch on my temple | punch on his head | punch on his skull
        | punch on his forehead | punch on his temple | punch on her head
        | punch on her skull | punch on her forehead | punch on her temple
        | kick to the head | kick to the skull | kick to the forehead | kick to the temple
        | kick to my head | kick to my skull | kick to my forehead | kick to my temple
        | kick to his head | kick to his skull | kick to his forehead | kick to his temple
        | kick to her head | kick to her skull | kick to her forehead | kick to her temple
        | kick on the head | kick on the skull | kick on the forehead | kick on the temple
        | kick on my head | kick on my skull | kick on my forehead | kick on my temple
        | kick on his head | kick on his skull | kick on his forehead | kick on his temple
        | kick on her head | kick on her skull | kick on her forehead | kick on her temple
        | punched in the face | kicked in the face | hit in the face | elbowed in the head
        | elbowed in the face | headbutted in the head | headbutted in the face | faceplant*
        | face first | face planted | face plant | smacked my face | smacked his face
        | smacked her face | hit my face | hit his face | hit her face | banged my face
        | banged his face | banged her face | bashed my face | bashed his face
        | bashed her face | smashed my face | smashed his face | smashed her face
        | whacked my face | whacked his face | whacked her face | cracked my face
        | cracked his face | cracked her face | head went the | head went through
        | head went into | head went off | head went on | head bounced the
        | head bounced through | head bounced into | head bounced off | head bounced on
        | landed on my face | landed on his face | landed on her face | fell on my face
        | fell on his face | fell on her face | fell flat on my face | fell flat on his face
        | fell flat on her face | landed flat on my face | landed flat on his face
        | landed flat on her face
    """,
    "RASH": """
        rash | rashes | red spots | spots | skin is red | skin eruption | rashy
        | red patches | red bumps | red skin | purple spots | purple rash | purple patches
        | purple marks | skin rash | welts | lesions | bumps | sores on my skin | red marks
        | burning skin | skin burning | skin is burning | rsh | spotty | blotches | blotch
        | measles | bullseye | eruptions | eruption | pustules | red blotchy | red all over
        | rush on skin | pimples all over
    """,
    "BLISTER": """
        blister* | bullae | bubbles | boils | blistr* | raw | blisterd | blistery
        | blistered | bubble | bubbling | fluid filled | water filled | pus filled
        | fluid bumps | burn marks | scald | scalded | burnt | welts | weeping | oozing
        | blebs | pustules | burned | burns | bursting skin
    """,
    "SORES": """
        sores | ulcers | mouth sores | mouth ulcers | sores in my mouth | eyes red
        | sore mouth | sore | sores in | mouth is raw | raw mouth | eyes are red | red eyes
        | burning eyes | lips cracked | peeling lips | lips peeling | lips are peeling
        | mouth is full of | genitals | mouth sore | sore eyes | eyes hurt | eyes sore | raw
        | ulcerated | crusty | crusted | crusting | privates | vagina | penis | cracked lips
        | bleeding lips | swollen lips | gritty eyes | eyes stuck | eyes glued
        | eyes burning | mouth burning | private parts | down below | cant swallow
        | cant open my eyes
    """,
    "PEEL": """
        peel | peels | peeling | peeled | coming off | falling off | comes off | sloughing
        | shedding | came off | sheets | peels off | peeling off | peeled off | slough
        | sloughed | flaking off | sliding off | slides off | falls off | rubs off | shed
        | sheds | strips | stripping | coming away | came away | melting | detaching
        | lifting | skinned | splitting | come off | come away | rubbing off | hanging off
        | falling away
    """,
    "BLISTERING": """
        stevens johnson | sjs | toxic epidermal | skin is peeling | skin peeling
        | blistering | skin coming off | skin is coming off | skin falling off
        | blisters in my mouth | blisters on my skin | blisters all over | blistered
        | dress syndrome | blistering rash | blistering all over | blisters everywhere
        | covered in blisters | skin blistering | skin is blistering | skin blistered
        | skin has blistered | blisters on my face | blisters on my body
        | blisters on my lips | blisters in mouth | blisters and peeling | peeling skin
        | skin peels | skin peeled | skin comes off | skin is falling off | skin falls off
        | skin is sloughing | skin looks burned | skin looks burnt | like burns
        | like a burn | burn like | stephen johnson | steven johnson | stevens johnsons
        | looks like burns | raw skin | skin is raw | ten syndrome | blisters appeared
        | blisters spreading | blister appeared | blister spreading | bubbles appeared
        | bubbles spreading | rash inside mouth | rash and peeling | rash and sores
        | skin is coming | skin is falling | skin is sliding | skin are coming
        | skin are falling | skin are sliding | skin keeps coming | skin keeps falling
        | skin keeps sliding | skin started coming | skin started falling
        | skin started sliding | blisters popped up | blisters came up | blisters came out
        | blisters coming up | blister popped up | blister came up | blister came out
        | blister coming up | bubbles popped up | bubbles came up | bubbles came out
        | bubbles coming up | rash inside my mouth | rash inside my eyes
        | rash inside my genitals | rash inside my privates | rash inside the mouth
        | rash inside the eyes | rash inside the genitals | rash inside the privates
        | rash inside his mouth | rash inside his eyes | rash inside his genitals
        | rash inside his privates | rash inside her mouth | rash inside her eyes
        | rash inside her genitals | rash inside her privates | rash in my mouth
        | rash in my eyes | rash in my genitals | rash in my privates | rash in the mouth
        | rash in the eyes | rash in the genitals | rash in the privates | rash in his mouth
        | rash in his eyes | rash in his genitals | rash in his privates | rash in her mouth
        | rash in her eyes | rash in her genitals | rash in her privates | rash on my mouth
        | rash on my eyes | rash on my genitals | rash on my privates | rash on the mouth
        | rash on the eyes | rash on the genitals | rash on the privates | rash on his mouth
        | rash on his eyes | rash on his genitals | rash on his privates | rash on her mouth
        | rash on her eyes | rash on her genitals | rash on her privates
        | mouth full of sores | mouth full of ulcers | mouth covered in sores
        | mouth covered in ulcers | lips full of sores | lips full of ulcers
        | lips covered in sores | lips covered in ulcers | sores in my mouth and
        | sores in my eyes and | sores in his mouth and | sores in his eyes and
        | sores in her mouth and | sores in her eyes and | ulcers in my mouth and
        | ulcers in my eyes and | ulcers in his mouth and | ulcers in his eyes and
        | ulcers in her mouth and | ulcers in her eyes and
    """,
    "URINE": """
        urine | urinat* | pee | peed | peeing | pees | wee | weed | weeing | piss | pissed
        | pissing | pass water | passed water | passing water | passing urine | urin
        | passed urine | wet nappy | wet nappies | water works | widdle | pee-ing | tinkle
        | tinkled | wees | wizz | whizz | slash | leak | urinated | urinating | a pee
        | a wee | a piss | for a wee | for a pee | bladder | catheter | catheter bag
        | pass any water | loo | nappies | nappy | diaper | diapers | pass urine | peed out
        | micturat* | no1 | number one | number 1 | go toilet | weewee | peepee | slashing
        | leaking | waterworks | cath | pied | passed any
    """,
    "STOPPED": """
        stopped | stop | dried up | shut down | zero | hardly any | barely any | almost no
        | no longer | cant | cannot | unable to | havent been able to | struggling to
        | not able to | barely | hardly | nothing | cease* | quit | packed up | not working
        | nothing when | trouble | difficult | blocked | stopped working | failing | failed
        | shutting down
    """,
    "NOTHING": """
        nothing | drop | drops | dribble | dribbles | trickle | barely | hardly | nil | zero
        | empty | dry | little | tiny | tiny amount | small amount | almost none
        | hardly any | none | once today | not at all | hasnt | havent | last | less
        | teaspoon | spoonful | bone dry
    """,
    "NO_URINE": """
        no urine | no pee | no wee | not peed | not peeing | havent peed | hasnt peed
        | have not peed | has not peed | didnt pee | cant pee | cannot pee | cant urinate
        | cannot urinate | not urinating | not urinated | havent urinated | hasnt urinated
        | unable to urinate | unable to pee | cant piss | havent pissed | hasnt pissed
        | not pissed | cant pass urine | cant pass water | not passing urine
        | not passed urine | havent passed urine | hasnt passed urine | stopped peeing
        | stopped urinating | stopped passing urine | urine stopped | kidneys stopped
        | kidneys shut down | kidney failure | only a few drops | few drops
        | nothing comes out | barely peeing | barely any urine | hardly any urine
        | hardly peed | barely peed | hardly peeing | not weed | havent weed | hasnt weed
        | cant wee | urine output is | anuri* | dry nappy | dry nappies | dry diaper*
        | no wet diaper* | not had a wee | not had a pee | not had a piss | havent had a wee
        | havent had a pee | havent had a piss | hasnt had a wee | hasnt had a pee
        | not been for a wee | not been for a pee | not been to the toilet for
        | havent been for a wee | havent been for a pee | havent gone pee
        | havent gone for a pee | havent passed water | hasnt passed water
        | not passed water | not passed any urine | havent passed any urine
        | hasnt passed any urine | havent passed any | not passing water
        | not passing any urine | not passing any | no urine output | no urine coming
        | no pee coming | no wee coming | no pee comes | no urine comes | no water passed
        | nothing when i try to pee | nothing when i pee | nothing comes when
        | nothing will come | nothing is coming out | nothing coming out | nothing came out
        | cant go pee | cant go for a wee | cant wee at all | cant urinate at all
        | cant make water | making no urine | make no urine | making no water
        | not making urine | not making any urine | not producing urine | producing no urine
        | dont pee | do not pee | doesnt pee | wont pee | dont urinate | doesnt urinate
        | do not urinate | did not pee | did not urinate | didnt urinate | didnt wee
        | hasnt gone pee | zero urine | zero pee | dry since | bladder wont
        | bladder is empty | bladder empty | catheter bag is empty | catheter empty
        | catheter dry | no output | stopped weeing | stopped pissing | stopped making
        | stopped producing | kidneys have stopped | kidneys not working | kidneys failing
        | kidneys have failed | kidneys are failing | kidneys gone | kidneys packed
        | urine has stopped | urine stopped coming | pee has stopped | pee stopped
        | urine retention | cant empty my bladder | barely urinating | barely urinated
        | barely any pee | barely weed | hardly any wee | hardly any pee | hardly urinating
        | hardly urinated | hardly passed any | almost no urine | almost no pee
        | next to no urine | last peed | last pee was | last time i peed | last time he peed
        | last time she peed | last time i urinated | last urinated | last weed
        | last wee was | last time i went for a wee | last time i weed | no wet nappies
        | no wet nappy | no wet diapers | nappy dry | diaper dry | diaper is dry
        | nappy is dry | oliguria | urinary retention | kidneys shut | kidneys shutting
        | kidneys packing | kidneys failed | only drops | not go pee | not go wee
        | didnt go pee | didnt go wee | cant go wee | couldnt go pee | couldnt go wee
        | not a drop | pad still dry | pad been dry | pad bone dry | only a dribble
        | only a trickle | not taken a piss | not done a wee | not done a pee
        | didnt taken a piss | didnt done a wee | didnt done a pee | cant taken a piss
        | cant done a wee | cant done a pee | couldnt gone to pee | couldnt been to pee
        | couldnt had a slash | couldnt taken a piss | couldnt done a wee
        | couldnt done a pee
    """,
    # Common words that look like errors for words above, and are none
    "ORDINARY": """
        while state women based thank nice soon among bring tried usually staff whose
        writing charge sort sell construction battle france sports stock beach cash bought
        block heat showed sitting walking tree metal selling prison movies aware horse
        breaking sport steps shape path vice charges shopping finance secure truck bowl
        shirt shots stores charged moments spoke worlds threat wales faces sees seeking
        latter chose depth shame ships stronger print fees shipping loans riding topic
        pocket brian loving tied reaching thick cooking woods sand beating raising scores
        hunting skill suck banned butter conclusion sake string bench bother shell shaped
        spell waves walter writes exit inches delicious rally shops billy infection
        intention shore stats teen checks failing rated constructed wore feeding moore seeds
        spare stocks tanks alice backed fails lover stays waited gains suits wages wells
        terry backing charter secured snake tasks completion shirts streaming bitter forming
        males sorts wright filling sheep spreading trapped wasted codes sits acres couch
        shade tommy screening stake blank depressed inspection patrol stairs staring
        wrestling alike breach seeks blocking strongest investing noon pairs place placed
        patch swim swims slip slips sat tip tips trip trips sleeve prince pride
    """,
}
