# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Pode ir ao médico
you-lead = Qualquer pessoa pode inscrever-se num centro de saúde com médico de família (GP). É grátis e não precisa de documentos.
you-where = Onde vive?
you-england = Inglaterra
you-scotland = Escócia
you-wales = País de Gales
you-ni = Irlanda do Norte
you-ni-differs = Na Irlanda do Norte as regras são diferentes.

you-join = Pode inscrever-se
you-join-body =
    Pode inscrever-se num centro de saúde (GP) perto do lugar onde está.
    Não importa de onde vem nem há quanto tempo está aqui.

you-papers = Não precisa de documentos
you-papers-body =
    Não precisa de passaporte, visto, identificação nem comprovativo de morada.
    O centro de saúde pode pedir documentos para encontrar o seu processo. Se não tiver, deve inscrevê-lo na mesma.
you-papers-wales = No País de Gales o centro de saúde pode pedir identificação. Basta o cartão de asilo ou uma carta do Ministério do Interior (Home Office).

you-status = Não precisa de residência permanente
you-status-body =
    Não tem de dizer qual é a sua situação de imigração.
    Alguns formulários têm perguntas para pessoas de fora. Pode deixar essa parte em branco.

you-address = Não precisa de morada fixa
you-address-body =
    Não tem de provar onde vive.
    Não tem casa, ou não é seguro dar a morada? Peça para usar a morada do centro de saúde.
    Combine com o centro de saúde como as cartas chegam até si.

you-who = Quem vê os seus dados
you-who-body =
    O centro de saúde guarda o seu processo e tem de o manter confidencial.
    O nome, a data de nascimento, a morada e o telefone ficam também numa lista nacional do NHS. A sua doença não.
    A inscrição no médico de família (GP) não é comunicada por rotina ao Ministério do Interior (Home Office).
    Até novembro de 2018 o Ministério do Interior podia obter moradas dessa lista. Esse acordo acabou.
    Um tribunal, ou um caso de crime grave, ainda pode obrigar o NHS a dar dados.
    Os hospitais podem perguntar ao Ministério do Interior se tem de pagar. Podem comunicar uma dívida de 500 £ ou mais depois de dois meses.
    Ninguém pode prometer o que vai acontecer no futuro. Se a sua morada não é segura, diga ao centro de saúde antes de preencher o formulário.

you-interpreter = O intérprete é grátis
you-interpreter-body =
    Peça um intérprete quando marcar uma consulta.
    Os seus filhos não têm de traduzir para si.

you-refused = Se disserem que não
you-refused-body =
    Peça o motivo por escrito. Não ter documentos não é um bom motivo.
    Está doente agora? Diga. O tratamento que não pode esperar é grátis, com ou sem inscrição.
you-refused-england = Em Inglaterra o centro de saúde tem de lhe enviar o motivo no prazo de 14 dias.
you-refused-letter = Escrever a carta

you-hospital = Se precisar de um hospital
you-hospital-body =
    Numa emergência, vá às urgências (A&E). A ajuda lá é grátis para todos.
    Alguns outros tratamentos no hospital custam dinheiro a algumas pessoas.
    O tratamento urgente não pode esperar pelo pagamento.
you-hospital-link = Terei de pagar?

you-pregnant = Se estiver grávida
you-pregnant-body =
    Vá cedo a uma parteira ou ao médico de família (GP). Pode fazê-lo sem documentos.
    Os cuidados na gravidez e no parto nunca podem ser recusados ou atrasados por causa de dinheiro. Pode vir uma conta mais tarde.

you-bill = Se veio uma conta
you-bill-body =
    Não a deite fora. Peça conselho depressa.
    A conta pode estar errada, e pode pedir ao hospital para a verificar.
    Se estiver certa, pode pedir para pagar um pouco por mês.

you-help = Ajuda perto de si
you-help-body =
    Emergência: ligue 999. Conselho médico, dia e noite: 111. As chamadas são grátis.
you-help-link = Encontrar um centro de saúde seguro

you-northern-ireland-body =
    Na primeira vez, preenche o formulário HSCR-1 e envia com ele documentos originais.
    Um serviço em Belfast, o BSO, decide. Pode perguntar ao Ministério do Interior (Home Office) pela sua situação.
    Se pede asilo pode inscrever-se, também se o asilo lhe foi recusado.
    Se não tem nenhum documento, peça conselho antes de enviar o formulário.
    O centro de saúde tem de lhe dizer por escrito se recusar.
    Os cuidados de emergência são para todos.

you-keep = Guardar esta página
you-keep-body = Um ficheiro que funciona sem internet. Pode passá-lo por Bluetooth ou WhatsApp.
you-keep-page = Guardar a página
you-keep-pdf = Guardar em PDF
# {$date} is written by the program in the manner of this language.
you-checked = Verificámos estas regras pela última vez em {$date}.
