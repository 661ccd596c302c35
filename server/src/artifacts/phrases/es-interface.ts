/** Spanish: what the interface of a site says, by class. How a list is written: phrase-list.ts. */
export const ES_INTERFACE = `
# nav-menu
Ir al contenido | Ir al contenido principal | Ir al menú | Ir al inicio | Ir a … | Saltar al contenido
Saltar al contenido principal | Saltar navegación | Saltar a … | Pasar al contenido principal | Menú
Menú principal | Abrir menú | Cerrar menú | Navegación | Inicio | Portada | Página principal | Página de inicio
Iniciar sesión | Inicia sesión | Inicie sesión | Cerrar sesión | Ingresar | Ingresa | Acceder | Entrar
Registro | Registrarse | Crear cuenta | Crear una cuenta | Mi cuenta | Mi perfil | Buscar | Búsqueda
Buscar en el sitio | Volver | Volver arriba | Volver al inicio | Volver a la portada | Ir arriba | Subir
Artículo anterior | Artículo siguiente | Noticia anterior | Noticia siguiente | Siguiente noticia
Siguiente artículo | Entrada anterior | Entrada siguiente | Página siguiente | Página anterior | Anterior
Siguiente | Secciones | Todas las secciones | Categorías | Mapa del sitio | Mapa web | Contacto | Contáctanos
Contáctenos | Quiénes somos | Sobre nosotros | Acerca de | Anúnciate | Anuncie aquí | Ayuda
Preguntas frecuentes | Estás aquí | Usted está aquí | Índice | Índice de contenidos | Tabla de contenidos
Seleccionar idioma | Modo oscuro | Edición impresa

# ui-prompt
Guardar | Guardar artículo | Guardar noticia | Guardar nota | Guardado | Leer después | Leer más tarde
Añadir a favoritos | Agregar a favoritos | Regalar artículo | Reportar | Denunciar | Cerrar | Cancelar | Enviar
Aceptar | Confirmar | Haz clic aquí | Haga clic aquí | Clic aquí | Click aquí | Haz clic para ampliar | Ampliar
Ampliar imagen | Ver menos | Mostrar menos | Contraer | Desplegar | Activar notificaciones | Activar alertas
Recibir notificaciones | Recibir alertas | Ahora no | No gracias | Más tarde | Tu correo electrónico
Correo electrónico | Tu email | Introduce tu correo | Ingresa tu correo … | Tu nombre | Nombre | Tu opinión
Danos tu opinión | Déjanos tu opinión | Qué te pareció esta noticia | Qué te ha parecido … | Te gustó esta nota
Te ha gustado este artículo | Te resultó interesante esta noticia | Te resultó útil … | Califica esta noticia
Valora este artículo | Vota | Votar | Envíanos tu noticia | Participa | Opina

# ui-state-message
Cargando | Cargando … | Por favor espere | Por favor espere … | Espere un momento | Un momento por favor
Enviado | Mensaje enviado | Tu mensaje ha sido enviado | Gracias por suscribirte | Gracias por tu suscripción
Gracias por registrarte | Te has suscrito … | Se ha producido un error | Se ha producido un error …
Ha ocurrido un error | Ha ocurrido un error … | Ocurrió un error … | Inténtalo de nuevo | Intente de nuevo
Inténtelo más tarde | Sin resultados | No hay resultados | No se encontraron resultados | No hay más noticias
Página no encontrada | Contenido no disponible | Este contenido no está disponible …
Este contenido ya no está disponible | Enlace copiado | Copiado | Copiado al portapapeles | Redirigiendo …
Tu navegador no soporta … | Tu navegador no es compatible … | Su navegador no soporta … | Activa javascript …
Por favor habilita javascript … | Traducción automática | Fin de la lista

# live-label
En vivo | En directo | Directo | Minuto a minuto | En vivo y en directo | Vivo | Transmisión en vivo
Ver en vivo | Ver en directo | Última hora | Urgente | Último momento | Alerta | Exclusivo | Exclusiva

# comment-widget
Comentarios | Comentario | Comentar | Comenta | Comenta esta noticia | Deja un comentario | Dejar un comentario
Deje un comentario | Deja tu comentario | Deja una respuesta | Dejar una respuesta | Cancelar respuesta
Agregar comentario | Añadir comentario | Añade un comentario | Agrega un comentario | Escribe un comentario
Escribe tu comentario | Escribir comentario | Publicar comentario | Publicar un comentario | Enviar comentario
Tu comentario | Sin comentarios | No hay comentarios | Ver comentarios | Ver todos los comentarios
Mostrar comentarios | Leer comentarios | Todos los comentarios | Estallido de comentarios
Sé el primero en comentar | Sé el primero en comentar … | Sea el primero en comentar | Comentarios cerrados
Los comentarios están cerrados | Los comentarios están desactivados … | Únete a la conversación
Participa en la conversación | Inicia sesión para comentar | Regístrate para comentar | Debes iniciar sesión …
Debe iniciar sesión … | Debes estar conectado … | Lo siento debes estar conectado …
Tu dirección de correo electrónico no será publicada | Tu dirección de correo electrónico no será publicada …
Los campos obligatorios … | Guarda mi nombre … | Guardar mi nombre … | Responder | Respuestas
Normas de participación | Política de comentarios | Los comentarios publicados …
Los comentarios son responsabilidad … | Las opiniones expresadas … | Más recientes primero | Reportar comentario

# video-player
Reproducir | Reproducir video | Reproducir vídeo | Pausa | Pausar | Ver video | Ver vídeo | Ver el video
Mira el video | Mira el vídeo | Video | Vídeo | Siguiente video | Siguiente vídeo | Próximo video
El video comenzará en … | Video no disponible | Vídeo no disponible | Este video no está disponible …
Silenciar | Activar sonido | Activar el sonido | Pantalla completa | Volumen | Calidad | Subtítulos | Velocidad
Escuchar | Escuchar artículo | Escucha esta noticia | Escucha este artículo | Escuchar la noticia
Escucha la noticia | Escuchar nota | Audio | Podcast | Galería | Galería de fotos | Galería de imágenes
Fotogalería | Ver galería | Ver fotos | Ver todas las fotos | Ver más fotos | Duración | Duración : …

# cookie-consent
Este sitio utiliza cookies | Este sitio utiliza cookies … | Este sitio web utiliza cookies …
Este sitio usa cookies … | Esta web utiliza cookies … | Esta página utiliza cookies … | Utilizamos cookies
Utilizamos cookies … | Usamos cookies | Usamos cookies … | Nosotros y nuestros socios …
Si continúas navegando … | Si continúa navegando … | Al continuar navegando … | Al utilizar este sitio …
Aceptar | Aceptar todo | Aceptar todas | Aceptar cookies | Aceptar todas las cookies | Aceptar y continuar
Acepto | Rechazar | Rechazar todo | Rechazar todas | Configurar cookies | Configuración de cookies | Configurar
Gestionar cookies | Política de cookies | Aviso de cookies | cookies & acept* | cookies & consent*
cookies & experiencia | cookies & naveg*

# paywall-stub
Contenido exclusivo para suscriptores | Contenido exclusivo | Exclusivo para suscriptores
Exclusivo suscriptores | Solo para suscriptores | Sólo para suscriptores | Para suscriptores | Suscriptores
Solo suscriptores | Contenido solo para suscriptores | Contenido para suscriptores
Artículo exclusivo para suscriptores | Este contenido es exclusivo … | Este artículo es exclusivo …
Este contenido es solo para … | Regístrate para recibir contenido exclusivo | Regístrate para seguir leyendo
Regístrate gratis … | Regístrate para leer … | Regístrate para continuar … | Suscríbete para seguir leyendo
Suscríbete para leer | Suscríbete para leer … | Suscríbete para continuar … | Suscríbete para acceder …
Suscríbete desde … | Suscríbete por … | Suscríbete por solo … | Suscríbase para leer …
Suscríbase para continuar … | Para seguir leyendo … | Para continuar leyendo …
Para leer el artículo completo … | Para leer la nota completa … | Ya eres suscriptor | Ya eres suscriptor …
Ya soy suscriptor | Eres suscriptor … | Si ya eres suscriptor … | Ya tienes cuenta … | Ya tienes una cuenta …
Ya estás suscrito … | Inicia sesión para continuar … | Inicia sesión para seguir … | Inicia sesión para leer …
Has alcanzado el límite … | Te quedan … artículos … | Has leído … artículos … | Acceso ilimitado …
Prueba gratis … | Cancela cuando quieras | Sin permanencia | Cancela en cualquier momento | Ver planes
Ver ofertas | Hazte socio | Hazte socio … | Hazte suscriptor | Hazte miembro | Apóyanos | Apoya el periodismo …
Dona | Dona ahora | Donar | Haz una donación | suscriptor* & exclusiv* | suscribete & leer
suscribete & ilimitado

# app-promo
Descarga la app | Descarga la app … | Descarga nuestra app | Descarga nuestra app … | Descarga la aplicación …
Descarga nuestra aplicación … | Descarga gratis … | Descargar app | Descargue la aplicación … | Abrir en la app
Ver en la app | Continuar en la app | Disponible en Google Play | Disponible en App Store | ^descarga & app
^descarga & aplicacion

# copyright-legal
Todos los derechos reservados | Todos los derechos reservados … | … todos los derechos reservados
Derechos reservados | Derechos reservados … | Queda prohibida … | Prohibida la reproducción …
Prohibida su reproducción … | Reproducción prohibida … | Aviso legal | Política de privacidad | Privacidad
Términos y condiciones | Términos de uso | Términos de servicio | Condiciones de uso | Condiciones generales
Copyright | Copyright … | Código ético | Línea editorial | derechos & reservados | prohibida & reproduccion

# error-report-widget
Reportar error | Reportar un error | Reportar errata | Informar de un error | Informar un error
Avisar de un error | Comunicar un error | Notificar error | Corregir error | Encontraste un error …
Has encontrado un error … | Has visto un error … | Encontró un error … | Hay un error … | Ha habido un error …
Avísanos si … | Enviar corrección | Sugerir corrección

# accessibility-control
Tamaño de letra | Tamaño del texto | Tamaño de fuente | Aumentar texto | Reducir texto | Aumentar tamaño
Disminuir tamaño | Aumentar fuente | Disminuir fuente | Aumentar tamaño de letra | Reducir tamaño de letra
Alto contraste | Modo lectura

# social-embed
Ver esta publicación en Instagram | Ver esta publicación en … | Una publicación compartida de …
Una publicación compartida por … | Ver en Instagram | Ver en Twitter | Ver en X | Ver en YouTube
Ver en Facebook | Ver tuit | Ver tweet | Tuit de … | Este tuit no está disponible | Contenido externo
Contenido incrustado | Este contenido se encuentra alojado … | Para ver este contenido …

# cms-placeholder
Introduzca el texto aquí | Introduce el texto aquí | Ingrese el texto aquí | Ingresa tu texto aquí
Escriba aquí | Escribe aquí | Escriba aquí su comentario | Escribe aquí tu texto | Añadir título | Título aquí
Título de la noticia | Texto de prueba | Sin título | Pie de foto | Inserte aquí … | Noticia de prueba

# contact-info
Contacto : … | Contacto de prensa | Contacto de prensa : … | Correo : … | Correo electrónico : … | E-mail : …
Email : … | Teléfono : … | Teléfonos : … | Tel : … | Fax : … | WhatsApp : … | Escríbenos … | Escríbenos a …
Escríbame a … | Escribir al autor … | Contacta con … | Contáctanos en … | Comunícate con nosotros …
Para más información contactar … | Dirección : … | Envía tu …

# site-chrome
Redacción | La redacción | Sobre el autor | Sobre la autora | Acerca del autor | Acerca de … | Autor | Autora
Ver perfil | Ver biografía | Más artículos de … | Más noticias de … | Más de este autor | Más del autor
Ver todas las entradas | Ver todos los artículos … | El tiempo | Clima | Horóscopo | Loterías | Lotería
Pasatiempos | Crucigrama | Sudoku | Hemeroteca | Archivo | Newsletters | Podcasts | Esquelas | Obituarios
Clasificados | Cartelera | Claves | Las claves | Puntos clave | En síntesis | Resumen | Política | Economía
Sociedad | Deportes | Cultura | Internacional | Internacionales | Nacional | Nacionales | Mundo | Opinión
Tecnología | Ciencia | Salud | Sucesos | Espectáculos | Locales | Negocios | Última Hora | Tema del día
Desarrollado por … | Diseñado por … | Funciona con … | Sin categoría | Uncategorized

# source-credit
Fuente : … | Fuentes : … | Vía : … | Con información de … | Con información de : … | Información de …
Con datos de … | Fuente … | EFE | (EFE) | Con agencias | Agencias

# byline-label
Por : … | Autor : … | Autora : … | Redacción … | Redacción : … | Redactado por … | Escrito por …
Escrito por : … | Publicado por … | Publicado por : … | Texto : … | Texto de … | Texto y fotos … | Editado por …
Traducido por … | Traducción : … | Entrevista de … | Corresponsal … | Nuestro corresponsal …
Enviado especial … | Enviada especial … | Especial para … | Por redacción | Por redacción … | Por la redacción
Por agencias | Por nuestro corresponsal …

# republish-notice
Este artículo fue publicado originalmente … | Este artículo se publicó originalmente …
Publicado originalmente … | Artículo publicado originalmente … | Este contenido fue publicado originalmente …
Esta nota fue publicada originalmente … | Este texto fue publicado … | Nota publicada originalmente …
Reproducido con permiso … | Este artículo fue publicado en … | Este artículo fue traducido … | Tomado de …
Tomado de : …
`;
