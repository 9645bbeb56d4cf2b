<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bilingual Reader</source>
        <translation>Acerca de Bilingual Reader</translation>
    </message>
    <message>
        <source>Bilingual Reader {0}</source>
        <translation>Bilingual Reader {0}</translation>
    </message>
    <message>
        <source>Foreign news, cleaned, with an offline translation beside it.</source>
        <translation>Prensa extranjera, limpia y con una traducción sin conexión al lado.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Translation stays on this computer. Nothing you read is sent anywhere; every request the program makes is in the list of requests.</source>
        <translation>La traducción se queda en este equipo. Nada de lo que lee se envía a ninguna parte; todas las peticiones del programa figuran en la lista de peticiones.</translation>
    </message>
    <message>
        <source>This language of the interface is a draft, made without a native reader. The manual says under “Languages and translation” how to help.</source>
        <translation>Este idioma de la interfaz es un borrador, hecho sin un lector nativo. El manual explica cómo ayudar, en «Languages and translation».</translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation>Se apoya en el trabajo de otros</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Keep the password in a file that I alone can read</source>
        <translation>Guardar la contraseña en un archivo que solo yo pueda leer</translation>
    </message>
    <message>
        <source>This system has no keyring for passwords. Without the file it is asked for again after each start.</source>
        <translation>Este sistema no tiene un depósito de contraseñas. Sin el archivo, se pedirá de nuevo en cada inicio.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Otro servicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Many services have a second password for programs: FreshRSS under Profile → API management, Miniflux under Settings → Integrations → Google Reader.</source>
        <translation>Muchos servicios tienen una segunda contraseña para programas: FreshRSS en Perfil → Administración de API, Miniflux en Ajustes → Integraciones → Google Reader.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Leave alone</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Señalar</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open address…</source>
        <translation>Abrir dirección…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nueva pestaña</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>book, EPUB</source>
        <translation>libro, EPUB</translation>
    </message>
    <message>
        <source>Open what is in the clipboard</source>
        <translation>Abrir el contenido del portapapeles</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Abrir el original en el navegador</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>Copiar el par de frases</translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation>Copiar el par de párrafos</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Article properties</source>
        <translation>Propiedades del artículo</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>Reabrir la pestaña cerrada</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>history, feeds, stories</source>
        <translation>historial, canales, artículos</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conservar esta búsqueda</translation>
    </message>
    <message>
        <source>saved search, smart feed, shelf, alert</source>
        <translation>búsqueda guardada, canal inteligente, estante, aviso</translation>
    </message>
    <message>
        <source>Follow what is selected</source>
        <translation>Seguir lo seleccionado</translation>
    </message>
    <message>
        <source>alert, notification, keep a search, watch a word</source>
        <translation>aviso, notificación, conservar una búsqueda, vigilar una palabra</translation>
    </message>
    <message>
        <source>Next unread story</source>
        <translation>Siguiente artículo sin leer</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation>Leer ambas versiones</translation>
    </message>
    <message>
        <source>same story, compare, beside, split</source>
        <translation>misma noticia, comparar, al lado, dividir</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>Conservar sin conexión</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Leído o no leído</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Eliminar de la biblioteca</translation>
    </message>
    <message>
        <source>Highlight the sentence</source>
        <translation>Resaltar la frase</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Mark older as read</source>
        <translation>Marcar los anteriores como leídos</translation>
    </message>
    <message>
        <source>Sort and filter…</source>
        <translation>Ordenar y filtrar…</translation>
    </message>
    <message>
        <source>order, oldest, length, level, language, unread only</source>
        <translation>orden, más antiguos, longitud, nivel, idioma, solo sin leer</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Añadir canal…</translation>
    </message>
    <message>
        <source>Update all feeds</source>
        <translation>Actualizar todos los canales</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Rules for stories…</source>
        <translation>Reglas para artículos…</translation>
    </message>
    <message>
        <source>Export all notes…</source>
        <translation>Exportar todas las notas…</translation>
    </message>
    <message>
        <source>Make a digest…</source>
        <translation>Componer un resumen de prensa…</translation>
    </message>
    <message>
        <source>e-book, EPUB</source>
        <translation>libro electrónico, EPUB</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Almacenamiento…</translation>
    </message>
    <message>
        <source>Prepare for offline</source>
        <translation>Preparar para leer sin conexión</translation>
    </message>
    <message>
        <source>Import feeds or saved articles…</source>
        <translation>Importar canales o artículos guardados…</translation>
    </message>
    <message>
        <source>OPML, Pocket</source>
        <translation>OPML, Pocket</translation>
    </message>
    <message>
        <source>Export feeds (OPML)…</source>
        <translation>Exportar canales (OPML)…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>save everything, copy, move to another computer</source>
        <translation>guardar todo, copiar, pasar a otro equipo</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>move out, archive, Markdown, JSON, OPML</source>
        <translation>mudanza, archivo, Markdown, JSON, OPML</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>devolver</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>Abrir la página de ejemplo</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Párrafo siguiente</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Párrafo anterior</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menú contextual</translation>
    </message>
    <message>
        <source>Find in both languages</source>
        <translation>Buscar en ambos idiomas</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Forget the pages that were read</source>
        <translation>Olvidar las páginas leídas</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>Intercalado</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Solo el original</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Solo la traducción</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>Traducción primero</translation>
    </message>
    <message>
        <source>Sections sidebar</source>
        <translation>Barra de secciones</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texto al 100&#xa0;%</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>Desplazar ambos lados a la vez</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation>Mover un cursor por el texto con las teclas</translation>
    </message>
    <message>
        <source>Show the pictures of this page</source>
        <translation>Mostrar las imágenes de esta página</translation>
    </message>
    <message>
        <source>Always show pictures of this site</source>
        <translation>Mostrar siempre las imágenes de este sitio</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Next flagged section</source>
        <translation>Siguiente sección señalada</translation>
    </message>
    <message>
        <source>Previous flagged section</source>
        <translation>Sección señalada anterior</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Marcar como spam</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>No es spam</translation>
    </message>
    <message>
        <source>Show hidden parts in place</source>
        <translation>Mostrar las partes ocultas en su lugar</translation>
    </message>
    <message>
        <source>Always hide ones like this here…</source>
        <translation>Ocultar siempre las de este tipo aquí…</translation>
    </message>
    <message>
        <source>Pick the article on the page</source>
        <translation>Elegir el artículo en la página</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>What was learned…</source>
        <translation>Lo aprendido…</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Intercambiar idiomas</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Traducir de nuevo</translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation>Otras traducciones…</translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation>Paquetes de idioma…</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>Bloqueo sin conexión</translation>
    </message>
    <message>
        <source>Requests made…</source>
        <translation>Peticiones hechas…</translation>
    </message>
    <message>
        <source>network, connections</source>
        <translation>red, conexiones</translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation>Olvidar las traducciones guardadas</translation>
    </message>
    <message>
        <source>Look up the word</source>
        <translation>Buscar la palabra</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Palabra siguiente</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>Palabra anterior</translation>
    </message>
    <message>
        <source>Sentence practice</source>
        <translation>Práctica de frases</translation>
    </message>
    <message>
        <source>Reveal the next sentence</source>
        <translation>Descubrir la frase siguiente</translation>
    </message>
    <message>
        <source>Cover the last sentence again</source>
        <translation>Volver a tapar la última frase</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>Pinyin sobre el chino</translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation>Explicar las palabras por encima de mi nivel</translation>
    </message>
    <message>
        <source>Put the word into the word list</source>
        <translation>Poner la palabra en la lista de palabras</translation>
    </message>
    <message>
        <source>I know this word</source>
        <translation>Conozco esta palabra</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Lista de palabras</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>Diccionarios…</translation>
    </message>
    <message>
        <source>StarDict, Yomitan, MDict</source>
        <translation>StarDict, Yomitan, MDict</translation>
    </message>
    <message>
        <source>Import known words…</source>
        <translation>Importar palabras conocidas…</translation>
    </message>
    <message>
        <source>Export the word list…</source>
        <translation>Exportar la lista de palabras…</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki, tarjetas</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation>Leer este párrafo en voz alta</translation>
    </message>
    <message>
        <source>Go on with the next sentence</source>
        <translation>Seguir con la frase siguiente</translation>
    </message>
    <message>
        <source>Go back to the sentence before</source>
        <translation>Volver a la frase anterior</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Hablar más deprisa</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Hablar más despacio</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Read the original</source>
        <translation>Leer el original</translation>
    </message>
    <message>
        <source>Read the translation</source>
        <translation>Leer la traducción</translation>
    </message>
    <message>
        <source>Read both by turns</source>
        <translation>Leer ambos por turnos</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Buscar una acción…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>help, documentation, how to</source>
        <translation>ayuda, documentación, instrucciones</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Look for a new version…</source>
        <translation>Buscar una versión nueva…</translation>
    </message>
    <message>
        <source>Send pages from the browser…</source>
        <translation>Enviar páginas desde el navegador…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>preferences, options</source>
        <translation>preferencias, opciones, configuración</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add feed</source>
        <translation>Añadir canal</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Look in the usual places</source>
        <translation>Buscar en los lugares habituales</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The open page names a feed: press Find, or choose from these:</source>
        <translation>La página abierta indica un canal: pulse Buscar, o elija uno de estos:</translation>
    </message>
    <message>
        <source>in your own network, not asked yet</source>
        <translation>en su propia red, aún sin consultar</translation>
    </message>
    <message>
        <source>followed already</source>
        <translation>ya lo sigue</translation>
    </message>
    <message>
        <source>Choose what to follow.</source>
        <translation>Elija qué seguir.</translation>
    </message>
    <message>
        <source>This page names no feed. Many sites have one all the same.</source>
        <translation>Esta página no indica ningún canal. Muchos sitios tienen uno de todos modos.</translation>
    </message>
    <message>
        <source>Address of a site or of its feed</source>
        <translation>Dirección de un sitio o de su canal</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Asked by this computer</source>
        <translation>Lo consulta este equipo</translation>
    </message>
    <message>
        <source>Who asks the feed</source>
        <translation>Quién consulta el canal</translation>
    </message>
    <message>
        <source>Type an address, or choose from these:</source>
        <translation>Escriba una dirección, o elija una de estas:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Address of a page, or a file</source>
        <translation>Dirección de una página, o un archivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The address of the page; Enter opens it</source>
        <translation>La dirección de la página; Intro la abre</translation>
    </message>
    <message>
        <source>Paste and open</source>
        <translation>Pegar y abrir</translation>
    </message>
    <message>
        <source>The connection was encrypted</source>
        <translation>La conexión estaba cifrada</translation>
    </message>
    <message>
        <source>The connection was not encrypted</source>
        <translation>La conexión no estaba cifrada</translation>
    </message>
    <message>
        <source>A file or a text, not a connection</source>
        <translation>Un archivo o un texto, no una conexión</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>Open</source>
        <extracomment>Headlines that a notification quotes.</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>AlternativesController</name>
    <message>
        <source>Point at a translated sentence first</source>
        <extracomment>How many translations are looked for: the one that is shown, and four others.</extracomment>
        <translation>Señale primero una frase traducida</translation>
    </message>
    <message>
        <source>“{0}” is always translated as “{1}” from now on</source>
        <translation>Desde ahora, «{0}» siempre se traduce por «{1}»</translation>
    </message>
</context>
<context>
    <name>AlternativesDialog</name>
    <message>
        <source>Other translations</source>
        <extracomment>Lines of the field that the translation is written in. So far to the left a word may stand of where the package wrote it. A sentence is shown in so many characters at most.</extracomment>
        <translation>Otras traducciones</translation>
    </message>
    <message>
        <source>Looking for other translations…</source>
        <translation>Buscando otras traducciones…</translation>
    </message>
    <message>
        <source>Use this translation</source>
        <translation>Usar esta traducción</translation>
    </message>
    <message>
        <source>Back to the package&apos;s</source>
        <translation>Volver a la del paquete</translation>
    </message>
    <message>
        <source>{0} — as the package has it</source>
        <translation>{0} — tal como la da el paquete</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>What you choose or write is shown from now on, marked as yours, and kept with this article.</source>
        <translation>Lo que elija o escriba se mostrará desde ahora, marcado como suyo, y se conservará con este artículo.</translation>
    </message>
    <message>
        <source>Choose one, or write your own above.</source>
        <translation>Elija una, o escriba la suya arriba.</translation>
    </message>
    <message>
        <source>The package has no other translation that is likely. Write your own above.</source>
        <translation>El paquete no tiene otra traducción probable. Escriba la suya arriba.</translation>
    </message>
    <message>
        <source>The starter package knows one translation only. Choose a word of the sentence above to see what else it may mean.</source>
        <translation>El paquete inicial solo conoce una traducción. Elija una palabra de la frase de arriba para ver qué más puede significar.</translation>
    </message>
    <message>
        <source>The starter package knows one translation only; other packages know more. Write your own above.</source>
        <translation>El paquete inicial solo conoce una traducción; otros paquetes conocen más. Escriba la suya arriba.</translation>
    </message>
    <message>
        <source>{0} — yours, of an earlier wording of this sentence</source>
        <translation>{0} — la suya, de una redacción anterior de esta frase</translation>
    </message>
    <message>
        <source>Always translate “{0}” as</source>
        <translation>Traducir siempre «{0}» por</translation>
    </message>
</context>
<context>
    <name>AlwaysHereDialog</name>
    <message>
        <source>Always hide here</source>
        <translation>Ocultar siempre aquí</translation>
    </message>
    <message>
        <source>What is to be hidden on {0} from now on?</source>
        <translation>¿Qué debe ocultarse en {0} desde ahora?</translation>
    </message>
    <message>
        <source>What is to be hidden in saved pages and pasted texts from now on?</source>
        <translation>¿Qué debe ocultarse en páginas guardadas y textos pegados desde ahora?</translation>
    </message>
    <message>
        <source>Parts that match a regular expression:</source>
        <translation>Partes que coinciden con una expresión regular:</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Ocultar estas</translation>
    </message>
</context>
<context>
    <name>ArrangingController</name>
    <message>
        <source>Unread only</source>
        <translation>Solo sin leer</translation>
    </message>
    <message>
        <source>Up to my level</source>
        <translation>Hasta mi nivel</translation>
    </message>
    <message>
        <source>Say in the settings what your level is.</source>
        <translation>Indique su nivel en los ajustes.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Más cortos primero</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Más largos primero</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>Más fáciles primero</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>Más difíciles primero</translation>
    </message>
</context>
<context>
    <name>BackForwardController</name>
    <message>
        <source>The pages that were read and the words that were looked up are forgotten.</source>
        <translation>Las páginas leídas y las palabras buscadas quedan olvidadas.</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Back up</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Exporting everything…</source>
        <translation>Exportando todo…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Examinando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore the backup of {0}? Its library and settings take the place of yours, and the program starts again. What is here now is kept, too: it can be put back.</source>
        <translation>¿Restaurar la copia del {0}? Su biblioteca y sus ajustes sustituirán a los actuales, y el programa se reiniciará. Lo que hay ahora también se conserva: se puede volver atrás.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {0}.</source>
        <translation>La copia de seguridad se ha restaurado. Lo que había antes se conserva como {0}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Copias de seguridad (*.zip)</translation>
    </message>
</context>
<context>
    <name>BrowsersDialog</name>
    <message>
        <source>Send pages from the browser</source>
        <translation>Enviar páginas desde el navegador</translation>
    </message>
    <message>
        <source>One click in the browser opens the page here as the browser shows it: logged in, with all that scripts brought. It goes from program to program on this computer, and nowhere else.</source>
        <translation>Un clic en el navegador abre aquí la página tal como él la muestra: con la sesión iniciada y con todo lo que trajeron los scripts. Pasa de un programa a otro en este equipo, y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>1. Browsers that may send pages</source>
        <translation>1. Navegadores que pueden enviar páginas</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Install Firefox, Chrome or Edge, and open this again.</source>
        <translation>No se encontró ningún navegador en este equipo. Instale Firefox, Chrome o Edge, y abra esto de nuevo.</translation>
    </message>
    <message>
        <source>2. The extension</source>
        <translation>2. La extensión</translation>
    </message>
    <message>
        <source>3. Click</source>
        <translation>3. Un clic</translation>
    </message>
    <message>
        <source>The button of the extension sends the page; so does Alt+Shift+Y.</source>
        <translation>El botón de la extensión envía la página; también Alt+Mayús+Y.</translation>
    </message>
    <message>
        <source>Chromium, Chrome, Edge, Brave, Vivaldi: open chrome://extensions, switch Developer mode on, choose Load unpacked, and the folder below.</source>
        <translation>Chromium, Chrome, Edge, Brave, Vivaldi: abra chrome://extensions, active el modo de desarrollador, elija «Cargar descomprimida» y la carpeta de abajo.</translation>
    </message>
    <message>
        <source>Firefox: open about:debugging#/runtime/this-firefox, choose Load Temporary Add-on, and manifest.json in the folder below. Firefox forgets it when it is closed.</source>
        <translation>Firefox: abra about:debugging#/runtime/this-firefox, elija «Cargar complemento temporal» y manifest.json en la carpeta de abajo. Firefox la olvida al cerrarse.</translation>
    </message>
    <message>
        <source>The extension&apos;s folder</source>
        <translation>Carpeta de la extensión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>{0} – the program has moved since; tick to connect again</source>
        <translation>{0} – el programa se ha movido; marque para conectarlo de nuevo</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Adult</source>
        <translation>Para adultos</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Juegos de azar</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Counterfeits</source>
        <translation>Falsificaciones</translation>
    </message>
    <message>
        <source>Loans and money</source>
        <translation>Préstamos y dinero</translation>
    </message>
    <message>
        <source>Link selling</source>
        <translation>Venta de enlaces</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Novel sites</source>
        <translation>Sitios de novelas</translation>
    </message>
    <message>
        <source>Hacking</source>
        <translation>Piratería informática</translation>
    </message>
    <message>
        <source>Other spam</source>
        <translation>Otro spam</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Patrocinado</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Follow us</source>
        <translation>Síganos</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>My own language</source>
        <translation>Mi propio idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>What the choices of the settings are called, by value.</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tal como están</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Simplificados</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Tradicionales</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Interleaved</source>
        <translation>Intercalado</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Solo el original</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Solo la traducción</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>Paquetes de idioma</translation>
    </message>
    <message>
        <source>A LibreTranslate server</source>
        <translation>Un servidor LibreTranslate</translation>
    </message>
    <message>
        <source>A language model</source>
        <translation>Un modelo de lenguaje</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Dim the translation</source>
        <translation>Atenuar la traducción</translation>
    </message>
    <message>
        <source>Blur the translation</source>
        <translation>Difuminar la traducción</translation>
    </message>
    <message>
        <source>Dim the original</source>
        <translation>Atenuar el original</translation>
    </message>
    <message>
        <source>Blur the original</source>
        <translation>Difuminar el original</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>La traducción</translation>
    </message>
    <message>
        <source>Both, by turns</source>
        <translation>Ambos, por turnos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>Solo si lo pido</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>Solo problemas</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Point at a part of the page: click it, or go to it with the arrow keys.</source>
        <translation>Señale una parte de la página: haga clic en ella, o llegue con las flechas.</translation>
    </message>
    <message>
        <source>This is not the article</source>
        <translation>Esto no es el artículo</translation>
    </message>
    <message>
        <source>This is the article</source>
        <translation>Esto es el artículo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>How far this goes</source>
        <translation>Hasta dónde llega</translation>
    </message>
    <message>
        <source>What is the article?</source>
        <translation>¿Cuál es el artículo?</translation>
    </message>
</context>
<context>
    <name>ClipboardOffer</name>
    <message>
        <source>Open</source>
        <extracomment>An address is named in the offer up to this many characters.</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <extracomment>Size in pixels at the base font.</extracomment>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>Ninguna acción se llama así.</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Kept no more</source>
        <translation>Ya no se conserva</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n oculta</numerusform>
            <numerusform>%n ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n visible</numerusform>
            <numerusform>%n visibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n más…</numerusform>
            <numerusform>%n más…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n new story(s)</source>
        <translation>
            <numerusform>{0}: %n artículo nuevo</numerusform>
            <numerusform>{0}: %n artículos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) kept out of your way</source>
        <translation>
            <numerusform>%n párrafo apartado de su camino</numerusform>
            <numerusform>%n párrafos apartados de su camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pixel(s)</source>
        <translation>
            <numerusform>píxel</numerusform>
            <numerusform>píxeles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n palabra añadida</numerusform>
            <numerusform>%n palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s)</source>
        <translation>
            <numerusform>%n palabra nueva</numerusform>
            <numerusform>%n palabras nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came</source>
        <translation>
            <numerusform>%n artículo importado</numerusform>
            <numerusform>%n artículos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n no se puede leer</numerusform>
            <numerusform>%n no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a word</source>
        <translation>
            <numerusform>%n línea sin palabra</numerusform>
            <numerusform>%n líneas sin palabra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in all.</source>
        <translation>
            <numerusform>%n petición en total.</numerusform>
            <numerusform>%n peticiones en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s)</source>
        <translation>
            <numerusform>%n sección de spam</numerusform>
            <numerusform>%n secciones de spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam section(s) hidden</source>
        <translation>
            <numerusform>%n sección de spam oculta</numerusform>
            <numerusform>%n secciones de spam ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s)</source>
        <translation>
            <numerusform>%n anuncio</numerusform>
            <numerusform>%n anuncios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert(s) hidden here</source>
        <translation>
            <numerusform>%n anuncio oculto aquí</numerusform>
            <numerusform>%n anuncios ocultos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) hidden here</source>
        <translation>
            <numerusform>%n parte oculta aquí</numerusform>
            <numerusform>%n partes ocultas aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look like: {0}. Hide?</source>
        <translation>
            <numerusform>%n parte parece: {0}. ¿Ocultar?</numerusform>
            <numerusform>%n partes parecen: {0}. ¿Ocultar?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) hidden</source>
        <translation>
            <numerusform>%n artículo oculto</numerusform>
            <numerusform>%n artículos ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as read</source>
        <translation>
            <numerusform>%n artículo marcado como leído</numerusform>
            <numerusform>%n artículos marcados como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked as unread</source>
        <translation>
            <numerusform>%n artículo marcado como no leído</numerusform>
            <numerusform>%n artículos marcados como no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) starred</source>
        <translation>
            <numerusform>%n artículo destacado</numerusform>
            <numerusform>%n artículos destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) no longer starred</source>
        <translation>
            <numerusform>%n artículo ya no destacado</numerusform>
            <numerusform>%n artículos ya no destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n story(s) kept</source>
        <translation>
            <numerusform>Etiquetas de %n artículo guardadas</numerusform>
            <numerusform>Etiquetas de %n artículos guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) deleted</source>
        <translation>
            <numerusform>%n artículo eliminado</numerusform>
            <numerusform>%n artículos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen story(s)</source>
        <translation>
            <numerusform>El artículo elegido (%n)</numerusform>
            <numerusform>Los %n artículos elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n artículo sin leer</numerusform>
            <numerusform>%n artículos sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found</source>
        <translation>
            <numerusform>%n artículo encontrado</numerusform>
            <numerusform>%n artículos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) match now.</source>
        <translation>
            <numerusform>%n artículo coincide ahora.</numerusform>
            <numerusform>%n artículos coinciden ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) could not be translated: ↻ tries again</source>
        <translation>
            <numerusform>%n frase no se pudo traducir: ↻ lo intenta de nuevo</numerusform>
            <numerusform>%n frases no se pudieron traducir: ↻ lo intenta de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>%n por sincronizar</numerusform>
            <numerusform>%n por sincronizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) ready</source>
        <translation>
            <numerusform>%n artículo preparado</numerusform>
            <numerusform>%n artículos preparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be had</source>
        <translation>
            <numerusform>%n no se pudo obtener</numerusform>
            <numerusform>%n no se pudieron obtener</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) are followed now</source>
        <translation>
            <numerusform>Ahora sigue %n canal</numerusform>
            <numerusform>Ahora sigue %n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was followed already</source>
        <translation>
            <numerusform>%n ya lo seguía</numerusform>
            <numerusform>%n ya los seguía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) kept</source>
        <translation>
            <numerusform>%n búsqueda conservada</numerusform>
            <numerusform>%n búsquedas conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept page(s)</source>
        <translation>
            <numerusform>%n página conservada</numerusform>
            <numerusform>%n páginas conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be the article.</source>
        <translation>
            <numerusform>%n párrafo de esta página sería el artículo.</numerusform>
            <numerusform>%n párrafos de esta página serían el artículo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of this page would be hidden.</source>
        <translation>
            <numerusform>%n párrafo de esta página se ocultaría.</numerusform>
            <numerusform>%n párrafos de esta página se ocultarían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tab(s) closed</source>
        <translation>
            <numerusform>%n pestaña cerrada</numerusform>
            <numerusform>%n pestañas cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n stories in tabs?</source>
        <translation>
            <numerusform>¿Abrir %n artículo en una pestaña?</numerusform>
            <numerusform>¿Abrir %n artículos en pestañas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories are selected: scroll down and press again for more.</source>
        <translation>
            <numerusform>%n artículo está seleccionado: baje y pulse de nuevo para más.</numerusform>
            <numerusform>%n artículos están seleccionados: baje y pulse de nuevo para más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>DeletingController</name>
    <message>
        <source>Choose in the list what is to be deleted</source>
        <translation>Elija en la lista lo que se debe eliminar</translation>
    </message>
    <message>
        <source>Nothing was deleted: this page is not in the library.</source>
        <translation>No se eliminó nada: esta página no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Resaltado eliminado</translation>
    </message>
    <message>
        <source>The page is forgotten</source>
        <translation>La página queda olvidada</translation>
    </message>
</context>
<context>
    <name>DialogsController</name>
    <message>
        <source>The list is cleared</source>
        <extracomment>So many faults are kept for the diagnostics: one that happens at every movement of the pointer must not fill the memory.</extracomment>
        <translation>La lista está vacía ahora</translation>
    </message>
    <message>
        <source>Copied. Nothing of what you read is in it.</source>
        <translation>Copiado. No contiene nada de lo que lee.</translation>
    </message>
</context>
<context>
    <name>DictionariesController</name>
    <message>
        <source>Dictionaries ({0})</source>
        <translation>Diccionarios ({0})</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Añadir un diccionario</translation>
    </message>
    <message>
        <source>Another dictionary is being added. Wait for it.</source>
        <translation>Se está añadiendo otro diccionario. Espere a que termine.</translation>
    </message>
    <message>
        <source>Adding the dictionary: {0}</source>
        <translation>Añadiendo el diccionario: {0}</translation>
    </message>
    <message>
        <source>{0} is looked up in from now on</source>
        <translation>Desde ahora se busca también en {0}</translation>
    </message>
    <message>
        <source>{0} was removed</source>
        <translation>{0} se ha quitado</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Words you point at are looked up in these, too, from top to bottom.</source>
        <translation>Las palabras que señale se buscan también en estos, de arriba abajo.</translation>
    </message>
    <message>
        <source>Add a dictionary of StarDict (.ifo), dictd (.index), Yomitan (.zip) or MDict (.mdx), or drop it here. Words you point at are looked up in it, too.</source>
        <translation>Añada un diccionario de StarDict (.ifo), dictd (.index), Yomitan (.zip) o MDict (.mdx), o suéltelo aquí. Las palabras que señale se buscarán también en él.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
    <message>
        <source>For words in</source>
        <translation>Para palabras en</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>Remove it, and add it again.</source>
        <translation>Quítelo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Language of the words of {0}</source>
        <translation>Idioma de las palabras de {0}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
</context>
<context>
    <name>DictionaryPopup</name>
    <message>
        <source>In the word list: {0}</source>
        <extracomment>Sizes in pixels at the base font. How many readings of a Chinese word, and answers to an English one, are shown. How many meanings are shown in all. Definitions of the reader&apos;s own dictionaries that are shown, and lines and letters of each.</extracomment>
        <translation>En la lista de palabras: {0}</translation>
    </message>
    <message>
        <source>← → next word</source>
        <translation>← → palabra siguiente</translation>
    </message>
    <message>
        <source>Keep this word</source>
        <translation>Conservar esta palabra</translation>
    </message>
    <message>
        <source>I know it</source>
        <translation>La conozco</translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <source>{0} known</source>
        <translation>{0} conocido</translation>
    </message>
    <message>
        <source>Excerpt: {0}</source>
        <translation>Extracto: {0}</translation>
    </message>
</context>
<context>
    <name>DigestController</name>
    <message>
        <source>A digest is being made already</source>
        <extracomment>How many days the last week has. How the command line is told of sources that are named by their numbers.</extracomment>
        <translation>Ya se está componiendo un resumen de prensa</translation>
    </message>
    <message>
        <source>Make a digest</source>
        <translation>Componer un resumen de prensa</translation>
    </message>
    <message>
        <source>Which stories?</source>
        <translation>¿Qué artículos?</translation>
    </message>
    <message>
        <source>Stories with “{0}”</source>
        <translation>Artículos con «{0}»</translation>
    </message>
    <message>
        <source>Stories of “{0}”</source>
        <translation>Artículos de «{0}»</translation>
    </message>
    <message>
        <source>Starred stories</source>
        <translation>Artículos destacados</translation>
    </message>
    <message>
        <source>Unread stories</source>
        <translation>Artículos sin leer</translation>
    </message>
    <message>
        <source>Stories that are kept offline</source>
        <translation>Artículos conservados sin conexión</translation>
    </message>
    <message>
        <source>Stories of the last week</source>
        <translation>Artículos de la última semana</translation>
    </message>
    <message>
        <source>There are no such stories</source>
        <translation>No hay artículos así</translation>
    </message>
    <message>
        <source>The digest is being made; it may take a while</source>
        <translation>El resumen de prensa se está componiendo; puede tardar un rato</translation>
    </message>
    <message>
        <source>The digest is ready: {0}</source>
        <translation>El resumen de prensa está listo: {0}</translation>
    </message>
    <message>
        <source>The digest could not be made.</source>
        <translation>No se pudo componer el resumen de prensa.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Search in both languages</source>
        <extracomment>Actions that a list of stories is needed for.</extracomment>
        <translation>Buscar en ambos idiomas</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conservar esta búsqueda</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>EmptyLists</name>
    <message>
        <source>Pages that you read are listed here.</source>
        <translation>Aquí aparecen las páginas que lee.</translation>
    </message>
    <message>
        <source>Mark a sentence with E, or add a note with Shift+E: they stand here.</source>
        <translation>Resalte una frase con E, o añada una nota con Mayús+E: aparecerán aquí.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No story here fits what is chosen.</source>
        <translation>Ningún artículo de aquí cumple lo elegido.</translation>
    </message>
    <message>
        <source>Star a story with S, and it is listed here.</source>
        <translation>Destaque un artículo con S, y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Keep a story with K, and it can be read without a network.</source>
        <translation>Conserve un artículo con K, y podrá leerlo sin conexión.</translation>
    </message>
    <message>
        <source>No feeds yet. Follow the sites you read, and their news stand here.</source>
        <translation>Aún no hay canales. Siga los sitios que lee, y sus noticias aparecerán aquí.</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Añadir canal…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Todo está leído.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing is open in this tab</source>
        <extracomment>The actions by which a page is opened, in their order, and what tells of all of them.</extracomment>
        <translation>No hay nada abierto en esta pestaña</translation>
    </message>
    <message>
        <source>What would you like to read?</source>
        <translation>¿Qué le gustaría leer?</translation>
    </message>
    <message>
        <source>Type an address above, or drop a page here.</source>
        <translation>Escriba una dirección arriba, o suelte una página aquí.</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>Encoding</source>
        <extracomment>Encodings of news pages, by Python&apos;s names, in groups.</extracomment>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Averiguar</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>What translates</source>
        <extracomment>Size in pixels at the base font. Where such servers listen unless somebody has said otherwise. Languages that are named of those a server offers.</extracomment>
        <translation>Quién traduce</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>Si pide una</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>They come with the program or are fetched once, and need nothing else.</source>
        <translation>Vienen con el programa o se descargan una vez, y no necesitan nada más.</translation>
    </message>
    <message>
        <source>Argos Translate behind an address: of a family, a school, a newsroom.</source>
        <translation>Argos Translate detrás de una dirección: de una familia, una escuela, una redacción.</translation>
    </message>
    <message>
        <source>One that runs in Ollama, llama.cpp, LM Studio or the like. It reads best and is slow; what it gets wrong is left to the packages, and marked.</source>
        <translation>Uno que funciona en Ollama, llama.cpp, LM Studio o similar. Es el que mejor se lee y es lento; lo que falla se deja a los paquetes, y se marca.</translation>
    </message>
    <message>
        <source>It runs on this computer. What you translate stays here.</source>
        <translation>Funciona en este equipo. Lo que traduce se queda aquí.</translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, in your own network. Headlines and pages you have not opened are not sent.</source>
        <translation>Las frases de las páginas que traduce van a {0}, en su propia red. Los titulares y las páginas que no ha abierto no se envían.</translation>
    </message>
    <message>
        <source>The sentences of pages you translate go to {0}, on the internet. Whoever runs it can read them. Headlines and pages you have not opened are not sent.</source>
        <translation>Las frases de las páginas que traduce van a {0}, en Internet. Quien lo gestione puede leerlas. Los titulares y las páginas que no ha abierto no se envían.</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>Preguntando a {0}…</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarlo de todos modos</translation>
    </message>
    <message>
        <source>It translates: {0}</source>
        <translation>Traduce: {0}</translation>
    </message>
    <message>
        <source>It answers, but with no translation.</source>
        <translation>Responde, pero sin traducción.</translation>
    </message>
    <message>
        <source>Languages: {0}</source>
        <translation>Idiomas: {0}</translation>
    </message>
    <message>
        <source>Send them to {0}</source>
        <translation>Enviarlas a {0}</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Save the article</source>
        <translation>Guardar el artículo</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
</context>
<context>
    <name>FailuresController</name>
    <message>
        <source>Follow…</source>
        <extracomment>Errors that say that what was opened is no page, but a list that can be imported. Errors that say what else can be done with something that is no page: nothing went wrong.</extracomment>
        <translation>Seguir…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>None</source>
        <extracomment>Least and greatest minutes between two looks at a feed.</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The page, where the feed has little text</source>
        <translation>La página, si el canal tiene poco texto</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>The text of the feed</source>
        <translation>El texto del canal</translation>
    </message>
    <message>
        <source>The text of the feed, and ask for the page</source>
        <translation>El texto del canal, y pedir la página</translation>
    </message>
    <message>
        <source>Unless I read the language</source>
        <translation>Salvo si leo el idioma</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>As often as all feeds ({0} minutes)</source>
        <translation>Tan a menudo como todos los canales ({0} minutos)</translation>
    </message>
    <message>
        <source>As all feeds (yes)</source>
        <translation>Como todos los canales (sí)</translation>
    </message>
    <message>
        <source>As all feeds (no)</source>
        <translation>Como todos los canales (no)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Buscar novedades cada</translation>
    </message>
    <message>
        <source>Ask it at the start</source>
        <translation>Consultarlo al inicio</translation>
    </message>
    <message>
        <source>Stories open as</source>
        <translation>Los artículos se abren como</translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation>Traducir los titulares</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>What it sent was damaged or too long: stories may be missing.</source>
        <translation>Lo que envió estaba dañado o era demasiado largo: pueden faltar artículos.</translation>
    </message>
    <message>
        <source>It is asked no more.</source>
        <translation>Ya no se consulta.</translation>
    </message>
    <message>
        <source>Asked last: {0}.</source>
        <translation>Última consulta: {0}.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>Aún no se ha consultado.</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>Próxima: {0}.</translation>
    </message>
</context>
<context>
    <name>FeedsController</name>
    <message>
        <source>{0} is followed</source>
        <extracomment>What the menus of the lists above the feeds hold: actions that are about what such a list has.</extracomment>
        <translation>Ahora sigue {0}</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Añadir canal…</translation>
    </message>
    <message>
        <source>No feeds are followed yet</source>
        <translation>Aún no sigue ningún canal</translation>
    </message>
    <message>
        <source>Asking feeds · {0} of {1}</source>
        <translation>Consultando canales · {0} de {1}</translation>
    </message>
    <message>
        <source>{0} lies in your own network, and a page or a list named it as a feed.</source>
        <translation>{0} está en su propia red, y una página o una lista lo indicó como canal.</translation>
    </message>
    <message>
        <source>Ask it for news</source>
        <translation>Pedirle novedades</translation>
    </message>
    <message>
        <source>{0} of {1} feeds could not be had</source>
        <translation>{0} de {1} canales no se pudieron obtener</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Delete read stories</source>
        <translation>Eliminar los artículos leídos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation>Juntar las versiones de un mismo suceso</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>Eliminar la carpeta</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Keep all unread offline</source>
        <translation>Conservar sin conexión todos los no leídos</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propiedades…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Followed no more; starred and kept stories of it stay</source>
        <translation>Ya no lo sigue; sus artículos destacados y conservados se quedan</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Cambiar el nombre de la carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The folder is removed</source>
        <translation>La carpeta se ha eliminado</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both languages</source>
        <translation>Buscar en ambos idiomas</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>FirstRunPanel</name>
    <message>
        <source>Language of the pages</source>
        <extracomment>Width of the column in pixels at the base font. Letters that a name of a language has room for at least.</extracomment>
        <translation>Idioma de las páginas</translation>
    </message>
    <message>
        <source>Language you read</source>
        <translation>Idioma que lee</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Instalar desde archivo…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>Usar un servidor…</translation>
    </message>
    <message>
        <source>Open the sample page</source>
        <translation>Abrir la página de ejemplo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Type an address above, drop a page here, or open the library.</source>
        <translation>Escriba una dirección arriba, suelte una página aquí, o abra la biblioteca.</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Elija dos idiomas distintos.</translation>
    </message>
    <message>
        <source>There is no package for this pair yet. Pages are cleaned all the same; the translation waits for a package.</source>
        <translation>Aún no hay un paquete para este par. Las páginas se limpian igualmente; la traducción espera un paquete.</translation>
    </message>
    <message>
        <source>Ready: {0}.</source>
        <translation>Listo: {0}.</translation>
    </message>
    <message>
        <source>A small starter package is here: rough, but it needs no connection. A better one has about 100 MB and can be fetched now or later.</source>
        <translation>Hay un pequeño paquete inicial: tosco, pero no necesita conexión. Uno mejor ocupa unos 100&#xa0;MB y se puede descargar ahora o más tarde.</translation>
    </message>
    <message>
        <source>Ready: {0}. It needs no connection.</source>
        <translation>Listo: {0}. No necesita conexión.</translation>
    </message>
    <message>
        <source>Find a better package…</source>
        <translation>Buscar un paquete mejor…</translation>
    </message>
    <message>
        <source>Find a package…</source>
        <translation>Buscar un paquete…</translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it.</source>
        <translation>Abra una página: el artículo se limpia, y su traducción aparece al lado.</translation>
    </message>
    <message>
        <source>Open a page: the article is cleaned, and its translation stands beside it. Everything happens on this computer.</source>
        <translation>Abra una página: el artículo se limpia, y su traducción aparece al lado. Todo ocurre en este equipo.</translation>
    </message>
    <message>
        <source>Read foreign news, side by side</source>
        <translation>Prensa extranjera, lado a lado</translation>
    </message>
    <message>
        <source>Pages in</source>
        <translation>Páginas en</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>leer en</translation>
    </message>
</context>
<context>
    <name>GlossController</name>
    <message>
        <source>Words are glossed on pages in Chinese, or read in Chinese.</source>
        <translation>Solo se anotan palabras en páginas en chino o leídas en chino.</translation>
    </message>
    <message>
        <source>Say which level you have: words above it are glossed.</source>
        <translation>Indique su nivel: las palabras por encima de él se explican.</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>Indicar mi nivel</translation>
    </message>
    <message>
        <source>{0}: known</source>
        <translation>{0}: conocida</translation>
    </message>
</context>
<context>
    <name>GlossaryEditor</name>
    <message>
        <source>Language of the page</source>
        <translation>Idioma de la página</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Idioma de la traducción</translation>
    </message>
    <message>
        <source>Name in the page</source>
        <translation>Nombre en la página</translation>
    </message>
    <message>
        <source>Always translated as</source>
        <translation>Traducido siempre por</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
</context>
<context>
    <name>ImportingController</name>
    <message>
        <source>Lists of feeds and articles ({0})</source>
        <translation>Listas de canales y artículos ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Keep them offline</source>
        <translation>Conservarlos sin conexión</translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>Exportar canales</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Listas de canales (*.opml)</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message>
        <source>Kept: it can be read without a network</source>
        <translation>Conservado: se puede leer sin conexión</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Key of {0}</source>
        <extracomment>The least width of a field, and what it has beside the key, in pixels at the base font.</extracomment>
        <translation>Tecla de {0}</translation>
    </message>
    <message>
        <source>Default key of {0}</source>
        <translation>Tecla predeterminada de {0}</translation>
    </message>
    <message>
        <source>{0} already belongs to “{1}”. Change that one first.</source>
        <translation>{0} ya pertenece a «{1}». Cambie primero esa.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>The language of the page, and the language to read it in</source>
        <translation>El idioma de la página, y el idioma en que leerla</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Read this page in</source>
        <translation>Leer esta página en</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Read every page in {0}</source>
        <translation>Leer todas las páginas en {0}</translation>
    </message>
    <message>
        <source>The page is in</source>
        <translation>La página está en</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Más idiomas…</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>Rule kept</source>
        <translation>Regla guardada</translation>
    </message>
    <message>
        <source>Rule forgotten</source>
        <translation>Regla olvidada</translation>
    </message>
    <message>
        <source>Everything learned is forgotten</source>
        <translation>Todo lo aprendido queda olvidado</translation>
    </message>
    <message>
        <source>Save what was learned</source>
        <translation>Guardar lo aprendido</translation>
    </message>
</context>
<context>
    <name>LinkMenuController</name>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Open the link in a new tab</source>
        <translation>Abrir el enlace en una pestaña nueva</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>Abrir el enlace en el navegador</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Copiar la dirección del enlace</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Conservar para más tarde</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This is a mistake of the program; what you read is safe. Report it, please: the diagnostics say what happened.</source>
        <translation>Es un error del programa; lo que lee está a salvo. Infórmenos de él, por favor: el diagnóstico dice qué ocurrió.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Bilingual Reader</source>
        <translation>Bilingual Reader</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>{0} – Bilingual Reader</source>
        <translation>{0} – Bilingual Reader</translation>
    </message>
    <message>
        <source>Drop a page, an address or a language package here</source>
        <translation>Suelte aquí una página, una dirección o un paquete de idioma</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>The manual is in English: nobody has translated it yet.</source>
        <translation>El manual está en inglés: nadie lo ha traducido aún.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Page</source>
        <extracomment>The words of the sub-menus, to be translated where they are shown.</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A file and a folder in it have the same name.</source>
        <translation>Un archivo y una carpeta en él tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>A file in it has an unsafe name, {name}.</source>
        <translation>Un archivo en él tiene un nombre inseguro, {name}.</translation>
    </message>
    <message>
        <source>A file in it is larger than any of its kind.</source>
        <translation>Un archivo en él es mayor que cualquiera de su tipo.</translation>
    </message>
    <message>
        <source>A name is always translated as you say, in its pair of languages.</source>
        <translation>Un nombre se traduce siempre como usted indique, en su par de idiomas.</translation>
    </message>
    <message>
        <source>A picture could not be kept ({reason}). Check the folder {folder}.</source>
        <translation>No se pudo conservar una imagen ({reason}). Compruebe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>A selector is empty. Write one, or remove it.</source>
        <translation>Un selector está vacío. Escriba uno, o quítelo.</translation>
    </message>
    <message>
        <source>A server is set up in Language packages…, Use a server….</source>
        <translation>Un servidor se configura en «Paquetes de idioma…», «Usar un servidor…».</translation>
    </message>
    <message>
        <source>A short meaning stands above each; a click on it says that you know the word.</source>
        <translation>Sobre cada una aparece un significado breve; un clic en él dice que conoce la palabra.</translation>
    </message>
    <message>
        <source>A wider one looks at more translations of each sentence, and takes longer.</source>
        <translation>Uno más ancho examina más traducciones de cada frase, y tarda más.</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Accessibility, Spoken content.</source>
        <translation>Añada una en los ajustes del sistema, en Accesibilidad, Contenido leído.</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, under Time and language, Speech.</source>
        <translation>Añada una en la configuración del sistema, en Hora e idioma, Voz.</translation>
    </message>
    <message>
        <source>Advanced.</source>
        <translation>Avanzado.</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <source>All cores but one</source>
        <translation>Todos los núcleos menos uno</translation>
    </message>
    <message>
        <source>Also those that are not due yet, unless their properties say otherwise.</source>
        <translation>También los que aún no toca, salvo que sus propiedades digan otra cosa.</translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads the password for {host}. Correct it.</source>
        <translation>Una dirección en Internet debe empezar por https://, para que nadie lea por el camino la contraseña de {host}. Corríjala.</translation>
    </message>
    <message>
        <source>An address on the internet has to begin with https://, so that nobody on the way reads what is sent to {host}. Correct it.</source>
        <translation>Una dirección en Internet debe empezar por https://, para que nadie lea por el camino lo que se envía a {host}. Corríjala.</translation>
    </message>
    <message>
        <source>Another package is being installed. Try again when it is done.</source>
        <translation>Se está instalando otro paquete. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Another program is using it. Close that program and try again.</source>
        <translation>Otro programa lo está usando. Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another window is repairing the library. Try again in a moment.</source>
        <translation>Otra ventana está reparando la biblioteca. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another window syncs at this moment. Try again in a while.</source>
        <translation>Otra ventana está sincronizando. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Appearance.</source>
        <translation>Apariencia.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>As the package says</source>
        <translation>Como diga el paquete</translation>
    </message>
    <message>
        <source>Ask all feeds at the start</source>
        <translation>Consultar todos los canales al inicio</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Beam of the translator</source>
        <translation>Haz de búsqueda del traductor</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>chino (tradicional)</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Caracteres chinos</translation>
    </message>
    <message>
        <source>Choose a voice for a language in the bar that shows while it is read.</source>
        <translation>Elija la voz de un idioma en la barra que aparece mientras se lee.</translation>
    </message>
    <message>
        <source>Cleaning.</source>
        <translation>Limpieza.</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon</source>
        <translation>Al cerrar la ventana queda el icono</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Libro electrónico</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Exceptions by site</source>
        <translation>Excepciones por sitio</translation>
    </message>
    <message>
        <source>Feeds are asked when they are due, never offline.</source>
        <translation>Los canales se consultan cuando toca, nunca sin conexión.</translation>
    </message>
    <message>
        <source>Feeds whose properties say nothing else; sites may ask for more time.</source>
        <translation>Canales cuyas propiedades no digan otra cosa; los sitios pueden pedir más tiempo.</translation>
    </message>
    <message>
        <source>Files of the machine {machine} are damaged, and were left out. Sync there once more.</source>
        <translation>Hay archivos de la máquina {machine} dañados, y se omitieron. Sincronice allí otra vez.</translation>
    </message>
    <message>
        <source>Files of the machine {machine} may not be read here, and were left out. See to it that you may read what other machines write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the machine {machine} were sealed with another passphrase, or changed on the way, and were left out. Give the same passphrase on all machines.</source>
        <translation>Hay archivos de la máquina {machine} sellados con otra frase de contraseña, o modificados por el camino, y se omitieron. Use la misma frase de contraseña en todas las máquinas.</translation>
    </message>
    <message>
        <source>Files of the machine {machine} were written by a newer version of this program, and were left out. Update the program here.</source>
        <translation>Hay archivos de la máquina {machine} escritos por una versión más nueva de este programa, y se omitieron. Actualice el programa aquí.</translation>
    </message>
    <message>
        <source>Files on a server need a passphrase, so that nobody there reads them. Give one.</source>
        <translation>Los archivos en un servidor necesitan una frase de contraseña, para que allí no los lea nadie. Indique una.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>Fixed names</source>
        <translation>Nombres fijos</translation>
    </message>
    <message>
        <source>Font for Chinese</source>
        <translation>Fuente para chino</translation>
    </message>
    <message>
        <source>Font for Latin script</source>
        <translation>Fuente para escritura latina</translation>
    </message>
    <message>
        <source>Free the translator&apos;s memory after</source>
        <translation>Liberar la memoria del traductor tras</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Gloss words above my level</source>
        <translation>Explicar las palabras por encima de mi nivel</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hosts of your own network that pages and lists may name</source>
        <translation>Servidores de su red que páginas y listas pueden indicar</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>In whatever language they are; found on this computer, when nothing else is to do.</source>
        <translation>En cualquier idioma; se encuentran en este equipo, cuando no hay nada más que hacer.</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and espeak-ng with your system&apos;s package manager.</source>
        <translation>Instale los paquetes speech-dispatcher y espeak-ng con el gestor de paquetes del sistema.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandés</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a new version. {cause}</source>
        <translation>No se pudo averiguar si hay una versión nueva. {cause}</translation>
    </message>
    <message>
        <source>It has files outside of its folder.</source>
        <translation>Tiene archivos fuera de su carpeta.</translation>
    </message>
    <message>
        <source>It holds a file that is none of a backup.</source>
        <translation>Contiene un archivo que no es de ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>It holds a file twice, or too many of them.</source>
        <translation>Contiene un archivo dos veces, o demasiados.</translation>
    </message>
    <message>
        <source>It holds a link or a device.</source>
        <translation>Contiene un enlace o un dispositivo.</translation>
    </message>
    <message>
        <source>It holds a link or device, {name}.</source>
        <translation>Contiene un enlace o dispositivo, {name}.</translation>
    </message>
    <message>
        <source>It holds {count} files; a package holds at most {most}.</source>
        <translation>Contiene {count} archivos; un paquete contiene como mucho {most}.</translation>
    </message>
    <message>
        <source>It holds “{rest}” twice.</source>
        <translation>Contiene «{rest}» dos veces.</translation>
    </message>
    <message>
        <source>It is compressed in a way no package is.</source>
        <translation>Está comprimido de un modo que no usa ningún paquete.</translation>
    </message>
    <message>
        <source>It is damaged. Restart the program to repair it.</source>
        <translation>Está dañada. Reinicie el programa para repararla.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Está cifrado.</translation>
    </message>
    <message>
        <source>It is not plain which text of this page is its article. Show everything if something seems to be missing.</source>
        <translation>No está claro qué texto de esta página es su artículo. Muestre todo si parece que falta algo.</translation>
    </message>
    <message>
        <source>It is not valid.</source>
        <translation>No es válido.</translation>
    </message>
    <message>
        <source>It is packed in a way no backup is.</source>
        <translation>Está empaquetado de un modo que no usa ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>It must hold exactly one folder.</source>
        <translation>Debe contener exactamente una carpeta.</translation>
    </message>
    <message>
        <source>It takes too long to translate a sentence.</source>
        <translation>Traducir una frase tarda demasiado.</translation>
    </message>
    <message>
        <source>It took too long to read, and was left. Its site may be broken: try again later.</source>
        <translation>Tardó demasiado en leerse, y se dejó. Quizá el sitio no funcione: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It unpacks to far more than its size.</source>
        <translation>Descomprimido ocupa mucho más de lo que indica.</translation>
    </message>
    <message>
        <source>It unpacks to {size} GB, more than any package.</source>
        <translation>Descomprimido ocupa {size}&#xa0;GB, más que cualquier paquete.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Its files overlap.</source>
        <translation>Sus archivos se solapan.</translation>
    </message>
    <message>
        <source>Its languages are not given.</source>
        <translation>No indica sus idiomas.</translation>
    </message>
    <message>
        <source>Its metadata.json is missing or cannot be read.</source>
        <translation>Su metadata.json falta o no se puede leer.</translation>
    </message>
    <message>
        <source>Its metadata.json is missing.</source>
        <translation>Falta su metadata.json.</translation>
    </message>
    <message>
        <source>Its metadata.json is not valid.</source>
        <translation>Su metadata.json no es válido.</translation>
    </message>
    <message>
        <source>Its metadata.json is too large.</source>
        <translation>Su metadata.json es demasiado grande.</translation>
    </message>
    <message>
        <source>Its model is damaged.</source>
        <translation>Su modelo está dañado.</translation>
    </message>
    <message>
        <source>Its model is missing.</source>
        <translation>Falta su modelo.</translation>
    </message>
    <message>
        <source>Its target prefix is not valid.</source>
        <translation>Su prefijo de destino no es válido.</translation>
    </message>
    <message>
        <source>Its tokenizer is missing.</source>
        <translation>Falta su segmentador.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Keep stories that were read for</source>
        <translation>Conservar los artículos leídos durante</translation>
    </message>
    <message>
        <source>Keep translations, at most</source>
        <translation>Conservar traducciones, como mucho</translation>
    </message>
    <message>
        <source>Keep unread stories for</source>
        <translation>Conservar los artículos sin leer durante</translation>
    </message>
    <message>
        <source>Keys of the actions</source>
        <translation>Teclas de las acciones</translation>
    </message>
    <message>
        <source>Keys.</source>
        <translation>Teclas.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirguís</translation>
    </message>
    <message>
        <source>Languages I read</source>
        <translation>Idiomas que leo</translation>
    </message>
    <message>
        <source>Languages.</source>
        <translation>Idiomas.</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Learn from marks</source>
        <translation>Aprender de las marcas</translation>
    </message>
    <message>
        <source>Learning.</source>
        <translation>Aprendizaje.</translation>
    </message>
    <message>
        <source>LibreTranslate, Ollama, llama.cpp, LM Studio</source>
        <translation>LibreTranslate, Ollama, llama.cpp, LM Studio</translation>
    </message>
    <message>
        <source>Line height, Chinese</source>
        <translation>Interlineado, chino</translation>
    </message>
    <message>
        <source>Line height, Latin</source>
        <translation>Interlineado, latino</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Look for news by itself</source>
        <translation>Buscar novedades por sí solo</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Buscar novedades cada</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Mark doubtful sentences</source>
        <translation>Marcar las frases dudosas</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Move a caret through the text with the keys</source>
        <translation>Mover un cursor por el texto con las teclas</translation>
    </message>
    <message>
        <source>My level in Chinese</source>
        <translation>Mi nivel de chino</translation>
    </message>
    <message>
        <source>My level in English</source>
        <translation>Mi nivel de inglés</translation>
    </message>
    <message>
        <source>Needs the pages to be remembered; what is not kept is fetched again.</source>
        <translation>Requiere recordar las páginas; lo que no se conserva se descarga de nuevo.</translation>
    </message>
    <message>
        <source>News is looked for meanwhile; Quit ends the program.</source>
        <translation>Mientras tanto se siguen buscando novedades; Salir cierra el programa.</translation>
    </message>
    <message>
        <source>News.</source>
        <translation>Noticias.</translation>
    </message>
    <message>
        <source>No account or folder is called {name}. See: sync status</source>
        <translation>No hay cuenta ni carpeta llamada {name}. Vea: sync status</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>Sin animaciones</translation>
    </message>
    <message>
        <source>No article was found on this page; everything on it is in the sidebar.</source>
        <translation>No se encontró ningún artículo en esta página; todo lo que contiene está en la barra lateral.</translation>
    </message>
    <message>
        <source>No connection to another computer is made.</source>
        <translation>No se establece ninguna conexión con otro equipo.</translation>
    </message>
    <message>
        <source>No package translates {pair}. Install one, or choose another language.</source>
        <translation>Ningún paquete traduce {pair}. Instale uno, o elija otro idioma.</translation>
    </message>
    <message>
        <source>No word of Chinese or English was found in the file. Choose a list with a word a line, or a table whose first column holds the words.</source>
        <translation>No se encontró ninguna palabra en chino o inglés en el archivo. Elija una lista con una palabra por línea, o una tabla cuya primera columna tenga las palabras.</translation>
    </message>
    <message>
        <source>None of the copies can be read. A new library was started; they stay.</source>
        <translation>Ninguna de las copias se puede leer. Se empezó una biblioteca nueva; las copias se quedan.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Nothing is carried anywhere. Choose a folder first.</source>
        <translation>No se lleva nada a ninguna parte. Elija primero una carpeta.</translation>
    </message>
    <message>
        <source>Nothing is in {path}. Write the passphrase there.</source>
        <translation>No hay nada en {path}. Escriba ahí la frase de contraseña.</translation>
    </message>
    <message>
        <source>Nothing was saved, for the settings in {path} could not be read. Mend the file, or rename it, and set it again.</source>
        <translation>No se guardó nada, porque los ajustes de {path} no se pudieron leer. Corrija el archivo, o cámbiele el nombre, y ajústelo de nuevo.</translation>
    </message>
    <message>
        <source>Offer an address found in the clipboard</source>
        <translation>Ofrecer la dirección del portapapeles</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>Bloqueo sin conexión</translation>
    </message>
    <message>
        <source>On this computer, when nothing else is to be translated.</source>
        <translation>En este equipo, cuando no hay nada más que traducir.</translation>
    </message>
    <message>
        <source>One side for learners</source>
        <translation>Un lado para quien aprende</translation>
    </message>
    <message>
        <source>Only http and https addresses can be opened, and this one is {scheme}:. Save the page and open the file instead.</source>
        <translation>Solo se pueden abrir direcciones http y https, y esta es {scheme}:. Guarde la página y abra el archivo.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message>
        <source>Open again after logging in, if it was open</source>
        <translation>Abrir de nuevo al iniciar sesión</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the saved file here.</source>
        <translation>Abra la página en un navegador, guárdela, y abra aquí el archivo guardado.</translation>
    </message>
    <message>
        <source>Open what was open the last time</source>
        <translation>Abrir lo que estaba abierto la última vez</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pause between a sentence and its translation</source>
        <translation>Pausa entre una frase y su traducción</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pinyin above Chinese</source>
        <translation>Pinyin sobre el chino</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>portugués (Brasil)</translation>
    </message>
    <message>
        <source>Presets of your own</source>
        <translation>Plantillas propias</translation>
    </message>
    <message>
        <source>Privacy.</source>
        <translation>Privacidad.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put reports of one event together</source>
        <translation>Juntar las versiones de un mismo suceso</translation>
    </message>
    <message>
        <source>Reading aloud.</source>
        <translation>Lectura en voz alta.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Modo de lectura</translation>
    </message>
    <message>
        <source>Remember pages that were read</source>
        <translation>Recordar las páginas leídas</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>Quítelo e instálelo de nuevo.</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Says how many stories are unread, where the desktop has a tray.</source>
        <translation>Dice cuántos artículos hay sin leer, si el escritorio tiene una bandeja.</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>Desplazar ambos lados a la vez</translation>
    </message>
    <message>
        <source>Sentence pairs, table</source>
        <translation>Pares de frases, tabla</translation>
    </message>
    <message>
        <source>Sentence pairs, translation memory</source>
        <translation>Pares de frases, memoria de traducción</translation>
    </message>
    <message>
        <source>Servers that translate</source>
        <translation>Servidores que traducen</translation>
    </message>
    <message>
        <source>Several accounts or folders are meant. Name one of: {names}</source>
        <translation>Hay varias cuentas o carpetas posibles. Nombre una de: {names}</translation>
    </message>
    <message>
        <source>Show how difficult stories are</source>
        <translation>Mostrar la dificultad de los artículos</translation>
    </message>
    <message>
        <source>Sites whose pictures are shown</source>
        <translation>Sitios cuyas imágenes se muestran</translation>
    </message>
    <message>
        <source>Size, Chinese</source>
        <translation>Tamaño, chino</translation>
    </message>
    <message>
        <source>Size, Latin script</source>
        <translation>Tamaño, escritura latina</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Some characters are damaged and shown as �. Choose another encoding if there are many.</source>
        <translation>Algunos caracteres están dañados y se muestran como �. Elija otra codificación si hay muchos.</translation>
    </message>
    <message>
        <source>Some of your marks and rules are damaged and were left out. Pages are judged without them; mark such parts again.</source>
        <translation>Algunas de sus marcas y reglas están dañadas y se omitieron. Las páginas se juzgan sin ellas; marque de nuevo esas partes.</translation>
    </message>
    <message>
        <source>Some pictures of kept pages could not be read and are not in the backup ({count}); all else is. Keep those pages anew, or check the disk.</source>
        <translation>Algunas imágenes de páginas guardadas no se pudieron leer y no están en la copia de seguridad ({count}); todo lo demás sí. Guarde de nuevo esas páginas o compruebe el disco.</translation>
    </message>
    <message>
        <source>Spam and adverts.</source>
        <translation>Spam y anuncios.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>Sincronizar cada</translation>
    </message>
    <message>
        <source>Sync.</source>
        <translation>Sincronización.</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Takes effect when the program starts again.</source>
        <translation>Tiene efecto cuando el programa se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>That is more text than a page can have (20 MB). Copy a part of it.</source>
        <translation>Es más texto del que puede tener una página (20&#xa0;MB). Copie una parte.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. Try another format.</source>
        <translation>No se pudo crear el PDF. Pruebe otro formato.</translation>
    </message>
    <message>
        <source>The account is being synced already. Try again in a moment.</source>
        <translation>La cuenta ya se está sincronizando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The account is gone: another window removed it. Add it again, if you want it.</source>
        <translation>La cuenta ya no está: otra ventana la quitó. Añádala de nuevo, si la quiere.</translation>
    </message>
    <message>
        <source>The address has a user name before its site, {host}. Remove it and try again.</source>
        <translation>La dirección tiene un nombre de usuario delante de su sitio, {host}. Quítelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The address of the proxy is wrong. Correct it in Settings.</source>
        <translation>La dirección del proxy es incorrecta. Corríjala en los ajustes.</translation>
    </message>
    <message>
        <source>The address {url} names no site. Check it.</source>
        <translation>La dirección {url} no indica ningún sitio. Compruébela.</translation>
    </message>
    <message>
        <source>The archive holds more than {size} MB and was not read. Unpack it, and import its files one by one.</source>
        <translation>El archivo comprimido contiene más de {size}&#xa0;MB y no se leyó. Descomprímalo, e importe sus archivos uno a uno.</translation>
    </message>
    <message>
        <source>The archive is damaged and cannot be read. Export it again in the other program.</source>
        <translation>El archivo comprimido está dañado y no se puede leer. Expórtelo de nuevo en el otro programa.</translation>
    </message>
    <message>
        <source>The article is very short. Show everything if something seems to be missing.</source>
        <translation>El artículo es muy corto. Muestre todo si parece que falta algo.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked in {folder} ({cause}), and nothing was changed. Make room there, and try again.</source>
        <translation>La copia de seguridad no se pudo descomprimir en {folder} ({cause}), y no se cambió nada. Haga sitio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and nothing was changed. Choose another one.</source>
        <translation>La copia de seguridad {name} está dañada, y no se cambió nada. Elija otra.</translation>
    </message>
    <message>
        <source>The backup {name} was made by a newer version of this program. Update the program.</source>
        <translation>La copia de seguridad {name} la hizo una versión más nueva de este programa. Actualice el programa.</translation>
    </message>
    <message>
        <source>The backup {name} was refused, and nothing was changed. {reason} Choose another one.</source>
        <translation>La copia de seguridad {name} se rechazó, y no se cambió nada. {reason} Elija otra.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>La conexión con {host} se cortó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Try again, or open the page in a browser.</source>
        <translation>La conexión con {host} falló. Inténtelo de nuevo, o abra la página en un navegador.</translation>
    </message>
    <message>
        <source>The database cannot be used. {advice}</source>
        <translation>La base de datos no se puede usar. {advice}</translation>
    </message>
    <message>
        <source>The database file belongs to another program. Move it away.</source>
        <translation>El archivo de la base de datos es de otro programa. Llévelo a otro sitio.</translation>
    </message>
    <message>
        <source>The database is damaged ({state}). Start the program again to repair it.</source>
        <translation>La base de datos está dañada ({state}). Reinicie el programa para repararla.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started with what could be read of it: {count} entries.</source>
        <translation>La base de datos estaba dañada y se conserva como {name}. Se empezó una nueva con lo que se pudo leer de ella: {count} entradas.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. A new one was started.</source>
        <translation>La base de datos estaba dañada y se conserva como {name}. Se empezó una nueva.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored, and what could be read of the newer one was added: {count} entries.</source>
        <translation>La base de datos estaba dañada y se conserva como {name}. Se restauró una copia anterior, y se le añadió lo que se pudo leer de la más nueva: {count} entradas.</translation>
    </message>
    <message>
        <source>The database was damaged and was kept as {name}. An older copy was restored.</source>
        <translation>La base de datos estaba dañada y se conserva como {name}. Se restauró una copia anterior.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program. Update the program, or use another data folder.</source>
        <translation>La base de datos la escribió una versión más nueva de este programa. Actualice el programa, o use otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The desktop shows no notifications ({detail}). Switch them on in its settings.</source>
        <translation>El escritorio no muestra notificaciones ({detail}). Actívelas en sus ajustes.</translation>
    </message>
    <message>
        <source>The dictionary could not be saved: {cause}. Make room, or allow writing in the program&apos;s folder, and try again.</source>
        <translation>No se pudo guardar el diccionario: {cause}. Haga sitio, o permita escribir en la carpeta del programa, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The dictionary is damaged. Install the program again.</source>
        <translation>El diccionario está dañado. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>The dictionary {name} could not be opened. Install the program again.</source>
        <translation>No se pudo abrir el diccionario {name}. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>The dictionary {name} has no words. Choose another one.</source>
        <translation>El diccionario {name} no tiene palabras. Elija otro.</translation>
    </message>
    <message>
        <source>The dictionary {name} is damaged, and was not added. Get it once more, and try again.</source>
        <translation>El diccionario {name} está dañado, y no se añadió. Consígalo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The dictionary {name} unpacks to more than {size} MB, and was not added. Choose a smaller one.</source>
        <translation>El diccionario {name} ocupa descomprimido más de {size}&#xa0;MB, y no se añadió. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it and try again.</source>
        <translation>El disco informó de un error. Compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The feed is larger than 10 MB and was not read. Look for another one on its site.</source>
        <translation>El canal ocupa más de 10&#xa0;MB y no se leyó. Busque otro en su sitio.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Divide it.</source>
        <translation>El archivo ocupa más de 20&#xa0;MB y no se leyó. Divídalo.</translation>
    </message>
    <message>
        <source>The file is no text. Choose a TSV, CSV or plain text file.</source>
        <translation>El archivo no es texto. Elija un archivo TSV, CSV o de texto sin formato.</translation>
    </message>
    <message>
        <source>The file is too large for a list of words: at most {lines} lines are taken. Divide it.</source>
        <translation>El archivo es demasiado grande para una lista de palabras: se toman como mucho {lines} líneas. Divídalo.</translation>
    </message>
    <message>
        <source>The file is too large: at most {articles} articles and {size} MB are taken. Divide it.</source>
        <translation>El archivo es demasiado grande: se toman como mucho {articles} artículos y {size}&#xa0;MB. Divídalo.</translation>
    </message>
    <message>
        <source>The file may not be opened. Check its permissions.</source>
        <translation>No se permite abrir el archivo. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file of passwords {path} cannot be used: {cause}. Change its permissions, or make room, and try again.</source>
        <translation>No se puede usar el archivo de contraseñas {path}: {cause}. Cambie sus permisos, o haga sitio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to, or the disk is full. Change their permissions, or make room.</source>
        <translation>No se permite escribir en el archivo o en su carpeta, o el disco está lleno. Cambie los permisos, o haga sitio.</translation>
    </message>
    <message>
        <source>The file took too long to read. Divide it, and try again.</source>
        <translation>El archivo tardó demasiado en leerse. Divídalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder of the library cannot be written. See to it that it can.</source>
        <translation>No se puede escribir en la carpeta de la biblioteca. Procure que se pueda.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({cause}). Make room there, or see to it that it can be written. What changes here waits until then.</source>
        <translation>No se puede usar la carpeta {folder} ({cause}). Haga sitio allí, o procure que se pueda escribir en ella. Lo que cambie aquí espera hasta entonces.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation>No se puede escribir en la carpeta {folder} ({cause}). Cambie sus permisos, o haga sitio.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Connect its drive, or choose another folder under Settings → Sync. What changes here waits until then.</source>
        <translation>La carpeta {folder} no está. Conecte su unidad, o elija otra carpeta en Ajustes → Sincronización. Lo que cambie aquí espera hasta entonces.</translation>
    </message>
    <message>
        <source>The index of the search cannot be written. Make room, or see to it that its folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the search is damaged and is made again. Search again in a while.</source>
        <translation>El índice de búsqueda está dañado y se está rehaciendo. Busque de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The index of the search is in use. Try again in a moment.</source>
        <translation>El índice de búsqueda está en uso. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The level and the share of known words stand below the headlines.</source>
        <translation>El nivel y la proporción de palabras conocidas aparecen bajo los titulares.</translation>
    </message>
    <message>
        <source>The library in {folder} lies on a drive of the network. It is kept in a way that is safe there; do not use it on two computers at once.</source>
        <translation>La biblioteca de {folder} está en una unidad de red. Se lleva de un modo que es seguro allí; no la use en dos equipos a la vez.</translation>
    </message>
    <message>
        <source>The library may not be written to. See to it that its file and folder can be written, and start the program again.</source>
        <translation>No se permite escribir en la biblioteca. Procure que se pueda escribir en su archivo y su carpeta, y reinicie el programa.</translation>
    </message>
    <message>
        <source>The library was restored from its copy {name}.</source>
        <translation>La biblioteca se restauró de su copia {name}.</translation>
    </message>
    <message>
        <source>The library {link} leads to {path}, which is not there. Connect the drive it lies on, or remove the link to start a new library.</source>
        <translation>La biblioteca {link} lleva a {path}, que no existe. Conecte la unidad en la que está, o quite el enlace para empezar una biblioteca nueva.</translation>
    </message>
    <message>
        <source>The library {path} is gone, but there are copies of it. Open the window to restore the newest one or to start a new library, or copy {copy} to {path} yourself.</source>
        <translation>La biblioteca {path} ha desaparecido, pero hay copias de ella. Abra la ventana para restaurar la más nueva o empezar una biblioteca nueva, o copie usted {copy} a {path}.</translation>
    </message>
    <message>
        <source>The library {path} is no longer there, so that nothing new is kept. Put its folder back, or start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was deleted, or another took its place, while it was open. All that was in it is kept as {name}; nothing new is. Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list gives no address for this package. Refresh it.</source>
        <translation>La lista no da ninguna dirección para este paquete. Actualícela.</translation>
    </message>
    <message>
        <source>The list of packages could not be kept ({cause}). Make room on the disk, and refresh it again.</source>
        <translation>La lista de paquetes no se pudo conservar ({cause}). Haga sitio en el disco, y actualícela otra vez.</translation>
    </message>
    <message>
        <source>The list of packages is missing. Refresh it.</source>
        <translation>Falta la lista de paquetes. Actualícela.</translation>
    </message>
    <message>
        <source>The list of packages that came is of no use, so the older one is kept. {reason} Try again later.</source>
        <translation>La lista de paquetes recibida no sirve, así que se conserva la anterior. {reason} Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The name {name} says no format. End it in one of: {endings}.</source>
        <translation>El nombre {name} no indica ningún formato. Termínelo en uno de estos: {endings}.</translation>
    </message>
    <message>
        <source>The offline lock is on, so no feed was asked. Switch the lock off first.</source>
        <translation>El bloqueo sin conexión está activado, así que no se consultó ningún canal. Desactívelo primero.</translation>
    </message>
    <message>
        <source>The offline lock is on, so nothing was synced. Switch the lock off first.</source>
        <translation>El bloqueo sin conexión está activado, así que no se sincronizó nada. Desactívelo primero.</translation>
    </message>
    <message>
        <source>The offline lock is on, so {host} was not asked. Switch the lock off, or open what is kept on this computer.</source>
        <translation>El bloqueo sin conexión está activado, así que no se preguntó a {host}. Desactívelo, o abra lo que se conserva en este equipo.</translation>
    </message>
    <message>
        <source>The other half of a pair shows when the pointer is on it.</source>
        <translation>La otra mitad de un par aparece cuando el puntero está sobre ella.</translation>
    </message>
    <message>
        <source>The package could not be saved in {folder} ({cause}). Make room there, or change its permissions.</source>
        <translation>El paquete no se pudo guardar en {folder} ({cause}). Haga sitio allí, o cambie sus permisos.</translation>
    </message>
    <message>
        <source>The package is not one that translates. Choose another one.</source>
        <translation>Este paquete no traduce. Elija otro.</translation>
    </message>
    <message>
        <source>The package was refused. It has two tokenizers. Look for another version of it.</source>
        <translation>El paquete se rechazó. Tiene dos segmentadores. Busque otra versión.</translation>
    </message>
    <message>
        <source>The package was refused. {reason} Look for another version of it.</source>
        <translation>El paquete se rechazó. {reason} Busque otra versión.</translation>
    </message>
    <message>
        <source>The package {source}→{target} {version} is damaged. {advice}</source>
        <translation>El paquete {source}→{target} {version} está dañado. {advice}</translation>
    </message>
    <message>
        <source>The packages in {folder} could not be changed ({reason}). Make room there, or change its permissions.</source>
        <translation>Los paquetes de {folder} no se pudieron cambiar ({reason}). Haga sitio allí, o cambie sus permisos.</translation>
    </message>
    <message>
        <source>The packages of {host} could not be had: this computer has no connection to the internet, or the site is out of service. Try again later, or install a package from a file.</source>
        <translation>Los paquetes de {host} no se pudieron obtener: este equipo no tiene conexión a Internet, o el sitio está fuera de servicio. Inténtelo más tarde, o instale un paquete desde un archivo.</translation>
    </message>
    <message>
        <source>The page builds its text with a script; what is shown is the text it keeps in its data.</source>
        <translation>La página construye su texto con un script; se muestra el texto que guarda en sus datos.</translation>
    </message>
    <message>
        <source>The page came damaged. Reload it and send it again.</source>
        <translation>La página llegó dañada. Recárguela y envíela de nuevo.</translation>
    </message>
    <message>
        <source>The page came only in part. Send it again.</source>
        <translation>La página llegó solo en parte. Envíela de nuevo.</translation>
    </message>
    <message>
        <source>The page cannot be had now. This is what was kept of it.</source>
        <translation>La página no se puede obtener ahora. Esto es lo que se conservó de ella.</translation>
    </message>
    <message>
        <source>The page from the browser is damaged. Send it again.</source>
        <translation>La página del navegador está dañada. Envíela de nuevo.</translation>
    </message>
    <message>
        <source>The page from the browser is gone. Send it again.</source>
        <translation>La página del navegador ya no está. Envíela de nuevo.</translation>
    </message>
    <message>
        <source>The page holds no text. Open the original to see what is on it.</source>
        <translation>La página no contiene texto. Abra el original para ver qué hay en ella.</translation>
    </message>
    <message>
        <source>The page is larger than {limit} MB, which no news page needs. Open a smaller one.</source>
        <translation>La página ocupa más de {limit}&#xa0;MB, que ninguna página de noticias necesita. Abra una más pequeña.</translation>
    </message>
    <message>
        <source>The page is longer than what was read; its end is missing. Open the original.</source>
        <translation>La página es más larga que lo leído; falta su final. Abra el original.</translation>
    </message>
    <message>
        <source>The page is very large; its end is kept as plain text, without its structure.</source>
        <translation>La página es muy grande; su final se conserva como texto sin formato, sin su estructura.</translation>
    </message>
    <message>
        <source>The page seems to show only the beginning of the article. Open the original for the rest.</source>
        <translation>La página parece mostrar solo el principio del artículo. Abra el original para ver el resto.</translation>
    </message>
    <message>
        <source>The passphrase is not the one that the files of the other machines were sealed with. Nothing was changed. Give the same passphrase on all of them, or begin in an empty folder.</source>
        <translation>La frase de contraseña no es la que selló los archivos de las otras máquinas. No se cambió nada. Use la misma en todas, o empiece en una carpeta vacía.</translation>
    </message>
    <message>
        <source>The passphrase of {name} is not kept. Give it under Settings → Sync, or with --password-stdin.</source>
        <translation>La frase de contraseña de {name} no está guardada. Indíquela en Ajustes → Sincronización, o con --password-stdin.</translation>
    </message>
    <message>
        <source>The password of {user} at {host} is not kept here. Give it again.</source>
        <translation>La contraseña de {user} en {host} no está guardada aquí. Indíquela de nuevo.</translation>
    </message>
    <message>
        <source>The picture of {host} is too large or of a kind that is not shown. Open the page in a browser.</source>
        <translation>La imagen de {host} es demasiado grande o de un tipo que no se muestra. Abra la página en un navegador.</translation>
    </message>
    <message>
        <source>The picture {name} was not saved with the page. Open the page on its site to see it.</source>
        <translation>La imagen {name} no se guardó con la página. Abra la página en su sitio para verla.</translation>
    </message>
    <message>
        <source>The preset is not understood ({cause}). Check its name, hosts and lists.</source>
        <translation>La plantilla no se entiende ({cause}). Compruebe su nombre, servidores y listas.</translation>
    </message>
    <message>
        <source>The program cannot be opened again after logging in: {file} cannot be written ({cause}). Change its permissions, or make room.</source>
        <translation>El programa no se puede abrir de nuevo al iniciar sesión: no se puede escribir {file} ({cause}). Cambie sus permisos, o haga sitio.</translation>
    </message>
    <message>
        <source>The program has no home page yet, so nobody was asked. Look for a new version where you got this one.</source>
        <translation>El programa aún no tiene página web, así que no se preguntó a nadie. Busque una versión nueva donde consiguió esta.</translation>
    </message>
    <message>
        <source>The program will still open after logging in: {file} cannot be removed ({cause}). Delete it yourself.</source>
        <translation>El programa seguirá abriéndose al iniciar sesión: no se puede eliminar {file} ({cause}). Elimínelo usted.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check the proxy in Settings.</source>
        <translation>El proxy no responde. Compruebe el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>The proxy wants a login. Check the proxy in Settings.</source>
        <translation>El proxy pide identificarse. Compruebe el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. Look for more words, or for rarer ones.</source>
        <translation>La búsqueda tardó demasiado y se detuvo. Busque más palabras, o palabras menos frecuentes.</translation>
    </message>
    <message>
        <source>The server of {host} has a fault ({status}). Try again later.</source>
        <translation>El servidor de {host} tiene un fallo ({status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server sent nothing. Try again later.</source>
        <translation>El servidor no envió nada. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used. The old file was kept as {name}.</source>
        <translation>Los ajustes no se pudieron leer, así que se usan los predeterminados. El archivo antiguo se conserva como {name}.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({cause}). Check the folder {folder}.</source>
        <translation>Los ajustes no se pudieron guardar ({cause}). Compruebe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged, so the defaults are used, and nothing is saved. Mend the file, or rename it to start anew.</source>
        <translation>Los ajustes de {path} están dañados, así que se usan los predeterminados y no se guarda nada. Corrija el archivo, o cámbiele el nombre para empezar de cero.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read ({cause}), so the defaults are used, and nothing is saved until they can be read. Change its permissions, and start again.</source>
        <translation>Los ajustes de {path} no se pudieron leer ({cause}), así que se usan los predeterminados y no se guarda nada hasta que se puedan leer. Cambie sus permisos y reinicie.</translation>
    </message>
    <message>
        <source>The site asks for fewer requests, so it is left alone for a while.</source>
        <translation>El sitio pide menos peticiones, así que se le deja en paz un rato.</translation>
    </message>
    <message>
        <source>The site has a fault of its own (status {status}).</source>
        <translation>El sitio tiene un fallo propio (estado {status}).</translation>
    </message>
    <message>
        <source>The site has no feed at this address any more.</source>
        <translation>El sitio ya no tiene ningún canal en esta dirección.</translation>
    </message>
    <message>
        <source>The site refused the request (status {status}).</source>
        <translation>El sitio rechazó la petición (estado {status}).</translation>
    </message>
    <message>
        <source>The site refuses to give this feed to programs.</source>
        <translation>El sitio se niega a dar este canal a programas.</translation>
    </message>
    <message>
        <source>The site says this feed is gone for good, so it is asked no more.</source>
        <translation>El sitio dice que este canal ha desaparecido para siempre, así que ya no se consulta.</translation>
    </message>
    <message>
        <source>The starter packages belong to the program and cannot be removed. Switch them off instead.</source>
        <translation>Los paquetes iniciales son del programa y no se pueden quitar. Desactívelos.</translation>
    </message>
    <message>
        <source>The system names no home folder for you. Set HOME, or name a folder for the program with --data-dir.</source>
        <translation>El sistema no indica ninguna carpeta personal para usted. Defina HOME, o indique una carpeta al programa con --data-dir.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer. Unlock it, and try again.</source>
        <translation>El depósito de contraseñas del sistema está bloqueado o no responde. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The translation engine could not be loaded ({name}). Install the program again.</source>
        <translation>No se pudo cargar el motor de traducción ({name}). Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>The translator stopped several times, so it was left off. Restart it; if that does not help, the package may be damaged: remove it and install it again.</source>
        <translation>El traductor se detuvo varias veces, así que se dejó apagado. Reinícielo; si no ayuda, quizá el paquete esté dañado: quítelo e instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The voice {voice} does not speak. Check that this computer plays sound, or choose another voice.</source>
        <translation>La voz {voice} no habla. Compruebe que este equipo emite sonido, o elija otra voz.</translation>
    </message>
    <message>
        <source>Their headlines are left as they are.</source>
        <translation>Sus titulares se dejan como están.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no such stories, so nothing was written. Choose others.</source>
        <translation>No hay artículos así, por lo que no se escribió nada. Elija otros.</translation>
    </message>
    <message>
        <source>There are no words to read aloud here. Choose another place.</source>
        <translation>Aquí no hay palabras que leer en voz alta. Elija otro lugar.</translation>
    </message>
    <message>
        <source>There is no chapter {name} in {book}. Open the book, and choose one.</source>
        <translation>No hay ningún capítulo {name} en {book}. Abra el libro y elija uno.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the network.</source>
        <translation>No hay conexión a Internet. Compruebe la red.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>No existe el archivo {path}. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no folder of WebDAV at {address}. Check the address: Nextcloud shows it at the bottom of the page of files, under Settings.</source>
        <translation>No hay ninguna carpeta WebDAV en {address}. Compruebe la dirección: Nextcloud la muestra abajo en la página de archivos, en los ajustes.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it, or choose another one.</source>
        <translation>No existe la carpeta {folder}. Créela, o elija otra.</translation>
    </message>
    <message>
        <source>There is no language package from {source} to {target}. Install one with: {command}</source>
        <translation>No hay paquete de idioma {source} → {target}. Instale uno con: {command}</translation>
    </message>
    <message>
        <source>There is no package from {source} to {target}, not even through English. Choose another language.</source>
        <translation>No hay paquete {source} → {target}, ni siquiera a través del inglés. Elija otro idioma.</translation>
    </message>
    <message>
        <source>There is no package in it.</source>
        <translation>No contiene ningún paquete.</translation>
    </message>
    <message>
        <source>There is no page in {source}. Save the page again.</source>
        <translation>No hay ninguna página en {source}. Guarde de nuevo la página.</translation>
    </message>
    <message>
        <source>There is no site called {host}. Check the address.</source>
        <translation>No hay ningún sitio llamado {host}. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy a page or its text first.</source>
        <translation>No hay texto que leer. Copie primero una página o su texto.</translation>
    </message>
    <message>
        <source>There is no translation to read aloud yet. Translate the page first, or read the original.</source>
        <translation>Aún no hay traducción que leer en voz alta. Traduzca primero la página, o lea el original.</translation>
    </message>
    <message>
        <source>There is no way to {host}. Check the network.</source>
        <translation>No hay camino hasta {host}. Compruebe la red.</translation>
    </message>
    <message>
        <source>There is no {source}. Check the name.</source>
        <translation>No existe {source}. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is nothing on this page to read. Let it load to its end, or send another one.</source>
        <translation>En esta página no hay nada que leer. Deje que cargue hasta el final, o envíe otra.</translation>
    </message>
    <message>
        <source>These settings have a wrong value, and their defaults are used: {names}. Set them again.</source>
        <translation>Estos ajustes tienen un valor incorrecto, y se usan los predeterminados: {names}. Ajústelos de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. {advice}</source>
        <translation>Este equipo no tiene ninguna voz para este idioma: {language}. {advice}</translation>
    </message>
    <message>
        <source>This could not be read, by a mistake of the program. Report it, please: the log says where it was made.</source>
        <translation>Esto no se pudo leer, por un error del programa. Infórmenos de él, por favor: el registro dice dónde se produjo.</translation>
    </message>
    <message>
        <source>This file is no OPML list of feeds. Choose one that another program exported.</source>
        <translation>Este archivo no es una lista OPML de canales. Elija uno que haya exportado otro programa.</translation>
    </message>
    <message>
        <source>This is a package, not a list of words. Export its notes as plain text (.txt) in the program it is from, and import that.</source>
        <translation>Es un paquete, no una lista de palabras. Exporte sus notas como texto sin formato (.txt) en el programa del que procede, e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is a picture, an archive or a document of another kind, and no page of text. Open it with the program it was made for.</source>
        <translation>Es una imagen, un archivo comprimido o un documento de otro tipo, y no una página de texto. Ábralo con el programa con el que se hizo.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed. Look for feeds on it instead.</source>
        <translation>Es una página web, no un canal. Busque canales en ella.</translation>
    </message>
    <message>
        <source>This is no list of articles that the program knows. Choose what Pocket, Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, OneTab, a Kindle or the bookmarks of a browser were exported to.</source>
        <translation>No es una lista de artículos que el programa conozca. Elija lo que hayan exportado Pocket, Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, OneTab, un Kindle o los marcadores de un navegador.</translation>
    </message>
    <message>
        <source>This is no regular expression that can be used here: {reason}. Use groups, choices and repetition, but no references back and no looking ahead.</source>
        <translation>No es una expresión regular que se pueda usar aquí: {reason}. Use grupos, alternativas y repeticiones, pero no referencias atrás ni búsquedas adelante.</translation>
    </message>
    <message>
        <source>This is no regular expression, for it holds a damaged character. Type it again.</source>
        <translation>No es una expresión regular, porque contiene un carácter dañado. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>This is no web page, but {kind}. Save it to a file and open that.</source>
        <translation>No es una página web, sino {kind}. Guárdelo en un archivo y ábralo.</translation>
    </message>
    <message>
        <source>This is synced no more. Add it again under Settings → Sync.</source>
        <translation>Esto ya no se sincroniza. Añádalo de nuevo en Ajustes → Sincronización.</translation>
    </message>
    <message>
        <source>This page has more or larger pictures than are shown at once. Open it in a browser.</source>
        <translation>Esta página tiene más imágenes, o más grandes, de las que se muestran a la vez. Ábrala en un navegador.</translation>
    </message>
    <message>
        <source>This page has no address of the web. Save it to a file and open that.</source>
        <translation>Esta página no tiene dirección en la web. Guárdela en un archivo y ábralo.</translation>
    </message>
    <message>
        <source>This page is a list of articles. Choose one of them.</source>
        <translation>Esta página es una lista de artículos. Elija uno de ellos.</translation>
    </message>
    <message>
        <source>This pattern is longer than {most} characters. Use a shorter one.</source>
        <translation>Este patrón tiene más de {most} caracteres. Use uno más corto.</translation>
    </message>
    <message>
        <source>This pattern repeats too much. Use smaller numbers between its braces.</source>
        <translation>Este patrón repite demasiado. Use números más pequeños entre sus llaves.</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep the password. Have it kept in a file that you alone can read, or give it each time.</source>
        <translation>Este sistema no tiene un depósito que guarde la contraseña. Haga que se guarde en un archivo que solo usted pueda leer, o indíquela cada vez.</translation>
    </message>
    <message>
        <source>This text was pasted and is not kept. Paste it again.</source>
        <translation>Este texto se pegó y no se conserva. Péguelo de nuevo.</translation>
    </message>
    <message>
        <source>This whole page looks like {kind}. Nothing was hidden, so that you can judge for yourself.</source>
        <translation>Toda esta página parece {kind}. No se ocultó nada, para que pueda juzgar usted.</translation>
    </message>
    <message>
        <source>Threads of the translator</source>
        <translation>Hilos del traductor</translation>
    </message>
    <message>
        <source>Time-out of a page</source>
        <translation>Tiempo límite de una página</translation>
    </message>
    <message>
        <source>Title and text are in different languages; the text may be the wrong one.</source>
        <translation>El título y el texto están en idiomas distintos; quizá el texto no sea el correcto.</translation>
    </message>
    <message>
        <source>Translate a page when it opens</source>
        <translation>Traducir una página al abrirla</translation>
    </message>
    <message>
        <source>Translate headlines</source>
        <translation>Traducir los titulares</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traducir a</translation>
    </message>
    <message>
        <source>Translation before the original</source>
        <translation>Traducción antes que el original</translation>
    </message>
    <message>
        <source>Translation.</source>
        <translation>Traducción.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Use the presets for known sites</source>
        <translation>Usar las plantillas de sitios conocidos</translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation>Paquetes iniciales si no hay nada mejor</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Web page, both languages</source>
        <translation>Página web, ambos idiomas</translation>
    </message>
    <message>
        <source>What came is no feed. Check its address.</source>
        <translation>Lo que llegó no es un canal. Compruebe su dirección.</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Lo que se lee</translation>
    </message>
    <message>
        <source>What is starred, kept, tagged or noted stays for ever.</source>
        <translation>Lo destacado, conservado, etiquetado o anotado se queda para siempre.</translation>
    </message>
    <message>
        <source>What to do with each category</source>
        <translation>Qué hacer con cada categoría</translation>
    </message>
    <message>
        <source>What to do with each kind of section</source>
        <translation>Qué hacer con cada tipo de sección</translation>
    </message>
    <message>
        <source>What translates</source>
        <translation>Quién traduce</translation>
    </message>
    <message>
        <source>What you made is synced already, in one place. Remove that one first.</source>
        <translation>Lo que ha hecho ya se sincroniza, en un lugar. Quite primero ese.</translation>
    </message>
    <message>
        <source>What you mark here goes out within two minutes; offline nothing does.</source>
        <translation>Lo que marque aquí sale en dos minutos; sin conexión no sale nada.</translation>
    </message>
    <message>
        <source>What {host} sent is damaged. Try again.</source>
        <translation>Lo que envió {host} está dañado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What {host} sent is packed in a way it was not asked for ({name}). {advice}</source>
        <translation>Lo que envió {host} está empaquetado de un modo que no se pidió ({name}). {advice}</translation>
    </message>
    <message>
        <source>Where pages keep their parts: CSS selectors, with commas.</source>
        <translation>Dónde guardan las páginas sus partes: selectores CSS, con comas.</translation>
    </message>
    <message>
        <source>While the window is open, an entry lies in the desktop&apos;s folder of autostarts.</source>
        <translation>Mientras la ventana está abierta, hay una entrada en la carpeta de inicio automático del escritorio.</translation>
    </message>
    <message>
        <source>Widest column</source>
        <translation>Columna más ancha</translation>
    </message>
    <message>
        <source>Words up to it count as known, unless the word list says otherwise.</source>
        <translation>Las palabras hasta él cuentan como conocidas, salvo que la lista de palabras diga otra cosa.</translation>
    </message>
    <message>
        <source>You may not read {path}. Change its permissions or copy it.</source>
        <translation>No tiene permiso para leer {path}. Cambie sus permisos o cópielo.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento de oficina</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a file is in the way</source>
        <translation>estorba un archivo</translation>
    </message>
    <message>
        <source>a film file</source>
        <translation>un archivo de película</translation>
    </message>
    <message>
        <source>a film or picture file</source>
        <translation>un archivo de película o imagen</translation>
    </message>
    <message>
        <source>a folder has this name. Choose another name.</source>
        <translation>una carpeta tiene ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>a folder is in the way</source>
        <translation>estorba una carpeta</translation>
    </message>
    <message>
        <source>a picture, sound or film</source>
        <translation>una imagen, sonido o película</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>un archivo de sonido o película</translation>
    </message>
    <message>
        <source>a web archive of another program</source>
        <translation>un archivo web de otro programa</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>account, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader, cloud</source>
        <translation>cuenta, FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux, Google Reader, nube</translation>
    </message>
    <message>
        <source>advertising for copies and forgeries</source>
        <translation>publicidad de copias y falsificaciones</translation>
    </message>
    <message>
        <source>advertising for drugs</source>
        <translation>publicidad de medicamentos</translation>
    </message>
    <message>
        <source>advertising for gambling</source>
        <translation>publicidad de juegos de azar</translation>
    </message>
    <message>
        <source>advertising for links or papers written to order</source>
        <translation>publicidad de enlaces o trabajos por encargo</translation>
    </message>
    <message>
        <source>advertising for loans or easy money</source>
        <translation>publicidad de préstamos o dinero fácil</translation>
    </message>
    <message>
        <source>advertising for pirated films and programs</source>
        <translation>publicidad de películas y programas pirateados</translation>
    </message>
    <message>
        <source>advertising for pornography</source>
        <translation>publicidad de pornografía</translation>
    </message>
    <message>
        <source>agrees with your rule: {detail}</source>
        <translation>coincide con su regla: {detail}</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>an archive within an archive</source>
        <translation>un archivo comprimido dentro de otro</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un documento de oficina antiguo</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>asks to follow an account: {detail}</source>
        <translation>pide seguir una cuenta: {detail}</translation>
    </message>
    <message>
        <source>asks to subscribe: {detail}</source>
        <translation>pide suscribirse: {detail}</translation>
    </message>
    <message>
        <source>asks to use or download something: {detail}</source>
        <translation>pide usar o descargar algo: {detail}</translation>
    </message>
    <message>
        <source>bad name</source>
        <translation>nombre incorrecto</translation>
    </message>
    <message>
        <source>begins with the sentence of a known spam kit</source>
        <translation>empieza con la frase de una herramienta de spam conocida</translation>
    </message>
    <message>
        <source>cluster, duplicate, same story</source>
        <translation>grupo, duplicado, misma noticia</translation>
    </message>
    <message>
        <source>contains a phrase you marked: {detail}</source>
        <translation>contiene una expresión que usted marcó: {detail}</translation>
    </message>
    <message>
        <source>display:none or hidden</source>
        <translation>display:none o hidden</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>follows the sentence of a known spam kit</source>
        <translation>sigue a la frase de una herramienta de spam conocida</translation>
    </message>
    <message>
        <source>has an address among ornaments</source>
        <translation>tiene una dirección entre adornos</translation>
    </message>
    <message>
        <source>has no sentence</source>
        <translation>no tiene ninguna frase</translation>
    </message>
    <message>
        <source>has the tags of links written out</source>
        <translation>tiene las etiquetas de enlaces a la vista</translation>
    </message>
    <message>
        <source>hidden by a script beside it</source>
        <translation>oculto por un script contiguo</translation>
    </message>
    <message>
        <source>in a marquee too small or too fast to be read</source>
        <translation>en una marquesina demasiado pequeña o rápida para leerla</translation>
    </message>
    <message>
        <source>in the colour of its background</source>
        <translation>del color de su fondo</translation>
    </message>
    <message>
        <source>inside the random tags of a known spam kit</source>
        <translation>dentro de las etiquetas al azar de una herramienta de spam conocida</translation>
    </message>
    <message>
        <source>is a chain of {detail} search terms, no sentence</source>
        <translation>es una cadena de {detail} términos de búsqueda, no una frase</translation>
    </message>
    <message>
        <source>is addresses run together</source>
        <translation>son direcciones pegadas unas a otras</translation>
    </message>
    <message>
        <source>is garbled letters of another script</source>
        <translation>son letras revueltas de otra escritura</translation>
    </message>
    <message>
        <source>is in another script than the page</source>
        <translation>está en otra escritura que la página</translation>
    </message>
    <message>
        <source>is in simplified characters on a traditional page</source>
        <translation>está en caracteres simplificados en una página en tradicionales</translation>
    </message>
    <message>
        <source>is kept from being seen: {detail}</source>
        <translation>se hurta a la vista: {detail}</translation>
    </message>
    <message>
        <source>is left over from the random tags of a spam kit</source>
        <translation>es un resto de las etiquetas al azar de una herramienta de spam</translation>
    </message>
    <message>
        <source>is like what you marked before</source>
        <translation>se parece a lo que usted marcó antes</translation>
    </message>
    <message>
        <source>is made of scraps of letters</source>
        <translation>está hecho de restos de letras</translation>
    </message>
    <message>
        <source>is marked as paid for: {detail}</source>
        <translation>está marcado como pagado: {detail}</translation>
    </message>
    <message>
        <source>is part of a page that is advertising</source>
        <translation>es parte de una página que es publicidad</translation>
    </message>
    <message>
        <source>is what comment robots say</source>
        <translation>es lo que dicen los robots de comentarios</translation>
    </message>
    <message>
        <source>is words in a heap, no language</source>
        <translation>es un montón de palabras, no una lengua</translation>
    </message>
    <message>
        <source>it names made-up brands</source>
        <translation>nombra marcas inventadas</translation>
    </message>
    <message>
        <source>it speaks to you as advertising does</source>
        <translation>le habla como lo hace la publicidad</translation>
    </message>
    <message>
        <source>its first lines use the words of such spam</source>
        <translation>sus primeras líneas usan las palabras de ese spam</translation>
    </message>
    <message>
        <source>lacks the small words of running text</source>
        <translation>carece de las palabras pequeñas de un texto corrido</translation>
    </message>
    <message>
        <source>links to {detail} sites that have nothing to do with the page</source>
        <translation>enlaza con {detail} sitios que no tienen que ver con la página</translation>
    </message>
    <message>
        <source>list of packages</source>
        <translation>lista de paquetes</translation>
    </message>
    <message>
        <source>most of it is about such things: {detail}</source>
        <translation>casi todo trata de cosas así: {detail}</translation>
    </message>
    <message>
        <source>most of its parts are spam by themselves</source>
        <translation>casi todas sus partes son spam de por sí</translation>
    </message>
    <message>
        <source>moved out of the screen</source>
        <translation>desplazado fuera de la pantalla</translation>
    </message>
    <message>
        <source>much of it is words in a heap, no language</source>
        <translation>buena parte es un montón de palabras, no una lengua</translation>
    </message>
    <message>
        <source>names an account to write to</source>
        <translation>nombra una cuenta a la que escribir</translation>
    </message>
    <message>
        <source>names like {detail}</source>
        <translation>nombres como {detail}</translation>
    </message>
    <message>
        <source>names site after site, each with a way to get in</source>
        <translation>nombra un sitio tras otro, cada uno con un modo de entrar</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>versión nueva</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>offers, promises and presses all at once</source>
        <translation>ofrece, promete y apremia a la vez</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>redirección</translation>
    </message>
    <message>
        <source>says the same word again and again: {detail}</source>
        <translation>dice la misma palabra una y otra vez: {detail}</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>speaks as advertising does</source>
        <translation>habla como lo hace la publicidad</translation>
    </message>
    <message>
        <source>stands after the end of the page</source>
        <translation>está después del final de la página</translation>
    </message>
    <message>
        <source>stands among other spam</source>
        <translation>está entre otro spam</translation>
    </message>
    <message>
        <source>stands at the top and at the bottom, word for word</source>
        <translation>está arriba y abajo, palabra por palabra</translation>
    </message>
    <message>
        <source>stands in a place for adverts</source>
        <translation>está en un lugar para anuncios</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>sincronización</translation>
    </message>
    <message>
        <source>system tray, minimise, background</source>
        <translation>bandeja del sistema, minimizar, segundo plano</translation>
    </message>
    <message>
        <source>system tray, notification area, background</source>
        <translation>bandeja del sistema, área de notificación, segundo plano</translation>
    </message>
    <message>
        <source>system, none, or http://… or socks5h://…</source>
        <translation>system, none, o http://… o socks5h://…</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another folder.</source>
        <translation>el disco está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>el disco informó de un error</translation>
    </message>
    <message>
        <source>the folder does not exist any more. Choose another folder.</source>
        <translation>la carpeta ya no existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>the folder does not exist. Choose another folder.</source>
        <translation>la carpeta no existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>the folder is read-only. Choose another folder.</source>
        <translation>la carpeta es de solo lectura. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>the name is no name</source>
        <translation>el nombre no es un nombre</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>el nombre es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>the page has {detail} more such parts</source>
        <translation>la página tiene {detail} partes más así</translation>
    </message>
    <message>
        <source>the page is words in a heap, no language</source>
        <translation>la página es un montón de palabras, no una lengua</translation>
    </message>
    <message>
        <source>the same phrases stand at the top and at the bottom of the page</source>
        <translation>las mismas expresiones están arriba y abajo de la página</translation>
    </message>
    <message>
        <source>the system refused it. Choose another folder or name.</source>
        <translation>el sistema lo rechazó. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>the whole page looks like spam</source>
        <translation>toda la página parece spam</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe tal archivo o carpeta</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>este idioma</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>too small to be seen</source>
        <translation>demasiado pequeño para verse</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción</translation>
    </message>
    <message>
        <source>unnamed data</source>
        <translation>datos sin nombre</translation>
    </message>
    <message>
        <source>update, refresh</source>
        <translation>actualizar, refrescar</translation>
    </message>
    <message>
        <source>update, refresh, interval</source>
        <translation>actualizar, refrescar, intervalo</translation>
    </message>
    <message>
        <source>uses the words of such spam: {detail}</source>
        <translation>usa las palabras de ese spam: {detail}</translation>
    </message>
    <message>
        <source>visibility:hidden or opacity 0</source>
        <translation>visibility:hidden u opacity 0</translation>
    </message>
    <message>
        <source>writes its words so that programs miss them</source>
        <translation>escribe sus palabras de modo que los programas no las vean</translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation>usted lo marcó</translation>
    </message>
    <message>
        <source>you marked this place of the site before</source>
        <translation>usted ya marcó este lugar del sitio</translation>
    </message>
    <message>
        <source>you marked this text before</source>
        <translation>usted ya marcó este texto</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>no tiene permiso para escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>su cuota del disco está llena</translation>
    </message>
    <message>
        <source>your share of the disk is full. Choose another folder.</source>
        <translation>su cuota del disco está llena. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{address} gives no feed and no page, but the answer {status}. Check the address.</source>
        <translation>{address} no da ni canal ni página, sino la respuesta {status}. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{address} is followed on this computer only.</source>
        <translation>{address} se sigue solo en este equipo.</translation>
    </message>
    <message>
        <source>{address} is no address of the web.</source>
        <translation>{address} no es una dirección de la web.</translation>
    </message>
    <message>
        <source>{browser} could not be told of the program ({cause}). See to it that {place} can be written, and try again.</source>
        <translation>No se pudo dar a conocer el programa a {browser} ({cause}). Procure que se pueda escribir en {place}, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{count} feeds beyond {most} were left out.</source>
        <translation>Se omitieron {count} canales por encima de {most}.</translation>
    </message>
    <message>
        <source>{count} feeds stood in the list more than once.</source>
        <translation>{count} canales estaban en la lista más de una vez.</translation>
    </message>
    <message>
        <source>{count} kept pages of other machines are damaged, may not be read here, or have not wholly come, and were left out. Sync once more later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages that were kept long ago are too much to be carried, and stay here alone. Remove pages that you need no more.</source>
        <translation>{count} páginas guardadas hace mucho son demasiado para llevarlas y se quedan solo aquí. Quite las páginas que ya no necesite.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a translation. Check that its address is right.</source>
        <translation>{host} respondió, pero no con una traducción. Compruebe que su dirección sea la correcta.</translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}). Try again later. What changes here waits until then.</source>
        <translation>{host} responde con un error ({status}). Inténtelo más tarde. Lo que cambie aquí espera hasta entonces.</translation>
    </message>
    <message>
        <source>{host} answers, but not as a service for feeds. Check the address; programs may have to be allowed in its settings first.</source>
        <translation>{host} responde, pero no como un servicio de canales. Compruebe la dirección; quizá haya que permitir antes los programas en sus ajustes.</translation>
    </message>
    <message>
        <source>{host} broke off the download after {done} MB. What came is kept; try again to go on from there.</source>
        <translation>{host} cortó la descarga después de {done}&#xa0;MB. Lo que llegó se conserva; inténtelo de nuevo para seguir desde ahí.</translation>
    </message>
    <message>
        <source>{host} cannot answer now ({status}). Try again later; FreshRSS says so, too, where access by programs is switched off in its settings.</source>
        <translation>{host} no puede responder ahora ({status}). Inténtelo más tarde; FreshRSS también dice esto cuando el acceso de programas está desactivado en sus ajustes.</translation>
    </message>
    <message>
        <source>{host} cannot translate now ({status}). Try again later.</source>
        <translation>{host} no puede traducir ahora ({status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}, so the page was not fetched. Its certificate is wrong or out of date, or somebody is listening. Check the clock of this computer, or try again in another network.</source>
        <translation>{host} no pudo demostrar que es {host}, así que no se descargó la página. Su certificado es incorrecto o ha caducado, o alguien está escuchando. Compruebe el reloj de este equipo, o inténtelo en otra red.</translation>
    </message>
    <message>
        <source>{host} did not send it within {seconds} seconds. Try again, or allow more time in Settings.</source>
        <translation>{host} no lo envió en {seconds} segundos. Inténtelo de nuevo, o dé más tiempo en los ajustes.</translation>
    </message>
    <message>
        <source>{host} did not take {what}. Try it there, to see why.</source>
        <translation>{host} no aceptó {what}. Pruebe allí, para ver por qué.</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} no responde. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} does not let the program in. Check the key.</source>
        <translation>{host} no deja entrar al programa. Compruebe la clave.</translation>
    </message>
    <message>
        <source>{host} does not let you in. Check the name and the password; many servers have passwords of their own for programs.</source>
        <translation>{host} no le deja entrar. Compruebe el nombre y la contraseña; muchos servidores tienen contraseñas propias para programas.</translation>
    </message>
    <message>
        <source>{host} does not let {user} in. Check name and password: FreshRSS, Miniflux and others want a second password for programs, which is set in their settings.</source>
        <translation>{host} no deja entrar a {user}. Compruebe el nombre y la contraseña: FreshRSS, Miniflux y otros quieren una segunda contraseña para programas, que se pone en sus ajustes.</translation>
    </message>
    <message>
        <source>{host} does not take connections. Check the address.</source>
        <translation>{host} no acepta conexiones. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{host} has a fault ({status}). Try again later.</source>
        <translation>{host} tiene un fallo ({status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} has no model {model}. Choose one that it has.</source>
        <translation>{host} no tiene el modelo {model}. Elija uno que tenga.</translation>
    </message>
    <message>
        <source>{host} has no room for more. Make room there, and sync once more. What changes here waits until then.</source>
        <translation>{host} no tiene más espacio. Haga sitio allí, y sincronice otra vez. Lo que cambie aquí espera hasta entonces.</translation>
    </message>
    <message>
        <source>{host} has no such page ({status}). Check the address.</source>
        <translation>{host} no tiene esa página ({status}). Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{host} is not a web address. Check it.</source>
        <translation>{host} no es una dirección web. Compruébela.</translation>
    </message>
    <message>
        <source>{host} keeps programs out ({status}). {advice}</source>
        <translation>{host} no admite programas ({status}). {advice}</translation>
    </message>
    <message>
        <source>{host} leads out of this computer&apos;s own network now, so nothing was sent to it. Check the address.</source>
        <translation>{host} lleva ahora fuera de la red de este equipo, así que no se le envió nada. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{host} lets in programs alone that are registered there, which this one is not. Export your feeds there, and import the file here.</source>
        <translation>{host} solo deja entrar a programas registrados allí, y este no lo está. Exporte allí sus canales, e importe el archivo aquí.</translation>
    </message>
    <message>
        <source>{host} lists no feed any more, so nothing was changed here. If that is right, remove the account.</source>
        <translation>{host} ya no enumera ningún canal, así que aquí no se cambió nada. Si es correcto, quite la cuenta.</translation>
    </message>
    <message>
        <source>{host} may not show this page where you are (451). Look for the same news on another site.</source>
        <translation>{host} no puede mostrar esta página donde usted está (451). Busque la misma noticia en otro sitio.</translation>
    </message>
    <message>
        <source>{host} no longer has it. Refresh the list.</source>
        <translation>{host} ya no lo tiene. Actualice la lista.</translation>
    </message>
    <message>
        <source>{host} offers more bytes than any package has, so nothing was fetched. Refresh the list.</source>
        <translation>{host} ofrece más bytes de los que tiene cualquier paquete, así que no se descargó nada. Actualice la lista.</translation>
    </message>
    <message>
        <source>{host} offers this without encryption, so nothing was fetched from it. Get it from another place, and install it from the file.</source>
        <translation>{host} ofrece esto sin cifrar, así que no se descargó nada. Consígalo en otro lugar, e instálelo desde el archivo.</translation>
    </message>
    <message>
        <source>{host} redirects again and again and never comes to a page. {advice}</source>
        <translation>{host} redirige una y otra vez y nunca llega a una página. {advice}</translation>
    </message>
    <message>
        <source>{host} redirects from a secure to an insecure address, and that was refused. If you trust it, open {target} yourself.</source>
        <translation>{host} redirige de una dirección segura a una insegura, y se rechazó. Si se fía, abra usted {target}.</translation>
    </message>
    <message>
        <source>{host} redirects to an address of this computer or its own network, and that was refused. Type that address yourself if you want it.</source>
        <translation>{host} redirige a una dirección de este equipo o de su propia red, y se rechazó. Escriba usted esa dirección si la quiere.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is no web page ({scheme}), and that was refused. Check the address.</source>
        <translation>{host} redirige a algo que no es una página web ({scheme}), y se rechazó. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}). Try again later, or install a package from a file.</source>
        <translation>{host} rechazó la petición ({status}). Inténtelo más tarde, o instale un paquete desde un archivo.</translation>
    </message>
    <message>
        <source>{host} refused what it was asked (400). Try again later.</source>
        <translation>{host} rechazó lo que se le pidió (400). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} sends more than the package. Try again later.</source>
        <translation>{host} envía más que el paquete. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} sends nothing any more, or next to nothing. What came is kept; try again to go on from there.</source>
        <translation>{host} ya no envía nada, o casi nada. Lo que llegó se conserva; inténtelo de nuevo para seguir desde ahí.</translation>
    </message>
    <message>
        <source>{host} sent no page but the answer {status}. {advice}</source>
        <translation>{host} no envió una página, sino la respuesta {status}. {advice}</translation>
    </message>
    <message>
        <source>{host} sent something else than a package. If the network asks to sign in, open a page in your browser, sign in, and try again.</source>
        <translation>{host} envió otra cosa que un paquete. Si la red pide identificarse, abra una página en su navegador, identifíquese, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} sent what cannot be read, so nothing was changed by it. Try again later.</source>
        <translation>{host} envió algo que no se puede leer, así que no cambió nada. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} takes no more for the moment (429). Try again later.</source>
        <translation>{host} no acepta más por el momento (429). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now, so it is left alone for a while. Try again later.</source>
        <translation>{host} no acepta más peticiones por ahora, así que se le deja en paz un rato. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} wanted what it was sent to go to another address, and that was refused. Check the address.</source>
        <translation>{host} quería que lo enviado fuera a otra dirección, y se rechazó. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{host} wants a login for this page. {advice}</source>
        <translation>{host} pide identificarse para esta página. {advice}</translation>
    </message>
    <message>
        <source>{name} cannot be read ({cause}). Choose another file.</source>
        <translation>{name} no se puede leer ({cause}). Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked ({reason}). Make room on the disk, or change the permissions.</source>
        <translation>{name} no se pudo descomprimir ({reason}). Haga sitio en el disco, o cambie los permisos.</translation>
    </message>
    <message>
        <source>{name} has more in it than a book needs, and was not read. Get another edition.</source>
        <translation>{name} contiene más de lo que un libro necesita y no se ha leído. Consiga otra edición.</translation>
    </message>
    <message>
        <source>{name} has more than {most} words, and was not added. Choose a smaller one.</source>
        <translation>{name} tiene más de {most} palabras, y no se añadió. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>{name} is a web page, not a package. A sign-in page of the network may have answered; open a page in your browser, sign in, and download the package again.</source>
        <translation>{name} es una página web, no un paquete. Quizá respondió una página de identificación de la red; abra una página en su navegador, identifíquese, y descargue de nuevo el paquete.</translation>
    </message>
    <message>
        <source>{name} is among your dictionaries already. Choose another one.</source>
        <translation>{name} ya está entre sus diccionarios. Elija otro.</translation>
    </message>
    <message>
        <source>{name} is called a language package, but holds something else. Download it again.</source>
        <translation>{name} se llama paquete de idioma, pero contiene otra cosa. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged. Download it again.</source>
        <translation>{name} está dañado. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is empty. Download it again.</source>
        <translation>{name} está vacío. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is incomplete or damaged. Download it again.</source>
        <translation>{name} está incompleto o dañado. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is locked by its seller (DRM). Open it in the seller&apos;s program.</source>
        <translation>{name} está bloqueado por su vendedor (DRM). Léalo en el programa del vendedor.</translation>
    </message>
    <message>
        <source>{name} is no EPUB book, or is damaged. Get it again.</source>
        <translation>{name} no es un libro EPUB o está dañado. Consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no backup of this program. Choose a file that was written by “Back up”.</source>
        <translation>{name} no es una copia de seguridad de este programa. Elija un archivo escrito por «Hacer copia de seguridad».</translation>
    </message>
    <message>
        <source>{name} is no dictionary that can be read. Choose an .ifo (StarDict), .index (dictd), .zip (Yomitan) or .mdx (MDict) file.</source>
        <translation>{name} no es un diccionario que se pueda leer. Elija un archivo .ifo (StarDict), .index (dictd), .zip (Yomitan) o .mdx (MDict).</translation>
    </message>
    <message>
        <source>{name} is not a language package. Choose a file that ends in .argosmodel.</source>
        <translation>{name} no es un paquete de idioma. Elija un archivo que termine en .argosmodel.</translation>
    </message>
    <message>
        <source>{name} is packed in a way of before 2012 (LZO). Look for a newer edition of it.</source>
        <translation>{name} está empaquetado de un modo anterior a 2012 (LZO). Busque una edición más nueva.</translation>
    </message>
    <message>
        <source>{name} is sealed for its buyer, or of a newer form of MDict. Choose another one.</source>
        <translation>{name} está sellado para su comprador, o es de una forma más nueva de MDict. Elija otro.</translation>
    </message>
    <message>
        <source>{name} needs the file {other} beside it. Put both into one folder, and choose {name} again.</source>
        <translation>{name} necesita el archivo {other} a su lado. Ponga ambos en una carpeta, y elija {name} de nuevo.</translation>
    </message>
    <message>
        <source>{name} only points to the package. Download the package itself.</source>
        <translation>{name} solo señala al paquete. Descargue el paquete mismo.</translation>
    </message>
    <message>
        <source>{name} took too long to read. Choose a smaller one.</source>
        <translation>{name} tardó demasiado en leerse. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>{needed} MB are needed in {folder}, and {free} MB are free. Free some space and try again.</source>
        <translation>Se necesitan {needed}&#xa0;MB en {folder}, y hay {free}&#xa0;MB libres. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({cause}). Choose another file.</source>
        <translation>{path} no se puede leer ({cause}). Elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({cause}). See to it that it can be read and written, and try again.</source>
        <translation>No se puede usar {path} ({cause}). Procure que se pueda leer y escribir, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be written, so nothing is kept after the program ends. Change its permissions, or make room, and start again.</source>
        <translation>No se puede escribir en {path}, así que no se conserva nada al cerrar el programa. Cambie sus permisos, o haga sitio, y reinicie.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it.</source>
        <translation>{path} es una carpeta. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be repaired ({cause}), so nothing is kept after the program ends. Make room, see to it that the folder can be written, and start again.</source>
        <translation>{path} está dañado y no se puede reparar ({cause}), así que no se conserva nada al cerrar el programa. Haga sitio, procure que se pueda escribir en la carpeta, y reinicie.</translation>
    </message>
    <message>
        <source>{path} is not a regular file. Use - to read from a pipe.</source>
        <translation>{path} no es un archivo normal. Use - para leer de una tubería.</translation>
    </message>
    <message>
        <source>{path} may be read by others, so no password is taken from it. Allow it to yourself alone (chmod 600), and change the passwords that are in it.</source>
        <translation>{path} puede ser leído por otros, así que no se toma de él ninguna contraseña. Permítalo solo a usted (chmod 600), y cambie las contraseñas que contiene.</translation>
    </message>
    <message>
        <source>{path} may not be written to, or the disk is full. Saved pages can be read, nothing new is kept. Change its permissions, or make room, and start again.</source>
        <translation>No se permite escribir en {path}, o el disco está lleno. Las páginas guardadas se pueden leer, nada nuevo se conserva. Cambie sus permisos, o haga sitio, y reinicie.</translation>
    </message>
    <message>
        <source>{program} could not be started ({cause}). Choose another voice.</source>
        <translation>No se pudo iniciar {program} ({cause}). Elija otra voz.</translation>
    </message>
    <message>
        <source>{size} of {total}</source>
        <translation>{size} de {total}</translation>
    </message>
    <message>
        <source>{source} is a book (EPUB). Save it as a file that ends in .epub, and open that.</source>
        <translation>{source} es un libro (EPUB). Guárdelo como archivo que termine en .epub y ábralo.</translation>
    </message>
    <message>
        <source>{source} is a damaged gzip file. Fetch or save it again.</source>
        <translation>{source} es un archivo gzip dañado. Descárguelo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{source} is a feed, a list of stories. Follow it to read them.</source>
        <translation>{source} es un canal, una lista de artículos. Sígalo para leerlos.</translation>
    </message>
    <message>
        <source>{source} is a list of bookmarks. Import it to keep them.</source>
        <translation>{source} es una lista de marcadores. Impórtela para conservarlos.</translation>
    </message>
    <message>
        <source>{source} is a list of feeds. Import it to follow them.</source>
        <translation>{source} es una lista de canales. Impórtela para seguirlos.</translation>
    </message>
    <message>
        <source>{source} is empty. Open another page, or save this one again.</source>
        <translation>{source} está vacío. Abra otra página, o guarde esta de nuevo.</translation>
    </message>
    <message>
        <source>{source} is larger than {limit} MB, which no news page needs. Open a smaller page, or save its article alone.</source>
        <translation>{source} ocupa más de {limit}&#xa0;MB, que ninguna página de noticias necesita. Abra una página más pequeña, o guarde solo su artículo.</translation>
    </message>
    <message>
        <source>{source} is too large to be a package. Choose another file or folder.</source>
        <translation>{source} es demasiado grande para ser un paquete. Elija otro archivo o carpeta.</translation>
    </message>
    <message>
        <source>{source} is {kind}, not a web page or text. Open it with a program made for that.</source>
        <translation>{source} es {kind}, no una página web ni texto. Ábralo con un programa hecho para eso.</translation>
    </message>
    <message>
        <source>{typed} is no address. Check it.</source>
        <translation>{typed} no es una dirección. Compruébela.</translation>
    </message>
    <message>
        <source>{url} is larger than {limit} MB, and was left. Open it in a browser.</source>
        <translation>{url} ocupa más de {limit}&#xa0;MB, y se dejó. Ábralo en un navegador.</translation>
    </message>
    <message>
        <source>{url} is no address. Check it.</source>
        <translation>{url} no es una dirección. Compruébela.</translation>
    </message>
    <message>
        <source>{url} is no picture but {media_type}. Open the page in a browser to see it.</source>
        <translation>{url} no es una imagen sino {media_type}. Abra la página en un navegador para verla.</translation>
    </message>
    <message>
        <source>{url} is no web page but {media_type}. Open a page of text instead.</source>
        <translation>{url} no es una página web sino {media_type}. Abra una página de texto.</translation>
    </message>
    <message>
        <source>{url} is not a web address. Check it.</source>
        <translation>{url} no es una dirección web. Compruébela.</translation>
    </message>
    <message>
        <source>{url} leads to what only this computer and its neighbours know, and that was refused. Type that address yourself if you want it.</source>
        <translation>{url} lleva a lo que solo conocen este equipo y sus vecinos, y se rechazó. Escriba usted esa dirección si la quiere.</translation>
    </message>
    <message>
        <source>{url} lies on this computer or its own network, where no page may send you. Type that address yourself if you want it.</source>
        <translation>{url} está en este equipo o en su propia red, adonde ninguna página puede enviarle. Escriba usted esa dirección si la quiere.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {cause}. Choose another file.</source>
        <translation>«{name}» no se pudo leer: {cause}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {cause}</source>
        <translation>«{name}» no se pudo escribir: {cause}</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Use tags, #ids, .classes, [attribute=value].</source>
        <translation>«{text}» no se entiende. Use etiquetas, #ids, .clases, [atributo=valor].</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <extracomment>What stands beside text and buttons, in pixels at the base font: picture, cross and margins. Lines of details that stand over the article at once: of sixty feeds, a screen has no room.</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>MissingLibrary</name>
    <message>
        <source>Your library is gone, but there are copies of it.</source>
        <extracomment>The window gets its turn after a thread has run for so many seconds; Python&apos;s own 5 ms are felt. How often objects are looked at, by their age: as Python does, and the old ones ten times less. What is loaded at the start is no garbage: it is not looked for before so many objects are made, and not among the older ones because the young were looked at before. Kilobytes of drawn parts of the interface that Qt keeps: all icons in two themes, and frames and arrows. Qt&apos;s own limit is 10 MB, which a theme that changes with the daylight fills in a year. The window is built after this many milliseconds even if its frame is not on screen yet. A picture is taken after this many milliseconds at the latest. Time for the last layout before a picture is taken, in milliseconds. The size of the window in a picture, in pixels.</extracomment>
        <translation>Su biblioteca ha desaparecido, pero hay copias de ella.</translation>
    </message>
    <message>
        <source>Restore the newest copy, or start a new library beside them?</source>
        <translation>¿Restaurar la copia más nueva, o empezar una biblioteca nueva al lado?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Start New</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>NamingController</name>
    <message>
        <source>Remove the star</source>
        <translation>Quitar de destacados</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>Dejar de conservar</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Etiquetas: {0}</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Cambiar la nota…</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Quitar el resaltado</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <extracomment>Width and height in pixels at the base font, of a note&apos;s dialog and of a line&apos;s.</extracomment>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>Point at a sentence first</source>
        <translation>Señale primero una frase</translation>
    </message>
    <message>
        <source>On the whole page:</source>
        <translation>Sobre toda la página:</translation>
    </message>
    <message>
        <source>Note discarded</source>
        <translation>Nota descartada</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Resaltado eliminado</translation>
    </message>
    <message>
        <source>Export all notes</source>
        <translation>Exportar todas las notas</translation>
    </message>
</context>
<context>
    <name>NoticesController</name>
    <message>
        <source>Show everything</source>
        <extracomment>The notice of characters that were no text in the page&apos;s encoding.</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>Mostrar los comentarios</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Encoding…</source>
        <translation>Codificación…</translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation>Seguir…</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>This computer has no font for {0}: its letters show as boxes. Install one (there is a Noto for every language) and start the program again.</source>
        <translation>Este equipo no tiene fuente para este idioma: {0}. Sus letras se ven como cuadros. Instale una (hay una Noto para cada idioma) y reinicie el programa.</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>este idioma</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>Leer de todos modos</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{0}&#xa0;%</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}&#xa0;kB</source>
        <translation>{0}&#xa0;kB</translation>
    </message>
    <message>
        <source>{0}&#xa0;MB</source>
        <translation>{0}&#xa0;MB</translation>
    </message>
</context>
<context>
    <name>OpenStoryController</name>
    <message>
        <source>This is the text of the feed.</source>
        <translation>Este es el texto del canal.</translation>
    </message>
    <message>
        <source>The page could not be had. This is the text of its feed.</source>
        <translation>No se pudo obtener la página. Este es el texto de su canal.</translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>This link leads to a file of your disk. Open the file if you want it.</source>
        <extracomment>What the file dialog offers. An opening for the tab on show.</extracomment>
        <translation>Este enlace lleva a un archivo de su disco. Abra el archivo usted mismo si lo desea.</translation>
    </message>
    <message>
        <source>{0} pages: this is the first, and Forward goes to the next.</source>
        <translation>{0} páginas: esta es la primera, y Adelante lleva a la siguiente.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Es una carpeta. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>This text is too long. Save it to a file and open that.</source>
        <translation>Este texto es demasiado largo. Guárdelo en un archivo y ábralo.</translation>
    </message>
    <message>
        <source>There is no address, text or page here. Copy one and try again.</source>
        <translation>Aquí no hay dirección, texto ni página. Copie uno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Pages and texts ({0})</source>
        <translation>Páginas y textos ({0})</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel)</source>
        <translation>Paquetes de idioma (*.argosmodel)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>Abrir una página guardada</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Opening · {0} kB</source>
        <translation>Abriendo · {0}&#xa0;kB</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Sample page</source>
        <translation>Página de ejemplo</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>starter package, rough</source>
        <translation>paquete inicial, tosco</translation>
    </message>
    <message>
        <source>{0} on this computer</source>
        <translation>{0} en este equipo</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0}, through English</source>
        <translation>{0}, a través del inglés</translation>
    </message>
</context>
<context>
    <name>PackageTree</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language packages</source>
        <translation>Paquetes de idioma</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Rough</source>
        <translation>Tosco</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{0} is out</source>
        <translation>Ha salido {0}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Broken, set aside</source>
        <translation>Roto, apartado</translation>
    </message>
    <message>
        <source>Can be downloaded</source>
        <translation>Para descargar</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>unos {0}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>The list is empty. Refresh it.</source>
        <translation>La lista está vacía. Actualícela.</translation>
    </message>
    <message>
        <source>Full · {0}</source>
        <translation>Completo · {0}</translation>
    </message>
</context>
<context>
    <name>PackagesController</name>
    <message>
        <source>Install a language package</source>
        <translation>Instalar un paquete de idioma</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip)</source>
        <translation>Paquetes de idioma (*.argosmodel *.zip)</translation>
    </message>
    <message>
        <source>Install the language package {0}?</source>
        <translation>¿Instalar el paquete de idioma {0}?</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Language package · {0} MB</source>
        <translation>Paquete de idioma · {0}&#xa0;MB</translation>
    </message>
    <message>
        <source>{0} is installed.</source>
        <translation>{0} está instalado.</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} se ha quitado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Language packages…</source>
        <translation>Paquetes de idioma…</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Language packages</source>
        <extracomment>Size in pixels at the base font. Sentences of ten in the news that the starter packages render with nearly all they say, read blind and strictly, by the language that is translated into.</extracomment>
        <translation>Paquetes de idioma</translation>
    </message>
    <message>
        <source>Of ten sentences in the news the starter package gets about {0} right. The full package reads better and gets more of them right. It is fetched once (about {1}), needs about 250 MB on the disk while it is installed, 150 MB of memory while it translates, and no connection then.</source>
        <translation>De diez frases de noticias, el paquete inicial acierta unas {0}. El paquete completo se lee mejor y acierta más. Se descarga una vez (unos {1}), necesita unos 250&#xa0;MB en el disco una vez instalado, 150&#xa0;MB de memoria mientras traduce, y ninguna conexión después.</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>Filtrar por idioma</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Actualizar la lista</translation>
    </message>
    <message>
        <source>Fetches the list of packages from Argos</source>
        <translation>Descarga la lista de paquetes de Argos</translation>
    </message>
    <message>
        <source>Use the starter packages where there is no better one</source>
        <translation>Paquetes iniciales si no hay nada mejor</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Instalar desde archivo…</translation>
    </message>
    <message>
        <source>Install from folder…</source>
        <translation>Instalar desde carpeta…</translation>
    </message>
    <message>
        <source>Use a server…</source>
        <translation>Usar un servidor…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>Descargando {0}</translation>
    </message>
    <message>
        <source>Remove {0} from this computer? Other Argos programs lose it too.</source>
        <translation>¿Quitar {0} de este equipo? Otros programas de Argos lo pierden también.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Installing {0}</source>
        <translation>Instalando {0}</translation>
    </message>
    <message>
        <source>Install a language package</source>
        <translation>Instalar un paquete de idioma</translation>
    </message>
    <message>
        <source>Language packages (*.argosmodel *.zip);;All files (*)</source>
        <translation>Paquetes de idioma (*.argosmodel *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Install an unpacked package</source>
        <translation>Instalar un paquete descomprimido</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>Descargando la lista</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept.</source>
        <translation>Detenido. Lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{0} · checking</source>
        <translation>{0} · comprobando</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <translation>{0}/s</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page, all its parts</source>
        <extracomment>So many characters of a block are shown: enough to know it by, and laid out in no time. Pixels at the base font: the names of parts beside the text, where there is room for them. Steps of the keys, in blocks.</extracomment>
        <translation>La página, con todas sus partes</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>{0}, hidden</source>
        <translation>{0}, oculta</translation>
    </message>
    <message>
        <source>This paragraph, now</source>
        <translation>Este párrafo, ahora</translation>
    </message>
    <message>
        <source>This whole part, now ({0})</source>
        <translation>Toda esta parte, ahora ({0})</translation>
    </message>
    <message>
        <source>Always on {0} – {1} ({2})</source>
        <translation>Siempre en {0} – {1} ({2})</translation>
    </message>
    <message>
        <source>Always in saved pages – {0} ({1})</source>
        <translation>Siempre en páginas guardadas – {0} ({1})</translation>
    </message>
</context>
<context>
    <name>PicturesController</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Always on this site</source>
        <translation>Siempre en este sitio</translation>
    </message>
    <message>
        <source>This page has pictures.</source>
        <translation>Esta página tiene imágenes.</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Sync through a folder</source>
        <translation>Sincronizar mediante una carpeta</translation>
    </message>
    <message>
        <source>Sync through a server</source>
        <translation>Sincronizar mediante un servidor</translation>
    </message>
    <message>
        <source>Keep the passphrase in a file that I alone can read</source>
        <translation>Guardar la frase de contraseña en un archivo que solo yo pueda leer</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>What you made is on all your machines then: highlights, notes, stars, tags, words, your own translations, rules, kept searches, places in long articles, and feeds that no account has. Kept pages go, too, where you tick that on the page of the settings.</source>
        <translation>Lo que usted ha hecho estará entonces en todos sus equipos: resaltados, notas, estrellas, etiquetas, palabras, traducciones propias, reglas, búsquedas guardadas, posiciones en artículos largos y las fuentes que no son de ninguna cuenta. Las páginas guardadas van también si lo marca en la página de los ajustes.</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, Dropbox, Nextcloud or a memory stick carries to your other machines, and the same one there.</source>
        <translation>Elija una carpeta que Syncthing, Dropbox, Nextcloud o una memoria USB lleve a sus otras máquinas, y la misma allí.</translation>
    </message>
    <message>
        <source>Give the address of a folder on the server, and the same one elsewhere.</source>
        <translation>Indique la dirección de una carpeta en el servidor, y la misma en los demás sitios.</translation>
    </message>
    <message>
        <source>The passphrase seals all files, so that nobody on the way reads them. Give the same one on all machines. Without it the files cannot be opened again.</source>
        <translation>La frase de contraseña sella todos los archivos, para que nadie los lea por el camino. Use la misma en todas las máquinas. Sin ella los archivos no se pueden volver a abrir.</translation>
    </message>
    <message>
        <source>Leave it empty if nobody else can read the folder.</source>
        <translation>Déjela vacía si nadie más puede leer la carpeta.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder for all your machines</source>
        <translation>Carpeta para todas sus máquinas</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Viendo qué hay…</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>End the practice</source>
        <translation>Terminar la práctica</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>{0} of {1} revealed</source>
        <translation>{0} de {1} descubiertas</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>There is no translation here to be covered.</source>
        <translation>Aquí no hay traducción que tapar.</translation>
    </message>
</context>
<context>
    <name>PreparingController</name>
    <message>
        <source>All of it can be read offline already</source>
        <translation>Todo se puede leer ya sin conexión</translation>
    </message>
    <message>
        <source>Kept stories are translated</source>
        <translation>Los artículos conservados están traducidos</translation>
    </message>
    <message>
        <source>Translating kept stories · {0} of {1}</source>
        <translation>Traduciendo los artículos conservados · {0} de {1}</translation>
    </message>
    <message>
        <source>Getting stories ready · {0} of {1}</source>
        <translation>Preparando artículos · {0} de {1}</translation>
    </message>
</context>
<context>
    <name>PresetsEditor</name>
    <message>
        <source>Title: {0}</source>
        <extracomment>The parts a preset has selectors for, after its hosts. A change counts when nothing was typed for this long, in milliseconds. So many letters of a paragraph are shown in the preview. A preset as the settings keep it: its parts, each with a list of hosts or selectors.</extracomment>
        <translation>Título: {0}</translation>
    </message>
    <message>
        <source>By: {0}</source>
        <translation>Por: {0}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Añadir un sitio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>To be cut out</source>
        <translation>Para recortar</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Sitio nuevo</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Article properties</source>
        <translation>Propiedades del artículo</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Canonical address</source>
        <translation>Dirección canónica</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Traducido por</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>{0} (UTC{1}); here {2}</source>
        <translation>{0} (UTC{1}); aquí {2}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <extracomment>Keys with arrows, which Qt calls &quot;left key&quot; for Taiwan, as the button of a mouse is called.</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
</context>
<context>
    <name>ReadBothController</name>
    <message>
        <source>No other report of this story is known. Choose one that has several.</source>
        <translation>No se conoce otra versión de esta noticia. Elija un artículo que tenga varias.</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Translation kept as yours</source>
        <translation>Traducción guardada como suya</translation>
    </message>
    <message>
        <source>Yours taken back</source>
        <translation>Su traducción retirada</translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation>Parte mostrada</translation>
    </message>
    <message>
        <source>Part hidden</source>
        <translation>Parte oculta</translation>
    </message>
    <message>
        <source>Hidden parts shown</source>
        <translation>Partes ocultas mostradas</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation>Partes ocultas</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Marcado como spam</translation>
    </message>
    <message>
        <source>Taken into the article</source>
        <translation>Incluido en el artículo</translation>
    </message>
    <message>
        <source>Marked as not spam</source>
        <translation>Marcado como que no es spam</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Not an advert</source>
        <translation>No es un anuncio</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>No es spam</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy sentence pair</source>
        <translation>Copiar el par de frases</translation>
    </message>
    <message>
        <source>Copy paragraph pair</source>
        <translation>Copiar el par de párrafos</translation>
    </message>
    <message>
        <source>Look up word</source>
        <translation>Buscar la palabra</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Other translations…</source>
        <translation>Otras traducciones…</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Leer en voz alta desde aquí</translation>
    </message>
    <message>
        <source>Read this paragraph aloud</source>
        <translation>Leer este párrafo en voz alta</translation>
    </message>
    <message>
        <source>Hide this paragraph</source>
        <translation>Ocultar este párrafo</translation>
    </message>
    <message>
        <source>This paragraph is spam</source>
        <translation>Este párrafo es spam</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>From so many minutes on hours are told. The day of the week in a format of Qt&apos;s, before or behind the day, with what joins the two. Read in a minute: characters of Chinese or Japanese, words of other languages (Brysbaert 2019, 238 words; Wang et al. 2019, about 260 to 400 characters). Around a part of a line that may be written in the other direction than the line.</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Mostrar la imagen</translation>
    </message>
    <message>
        <source>{0} and {1} hidden</source>
        <translation>{0} y {1} ocultos</translation>
    </message>
    <message>
        <source>Spam, shown</source>
        <translation>Spam, mostrado</translation>
    </message>
    <message>
        <source>Advert, shown</source>
        <translation>Anuncio, mostrado</translation>
    </message>
    <message>
        <source>Navigation, shown</source>
        <translation>Navegación, mostrada</translation>
    </message>
    <message>
        <source>Related, shown</source>
        <translation>Relacionado, mostrado</translation>
    </message>
    <message>
        <source>Comments, shown</source>
        <translation>Comentarios, mostrados</translation>
    </message>
    <message>
        <source>Share buttons, shown</source>
        <translation>Botones de compartir, mostrados</translation>
    </message>
    <message>
        <source>Legal, shown</source>
        <translation>Aviso legal, mostrado</translation>
    </message>
    <message>
        <source>Other part, shown</source>
        <translation>Otra parte, mostrada</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalado</translation>
    </message>
    <message>
        <source>The translation repeats the original.</source>
        <translation>La traducción repite el original.</translation>
    </message>
    <message>
        <source>A number differs from the original.</source>
        <translation>Un número difiere del original.</translation>
    </message>
    <message>
        <source>A negation may be lost or added.</source>
        <translation>Puede faltar o sobrar una negación.</translation>
    </message>
    <message>
        <source>The translation repeats itself.</source>
        <translation>La traducción se repite.</translation>
    </message>
    <message>
        <source>The translation is much shorter than the original.</source>
        <translation>La traducción es mucho más corta que el original.</translation>
    </message>
    <message>
        <source>The translation is much longer than the original.</source>
        <translation>La traducción es mucho más larga que el original.</translation>
    </message>
    <message>
        <source>A word was unknown to the language package.</source>
        <translation>El paquete de idioma no conocía una palabra.</translation>
    </message>
    <message>
        <source>The language package was unsure of this sentence.</source>
        <translation>El paquete de idioma no estaba seguro de esta frase.</translation>
    </message>
    <message>
        <source>The server gave no translation of this sentence; a package made this one.</source>
        <translation>El servidor no tradujo esta frase; lo hizo un paquete.</translation>
    </message>
    <message>
        <source>Your translation</source>
        <translation>Su traducción</translation>
    </message>
    <message>
        <source>{0}: {1}
Click: I know this word</source>
        <translation>{0}: {1}
Clic: conozco esta palabra</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ReleasesController</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>Buscando una versión nueva…</translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation>Esta es la versión más nueva, {0}.</translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>Bilingual Reader {0} is there</source>
        <translation>Ya está Bilingual Reader {0}</translation>
    </message>
    <message>
        <source>You have {0}. Nothing was fetched or installed: take the new version from where you got this one, or from the program&apos;s home page.</source>
        <translation>Tiene la {0}. No se descargó ni instaló nada: consiga la versión nueva donde consiguió esta, o en la página del programa.</translation>
    </message>
    <message>
        <source>Open the home page</source>
        <translation>Abrir la página del programa</translation>
    </message>
</context>
<context>
    <name>ReportsBar</name>
    <message>
        <source>Also reported by</source>
        <extracomment>Reports that are named; the list has all of them.</extracomment>
        <translation>También en</translation>
    </message>
    <message>
        <source>Read both</source>
        <translation>Leer ambos</translation>
    </message>
    <message>
        <source>Read another report beside this one</source>
        <translation>Leer otra versión junto a esta</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Requests made</source>
        <translation>Peticiones hechas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>No request was made. Translation never makes one.</source>
        <translation>No se hizo ninguna petición. La traducción nunca hace ninguna.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Aviso legal</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>Not an advert</source>
        <translation>No es un anuncio</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>No es spam</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>Mostrar aquí</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Always here…</source>
        <translation>Siempre aquí…</translation>
    </message>
</context>
<context>
    <name>RowMenuController</name>
    <message>
        <source>Open in tabs</source>
        <translation>Abrir en pestañas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Abrir en una pestaña nueva</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Abrir el original en el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Read both reports</source>
        <translation>Leer ambas versiones</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>No es la misma noticia</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>No es spam</translation>
    </message>
    <message>
        <source>It stands alone now</source>
        <translation>Ahora está por separado</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>This text: {0}</source>
        <extracomment>What a rule goes by, in words with a place for what it holds.</extracomment>
        <translation>Este texto: {0}</translation>
    </message>
    <message>
        <source>This place of the page: {0}</source>
        <translation>Este lugar de la página: {0}</translation>
    </message>
    <message>
        <source>Parts with the words: {0}</source>
        <translation>Partes con las palabras: {0}</translation>
    </message>
    <message>
        <source>Parts that match: {0}</source>
        <translation>Partes que coinciden con: {0}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <extracomment>Longer texts of rules are cut.</extracomment>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Nothing yet. Mark a part as spam, or as not spam, and it is learned.</source>
        <translation>Nada aún. Marque una parte como spam, o como que no lo es, y se aprende.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Páginas guardadas</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos los sitios</translation>
    </message>
</context>
<context>
    <name>SavedSearchesController</name>
    <message>
        <source>Nothing in the library has these words yet.</source>
        <extracomment>Characters of what is followed: a word or a name, no paragraph.</extracomment>
        <translation>Nada en la biblioteca contiene aún estas palabras.</translation>
    </message>
    <message>
        <source>Type what is to be looked for first</source>
        <translation>Escriba primero lo que se debe buscar</translation>
    </message>
    <message>
        <source>Select a word in the text first</source>
        <translation>Seleccione primero una palabra del texto</translation>
    </message>
    <message>
        <source>You are told what is new about “{0}”</source>
        <translation>Se le avisará de lo nuevo sobre «{0}»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>“{0}” stands among the sources now</source>
        <translation>«{0}» está ahora entre las fuentes</translation>
    </message>
    <message>
        <source>Tell me what is new</source>
        <translation>Avisarme de lo nuevo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>Buscarlo de nuevo</translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation>Eliminar la búsqueda</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Cambiar el nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} se ha quitado</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Nothing in the library has these words. Pages that are not kept are found by their headlines and summaries.</source>
        <translation>Nada en la biblioteca contiene estas palabras. Las páginas no conservadas se encuentran por su titular y su resumen.</translation>
    </message>
    <message>
        <source>also as {0}</source>
        <translation>también como {0}</translation>
    </message>
    <message>
        <source>Look in the other language, too</source>
        <translation>Buscar también en el otro idioma</translation>
    </message>
</context>
<context>
    <name>SectionsController</name>
    <message>
        <source>Sentence pair copied</source>
        <extracomment>The share of an article that is hidden without a question.</extracomment>
        <translation>Par de frases copiado</translation>
    </message>
    <message>
        <source>Paragraph pair copied</source>
        <translation>Par de párrafos copiado</translation>
    </message>
    <message>
        <source>Point at a sentence first</source>
        <translation>Señale primero una frase</translation>
    </message>
    <message>
        <source>Point at a paragraph first</source>
        <translation>Señale primero un párrafo</translation>
    </message>
    <message>
        <source>This is {0} % of the article. Hide it all the same?</source>
        <translation>Esto es el {0}&#xa0;% del artículo. ¿Ocultarlo de todos modos?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>Section</source>
        <extracomment>Rows of a group that are listed at once; more come with a click, so that a page with ten thousand spam links costs no more than others.</extracomment>
        <translation>Sección</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0} por ciento</translation>
    </message>
    <message>
        <source>{0} of {1} hidden</source>
        <translation>{0} de {1} ocultas</translation>
    </message>
</context>
<context>
    <name>SectionsSidebar</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>Filtrar secciones</translation>
    </message>
    <message>
        <source>The parts of a page are listed here once one is open.</source>
        <translation>Las partes de una página aparecen aquí cuando hay una abierta.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>No section has this in it.</source>
        <translation>Ninguna sección contiene eso.</translation>
    </message>
</context>
<context>
    <name>SectionsTree</name>
    <message>
        <source>Sections of the page</source>
        <translation>Secciones de la página</translation>
    </message>
</context>
<context>
    <name>SelectionWindow</name>
    <message>
        <source>What is selected</source>
        <extracomment>Its width and height, in pixels at the base font: a word&apos;s popup has room in it.</extracomment>
        <translation>Texto seleccionado</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>Leer como página</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Size of the dialog in pixels at the base font.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No setting has these words in its name or explanation.</source>
        <translation>Ningún ajuste tiene estas palabras en su nombre o explicación.</translation>
    </message>
    <message>
        <source>Set back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Set back: {0}</source>
        <translation>Restablecer: {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>What a key does, and the keys that do it.</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>In the sections sidebar</source>
        <translation>En la barra de secciones</translation>
    </message>
    <message>
        <source>Go to the section</source>
        <translation>Ir a la sección</translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation>Mostrarla u ocultarla</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Marcar como spam</translation>
    </message>
    <message>
        <source>Mark as not spam</source>
        <translation>Marcar como que no es spam</translation>
    </message>
</context>
<context>
    <name>SiteExceptions</name>
    <message>
        <source>news.example</source>
        <extracomment>The roles whose action can be chosen; spam and adverts go by their category. What a site may have an exception for, by name; &quot;other&quot; is the category of spam. Letters of a kind or an action that there is room for in any case.</extracomment>
        <translation>news.example</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation>Tipo de sección</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>Quitar esta excepción</translation>
    </message>
    <message>
        <source>Remove the exception for {0}</source>
        <translation>Quitar la excepción de {0}</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguno aún.</translation>
    </message>
</context>
<context>
    <name>SourcesTree</name>
    <message>
        <source>Sources</source>
        <extracomment>Rows that show in any case, beside a scroll bar.</extracomment>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Lo que se lee</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>The speeds there are to choose from, in percent. Narrower than this, in pixels at the base font, the bar leaves out what is in the menus, too. What it needs at least.</extracomment>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sentence {0} of {1}</source>
        <translation>Frase {0} de {1}</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>No hay voz para este idioma</translation>
    </message>
</context>
<context>
    <name>SpeechController</name>
    <message>
        <source>The voice {0} does not speak any more; {1} goes on.</source>
        <translation>La voz {0} ya no habla; sigue {1}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline lock is on</source>
        <translation>El bloqueo sin conexión está activado</translation>
    </message>
    <message>
        <source>Translation stays on this computer</source>
        <translation>La traducción se queda en este equipo</translation>
    </message>
    <message>
        <source>Translation goes to {0}, in your network</source>
        <translation>La traducción va a {0}, en su red</translation>
    </message>
    <message>
        <source>Translation goes to {0}</source>
        <translation>La traducción va a {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Height of the line in pixels at the base font. A longer address of a link is shown by its host alone, in characters.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Size of the text; a click sets it to 100 %</source>
        <translation>Tamaño del texto; un clic lo pone al 100&#xa0;%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Text at {0} percent</source>
        <translation>Texto al {0} por ciento</translation>
    </message>
</context>
<context>
    <name>StoppingController</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Nothing is kept offline.</source>
        <translation>No se conserva nada sin conexión.</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>Dejar de conservar</translation>
    </message>
    <message>
        <source>Forget kept translations</source>
        <translation>Olvidar las traducciones guardadas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>What the library takes</source>
        <translation>Lo que ocupa la biblioteca</translation>
    </message>
    <message>
        <source>Kept stories</source>
        <translation>Artículos conservados</translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation>Páginas conservadas</translation>
    </message>
    <message>
        <source>Kept pictures</source>
        <translation>Imágenes conservadas</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
</context>
<context>
    <name>StoriesList</name>
    <message>
        <source>Stories</source>
        <extracomment>Rows laid out before the event loop has its turn. Keys with which a click selects more, and opens nothing.</extracomment>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>StoriesModel</name>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>StoryActionsController</name>
    <message>
        <source>Open in tabs</source>
        <extracomment>So many stories are opened in tabs without a question.</extracomment>
        <translation>Abrir en pestañas</translation>
    </message>
    <message>
        <source>This story is no longer in the library.</source>
        <translation>Este artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>No unread story is left in this list</source>
        <translation>No queda ningún artículo sin leer en esta lista</translation>
    </message>
    <message>
        <source>No story comes before this one</source>
        <translation>No hay ningún artículo antes de este</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>No longer starred</source>
        <translation>Ya no está destacado</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marcado como leído</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Marcado como no leído</translation>
    </message>
    <message>
        <source>This page is not in the library. Star it or keep it first.</source>
        <translation>Esta página no está en la biblioteca. Destáquela o consérvela primero.</translation>
    </message>
    <message>
        <source>Choose a story in the list first</source>
        <translation>Elija primero un artículo de la lista</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Todo está leído.</translation>
    </message>
</context>
<context>
    <name>StoryListController</name>
    <message>
        <source>{0} · Hide</source>
        <extracomment>Stories of a list that are measured to be sorted, the newest.</extracomment>
        <translation>{0} · Ocultar</translation>
    </message>
    <message>
        <source>{0} · Show</source>
        <translation>{0} · Mostrar</translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>in the translation</source>
        <translation>en la traducción</translation>
    </message>
    <message>
        <source>in the other language</source>
        <translation>en el otro idioma</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>también en {0}</translation>
    </message>
    <message>
        <source>also reported by {0}</source>
        <translation>también en {0}</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Hidden by a rule</source>
        <translation>Oculto por una regla</translation>
    </message>
</context>
<context>
    <name>StoryRulesController</name>
    <message>
        <source>The rule is removed</source>
        <translation>La regla se ha eliminado</translation>
    </message>
</context>
<context>
    <name>StoryRulesDialog</name>
    <message>
        <source>Rules for stories</source>
        <extracomment>Milliseconds that typing rests before a rule is tried. Headlines that are shown of those a rule matches.</extracomment>
        <translation>Reglas para artículos</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>matches {0}</source>
        <translation>coincide con {0}</translation>
    </message>
    <message>
        <source>has {0}</source>
        <translation>contiene {0}</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Lo que se examina</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words, in either language</source>
        <translation>Palabras, en cualquiera de los dos idiomas</translation>
    </message>
    <message>
        <source>where</source>
        <translation>si</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Hide stories</source>
        <translation>Ocultar artículos</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>el titular</translation>
    </message>
    <message>
        <source>the feed</source>
        <translation>el canal</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>el autor</translation>
    </message>
    <message>
        <source>the category</source>
        <translation>la categoría</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>el idioma</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún no sincronizado</translation>
    </message>
    <message>
        <source>Synced on {0}</source>
        <translation>Sincronizado el {0}</translation>
    </message>
    <message>
        <source>left alone until {0}</source>
        <translation>se deja en paz hasta el {0}</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Sin sincronizar</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>{0} is added; its stories are coming</source>
        <translation>{0} se ha añadido; sus artículos están llegando</translation>
    </message>
    <message>
        <source>{0} is added; what you made goes there</source>
        <translation>{0} se ha añadido; lo que ha hecho va hacia allí</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>{0} is synced</source>
        <translation>{0} está sincronizado</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>An account brings the feeds, folders, unread and starred stories of FreshRSS, Miniflux, The Old Reader, BazQux and others. Its service asks the feeds; pages are opened, cleaned and translated here as always.</source>
        <translation>Una cuenta trae los canales, carpetas, artículos sin leer y destacados de FreshRSS, Miniflux, The Old Reader, BazQux y otros. Su servicio consulta los canales; las páginas se abren, limpian y traducen aquí como siempre.</translation>
    </message>
    <message>
        <source>A folder or a server carries what you made to your other machines: highlights, notes, stars, tags, words, your own translations and rules.</source>
        <translation>Una carpeta o un servidor lleva lo que ha hecho a sus otras máquinas: resaltados, notas, destacados, etiquetas, palabras, sus propias traducciones y reglas.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Sync through a folder…</source>
        <translation>Sincronizar mediante una carpeta…</translation>
    </message>
    <message>
        <source>Through a server…</source>
        <translation>Mediante un servidor…</translation>
    </message>
</context>
<context>
    <name>SyncRow</name>
    <message>
        <source>Carry kept pages with their pictures, too</source>
        <extracomment>What is wrong where a password is wrong or missing, and where a passphrase is.</extracomment>
        <translation>Llevar también las páginas guardadas con sus imágenes</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>Indicar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync {0} now</source>
        <translation>Sincronizar {0} ahora</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep its feeds here</source>
        <translation>Conservar aquí sus canales</translation>
    </message>
    <message>
        <source>Sync it no more; all stays as it is</source>
        <translation>No sincronizarlo más; todo queda como está</translation>
    </message>
    <message>
        <source>Remove its feeds here</source>
        <translation>Quitar de aquí sus canales</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <extracomment>The widths of a tab at the base font, in pixels.</extracomment>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <source>Close the tab</source>
        <extracomment>The name under which the window keeps the tabs, and how far back and forward each goes.</extracomment>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Cerrar las demás</translation>
    </message>
    <message>
        <source>Close those behind it</source>
        <translation>Cerrar las que siguen</translation>
    </message>
    <message>
        <source>{0}, tab {1} of {2}</source>
        <translation>{0}, pestaña {1} de {2}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nueva pestaña</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
</context>
<context>
    <name>TagsController</name>
    <message>
        <source>Tags kept</source>
        <translation>Etiquetas guardadas</translation>
    </message>
    <message>
        <source>Tags of this story, with commas between them:</source>
        <translation>Etiquetas de este artículo, separadas por comas:</translation>
    </message>
    <message>
        <source>Tags of all these stories, with commas between them:</source>
        <translation>Etiquetas de todos estos artículos, separadas por comas:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Changed tags discarded</source>
        <translation>Etiquetas cambiadas descartadas</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Eliminar la etiqueta</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Cambiar el nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} se ha quitado</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Menu</source>
        <extracomment>Heights of the bar and of the fields in it, in pixels at the base font. The least room for the address, before other parts make way for it; in pixels at the base font.</extracomment>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>TranslationController</name>
    <message>
        <source>Translation stopped</source>
        <extracomment>Settings with which the same sentence is translated in another way. Settings that say what translates: as if packages had come or gone. The button beside a page that is in the reader&apos;s language. The button beside a page that can be read in English, though not in the reader&apos;s language.</extracomment>
        <translation>Traducción detenida</translation>
    </message>
    <message>
        <source>Kept translations are forgotten.</source>
        <translation>Las traducciones guardadas quedan olvidadas.</translation>
    </message>
    <message>
        <source>This page is in {0} already.</source>
        <translation>Esta página ya está en {0}.</translation>
    </message>
    <message>
        <source>Read in {0}</source>
        <translation>Leer en {0}</translation>
    </message>
    <message>
        <source>No language package translates {0} into {1} yet.</source>
        <translation>Ningún paquete de idioma traduce aún {0} → {1}.</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Instalar desde archivo…</translation>
    </message>
    <message>
        <source>Translated from {0} · {1}</source>
        <translation>Traducido del {0} · {1}</translation>
    </message>
    <message>
        <source>Translated from {0} · {1} · offline</source>
        <translation>Traducido del {0} · {1} · sin conexión</translation>
    </message>
    <message>
        <source>Better translation (100 MB)…</source>
        <translation>Mejor traducción (100&#xa0;MB)…</translation>
    </message>
    <message>
        <source>It goes word by word: you get the gist, and some sentences are wrong. Compare what matters with the original.</source>
        <translation>Traduce palabra por palabra: se entiende de qué se trata, pero algunas frases son incorrectas. Compare lo importante con el original.</translation>
    </message>
    <message>
        <source>{0} Packages on this computer translate instead.</source>
        <translation>{0} En su lugar traducen los paquetes de este equipo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Translating {0}/{1}</source>
        <translation>Traduciendo {0}/{1}</translation>
    </message>
    <message>
        <source>Translating {0}/{1} · {2} s left</source>
        <translation>Traduciendo {0}/{1} · quedan {2}&#xa0;s</translation>
    </message>
    <message>
        <source>Restarting the translator…</source>
        <translation>Reiniciando el traductor…</translation>
    </message>
    <message>
        <source>Restart the translator</source>
        <translation>Reiniciar el traductor</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traducido</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Show the window</source>
        <extracomment>Milliseconds that a message shows.</extracomment>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the voice for {0}</source>
        <translation>Quitar la voz de {0}</translation>
    </message>
    <message>
        <source>The best for each language.</source>
        <extracomment>Lines that are seen of the list at once, and the height of each in pixels at the base font.</extracomment>
        <translation>La mejor para cada idioma.</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Bilingual Reader</source>
        <extracomment>Actions that nothing can be done with as long as there is no page.</extracomment>
        <translation>Bilingual Reader</translation>
    </message>
</context>
<context>
    <name>WordController</name>
    <message>
        <source>Not in the dictionary</source>
        <extracomment>Chinese is explained in English, and the other way round.</extracomment>
        <translation>No está en el diccionario</translation>
    </message>
    <message>
        <source>Not in a dictionary. “Dictionaries…” adds one of this language.</source>
        <translation>No está en ningún diccionario. «Diccionarios…» añade uno de este idioma.</translation>
    </message>
    <message>
        <source>Point at a word first</source>
        <translation>Señale primero una palabra</translation>
    </message>
    <message>
        <source>This is no word to learn</source>
        <translation>No es una palabra para aprender</translation>
    </message>
</context>
<context>
    <name>WordListController</name>
    <message>
        <source>No words yet. Look a word up in an article and press {0}, or import the words you know.</source>
        <extracomment>Words that are read at once.</extracomment>
        <translation>Aún no hay palabras. Busque una palabra en un artículo y pulse {0}, o importe las palabras que conoce.</translation>
    </message>
    <message>
        <source>No word is like this.</source>
        <translation>Ninguna palabra es así.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Abrir el artículo</translation>
    </message>
    <message>
        <source>Copy the word</source>
        <translation>Copiar la palabra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} se ha quitado</translation>
    </message>
    <message>
        <source>Lists of words (*.tsv *.csv *.txt);;All files (*)</source>
        <translation>Listas de palabras (*.tsv *.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import known words</source>
        <translation>Importar palabras conocidas</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>Exportar la lista de palabras</translation>
    </message>
    <message>
        <source>{0}, saved as {1}.</source>
        <translation>{0}, guardado como {1}.</translation>
    </message>
</context>
<context>
    <name>WordState</name>
    <message>
        <source>Looked up</source>
        <translation>Buscada</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocida</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Search words</source>
        <extracomment>What stands for the words that were looked up, among the states. Days that the choices of dates go back; 0 is the beginning of today.</extracomment>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Todas las palabras</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Buscada</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Sin nivel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The window. Used as a library, unchanged.</source>
        <extracomment>Whose work the program stands on, in the order it is shown.</extracomment>
        <translation>La ventana. Se usa como biblioteca, sin cambios.</translation>
    </message>
    <message>
        <source>The format of the language packages. Its distribution argos-translate-lt also installs MiniSBD (AGPL-3.0), which this program does not import.</source>
        <translation>El formato de los paquetes de idioma. Su distribución argos-translate-lt instala también MiniSBD (AGPL-3.0), que este programa no importa.</translation>
    </message>
    <message>
        <source>Run the translation models on this computer.</source>
        <translation>Hacen funcionar los modelos de traducción en este equipo.</translation>
    </message>
    <message>
        <source>The Chinese–English dictionary, by MDBG and its community.</source>
        <translation>El diccionario chino-inglés, de MDBG y su comunidad.</translation>
    </message>
    <message>
        <source>Starter packages</source>
        <translation>Paquetes iniciales</translation>
    </message>
    <message>
        <source>The first translation between English and Chinese, made for this program, in part from CC-CEDICT; each package names its sources.</source>
        <translation>La primera traducción entre inglés y chino, hecha para este programa, en parte a partir de CC-CEDICT; cada paquete nombra sus fuentes.</translation>
    </message>
    <message>
        <source>Chinese words by HSK level, by drkameleon.</source>
        <translation>Palabras chinas por nivel HSK, de drkameleon.</translation>
    </message>
    <message>
        <source>English words by level. The CEFR-J Wordlist Version 1.5, compiled by Yukio Tono, Tokyo University of Foreign Studies, is free for use when cited so; C1 and C2 are of Octanove Labs.</source>
        <translation>Palabras inglesas por nivel. La CEFR-J Wordlist Version 1.5, compilada por Yukio Tono, Tokyo University of Foreign Studies, se puede usar libremente si se cita así; C1 y C2 son de Octanove Labs.</translation>
    </message>
    <message>
        <source>Writes packages of cards for Anki.</source>
        <translation>Escribe paquetes de tarjetas para Anki.</translation>
    </message>
    <message>
        <source>Characters for systems without a Chinese font; a subset.</source>
        <translation>Caracteres para sistemas sin fuente china; un subconjunto.</translation>
    </message>
    <message>
        <source>Read and clean pages.</source>
        <translation>Leen y limpian páginas.</translation>
    </message>
    <message>
        <source>Fetches pages.</source>
        <translation>Descarga páginas.</translation>
    </message>
    <message>
        <source>Sentences, languages, characters, words and pinyin.</source>
        <translation>Frases, idiomas, caracteres, palabras y pinyin.</translation>
    </message>
</context>
</TS>
