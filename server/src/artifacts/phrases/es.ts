/** Spanish: what sites write around an article, by class. How a list is written: phrase-list.ts. */
export const ES_PHRASES = `
# source-stub
Fuente
Fuentes
Enlace fuente
Enlace de la fuente
Enlace a la fuente
Enlace de origen
Fuente original
Fuente de la noticia
Artículo original
Noticia original
Ver fuente
Ver original
Link de la fuente

# read-more
Leer más
Leer más »
Leer mas
Leer la nota completa
Leer artículo completo
Leer noticia completa
Seguir leyendo
Sigue leyendo
Continuar leyendo
Ver más
Mostrar más
Cargar más
Más información
Saber más

# ad-label
Publicidad
Anuncio
Anuncios
Anuncio publicitario
Contenido patrocinado
Patrocinado
Espacio publicitario
Publicidad continúa leyendo
Continúa después de la publicidad
Sigue leyendo después de la publicidad
La noticia continúa después de la publicidad
Enlaces patrocinados

# related-label
Lea también : …
Lee también : …
Leer también : …
Lea además : …
Lea más : …
Leer más : …
Lee más : …
Le puede interesar : …
Te puede interesar : …
Puede interesarle : …
También puede leer : …
También puedes leer : …
También te puede interesar : …
También le puede interesar : …
Vea también : …
Ver también : …
Ver además : …
Mira también : …
No te pierdas : …
Más información : …
Noticia relacionada : …
Noticias relacionadas : …
Relacionado : …
También : …
Le recomendamos : …
Te recomendamos : …

# related-header
Te puede interesar
Le puede interesar
También te puede interesar
Te podría interesar
Quizás te interese
Lea también
Lee también
Noticias relacionadas
Notas relacionadas
Artículos relacionados
Contenido relacionado
Temas relacionados
Entradas relacionadas
Entradas recientes
Relacionado
Relacionadas
Más noticias
Más sobre este tema
Más leídas
Más leídos
Lo más leído
Lo más visto
Las más leídas
Últimas noticias
Noticias recomendadas
Recomendados
Recomendadas
Te recomendamos
Le recomendamos
No te pierdas
Otras noticias
Ver también

# share-follow
Compartir
Comparte
Comparte esta noticia
Comparte este artículo
Compartir nota
Compartir noticia
Compartir artículo
Compartir en Facebook
Compartir en Twitter
Compartir en …
Comparta en …
Tuitear
Twittear
Imprimir
Enviar por correo
Enviar por email
Copiar enlace
Copiar link
Enlace copiado
Seguir
Síguenos
Síguenos en
Síguenos en …
Síguenos en … Google News
Síganos en …
Seguinos en …
Únete a nuestro canal …
Únete a nuestro … WhatsApp

# newsletter
Suscríbete a nuestro boletín
Suscríbete a nuestro boletín …
Suscríbete a nuestra newsletter
Suscríbete a nuestra newsletter …
Suscríbete a la newsletter …
Suscríbase a nuestro boletín …
Recibe nuestro boletín …
Recibe … en tu correo
Recibe … newsletter …
Regístrate para recibir …
Apúntate a nuestra newsletter …
Suscríbete
Suscribirse
Suscríbase
Regístrate

# feed-footer
La publicación … apareció primero en …
La entrada … apareció primero en …
La entrada … se publicó primero en …
La publicación … se publicó primero en …
El artículo … apareció primero en …
La noticia … apareció primero en …

# read-full
Leer el artículo completo en …
Leer la noticia completa en …
Leer artículo completo en …
Lee la nota completa en …
Lee el artículo completo …
Sigue leyendo en …
Continúa leyendo en …
Ver noticia completa en …
Haz clic aquí para leer …
Haga clic aquí para leer …

# ui-text
Ir al contenido
Saltar al contenido
Menú
Inicio
Iniciar sesión
Ingresar
Buscar
Volver arriba
Artículo anterior
Artículo siguiente
Comentarios
Comentar
Deja un comentario
Dejar un comentario
Deje un comentario
Sin comentarios
Ver comentarios
Estallido de comentarios
Reportar error
Enviado
Cargando
Introduzca el texto aquí
Escriba aquí su comentario
Ver esta publicación en Instagram
Tu dirección de correo electrónico no será publicada …
Este sitio utiliza cookies …
Este sitio web utiliza cookies …
Utilizamos cookies …
Usamos cookies …
Aceptar cookies
Contenido exclusivo para suscriptores
Exclusivo para suscriptores
Para suscriptores
Regístrate para recibir contenido exclusivo
Todos los derechos reservados
Todos los derechos reservados …
`;
