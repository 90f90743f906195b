# The words of the pages on which a patient finds a safe surgery. Draft: made from the English, revision 1.

surgeries-menu = Encontrar um centro de saúde
surgeries-title = Encontrar um centro de saúde seguro
surgeries-lead = Um centro de saúde seguro prometeu inscrevê-lo sem identificação, comprovativo de morada ou documentos de imigração.
surgeries-place = Código postal ou cidade
surgeries-place-hint = Por exemplo, M1 1AE ou Leeds. Não tem de ser a sua morada: serve qualquer lugar perto de si.
surgeries-find = Procurar
surgeries-near-me = Perto de mim
surgeries-near-me-failed = O seu telemóvel não disse onde está. Escreva um código postal ou uma cidade.
surgeries-forgotten = Usamos o lugar para lhe responder. Depois esquecemo-lo.
surgeries-register = Ver todos os centros de saúde seguros
# {$town} is the name of a town that does not exist.
surgeries-made-up = Isto é uma demonstração. Ainda não foram acrescentados centros de saúde reais. A cidade de {$town} e os seus centros de saúde são inventados.

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Perto de {$place}
surgeries-near-you = Perto de si
surgeries-your-position = o lugar onde está
surgeries-bring = O que levar: nada.
surgeries-bring-more = Para se inscrever não precisa de identificação, comprovativo de morada nem documentos de imigração. Se os pedirem, mostre esta página.
surgeries-safe = Centros de saúde seguros
surgeries-none-safe = Ainda nenhum centro de saúde perto daqui se juntou aos centros de saúde seguros. Pode inscrever-se sem documentos na mesma.
surgeries-others = Outros centros de saúde próximos
surgeries-others-more = Estes não fizeram a promessa. Pode inscrever-se lá sem documentos na mesma.
surgeries-again = Procurar noutro lugar
surgeries-map = Mapa dos centros de saúde da lista. A lista diz o mesmo por palavras.
surgeries-straight = As distâncias são em linha reta. O caminho pode ser mais longo, por exemplo se houver água no meio.
# {$place} is a postcode.
surgeries-about = Não conhecemos exatamente este código postal. As distâncias são a partir do meio da zona à volta de {$place}.
surgeries-only-area = Só sabemos mais ou menos onde fica {$place}. As distâncias podem estar erradas em muitos quilómetros.
surgeries-northern-ireland = Na Irlanda do Norte as regras são diferentes, e não temos uma lista dos centros de saúde de lá. Pode encontrar um aqui:
surgeries-scotland = Não temos todos os centros de saúde da Escócia. Pode encontrar mais aqui:

# {$number} is a number.
surgeries-metres = {$number} metros
surgeries-kilometres = {$number} km
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = A {$distance}
surgeries-to-north = para norte
surgeries-to-north-east = para nordeste
surgeries-to-east = para leste
surgeries-to-south-east = para sudeste
surgeries-to-south = para sul
surgeries-to-south-west = para sudoeste
surgeries-to-west = para oeste
surgeries-to-north-west = para noroeste

surgeries-tag-safe = centro de saúde seguro
surgeries-tag-made-up = inventado
surgeries-address = Morada
surgeries-phone = Telefone
surgeries-website = Site
surgeries-languages = Línguas
surgeries-directions = Onde fica
surgeries-join = Inscrever-se pela internet no NHS
surgeries-grade-demands = Da última vez que vimos, o site exigia documentos. Mesmo assim, não precisa deles.
surgeries-grade-asks = Da última vez que vimos, o site pedia documentos. Não precisa deles.
surgeries-grade-clean = Da última vez que vimos, o site dizia que não são precisos documentos.
surgeries-grade-none = Da última vez que vimos, o site não dizia nada sobre documentos.

## A surgery’s page

surgeries-is-safe = Este é um centro de saúde seguro.
# {$date} is a date.
surgeries-since = Na lista desde: {$date}
surgeries-under-review = Este é um centro de saúde seguro, mas o site pede documentos. Pedimos que corrigisse isto. Desde: {$date}
surgeries-not-listed = Este centro de saúde não se juntou aos centros de saúde seguros. Pode inscrever-se sem documentos na mesma.
surgeries-closed = Este centro de saúde fechou. Procure outro perto de si.
# {$town} is the name of a town.
surgeries-from-town = A {$distance} do centro de {$town}, {$direction}
surgeries-open-map = Abrir no seu mapa
surgeries-show-words = Pode mostrar estas palavras na receção.
surgeries-same-place = No mesmo edifício
surgeries-record = O que se sabe deste centro de saúde

## When a place is not found

surgeries-error-title = Tente outra vez
surgeries-error-empty = Escreva um código postal ou o nome de uma cidade
surgeries-error-postcode = Não conhecemos este código postal. Veja-o outra vez ou escreva uma cidade
surgeries-error-town = Não conhecemos este lugar. Escreva um código postal ou uma cidade maior perto de si
surgeries-error-several = Há vários lugares com este nome. Escolha um
surgeries-error-no-fixed-abode = Isto não é um lugar. O NHS escreve-o para pessoas sem morada fixa. Escreva o código postal ou a cidade de um lugar onde está muitas vezes. Pode inscrever-se sem morada
surgeries-error-islands = Jersey, Guernsey e a Ilha de Man têm os seus próprios serviços de saúde. Lá não podemos ajudar
