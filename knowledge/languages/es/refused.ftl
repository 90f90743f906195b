# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Dijeron que no
no-lead = Responda unas preguntas y tendrá una carta en inglés. No se guarda nada.
no-what = ¿Qué le pidieron?
no-what-id = Pasaporte o documento de identidad
no-what-address = Comprobante de domicilio
no-what-status = Visado o papeles de inmigración
no-what-nhs-number = Número NHS
no-what-area = Dijeron que vivo fuera de su zona
no-what-full = Dijeron que no tienen sitio
no-what-other = Otra cosa, o no dieron motivo
no-when = ¿Cuándo fue?
no-practice = Nombre del centro
no-who-to = ¿Quién debe recibir la carta?
no-to-practice = La dirección del centro
no-to-board = El organismo que paga al centro
no-your-name = Su nombre
no-your-name-hint = Basta el nombre o las iniciales.
no-where = ¿Dónde está usted?
no-where-area = En la zona del centro
no-where-none = No tengo domicilio fijo
no-use-address = Quiero usar la dirección del centro
no-ill = Estoy enfermo ahora
no-count = Cuente este rechazo: solo el centro, el mes y el motivo. Nada sobre mí.
no-count-why = Los números muestran dónde los centros necesitan ayuda. Un centro se muestra solo desde cinco rechazos.
no-make = Hacer la carta

no-letter = Qué dice la carta
no-says-register = Por favor, inscríbanme ahora. Nadie tiene que mostrar papeles para inscribirse.
no-says-board = Por favor, miren lo que hace este centro y ayúdenme a inscribirme.
no-says-full = Si no tienen sitio, díganlo por escrito e indíquenme un centro cercano que acepte pacientes.
no-says-reason = Si la respuesta sigue siendo no, envíenme el motivo por escrito.
no-says-days = En Inglaterra esto debe hacerse en 14 días.
no-says-urgent = Hasta entonces, denme la atención que no puede esperar. Es gratis.
no-says-ill = Estoy enfermo ahora y necesito atención enseguida.
no-says-address = Por favor, déjenme usar la dirección del centro para las cartas.
no-pdf = Carta (PDF)
no-next = Pruebe también en otro centro:
no-ni = En Irlanda del Norte las reglas son distintas. Pida consejo antes de escribir.

no-wrong-what = Elija qué le pidieron.
no-wrong-when = Escriba el día así: 23 11 2026. No puede estar en el futuro.
no-wrong-practice = Escriba el nombre del centro.
no-wrong-name = Escriba un nombre o iniciales, para que puedan contestar.
no-wrong-nation = Elija dónde está el centro.
no-counted = El rechazo se contó. Gracias.
