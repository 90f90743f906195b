# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Aquí le damos la bienvenida
welcome-sub = ¿Vive en nuestra zona? Puede inscribirse aquí, venga de donde venga.
welcome-body =
    Ver al médico o a la enfermera aquí es gratis.
    Puede inscribirse sin papeles y sin domicilio fijo.
    Pregunte en recepción. Le ayudamos con el formulario.
welcome-note = Algunas personas tienen que pagar por ciertos cuidados en el hospital. Si le preocupa, pregúntenos.

## No papers needed

no-papers-headline = ¿Sin papeles? No pasa nada.
no-papers-sub = Para inscribirse aquí no necesita pasaporte, documento de identidad ni comprobante de domicilio.
no-papers-body =
    Si tiene algo con su nombre, puede ayudarnos a encontrar su historial.
    Si no tiene nada, eso no es motivo para rechazarle.
no-papers-note = Para los servicios por internet es posible que comprobemos su identidad. Eso es aparte de la inscripción.

## You need not give a home address

no-address-headline = No hace falta domicilio
no-address-sub = En su lugar, puede inscribirse con la dirección de este centro médico.
no-address-body =
    No tiene que demostrar dónde vive.
    ¿No tiene casa fija? ¿Va de un sitio a otro? ¿Le da miedo dar su dirección? Hable con nosotros.
    Acordaremos con usted cómo hacerle llegar las cartas y los mensajes.
no-address-note = La dirección con la que se inscribe se guarda en un registro nacional del NHS. Hable con nosotros antes de rellenar el formulario.

## We will not ask about immigration status

no-status-headline = No le preguntaremos por su visado
no-status-sub = Puede inscribirse y ver al médico aquí, sea cual sea su situación migratoria.
no-status-body =
    Con papeles o sin ellos, usted es paciente nuestro.
    Algunos formularios tienen preguntas para personas que vienen de fuera. Puede dejar esa parte en blanco.
no-status-note = Los hospitales tienen otras normas y pueden preguntar. Podemos decirle dónde pedir consejo.

## Your conversation is confidential

confidential-headline = Puede hablarnos en confianza
confidential-sub = Por norma, no compartimos sus datos con el Ministerio del Interior (Home Office).
confidential-body =
    Quien trabaja aquí tiene el deber de guardar en secreto lo que usted nos cuente.
    Puede pedir hablar donde nadie más le oiga.
    Si el Ministerio del Interior pregunta por un paciente, no respondemos sin asesoramiento jurídico.
confidential-note = En casos raros, la ley puede obligarnos a dar información, por ejemplo cuando lo ordena un tribunal. Pregúntenos quién puede ver su historial.

## Ask for an interpreter

interpreter-headline = Señale su idioma
interpreter-sub = Le conseguiremos un intérprete. Es gratis.
interpreter-body =
    Puede pedir un intérprete en cada visita.
    Sus hijos no tienen que traducir por usted.
    Puede pedir una mujer o un hombre. Lo intentaremos.
interpreter-note = También podemos pedir un intérprete de lengua de signos.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Hablo español
interpreter-need = Necesito un intérprete, por favor

## A wry one

wry-headline = Le tomamos el pulso, no el pasaporte
wry-sub = Esto es una consulta médica, no una frontera.
wry-body = Pase. Siéntese. Díganos dónde le duele.
wry-note = Puede inscribirse sin documento de identidad, visado ni comprobante de domicilio.

## The petition

petition-headline = Dejen a los médicos ser médicos
petition-sub = Nadie debería tener miedo de ir al médico.
petition-body =
    Lea la petición.
    Si está de acuerdo, firme.
petition-scan = Escanee el código para leer y firmar
petition-note = Se firma con el nombre, el correo electrónico y el código postal. La página explica cómo los protegemos.
