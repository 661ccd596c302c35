/** Italian: what sites write around an article, by class. How a list is written: phrase-list.ts. */
export const IT_PHRASES = `
# source-stub
Fonte
Fonti
Link fonte
Link alla fonte
Link originale
Fonte originale
Fonte della notizia
Articolo originale
Vai alla fonte
Vedi originale

# read-more
Leggi tutto
Leggi di più
Leggi l'articolo completo
Leggi l'articolo
Continua a leggere
Continua la lettura
Per saperne di più
Scopri di più
Mostra altro
Carica altro
Vedi altro
`;
