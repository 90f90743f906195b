# The words of the pages on which a patient finds a safe surgery. Draft: made from the English, revision 1.

surgeries-menu = Buscar un centro médico
surgeries-title = Buscar un centro médico seguro
surgeries-lead = Un centro médico seguro ha prometido inscribirle sin documento de identidad, comprobante de domicilio ni papeles de inmigración.
surgeries-place = Código postal o ciudad
surgeries-place-hint = Por ejemplo, M1 1AE o Leeds. No tiene que ser su dirección: vale cualquier lugar cerca de usted.
surgeries-find = Buscar
surgeries-near-me = Cerca de mí
surgeries-near-me-failed = Su teléfono no dijo dónde está usted. Escriba un código postal o una ciudad.
surgeries-forgotten = Usamos el lugar para responderle. Después lo olvidamos.
surgeries-register = Ver todos los centros médicos seguros
# {$town} is the name of a town that does not exist.
surgeries-made-up = Esto es una demostración. Todavía no se han añadido centros reales. La ciudad de {$town} y sus centros médicos son inventados.

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Cerca de {$place}
surgeries-near-you = Cerca de usted
surgeries-your-position = el lugar donde está usted
surgeries-bring = Qué llevar: nada.
surgeries-bring-more = Para inscribirse no necesita documento de identidad, comprobante de domicilio ni papeles de inmigración. Si se los piden, muestre esta página.
surgeries-safe = Centros médicos seguros
surgeries-none-safe = Ningún centro de esta zona se ha unido todavía a los centros médicos seguros. Usted puede inscribirse sin papeles de todos modos.
surgeries-others = Otros centros cercanos
surgeries-others-more = Estos no han hecho la promesa. También allí puede inscribirse sin papeles.
surgeries-again = Buscar en otro lugar
surgeries-map = Mapa de los centros de la lista. La lista dice lo mismo con palabras.
surgeries-straight = Las distancias son en línea recta. El camino puede ser más largo, por ejemplo si hay agua en medio.
# {$place} is a postcode.
surgeries-about = No conocemos con exactitud este código postal. Las distancias se miden desde el centro de la zona de {$place}.
surgeries-only-area = Solo sabemos más o menos dónde está {$place}. Las distancias pueden variar en muchos kilómetros.
surgeries-northern-ireland = En Irlanda del Norte las reglas son distintas, y no tenemos una lista de sus centros médicos. Puede encontrar uno aquí:
surgeries-scotland = No tenemos todos los centros médicos de Escocia. Puede encontrar más aquí:

# {$number} is a number.
surgeries-metres = {$number} metros
surgeries-kilometres = {$number} km
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = A {$distance}
surgeries-to-north = hacia el norte
surgeries-to-north-east = hacia el noreste
surgeries-to-east = hacia el este
surgeries-to-south-east = hacia el sureste
surgeries-to-south = hacia el sur
surgeries-to-south-west = hacia el suroeste
surgeries-to-west = hacia el oeste
surgeries-to-north-west = hacia el noroeste

surgeries-tag-safe = centro médico seguro
surgeries-tag-made-up = inventado
surgeries-address = Dirección
surgeries-phone = Teléfono
surgeries-website = Sitio web
surgeries-languages = Idiomas
surgeries-directions = Dónde está
surgeries-join = Inscribirse por internet con el NHS
surgeries-grade-demands = La última vez que miramos, su sitio web exigía papeles. Aun así, usted no los necesita.
surgeries-grade-asks = La última vez que miramos, su sitio web pedía papeles. Usted no los necesita.
surgeries-grade-clean = La última vez que miramos, su sitio web decía que no hacen falta papeles.
surgeries-grade-none = La última vez que miramos, su sitio web no decía nada sobre papeles.

## A surgery’s page

surgeries-is-safe = Este es un centro médico seguro.
# {$date} is a date.
surgeries-since = En el registro desde: {$date}
surgeries-under-review = Este es un centro médico seguro, pero su sitio web pide papeles. Le hemos pedido que lo corrija. Desde: {$date}
surgeries-not-listed = Este centro no se ha unido a los centros médicos seguros. Usted puede inscribirse sin papeles de todos modos.
surgeries-closed = Este centro ha cerrado. Busque otro cerca de usted.
# {$town} is the name of a town.
surgeries-from-town = A {$distance} del centro de {$town}, {$direction}
surgeries-open-map = Abrir en su mapa
surgeries-show-words = Puede mostrar estas palabras en recepción.
surgeries-same-place = En el mismo edificio
surgeries-record = Lo que se sabe de este centro

## When a place is not found

surgeries-error-title = Inténtelo otra vez
surgeries-error-empty = Escriba un código postal o el nombre de una ciudad
surgeries-error-postcode = No conocemos este código postal. Revíselo o escriba una ciudad
surgeries-error-town = No conocemos este lugar. Escriba un código postal o una ciudad más grande cerca de usted
surgeries-error-several = Hay varios lugares con este nombre. Elija uno
surgeries-error-no-fixed-abode = Esto no es un lugar. El NHS lo escribe para las personas sin domicilio fijo. Escriba el código postal o la ciudad de un lugar donde esté a menudo. Puede inscribirse sin domicilio
surgeries-error-islands = Jersey, Guernsey y la Isla de Man tienen sus propios servicios de salud. Allí no podemos ayudar
