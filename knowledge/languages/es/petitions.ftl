# The words of the petition pages and of the mails that belong to them. Draft: made from the English, revision 1.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Peticiones
petition-list-lead = Su firma se sella en cuanto llega. Publicamos recuentos que cualquiera puede comprobar, y nada más.
petition-list-none = Todavía no hay ninguna petición aquí.
petition-read = Leer y firmar
petition-read-closed = Leer

## Where a petition stands

petition-stage-not-yet-open = Se abre el {$date}
petition-stage-open = Abierta hasta el {$date}
petition-stage-closed = La recogida de firmas terminó el {$date}
petition-stage-handed-in = Entregada el {$date}
petition-stage-answered = Respondida el {$date}
petition-stage-presented-again = Presentada de nuevo el {$date}
petition-handed-to = Entregada a: {$to}
petition-again-to = Presentada de nuevo a: {$to}
petition-response-title = La respuesta
petition-response-by = Respuesta de: {$by}

## The petition

petition-to = A: {$addressee}
petition-by = Lo pide: {$creator}
petition-signatures = firmas
petition-goal = Meta: {$goal}
petition-paper = Firmas en papel, contadas aparte: {$count}
petition-count-soon = El recuento se actualiza cada segundo. Solo se cuentan las firmas confirmadas.
petition-why = Por qué
petition-what = Qué pedimos
petition-sources = De dónde vienen las cifras
petition-in-english = Esta petición todavía no está en su idioma. Aquí está en inglés.
petition-draft = Traducción provisional: ningún hablante ha revisado todavía esta página.
petition-places = Firmas por lugar
petition-history = Cómo creció el recuento
petition-verify-link = Compruebe usted el recuento

## What happens to your data

petition-data-title = Qué pasa con sus datos
petition-data-sealed = Su nombre, su correo y su código postal se sellan en cuanto llegan. Solo los abre la llave de la propia campaña, y este servidor no la tiene.
petition-data-counts = Publicamos recuentos por zona, nunca los pequeños, y nunca quién firmó.
petition-data-none = El destinatario recibe el número de firmas, ningún nombre.
petition-data-names = El destinatario recibe el número y los nombres. Ni correos ni códigos postales.
petition-data-names-and-constituencies = El destinatario recibe el número, los nombres y sus circunscripciones electorales. Ni correos ni códigos postales.
petition-data-erase = Puede retirar su firma cuando quiera. Todo se borra, a más tardar, este día: {$date}
petition-data-demonstration = Esto es una demostración. Su llave está en esta máquina, así que no firme con su nombre verdadero.

## The form

petition-form-title = Firme esta petición
petition-name = Su nombre
petition-name-hint = Como usted lo escribe, en cualquier alfabeto
petition-email = Su correo electrónico
petition-email-hint = Enviamos un solo mensaje, para estar seguros de que es usted
petition-country = Dónde vive
petition-country-uk = Reino Unido
petition-postcode = Su código postal
petition-postcode-hint = Solo en el Reino Unido. Nos dice su circunscripción electoral, por ejemplo {$example}
petition-updates = Avísenme por correo de lo que pase con esta petición
petition-sign = Firmar
petition-trap = Deje este campo vacío
petition-error-title = Hay algo que corregir
petition-error-prefix = Error:
petition-error-name-missing = Escriba su nombre
petition-error-name-long = Su nombre tiene más de 255 caracteres. Escriba una forma más corta
petition-error-name-sign = Un nombre no puede empezar con uno de los signos = + - @
petition-error-name-link = Un nombre no puede contener una dirección web
petition-error-email-missing = Escriba su correo electrónico
petition-error-email = Este correo electrónico no está completo. Debe ser como name@example.org
petition-error-country = Elija el país donde vive
petition-error-postcode-missing = Escriba su código postal. Si no tiene una casa suya, use el código postal de un lugar donde esté a menudo
petition-error-postcode = Este código postal británico no está completo. Debe ser como SW1A 1AA
petition-error-unprintable = Hay un signo que no se ve. Escríbalo de nuevo
petition-not-here-title = Aquí todavía nadie puede firmar
petition-not-here-what = Las personas que llevan este sitio no han terminado de prepararlo. No se guarda nada de lo que escriba. Vuelva más tarde.
petition-error-closed = Esta petición ya no se puede firmar
petition-error-old-form = Este formulario estuvo abierto demasiado tiempo. Envíelo otra vez

## Check your mail

petition-sent-title = Mire su correo
petition-sent-lead = Le hemos enviado un mensaje. Su firma cuenta cuando la haya confirmado.
petition-sent-spam = ¿No ha llegado nada después de cinco minutos? Mire en la carpeta de correo no deseado (spam).
petition-sent-code-title = O escriba el código del mensaje
petition-code = El código
petition-code-hint = Ocho letras y cifras
petition-code-go = Seguir
petition-code-wrong = No conocemos este código. Revise cada letra, o use el enlace del mensaje
petition-resend-title = ¿No llegó el mensaje?
petition-resend = Enviarlo otra vez
petition-resent = Lo hemos enviado otra vez.
petition-resend-enough = Ya hemos enviado todos los mensajes que podemos. Busque el primero, también en la carpeta de correo no deseado (spam).
petition-sent-week = Lo que no se confirma en 7 días se borra.
petition-sent-demonstration = Aquí no hay servidor de correo. Por eso esta demostración muestra sus mensajes en una página.
petition-sent-demonstration-link = Ver los mensajes

## Confirm

petition-confirm-title = Confirme su firma
petition-confirm-lead = Alguien ha firmado esta petición con su correo electrónico. ¿Fue usted?
petition-confirm-button = Sí, cuenten mi firma
petition-not-me = No fui yo
petition-not-me-hint = La firma se borra enseguida.
petition-withdraw-title = Usted ha firmado
petition-withdraw-lead = Su firma está confirmada y contada.
petition-withdraw = Retirar mi firma
petition-withdraw-hint = Se quita del recuento y se borra. Esto no se puede deshacer.
petition-erased-title = Borrada
petition-erased-lead = Aquí no queda nada de la firma.
petition-withdrawn-title = Retirada
petition-withdrawn-lead = Su firma ya no se cuenta, y lo que estaba sellado se ha borrado.
petition-gone-title = Este enlace ya no lleva a ninguna parte
petition-gone-lead = Puede que se haya usado para retirar la firma, que hayan pasado siete días o que falte una parte de la dirección.
petition-gone-what = Mire si toda la dirección del mensaje está en su navegador. Si está, puede firmar otra vez.
petition-gone-sign = Ver las peticiones

## Thank you, and the receipt

petition-thanks-title = Gracias
petition-thanks-lead = Su firma está contada.
petition-thanks-number = Firmas hasta ahora: {$count}
petition-receipt-title = Su recibo
petition-receipt-lead = Con él puede comprobar, ahora o dentro de un año, que su firma está en el recuento. No dice nada de quién es usted.
petition-receipt-save = Guardar el recibo
petition-receipt-check = Comprobarlo
petition-receipt-once = No lo enseñe a nadie: quien lo tiene también puede retirar su firma.
petition-share-title = Traiga a una persona más
petition-share-lead = Lo mejor después de firmar es pedírselo a alguien que usted conoce.
petition-share-label = Palabras para enviar
petition-share-text = He firmado esta petición: {$action} ¿Firma usted también? {$address}

## Verify

petition-verify-title = Compruebe el recuento
petition-verify-lead = Cada firma confirmada es una línea en un registro al que solo se pueden añadir líneas. Su último estado se firma y se publica, para que no podamos cambiar el pasado sin que alguien lo note.
petition-verify-head = El estado ahora
petition-verify-size = Líneas en el registro
petition-verify-time = Firmado a las
petition-verify-root = Huella digital
petition-verify-receipt = Ponga aquí su recibo
petition-verify-receipt-hint = Pegue el texto del archivo, o elija el archivo. Se comprueba en la memoria y se olvida.
petition-verify-file = O elija el archivo
petition-verify-go = Comprobar
petition-verify-yes = Su firma está en el registro
petition-verify-yes-lead = El recibo concuerda con el estado firmado, y todos los estados anteriores también concuerdan con él.
petition-verify-no = Este recibo no concuerda
petition-verify-unreadable = Este no es un recibo nuestro. Ponga todo el texto del archivo, desde el primer corchete hasta el último.
petition-verify-other = Este recibo es de otra petición.
petition-verify-wrong = El recibo se puede leer, pero no lleva al estado publicado. Si usted no ha cambiado el archivo, dígaselo a todo el mundo.
petition-verify-offline = Puede comprobarlo sin fiarse de este sitio: con el programa y los archivos de abajo.

## Mails

petition-mail-greeting = Hola, {$name}:
petition-mail-confirm-subject = Confirme su firma
petition-mail-confirm-lead = Gracias por firmar esta petición: {$action}
petition-mail-confirm-do = Confirme que fue usted. Solo entonces cuenta su firma.
petition-mail-confirm-link = Confirmar su firma
petition-mail-confirm-code = O escriba este código en la página:
petition-mail-confirm-not-me = ¿No fue usted? La misma página lo borra todo enseguida. Si no hace nada, se borra después de 7 días.
petition-mail-confirm-keep = Guarde este mensaje: con el mismo enlace puede retirar su firma en cualquier momento.
petition-mail-again-subject = Usted ya ha firmado
petition-mail-again-lead = Alguien, quizá usted, ha firmado esta petición otra vez con su correo: {$action}
petition-mail-again-do = Su primera firma sigue ahí. No se ha añadido nada, y no tiene que hacer nada.
petition-mail-again-link = Ver la petición
petition-mail-closing = Con agradecimiento, el equipo organizador
petition-mail-leave = Recibe esto porque pidió noticias. Para no recibir más:

## When something goes wrong, and the foot

petition-receipt-by-link = Su recibo, y la manera de retirar su firma, están en el enlace del mensaje.
petition-trouble-title = Su firma no se ha recogido
petition-trouble-lead = Ahora mismo hay muchísima gente aquí, o nuestro almacén de datos no responde. No se ha guardado nada de lo que envió.
petition-trouble-what = Vuelva atrás y envíelo otra vez dentro de un minuto. Lo que escribió debería seguir ahí.
petition-closed-what = Gracias por querer firmar. Todavía puede leerla, y ver qué pasó con ella.
petition-foot = Nada que entregar: sin cookies, sin rastreo, y lo que usted escribe al firmar se sella. Este sitio no es parte del NHS.
