# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Usted puede ver a un médico
you-lead = Cualquier persona puede inscribirse en un centro médico (GP), es decir, con un médico de cabecera. Es gratis y no necesita papeles.
you-where = ¿Dónde vive?
you-england = Inglaterra
you-scotland = Escocia
you-wales = Gales
you-ni = Irlanda del Norte
you-ni-differs = En Irlanda del Norte las reglas son distintas.

you-join = Puede inscribirse
you-join-body =
    Puede inscribirse en un centro médico (GP) cerca del lugar donde está.
    No importa de dónde viene ni cuánto tiempo lleva aquí.

you-papers = No necesita papeles
you-papers-body =
    No necesita pasaporte, visado, documento de identidad ni comprobante de domicilio.
    El centro puede pedir papeles para encontrar su historial. Si no los tiene, debería inscribirle igualmente.
you-papers-wales = En Gales el centro puede pedir algún documento de identidad. Basta la tarjeta de asilo o una carta del Ministerio del Interior (Home Office).

you-status = No necesita residencia permanente
you-status-body =
    No tiene que decir cuál es su situación migratoria.
    Algunos formularios tienen preguntas para personas de fuera. Puede dejar esa parte vacía.

you-address = No necesita domicilio fijo
you-address-body =
    No tiene que demostrar dónde vive.
    ¿No tiene casa, o no es seguro dar su dirección? Pida usar la dirección del centro.
    Acuerde con el centro cómo le llegarán las cartas.

you-who = Quién ve sus datos
you-who-body =
    El centro guarda su historial y debe mantenerlo confidencial.
    Su nombre, fecha de nacimiento, dirección y teléfono están también en una lista nacional del NHS. Su enfermedad no.
    Inscribirse con un médico de cabecera (GP) no se comunica de forma habitual al Ministerio del Interior (Home Office).
    Hasta noviembre de 2018 el Ministerio del Interior podía obtener direcciones de esa lista. Ese acuerdo terminó.
    Un tribunal, o un caso de delito grave, todavía puede obligar al NHS a dar datos.
    Los hospitales pueden preguntar al Ministerio del Interior si usted debe pagar. Pueden comunicar una deuda de 500 £ o más después de dos meses.
    Nadie puede prometer lo que pasará en el futuro. Si su dirección no es segura, dígalo al centro antes de rellenar el formulario.

you-interpreter = El intérprete es gratis
you-interpreter-body =
    Pida un intérprete cuando pida cita.
    Sus hijos no tienen que traducir para usted.

you-refused = Si le dicen que no
you-refused-body =
    Pida el motivo por escrito. No tener papeles no es un buen motivo.
    ¿Está enfermo ahora? Dígalo. La atención que no puede esperar es gratis, esté inscrito o no.
you-refused-england = En Inglaterra el centro debe enviarle el motivo en 14 días.
you-refused-letter = Escribir la carta

you-hospital = Si necesita un hospital
you-hospital-body =
    En una emergencia, vaya a urgencias (A&E). La ayuda allí es gratis para todos.
    Alguna otra atención en el hospital cuesta dinero a algunas personas.
    La atención urgente no debe esperar al pago.
you-hospital-link = ¿Tendré que pagar?

you-pregnant = Si está embarazada
you-pregnant-body =
    Vea pronto a una matrona o a un médico de cabecera (GP). Puede hacerlo sin papeles.
    La atención en el embarazo y el parto nunca debe negarse ni retrasarse por dinero. Puede llegar una factura después.

you-bill = Si llegó una factura
you-bill-body =
    No la tire. Pida consejo pronto.
    La factura puede estar mal, y puede pedir al hospital que la revise.
    Si está bien, puede pedir pagar un poco cada mes.

you-help = Ayuda cerca de usted
you-help-body =
    Emergencia: llame al 999. Consejo médico, día y noche: 111. Las llamadas son gratis.
you-help-link = Buscar un centro médico seguro

you-northern-ireland-body =
    La primera vez rellena el formulario HSCR-1 y envía con él documentos originales.
    Decide una oficina en Belfast, el BSO. Puede preguntar al Ministerio del Interior (Home Office) por su situación.
    Si pide asilo puede inscribirse en un centro, también si le negaron el asilo.
    Si no tiene ningún papel, pida consejo antes de enviar el formulario.
    El centro debe decírselo por escrito si le dice que no.
    La atención de emergencia es para todos.

you-keep = Guarde esta página
you-keep-body = Un archivo que funciona sin internet. Puede pasarlo por Bluetooth o WhatsApp.
you-keep-page = Guardar la página
you-keep-pdf = Guardar como PDF
# {$date} is written by the program in the manner of this language.
you-checked = Revisamos estas reglas por última vez el {$date}.
