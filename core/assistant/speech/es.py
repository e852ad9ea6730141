"""Spanish, for the checks."""

from core.assistant.speech.shape import Speech, each, some, starts

SPEECH = Speech(
    script="latin",
    glue=some(
        "el la los las un una unos unas lo al del de en a por para con y e o u que se es son era"
        " fue ser estar esta"
        " estan estaba este esto estos estas ese esa eso esos esas hay ha han haber tiene tienen"
        " tener como cuando"
        " donde si pero porque cual cuales quien quienes cada todo toda todos todas otro otra"
        " otros otras muy tambien"
        " asi entonces entre sobre desde hacia su sus le les cuyo cuya puede pueden mucho mucha"
        " muchos muchas"
        " algunos algunas personas gente llamado llamada llama llaman significa quiere decir"
    ),
    negations=some("no ni nunca jamas nada nadie ninguno ninguna ningun sin tampoco"),
    polar=some(
        "mayoría todos todas todo toda pocos pocas algunos algunas muchos muchas mucho mucha cada"
        " ambos puede pueden podría podrían "
        "probable improbable seguro segura inseguro peligroso peligrosa peligro riesgo raro rara"
        " raramente comun"
        " frecuente siempre nunca veces antes despues durante temprano tarde pronto mayor menor"
        " alto alta bajo baja"
        " mas menos mejor peor aumenta aumentar reduce reducir positivo positiva negativo"
        " negativa posible imposible"
        " necesario innecesario importante solo excepto salvo hasta incluso igual distinto"
        " diferente bueno malo bien"
        " debe deben deberia hay necesita evitar evite"
    ),
    reader=some(
        "usted ustedes tu tus te ti contigo vos yo mi mis nosotros nuestro nuestra tienes"
        " debes puedes necesitas eres"
    ),
    leaning=some(
        "esto eso este esta ese esa estos estas esos esas ello ellos ellas así también entonces"
        " ambos ambas pero y o además generalmente"
    ),
    taking=starts(
        "tom deje dejar dejes suspend interrump detener empiec empez empie comenz comienc inici"
        " salt omit cambi dupli doble"
        " triplic aument reduc disminu traga trague inyect dosis retom continu reanud permit"
        " permis autoriz"
        " recet mezcl combin beb"
    ),
    stages=starts(
        "etapa estadio fase grado f0 f1 f2 f3 f4 metavir child-pugh child pugh puntuacion"
    ),
    someone=some(
        "paciente pacientes persona ella hombre mujer usuario señor señora amigo vecino"
        " marido esposa alguien"
    ),
    numbers=each(
        "2=dos 3=tres 4=cuatro 5=cinco 6=seis 7=siete 8=ocho 9=nueve 10=diez 11=once"
        " 12=doce,docena 13=trece 14=catorce 15=quince 16=dieciseis 17=diecisiete 18=dieciocho"
        " 19=diecinueve 20=veinte 30=treinta 40=cuarenta 50=cincuenta 60=sesenta 70=setenta"
        " 80=ochenta 90=noventa 100=cien,ciento 1000=mil 1000000=millon,millones"
        " x1/2=mitad,medio,media x1/4=cuarto x2=doble x3=triple"
    ),
    units=each(
        "%=%,por-ciento hour=hora day=dia week=semana month=mes year=año,ano minute=minuto"
        " mg=mg,miligramo mcg=mcg,microgramo g=gramo,g ml=ml"
        " tablet=tableta,comprimido,pastilla,capsula dose=dosis times=veces,vez kpa=kpa iu=ui"
        " million=millon x=x"
    ),
    doses=("mg", "mcg", "g", "ml", "tablet", "dose", "times"),
    joins=some("a o y u - – hasta entre"),
    less=some("menos debajo inferior < ≤ maximo"),
    more=some("mas superior encima supera minimo > ≥"),
    back=("s", "es", "a", "o", "as", "os", "n", "r"),
)
