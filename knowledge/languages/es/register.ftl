# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Rellenar el formulario de inscripción
join-lead = Este formulario pregunta solo lo que el centro necesita. No se guarda nada: al cerrar la página, desaparece.
join-seen-list = Quién lo ve: el centro y la lista nacional del NHS.
join-seen-practice = Quién lo ve: solo el centro.

join-for = ¿Para quién es el formulario?
join-for-me = Para mí
join-for-child = Para mi hijo o hija
join-for-other = Para alguien a quien ayudo
join-for-why = Para que el centro sepa quién firma.
join-helper-name = Nombre de la persona que ayuda
join-helper-relation = ¿Qué es usted de esta persona? Por ejemplo: madre, amigo

join-name = Nombre
join-name-why = Para que el centro pueda llamarle. Escríbalo como lo usa. No tiene que coincidir con ningún papel.
join-title-word = Tratamiento, por ejemplo Mr, Mrs, Miss, Mx
join-given = Nombres
join-family = Apellido
join-one-name = Si tiene un solo nombre, escríbalo aquí.

join-born = Fecha de nacimiento
join-born-why = Para que nadie le confunda con otra persona.
join-day = Día
join-month = Mes
join-year = Año
join-only-year = Solo sé el año, o más o menos el año
join-calendar = Calendario
join-calendar-gregorian = Calendario británico
join-calendar-solar-hijri = Calendario persa y afgano
join-calendar-hijri = Calendario islámico (Hijri)
join-calendar-ethiopian = Calendario etíope

join-sex = Sexo
join-sex-why = El NHS lo usa para invitarle a las revisiones adecuadas.
join-sex-female = Mujer
join-sex-male = Hombre
join-sex-other = Otro
join-sex-unknown = Prefiero no decirlo

join-reach = ¿Cómo puede el centro contactarle de forma segura?
join-reach-why = Para citas y resultados. Dé solo lo que es seguro para usted.
join-phone = Teléfono
join-phone-shared = Otras personas también usan este teléfono
join-email = Correo electrónico

join-address = ¿Qué dirección debe usar el centro?
join-address-why = Las cartas van allí. No tiene que demostrarla.
join-address-home = El lugar donde vivo o estoy
join-address-practice = La dirección del centro
join-address-care-of = La dirección de otra persona
join-address-none = No tengo domicilio fijo
join-care-name = Nombre de la persona o del lugar
join-street = Casa y calle
join-town = Ciudad
join-postcode = Código postal
join-post = Si las cartas van al centro, ¿cómo se enterará?
join-post-collect = Vengo y pregunto
join-post-call = El centro me llama
join-post-text = El centro me envía un mensaje

join-practice = Nombre del centro
join-practice-why = Para que el formulario llegue al lugar correcto.
join-practice-street = Dirección del centro

join-language = Su idioma
join-language-why = Para que el centro consiga un intérprete.
join-interpreter = Necesito un intérprete
join-needs = ¿Qué más le ayudaría? Por ejemplo: letra grande, lengua de signos, una doctora

join-more = Más, solo si quiere
join-more-why = Ayuda a encontrar historiales antiguos. Puede inscribirse sin esto.
join-nhs-number = Número NHS
join-before-name = Otro nombre que usó
join-before-practice = Su último centro en el Reino Unido
join-before-address = Su última dirección en el Reino Unido

join-check = Revise sus respuestas
join-make = Hacer el formulario
join-pdf = Formulario para entregar (PDF)
join-post-paper = Acuerdo sobre las cartas (PDF)
join-file = Archivo para el ordenador del centro
join-sealed = Archivo sellado, solo este centro puede abrirlo
join-codes = Sellado, como códigos para escanear
join-done = Guarde o imprima el formulario, fírmelo y entréguelo en el centro. Después cierre esta página.

join-note-year = Solo sabe el año. El NHS escribe 1 de enero, y el formulario dice que es una estimación.
join-note-moon = En este calendario el día puede ser uno antes o después. Mire la fecha otra vez.
join-note-one-name = Tiene un solo nombre. El formulario lo dice y lo pone en el apellido.
join-note-letters = Puede que en el centro no sepan leer estas letras. Esté listo para decir su nombre.
join-note-shared = Otras personas usan su teléfono. El formulario pide que no dejen detalles en los mensajes.
join-note-no-way = No dio teléfono ni correo. Vaya a menudo al centro y pregunte por cartas.

join-wrong-for = Elija para quién es el formulario.
join-wrong-helper = Escriba el nombre de la persona que ayuda.
join-wrong-name = Escriba un nombre. Con uno basta.
join-wrong-long = Esto es demasiado largo para el formulario. Acórtelo.
join-wrong-born = Escriba día, mes y año en números. Si solo sabe el año, marque esa casilla.
join-wrong-day = Este calendario no tiene ese día. Mire los números o elija otro calendario.
join-wrong-future = Este día aún no ha llegado. Mire el año.
join-wrong-old = Esto fue hace más de 120 años. Mire el año y el calendario.
join-wrong-sex = Elija una. «Prefiero no decirlo» también es una respuesta.
join-wrong-phone = Esto no parece un teléfono. Escriba solo números o déjelo vacío.
join-wrong-email = Esto no parece un correo. Escriba como name@example.org o déjelo vacío.
join-wrong-address = Elija una dirección. «No tengo domicilio fijo» también es una respuesta.
join-wrong-both = Eligió una dirección y escribió otra. Borre una o cambie la elección.
join-wrong-street = Escriba la casa y la calle o elija otra dirección.
join-wrong-care = Escriba el nombre de la persona o del lugar de esa dirección.
join-wrong-postcode = Esto no es un código postal británico. Escriba como M1 1AE o déjelo vacío.
join-wrong-practice = Para usar la dirección de un centro, escriba su nombre.
join-wrong-nhs = Esto no es un número NHS. Tiene diez cifras. Mire otra vez o déjelo vacío.
