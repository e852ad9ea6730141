"""French, with the short forms of messages."""

TERMS = {
    # How things are said
    "NEG": """
        ne | n | pas | pas de | jamais | sans | aucun | aucune | ni | nullement | non
        | nan | n ai pas pris | ai pas pris | a pas pris | n a pas pris | pas pris
        | pas avalé | jamais pris | jamais fait | jamais fait de | jamais fait une
        | jamais eu | jamais eu de | n ai aucune | aucune idée | aucune envie
        | aucune pensée | pas d idées | pas d idée | pas de pensées | ne pense pas
        | pense pas | pense pas à | ne souhaite pas
    """,
    "NEG_AFTER": "pas du tout | non",
    "OR": "ou | ni",
    "AND": "et | puis | donc | alors | parce que | car | aussi | en plus",
    "BUT": "mais | cependant | pourtant | sauf | par contre",
    "GLUE": """
        le | la | les | l | un | une | des | du | de | d | au | aux | à | en | dans
        | avec | sur | par | pour | que | qu | qui | se | s | est | sont | a | ai | as
        | ont | avoir | eu | été | être | suis | ressens | sens | sent | ça | ce | c
        | cet | cette | ces | y | il y a | plus | très | trop | peu | si | comme | quand
        | remarqué | vu | vois | constaté | quelque | chose | son | sa | ses | leur
        | hépatite | foie | docteur | bonjour | merci | oui | fait | faire | fais | vais
        | va | souffre | présente | non plus | signes | signe | depuis | jusqu | chez
        | vers | même | bien | tout | toute | où | quoi | quel | quelle | tous | après
        | avant | traitement | sommes | avons | peux | peut | veux | on | nous | vous
        | votre | vos | là | ici | encore | me | te | m | t | rien | ainsi | était
        | étaient | devient | devenu | arrive | arrivé | essayé | essaie | bon | bonsoir
        | svp | stp | s il vous plaît | pas vraiment | goutte | autre | personne | seul
        | première | pendant | depuis hier | chez moi | celui | lui | leurs | juste
        | vraiment | peu près | grosse | gros | petit | petite | presque | mis | met
        | sorti | sort | hyper | deux | trois | normal | normales | normale | crise
        | idée | à cause de | à cause du | à cause des | à cause d | a cause
        | s il te plaît | s il vs plait | svplait
    """,
    "SELF": """
        je | j | jai | jsuis | mon | ma | mes | me | m | moi | chui | je suis | nous | notre
        | jme | pourquoi je | est ce normal que je | est ce normal que j
        | c est normal que je
    """,
    "OTHER": """
        mari | femme | épouse | époux | conjoint | conjointe | père | papa | mère | maman
        | frère | soeur | frangin | frangine | ami | amie | pote | copain | copine | oncle
        | tante | grand père | grand mère | mamie | papi | papy | mémé | pépé | cousin
        | cousine | voisin | voisine | collègue | beau père | belle mère | il | elle | lui
        | compagnon | compagne | proche | coloc | papounet | beau frère | belle soeur
        | grand maman | grand papa | mamy | tata | tonton | parrain | marraine | frérot
        | soeurette | mec | meuf | ma chérie | mon chéri | beaux parents | parents | amis
        | amoureux | ex | patient | vieux | vieille | daron | daronne | mon homme | fiancé
        | fiancée | marie
    """,
    "CHILD": """
        fils | fille | enfant | gosse | gamin | gamine | bébé | petit | petite
        | nourrisson | neveu | nièce | petit fils | petite fille | fiston | mon petit
        | ma petite | garçon | enfants | fils de | gosses | mioche | môme | petit garçon
        | ado | adolescente | bout de chou | loulou | louloute | de ? ans | bb
        | mon enfant | mes enfants | l enfant | un enfant | notre enfant | cet enfant
        | ton enfant | son enfant | une enfant
    """,
    "ASK": """
        est | sont | peut | peuvent | puis | a | ont | y a | fait | donne | cause | es
    """,
    "INFO": """
        qu est ce que | qu est ce qu | que signifie | ça veut dire quoi | que veut dire
        | veut dire | signifie | quels sont | quelle est | quelles sont | quel est
        | quels symptômes | comment | combien | est ce que l | est ce que la
        | est ce que le | est ce que les | est ce que c est | est ce que ça
        | est ce qu on | est ce normal de | est il normal de | c est normal d
        | c est normal de | est ce normal d | est ce vrai | est il possible
        | est ce possible | est ce fréquent | peut il | peut elle | peut causer
        | peut provoquer | peut donner | peut entraîner | peuvent causer
        | peuvent provoquer | provoque | provoquent | cause | causes | entraîne
        | donne t | donne des | symptôme | symptômes | signe de | signes de | signe d
        | effet secondaire | effets secondaires | effets indésirables | risque | risques
        | différence | expliquer | expliquez | explique | pouvez vous | peux tu
        | j aimerais savoir | je voudrais savoir | je veux savoir | savoir ce que
        | j ai une question | une question | je me demande | je me demandais | j ai lu
        | j ai entendu | on m a dit | mon médecin m a dit | mon médecin dit | prévenir
        | éviter | les gens | patients | les patients | les personnes | personnes
        | quelqu un qui | complication | complications | peut on | puis je | pourrais je
        | dois je | devrais je | est ce que je peux | est ce que je dois
        | est ce que je risque | quand dois je | quand faut il | que dois je
        | en général | probabilité | possible | notice | article | livre | film | le mot
        | s appelle | soigner | guérir | guérit | transmet | transmettre | attraper
        | fréquent | inquiet de | peur que | me renseigner | renseignements
        | à partir de quel | à partir de quel taux | à partir de combien | à quel taux
        | à quoi ressemble | ressemble à quoi | de quoi s agit | se transmet
        | contagieux | contagieuse | ça s attrape | s attrape | donne de la | donne de l
        | donne du | donne le | donne la | chez certains | chez les malades
        | certains malades | reconnaître une | reconnaître un | augmente le risque
        | quel est le risque | c est quoi les | c est quoi une | c est quoi un
        | c est quoi le | c est quoi la | définition | transmet il | se transmet il
        | se transmet elle | transmet elle | peut elle causer | c est quoi l
        | c est quoi ce virus | c est quoi cette maladie | c est quoi des
        | c est quoi vraiment | c est quoi exactement | comment savoir si je
        | comment savoir si | comment savoir | comment on sait si | à quoi on reconnaît
        | où jeter | où mettre les | où déposer | comment jeter | que risque
        | peut on mourir | on peut mourir | meurt on
    """,
    "COND": """
        si | s il | au cas où | en cas de | en cas d | et si | que faire si | peur de
        | peur d | crains | imaginons | supposons | quand faut il | à quel moment
        | que se passe t il si | il se passe quoi si | dans le film | dans un film
        | dans une série | dans la série | un acteur | une actrice | un chanteur
        | une chanteuse | un footballeur | article sur | reportage sur
        | documentaire sur | émission sur | livre sur | je pourrais avoir
        | pourrais avoir | pourrait avoir | peur d avoir | risque d avoir
        | risque de faire | si jamais | si un jour | dans le cas où | admettons
        | mettons que | m a demandé si | demandé si j avais | demandé si j ai
    """,
    "NEUTRAL": """
        je ne sais pas si | je sais pas si | sais pas si | je sais pas | je ne sais pas
        | sais pas | pas sûr | pas sûre | pas sûr si | pas seulement | pas bien
        | pas très bien | pas normal | ne va pas bien | va pas bien | vais pas bien
        | vais pas | me sens pas bien | ne me sens pas bien | ne marche pas | n aide pas
        | pas de médecin | pas d argent | pas d assurance | pas faim | pas d appétit
        | n ai pas d appétit | pas dormi | dors pas | ne dors pas | ne mange pas
        | mange pas | peux pas manger | peux pas dormir | pas mieux | ça passe pas
        | ça va pas | ça va pas du tout | que faire | quoi faire | que dois je faire
        | je fais quoi | je dois faire quoi | qu est ce que je fais
        | qu est ce que je dois faire | aidez moi | aide moi | à l aide | au secours
        | pouvez vous m aider | comme si | savoir si | demande si | voir si | dis moi si
        | dois je aller | dois je appeler | faut il aller | qu est ce qui m arrive
        | qu est ce qui se passe | qu est ce que j ai | c est grave
        | je ne veux pas mourir | veux pas mourir | ne veut pas mourir
        | pas envie de mourir | mourir de rire | mort de rire | morte de rire
        | meurs de faim | meurs d envie | mourir d envie | meurs de soif
        | meurs de honte | mourir de faim | mort de fatigue | morte de fatigue
        | mort de faim | mourir d ennui | meurs d ennui | meurs de chaud
        | meurs de froid | crevé | crevée | ça me tue | me tue | tue moi | prise de sang
        | prises de sang | prise du sang | analyse de sang | analyses de sang
        | bilan de sang | test de sang | don de sang | donner mon sang | donner du sang
        | donné du sang | donneur de sang | donner son sang | groupe sanguin
        | transfusion* | transfusion de sang | poche de sang | dans le sang
        | dans mon sang | par le sang | contact avec du sang | contact avec le sang
        | sang contaminé | sang infecté | sucre dans le sang | sang froid | mauvais sang
        | bon sang | sang sec | de sang froid | thé noir | café noir | poivre noir
        | fièvre jaune | cachet jaune | comprimé jaune | comprimés jaunes | gilet jaune
        | gilets jaunes | marché noir | crise cardiaque en voyant
        | failli avoir une crise cardiaque | failli faire une crise cardiaque
        | une peur bleue | ai confondu | confus par | confuse par | je suis confus par
        | je suis perdu avec | perdue avec | perdu entre | perdue entre | perdu dans
        | désolé pour la confusion | la confusion | confusion entre | un peu perdu
        | un peu perdue | un peu mal | légère douleur | petite douleur | douleur légère
        | mal à l aise | mal au coeur | mal de coeur | avoir du mal
        | du mal à comprendre | mal aux dents | piqûre de moustique | piqûre d insecte
        | aiguille à coudre | biopsie à l aiguille | aiguilles à tricoter | sans sucre
        | faible en sucre | tour de tête | prise de tête | prend la tête | casse tête
        | perte de cheveux | chute de cheveux | chute des cheveux | perds mes cheveux
        | tombé amoureux | tombe amoureux | tombé enceinte | crise de rire
        | crise de fou rire | médicament contre l épilepsie
        | médicaments contre l épilepsie | médicaments antiépileptiques
        | j ai une hépatite | j ai l hépatite | j ai l hépatite c | mon hépatite
        | mon hépatite c | le vhc | overdose d informations | overdose de chocolat
        | pas la peine | n est pas grave | je comprends pas | comprends pas
        | je sais pas pourquoi | sais pas pourquoi | sais pas quoi faire
        | sais plus quoi faire | ne sais plus quoi faire | personne pour
        | pas de voiture | pas le permis | pas d ambulance | fait pas effet
        | ne fait pas effet | marche pas | sert à rien de | passe pas | ça ne passe pas
        | ne passe pas | calme pas | ne se calme pas | soulage pas | ne me soulage pas
        | j exagère pas | n exagère pas | pas une blague | je rigole pas | pas rassuré
        | pas rassurée | n ai pas dormi | n ai pas mangé | n a pas mangé | n a pas dormi
        | pas mangé | c est normal | est ce normal | est ce que c est normal
        | est ce grave | est ce que c est grave | c est dangereux | c est urgent
        | est ce une urgence | est ce que c est une urgence | ça peut être quoi
        | qu est ce que ça peut être | c est quoi ça | on fait quoi | on doit faire quoi
        | que me conseillez vous | j ai peur | j ai très peur | dois je m inquiéter
        | je dois m inquiéter | faut il s inquiéter | je peux attendre
        | j attends demain | je vais aux urgences | dois je aller aux urgences
        | faut aller aux urgences | j appelle le samu | j appelle le 15 | appeler le 15
        | besoin d aide | vite | svp aidez moi | urgence | si mal | si fort | si forte
        | si chaud | si froid | si faible | si fatigué | si jaune | si gros | même si
        | si je bouge | si je marche | si je touche | si on touche | si je me lève
        | si j appuie | si on appuie | si je frotte | si je respire | si je parle
        | si je tousse | si je me couche | si je m allonge | si on lui parle
        | si on l appelle | si on le touche | si on la touche | pas possible
        | peur de mourir | peur de crever | peur qu il meure | peur qu elle meure
        | urines sont jaune | urines sont jaunes | urine est jaune | urines jaunes
        | urine jaune | pipi jaune | pipi est jaune | selles jaunes | crise de foie
        | crise de nerfs | crise d angoisse | crise de panique | crise de colère
        | crise de larmes | fait une crise parce | un peu essoufflé | un peu essoufflée
        | failli m étouffer de rire | étouffer de rire | étouffé de rire
        | m étouffer de rire | sang d encre | deux fois par jour | 2 fois par jour
        | saignent un peu | saigne un peu | saignent un peu quand | tomber amoureux
        | tomber enceinte | tombe enceinte | coeur brisé | mal au coeur de | fou de joie
        | folle de joie | crevé de fatigue | mes plaquettes | vidé mes poches
        | plus faim | plus envie de manger | me rend fou | me rend folle | rend fou
        | rend folle | tous les jours | toute la vie | toute ma vie | tous les matins
        | tous les soirs | tout de suite | contre le mal de tête
        | contre les maux de tête | contre la douleur | contre l hépatite
        | contre le mal | à partir de | à partir du | à partir d | d autre part
        | partir en voyage | partir en vacances | air de famille | prendre l air
        | qu est ce que c est | qu est ce qu il a | qu est ce qu elle a
        | qu est ce qu il se passe | qu est ce qui lui arrive | qu est ce qu on fait
        | qu est ce qu il faut faire | qu est ce qu il faut | comment faire
        | comment l arrêter | comment arrêter ça | comment le réveiller
        | comment la réveiller | comment le calmer | comment la calmer | comment l aider
        | comment je fais | comment on fait | quel numéro | quelle urgence
        | quels gestes | sans être | sans perdre | sans m arrêter | sans s arrêter pour
        | comprimé est jaune | comprimés sont jaunes | cachet est jaune | gélule jaune
        | pilule jaune | pas plus tard | pas un mot | pas beaucoup de temps | pas rien
        | c est pas normal | pas assez d argent | vais m évanouir haha
        | m évanouir de rire | peau neuve | un peu foncé | un peu foncée
        | un peu foncées | un peu plus foncé | mourir de vieillesse | mourir vieux
        | mourir vieille | mourir de ça | aiguilles neuves | aiguille neuve
        | seringues neuves | seringue neuve | usage unique | aiguille stérile
        | aiguilles stériles | voudrais mourir de vieillesse | veux mourir de vieillesse
        | voudrais mourir vieux | veux mourir vieux
    """,
    "PAST": """
        il y a ? ans | il y a ? an | il y a des années | il y a longtemps
        | il y a ? mois | il y a des mois | il y a quelques mois
        | il y a quelques années | il y a plusieurs années | il y a ? semaines
        | il y a bien longtemps | il y a très longtemps | l an dernier
        | l année dernière | l an passé | l année passée | le mois dernier
        | dans le passé | autrefois | quand j étais | étant enfant | dans mon enfance
        | dans ma jeunesse | antécédent | antécédents | est mort de | est mort d
        | est morte de | est décédé | est décédée | avant mon traitement | à l époque
        | jadis | petit j | quand il était | par le passé | était mort | ans auparavant
        | années 80 | années 90 | années quatre vingt | dans les années
        | il y a trois ans | il y a deux ans | il y a cinq ans | il y a dix ans
        | étant petit | étant jeune | à 20 ans | ma jeunesse | quand j avais | y a ? ans
        | y a longtemps | y a des années | convulsions enfant | étant gosse
        | étant gamin | étant môme | gosse j | pendant la guerre | à l adolescence
        | étant adolescent | étant ado | dans les années 90 | dans les années 80
        | il y a vingt ans | il y a quinze ans | il y a trente ans | ça fait ? ans
        | ça fait des années | avait eu | avait fait | arrière grand mère
        | arrière grand père | étant plus jeune
    """,
    "RECENT": """
        maintenant | aujourd hui | ce matin | ce soir | cette nuit | hier | hier soir
        | cet après midi | depuis | encore | de nouveau | toujours | à l instant | vient de
        | viens de | il y a une heure | il y a ? heures | il y a ? minutes
        | il y a quelques heures | il y a ? jours | il y a 10 minutes | toute la nuit
        | toute la journée | en ce moment | commence | commencé | tout à l heure
        | là maintenant | soudain | d un coup | tout d un coup | réveillé | réveillée
        | actuellement | continue
    """,
    "AGAIN": """
        encore une fois | de nouveau | à nouveau | revient | revenu | revenue
        | recommence | recommencé | rebelote | remis à | remise à | remet à | remets à
        | se remet | ça repart | reprend | recommencent
    """,
    "RESOLVED": """
        ça va maintenant | maintenant ça va | tout va bien | va bien maintenant
        | va mieux maintenant | vais bien maintenant | maintenant je vais bien | guéri
        | guérie | rétabli | rétablie | c est passé | c est fini | plus rien depuis
        | plus jamais | plus de problème | c est réglé | remis | remise
        | ça va mieux maintenant | disparu | est rentré chez lui | soigné depuis
        | rien depuis | jamais revenu | je vais bien | il va bien | elle va bien
        | plus eu depuis | depuis tout va bien | depuis plus rien | je vais très bien
        | va très bien | aujourd hui je vais bien | aujourd hui tout va bien
        | aujourd hui ça va | c est passé depuis | passé depuis longtemps | plus eu de
        | tout est rentré dans l ordre | tout est normal | n est jamais revenu | est guéri
        | c est fini depuis
    """,
    "UNIT": """
        semaine | semaines | jour | jours | mois | an | ans | heure | heures | h | minute
        | minutes | min | mg | ml | g | % | fois | kg
    """,
    "MEASURE": """
        kpa | fibroscan | alat | asat | fib 4 | apri | élastométrie | imc | inr | bilirubine
        | albumine | ggt
    """,
    # How bad it is
    "SEVERE": """
        fort | forte | forts | fortes | très fort | très mal | intense | terrible
        | atroce | horrible | insupportable | insupportables | insoutenable | violent
        | violente | violentes | aigu | aiguë | sévère | grave | brutal | brutale
        | soudain | soudaine | brusque | brusquement | d un coup | tout d un coup
        | affreux | affreuse | énorme | énormément | je tiens plus | je n en peux plus
        | n en peux plus | peux plus bouger | peux pas bouger | plié | pliée
        | plié en deux | hurle | hurler | crier | crie | coup de couteau
        | coups de couteau | couteau | poignard | à mourir | pleure | pire | extrême
        | de plus en plus | trop mal | super mal | hyper mal | grave mal | tordre
        | tords | insuportable | de ouf | vraiment mal | peux plus marcher
        | peux plus me lever | tellement mal | constante | tient plus | tordu
        | fortes douleurs | intenable | insoutenables | inhumain | abominable
        | abominables | épouvantable | foudroyant | foudroyante | fulgurant | fulgurante
        | violents | très violent | brutalement | jamais ressenti | jamais eu aussi
        | comme jamais | de ma vie | me fait pleurer | fait hurler | fait crier
        | pleurer | larmes | à hurler | à pleurer | à crever | à en crever
        | à se rouler par terre | me roule par terre | se roule par terre
        | roule par terre | par terre | recroquevillé | recroquevillée | en boule
        | en position foetale | tiens plus debout | ne tiens plus debout
        | tient plus debout | ne peux plus bouger | peux plus me redresser
        | arrive plus à me lever | arrive pas à me lever | me lever | me redresser
        | 10 sur 10 | dix sur dix | 9 sur 10 | pire que tout | de pire en pire | empire
        | s aggrave | insupportablement | extrêmement | terriblement | affreusement
        | horriblement | trop trop | super fort | hyper fort | vachement | dingue
        | un truc de fou | poignarde | poignardé | déchire | déchirante | arrache
        | me tord | se tord | tordant | explose | exploser | va exploser | éclater
        | crampes atroces | subite | subitement | soudainement | tout à coup
        | sans prévenir | je meurs | vais mourir | va mourir | je vais y passer | crève
        | souffre énormément | aigue | jamais eu aussi mal | jamais eu mal comme
        | jamais eu une douleur | jamais eu ça | jamais eu pareil | extrêmes | gémit
        | gémis | gémir | geint | hurlait | terribles | horribles | atroces | de fou
        | impossible de tenir debout | tenir debout | peut pas marcher
        | peut plus marcher | plus tenir debout | ben mal | mauditement | au secours
        | cuisant | térébrante | pas possible
    """,
    "MUCH": """
        beaucoup | plein | énormément | très | trop | abondant | abondante | des litres
        | partout | sur tout le corps | tout le corps | à flots | tout le temps
        | toute la journée | anormalement | tellement | rempli | pleine | pas mal de
        | un tas | grande quantité | hyper | super | des tonnes | un litre
        | des litres de | un verre | un bol | plein partout | partout sur | sur le corps
        | sur tout | de la tête aux pieds | visage entier | entier | sans arrêt
        | intense | intensément | terrible | terriblement | affreux | affreusement
        | horrible | horriblement | insupportable | fort | forte | énorme | fou | folle
        | à mort | comme un fou | comme une folle | jour et nuit | toute la nuit
        | vraiment | carrément | gros | grosse | grosses | massif | massivement
        | plein le | plein la | plein les | une mare | flaque | mare de | bassine | seau
        | inondé | trempé | imbibé | un paquet | en masse | ben gros | full | à gogo
        | grave | quantité
    """,
    "UNSTOPPABLE": """
        n arrête pas | arrête pas | ne s arrête pas | s arrête pas
        | n arrive pas à arrêter | sans arrêt | en continu | à flots | ne s arrête plus
        | s arrête plus | ne passe pas | arrête plus | pisse le sang | non stop
        | arrêter pas | n arrêtent pas | arrêtent pas | arrêtent plus | n arrêtent plus
        | impossible à arrêter | impossible d arrêter | impossible à stopper
        | impossible de stopper | veut pas s arrêter | veut plus s arrêter | arrête pu
        | arrête po | s arrête pu | ne cesse | cesse pas | coule encore | ça coule
        | coule coule | sans s arrêter | pas moyen d arrêter | stoppe pas | stop pas
        | arrive pas à stopper | arrive pas à l arrêter | arrivons pas à arrêter
        | arrive pas à arrêter | continue de couler | continue à couler | ne stoppe
        | depuis une heure | pendant des heures | s arrêtent pas | s arrêtent plus
        | ne s arrêtent | interminable | incontrôlable | incessant | incessants
        | n arrête plus | jpisse le sang | n arrêter pas | ne veut pas s arrêter
        | ne veut plus s arrêter | n arrête pu | ne s arrête pu | ne cesse pas
        | ne stoppe pas | ne stop pas | n arrive pas à stopper | jarrive pas à stopper
        | narrive pas à stopper | n arrive pas à l arrêter | jarrive pas à l arrêter
        | narrive pas à l arrêter | n arrivons pas à arrêter | jarrive pas à arrêter
        | narrive pas à arrêter | ne s arrêtent pas | ne s arrêtent plus | sans fin
        | sans interruption | toute la nuit | depuis des heures | depuis ? heures
        | encore et encore
    """,
    # Bleeding
    "BLOOD": """
        sang | sanglant | sanglante | sanglants | caillots | ensanglanté | sang rouge
        | sang frais | sang vif | rouge vif | caillot | sanguinolent | sanguinolente
        | liquide rouge | rouge | sangs | sanguin | sanguine | san | sanguins
        | globules rouges qui | saang | rouge foncé | hémoglobine
    """,
    "BLEED": """
        saigne | saigner | saignement | saignements | saigné | saignant | saignais
        | hémorragi* | perte de sang | pertes de sang | saignait | saignements abondants
        | perd du sang | perds du sang | pisse le sang | perte de sang importante
        | du sang coule | du sang qui coule | sang sort | sang qui sort
        | saigne beaucoup | je perds beaucoup de sang | me vide de mon sang
        | se vide de son sang | saignent | saignée | saignements de nez
        | saigné beaucoup | épistaxis | pisser le sang | hémoragi* | emoragi*
        | emorragi* | perd son sang | perds mon sang | perte sanguine | pertes sanguines
        | coule du sang | le sang coule | sang coule | sang qui coule | du sang sort
        | plein de sang | pleine de sang | plein d sang | vide de son sang
        | rectorragie* | gingivorragie* | pertes rouges | ensanglanté | coule rouge
        | nez coule rouge | nez qui coule rouge | nez pisse | nez qui pisse
        | filets de sang | filets rouges | filet de sang | sang par le nez
        | sang par la bouche | sang de la bouche | sang des gencives
        | sang sur l oreiller | oreiller plein de | bouche pleine de sang
        | goût de sang et
    """,
    "VOMIT": """
        vomi | vomis | vomit | vomir | vomissement | vomissements | vomissant | vomie
        | vomissais | gerbe | gerber | gerbé | dégueule | dégueulé | dégueuler
        | dégobill* | crache | craché | cracher | crachait | rend | rendu | régurgit*
        | tousse | toussé | tousser | remonte | recrache | par la bouche | rejette
        | crachats | vomito | dégobille | rejeté | remonté | renvoyé | renvoie
        | régurgité | crachat | recraché | toussant | crachant | vomissure | vomissures
        | de la bouche | bile | vomissait | restitue | restitué | restituer | vomisse
        | vomissent | vomissez | remet du | remis du | remettre | quiche | quiché
        | remontées | glaire | glaires | mollard | degeule | dégueul* | vomiss*
        | vomiture | crachote | crachouille | jette | jeté | haut le coeur
        | de sa bouche | de ma bouche | par sa bouche | sort de la bouche | vomme
        | voumi | vommi | vomi du
    """,
    "COFFEE": """
        marc de café | grains de café | comme du café | café moulu | couleur café
        | mare de café | café noir | marc de cafe | du café moulu | grains noirs
        | liquide noir | noir comme du café | comme du marc | ressemble à du café
        | ressemblait à du café | vomi noir | vomis noir | brun foncé | marron foncé
        | marron très foncé | noir | noirs | noirâtre | marron | brun | brunâtre
        | dégobillé noir | vomi marron | couleur chocolat | truc noir | sang digéré
    """,
    "HAEMATEMESIS": """
        hématémèse | rupture de varices | varices qui saignent | hémorragie digestive
        | saignement digestif | hémorragie interne | rupture de varice
        | varices ont éclaté | saignement de varices | varices qui saigne
        | varices saignent | varice a éclaté | varices éclatées | varices ont pété
        | hémorragie gastrique | ulcère qui saigne | ulcère perforé
        | hémorragies digestives
    """,
    "MELAENA": """
        méléna | melaena | comme du goudron | goudron | goudronneu* | selles foncées
        | selles très foncées | caca très foncé | selles noires | caca noir
        | cacas noirs | selle noire | crotte noire | crottes noires
        | noires et collantes | noir et collant | noires collantes | noir collant
        | noire et collante | noires goudron | diarrhée noire | chie noir | chie du sang
        | chié du sang | je chie noir | comme de la poix | comme du pétrole
        | couleur goudron | noires et gluantes | selles couleur | caca est noir
        | selles sont noires | comme du cirage | cirage | pâte noire | noires comme
        | noir comme du | selle est noire | caca couleur | kk noir | chie du noir
        | chié noir | diarrhées noires | noir goudron | noirs et collants
        | marc de café dans les selles | sang dans les selles depuis | mazout
        | huile de vidange | comme du pneu | asphalte | bitume | charbon dans
    """,
    "BLACK": """
        noir | noire | noirs | noires | noirâtre* | foncé noir | goudron | charbon
        | très foncé | très foncée | très foncées | encre | pétrole | poix | réglisse
        | noirâtre | cirage | suie | pneu | marron très foncé | couleur café
        | charbonneux
    """,
    "STOOL": """
        selle | selles | caca | cacas | crotte | merde | chier | chie | chié
        | excrément* | diarrhée | toilettes | wc | déféqu* | matières fécales
        | à la selle | va à la selle | cuvette | étrons | fèces | couche | chiottes
        | popo | étron | la grosse commission | grosse commission | chiasse | coulante
        | au petit coin | aux toilettes | aux wc | va aux toilettes | cagué | déjections
        | selles sont | crottes | kk | caca est | chiure | chier du | déféque | cabinets
        | cabinet | toilette | bol de toilette | chiote | latrines | pot | défécation
        | gastro | bouse | fécales | fécale | j ai chié | excréments | couches
        | papier toilette | en m essuyant | essuyé | essuie
    """,
    "RECTUM": """
        anus | rectum | fesses | derrière | rectal | rectaux | cul | rectale
        | par le bas | fondement | trou du cul | fesse | arrière train | anal | anale
        | hémorroïdes | par derrière | par en bas | trou de balle | l anus
    """,
    "IRON": """
        fer | tardyferon | comprimés de fer | supplément de fer | timoferol | bismuth
    """,
    "NOSE": "nez | gencive | gencives | narine | narines",
    # Mind
    "PUZZLED": """
        confus | confuse | perdu | perdue | bizarre | étrange | embrouillé | embrouillée
        | absent | absente | hagard | hagarde | ailleurs | vaseux | vaseuse | sonné
        | sonnée | agressif | agressive | agité | agitée | ralenti | ralentie | lent
        | lente | déphasé | déphasée | paumé | paumée | étourdi | étourdie | abruti
        | abrutie | différent | différente | incohérents | pas normal | pas lui
        | somnolent et | euphorique | désinhibé | mélangé | mélangée | mêlé | mêlée
        | chelou | zarbi | déconnecté | déconnectée | assommé | parano | désorganisé
        | perturbé | perturbée | hébété | dérangé | dérangée
    """,
    "CONFUSED": """
        désorient* | délire | délirant | délirer | hallucination* | hallucine
        | incohérent* | propos incohérents | confusion | confusion mentale
        | raconte n importe quoi | dit n importe quoi | dis n importe quoi
        | parle n importe comment | n a plus sa tête | a plus sa tête | perd la tête
        | perd la boule | plus lui même | plus elle même | n est plus lui même
        | comportement bizarre | comportement étrange | se comporte bizarrement
        | agit bizarrement | bizarrement | fait des choses bizarres | tient des propos
        | n a plus toute sa tête | très confus | très confuse | embrouille
        | encéphalopathie | divague | ne comprend plus | comprend plus rien
        | n arrive plus à réfléchir | arrive plus à réfléchir | oublie tout
        | ne se souvient plus | se souvient plus | trous de mémoire | dans le brouillard
        | brouillard dans la tête | déboussol* | à côté de la plaque | plus cohérent
        | pas cohérent | dans les vapes | parle bizarrement | suis confus | est confus
        | est confuse | suis confuse | confus et | confuse et | se sent confus
        | me sens confus | me sens confuse | un peu confus et | complètement perdu
        | complètement perdue | totalement perdu | complètement confus
        | complètement à l ouest | à l ouest | complètement ailleurs
        | plus toute sa tête | ne va pas bien dans sa tête | dans sa tête
        | ne sait plus ce qu | sait plus ce qu | sais plus ce que je dis
        | dit des choses bizarres | dit des choses qui | dit des trucs bizarres
        | dit des trucs | dit des bêtises | dit des mots qui | raconte des trucs
        | raconte des choses | raconte des histoires bizarres | raconte des bêtises
        | propos bizarres | propos décousus | propos délirants
        | tient des propos incohérents | discours incohérent | parle tout seul
        | parle toute seule | parle à des gens | parle aux murs | parle dans le vide
        | voit des choses | voit des gens | entend des voix | comme s il était ivre
        | comme s il avait bu | comme bourré | on dirait qu il est bourré
        | on dirait qu il est ivre | on dirait qu il a bu | on dirait qu elle a bu
        | l air bourré | l air ivre | l air saoul | l air drogué | l air perdu
        | l air absent | l air ailleurs | regard vide | regard dans le vide
        | regard fixe | regard absent | yeux dans le vide | fixe le mur | fixe le vide
        | se perd dans | s est perdu en | s est perdue en | s est perdu dans
        | perdu dans la maison | perdu chez | plus à me concentrer
        | arrive plus à me concentrer | arrive plus à penser | arrive pas à réfléchir
        | plus à réfléchir | esprit confus | esprit embrouillé | idées confuses
        | idées embrouillées | tête embrumée | cerveau embrumé | brouillard mental
        | comportement anormal | comportement inhabituel | comportement inquiétant
        | se comporte étrangement | agit étrangement | agit comme | se comporte comme
        | changé de comportement | changement de comportement
        | changement de personnalité | change de personnalité | n est pas lui même
        | n est plus le même | n est plus elle même | oublie les choses
        | oublie des choses | oublie ce qu | oublie comment | mélange tout
        | mélange les mots | confond tout | confond les jours | confond le jour
        | mélange les jours | cherche ses mots | perd ses mots | pipi dans le placard
        | s habille à l envers | pas cohérente | plus cohérente | pas lucide
        | plus lucide | n est plus lucide | n est pas cohérent | déraille | débloque
        | déparle | déparler | radote | yoyote | perd la carte | perdu la carte
        | perdu la boule | perd le nord | perdu le nord | mélangé dans | mêlé dans
        | tout mêlé | toute mêlée | tout mélangé | brumeux | dans la brume | coaltar
        | à la masse | dans le gaz | dans le cirage | dans le coton | pas dans son état
        | n est pas dans son état | plus dans son état | pas net | pas nette
        | parle de travers | répond à côté | repond a coté | répond n importe
        | dit nimporte quoi | raconte nimporte quoi | dis nimporte quoi
        | fait n importe quoi | uriné dans le | urine dans le | pisse dans le
        | pisser dans la | pisse dans la | pipi dans la | pipi dans le salon
        | pipi n importe où | chaussures dans le | met ses habits | habille n importe
        | tout nu | toute nue | rit tout seul | rit toute seule | rigole tout seul
        | rigole toute seule | parle aux morts | parle à sa mère morte
        | parle à son père mort | parle seul | parle seule | voit des morts
        | voit des personnes | voit des ombres | voit des animaux | vois des bêtes
        | voit des bêtes | vois des araignées | voit des araignées | araignées sur
        | bêtes sur | bêtes sur les murs | insectes sur | vois des insectes
        | voit des insectes | vois des ombres | perdu la raison | perd la raison
        | devenu fou | devenue folle | devient fou | devient folle | tête dérangée
        | dérangé de la tête | erre | déambule | se promène la nuit | gestes bizarres
        | trucs bizarres | choses bizarres | propos sans | sans queue ni tête
        | incohérence* | confuse | embrouillé dans | m embrouille | s embrouille
        | cerveau marche plus | tête marche plus | la tête marche pas | plus sa tête
        | pas toute sa tête | perd le fil | perd la mémoire | perdu la mémoire
        | mémoire d un coup | oublie le nom | oublie qui | m appelle par
        | appelle par le nom | se trompe de prénom | désorganisé | bizarre depuis
        | plus le même depuis | plus la même depuis | change de caractère
        | méchant d un coup | agressif d un coup | insulte tout | agressif depuis
        | on dirait un zombie | zombie | comme un zombie | comme un légume | air hébété
        | hébété | hébétée | abasourdi | ahuri | hagards | l air hagard | bizaroïde
        | bizarre dans sa tête | ne comprend plus rien | jarrive plus à réfléchir
        | narrive plus à réfléchir | ne sais plus ce que je dis
        | jsais plus ce que je dis | n arrive plus à me concentrer
        | jarrive plus à me concentrer | narrive plus à me concentrer
        | n arrive plus à penser | jarrive plus à penser | narrive plus à penser
        | n arrive pas à réfléchir | jarrive pas à réfléchir | narrive pas à réfléchir
        | jurine dans le | nurine dans le | jpisse dans le | jpisse dans la
        | jvois des bêtes | jvois des araignées | jvois des insectes | jvois des ombres
        | délires | delire | comprend rien | elle comprend rien | il comprend rien
        | comprend pas ce qu on | regarde sans voir | regard perdu | nous regarde mais
        | me regarde mais | met du temps à répondre | met longtemps à répondre
        | lent à répondre | répond lentement | répond avec retard | m a appelé maman
        | m appelle maman | m appelle papa | avec sa chaussure
        | à la place de la télécommande | s est perdu | s est perdue | se perd
        | perdu en allant | perdue en allant | comme un enfant de | retombé en enfance
        | parle comme un enfant | parle de gens morts | parle du passé comme
        | croit que sa mère | pleure sans raison et | rigole sans raison
        | rit sans raison | crie sans raison | des absences | a des absences
        | gestes incohérents | fait ses besoins partout | besoins n importe où
        | mange avec ses mains
    """,
    "DISORIENTED": """
        ne sait plus où | sait plus où | ne sait pas où | sait pas où | ne sait plus qui
        | sait plus qui | sait plus quel | ne sait plus quel | ne sait pas quel jour
        | sait pas quel jour | sais plus quel jour | sais plus où je suis
        | ne sais plus où | sais plus où | ne me reconnaît | me reconnaît pas
        | me reconnaît plus | ne reconnaît | reconnaît plus | reconnaît pas
        | nous reconnaît plus | ne reconnaît plus | parle mal | articule mal
        | n articule plus | articule plus | a du mal à parler | bafouille
        | du mal à articuler | mâche ses mots | langue pâteuse | parole pâteuse
        | plus son nom | oublie son nom | mains qui tremblent | mains tremblent
        | ses mains tremblent | mains qui battent | tremblements des mains
        | dort tout le temps | dort toute la journée | dors toute la journée
        | n arrête pas de dormir | dort sans arrêt | ne reste pas éveillé
        | reste pas éveillé | s endort tout le temps | s endort sans cesse
        | s endort partout | s endort en parlant | inverse le jour et la nuit
        | arrive pas à rester éveillé* | du mal à rester éveillé*
        | n arrive plus à parler | répète la même | ne sait plus quelle
        | sait plus quelle année | sait plus quelle | sait pas quelle année
        | ne sait plus en quelle | sait plus en quelle | sait plus comment il s appelle
        | sait plus comment elle s appelle | sait plus comment je m appelle
        | ne sait plus son nom | sait plus son nom | sait plus mon prénom
        | connaît plus son prénom | se rappelle plus | ne se rappelle plus
        | se rappelle pas | se rappelle plus de | se souvient plus de
        | se souvient pas de | plus de son nom | plus de mon prénom | son prénom
        | mon prénom | il me prend pour | elle me prend pour | me prend pour
        | me confond avec | croit qu il est | croit qu on est | croit être
        | croit que je suis | pense qu on est | se croit en | se croit dans
        | ne nous reconnaît | nous reconnaît pas | reconnaît personne
        | ne reconnaît personne | me reconnaissait pas | articule pas | n articule pas
        | a du mal à articuler | a du mal a parler | difficultés à parler
        | difficulté à parler | parle lentement | parle très lentement
        | parle au ralenti | parle comme s il | bouche pâteuse | voix pâteuse | marmonne
        | marmonner | bredouille | bégaie | baragouine | incompréhensible
        | on comprend rien à ce qu | comprend rien à ce qu il dit
        | on comprend pas ce qu | on ne comprend pas ce qu | propos incompréhensibles
        | mots sans queue | mains tremblantes | mains battent | ses mains bougent
        | bat des mains | dort depuis | dort depuis hier | dort 20 heures
        | dort presque tout | dort énormément | dort beaucoup trop | dort trop
        | dort en permanence | dort jour et nuit | passe son temps à dormir
        | passe ses journées à dormir | passe la journée à dormir | fait que dormir
        | ne fait que dormir | fais que dormir | dors tout le temps | dors sans arrêt
        | dors 18 heures | dormir toute la journée | s endort au milieu
        | s endort pendant | s endort debout | s endort à table | s endort assis
        | s endort quand | s assoupit | somnole tout le temps | somnole toute la journée
        | pique du nez | garder les yeux ouverts | tenir éveillé | tient pas éveillé
        | reste plus éveillé | dort le jour | réveillé la nuit | pose toujours la même
        | pose la même question | repose la même question | répète toujours
        | répète les mêmes | demande où il est | demande où elle est | sait pu
        | sait pus | sait plus le jour | sait plus le mois | sait plus l année
        | sait pas où il est | sait pas où elle est | sait plus rien
        | connaît plus personne | oublié son prénom | oublié son nom
        | pris le placard pour | croyait que c était les | se croit | reconnait pu
        | reconnaît pu | reconnait personne | flapping | astérixis | comme des ailes
        | mains papillon | mains qui bougent | mains lâchent | mains qui lâchent
        | mains secouent | mains tremblotent | tremblote des mains
        | mains qui tremblotent | plus tenir un stylo | plus écrire | plus à écrire
        | pas à écrire | sait plus écrire | écrit n importe | plus signer | cause mal
        | parle plus bien | parle pas bien | parle pu | parle très mal | parle comme un
        | parle comme bourré | parle bizarre | parle mou | trouve plus ses mots
        | trouve plus mes mots | trouve pas ses mots | trouve pas mes mots
        | langue lourde | bouche lourde | langue épaisse | langue molle
        | jour et nuit inversés | nuit et jour inversés | jour pour la nuit
        | nuit pour le jour | vit la nuit | confond le matin | confond la nuit
        | confond tout le monde | mélange jour | mélange le jour | dort debout
        | dort en mangeant | s endort en mangeant | dort à table | dort assis
        | dort non stop | dort h24 | dort 24h | dort tout l temps | dort tt le temps
        | dors tt le temps | dort du matin au soir | fait que de dormir
        | arrête pas de dormir | sommeil anormal | endormi depuis | haleine bizarre
        | haleine sucrée | comprends pas ce qu il dit | comprend pas ce qu il dit
        | mots incompréhensibles | grommelle | balbutie | balbutier | baratine
        | bafouiller | ne sais plus quel jour | jsais plus quel jour
        | ne sais plus où je suis | jsais plus où je suis | jsais plus où
        | ne me reconnaît pas | ne me reconnaît plus | ne reconnaît pas
        | ne nous reconnaît plus | jdors toute la journée
        | n arrive pas à rester éveillé* | jarrive pas à rester éveillé*
        | narrive pas à rester éveillé* | ne sait plus quelle année
        | ne sait pas quelle année | ne sait plus comment il s appelle
        | ne sait plus comment elle s appelle | ne sait plus comment je m appelle
        | ne sait plus mon prénom | ne connaît plus son prénom | ne se rappelle pas
        | ne se rappelle plus de | ne se souvient plus de | ne se souvient pas de
        | jpense qu on est | ne nous reconnaît pas | ne me reconnaissait pas
        | ne comprend rien à ce qu il dit | jfais que dormir | jdors tout le temps
        | jdors sans arrêt | jdors 18 heures | ne tient pas éveillé
        | ne reste plus éveillé | ne sait pu | ne sait plus le jour
        | ne sait plus le mois | ne sait plus l année | ne sait pas où il est
        | ne sait pas où elle est | ne sait plus rien | ne connaît plus personne
        | ne reconnait pu | ne reconnaît pu | ne sait plus écrire | ne parle plus bien
        | ne parle pas bien | ne parle pu | ne trouve plus ses mots
        | ne trouve plus mes mots | ne trouve pas ses mots | ne trouve pas mes mots
        | jdors tt le temps | ne comprends pas ce qu il dit
        | ne comprend pas ce qu il dit | comme un ivrogne | parle comme un ivrogne
        | parle ivrogne | comme s il avait de la bouillie | bouillie dans la bouche
        | patate chaude | répète en boucle | en boucle la même | se répète
        | répète dix fois | sait plus se | sait plus comment | sait plus utiliser
        | sait plus marcher | sait plus manger | sait plus s habiller | sait plus tenir
        | sait plus lire | sait plus compter | sait plus faire | sait plus parler
        | sait plus ouvrir | sait plus allumer | ne sait plus se | ne sait plus comment
        | ne sait plus utiliser | ne sait plus marcher | ne sait plus manger
        | ne sait plus s habiller | ne sait plus faire | ne sait plus lire
        | ne sait plus compter | arrive plus à s habiller | arrive plus à compter
        | n arrive plus à compter | n arrive plus à s habiller | voulait allumer
    """,
    "RECOGNISE": """
        sait | reconnaît | rappelle | souvient | connaît | comprend | reconnaître | sais
        | reconnait | sai | reconnai | connait | souvien | reconnu | reconnais
    """,
    "IDENTITY": """
        où | qui | jour | année | nom | prénom | me | nous | famille | maison | enfants
        | date | personne | mari | femme | ville
    """,
    "WAKE": """
        réveille | réveiller | réveil | répond | répondre | réagit | réagir | réveillé
        | réveillée | lève
    """,
    "UNROUSABLE": """
        ne se réveille pas | se réveille pas | ne se réveille plus | se réveille plus
        | n arrive pas à le réveiller | arrive pas à le réveiller
        | n arrive pas à la réveiller | arrive pas à la réveiller
        | arrive plus à le réveiller | arrive plus à la réveiller
        | pas moyen de le réveiller | pas moyen de la réveiller
        | impossible de le réveiller | impossible de la réveiller
        | impossible à réveiller | difficile à réveiller | du mal à le réveiller
        | du mal à la réveiller | dur à réveiller | peux pas le réveiller
        | peux pas la réveiller | ne répond plus | répond plus | ne répond pas
        | répond pas | ne réagit plus | réagit plus | ne réagit pas | réagit pas
        | inconscient | inconsciente | coma | perdu connaissance | perd connaissance
        | perte de connaissance | ouvre pas les yeux | ouvre plus les yeux
        | lèvres bleues | tout bleu | toute bleue | perdu conscience | réveille à peine
        | sans connaissance | impossible de la faire | impossible de le faire réagir
        | difficile de le réveiller | difficile de la réveiller
        | très difficile à réveiller | dur de le réveiller | dur de la réveiller
        | peine à se réveiller | peine à le réveiller | du mal à se réveiller
        | mal à se réveiller | mal à la réveiller | mal à le réveiller
        | a beaucoup de mal à se réveiller | réagit à peine | répond à peine
        | répond presque plus | réagit presque plus | réagit plus quand | bouge plus
        | ne bouge plus | ouvre à peine les yeux | ouvre plus l oeil | yeux ouverts mais
        | arrivons pas à le réveiller | arrivons plus à le réveiller
        | réussis pas à le réveiller | parviens pas à le réveiller | n émerge pas
        | émerge pas | tout mou | toute molle | mou et | inerte | évanoui et
        | dans le coma | semi conscient | semi consciente | à moitié conscient
        | à moitié inconscient | conscience altérée | perte de conscience
        | a perdu conscience | sans réaction | plus de réaction | aucune réaction
        | ne me parle plus | parle plus et | réveille pu | se réveille pu
        | se réveille po | réveille pas | réveille plus | réveillent pas | on le secoue
        | on la secoue | secoué mais | ouvre pu | répond pu | repon pa | repond pa
        | réagit pu | comateux | comateuse | ronfle bizarre | ronflement bizarre
        | râle et | lèvres violettes | lèvres sont bleues | lèvres bleu
        | lèvres toutes bleues | levres bleues | ongles bleus | il est bleu
        | elle est bleue | tout violet | toute violette | tout gris | toute grise
        | yeux vitreux | bouge pas | bouge pu | bouge pas et | plus un geste | sans vie
        | entre la vie | fait le mort | arrive pas à la lever | plus conscient
        | plus consciente | pas conscient | pas consciente | à demi conscient
        | quasi inconscient | n est plus conscient | peine à ouvrir | paupières lourdes
        | entend plus | n entend plus rien | dort trop profond
        | pas moyen qu il se réveille | impossible qu il se réveille | dur à lever
        | arrive pu à le réveiller | arrive pu à la réveiller | arrive pas à reveiller
        | arrive plus à réveiller | arrive pas à réveiller | jarrive pas à le réveiller
        | narrive pas à le réveiller | jarrive pas à la réveiller
        | narrive pas à la réveiller | n arrive plus à le réveiller
        | jarrive plus à le réveiller | narrive plus à le réveiller
        | n arrive plus à la réveiller | jarrive plus à la réveiller
        | narrive plus à la réveiller | ne peux pas le réveiller
        | jpeux pas le réveiller | ne peux pas la réveiller | jpeux pas la réveiller
        | n ouvre pas les yeux | n ouvre plus les yeux | ne répond presque plus
        | ne réagit presque plus | ne réagit plus quand | n ouvre plus l oeil
        | n arrivons pas à le réveiller | n arrivons plus à le réveiller
        | ne réussis pas à le réveiller | ne parviens pas à le réveiller
        | ne parle plus et | ne réveille pu | ne se réveille pu | ne réveille pas
        | ne réveille plus | ne réveillent pas | n ouvre pu | ne répond pu
        | ne réagit pu | ne bouge pas | ne bouge pu | ne bouge pas et
        | n arrive pas à la lever | jarrive pas à la lever | narrive pas à la lever
        | n entend plus | n arrive pu à le réveiller | jarrive pu à le réveiller
        | narrive pu à le réveiller | n arrive pu à la réveiller
        | jarrive pu à la réveiller | narrive pu à la réveiller
        | n arrive pas à reveiller | jarrive pas à reveiller | narrive pas à reveiller
        | n arrive plus à réveiller | jarrive plus à réveiller
        | narrive plus à réveiller | n arrive pas à réveiller | jarrive pas à réveiller
        | narrive pas à réveiller | yeux ouverts et | a les yeux ouverts | grogne juste
        | grogne seulement | ne fait que grogner | grogne | gémit seulement
        | sort pas de son sommeil | réponse quand on l appelle | plus sur terre
        | réagit pas quand | pince et | on le pince | on la pince | bouge à peine
    """,
    "SLEEPY": """
        somnolent | somnolente | somnolence | somnole | endormi | endormie | léthargique
        | léthargie | assoupi | assoupie | ensuqué | dort | dors | somnolents | vaseux
        | assommé | assommée | ensommeillé | ensommeillée | amorphe | apathique
        | endormis | envie de dormir | besoin de dormir | lent | molle | comateux
        | somnol* | dodo | roupille | pionce | létarg* | tombe de sommeil | endort
        | endors | ensommeil* | fatigué à dormir | dormir tout
    """,
    "SPEECH": """
        parole | parler | parle | élocution | mots | discours | articule | voix | langage
        | phrases | parlé | diction
    """,
    "SLURRED": """
        pâteuse | pâteux | inarticul* | bourré | ivre | mâche | bizarre | mal | empâtée
        | traînante | lente | ralentie | bizarrement | lentement | incompréhensible
        | traînant | empâté | mâchée | difficile | troublée | molle | mou | bizare
        | épaisse | comme un ivrogne | ralenti | avinée | saoul | soûl | chaude
        | à moitié | lourde | mélange | brouillée
    """,
    # Liver
    "YELLOW": """
        jaune | jaunes | jaunâtre | jaunâtres | jauni | jaunie | jaunis | jaunit
        | jaunissent | jaunisse | orange | jaunissant | jaune citron | jaunatre | citron
        | moutarde | doré | coing | canari | bronze | jônes | jone | jône | jaunatres
        | jaunies | jaunir | jaunissait | jaune vif | zone jaune
    """,
    "LOOK": """
        suis | est | sont | deviens | devient | devenu | devenue | devenus | vire | viré
        | tire | l air | tout | toute | teint | couleur | vois | parais | bien | un peu
        | complètement | très | carrément | comme | rend | rendent | rendu | rendue
        | tourne | tourné | commence | commencent | commencé | légèrement | plutôt
        | devenir | devenait | deviennent | tirent | virent | reste | trop | pâle
        | resté
    """,
    "JAUNDICE": """
        jaunisse | ictère | ictérique | devenu jaune | devenue jaune | devient jaune
        | suis jaune | est jaune | tout jaune | toute jaune | deviens jaune
        | teint jaune | sont jaunes | est tout jaune | virer au jaune | jaunice
        | tout jaune comme | jaune comme | jaune citron | vire au jaune | viré au jaune
        | tire sur le jaune | suis devenu jaune | est devenu jaune | est devenue jaune
        | devenus jaunes | devenues jaunes | teint jaunâtre | couleur jaune | jauni
        | jaunie | jaunit | je jaunis | jaunise | jaunisses | hictère | ictaire
        | hepatite jaune | yeux jaunes jaunes | me rend jaune | me rendent jaune
        | virer jaune | vire jaune | devenir jaune | tout jone | jaunir | jaunis
        | suis tout jaune | chui jaune | chuis jaune | jsuis jaune | jsuis tout jaune
        | bilirubine très élevée
    """,
    "EYES": """
        oeil | yeux | blanc des yeux | blanc de l oeil | zyeux | blanc de ses yeux
        | blanc de mes yeux | blancs des yeux | le blanc de mes | globes | oeils | yeu
        | zieux | zyeu | z yeux | pupilles | conjonctive | sclère | regard | ieux
        | yieux
    """,
    "SKIN": "peau | teint | mains | paumes | épiderme | plantes des pieds",
    "FACE": """
        visage | figure | paupière | paupières | joues | face | gueule | tête enflée
        | faciès | tronche
    """,
    "BODY": "corps | bras | jambes | poitrine | dos | torse",
    "LIMB": """
        doigt | doigts | main | pouce | pied | bras | jambe | paume | patient | poubelle
        | plage | sable | parc | travail | boulot | gant | hôpital | talon
    """,
    "CIRRHOSIS": """
        cirrhose | cirrhotique | cirose | cirrose | cirhose | décompensée | décompensé
        | insuffisance hépatique | varices oesophagiennes | foie foutu | liste de greffe
        | f4 | attente de greffe | encéphalopathie hépatique | lactulose
        | cirrhose du foie | cyrrhose | cirrhoze | foie cirrhotique | foie malade
        | foie très abîmé | foie abîmé | foie en mauvais | foie ne fonctionne plus
        | stade 4 | stade f4 | phase terminale | stade terminal | sur liste
        | liste d attente | attends une greffe | attend une greffe
        | en attente d une greffe | ligature de varices | ligatures
        | hypertension portale | insuffisant hépatique | défaillance hépatique
        | maladie du foie avancée | cirrhoses | cirrozze | sirrhose | sirose | cyrose
        | cirhoze | foi cirrhosé | foie cirrhosé | cirrhosé | malade du foie
        | maladie du foie | au foie malade | foie détruit | foie mort | foie gaté
        | foie gâté | foie fichu | foie rongé | foie très atteint | fibrose f4 | child c
        | child b | child a | attente greffe | ascitique | encéphalo | tips | meld
        | insuffisance du foie
    """,
    "ASCITES": """
        ascite | ascites | eau dans le ventre | liquide dans le ventre
        | liquide dans l abdomen | eau dans l abdomen | du liquide dans le ventre
        | de l eau dans le ventre | ventre plein d eau | ventre plein de liquide
        | ponction d ascite | accumulation de liquide | liquide qui s accumule
        | ventre rempli | plein de liquide | rempli d eau | ventre d eau | ponctionné
        | ponctions | m enlèvent du liquide | retiennent de l eau dans
        | rétention d eau dans le ventre | plein d eau | eau au ventre
        | eau dans l ventre | liquide au ventre | ponction | ponctionne | ponctionnée
        | ponctionner | ascyte | assite | acite | ventre gonflé d eau | du liquide dans
        | l eau dans le ventre | drainer | drainé | liquide dans son ventre
        | eau dans son ventre
    """,
    # Pain and fever
    "PAIN": """
        mal | maux | douleur | douleurs | douloureux | douloureuse | souffre
        | souffrance | brûlure | brûle | crampe | crampes | lance | élancements
        | fait mal | fait souffrir | me fait mal | coliques | douloureuses | doleur
        | souffrir | souffrances | mal partout | fait hyper mal | piqûres | spasmes
        | spasme | élancement | tiraillements | torsion | bruler | brûlures | coup
        | coups | pique | lancinante | bobo | douloureus* | douleur* | lancine
        | tiraille | tord | élance | ronge | poignard | déchire | souffrent | brule
        | crampe* | mal mal | contractions | colique | en feu | feu | torture | martyr
        | pète | insupportable | insoutenable | supplice
    """,
    "BELLY_PAIN": """
        mal au ventre | mal à l estomac | mal de ventre | maux de ventre
        | douleur abdominale | douleurs abdominales | mal au bide | douleur au ventre
        | maux d estomac | mal à l abdomen | ventre me fait mal | ventre fait mal
        | mal a l estomac | douleurs au ventre | douleurs d estomac
        | douleurs à l estomac | crampes d estomac | crampes au ventre | mal au foie
        | douleur dans le ventre | douleur à l estomac | douleurs dans le ventre
        | mal aux tripes | mal dans le ventre | bide me fait mal | coliques
        | mal de bide | mal d estomac | mal au foi | mal au coté droit | maux de bide
        | mal o ventre | mal au vantre | mal ventre | ventre mal | ventre qui fait mal
        | ventre m fait mal | ventre fait ben mal | crampes abdominales
        | estomac fait mal | bedaine fait mal | mal sous les côtes | mal à la bedaine
        | mal dans le bas ventre | mal en bas du ventre | mal au flanc | mal aux boyaux
        | douleur de ventre | douleurs de ventre
    """,
    "SEVERE_PAIN": """
        douleur insupportable | douleur atroce | douleur horrible | douleur terrible
        | douleur intense | douleurs atroces | douleurs insupportables
        | hurle de douleur | crie de douleur | pleure de douleur | mal à en mourir
        | meurs de douleur | plié en deux | pliée en deux | plié de douleur
        | pliée de douleur | tords de douleur | tord de douleur | pire douleur
        | mal à crever | atrocement mal | horriblement mal | souffre le martyre
        | douleur violente | forte douleur | fortes douleurs | violente douleur
        | violentes douleurs | douleur de malade | douleurs de malade
        | douleur fulgurante | douleur soudaine | douleur brutale | douleur aiguë
        | douleurs aiguës | douleurs intenses | douleurs terribles | douleurs horribles
        | douleurs violentes | douleur extrême | douleurs extrêmes | douleur inhumaine
        | douleur intenable | douleur abominable | douleur affreuse | douleur qui me
        | une douleur de | énorme douleur | grosse douleur | grosses douleurs | trop mal
        | tellement mal | super mal | hyper mal | grave mal | terriblement mal
        | affreusement mal | extrêmement mal | vraiment très mal | très très mal
        | mal à hurler | mal à pleurer | mal de chien | un mal de chien
        | douleur de chien | mal de fou | pleurer de douleur | pleurant de douleur
        | hurlant de douleur | hurler de douleur | crier de douleur
        | me tords de douleur | se tord de douleur | tordu de douleur
        | tordue de douleur | roule par terre de douleur | en pleurs de douleur
        | souffre le martyr | souffre atrocement | souffre horriblement | souffre trop
        | mourir de douleur | crever de mal | crève de mal | douleur à 10 | douleur 10
        | supporte pas qu on | supporte plus qu on | pas qu on touche
        | pas qu on lui touche | peut pas toucher | peux pas toucher | plus toucher
        | on peut pas toucher | peut plus toucher | au moindre toucher
        | supporte même pas | gémit de douleur | gémit | se tortille | tortille
        | tord en deux | se plie en deux | pliés en deux | à se taper la tête | hurle
        | hurler | coup de poignard | coups de poignard | coup de couteau
        | coups de couteau | mal à pas pouvoir | mal que je peux plus
        | mal que je peux pas | mal que j arrive | mal à vomir | crève de douleur
        | mourir de mal | mal à mourir | douleurs de fou | douleur de fou
        | douleurs insoutenables | douleur insoutenable | douleur de dingue | sacré mal
        | très mal | mal comme jamais | mal à tomber | mal au point | me roule par terre
        | se roule par terre | roule par terre | roule au sol | crie | crier | criait
        | il crie | elle crie | hurlements | hurlait | en pleurs | pleure sans arrêt
        | me redresser | impossible de bouger | impossible de me redresser
        | tenir debout | peux plus marcher | peut plus marcher | peux plus bouger
    """,
    "BELLY": """
        ventre | estomac | abdomen | abdominale | abdominales | bide | foie | flanc
        | côté droit | bas ventre | intestins | côtes | abdominal | nombril | ventres
        | estomacs | tripes | côté du foie | sous les côtes | hypocondre | bas du ventre
        | haut du ventre | bidon | abdo | boyaux | vésicule | coté droit | flancs
        | bedaine | bedon | panse | vantre | ventrou | estomak | pancréas
        | fosse iliaque | sternum | epigastre | creux de l estomac
    """,
    "RIGID": """
        dur comme | durs comme | très dur | tout dur | rigide | dur | béton | bois
        | dur comme du bois | dur comme de la pierre | tendu | tendue | comme du béton
        | comme une planche | pierre | contracté | raide | contracture | dur dur | durci
        | durcit | tout tendu | bloc | roc | tambour | ballon dur | planche | caillou
        | gonflé dur | figé | contracte
    """,
    "SWELL": """
        gonfle | gonfler | gonflé | gonflée | gonflés | gonflées | gonflent | gonflement
        | enflé | enflée | enflés | enflées | enfle | enfler | enflent | ballonné
        | ballonnement | oedème | tuméfi* | énorme | distendu | boursoufl* | bouffi
        | bouffie | plein d eau | a doublé | doublé de volume | gonflements | gonflait
        | regonfle | enflure | enflures | ballonnée | ballonnements | grossi | grossit
        | grossissent | grosse | grosses | triplé | doublé | énormes | comme un ballon
        | comme des ballons | ballon | bombé | tendu | déformé | déformée
        | gonflés à bloc | gonfleur | femme enceinte | boursouflé | boursouflée
        | ont gonflé | a gonflé | a enflé | ont enflé | empâtée | épaisse | épais
        | gonfl* | enfl* | prend du volume | tuméfié | boudiné | boursouf* | bombe
        | gros comme | rempli | tripl* | comme un tambour | saucisse | saucisses
        | comme des saucisses | botox | boxeur | éléphant | hamster | patate | pneu
        | pneus | comme un melon | se remplit | dilaté | dilatée | dilate | proéminent
    """,
    "FEVER": """
        fièvre | fiévreux | fiévreuse | frisson | frissons | frissonne | frissonner
        | grelotte | grelotter | grelottant | brûlant de fièvre | tremble de froid
        | claque des dents | température élevée | de température | brûlante de fièvre
        | de fièvre | claquer des dents | bouillant | fievre | fiévreusement
        | grosse fièvre | température à | température de | tremblements de froid
        | tremble de partout | tremble comme une feuille | frissonnements | frissonnant
        | froid et tremble | froid et je tremble | sueurs et frissons | sueurs froides
        | sueurs nocturnes | brûlant | brûlante | bouillante | chaud et froid | claquent
        | grelottements | caille | je gèle | gelé et tremble | febrile
        | de la température | la température | de la temp | chauffe | il chauffe
        | elle chauffe | corps chaud | corps est chaud | front chaud | front brûlant
        | front bouillant | chaud froid | tout chaud | toute chaude | très chaud
        | est chaud | est chaude | suis chaud | suis brûlant | corps brûlant
        | corps bouillant | corps chauffe | corps qui chauffe | brûle de fièvre
        | tremble froid | chair de poule | transi | frissone* | frisson* | fievr*
        | fiév* | fièv* | fivre | fieuvre | état grippal | comme une grippe | palu
        | suées | suées la nuit | sueurs la nuit | claque les dents
        | claquement de dents | dents qui claquent | grelot* | fébri*
        | thermomètre monte | brulant | tremble comme | tremblements et
        | sous la couette | sous les couvertures | sous ? couvertures
        | trois couvertures | frileux | frileuse | j ai froid | il a froid
        | elle a froid | très froid | tellement froid | trop froid | meurt de froid
        | tremble sous | fièvre ne descend | température monte | 38 de | 39 de | 40 de
        | 38 ce | 39 ce | 40 ce | 38 cette | 39 cette | 40 cette | 38 depuis | 39 depuis
        | 40 depuis | 39 hier | 40 hier | 39 au | 40 au | 39 aujourd hui
        | 40 aujourd hui | 39 5 | 38 5 | 38 8 | 38 7 | 38 9 | 39 2 | monté à 39
        | monté à 40 | monte à 39 | monte à 40
    """,
    "TEMPERATURE": """
        température | fièvre | thermomètre | degrés | temp | température est
        | thermomètre affiche | affiche | de fièvre
    """,
    "HIGH": """
        élevée | haute | monte | montée | au dessus | dépasse | monté | grimpe | plus de
        | haut
    """,
    # Heart and breath
    "CHEST": """
        poitrine | thorax | thoracique | torse | sternum | coté gauche | côté gauche
        | bras gauche | mâchoire | cage thoracique | côtes | plexus | buste | coffre
        | poitrail | seins | poitrine gauche | poitrinaire
    """,
    "HEART": """
        coeur | pouls | cardiaque | rythme cardiaque | battements | pulsations | bat
        | fréquence cardiaque | coeurs | palpitations | battement | battait | bpm
        | rythme | pulsation | batement | coeur bat | qeur | keur | palpitation
        | palpite | cardio | pulse
    """,
    "TIGHT": """
        serre | serré | serrée | oppress* | oppression | pression | poids | écras*
        | étau | comprim* | lourd | lourde | crise | attaque | arrêt | tiraille | coince
        | serrement | comprime | poids sur | éléphant | enclume | pierre | étouffe
        | étouffement | coup de poignard | coups de poignard | pique | piqûre | piqûres
        | pince | pincement | point | lance | brûle | brûlure | broie | broyé | écrase
        | écrasement | saute | s arrête | irrégulier | serre fort | contraction
        | aiguilles | déchirement | lâche | s emballe | fourmille | affole | s affole
        | cogne | galope | explose | arythmie | chamade | déconne | dératé
        | rate des battements | palpite | accélère | serrent | pincements | comprimée
        | pesanteur | oppresse | oppressé | oppressée | lourdeur | fait des bonds
        | bondit | tambourine | poignarde | assis sur | assise sur | appuie sur
        | appuyait sur | marche sur | pèse | pèse sur | posé sur | ceinture | camion
        | brique | bloc | sac de ciment | corde autour | tenaille | corset | barre
    """,
    "CHEST_PAIN": """
        douleur thoracique | crise cardiaque | infarctus | angine de poitrine
        | arrêt cardiaque | mal à la poitrine | douleur à la poitrine
        | douleurs thoraciques | douleurs à la poitrine | mal au coeur côté gauche
        | poitrine serrée | poitrine qui serre | serre dans la poitrine
        | poitrine me serre | oppression dans la poitrine | oppression thoracique
        | poids sur la poitrine | point dans la poitrine | mal au thorax
        | mal dans la poitrine | douleur dans la poitrine | poitrine fait mal
        | poitrine me fait mal | infarctu | arrêt du coeur | mal poitrine
        | mal a la poitrine | mal au torse | mal au coeur à gauche | douleur au coeur
        | douleurs au coeur | douleur au thorax | douleur poitrine | douleurs poitrine
        | coeur me fait mal | coeur fait mal | coeur qui fait mal | mal dans le coeur
        | poitrine qui brûle | poitrine brûle | poitrine serre | poitrine lourde
        | brûle dans la poitrine | pique dans la poitrine | pointe au coeur
        | pointes au coeur | pointe dans la poitrine | attaque cardiaque
        | attaque du coeur | crise de coeur | serrement de poitrine | angor | avc
        | attaque cérébrale | bras gauche engourdi | étau | barre dans la poitrine
        | barre sur la poitrine | assis sur ma poitrine | assis sur la poitrine
        | écrase la poitrine | pèse sur la poitrine | poids sur le coeur
    """,
    "SLOW": """
        lent | lente | lentement | lents | ralenti | ralentit | faible | faiblement
        | ralentis | doucement | bas | très lent | très lentement | trop lent
        | au ralenti | tombe à | descendu à | chuté à | s arrête | à peine
        | presque plus | mollement | bradycardie | baisse | en dessous | tombe
        | trop bas | très bas | ralentie
    """,
    "BREATH": """
        respirer | respiration | respire | souffle | souffler | air | respiré | inspirer
        | inspiration | oxygène | poumons | souffles | respiration est
        | reprendre mon souffle | resp | respir* | soufle | soufler | rspirer
        | respirait | haleine courte | respirations | oxygénation
    """,
    "HARD": """
        mal | difficile | difficilement | difficultés | difficulté | peine | court
        | courte | du mal | manque | bloquée | coupé | coupe | à peine | rapide | galère
        | mal à | arrive pas | arrive plus | peux pas | peux plus | bloqué | bloque
        | halète | haletant | saccadée | sifflante | superficielle | coupée | manque d
        | manquer d | galérer | lutte | gêne | gêné | gênée | pénible | impossible
        | laborieuse | s arrête | trop vite | très vite | misère | de la misère
        | d la misère | pas capable | capable pas | plus capable | arrive pu | peux pu
        | pus | force pour | bruyante | à grand peine | dur | lourd | lourde | oppress*
        | bloqu* | difficil* | péniblement | galere | rapides | serré | court court
        | ne passe | manquait | plus assez | pas assez
    """,
    "BREATHLESS": """
        n arrive pas à respirer | arrive pas à respirer | arrive plus à respirer
        | n arrive plus à respirer | peux pas respirer | peux plus respirer
        | ne peux plus respirer | peut plus respirer | peut pas respirer | respire plus
        | ne respire plus | ne respire pas | respire pas | respire mal
        | du mal à respirer | mal à respirer | essoufflé | essoufflée | essoufflement
        | suffoque | suffoquer | étouffe | étouffer | manque d air | à bout de souffle
        | j étouffe | souffle coupé | plus d air | asphyx* | souffle court
        | cherche son air | cherche mon air | difficultés respiratoires
        | détresse respiratoire | peine à respirer | difficulté à respirer
        | difficultés à respirer | respirer normalement | plus respirer
        | peine a respirer | peine à reprendre | n arrive plus a respirer
        | arrive plus a respirer | arrive pas a respirer | du mal a respirer
        | arrive plus à reprendre | reprendre mon souffle | plus de souffle
        | plus aucun souffle | manque de souffle | manque de l air | manque d oxygène
        | l air ne passe | l air passe plus | air ne rentre | air rentre plus
        | cherche de l air | plus capable de respirer | capable de respirer
        | peut plus parler tellement | peine à parler | halète | haletant | haletante
        | suffoqué | suffocation | étouffé | étouffée | étouffement | s étouffe
        | j suffoque | asphyxie | respire difficilement | respire très mal
        | respire à peine | respire vite | respire très vite | respire trop vite
        | respire bizarrement | respire fort | gêne respiratoire
        | difficulté respiratoire | problème pour respirer | problèmes respiratoires
        | essouffle | m essouffle | s essouffle | dyspnée | saturation basse
        | s arrête de respirer | arrêté de respirer | arrête de respirer
        | misère à respirer | pas capable de respirer | capable pas respirer
        | arrive pu à respirer | peux pu respirer | respire pu | manque l air
        | souffle court court | essouf* | essouff* | essoufle | étouf* | suffoq*
        | sufoq* | asfixi* | air passe pas | air rentre pas | l air rentre pas
        | l air passe pas | respir plus | respir pas | sans souffle | peux plus souffler
        | tirage | levres bleues et | bouche ouverte pour respirer | dormir assis
        | dors assis | parler sans souffler | respire comme un | respire avec difficulté
        | respirer avec difficulté | respirer est difficile | difficile de respirer
        | dur de respirer | dur à respirer | dur respirer | empêche de respirer
        | m empêche de respirer | plus d oxygène | satur basse | jarrive pas à respirer
        | narrive pas à respirer | jarrive plus à respirer | narrive plus à respirer
        | ne peux pas respirer | jpeux pas respirer | jpeux plus respirer
        | ne peut plus respirer | ne peut pas respirer | jrespire plus | jrespire pas
        | jrespire mal | jarrive plus a respirer | narrive plus a respirer
        | n arrive pas a respirer | jarrive pas a respirer | narrive pas a respirer
        | n arrive plus à reprendre | jarrive plus à reprendre
        | narrive plus à reprendre | ne peut plus parler tellement
        | jrespire difficilement | jrespire très mal | jrespire à peine | jrespire vite
        | jrespire très vite | jrespire trop vite | jrespire bizarrement | jrespire fort
        | ne capable pas respirer | n arrive pu à respirer | jarrive pu à respirer
        | narrive pu à respirer | ne peux pu respirer | jpeux pu respirer
        | ne respire pu | jrespire pu | ne respir plus | ne respir pas
        | ne peux plus souffler | jpeux plus souffler | jdors assis | jrespire comme un
        | jrespire avec difficulté | plus respirer normalement | cherche l air
        | happe l air | respire la bouche ouverte | au bord de l asphyxie
        | comme si je me noyais | noyade | je me noie dans | plus parler sans
        | trois pas et | au moindre pas | moindre effort | souffle au repos
        | souffle comme un boeuf | souffle fort
    """,
    "FAINT": """
        évanoui | évanouie | évanouis | s évanouit | m évanouis | évanouir
        | évanouissement | malaise | syncope | tombé dans les pommes
        | tombée dans les pommes | tombe dans les pommes | effondré | effondrée
        | s effondre | écroulé | écroulée | tombé dans les vapes | perdu connaissance
        | perte de connaissance | s est écroulé | collapsus | tourné de l oeil
        | s évanouir | m évanouir | vais m évanouir | failli m évanouir
        | failli tomber dans les pommes | vais tomber dans les pommes | tombé raide
        | est tombé par terre et | tombé d un coup | tombée d un coup | s est effondré
        | s est effondrée | malaises | fait un malaise | fait des malaises
        | malaise vagal | voile noir | trou noir | perd connaissance
        | perds connaissance | perdre connaissance | perte de conscience
        | perdu conscience | tourne de l oeil | retrouvé par terre | retrouvée par terre
        | retrouvé au sol | retrouvé inconscient | au sol | étalé par terre
        | s est écroulée | collapsé | je tombe dans les pommes | tout est devenu noir
        | sur le point de m évanouir | vois noir | voit noir | vu noir
        | tout noir devant | me sens partir | sens partir | sens que je pars
        | tombe tout seul | tombée raide | raide par terre | jambes lâchent
        | jambes ont lâché | s affale | affalé | affalée | dans les pommes
        | dans les vapes et tombe | black out | blackout | écroule | m écroule
        | m effondre | m évanoui | tombé inconscient | tombée inconsciente
        | chuté d un coup | pertes de connaissance | perdu connaisance
        | connaissance plusieurs | syncopes | tourner de l oeil
        | tombé sans connaissance | partie dans les pommes | parti dans les pommes
        | perds conscience | s écroule | étendu par terre | gît par terre | inanimé
        | inanimée | s est étalé | tombe faible | tombé faible | perdu la carte et
        | il est tombé par terre | elle est tombée par terre | suis tombé par terre
        | suis tombée par terre | jvais m évanouir | jvais tomber dans les pommes
        | jvois noir | évannoui | évanouies | évanouissements | évanoui devant
        | tomber d un coup | tombe d un coup | vient de tomber d | comme une masse
        | tombé net | tombée net | tomber raide | réveillé par terre
        | réveillée par terre | réveillé au sol | réveillée au sol | vient de s écrouler
        | vient de s évanouir | vient de s effondrer | chute brutale | jambes coupées et
        | plus de force et tombe | s est trouvé mal | se trouve mal | trouvé mal
        | trouvée mal | tourné de | tourné des yeux | malaise et | plus connaissance
        | a fait un malaise | indisposé | indisposée | tombé mort | comme mort
        | comme morte
    """,
    # Allergy and medicines
    "MOUTH": """
        bouche | lèvre | lèvres | langue | babines | levre | levres | gencives | bouches
        | lèvre supérieure | lèvre inférieure | muqueuse | luette | palais | menton
        | lipe | levre du bas | badigoinces
    """,
    "THROAT": """
        gorge | cou | glotte | gorges | trachée | larynx | pharynx | gosier | gorje
        | luette | amygdales | pomme d adam | voies respiratoires
    """,
    "CLOSING": """
        ferme | fermer | fermée | serre | serrée | bloque | bloquée | resserre | gonfle
        | se ferme | obstru* | noué | se serre | se bloque | se resserre | serrer
        | enfle | enflé | enflée | gonflée | gonflé | boule | noeud | obstruée
        | rétrécit | étranglée | étrangle | gratte et gonfle | pas avaler | plus avaler
        | bouchée | étouffe | serré | peut plus avaler | arrive plus à avaler
        | arrive pas à avaler | gonflent | bloq* | coincé | coincée | étrangl* | obstrue
        | se noue
    """,
    "ANAPHYLAXIS": """
        anaphyla* | choc anaphylactique | oedème de quincke | quincke
        | réaction allergique grave | réaction allergique sévère | choc allergique
        | grosse allergie | grosse réaction allergique | anaphilactique | anaphilaxie
        | oedeme de quincke | allergie grave | allergie sévère | allergie violente
        | violente allergie | forte allergie | grosse réaction
        | forte réaction allergique | réaction violente | réaction très forte
        | réaction terrible | réaction horrible | grave réaction | visage déformé
        | visage gonflé | visage a doublé | visage bouffi | gorge qui se ferme
        | gorge qui gonfle | gorge qui serre | gorge gonflée | gorge se serre
        | gorge se ferme | gorge serrée et | peux plus avaler ma salive
        | arrive plus à avaler | arrive plus à déglutir | avaler ma salive | adrénaline
        | épipen | allergie médicamenteuse grave | gonfle de partout | gonfle partout
        | gonflé de partout | gonflé partout | gonflée partout | gonflée de partout
        | enfle de partout | enflé partout | enflé de partout | gonfle à vue d oeil
        | luette gonflée | langue gonflée | langue enflée | langue qui gonfle
        | lèvres gonflées | lèvres enflées | lèvres qui gonflent | bouche gonflée
        | bouche enflée | gorge enflée | gorge qui s enfle | peux plus avaler
        | peut plus avaler | salive coule | salive qui coule | bave coule
        | voix enrouée et | voix changée et | tousse et siffle | siffle et tousse
        | face enflée | face gonflée | yeux enflés | anaphil* | réaction au médicament
        | réaction à la piqûre | allergique violent | allergie aux médicaments et
        | corps gratte et | gonfle et respire | ne peux plus avaler ma salive
        | jpeux plus avaler ma salive | n arrive plus à avaler | jarrive plus à avaler
        | narrive plus à avaler | n arrive plus à déglutir | jarrive plus à déglutir
        | narrive plus à déglutir | ne peux plus avaler | jpeux plus avaler
        | ne peut plus avaler | oedème de quinck | se bouche la gorge | gorge se bouche
        | gorge bouchée | cou gonfle | cou qui gonfle | gorge qui gratte et gonfle
        | lèvres comme des | lèvres énormes | langue énorme | langue épaisse
        | visage énorme | visage comme un ballon | tête comme un ballon | tête gonflée
        | tête enflée | tête qui gonfle | défiguré | défigurée | méconnaissable
        | il gonfle | elle gonfle | je gonfle et | gonfle et tousse | gonfle et
        | enfle et | gonfle après | gonfle depuis le | gonflé après | gonflée après
        | enflé après | enflée après | enfle après
    """,
    "WHEEZE": """
        siffle | sifflement | sifflements | sifflante | sifflant | respiration sifflante
        | siffler | respiration siffle | poitrine siffle | bronches sifflent | sifflent
        | râle | râles | bruit en respirant | bruit quand je respire
        | respiration bruyante | siffl* | sifle | siflement | crépite | ronchus
        | respiration fait du bruit | bruit bizarre en respirant | stridor
        | crise d asthme | poumons sifflent
    """,
    "HIVES": """
        urticaire | plaques rouges | plaques | boutons partout | boutons qui grattent
        | urticaires | plaques partout | plaques rouges partout | couvert de plaques
        | couverte de plaques | couvert de boutons | couverte de boutons
        | plaques qui grattent | cloques d urticaire | rougeurs partout | papules
        | piqûres d ortie | urtic* | plaque partout | rougeur partout
        | plaques de partout | démange de partout | gratte de partout | gratte partout
        | gratter partout | boutons de partout | couvert de rougeurs
        | plaques sur tout le corps | boutons sur tout le corps | babounes
    """,
    "ALLERGY": """
        réaction allergique | allergie | allergique | réaction | allergies | allergiques
        | réagis | intolérance
    """,
    "MEDICINE": """
        médicament* | médoc | médocs | comprimé* | cachet | cachets | pilule* | gélule*
        | traitement | dose | doses | antibiotique* | antidouleur* | somnifère* | drogue*
        | doliprane | dolipranes | efferalgan | ibuprofène | antiviral* | antiviraux
        | insuline | sirop | piqûre d insuline | paracétamol | plaquette | antidépresseur*
        | anxiolytique* | xanax | valium | tramadol | medicament* | medoc | médication
        | comprimés | cachetons | traitement hépatite | traitement vhc
        | traitement pour l hépatite | semaine de traitement | semaines de traitement
        | commencé le traitement | début du traitement | début de traitement
        | nouveau traitement | nouveau médicament | antalgique* | calmants | alprazolam
        | lexomil | stilnox | zolpidem | seresta | dafalgan | codéine | aspirine
        | antidépresseurs | lyrica | metformine | insulines | gélules | tablette
        | interféron | remède
    """,
    # Harm to oneself
    "SUICIDE": """
        suicid* | me tuer | se tuer | me tuer moi | me flinguer | me foutre en l air
        | en finir | mettre fin à mes jours | mettre fin à ses jours
        | mettre fin à ma vie | mettre fin à sa vie | veux mourir | veut mourir
        | envie de mourir | voudrais mourir | voudrait mourir | aimerais mourir
        | préfère mourir | préférerais mourir | envie de crever | veux crever
        | préfère crever | mieux mort | mieux morte | serais mieux mort*
        | voudrais être mort* | veux plus vivre | ne veux plus vivre
        | plus envie de vivre | pas envie de vivre | ne veut plus vivre
        | veut plus vivre | veux pas vivre | plus la force de vivre
        | plus le goût de vivre | marre de vivre | marre de la vie | fatigué de vivre
        | fatiguée de vivre | ras le bol de la vie | plus de raison de vivre
        | aucune raison de vivre | pas de raison de vivre
        | vaut pas la peine d être vécue | vaut plus la peine | vie n a plus de sens
        | vie n a pas de sens | vie ne vaut | vie vaut plus | à quoi bon vivre
        | plus être là | veux plus être là | plus exister | me faire du mal
        | se faire du mal | me fais du mal | me blesser | me mutiler | mutile | scarifi*
        | m ouvrir les veines | me couper les veines | tailler les veines | me coupe
        | me pendre | se pendre | me jeter | me jeter sous | sauter du pont
        | sauter par la fenêtre | tirer une balle | me noyer | mieux sans moi
        | seraient mieux sans moi | un fardeau | un poids pour | plus me réveiller
        | ne plus me réveiller | jamais me réveiller | m endormir pour toujours
        | dormir pour toujours | lettre d adieu | je vous dis adieu | adieu à tous
        | quitter ce monde | tout arrêter | que tout s arrête | que ça s arrête
        | idées noires | pensées noires | combien de comprimés pour mourir
        | combien de cachets pour mourir | plus continuer | peux plus continuer
        | en peux plus de vivre | n en peux plus de la vie | idées suicidaires
        | veux en finir | suicide | suicidé | suicidaire | suicidaires
        | tentative de suicide | pulsions suicidaires | envie d en finir
        | envies de mourir | envie de disparaître | envie de me tuer
        | envie de me foutre en l air | envie de sauter | envie de me jeter
        | envie de tout arrêter | envie de plus exister | envie de plus vivre
        | plus envie d être là | plus envie de me réveiller | plus envie de rien
        | plus envie de continuer | j ai plus envie de vivre
        | pas envie de continuer à vivre | voudrais disparaître | veux disparaître
        | veux juste mourir | veux juste disparaître | veux juste que ça s arrête
        | veux que ça s arrête | veux que tout s arrête | veux que ça finisse
        | vais en finir | va en finir | pense à en finir | envisage d en finir
        | veux partir pour toujours | veux quitter ce monde | quitter cette vie
        | quitter la vie | partir pour toujours | veux dormir et ne | dormir et ne plus
        | dormir et ne jamais | m endormir et ne | endormir et ne plus
        | ne jamais me réveiller | ne pas me réveiller | plus jamais me réveiller
        | veux pas me réveiller | voudrais ne pas me réveiller
        | voudrais ne plus me réveiller | aimerais ne pas me réveiller
        | aimerais ne plus | aimerais ne plus être | aimerais disparaître
        | aimerais être mort* | j aurais préféré ne pas naître | jamais dû naître
        | n aurais jamais dû naître | plus la force | plus la force de continuer
        | plus la force de me battre | plus de force pour vivre | plus de raison de
        | plus aucune raison | plus aucune raison de vivre | plus d espoir
        | aucun espoir | sans espoir | plus rien à espérer | plus rien n a de sens
        | rien n a plus de sens | plus de sens | n a plus aucun sens | a plus aucun sens
        | n a aucun sens | vois plus d issue | vois pas d issue | aucune issue
        | sans issue | plus d avenir | pas d avenir | plus d intérêt à vivre
        | vois plus l intérêt | vois pas l intérêt | vois plus l intérêt de vivre
        | vois plus pourquoi vivre | à quoi ça sert de vivre | ça sert à quoi de vivre
        | à quoi bon | à quoi bon continuer | pourquoi vivre
        | pourquoi continuer à vivre | personne ne me regretterait
        | personne ne me regrettera | je manquerais à personne | manquerai à personne
        | je ne manquerai à personne | personne ne remarquerait | personne remarquerait
        | tout le monde s en fout si | tout le monde serait mieux
        | tout le monde irait mieux | le monde serait mieux | ma famille serait mieux
        | mes enfants seraient mieux | serait mieux sans moi | seraient mieux si
        | seraient plus heureux sans | plus tranquilles sans moi | si je meurs
        | si je mourais | si je n étais plus là | si j étais mort* | si je disparaissais
        | si je disparais | quand je serai plus là | quand je ne serai plus
        | quand je serai mort* | mieux si j étais mort* | mieux mourir | autant mourir
        | je préfère mourir | plutôt mourir | déteste ma vie | je hais ma vie
        | ma vie est foutue | vie est foutue | ma vie est finie | vie de merde je veux
        | marre de cette vie | marre de tout je veux | ras le bol de vivre
        | fatigué de la vie | fatiguée de la vie | fatigué de cette vie
        | fatigué d exister | fatiguée d exister | épuisé de vivre
        | supporte plus la vie | supporte plus de vivre | supporte plus ma vie
        | ne supporte plus vivre | peux plus vivre comme | peux plus vivre
        | en peux plus de cette vie | peux plus supporter cette vie
        | n en peux plus je veux | n y arrive plus à vivre | j abandonne la vie
        | baisser les bras pour toujours | mérite pas de vivre | mérite de mourir
        | penser à la mort | pense à la mort | pense à mourir | pense à me tuer
        | pense à me suicider | pensé à me suicider | pensé à me tuer | pensées de mort
        | idées de mort | pensées suicidaires | idées suicidaire | planifié ma mort
        | prévu de me tuer | préparé mes médicaments pour | garde mes médicaments pour
        | avaler tous mes | avaler toute la boîte | avaler une boîte
        | prendre tous mes médicaments d | prendre tous mes cachets
        | prendre tous les médicaments d un | une lame | lame de rasoir | un couteau sur
        | couteau sur les veines | arme sur la tempe | une balle dans la tête
        | me tirer une | sauter d un pont | sauter par | me défenestrer | défenestrer
        | sauter du | sur un pont | sur le pont et | sur le toit | sous un train
        | sous un métro | sous le train | jeter sous | jeter du | jeter par la fenêtre
        | jeter dans le vide | dans le vide | me jeter dans | foncer dans un mur
        | foncer dans un arbre | me trancher | trancher les veines | ouvrir les veines
        | taillader | taillade | se taille les | s ouvrir les veines | se coupe les
        | se coupe les bras | se scarifie | me scarifie | se mutile | coupe les bras
        | entaille les | me fais du mal volontairement | se fait du mal
        | envie de me faire du mal | me faire mal | me punir | me brûler volontairement
        | pendre | vais me pendre | s est pendu | corde au cou | a tenté de se
        | tenté de se tuer | tenté de se suicider | essayé de se tuer
        | essayé de me tuer | essayé de se suicider | tenté de mettre fin | fait une ts
        | une ts | menace de se tuer | menace de se suicider | menace de mettre fin
        | dit qu il veut mourir | dit qu elle veut mourir | dit vouloir mourir
        | parle de mourir | parle de suicide | parle de se tuer | parle d en finir
        | dit qu il va se | lettre d adieux | écrit une lettre d adieu
        | écrit une lettre pour dire adieu | dire adieu | adieu tout le monde
        | adieu à vous | c est mon dernier message | dernier message | dernière nuit
        | prenez soin de mes enfants | pardonnez moi pour ce que je vais
        | je vais le faire ce soir | ce soir je le fais | ce soir c est fini
        | comment mourir | comment me tuer | comment se suicider | mourir sans souffrir
        | mourir sans douleur | moyen de mourir | façon de mourir | combien de cachets
        | combien de médicaments pour mourir | m empoisonner | boire de la javel pour
        | coupé les veines | coupée les veines | veines coupées | ouvert les veines
        | m ouvre les veines | me suis entaillé | me suis entaillée | entaillé les
        | me suis tailladé | me suis tailladée | tailladé | préparé les cachets
        | préparé mes cachets | préparé les médicaments | préparé les comprimés
        | préparé mes comprimés | préparé la corde | acheté une corde | acheté la corde
        | corde est prête | une corde dans | cachets sont prêts | tout est prêt pour
        | cachets de côté | médicaments de côté | mis de côté des cachets
        | pu le goût de vivre | pus le goût de vivre | plus goût à la vie
        | plus goût à rien | plus le goût de rien | plus goût de rien
        | pu envie de vivre | pu la force | pu capable de vivre | plus capable de vivre
        | écrit ma lettre | ma lettre est | dernière lettre | écrit une lettre à mes
        | c est fini pour moi | fini pour moi | se reverra plus | se reverra pas
        | reverrez plus | reverrez jamais | verrez plus jamais | donné mon chien
        | donné mon chat | donné mes affaires | occupez vous de mes
        | occupez vous de mon | occupe toi de mes | prends soin de mes
        | prenez soin de mon | prenez soin d eux | veillez sur mes | rejoindre ma mère
        | rejoindre mon père | rejoindre mon mari | rejoindre ma femme
        | rejoindre mon fils | le rejoindre là haut | la rejoindre là haut
        | dormir éternellement | sommeil éternel | pour l éternité | reposer en paix
        | trouver la paix | être enfin en paix | enfin en paix | que dieu me reprenne
        | que dieu me prenne | que dieu me rappelle | que dieu vienne
        | que la mort vienne | que la mort | la mort me | mort me prenne | que je crève
        | me laisser mourir | me laisse mourir | laissez moi mourir | laisse moi mourir
        | laisser crever | laissez moi crever | partir définitivement
        | partir d ici pour toujours | en finir avec tout | en finir avec la vie
        | en finir avec cette vie | tout finir | quitter cette terre | quitter la terre
        | plus de ce monde | plus rien à faire ici | plus rien à faire sur
        | plus ma place | pas ma place sur terre | je sers à rien | sers plus à rien
        | ne sers à rien | de trop sur terre | fatigué de me battre
        | fatiguée de me battre | las de vivre | lasse de vivre | bout du rouleau
        | touché le fond | passer à l acte | passe à l acte | faire une bêtise
        | faire une connerie | une grosse bêtise | grand saut | sauter dans
        | fermer les yeux pour toujours | plus ouvrir les yeux
        | plus jamais ouvrir les yeux | débarrassés de moi | débarrasser de moi
        | soulagés sans moi | soulagés quand | soulagée quand | libérés de moi | fardeau
        | un boulet | une charge pour | une gêne pour | personne me pleurera
        | personne ne me pleurera | personne pleurera | manquerai pas | manquerai pas à
        | personne me manquera | me suicidé | me suicide | me suicid | mtuer | me tuée
        | me pandre | me pendr | me brûle exprès | me brûle avec
        | brûler avec une cigarette | frappe la tête contre | automutil* | tout avaler
        | avaler tous les | avaler les cachets | vie ne sert | vie sert à rien
        | vie n a plus | vie me sert | aucune raison de | plus de raisons de
        | aucune envie de vivre | aucune raison d être | raison d être là
        | raison d exister | me jette sous | me jette du | jeter d un pont
        | jeter dans le fleuve | jeter dans la rivière | jeter dans le puits
        | jeter sous le | sous une voiture | me foutre sous | sauter sous | me noie
        | gaz ouvert | ouvrir le gaz | avec le fusil | le fusil de | un flingue
        | tire une balle | me tire une balle | boire du poison | boire le poison
        | boire un pesticide | boire du pesticide | me taillade | me lacère | lacér*
        | plus là demain | serai plus là demain | demain je serai plus
        | ne serai plus là | serai plus là | serai plus de ce monde | c est un adieu
        | message d adieu | messages d adieu | mot d adieu | pour tout adieu | adieu mes
        | adieu les | adieu mon | adieu ma | adieu et | je vous aime adieu
        | pardon pour tout | pardonnez moi pour tout | pardonne moi pour tout
        | désolé pour tout adieu | ne me cherchez pas | cherchez pas | cherchez plus
        | vous manquerai pas | vie c est fini | envie de me couper | envie de me noyer
        | envie de dormir pour toujours | envie que ça s arrête | marre d exister
        | assez de vivre | assez de la vie | assez de cette vie | veux plus de cette vie
        | veux plus être | supporte plus d être en vie | à quoi bon se soigner
        | à quoi je sers | autant crever | autant en finir | autant partir
        | mieux là haut | mieux au ciel | mieux sous terre | six pieds sous terre
        | finir mes jours | jveux mourir | jvoudrais mourir | jveux crever
        | jvoudrais être mort* | jveux plus vivre | ne veux pas vivre | jveux pas vivre
        | ne vaut pas la peine d être vécue | ne vaut plus la peine
        | ne veux plus être là | jveux plus être là | ne peux plus continuer
        | jpeux plus continuer | jveux en finir | jvoudrais disparaître
        | jveux disparaître | jveux juste mourir | jveux juste disparaître
        | jveux juste que ça s arrête | jveux que ça s arrête | jveux que tout s arrête
        | jveux que ça finisse | jvais en finir | jpense à en finir
        | jveux partir pour toujours | jveux quitter ce monde | jveux dormir et ne
        | ne veux pas me réveiller | jveux pas me réveiller
        | ne voudrais ne pas me réveiller | jvoudrais ne pas me réveiller
        | ne voudrais ne plus me réveiller | jvoudrais ne plus me réveiller
        | n aimerais ne pas me réveiller | n aimerais ne plus | n aimerais ne plus être
        | ne vois plus d issue | jvois plus d issue | ne vois pas d issue
        | jvois pas d issue | ne vois plus l intérêt | jvois plus l intérêt
        | ne vois pas l intérêt | jvois pas l intérêt | ne vois plus l intérêt de vivre
        | jvois plus l intérêt de vivre | ne vois plus pourquoi vivre
        | jvois plus pourquoi vivre | ne seraient plus heureux sans
        | ne supporte plus la vie | ne supporte plus de vivre | ne supporte plus ma vie
        | ne peux plus vivre comme | jpeux plus vivre comme | ne peux plus vivre
        | jpeux plus vivre | ne peux plus supporter cette vie
        | jpeux plus supporter cette vie | ne mérite pas de vivre | jpense à la mort
        | jpense à mourir | jpense à me tuer | jpense à me suicider | jvais me pendre
        | ne se reverra plus | ne se reverra pas | ne reverrez plus
        | ne verrez plus jamais | ne sers plus à rien | ne manquerai pas
        | ne manquerai pas à | ne serai plus là demain | ne serai plus de ce monde
        | ne cherchez pas | ne cherchez plus | ne vous manquerai pas
        | ne veux plus de cette vie | jveux plus de cette vie | ne veux plus être
        | jveux plus être | ne supporte plus d être en vie | scarifications
        | scarification | scarifie | scarifier | suisider | suiside | suisidé
        | si je me réveille pas | si je ne me réveille pas | si je me réveillais pas
        | si je ne me réveillais | me réveille pas demain | me réveille plus demain
        | réveillais plus | réveillais pas | plus rien à faire dans
        | rien à faire dans ce monde | plus rien à faire sur cette | si j étais pas là
        | si j étais pas la | si j étais plus la | si je n étais pas là
        | si j existais pas | si j existais plus | si je n existais | si j étais pas né
        | si j étais pas née | plus simple sans moi | plus facile sans moi
        | mieux sans ma présence | sans moi ce serait | sans moi tout
        | sans moi ça serait | serait mieux si je | irait mieux sans moi
        | iraient mieux sans moi | bon débarras | plus être la | veut plus être la
        | voulait plus être | voulait mourir | voulait se tuer | veut disparaître
        | veut en finir | voulait en finir | plus de but | plus aucun but
        | plus rien ne m intéresse et | plus rien à perdre | rien à perdre
        | rien ne me retient | plus rien ne me retient | rien qui me retient
        | plus rien me retient | pourquoi je suis encore en vie
        | pourquoi suis je encore en vie | pourquoi rester en vie | pourquoi rester
        | pourquoi continuer | continuer à quoi bon | la seule solution c est
        | seule issue | seule solution est de | solution c est la mort | fin de ma vie
        | terminer ma vie | arrêter de vivre | arrêter ma vie | cesser de vivre
        | stop à ma vie | mettre un terme | mettre un terme à | mettre fin à tout
        | mettre fin à mon | mettre fin à mes | tirer ma révérence | tire ma révérence
        | dernier au revoir | au revoir pour toujours | au revoir à jamais
        | au revoir à tous | au revoir tout le monde | se fait saigner | se coupe avec
        | me coupe avec | me coupe les | se coupe la nuit | marques de coupures
        | se frappe la tête | couteau à la main | couteau dans la main
        | tiens un couteau | tient un couteau | lame à la main | sur le bord du
        | au bord du pont | bord du toit | au bord du vide | sur le rebord
        | à la fenêtre prêt | balcon prêt | enjamber | la mort me ferait
        | la mort serait | mort serait une | serait un soulagement
        | ça serait un soulagement | heureux si je meurs | adieu à jamais
        | partir à jamais | bye à jamais | personne n a besoin de moi
        | plus personne n a besoin | besoin de moi | m en aller pour de bon
        | partir pour de bon | m en aller pour toujours | m en aller définitivement
        | je m en vais pour toujours | en vais pour toujours | en aller pour de bon
        | personne ne m aime et | personne m aime | personne ne tient à moi
        | personne tient à moi | tout ça finisse | que ça finisse | que tout finisse
        | qu on en finisse | plus vivre comme ça | vivre comme ça
    """,
    "WANT": """
        veux | envie | voudrais | veut | souhaite | aimerais | préfère | vouloir
        | pense à | rêve de | voulais | voulu | veulent | vais | pense | préfèrerais
        | envies | souhaiterais | j veux | rêve | aimerai | voudrai | veu | envi
        | souhaiter | prêt à | prête à
    """,
    "DIE": """
        mourir | mort | morte | crever | meure | crève | mouri | mourrir | décéder
        | trépasser | claquer
    """,
    "GONE": """
        disparaître | plus exister | plus être là | partir pour toujours | plus me réveiller
        | ne plus être | dormir pour toujours
    """,
    "LIVE": """
        vivre | exister | vie | continuer à vivre | être là | être en vie
        | rester en vie | continuer | vivr
    """,
    "END": """
        finir | terminer | fin | arrêter | ôter | en finir | finisse | terminer avec | fin à
        | foutre en l air
    """,
    "LIFE": """
        ma vie | mes jours | la vie | vie | mon existence | l existence | sa vie | ses jours
    """,
    "POINT": """
        raison de vivre | raisons de vivre | envie de vivre | goût à la vie | espoir
        | sens à ma vie | sens à la vie | force de vivre | but dans la vie | intérêt à vivre
    """,
    "POINTLESS": """
        sens | inutile | vaut rien | sert à rien | plus de sens | aucun sens | pas de sens
        | foutue | finie | de la merde | plus rien
    """,
    "NOBODY": "personne | tout le monde | famille | enfants | monde",
    "MISS": """
        regrettera | regretterait | sans moi | si je meurs | si je n | si j étais
        | manquerai
    """,
    "PLAN": "prévu | planifié | projette | plan | prépare",
    "HURT": """
        mal | blesser | tuer | faire mal | mutiler | couper | brûler | pendre | punir
        | faire mal à
    """,
    "MYSELF": """
        moi même | lui même | elle même | mes veines | les veines | mes poignets
        | les poignets | les bras
    """,
    # Poisoning
    "OVERDOSE": """
        overdose | od | surdose | surdosage | intoxiqu* | intoxication | empoisonn*
        | trop de comprimés | trop de cachets | trop de médicaments | trop de pilules
        | trop de médocs | trop de doliprane | trop de paracétamol | trop de méthadone
        | toute la boîte | boîte entière | toute la plaquette | plaquette entière
        | tous mes comprimés | tous ses comprimés | tous les comprimés
        | tous mes médicaments | tous ses médicaments | tous les cachets
        | tous mes cachets | tous ses cachets | tube entier | flacon entier
        | tout le flacon | une boîte de doliprane | une boîte entière | plusieurs boîtes
        | mort aux rats | bu de la javel | avalé de la javel | sevrage
        | delirium tremens | une poignée de | deux boîtes | boîte complète
        | d un seul coup | over dose | sur dose | dose double | double dose
        | doublé la dose | doublé ma dose | dose en trop | comprimé en trop
        | comprimés en trop | doses en trop | deux doses | trop de gouttes
        | trop d insuline | poignée de comprimés | poignée de cachets
        | poignée de médicaments | tas de comprimés | tas de médicaments
        | tas de cachets | plein de cachets | plein de comprimés | plein de médicaments
        | plein de médocs | tout le tube | tube de comprimés | tube de doliprane
        | boîte de doliprane | boîtes de doliprane | boîte de médicaments
        | boîte de somnifères | boîte de comprimés | boîte de cachets | deux plaquettes
        | trois plaquettes | plaquettes entières | plaquette de | plaquettes de
        | boîte vide | plaquette vide | flacon vide | boîtes vides | plaquettes vides
        | avalé une boîte | vidé la boîte | vidé le flacon | vidé la plaquette
        | toute la boite | boite entière | tout avalé | tout pris d un coup
        | médicaments et alcool | médicaments avec de l alcool | cachets et vodka
        | mélangé médicaments et | mélangé alcool et | alcool et médicaments
        | cocktail de médicaments | intoxication médicamenteuse | s est empoisonné
        | empoisonnement | empoisonné | empoisonnée | delirium | sevrage alcoolique
        | arrêté l alcool et | arrêté de boire et | arrête l alcool et | plus bu depuis
        | sevrage brutal | coma éthylique | pupilles serrées | pupilles toutes petites
        | pupilles minuscules | pile bouton | avalé une pile | monoxyde | naloxone
        | mauvaise dose d insuline | doublé mes | doublé mon | doublé les cachets
        | doublé les comprimés | pris ma dose deux fois | repris mon comprimé
        | repris un comprimé | pris en double | pris double | pris 2 fois mon
        | pris deux fois mon | pris deux fois ma | pris 2 fois ma | pris deux fois le
        | pris deux fois les | mélangé subutex | mélangé du subutex
        | mélangé des médicaments | mélangé les médicaments | mélangé mes médicaments
        | mélange de médicaments | mélangé xanax | mélangé valium | mélangé méthadone
        | mélangé tramadol | mélangé héroïne | mélangé la méthadone | alcool et xanax
        | alcool et valium | valium et alcool | xanax et alcool | subutex et alcool
        | alcool et tramadol | tramadol et alcool | méthadone et alcool
        | alcool et cachets | en overdose | overdos* | overdoz* | surdoz* | sur dosage
        | intoxik* | bouffé tous | bouffé la boîte | mangé la boîte
        | mangé les comprimés | mangé mes comprimés | mangé mes cachets
        | mangé les cachets | avalé mes comprimés | avalé mes cachets
        | avalé les comprimés | avalé les médicaments | avalé mon comprimé
        | avalé plusieurs | mon comprimé il l a avalé | croqué un comprimé
        | sucé un comprimé | vidé le pilulier | pilulier vide | pilulier entier
        | tout le pilulier | toute la semaine d un coup | cachets d un coup
        | comprimés d un coup | tout bu | bu toute la | bu tout le flacon
        | bu tout le sirop | bu du produit | bu un produit | bu de l eau de javel
        | bu de l acide | bu du pétrole | bu de l essence | bu poison | bu du poison
        | avalé du poison | mangé du poison | mangé de la mort aux rats
        | mangé des champignons | champignons de la forêt | cueillette de champignons
        | champignon vénéneux | champignons vénéneux | manque d alcool | sevrage alcool
        | sevré de l alcool | crise de manque | arrêté l alcool d un coup
        | arrêté l alcool depuis deux jours et | od d | od de | fait une od | ods
        | narcan | dose de trop | dose mortelle | dose létale | coke et | gbl | ghb
        | trop de tramadol | trop de subutex | trop de cocaïne | trop de coke
        | trop de drogue | trop de somnifères | trop d antidouleurs | trop de xanax
        | trop de valium | trop de codéine | trop de calmants | trop de doses
        | excès de paracétamol | en manque et | en manque d héro | en manque de came
        | en manque de méthadone | fini la boîte | fini la plaquette | fini le flacon
        | terminé la boîte | boîte de somniferes | pris toute sa | pris toute ma
        | pris tout son | pris tout mon | pris tous ses | pris toutes ses
        | pris toutes mes | seringue dans le bras | garrot au bras | seringue à côté
        | produit pour déboucher | déboucher l évier | déboucher les wc | bu le produit
        | avalé le produit | bu un truc | avalé un truc toxique | trompée de bouteille
        | trompé de bouteille | trompé de flacon | croyait que c était de l eau
    """,
    "TOOK": """
        pris | prend | prends | avalé | avale | avaler | ingéré | bu | mangé | gobé
        | injecté | prise | piqué | shooté | consommé | sniffé | ingurgité | prendre
        | donné | croqué | avalée | avalés | engloutit | englouti | gobés | gober
        | bouffé | pris tous | descendu | sifflé | fumé | piquée | mélangé | prises
        | boit | avalait | s est injecté | s est piqué | m injecte | pri | prit
        | avaler* | avalé* | ingurgite | bois | boire | mange | enfilé | tapé | injectée
        | shootée | sniffe | fume | tiré | croque | bouffe | engouffré | avala | picolé
        | rebu | repris | reprise | consomme | ingère
    """,
    "REACHED": """
        trouvé | ouvert | attrapé | jouait avec | joue avec | mâché | mis dans la bouche
        | mis à la bouche | croqué | léché | sucé | mangé | bu | vidé | ingéré | touché
        | mâchouillé | a mis | porté à la bouche | dans sa bouche | dans la bouche
        | bouche | fouillé | chipé | piqué | pris | avalé | goûté | mâchonné | joué avec
        | a bouffé | lécher | lèche | mâche | avale | suce | boit
    """,
    "TOO_MANY": """
        trop | trop de | dix | douze | quinze | vingt | trente | quarante | cinquante
        | poignée | plusieurs | beaucoup | boîte entière | plein de | tas de | excès
        | six | sept | huit | neuf | onze | vingt cinq | soixante | cent | une boîte
        | deux boîtes | demi boîte | moitié de la boîte | d un coup | en même temps
        | énormément | tellement de | pas mal de | tout plein | dizaine | quinzaine
        | vingtaine | trentaine | ving | plein | moitié de | un paquet de | full
    """,
    "WHOLE": """
        toute | tous | tout | entière | entier | boîte | flacon | plaquette | toutes
        | tube | boîtes | plaquettes | paquet | entières | entiers | complet | complète
        | intégralité | totalité | boite | plakette | plaquete | pilulier | fiole
        | la plaquette
    """,
    "DOUBLE": """
        double | deux | 2 | 3 | trois | deux fois | en trop | quatre | 4 | deuxième
        | doublé | 2 fois | deux doses | cinq | 5 | encore une | autre dose | de trop
        | 2x | bis | en double | doublée | rajouté | fois deux | encore un | un deuxième
        | une deuxième | seconde
    """,
    "MISTAKE": """
        erreur | par erreur | accident | sans faire exprès | au lieu de | trompé
        | trompée | accidentellement | inadvertance | oublié | sans le vouloir
        | par mégarde | confondu | je croyais | pensant que | à la place
        | par inattention | le même jour | en même temps | distraction | me suis trompé
        | s est trompé | sans m en rendre compte | sans réfléchir | mélangé | bêtement
        | étourderie | gaffe | par oubli | par accident | erreure | trompe | trompé de
        | plus su | me rappelais plus | avais oublié
    """,
    "POISON": """
        javel | poison | détergent | raticide | pesticide | acide | lessive
        | produit ménager | produits ménagers | antigel | insecticide | désinfectant
        | essence | déboucheur | champignons | white spirit | eau de javel | dissolvant
        | acétone | vernis | térébenthine | pile | piles | adoucissant
        | liquide vaisselle | nettoyant | désherbant | insecticides | mort aux rats
        | pastille lave vaisselle | tablette lave vaisselle | lave glace
        | produit nettoyant | produit toxique | produits toxiques | parfum
        | gel hydroalcoolique | alcool à brûler | méthanol | soude | destop | pétrole
        | essence de | détartrant | décapant | berlingot | dosette de lessive
        | capsule de lessive | baies | champignon | batterie | eau de batterie
        | gramoxone | roundup | round up | glyphosate | paraquat | baygon | canard wc
        | crésyl | crésyle | eau oxygénée | permanganate | potasse | soude caustique
        | liquide de refroidissement | kérosène | alcool ménager | eau de cologne
        | engrais | taupicide | souricide | naphtaline | mercure | arsenic | ammoniaque
        | produit wc | encre | berlingots | sniper | ddt | eau de lave vaisselle
        | chlore | javellisant | eau de jav | javelle | la javelle | pesticides
        | fongicide | poisons | plante toxique | muguet | laurier rose | datura
        | amanite | huile de moteur | produit pour les rats | produit pour rats
        | produit rats | produit à rats | produit contre les rats | produit pour cafards
        | produit pour les cafards | produit contre les | anti rat | anti rats
        | anti cafards | granulés bleus | anti limaces | produit de nettoyage
        | produit de piscine | produit piscine | produit pour la vaisselle
        | produit vaisselle | produit pour le sol | produit sol | produit de ménage
    """,
    "OPIOID": """
        héroïne | fentanyl | méthadone | morphine | opioïde* | opiacé* | came | codéine
        | subutex | héro | heroine | fentanyle | oxycodone | opium | skénan | tramadol
        | codeine | blanche | cocaïne | poudre | fenta | rabla | brown | métha | bupré
        | bupe | suboxone | dope | smack | speed | tramol | tramadole | crack | coke
        | cachet de came | oxy | héroïn* | heroin* | lean
    """,
    "ALCOHOL": """
        alcool | vodka | whisky | bière | vin | rhum | bourré | bu | whiskey | pastis
        | ricard | bières | tequila | bouteille | cognac | alcolo | ivre | saoul
    """,
    # Pregnancy
    "PREGNANT": """
        enceinte | grossesse | semaines de grossesse | mois de grossesse | enceinte de
        | attends un bébé | attend un bébé | semaines d aménorrhée | enceintes
        | enceinte de ? | semaines enceinte | grossese | j attends un | futur bébé
        | mon terme | mois de grossese | femme enceinte | jattends | jattend
        | j attend un | attend un enfant | attends un enfant | attend un bebe
        | attends une fille | attends un garçon | attends des jumeaux
        | attend des jumeaux | grosse de | état de grossesse | enseinte | encinte
        | ensinte | ansinte | en ceinte | tombée enceinte | troisième trimestre
        | bébé dans le ventre | porte un enfant | porte un bébé | mois enceinte
        | dans ma grossesse | parturiente | femmes enceintes | en voie de famille
        | future maman
    """,
    "BABY": """
        bébé | foetus | enfant | bebe | petit dans mon ventre | bb | bout de chou
        | enfant dans mon ventre
    """,
    "MOVE": """
        bouge | bouger | bougé | mouvements | mouvement | coups de pied | coups | bougeait
        | remue | remuer | coup de pied | bougent
    """,
    "LESS": """
        moins | presque plus | peu | à peine | arrêté | diminu* | plus | ne | pas
        | presque pas | rarement | rien | calme | moins souvent | pu | moins qu avant
        | moins depuis | guère | presque | peine | plus beaucoup | pas beaucoup
        | faiblement
    """,
    "BABY_STILL": """
        ne sens plus bébé | sens plus bébé | sens plus mon bébé | sens plus le bébé
        | bébé ne bouge plus | bébé bouge plus | bébé bouge moins | bébé ne bouge pas
        | perdu les eaux | perte des eaux | ne sens pas bébé | ne sens plus le bébé
        | ne sens plus mon bébé | sens plus bouger | ne le sens plus bouger
        | le sens plus bouger | la sens plus bouger | sens pas bouger
        | ne sens pas bouger | plus bouger depuis | ne bouge presque plus
        | bouge presque plus | bouge beaucoup moins | ne bouge plus | n a pas bougé
        | pas bougé depuis | bébé a pas bougé | bébé n a pas bougé | plus de mouvements
        | aucun mouvement | plus de coups | plus de coups de pied | moins de mouvements
        | bébé très calme | bébé ne donne plus | perds les eaux | poche des eaux
        | perte de liquide | perds du liquide | contractions | éclampsie | prééclampsie
        | pré éclampsie | ne donne plus de coups | donne plus de coups | bouge pu
        | sens pu bouger | sens pu le bébé | sens pu mon bébé | bébé bouge pu
        | bouge plus depuis | bouge moins depuis | bouge pas depuis | sens moins le bébé
        | sens moins mon bébé | sens moins bébé | sens moins bouger | sens presque plus
        | sens plus rien dans mon ventre | petit ne bouge | petit bouge plus
        | petit bouge moins | eaux ont coulé | eaux cassées | poche a percé
        | poche percée | poche rompue | fissure de la poche | contractions avant
        | ne sens plus bouger | ne la sens plus bouger | ne bouge pu | ne sens pu bouger
        | ne sens pu le bébé | ne sens pu mon bébé | ne bouge plus depuis
        | ne bouge pas depuis | ne sens presque plus | ne sens plus rien dans mon ventre
        | bébé calme | bébé trop calme | bébé est trop calme | bébé silencieux
        | bébé tranquille depuis | bébé immobile | bébé se manifeste plus
        | bébé ne se manifeste | plus de nouvelles de bébé | pas bougé aujourd hui
        | pas bougé de la journée | pas bougé de la nuit
    """,
    "HEADACHE": """
        mal de tête | maux de tête | mal à la tête | migraine | céphalée* | mal au crâne
        | mal de crâne | maux de crâne | tête qui explose | tête va exploser
        | tête explose | tête me fait mal | tête fait mal | mal a la tête | céphalées
        | migraines | tete | mal a tête | mal tête | mal o crane | tête cogne
        | tête tape | tête éclate | tête va éclater | tête qui tape | tête lourde
        | mal de tete | gros mal de tête | tête fait trop mal | maux de tetes
    """,
    "VISION": """
        vision trouble | vois trouble | vue trouble | vision floue | vois flou
        | mouches devant les yeux | vois des étoiles | voit trouble | vision brouillée
        | éclairs | voir trouble | voit flou | flou | floue | trouble | brouille
        | brouillée | mouches | étoiles | points noirs | taches noires | points lumineux
        | phosphènes | vois double | voit double | voile devant | voile noir devant
        | vois mal | vision qui baisse | éclairs dans les yeux | vue baisse
        | vue brouillée | vue embrouillée | embrouillée | vision embrouillée
        | vois plus clair | vois pas clair | voit plus clair | voit pas clair
        | vue floue | voile devant les yeux | voile | vue double | taches devant
        | étoiles devant | lumières devant | points devant | vois plus bien
        | vois brouillé | éblouissements | vue qui se brouille | vision double
        | perds la vue | perd la vue | vois rien
    """,
    "ITCH": """
        démange* | démangeaison* | gratte | gratter | grattent | prurit | grattes
        | demange | démangent | démangaisons | démangeaisons intenses | me gratte
        | se gratte | gratouille | grattage | grattements | gratté | picote
        | picotements | démang* | demang* | piquotements | urtique | chatouille
        | pique partout | gratt* | grate | grater
    """,
    # Exposure
    "NEEDLE": """
        aiguille | aiguilles | seringue | seringues | bistouri | scalpel | lancette
        | aiguille à insuline | seringe | aiguile | objet piquant | piquant | lame
        | rasoir | cutter | cathéter | objet tranchant | boîte à aiguilles
        | conteneur à aiguilles | épingle | insuline usagée | seringu* | aiguill*
        | catlan | lames | tesson | piquouze | stylo insuline | stylo à insuline
        | butterfly | trocart | bistouris | lame de bistouri | instrument | rasoirs
    """,
    "PRICK": """
        piqué | piquée | pique | piqûre | planté | plantée | coupé | coupée | blessé
        | marché sur | blessure | enfoncé | pris dans | suis piqué | suis piquée
        | me suis piqué | piquer | s est piqué | blessée | coupure | transpercé
        | traversé | enfonce | entré | rentré | accident | marché | mis la main
        | posé la main | assis sur | touché | ramassé | égratigné | égratignure | griffé
        | perforé | saigné | en vidant | recapuchonn* | planté dans | pikée | piké | pic
        | piquer* | piqûr* | planter | enfoncée | embroché | écorché | écorchée
        | entaillé | entaillée | coupe | touchée | éraflé | saignait | doigt
    """,
    "SHARE": """
        partagé | partagée | partage | même | prêté | emprunté | utilisée | usagée
        | usagées | utilisé | sale | d un autre | d une autre | de quelqu un
        | partageons | souillée | partageait | partager | partagent | utilisés | usagé
        | usagés | autres personnes | autre personne | mon pote | un pote | un ami
        | mon copain | sa seringue | son aiguille | la sienne | mêmes | déjà utilisée
        | déjà servi | réutilisée | réutilisé | contaminée | contaminé | infectée
        | ensemble | inconnu | trouvée | traînait | prêtée | empruntée | non stérile
        | pas stérile | à deux | après lui | après elle | partag* | servie | récupéré
        | ramassé | d occasion | d un patient | d un malade | séropositif | seropositif
        | séropo | vih | sida | hiv | usée | pas propre | pas neuve | d autrui
        | du voisin | de mon pote | de mon copain | de mon ami | de ma copine
    """,
    "SPLASH": """
        éclabouss* | projection | giclé | dans l oeil | dans les yeux | dans la bouche
        | plaie | mordu | gicle | coupure | éclaboussé | éclaboussure | éclaboussures
        | projeté | projections | reçu | pris | dans mon oeil | sur une plaie
        | sur ma plaie | sur une coupure | dans une plaie | sur le visage | sur la peau
        | blessure | écorchure | mordue | morsure | griffure | muqueuse | d un patient
        | d une patiente | du patient | d un inconnu | d une autre personne
        | de quelqu un d autre | mains abîmées | sur les mains | gicl* | aspergé
        | aspergée | éclabous* | goutte dans | gouttes dans | tombé dans | touché
        | entré dans | atterri | plein la bouche | plein les yeux | dans l nez
        | dans mes yeux | dans ma bouche | main coupée | doigt coupé | me suis coupé
        | me suis coupée | coupé | coupée | craché | crache | cracha | jeté | renversé
        | coulé
    """,
    "EXPOSURE": """
        accident d exposition au sang | aes | piqûre d aiguille | piqûre accidentelle
        | piqué avec une aiguille | piqûre avec une | capote a craqué | capote craquée
        | préservatif a craqué | préservatif craqué | préservatif déchiré
        | préservatif s est déchiré | rapport non protégé | rapports non protégés
        | sans préservatif | sans capote | partagé une seringue | partagé une aiguille
        | partagé la seringue | partagé des seringues | violée | violé | viol
        | partagé ma paille | même seringue | même aiguille | seringue usagée
        | rapport à risque | piqué avec une seringue | piquée avec une seringue
        | piquée avec une aiguille | piqué avec l aiguille | piquée avec l aiguille
        | piqué par une aiguille | piqué par une seringue | piqué sur une aiguille
        | piqué sur une seringue | piqûre avec une aiguille | piqûre par aiguille
        | piqûre avec une seringue | piqûre de seringue | marché sur une aiguille
        | marché sur une seringue | aiguille usagée | aiguilles usagées
        | seringues usagées | aiguille souillée | seringue souillée
        | aiguille contaminée | utilisé la seringue de | utilisé la seringue d
        | utilisé la même seringue | utilisé la même aiguille
        | utilisé une seringue usagée | utilisé une aiguille usagée
        | utilisé son aiguille | utilisé sa seringue | utilisé son rasoir
        | partagé ma seringue | partagé sa seringue | partagé nos seringues
        | partagé l aiguille | partagé une paille | partagé la paille | partagé le matos
        | partagé du matériel | partagé mon matos | partagé matos | partage de seringue
        | partage de seringues | partage de matériel | partagé notre matos
        | injecté avec la seringue | shooté avec la seringue | capote a lâché
        | capote a pété | capote pétée | capote a glissé | capote qui a craqué
        | capote est restée | capote déchirée | la capote s est | préservatif a lâché
        | préservatif a glissé | préservatif qui a craqué | préservatif a cassé
        | préservatif cassé | préservatif percé | préservatif a éclaté
        | préservatif est resté | rapport sans | rapports sans | rapport sexuel sans
        | relation non protégée | relation sans protection | rapport sans protection
        | sans protection | sans se protéger | couché avec | couché sans
        | pas mis de capote | pas mis de préservatif
        | n avons pas utilisé de préservatif | pas utilisé de préservatif
        | agressée sexuellement | agression sexuelle | on m a violée | abusée
        | abusé sexuellement | morsure humaine | mordu par quelqu un | mordu par un
        | mordue par un | sang dans l oeil | sang dans les yeux
        | sang dans la bouche d un | du sang dans mon oeil | reçu du sang
        | projection de sang | éclaboussure de sang | éclaboussé par du sang
        | éclaboussée par du sang | contact avec le sang d | contact avec du sang d
        | exposée au vih | exposé au vih | exposition au vih | exposition au sang
        | exposé au sang | exposée au sang | traitement post exposition | tpe
        | prophylaxie | condom a brisé | condom brisé | condom a pété | condom pété
        | condom déchiré | condom a déchiré | condom a craqué | condom percé
        | condom s est | condom est resté | sans condom | pas de condom
        | pas mis de condom | capote a craquée | capote trouée | capote percée
        | capote a explosé | capote a cassé | capote cassée | capote fendue
        | capote est partie | capote s est déchirée | capote s est enlevée
        | préservatif troué | préservatif fendu | préservatif a pété | préservatif pété
        | préservatif a explosé | préservatif s est rompu | préservatif rompu
        | préservatif a rompu | préservatif s est cassé | préservatif enlevé
        | protection a craqué | fait l amour sans | sexe sans | coucher sans
        | baisé sans | niqué sans | pas protégé | pas protégés | pas protégée
        | non protégés | non protégé | oublié la capote | oublié le préservatif
        | enlevé la capote | enlevé le préservatif | retiré la capote
        | retiré le préservatif | pompe d un autre | pompe d un | pompe de mon
        | même pompe | sa pompe | shooteuse | même matos | meme matos | son matos
        | même matériel | même paille | meme paille | même pipe | même lame
        | même rasoir | lame d un autre | rasoir d un autre | son rasoir
        | tatoué avec la même | aiguille du tatoueur | même coton | même cuillère
        | partagé le coton | partagé la cuillère | partagé cuillère | partagé seringue
        | partagé aiguille | partagé pipe | partagé la pipe | partagé ma pipe
        | partagé rasoir | partagé le rasoir | partagé la lame | seringue d un
        | seringue de mon | seringue de quelqu un | seringue qui traînait
        | seringue par terre | seringue sale | seringue trouvée | aiguille d un
        | aiguille d une | aiguille qui traînait | aiguille sale
        | aiguille dans le doigt | aiguille dans la main | aiguille dans le pied
        | aiguille de prélèvement | aiguille creuse | piqué au boulot | piquée au boulot
        | piqué au travail | piquée au travail | piqué à l hôpital | me suis piqué avec
        | me suis piquée avec | s est piqué avec | s est piquée avec
        | accident avec une aiguille | accident avec une seringue | accident de capote
        | accident de préservatif | accident de sang | accident exposition
        | sang plein les yeux | sang d un patient | sang d une patiente
        | sang du patient | sang de la patiente | sang d un malade | sang d un séropo
        | sang d un hépatite | sang sur une plaie | sang sur ma plaie
        | sang dans une plaie | giclé dans | giclée de sang | giclure | gicle dans
        | du sang dans la bouche d | m a giclé | violée par | un viol | attouchements
        | agression par | relation à risque | relations à risque | prise de risque
        | porteur du vih hier | mordu au sang | mordue au sang | m a mordu | m a mordue
        | violés | m a violé | m a violée | tube de sang | tube a cassé
        | tube s est cassé | tube cassé | tube a explosé | éprouvette cassée
        | flacon de sang | sniffé avec la paille | sniffé avec sa paille | paille d un
        | paille d une | paille de mon | sa paille | même billet | partagé un billet
        | billet d un autre | prise de sang piqué | craché du sang dans les yeux
        | craché du sang au visage | craché dans les yeux | sang au visage
        | sang dans le visage | sang sur le visage | sang dans le nez de | aiguille m a
        | aiguille qui m a | seringue m a | piqué tout à l heure | piqué en ramassant
        | piquée en ramassant | piqué en faisant | piquée en faisant
        | piqué en nettoyant | piquée en nettoyant | rapport avec un séropositif
        | rapport avec une séropositive | rapport avec une prostituée
        | avec une prostituée sans | inconnu sans | une inconnue sans
    """,
    # Fits, sugar, head, skin, water
    "SEIZURE": """
        convulsion | convulsions | convulse | convulser | convulsé | crise convulsive
        | bave aux lèvres | yeux révulsés | mousse à la bouche | écume | bave et
        | convuls* | crise de convulsion* | yeux retournés | de la mousse | convultion*
        | convulsait | crises convulsives | crises de convulsions | crise tonico
        | crise comitiale | fait une crise et | crise et bave | bave | bavait | baver
        | bave mousseuse | écume à la bouche | mousse | mousse blanche
        | yeux qui se révulsent | yeux se révulsent | yeux se sont révulsés | révulsés
        | yeux blancs | yeux partis en arrière | yeux en arrière
        | yeux partent en arrière | yeux qui partent | yeux qui roulent | roule des yeux
        | se raidit | s est raidi | s est raidie | est devenu tout raide | tout raide
        | toute raide | raide comme | corps raide | corps tout raide | corps rigide
        | est devenu raide | mordu la langue | se mord la langue | s est mordu la langue
        | tremble de tout | tremble de tout son corps | tremblait de tout son corps
        | tremblements incontrôlables | tremblements incontrolables | tremble de façon
        | secoué de spasmes | spasmes partout | secousses dans tout | secousses partout
        | gestes saccadés | gigote par terre | mouvements saccadés | se secoue
        | raide et se | des crises l une | crises l une | crise sur crise
        | crise après crise | crises à répétition | crises à la suite | mal caduc
        | haut mal | tombe en crise | maladie qui tombe | se débat par terre
        | débat par terre | tressaute | tressaille | trésaille | électrocuté
        | comme électrocuté | comme s il s électrocutait | bras et jambes sautent
        | corps saute | jambes sautent | mâchoire serrée | mâchoire bloquée
        | dents serrées | yeux blanc | yeux qui tournent | yeux tournent
        | yeux renversés | yeux chavirés | yeux qui chavirent | yeux à l envers
        | yeux vers le haut | renverse les yeux | tourne les yeux | tournait les yeux
        | crache de la mousse | mousse sort | mousse qui sort | état de mal
        | fait pipi sur lui et | pissé dessus et | bave partout | bave coule et
        | bave sort | corps qui se secoue | corps se secoue | secoué par terre
        | corps qui tremble tout seul | tremble par terre | tremble et répond plus
        | tremble et ne répond | convulcion | convulcions | combulsion | bave blanche
        | yeux en l air | yeux vers le ciel | regarde le plafond fixe | corps qui saute
        | bras sautent | vient de se raidir | raidir d un coup
        | tremblements de tout le corps | trembler de tout | s est pissé dessus
        | s est uriné dessus | fait dessus en tremblant | crise qui s arrête pas
        | crise s arrête | crise ne s arrête | deuxième crise depuis | crise d épilepsie
        | crises d épilepsie | crise d epilepsie | attaque d épilepsie
        | crise épileptique | crises épileptiques | fait une épilepsie
        | fait de l épilepsie maintenant
    """,
    "SHAKE": """
        tremble | trembler | tremblait | secousses | secoue | spasmes | raide | raidit
        | secoué | tremblements | tremblement | tremblent | tremblant | spasme | secouée
        | secouer | agité | soubresauts | soubresaut | convulsifs | saccades | rigide
        | raides | contracte | gesticule | sursauts | se tord | secou* | trembl*
        | sautent | tressaut* | débat | se débat | gigote | vibre | convuls
        | tape des pieds | raidi | raidie | shake
    """,
    "UNCONTROLLED": """
        révulsés | de façon incontrôlable | incontrôlable* | sans contrôle
        | mordu la langue | tout le corps | ne répond | de partout | par terre
        | dans tous les sens | violemment | de tout son corps | incontrolable*
        | contrôle pas | contrôler | au sol | sol | inconscient | inconsciente | évanoui
        | bave | mousse | yeux | langue | fait pipi dessus | pipi dessus | uriné dessus
        | répond pas | répond plus | réagit plus | m entend pas | m entend plus | bleu
        | bras et jambes | bras et les jambes | membres | corps entier | s arrête pas
        | partout | sans conscience | pas conscient | plus conscient | parle plus
        | parle pas | l appelle | on l appelle | dans le vide | blancs | blanc des yeux
        | tout seul | toute seule | par saccades | de tout le corps | mâchoire
        | jambes et bras | violement
    """,
    "SUGAR": """
        sucre | glycémie | glucose | taux de sucre | dextro | sucres | glycemie
        | glycémies | lecteur affiche | lecteur indique | capteur | lecteur | dextros
        | taux de glucose | glucomètre | appareil | glycém* | glicem* | glycem*
        | glicém* | gly | freestyle | dexcom | taux sucre | sucre sanguin
        | glycémie capillaire | bandelette | bandelettes
    """,
    "DIABETIC": """
        diabétique | diabète | insuline | diabete | metformine | diabétik | diabet*
        | diabét* | diabèt* | maladie du sucre | diamicron | gliclazide | lantus
        | novorapid | levemir | glibenclamide | daonil | amarel | humalog | glimépiride
    """,
    "LOW": """
        bas | basse | trop bas | chute | chuté | baisse | tombé | descendu | effondré
        | dégringole | faible | tombée | basses | très bas | très basse | super bas
        | hyper basse | chuter | chutent | s effondre | effondrée | descend | descendue
        | descendait | dégringolé | plongé | en chute | trop faible | au plus bas
        | dans les chaussettes | baissé | baissée | bas à | en dessous | chute libre
        | s écroule | plonge | tombe | tombent | en baisse | baissent | baisse baisse
        | rechute | lo | low | ultra bas
    """,
    "HYPO": """
        hypo | hypoglycémi* | hypoglycemi* | malaise diabétique | hypos
        | coma diabétique | chute de sucre | hypoglycémique | hipoglycémie
        | hypoglicemie | hypo sévère | grosse hypo | grosse hypoglycémie | en hypo
        | fais une hypo | fait une hypo | chute de glycémie | glycémie basse
        | glycémie très basse | glycémie trop basse | glycémie a chuté
        | glycémie effondrée | sucre bas | sucre trop bas | sucre a chuté
        | manque de sucre | trop d insuline | malaise hypoglycémique | affiche lo
        | dit lo | indique lo | marque lo | écrit lo | affiche low | dit low | écrit low
        | marque low | lecteur lo | lo sur le lecteur | lo sur l appareil
        | appareil dit lo | hypoglyc* | hypoglic* | hipoglyc* | hipoglic* | ipoglyc*
        | baisse de sucre | baisse de glycémie | crise d hypo | choc insulinique
        | insuline sans manger | insuline et pas mangé | insuline mais pas mangé
        | deux fois mon insuline | 2 fois mon insuline | insuline deux fois
        | insuline 2 fois | double insuline | dose d insuline en double
        | surdose d insuline | erreur d insuline | insuline par erreur
        | mauvaise insuline | diabète est descendu | diabète descend | diabète a chuté
        | diabète trop bas | diabète bas | diabète est bas | sucre descend
        | sucre est descendu | sucre baisse
    """,
    "SWEAT": """
        transpire | transpiré | sueurs | sueur | suer | sue | tremble | tremblements
        | tremblant | tremblante | vertige | vertiges | tête tourne | tête qui tourne
        | pâle | blême | faible | faiblesse | moite | flageole | jambes coupées | confus
        | confuse | malaise | étourdi | sueurs froides | vois flou | vue trouble
        | fringale | inconscient | inconsciente | répond plus | répond pas | répond pu
        | réveille pas | réveille plus | jambes molles | jambes en coton
        | étourdissement | étourdissements | shake | tremblote | trembl* | transpir*
        | sueur* | suant | en nage | délire | parle plus | évanoui | évanouie | malaises
        | palpitations | titube | tituber | livide | tout blanc | toute blanche
        | toute molle | tout mou | dans le coma
    """,
    "HEAD": """
        tête | crâne | front | nuque | tempe | tete | caboche | derrière de la tête
        | arrière de la tête | arrière du crâne | cuir chevelu | tempes | tronche
        | ciboulot | coco | arcade | arcade sourcilière | occiput | cabosse | crane
    """,
    "HIT": """
        cogné | cognée | cogne | tapé | tapée | heurté | heurtée | frappé | choc | coup
        | coups | traumatisme | bosse | ouvert | percuté | assommé | fracassé | blessure
        | plaie | cogner | me suis cogné | s est cogné | taper | heurter | frappée
        | frapper | pris un coup | reçu un coup | gros coup | ouverte | ouvre | fendu
        | fendue | saigne | entaille | bosses | contre | percutée | assommée | éclaté
        | éclatée | explosé | gamelle | trauma | écrasé | fracture | choc violent
        | prise | reçu | agressé | coup de tête | écorché | fessé | fessée | fesser
        | pogné | bang | bing | pété | pétée | bleu | hématome | gnon | beigne
        | tapé fort | cabossé | claqué | claquée | heurte | cogn* | heurt* | tapait
        | buté | rentré dans | rentrée dans | percute | taper* | cogne* | frappe
        | projeté | projetée | fracass* | défoncé | défoncée | point de suture
        | points de suture | carrelage | trottoir | baffe | tabassé | éclate | brique
        | marteau | pavé | bâton | gourdin | lavabo | baignoire | évier | coin du
        | tombée dessus | tombé dessus
    """,
    "FALL": """
        tombé | tombée | chute | tombe | chuté | glissé | trébuché | dégringolé | tomber
        | tombés | gamelle | dégringoler | escaliers | dans les escaliers | escalier
        | échelle | de l échelle | vautré | vautrée | étalé | étalée | glissade
        | trébuche | accident | accident de | ramassé | casse la gueule
        | cassé la gueule | basculé | renversé | s est ramassé | viandé | viandée
        | vol plané | débarqué | déboulé | dévalé | dévalée | tomber de | chutait
        | renversée | moto | bagarre | tombai | culbute | culbuté | pété la gueule
        | chuter | tomb* | malchute | mal tombé | tombe*
    """,
    "HEAD_INJURY": """
        traumatisme crânien | commotion | commotion cérébrale | trauma crânien
        | fracture du crâne | coup à la tête | coup sur la tête | coup sur le crâne
        | choc à la tête | choc sur la tête | cogné la tête | cogné la tete
        | cogner la tête | tapé la tête | tapé la tete | heurté la tête | frappé la tête
        | tombé sur la tête | tombée sur la tête | tombé la tête la première
        | ouvert le crâne | ouvert la tête | fendu le crâne | bosse à la tête
        | bosse sur la tête | bosse au front | blessure à la tête | plaie à la tête
        | plaie au crâne | saigne de la tête | tête qui saigne | hémorragie cérébrale
        | hématome | chute sur la tête | traumatisme à la tête | trauma à la tête
        | fessé la tête | pété la tête | cassé la tête contre | cogne la tête
        | cognée la tête | cogner le crâne | cogné le crâne | cogné le front
        | tapé le front | tapé le crâne | tête cognée | tête a tapé | tête a cogné
        | tête a frappé | tête a heurté | tête a percuté | tête contre | front contre
        | crâne contre | choc au crâne | choc crânien | coup au front
        | coup dans la tête | coups à la tête | coups sur la tête | chute sur le crâne
        | tombé sur le crâne | tombé sur le front | tombé sur la nuque
        | tombée sur la nuque | tombée sur le crâne | tête la première | tête ouverte
        | crâne ouvert | front ouvert | bosse sur le front | bosse au crâne
        | grosse bosse | énorme bosse | bosse énorme | prise sur la tête
        | reçu sur la tête | sur le coin de la tête | traumatisme de la tête
        | trauma cranien | trauma tête | hématome à la tête | hématome au front
        | sang dans l oreille | sang par l oreille | sang de l oreille
        | se cogner la tête | m être cogné la tête
    """,
    "RASH": """
        éruption | éruptions | rash | boutons | plaques rouges | rougeurs | plaques
        | peau rouge | taches rouges | eruption | éruption cutanée | plaque rouge
        | taches | taches violettes | tache rouge | boutons rouges | petits boutons
        | peau brûle | peau qui brûle | peau enflammée | pustules | rougeur
        | irritations | purpura | lésions | points rouges | exanthème | points violets
        | dartres | tache | plaque | erupsion | érup* | erup* | bouton | boutton*
        | boutons violets | allergie | allergique | rougeole | peau irritée
        | couvert de boutons | rougit | rouge partout | rouge de partout | boursouflures
        | gale | eczéma | urticaire | réaction cutanée | cutané | cutanée | macules
    """,
    "BLISTER": """
        cloque | cloques | ampoule | ampoules | bulles | vésicules | phlyctène*
        | cloques d eau | bulle | ampoulles | poches d eau | vésicule | brûlure
        | brûlures | brûlée | brûlé | comme des brûlures | bulles d eau | cloqué
        | bulleuse | bulleuses | avec de l eau dedans | eau dedans | remplis d eau
        | remplies d eau | boutons d eau | pleins de liquide | remplis de liquide
        | remplies de liquide | ballons d eau | ballon d eau | clok* | cloq* | ampoul*
        | bul d eau | phlyct* | poches de liquide | éclatent | suinte | suintent
        | pleins d eau | pleines d eau | boules d eau | bouton d eau
    """,
    "SORES": """
        ulcères | aphtes | lésions | plaies | bouche à vif | à vif | aphte | ulcérations
        | bouche pleine | bouche abîmée | bouche en sang | chair à vif | yeux rouges
        | yeux qui brûlent | lèvres gercées | lèvres abîmées | lèvres croûtées | croûtes
        | parties génitales | brûlures dans la bouche | plaies dans la bouche
        | lésions dans la bouche | muqueuses | plaie | boutons dans la bouche
        | bouche brûlée | bouche brûle | lèvres en croûte | lèvres en sang | ulcère
        | ulcération | bouche en feu | yeux collés | bobos | bobo | gales | croûte
        | bouche qui pèle | lèvres qui saignent | gorge en feu | langue à vif
        | lèvres à vif | yeux brûlent | yeux en feu | yeux qui piquent | conjonctivite
        | muqueuse | vagin | gland | parties intimes | bouche pleine de | apht* | ulcèr*
    """,
    "PEEL": """
        pèle | peler | décolle | décoller | part en lambeaux | lambeaux | se détache
        | desquam* | tombe | s arrache | arrache | se décolle | pelle | pèlent
        | s enlève | enlève | s en va | part | partir | partent | décollée | détache
        | détacher | tombe en | tombe par | s effrite | mue | se lève | lève | arrachée
        | fond | lambeau | glisse | se déchire | desquame | enlèv* | se pèle | pel*
        | en lambeau | tombe toute seule | décol* | décrolle | crevasse | fissure
        | part toute seule | soulève | se soulève | s effiloche | comme du papier
        | s épluche | épluche | s éplucher | déchire | se craquelle
    """,
    "BLISTERING": """
        stevens johnson | nécrolyse | lyell | peau qui pèle | peau pèle
        | cloques partout | peau se décolle | peau qui se décolle
        | peau part en lambeaux | cloques dans la bouche | syndrome de stevens
        | steven johnson | syndrome de lyell | nécrolyse épidermique | peau qui part
        | peau part | peau qui tombe | peau tombe | peau se détache
        | peau qui se détache | peau qui s en va | peau à vif | peau brûlée
        | peau comme brûlée | comme brûlé | comme des brûlures | comme une brûlure
        | cloques sur | cloques sur le corps | cloques sur le visage
        | cloques sur la peau | cloques et | couvert de cloques | couverte de cloques
        | plein de cloques | pleine de cloques | bulles sur la peau | bulles partout
        | bulles sur le corps | peau cloque | peau qui cloque | dress
        | lèvres qui pèlent | boutons avec de l eau | boutons remplis | peau qui lève
        | peau lève | peau s enlève | peau enlève | peau se pèle | peau qui pelle
        | peau pelle | peau s arrache | peau qui s arrache | peau glisse | peau cloquée
        | comme un grand brûlé | ébouillanté | ébouillantée | peau fond | peau quitte
        | peau se lève | peau est partie | peau s ouvre | peau de serpent | peau qui mue
        | stevens | lyel | toxidermie | nécrolys* | peau s épluche
        | peau comme du papier | peau est toute brûlée | peau toute brûlée
        | peau brûle partout | peau se détache par
    """,
    "URINE": """
        urine | uriné | uriner | urines | pipi | pisse | pissé | pisser | urinent
        | vessie | petit coin | pisser un coup | pisses | mictions | miction | couches
        | sonde | poche à urine | poche urinaire | la petite commission
        | petite commission | faire pipi | fait pipi | fais pipi | besoins
        | vider ma vessie | uriné une goutte | urin* | pipis | piss* | pichotte
        | faire mes besoins | diurèse
    """,
    "STOPPED": """
        arrêté | plus | presque pas | rien | à peine | presque rien | arrêt
        | plus du tout | impossible | impossible d | impossible de | arrive pas
        | arrive plus | peux pas | peux plus | très peu | bloqué | bloquée | bloque
        | coincé | tari | lâché | lâchés | sec | du mal | pas capable | pas capable de
        | incapable | incapable de | plus capable | pu capable | arrive pu | peux pu
        | peut pas | peut plus | n arrive | réussis pas | pas moyen | empêche | refuse
        | cessé | stoppé | bloqu* | reste dedans | coupé
    """,
    "NOTHING": """
        rien | goutte | gouttes | gouttelettes | peu | très peu | quasi rien
        | quasiment rien | quasiment pas | presque rien | presque pas | à peine | sec
        | sèche | sèches | vide | zéro | aucune | dernière fois | trois gouttes
        | un filet | filet | moins | rien du tout | goute | quelques gouttes | peu peu
        | quasi | quasiment | un fond | fond de verre | nulle | nul | toute petite
        | que dalle | une seule goutte | seule goutte
    """,
    "NO_URINE": """
        n urine plus | urine plus | n urine pas | urine pas | pas uriné | plus uriné
        | n ai pas uriné | n arrive pas à uriner | arrive pas à uriner
        | arrive plus à uriner | peux pas uriner | peux plus uriner | pas fait pipi
        | plus pipi | fait plus pipi | fais plus pipi | fait pas pipi
        | n arrive pas à faire pipi | arrive pas à faire pipi | arrive plus à faire pipi
        | pas pissé | pisse plus | arrive plus à pisser | arrive pas à pisser
        | plus d urine | pas d urine | sans uriner | anurie | presque pas uriné
        | quelques gouttes | couche sèche | couches sèches | plus aller pisser
        | reins bloqués | sans pisser | sans faire pipi | rétention urinaire
        | rétention d urine | rein ne fonctionne plus | ne pisse plus
        | ne fais plus pipi | fais plus du tout pipi | ne fait plus pipi
        | n ai pas fait pipi | n a pas fait pipi | ai pas fait pipi | a pas fait pipi
        | n ai plus fait pipi | plus fait pipi | n ai pas pissé | ai pas pissé
        | a pas pissé | n a pas pissé | plus pissé | peux plus pisser | peux pas pisser
        | peux plus faire pipi | peux pas faire pipi | peut plus faire pipi
        | peut plus uriner | peut pas uriner | n ai plus uriné | plus uriné depuis
        | n a pas uriné | n a plus uriné | ai pas uriné | a pas uriné
        | n urine presque plus | urine presque plus | urine presque pas | urine à peine
        | urine très peu | urine très très peu | urine quasiment plus | uriner à peine
        | pisse presque plus | pisse à peine | presque plus pipi | presque plus d urine
        | presque pas d urine | très peu d urine | quasi pas d urine | plus aucune urine
        | aucune urine | zéro urine | plus une goutte | pas une goutte | aucune goutte
        | rien ne sort | rien qui sort | rien qui vient | ne sort rien | sort rien
        | sort plus rien | vient plus rien | rien du tout quand | urine ne sort
        | urine ne vient | urine sort pas | urine sort plus | impossible d uriner
        | impossible de pisser | impossible de faire pipi | incapable d uriner
        | incapable de faire pipi | ne parviens pas à uriner | parviens pas à uriner
        | parvient pas à uriner | réussis pas à uriner | du mal à uriner depuis
        | arrêté d uriner | arrêté de faire pipi | arrêté de pisser | reins à l arrêt
        | reins lâchent | reins ont lâché | reins ne marchent plus | reins marchent plus
        | reins ne fonctionnent plus | reins qui lâchent | insuffisance rénale aguë
        | insuffisance rénale aiguë | blocage urinaire | vessie bloquée | vessie vide
        | globe urinaire | poche est vide | poche vide | sonde vide | couche est sèche
        | couche toujours sèche | couches toujours sèches | pas mouillé sa couche
        | pas mouillé de couche | pas allé pisser | pas allée faire pipi
        | pas allé faire pipi | pas allé uriner | dernière fois que j ai uriné
        | dernière fois que j ai fait pipi | dernier pipi | heures sans uriner
        | heures sans pipi | heures sans pisser | jours sans uriner | diurèse nulle
        | oligurie | oligoanurie | oligo anurie | anuri* | n arrive plus à pisser
        | n arrive pas à pisser | n arrive plus à uriner | n arrive plus à faire pipi
        | pas capable de pisser | pas capable d uriner | pas capable de faire pipi
        | plus capable de pisser | plus capable d uriner | capable pas de pisser
        | pu capable de pisser | n a pas mouillé | n a pas mouillé sa couche
        | pas mouillé | pas mouillé sa | n a rien uriné | rien uriné | rien pissé
        | pas uriné une | n ai rien pissé | n ai rien uriné | pipi du tout | pas pipi
        | pas de pipi | plus de pipi | aucun pipi | zéro pipi | pipi bloqué
        | pipi sort pas | pipi ne sort | pipi sort plus | pipi veut pas | pisse pas
        | ne pisse pas | pisse pu | urine pu | uriné pu | pisse rien | urine rien
        | n urine rien | n urine quasiment | urine quasiment pas | urine quasi pas
        | urine presque rien | pisse presque rien | pisse presque pas | pisse quasi pas
        | pisse très peu | pipi très peu | très peu pipi | très peu uriné
        | urine goutte à goutte | pisse goutte à goutte | goutte à goutte
        | envie mais rien | envie mais ça sort | envie de pisser mais
        | envie d uriner mais | envie de faire pipi mais | couche vide | couches vides
        | couche propre depuis | couche reste sèche | poche reste vide
        | poche ne se remplit | poche se remplit pas | reins arrêtés | reins se bloquent
        | reins morts | vessie gonflée | globe vésical | rétention urine
        | dialyse urgente | pas été pisser | pas été aux toilettes pour pisser
        | pas été faire pipi | plus été pisser | jurine plus | nurine plus | jurine pas
        | nurine pas | jarrive pas à uriner | narrive pas à uriner
        | jarrive plus à uriner | narrive plus à uriner | ne peux pas uriner
        | jpeux pas uriner | ne peux plus uriner | jpeux plus uriner | jfais plus pipi
        | ne fait pas pipi | jarrive pas à faire pipi | narrive pas à faire pipi
        | jarrive plus à faire pipi | narrive plus à faire pipi | jpisse plus
        | jarrive plus à pisser | narrive plus à pisser | jarrive pas à pisser
        | narrive pas à pisser | ne fais plus du tout pipi | jfais plus du tout pipi
        | jai pas fait pipi | nai pas fait pipi | jai pas pissé | nai pas pissé
        | ne peux plus pisser | jpeux plus pisser | ne peux pas pisser
        | jpeux pas pisser | ne peux plus faire pipi | jpeux plus faire pipi
        | ne peux pas faire pipi | jpeux pas faire pipi | ne peut plus faire pipi
        | ne peut plus uriner | ne peut pas uriner | jai pas uriné | nai pas uriné
        | jurine presque plus | nurine presque plus | n urine presque pas
        | jurine presque pas | nurine presque pas | jurine à peine | nurine à peine
        | jurine très peu | nurine très peu | jurine très très peu
        | nurine très très peu | n urine quasiment plus | jurine quasiment plus
        | nurine quasiment plus | ne pisse presque plus | jpisse presque plus
        | jpisse à peine | ne sort plus rien | ne vient plus rien | jurine ne sort
        | nurine ne sort | jurine ne vient | nurine ne vient | n urine sort pas
        | jurine sort pas | nurine sort pas | n urine sort plus | jurine sort plus
        | nurine sort plus | ne parvient pas à uriner | ne réussis pas à uriner
        | ne capable pas de pisser | jpisse pas | ne pisse pu | jpisse pu | n urine pu
        | jurine pu | nurine pu | n uriné pu | ne pisse rien | jpisse rien | jurine rien
        | nurine rien | n urine quasiment pas | jurine quasiment pas
        | nurine quasiment pas | n urine quasi pas | jurine quasi pas | nurine quasi pas
        | n urine presque rien | jurine presque rien | nurine presque rien
        | ne pisse presque rien | jpisse presque rien | ne pisse presque pas
        | jpisse presque pas | ne pisse quasi pas | jpisse quasi pas | jpisse très peu
        | jurine goutte à goutte | nurine goutte à goutte | jpisse goutte à goutte
        | ne ça sort pas | ne ça sort plus | ne veut pas sortir | pas une seule goutte
        | plus une seule goutte | même pas une goutte | vider ma vessie
        | vider la vessie | vider sa vessie | rien comme pipi | fais rien comme pipi
        | peu uriné | presque rien uriné | presque pas pissé | a presque pas uriné
        | n a presque pas uriné | n ai presque pas uriné | presque pas fait pipi
        | pas fait une goutte | plus fait une goutte | pas pu uriner | pas pu pisser
        | n ai pas pu uriner | n a pas pu uriner | n ai pas pu pisser
        | pas réussi à pisser | pas réussi à uriner | pas arrivé à pisser
        | pas arrivé à uriner | pas réussi à faire pipi | pas pu faire pipi
        | n ai pas pu faire pipi | pas pu aller pisser | plus pu uriner | plus pu pisser
        | plus pu faire pipi
    """,
    # Common words that look like errors for words above, and are none
    "ORDINARY": """
        doit place ville cours chaque souvent font porte passer seule jeune forme base
        grace jeunes serie doute mesure terme route mode production campagne cour cher
        salle simplement oeuvre marie voie marque perdre articles longue creer livres
        outre puisse forces prison completement faite protection maire evolution
        facilement prive vendre election portes entrer belles places planete contenu
        formes tiers surement tente envoie fortement cout forcement gerer sauver crime
        comte nice piste plage boire parlent vehicule foret usine huile james denis vive
        belge murs peter pluie document george sacre venue vehicules cache douce former
        greve champions plainte routes balles contente leger voile bases pause seules
        violences batiments cacher enfer salles tome noter franc connus coute crimes
        execution fetes libres conclusion feront lancement prime folle manche difficiles
        hate leve soutient devaient fonde paie papiers redaction signer marge poete
        couts recette reception etions atteinte constater free marins sache cense magie
        derange file plate beurre boucle masque consulter basee douceur forets gere
        partant bite cites expedition intentions compromis conclusions facture prie
        serge banc marne roues baise manager roue vole jones usines decrire gain codes
        conge brillant contribuer levee troupe laver roule constituer devint lord moche
        fiere alger manieres breton blue bulle peres reims reparation baton poils foire
        plaine cahier croise apaisé marche parlé tomate limite clair peu belle villes
        travaille electricite ere constructions conversion sacrifice desire peindre
        volee sacrifier comtesse detaille emprisonnement confession dresse sacrifices
        halte delivrer delivre malaisie voiles combustion communion contradictions
        debloquer zombies baker asterix desirer voles inertie moussa ecoule conduisait
        melent sacrifie couteuse epanouissement bauer comiques etoffe delice bayer
        desirant delices tirages ecoulee emprisonnes brouiller collusion delivres zambie
        pondre affame baser buvait consuls mousses triage emprisonner iberique viola
        amusee conversions sacrifies cliques emprisonnee jeunesses epanouie enroule
        mouse surdoue bouille hasards pendue braver mousser sacrifiee tirade titrage
        converser epanoui dess accouchements enroulee malais vile desires coniques
        delivrant angkor angot taillefer serrage sacrifiant etoffe etoffer emprisonne
        emprisonner affilee epiler epanouir meconnaissance nomade
    """,
}
