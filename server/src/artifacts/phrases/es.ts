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
`;
