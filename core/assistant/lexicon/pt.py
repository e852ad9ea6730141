"""Portuguese of Brazil and Portugal."""

TERMS = {
    # How things are said
    "NEG": """
        não | nao | n | nunca | jamais | sem | nem | nenhum | nenhuma | tampouco | nego
        | nega | ñ | não tomei | não tomou | nunca tomei | não usei nada | não tive
        | nunca teve | não teve | nunca tive | não estou com | não tô com | não to com
        | não está com | não tá com | não sinto | não sente | não quero
    """,
    "NEG_AFTER": "nenhum | nenhuma",
    "OR": "ou | nem",
    "AND": "e | também | depois | porque | então | aí | além disso",
    "BUT": "mas | porém | só que | exceto | embora",
    "GLUE": """
        o | a | os | as | um | uma | uns | umas | de | do | da | dos | das | no | na | nos
        | nas | em | com | por | pelo | pela | para | pra | pro | que | se | lhe | é | são
        | há | tem | ter | tenho | tido | teve | tive | estou | está | estar | to | tô | tá
        | sinto | sentir | sentindo | sente | algo | algum | alguma | mais | muito | como
        | quando | já | vi | ver | vejo | notei | seu | sua | hepatite | fígado | doutor
        | olá | oi | obrigado | obrigada | sim | faz | fazer | sai | saindo | saiu
        | apareceu | isso | isto | esse | essa | este | esta | ao | aos | até | desde
        | sobre | entre | bem | cada | todo | onde | qual | tratamento | à | sou | foi | ser
        | vou | vai | quero | posso | pode | tomar | ele está | sinais | sinal | hoje
        | meu deus | c | me | te | nada | assim | só | aqui | ali | meio | ficou | ficando
        | fica | consigo | consegue | conseguindo | tentando | bom | boa | gente | pessoal
        | moço | moça | doutora | favor | por favor | ontem | nem mesmo | gota | outro
        | outra | ninguém | mesmo | primeira | durante | ando | anda | tava | estava | né
        | aqui em casa | dele | dela | já faz | pela primeira vez | nele | nela | estão
        | eram | normais
    """,
    "SELF": """
        eu | meu | minha | meus | minhas | me | mim | comigo | tenho | estou | tô | to
        | sinto | vomitei | tomei | tomo | acordei | nos | nossa | nosso | ando | fiquei
        | por que eu | é normal eu | é normal que eu | sou
    """,
    "OTHER": """
        marido | esposo | esposa | mulher | pai | papai | mãe | mamãe | irmão | irmã
        | amigo | amiga | namorado | namorada | tio | tia | avô | avó | vovô | vovó
        | primo | prima | vizinho | vizinha | colega | sogro | sogra | ele | ela
        | companheiro | companheira | cunhado | cunhada | parceiro | parceira | senhor
        | senhora | familiar | paizinho | mãezinha | velho | velha | meu velho
        | minha velha | avózinha | vózinha | mano | mana | maninho | padrasto | madrasta
        | sogros | irmãos | pais | patrão | amiguinho | coroa | véio | véia | marida
        | rapaz | noivo | noiva | ex | paciente | vô | vó | cônjuge | pessoa aqui
        | homem | avozinha | avozinho | velhote | velhota | bisavó | bisavô | nora
        | genro | compadre | comadre | marido meu | kota | cota | enteado | enteada
        | tiozinho | cara | moça | véinho | véinha
    """,
    "CHILD": """
        filho | filha | criança | menino | menina | bebê | bebé | neto | neta | sobrinho
        | sobrinha | filhinho | filhinha | garoto | garota | nenê | miúdo | miúda
        | filhos | crianças | neném | bebezinho | pequeno | pequena | pequenino
        | gurizinho | guri | guria | piá | adolescente | moleque | caçula | de ? anos
        | minha pequena | meu pequeno | minha criança | pirralho | netinho | netinha
        | menininho | menininha | puto | gaiato | minha bebê | rapazinho | kandengue
    """,
    "ASK": "é | são | pode | podem | posso",
    "INFO": """
        o que é | o que são | que significa | o que significa | o que quer dizer
        | o que causa | quais são | qual é | qual a | quais os | quais sintomas
        | como saber | como posso | como prevenir | quanto | quantos | quanto tempo
        | é verdade que | é possível | é comum | é normal ter | é normal sentir
        | pode causar | podem causar | pode provocar | pode dar | pode levar | provoca
        | provocam | sintoma | sintomas | sinal de | sinais de | efeito | efeitos
        | efeito colateral | efeitos colaterais | efeitos secundários | risco | riscos
        | significa | diferença | explicar | explique | pode me explicar
        | gostaria de saber | queria saber | quero saber | tenho uma dúvida | uma dúvida
        | tenho uma pergunta | uma pergunta | li que | li | ouvi dizer | ouvi falar
        | ouvi que | me disseram | meu médico disse | o médico disse | o médico falou
        | prevenir | evitar | pessoas | pacientes | as pessoas | quem tem | alguém com
        | complicação | complicações | poderia | devo | deveria | quando devo
        | o que devo | será que posso | em geral | chance | chances | possível | bula
        | artigo | livro | filme | a palavra | curar | transmite | transmitir | pegar
        | informação | informações | preocupa | preocupado com | preocupada com
        | costuma | acontece se | podem dar | podem provocar | como se pega
        | como se transmite | como se trata | como se chama | como se cura
        | como se previne | como se faz | dá febre | dá dor | da dor | da falta de ar
        | da febre em | dá falta de ar | isso causa | o que dá | causa o | causa a
        | causa das | posso tomar | posso beber | posso comer | posso fazer | posso usar
        | posso ter | posso amamentar | posso doar | posso dividir | tem cura
        | contagiosa | contagioso | é contagiosa | é contagioso | se transmite
        | como reconhecer | como identificar | como é a | como é o | como é uma
        | deixa os | deixa o | deixa a pessoa | em algumas pessoas | em alguns casos
        | causa convulsão | pega por | pega no | pega pelo | pega pela | aumenta o risco
        | a partir de quanto | a partir de quantos | qual o risco | faz mal | exite
        | pessoa tem | a pessoa | uma pessoa | definição | convulsão pode
        | hepatite c pode | como saber se | como saber se estou | como saber se tenho
        | como sei se estou | como sei se tenho | onde descarto | onde jogo
        | onde descartar | como descartar | onde jogar | onde deito | dá pra morrer
        | da pra morrer | pode morrer | morre de | se morre de
    """,
    "COND": """
        caso | em caso de | e se | medo de | receio de | quando devo | o que acontece se
        | se por acaso | imagina | imagine | quando tiver | se um dia | e quando
        | o que fazer se | o que fazer em | se eu | se ele | se ela | se eles | se o
        | se a | se os | se as | se meu | se minha | se um | se uma | se alguém
        | se você | se vc | se tiver | se for | se houver | se acontecer | se aparecer
        | se der | se ficar | se estiver | se vomitar | se sangrar | se desmaiar
        | se tomar | se beber | se esquecer | se bater | se cair | se não | se nao
        | se parar | se começar | se isso | se algo | se tivesse | se fosse
        | se engravidar | se acontecesse | se a pessoa | supondo | suponha | suponhamos
        | digamos que | no caso de | num filme | no filme | na novela | na série
        | um ator | uma atriz | um cantor | uma cantora | artigo sobre
        | reportagem sobre | matéria sobre | documentário sobre | notícia sobre
        | eu poderia ter | poderia ter | podia ter | medo do meu | medo que um dia
        | receio de ter | medo de ter | medo de ficar | perguntou se | pergunta se
        | perguntaram se
    """,
    "NEUTRAL": """
        não sei se | nao sei se | não sei | não sei o que | não sei o que fazer
        | não tenho certeza | não só | não apenas | não me sinto bem | não estou bem
        | não tô bem | não está bem | não tá bem | não ajuda | não tenho dinheiro
        | não tenho médico | não tenho fome | não tenho apetite | sem apetite | sem fome
        | não consigo dormir | não consigo comer | não durmo | não como | não come
        | não melhora | não melhoro | sem dinheiro | o que faço | o que eu faço
        | que faço | o que fazer | o que devo fazer | o que posso fazer | me ajuda
        | me ajude | ajuda | socorro | me ajudem | como se | não é normal | saber se
        | ver se | perguntar se | me diz se | devo ir | preciso ir | tenho que ir
        | pode me ajudar | podem me ajudar | o que está acontecendo
        | o que tá acontecendo | o que é isso | será que é | não quero morrer
        | não quer morrer | morrer de rir | morri de rir | morrendo de rir
        | morrendo de fome | morrendo de vontade | morrendo de sono
        | morrendo de cansaço | morto de cansaço | morta de cansaço | morto de fome
        | morrendo de calor | morrendo de frio | morrendo de saudade
        | morrendo de vergonha | morrendo de medo | morro de vontade | morro de medo
        | morto de sono | morta de sono | está me matando | tá me matando | me mata
        | quase tive um infarto | quase infartei | quase tive um treco | exame de sangue
        | exames de sangue | teste de sangue | análise ao sangue | análises ao sangue
        | análises de sangue | pressão do sangue | doar sangue | doei sangue
        | doador de sangue | doação de sangue | dar sangue | transfusão | transfusões
        | transfusão de sangue | tipo de sangue | banco de sangue | amostra de sangue
        | tirar sangue | tirei sangue | colher sangue | coleta de sangue | pelo sangue
        | por sangue | contato com sangue | contacto com sangue | no sangue
        | no meu sangue | sangue contaminado | sangue infectado | açúcar no sangue
        | glicose no sangue | sangue frio | sangue seco | chá preto | café preto
        | pimenta preta | febre amarela | comprimido amarelo | comprimidos amarelos
        | cartão amarelo | mercado negro | confuso com | confusa com | confuso sobre
        | confusa sobre | confuso entre | confusa entre | um pouco confuso
        | um pouco confusa | estou confuso com | a confusão | desculpe a confusão
        | perdido com | perdida com | um pouco de dor | dor leve | leve dor | dorzinha
        | borboletas no estômago | frio na barriga | partiu meu coração
        | agulha de tricô | agulhas de tatuagem | biópsia com agulha | sem açúcar
        | queda de cabelo | queda do cabelo | cai o cabelo | cair cabelo | cair o cabelo
        | perder cabelo | remédio para convulsão | remédio para epilepsia
        | medicamento para epilepsia | overdose de informação | overdose de chocolate
        | overdose de fofura | tenho hepatite | tenho hepatite c | minha hepatite
        | minha hepatite c | tenho vhc | me cortei fazendo | dor de cotovelo
        | dor de dente | não sei por que | não sei porque | não entendo
        | não tem ninguém | não tenho ninguém | não tenho carro | não tenho como ir
        | não faz efeito | não fez efeito | não resolve | não passa | não está passando
        | não tá passando | não alivia | não sei se vou | não sei se é
        | não é brincadeira | não dormi | não comi | não comeu | não dormiu
        | não adianta | não funciona | é normal | é grave | é perigoso | é urgente
        | é emergência | será que é grave | o que pode ser | o que será | o que fazemos
        | o que eu devo fazer | estou com medo | tô com medo | estou assustado
        | estou assustada | devo me preocupar | preciso me preocupar | posso esperar
        | espero até amanhã | vou pro hospital | vou para o hospital | vou ao hospital
        | chamo o samu | ligo pro samu | chamo ambulância | preciso de ajuda | é caso de
        | levo ele | levo ela | levo no hospital | não posso | não pode
        | como se tivesse | como se fosse | passou mal | passei mal | passando mal
        | passou a noite | passou o dia | passou a madrugada | não resolveu | não passou
        | não melhorou | não adiantou | não tá confuso | não está confuso
        | não ta confusa | não está confusa | não penso em me matar | não quero me matar
        | não vou me matar | não penso em morrer | não penso em suicídio
        | medo de morrer | urina amarela | xixi amarelo | urina bem amarela
        | urina muito amarela | xixi bem amarelo | urina amarelada | catarro amarelo
        | fezes amarelas | sangue nos olhos pra | sangue nos olhos para
        | com sangue nos olhos | suo sangue | suar sangue | sangue suor
        | um pouco cansado | todos os dias | todo dia | toda noite | toda manhã
        | o dia todo trabalhando | sangra um pouquinho | sangra um pouco
        | sangram um pouco | quase me engasguei de rir | engasguei de rir
        | ataque de raiva | ataque de riso | ataque de pânico | ataque de nervos
        | ataque de ansiedade | crise de ansiedade | crise de pânico | crise de choro
        | crise de riso | não quero incomodar | me deixa louca | me deixa louco
        | de saco cheio | coração partido | corta o coração | contra dor de cabeça
        | remédio para dor de cabeça | remédio pra dor de cabeça | minhas plaquetas
        | se for possível | cheia de dúvidas | falta de tempo | apague meus dados
        | apagar meus dados | apaga meus dados | apague os meus dados | apaga tudo
        | pingo de | como faço | como faço pra parar | como paro isso | como parar isso
        | como parar | como acordar ele | como acordo ele | como ajudo | como ajudar
        | que é isso | quanto tempo posso esperar | qual número | que número
        | quase desmaiei de rir | quase desmaiei kkk | desmaiei kkk
        | quase desmaiei de susto | quase morri de rir | comprimido é amarelo
        | comprimidos são amarelos | cápsula amarela | blusa amarela | camisa amarela
        | febre do rato | nao tenho mais dor | um pouco escura | um pouco escuro
        | um pouco mais escura | morrer de velho | morrer de velhice | morrer velho
        | morrer velha | morrer disso | agulha nova | agulhas novas | agulha descartável
        | agulhas descartáveis | seringa nova | seringas novas | quero morrer de velho
        | quero morrer de velhice | quero morrer velho | quero morrer velha
        | queria morrer de velho
    """,
    "PAST": """
        anos atrás | ano atrás | meses atrás | mês atrás | semanas atrás | há anos
        | há ? anos | há um ano | há ? meses | há meses | há muito tempo
        | há muitos anos | há vários anos | há ? semanas | faz anos | faz ? anos
        | faz ? meses | faz tempo | faz muito tempo | faz muitos anos | ano passado
        | mês passado | no passado | quando era | quando eu era | quando criança
        | na infância | na juventude | antigamente | antecedente | antecedentes
        | histórico de | morreu de | morreu por | faleceu | já tive | quando jovem
        | tempos atrás | anos antes | antes do tratamento | naquela época | costumava
        | quando tinha | anos 90 | anos 80 | anos noventa | nos anos 90 | nos anos 80
        | nos anos noventa | na década de | há três anos | há dois anos | há cinco anos
        | há dez anos | há alguns anos | quando era pequeno | na adolescência
        | certa vez | uma vez em | uma vez há | tinha tido | teve na guerra | na guerra
        | bisavó | bisavô | quando bebê | quando era bebê | quando moleque
        | na minha infância | na minha juventude | na minha primeira | há vinte anos
        | faz vinte anos | há quinze anos | há trinta anos | faz dez anos | em criança
        | quando pequeno | quando pequena | quando menino | quando menina
        | faz bastante tempo | tem ? anos que | década de
    """,
    "RECENT": """
        agora | agora mesmo | hoje | ontem | ontem à noite | esta manhã | de manhã
        | hoje cedo | esta noite | essa noite | hoje de manhã | desde | desde ontem
        | de novo | novamente | outra vez | ainda | acabei de | acabou de | há uma hora
        | há horas | há ? horas | há ? minutos | há ? dias | faz ? horas | faz ? dias
        | faz uma hora | horas atrás | hora atrás | minutos atrás | dias atrás | madrugada
        | a noite toda | o dia todo | começou | começaram | comecei | neste momento
        | continua | continuo | de repente | acordei | acordou | há pouco | agorinha
        | faz pouco | últimos dias
    """,
    "AGAIN": """
        de novo | outra vez | novamente | voltou | voltaram | volta a | está voltando
        | voltou a | voltei a | recomeçou | começou de novo | tornou a
    """,
    "RESOLVED": """
        agora estou bem | estou bem agora | agora está bem | está bem agora
        | agora tá bem | tá bem agora | já passou | já estou bem | já está bem
        | me recuperei | se recuperou | recuperado | recuperada | curado | curada
        | tudo bem agora | resolvido | resolveu | nunca mais | não voltou
        | já foi tratado | já tratei | desapareceu | tudo certo | teve alta
        | hoje estou bem | hoje está bem | hoje está ótimo | hoje ele está bem
        | hoje tá tudo bem | hoje está tudo bem | hoje tudo bem | desde então tudo bem
        | desde então bem | hoje estou ótimo | hoje estou ótima | hoje estou muito bem
        | estou ótimo | estou ótima | hoje tudo certo | tudo normal | foi tratado
        | está ótimo | sem problemas desde | já curado | hoje tô bem | hoje to bem
        | agora tô bem | agora to bem | tô bem agora | to bem agora | já curou | curou
        | curei | e passou | mas passou | depois passou | passou tudo | ta bem agora
        | hoje ta bem | e está bem | estou limpo | tô limpo | to limpo | agora tudo bem
        | já sarou | sarou | sarei | fiquei bom | fiquei boa | ficou bom | ficou boa
        | já fiquei bem | não tive mais | nunca mais tive | hoje não mais
        | agora não mais | não tenho mais nada
    """,
    "UNIT": """
        semana | semanas | dia | dias | mês | meses | ano | anos | hora | horas | h | minuto
        | minutos | min | mg | ml | g | % | vezes | kg
    """,
    "MEASURE": """
        kpa | fibroscan | alt | ast | tgo | tgp | fib 4 | apri | elastografia | imc | inr
        | bilirrubina | albumina
    """,
    # How bad it is
    "SEVERE": """
        forte | fortes | fortíssima | fortíssimo | muito forte | intensa | intenso
        | terrível | terríveis | horrível | insuportável | insuportáveis | grave | aguda
        | agudo | severa | severo | tremenda | de repente | repentina | repentino
        | súbita | súbito | atroz | absurda | absurdo | demais | tanto | tanta
        | não aguento | não estou aguentando | não tô aguentando | não suporto
        | não consigo me mexer | não consigo andar | não consigo levantar
        | não consigo ficar em pé | morrendo | dobrado | dobrada | me contorcendo
        | contorcendo | gritando | chorando | facada | facadas | faca | pontada forte
        | pior | muito mal | do nada | desesperadora | desesperador | violenta
        | violento | pra caramba | pra caralho | constante | louca | de morrer | extrema
        | não passa | alucinante | matando | péssima | fortíssimas | muito fortes
        | do caralho | da porra | pra cacete | pra burro | desgraçada | do cão
        | de matar | nunca tinha sentido | jamais senti | não me deixa | não deixa eu
        | não consigo nem | não consigo endireitar | não consigo me endireitar | no chão
        | encolhido | encolhida | dobrando | me dobro | rolando | rolando no chão
        | a rebolar | aos gritos | berrando | a berrar | urrando | gemendo | chorar
        | lágrimas | rasgando | rasga | dilacerante | 10 de 10 | nota 10 | dez de dez
        | infernal | mortal | insana | surreal | não suporta | não aguenta
        | está insuportável | cada vez pior | piorando | piora | piorou | vai explodir
        | explodindo | explode | estourando | bem forte | super forte | tão forte
        | muito intensa | intensas | lancinante | de uma hora pra outra
        | de uma hora para outra | assim do nada | subitamente | de súbito
        | repentinamente | violentamente | tremendamente | horrores | péssimo
        | desesperado | desesperada | a morrer | vou morrer | acho que vou morrer
        | apavorante | nunca tive dor | nunca tive uma dor | nunca tive igual
        | nunca tive isso | nunca senti igual | nunca senti isso | nunca senti uma dor
        | nunca senti dor | geme | gemer | grita | gritar | encostar | não posso nem
        | não posso encostar | nem encostar | nem tocar | horríveis | terrivel | orrível
        | insuportavel | insuportaveis | fortão | doido | monstruosa | braba | bruta
        | da peste | da gota | danada | do diabo | da moléstia | arretada | desgraçado
        | pavorosa | pavorosas | tremendas
    """,
    "MUCH": """
        muito | muita | muitos | muitas | bastante | um monte | demais | abundante
        | litros | pelo corpo todo | corpo todo | por todo | em todo o corpo
        | o dia todo | o tempo todo | cheio | cheia | tanto | tanta | grande
        | quantidade | jorrando | um monte de | um litro | litro | um copo | copos
        | uma xícara | baldes | quantidade grande | enorme | em quantidade | super | bem
        | inteiro | corpo inteiro | todo o corpo | da cabeça aos pés | cara toda
        | por tudo | em todo lugar | intensa | intenso | terrível | horrível
        | insuportável | forte | louca | desesperadora | não me deixa dormir | bastantes
        | imenso | imensa | direto | toalhas | toalha | bacia | poça | pra caramba
        | pra burro | pra caralho | bué | montes de | à beça | a rodos | encharcado
        | encharcada | encheu | enchendo | ensopou | inteirinho | horrores | de monte
        | montão
    """,
    "UNSTOPPABLE": """
        não para | não pára | não paro | não consigo parar | sem parar | não passa
        | não cessa | não para mais | não estanca | jorrando | não tá parando
        | não está parando | não parou | não estancou | nao estanca | não para nunca
        | não quer parar | não pára de | não para de | sem estancar
        | não consigo estancar | não conseguimos parar | não consegue parar
        | nada faz parar | não há meio de parar | não há maneira de parar | toda hora
        | sem cessar | continua saindo | ainda saindo | não estagna | não quer estancar
        | n para | n para de | num para | num para de | n passa | num passa | n estanca
        | sem fim | a noite inteira | faz horas | há horas | há ? horas | toda a noite
    """,
    # Bleeding
    "BLOOD": """
        sangue | coágulo | coágulos | sanguinolento | ensanguentado | ensanguentada
        | sanguinolenta | sangue vivo | sangue vermelho | sangues | coalhado | coalhos
        | líquido vermelho | vermelho vivo | sangui | sangue escuro | sangue pisado
        | sangue coagulado | sange | sanguê | sanque | coagulo | coagulos | coalho
        | placas de sangue | bolas de sangue | pelota de sangue | pelotas de sangue
        | hemoglobina caindo | vermelhão
    """,
    "BLEED": """
        sangro | sangra | sangrando | sangramento | sangramentos | sangrou | sangrei
        | sangrar | hemorragia* | a sangrar | perda de sangue | sangrano | saindo sangue
        | sai sangue | saiu sangue | só sangue | puro sangue | pondo sangue
        | botando sangue | deitar sangue | a deitar sangue | esvaindo em sangue
        | perdendo sangue | a perder sangue | evacuando sangue | sangramneto | sangrame*
        | emorragi* | hemorrag* | sangra muito | vertendo sangue | escorrendo sangue
        | escorre sangue | pingando sangue | jorra sangue | jorrando sangue | jorra
        | esguicha sangue | botou sangue | bota sangue | obrando sangue | obrou sangue
        | obrei sangue | cagou sangue | cago sangue | lavado em sangue
        | banhado de sangue | banhada de sangue | poça de sangue | perdi sangue
        | perdeu sangue | perco sangue | perde sangue | perder sangue
        | ensopado de sangue | cheia de sangue | cheio de sangue | sangue saindo
        | sangue que sai | sangue escorrendo | sangue pingando | rompeu sangue
        | epistaxe | boca cheia de sangue | toalhas de sangue | sangue pelo nariz
        | sangue do nariz | nariz não estanca | sangue na gengiva | sangue da gengiva
        | sangue no travesseiro | travesseiro de sangue | fios de sangue
        | raios de sangue | sangue pisado na boca
    """,
    "VOMIT": """
        vômito | vómito | vômitos | vómitos | vomitando | vomitei | vomitou | vomita
        | vomito | vomitar | vomitado | vomitaram | golfando | golfou | golfei | botando
        | botei | botou | cuspindo | cuspi | cuspiu | cuspir | tossindo | tossiu | tossi
        | pela boca | da boca | gomitando | gomitei | gomitou | devolvendo | lançando
        | regurgit* | a vomitar | colocando para fora | botando pra fora
        | chamando o raul | vomitos | gomito | gorfando | gorfou | gorfei | provocando
        | provocou | provocar | lançou | bolsou | catarro | escarro | escarrando
        | escarrei | cuspe | pondo pra fora | deitei fora | deitou fora | deitar fora
        | a deitar | puxando o vômito | vomitano | boca saindo | golfo | golfa | gofando
        | gofou | gofei | gumit* | gomit* | vumit* | vomt* | vomint* | lancei | lançar
        | lança | boto | bota pra fora | jogando pra fora | provoquei | puxando
        | devolveu | devolvi | tosse | escarra | cospe | cospindo | cospiu | deita
        | deito | deitar | deitou | deitei | golfada | golfadas | arrotando | vômitou
        | expelindo | expeliu | saiu pela boca | saindo pela boca | sai pela boca
        | da boca dele | da boca dela | soltando | soltou pela boca | engulhando | ânsia
    """,
    "COFFEE": """
        borra de café | pó de café | borras de café | grãos de café | como café
        | parecendo café | parece café | cor de café | borra | borras | pó de cafe
        | borra de cafe | café moído | grumos | grumos escuros | coisa preta
        | líquido preto | vômito preto | vômito escuro | parecia café | escuro como café
        | marrom escuro | castanho escuro | preto | pretos | escuro | marrom | castanho
        | cor de chocolate | negócio preto | negocio preto | troço preto | café moido
        | borrinha
    """,
    "HAEMATEMESIS": """
        hematêmese | hematémese | varizes sangrando | sangramento de varizes
        | hemorragia digestiva | hemorragia interna | varizes estouraram
        | ruptura de varizes | sangramento interno | rompimento de varizes
        | variz estourou | varizes rebentaram | variz sangrando | varizes sangraram
        | varizes estourou | estourou as varizes | estourou uma variz
        | varizes do esôfago estour* | hemorragia no estômago | úlcera sangrando
        | úlcera estourou | úlcera perfurada | úlcera supurada
    """,
    "MELAENA": """
        melena | como piche | como alcatrão | parece piche | parecendo piche
        | borra de petróleo | fezes escuras | cocô muito escuro | fezes muito escuras
        | alcatrão | como asfalto | piche | parecem alcatrão | parece alcatrão
        | cocô preto | fezes pretas | cocô preto e | fezes pretas e | preto e grudento
        | preta e grudenta | pretas e pegajosas | pretas e grudentas | preto grudento
        | preto pegajoso | evacuação preta | diarreia preta | igual piche
        | igual alcatrão | igual asfalto | igual petróleo | cagando preto
        | cagando sangue | caguei sangue | cor de piche | como borra | cocó preto
        | cocó muito escuro | fezes estão pretas | cocô tá preto | coco ta preto
        | fezes pretinhas | obrando preto | obrou preto | cago preto | fezes pretas como
        | preto igual | pretas igual | preto como carvão | preto que nem
        | pretas que nem | fezes cor de carvão | preto fedido | preto fedorento
        | preta fedorenta | pretas e fedorentas | graxa preta | asfalto | betume
        | fezes negras | sangue nas fezes desde | cagalhoto preto | evacuei preto
        | evacuando preto | diarréia preta | óleo queimado | parecem graxa
        | parece graxa | como graxa | igual graxa | parece borra | parecem borra
        | parecem piche | parece asfalto | parecem petróleo | parecem carvão
        | parece tinta preta | tinta preta | parecem tinta | parece óleo queimado
        | parecem asfalto | cor de café | pretas fedendo
    """,
    "BLACK": """
        preto | preta | pretos | pretas | negro | negra | negras | pretinho | piche
        | escuríssim* | enegrecid* | pretão | pretíssim* | muito escuro | muito escura
        | carvão | petróleo | asfalto | betume | enegrecidas
    """,
    "STOOL": """
        fezes | cocô | coco | cocó | bosta | merda | evacuação | evacuações | evacuar
        | evacuei | evacuando | cagar | caguei | cagando | diarreia | diarréia | defec*
        | dejeções | no banheiro | privada | vaso | no vaso | intestino | sanita | caca
        | cocozinho | evacuou | obrar | obrei | obrando | fazer cocô | fazendo cocô
        | fiz cocô | número dois | número 2 | banheiro | casa de banho | sanitário
        | dejetos | caganeira | fraldas | intestinos | na privada | obra | obrou
        | obrar sangue | obro | cagou | cago | caga | necessidades | descomer
        | vaso sanitário | ao obrar | papel higiênico | papel | me limpo | limpei
        | ao evacuar | evacua | diarreias | dar de corpo | deu de corpo | dando de corpo
        | desarranjo | barro | barrer | fazer o número dois | latrina | cócó | totó
        | fezes estão | soltura
    """,
    "RECTUM": """
        reto | ânus | anus | cu | bunda | traseiro | por trás | retal | anal | por baixo
        | rabo | fiofó | furico | por detrás | bumbum | rabinho | traseira | fundilho
        | atrás | toba
    """,
    "IRON": "ferro | sulfato ferroso | noripurum | comprimido de ferro | bismuto",
    "NOSE": "nariz | gengiva | gengivas | narina | narinas | venta | ventas",
    # Mind
    "PUZZLED": """
        confuso | confusa | perdido | perdida | estranho | estranha | esquisito
        | esquisita | aéreo | aérea | desligado | desligada | avoado | tonto | tonta
        | zonzo | zonza | agressivo | agressiva | lento | lenta | esquecido | esquecida
        | doido | doida | abobado | abobada | lesado | lesada | grogue | lerdo | lerda
        | confusos | diferente | atordoado | atordoada | abobalhado | desnorteado
        | desnorteada | apático | apática | baralhado | baralhada | mudado | mudada
        | desorientado | desorientada | alterado | alterada | variando | abestado
        | lerdão | leso | embaralhado | embaralhada | trocado das ideias | agitado
        | agitada
    """,
    "CONFUSED": """
        confusão | confusão mental | muito confuso | muito confusa | bem confuso
        | fica confuso | fica confusa | ficando confuso | ficando confusa
        | ficou confuso | ficou confusa | desorientad* | delirando | delírio | delírios
        | delira | alucinando | alucinações | alucina | incoerente*
        | falando coisas sem sentido | coisas sem sentido | coisa sem sentido
        | sem sentido o que | falando besteira | falando bobagem | coisa com coisa
        | não fala coisa | não diz coisa | agindo estranho | agindo esquisito
        | comportamento estranho | se comportando estranho | falando estranho | variando
        | tresvariando | caducando | encefalopatia | esquecendo tudo | esquece tudo
        | esqueceu tudo | não é ele mesmo | fora de si | não consigo pensar
        | não entende nada | não está entendendo | falando sozinho | fala sozinho
        | atrapalhad* | baralhad* | não está normal da cabeça | não tá bem da cabeça
        | trocando as palavras | perdido em casa | a falar coisas | não lembra de nada
        | está confuso | está confusa | tá confuso | tá confusa | confuso e | confusa e
        | tão confuso | tão confusa | super confuso | me sinto confuso
        | me sinto confusa | muito desorientad* | desnortead* | não fala coisa com coisa
        | fala coisas sem | falando coisas | fala besteira
        | falando um monte de besteira | falando maluquice | falando asneira
        | dizendo coisas | dizendo coisa | a dizer coisas | coisas sem nexo | sem nexo
        | frases sem sentido | palavras sem sentido | não faz sentido o que
        | não faz sentido nenhum o que | conversa sem sentido | vendo coisas
        | vendo gente | vendo bichos | vê coisas | ouve vozes | parece bêbado
        | parece bêbada | parece que bebeu | parecendo bêbado | como se estivesse bêbado
        | como bêbado | parece drogado | parece um zumbi | olhar perdido | olhar parado
        | olhando pro nada | olhando para o nada | olhar vazio | não reconhece a casa
        | se perdeu indo | se perdeu no caminho | se perde | perde-se em casa
        | não consigo me concentrar | não consigo raciocinar | não raciocina
        | não está raciocinando | não tá raciocinando | raciocínio lento
        | não consigo pensar direito | não pensa direito | mente confusa
        | cabeça confusa | cabeça não funciona | névoa mental | fora do ar
        | fora da realidade | fora da casinha | meio fora | perdeu o juízo
        | perdendo o juízo | doido da cabeça | agindo como doido | agindo diferente
        | agindo estranha | agindo de forma estranha | agindo de um jeito estranho
        | atitudes estranhas | atitudes esquisitas | comportamento esquisito
        | comportamento diferente | mudou o comportamento | mudança de comportamento
        | mudou de personalidade | não parece ele | não parece ela | ficou agressivo
        | está agressivo | esquecendo as coisas | esquecendo das coisas | esqueceu como
        | esqueceu onde | trocando palavras | troca as palavras | trocando as coisas
        | meio aéreo | muito aéreo | completamente aéreo | coisa com coisa nenhuma
        | coisa nenhuma com coisa | dizer disparates | disparates | dizendo disparates
        | diz disparates | diz asneiras | a dizer asneiras | só diz besteira
        | falando abobrinha | falando coisa estranha | fala coisa estranha
        | fala sem nexo | falando nada com nada | nada com nada | lé com cré
        | não diz lé com cré | não bate com a cabeça | batendo pino | batendo pinos
        | biruta | caduco | caduca | caducou | gagá | zureta | endoidou | endoidando
        | enlouqueceu | ficou doido | ficou doida | está doido | tá doido | ta doida
        | a endoidecer | perdeu a noção | sem noção do tempo | perdeu o sentido das
        | não tá bem da ideia | cabeça embaralhada | embaralhad* | embaralhando
        | cabeça ruim de repente | ideias embaralhadas | ideias trocadas
        | troca as ideias | troca os nomes | trocando os nomes | troca o nome
        | me chama de outro nome | me chamou pelo nome | confunde eu
        | confunde as pessoas | confunde tudo | confundindo tudo | confunde os dias
        | confundindo as coisas | confundir eu | ri sozinho | ri sozinha | rindo sozinho
        | rindo sozinha | chora e ri | chora sem motivo e | falando com gente morta
        | fala com gente morta | falando com defunto | falando com os mortos
        | fala com os mortos | falando com a parede | fala com a parede
        | fala com as paredes | conversando sozinh* | conversa sozinh* | vendo vultos
        | vê vultos | vendo bicho | vê bicho | vê bichos | vendo coisa | vendo aranha
        | vendo aranhas | vendo cobra | vendo cobras | vendo baratas | ver bichos
        | a ver bichos | a ver coisas | vendo gente que | vendo assombração
        | xixi no armário | xixi no guarda roupa | xixi na sala | xixi no canto
        | mijou no armário | mijou na sala | mija na sala | urinou na sala
        | sapato na geladeira | na geladeira e | vestiu a roupa ao contrário
        | roupa ao contrário | roupa do avesso | saiu pelado | saiu nu | andando pelado
        | tira a roupa | anda perdido | andando sem rumo | vagando pela casa
        | vaga pela casa | anda pela casa de madrugada | sai andando sem
        | não sabe o que diz | não sabe o que faz | não sabe o que tá
        | não sei o que digo | não está a regular | não regula | não tá regulando
        | não bate bem | não está em si | não está bem da cabeça | não tá bom da cabeça
        | mudado de repente | não é mais ele | não é ela mesma | não é ele desde
        | outro homem | outra pessoa de repente | parece outra pessoa | age estranho
        | age como criança | comportamento de criança | comportando esquisito
        | comportando de forma estranha | esquecida demais | esquecido demais
        | esqueço as palavras | esqueço tudo | esquece as palavras | esqueceu como se
        | memória falhando | perdeu a memória | desmemoriado | olhos parados
        | olhar fixo | olhando fixo | fica parado olhando | meio bobo | atarantad*
        | zonzo e | desarvorad* | transtornad* | confusa da cabeça | confuso da cabeça
        | abestalhado | abestalhada | olhar longe | olhar distante | olhar vago
        | olhando longe | falando tudo trocado | fala tudo trocado | fala trocado
        | falando trocado | tudo trocado | palavras trocadas | chamou o filho de
        | chamou a filha de | me chama de mãe | me chama de pai | me chamou de mãe
        | me chamou de pai | me chamou de mamãe | sal no café | se perdeu no
        | se perdeu na | se perdeu vindo | perdido no próprio | perdido dentro de casa
        | perdida dentro de casa | voltou a ser criança | parece criança
        | falando feito criança | chama por gente morta | chamando a mãe que já morreu
        | chamando pela mãe morta | acha que tá em | acha que estamos em
        | pensa que tá em | pensa que estamos | ri à toa | chora à toa | rindo à toa
        | rindo do nada | fica rindo | conversa com ninguém
        | faz as necessidades em qualquer | fez xixi na cama e não percebeu
    """,
    "DISORIENTED": """
        não sabe onde | não sabe quem | não sei onde estou | não sabe que dia
        | não sei que dia | não sabe em que | não sabe o dia | não reconhece
        | não me reconhece | não conhece mais | não me conhece | não está reconhecendo
        | não tá reconhecendo | não lembra o nome | não lembra do | não lembra quem
        | não lembro o meu nome | não sabe o próprio | não sabe o nome | fala arrastada
        | fala enrolada | falando enrolado | falando arrastado | língua enrolada
        | enrolando a língua | fala embolada | falando embolado | arrastando as palavras
        | enrolando as palavras | arrasta as palavras | não consegue falar
        | não fala direito | mãos tremendo | mãos batendo | tremor nas mãos
        | tremores nas mãos | mãos tremem | dorme o dia todo | dorme o tempo todo
        | dormindo o dia todo | dormindo o tempo todo | só quer dormir
        | não fica acordado | não fica acordada | não consegue ficar acordad*
        | não consigo ficar acordad* | troca o dia pela noite
        | trocando o dia pela noite | adormece a toda a hora | passa o dia dormindo
        | passa o dia a dormir | sempre a dormir | pergunta a mesma | repetindo a mesma
        | repete a mesma | não sabe que ano | não sabe em que ano | não sabe em que dia
        | não sabe o nome dele | não sabe como se chama | não sabe o meu nome
        | não sabe meu nome | não sabe quem sou | não lembra meu nome
        | não lembra o próprio | não lembra onde | não lembra quem eu
        | não lembra de mim | não se lembra | não se lembra de mim | não se lembra onde
        | não se lembra do nome | esqueceu meu nome | esqueceu o próprio nome
        | esqueceu o nome | esqueceu quem | me confunde com | me confundiu com
        | acha que está | acha que é | acha que sou | pensa que está | pensa que é
        | pensa que sou | a trocar as palavras | fala mole | voz arrastada | voz pastosa
        | fala pastosa | voz enrolada | enrola a língua | língua presa | língua pesada
        | não se percebe o que diz | não dá pra entender o que
        | não dá para entender o que | não consigo entender o que ele
        | ninguém entende o que | fala muito devagar | falando devagar | falando mole
        | mãos a tremer | as mãos abanam | mãos trêmulas e | sacudindo as mãos
        | batendo as mãos como | dormindo sem parar | dormindo demais | dorme demais
        | dorme muito | dormindo muito | dormindo direto | dormindo desde
        | a dormir desde | a dormir o dia | a dormir todo o dia | dormiu o dia todo
        | dormiu o dia inteiro | dormiu o dia | dorme o dia inteiro
        | dormindo o dia inteiro | dorme dia e noite | sempre dormindo
        | dorme conversando | dorme no meio | adormece a falar | adormece no meio
        | cochila o tempo | cochilando o tempo todo | cochila falando | apagando no meio
        | não para acordado | não se mantém acordad* | não consegue manter os olhos
        | não consegue abrir os olhos | não abre o olho | trocou o dia pela noite
        | repete a mesma coisa | repetindo a mesma coisa | pergunta a mesma coisa
        | perguntando a mesma coisa | perguntando onde está | pergunta onde está
        | não sabe que horas | não sabe mais que dia | não sabe mais onde
        | não sabe mais quem | não sabe mais o nome | não sabe o caminho
        | não conhece a gente | não conhece ninguém | não conhece os filhos
        | não reconheceu | não me reconheceu | não me conheceu | não reconhece mais
        | desconhece a gente | desconhecendo a gente | desconheceu | não sabe em que mês
        | não sabe o ano | não consegue escrever | não consegue mais escrever
        | não consigo escrever | não consigo mais escrever | não consegue assinar
        | não consegue segurar o copo | treme as mãos | tremendo as mãos
        | mãos tremelicando | mãos balançando | mãos batem | bate as mãos
        | abana as mãos | a abanar as mãos | como asas | igual asa | que nem asa
        | feito asa | flapping | asterixis | fala travada | fala trêmula
        | falando tudo enrolado | embola as palavras | embolando as palavras
        | fala embaralhada | tropeça nas palavras | língua grossa | língua mole
        | língua pegando | voz mole | só resmunga | resmungando | resmunga | balbucia
        | balbuciando | gagueja | a entaramelar | entaramelada | entaramelad*
        | troca o dia | troca a noite | trocando a noite | dia pela noite
        | noite pelo dia | dorme de dia e | acordado a noite toda e | só dorme
        | só quer saber de dormir | só sabe dormir | só fica dormindo
        | não para de dormir | dorme sentado | dorme comendo | dorme na mesa
        | cochila sentado | cochilando sentado | dormindo em pé | dorme em pé
        | pega no sono falando | ferrado no sono | dorme feito pedra
        | dorme que nem pedra | passa o tempo a dormir | passa o tempo dormindo
        | sempre com sono | hálito doce | hálito estranho | bafo estranho | bafo doce
        | cheiro estranho na boca | demora pra entender | demora a entender
        | demora a falar | não acerta o nome | não acerta falar | erra o nome dos filhos
        | perguntando a mesma | não sabe mais usar | não sabe mais comer
        | não sabe mais se | não sabe mais andar | não sabe mais ler
        | não sabe mais contar | não sabe mais falar | não sabe mais fazer
        | não sabe usar o | não sabe se vestir | não consegue se vestir
        | não consegue se vestir sozinh* | não consegue contar | não sabe mais ligar
        | não sabe mais abrir | n sabe onde | n sabe que dia | n sabe quem
        | n me reconhece | n reconhece | n sabe mais
    """,
    "RECOGNISE": """
        sabe | lembra | reconhece | conhece | entende | lembrar | reconhecer
        | reconhecendo | recorda | percebe | identifica | sabia | sabe mais
        | identificou | reconheceu | conheceu | lembrou | lembrava
    """,
    "IDENTITY": """
        onde | quem | dia | ano | nome | me | mim | gente | família | casa | filhos | chama
        | data | ninguém | filho | filha | esposa | é
    """,
    "WAKE": """
        acorda | acordar | acordando | responde | reage | reagir | acordá lo | acordá la
        | levanta | desperta | respondendo | reagindo
    """,
    "UNROUSABLE": """
        não acorda | não está acordando | não tá acordando | não consigo acordar
        | não consegue acordar | não conseguimos acordar | difícil de acordar
        | difícil acordar | custa a acordar | custa acordar | custoso de acordar
        | não responde | não reage | não está respondendo | não tá respondendo
        | inconsciente | em coma | coma | desacordado | desacordada | perdeu os sentidos
        | perdeu a consciência | perdi a consciência | não abre os olhos | lábios roxos
        | boca roxa | ficou roxo | ficou roxa | lábios azuis | lábios azulados
        | não desperta | quase não acorda | mal acorda | não acorda direito
        | não acorda de jeito nenhum | não acorda por nada | não quer acordar
        | quase não responde | mal responde | mal reage | mal abre os olhos
        | não me responde | não fala comigo | não se mexe | não mexe
        | não consigo acordá | não conseguimos acordá | não consegue acordá
        | impossível acordar | muito difícil de acordar | muito difícil acordar
        | dificuldade para acordar | dificuldade de acordar | dificuldade em acordar
        | difícil acordá | custou a acordar | custou para acordar | demora a acordar
        | demora pra acordar | demora para responder | demora a responder | sem reação
        | sem reagir | não esboça reação | olhos abertos mas não | semiconsciente
        | inconsciênte | inconciente | desmaiado e não | mole e não | todo mole
        | toda mole | molinho | apagou e não | sem sentidos | perdeu os sentido
        | desacordou | não acorda mais | não levanta mais | não consigo despertar
        | não tem quem acorde | ninguém consegue acordar | custa muito a acordar
        | só resmunga e | chamo e não | chamo ele e não | chamo ela e não | balanço ele
        | sacudo ele | sacudo e | sacudi e | já sacudi | dei tapa | já bati na cara
        | já joguei água | não dá sinal | não dá acordo de si | sem acordo
        | não dá acordo | desfalecid* | inerte | não reaje | num acorda | num responde
        | num reage | n acorda | n responde | ta roxo | tá roxo | tá roxa | está roxo
        | está roxa | boca azul | lábios roxinhos | beiço roxo | unhas roxas | tá azul
        | está azul | ficou azul | ronco estranho | roncando estranho
        | roncando alto e não | espumando e não | tá frio e | gelado e não | mole mole
        | molenga e | todo molinho | corpo mole e | olhos virados | meio acordado
        | meio inconsciente | semi consciente | desligado e não | não abre mais os olhos
        | mal abre o olho | abre o olho e fecha | desacord* | dormindo e não acorda
        | to apagando | tô apagando | ficou azulado | ficou azulada | tá roxinho
        | ta roxinho | ficou roxinho | tá roxinha | tá apagado | ta apagado | tá apagada
        | está apagado | demora pra responder | pergunto e ele demora
        | pergunto e não responde | pergunto e ele não | só abre o olho | só geme
        | só resmunga | não acorda pra comer | não acorda pra nada | não acorda nem
        | não reage a nada | parado sem responder | n está acordando | n tá acordando
        | n consigo acordar | n consegue acordar | n conseguimos acordar | n reage
        | n está respondendo | n tá respondendo | n abre os olhos | n desperta
        | n acorda direito | n acorda por nada | n quer acordar | n me responde
        | n fala comigo | n se mexe | n mexe | n consigo acordá | n conseguimos acordá
        | n consegue acordá | n esboça reação | n acorda mais | n levanta mais
        | n consigo despertar | n tem quem acorde | n dá sinal | n dá acordo | n reaje
        | n acorda pra comer | n acorda pra nada | n acorda nem | n reage a nada
    """,
    "SLEEPY": """
        sonolent* | sonolência | sonolencia | muito sono | com muito sono | letárgic*
        | grogue | sono excessivo | sono demais | prostrad* | dorminhoco | dormindo
        | dormir | dorminhoca | sonolentos | sonolento | modorra | prostrado | prostrada
        | molenga | mole | caído | caída | largado | largada | abatido | lento | sono
        | amolecid* | modorr* | molinha | caidinho | morgado
    """,
    "SPEECH": """
        fala | falar | falando | palavras | língua | voz | falas | fala dele | fala dela
        | discurso
    """,
    "SLURRED": """
        arrastada | arrastado | enrolada | enrolado | embolada | embolado | bêbado
        | pastosa | bêbada | arrasta | enrola | arrastando | arrastad* | devagar | mole
        | estranha | estranho | esquisita | pastos* | trava | travada | embolando
        | molenga | grossa | embaralhada | embolad* | enrolad* | bêbeda | entaramelada
        | pesada | esquisito | mal
    """,
    # Liver
    "YELLOW": """
        amarelo | amarela | amarelos | amarelas | amarelad* | amarelão | amarelinho
        | amarelando | amarelou | amarelinha | laranja | amarelinhos | amarelaço
        | amarelecid* | mostarda | limão | dourado | gema | canário | amarelona
        | amarelaram | amarelei | amarelecendo | amarelado | amarela* | amarelo*
        | amarelinh* | amarel* | açafrão
    """,
    "LOOK": """
        estou | está | tô | tá | fiquei | ficou | ficando | ficar | vejo | pareço
        | parece | cor | meio | todo | toda | bem | virou | virei | acordei | acordou
        | ando | como | muito | tom | deixa | deixaram | deixou | deixando | amanheceu
        | amanheci | amanheço | tava | viraram | vira | tornou | tornando | começando
        | começou | tão | estão | cada vez mais | sou | hoje | fica | ficam | ficaram
        | bastante | completamente
    """,
    "JAUNDICE": """
        icterícia | ictérico | ictérica | tiriça | tirícia | iterícia | fiquei amarelo
        | fiquei amarela | ficou amarelo | ficou amarela | ficando amarelo
        | ficando amarela | estou amarelo | estou amarela | está amarelo | está amarela
        | tá amarelo | tá amarela | todo amarelo | toda amarela | tô amarelo
        | tô amarela | a ficar amarel* | ficaram amarel* | ictericia | itericia
        | amarelo igual | amarela igual | amarelo como | amarela como | acordei amarel*
        | acordou amarel* | virei amarel* | virou amarel* | parece amarel*
        | pareço amarel* | meio amarel* | tom amarelado | cor amarelada | corpo amarel*
        | amareladão | amarelou | amarelei | amarelaram | amarelando | amarelona
        | amareleceu | trícia | itirícia | ictirícia | hiterícia | amarelidão | amarelão
        | cor de açafrão | amanheceu amarel* | amanheci amarel* | deixaram amarel*
        | deixou amarel* | me deixou amarel* | fico amarel* | fica amarel*
        | ficam amarel* | tudo amarelo
    """,
    "EYES": """
        olho | olhos | branco dos olhos | esclera | olhinhos | zoio | olho branco
        | parte branca | branco do olho | zóio | vista | globo ocular | olhar | zoios
        | oio | oios | olhão | vistas | bolinha do olho | clara do olho
        | parte branca dos olhos | branco dos oio | zoinho
    """,
    "SKIN": """
        pele | cútis | mãos | palmas | péle | coro | couro | palma das mãos
        | sola dos pés
    """,
    "FACE": """
        rosto | cara | face | pálpebra | pálpebras | bochechas | carinha | fuça
        | focinho | rosto todo | rostinho
    """,
    "BODY": "corpo | braços | pernas | peito | costas",
    "LIMB": """
        dedo | dedos | mão | polegar | pé | braço | perna | palma | paciente | lixo | praia
        | areia | parque | trabalho | luva | hospital | calcanhar
    """,
    "CIRRHOSIS": """
        cirrose | cirrótico | cirrótica | cirose | cirroze | sirrose | descompensada
        | descompensado | insuficiência hepática | varizes esofágicas
        | varizes no esôfago | fila de transplante | fila do transplante
        | lista de transplante | f4 | falência hepática | encefalopatia hepática
        | lactulose | cirrose hepática | sirroze | cirróse | fígado cirrótico
        | fígado ruim | fígado muito ruim | fígado comprometido | fígado já era
        | fígado acabado | estágio 4 | estágio final | fase terminal
        | esperando transplante | à espera de transplante | na fila do | lista de espera
        | doença hepática avançada | ligadura de varizes | hipertensão portal
        | falência do fígado | fígado falhando | doente do fígado | cirrosi | sirose
        | sirrosi | serrose | cirrotic* | fígado podre | fígado estragado | fígado seco
        | fígado parado | fígado parou | fígado doente | doente do figado
        | doença do fígado | doença no fígado | problema no fígado | problema de fígado
        | problemas no fígado | sofre do fígado | mal do fígado | fígado duro
        | fígado inchado | child b | child c | child a | fibrose f4
        | aguardando transplante | fila pra transplante | meld | tips | hepatopata
        | hepatopatia
    """,
    "ASCITES": """
        ascite | barriga d água | barriga dágua | água na barriga | líquido na barriga
        | líquido no abdômen | líquido no abdome | água no abdômen | líquido no abdómen
        | barriga cheia de líquido | barriga cheia de água | ascites | acite
        | líquido acumulado | acúmulo de líquido | acumulando líquido | barriga de água
        | barriga com líquido | barriga com água | água no abdome
        | tirar líquido da barriga | tirar água da barriga | paracentese
        | barriga cheia d água | água na pança | líquido na pança | água na bariga
        | barriga dagua | barriga de agua | barriga d agua | barriga cheia dágua
        | paracenteses | punção | tirou líquido | tirou água | tiraram líquido | drenou
        | drenaram | drenar a barriga | líquido no ventre | hidropisia
    """,
    # Pain and fever
    "PAIN": """
        dor | dores | dói | doi | doem | doendo | doía | dolorido | dolorida | ardência
        | queimação | cólica | cólicas | pontada | pontadas | machucando | a doer
        | cãibra | cãibras | ardendo | doloroso | queimando | dorzão | dor do | doer
        | doeu | dolorosa | doloridos | doloridas | doendo muito | fisgada | fisgadas
        | queima | latejando | lateja | aperto | espasmo | espasmos | contrações
        | torcendo | dolorid* | pontad* | dor dor | a moer | moendo | queimor | dói dói
        | ferroada | ferroadas | furando | apertando | dores fortes | a matar
        | pegando fogo | em fogo | fogo | em brasa | brasa | tortura | lasca | lascando
        | um sofrimento | arder | morde | mordendo | corrói
    """,
    "BELLY_PAIN": """
        dor de barriga | dor na barriga | dor no estômago | dor de estômago
        | dor abdominal | dores abdominais | dor no abdômen | dores na barriga
        | dor no abdome | cólica abdominal | barriga doendo | barriga dói
        | estômago doendo | estômago dói | dores no estômago | dores de barriga
        | dores no abdômen | dor no abdómen | dor no fígado | dói a barriga
        | dói o estômago | cólicas | dor no pé da barriga | dor na boca do estômago
        | abdômen doendo | dor embaixo da costela | dor no bucho | dor na pança
        | dor de estomago | dor no estomago | dor no ventre | dor de figado
        | dor no figado | dor bariga | barriga ta doendo | barriga está doendo
        | barriga tá doendo | dores no ventre | dor do lado direito
        | dor na costela direita | dor no intestino | doendo a barriga | doi a barriga
        | dói minha barriga | minha barriga dói | bucho doendo | pança doendo
        | dor embaixo das costelas | dor abaixo da costela | dor no vazio
        | dor no baixo ventre | dor de tripa | cólica forte | cólica na barriga
    """,
    "SEVERE_PAIN": """
        dor insuportável | dor terrível | dor horrível | dor muito forte | dor forte
        | dores fortes | dor intensa | dor absurda | dor fortíssima | dor aguda
        | morrendo de dor | gritando de dor | chorando de dor | me contorcendo de dor
        | contorcendo de dor | dobrado de dor | dobrada de dor | dor enorme | pior dor
        | não aguento de dor | não aguento a dor | não aguento mais a dor
        | não suporto a dor | a gritar de dor | grita de dor | dor do caramba
        | muita dor | tanta dor | dor do cão | dor da porra | dor do caralho
        | dor dos infernos | dor infernal | dor de matar | dor súbita | dor repentina
        | dor lancinante | dor surreal | dor demais | dor bem forte | dores horríveis
        | dores terríveis | dores insuportáveis | dores intensas | dores muito fortes
        | dor que não aguento | dor que não passa | dor que me dobra
        | dor que não consigo | uma dor que | dor pior | morro de dor | morrer de dor
        | dobrando de dor | curvado de dor | rolando de dor | a rebolar de dor
        | cheio de dor | com muita dor | com dores fortes | encolhido de dor
        | encolhida de dor | gemendo de dor | berrando de dor | urrando de dor
        | a chorar de dor | a gritar com dores | cheia de dores | desmaiar de dor
        | não suporto de dor | dor terrivel | dor insuportavel | dor horrivel
        | tanta dor que | de tanta dor | chora de dor | chorando de tanta dor
        | gritando de tanta dor | se contorcendo | contorcendo | se contorce | geme
        | gemendo | geme de dor | não posso encostar | nem encostar | não pode encostar
        | não pode nem encostar | não deixa encostar | não deixa tocar
        | não deixa ninguém tocar | nem tocar | não posso tocar | não aguenta de dor
        | dor que não se aguenta | dor violenta | dores violentas | dor desesperadora
        | dor monstruosa | dor braba | dor doida | dor da peste | dor da gota
        | dor pavorosa | dor de louco | dor louca | dor extrema | dor descomunal
        | facada | facadas | dor que nem facada | a torcer de dores | torcida de dores
        | dobrada com dores | cheio de dores | dores do caraças | dor do caraças
        | dor lascada | dor nota 10 | dor 10 | dor danada | dor arretada
        | rolando no chão | rolando no chao | rolo no chão | rola no chão
        | rolar no chão | gritou | gritando | grita | gritar | grito | a gritar | berra
        | urra | chora muito | chorando muito | não consigo ficar reto
        | não consigo ficar em pé | não consigo andar | não consigo me mexer
        | não consigo endireitar | ficar reto | ficar em pé | não anda | dor que para
        | dor que tira | não deixa dormir | curvado | curvada | encolhido | encolhida
    """,
    "BELLY": """
        barriga | estômago | abdômen | abdómen | abdome | abdominal | abdominais
        | ventre | pança | bucho | fígado | lado direito | boca do estômago
        | pé da barriga | costela | costelas | intestinos | tripas | barriguinha
        | barrigão | buchinho | umbigo | abdomem | abdomen | estomago | baixo ventre
        | embaixo da costela | debaixo da costela | abaixo das costelas | vesícula
        | lado do fígado | bariga | buxo | boca do estomago | tripa | figado
        | pé da bariga
    """,
    "RIGID": """
        dura como | duro como | dura igual | dura que nem | duríssima | rígida | rígido
        | dura | pedra | tábua | endurecida | como pedra | como tábua | igual pedra
        | igual uma pedra | igual tábua | tensa | tenso | esticada | como tambor
        | enrijecida | dura feito | tambor | dura feito pedra | igual tambor
        | que nem tambor | um tambor | durinha | empedrada | empedrado | dura dura
        | dura e | retesada | rija | rijo
    """,
    "SWELL": """
        inchado | inchada | inchados | inchadas | inchaço | inchando | inchou | incha
        | incham | incharam | enorme | edema | distendid* | estufad* | dilatad*
        | crescendo | a inchar | inchei | cresceu | gigante | balão | inchar | inchadão
        | inchadona | inchadíssim* | inchadinha | inxado | inxada | inxou
        | inchado demais | grande | grandona | aumentou | aumentada | aumentando
        | dobrou de tamanho | deformado | deformada | deformou | bola | bolona
        | parecendo um balão | parecendo grávida | cheia de líquido | cheia de água
        | esticada | gorda | grossa | grosso | grossos | empolada | empolado | empolou
        | enorm* | estufou | crescida | inch* | incha* | incho* | inxad* | inxa*
        | enxad* | inflamad* | inflado | inflada | fofo | cheia d água | do tamanho de
        | virou uma bola | igual bola | igual um balão | esticado | salsicha | salsichas
        | linguiça | botox | boxeador | batata | pneu | elefante | bolacha | enormes
        | dobrou | triplicou | duplicou | crescend* | formou um | saltado | saltados
        | saltando
    """,
    "FEVER": """
        febre | febril | febrão | calafrio | calafrios | arrepios | tremendo de frio
        | temperatura alta | ardendo em febre | tremedeira de frio | queimando em febre
        | tremores de frio | a tremer de frio | batendo os dentes | batendo o queixo
        | arrepios de frio | de febre | tremo de frio | febrícula | febri | febres
        | febre alta | febrinha | com temperatura | tenho temperatura | temperatura de
        | tremendo de febre | tremendo toda | tremendo todo | tremores | tremedeira
        | tremendo muito | frio e tremendo | muito frio e | suores e frio
        | suor frio e calafrio | arrepiado de frio | pegando fogo | ardendo
        | queimando de febre | fervendo | pelando | quente | muito quente | calafrio*
        | febri* | fevre | feber | frebre | ferbre | fébre | calafri*
        | arrepiando de frio | arrepio | tremendo frio | muito frio | friagem
        | frio de bater | frio no corpo | corpo quente | testa quente | quente demais
        | pelando de quente | fervendo de quente | a arder | a ferver | bate o queixo
        | queixo batendo | maleita | maleta | sezão | temperatura | suor de noite
        | suores noturnos | suando a noite | debaixo de cobertas | debaixo de ? cobertas
        | debaixo das cobertas | embaixo das cobertas | debaixo da coberta
        | debaixo do cobertor | debaixo de cobertor | ? cobertores | ? cobertas
        | com muito frio | frio danado | frio horrível | tanto frio | sente frio
        | sentindo frio | friorent* | febre não baixa | febre não cede | corpo ta quente
        | corpo tá quente | tremendo debaixo | 38 hoje | 39 hoje | 40 hoje | 38 agora
        | 39 agora | 40 agora | 39 desde | 38 desde | 40 desde | 39 ontem | 39 no
        | 40 no | deu 39 | deu 38 | deu 40 | marcou 39 | marcou 38 | marcou 40 | 38 5
        | 38 7 | 38 8 | 38 9 | 39 2 | 39 5 | 39 graus | 38 graus | 40 graus
    """,
    "TEMPERATURE": """
        temperatura | febre | graus | termômetro | termómetro | temp | termômetro marcou
        | marcou | marcando | deu
    """,
    "HIGH": """
        alta | subiu | altíssima | elevada | acima | passou de | sobe | subindo
        | mais de | elevado | altona | lá em cima | não baixa
    """,
    # Heart and breath
    "CHEST": """
        peito | tórax | torácica | esterno | lado esquerdo | braço esquerdo | peitoral
        | costelas | peitos | caixa torácica | caixa do peito | arca do peito
    """,
    "HEART": """
        coração | pulso | batimento | batimentos | frequência cardíaca | pulsação | bate
        | bpm | coraçao | ritmo | palpitação | palpitações | coração batendo | bater
        | batendo | frequência | pulsações | batida | batidas | palpita* | palpitaç*
        | coraç* | corac* | curação | taquicardia | batedeira | bateção | pulsa
        | pulso dele | coração acelerou | coração dispar*
    """,
    "TIGHT": """
        aperto | apertado | apertando | pressão | peso | pesado | oprim* | aperta
        | esmag* | sufoc* | ataque | queimação | a apertar | pressionando | opressão
        | elefante | pedra | em cima | espremendo | espremido | esmagando | pontada
        | pontadas | facada | facadas | fisgada | pulando | parando | para | falhando
        | irregular | arde | ardência | ardendo | formigando | a parar | apertado demais
        | amarrado | disparad* | disparou | acelerad* | descompassad* | saindo pela boca
        | na boca | batedeira | aos pulos | a mil | falha | falhas | vista escurecendo
        | vista escura | aperreado | esmagad* | esmaga | queima | queimando | apunhal*
        | estourando | engasgado | angustiado | palpitando | fisgadas | repuxando
        | agulhada | agulhadas | sentado no | sentado em cima | sentada no
        | em cima do peito | em cima do meu peito | pisando no | pisa no | pesando
        | pesa | caminhão | tijolo | cinta | barra | garra | torniquete | corda | prensa
        | prensando | parar | parava | parou
    """,
    "CHEST_PAIN": """
        dor no peito | infarto | enfarte | infartando | ataque cardíaco
        | ataque do coração | parada cardíaca | paragem cardíaca | angina
        | dores no peito | enfarto | dor torácica | dores no coração | dor no coração
        | peito doendo | peito dói | dói o peito | aperto no peito | pressão no peito
        | peso no peito | pontada no peito | pontadas no peito | peito apertado
        | infartar | tendo um infarto | enfartando | enfartar | ataque cardiaco
        | dor forte no peito | dor peito | dor nos peitos | dor no coraçao
        | dor na caixa do peito | dor no tórax | peito pesado | peito queimando
        | peito trancado | peito ardendo | peito aperta | peito fechado | dói o coração
        | coração dói | coração doendo | ponta no peito | pontada no coração
        | pressao no peito | enfarta | avc | derrame | derrame cerebral
        | ataque do coraçao | braço esquerdo dormente | dormência no braço esquerdo
        | infartou | enfartou | infarte | sentado no meu peito
        | sentado em cima do meu peito | peso em cima do peito | peso no coração
        | aperto no coração
    """,
    "SLOW": """
        lento | devagar | lentos | fraco | fracos | baixo | lentamente | baixa
        | muito lento | baixos | lenta | lentíssimo | devagarinho | baixíssimo | baixou
        | caiu | caindo | fraquinho | muito fraco | parando | quase parando | bem lento
        | quase não bate | lentinho | pausado | descendo | fraquíssimo | sumindo
        | sumido | quase sumindo | abaixo | bradicardia | mole
    """,
    "BREATH": """
        respirar | respiração | respirando | respira | ar | fôlego | respiro
        | respirar direito | respirar fundo | oxigênio | pulmão | pulmões | respirações
        | saturação | respir* | folego | arzinho
    """,
    "HARD": """
        difícil | dificuldade | dificuldades | custa | falta | mal | curta | problema
        | problemas | não consigo | ofegante | cansada | pouco | puxar | dificil
        | custando | com dificuldade | curtinha | rápida | acelerada | não vem
        | não entra | preso | presa | pesada | cortando | entrecortada | dói | faltando
        | péssima | ruim | puxando | puxa | puxado | apertada | sofrimento | sofrendo
        | sofre | falt* | entupida | custo | custoso | não dá | não chega | sem
        | trancada | trancado | curto | cansaço | cansado | cansando | agoniado | agonia
    """,
    "BREATHLESS": """
        não consigo respirar | não consegue respirar | não respira | não está respirando
        | não tá respirando | falta de ar | falta o ar | sem ar | sem fôlego | sufocando
        | sufocado | sufocada | afogando | dificuldade para respirar
        | dificuldade pra respirar | dificuldade de respirar | dificuldade em respirar
        | parou de respirar | ofegante | asfixia* | mal consigo respirar | mal respira
        | faltando ar | falta ar | custa respirar | custa a respirar | me sufoco
        | a sufocar | respirar direito | respirar bem | não puxa o ar
        | não consigo puxar o ar | falta me o ar | ar não entra
        | não tô conseguindo respirar | não estou conseguindo respirar
        | não tá conseguindo respirar | não está conseguindo respirar | não respiro
        | não consigo puxar | não consigo pegar ar | não consigo pegar fôlego
        | não consigo encher | não entra ar | o ar não vem | ar não vem
        | me faltando o ar | falta o fôlego | perdendo o fôlego | perdi o fôlego
        | ficando sem ar | fico sem ar | fica sem ar | ficou sem ar
        | sem conseguir respirar | respirando mal | respirando com dificuldade
        | respira com dificuldade | respira mal | respiro mal | respiração ofegante
        | respiração difícil | respirando rápido | respirando muito rápido
        | mal consegue respirar | mal respiro | mal tô respirando | quase não respira
        | quase não consigo respirar | engasgando | engasgado | sufoca | sufoco
        | me sufocando | sufocar | me afogando | afogar | arfando | cansaço pra respirar
        | cansaço para respirar | saturação baixa | oxigênio baixo | dispneia
        | canseira pra respirar | com falta d ar | puxando o ar | puxo o ar | puxa o ar
        | ar não chega | falta d ar | falta de are | faltar o ar | faltou ar
        | faltou o ar | faltando o ar | sem folego | não consegue puxar
        | não consegue pegar | cansaço na respiração | cansaço no peito
        | cansada pra respirar | cansado pra respirar | cansado de respirar
        | canseira no peito | afogad* | afogamento | afrontação | entupido sem
        | agonia pra respirar | sufoc* | asfix* | ofeg* | não respira bem
        | não respira direito | não posso respirar | não pode respirar
        | num consigo respirar | n consigo respirar | respirando fraco | respira fraco
        | respira devagar | respirando devagar | deixou de respirar | não tá a respirar
        | não está a respirar | não estou a respirar | com imensa falta | engasgad*
        | dormir sentado | só durmo sentado | dorme sentado pra respirar
        | falta o ar quando | esbaforid* | botando a língua | sem perder o fôlego
        | perder o fôlego | perco o fôlego | perde o fôlego | perdendo o ar | perco o ar
        | sem ar pra | sem ar para | buscando ar | caçando ar | procurando ar
        | ar que não vem | respira com a boca aberta | boca aberta pra respirar
        | como se estivesse afogando | como um peixe fora | cansa só de | canso só de
        | cansado só de | cansada só de | qualquer esforço | n consegue respirar
        | n respira | n está respirando | n tá respirando | n puxa o ar
        | n tô conseguindo respirar | n estou conseguindo respirar
        | n tá conseguindo respirar | n está conseguindo respirar | n respiro
        | n consigo puxar | n consigo pegar ar | n consigo pegar fôlego
        | n consigo encher | n entra ar | n consegue puxar | n consegue pegar
        | n respira bem | n respira direito | n posso respirar | n pode respirar
        | n tá a respirar | n está a respirar | n estou a respirar
    """,
    "FAINT": """
        desmaio | desmaiei | desmaiou | desmaiando | desmaiar | desmaiado | desmaiada
        | desfaleceu | desfaleci | apaguei | apagou | colapso | colapsou | síncope
        | caiu duro | caiu no chão | perdi os sentidos | perdeu os sentidos | desabou
        | desmaia | desmaios | caiu desmaiado | tombou | desmaiá | vou desmaiar
        | quase desmaiei | quase desmaiou | quase desmaiando | prestes a desmaiar
        | a desmaiar | quase apaguei | teve um apagão | apagão | caiu durinho
        | caiu apagado | caiu sem sentidos | caiu desacordad* | despencou
        | caí desmaiado | caí no chão | encontrei no chão | encontrei ele no chão
        | encontrei ela no chão | achei ele no chão | estendido no chão
        | perda de consciência | perdeu a consciencia | perdendo os sentidos
        | perda dos sentidos | teve um troço | um troço | teve um piripaque | piripaque
        | passou mal e caiu | visão escureceu e | vista escureceu e | tudo ficou preto
        | tudo preto | sincope | colapsar | desfalec* | to apagando | tô apagando
        | vista escurecendo | vista escureceu | vista escura | visão escurecendo
        | escureceu a vista | escureceu tudo | escurece a vista | ficou tudo preto
        | tudo escuro | caiu dura | caiu durinha | caiu seco | caiu de repente
        | caiu do nada | caiu sem | caí do nada | caiu mole | caiu e não
        | caiu inconsciente | um treco | teve um treco | deu um treco | teve um trem
        | deu um piripaque | deu um troço | deu um negócio | faniquito | chilique e
        | perdi a consciencia | perder os sentidos | perdi o sentido | perdeu o sentido
        | perdeu o juízo e caiu | sem sentido e | esmorecid* | esmoreceu | esmorecendo
        | chão sumiu | pernas falharam | pernas bambas | fora do ar e | tô sumindo
        | indo embora aos | me apagando | ia desmaiando | cai pra trás | caiu pra trás
        | desacordad* | estatelado | quebra de tensão | desmaie | desmaiam | me apago
        | acordei no chão | acordou no chão | acordei caído | acordei caída
        | acordou caído | achei no chão | caiu feito | caiu que nem | caiu igual
        | caiu como | caiu de uma vez | caiu ali | caiu estatelado | tombou no chão
        | quase caí | quase morto | como morto | parece morto | parece morta
        | pensei que tinha morrido | de olho aberto sem | de olhos abertos sem
        | olho aberto sem responder | sem responder | quase caio | por pouco não caio
        | quase tombo | quase caindo | quase caiu no chão
    """,
    # Allergy and medicines
    "MOUTH": """
        boca | lábio | lábios | língua | beiço | beiços | beiçola | lingua | gengivas
        | lábio de baixo | lábios inchados | beiç* | céu da boca | boquinha
    """,
    "THROAT": """
        garganta | pescoço | glote | goela | gargantas | traqueia | laringe | guela
        | pescoso | gargant* | gogó | campainha | sininho | úvula
    """,
    "CLOSING": """
        fechando | fechada | fechou | fecha | fechar | trancando | apertando | bloqueada
        | a fechar | trancada | inchada | se fechando | apertada | aperta | apertou
        | inchando | inchou | bolo | estreitando | travando | travada | tapada | tapando
        | tampando | sufocando | trancou | bloqueando | raspando | fechan* | apertan*
        | inchand* | inchad* | colada | colando | prendendo | presa | entalad*
        | entupida | tranc* | nó na garganta
    """,
    "ANAPHYLAXIS": """
        anafila* | anafilá* | choque anafilático | reação alérgica grave
        | reação alérgica forte | reação alérgica severa | edema de glote | angioedema
        | garganta fechando | garganta está fechando | anafilático | anafilaxia
        | anafilatico | choque alérgico | alergia grave | alergia forte | alergia severa
        | alergia feia | alergia horrível | alergia terrível | forte alergia
        | reação forte | reação grave | reação feia | reação horrível | reação terrível
        | garganta fechou | garganta fechar | garganta inchando | garganta inchada
        | cara inchada | rosto inchado | rosto todo inchado | rosto deformado
        | não consigo engolir a saliva | não consigo engolir saliva | glote fechando
        | glote | adrenalina | língua inchada | língua inchando | língua inchou
        | língua está inchando | lábios inchados | lábios inchando | lábio inchado
        | lábio inchou | boca inchada | boca inchando | boca inchou | boca inchar
        | olhos inchados | olhos incharam | olhos e boca incharam | cara a inchar
        | cara inchou | cara toda inchada | rosto inchou | rosto inchando
        | beiço inchado | beiço inchou | beiços inchados | inchou tudo | inchou toda
        | inchou todo | todo inchado sem ar | inchando tudo | garganta fech*
        | garganta apert* | garganta tranc* | garganta trancando | goela fechando
        | goela apertada | goela inchada | garganta apertada | não consegue engolir
        | não consegue engolir a saliva | não consigo nem engolir saliva
        | babando sem engolir | choque do remédio | reação ao remédio forte
        | reação à vacina forte | reação braba | alergia braba | alergia séria
        | alergia muito forte | alergia no corpo todo | anafil* | edema na glote
        | edema da glote | voz sumindo | perdendo a voz | pescoço inchando
        | pescoço inchado | pescoço inchou | parece que tá tampando
        | tampando a garganta | garganta tampando | garganta tampou | garganta tampada
        | garganta tapada | lábios parecem | lábios enormes | língua enorme
        | língua crescendo | língua grossa | língua formigando e | rosto enorme
        | rosto irreconhecível | irreconhecível | desfigurad* | cara deformada
        | cara de bola | boca e olho inchad* | olho e a boca inchad* | inchou a boca
        | inchou a cara | inchou o rosto | inchou os olhos | inchou a língua
        | inchou a garganta | tá inchando e | ta inchando e | está inchando e
        | inchando e tossindo | inchando e | inchou e | inchou depois | inchando depois
        | inchado depois | inchada depois | incharam depois | ele tá inchando
        | ela tá inchando
    """,
    "WHEEZE": """
        chiado | chiando | chieira | pieira | sibilo | sibilos | assobio no peito | chia
        | apito | chiadeira | chiados | chiando o peito | peito chiando | peito chia
        | gato no peito | gatos no peito | gatinhos | assobiando | assobia
        | peito assobiando | sibilando | piando | pia | peito apitando | ronqueira
        | barulho no peito | barulho ao respirar | chiad* | chiand* | piado | piados
        | assobi* | assovi* | apitand* | apitando | gato miando | ronco no peito
        | cheio de chiado | farfalheira | crise de asma | estridor
    """,
    "HIVES": """
        urticária | vergões | placas vermelhas | empolad* | manchas que coçam | calombos
        | babas | urticaria | placas | vergão | empolada | empolado | empolação
        | manchas e coceira | manchas vermelhas e | bolotas | caroços vermelhos
        | caroços | cheia de placas | cheio de placas | manchas pelo corpo todo | empol*
        | empelot* | placas no corpo | bolotas no corpo | vergões no corpo
        | coceira no corpo todo | coçando o corpo todo | coçar tudo | coçando tudo
        | coça o corpo todo | caroço no corpo | urticári* | babões
        | comichão no corpo todo | pele toda vermelha | todo vermelho | toda vermelha
        | coceira
    """,
    "ALLERGY": """
        reação alérgica | alergia | alérgica | alérgico | reação | alergica | alergias
        | reações
    """,
    "MEDICINE": """
        remédio* | remedio* | medicamento* | medicação | comprimido* | pílula* | cápsula*
        | tratamento | dose | doses | droga* | antibiótico* | analgésico* | calmante*
        | fármaco* | antiviral* | insulina | xarope | dipirona | dipironas | paracetamóis
        | rivotril | clonazepam | injeção | antidepressivo* | ibuprofeno | cartela
        | diazepam | terapia | ben u ron | tarja preta | remedinho* | comprimidinho*
        | drágea | drágeas | antirretroviral | interferon | tratamento da hepatite
        | tratamento para hepatite | semana de tratamento | semanas de tratamento
        | comecei o tratamento | novo remédio | remédio novo | alprazolam | lexotan
        | frontal | zolpidem | lorazepam | paracetamol | paracetamois | novalgina | dorflex
        | tylenol | benzodiazepina* | brufen | ben-u-ron | sertralina | amitriptilina
        | metformina | glibenclamida | medicina | blister | antialérgico* | cartelas | aas
        | bula | caixa de remédio
    """,
    # Harm to oneself
    "SUICIDE": """
        suicid* | suicíd* | me matar | se matar | matar me | vou me matar
        | quero me matar | me mato | tirar minha vida | tirar a minha vida
        | tirar a própria vida | tirar a vida | tirar a sua vida | acabar com minha vida
        | acabar com a minha vida | acabar com a vida | acabar com a própria
        | acabar com tudo | acabar com isso | pôr fim à minha vida | pôr fim à vida
        | por fim à vida | por fim a minha vida | dar fim na minha vida | dar um fim
        | quero morrer | quer morrer | queria morrer | queria estar mort*
        | vontade de morrer | desejo morrer | prefiro morrer | preferia morrer
        | preferia estar mort* | melhor morrer | melhor morto | melhor morta
        | melhor eu morrer | não quero viver | não quero mais viver
        | não quero mais estar | não quer viver | não quer mais viver
        | não aguento mais viver | cansei de viver | cansado de viver | cansada de viver
        | cansei da vida | farto de viver | farta de viver | sem vontade de viver
        | vontade de viver | não tenho vontade de viver | não vale a pena viver
        | não vale mais a pena | vida não vale | vida não tem sentido
        | vida não faz sentido | minha vida acabou | não vejo sentido | nada faz sentido
        | motivo para viver | motivo pra viver | razão para viver | não quero acordar
        | não acordar mais | nunca mais acordar | dormir e não acordar
        | dormir para sempre | dormir pra sempre | sumir para sempre | sumir do mundo
        | desaparecer para sempre | deixar de existir | não queria existir
        | não quero existir | queria sumir | me machucar | me cortar | me corto
        | me cortei de propósito | cortar os pulsos | cortei os pulsos | me cortando
        | se cortando | automutil* | me ferir | fazer mal a mim | me enforcar
        | se enforcar | me jogar | se jogar | pular da ponte | pular da janela
        | atirar me | dar um tiro | me afogar | melhor sem mim | melhores sem mim
        | sou um peso | sou um fardo | um estorvo | carta de despedida | adeus a todos
        | me despedir de todos | quantos comprimidos para morrer | forma de morrer
        | jeito de morrer | pensando em morrer | penso em morrer
        | não aguento mais essa vida | não aguento mais esta vida
        | fazer mal a mim mesm* | não quero estar aqui | não quero mais existir
        | desistir da vida | desisti da vida | matar se | suicidio | suicidar | suicidas
        | pensamentos suicidas | ideias suicidas | pensamentos de morte | ideação
        | não quero mais essa vida | não quero mais nada da vida | não quero estar vivo
        | não quero estar viva | não quero estar mais | não quero mais continuar
        | não quero continuar | não quero mais acordar | não queria acordar
        | não queria estar vivo | não queria estar viva | não queria ter nascido
        | não queria mais viver | não tenho mais vontade
        | não tenho mais vontade de viver | não tenho razão para
        | não tenho motivo para viver | não tenho motivos para viver
        | não tenho por que viver | não tenho mais força para viver
        | não tenho forças para viver | perdi a vontade de viver
        | perdi o gosto pela vida | perdi a esperança | perdeu a vontade de viver
        | sem esperança | não vejo saída | não vejo mais saída | não tem saída
        | não há saída | sem saída | não vejo futuro | não vejo motivo | não vejo razão
        | não vejo razão para viver | não vejo sentido em | não vejo sentido na vida
        | não vejo mais sentido | a vida não tem mais | vida perdeu o sentido
        | vida sem sentido | nada mais faz sentido | nada vale a pena | nada mais vale
        | não vale a pena | não vale a pena continuar | de que vale viver
        | pra que viver | para que viver | pra que continuar | para quê viver
        | qual o sentido de viver | qual o sentido de continuar
        | ninguém sentiria minha falta | ninguém sentiria a minha falta
        | ninguém vai sentir minha falta | ninguém ia notar | ninguém se importaria se
        | ninguém se importa se | se eu morrer | se eu morresse | se eu sumisse
        | se eu não existisse | se eu não estivesse | se eu desaparecesse
        | quando eu morrer | quando eu não estiver | quando eu me for
        | seria melhor se eu | seria melhor sem mim | seria melhor eu morrer
        | estariam melhor sem | ficariam melhor sem | vão ficar melhor sem
        | todos ficariam melhor | o mundo seria melhor | família estaria melhor
        | melhor se eu morresse | melhor estar mort* | era melhor ter morrido
        | era melhor estar mort* | tomara que eu morra | quem me dera morrer
        | quem dera morrer | oxalá morresse | preferia não acordar
        | preferia não existir | preferia não ter nascido | prefiro não acordar
        | gostaria de morrer | gostaria de não acordar | gostaria de estar mort*
        | gostava de morrer | apetece me morrer | só quero morrer | só penso em morrer
        | só penso em me matar | só queria morrer | só queria sumir | só queria dormir e
        | só quero que acabe | quero que tudo acabe | quero que isso acabe
        | quero que tudo termine | quero acabar com tudo | quero acabar com isso
        | quero desaparecer | quero sumir | quero sumir daqui | quero sumir do mapa
        | quero partir | quero ir embora deste mundo | quero deixar de viver
        | quero deixar de existir | quero dormir e não | quero dormir e nunca
        | quero dar fim | quero por um fim | quero pôr fim | pôr um fim | por um fim
        | dar um fim em tudo | dar um fim na minha | dar cabo de mim | dar cabo da vida
        | acabar comigo | acabar de vez | deixar este mundo | deixar esse mundo
        | partir deste mundo | sair desta vida | odeio minha vida | odeio a minha vida
        | odeio viver | odeio estar vivo | cansado desta vida | cansada dessa vida
        | cansado dessa vida | cansada desta vida | cansado da vida | cansada da vida
        | cansei de tudo quero | cansei de lutar | farto da vida | farta da vida
        | não suporto viver | não suporto mais viver | não suporto mais a vida
        | não suporto mais essa | não aguento viver | não aguento mais a vida
        | não aguento a vida | não aguento mais isso quero | não consigo mais viver
        | não consigo mais continuar | não consigo continuar | não dá mais para viver
        | não dá mais pra viver | não dá mais para continuar | desistir de viver
        | desistir de tudo | desisti de viver | desisti de tudo | vou desistir da vida
        | não mereço viver | mereço morrer | peso para todos | peso pra todo mundo
        | peso pra minha | fardo para | fardo pra | pensando em me matar
        | pensei em me matar | penso em me matar | pensando em tirar | pensei em tirar
        | pensando em acabar | penso em acabar | penso em desaparecer
        | planejando minha morte | planejei minha morte | planejando me matar
        | já planejei como | tenho um plano para | tenho os comprimidos
        | guardando comprimidos | juntando comprimidos | juntei comprimidos
        | tomar todos os remédios | tomar todos os comprimidos | tomar todos os meus
        | tomar uma caixa | tomar tudo de uma vez e | engolir todos | veneno para
        | tomar veneno | beber veneno | com uma faca na | com uma arma | tenho uma arma
        | arma na cabeça | tiro na cabeça | dar um tiro em | meter uma bala | jogar de
        | me jogar da | me jogar na frente | me jogar do | me atirar | atirar me da
        | atirar me ao | atirar se | saltar da ponte | saltar de uma | pular da
        | pular do | pular de | em cima da ponte | na ponte agora | no telhado
        | na janela pronta | na frente do trem | na frente do comboio | debaixo do trem
        | debaixo do comboio | na linha do trem | se cortou | se corta | corta os braços
        | cortou os pulsos | cortar as veias | cortei as veias | cortar os braços
        | me queimar | se machuca de propósito | se mutila | se mutilando | me mutilar
        | me mutilo | machucar a mim | enforcar | vou me enforcar | se enforcou
        | tentou se matar | tentou suicídio | tentei me matar | tentou tirar
        | tentei tirar | tentou se enforcar | ameaça se matar | ameaçando se matar
        | diz que quer morrer | fala que quer morrer | fala em morrer | fala em se matar
        | fala em tirar a vida | diz que vai se matar | diz que não quer viver
        | diz que não quer mais viver | diz que vai tirar | carta de adeus
        | bilhete de despedida | escrevi uma carta de | adeus mundo | adeus pra todos
        | me perdoem por | me despedindo | me despedi de | cuidem dos meus filhos
        | vai ser hoje à noite | hoje eu acabo com | vou fazer isso hoje | como se matar
        | como me matar | como morrer | morrer sem dor | quantos comprimidos preciso
        | quantos comprimidos para | quantos comprimidos pra morrer | jeito de me matar
        | maneira de morrer | matar a mim | me cortei de novo | me cortei outra vez
        | me cortei nos braços | me cortei toda | me cortei todo | cortei meus braços
        | cortei meu braço | me cortar de novo | não tenho mais motivo
        | não tenho motivo | não tenho motivos | não tenho mais motivos
        | não tenho mais razão | não tenho por que continuar | não tenho pra que viver
        | não tem mais sentido viver | sem motivo pra viver | sem motivos pra viver
        | sem razão pra viver | motivo pra continuar | motivos pra continuar
        | motivo para continuar | razão pra continuar | razão para continuar
        | apetece desaparecer | me apetece desaparecer | apetece morrer
        | não me apetece viver | não faço falta | não faço falta a ninguém
        | não vou fazer falta | não vou incomodar mais | não incomodo mais
        | não vou dar mais trabalho | não darei mais trabalho
        | não quero dar mais trabalho | só dou trabalho | só atrapalho | só estorvo
        | peso pros meus filhos | peso pros meus | um peso pra | um peso para
        | um peso na vida | peso morto | fardo pra família | um fardo | um encosto
        | escrevi a carta | escrevi uma carta pra | deixei uma carta | deixei carta
        | deixei tudo arrumado | deixei tudo pronto | tá tudo preparado
        | comprei a corda | comprei uma corda | a corda tá | corda no pescoço
        | corda pronta | por termo à vida | pôr termo à vida | pôr termo à minha
        | por termo a | termo à vida | acabar com o sofrimento
        | acabar com esse sofrimento | acabar com a dor | acabar com esta vida
        | acabar com essa vida | acabo com tudo | acabo com isso | acabo com a minha
        | acabo hoje | pensando besteira | penso besteira | pensando bobagem
        | fazer besteira | fazer uma besteira | vou fazer uma besteira
        | fazer uma loucura | fazer uma asneira | vou fazer asneira | fazer merda comigo
        | tiro minha vida | tiro a minha vida | me tirar a vida | ir embora desse mundo
        | ir embora pra sempre | ir embora de vez | partir de vez | partir dessa
        | partir desta pra melhor | descansar de vez | descansar pra sempre
        | descansar para sempre | descansar em paz | quero descansar em paz
        | quero a morte | peço a morte | peço a deus pra morrer
        | peço a deus pra me levar | pedindo a deus pra me levar | deus podia me levar
        | deus me leve | deus me levar | que deus me leve | me leva deus | deus me leva
        | queria que deus me levasse | jesus me leva | encontrar minha mãe no céu
        | encontrar com minha mãe no céu | ficar com minha mãe no céu | ir pro céu
        | quero ir pro céu | dormir e nunca mais | dormir e não levantar
        | não levantar mais | nunca mais levantar | não abrir mais os olhos
        | fechar os olhos e não | fechar os olhos pra sempre | não ver outro dia
        | não ver o amanhã | não quero ver amanhã | amanhã não estarei
        | amanhã já não estou | já não estarei cá | não vou estar cá
        | não vou estar mais aqui | quando eu for embora | quando eu já não estiver
        | quando eu faltar | cuida dos meus filhos | cuida da minha mãe
        | cuida do meu filho | cuidem da minha | cuidem do meu | cuidem dos meus
        | tomem conta dos meus | toma conta dos meus | me perdoem | me perdoa por tudo
        | me perdoem por tudo | perdão por tudo | desculpa por tudo adeus
        | obrigado por tudo adeus | adeus meus | adeus minha | adeus família
        | adeus pessoal | adeus gente | adeus amigos | adeus a todas | é um adeus
        | mensagem de despedida | mensagem de adeus | se despediu de todos
        | se despedindo de todo mundo | áudio de despedida | última mensagem
        | meu último dia | minha última noite | me atiro | jogar na frente
        | jogo na frente | me jogo | me jogo da | me jogo na | jogar do prédio
        | pular no rio | pular do prédio | pular da laje | jogar no rio | jogar debaixo
        | me enforco | enforcamento | me pendurar | dar um tiro na | meter um tiro
        | beber chumbinho | tomar chumbinho | beber pesticida | tomar tudo que é remédio
        | engolir tudo | tomar todos | tomar um monte de | comprimidos separados
        | comprimidos guardados | remédios guardados | remédios separados | já separei
        | juntei os remédios | juntando remédio | juntando remédios
        | estou a juntar comprimidos | me machuco | me machuquei de propósito | me mordo
        | me queimo | me queimei de propósito | me arranho
        | bato a cabeça na parede de propósito | auto lesão | auto mutil* | cutting
        | cortes nos braços | cortes nos pulsos | sem forças pra viver
        | sem forças para viver | não tenho mais forças | não tenho forças pra continuar
        | não aguento continuar | não aguento existir | não suporto existir
        | não suporto mais existir | cansado de existir | cansada de existir
        | cansei de existir | cansei de sofrer quero | cansei dessa vida
        | cansei desta vida | tô cansado de viver | desisto da vida | desisto de viver
        | desisto de tudo | vou desistir de tudo | não vejo luz | sem luz no fim
        | não tem mais jeito pra mim | não tem jeito pra mim | acabou pra mim
        | acabou tudo pra mim | minha vida não presta | minha vida não serve
        | minha vida é uma merda e quero | vida não presta | vida não vale nada
        | vida já não vale | nada me prende | nada me segura | vontade de sumir
        | vontade de desaparecer | vontade de acabar | vontade de me matar
        | vontade de me cortar | vontade de me jogar | vontade de dormir e
        | vontade de não existir | vontade de ir embora desse | sumir da face da terra
        | sumir desse mundo | sumir de vez | desaparecer do mapa | desaparecer de vez
        | desaparecer deste mundo | não ter nascido | nunca ter nascido
        | não devia ter nascido | era melhor não ter nascido | melhor eu sumir
        | melhor se eu não existisse | melhor sem eu | melhor eu ir | aliviados sem mim
        | livres de mim | se livrar de mim | autolesão | autolesões | suissidio
        | se eu não acordar | se eu nao acordar | se eu não acordasse
        | não acordar amanhã | nao acordar amanha | se eu não acordar mais
        | nada pra fazer nesse mundo | nada pra fazer neste mundo
        | nada a fazer neste mundo | nada para fazer aqui | nada mais pra fazer aqui
        | sem mim aqui | sem mim seria | mais fácil sem mim | mais simples sem mim
        | sem mim tudo | sem mim por perto | melhor se eu não
        | se eu não tivesse nascido | se eu não tivesse aqui
        | se eu não tivesse mais aqui | se eu sumir | se eu morrer ninguém
        | não me resta nada | não me resta mais | nada me resta | nada mais me importa
        | nada mais importa | nada a perder | não tenho nada a perder
        | sem nada a perder | por que ainda estou vivo | por que ainda estou viva
        | pra que ficar vivo | para quê continuar | pra que continuar vivendo
        | continuar pra quê | viver pra quê | única solução é morrer | única saída é
        | única saída | a única saída | morte é a | a morte seria | a morte é melhor
        | morte como solução | prefiro a morte | melhor a morte | seria um alívio
        | vai ser um alívio | um alívio pra todos | alívio para todos
        | alívio pra minha família | terminar com tudo | terminar com a minha
        | terminar com isto | terminar minha vida | encerrar minha vida | encerrar tudo
        | parar de viver | deixar de viver | deixar de sofrer pra sempre
        | parar de existir | botar um fim | dar um basta na vida | faca na mão
        | com a faca | uma faca na mão | com a lâmina na | lâmina no pulso
        | lâmina na mão | na beira da ponte | na beira do prédio | beira do precipício
        | no parapeito | parapeito | beira da laje | em cima da laje | em cima do prédio
        | à beira do abismo | tchau pra sempre | tchau para sempre | adeus pra sempre
        | adeus para sempre | até nunca mais | nunca mais vão me ver | não me verão mais
        | não vão me ver mais | não me procurem | marcas de corte
        | cheia de cortes no braço | cortes no braço | se cortando no banheiro
        | corta o braço | corta os pulsos | se arranha | não quer mais estar aqui
        | não quer estar aqui | não quer mais acordar | queria não existir
        | queria não ter nascido | queria não acordar | quis se matar | quis morrer
        | queria se matar | ia se matar | tentou tirar a vida | disse que vai se matar
        | disse que queria morrer | disse que quer morrer | falou que quer morrer
        | falou em se matar | postou que quer | escreveu que não quer mais
        | n quero viver | n quero mais viver | n quero mais estar | n quer viver
        | n quer mais viver | n aguento mais viver | n vejo sentido | n quero acordar
        | n acordar mais | n queria existir | n quero existir | n quero estar aqui
        | n quero mais existir | n quero estar vivo | n quero estar viva
        | n quero estar mais | n quero mais continuar | n quero continuar
        | n quero mais acordar | n queria acordar | n queria estar vivo
        | n queria estar viva | n queria ter nascido | n queria mais viver
        | n tenho mais vontade | n tenho razão para | n vejo saída | n vejo mais saída
        | n tem saída | n há saída | n vejo futuro | n vejo motivo | n vejo razão
        | n vejo sentido em | n vejo mais sentido | n vale a pena | n suporto viver
        | n suporto mais viver | n suporto mais essa | n aguento viver
        | n aguento a vida | n consigo mais viver | n consigo mais continuar
        | n consigo continuar | n mereço viver | n tenho mais motivo | n tenho motivo
        | n tenho motivos | n tenho mais motivos | n tenho mais razão
        | n me apetece viver | n faço falta | n vou fazer falta | n vou incomodar mais
        | n incomodo mais | n darei mais trabalho | n levantar mais | n ver outro dia
        | n ver o amanhã | n quero ver amanhã | n vou estar cá | n tenho mais forças
        | n aguento continuar | n aguento existir | n suporto existir
        | n suporto mais existir | n vejo luz | n ter nascido | n devia ter nascido
        | n acordar amanhã | n me resta nada | n me resta mais | n me verão mais
        | n me procurem | n quer estar aqui | n quer mais acordar
        | ninguém precisa de mim | ninguém precisa mais de mim | vou embora de vez
        | vou embora pra sempre | me embora de vez | me embora para sempre
        | ninguém me quer mais | ninguém gosta de mim e | ninguém liga pra mim
        | tudo isso acabasse | que tudo acabasse | que tudo isto acabasse
        | isso acabasse | viver assim
    """,
    "WANT": """
        quero | queria | quer | vontade | desejo | prefiro | penso em | pensando em
        | preferia | querer | querendo | queríamos | vou | desejando | tomara | melhor
        | preferiria | gostaria de | gostava de | só penso em | penso | apetece | qro
        | kero | quiria | queru | afim de | a fim de | vontad | preciso
    """,
    "DIE": "morrer | morto | morta | morte",
    "GONE": """
        sumir | desaparecer | não acordar | não existir | deixar de existir
        | dormir para sempre | partir
    """,
    "LIVE": """
        viver | existir | estar vivo | estar viva | estar aqui | continuar | acordar
        | seguir
    """,
    "END": """
        acabar | terminar | fim | tirar | encerrar | acabe | termine | pôr fim | dar fim
    """,
    "LIFE": """
        minha vida | a vida | vida | viver | minha existência | vida dele | vida dela
        | existência
    """,
    "POINT": """
        sentido viver | sentido na vida | sentido em viver | razão para viver
        | motivo para viver | motivos para viver | motivo pra viver | vontade de viver
        | vontade de continuar | esperança | forças para viver | força para viver
    """,
    "POINTLESS": """
        sentido | inútil | não vale | não serve | uma merda | vazia | acabou | acabada
        | não presta
    """,
    "NOBODY": "ninguém | todos | todo mundo | família | mundo",
    "MISS": """
        minha falta | sem mim | se eu morrer | se eu morresse | se eu sumir | se eu não
    """,
    "PLAN": "planejo | planejando | plano | planejei | planeio",
    "HURT": """
        machucar | ferir | matar | cortar | mal | fazer mal | queimar | enforcar | punir
        | magoar
    """,
    "MYSELF": """
        mim mesmo | mim mesma | a mim mesmo | a mim mesma | si mesmo | si mesma
        | mim próprio | mim própria | me mesmo | meus pulsos | os pulsos | as veias
        | minhas veias | meus braços
    """,
    # Poisoning
    "OVERDOSE": """
        overdose | overdoze | superdose | superdosagem | intoxic* | envenen*
        | muitos comprimidos | comprimidos demais | remédio demais | remédios demais
        | muitos remédios | demasiados comprimidos | cartela inteira | a cartela toda
        | toda a cartela | caixa inteira | a caixa toda | toda a caixa
        | todos os comprimidos | todos os remédios | todos os meus | todos os seus
        | frasco inteiro | o frasco todo | vidro inteiro | um monte de comprimidos
        | um monte de remédio* | um punhado de | veneno de rato | chumbinho
        | bebeu água sanitária | bebeu lixívia | abstinência | delirium tremens
        | uma caixa de | uma cartela de | de uma vez só | tudo de uma vez
        | muita insulina | paracetamol demais | metadona demais | over dose | sobredose
        | sobredosagem | dose dupla | dose a mais | dobro da dose | dose dobrada
        | comprimidos a mais | remédio a mais | passei da dose | passou da dose
        | exagerei na dose | exagerou na dose | exagerei no remédio
        | um punhado de comprimidos | punhado de comprimidos | mão cheia de comprimidos
        | monte de remédio | monte de comprimido | muitos calmantes | tantos comprimidos
        | vários comprimidos | cartelas inteiras | duas cartelas | três cartelas
        | cartela vazia | caixa vazia | frasco vazio | vidro vazio | duas caixas
        | caixas de | o vidro inteiro | o vidro todo | a caixa inteira
        | embalagem inteira | a embalagem toda | tudo que tinha no frasco
        | remédio com álcool | remédio com bebida | comprimidos com álcool
        | comprimidos e álcool | misturou remédio com | misturei remédio com
        | intoxicado | intoxicada | envenenado | envenenada | tomou veneno
        | engoliu veneno | parou de beber e | parei de beber e | largou a bebida e
        | sem beber e | abstinência alcoólica | coma alcoólico | pupilas pequenas
        | pupilas pequenininhas | pilha | engoliu uma pilha | naloxona | insulina a mais
        | insulina demais | dose errada de insulina | em overdose | overdos*
        | super dosagem | tomei a cartela | tomou a cartela | engoliu a cartela
        | cartela de uma vez | caixa de remédio inteira | caixa toda | a caixa toda de
        | todos os remedios | monte de remedio | monte de remédios
        | monte de comprimidos | montão de comprimido | montão de remédio
        | tanto remédio | tanto comprimido | tomei tanto | remédio de mais
        | comprimido demais | remedio demais | comprimido a mais | uma dose a mais
        | dose em dobro | dobrei a dose | dobrou a dose | dobrei o remédio | duas doses
        | dois comprimidos juntos | tomei duas vezes o | tomei dois no mesmo dia
        | tomei duas vezes hoje | tomei 2 vezes | repeti a dose | repeti o remédio
        | repetiu a dose | misturei rivotril | misturei remédio | misturei comprimidos
        | misturei comprimido | misturei calmante | misturei bebida com
        | misturei álcool com | misturei cachaça | misturou remédio | misturou rivotril
        | misturou bebida com | misturou álcool com | misturou calmante | rivotril com
        | rivotril e cachaça | rivotril e álcool | remédio com cachaça
        | remédio com pinga | remédio com cerveja | comprimido com cachaça
        | calmante com bebida | exagerei na coca | exagerei na cocaína
        | exagerou na coca | exagerei no pó | exagerou no pó | exagerei na droga
        | exagerou na droga | muita droga | muita coca | muita cocaína | coca demais
        | droga demais | pó demais | crack demais | cheirou demais | cheirei demais
        | usou demais | fumou demais | cogumelo do mato | cogumelos do mato
        | comi cogumelo | comemos cogumelo* | comemos cogumelos | comeu cogumelo*
        | planta venenosa | comigo ninguém pode | mamona | bebeu veneno
        | bebeu desinfetante | bebeu detergente | bebeu gasolina | bebeu agrotóxico
        | bebeu querosene | tomou agrotóxico | tomou água sanitária | tomou soda
        | tomou ácido | tomou detergente | tomou raticida | tomou pesticida
        | bebeu produto | engoliu produto | engoliu lixívia | engoliu detergente
        | engoliu meus comprimidos | engoliu meu comprimido | engoliu comprimido*
        | engoliu remédio* | engoliu o remédio | engoliu um comprimido
        | comeu meu remédio | comeu meus remédios | comeu remédio | comeu os comprimidos
        | comeu comprimido* | chupou comprimido | pegou meu remédio
        | pegou meus comprimidos | pegou o remédio e | parou com a bebida e
        | largou o álcool e | privação de álcool | ressaca seca
        | síndrome de abstinência | crise de abstinência | delirium | delírio tremens
        | dt alcoólico | pupilas de alfinete | od de | teve od | ta de overdose | narcan
        | intoxicaç* | envenenamento | comprimidos todos | os comprimidos todos
        | as pastilhas todas | pastilhas todas | caixa de pastilhas | uma lamela
        | lamela inteira | lamelas | a lamela toda | a caixinha toda
        | tudo que era remédio | seringa no braço | seringa do lado | com a seringa no
        | duas vezes o remédio | duas vezes o comprimido | caixa de remédio pra dormir
        | acabou com a caixa | acabou com a cartela | secou o frasco | bebeu o produto
        | bebeu um produto | tomou o produto | produto de desentupir | desentupir pia
        | desentope | bebeu por engano | se enganou e bebeu | se enganou e tomou
        | trocou a garrafa | pensou que era água | achou que era água
        | achou que era bala | pensou que era bala | comeu pensando que era bala
    """,
    "TOOK": """
        tomei | tomou | tomado | engoli | engoliu | engolido | ingeri | ingeriu | comeu
        | comi | bebeu | bebi | bebido | injetei | injetou | tomaram | cheirei | cheirou
        | meteu | mastigou | consumiu | engoliram | ingerido | mandou | mandei | virou
        | virei | se picou | fumou | chupou | misturou | misturei | enfiou | ingeriram
        | usou | usei | toma | tomo | tomava | beber | comer | engole | engolir | injeta
        | injetaram | picou se | fumei | cheirado | cheira | consumi | provou | emborcou
        | entornou | repeti | repetiu | bebe | come | engulir | ingere | usado
    """,
    "REACHED": """
        achou | encontrou | pegou | abriu | brincando com | mastigou | colocou na boca
        | pôs na boca | mordeu | lambeu | apanhou | mexeu | meteu na boca | bebendo
        | comendo | a comer | a beber | mascou | mexia | botou na boca | pôs a boca
        | levou à boca | roubou | chupou | comeu | engoliu | lambendo | chupando | meteu
        | enfiou na boca | provou | lamber | lambe | chupa | mastiga | engole | bebe
    """,
    "TOO_MANY": """
        demais | muitos | muitas | muito | muita | demasiado | demasiados | dez | doze
        | quinze | vinte | trinta | quarenta | cinquenta | a mais | punhado | monte
        | vários | várias | excesso | seis | sete | oito | nove | onze | vinte e
        | sessenta | cem | de uma vez | juntos | meia caixa | meia cartela | meio frasco
        | tantos | montão | um tanto de | bastantes | porrada de | um monte | montes
        | bué de | bué | doses a mais | sem conta | dezenas | dúzia | meia dúzia
    """,
    "WHOLE": """
        toda | todo | todos | todas | inteira | inteiro | caixa | cartela | frasco
        | cartelas | caixas | vidro | embalagem | pacote | tudo | todinho | completo
        | completa | meia | lamela | caixinha | frasquinho | vidrinho | potinho | pote
        | ampola | tubo | blister inteiro | inteirinha | garrafa inteira
    """,
    "DOUBLE": """
        dobro | dois | duas | 2 | 3 | três | duas vezes | a mais | dobrada | duplicada
        | 4 | quatro | dupla | segunda | duplicado | duas doses | dois juntos | repeti
        | repetida | outra dose | cinco | 5 | três vezes | de novo | dobrado | dobrei
        | em dobro | repetido | mais um | mais uma | 2x | outra vez
    """,
    "MISTAKE": """
        engano | sem querer | por engano | errado | errada | acidente | em vez de | erro
        | por erro | acidentalmente | esqueci | distração | sem perceber | achando que
        | confundi | em lugar de | enganei | enganei me | se enganou | me enganei
        | trocado | troquei | trocou | descuido | no mesmo dia | ao mesmo tempo | juntos
        | distraíd* | desatenção | engano meu | não me lembrei | não lembrei
        | sem me dar conta | sem dar conta | equívoco | por descuido | por distração
        | atrapalh* | confundir | esquecid* | me confundi | confundi me | se confundiu
        | me atrapalhei | me distraí
    """,
    "POISON": """
        água sanitária | lixívia | veneno | detergente | soda | pesticida | ácido
        | cândida | alvejante | desinfetante | produto de limpeza | inseticida
        | chumbinho | gasolina | querosene | raticida | cogumelos | sabão | acetona
        | removedor | aguarrás | thinner | tíner | pilha | bateria | amaciante
        | limpa vidro | diabo verde | soda cáustica | desengordurante | mata rato
        | formicida | agrotóxico | herbicida | metanol | álcool gel | álcool de posto
        | anticongelante | cápsula de sabão | pastilha da máquina | perfume | creolina
        | pinho sol | veja | dissolvente | gasóleo | agua sanitaria | sanitária
        | lixivia | qboa | q boa | super cândida | água de bateria | ácido de bateria
        | roundup | glifosato | paraquat | gramoxone | carrapaticida | mata mato
        | mata barata | baygon | sbp | naftalina | cloro | ácido muriático | muriático
        | veneno de barata | veneno de formiga | veneno de planta | remédio de rato
        | ratol | racumin | desentupidor | tira manchas | amoníaco | amónia | amônia
        | água oxigenada | verniz | tinta | petróleo | óleo de travões
        | comigo ninguém pode | mamona | cogumelo | produto químico | adubo | dum dum
        | decis | detergentes | limpador | álcool etílico | etanol | desodorizante
        | produto de matar | produto pra matar | produto para ratos | veneno pra rato
        | veneno para rato | matar rato | matar ratos | matar barata | matar formiga
        | matar baratas | isca | produto de piscina | produto da piscina
        | produto de piso | produto de lavar
    """,
    "OPIOID": """
        heroína | fentanil | metadona | morfina | opioide* | opiáceo* | codeína
        | fentanyl | fentanila | oxicodona | buprenorfina | ópio | tramal | tramadol
        | heroina | cavalo | subutex | crack | cocaína | fenta | oxi | dolantina
        | meperidina | petidina | k2 | k9 | chinesa
    """,
    "ALCOHOL": """
        álcool | vodka | cerveja | cachaça | pinga | vinho | whisky | bebida | wisky
        | uísque | caipirinha | rum | aguardente | bagaço | goró
    """,
    # Pregnancy
    "PREGNANT": """
        grávida | gravidez | gestante | gestação | gravida | semanas de gravidez
        | semanas de gestação | prenha | esperando bebê | esperando um bebê
        | à espera de bebé | gravidinha | gravidíssima | barriga de | meses de gravidez
        | de gravidez | gravidica | buchuda | grávida de | vou ser mãe | gestand*
        | gravides | gravidês | gravd | grávid* | gestant* | gestaç* | esperando neném
        | esperando nenem | esperando um neném | esperando criança | esperando menino
        | esperando menina | esperando filho | esperando um filho | espero bebé
        | espero um bebé | de esperanças | barriguda de | prenhe | embuchada | de bucho
        | pejada | estou de ? meses | estou de ? semanas | tô de ? meses | to de ? meses
        | tô de ? semanas | to de ? semanas | está de ? meses | tá de ? meses
        | ta de ? meses | com ? semanas | de ? semanas | pré natal | trimestre da
        | bebê na barriga | neném na barriga | no fim da gravidez | trabalho de parto
        | to de bebê | tô de bebê
    """,
    "BABY": """
        bebê | bebé | feto | neném | bebe | bebezinho | nenê | nenem | filho | minha filha
    """,
    "MOVE": """
        mexe | mexer | mexendo | movimento | movimentos | chuta | chutes | mexeu | pontapés
        | se mexe | mexido | mexia | se mexendo | chutou | chutar | pontapé | movimentando
    """,
    "LESS": """
        menos | pouco | parou | quase não | diminu* | deixou | não | nada | pouquinho
        | mal | parado | quietinho | menas | reduziu | raramente | deixei | parei
        | sumiu
    """,
    "BABY_STILL": """
        não sinto o bebê | não sinto meu bebê | não sinto o bebé | bebê não mexe
        | bebê não está mexendo | bebê parou de mexer | bebé não se mexe
        | bebê não se mexe | não mexe desde | não sinto mexer | a bolsa estourou
        | bolsa estourou | bolsa rompeu | rebentaram as águas | parou de mexer
        | não sinto o bebe | não sinto meu bebe | não sinto ele mexer
        | não sinto ela mexer | não sinto o nenê | não sinto movimento*
        | não sinto chutes | não tá mexendo | não está mexendo | não mexeu
        | não mexe mais | não se mexe | não chuta | parou de chutar | mexe menos
        | mexendo menos | mexe pouco | mexendo pouco | quase não mexe
        | quase não se mexe | bebê quieto | bebê muito quieto | bebê parado
        | perdendo líquido | perda de líquido | rompeu a bolsa | estourou a bolsa
        | contrações | perdi líquido | perdendo liquido | perdi o tampão | tampão saiu
        | saiu líquido | saindo líquido | bolsa furou | bolsa vazando
        | romperam as águas | rebentou as águas | rebentou a bolsa | águas rebentaram
        | eclâmpsia | eclampsia | pré eclâmpsia | pré eclampsia | neném parou
        | neném não mexe | neném não tá | neném quieto | nenê não mexe | nenê parou
        | bebe nao mexe | bebe parou | bebe quieto | sinto menos o bebé
        | sinto menos o bebê | sinto menos mexer | sinto pouco o bebê
        | sinto pouco mexer | mexer menos | mexendo bem menos | mexeu menos
        | mexe se menos | não mexe se | não sinto a bebê | não sinto a bebé
        | não sinto meu neném | não sinto o neném | não sinto minha filha mexer
        | não sinto meu filho mexer | quase não sinto | deixou de mexer
        | deixei de sentir | deixei de sentir o bebé | parei de sentir | sem mexer desde
        | não se mexeu | não dá chute | não deu um chute | bebê quietinho
        | bebe quietinho | neném quietinho | bebê calmo | bebê calminho | bebe calmo
        | bebê calmo demais | bebê sem se mexer | bebê não deu sinal
        | não deu sinal hoje | não deu nenhum chute | n sinto o bebê | n sinto meu bebê
        | n sinto o bebé | n mexe desde | n sinto mexer | n sinto o bebe
        | n sinto meu bebe | n sinto ele mexer | n sinto ela mexer | n sinto o nenê
        | n sinto movimento* | n sinto chutes | n tá mexendo | n está mexendo | n mexeu
        | n mexe mais | n se mexe | n chuta | n mexe se | n sinto a bebê
        | n sinto a bebé | n sinto meu neném | n sinto o neném | n se mexeu | n dá chute
        | n deu um chute | n deu sinal hoje | n deu nenhum chute
    """,
    "HEADACHE": """
        dor de cabeça | enxaqueca | dores de cabeça | cabeça doendo | cefaleia
        | cabeça dói | dor na cabeça | cabeça explodindo | cabeça vai explodir
        | cabeça estourando | cabeça latejando | cabeça doendo muito | cabeça rachando
        | dói a cabeça | dói muito a cabeça | enxaquecas | dor de cabeca | dor cabeça
        | dores cabeça | cabeça a doer | cabeça estoura | cabeça pesada
        | cabeça a estourar | dor na nuca | cabeça a explodir | dor de cabeça braba
    """,
    "VISION": """
        visão turva | vista embaçada | visão embaçada | vendo embaçado | vendo pontinhos
        | vendo estrelinhas | vejo turvo | visão borrada | vista turva | vendo luzes
        | luzinhas | vendo pontos | embaçada | embaçado | turvo | turva | vejo embaçado
        | vejo dobrado | vendo dobrado | enxergando embaçado | enxergando mal
        | pontos pretos | pontinhos brilhantes | brilhinhos | estrelinhas | faíscas
        | moscas volantes | clarões | vista escura | vista escurecendo
        | não enxergo bien | vista nublada | manchas na visão | desfocado | desfocada
        | vista embaralhada | vista ruim | vista embaçando | vista fraca | vista dupla
        | visão dupla | vista preta | vendo tudo embaçado | vendo tudo turvo
        | vendo tudo duplo | vendo mal | vejo mal | vejo pontos | vejo pontinhos
        | vejo estrelas | vejo estrelinhas | vendo estrelas | vendo bolinhas
        | bolinhas pretas | pontos brilhantes | moscas na vista | clarão
        | vista anuviada | anuviada | enevoada | visão enevoada | vista enevoada
        | pressão 16 | pressão 17 | pressão 18 | pressão alta | pressão muito alta
        | pressão subiu | tensão alta | tensão muito alta | tensão subiu
    """,
    "ITCH": """
        coceira | coça | coçando | coçar | prurido | comichão | coço | cossando
        | cosseira | coçeira | coceiras | coçando muito | comichões | pinica | pinicando
        | coça tudo | coçando inteira | coç* | coss* | comichao | pruriginos* | coceirão
        | coçação | gastura | pinicação
    """,
    # Exposure
    "NEEDLE": """
        agulha | agulhas | seringa | seringas | perfurocortante | bisturi | lanceta
        | agulinha | agulha de insulina | objeto perfurante | perfurante | navalha
        | gilete | lâmina | barbeador | cateter | cânula | scalp | jelco | abocath
        | estilete | caneta de insulina | agulhad* | agulhão | injeção usada | alicate
        | lancetas | caco de vidro | tesoura
    """,
    "PRICK": """
        furei | furou | picada | espetei | espetou | piquei | picou | me furei | furado
        | furada | pisei | pisou | cortei | cravei | espetada | perfur* | picado | furar
        | furo | piquei me | se furou | me piquei | picar | me espetei | se espetou
        | espetar | enfiei | entrou | enfiou | cravou | acidente | machuquei | peguei
        | pegou | sentei | arranhei | arranhou | arranhão | me cortei | corte | pisar
        | feri | ferimento | encostei | furad* | espetad* | picad* | furamos | espet*
        | piqu* | ferrei | ferrou | esbarrei | fincou | finquei | enterrei | entrou no
        | varou | encostou
    """,
    "SHARE": """
        compartilhei | compartilhou | compartilhamos | dividi | dividiu | mesma
        | emprestada | usada | usadas | usei | partilhei | partilhou | suja
        | de outra pessoa | dividimos | partilhámos | de outro | compartilhando
        | compartilhada | compartilhadas | usado | usados | outras pessoas
        | do meu amigo | de um amigo | do amigo | do colega | da colega
        | do meu namorado | dele | dela | de alguém | alheia | mesmas | reutilizada
        | reutilizei | contaminada | contaminado | infectada | juntos | desconhecido
        | achada | jogada | emprestei | peguei emprestada | dividida | partilhada
        | não esterilizada | já usada | passamos a | dividir | repartimos | repartir
        | mesmo | alheio | aproveitei | reaproveit* | de outra | de estranho
        | de desconhecido | soropositivo | positivo | positiva | com hiv | com hepatite
        | paciente | contaminad* | infectad* | suj*
    """,
    "SPLASH": """
        espirrou | respingou | respingo | no olho | nos olhos | no meu olho | na boca
        | ferida | corte | mordeu | salpicou | jorrou | esguichou | espirrando
        | respingos | caiu | entrou | no rosto | na cara | machucado | arranhão | mucosa
        | mordida | me mordeu | sangue de outra | de um paciente | do paciente
        | ferida aberta | na ferida | cortezinho | aberto | nas mãos | saltou | salpicos
        | boca | espirr* | resping* | salpic* | esguich* | pra dentro do olho
        | dentro da boca | dentro do olho | boca adentro | na vista | mucosas
        | dedo cortado | mão cortada | no corte | no machucado | ferid* | me cortei
        | cuspiu | cuspiram | jogou | jogaram | derramou | escorreu
    """,
    "EXPOSURE": """
        picada de agulha | furada de agulha | me furei com agulha | camisinha estourou
        | camisinha furou | camisinha rasgou | preservativo rompeu
        | preservativo rebentou | preservativo rompeu se | sem camisinha
        | sem preservativo | sexo desprotegido | relação desprotegida
        | relações desprotegidas | compartilhei seringa* | compartilhei agulha*
        | dividi seringa | dividi agulha | partilhei seringa* | partilhei agulha*
        | fui estuprad* | estupro | mesma seringa | mesma agulha
        | acidente com perfurocortante | acidente com agulha | agulha usada | me furei
        | se furou com | me piquei com | piquei me com | me espetei com | espetei me com
        | furei o dedo | furou o dedo com | pisei numa agulha | pisei em uma agulha
        | pisei numa seringa | pisei em uma seringa | agulha suja | seringa usada
        | seringas usadas | agulhas usadas | agulha contaminada | agulha infectada
        | usei a seringa de | usei a seringa do | usei a agulha de | usei a agulha do
        | usei seringa usada | usei a mesma seringa | usei a mesma agulha
        | usamos a mesma | dividimos a seringa | dividimos a agulha | dividimos seringa
        | dividi a seringa | dividi a agulha | dividi a mesma | compartilhamos seringa
        | compartilhamos a seringa | compartilhamos agulha | compartilhei a seringa
        | compartilhei a agulha | compartilhei a mesma | partilhei a seringa
        | partilhei a agulha | partilhámos a seringa | partilhar seringas
        | compartilhar seringa | usei o barbeador | usei a gilete | usei a lâmina
        | partilhei canudo | camisinha rompeu | camisinha rebentou | camisinha saiu
        | a camisinha furou | camisinha arrebentou | o preservativo rasgou
        | o preservativo saiu | o preservativo furou | o preservativo estourou
        | preservativo rasgou | preservativo saiu | não usamos camisinha
        | não usei camisinha | não usamos preservativo | não usei preservativo
        | não usamos proteção | sem proteção | transei sem | transei com | transamos sem
        | tive relação com | tive relações com | fui violada | fui violado | fui abusada
        | fui abusado | abuso sexual | violência sexual | agressão sexual
        | mordida humana | levei uma mordida | sangue no olho | sangue nos olhos
        | sangue no meu olho | espirrou sangue | respingou sangue | caiu sangue
        | contato com sangue de | contacto com sangue de | exposta ao hiv
        | exposto ao hiv | exposição ao hiv | profilaxia | pep
        | acidente de trabalho com | dividi o canudo | dividimos o canudo | mesmo canudo
        | mesma nota | dividi cachimbo | dividi o cachimbo | mesmo cachimbo
        | dividi o kit | mesma lâmina | mesma gilete | mesmo barbeador | mesmo alicate
        | alicate de unha usado | lâmina dele | gilete dele | barbeador dele
        | o durex furou | durex furou | durex estourou | durex rasgou | durex rompeu
        | a capa rasgou | capinha furou | camisa de vênus rasgou | camisa furou
        | a camisinha rasgou | camisinha vazou | camisinha escapou
        | camisinha ficou dentro | camisinha abriu | camisinha se rompeu
        | camisinha quebrou | camisinha partiu | tirou a camisinha
        | tirou o preservativo | preservativo rasgou se | preservativo partiu
        | preservativo abriu | preservativo arrebentou | preservativo romp*
        | preservativo rebent* | sem capa | sem capinha | sem usar camisinha
        | sem usar preservativo | sexo sem | relação sem | relações sem | fizemos sem
        | fiz sem camisinha | esqueci a camisinha | esquecemos a camisinha
        | não me protegi | não nos protegemos | não se protegeu | ele gozou dentro
        | gozou dentro | ejaculou dentro | me espetei numa | espetou se numa
        | espetou se com | se espetou numa | se espetou em | espetei me numa
        | espetei me no | piquei me numa | piquei me no | piquei me na | me piquei numa
        | picou se numa | picou se com | se picou com | se furou numa | furei com agulha
        | furei com uma agulha | furada com agulha | furada com seringa
        | furou com agulha | picada com agulha | picada com seringa | picada de seringa
        | acidente com seringa | acidente biológico | acidente com material biológico
        | material biológico | acidente perfuro | pisei na agulha | pisei na seringa
        | pisei em seringa | pisei em agulha | pisei descalço numa | agulha de paciente
        | agulha do paciente | agulha de um paciente | agulha de outra | agulha de outro
        | agulha do lixo | agulha na praia | seringa na praia | seringa do chão
        | seringa de outro | seringa de outra | seringa de um | seringa do meu
        | seringa da minha | seringa dele | usei a seringa dele
        | usei a dele pra injetar | mesma agulha que | mesmo algodão | mesma colher
        | partilhei a colher | partilhei o material | partilhei material
        | partilhei o kit | partilhámos material | partilhei cachimbo
        | respingo de sangue | respingou na boca | respingo no olho | sangue espirrou
        | sangue respingou | sangue saltou | sangue de um paciente | sangue do paciente
        | sangue de paciente | sangue dele no | sangue dela no | sangue dele na
        | sangue na minha boca | sangue na boca de | sangue na ferida
        | sangue no meu corte | sangue em cima de um corte | sangue caiu | me mordeu e
        | mordida que sangrou | mordida de um | mordeu até sangrar | fui violentad*
        | me estupraram | me violaram | fui forçad* | abusaram de mim | violada
        | violado | violaram | tubo quebrou | tubo de sangue | tubo quebrado
        | tubo estourou | frasco de sangue | canudo de um | canudo de uma
        | canudo do meu | canudo dele | canudo dela | cheirei com o canudo
        | cheirei no mesmo | nota dele | cuspiu sangue nos | cuspiu sangue no
        | cuspiu sangue em | cuspiu no meu olho | cuspe com sangue | agulha me furou
        | agulha me picou | agulha furou | agulha entrou | agulha espetou
        | agulha perfurou | agulha no pé | agulha no dedo | agulha na mão
        | seringa furou | seringa me furou | seringa espetou | me furou | furou meu dedo
        | furou minha mão | furou meu pé | furou a luva | relação com soropositivo
        | relação com um soropositivo | transei com soropositivo
        | com uma prostituta sem | com garota de programa sem | com desconhecido sem
    """,
    # Fits, sugar, head, skin, water
    "SEIZURE": """
        convulsão | convulsao | convulsões | convulsionando | convulsionou | convulsivo
        | convulsiva | ataque epilético | ataque epiléptico | ataque de epilepsia
        | crise epiléptica | crise epilética | crise convulsiva | espumando pela boca
        | espumando | espuma pela boca | espuma na boca | olhos revirados
        | revirando os olhos | revirou os olhos | virou os olhos | convuls* | a espumar
        | olhos virados | convulção | convulções | convulcionando | convulsionar
        | convusão | combulsão | comvulsão | ataque convulsivo | ataque de convulsão
        | crises convulsivas | crise de epilepsia | ataques epiléticos | teve um ataque
        | tendo um ataque | ataque no chão | espuma | babando e tremendo | babando muito
        | saindo espuma | deitando espuma | a deitar espuma | espumava | olhos virando
        | olho virado | olho virando | virando os olhos | os olhos viraram
        | os olhos reviraram | revirou o olho | olhos brancos | olho branco virado
        | ficou duro | ficou dura | ficou rígido | ficou rígida | ficou todo duro
        | corpo duro | corpo rígido | corpo enrijeceu | enrijeceu | endureceu todo
        | endureceu | entesou | se debate | debateu | se debateu | debatendo
        | mordeu a lingua | mordendo a língua | morde a língua | tremendo o corpo todo
        | tremendo o corpo inteiro | corpo todo tremendo | tremia todo
        | tremendo todo no chão | tremendo sem controle | tremendo sem parar
        | tremores incontroláveis | aos solavancos | sacudindo todo | sacudindo inteiro
        | crise atrás da outra | uma crise atrás | crises seguidas | crise seguida
        | crises sem parar | em crise convulsiva | se tremendo toda | se tremendo todo
        | tremendo se toda | tremendo se todo | se tremendo inteir* | esticado a tremer
        | esticada a tremer | todo esticado | toda esticada | ataque epilé*
        | ataque epilep* | ataque dos nervos no chão | se batendo no chão
        | se batendo todo | se batendo toda | se batendo e | caiu se batendo
        | bater no chão e | se estrebuch* | revirando o olho | revira os olhos
        | revirando os zoio | zoio revirado | zóio virado | vira os olhos | babando e
        | baba sem parar | espuma branca | espumou | dentes travados | dentes cerrados
        | trincando os dentes | boca travada | queixo travado | maxilar travado
        | mandíbula travada | entortou a boca | entortou todo | retorcendo
        | se retorcendo | retorceu | duro feito pau | duro que nem pau | duro igual pau
        | duro e tremendo | duro, tremendo | corpo endureceu | pulando sem parar
        | pernas pulando | braços pulando | choque elétrico | como se levasse choque
        | levando choque | sacudindo o corpo | sacudindo toda | se mijou tremendo
        | se mijou e | mijou se todo e | conivulsão | ficou teso | ficou tesa
        | a estrebuchar | convulssão | convulçao | estrebuchando | estribuchando
        | estrebuchar | estrebucha | baba branca | olhos pra cima | olho pra cima
        | olhos para cima | olhos revirad* | virou o olho | corpo todo pula
        | corpo pulando | corpo dando pulos | tremendo e babando | endureceu de repente
        | endureceu todo e | entortou a cara | crise que não para | crise não para
        | crise convulsi* | crises epiléticas
    """,
    "SHAKE": """
        tremendo | treme | tremer | tremores | debatendo | se debatendo | sacudindo
        | espasmos | rígido | duro | tremia | a tremer | endurecido | esticado | tremeu
        | tremura | tremuras | espasmo | sacode | sacudidas | solavancos | contorcendo
        | se contorcendo | enrijecido | rígida | dura | abalos | agitando | pulando
        | debatia | tremend* | tremid* | debat* | sacud* | estrebuch* | se batendo
        | bate se | endureceu | entesado | teso | solavanc* | chacoalhando | chacoalha
        | mexendo todo | pula | pulam | dando pulos | sacudind* | se sacudindo
        | aos pulos | trepidando | vibrando
    """,
    "UNCONTROLLED": """
        sem controle | descontrolad* | incontrolável | incontrolavel* | mordeu a língua
        | corpo todo | o corpo inteiro | não responde | revirados | no chão
        | violentamente | babando | sem parar | sem conseguir parar | não parava
        | corpo inteiro | inteiro | todo | inconsciente | desmaiou | desmaiado | espuma
        | olhos | língua | fez xixi | se urinou | não reage | não ouve | não me ouve
        | baba | roxo | braços e pernas | forte | força | não fala | nem fala
        | nao acorda | não acorda | toda | todinho | todinha | olhos virados | virados
        | olho | olhos parados | espumando | mijou | se mijou | urinou | desacordado
        | dentes | boca torta | no meio da rua
    """,
    "SUGAR": """
        açúcar | acucar | glicose | glicemia | dextro | glicémia | açucar | acúcar
        | glicemia capilar | aparelho marcou | glicosímetro | medidor | aparelho
        | sensor | destro | hgt | ponta de dedo | nível de açúcar | glic* | glicos*
        | açúca* | acuc* | assucar | asucar | glicosimetro | aparelhinho
        | taxa de açúcar | taxa da glicose | glicose no dedo | libre | freestyle
        | glucose | teste do dedo
    """,
    "DIABETIC": """
        diabético | diabética | diabetes | insulina | metformina | diabete | diabet*
        | diabét* | insulin* | nph | lantus | glifage | gliclazida | glimepirida
        | diamicron | açúcar alto no sangue | diabetis | tiabete
    """,
    "LOW": """
        baixo | baixa | caiu | muito baixo | muito baixa | caindo | baixíssima | baixou
        | despencou | queda | baixíssimo | baixinha | baixinho | lá embaixo
        | lá em baixo | despencando | caíndo | tá baixa | cai | caíram | em baixo
        | no chão | abaixo | baixos | descendo | desceu | zerada | lo | low | baixando
        | baixinh* | despenc* | caiu demais | caindo demais | caiu muito | cai muito
        | desabou | desabando | lá no pé | baixissimo | muito em baixo | descer
        | despencar
    """,
    "HYPO": """
        hipoglicemia | hipoglicémia | hipoglicêmic* | hipo | queda de açúcar
        | queda de glicose | açúcar baixo | glicose baixa | coma diabético
        | quebra de açúcar | baixa de açúcar | hipoglicemias | ipoglicemia
        | hipoglissemia | hipos | açúcar caiu | glicose caiu | glicemia caiu
        | glicemia baixa | glicose muito baixa | glicose baixíssima | glicose despencou
        | açúcar muito baixo | açúcar no sangue baixo | baixa de glicose | crise de hipo
        | choque insulínico | muita insulina | apareceu lo | deu lo | marcou lo
        | mostra lo | diz lo | aparece lo | escrito lo | aparelho lo | apareceu low
        | deu low | marca lo | a dar lo | está em lo | hipoglic* | ipoglic* | hipoglis*
        | insulina duas vezes | duas vezes a insulina | insulina 2 vezes
        | insulina dobrada | insulina em dobro | insulina sem comer
        | insulina e não comeu | insulina e não comi | insulina a mais
        | dose a mais de insulina | insulina errada | errei a insulina
        | errou a insulina | errei a dose da insulina | troquei a insulina
        | trocou a insulina | diabete baixou | diabetes baixou | diabete baixo
        | diabetes baixo | diabete caiu | diabetes caiu | diabetes em baixo
        | açúcar em baixo | açúcar desceu | glicose desceu | açúcar despencou
        | açucar caindo | glicose caindo | glicose cai | crise de hipoglicemia
        | baixa do açúcar | queda da glicose | queda do açúcar | falta de açúcar
    """,
    "SWEAT": """
        suando | suor | suo | tremendo | trêmulo | trêmula | tremo | tonto | tonta
        | pálido | pálida | fraco | fraca | suor frio | suando frio | tremedeira
        | tontura | confuso | confusa | mole | desmaiando | a suar | a tremer | gelado
        | não responde | não acorda | desmaiou | desmaiada | desmaiado | desmaio | suad*
        | suand* | suor* | tremend* | tremil* | gelada | geladinho | visão turva
        | vista turva | vista embaçada | vendo embaçado | embaçado | fraqueza
        | fraquejando | molinho | molinha | esmorecid* | zonz* | tontur* | fala mole
        | falando mole | enrolando | variando | delirando | inconsciente | bambo | bamba
        | pernas bambas | palid*
    """,
    "HEAD": """
        cabeça | crânio | testa | nuca | cuca | cabeca | cabeça dele | cabeça dela
        | cocuruto | parte de trás da cabeça | têmpora | coco | cabeç* | cabec*
        | cabessa | moleira | cachola | quengo | toutiço | fronte | sobrancelha
        | têmporas
    """,
    "HIT": """
        bati | bateu | batida | bater | pancada | machuquei | machucou | choquei
        | chocou | galo | abriu | cortou | trauma | traumatismo | acertou | golpe
        | ferida | bateram | pancadas | porrada | cacetada | bati com | batendo
        | bateu com | topada | topei | esbarrei | esbarrou | abri | rachei | rachou
        | partiu | parti | sangrando | cortei | lesão | galos | contra | chutaram
        | amassou | impacto | inchaço | arrebentou | arrebentei | lasquei | acertaram
        | tacou | contusão | paulada | paulad* | pedrada | cabeçada | coronhada
        | garrafada | soco | tijolada | martelada | cascudo | coronhad* | pancad*
        | baque | batem | rachad* | rach* | arrebent* | quebrei | quebrou | hematoma
        | calombo | encontrão | trombada | trombei | cotovelada | espancad* | apanhou
        | galo enorme | abert* | tijolo | martelo | banheira | quina | parede | azulejo
    """,
    "FALL": """
        caí | caiu | queda | cai | escorreguei | escorregou | tropecei | tropeçou
        | tombo | caído | levei um tombo | caindo | escada | da escada | das escadas
        | acidente | tropeção | rolei | rolou | despencou | despenquei | estatelei
        | tombei | levou um tombo | queda da | tombou | tombo feio | escorreg* | trope*
        | caída | desequilibr* | desabou | capotou | capotei | atropelad* | atropelou
        | espatif* | estabac* | estatel* | estampou | estampei | mergulh* | malhei
        | malhou | deu uma queda | levou uma queda | virou da
    """,
    "HEAD_INJURY": """
        traumatismo craniano | concussão | pancada na cabeça | trauma na cabeça
        | traumatismo cranioencefálico | bati a cabeça | bateu a cabeça
        | bati com a cabeça | bateu com a cabeça | machuquei a cabeça
        | machucou a cabeça | pancada forte na cabeça | batida na cabeça
        | pancada na testa | pancada na nuca | galo na cabeça | abri a cabeça
        | abriu a cabeça | rachei a cabeça | rachou a cabeça | parti a cabeça
        | partiu a cabeça | caiu de cabeça | caí de cabeça | cabeça sangrando
        | traumatismo na cabeça | corte na cabeça | ferida na cabeça | galo enorme
        | galo na testa | galo na nuca | galo enorme na | um galo | paulada na cabeça
        | pedrada na cabeça | coronhada na cabeça | soco na cabeça | coronhada
        | cabeçada na | cabeçada no | dei uma cabeçada | deu uma cabeçada | cabeçada
        | bateu o coco | bati o coco | bateu a nuca | bati a nuca | bateu a testa
        | bati a testa | bateu com a testa | bati com a testa | bateu a cara
        | bati a cara | de cara no chão | de cabeça no chão | cabeça no chão
        | cabeça na parede | cabeça na quina | cabeça na porta | cabeça no armário
        | cabeça no azulejo | cabeça no piso | cabeça na escada | cabeça no asfalto
        | bateu de cabeça | bateu cabeça | bati cabeça | bater a cabeça
        | batendo a cabeça | cabeça bateu | cabeça rachada | cabeça partida
        | cabeça aberta | rachou o coco | quebrou a cabeça | quebrei a cabeça na
        | abriu a testa | abri a testa | cortou a cabeça | cortei a cabeça
        | cortou a testa | sangra a cabeça | sangrando a cabeça | sangrando da cabeça
        | sangue na cabeça | hematoma na cabeça | hematoma na testa | calombo na cabeça
        | calombo na testa | pancada no crânio | pancada na cara | cair de cabeça
        | caindo de cabeça | caiu de cara | caí de cara | caiu de testa | caiu de nuca
        | queda de cabeça | tombo de cabeça | traumatismo craneano | trauma craniano
        | tce | tombo feio
    """,
    "RASH": """
        erupção | erupções | manchas vermelhas | brotoeja* | brotoejas | rash
        | alergia na pele | manchas | bolinhas | vermelhidão | pele vermelha | exantema
        | alergia no corpo | manchas roxas | manchas no corpo | manchas na pele | brotou
        | irritação na pele | pintinhas | pintas vermelhas | pontos vermelhos
        | pontinhos vermelhos | lesões | vermelhidões | borbulhas | exantemas | alergia
        | alergias | erupç* | erup* | mancha | pipoco | pipocou | pipocando | brotoej*
        | empol* | empolou | cobreiro | carocinhos | caroços | caroço | pintas | bolotas
        | impinge | rubéola | sarampo | vermelhões | placas | urticária | pele irritada
        | corpo vermelho | corpo todo vermelho | pele manchada | borbulh*
        | manchas pelo corpo
    """,
    "BLISTER": """
        bolha | bolhas | vesículas | empola | empolas | bolhosa | bolhinha | bolhinhas
        | bolha d água | bolhas d água | bolhas de água | bolhosas | empolado
        | queimadura | queimaduras | queimada | queimado | bexiga | bexigas | babas
        | bolh* | bolhinh* | queimad* | bolhão | bolhona | bexigas d água | purgando
        | estourando
    """,
    "SORES": """
        feridas | aftas | úlceras | ferida | em carne viva | boca ferida
        | boca machucada | sapinho | carne viva | olhos vermelhos | lábios rachados
        | lábios feridos | genitais | chagas | machucados | ferid* | boca ferid*
        | boca em ferida | boca toda ferida | boca cheia de ferida | afta | machucad*
        | úlcer* | chaga | chag* | partes íntimas | lábio em ferida | lábios sangrando
        | boca queimada | boca sangrando | olho vermelho | olhos ardendo | olho ardendo
        | olhos grudados | olho grudado | olhos inflamados | conjuntivite | mucosas
        | genitália | vagina | pênis | pele viva | cascas | crosta | crostas
    """,
    "PEEL": """
        descasca | descascando | soltando | caindo | despelando | descama* | a cair
        | a descascar | despela | sai | pelando | em tiras | descascou | soltou | solta
        | saindo | caiu | a sair | a soltar | desprendendo | despregando | se desfazendo
        | desfazendo | descolando | descola | levanta | largando | largar | sair
        | rasgando | mudando | soltand* | descasc* | despel* | descol* | despreg*
        | largou | larga | arranca | arrancando | esfol* | esfarel* | caem | rasga
        | rachando | trocando de pele | soltou toda | soltam | que nem papel
        | como papel | igual papel | craquelando | escamando
    """,
    "BLISTERING": """
        stevens johnson | necrólise | pele descascando | bolhas na pele | bolhas na boca
        | pele está descascando | pele soltando | pele está soltando | bolhas pelo corpo
        | pele a cair | bolhas por todo | síndrome de stevens | steven johnson
        | pele descascando toda | pele caindo | pele está caindo | pele tá caindo
        | pele tá soltando | pele tá descascando | pele saindo | pele está saindo
        | pele tá saindo | pele desprendendo | pele em carne viva | parece queimadura
        | parecendo queimadura | parecem queimaduras | como queimaduras
        | como se fosse queimadura | bolhas no corpo | bolhas no rosto
        | bolhas por todo o corpo | bolhas na pele toda | cheio de bolhas
        | cheia de bolhas | apareceram bolhas | bolhas e febre | feridas na boca e
        | pele a descascar | pele a soltar | carne viva | em carne viva | couro do corpo
        | soltando o couro | couro soltando | couro saindo | pele descolando
        | pele está descolando | pele tá descolando | pele descascar | pele descasca e
        | pele sai quando | pele soltou | pele despregando | pele rasgando
        | pele esfolada | pele despelando | despelando toda | despelando todo
        | pele largando | pele a descolar | a largar a pele | a perder a pele
        | pele queimada | pele parecendo queimada | estourou as bolhas
        | bolhas estouraram | bolhas estourando | empolou tudo | empolou toda
        | empolou o corpo | bolhas de água | bolhas d água | bolhas de pus
        | bolhas grandes | bolhas enormes | criar bolhas | criando bolhas | criou bolhas
        | encheu de bolhas | cheia de bolha | cheio de bolha | bolhas e feridas
        | boca toda ferida | boca em carne | boca cheia de ferida
        | boca cheia de feridas | feridas na boca e nos olhos | feridas nas partes
        | lábios em carne | síndrome stevens | stivens | sindrome de lyell | lyell
        | necróli* | farmacodermia | virando bolha | viraram bolha* | virou bolha
        | virando bolhas | pele que nem papel | pele como papel | pele toda queimada
        | pele dele parece queimada
    """,
    "URINE": """
        urina | urinar | urino | urinei | urinou | urinando | xixi | mijar | mijo
        | mijei | mijou | fazer xixi | chichi | pipi | fiz xixi | mija | xixis | mijada
        | mijando | bexiga | fralda | fraldas | sonda | bolsa de urina | número um
        | miccionar | verter água | fazer chichi | faz chichi | fez chichi | urin*
        | mij* | xix* | mijadela | bexig* | fazer água | urinol | penico
    """,
    "STOPPED": """
        parei | parou | nada | quase nada | quase não | deixou | deixei | não consigo
        | não consegue | impossível | trancou | travou | presa | preso | pouquíssim*
        | muito pouco | muito pouca | secou | cortou | falharam | não sai | trancada
        | num consigo | n consigo | não dá | faz tempo que | trav* | tranc* | bloquead*
        | entupid* | entupiu | custa | quase nadinha | não vem | não desce
        | não faço mais | não faço | não faz mais
    """,
    "NOTHING": """
        nada | nadinha | gota | gotas | gotinha | gotinhas | pouquinho | muito pouco
        | muito pouca | quase nada | quase não | pouquíssimo | pouquíssima | seco | seca
        | secas | vazia | vazio | zero | nem uma gota | última vez | mal | pingo
        | pingos | pingando | pinga | gotejando | gotej* | pinguinho | tiquinho
        | um nadinha | um dedinho | meio copo | um copo | nulo
    """,
    "NO_URINE": """
        não urino | não urina | não urinei | não urinou | não consigo urinar
        | não consegue urinar | não estou urinando | não está urinando | não faço xixi
        | não fiz xixi | não faz xixi | não fez xixi | não consigo fazer xixi
        | não consegue fazer xixi | sem urinar | sem fazer xixi | não sai urina
        | não sai xixi | não mijo | não mijei | não consigo mijar | parei de urinar
        | parou de urinar | quase não urino | quase não urina | anúria | fralda seca
        | fraldas secas | só umas gotas | algumas gotas | gotinhas | rins pararam
        | retenção urinária | não faço chichi | não fiz chichi
        | não consigo fazer chichi | a urina não sai | parei de fazer xixi
        | parou de fazer xixi | sem mijar | sai urina nenhuma | não tô urinando
        | não estou a urinar | não tá urinando | não urina mais | não urinando
        | não urina nada | não urino nada | não urino desde | não urina desde
        | não tô fazendo xixi | não está fazendo xixi | não tá fazendo xixi
        | não consegui fazer xixi | não consegui urinar | não conseguiu urinar
        | não consegue mijar | não tô conseguindo urinar | não tô conseguindo fazer xixi
        | não está conseguindo urinar | não tô conseguindo mijar | não fiz xixi desde
        | não faço xixi desde | não faz xixi desde | não mijei desde | não mija
        | não mijou | não sai nada quando | não sai uma gota | não sai nem uma gota
        | não sai mijo | xixi não sai | xixi nenhum | nada de xixi | nada de urina
        | nenhuma urina | zero urina | nem uma gota de | sem urina | sem xixi
        | sem fazer chichi | horas sem urinar | horas sem fazer xixi | dia sem urinar
        | dias sem urinar | desde ontem sem urinar | parei de fazer chichi
        | deixou de urinar | deixei de urinar | quase nada de urina | quase nada de xixi
        | quase não faço xixi | quase não faz xixi | quase não sai xixi
        | quase não sai urina | muito pouca urina | pouquíssima urina | pouca urina
        | urino muito pouco | urinando muito pouco | urina muito pouco | urinando gotas
        | só sai gota | só sai gotas | só sai umas gotas | só pinga | só sai pingo
        | rins pararam de | rins não funcionam | rins não estão | rim parou | rim parado
        | os rins falharam | insuficiência renal aguda | falência renal | urina presa
        | urina trancada | xixi preso | xixi trancado | retenção de urina
        | fralda sempre seca | não molhou a fralda | não molha a fralda
        | fralda continua seca | sonda vazia | bolsa vazia | última vez que urinei
        | última vez que urinou | última vez que fiz xixi | última vez que fez xixi
        | não consigo esvaziar | não verto águas | não faço mais xixi
        | não faz mais xixi | não faço xixi mais | não faço mais chichi | não faço pipi
        | não fez pipi | não consigo fazer pipi | num faço xixi | num consigo mijar
        | num consigo urinar | num urina | num mija | não mijo mais | não mija mais
        | não mija desde | não mijo desde | não mijo há | não urinei desde
        | não urinou desde | não urinei hoje | não urino mais | não urina há
        | não urino há | não fiz xixi hoje | não fiz um xixi | não fez um xixi
        | nenhum xixi | nenhum chichi | chichi nenhum | nada de chichi | zero xixi
        | xixi quase nada | xixi quase não | xixi não desce | xixi não vem
        | xixi não quer sair | xixi travado | xixi travou | xixi trancou
        | urina não desce | urina não vem | urina não quer sair | urina travada
        | urina travou | urina cortada | urina quase nada | urina pouca
        | urina muito pouca | mijando quase nada | mijo quase nada | mijando pouquinho
        | mijando pouco | mijo pouco | urinando quase nada | urinando pouco
        | urinando pouquinho | urino pouco | urino quase nada | urina pouquinho
        | urina pinga | pingando urina | pinga urina | pingos de urina | gotas de urina
        | umas gotas de | só uns pingos | só uns pinguinhos | só gotas
        | sem dar uma mijada | vontade mas não sai | vontade e não sai
        | dá vontade e não | tenho vontade mas não | bexiga presa | bexiga travada
        | bexiga parou | bexiga cheia e | bexiga trancada | rim travou | rins travaram
        | rins travados | rim travado | rins param | rins parando | rins falhando
        | rim falhando | não sai um pingo | não sai pingo | nem um pingo | nem pingo
        | nem gota | fralda sequinha | fralda limpa desde | fralda vazia
        | fraldas vazias | fralda não molha | não molhou fralda | sonda não sai
        | sonda não drena | bolsa sem urina | bolsa coletora vazia | oligúria | anuric*
        | ausência de urina | bolsa da sonda vazia | sonda tá vazia
        | bolsa da sonda tá vazia | nem uma gota de xixi | nem gota de xixi
        | esvaziar a bexiga | não consigo esvaziar a bexiga | quase não urinou
        | quase nao urinou | quase não fez xixi | quase não mijou | quase não mija
        | quase não mijo | mijou quase nada | urinou quase nada | urinou muito pouco
        | fez pouquíssimo xixi | pouco xixi | pouquinho xixi | pouquinho de xixi
        | um tiquinho de xixi | n urino | n urina | n urinei | n urinou
        | n consigo urinar | n consegue urinar | n estou urinando | n está urinando
        | n faço xixi | n fiz xixi | n faz xixi | n fez xixi | n consigo fazer xixi
        | n consegue fazer xixi | n sai urina | n sai xixi | n mijo | n mijei
        | n consigo mijar | n faço chichi | n fiz chichi | n consigo fazer chichi
        | n tô urinando | n estou a urinar | n tá urinando | n urina mais | n urinando
        | n urina nada | n urino nada | n urino desde | n urina desde
        | n tô fazendo xixi | n está fazendo xixi | n tá fazendo xixi
        | n consegui fazer xixi | n consegui urinar | n conseguiu urinar
        | n consegue mijar | n tô conseguindo urinar | n está conseguindo urinar
        | n tô conseguindo mijar | n fiz xixi desde | n faço xixi desde
        | n faz xixi desde | n mijei desde | n mija | n mijou | n sai nada quando
        | n sai uma gota | n sai mijo | n molhou a fralda | n molha a fralda
        | n consigo esvaziar | n verto águas | n faço mais xixi | n faz mais xixi
        | n faço xixi mais | n faço mais chichi | n faço pipi | n fez pipi
        | n consigo fazer pipi | n mijo mais | n mija mais | n mija desde | n mijo desde
        | n mijo há | n urinei desde | n urinou desde | n urinei hoje | n urino mais
        | n urina há | n urino há | n fiz xixi hoje | n fiz um xixi | n fez um xixi
        | n sai um pingo | n sai pingo | n molhou fralda
    """,
    # Common words that look like errors for words above, and are none
    "ORDINARY": """
        foram dentro video deste desse norte forca real fato perto quarto tendo visto
        chega livros contar santa pagar ouro costa crime fonte banda possa resto visita
        certa mente preco qualidade preso contas santo criado momentos pedido seguida
        basta bola aberto parceria vindo fontes mesa contou destes comando deixando
        termo chuva tenta tocar aberta alegria veiculos contigo facto irao meios
        concurso faria folha vento casar precos quadro inferno comecando mora recente
        coloca braco curto piada subir inverno presos carga pedi barra conto queira muda
        turma beijo atriz corre toca alerta carvalho conclusao criando fara canada lendo
        contando morre creio turno tropas extra falha brancos postos arroz lenda metal
        prata tiros altas perna temer bebida presa versoes casado copo franco greve moto
        prato voltando fizer mina more falsa palmeiras moro vozes aparelho meter poeta
        reconhecido goias pecado venho ficha tocou porte casada ficado tento aumentando
        causando mito negar concessao tocando visa assalto percurso sagrado suposto
        descansar multa perca redacao calar corta doces esquecido parecido quartos
        reacoes aceitou balas fumar lisa canta voltaram caio prontos pegando colar conte
        usava destacar esfera poco sentado barcos deitar doentes tinta causado perdas
        colocacao empregada sentimos vargas bolsas causada mando pasta usina acertar
        contente marta pagando penas presta trama bolas colocados farao pausa aparelhos
        atrasado exclusivo porco pratos bico curva eterno mensal mudo note pagou limpo
        dados apague tome limpa jovem filme convencao contratos construcoes violao
        armando destacando sobrenome tipica estudando conclusoes conducao conversao
        confissao palha conviccao alojamento convencoes escutando destacado enganado
        delicado informando moinho declarando esforcar despertou encarando colinas
        cacando aragao desenhou pilhas contradicoes conviccoes subsidio retornando hinos
        pila confusoes estrelado combustao milena consultivo destacada dedicando
        demorando reforcando recorrendo infanto desafiando contratacoes variado
        demasiada desviado enganando infante confusas compulsivo conjuncao dispensou
        globe apagam mocinho desafiado alongamento desligando desviando compulsao
        coroada conversoes andina histerica descarada derrama endurecer gatinhas
        deslizando compulsiva contrastes inverte socando conclusiva superados detendo
        espumante conclusivo violador autogestao consultiva necrose encarte discordou
        enfureceu espiando asterix etoffe etoffer emprisonne emprisonner affilee epiler
        epanouir paradeiro interacao interacoes anticoagulante anticoagulantes
    """,
}
