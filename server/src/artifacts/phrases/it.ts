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

# ad-label
Pubblicità
Annuncio
Annunci
Annuncio pubblicitario
Contenuto sponsorizzato
Sponsorizzato
Continua dopo la pubblicità
Continua a leggere dopo la pubblicità
L'articolo continua dopo la pubblicità
Informazione pubblicitaria

# related-label
Leggi anche : …
Leggi di più : …
Vedi anche : …
Guarda anche : …
Potrebbe interessarti : …
Potrebbe interessarti anche : …
Ti potrebbe interessare : …
Approfondisci : …
Per approfondire : …
Articoli correlati : …
Correlati : …

# related-header
Leggi anche
Vedi anche
Guarda anche
Potrebbe interessarti
Potrebbe interessarti anche
Potrebbero interessarti
Ti potrebbe interessare
Ti potrebbero interessare
Articoli correlati
Articoli simili
Articoli recenti
Notizie correlate
Contenuti correlati
I più letti
Le più lette
Più letti
Ultime notizie
Altre notizie
Consigliati per te
Per approfondire
Da non perdere
In evidenza

# share-follow
Condividi
Condividi l'articolo
Condividi questo articolo
Condividi su Facebook
Condividi su Twitter
Condividi su …
Condividi via …
Twitta
Stampa
Stampa l'articolo
Invia per email
Invia via email
Copia link
Copia il link
Link copiato
Seguici
Seguici su
Seguici su …
Segui … su Google News
Unisciti al nostro canale …
Iscriviti al nostro canale …

# newsletter
Iscriviti alla newsletter
Iscriviti alla nostra newsletter
Iscriviti alla nostra newsletter …
Iscriviti alla newsletter …
Ricevi la nostra newsletter …
Ricevi … nella tua casella …
Abbonati
Abbonati ora
Iscriviti
Iscriviti ora
Registrati

# feed-footer
L'articolo … sembra essere il primo su …
L'articolo … proviene da …
Questo articolo … è apparso per la prima volta su …
Il post … è apparso per la prima volta su …

# read-full
Leggi l'articolo completo su …
Leggi la notizia completa su …
Continua a leggere su …
Leggi tutto su …
Clicca qui per leggere …

# ui-text
Vai al contenuto
Salta al contenuto
Menù
Accedi
Cerca
Torna su
Articolo precedente
Articolo successivo
Commenti
Lascia un commento
Scrivi un commento
Nessun commento
Caricamento
Caricamento in corso
Questo sito utilizza i cookie …
Questo sito usa i cookie …
Utilizziamo i cookie …
Riservato agli abbonati
Contenuto riservato agli abbonati
Tutti i diritti riservati
Tutti i diritti riservati …

# photo-label
Foto : …
Fotografia : …
Immagine : …
Credit : …
Crediti : …
Foto di : …

# tags-label
Tag : …
Tags : …
Etichette : …
Parole chiave : …
Argomenti : …
`;
