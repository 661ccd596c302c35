/** Spanish: how a site speaks to its reader, as verbs and things. How a list is written: phrase-list.ts. */
export const ES_INVITATIONS = `
# share-follow
^compartir/comparte/compártelo/enviar/envía/publicar/tuitear/twittear/imprimir/copiar/guardar/haz/haga/pulsa/click/clic & <network>/x/enlace/link/correo/email/amigo/amigos/artículo/nota/noticia/ventana
^síguenos/seguir/sigue/siga/síganos/únete/únase/suscríbete/encuéntranos/búscanos/agréganos/agrega/dale/visita/conecta & <network>/x/redes/canal/google/noticias/news/grupo/página
^copiar/copia & enlace/link/url | ^comparte/compartir & artículo/noticia/nota/esta/este/en/vía/por | abre & ventana & nueva

# newsletter
^newsletter/boletín/boletines & regístrate/suscríbete/gratis/diario/diaria/semanal/apúntate/recibe/correo
^recibe/reciba/recibir/suscríbete/suscríbase/suscribirme/apúntate/regístrate/inscríbete/ingresa/introduce/escribe/déjanos/no/quiero/mantente & newsletter/newsletters/boletín/boletines/correo/email/bandeja/mail/diario/alertas
^tu & correo/email/e-mail | ^no & pierdas/perdas & nada/noticia/noticias/ninguna | ^suscríbete & boletín/newsletter/alertas/gratis

# comment-widget
^deja/dejar/escribe/escribir/añade/añadir/agrega/agregar/ver/mostrar/sé/inicia/únete/participa/opina/comenta/regístrate/debes/ocultar/publicar/cargar & comentario/comentarios/comentar/conversación/opinión/debate/respuesta/noticia
comentarios & cerrados/desactivados/moderados | ^no/sin & hay & comentarios | dirección & correo & publicada | campos & obligatorios & marcados | ^estallido & comentarios
^1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20 & comentarios/respuestas/pensamientos & en/sobre/a | ^un & pensamiento & en/sobre

# paywall-stub
^contenido/artículo/este/esta/noticia/nota/acceso & exclusivo/suscriptores/suscriptor/suscriptoras/reservado/abonados/socios/premium | ^para/si & seguir/leer/continuar/acceder/quieres & suscríbete/suscríbase/regístrate/sesión/suscriptor/suscripción/hazte/identifícate
^ya/eres & suscriptor/suscrito/abonado/socio/registrado/cuenta | ^te & quedan/queda & artículos/artículo | ^suscríbete/suscríbase/hazte/accede/regístrate & leyendo/ilimitado/leer/mes/premium/socio/contenido/acceso/gratis/euro/desde | ^sin & permanencia | ^cancela & cuando | ^sigue/continúa & leyendo & suscr*/regístrate/gratis

# app-promo
^descarga/descargar/descárgate/descargue/instala/instalar/consigue/baja/disponible/abre/abrir/lee/prueba & app/aplicación/apps/aplicaciones/aplicativo | ^disponible/descarga/descárgala & <store>/store/play | app & <store>

# cookie-consent
^utilizamos/usamos/este/esta/nuestro/nuestra/al/si/nosotros/las/política/configurar/configuración/aceptar/rechazar/gestionar/con/en & cookies/cookie | ^aceptar/rechazar/configurar/gestionar/permitir & todo/todas/continuar/cookies/opciones/preferencias/consentimiento/cerrar
^al & continuar/navegar/hacer/seguir & acepta/aceptas/aceptando/consiente | ^valoramos/respetamos & privacidad

# ui-prompt
^te/le/fue/ha/califica/valora/calificar/encontraste/qué & artículo/nota/noticia/contenido/útil & gustó/útil/resultado/sido/pareció/interesante/este/esta | ^activar/activa/recibir/permitir/desactivar & notificaciones/alertas | ^haz/haga/toca/pulsa/clic/presiona & ampliar/agrandar/ver/reproducir/abrir/zoom | ^guardar/guarda/añadir & favoritos/tarde/artículo/lista/nota/noticia

# nav-menu
^saltar/ir/volver/regresar/pasar/subir & contenido/inicio/arriba/principal/menú/portada/navegación/home/página | ^artículo/noticia/nota/entrada/página/anterior/siguiente & anterior/siguiente/artículo/noticia/entrada | ^mi/iniciar/cerrar/crear/inicia/crea/tu & cuenta/sesión/perfil | ^abrir/cerrar/mostrar/ocultar & menú/búsqueda/buscador

# video-player
^escuchar/escucha/ver/mira/reproducir/reproduce/pausar/silenciar/activar/cargando/vea/escuche & video/vídeo/audio/artículo/sonido/nota/noticia/podcast/reproductor/anuncio | segundos & de & minutos/minuto | ^video/vídeo & disponible/siguiente/cargando | ^este & video/vídeo & disponible | navegador & soporta/admite/compatible

# error-report-widget
^encontraste/encontró/viste/reportar/reporta/reporte/informar/avísanos/detectaste/has/notificar/corregir/encontrado/ayúdanos & error/errores/errata/fallo

# social-embed
^ver/mira/ve/abrir & esta/este/publicación/post/tuit/tweet/video & <network>/x | ^este & contenido & externo/bloqueado/terceros/alojado | ^una/un & publicación/post & compartida/compartido

# read-full
^lee/leer/lea/ver/ve/consulta/continúa/continuar/sigue/seguir/haz/clic/accede & completa/completo/original/nota/artículo/noticia/leyendo/íntegro/íntegra/fuente/aquí

# related-header
^noticias/artículos/notas/contenidos/más/otras/otros/últimas/temas/lo/las/los/videos & relacionadas/relacionados/leído/leídas/leídos/visto/vistas/vistos/noticias/recientes/recomendadas/recomendados/destacadas/populares/artículos/similares/reciente/último/leidas

# live-label
En directo | Última hora | Al minuto | Minuto a minuto | Urgente | Alerta | Ahora | En desarrollo | Sigue en vivo

# copyright-legal
reproducción/distribución/copia & prohibida/prohibido/autorización/permite | derechos & reservados | contenido/contenidos & protegido/protegidos & autor

# ad-label
continúa/continua/sigue/leyendo/continuar & publicidad/anuncio/aviso

# related-label
^lee/lea/leer/mira/mirá/vea/ver/te/le/además/no & también/más/además/puede/interesa/interesar/pierdas & :
`;
