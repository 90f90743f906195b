# The words of the petition pages and of the mails that belong to them. Draft: made from the English, revision 1.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Petições
petition-list-lead = A sua assinatura é selada assim que chega. Publicamos contagens que qualquer pessoa pode verificar, e mais nada.
petition-list-none = Ainda não há nenhuma petição aqui.
petition-read = Ler e assinar
petition-read-closed = Ler

## Where a petition stands

petition-stage-not-yet-open = Abre em {$date}
petition-stage-open = Aberta até {$date}
petition-stage-closed = A recolha de assinaturas terminou em {$date}
petition-stage-handed-in = Entregue em {$date}
petition-stage-answered = Respondida em {$date}
petition-stage-presented-again = Apresentada de novo em {$date}
petition-handed-to = Entregue a: {$to}
petition-again-to = Apresentada de novo a: {$to}
petition-response-title = A resposta
petition-response-by = Resposta de: {$by}

## The petition

petition-to = Para: {$addressee}
petition-by = Quem pede: {$creator}
petition-signatures = assinaturas
petition-goal = Objetivo: {$goal}
petition-paper = Assinaturas em papel, contadas à parte: {$count}
petition-count-soon = A contagem é atualizada a cada segundo. Só se contam as assinaturas confirmadas.
petition-why = Porquê
petition-what = O que pedimos
petition-sources = De onde vêm os números
petition-in-english = Esta petição ainda não está na sua língua. Aqui está em inglês.
petition-draft = Tradução provisória: nenhum falante reviu ainda esta página.
petition-places = Assinaturas por lugar
petition-history = Como a contagem cresceu
petition-verify-link = Verifique esta contagem por si

## What happens to your data

petition-data-title = O que acontece aos seus dados
petition-data-sealed = O nome, o e-mail e o código postal são selados assim que chegam. Só a chave da própria campanha os abre, e este servidor não a tem.
petition-data-counts = Publicamos contagens por zona, nunca as pequenas, e nunca quem assinou.
petition-data-none = O destinatário recebe o número de assinaturas, nenhum nome.
petition-data-names = O destinatário recebe o número e os nomes. Nenhum e-mail, nenhum código postal.
petition-data-names-and-constituencies = O destinatário recebe o número, os nomes e os respetivos círculos eleitorais. Nenhum e-mail, nenhum código postal.
petition-data-erase = Pode retirar a assinatura quando quiser. Tudo é apagado, o mais tardar, neste dia: {$date}
petition-data-demonstration = Isto é uma demonstração. A chave está nesta máquina, por isso não assine com o seu nome verdadeiro.

## The form

petition-form-title = Assine esta petição
petition-name = O seu nome
petition-name-hint = Como o escreve, em qualquer alfabeto
petition-email = O seu endereço de e-mail
petition-email-hint = Enviamos um só e-mail, para ter a certeza de que é mesmo você
petition-country = Onde vive
petition-country-uk = Reino Unido
petition-postcode = O seu código postal
petition-postcode-hint = Só no Reino Unido. Diz-nos qual é o seu círculo eleitoral, por exemplo {$example}
petition-updates = Avisem-me por e-mail do que acontecer com esta petição
petition-sign = Assinar
petition-trap = Deixe este campo vazio
petition-error-title = É preciso corrigir algo
petition-error-prefix = Erro:
petition-error-name-missing = Escreva o seu nome
petition-error-name-long = O seu nome tem mais de 255 caracteres. Escreva uma forma mais curta
petition-error-name-sign = Um nome não pode começar por um dos sinais = + - @
petition-error-name-link = Um nome não pode ter um endereço de internet
petition-error-email-missing = Escreva o seu endereço de e-mail
petition-error-email = Este endereço de e-mail não está completo. Deve ser como name@example.org
petition-error-country = Escolha o país onde vive
petition-error-postcode-missing = Escreva o seu código postal. Se não tem uma casa sua, use o código postal de um lugar onde está muitas vezes
petition-error-postcode = Este código postal britânico não está completo. Deve ser como SW1A 1AA
petition-error-unprintable = Há nele um sinal que não se vê. Escreva de novo
petition-not-here-title = Ainda ninguém pode assinar aqui
petition-not-here-what = Quem gere este site ainda não acabou de o preparar. Nada do que escrever é guardado. Volte mais tarde, por favor.
petition-error-closed = Já não se pode assinar esta petição
petition-error-old-form = Este formulário esteve aberto demasiado tempo. Envie-o outra vez

## Check your mail

petition-sent-title = Veja o seu e-mail
petition-sent-lead = Enviámos-lhe um e-mail. A sua assinatura conta depois de a confirmar.
petition-sent-spam = Passaram cinco minutos e não chegou nada? Veja na pasta de correio não solicitado (spam).
petition-sent-code-title = Ou escreva o código do e-mail
petition-code = O código
petition-code-hint = Oito letras e algarismos
petition-code-go = Continuar
petition-code-wrong = Não conhecemos este código. Verifique cada letra ou siga a ligação do e-mail
petition-resend-title = Não chegou nenhum e-mail?
petition-resend = Enviar outra vez
petition-resent = Enviámos outra vez.
petition-resend-enough = Já enviámos todos os e-mails que podemos. Procure o primeiro, também na pasta de correio não solicitado (spam).
petition-sent-week = O que não é confirmado em 7 dias é apagado.
petition-sent-demonstration = Aqui não há servidor de e-mail. Por isso esta demonstração mostra os e-mails numa página.
petition-sent-demonstration-link = Ver os e-mails

## Confirm

petition-confirm-title = Confirme a sua assinatura
petition-confirm-lead = Alguém assinou esta petição com o seu endereço de e-mail. Foi você?
petition-confirm-button = Sim, contem a minha assinatura
petition-not-me = Não fui eu
petition-not-me-hint = A assinatura é apagada logo.
petition-withdraw-title = Já assinou
petition-withdraw-lead = A sua assinatura está confirmada e contada.
petition-withdraw = Retirar a minha assinatura
petition-withdraw-hint = É tirada da contagem e apagada. Isto não se pode desfazer.
petition-erased-title = Apagada
petition-erased-lead = Aqui não fica nada da assinatura.
petition-withdrawn-title = Retirada
petition-withdrawn-lead = A sua assinatura já não é contada, e o que estava selado foi apagado.
petition-gone-title = Esta ligação já não leva a lado nenhum
petition-gone-lead = Talvez tenha sido usada para retirar a assinatura, ou passaram sete dias, ou falta uma parte do endereço.
petition-gone-what = Veja se o endereço completo do e-mail está no navegador. Se estiver, pode assinar outra vez.
petition-gone-sign = Ver as petições

## Thank you, and the receipt

petition-thanks-title = Obrigado
petition-thanks-lead = A sua assinatura está contada.
petition-thanks-number = Assinaturas até agora: {$count}
petition-receipt-title = O seu recibo
petition-receipt-lead = Com ele pode verificar, agora ou daqui a um ano, que a sua assinatura está na contagem. Não diz nada sobre quem é.
petition-receipt-save = Guardar o recibo
petition-receipt-check = Verificá-lo
petition-receipt-once = Guarde-o só para si: quem o tiver também pode retirar a sua assinatura.
petition-share-title = Traga mais uma pessoa
petition-share-lead = O melhor a fazer depois de assinar é pedir a alguém que conhece.
petition-share-label = Palavras para enviar
petition-share-text = Assinei esta petição: {$action} Assina também? {$address}

## Verify

petition-verify-title = Verificar a contagem
petition-verify-lead = Cada assinatura confirmada é uma linha num registo a que só se podem acrescentar linhas. O último estado do registo é assinado e publicado, para não podermos mudar o passado sem que alguém note.
petition-verify-head = O estado agora
petition-verify-size = Linhas no registo
petition-verify-time = Assinado às
petition-verify-root = Impressão digital
petition-verify-receipt = Ponha aqui o seu recibo
petition-verify-receipt-hint = Cole o texto do ficheiro ou escolha o ficheiro. É verificado na memória e esquecido.
petition-verify-file = Ou escolha o ficheiro
petition-verify-go = Verificar
petition-verify-yes = A sua assinatura está no registo
petition-verify-yes-lead = O recibo bate certo com o estado assinado, e todos os estados anteriores também batem certo com ele.
petition-verify-no = Este recibo não bate certo
petition-verify-unreadable = Este não é um recibo nosso. Ponha todo o texto do ficheiro, desde o primeiro parêntese até ao último.
petition-verify-other = Este recibo é de outra petição.
petition-verify-wrong = O recibo pode ser lido, mas não leva ao estado publicado. Se não mudou o ficheiro, diga a toda a gente.
petition-verify-offline = Pode verificar sem confiar neste site: com o programa e os ficheiros abaixo.

## Mails

petition-mail-greeting = Olá, {$name},
petition-mail-confirm-subject = Confirme a sua assinatura
petition-mail-confirm-lead = obrigado por assinar esta petição: {$action}
petition-mail-confirm-do = Confirme que foi você. Só então a sua assinatura conta.
petition-mail-confirm-link = Confirmar a sua assinatura
petition-mail-confirm-code = Ou escreva este código na página:
petition-mail-confirm-not-me = Não foi você? A mesma página apaga tudo logo. Se não fizer nada, é apagado depois de 7 dias.
petition-mail-confirm-keep = Guarde este e-mail: com a mesma ligação pode retirar a assinatura a qualquer momento.
petition-mail-again-subject = Já assinou
petition-mail-again-lead = alguém, talvez você, assinou esta petição mais uma vez com o seu endereço: {$action}
petition-mail-again-do = A sua primeira assinatura continua lá. Nada foi acrescentado, e não há nada a fazer.
petition-mail-again-link = Ver a petição
petition-mail-closing = Com agradecimento, a organização
petition-mail-leave = Recebe isto porque pediu notícias. Para não receber mais:

## When something goes wrong, and the foot

petition-receipt-by-link = O seu recibo, e a maneira de retirar a assinatura, estão na ligação do e-mail.
petition-trouble-title = A sua assinatura não foi recebida
petition-trouble-lead = Há muitíssima gente aqui neste momento, ou o nosso armazenamento não responde. Nada do que enviou foi guardado.
petition-trouble-what = Volte atrás e envie outra vez daqui a um minuto. O que escreveu ainda deve lá estar.
petition-closed-what = Obrigado por querer assinar. Ainda a pode ler, e ver o que aconteceu com ela.
petition-foot = Nada para entregar: sem cookies, sem rastreio, e o que escreve ao assinar é selado. Este site não faz parte do NHS.
