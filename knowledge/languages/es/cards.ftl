# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Mi derecho a ver a un médico de cabecera (GP)
rights-register = Puedo inscribirme en un centro médico (GP). Es gratis.
rights-no-papers = No necesito pasaporte, visado, documento de identidad ni comprobante de domicilio.
rights-no-status = No tengo que decir cuál es mi situación migratoria.
rights-no-address = Si no tengo dirección, puedo pedir usar la del centro médico.
rights-interpreter = Puedo pedir un intérprete, gratis.
rights-refused = Si un centro me dice que no, puedo pedir el motivo por escrito.
rights-urgent = Emergencias: 999. Consejo médico: 111. Las llamadas son gratis.
rights-show = Muestre el lado en inglés en recepción.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Para recepción
rights-desk-register = Quisiera inscribirme como paciente, por favor.
rights-desk-no-papers = Puedo inscribirme sin acreditar mi identidad, mi domicilio ni mi situación migratoria.
rights-desk-refused = Si no puede inscribirme, deme el motivo por escrito, por favor.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Por favor, consígame un intérprete. Mi idioma: {$language}

## Desk card, for the receptionist

desk-headline = Alguien quiere inscribirse
desk-welcome = Diga: «Le damos la bienvenida. Puede inscribirse hoy».
desk-help = Dé el formulario. Ofrezca ayuda y un intérprete.
desk-no-papers = ¿Sin papeles? Inscriba sin ellos.
desk-no-address = ¿Sin dirección? Ofrezca la del centro. Acuerden cómo le llegan las cartas al paciente.
desk-no-status = No pregunte por el visado ni por la situación migratoria.
desk-everyone = Trate a todos igual, sea cual sea su nombre, su acento o su aspecto.
desk-urgent = ¿Está enfermo ahora? La atención que no puede esperar es gratis, con inscripción o sin ella.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = ¿Tiene dudas? Pregunte antes de decir que no: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Si nos contacta el Ministerio del Interior (Home Office)
home-office-say = Diga: «No puedo decir quién es paciente aquí. Por favor, escríbanos».
home-office-calm = Sea amable. No dé datos por teléfono, por correo electrónico ni en la puerta.
home-office-write = Anote quién preguntó, cuándo y qué quería.
home-office-pass = Avise enseguida a: {$lead}
home-office-advice = No respondemos sin asesoramiento jurídico.
home-office-order = ¿Muestran una orden judicial o hablan de un delito grave o de peligro? No decida sin ayuda. Llame a la persona indicada arriba.
home-office-note = La situación migratoria de un paciente no es motivo para compartir sus datos.
