# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Disseram que não
no-lead = Responda a algumas perguntas e recebe uma carta em inglês. Nada é guardado.
no-what = O que lhe pediram?
no-what-id = Passaporte ou identificação
no-what-address = Comprovativo de morada
no-what-status = Visto ou documentos de imigração
no-what-nhs-number = Número NHS
no-what-area = Disseram que vivo fora da zona deles
no-what-full = Disseram que não têm vaga
no-what-other = Outra coisa, ou não deram motivo
no-when = Quando foi?
no-practice = Nome do centro de saúde
no-who-to = Quem deve receber a carta?
no-to-practice = O responsável do centro de saúde
no-to-board = O organismo que paga ao centro de saúde
no-your-name = O seu nome
no-your-name-hint = Basta o nome próprio ou as iniciais.
no-where = Onde está?
no-where-area = Na zona do centro de saúde
no-where-none = Não tenho morada fixa
no-use-address = Quero usar a morada do centro de saúde
no-ill = Estou doente agora
no-count = Conte esta recusa: só o centro de saúde, o mês e o motivo. Nada sobre mim.
no-count-why = Os números mostram onde os centros precisam de ajuda. Um centro só é mostrado a partir de cinco recusas.
no-make = Fazer a carta

no-letter = O que diz a carta
no-says-register = Por favor, inscrevam-me agora. Ninguém tem de mostrar documentos para se inscrever.
no-says-board = Por favor, vejam o que este centro de saúde faz e ajudem-me a inscrever.
no-says-full = Se não têm vaga, digam-no por escrito e indiquem-me um centro perto que aceite utentes.
no-says-reason = Se a resposta continuar a ser não, enviem-me o motivo por escrito.
no-says-days = Em Inglaterra isto tem de ser feito em 14 dias.
no-says-urgent = Até lá, deem-me os cuidados que não podem esperar. São grátis.
no-says-ill = Estou doente agora e preciso de cuidados já.
no-says-address = Por favor, deixem-me usar a morada do centro de saúde para as cartas.
no-pdf = Carta (PDF)
no-next = Tente também outro centro de saúde:
no-ni = Na Irlanda do Norte as regras são diferentes. Peça conselho antes de escrever.

no-wrong-what = Escolha o que pediram.
no-wrong-when = Escreva o dia assim: 23 11 2026. Não pode ser no futuro.
no-wrong-practice = Escreva o nome do centro de saúde.
no-wrong-name = Escreva um nome ou iniciais, para poderem responder.
no-wrong-nation = Escolha onde fica o centro de saúde.
no-counted = A recusa foi contada. Obrigado.
