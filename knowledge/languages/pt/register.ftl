# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Preencher o formulário de inscrição
join-lead = Este formulário pergunta só o que o centro de saúde precisa. Nada é guardado: quando fecha a página, tudo desaparece.
join-seen-list = Quem vê: o centro de saúde e a lista nacional do NHS.
join-seen-practice = Quem vê: só o centro de saúde.

join-for = Para quem é o formulário?
join-for-me = Para mim
join-for-child = Para o meu filho ou filha
join-for-other = Para alguém que ajudo
join-for-why = Para o centro de saúde saber quem assina.
join-helper-name = Nome da pessoa que ajuda
join-helper-relation = O que é desta pessoa? Por exemplo: mãe, amigo

join-name = Nome
join-name-why = Para o centro de saúde o poder chamar. Escreva como usa. Não tem de ser igual a nenhum documento.
join-title-word = Título, por exemplo Mr, Mrs, Miss, Mx
join-given = Nomes próprios
join-family = Apelido
join-one-name = Se tem só um nome, escreva-o aqui.

join-born = Data de nascimento
join-born-why = Para ninguém o confundir com outra pessoa.
join-day = Dia
join-month = Mês
join-year = Ano
join-only-year = Sei só o ano, ou mais ou menos o ano
join-calendar = Calendário
join-calendar-gregorian = Calendário britânico
join-calendar-solar-hijri = Calendário persa e afegão
join-calendar-hijri = Calendário islâmico (Hijri)
join-calendar-ethiopian = Calendário etíope

join-sex = Sexo
join-sex-why = O NHS usa-o para o convidar para os exames certos.
join-sex-female = Feminino
join-sex-male = Masculino
join-sex-other = Outro
join-sex-unknown = Prefiro não dizer

join-reach = Como pode o centro de saúde contactá-lo em segurança?
join-reach-why = Para consultas e resultados. Dê só o que é seguro para si.
join-phone = Telefone
join-phone-shared = Outras pessoas também usam este telefone
join-email = E-mail

join-address = Que morada deve o centro de saúde usar?
join-address-why = As cartas vão para lá. Não tem de a provar.
join-address-home = O lugar onde vivo ou estou
join-address-practice = A morada do centro de saúde
join-address-care-of = A morada de outra pessoa
join-address-none = Não tenho morada fixa
join-care-name = Nome da pessoa ou do lugar
join-street = Casa e rua
join-town = Cidade
join-postcode = Código postal
join-post = Se as cartas vão para o centro de saúde, como fica a saber?
join-post-collect = Venho e pergunto
join-post-call = O centro de saúde liga-me
join-post-text = O centro de saúde manda uma mensagem

join-practice = Nome do centro de saúde
join-practice-why = Para o formulário ir para o lugar certo.
join-practice-street = Morada do centro de saúde

join-language = A sua língua
join-language-why = Para o centro de saúde arranjar um intérprete.
join-interpreter = Preciso de intérprete
join-needs = O que mais ajudaria? Por exemplo: letra grande, língua gestual, uma médica

join-more = Mais, só se quiser
join-more-why = Ajuda a encontrar registos antigos. Pode inscrever-se sem isso.
join-nhs-number = Número NHS
join-before-name = Outro nome que usou
join-before-practice = O seu último centro de saúde no Reino Unido
join-before-address = A sua última morada no Reino Unido

join-check = Veja as suas respostas
join-make = Fazer o formulário
join-pdf = Formulário para entregar (PDF)
join-post-paper = Acordo sobre as cartas (PDF)
join-file = Ficheiro para o computador do centro de saúde
join-sealed = Ficheiro selado, só este centro de saúde o abre
join-codes = Selado, em códigos para ler
join-done = Guarde ou imprima o formulário, assine-o e entregue-o no centro de saúde. Depois feche esta página.

join-note-year = Sabe só o ano. O NHS escreve 1 de janeiro, e o formulário diz que é uma estimativa.
join-note-moon = Neste calendário o dia pode ser um antes ou depois. Veja a data outra vez.
join-note-one-name = Tem um só nome. O formulário diz isso e põe-no no apelido.
join-note-letters = O centro de saúde pode não saber ler estas letras. Esteja pronto para dizer o seu nome.
join-note-shared = Outras pessoas usam o seu telefone. O formulário pede que não deixem pormenores nas mensagens.
join-note-no-way = Não deu telefone nem e-mail. Vá muitas vezes ao centro de saúde e pergunte por cartas.

join-wrong-for = Escolha para quem é o formulário.
join-wrong-helper = Escreva o nome da pessoa que ajuda.
join-wrong-name = Escreva um nome. Um nome chega.
join-wrong-long = Isto é comprido demais para o formulário. Encurte.
join-wrong-born = Escreva dia, mês e ano em números. Se sabe só o ano, marque essa caixa.
join-wrong-day = Este calendário não tem esse dia. Veja os números ou escolha outro calendário.
join-wrong-future = Este dia ainda não chegou. Veja o ano.
join-wrong-old = Isto foi há mais de 120 anos. Veja o ano e o calendário.
join-wrong-sex = Escolha uma. “Prefiro não dizer” também é resposta.
join-wrong-phone = Isto não parece um número de telefone. Escreva só números ou deixe vazio.
join-wrong-email = Isto não parece um e-mail. Escreva como name@example.org ou deixe vazio.
join-wrong-address = Escolha uma morada. “Não tenho morada fixa” também é resposta.
join-wrong-both = Escolheu uma morada e escreveu outra. Apague uma ou mude a escolha.
join-wrong-street = Escreva a casa e a rua ou escolha outra morada.
join-wrong-care = Escreva o nome da pessoa ou do lugar a quem pertence a morada.
join-wrong-postcode = Isto não é um código postal britânico. Escreva como M1 1AE ou deixe vazio.
join-wrong-practice = Para usar a morada de um centro de saúde, escreva o nome dele.
join-wrong-nhs = Isto não é um número NHS. Tem dez algarismos. Veja outra vez ou deixe vazio.
