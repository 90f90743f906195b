# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Aqui todos são bem-vindos
welcome-sub = Vive na nossa zona? Pode inscrever-se aqui, venha de onde vier.
welcome-body =
    A consulta com o médico ou o enfermeiro é grátis aqui.
    Pode inscrever-se sem documentos e sem morada fixa.
    Pergunte na receção. Ajudamos a preencher o formulário.
welcome-note = Alguns cuidados hospitalares são pagos por algumas pessoas. Se isso o preocupa, fale connosco.

## No papers needed

no-papers-headline = Sem documentos? Não faz mal.
no-papers-sub = Não precisa de passaporte, identificação ou comprovativo de morada para se inscrever aqui.
no-papers-body =
    Se tiver algo com o seu nome, pode ajudar-nos a encontrar o seu processo.
    Se não tiver nada, isso não é motivo para recusa.
no-papers-note = Para os serviços na Internet, podemos confirmar a sua identidade. Isso é à parte da inscrição.

## You need not give a home address

no-address-headline = Não precisa de dar a morada
no-address-sub = Em vez dela, pode inscrever-se com a morada deste centro de saúde.
no-address-body =
    Não tem de provar onde vive.
    Não tem casa fixa? Muda de um lado para o outro? Tem medo de dar a sua morada? Fale connosco.
    Combinamos consigo como lhe fazemos chegar cartas e mensagens.
no-address-note = A morada com que se inscreve fica num registo nacional do NHS. Fale connosco antes de preencher o formulário.

## We will not ask about immigration status

no-status-headline = Não perguntamos pelo seu visto
no-status-sub = Pode inscrever-se e ir ao médico aqui, seja qual for a sua situação de imigração.
no-status-body =
    Com ou sem documentos, é nosso paciente.
    Alguns formulários têm perguntas para quem vem do estrangeiro. Pode deixar essa parte em branco.
no-status-note = Os hospitais têm outras regras e podem perguntar. Podemos dizer-lhe onde obter aconselhamento.

## Your conversation is confidential

confidential-headline = Pode falar connosco em confiança
confidential-sub = Por regra, não partilhamos os seus dados com o Ministério do Interior (Home Office).
confidential-body =
    Quem trabalha aqui tem o dever de guardar segredo do que nos conta.
    Pode pedir para falar onde mais ninguém ouça.
    Se o Ministério do Interior perguntar por um paciente, não respondemos sem aconselhamento jurídico.
confidential-note = Em casos raros, a lei pode obrigar-nos a dar informações, por exemplo quando um tribunal o ordena. Pergunte-nos quem pode ver o seu processo.

## Ask for an interpreter

interpreter-headline = Aponte para a sua língua
interpreter-sub = Arranjamos um intérprete. É grátis.
interpreter-body =
    Pode pedir um intérprete em todas as visitas.
    Os seus filhos não têm de traduzir por si.
    Pode pedir uma mulher ou um homem. Vamos tentar.
interpreter-note = Também podemos pedir um intérprete de língua gestual.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Falo português
interpreter-need = Preciso de um intérprete, por favor

## A wry one

wry-headline = Medimos o pulso, não vemos o passaporte
wry-sub = Isto é um centro de saúde, não é uma fronteira.
wry-body = Entre. Sente-se. Diga-nos onde dói.
wry-note = Pode inscrever-se sem identificação, visto ou comprovativo de morada.

## The petition

petition-headline = Deixem os médicos ser médicos
petition-sub = Ninguém devia ter medo de ir ao médico.
petition-body =
    Leia a petição.
    Se concorda, assine.
petition-scan = Leia o código para ver e assinar
petition-note = Assina com o nome, o endereço de e-mail e o código postal. A página explica como os guardamos em segurança.
