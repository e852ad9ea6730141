"""English: what people want of the bot, and ask of it that only their clinic may answer."""

TERMS = {
    "ORDINARY": "about | stage | score | hear | here | hope | hell | take | stops | start | mean",
    "STOP": "stop | quit | end | halt | stopp",
    "QUIET": """
        stop contacting me | do not contact me | dont contact me | remove me | take me off | unsubscribe | unsub | opt out | leave me alone | stop messaging | stop texting | stop writing
        | stop sending | stop bothering me | stop contacting | stop all
        | turn off notifications | mute | no more messages | no more reminders
        | stop everything | stop talking | stop spamming
    """,
    "MESSAGES": """
        message | messages | messaging | texts | texting | writing | notifications | reminders | msgs
        | msg | bot | contacting | updates | chat | alerts | spam
    """,
    "REFUSE": "dont want | do not want | dont send | do not send | dont write | dont message | no more",
    "DELETE": "delete | erase | remove | wipe | forget | destroy | clear | get rid of | deleting",
    "DATA": """
        data | account | information | info | everything | all | results | history | chat | messages
        | me | records | profile | details | what i told you | what i wrote | my stuff | stored
    """,
    "PERSON": """
        human | person | doctor | nurse | clinician | somebody | someone | agent | staff | operator
        | doc | specialist | hepatologist | team | people | real person | counsellor | counselor
        | professional | clinic | being
    """,
    "TALK": """
        talk | speak | chat with | call | connect | contact | reach | get me | put me through
        | transfer | let me talk | need a | want a | is there a | give me a | message a | write to
        | ask a
    """,
    "HELPME": "help me | help | need help | please help | i need assistance",
    "CANCEL": """
        cancel | never mind | nevermind | nvm | go back | abort | start over | changed my mind
        | quit this | scrap that | cancel this | cancel that | canceled | stop this step
        | start again | from the beginning | scrap it | dont want to do this | dont continue
        | discard | end this
    """,
    "BACK": "back | leave it | drop it | exit | undo | not now | forget it",
    "MAY": """
        can i | should i | may i | could i | shall i | must i | is it ok | is it okay | is it safe
        | am i allowed | do i need | do i have to | safe for me | ok if i | okay if i | want to
        | can i just | alright to | ok to | okay to | thinking of | is it fine | what if i | would like to
        | allow me | tell me to | how much | how many | which dose | what dose | i will | im going to
        | let me | better if i | safe to | i can | i should | wanna | gonna | mind if i | which
        | prescribe | recommend | give me permission
    """,
    "CHANGE": """
        stop taking | quit taking | stop | skip | pause | halve | double | half | two | extra | twice
        | change | switch | increase | reduce | cut | start | start taking | come off | lower | raise
        | more | less | go off | split | finish early | three | replace | drop | restart | longer
        | another | quit | take a break | swap | lessen | up | continue | keep taking | keep on
        | stopping | skipping | starting | changing | every other day | instead | prescribe
    """,
    "TAKE": "take | taking | use | mix | combine | swallow | with | together | have | using | on",
    "MED": """
        pill | pills | tablet | tablets | medicine | medicines | medication | meds | dose | doses
        | treatment | drug | drugs | epclusa | maviret | harvoni | sofosbuvir | velpatasvir | vosevi
        | daclatasvir | ribavirin | zepatier | glecaprevir | pibrentasvir | ledipasvir
        | ibuprofen | paracetamol | tylenol | acetaminophen | aspirin | painkiller | painkillers | statin
        | statins | atorvastatin | simvastatin | rosuvastatin | omeprazole | antacid | antacids | herbs
        | herbal | milk thistle | supplement | supplements | antibiotic | antibiotics | warfarin | insulin
        | metformin | methadone | birth control | antidepressant | antidepressants | amiodarone | st johns wort
        | diclofenac | naproxen | blood pressure | mg | milligrams | therapy | daa | daas | spironolactone
        | furosemide | propranolol | carvedilol | lactulose | rifaximin | digoxin | carbamazepine
    """,
    "MISSED": "missed | forgot | forgotten | late | vomited after | threw up after",
    "FOOD": "food | meal | meals | breakfast | empty stomach | how long | water | milk | cost | storage",
    "GENERAL": """
        do people | does one | is used | are used | used to treat | which medicines are | be cured
        | side effects of | what are | what is | how does | why do | can hepatitis | pay | afford
        | get tested | be tested | tested | spread | infect
    """,
    "HAVE": """
        do i have | have i got | am i | is my | does my | do you think i have | have i | does this mean i | does it mean i | could i have | did i | i might have | so i have | tell me if | is mine | might i have | are my
    """,
    "DISEASE": """
        cirrhosis | fibrosis | cancer | liver failure | hepatitis | hcv | hep c | liver damage
        | scarring | damaged | cured | dying | cirrhotic | tumour | tumor | decompensated | scarred
        | fatty liver | hcc | failing | hepatocellular | ok | bad
    """,
    "STAGE": """
        stage | f0 | f1 | f2 | f3 | f4 | how bad | how damaged | how serious | how advanced
        | how sick | grade | metavir | how far | degree | how scarred | diagnose | diagnosis
        | prognosis | what do i have | whats wrong with me | what is wrong with me | how long have i
        | how ill
    """,
    "MINE": "my | me | i | am i | mine | im",
    "GREET": """
        heya | hullo | hola | helo | good to meet you | hello | hi | hey | good morning | good evening | good afternoon | greetings | hiya | hallo
        | howdy | good day | salam | namaste | yo | whats up | sup | how are you | morning | evening
        | good night
    """,
    "THANKS": """
        thnx | ta | much appreciated | thanx | thnks | thanks | thank you | thx | thank u | ty | cheers | appreciate | grateful | many thanks
        | thankyou | tks | bless you | god bless | that helped | very helpful | tysm
    """,
}
