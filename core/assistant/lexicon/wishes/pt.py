"""Portuguese: what people want of the bot, and ask of it that only their clinic may answer."""

TERMS = {
    "STOP": "para | parar | pare | parem | chega | stop | basta | pára | encerra | encerrar",
    "QUIET": """
        não me mand* | não me escrev* | não me envi* | para de mandar | pare de mandar | pare de enviar
        | para de enviar | para de escrever | pare de escrever | descadastr* | cancelar inscrição
        | me deixa em paz | me deixe em paz | deixa me em paz | sem mais mensagens | chega de mensagens
        | não quero mais mensagens | sair da lista | pare de me | para de me | cala a boca | deixe me em paz
        | parem de
    """,
    "MESSAGES": """
        mensagem | mensagens | escrever | mandar | enviar | notificações | avisos | lembretes | bot
        | msg | msgs | conversa
    """,
    "REFUSE": "não quero | não quero mais | não desejo | chega de | quero parar de receber",
    "DELETE": """
        apaga | apagar | apague | apaguem | exclui | excluir | exclua | deleta | deletar | delete
        | elimina | eliminar | elimine | esquece | esqueça | remove | remova | remover | limpa | limpar
    """,
    "DATA": """
        dados | conta | informações | tudo | resultados | histórico | conversa | perfil | cadastro
        | o que eu disse | o que escrevi | mensagens | mim | exames | registros | registos
    """,
    "PERSON": """
        pessoa | humano | humana | doutor | doutora | médico | médica | enfermeira | enfermeiro | alguém
        | atendente | especialista | equipe | equipa | profissional | gente | conselheir*
    """,
    "TALK": """
        falar | fala | conversar | contactar | contatar | ligar | me passa | passa me | quero um
        | quero uma | preciso de um | preciso de uma | tem algum | tem alguma | tem alguém | há algum
        | me conecta | transfer* | me coloca | há alguém | escrever para
    """,
    "HELPME": "me ajuda | me ajude | ajuda me | ajude me | ajuda | preciso de ajuda | socorro",
    "CANCEL": """
        cancela | cancelar | cancele | deixa pra lá | deixa para lá | recomeçar | anular
        | anula | desisto | mudei de ideia | deixa quieto | começar de novo | esqueça
        | desde o início | não quero continuar | do começo | do zero | cancelamento
        | deixa isso | esquece isso
    """,
    "BACK": """
        voltar | volta | sair | não importa | tanto faz | agora não | esquece | deixe estar
    """,
    "MAY": """
        posso | devo | deveria | poderia | tenho que | tenho de | tudo bem se | é seguro | faz mal se
        | faz mal | quero | preciso | tem problema | pode ser | é preciso | queria | será que posso
        | dá pra | dá para | quanto | quantos | quantas | qual dose | que dose | vou | me recomenda
        | é perigoso | e se eu | há problema | gostaria de | receita* | receit* | faria mal | pensando em
    """,
    "CHANGE": """
        parar de tomar | parar | suspender | pular | saltar | dobro | dobrar | metade | dois | duas
        | trocar | mudar | aumentar | reduzir | começar | mais | menos | outra | interromper | diminuir
        | baixar | cortar | três | pausar | continuar | deixar de tomar | deixar | largar | substituir
        | iniciar | abandonar | paro | pulo | dose dupla | meio | partir | prolongar
    """,
    "TAKE": "tomar | tomo | usar | misturar | combinar | com | junto | ingerir",
    "MED": """
        comprimido | comprimidos | remédio | remédios | medicamento | medicamentos | dose | doses
        | tratamento | pílula | pílulas | epclusa | maviret | harvoni | sofosbuvir | velpatasvir
        | ribavirina | ibuprofeno | paracetamol | dipirona | aspirina | analgésico | estatina | omeprazol
        | antiácido | ervas | chá | cardo mariano | suplemento | suplementos | antibiótico | antibióticos
        | varfarina | insulina | metformina | metadona | anticoncepcional | antidepressivo | amiodarona
        | cápsula | cápsulas | medicação | mg | vitaminas | diclofenaco | sinvastatina | atorvastatina
    """,
    "MISSED": "esqueci | esquecido | perdi | atrasado | atrasada | tarde | falhei",
    "FOOD": "comida | comer | jejum | refeição | quanto tempo | água | leite | custa | guardar",
    "GENERAL": """
        o que é | o que são | quais são | como funciona | por que | é usado | são usados | tem cura
        | curar | transmi* | pega | teste
    """,
    "HAVE": """
        eu tenho | tenho | estou | meu fígado está | será que tenho | sofro | quer dizer que tenho
        | significa que tenho | meu fígado | acha que tenho | sou | o meu fígado
    """,
    "DISEASE": """
        cirrose | fibrose | câncer | cancro | hepatite | danificado | curado | curada | insuficiência
        | tumor | grave | cicatri* | estragado | gordura | morrendo | vhc | lesão
    """,
    "STAGE": """
        estágio | estádio | f0 | f1 | f2 | f3 | f4 | fase | quão | grau | diagnóst* | diagnostica*
        | prognóstico | o que eu tenho | o que tenho | tão ruim | avançad* | gravidade
    """,
    "MINE": "meu | minha | meus | minhas | eu | me | tenho | estou | mim | sou",
    "GREET": """
        olá | oi | bom dia | boa tarde | boa noite | opa | e aí | tudo bem | saudações | oie | alô
        | como vai
    """,
    "THANKS": """
        obrigado | obrigada | muito obrigado | muito obrigada | agradeço | valeu | grato | grata | obg
        | brigado | brigada | deus abençoe | ajudou muito
    """,
}
