"""Spanish: what people want of the bot, and ask of it that only their clinic may answer."""

TERMS = {
    "ORDINARY": "dejarlo | ola | para | hora",
    "STOP": "para | parar | pare | basta | detén | detente | alto | stop | deja | deje | dejen",
    "QUIET": """
        basta de mensajes | no me contact* | quítame de la lista | no me mandes | no me escrib* | deja de escrib* | deje de escrib* | dejen de escrib* | darme de baja
        | dar de baja | dame de baja | cancelar suscripción | déjame en paz | déjeme en paz
        | no más mensajes | ya no me mand* | no me mand* | no me envi* | deja de mand* | deje de mand*
        | deja de envi* | deje de envi* | no quiero más mensajes | ya no quiero mensajes | silencio
        | déjame tranquil* | quiero salir | desuscrib* | no me molest* | deja de molest* | ya no me escrib*
    """,
    "MESSAGES": """
        mensaje | mensajes | escribir | mandar | enviar | notificaciones | avisos | recordatorios | bot
        | escribirme | mandarme | enviarme | chat
    """,
    "REFUSE": "no quiero | ya no quiero | no deseo | no más | no me gustaría recibir",
    "DELETE": """
        borra | borrar | borre | borren | elimina | eliminar | elimine | eliminen | olvida | olvide
        | suprime | suprimir | quita | quitar | destruy* | bórra* | elimín* | olvíd* | borrado | bórrenme
    """,
    "DATA": """
        datos | cuenta | información | todo | resultados | historial | conversación | perfil | registro
        | lo que te dije | lo que escribí | bórrame | mensajes | chat | mío | mí | análisis
    """,
    "PERSON": """
        persona | humano | humana | doctor | doctora | médico | médica | enfermera | enfermero | alguien
        | agente | operador | especialista | equipo | asesor | asesora | profesional | gente | consejer*
    """,
    "TALK": """
        hablar | habla | comunicar* | contactar | llamar | conect* | pásame | páseme | pasar con
        | quiero un | quiero una | necesito un | necesito una | hay algún | hay alguna | hay alguien
        | escribirle a | platicar | conversar | charlar | ponme | póngame
    """,
    "HELPME": "ayúdame | ayúdeme | ayuda | necesito ayuda | auxilio | ayúdenme | socorro",
    "CANCEL": """
        cancela | cancelar | cancele | cancelado | olvídalo | olvídelo | déjalo | déjelo
        | empezar de nuevo | anular | anula | mejor no | cambié de opinión | empezar otra vez
        | desde el principio | ya no quiero seguir | no quiero seguir | no quiero continuar
        | déjalo así | olvida eso | olvida lo que
    """,
    "BACK": """
        volver | atrás | salir | regresar | vuelve | nada | ahora no | ya no | da igual
        | no importa
    """,
    "MAY": """
        puedo | debo | debería | podría | tengo que | está bien | es seguro | se puede | me conviene
        | quiero | es necesario | hace falta | pasa algo si | puede ser | me dejas | me permite | qué pasa si
        | cuánto | cuánta | cuántas | cuántos | qué dosis | voy a | me recomienda | recomiéndame | necesito
        | será que | es peligroso | le hace daño si | me hace daño | qué tal si | receta* | estoy pensando
        | quisiera | permites | puedo yo
    """,
    "CHANGE": """
        dejar de tomar | dejar | suspender | saltar* | parar | doble | mitad | dos | cambiar | aumentar
        | reducir | empezar | comenzar | más | menos | otra | interrumpir | bajar | subir | duplicar
        | partir | media | tres | pausar | cortar | seguir tomando | seguir | alargar | reemplazar
        | descansar | dejo | suspendo | salto | cambio | tomar dos | iniciar | sustituir | doblar
        | abandonar | quitarme | omitir | brincar*
    """,
    "TAKE": "tomar | tomo | usar | mezclar | combinar | con | junto | tomarme | tomármel* | poner",
    "MED": """
        pastilla | pastillas | tableta | tabletas | medicina | medicinas | medicamento | medicamentos
        | dosis | tratamiento | remedio | remedios | epclusa | maviret | harvoni | sofosbuvir | velpatasvir
        | ribavirina | ibuprofeno | paracetamol | aspirina | analgésico | estatina | omeprazol | antiácido
        | hierba | hierbas | cardo mariano | suplemento | suplementos | antibiótico | antibióticos
        | warfarina | insulina | metformina | metadona | anticonceptiv* | antidepresivo | amiodarona
        | comprimido | comprimidos | píldora | píldoras | fármaco | diclofenaco | naproxeno | mg | té
        | atorvastatina | simvastatina | vitaminas | cápsula | cápsulas
    """,
    "MISSED": "olvidé | se me olvidó | olvidado | me salté | tarde | se me pasó",
    "FOOD": "comida | comer | ayunas | desayuno | cuánto dura | agua | leche | cuesta | guardar",
    "GENERAL": """
        qué es | qué son | cuáles son | cómo funciona | por qué | se usa | se usan | se cura | curar
        | contagi* | transmit* | prueba
    """,
    "HAVE": """
        tengo | tendré | estoy | mi hígado está | será | es que tengo | padezco | significa que tengo
        | quiere decir que tengo | está mi | crees que tengo | cree que tengo | estaré | sufro | es mi | soy
    """,
    "DISEASE": """
        cirrosis | fibrosis | cáncer | hepatitis | daño | dañado | curado | curada | insuficiencia
        | tumor | grave | cicatri* | muriendo | hígado graso | vhc | falla
    """,
    "STAGE": """
        etapa | estadio | f0 | f1 | f2 | f3 | f4 | fase | qué tan | qué tengo | cuán | grado | diagnóst*
        | diagnostica* | pronóstico | tan mal | tan avanzad* | qué tan grave | qué tan dañado
    """,
    "MINE": "mi | mis | me | yo | tengo | estoy | mío | padezco | soy",
    "GREET": """
        hola | buenos días | buenas tardes | buenas noches | buenas | buen día | saludos | qué tal
        | ola | holi | cómo estás | hey | qué onda
    """,
    "THANKS": """
        gracias | muchas gracias | mil gracias | agradezco | agradecid* | dios te bendiga | grax
        | muy amable | me ayudó mucho | te lo agradezco
    """,
}
