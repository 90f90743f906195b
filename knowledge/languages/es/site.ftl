# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Ir a la parte principal
site-menu = Menú
site-search = Buscar
site-search-what = ¿Qué busca?
site-search-nothing = No se encontró nada. Pruebe con otras palabras.
site-language = Idioma
site-leave = Salir de este sitio
site-leave-how = También puede pulsar dos veces la tecla Esc.
site-foot = No guardamos nada de lo que escribe aquí. Sin cookies, sin rastreo. Este sitio no es parte del NHS.
site-browser-title = Lo que recuerda su teléfono
site-browser =
    El navegador puede guardar esta página en el historial, y el botón de volver puede traerle aquí otra vez.
    Para quitarla, borre el historial. La próxima vez puede usar una ventana privada.
    Quien administra su red puede ver que vino a este sitio, pero no lo que leyó o escribió.

## Menu

site-menu-rights = Sus derechos
site-menu-register = Rellenar el formulario
site-menu-card = Tarjeta para mostrar
site-menu-refused = Dijeron que no
site-menu-surgeries = Buscar un centro médico seguro
site-menu-costs = Costes del hospital

## Forms

site-continue = Continuar
site-back = Volver
site-change = Cambiar
site-optional = puede dejarlo vacío
site-yes = Sí
site-no = No
site-wrong = Hay algo que corregir
site-error = Error
site-sources = De dónde viene esta información
site-print = Imprimir esta página
