"""Spanish of Spain and the Americas."""

TERMS = {
    # How things are said
    "NEG": """
        no | nunca | jamás | sin | ni | ningún | ninguna | ninguno | nada de | tampoco
        | niego | niega | ya no tengo | ya no me pasa
    """,
    "NEG_AFTER": "ninguno | ninguna",
    "OR": "o | ni | u",
    "AND": "y | e | además | también | luego | porque | entonces",
    "BUT": "pero | sino | aunque | excepto | sin embargo",
    "GLUE": """
        el | la | los | las | un | una | unos | unas | de | del | al | a | en | con | por
        | para | que | se | le | les | lo | su | sus | es | son | ha | he | han | hay
        | había | haber | está | están | estar | estado | ser | sido | tener | tenido
        | tengo | tiene | siento | sentir | sentido | noto | notado | notar | algo | algún
        | alguna | más | muy | como | cuando | si | ya | veo | visto | ver | tan | casi
        | poco | hepatitis | hígado | doctor | hola | gracias | estoy | hoy | padece
        | presenta | aparece | sale | salir | salió | hace | tuve | tuvo | cómo | señales
        | signos | esta | este | eso | esto | creo | quiero | puedo | puede | tomar | desde
        | hasta | sobre | entre | también | bien | cada | todo | donde | qué | cuál
        | tratamiento | c | me | te | se le | se me | mucho | mucha | ningún | ninguna
        | nada | así | sólo | solo | ahí | aquí | pasa | pasado | queda | quedó | puso
        | pone | ponen | logro | logra | intento | bueno | buenas | oiga | disculpe
        | doctora | favor | por favor | ayer | ni siquiera | gota | otro | otra | dos | tres
        | nadie | mismo | primera | primer | durante | ando | anda | eran | normales
        | tuvieron
    """,
    "SELF": """
        yo | mi | mis | me | mí | tengo | estoy | siento | he tenido | llevo | conmigo | mía
        | mío | vomité | tomé | tomo | acabo | soy | desperté | nos | nuestra | nuestro
        | noto | por qué me | es normal que me | es normal que mi | es normal que tenga
        | tuve que | creo que es | creo que son | creo que tengo | creo que estoy
        | parece que es | parece que son | parece que tengo | pienso que es | siento que es
        | siento que me | será que me | será que es
    """,
    "OTHER": """
        esposo | esposa | marido | mujer | padre | papá | papi | madre | mamá | mami
        | hermano | hermana | amigo | amiga | pareja | novio | novia | tío | tía | abuelo
        | abuela | primo | prima | vecino | vecina | compañero | compañera | suegro | suegra
        | ella | señor | señora | cuñado | cuñada | viejo | mi viejo | mi vieja | familiar
        | papito | mamita | abuelito | abuelita | hermanito | viejito | viejita | tata
        | jefe | jefa | esposito | cuate | compadre | comadre | suegros | padrastro
        | madrastra | hermanos | padres | amigos | novios | su esposo | mi gordo | mi señora
        | roomie | paciente | progenitor | mamacita | jefecito | apá | amá | colega | pata
        | parcero | parce | pana | socio | tipo | madrina | padrino | bisabuel* | yerno
        | nuera | concuño | exmarido | es epiléptic* | es diabétic* | es cirrótic*
        | un hombre
    """,
    "CHILD": """
        hijo | hija | niño | niña | nene | nena | bebé | chico | chiquito | nieto | nieta
        | sobrino | sobrina | hijito | hijita | niñito | peque | pequeño | criatura | guagua
        | niños | hijos | nenito | bebito | chiquita | chica | adolescente | crío | cría
        | chamaco | chavo | wawa | guagüita | mi pequeño | mi pequeña | de ? años
    """,
    "ASK": """
        es | son | puede | pueden | puedo | hay | da | dan | tiene | causa | causan | tienen
        | deben | sirve | afecta | existe | provoca
    """,
    "INFO": """
        qué es | qué son | qué significa | que significa | qué quiere decir | qué causa
        | qué produce | qué síntomas | cuáles son | cuál es | cómo se | cómo saber
        | cómo puedo | cómo prevenir | cuánto | cuántas | por qué se | es verdad que
        | es cierto que | es posible | es común | es frecuente | es normal tener
        | es normal el | es normal la | es normal los | puede causar | pueden causar
        | puede provocar | puede dar | puede producir | puede haber | causa | causan
        | provoca | provocan | produce | producen | síntoma | síntomas | signo de | señal de
        | efecto | efectos | riesgo | riesgos | significa | diferencia | información
        | explicar | explíqueme | explícame | me puede explicar | me puedes explicar
        | quisiera saber | quiero saber | quería saber | me gustaría saber
        | tengo una pregunta | tengo una duda | una pregunta | una duda | leí | he leído
        | escuché | oí que | he oído | me dijo | me dijeron | mi médico dijo | prevenir
        | evitar | gente | pacientes | personas | las personas | alguien con | complicación
        | complicaciones | se puede | puedo | podría | podré | debo | debería | cuándo debo
        | qué debo | se trata | tratan | existe | suele | suelen | en general | probabilidad
        | posible | folleto | artículo | película | libro | la palabra | se llama | mide
        | curar | cura | contagia | contagio | transmite | preocupa | me preocupa
        | preocupado por | preocupada por | pueden dar | pueden producir | pueden provocar
        | qué da | da alergia las | da fiebre las | da ictericia las | da cáncer las
        | dan alergia las | dan fiebre las | dan ictericia las | dan cáncer las
    """,
    "COND": """
        si | en caso de | y si | cuando deba | qué pasa si | qué hago si | por si
        | suponiendo | imagina | miedo a | miedo de | temor a | temo | me da miedo
        | cuándo debo | cuándo debería | cuando tenga | cuando aparezca | cuando vomite
        | avisar si | aunque tuviera | llegara a | llegase a | llego a | soñé | supongamos
        | hipotéticamente | cuando uno | es peligroso | es riesgoso | es malo
        | en la película | en la peli | en la novela | en la serie | en el libro
        | en un libro | en un video | en la tele | en un sueño | en el caso
        | qué pasa cuando
    """,
    "NEUTRAL": """
        no sé si | no se si | no sé | no se que | no sé qué | no sé qué hacer
        | no estoy seguro | no estoy segura | no solo | no sólo | no me siento bien
        | no se siente bien | no estoy bien | no está bien | no ayuda | no hay médico
        | no tengo dinero | no tengo seguro | no tengo apetito | no tengo ganas de comer
        | no tengo fuerzas | no puedo dormir | no puedo comer | no duermo | no come
        | no mejora | no mejoro | qué hago | qué puedo hacer | qué debo hacer | ayuda
        | ayúdenme | como si | no es normal | sabe si | saber si | ver si | preguntar si
        | dime si | pregunto si | debo ir | debería ir | tengo que ir | puede ayudarme
        | pueden ayudarme | me puede ayudar | me pueden ayudar | qué me pasa | qué le pasa
        | qué está pasando | qué es esto | no quiero morir | no me quiero morir
        | no quiere morir | no quiero morirme | muero de risa | muerto de risa
        | muero de hambre | muerto de cansancio | muerta de cansancio | muerto de hambre
        | muero por | muero de ganas | muriendo de ganas | me muero por | me muero de risa
        | me muero de hambre | me muero de ganas | me muero de sueño | me muero de vergüenza
        | me muero de calor | me muero de frío | muerto de sueño | muerta de sueño
        | me está matando | me mata | casi me da un infarto | casi me da algo | de infarto
        | susto de muerte | análisis de sangre | examen de sangre | exámenes de sangre
        | prueba de sangre | pruebas de sangre | presión de sangre | donar sangre
        | dono sangre | doné sangre | donante de sangre | donación de sangre | transfusión*
        | transfusión de sangre | transfusiones de sangre | tipo de sangre | grupo de sangre
        | banco de sangre | muestra de sangre | muestras de sangre | sacar sangre
        | sacaron sangre | sacan sangre | sacarme sangre | extracción de sangre
        | por la sangre | por sangre | contacto con sangre | en la sangre | en sangre
        | sangre infectada | sangre contaminada | azúcar en la sangre | azúcar en sangre
        | glucosa en sangre | sangre fría | sudar sangre | mala sangre | sangre seca
        | coágulo | té negro | café negro | pimienta negra | fiebre amarilla
        | pastilla amarilla | pastillas amarillas | confundido con | confundida con
        | confundido sobre | confundida sobre | confundido entre | me confundí
        | estoy confundido con | estoy confundida con | un poco confundido
        | un poco confundida | un poco de dolor | dolor leve | leve dolor
        | me rompe el corazón | dolor de cabeza leve | mariposas en el estómago
        | biopsia con aguja | agujas de tejer | agujas de tatuaje | dolor de muelas
        | sin azúcar | bajo en azúcar | baja en azúcar | sobredosis de información
        | sobredosis de azúcar | tengo hepatitis | tengo hepatitis c | mi hepatitis
        | mi hepatitis c | tengo vhc | caída del cabello | caída del pelo | cae el pelo
        | cae el cabello | caer el pelo | medicina para las convulsiones
        | medicamentos para la epilepsia | me estoy muriendo de sueño | la confusión
        | comparto | compartir casa | me partí de risa | no sé por qué | no entiendo
        | no entiendo qué | no puedo llegar | no hay nadie | no tengo coche | no tengo carro
        | no tengo a nadie | no me hace efecto | no me hacen efecto | no me calma
        | no se calma | no se me quita | no se le quita | no se quita | no se pasa
        | no me pasa | no se me pasa | no sé si ir | no sé si es | no exagero | no es broma
        | no he dormido | no he comido | no ha comido | no ha dormido | no funciona
        | es normal | es grave | es peligroso | es una emergencia | será grave
        | qué puede ser | qué será | qué hacemos | qué debemos hacer | qué me recomienda
        | qué me recomiendan | estoy asustado | estoy asustada | tengo miedo
        | debo preocuparme | me preocupo | puedo esperar | espero a mañana | voy a urgencias
        | tengo que ir a urgencias | llamo a una ambulancia | necesito ayuda | auxilio
        | urgente | que sea | es riesgoso | corazón contento | corazón roto | confundid* con
        | confundid* por | confundid* sobre | me confunden | mataría por | comí champiñones
        | comí hongos | sed de | vaso de agua | qué pasa conmigo | me saca canas
        | parte el alma | vuelco el corazón | de todo corazón | precio casi me
        | estoy confundid* con | estoy confundid* por | estoy confundid* sobre
        | estaba confundid* con | estaba confundid* por | estaba confundid* sobre
        | ando confundid* con | ando confundid* por | ando confundid* sobre | dar a luz
        | no quiero suicidarme | no pienso matarme | matar el tiempo | me mataría por
        | muerta de risa | muerta de hambre | muerta de frío | muerta de calor
        | muerta de miedo | muerta de vergüenza | muerta de curiosidad | muerto de frío
        | muerto de calor | muerto de miedo | muerto de vergüenza | muerto de curiosidad
        | morir de risa | morir de vergüenza | morir de hambre | morir de aburrimiento
        | morir de frío | morir de calor | sudé la gota | hasta la coronilla
        | me parte el alma | me quitó el aire | me quita el sueño | dolor de cabeza para
        | me mata la curiosidad | me mata el trabajo | me muero de cansancio
        | me muero de miedo | me muero de curiosidad | hongos en las uñas
        | hongos de los pies | hongos en la piel | pastilla del día después
        | me ahogo en un vaso | salieron ampollas en los pies | se me cae la cara
        | cae la cara de vergüenza | no me voy a matar | mi frasco de pastillas
        | otro frasco de pastillas | nuevo frasco de pastillas | dio la caja completa
        | dieron la caja completa | entregaron la caja completa | entregó la caja completa
        | cayó el frasco de pastillas | cayó mi frasco de pastillas
        | cayó un frasco de pastillas | cayó otro frasco de pastillas
        | perdí el frasco de pastillas | perdí mi frasco de pastillas
        | perdí un frasco de pastillas | perdí otro frasco de pastillas
        | dejé el frasco de pastillas | dejé mi frasco de pastillas
        | dejé un frasco de pastillas | dejé otro frasco de pastillas
        | olvidé el frasco de pastillas | olvidé mi frasco de pastillas
        | olvidé un frasco de pastillas | olvidé otro frasco de pastillas
        | necesito el frasco de pastillas | necesito mi frasco de pastillas
        | necesito un frasco de pastillas | necesito otro frasco de pastillas
    """,
    "PAST": """
        hace años | hace ? años | hace un año | hace ? meses | hace meses | hace un mes
        | hace tiempo | hace mucho | hace mucho tiempo | hace ? semanas | el año pasado
        | año pasado | el mes pasado | de niño | de niña | cuando era | cuando tenía
        | en el pasado | antes de tratarme | antiguamente | antecedentes | antecedente
        | alguna vez | murió de | murió por | falleció | en mi juventud | de joven
        | años atrás | meses atrás | en la infancia | solía | hace muchos años
        | hace varios años | una vez | en aquel entonces | años antes | de pequeño
        | de pequeña | en los 90 | en los 80 | en los noventa | en los ochenta | años 90
        | años 80 | años noventa | los noventa | hace diez años | a los veinte
        | de adolescente | de bebé | de chico | de chica | de chiquit* | hace bastante
        | hace décadas | hace añares | tiempo atrás | de recién nacid* | en la escuela
        | en el colegio | en mi adolescencia | en los 70 | en los setenta | cuando estaba en
        | hace unos años | hace un tiempo | en la pandemia | antes de la pandemia
        | hace un par de años
    """,
    "RECENT": """
        ahora | ahorita | ahora mismo | hoy | anoche | ayer | esta mañana | esta noche
        | esta tarde | desde | desde hace | desde ayer | otra vez | de nuevo | todavía
        | sigo | sigue | acabo de | acaba de | recién | hace rato | hace un rato
        | hace una hora | hace horas | hace ? horas | hace ? minutos | hace ? días
        | hace minutos | hace unos días | toda la noche | todo el día | empezó | empecé
        | comenzó | en este momento | últimamente | lleva | llevo | madrugada | hace poco
        | de repente | desperté
    """,
    "AGAIN": "otra vez | de nuevo | nuevamente | volvió | vuelve | ha vuelto | volvieron",
    "RESOLVED": """
        ya estoy bien | ahora estoy bien | está bien ahora | ya está bien | ahora está bien
        | ya pasó | se me pasó | se le pasó | se recuperó | me recuperé | recuperado
        | recuperada | curado | ya no tengo | ya no me pasa | todo bien | se resolvió
        | me curé | ya todo bien | todo está bien | no ha vuelto | no volvió | nunca más
        | estoy bien ahora | ya mejor | me trataron | desapareció | dado de alta
        | ya me siento bien | ahora bien | no me ha vuelto | desde entonces todo bien
        | desde entonces bien | estoy muy bien | hoy estoy bien | está muy bien
        | hoy todo bien | todo normal | ya crecido | fue tratado | resultó ser | jajaja*
        | jaja | jeje | me operaron | eran cálculos | se fue hace | se fue sol*
        | se fueron hace | se fueron sol* | se quitó hace | se quitó sol* | se quitaron hace
        | se quitaron sol* | se me curó | ya se quitó | ya se fue | dije que no
        | ya estoy san* | dijo que es normal | dijo que está bien | dijo que estaba bien
        | dice que es normal | dice que está bien | dice que estaba bien
        | dijeron que es normal | dijeron que está bien | dijeron que estaba bien
        | se me quitó hace | se me quitó en | se me quitó sol* | se me quitaron hace
        | se me quitaron en | se me quitaron sol* | se me fue hace | se me fue en
        | se me fue sol* | se me fueron hace | se me fueron en | se me fueron sol*
        | se me curaron hace | se me curaron en | se me curaron sol* | se fue el mes
        | se fue la semana | se fue en una | se fue en dos | se fue en unos | se fue a los
        | se fueron el mes | se fueron la semana | se fueron en una | se fueron en dos
        | se fueron en unos | se fueron a los | se quitó el mes | se quitó la semana
        | se quitó en una | se quitó en dos | se quitó en unos | se quitó a los
        | se quitaron el mes | se quitaron la semana | se quitaron en una
        | se quitaron en dos | se quitaron en unos | se quitaron a los | ya se me quitó
        | ya se me fue | ya no me duele | dijo que no es nada | dijo que no pasa nada
        | dijo que no es grave | dice que no es nada | dice que no pasa nada
        | dice que no es grave | dijeron que no es nada | dijeron que no pasa nada
        | dijeron que no es grave | se me quitó a los | se me quitó con el
        | se me quitaron a los | se me quitaron con el | se me fue a los | se me fue con el
        | se me fueron a los | se me fueron con el | se me curaron a los
        | se me curaron con el
    """,
    "UNIT": """
        semana | semanas | día | días | mes | meses | año | años | hora | horas | minuto
        | minutos | mg | ml | % | veces | kg | am | pm | gramos
    """,
    "MEASURE": """
        kpa | fibroscan | alt | ast | fib 4 | apri | elastografía | imc | inr | bilirrubina
        | albúmina | plaquetas en
    """,
    # How bad it is
    "SEVERE": """
        fuerte | fuertes | fuertísimo | muy fuerte | intenso | intensa | terrible
        | terribles | horrible | insoportable | insoportables | grave | agudo | aguda
        | severo | severa | tremendo | tremenda | de repente | repentino | repentina
        | súbito | súbita | atroz | brutal | espantoso | bestial | no aguanto
        | no lo aguanto | no soporto | no puedo más | no puedo moverme | no puedo caminar
        | no puedo pararme | no se aguanta | no me puedo mover | no puedo levantarme
        | muchísimo | tanto | demasiado | me muero | me doblo | doblado | doblada
        | retorciendo | retorciéndome | horriblemente | gritando | llorando | puñalada*
        | cuchillo* | cuchillada* | punzante | peor | no se quita | feo | feísimo
        | un montón | de golpe | muy mal | matando | me está matando | extremo | mal
        | constante | violento | grita | llora | no para | fuertísima | fuertísimos
        | un chingo | muchísima | cañón | bárbaro | de muerte | como nunca
        | nunca había sentido | jamás había sentido | nunca sentí
        | me quiero morir del dolor | no me deja | no me deja dormir | no me deja moverme
        | no me deja ni | no puedo ni | no puedo enderezarme | no puedo estar de pie
        | en el suelo | hecho bolita | hecha bolita | hecho un ovillo | retorcida
        | retorcido | me retuerzo | se retuerce | retuerce | gritos | llorar | lágrimas
        | desgarrador | desgarra | 10 de 10 | diez de diez | criminal | mortal | infernal
        | inaguantable | no lo soporta | no aguanta | no lo resisto | no resisto
        | cada vez peor | empeora | empeorando | va a peor | explotar | explota | estalla
        | reventar | me va a explotar | quema por dentro | horrores | un horror | tan fuerte
        | bien fuerte | re fuerte | súper fuerte | brutalmente | exagerado | de la nada
        | así de repente | de pronto | de improviso | violentamente | espantosa
        | tremendamente | insufrible | tremebundo | cabrón | cabrona | sobrehumano
        | fulminante | fuertote | intensísim* | fortísim* | durísimo | agarrotado | de locos
        | de parto | a morir | del demonio | me parte | me desmaya | en cuclillas
        | como parto | me acaba | de la chingada | de la fregada | no da tregua
        | en posición fetal | sin poder moverme | me está acabando | va a estallar
        | de la puta madre | de los mil demonios | tirado en el piso | no me puedo ni
        | no me puedo parar
    """,
    "MUCH": """
        mucho | mucha | muchos | muchas | muchísima | muchísimo | bastante | un montón
        | demasiada | demasiado | abundante | en cantidad | litros | todo el cuerpo
        | por todas partes | por todo | todo el día | todo el tiempo | muy | tanta | tanto
        | chorros | a chorros | lleno | llena | grande | un chorro | chorro | un litro
        | vasos | un vaso | media taza | montones | cantidad | harta | harto | re | bien
        | súper | cuerpo entero | de pies a cabeza | por la cara | por todas | en todo
        | toda la piel | todo mi cuerpo | intensa | intenso | terrible | horrible
        | insoportable | fuerte | loca | desesperante | no me deja dormir
    """,
    "UNSTOPPABLE": """
        no para | no paran | no paro | no deja de | no se detiene | no se quita
        | no puedo parar | sin parar | no cesa | a chorros | no me para | no le para
        | no dejo de | no cede | no cortan | no dejan | no cesan | no frena | hace horas
        | hace rato | dos horas | tres horas | varias horas | con nada | a chorro
        | a borbotones | no me paran | no me corta | no me cortan | no me detiene
        | no me quita | no me quitan | no me cierra | no me frena | no me contiene
        | no le paran | no le corta | no le cortan | no le detiene | no le quita
        | no le quitan | no le cierra | no le frena | no le contiene | no se para
        | no se paran | no se corta | no se cortan | no se quitan | no se cierra
        | no se frena | no se contiene | no logro parar | no logro detener | no logro cortar
        | no puedo detener | no puedo cortar | hace una hora | hace ? horas | a cada rato
        | toda la noche | toda la mañana | no se me para | no se me paran | no se me corta
        | no se me cortan | no se me detiene | no se me quita | no se me quitan
        | no se me cierra | no se me frena | no se me contiene | no se le para
        | no se le paran | no se le corta | no se le cortan | no se le detiene
        | no se le quita | no se le quitan | no se le cierra | no se le frena
        | no se le contiene | no me dejan de | no me deja de | no hay forma de parar
        | no hay forma de cortar | sigue botando | sigue saliendo | sigue sangrando
        | sigue echando | sigue chorreando | sigue goteando | sigue brotando | sigue manando
        | siguen botando | siguen saliendo | siguen sangrando | siguen echando
        | siguen chorreando | siguen goteando | siguen brotando | siguen manando
        | corre sangre | escurre sangre
    """,
    # Bleeding
    "BLOOD": """
        sangre | sangr | coágulos | sangriento | sangrienta | ensangrentado | ensangrentada
        | sangre roja | sangre fresca | sangre viva | sangrita | cuajarones | cuágulos
        | coagulos | líquido rojo | rojo | cosa roj* | cosa rojiz* | líquido roj*
        | líquido rojiz* | agua roj* | agua rojiz* | gelatina roj* | gelatina rojiz*
        | algo roj* | algo rojiz* | grumos roj* | grumos rojiz* | agua roja | taza roja
        | inodoro roja | váter roja | quedó roj* | salió roj* | todo roj* | toda roj*
        | puro roj* | roja oscura | agua quedó roja | agua toda roja | taza quedó roja
        | taza toda roja | inodoro quedó roja | inodoro toda roja | váter quedó roja
        | váter toda roja
    """,
    "BLEED": """
        sangro | sangra | sangrado | sangrando | sangré | sangró | sangrar | hemorragia*
        | desangr* | sangramiento | sangrante | saliendo sangre | sale sangre | salió sangre
        | sale pura sangre | pura sangre | echando sangre | desangrando | sangrándome
        | sangraba | mancho | manché | manchando | sangradera
    """,
    "VOMIT": """
        vómito | vómitos | vomitando | vomité | vomitó | vomita | vomito | vomitar
        | vomitado | vomite | devolviendo | devolví | devuelve | arrojando | arrojé | arroja
        | arrojó | escupiendo | escupo | escupe | escupí | escupió | tosiendo | toso | tose
        | tosí | guacareando | guacareé | trasbocando | buitreando | por la boca | basca
        | lanzando | potando | echando | echa | echo | eché | echó | regurgit* | vomitos
        | guácara | guacarea | vomitadera | vomitón | devuelto | deposé | depone | arrojo
        | gargajo | flema | flemas | esputo | babeando | náusea con | trasboca | trasboqué
        | vasqueando | vasqueó | gomitando | gomité | gomito | bomitando | bomité | bomito
        | bomita | deponiendo | rojando | devolver | lanzó | lancé | buitreó | buitreé
        | boté | botó | botando | bota | huacarear | expulsa | expulsé | expulsó
        | expulsando | vomitaron | regresó | regresé | por boca | de la boca
    """,
    "COFFEE": """
        posos de café | poso de café | granos de café | café molido | borra de café
        | cuncho de café | color café oscuro | como café | asientos de café
        | parecido al café | como café molido | cafe molido | cuncho | concho de café
        | granitos de café | granos negros | cosa negra | líquido negro | negro como café
        | café oscuro | marrón oscuro | vómito negro | parece café | tipo café | color café
        | café negro | café quemado | café viejo | marrón negruzco | marrón granulado
        | café negruzco | café granulado | pardo negruzco | pardo oscuro | pardo granulado
        | grumos negros | grumos oscuros | grumos marrones | sangre vieja | sangre digerida
        | posos del café | borra del café | granos del café | asiento de café
        | asiento del café | asientos del café | concho del café | ripio de café
        | ripio del café | sedimento de café | sedimento del café | pozo de café
        | pozo del café | pozos del café | igual que café | marrón con grumos
        | café con grumos | pardo con grumos
    """,
    "HAEMATEMESIS": """
        hematemesis | várices sangrando | varices sangrantes | sangrado de várices
        | sangrado por várices | hemorragia digestiva | sangrado digestivo
        | sangrado variceal | hemorragia variceal | hemorragia interna
        | reventaron las várices | reventó una várice | sangrado interno
    """,
    "MELAENA": """
        melena | como alquitrán | como brea | como petróleo | como chapopote | alquitranad*
        | heces oscuras | caca muy oscura | popó muy oscuro | como el carbón | como tinta
        | caca negra | heces negras | popó negro | negro y pegajoso | negra y pegajosa
        | negro pegajoso | negras y pegajosas | pegajosas y negras | evacuaciones negras
        | heces como | deposiciones negras | diarrea negra | como melaza | como chapapote
        | cago negro | cago sangre | cagando sangre | cagué sangre | color alquitrán
        | alquitran | caca negro | caca negras | caca negros | popó negra | popó negras
        | popó negros | heces negra | heces negro | heces negros | mierda negra
        | mierda negro | mierda negras | mierda negros | pupú negra | pupú negro
        | pupú negras | pupú negros | deposición negra | deposición negro
        | deposición negras | deposición negros | deposiciones negra | deposiciones negro
        | deposiciones negros | evacuación negra | evacuación negro | evacuación negras
        | evacuación negros | evacuaciones negra | evacuaciones negro | evacuaciones negros
        | excremento negra | excremento negro | excremento negras | excremento negros
        | excrementos negra | excrementos negro | excrementos negras | excrementos negros
        | diarrea negro | diarrea negras | diarrea negros | materia negra | materia negro
        | materia negras | materia negros | evacúo negro | obro negro | popeo negro
        | popeo sangre | defeco negro | hago negro | hago sangre | parece petróleo
        | parece brea | parece chapopote | heces granate | heces vino | caca muy negra
        | caca muy negras | popó muy negra | popó muy negras | heces muy negra
        | heces muy negras | mierda muy negra | mierda muy negras | pupú muy negra
        | pupú muy negras | deposición muy negra | deposición muy negras
        | deposiciones muy negra | deposiciones muy negras | evacuación muy negra
        | evacuación muy negras | evacuaciones muy negra | evacuaciones muy negras
        | excremento muy negra | excremento muy negras | excrementos muy negra
        | excrementos muy negras | diarrea muy negra | diarrea muy negras
        | materia muy negra | materia muy negras | popeo con sangre | hago con sangre
        | negro como carbón | negra como carbón | negras como carbón
        | excremento color negro | excremento color vino | heces color vino
        | negro como la noche | negra como la noche | negras como la noche
    """,
    "BLACK": """
        negro | negra | negras | negros | negruzc* | negrísim* | alquitrán | prieta | prieto
        | oscurísim* | muy oscuro | muy oscura | negrit* | carbón | petróleo | brea | tinta
    """,
    "STOOL": """
        heces | caca | popó | popo | excremento* | mierda | deposición | deposiciones
        | evacuación | evacuaciones | evacuar | cagar | cago | cagué | cagando | evacuo
        | evacué | obrar | obro | obré | diarrea | del baño | el baño | inodoro | váter
        | wáter | defec* | materia fecal | ir al baño | pupú | taza | cacas | vientre
        | hice del dos | retrete | poceta | hecé | hago caca | hacer caca | hice caca
        | cagadera | del dos | número dos | suelto del estómago | cagada | excretas
        | poposear | baño | caquita | bacinica | bacín | obrando | evacuando | popoté
        | popear | popea | popeó | pupo | materias | descomida | escusado | excusado | wc
        | del cuerpo | papel higiénico | me limpio | al limpiarme
    """,
    "RECTUM": """
        recto | ano | culo | trasero | por detrás | por atrás | rectal | anal | nalgas
        | ojete | orto | culito | cola | colita | fundillo | siso | poto | anito
        | parte de atrás | por el rabo
    """,
    "IRON": "hierro | sulfato ferroso | pastillas de hierro | bismuto | pepto*",
    "NOSE": "nariz | encías | encía | narices",
    # Mind
    "PUZZLED": """
        confundido | confundida | confuso | confusa | perdido | perdida | raro | rara
        | extraño | extraña | ido | aturdido | aturdida | atontado | atontada | embobado
        | embobada | agresivo | agresiva | despistado | despistada | lento | desubicad*
        | olvidadizo | olvidadiza | mareado y | extraviado | extraviada | loco | loca
        | enredado
    """,
    "CONFUSED": """
        confusión | confusión mental | muy confundido | muy confundida | se confunde
        | me confundo mucho | desorientad* | delirando | delira | delirio | delirios
        | alucina | alucinando | alucinaciones | incoherencia* | incoherente | incoherentes
        | cosas sin sentido | no tiene sentido lo que | dice tonterías | disparates
        | dice disparates | actúa raro | actúa extraño | está raro | está rara
        | comportamiento raro | comportamiento extraño | se comporta raro | se porta raro
        | habla raro | no habla bien | no coordina | habla cosas | desvaría | desvariando
        | encefalopatía | no piensa | no puedo pensar | se me olvida todo
        | se le olvida todo | no es él | no es ella misma | muy confuso | se le va la cabeza
        | no sabe lo que dice | dice incoherencias | habla incoherencias | no entiende nada
        | ido | no está en sí | no recuerda nada | se pierde en casa | se pierde en la casa
        | balbucea | hablando solo | confusion | tan confundid* | súper confundid*
        | estoy confundid* y | está confundid* | anda confundid* | confundid* y
        | se siente confundid* | me siento confundid* | no coordino | no hila | no conecta
        | no razona | no razono | no entiende lo que | no me entiende | no sabe lo que
        | no sé lo que digo | dice cosas raras | dice cosas que no | habla cosas raras
        | habla tonterías | hablando tonterías | hablando incoherencias | hablando cosas
        | diciendo cosas | diciendo incoherencias | puras incoherencias | incoherencias
        | habla solo | habla sola | habla con gente que no | ve cosas que no | viendo cosas
        | ve gente | oye voces | como borracho | como borracha | parece borracho
        | parece borracha | como drogado | como drogada | como ido | como ida
        | se queda mirando | mirada perdida | la mirada perdida | se orinó en
        | se perdió yendo | se pierde | se me olvidan las cosas | olvida todo
        | olvidando todo | olvidó cómo | no puedo concentrarme | no logro pensar
        | no piensa con claridad | niebla mental | está como loco | como loco | fuera de sí
        | perdió la razón | perdiendo la razón | trastornado | trastornada
        | cambió su personalidad | cambio de personalidad | no parece él | no parece ella
        | atontad* | aturdid* | desubicad* | conducta rara | conductas raras
        | comportándose raro | comportándose extraño | actuando raro | actúa como borracho
        | se le olvidan las | divagando | divaga | zombie | zombi | dice pavadas
        | dice boludeces | dice huevadas | dice babosadas | dice pendejadas | dice burradas
        | dice locuras | dice barbaridades | dice sonseras | dice estupideces
        | diga tonteras | diga pavadas | diga boludeces | diga huevadas | diga babosadas
        | diga pendejadas | diga burradas | diga locuras | diga barbaridades | diga sonseras
        | diga estupideces | diga tonterías | digo tonteras | digo pavadas | digo boludeces
        | digo huevadas | digo babosadas | digo pendejadas | digo burradas | digo locuras
        | digo barbaridades | digo sonseras | digo estupideces | digo tonterías
        | diciendo tonteras | diciendo pavadas | diciendo boludeces | diciendo huevadas
        | diciendo babosadas | diciendo pendejadas | diciendo burradas | diciendo locuras
        | diciendo barbaridades | diciendo sonseras | diciendo estupideces
        | diciendo tonterías | habla pavadas | habla boludeces | habla huevadas
        | habla babosadas | habla pendejadas | habla burradas | habla locuras
        | habla barbaridades | habla sonseras | habla estupideces | hablando pavadas
        | hablando boludeces | hablando huevadas | hablando babosadas | hablando pendejadas
        | hablando burradas | hablando locuras | hablando barbaridades | hablando sonseras
        | hablando estupideces | veo bichos | veo arañas | veo ratas | veo insectos
        | veo animales | veo víboras | veo culebras | veo sombras | veo muertos
        | veo fantasmas | veo hormigas | ve bichos | ve arañas | ve ratas | ve insectos
        | ve animales | ve víboras | ve culebras | ve sombras | ve muertos | ve fantasmas
        | ve hormigas | viendo bichos | viendo arañas | viendo ratas | viendo insectos
        | viendo animales | viendo víboras | viendo culebras | viendo sombras
        | viendo muertos | viendo fantasmas | viendo hormigas | oigo voces | escucho voces
        | escucha voces | está extraviad* | está ausente | anda extraviad* | anda ausente
        | perdió el juicio | perdió la noción | perdió la cabeza | perdiendo el juicio
        | perdiendo la noción | perdiendo la cabeza | en otro mundo | no da razón
        | en la heladera | en la nevera | en la refri | en la lavadora | en la refrigerador
        | en la microondas | en el heladera | en el nevera | en el refri | en el lavadora
        | en el refrigerador | en el microondas | ropa al revés | no sabe usar
        | no sabe vestirse | me pierdo en | mea en el ropero | mea en el clóset
        | mea en el cocina | mea en el sala | mea en el rincón | mea en el armario
        | mea en la ropero | mea en la clóset | mea en la cocina | mea en la sala
        | mea en la rincón | mea en la armario | meó en el ropero | meó en el clóset
        | meó en el cocina | meó en el sala | meó en el rincón | meó en el armario
        | meó en la ropero | meó en la clóset | meó en la cocina | meó en la sala
        | meó en la rincón | meó en la armario | orinó en el ropero | orinó en el clóset
        | orinó en el cocina | orinó en el sala | orinó en el rincón | orinó en el armario
        | orinó en la ropero | orinó en la clóset | orinó en la cocina | orinó en la sala
        | orinó en la rincón | orinó en la armario | no sabe ni usar | no sabe ni marcar
        | no da pie con bola | cámara lenta | contesta lento | contesta lentísimo
        | contesta tarde | responde lento | responde lentísimo | responde tarde
        | habla lento | habla lentísimo | habla tarde | reacciona lento
        | reacciona lentísimo | reacciona tarde | agarra las sábanas | coge las sábanas
        | pellizca las sábanas | jala las sábanas | llama a gente | llama a muertos
        | pregunta por gente | contesta en cámara | contesta como robot | responde en cámara
        | responde como robot | habla en cámara | habla como robot | reacciona en cámara
        | reacciona como robot | seguir una conversación | seguir la conversación
        | sigue una conversación | sigue la conversación | mantener una conversación
        | mantener la conversación | no sabía cuál | no sabía dónde | no sabía quién
        | no sabía qué | no sabía cómo | no sabía ni | vestid* para misa
        | vestid* para salir | no sabe cuál | pregunta por su mamá | pregunta por su madre
        | vestid* para el trabajo | vestid* para la escuela | zapatos en la pava
        | zapatos en la olla | zapatos en el horno | zapatos en la tetera
        | zapatos en la basura | leche en la pava | leche en la olla | leche en el horno
        | leche en la tetera | leche en la basura | llaves en la pava | llaves en la olla
        | llaves en el horno | llaves en la tetera | llaves en la basura
        | celular en la pava | celular en la olla | celular en el horno
        | celular en la tetera | celular en la basura | sal en la pava | sal en la olla
        | sal en el horno | sal en la tetera | sal en la basura | no encuentra su cuarto
        | no encuentra su casa | no encuentra su cama | agarra cosas en el aire
        | agarra algo en el aire | coge cosas en el aire | coge algo en el aire
        | busca cosas en el aire | busca algo en el aire | atrapa cosas en el aire
        | atrapa algo en el aire | jala cosas en el aire | jala algo en el aire
        | llama a su mamá que | llama a su madre que | pregunta por su papá que
        | deja las frases a medias | deja las cosas a medias | deja las palabras a medias
        | dejó las frases a medias | dejó las cosas a medias | dejó las palabras a medias
        | se levantó a las 2 | se levantó a las 3 | se levantó a las 4
    """,
    "DISORIENTED": """
        no sabe dónde | no sabe en dónde | no sabe quién | no sé dónde estoy
        | no sabe qué día | no sé qué día | no sabe ni | no reconoce | no me reconoce
        | no nos reconoce | no conoce a | no recuerda su | no recuerda ni
        | no se acuerda de su | no se acuerda ni | arrastra las palabras
        | arrastrando las palabras | habla arrastrado | habla trabado
        | se le traba la lengua | lengua trabada | no puede hablar | no se le entiende
        | le tiemblan las manos | tiembla las manos | aleteo | aletean
        | temblor en las manos | manos le aletean | duerme todo el día
        | duerme todo el tiempo | durmiendo todo el día | dormido todo el día
        | dormida todo el día | no se mantiene despierto | no se mantiene despierta
        | se queda dormido | se queda dormida | se duerme todo | se duerme a cada rato
        | duerme de día y | no puedo mantenerme despierto | no puede mantenerse despiert*
        | no puede estar despiert* | adormilado todo | no aguanta despierto
        | repite lo mismo | pregunta lo mismo | no sabe qué año | no sabe en qué
        | no sabe el día | no sabe la fecha | no sabe cómo se llama
        | no recuerda cómo se llama | no me conoce | no nos conoce | ya no me conoce
        | no conoce a su | me confunde con | no se acuerda de mí | no se acuerda de quién
        | no se acuerda quién | no se acuerda cómo | no recuerda quién | no recuerda dónde
        | olvidó su nombre | olvidó mi nombre | olvidó quién | se le olvidó mi nombre
        | se le olvidó su nombre | cree que está | cree que es | cree que soy
        | habla como borracho | habla enredado | se le enreda la lengua
        | se le enredan las palabras | lengua enredada | no se le entiende nada
        | no se entiende lo que dice | no puede ni hablar | no habla claro | habla muy lento
        | habla pastosa | lengua pesada | arrastra las sílabas | le tiemblan mucho las manos
        | manos temblorosas y | mueve las manos como | se la pasa dormid* | pasa durmiendo
        | pasa dormid* | pasa el día durmiendo | lleva durmiendo | lleva dormid*
        | ha dormido todo | duerme muchísimo | duerme demasiado | duerme día y noche
        | dormido desde | dormida desde | no para de dormir | se duerme hablando
        | se duerme en medio | se duerme sentado | se duerme comiendo | se duerme parad*
        | cabecea | no puede mantener los ojos | no puede abrir los ojos
        | cambió el día por la noche | cambiado el día por la noche | confunde el día
        | pregunta lo mismo mil | pregunta siempre lo mismo | me pregunta lo mismo
        | repite y repite | repite las mismas | duerme 18 | duerme 19 | duerme 20
        | duerme 21 | duerme 22 | duerme 23 | duerma 18 | duerma 19 | duerma 20 | duerma 21
        | duerma 22 | duerma 23 | durmió 18 | durmió 19 | durmió 20 | durmió 21 | durmió 22
        | durmió 23 | dormido 18 | dormido 19 | dormido 20 | dormido 21 | dormido 22
        | dormido 23 | durmiendo 18 | durmiendo 19 | durmiendo 20 | durmiendo 21
        | durmiendo 22 | durmiendo 23 | dormir 18 | dormir 19 | dormir 20 | dormir 21
        | dormir 22 | dormir 23 | habla pesado | habla mocho | habla estropajoso
        | habla atropellado | hablando pesado | hablando mocho | hablando estropajoso
        | hablando atropellado | hablo pesado | hablo mocho | hablo estropajoso
        | hablo atropellado | lengua dormida | confunde conmigo | confundió conmigo
        | manos temblorosas | duerme de día | habla como tomado | habla como ebrio
        | hablando como tomado | hablando como ebrio | hablo como tomado | hablo como ebrio
        | lengua de trapo | no me ubica | no nos ubica | no lo conoce | no lo reconoce
        | no lo ubica | no la conoce | no la reconoce | no la ubica | no sabe qué
        | no sabe cómo | no recuerda de | no recuerda cómo | no recuerda qué
        | no recuerda nada | confunde a los | confunde a sus | confunde a mi
        | confunde con su | confunde los nombres | confundió a los | confundió a sus
        | confundió a mi | confundió con su | confundió los nombres | me dice mamá
        | me llama mamá | manos le tiemblan | manos como alas | manos como pájaro
        | lleva ? horas durmiendo | lleva ? horas dormid* | lleva dos días durmiendo
        | lleva dos días dormid* | lleva un día durmiendo | lleva un día dormid*
        | de día duerme y | anda despierto de noche | está despierto de noche
        | al revés el día | no se acuerda de | no se acuerda dónde | no se acuerda qué
        | no se acuerda nada | no se acuerda su | me dice por otro | me dice con otro
        | me llama por otro | me llama con otro | agita las manos como
        | lleva todo el día durmiendo | no duerme de noche y | toda la noche despiert* y
        | se me traba la lengua | se me traba la palabras | se me traban la lengua
        | se me traban la palabras | se me enredan la lengua | se me enredan la palabras
        | se le traba la palabras | se le traban la palabras | se le enredan la lengua
        | se le enredan la palabras
    """,
    "RECOGNISE": """
        sabe | recuerda | reconoce | acuerda | conoce | entiende | recordar | reconocer
        | distingue | ubica
    """,
    "IDENTITY": """
        dónde | quién | día | año | nombre | me | mí | nos | familia | casa | hijos | llama
        | fecha | nadie | hijo | hija | esposa | es
    """,
    "WAKE": """
        despierta | despertar | reacciona | responde | despertarlo | despertarla
        | reaccionar | contesta | levanta | despierto
    """,
    "UNROUSABLE": """
        no despierta | no se despierta | no lo puedo despertar | no la puedo despertar
        | no puedo despertar* | no podemos despertar* | no logro despertar*
        | cuesta despertar* | difícil despertar* | difícil de despertar | no responde
        | no reacciona | no contesta | inconsciente | en coma | coma
        | perdió el conocimiento | perdí el conocimiento | perdió la conciencia
        | perdió el sentido | no abre los ojos | labios azules | labios morados
        | morado de la cara | se puso azul | no vuelve en sí | no hay manera de despertar*
        | no despierta bien | apenas despierta | apenas reacciona | apenas responde
        | casi no responde | casi no reacciona | casi no despierta | no me responde
        | no me contesta | no se mueve | no consigo despertar* | no conseguimos despertar*
        | imposible despertar* | cuesta mucho despertar* | me cuesta despertar*
        | nos cuesta despertar* | trabajo despertar* | cuesta trabajo despertar*
        | tarda en despertar | tarda en reaccionar | tarda en responder
        | muy difícil despertar* | no hay forma de despertar* | se desvaneció y no
        | como muerto | semiinconsciente | inconciente | estuporoso | desplomado y
        | ojos abiertos pero no | flácido | desmayado y no | noqueado | noqueada
        | desmadejad* | guangui* | está morad* | está azul* | está moradit* | está azulad*
        | está amoratad* | quedó morad* | quedó azul* | quedó moradit* | quedó azulad*
        | quedó amoratad* | labios azulados | labios moraditos | labios azulitos
        | labios negros | uñas azules | uñas moradas | no abre | no vuelve | ronca raro
        | ronquido* raro | ronquido* raros | ronquido* feos | parece muert* | como muert*
        | sin reacción | sin reaccionar | sin responder | se puso morad* | se puso moradit*
        | se puso azulad* | se puso amoratad* | se pone morad* | se pone azul*
        | se pone moradit* | se pone azulad* | se pone amoratad* | se está poniendo morad*
        | se está poniendo azul* | se está poniendo moradit* | se está poniendo azulad*
        | se está poniendo amoratad* | no abrió los ojos | no volvió en sí
        | no lo puedo levantar* | no lo puedo reaccionar | no lo podemos despertar*
        | no lo podemos levantar* | no lo podemos reaccionar | no lo logro despertar*
        | no lo logro levantar* | no lo logro reaccionar | no lo logramos despertar*
        | no lo logramos levantar* | no lo logramos reaccionar | no lo consigo despertar*
        | no lo consigo levantar* | no lo consigo reaccionar | no lo hago despertar*
        | no lo hago levantar* | no lo hago reaccionar | no la puedo levantar*
        | no la puedo reaccionar | no la podemos despertar* | no la podemos levantar*
        | no la podemos reaccionar | no la logro despertar* | no la logro levantar*
        | no la logro reaccionar | no la logramos despertar* | no la logramos levantar*
        | no la logramos reaccionar | no la consigo despertar* | no la consigo levantar*
        | no la consigo reaccionar | no la hago despertar* | no la hago levantar*
        | no la hago reaccionar | no le puedo despertar* | no le puedo levantar*
        | no le puedo reaccionar | no le podemos despertar* | no le podemos levantar*
        | no le podemos reaccionar | no le logro despertar* | no le logro levantar*
        | no le logro reaccionar | no le logramos despertar* | no le logramos levantar*
        | no le logramos reaccionar | no le consigo despertar* | no le consigo levantar*
        | no le consigo reaccionar | no le hago despertar* | no le hago levantar*
        | no le hago reaccionar | le hablo y no | le hablamos y no | lo muevo y no
        | lo muevo y nada | lo sacudo y no | lo sacudo y nada | lo pellizco y no
        | lo pellizco y nada | la muevo y no | la muevo y nada | la sacudo y no
        | la sacudo y nada | la pellizco y no | la pellizco y nada | se queja nada más
        | se queda nada más | no lo puedo hacer reaccionar | no lo podemos hacer reaccionar
        | no lo logro hacer reaccionar | no lo logramos hacer reaccionar
        | no lo consigo hacer reaccionar | no lo hago hacer reaccionar
        | no la puedo hacer reaccionar | no la podemos hacer reaccionar
        | no la logro hacer reaccionar | no la logramos hacer reaccionar
        | no la consigo hacer reaccionar | no la hago hacer reaccionar
        | no le puedo hacer reaccionar | no le podemos hacer reaccionar
        | no le logro hacer reaccionar | no le logramos hacer reaccionar
        | no le consigo hacer reaccionar | no le hago hacer reaccionar
    """,
    "SLEEPY": """
        somnolient* | somnolencia | adormilad* | adormecid* | con mucho sueño | mucho sueño
        | letárgic* | aletargad* | dormilón | dormidísimo | dormido | dormida | dormid*
        | durmiendo mucho | modorra | apagado | apagada | amodorrad* | soñoliento
        | soñolienta | sueño excesivo | mucha somnolencia | abotagado | dopad* | zombie
        | grogui | sedad* | duerme | duerma | aplatanad* | cabeceando | con sueño
        | atontad* de sueño | muerto de sueño y
    """,
    "SPEECH": "habla | hablar | palabras | hablando | lengua | voz | dicción | sílabas",
    "SLURRED": """
        arrastra | trabada | trabado | enredada | enredado | borracho | borracha | pastosa
        | arrastrando | enreda | raro | rara | lento | arrastrad* | trabajosa | cuesta
        | balbuceante
    """,
    # Liver
    "YELLOW": """
        amarillo | amarilla | amarillos | amarillas | amarillent* | amarillísim*
        | amarilleando | naranja | amarillito | amarillita | amarillosos | amariyo | amariya
        | amariyos | limón | mostaza | dorado | canario | yema | yemas | plátano | banana
        | banano | limones | cúrcuma | azafrán
    """,
    "LOOK": """
        estoy | está | veo | ve | puso | puse | pone | poniendo | volvió | volviendo | quedó
        | quedando | ando | anda | luce | tengo | me veo | se ve | color | bien | todo
        | toda | medio | como
    """,
    "JAUNDICE": """
        ictericia | ictérico | ictérica | me puse amarillo | me puse amarilla
        | se puso amarillo | tiricia | se puso amarilla | se está poniendo amarill*
        | me estoy poniendo amarill* | estoy amarillo | estoy amarilla | está amarillo
        | está amarilla | poniendo amarillo | poniendo amarilla | todo amarillo
        | toda amarilla | color amarillo | tono amarillo | hictericia | amarillo como
        | amarilla como | me veo amarill* | se ve amarill* | amanecí amarill*
        | amaneció amarill* | me volví amarill* | se volvió amarill* | volviéndome amarill*
        | volviéndose amarill* | ponerme amarill* | amarillento todo | todo amarill*
        | toda amarill* | cuerpo amarill* | pongo amarill* | pone amarill* | ponen amarill*
        | pusieron amarill* | dejaron amarill* | dejó amarill* | puesto amarill*
        | quedé amarill* | quedó amarill* | ando amarill* | anda amarill* | sigo amarill*
        | sigue amarill* | desperté amarill* | despertó amarill* | luzco amarill*
        | luce amarill* | estoy amarill* | está amarill* | tinte amarill*
        | colorcito amarill* | coloración amarill* | pongo medio amarill*
        | pongo muy amarill* | pongo bien amarill* | pongo más amarill*
        | pone medio amarill* | pone muy amarill* | pone bien amarill* | pone más amarill*
        | ponen medio amarill* | ponen muy amarill* | ponen bien amarill*
        | ponen más amarill* | pusieron medio amarill* | pusieron muy amarill*
        | pusieron bien amarill* | pusieron más amarill* | dejaron medio amarill*
        | dejaron muy amarill* | dejaron bien amarill* | dejaron más amarill*
        | dejó medio amarill* | dejó muy amarill* | dejó bien amarill* | dejó más amarill*
        | ponerse medio amarill* | ponerse muy amarill* | ponerse bien amarill*
        | ponerse más amarill* | puesto medio amarill* | puesto muy amarill*
        | puesto bien amarill* | puesto más amarill* | quedé medio amarill*
        | quedé muy amarill* | quedé bien amarill* | quedé más amarill*
        | quedó medio amarill* | quedó muy amarill* | quedó bien amarill*
        | quedó más amarill* | ando medio amarill* | ando muy amarill* | ando bien amarill*
        | ando más amarill* | anda medio amarill* | anda muy amarill* | anda bien amarill*
        | anda más amarill* | sigo medio amarill* | sigo muy amarill* | sigo bien amarill*
        | sigo más amarill* | sigue medio amarill* | sigue muy amarill*
        | sigue bien amarill* | sigue más amarill* | desperté medio amarill*
        | desperté muy amarill* | desperté bien amarill* | desperté más amarill*
        | despertó medio amarill* | despertó muy amarill* | despertó bien amarill*
        | despertó más amarill* | luzco medio amarill* | luzco muy amarill*
        | luzco bien amarill* | luzco más amarill* | luce medio amarill* | luce muy amarill*
        | luce bien amarill* | luce más amarill* | estoy medio amarill* | estoy muy amarill*
        | estoy bien amarill* | estoy más amarill* | está medio amarill* | está muy amarill*
        | está bien amarill* | está más amarill* | cada vez más amarill*
        | cada día más amarill* | pongo un poco amarill* | pone un poco amarill*
        | ponen un poco amarill* | pusieron un poco amarill* | dejaron un poco amarill*
        | dejó un poco amarill* | ponerse un poco amarill* | puesto un poco amarill*
        | quedé un poco amarill* | quedó un poco amarill* | ando un poco amarill*
        | anda un poco amarill* | sigo un poco amarill* | sigue un poco amarill*
        | desperté un poco amarill* | despertó un poco amarill* | luzco un poco amarill*
        | luce un poco amarill* | estoy un poco amarill* | está un poco amarill*
        | parezco limón | parezco plátano | parezco banana | parezco yema | parezco simpson
        | parezco pollito | parezco canario | parece limón | parece plátano | parece banana
        | parece yema | parece simpson | parece pollito | parece canario | como plátano
        | como banana | como yema | como simpson | como pollito | color amarill*
        | color yema | parezco un limón | parezco un plátano | parezco un simpson
        | parezco una yema | parece un limón | parece un plátano | parece un simpson
        | parece una yema | como un plátano | como un simpson | como una yema
        | del color de plátano | del color de banana | del color de yema
        | del color de simpson | del color de pollito | del color de un plátano
        | del color de un simpson | del color de una yema
    """,
    "EYES": """
        ojo | ojos | blanco de los ojos | escleras | ojitos | vista | globo ocular
        | lo blanco de los ojos | la parte blanca | blanco del ojo | blanca de los ojos
        | hojos | ogos | escleró*
    """,
    "SKIN": """
        piel | cutis | manos | palmas | color | cara | cuero | pellejo | uñas | palma
        | plantas
    """,
    "FACE": "cara | rostro | párpado | párpados | mejillas | carita",
    "BODY": "cuerpo | brazos | piernas | pecho | espalda | cuerpito",
    "LIMB": """
        dedo | dedos | mano | pulgar | pie | brazo | pierna | palma | paciente | basura
        | playa | arena | parque | trabajo | guante | hospital | talón
    """,
    "CIRRHOSIS": """
        cirrosis | cirrótico | cirrótica | cirosis | sirrosis | descompensada
        | descompensado | hígado cicatrizado | insuficiencia hepática | várices esofágicas
        | fallo hepático | f4 | hígado dañado | lista de trasplante | encefalopatía hepática
        | lactulosa | cirrosis hepática | sirrosis hepática | cirrocis | hígado cirrótico
        | hígado mal | hígado muy dañado | hígado malo | hígado en las últimas | etapa 4
        | estadio 4 | fase terminal | esperando trasplante | espera de trasplante
        | en espera de trasplante | lista de espera | enfermo del hígado
        | enfermedad hepática avanzada | ligadura de várices | bandas | hipertensión portal
        | falla hepática | cirroz* | cirroso | hepatópata | child a | child b | child c
        | child pugh | hígado duro | hígado fallando | hígado enfermo | hígado podrido
        | hígado acabado | hígado muerto | hígado destruido | hígado destrozado
        | hígado fibroso | hígado inservible | problema hepátic* | problemas hepátic*
        | daño hepátic* | enfermedad terminal | fibrosis 4 | fibrosis avanzada
        | hígado hecho pedazos | hígado hecho polvo | enferm* de hígado
        | problema del hígado | problema de hígado | problemas del hígado
        | problemas de hígado | falla del hígado | falla de hígado | fallo del hígado
        | fallo de hígado | daño del hígado | daño de hígado | insuficiencia del hígado
        | insuficiencia de hígado | lista para trasplante | lista del trasplante
        | espera para trasplante | espera del trasplante | trasplante de hígado
        | transplante de hígado | hígado en fase | cáncer de hígado
    """,
    "ASCITES": """
        ascitis | líquido en el abdomen | líquido en la barriga | líquido en el vientre
        | agua en la barriga | agua en el abdomen | líquido en la panza
        | líquido en el estómago | agua en el vientre | agua en la panza
        | barriga llena de líquido | líquido acumulado | retención de líquido en el
        | barriga de agua | panza de agua | barriga con líquido | vientre lleno de
        | abdomen lleno de | acumulación de líquido | me drenan | paracentesis
        | me sacan líquido | le sacan líquido | panza llena de | acites | sacaron líquido
        | sacaron agua | sacaron litros | drenaron líquido | drenaron agua | drenaron litros
        | quitaron líquido | quitaron agua | quitaron litros | sacan líquido | sacan agua
        | sacan litros | drenan líquido | drenan agua | drenan litros | extrajeron líquido
        | extrajeron agua | extrajeron litros | me drenaron | me puncionaron | le drenaron
        | le puncionaron | sacaron el líquido | sacaron el agua | drenaron el líquido
        | drenaron el agua | quitaron el líquido | quitaron el agua | sacan el líquido
        | sacan el agua | drenan el líquido | drenan el agua | extrajeron el líquido
        | extrajeron el agua | barriga con agua | panza con agua | panza con líquido
        | líquido en la abdomen | líquido en la vientre | líquido en la estómago
        | líquido en la guata | líquido en la pancita | líquido en la tripa
        | líquido en mi barriga | líquido en mi panza | líquido en mi abdomen
        | líquido en mi vientre | líquido en mi estómago | líquido en mi guata
        | líquido en mi pancita | líquido en mi tripa | líquido en su barriga
        | líquido en su panza | líquido en su abdomen | líquido en su vientre
        | líquido en su estómago | líquido en su guata | líquido en su pancita
        | líquido en su tripa | líquido en el barriga | líquido en el panza
        | líquido en el guata | líquido en el pancita | líquido en el tripa
        | líquido de la barriga | líquido de la panza | líquido de la abdomen
        | líquido de la vientre | líquido de la estómago | líquido de la guata
        | líquido de la pancita | líquido de la tripa | líquido de mi barriga
        | líquido de mi panza | líquido de mi abdomen | líquido de mi vientre
        | líquido de mi estómago | líquido de mi guata | líquido de mi pancita
        | líquido de mi tripa | líquido de su barriga | líquido de su panza
        | líquido de su abdomen | líquido de su vientre | líquido de su estómago
        | líquido de su guata | líquido de su pancita | líquido de su tripa
        | líquido de el barriga | líquido de el panza | líquido de el abdomen
        | líquido de el vientre | líquido de el estómago | líquido de el guata
        | líquido de el pancita | líquido de el tripa | agua en la abdomen
        | agua en la vientre | agua en la estómago | agua en la guata | agua en la pancita
        | agua en la tripa | agua en mi barriga | agua en mi panza | agua en mi abdomen
        | agua en mi vientre | agua en mi estómago | agua en mi guata | agua en mi pancita
        | agua en mi tripa | agua en su barriga | agua en su panza | agua en su abdomen
        | agua en su vientre | agua en su estómago | agua en su guata | agua en su pancita
        | agua en su tripa | agua en el barriga | agua en el panza | agua en el estómago
        | agua en el guata | agua en el pancita | agua en el tripa | agua de la barriga
        | agua de la panza | agua de la abdomen | agua de la vientre | agua de la estómago
        | agua de la guata | agua de la pancita | agua de la tripa | agua de mi barriga
        | agua de mi panza | agua de mi abdomen | agua de mi vientre | agua de mi estómago
        | agua de mi guata | agua de mi pancita | agua de mi tripa | agua de su barriga
        | agua de su panza | agua de su abdomen | agua de su vientre | agua de su estómago
        | agua de su guata | agua de su pancita | agua de su tripa | agua de el barriga
        | agua de el panza | agua de el abdomen | agua de el vientre | agua de el estómago
        | agua de el guata | agua de el pancita | agua de el tripa
    """,
    # Pain and fever
    "PAIN": """
        dolor | dolores | duele | duelen | doliendo | dolía | dolorido | dolorosa | doloroso
        | ardor | cólico | cólicos | retortijón | retortijones | calambres | punzada
        | punzadas | molestia | adolorido | adolorida | dolorcito | dolorón | dolorazo
        | doler | dolencia | doliéndome | dolió | torzón | torzones | espasmo | espasmos
        | tirón | pinchazos | puntada | puntadas | retorcijón | retorcijones | ardiendo
        | quemazón | clavan | clavaran | clavando | apuñalan | apuñalaran | quemara
        | atraviesan | desgarra | desgarran | punzan | punzante | entuerto | entuertos
        | aprietan | jalón | jalones | puntazo | puntazos | ramalazo | clavada | clavadas
        | retuercen | retorcer | retuerza | cuchillo | cuchillos | puñal | puñales
        | puñalada* | tijera* | patean | me muerden
    """,
    "BELLY_PAIN": """
        dolor de barriga | dolor de estómago | dolor de panza | dolor abdominal
        | dolor de tripa | dolor de vientre | cólico | cólicos | mal de estómago
        | duele la barriga | duele el estómago | duele la panza | duele el vientre
        | duele el abdomen | dolores de barriga | dolores de estómago | dolores abdominales
        | duele la tripa | me duele la guata | duele el hígado | dolor en el vientre
        | dolor en la barriga | dolor en el abdomen | dolor en el estómago | retortijones
        | torzones | retorcijones | dolor estomacal | dolor de vesícula | dolor del vesícula
        | dolor en el vesícula | dolor en la vesícula
    """,
    "SEVERE_PAIN": """
        dolor insoportable | dolor terrible | dolor horrible | dolor fuerte
        | dolor muy fuerte | dolor intenso | dolor fortísimo | dolorazo | muero de dolor
        | muere de dolor | muero del dolor | muere del dolor | grita de dolor
        | gritando de dolor | retorciendo de dolor | retuerce de dolor | muriendo del dolor
        | muriendo de dolor | llora de dolor | llorando de dolor | doblado de dolor
        | doblada del dolor | doblado del dolor | no aguanto el dolor | no soporto el dolor
        | peor dolor | dolor agudo | dolor punzante | dolor súbito | dolor repentino
        | dolores horribles | dolores fuertes | dolores terribles | dolores insoportables
        | dolor brutal | dolor infernal | dolor de muerte | dolor que no aguanto
        | dolor que me dobla | dolor que no me deja | un dolor que | partido de dolor
        | partida de dolor | dobla de dolor | doblo de dolor | doblo del dolor
        | dobla del dolor | retuerzo de dolor | llorando del dolor | gritando del dolor
        | grita del dolor | tirado en el piso | muero de los dolores | mucho dolor
        | muchísimo dolor | tanto dolor | demasiado dolor | dolores muy fuertes
        | morirme de dolor | matando el dolor | no se aguanta el dolor | dolor cada vez peor
    """,
    "BELLY": """
        barriga | estómago | estomago | panza | abdomen | abdominal | vientre | tripa
        | tripas | guata | costado | hígado | pancita | lado derecho | boca del estómago
        | costillas | intestinos | barriguita | estómagos | abdómen | bajo vientre
        | entrañas | ombligo | hipocondrio | lado del hígado | bajo las costillas
        | debajo de las costillas | timba | barrigota | pansa
    """,
    "RIGID": """
        dura como | duro como | durísima | durísimo | rígido | rígida | dura | duro | tabla
        | piedra | como piedra | como tabla | como una piedra | como una tabla | tiesa
        | tenso | tensa | dura al tacto | como tambor | tieso | contraída | contraído
        | endurecid* | acartonad* | de madera | como madera | como palo | como roca
        | como cemento | como tablón
    """,
    "SWELL": """
        hinchado | hinchada | hinchados | hinchadas | hinchazón | hincha | hinchan
        | hinchando | inflamado | inflamada | inflamados | inflamadas | inflamando | inflamó
        | inflada | inflado | enorme | hinchó | hincharon | inflamaron | edema | distendido
        | distendida | crecida | crecido | inflamación | inflando | como globo | gigante
        | hinché | inflama | inchado | inchada | hinchadísim* | hinchándose | hinchándome
        | se hinchó | se me hinchó | se me hincharon | se le hinchó | se le hincharon
        | se me hincha | inflo | inflaron | inflamé | gorda | gordo | gordos | gordas
        | grandota | enormes | deformada | deforme | deformó | como pelota | como globos
        | como un globo | botijuda | llena de líquido | llena de agua | grande | creció
        | crece | embotijado | ampollada | abultada | hinchonada | abombad* | timpanizad*
        | inflamadísim* | inchazon | incho | inflan | abotagad* | abotargad* | inflándose
        | ynchad* | dilatad* | crecidísim* | ensanchad* | edematos* | desfigurad*
        | como tambor | como sapo | como embarazada
    """,
    "FEVER": """
        fiebre | fiebres | febril | calentura | temperatura alta | escalofrío | escalofríos
        | tiritando | tirito | tiembla de frío | temblando de frío | ardiendo en fiebre
        | afiebrad* | destemplad* | tiritona | fiebrón | ardiendo | grados de fiebre
        | temblores de frío | tiemblo de frío | fievre | fiebre alta | calenturas
        | calenturón | con calentura | tengo temperatura | tiene temperatura
        | temperatura de | temblores | temblor y frío | mucho frío y | frío y temblor
        | sudores y frío | sudores fríos | me hierve | hirviendo | está hirviendo
        | estoy hirviendo | quema de fiebre | volando en fiebre | volado en fiebre
        | fiebrota | febrícula | escalofrios | castañe* | chucho* | tiritera | tembladera
        | temblequera | tembleque | tiritadera | tiritones | calofrí* | calofrío | calofríos
        | quebranto | quebrantado | febrilidad | calenturiento | acalenturad* | enfebrecid*
        | fogaje | pirexia | hipertermia | mucho frío | con temperatura | da temperatura
        | da calentura | dio temperatura | caliente y | está caliente | ando caliente
        | castañetean los dientes | castañetea los dientes | rechinan los dientes
        | frío y calor | calor y frío | frío con temblor | cuerpo cortado y
        | está muy caliente | frío y después calor | frío y luego calor | muerto de frío y
        | muerto de frío con | muerto de frío desde | muerta de frío y | muerta de frío con
        | muerta de frío desde | muero de frío y | muero de frío con | muero de frío desde
        | frente caliente | frente quema | cabeza caliente | cabeza quema | cuerpo caliente
        | cuerpo quema | piel caliente | piel quema | frente que arde | cabeza que arde
        | cuerpo que arde | piel que arde | me da escalofrío | me da calofrío | me da chucho
        | me da tembladera | le da escalofrío | le da calofrío | le da chucho
        | le da tembladera | no le baja la temperatura | no le baja esta temperatura
        | no le cede la temperatura | no le cede esta temperatura
        | no le quita la temperatura | no le quita esta temperatura
        | no le para la temperatura | no le para esta temperatura
        | no me baja la temperatura | no me baja esta temperatura
        | no me cede la temperatura | no me cede esta temperatura
        | no me quita la temperatura | no me quita esta temperatura
        | no me para la temperatura | no me para esta temperatura | me da frío y calor
        | le da frío y calor
    """,
    "TEMPERATURE": """
        temperatura | fiebre | grados | termómetro | calentura | temp | termómetro marca
        | marca
    """,
    "HIGH": """
        alta | subió | altísima | elevada | por encima | arriba de | sube | subiendo
        | más de
    """,
    # Heart and breath
    "CHEST": """
        pecho | tórax | esternón | seno izquierdo | lado izquierdo | brazo izquierdo
        | costillas | pechito | caja torácica
    """,
    "HEART": """
        corazón | pulso | latidos | frecuencia cardíaca | latido | pulsaciones | late
        | corazon | ritmo | palpitaciones | pulsos | latiendo | latir | ritmo cardíaco
    """,
    "TIGHT": """
        presión | apretado | opresión | oprime | aprieta | opresivo | pesado | peso
        | apretón | tenso | aplasta | aplastado | ataque | oprimido | apretando | quema
        | quemazón | elefante | piedra encima | encima | apachurra | apachurrado | estruja
        | aprisiona | punzada | punzadas | clavado | puñalada | salta | para | se detiene
        | irregular | arde | ardor | hormigueo | pinchazo | pinchazos | opresiones
        | agarrotado | ahorca | explota | revienta | estalla | galopa | galopando
        | desbocado | desbocada | brincos | brinca | oprimiendo | comprime | apretujado
        | pisan | yunque | arrítmic* | descontrolado | a mil | como loco | se paró
        | se me sale | se le sale | sale del pecho | a mil por hora
    """,
    "CHEST_PAIN": """
        dolor de pecho | infarto | ataque al corazón | ataque cardíaco | angina
        | paro cardíaco | duele el pecho | duele el corazón | dolores de pecho
        | dolor en el pecho | dolor torácico | opresión en el pecho | presión en el pecho
        | pecho apretado | punzadas en el pecho | puntada en el pecho | ataque cardiaco
        | enfarto | infartando | dándome un infarto | preinfarto | taquicardia fuerte
        | taquicardia fuertes | taquicardia muy | taquicardia con | taquicardia y
        | taquicardia horrible | taquicardia horribles | taquicardias fuerte
        | taquicardias fuertes | taquicardias muy | taquicardias con | taquicardias y
        | taquicardias horrible | taquicardias horribles | palpitaciones fuerte
        | palpitaciones fuertes | palpitaciones muy | palpitaciones con | palpitaciones y
        | palpitaciones horrible | palpitaciones horribles | brazo dormido
        | brazo adormecido | brazo entumecido | taquicardia a mil | taquicardias a mil
        | palpitaciones a mil | brazo izquierdo dormido | dándole un paro | dando un paro
        | dió un paro | me punza el pecho | le punza el pecho | agarra el pecho
        | agarró el pecho | agarraba el pecho | sujeta el pecho | toca el pecho
        | agarrándose el pecho | tocándose el pecho | mano en el pecho
        | pecho como una prensa
    """,
    "SLOW": """
        lento | lenta | despacio | lentamente | lentos | bajo | débil | muy despacio
        | bajísimo | lentísimo | bajas | despacito | bajito | bajó | cayó | baja | debilito
        | se para | casi no late | apenas late | muy lento | apenas | bajísimas | bajaron
        | bajando | pausado | débiles | despacísimo | bradicardia | en 30 | en 40 | en 38
        | no llega a 45
    """,
    "BREATH": """
        respirar | respiración | respira | respiro | aire | aliento | respirando
        | respirar bien | oxígeno | pulmones | respira bien | respiraciones
    """,
    "HARD": """
        cuesta | difícil | dificultad | cuesta mucho | apenas | falta | problemas
        | problema para | no puedo | no puede | trabajo | agitada | rápido | corta
        | no logra | cortada | casi no | dificil | me cuesta | le cuesta | costando
        | cortito | rápida | a medias | agitado | trabajosa | mal | no alcanza
        | entrecortada | duele | cansa
    """,
    "BREATHLESS": """
        no puedo respirar | no puede respirar | no respira | no respiro | falta de aire
        | falta el aire | me falta el aire | le falta el aire | me ahogo | se ahoga
        | ahogando | me estoy ahogando | se está ahogando | ahogo | sin aire
        | dificultad para respirar | cuesta respirar | asfixi* | me cuesta respirar
        | le cuesta respirar | dejó de respirar | sin aliento | sofoc* | respirar mal
        | no me entra el aire | no le entra el aire | no entra aire
        | problemas para respirar | falta aire | ahogándome | ahogándose
        | fatigado para respirar | no puedo respirar bien | no puede respirar bien
        | no consigo respirar | no logro respirar | no logra respirar | me asfixio
        | se asfixia | no me llega el aire | no le llega el aire | no alcanzo a respirar
        | no agarro aire | no puedo agarrar aire | no jalo aire | no puedo jalar aire
        | no puedo tomar aire | me quedo sin aire | se queda sin aire | se me va el aire
        | se me corta la respiración | se me acaba el aire | me sofoco | se sofoca
        | sofocad* | fatigad* al respirar | muy agitad* | respiro con dificultad
        | respira con dificultad | respirando mal | respira muy rápido | respira rápido
        | respira muy mal | apenas respira | apenas respiro | apenas puedo respirar
        | casi no respira | casi no puedo respirar | casi no puede respirar | jadea
        | jadeando | jadeo | no puedo hablar de la falta | ahogad* | ahogos | me ahogo al
        | oxígeno bajo | dificultad al respirar | falta de la respiración | falta de oxígeno
        | disnea | resuello | jadeante | boquea | boqueando | faltando aire
        | faltando respiración | faltando oxígeno | faltaba aire | faltaba respiración
        | faltaba oxígeno | agitad* que | agitad* al | agitad* para | agitad* hasta
        | agitad* desde | está agitad* | muy fatigad* | respiro muy | respiro con
        | respiro feo | respiro raro | respira muy | respira con | respira feo
        | respira raro | faltando el aire | faltando la respiración | faltando el aliento
        | faltaba el aire | faltaba la respiración | faltaba el aliento | agitad* en reposo
        | de lo agitad* | no me entra aire | no me entra oxígeno | no me llega aire
        | no me llega oxígeno | no me pasa aire | no me pasa oxígeno | no me alcanza aire
        | no me alcanza oxígeno | no me da aire | no me da oxígeno | no me entran aire
        | no me entran oxígeno | no le entra aire | no le entra oxígeno | no le llega aire
        | no le llega oxígeno | no le pasa aire | no le pasa oxígeno | no le alcanza aire
        | no le alcanza oxígeno | no le da aire | no le da oxígeno | no le entran aire
        | no le entran oxígeno | no nos entra aire | no nos entra oxígeno
        | no nos llega aire | no nos llega oxígeno | no nos pasa aire | no nos pasa oxígeno
        | no nos alcanza aire | no nos alcanza oxígeno | no nos da aire | no nos da oxígeno
        | no nos entran aire | no nos entran oxígeno | no puede ni respirar
        | no logro ni respirar | no logro terminar respirar | no logro acabar respirar
        | no consigo ni respirar | no consigo terminar respirar | no consigo acabar respirar
        | no puedo terminar una | no me entra la respiración | no me llega la respiración
        | no me pasa el aire | no me pasa la respiración | no me alcanza el aire
        | no me alcanza la respiración | no me da el aire | no me da la respiración
        | no me entran la respiración | no le entra la respiración
        | no le llega la respiración | no le pasa el aire | no le pasa la respiración
        | no le alcanza el aire | no le alcanza la respiración | no le da el aire
        | no le da la respiración | no le entran la respiración | no nos entra el aire
        | no nos entra la respiración | no nos llega el aire | no nos llega la respiración
        | no nos pasa el aire | no nos pasa la respiración | no nos alcanza el aire
        | no nos alcanza la respiración | no nos da el aire | no nos da la respiración
        | no nos entran el aire | no nos entran la respiración | no puedo ni una frase
        | no puedo ni la frase | no puedo terminar la frase | no puedo acabar una frase
        | no puedo acabar la frase | no puede ni una frase | no puede ni del ahogo
        | no puede ni la frase | no puede terminar una frase | no puede terminar la frase
        | no puede acabar una frase | no puede acabar la frase | no logro ni una frase
        | no logro ni del ahogo | no logro ni la frase | no logro ni hablar respirar
        | no logro terminar una frase | no logro terminar la frase
        | no logro acabar una frase | no logro acabar la frase | no alcanzo a ni respirar
        | no alcanzo a terminar respirar | no alcanzo a acabar respirar
        | no consigo ni una frase | no consigo ni del ahogo | no consigo ni la frase
        | no consigo ni hablar respirar | no consigo terminar una frase
        | no consigo terminar la frase | no consigo acabar una frase
        | no consigo acabar la frase | se me corta el pecho | se me va la respiración
        | se me va el aliento | se me va el pecho | se me acaba la respiración
        | se me acaba el aliento | se me acaba el pecho | se me cierra el aire
        | se me cierra la respiración | se me cierra el aliento | se me cierra el pecho
        | se le corta el pecho | se le va el aire | se le va la respiración
        | se le va el aliento | se le va el pecho | se le acaba el aire
        | se le acaba la respiración | se le acaba el aliento | se le acaba el pecho
        | se le cierra el aire | se le cierra la respiración | se le cierra el aliento
        | se le cierra el pecho | no puedo ni hablar una frase | no puedo ni hablar la frase
        | no puede ni hablar una frase | no puede ni hablar la frase
        | no logro ni hablar una frase | no logro ni hablar la frase
        | no alcanzo a ni una frase | no alcanzo a ni del ahogo | no alcanzo a ni la frase
        | no alcanzo a ni hablar respirar | no alcanzo a terminar una frase
        | no alcanzo a terminar la frase | no alcanzo a acabar una frase
        | no alcanzo a acabar la frase | no consigo ni hablar una frase
        | no consigo ni hablar la frase | no alcanzo a ni hablar una frase
        | no alcanzo a ni hablar la frase | entra poco | entra poquito | pasa poco
        | pasa poquito | llega poco | llega poquito | mitad del aire | media del aire
        | entra la mitad | entra muy poco | pasa la mitad | pasa muy poco | llega la mitad
        | llega muy poco | entra menos aire | solo me entra | no lleno los pulmones
        | no me llena el aire
    """,
    "FAINT": """
        desmayo | desmayé | desmayó | desmaya | desmayando | desmayado | desmayada
        | desmayar | desmayarme | desvanec* | se desplomó | me desplomé | colapsó | colapsé
        | colapso | desplomado | síncope | perdí el conocimiento | perdió el conocimiento
        | cayó redondo | se cayó al suelo | cayó al piso | me caigo al piso
        | se me fue la luz | desmayos | me desmayo | desmallo | se desmayó | se desvaneció
        | me desvanecí | desmayarse | a punto de desmayar* | voy a desmayar*
        | casi me desmayo | por desmayarme | me desplomo | se cayó redondo
        | se cayó desmayad* | perdió la conciencia | perdí la conciencia | perdí el sentido
        | perdido el conocimiento | pierdo el conocimiento | pierde el conocimiento
        | se apagó | se me nubló todo | se me fue el mundo | soponcio | cayó inconsciente
        | lo encontré en el piso | la encontré en el piso | lo encontré tirado
        | la encontré tirada | tirado en el suelo | en el piso | cayó desplomad*
        | se me va la cabeza | cayó seco | patatús | telele | yeyo | vahído | vahídos | yuyo
        | jamacuco | cayó desmayad* | cayó tirad* | caí redond* | caí desmayad*
        | caí desplomad* | caí seco | caí tirad* | cae redond* | cae desmayad*
        | cae desplomad* | cae seco | cae tirad* | cayendo redond* | cayendo desmayad*
        | cayendo desplomad* | cayendo seco | cayendo tirad* | caigo redond*
        | caigo desmayad* | caigo desplomad* | caigo seco | caigo tirad* | cayó al suelo
        | cayó como tabla | cayó como saco | cayó de golpe | cayó para atrás | caí al suelo
        | caí al piso | caí como tabla | caí como saco | caí para atrás | cae al suelo
        | cae al piso | cae como tabla | cae como saco | cae de golpe | cae para atrás
        | cayendo al suelo | cayendo al piso | cayendo como tabla | cayendo como saco
        | cayendo de golpe | cayendo para atrás | caigo al suelo | caigo al piso
        | caigo como tabla | caigo como saco | caigo para atrás | pierde la conciencia
        | pierde el sentido | pierde la consciencia | pierdo la conciencia
        | pierdo el sentido | pierdo la consciencia | perdido la conciencia
        | perdido el sentido | perdido la consciencia | perdiendo el conocimiento
        | perdiendo la conciencia | perdiendo el sentido | perdiendo el conosimiento
        | perdiendo la consciencia | perdiendo el conocimineto | mareo me caigo
        | mareado me caigo | mareada me caigo | mareos me caigo | casi me caigo
        | casi se cae | se me fue todo | se me va todo | se me apagó todo | se me apaga todo
        | se le fue todo | se le va todo | se le apagó todo | se le apaga todo
        | se le nubló todo | mareo que me caigo | mareo y me caigo | mareado que me caigo
        | mareado y me caigo | mareada que me caigo | mareada y me caigo
        | mareos que me caigo | mareos y me caigo | por poco me caigo | por poco se cae
        | tirad* en la calle | tirad* en el baño | tirad* en la cocina
        | desplomad* en el suelo | desplomad* en la calle | desplomad* en el baño
        | desplomad* en la cocina | se me fue la vista | se me fue la cabeza
        | se me va el mundo | se me va la luz | se me va la vista | se me apagó el mundo
        | se me apagó la luz | se me apagó la vista | se me apagó la cabeza
        | se me apaga el mundo | se me apaga la luz | se me apaga la vista
        | se me apaga la cabeza | se me nubló el mundo | se me nubló la luz
        | se me nubló la vista | se me nubló la cabeza | se le fue el mundo
        | se le fue la luz | se le fue la vista | se le fue la cabeza | se le va el mundo
        | se le va la luz | se le va la vista | se le va la cabeza | se le apagó el mundo
        | se le apagó la luz | se le apagó la vista | se le apagó la cabeza
        | se le apaga el mundo | se le apaga la luz | se le apaga la vista
        | se le apaga la cabeza | se le nubló el mundo | se le nubló la luz
        | se le nubló la vista | se le nubló la cabeza
    """,
    # Allergy and medicines
    "MOUTH": """
        boca | labio | labios | lengua | labios hinchados | encías | lenguota | bembas
        | trompa | labiecitos
    """,
    "THROAT": """
        garganta | cuello | glotis | gargantas | faringe | tráquea | laringe | pescuezo
    """,
    "CLOSING": """
        cierra | cerrando | cerrada | cerró | cierre | bloqueada | apretada | cerrado
        | hinchada | nudo | cerrándose | se me cierra | se le cierra | apretando | aprieta
        | ahorca | inflama | inflamada | hincha | hinchando | hinchó | bola | estrecha
        | traba | tapada | tapando | cerrar | obstruida | raspa
    """,
    "ANAPHYLAXIS": """
        anafilaxia | anafiláctic* | shock anafiláctico | choque alérgico
        | reacción alérgica grave | reacción alérgica severa | reacción alérgica fuerte
        | se me cierra la garganta | angioedema | se le cierra la garganta
        | se cierra la garganta | cerrando la garganta | edema de glotis | anafilactico
        | anafilaxis | choque anafiláctico | alergia grave | alergia severa | alergia fuerte
        | alergia terrible | alergia horrible | fuerte alergia | fuerte reacción
        | reacción fuerte | reacción grave | reacción severa | reacción horrible
        | reacción terrible | se me cerró la garganta | se le cerró la garganta
        | cara deformada | cara hinchada | cara como globo | no puedo tragar saliva
        | no puedo tragar ni saliva | inflamación de la garganta | glotis | epinefrina
        | adrenalina | anafilac* | anafilat* | alérgica fuerte | alérgica grave
        | alérgica severa | alérgica horrible | alérgica terrible | alérgica brutal
        | shock alérgico | inflamó la jeta | inflamó los jeta | inflamó mi jeta
        | inflamó mis jeta | hinchó la jeta | hinchó los jeta | hinchó mi jeta
        | hinchó mis jeta | inflama la jeta | inflama los jeta | inflama mi jeta
        | inflama mis jeta | hincha la jeta | hincha los jeta | hincha mi jeta
        | hincha mis jeta | inflamaron la jeta | inflamaron los jeta | inflamaron mi jeta
        | inflamaron mis jeta | hincharon la jeta | hincharon los jeta | hincharon mi jeta
        | hincharon mis jeta | hinchando la jeta | hinchando los jeta | hinchando mi jeta
        | hinchando mis jeta | inflamando la jeta | inflamando los jeta | inflamando mi jeta
        | inflamando mis jeta | deformó la jeta | deformó los jeta | deformó mi jeta
        | deformó mis jeta | boca como salchicha | boca como salchichas | boca como bemba
        | labios como salchicha | labios como salchichas | labios como bemba
        | lengua como salchicha | lengua como salchichas | lengua como bemba
        | cara como salchicha | cara como salchichas | cara como bemba
        | inflamó toda la jeta | hinchó toda la jeta | inflama toda la jeta
        | hincha toda la jeta | inflamaron toda la jeta | hincharon toda la jeta
        | hinchando toda la jeta | inflamando toda la jeta | deformó toda la jeta
        | no puedo tragar ni | no puedo tragar la
    """,
    "WHEEZE": """
        sibilancia* | silbido | silbidos | pitido | pitidos | pecho me silba
        | silba el pecho | silba | chifla | chillido | pita | silbando
        | silbidos en el pecho | pecho me chifla | chiflidos | pillidos | gatos en el pecho
        | sibilantes | respira con ruido | ruido al respirar | hervor de pecho | silva
        | pitos | hervor | hervidero | ronquera | ronca | ronco | roncus | estertor*
        | estridor | sibila
    """,
    "HIVES": """
        ronchas | urticaria | habones | granos por todo | roncha | picazón por todo
        | ronchitas | ronchones | ronchas en todo | manchas y comezón | granitos con
        | placas rojas | llena de ronchas | lleno de ronchas | enronchad*
        | salpullido por todo | sarpullido por todo | habas | verdugones | brotad* | rosetas
        | enronché | enronchó | empollé | me brot* | se brot* | manchas por todos
        | manchas en todas | granos por todos | granos en todas | picazón por todos
        | picazón en todas | comezón por todos | comezón en todas | salpullido por todos
        | salpullido en todas | sarpullido por todos | sarpullido en todas
    """,
    "ALLERGY": """
        reacción alérgica | alergia | alérgica | alérgico | reacción | alergias | alergica
        | intolerancia | reacciones | penicilina | mariscos | maní | cacahuate | camarón
        | halergia | picó una abeja | picó un bicho | picó una avispa | picó un alacrán
        | picó un insecto | picaron una abeja | picaron un bicho | picaron una avispa
        | picaron un alacrán | picaron un insecto
    """,
    "MEDICINE": """
        medicina* | medicamento* | medicación | pastilla* | píldora* | tableta*
        | comprimido* | cápsula* | remedio* | fármaco* | droga* | dosis | tratamiento
        | antibiótico* | antiviral* | analgésico* | paracetamoles | ibuprofeno | somníferos
        | insulina | inyección | jarabe | tranquilizantes | diazepam | clonazepam
        | antidepresivo* | calmantes | aspirinas | acetaminofén | terapia | medisina
        | medecina | pasta | pastas | pastillita* | grageas | píldoras | antirretroviral*
        | interferón | tratamiento para la hepatitis | tratamiento de la hepatitis
        | hepatitis c treatment | semana de tratamiento | semanas de tratamiento
        | empecé el tratamiento | nuevo medicamento | rivotril | alprazolam | trankimazin
        | lorazepam | orfidal | paracetamol | gelocatil | ibuprofenos | sertralina
        | quetiapina | blíster | antirábicos | metformina | glibenclamida | antigripal*
        | aspirina | tylenoles | diclofenaco | naproxeno | tramal | entecavir | tenofovir
        | lamivudina | amoxicilina | penicilina | cipro | ciprofloxacino | bactrim
        | trimetoprim | sulfa | carbamazepina | lamotrigina | alopurinol | fenitoína
        | valproato | gabapentina | pregabalina | ketorolaco | dipirona | metamizol
        | nolotil | losartán | enalapril | propranolol | espironolactona | furosemida
        | omeprazol | contraste | vacuna | pastiya* | pastiyas | medicamneto | zolpidem
        | xanax | valium | lexotanil | rivo | antidiarreico | antidepresiv* | ansiolítico*
    """,
    # Harm to oneself
    "SUICIDE": """
        suicid* | matarme | me quiero matar | quiero matarme | me voy a matar | me mato
        | matarse | se quiere matar | quitarme la vida | quitarse la vida
        | acabar con mi vida | acabar con su vida | terminar con mi vida
        | terminar con su vida | acabar con todo | terminar con todo | terminar con esto
        | acabar con esto | quiero morir | quiero morirme | me quiero morir | quisiera morir
        | quisiera morirme | quisiera estar muert* | desearía morir | desearía estar muert*
        | deseo morir | ganas de morir | ganas de morirme | se quiere morir | quiere morir
        | quiere morirse | prefiero morir | prefiero morirme | prefiero estar muert*
        | mejor muert* | estaría mejor muert* | no quiero vivir | no quiere vivir
        | ya no quiero vivir | no quiero seguir viv* | no quiero seguir
        | no quiere seguir viv* | no quiero seguir aquí | no quiero estar aquí
        | no quiero existir | no quiero despertar | no despertar | no despertar más
        | no despertarme | dejar de existir | desaparecer para siempre | dejar de vivir
        | no vale la pena vivir | no tiene sentido vivir | no tiene sentido seguir
        | no le veo sentido a | sin sentido vivir | la vida no vale | mi vida no vale
        | mi vida no tiene | la vida no tiene | cansado de vivir | cansada de vivir
        | harto de vivir | harta de vivir | ganas de vivir | no tengo ganas de vivir
        | sin ganas de vivir | hacerme daño | hacerse daño | me hago daño | lastimarme
        | lastimarse | cortarme | me corto | me corté los brazos | me corté las venas
        | cortarme las venas | cortándome | se corta los | autolesion* | colgarme
        | ahorcarme | ahorcarse | tirarme | tirarme de | lanzarme | pegarme un tiro
        | saltar de | saltar del | estarían mejor sin mí | están mejor sin mí | mejor sin mí
        | estaría mejor sin mí | soy una carga | no puedo seguir así
        | ya no aguanto más la vida | no aguanto más | carta de despedida
        | despedirme de todos | me despido | cuántas pastillas para morir
        | cuántas pastillas hacen falta | forma de morir | manera de morir
        | forma de matarme | dormir para siempre | dormir y no despertar | ya no quiero nada
        | que todo acabe | que todo termine | pensamientos de muerte | pensando en morir
        | pienso en morir | suisid* | suícid* | no quiero estar vivo | no quiero estar viva
        | no quiero estar en este mundo | no quiero vivir más | no quiero seguir con
        | no quiero continuar | no quiero más | no quiero más vida | no quisiera despertar
        | no quisiera vivir | no quisiera existir | ojalá me muera | ojalá me muriera
        | ojalá no despierte | ojalá no despertara | ojalá no hubiera nacido
        | ojalá estuviera muert* | ojalá pudiera desaparecer | ojalá me lleve
        | desearía no haber nacido | desearía no despertar | desearía no existir
        | quiero desaparecer | quiero dejar de vivir | quiero dejar de existir
        | quiero dejar de sufrir para siempre | quiero acabar con mi
        | quiero acabar de una vez | quiero acabar con esto | quiero acabar con todo
        | quiero terminar con todo | quiero terminar con esto | quiero que todo acabe
        | quiero que todo termine | quiero que se acabe todo | quiero que esto acabe
        | quiero que esto termine | quiero irme de este mundo | irme de este mundo
        | irme para siempre | irse de este mundo | dejar este mundo | quiero dormir y no
        | dormirme y no despertar | dormir y ya no despertar | acostarme y no despertar
        | no volver a despertar | ya no despertar | no amanecer | no le encuentro sentido
        | no encuentro sentido | no le encuentro sentido a vivir | no tiene caso vivir
        | no tiene caso seguir | no tiene sentido mi vida | para qué vivir | para qué vivo
        | para qué seguir | para qué seguir viviendo | de qué sirve vivir
        | de qué sirve seguir | nada tiene sentido | ya nada tiene sentido
        | ya nada vale la pena | nada vale la pena | no hay salida | no veo salida
        | no le veo salida | no veo otra salida | sin salida | no hay esperanza
        | sin esperanza | perdí la esperanza | perdí las ganas de vivir
        | sin ganas de nada ni de vivir | se me quitaron las ganas de vivir
        | nadie me extrañaría | nadie me echaría de menos | nadie me va a extrañar
        | nadie notaría si | a nadie le importaría si | a nadie le importo
        | a nadie le importa si | si yo no estuviera | si no estuviera | si me muero
        | si me muriera | si desaparezco | si desapareciera | cuando ya no esté
        | cuando no esté | estarán mejor sin mí | estarían mejor si | estaría mejor si yo
        | vivirían mejor sin mí | todos estarían mejor | mejor muerta | mejor muerto
        | mejor estar muert* | mejor me muero | mejor morirme | mejor morir | soy un estorbo
        | soy una carga para | estorbo para todos | odio mi vida | odio vivir
        | odio estar viv* | cansado de esta vida | cansada de esta vida | cansado de la vida
        | cansada de la vida | harto de la vida | harta de la vida | harto de todo quiero
        | no soporto vivir | no soporto más vivir | no soporto mi vida
        | no soporto esta vida | no puedo más con mi vida | no puedo más con la vida
        | no puedo seguir viviendo | no puedo seguir más | no aguanto la vida
        | no aguanto vivir | no aguanto seguir | ya no puedo más con | ya no puedo seguir
        | ya no doy más | rendirme | me rindo con la vida | me rindo | no merezco vivir
        | merezco morir | pensamientos suicidas | ideas suicidas | ideas de muerte
        | ideas de matarme | pensado en matarme | pensado en quitarme | pensando en matarme
        | pensando en quitarme | pensando en acabar | pienso en acabar | pienso en matarme
        | he pensado en morir | planeando mi muerte | planeo matarme | planeo quitarme
        | tengo un plan para | tengo las pastillas listas | tengo las pastillas preparadas
        | guardando pastillas | junté pastillas | juntando pastillas
        | tomarme todas las pastillas | tomar todas las pastillas
        | tomarme todas mis pastillas | tomarme un frasco | tragarme todas | con una pistola
        | tengo una pistola | pistola en la | pegarme un balazo | darme un tiro | un balazo
        | aventarme | aventarme al | aventarme de | tirarme al | tirarme por
        | tirarme a las vías | lanzarme al | lanzarme de | saltar por | saltar al vacío
        | al vacío | en el puente | en la azotea | las vías del tren | cortarme los brazos
        | cortarse los brazos | se corta los brazos | se cortó los brazos
        | se cortó las venas | se cortó las muñecas | me corté las muñecas
        | cortarme las muñecas | se está cortando | se corta a propósito
        | me corto los brazos | me quemo a propósito | se hace cortes | hacerme cortes
        | se lastima | me lastimo a propósito | herirme | golpearme contra | ahorcar
        | me ahorco | colgarse | se colgó | se intentó matar | intentó matarse
        | intentó suicidarse | intenté matarme | intentó quitarse | quiso matarse
        | quiso quitarse | amenaza con matarse | dice que se va a matar
        | dice que se quiere morir | dice que quiere morirse | dice que no quiere vivir
        | habla de morirse | habla de matarse | envenenarme | tomarme veneno | tomar veneno
        | carta de adiós | escribí una carta de | adiós a todos | me despedí de
        | perdónenme todos | perdónenme por lo que voy | cuiden a mis hijos
        | esta noche lo hago | lo voy a hacer esta noche | hoy lo hago | cómo morir
        | cómo matarme | cómo quitarme la vida | forma de suicidarme | morir sin dolor
        | cuántas pastillas para | cuántas pastillas se necesitan para
        | quitarme de en medio | me quiero quitar la vida | soga | mecate | zuicid*
        | envenenarm* | dispararm* | desvivirm* | desvivir | autoles* | tomo todas
        | tomar todas | tomármelas todas | tragar todas | último mensaje | última noche
        | mi despedida | adiós mundo | adiós amigos | adiós familia | regaló su | regaló sus
        | regaló todo | regalé mi | regalé mis | regalé todo | botarme del | botarme de
        | botarme al | botarme a | botarme por | arrojarme del | arrojarme de | arrojarme al
        | arrojarme a | arrojarme por | que se acabe | que se termine | que se pare
        | que todo pare | que esto acabe | que esto termine | que esto pare | esto se acabe
        | esto se termine | acabe para siempre | acabar para siempre | me tiro del
        | me tiro al | me tiro por | me tiro desde | me aviento del | me aviento al
        | me aviento por | me aviento desde | me lanzo del | me lanzo al | me lanzo por
        | me lanzo desde | me boto del | me boto al | me boto por | me boto desde
        | voy a colgar | va a colgar | irse sin dolor | irse sin sufrir | irme sin dolor
        | irme sin sufrir | morirse sin dolor | morirse sin sufrir | morirme sin dolor
        | morirme sin sufrir | no estaré aquí | no estaré acá | no estaré vivo
        | no estaré viva | no estaré más | no estará aquí | no estará acá | no estará vivo
        | no estará viva | no estará más | cuando leas esto | cuando lean esto
        | adiós para siempre | cuiden a mi | cuiden a mis | cuida a mi | cuida a mis
        | cuídenme a mi | cuídenme a mis | la cuerda y | la cuerda para | la cuerda lista
        | una cuerda y | una cuerda para | una cuerda lista | escribí la carta
        | escribí una carta | escribí la nota | escribí mi testamento | dejé la carta
        | dejé una carta | dejé la nota | dejé mi testamento | razón para seguir
        | razón para vivir | razones para seguir | razones para vivir | motivos para seguir
        | motivos para vivir | ganas de seguir | felices sin mí | tranquilos sin mí
        | bien sin mí | nadie me necesita | nadie me lloraría | soy un peso
        | aburrid* de vivir | aburrid* de existir | agotad* de vivir | agotad* de existir
        | vivir así no | no quisiera seguir | no deseo seguir | me quiero colgar
        | me quemo los | me quemo las | me quemé los | me quemé las | me lastimo los
        | me lastimo las | me lastimé los | me lastimé las | me rajo los | me rajo las
        | me rajé los | me rajé las | me corté los | me corté las | volarme la tapa
        | volarme los sesos | volarme la cabeza | meterme un tiro | meterme un plomazo
        | darme un plomazo | forma de irse | me tiro de un | me tiro a las
        | me aviento de un | me aviento a las | me lanzo de un | me lanzo a las
        | me boto de un | me boto a las | voy a tirar del | voy a lanzar del
        | no llego a mañana | no llego a navidad | no llega a mañana | no llega a navidad
        | no llegaré a mañana | no llegaré a navidad | no llegará a mañana
        | no llegará a navidad | no me verán más | cuando me haya ido | para qué sigo viv*
        | para qué estoy viv* | por qué sigo viv* | por qué seguir así
        | por qué seguir luchando | por qué estoy viv* | me siento una carga
        | me siento un estorbo | me siento un peso | aburrid* de la vida
        | agotad* de la vida | me lastimé a propósito | me rajo a propósito
        | me rajé a propósito | me corté a propósito | no voy a estar aquí
        | no voy a estar acá | no voy a estar más | no va a estar aquí | no va a estar acá
        | no va a estar vivo | no va a estar viva | no va a estar más | no me volverán a ver
        | nadie me va a llorar | no le hago falta a | me quiero ir de este
        | no llego a fin de año | no llego a fin de mes | no llega a fin de año
        | no llega a fin de mes | no llegaré a fin de año | no llegaré a fin de mes
        | no llegará a fin de año | no llegará a fin de mes | no me van a ver más | yo falte
        | al barranco | al precipicio | al acantilado | decidí irme | decidí morir
        | decidí acabar | decidí terminar | imagino muert* | imagino tirando | mi funeral
        | mi entierro | soy basura | yo no esté | ya no esté | no esté yo | me haya muerto
        | yo me muera | yo me vaya | tirando el carro | tirando el coche | tirando el auto
        | tirando la moto | tirar el carro | tirar el coche | tirar el auto | tirar la moto
        | estrellar el carro | estrellar el coche | estrellar el auto | estrellar la moto
        | chocar el carro | chocar el coche | chocar el auto | chocar la moto
        | desbarrancar* el carro | desbarrancar* el coche | desbarrancar* el auto
        | desbarrancar* la moto | por el barranco | por el precipicio | por el acantilado
        | raye las muñecas | raye las venas | raye las brazos | raye las piernas
        | rajo las muñecas | rajo las venas | rajo las brazos | rajo las piernas
        | corté las muñecas | corté las venas | corté las brazos | corté las piernas
        | corto las muñecas | corto las venas | corto las brazos | corto las piernas
        | raspé las muñecas | raspé las venas | raspé las brazos | raspé las piernas
        | marqué las muñecas | marqué las venas | marqué las brazos | marqué las piernas
        | decidí que hoy | he decidido irme | he decidido morir | he decidido acabar
        | he decidido terminar | imagino mi muerte | para qué nací | aliviad* si yo falte
        | alivio si yo falte | contentos si yo falte | tranquil* si yo falte
        | tirando con el carro | tirando con el coche | tirar con el carro
        | tirar con el coche | estrellar con el carro | estrellar con el coche
        | chocar con el carro | chocar con el coche | desbarrancar* con el carro
        | desbarrancar* con el coche | me rayé los brazos | me marqué los brazos
        | navaja en las muñecas | navaja en los brazos | cuchilla en las muñecas
        | cuchilla en los brazos | gillette en las muñecas | gillette en los brazos
        | de qué sirve estar | decidí que esta noche | he decidido que hoy
        | nadie me quiere y | qué sentido tiene seguir | qué sentido tiene todo
        | las voces me dicen | aliviad* cuando yo no estuviera | aliviad* si yo no esté
        | aliviad* si yo me muera | alivio cuando yo no estuviera | alivio si yo no esté
        | alivio si yo me muera | contentos cuando yo no estuviera | contentos si yo no esté
        | contentos si yo me muera | tranquil* cuando yo no estuviera
        | tranquil* si yo no esté | tranquil* si yo me muera | es mi último día en
        | he decidido que esta noche | no sirvo para nada y | todo el mundo me odia y
    """,
    "WANT": """
        quiero | quisiera | quiere | deseo | ganas de | pienso | prefiero | desea | querer
        | queriendo | quisiéramos | voy a | deseando | ojalá | mejor | preferiría | ganas
    """,
    "DIE": "morir | morirme | muerto | muerta | morirse | muerte",
    "GONE": """
        desaparecer | no despertar | irme para siempre | dejar de existir | no existir
        | dormir para siempre | no estar
    """,
    "LIVE": """
        vivir | existir | seguir viviendo | seguir vivo | seguir viva | seguir aquí
        | estar viv* | despertar | seguir adelante
    """,
    "END": """
        acabar | terminar | quitar | quitarme | poner fin | acabe | acaba | termine
        | termina | terminando | ponerle fin
    """,
    "LIFE": "mi vida | la vida | vida | vivir | mi existencia | su vida | existencia",
    "POINT": """
        sentido vivir | razón para vivir | razones para vivir | motivo para vivir
        | motivos para vivir | ganas de vivir | ganas de seguir
        | fuerzas para seguir viviendo | esperanza
    """,
    "POINTLESS": """
        sentido | no vale | inútil | carece | no sirve | una mierda | vacía | acabada
        | acabó
    """,
    "NOBODY": "nadie | todos | familia | hijos | mundo",
    "MISS": """
        extrañaría | extrañaría a mí | sin mí | si me muero | si muero | si no estoy
        | si no estuviera | echaría de menos
    """,
    "PLAN": "planeo | planeando | plan | planeado",
    "HURT": """
        daño | lastimar | herir | matar | cortar | hacer daño | lastimarse | quemar
        | ahorcar | castigar
    """,
    "MYSELF": """
        mí mismo | mí misma | a mí mismo | a mí misma | sí mismo | sí misma | mis venas
        | las venas | mis muñecas | las muñecas | mis brazos
    """,
    # Poisoning
    "OVERDOSE": """
        sobredosis | intoxic* | envenen* | demasiadas pastillas | demasiados comprimidos
        | muchas pastillas | demasiadas tabletas | demasiado paracetamol
        | todas las pastillas | todas mis pastillas | todas sus pastillas | toda la caja
        | caja entera | la caja completa | frasco entero | todo el frasco | un frasco de
        | una caja de pastillas | todo el blister | blíster entero | tableta entera de
        | tira entera | veneno para ratas | raticida | se tomó cloro | bebió lejía
        | bebió cloro | tomó cloro | tomó lejía | abstinencia | delirium tremens
        | un puñado de pastillas | bote entero | bote de pastillas | toda la tira
        | demasiada metadona | demasiada medicina | demasiados medicamentos
        | muchos medicamentos | de una sola vez | todo el bote | cóctel de pastillas
        | sobre dosis | sobredosi | dosis doble | doble dosis | dosis de más
        | pastillas de más | me pasé de dosis | me pasé con las pastillas
        | se pasó con las pastillas | se pasó de pastillas | un montón de pastillas
        | montón de pastillas | puñado de pastillas | muchos paracetamoles
        | muchos comprimidos | tantas pastillas | varias pastillas juntas | frasco completo
        | frasco de pastillas | el frasco vacío | frasco vacío | caja vacía | blíster vacío
        | blister vacío | bote vacío | tableta completa | tabletas completas | cajas enteras
        | dos cajas | tres cajas | toda la medicina | todo el blíster | todo el medicamento
        | pastillas con alcohol | pastillas y alcohol | pastillas con vodka
        | pastillas con cerveza | mezcló pastillas | mezclé pastillas | intoxicado
        | intoxicada | envenenado | envenenada | tragó veneno | dejó de beber y
        | dejé de beber y | dejó el alcohol y | dejé el alcohol y | sin beber alcohol y
        | síndrome de abstinencia | coma etílico | se metió demasiad* | me metí demasiad*
        | pupilas chiquitas | pupilas pequeñas | pila de botón | se tragó una pila
        | monóxido | naloxona | medicina de más | insulina de más | demasiada insulina
        | sobredosificación | pote enter* | pote complet* | tableta enter* | lámina enter*
        | lámina complet* | demasiad* tabletas | demasiad* píldoras | demasiad* medicina
        | demasiad* metadona | demasiad* acetaminofén | demasiad* tramadol
        | demasiad* clonazepam | demasiad* calmantes | demasiad* somníferos
        | muchísim* tabletas | muchísim* píldoras | muchísim* medicina | muchísim* metadona
        | muchísim* acetaminofén | muchísim* tramadol | muchísim* clonazepam
        | muchísim* calmantes | muchísim* somníferos | tant* tabletas | tant* píldoras
        | tant* medicina | tant* metadona | tant* acetaminofén | tant* tramadol
        | tant* clonazepam | tant* calmantes | tant* somníferos | faltan pastillas
        | faltan tabletas | tomó cianuro | tomé cianuro | bebió cianuro | bebí cianuro
        | tragó cianuro | comimos hongos | comimos setas | hongos silvestres
        | hongos venenos* | setas silvestres | setas venenos* | doble pastilla | doble toma
        | triple pastilla | triple toma | triple docis | todo el tira | todo el paquete
        | todo el pote | todo el botella | todo el lámina | todo el plancha
        | todo el tableta | todo la bote | todo la tira | todo la paquete | todo la pote
        | todo la botella | todo la lámina | todo la plancha | todo la tableta
        | toda el bote | toda el tira | toda el paquete | toda el pote | toda el botella
        | toda el lámina | toda el plancha | toda el tableta | toda la bote
        | toda la paquete | toda la pote | toda la botella | toda la lámina
        | toda la plancha | toda la tableta | pasé de coca | pasé de merca | pasé de pastis
        | pasé de rayas | pasé de caballo | pasé de heroína | pasé de fentanilo
        | pasé de éxtasis | pasé de cristal | pasó de coca | pasó de merca | pasó de pastis
        | pasó de rayas | pasó de caballo | pasó de heroína | pasó de fentanilo
        | pasó de éxtasis | pasó de cristal | faltan ? pastillas | hongos del campo
        | hongos del monte | hongos del bosque | setas del campo | setas del monte
        | setas del bosque | fuga de gas | dos pastillas hoy | dos pastillas juntas
        | dos pastillas seguidas | dos tomas hoy | dos tomas juntas | dos tomas seguidas
        | dos dosis hoy | dos dosis juntas | dos dosis seguidas | 2 pastillas hoy
        | 2 pastillas juntas | 2 pastillas seguidas | 2 tomas hoy | 2 tomas juntas
        | 2 tomas seguidas | 2 dosis hoy | 2 dosis juntas | 2 dosis seguidas
        | tres pastillas hoy | tres pastillas juntas | tres pastillas seguidas
        | tres tomas hoy | tres tomas juntas | tres tomas seguidas | tres dosis hoy
        | tres dosis juntas | tres dosis seguidas | 3 pastillas hoy | 3 pastillas juntas
        | 3 pastillas seguidas | 3 tomas hoy | 3 tomas juntas | 3 tomas seguidas
        | 3 dosis hoy | 3 dosis juntas | 3 dosis seguidas | chute de más | pasé con la coca
        | pasé con la dosis | pasé con la heroína | pasé con las drogas | pasó con la coca
        | pasó con la dosis | pasó con la heroína | pasó con las drogas
        | dos pastillas por error | dos tomas por error | dos dosis por error
        | 2 pastillas por error | 2 tomas por error | 2 dosis por error
        | tres pastillas por error | tres tomas por error | tres dosis por error
        | 3 pastillas por error | 3 tomas por error | 3 dosis por error
        | dejé de tomar de golpe | dejé de tomar y ahora | dejé de beber de golpe
        | dejó de tomar de golpe | dejó de tomar y ahora | dejó de beber de golpe
        | dejé el trago y ahora | dejé el chupe y ahora | dejó el trago y ahora
        | dejó el chupe y ahora | dos pastillas el mismo día | dos tomas el mismo día
        | dos dosis el mismo día | 2 pastillas el mismo día | 2 tomas el mismo día
        | 2 dosis el mismo día | tres pastillas el mismo día | tres tomas el mismo día
        | tres dosis el mismo día | 3 pastillas el mismo día | 3 tomas el mismo día
        | 3 dosis el mismo día | dejé el trago de golpe y | dejé el chupe de golpe y
        | dejé el alcohol de golpe y | dejó el trago de golpe y | dejó el chupe de golpe y
        | dejó el alcohol de golpe y | dejé de tomar hace ? días y
        | dejé de beber hace ? días y | dejó de tomar hace ? días y
        | dejó de beber hace ? días y | dejé el trago hace ? días y
        | dejé el chupe hace ? días y | dejé el alcohol hace ? días y
        | dejó el trago hace ? días y | dejó el chupe hace ? días y
        | dejó el alcohol hace ? días y | bajó todas | empinó un frasco | empinó una caja
        | empinó las pastillas | mandó un frasco | mandó una caja | mandó las pastillas
        | zampó un frasco | zampó una caja | zampó las pastillas | bajó un frasco
        | bajó una caja | todas sus antidepresiv* | todas sus medicinas
        | todas sus medicamentos | todas sus tabletas | todas sus píldoras
        | todas mis antidepresiv* | todas mis medicinas | todas mis tabletas
        | todas mis píldoras | otra vez al almuerzo | otra vez al mediodía
        | de nuevo al almuerzo | de nuevo al mediodía | la tomé de nuevo
        | en la mañana y otra | por la mañana y otra | no bebo desde ayer y
        | sin beber desde ayer y | sin tomar desde ayer y | me volví a tomar la
        | en la mañana y de nuevo | por la mañana y de nuevo | no bebo desde el lunes y
        | no bebo desde el viernes y | no tomo alcohol desde ayer y
        | sin beber desde el lunes y | sin beber desde el viernes y
        | sin tomar desde el lunes y | sin tomar desde el viernes y
        | no bebo desde hace ? días y | no tomo alcohol desde el lunes y
        | no tomo alcohol desde el viernes y | sin beber desde hace ? días y
        | sin tomar desde hace ? días y | no tomo alcohol desde hace ? días y
    """,
    "TOOK": """
        tomé | tomó | tomado | tragó | tragué | tragado | ingirió | ingerí | comió | comí
        | bebió | bebí | bebido | me metí | se metió | metió | inyectó | inyecté | tomaron
        | comido | inhaló | pinchó | consumió | chupó | dio | di | di por | me tomé
        | se tomó | tragándose | ingerido | tragaron | bebieron | comieron | engulló | zampó
        | zampé | chupado | inyectado | se inyectó | me inyecté | fumó | atragantó | mezcló
        | combinó | tome | se comió | se bebió | comimos | tomamos | bebimos | inyectamos
        | consumimos | probamos | tragamos | tomaste | mordió | saboreó | empinó | empiné
        | mandó | mandé | metimos | fumamos | esnifó | esnifé | aspiró | ingirieron
        | tomándose | zampado
    """,
    "REACHED": """
        encontró | agarró | abrió | jugando con | masticó | se metió a la boca | mordió
        | lamió | chupó | come | comiendo | bebiendo | tomando | cogió | alcanzó | se echó
        | manoteó | destapó | chupando | mordiendo | le dio por | se llevó a la boca
    """,
    "TOO_MANY": """
        demasiados | demasiadas | demasiado | muchas | muchos | diez | doce | quince
        | veinte | treinta | cuarenta | cincuenta | de más | puñado | montón | varias
        | varios | un frasco | una caja | exceso | doble | seis | siete | ocho | nueve
        | once | veinticinco | sesenta | cien | de golpe | juntas | media caja
        | medio frasco | tantas | tantos | montones | más de la cuenta | bastantes
        | exceso de
    """,
    "WHOLE": """
        todas | todos | toda | entera | entero | completa | completo | caja | frasco | bote
        | blíster | tira | cajas | frascos | envase | paquete | bolsa | completas | todito
        | toditas
    """,
    "DOUBLE": """
        doble | dos | dos veces | tres | extra | 2 | 3 | 4 | de más | cuatro | segunda
        | duplicado | dos dosis | repetí | repetida | dos juntas | tres veces | otra dosis
        | 5 | cinco | 6
    """,
    "MISTAKE": """
        por error | sin querer | error | equivocación | equivoqué | en vez de
        | por accidente | accidentalmente | olvidé | confusión | por equivocación
        | sin darme cuenta | sin darse cuenta | creyendo | en lugar de | equivocado
        | me equivoqué | se equivocó | descuido | por olvido | confundí | el mismo día
        | a la vez | juntas | al mismo tiempo
    """,
    "POISON": """
        cloro | lejía | veneno | detergente | raticida | insecticida | pesticida | ácido
        | blanqueador | lavandina | limpiador | desinfectante | gasolina | kerosene
        | alcohol en gel | setas | sosa | jabón | quitaesmalte | acetona | aguarrás
        | thinner | diluyente | pila | pilas | suavizante | limpiavidrios | límpido | clorox
        | pinol | fabuloso | desengrasante | matarratas | mata ratas | herbicida
        | plaguicida | metanol | alcohol de farmacia | alcohol de curar | ácido muriático
        | soda cáustica | anticongelante | cápsula de detergente | perfume | hongos
        | cianuro | querosén | diésel | petróleo | limpiapisos | destapacaños | lavaloza
        | tíner | champú | colonia | mercurio | glifosato | paraquat | repelente | baygon
        | racumín | campeón | carbofurán | naftalina | moneda | imán | cigarro | colilla
        | limpia pisos | alcohol isopropílico
    """,
    "OPIOID": """
        heroína | fentanilo | metadona | morfina | opioide* | opiáceo* | caballo | codeína
        | fentanil | oxicodona | buprenorfina | opio | jaco | nieve | tramal | tramadoles
        | droga inyectada | inyectarse | chutarse | chute | chiva | fenta | oxi | burundanga
        | tusi | perico negro
    """,
    "ALCOHOL": "alcohol | vodka | tequila | cerveza | ron | whisky | vino | borracho",
    # Pregnancy
    "PREGNANT": """
        embarazada | embarazo | encinta | preñada | embarasada | gestante | gestación
        | semanas de embarazo | espero un bebé | estoy esperando | embarazadísima
        | embarazo de | meses de embarazo | de embarazo | semanas de gestación | gestando
        | en cinta | voy a ser mamá | panza de | embaraza | preñez | tengo ? semanas
        | trimestre | parturienta | primeriza | en estado | dulce espera | panzona de
        | esperando bebé | espero bebé | espero mellizos | 24 semanas | 24 sem
        | 24 semanitas | 26 semanas | 26 sem | 26 semanitas | 28 semanas | 28 sem
        | 28 semanitas | 29 semanas | 29 sem | 29 semanitas | 30 semanas | 30 sem
        | 30 semanitas | 31 semanas | 31 sem | 31 semanitas | 32 semanas | 32 sem
        | 32 semanitas | 33 semanas | 33 sem | 33 semanitas | 34 semanas | 34 sem
        | 34 semanitas | 35 semanas | 35 sem | 35 semanitas | 36 semanas | 36 sem
        | 36 semanitas | 37 semanas | 37 sem | 37 semanitas | 38 semanas | 38 sem
        | 38 semanitas | 39 semanas | 39 sem | 39 semanitas | rompí fuente | rompí aguas
        | rompió fuente | rompió aguas | estoy de ? meses | estoy de ? semanas
        | tengo ? meses y el bebé | voy ? meses y el bebé | voy ? semanas y el bebé
        | ya ? meses y el bebé | ya ? semanas y el bebé | tengo de ? meses y el bebé
        | voy de ? meses y el bebé | ya de ? meses y el bebé
    """,
    "BABY": """
        bebé | feto | bebe | niño | bebito | guagua | criatura | mi niño | mi niña
        | bebecito
    """,
    "MOVE": """
        mueve | moverse | movimiento | movimientos | patea | patadas | movido | patadita*
        | se ha movido | se mueve | mueva | pateado | patear | moviendo
    """,
    "LESS": """
        menos | poco | dejó | apenas | casi no | disminu* | sin | no | nada | poquito
        | dejado | ya no
    """,
    "BABY_STILL": """
        no siento al bebé | no siento a mi bebé | el bebé no se mueve | mi bebé no se mueve
        | bebé no se mueve | rompí fuente | rompió fuente | rompí aguas | rompió aguas
        | ha dejado de moverse | dejó de moverse | no siento moverse
        | no siento que se mueva | no siento a mi bebe | no siento al bebe
        | no siento movimientos | no siento los movimientos | no siento las patadas
        | no siento pataditas | ya no se mueve | casi no se mueve | no se mueve mi bebé
        | no se mueve el bebé | no se ha movido | no patea | dejó de patear | se mueve menos
        | se mueve muy poco | menos movimientos | se me rompió la fuente
        | se rompió la fuente | perdiendo líquido | pérdida de líquido | contracciones
        | menos pataditas | menos patadas | pocos movimientos | pocos pataditas
        | pocos patadas | sin movimientos | sin pataditas | sin patadas | bebé quietito
        | bebito quietito | guagua quietito | niño quietito | nena quietito | panza quietito
        | rompí bolsa | rompió bolsa | reventó fuente | reventó aguas | reventó bolsa
        | reventé fuente | reventé aguas | reventé bolsa | menos movimiento fetal
        | pocos movimiento fetal | sin movimiento fetal | bebé muy quieto
        | bebito muy quieto | guagua muy quieto | niño muy quieto | nena muy quieto
        | panza muy quieto | no siento patadas | no siento patear | no sentí moverse
        | no sentí patadas | no sentí patear | no sentí movimientos | rompí la fuente
        | rompí la bolsa | rompió la fuente | rompió la bolsa | reventó la fuente
        | reventó la bolsa | reventé la fuente | reventé la bolsa | bebito no se mueve
        | guagua no se mueve | niño no se mueve | nena no se mueve | nena no me patea
        | nena se mueve poco | panza no se mueve | panza no me patea | panza se mueve poco
        | no siento sus patadas | no sentí al bebé | no sentí sus patadas
        | no he sentido moverse | no he sentido patadas | no he sentido patear
        | no he sentido movimientos | no siento nada de movimiento | no sentí que se mueva
        | no sentí nada de movimiento | no he sentido al bebé | no he sentido sus patadas
        | no he sentido que se mueva | no he sentido nada de movimiento
    """,
    "HEADACHE": """
        dolor de cabeza | jaqueca | migraña | cefalea | duele la cabeza
        | duele mucho la cabeza | me duele la cabeza | dolor en la cabeza | cabeza me duele
        | me estalla la cabeza | me explota la cabeza | cabeza a explotar
        | cabeza va a explotar | cabeza me va a estallar | dolores de cabeza
        | duele horrible la cabeza | jaquecas | jaquecón | cabeza explotando
        | cabeza reventando | cabeza estallando | cabeza latiendo | la cabeza me explota
        | la cabeza me estalla | la cabeza me revienta | la cabeza me late
        | la cabeza me mata | la cabeza me parte | la cabeza me punza | mi cabeza me explota
        | mi cabeza me estalla | mi cabeza me revienta | mi cabeza me late
        | mi cabeza me mata | mi cabeza me parte | mi cabeza me punza | me parte la cabeza
        | me revienta la cabeza | la cabeza se me explota | la cabeza se me estalla
        | la cabeza se me revienta | la cabeza se me late | la cabeza se me mata
        | la cabeza se me parte | la cabeza se me punza | mi cabeza se me explota
        | mi cabeza se me estalla | mi cabeza se me revienta | mi cabeza se me late
        | mi cabeza se me mata | mi cabeza se me parte | mi cabeza se me punza
        | la cabeza me va a explotar | la cabeza me va a reventar
        | mi cabeza me va a explotar | mi cabeza me va a reventar
        | la cabeza se me va a explotar | la cabeza se me va a reventar
        | mi cabeza se me va a explotar | mi cabeza se me va a reventar
    """,
    "VISION": """
        visión borrosa | veo borroso | ve borroso | veo lucecitas | veo luces | destellos
        | vista borrosa | veo manchas | ve luces | borroso | borrosa | veo doble | ve doble
        | veo chispas | veo estrellas | chispitas | veo puntos | vista nublada | nublada
        | nublado | lucecitas | moscas volantes | puntos negros | manchas negras
        | no veo bien | se me nubla | fosfenos | veo negro | veo rayos | veo turbio
        | veo mal | veo moscas | veo mosquitas | veo relámpagos | ve estrellitas
        | ve estrellas | ve manchas | ve puntos | ve chispas | ve negro | ve rayos
        | ve turbio | ve mal | ve moscas | ve mosquitas | ve relámpagos | viendo luces
        | viendo estrellitas | viendo estrellas | viendo manchas | viendo puntos
        | viendo doble | viendo chispas | viendo negro | viendo rayos | viendo turbio
        | viendo mal | viendo moscas | viendo mosquitas | viendo relámpagos | vista doble
        | vista turbia | vista rara | vista perdida | visión doble | visión turbia
        | visión rara | visión perdida | no veo nada | no veo claro | no ve bien
        | no ve nada | no ve claro
    """,
    "ITCH": """
        picazón | comezón | prurito | pica | picor | picores | rasco | rascando | pican
        | comezon | picason | picazon | escozor | rascar | rascarme | me pica | me pican
        | pica todo | picando | rasquiña | rasquera | piquiña | rascazón | picazones
        | comezones | rascándome | escuece | comez*
    """,
    # Exposure
    "NEEDLE": """
        aguja | agujas | jeringa | jeringas | jeringuilla | jeringuillas | punzocortante
        | bisturí | lanceta | abuja | agujita | hipodérmica | objeto punzante | punzante
        | navaja | hoja de afeitar | cuchilla | rastrillo | vidrio con sangre
        | aguja de insulina | catéter | insulina usada | rasuradora | maquinilla | gillette
        | afeitadora | prestobarba | rasurador | geringa | geringas | xeringa | agullas
        | estilete | catéteres | inyectadora
    """,
    "PRICK": """
        pinché | pinchó | pinchado | pinchazo | pincharme | piqué | picó | clavé | clavó
        | clavado | pisé | pisó | corté | puyé | pinchón | punc* | pinchada | hinqué | hincó
        | picado | piquete | hincado | me piqué | se picó | picarme | clavarme | se me clavó
        | se le clavó | se me enterró | enterré | enterró | accidente | hincarme | punzó
        | punzada | me punce | lastimé | lastimó | toqué | agarré | agarró | encontró
        | pincharse | pisar | me senté | rasguñó | rasguño | cortarme | corte | raspón
        | tocó | herí | picaron | clavaron | puyaron | hincaron | pinchamos | puyó | puyado
        | pisaron | cortó | cortaron | atravesó | traspasó | arañó | rozó | inyectó
        | inyectaron
    """,
    "SHARE": """
        compartí | compartió | compartido | compartimos | misma | prestada | usada | usadas
        | usé | usó | ajena | de otro | de otra persona | compartiendo | sucia | compartida
        | compartidas | usado | usados | otras personas | otra persona | de mi amigo
        | de un amigo | de mi novio | su jeringa | la suya | mismas | ya usada | reutilizada
        | reutilicé | contaminada | contaminado | infectada | juntos | desconocido
        | no es mía | tirada | encontrada | de él | de ella | pedí prestada | prestaron
        | entre varios | no esterilizada | reciclada | usaron | reusé | reusada
        | compartieron | pasamos | oxidada | botada | rasuradora de | navaja de | jeringa de
        | aguja de | cepillo de | de un paciente | de un drogadicto | de la calle
    """,
    "SPLASH": """
        salpicó | salpicado | salpicadura | en el ojo | en los ojos | en mi ojo | en la boca
        | herida | me saltó | le saltó | cayó en | mordió | me cayó | le cayó | me brincó
        | brincó | salpicaron | me salpicó | le salpicó | me entró | entró en | cara
        | cortada | cortadura | rasguño | mucosa | mordida | me mordieron | sangre ajena
        | de otra persona | de un paciente | del paciente | herida abierta | en una herida
        | en mi herida | en mis manos | mordieron un | mordieron una | mordieron alguien
        | mordieron de | corte abierta | llaga abierta | ojo con sangre | ojo de sangre
        | boca con sangre | boca de sangre | en mi corte | en mi llaga | en mi boca
        | salpique a el ojo | salpique a los ojos | salpique a mi ojo | salpique a la boca
        | salpique a mi boca | saltó a el ojo | saltó a los ojos | saltó a mi ojo
        | saltó a la boca | saltó a mi boca | chorreó a el ojo | chorreó a los ojos
        | chorreó a mi ojo | chorreó a la boca | chorreó a mi boca | cayó a el ojo
        | cayó a los ojos | cayó a mi ojo | cayó a la boca | cayó a mi boca | entró a el ojo
        | entró a los ojos | entró a mi ojo | entró a la boca | entró a mi boca
        | escupió a el ojo | escupió a los ojos | escupió a mi ojo | escupió a la boca
        | escupió a mi boca | goteó a el ojo | goteó a los ojos | goteó a mi ojo
        | goteó a la boca | goteó a mi boca | salpique sangre a el ojo
        | salpique sangre a los ojos | salpique sangre a mi ojo | salpique sangre a la boca
        | salpique sangre a mi boca | saltó sangre a el ojo | saltó sangre a los ojos
        | saltó sangre a mi ojo | saltó sangre a la boca | saltó sangre a mi boca
        | chorreó sangre a el ojo | chorreó sangre a los ojos | chorreó sangre a mi ojo
        | chorreó sangre a la boca | chorreó sangre a mi boca | cayó sangre a el ojo
        | cayó sangre a los ojos | cayó sangre a mi ojo | cayó sangre a la boca
        | cayó sangre a mi boca | entró sangre a el ojo | entró sangre a los ojos
        | entró sangre a mi ojo | entró sangre a la boca | entró sangre a mi boca
        | escupió sangre a el ojo | escupió sangre a los ojos | escupió sangre a mi ojo
        | escupió sangre a la boca | escupió sangre a mi boca | goteó sangre a el ojo
        | goteó sangre a los ojos | goteó sangre a mi ojo | goteó sangre a la boca
        | goteó sangre a mi boca
    """,
    "EXPOSURE": """
        pinchazo con | pinchazo de aguja | pinchazo accidental | se rompió el condón
        | se rompió el preservativo | condón roto | condón se rompió
        | preservativo se rompió | se rompió el condon | sin condón | sin preservativo
        | sin protección | compartí jeringa | compartí jeringas | compartí aguja
        | compartí agujas | me violaron | violaron | abuso sexual | compartí jeringuilla
        | sexo sin protección | relaciones sin | se salió el condón | misma jeringa
        | misma aguja | se me rompió el condón | pinchazo | pinchazos con | me pinché
        | me piqué con | se pinchó | se picó con | me piqué con una | me puncé
        | piquete de aguja | piquete con aguja | pisé una aguja | pisé una jeringa
        | me clavé una aguja | me clavé la aguja | se clavó una aguja | aguja usada
        | jeringa usada | jeringas usadas | agujas usadas | aguja contaminada
        | aguja infectada | usé la jeringa de | usé la aguja de | usé una jeringa usada
        | me inyecté con la | nos inyectamos con la misma | compartimos jeringa
        | compartimos aguja | compartimos la jeringa | compartir jeringa | compartir agujas
        | compartí la aguja | compartí la jeringa | compartí con | compartí pipa
        | compartí el rastrillo | usé su rastrillo | usé su rasuradora
        | se reventó el condón | se salió el condon | se nos rompió | condón se salió
        | condón reventó | sin condon | no usamos condón | no usé condón
        | no usamos protección | no usé protección | sin cuidarme | sin cuidarnos
        | relación sin protección | relaciones sin protección | tuve sexo con
        | tuve relaciones con | me acosté con | abusaron de mí | abusaron sexualmente
        | me violó | violación | violada | agresión sexual | me mordió una persona
        | sangre en el ojo | sangre en los ojos | sangre en mi ojo | me cayó sangre
        | me salpicó sangre | salpicó sangre | contacto con sangre de
        | contacto con la sangre de | expuesto al vih | exposición al vih | expuesta al vih
        | profilaxis | exposición de riesgo | accidente laboral con | seropositiv* | ultraj*
        | condón reventado | condón pinchado | preservativo roto | preservativo reventado
        | preservativo pinchado | forro roto | forro reventado | forro pinchado | sin forro
        | sin globo | sin protegernos | sin protegerme | tiene vih | tiene sida | es vih
        | era vih | mordió alguien | mordida humana | picaron con | puyaron con
        | hincaron con | cogí sin | follé sin | culié sin | misma rasuradora
        | exposición ocupacional | exposición laboral | rompió el forro
        | rompió el profiláctico | rompió el globo | rompió el hule | rompió el gorrito
        | rompió el látex | reventó el condón | reventó el preservativo | reventó el forro
        | pinchó el condón | pinchó el preservativo | pinchó el forro | rajó el condón
        | rajó el preservativo | rajó el forro | zafó el condón | zafó el preservativo
        | zafó el forro | partió el condón | partió el preservativo | partió el forro
        | rasgó el condón | rasgó el preservativo | rasgó el forro | condón se quedó
        | condón estaba roto | preservativo se quedó | preservativo estaba roto
        | forro se quedó | forro estaba roto | mordió un hombre | mordió un señor
        | mordió un tipo | mordió un paciente | mordió una paciente | mordió una señora
        | mordió un preso | rasuradora de mi | rasuradora de un | rasuradora de otro
        | rasuradora de alguien | navaja de mi | navaja de un | navaja de alguien
        | maquinilla de mi | maquinilla de un | maquinilla de otro | maquinilla de alguien
        | prestobarba de mi | prestobarba de un | prestobarba de otro
        | prestobarba de alguien | gillette de mi | gillette de un | gillette de otro
        | gillette de alguien | rastrillo de mi | rastrillo de un | rastrillo de alguien
        | abusó de mí | aguja me entró | aguja me atravesó | aguja me cortó | cayó sangre de
        | cayó sangre en | cayó sangre a | entró sangre de | entró sangre en
        | entró sangre a | saltó sangre de | saltó sangre en | saltó sangre a
        | exposición a sangre | quedó dentro el condón | quedó dentro el preservativo
        | quedó dentro el forro | mordida de una persona | mordida de un paciente
        | sexo con un desconocido | sexo con una desconocida | sexo con una prostituta
        | sexo con alguien con | sexo con un chico con
    """,
    # Fits, sugar, head, skin, water
    "SEIZURE": """
        convulsión | convulsiones | convulsiona | convulsionando | convulsionó | convulsivo
        | convulsivas | ataque epiléptico | ataque de epilepsia | ataques epilépticos
        | espuma por la boca | echando espuma | ojos en blanco | ojos se le fueron
        | espuma de la boca | espuma en la boca | crisis epiléptica | crisis convulsiva
        | epiléptico | convuls* | ataque convulsivo | ataques convulsivos
        | ataques de epilepsia | epilepsia le dio | ataques | convulción | convulciones
        | combulsion* | combulsiones | convulsionar | convulsivamente | convulcion* | espuma
        | espumarajo* | espumajeando | babeando y temblando | echa espuma | bota espuma
        | botando espuma | sacando espuma | ojos volteados | ojos para atrás
        | ojos hacia atrás | voltea los ojos | volteó los ojos | se le voltean los ojos
        | se le voltearon los ojos | se le fueron los ojos | se le van los ojos
        | los ojos en blanco | puso los ojos en blanco | se puso tieso | se puso tiesa
        | se quedó tieso | se quedó tiesa | se puso rígido | se puso rígida | se puso duro
        | cuerpo tieso | cuerpo rígido | se sacude | sacudiéndose | sacudidas
        | se mordió la lengua | se muerde la lengua | muerde la lengua | le dio un ataque
        | le está dando un ataque | le dan ataques | me dio un ataque y
        | temblando todo el cuerpo | todo el cuerpo le tiembla | temblores incontrolables
        | temblando sin control | tiembla sin control | temblaba sin control
        | crisis de epilepsia | crisis comicial | combulc* | dan ataques | ojos virados
        | ojos torcidos | quedó ties* | quedó rígid* | quedó engarrotad* | está ties*
        | está rígid* | está engarrotad* | se sacudió | se sacudía | sacude todo
        | temblaba como | mira fijo | mirando fijo | agarró un ataque | agarró otro ataque
        | agarraron un ataque | agarraron otro ataque | vino un ataque | vino otro ataque
        | pegó un ataque | pegó otro ataque | repitió un ataque | repitió otro ataque
        | dan un ataque | dan otro ataque | dan los ataques | dieron un ataque
        | dieron otro ataque | está un ataque | tiene un ataque | tuvo un ataque
        | sufrió un ataque | con un ataque | pasa el ataque | ojos para arriba
        | ojos hacia arriba | viró los ojos | torció los ojos | tuerce los ojos
        | se pone ties* | se pone rígid* | se pone engarrotad* | mordiéndose la lengua
        | se le mueven solos | se le mueven solas
    """,
    "SHAKE": """
        temblar | tiembla | temblando | sacudidas | sacude | sacudiendo | sacudirse | tiesa
        | tieso | rígido | sacudía | espasmos | tembló | temblaba | temblores | temblor
        | sacudones | brinca | brincando | brincos | se retuerce | contracciones
        | se estremece | estremeciendo | espasmo | engarrotado | engarrotada | rígida | dura
    """,
    "UNCONTROLLED": """
        sin control | descontrolad* | ojos en blanco | todo el cuerpo | se mordió la lengua
        | no responde | incontrolable* | no para | en el suelo | violentamente | volteados
        | sin parar | sin poder parar | todo su cuerpo | en el piso | piso | inconsciente
        | desmayado | desmayada | espuma | ojos | lengua | se orinó | no reacciona
        | no contesta | no me oye | babeando | baba | morado | brazos y piernas | fuerte
        | fuerza | feo
    """,
    "SUGAR": """
        azúcar | glucosa | glucemia | glicemia | glucómetro | azucar | glucosa en
        | glucómetro marca | aparato marca | dextrostix | destrostix | medidor | glucemias
        | nivel de azúcar | sensor | dextro | destro | hemoglucotest | hgt | lector
        | aparatito | maquinita | azúcares | tira marca
    """,
    "DIABETIC": "diabético | diabética | diabetes | insulina | metformina",
    "LOW": """
        baja | bajo | bajó | bajísima | por los suelos | cayó | bajando | se me bajó
        | muy baja | bajada | bajón | bajísimo | bajita | bajito | se me baja | se le baja
        | se le bajó | se me cayó | se le cayó | cayendo | se desplomó | desplomada
        | por el piso | baje | bajos | abajo | poquita | cae | tirada
    """,
    "HYPO": """
        hipoglucemia | hipoglicemia | hipoglucémic* | hipo | bajón de azúcar
        | baja de azúcar | bajada de azúcar | azúcar baja | azúcar bajo | coma diabético
        | hipoglicemias | hipoglucemias | ipoglucemia | ipoglicemia | se me bajó el azúcar
        | se le bajó el azúcar | se me baja el azúcar | bajo de azúcar | baja el azúcar
        | bajó el azúcar | bajó la glucosa | glucosa baja | glucosa muy baja
        | glucosa bajísima | azúcar muy bajo | azúcar muy baja | azúcar bajísima
        | azúcar por los suelos | bajones de azúcar | shock insulínico | mucha insulina
        | hipogl* | ipogl* | hipoglis* | marca lo | marca low | marcó lo | marcó low
        | dice lo | dice low | sale lo | sale low | salió lo | salió low | pone lo
        | pone low | indica lo | indica low | demasiada insulina | doble insulina
        | diabétic* desmayad* | diabétic* inconscient* | diabétic* sudando
        | diabétic* temblando | diabétic* tirado | insulina doble | bajonazo de azúcar
        | bajonazo de glucosa | bajonazo del azúcar | bajonazo del glucosa
        | desplomó el azúcar | desplomó el glucosa | desplomó el glucemia
        | desplomó la azúcar | desplomó la glucosa | desplomó la glucemia
        | desplomó mi azúcar | desplomó mi glucosa | desplomó mi glucemia
        | desplomó su azúcar | desplomó su glucosa | desplomó su glucemia | de más insulina
        | diabétic* y se | diabétic* no responde | diabétic* y no | diabétic* no reacciona
        | insulina de más | insulina dos veces | azúcar en el piso | glucosa en el piso
        | insulina y no comí | insulina y no comió | azúcar no me sube | azúcar no le sube
        | no me sube el azúcar
    """,
    "SWEAT": """
        sudando | sudor | sudo | temblando | temblorosa | tembloroso | tiemblo | tiembla
        | mareado | mareada | pálido | pálida | débil | sudoroso | sudorosa | frío
        | sudor frío | temblores | mareo | confundido | confundida | desmayo | sin fuerzas
        | sudores | sudada | empapad* | tembleque | temblequeo | tembladera | temblor
        | flojedad | descompuest* | incoherencias | inconsciente | desmayé | palidez
        | aguad* | desguanzad* | visión borrosa | veo borroso | no despierta | no responde
        | no reacciona | hambre y
    """,
    "HEAD": """
        cabeza | cráneo | frente | nuca | coco | sien | cabesa | cabezazo | mollera
        | coronilla | choya | detrás de la cabeza
    """,
    "HIT": """
        golpe | golpeé | golpeó | golpeado | golpeada | pegué | pegó | golpearme
        | di un golpe | dio un golpe | chichón | di en | dio en | me di | se dio | choqué
        | chocó | abrió | golpazo | porrazo | trauma | herida | pegado | golpié | golpes
        | madrazo | trancazo | trastazo | estrellé | estrelló | me pegué | se pegó
        | pegué en | pegó en | pegarme | se golpeó | me golpeé | abierta | abrí | rajé
        | rajó | partí | partió | rompí | rompió | lesión | sangra | chichones | contra
        | estampé | azoté | azotó | herido | tablazo | moretón | impacto | topé | topó
        | puñetazo | puñete | patada | patadón | botellazo | piedrazo | pedrada | codazo
        | batazo | balonazo | pelotazo | trompada | cachazo | palazo | martillazo
        | ladrillazo | guantazo | cabezazo | coscorrón | cocazo | golpiza | pegaron
        | descalabr* | descalabró | rompieron | partieron | topetazo | estrellarse | reventó
        | reventé | tropezón | pegándose | azotón | costalazo | dieron en | huevo en
    """,
    "FALL": """
        caí | cayó | caída | caer | me caí | se cayó | resbalé | resbaló | tropecé | tropezó
        | caído | me he caído | se ha caído | cayendo | tropezado | rodé | rodó
        | de las escaleras | por las escaleras | de la escalera | accidente | choque
        | me fui de | azotón | caída de | costalazo | porrazo | caíste | cayeron | volcó
        | volcamos | volqué | batacazo | guarrazo | chocamos | atropell* | me caigo | se cae
        | del techo | del caballo | del andamio | bajando las escaleras | de la cama
        | de la silla | de la moto | de la bici
    """,
    "HEAD_INJURY": """
        traumatismo craneal | golpe en la cabeza | contusión cerebral | conmoción
        | traumatismo | traumatismo craneoencefálico | golpe fuerte en la cabeza
        | golpe en la nuca | golpeé la cabeza | golpeó la cabeza | pegué en la cabeza
        | pegó en la cabeza | golpe a la cabeza | golpes en la cabeza | cabezazo
        | abrí la cabeza | abrió la cabeza | partí la cabeza | partió la cabeza
        | rompí la cabeza | rompió la cabeza | chichón en la cabeza | derrame cerebral por
        | herida en la cabeza | traumatismo en la cabeza | trauma craneal | caí de cabeza
        | cayó de cabeza | tec | descalabr* | caí de cara | cayó de cara
        | puñetazo en la cabeza | puñetazo en la frente | puñetazo en la nuca
        | puñetazo en la sien | puñetazo en mi cabeza | puñetazo en mi frente
        | puñetazo en mi nuca | puñetazo en mi sien | puñetazo en su cabeza
        | puñetazo en su frente | puñetazo en su nuca | puñetazo en su sien
        | patada en la cabeza | patada en la frente | patada en la nuca | patada en la sien
        | patada en mi cabeza | patada en mi frente | patada en mi nuca | patada en mi sien
        | patada en su cabeza | patada en su frente | patada en su nuca | patada en su sien
        | pedrada en la cabeza | pedrada en la frente | pedrada en la nuca
        | pedrada en la sien | pedrada en mi cabeza | pedrada en mi frente
        | pedrada en mi nuca | pedrada en mi sien | pedrada en su cabeza
        | pedrada en su frente | pedrada en su nuca | pedrada en su sien | dio con la cara
        | dio con la frente | di con la cara | di con la frente | cara en el suelo
        | cara en el piso | cara en el pared | cara en el parabrisas | cara en el volante
        | cara en el vereda | cara en el asfalto | cara en el pavimento | cara en el borde
        | cara en la suelo | cara en la piso | cara en la pared | cara en la parabrisas
        | cara en la volante | cara en la vereda | cara en la asfalto | cara en la pavimento
        | cara en la borde | cara contra el suelo | cara contra el piso
        | cara contra el pared | cara contra el parabrisas | cara contra el volante
        | cara contra el vereda | cara contra el asfalto | cara contra el pavimento
        | cara contra el borde | cara contra la suelo | cara contra la piso
        | cara contra la pared | cara contra la parabrisas | cara contra la volante
        | cara contra la vereda | cara contra la asfalto | cara contra la pavimento
        | cara contra la borde | frente en el suelo | frente en el piso | frente en el pared
        | frente en el parabrisas | frente en el volante | frente en el vereda
        | frente en el asfalto | frente en el pavimento | frente en el borde
        | frente en la suelo | frente en la piso | frente en la pared
        | frente en la parabrisas | frente en la volante | frente en la vereda
        | frente en la asfalto | frente en la pavimento | frente en la borde
        | cabeza en el suelo | cabeza en el piso | cabeza en el pared
        | cabeza en el parabrisas | cabeza en el volante | cabeza en el vereda
        | cabeza en el asfalto | cabeza en el pavimento | cabeza en el borde
        | cabeza en la suelo | cabeza en la piso | cabeza en la pared
        | cabeza en la parabrisas | cabeza en la volante | cabeza en la vereda
        | cabeza en la asfalto | cabeza en la pavimento | cabeza en la borde
    """,
    "RASH": """
        sarpullido | salpullido | erupción | manchas rojas | granos | ronchas | brote | rash
        | exantema | erupciones | piel roja | manchas | manchas moradas | manchas en la piel
        | granitos | sarpullidos | salpullidos | roja la piel | piel irritada
        | erupción en la piel | enrojecida | enrojecimiento | ronchas rojas
        | llagas en la piel | puntos rojos | puntos morados | rosetas | eczema | manchitas
        | brotad* | granulaciones | enronchad* | eritema | rasquiña y | puntitos rojos
        | piel colorada | cara roja | manchado de rojo | alergia en la piel
    """,
    "BLISTER": """
        ampolla | ampollas | ampollado | vejigas | bulas | vesículas | ampoyas | ampollitas
        | ampoyitas | bombas de agua | vejiga | burbujas | bolsas de agua | como quemadura
        | como quemaduras | quemada | quemado | globitos | ampoy* | vejigones | bojotes
        | quemaduras | flictenas | pústula* | bolitas de agua | bolsitas de agua
        | granos con agua | bolas de agua
    """,
    "SORES": """
        llagas | úlceras | aftas | heridas | boca en carne viva | llaga | boca llagada
        | boca llena de | úlcera | lastimada | carne viva | labios partidos | ojos rojos
        | ojos irritados | fuegos | sangra la boca | bocas | genitales | llaguitas | yagas
        | pegados | íntimas | mucosas | escaras | labios pelados | labios agrietados
        | labios reventados | ojos ardiendo | ojos hinchados | boca ulcerada | boca con
    """,
    "PEEL": """
        pela | pelando | despelleja | despellejando | cae | cayendo | desprende
        | desprendiendo | descama* | se cae a tiras | tiras | pelada | despellejo
        | despellejada | despellejado | se me cae | se le cae | se me despega
        | se le despega | despega | despegando | descarapela | descarapelando | se levanta
        | levantando | caer | cáscara | pelo | pelar | se me sale | se deshace | arranca
        | mudando | desprendo | suelta | soltando | pelándose | pelándome | deshojando
        | descascar* | caen | tirones | colgajos | desuella | desoll* | se sale | se le sale
    """,
    "BLISTERING": """
        stevens johnson | se me pela la piel | ampollas en la piel | necrólisis
        | se me cae la piel | se le cae la piel | piel se me cae | piel se le cae
        | ampollas en la boca | ampollas por todo | síndrome de stevens | steven johnson
        | piel pelada | piel a tiras | piel quemada | piel se pela | piel se me pela
        | piel se me está cayendo | piel se me despega | se me despega la piel
        | se me está cayendo la piel | se me está pelando la piel
        | se le está pelando la piel | se le está cayendo la piel | se le pela la piel
        | se me levanta la piel | piel en carne viva | como quemaduras | ampollas en todo
        | ampollas en la cara | ampollas en el cuerpo | ampollas y fiebre
        | ampollas dolorosas | llagas en la boca y | me llené de ampollas
        | se llenó de ampollas | lleno de ampollas | llena de ampollas | necrolisis
        | salen ampollas | salen vejigas | salen burbujas | salieron ampollas
        | salieron vejigas | salieron burbujas | salió ampollas | salió vejigas
        | salió burbujas | brotaron ampollas | brotaron vejigas | brotaron burbujas
        | aparecieron ampollas | aparecieron vejigas | aparecieron burbujas
        | llenaron ampollas | llenaron vejigas | llenaron burbujas | cara despellejad*
        | cara llagad* | piel llagad* | labios despellejad* | labios llagad*
        | salen de ampollas | salieron de ampollas | salió de ampollas
        | brotaron de ampollas | aparecieron de ampollas | llenaron de ampollas
        | cae el cuero | cae el pellejo | cae a tiras | sale el cuero | sale el pellejo
        | sale a tiras | desprende el cuero | desprende el pellejo | desprende a tiras
        | despega el cuero | despega el pellejo | despega a tiras | pela el cuero
        | pela el pellejo | pela a tiras | ampollas en la | ampollas en el | ampollas en los
        | ampollas en las | ampollas en toda | ampollas en pus | ampollas en fiebre
        | ampollas por la | ampollas por el | ampollas por los | ampollas por las
        | ampollas por toda | ampollas por pus | ampollas por fiebre | ampollas con la
        | ampollas con el | ampollas con los | ampollas con las | ampollas con todo
        | ampollas con toda | ampollas con pus | ampollas con fiebre | vejigas en la
        | vejigas en el | vejigas en los | vejigas en las | vejigas en toda | vejigas en pus
        | vejigas en fiebre | vejigas por la | vejigas por el | vejigas por los
        | vejigas por las | vejigas por toda | vejigas por pus | vejigas por fiebre
        | vejigas con la | vejigas con el | vejigas con los | vejigas con las
        | vejigas con todo | vejigas con toda | vejigas con pus | vejigas con fiebre
        | úlceras en la boca y
    """,
    "URINE": """
        orina | orinar | orino | orinado | orinando | orinó | pipí | pis | mear | meo
        | meado | hacer pipí | orine | pichí | orinas | hago pis | chis | orín | orines
        | pipi | pichi | aguas menores | hacer aguas | vejiga | miccionar | micción | pañal
        | pañales | sonda | bolsa de orina | meada | meando | meón | hace del uno
        | hacer del uno | el uno | chorro | despeber | pipís | pipirín | pise | orinita
        | meé | mea | miar | chichí | orinadera | horinar | horino | urina | urinar | urino
        | urinado | echar agua | echo agua
    """,
    "STOPPED": """
        dejé | dejó | nada | paró | casi nada | apenas | dejado | ya no | no puedo
        | no puede | imposible | cuesta | casi no | muy poca | muy poco | poquísim* | tapada
        | tapado | cortó | cerró | suspendió | dejaron
    """,
    "NOTHING": """
        nada | nadita | gota | gotas | gotitas | muy poco | muy poca | poquito | poquita
        | casi nada | casi no | apenas | seco | seca | secos | vacía | vacío | ni una gota
        | poquísimo | poquísima | última vez | cero | mínimo | chorrito
    """,
    "NO_URINE": """
        no orino | no orina | no puedo orinar | no puede orinar | no ha orinado
        | no he orinado | sin orinar | no hago pipí | no hago pis | no puedo hacer pipí
        | no puedo hacer pis | no he hecho pipí | no he hecho pis | no ha hecho pipí
        | no ha hecho pis | no puedo mear | no meo | no he meado | no me sale orina
        | no sale orina | no le sale orina | no me sale la orina | no me sale pis
        | no me sale pipí | dejé de orinar | dejó de orinar | casi no orino | casi no orina
        | apenas orino | apenas orina | anuria | no estoy orinando | no está orinando
        | pañal seco | pañales secos | unas gotas | gotitas | riñones no funcionan
        | retención de orina | no consigo orinar | no logro orinar | no hace pipí
        | no hace pis | no estoy haciendo pipí | no ha hecho pipi | no he hecho pipi
        | no hago pipi | no hace pipi | no puedo hacer pipi | no puede hacer pipí
        | no puede hacer pipi | no consigo hacer pis | no consigo hacer pipí
        | no logro hacer pipí | no me sale nada al | no me sale nada cuando
        | no me sale ni una gota | no sale ni una gota | ni una gota de orina | no sale nada
        | no sale pipí | no sale pis | no sale la orina | no me sale el pipí | no ha meado
        | no mea | no puede mear | no he podido orinar | no ha podido orinar
        | no pudo orinar | no pude orinar | no voy a orinar | no he ido a orinar
        | no ha ido a orinar | no orino nada | no orina nada | no orino desde
        | no orina desde | no orinaba | no orinó | no oriné | nada de orina | nada de pipí
        | cero orina | sin hacer pipí | sin hacer pis | sin mear | sin poder orinar
        | horas sin orinar | día sin orinar | días sin orinar | dejado de orinar
        | ya no orino | ya no orina | ya no hago pipí | ya no hace pipí | muy poca orina
        | muy poquita orina | poquísima orina | orino muy poco | orina muy poco
        | orino poquito | orina poquito | orino gotas | orina gotas | puras gotas
        | sólo gotas | solo gotas | solo unas gotas | casi nada de orina | orina casi nada
        | orino casi nada | riñones pararon | riñones no trabajan | riñones dejaron
        | riñones parados | falla renal | fallo renal | insuficiencia renal aguda
        | se me tapó la orina | se me cortó la orina | se le cortó la orina
        | se me fue la orina | tapado de la orina | pañal sigue seco | no moja el pañal
        | no mojó el pañal | no ha mojado | sonda vacía | bolsa vacía | última vez que oriné
        | última vez que orinó | última vez que hice pipí | la orina no sale
        | el pipí no sale | retiene orina | reteniendo orina | retención urinaria | oliguria
        | no urino | no horino | pañal sequito | pañales sequito | riñones fallaron
        | riñones fallan | riñones colapsaron | ni gota | pocas gotas | no echo agua
        | no echar agua | no echado agua | no hago chichi | riñones no filtran
        | riñones no responden | ni una gota | ya ni gotas | chorrito al día
        | hilito de orina | hilito al día | no hago del uno | quiero orinar y no
        | quiero mear y no | quiere orinar y no | quiere mear y no | intento orinar y no
        | intento mear y no | quiero hacer pipí y no | quiero hacer pis y no
        | quiere hacer pipí y no | quiere hacer pis y no | intento hacer pipí y no
        | intento hacer pis y no | ganas de orinar y no | ganas de mear y no
        | ganas de hacer pipí y no | ganas de hacer pis y no
    """,
    # Common words that look like errors for words above, and are none
    "ORDINARY": """
        cuenta poder medio gusta claro tras pasar clase pesar resto cargo enero produccion
        libros contigo dolares llega menor pocos busca haces costa habra pagar pudo cuentas
        dando prensa cuarto visita casas pesos fuentes contar santo encanta lunes hara quiza
        salvo esten gestion basta intencion tratado depende pedido tratando pasan penal
        prision costo madera condicion pude trato firma metro valle pasos seas suenos
        disposicion malos tocar alegria cero haria chino altas arena bajos tropas entro
        poeta voces cuadro salvar ventas conto pensado corea vehiculos franco falso cantante
        castilla canada pedo falsa lucas muro conclusion metal corre cuarta silla caras
        basada paquete carro haberse arroz basica evaluacion tonto casado empezando podamos
        arabe desierto reto sentado asiento bolas cajas basa dependiendo llamas pagan barra
        falla queja quinta inflacion penso redaccion banca tomas ayudo pagado podremos
        recepcion destacado dolar informado trajo envia pecado rosas rutas silva vargas
        canta negar veras conclusiones acta conocio comodo fresco misa pescado macho
        reacciones veas apartado contado parado sagrado sonora cargar directiva nego rojos
        alimento miss tocado walter penales ramas sepas tiros trama capas causado coro pisos
        ponemos posta salgo balas cabron costas coste extiende llegas disposiciones pares
        prisa rocas seras suecia evaluar guapa lisa muera posts balon copas pata pedi
        perdona raras talla tocando tonta cerdo marchas neta padres pasada pelicula comida
        pelota pelado pila habas bolsa capaz marca dormi dormir
    """,
}
