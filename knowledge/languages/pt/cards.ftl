# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = O meu direito a ir ao médico de família (GP)
rights-register = Posso inscrever-me num centro de saúde (GP). É grátis.
rights-no-papers = Não preciso de passaporte, visto, identificação ou comprovativo de morada.
rights-no-status = Não tenho de dizer qual é a minha situação de imigração.
rights-no-address = Se não tenho morada, posso pedir para usar a do centro de saúde.
rights-interpreter = Posso pedir um intérprete, grátis.
rights-refused = Se um centro de saúde me recusar, posso pedir o motivo por escrito.
rights-urgent = Emergência: 999. Conselhos médicos: 111. As chamadas são grátis.
rights-show = Mostre o lado em inglês na receção.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Para a receção
rights-desk-register = Gostaria de me inscrever como paciente, por favor.
rights-desk-no-papers = Posso inscrever-me sem comprovar a identidade, a morada ou a situação de imigração.
rights-desk-refused = Se não me puder inscrever, dê-me o motivo por escrito, por favor.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Por favor, arranje-me um intérprete. A minha língua: {$language}

## Desk card, for the receptionist

desk-headline = Alguém quer inscrever-se
desk-welcome = Diga: “Seja bem-vindo. Pode inscrever-se hoje.”
desk-help = Dê o formulário. Ofereça ajuda e um intérprete.
desk-no-papers = Sem documentos? Inscreva sem eles.
desk-no-address = Sem morada? Ofereça a do centro de saúde. Combine como as cartas chegam ao paciente.
desk-no-status = Não pergunte pelo visto nem pela situação de imigração.
desk-everyone = Trate todos da mesma maneira, seja qual for o nome, o sotaque ou o aspeto.
desk-urgent = Está doente agora? Os cuidados que não podem esperar são grátis, com ou sem inscrição.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Tem dúvidas? Pergunte antes de recusar: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Se o Ministério do Interior (Home Office) nos contactar
home-office-say = Diga: “Não posso dizer quem é paciente aqui. Por favor, escreva-nos.”
home-office-calm = Seja educado. Não dê dados por telefone, por e-mail ou à porta.
home-office-write = Anote quem perguntou, quando e o que queria.
home-office-pass = Avise de imediato: {$lead}
home-office-advice = Não respondemos sem aconselhamento jurídico.
home-office-order = Mostram uma ordem judicial ou falam de crime grave ou perigo? Não decida sozinho. Ligue à pessoa acima.
home-office-note = A situação de imigração de um paciente não é motivo para partilhar os seus dados.
