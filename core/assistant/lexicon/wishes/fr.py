"""French: what people want of the bot, and ask of it that only their clinic may answer."""

TERMS = {
    "STOP": "stop | arrête | arrêter | arrêtez | arrete | stoppe | stoppez | cesse | cessez | fin",
    "QUIET": """
        désabonn* | désinscri* | laisse moi tranquille | laissez moi tranquille | ne m écri*
        | arrête de m | arrêtez de m | plus de messages | ne me contact* | ne m envoy* | arrête d envoyer
        | arrêtez d envoyer | arrête d écrire | fiche moi la paix | tais toi | plus de rappels
        | foutez moi la paix | laisse moi | laissez moi
    """,
    "MESSAGES": """
        message | messages | écrire | envoyer | notifications | rappels | sms | bot | contacter | textos
        | msg | discussion
    """,
    "REFUSE": "je ne veux plus | je veux plus | veux pas | ne veux pas | plus recevoir | pas recevoir",
    "DELETE": """
        supprime | supprimer | supprimez | efface | effacer | effacez | oublie | oubliez | enlève
        | enlever | détrui* | suppression | retirer | retire
    """,
    "DATA": """
        données | compte | informations | infos | tout | résultats | historique | conversation | profil
        | ce que j ai dit | ce que j ai écrit | dossier | messages | moi | me concernant | analyses
    """,
    "PERSON": """
        personne | humain | docteur | médecin | infirmière | infirmier | quelqu un | agent | spécialiste
        | équipe | conseiller | conseillère | soignant | soignante | professionnel | toubib | gens | être
    """,
    "TALK": """
        parler | discuter | contacter | appeler | joindre | mettre en contact | passe moi | passez moi
        | je veux un | je veux une | besoin d un | besoin d une | y a t il | échanger
        | mettez moi | écrire à | transfér* | il y a
    """,
    "HELPME": "aide moi | aidez moi | aide | besoin d aide | au secours | à l aide",
    "CANCEL": """
        annule | annuler | annulez | laisse tomber | laissez tomber | oublie ça | recommencer
        | j ai changé d avis | oubliez ça | non rien | depuis le début
        | je ne veux plus continuer | on annule | reprendre au début | annulation
        | on arrête là | je ne veux pas continuer
    """,
    "BACK": """
        retour | revenir | quitter | sortir | rien | peu importe | tant pis | abandonner
        | pas maintenant
    """,
    "MAY": """
        puis je | je peux | est ce que je peux | dois je | est ce que je dois | devrais je | je devrais
        | faut il | faut il que je | est ce sans danger | ai je le droit | j ai le droit | c est bon si
        | est ce grave si | je veux | je voudrais | pourrais je | est ce que je pourrais | combien
        | quelle dose | je vais | peut on | il faut que je | est ce dangereux | on peut | je dois
        | j aimerais | prescri* | recommand* | c est grave si | et si je | peux je | conseill* | je pense
    """,
    "CHANGE": """
        arrêter de prendre | arrêter | stopper | sauter | double | doubler | moitié | deux | changer
        | augmenter | réduire | commencer | plus | moins | suspendre | interrompre | baisser | couper
        | diminuer | trois | remplacer | pause | continuer | prolonger | reprendre | espacer | arrête
        | saute | double dose | demi | débuter | supprimer | autre
    """,
    "TAKE": "prendre | prends | utiliser | mélanger | associer | avec | ensemble | combiner | avaler",
    "MED": """
        pilule | pilules | comprimé | comprimés | cachet | cachets | médicament | médicaments | dose
        | doses | traitement | epclusa | maviret | harvoni | sofosbuvir | velpatasvir | ribavirine
        | ibuprofène | paracétamol | doliprane | aspirine | antidouleur | statine | statines | oméprazole
        | antiacide | plantes | chardon marie | complément | compléments | antibiotique | antibiotiques
        | warfarine | insuline | metformine | méthadone | contraceptif | antidépresseur | amiodarone
        | efferalgan | gélule | gélules | médocs | remède | diclofénac | mg | millepertuis | tisane
        | vitamines | atorvastatine | thérapie
    """,
    "MISSED": "oublié | raté | manqué | en retard | trop tard",
    "FOOD": "repas | manger | nourriture | à jeun | petit déjeuner | combien de temps | eau | coûte",
    "GENERAL": """
        qu est ce que | quels sont | quelles sont | comment marche | pourquoi | est utilisé
        | sont utilisés | se guérit | guérir | transm* | attrap* | test | dépist*
    """,
    "HAVE": """
        ai je | est ce que j ai | suis je | est ce que je suis | mon foie est | j ai | c est une
        | cela veut dire que j ai | ça veut dire que j ai | souffre | je suis | mon foie | aurais je
    """,
    "DISEASE": """
        cirrhose | fibrose | cancer | hépatite | abîmé | guéri | guérie | insuffisance | tumeur | lésé
        | grave | endommagé | mourir | vhc | stéatose | foutu | cicatri* | atteint
    """,
    "STAGE": """
        stade | f0 | f1 | f2 | f3 | f4 | quel point | degré | diagnosti* | pronostic | qu est ce que j ai
        | ce que j ai | à quel | état de mon foie | combien est | avancé | avancée | quelle gravité
        | gravité
    """,
    "MINE": "mon | ma | mes | je | j | moi | ai je | suis je | me",
    "GREET": "bonjour | salut | bonsoir | coucou | hello | bonne journée | ça va | slt | bjr | allo",
    "THANKS": """
        merci | merci beaucoup | mille mercis | remercie | mrc | reconnaissant* | grand merci
        | c est gentil | très utile | ça m a aidé
    """,
}
