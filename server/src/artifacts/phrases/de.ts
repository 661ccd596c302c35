/** German: what sites write around an article, by class. How a list is written: phrase-list.ts. */
export const DE_PHRASES = `
# source-stub
Quelle
Quellen
Quelllink
Quellenlink
Link zur Quelle
Zur Quelle
Originalquelle
Originalartikel
Zum Originalartikel
Zum Original
Original anzeigen
Quelle anzeigen
Quellenangabe

# read-more
Mehr lesen
Weiterlesen
Weiter lesen
Jetzt weiterlesen
Mehr erfahren
Mehr anzeigen
Mehr laden
Alles lesen
Artikel lesen
Ganzen Artikel lesen
Den ganzen Artikel lesen
Zum Artikel
Mehr dazu
`;
