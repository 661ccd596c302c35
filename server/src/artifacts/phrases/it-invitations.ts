/** Italian: how a site speaks to its reader, as verbs and things. How a list is written: phrase-list.ts. */
export const IT_INVITATIONS = `
# share-follow
^condividi/condividere/condivisione/invia/inviare/pubblica/stampa/copia/fai/clicca/salva/twitta & <network>/x/link/amico/amici/mail/email/e-mail/articolo/notizia/finestra
^seguici/segui/seguiteci/unisciti/iscriviti/entra/aggiungici/aggiungi/metti/resta/visita/trovaci & <network>/x/social/canale/google/news/gruppo/pagina/community
^copia & link | ^condividi/condividere & articolo/notizia/questo/questa/su/via/l’articolo | apre & nuova/altra & finestra

# newsletter
^newsletter & iscriviti/gratis/gratuita/ricevi/quotidiana
^iscriviti/iscriversi/ricevi/ricevere/inserisci/registrati/abbonati/resta/non/vuoi/rimani/iscrizione/ottieni & newsletter/mail/email/e-mail/casella/posta
^la & tua & email/e-mail/mail | ^non & perderti/perdere & nulla/niente/nessuna/notizia/notizie

# comment-widget
^lascia/lasciare/scrivi/aggiungi/commenta/vedi/mostra/sii/partecipa/accedi/leggi/unisciti/pubblica/carica/nascondi & commento/commenti/commentare/opinione/conversazione/discussione/articolo/dibattito/risposta/notizia
commenti & chiusi/disabilitati/disattivati/moderati | ^nessun/ancora & commento/commenti | indirizzo & email & pubblicato | campi & obbligatori & contrassegnati
^1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20 & commenti/risposte/pensieri & su/a | ^un & pensiero & su

# paywall-stub
^contenuto/questo/articolo/accesso/per/continua/abbonati/hai/accedi/leggi/registrati & abbonati/abbonato/abbonamento/riservato/premium/abbonarsi/esclusivo/illimitato/registrati/registrarti
^sei/hai & già & abbonato/abbonamento/registrato/account | ^sei & già & abbonato/registrato | ^per & continuare/leggere/proseguire & abbonati/accedi/registrati/abbonamento | ^disdici & quando

# app-promo
^scarica/scaricare/installa/disponibile/apri/leggi/prova/ottieni & app/applicazione/l’app/l’applicazione | ^disponibile/scarica & <store>/store/play | app & <store>

# cookie-consent
^utilizziamo/usiamo/questo/il/noi/continuando/proseguendo/i/cookie/gestisci/accetta/rifiuta/per/se/impostazioni/con/personalizza & cookie/cookies | ^accetta/rifiuta/gestisci/personalizza/continua & tutti/tutto/preferenze/opzioni/senza/consensi/scelte
^continuando/proseguendo/cliccando & acconsenti/accetti/acconsente/accetta

# ui-prompt
^ti/questo/hai/valuta/vota/è & articolo/contenuto/notizia/ricetta & piaciuto/utile/trovato/valuta/vota/questo/stato/piaciuta/interessante/trovata/questa | ^attiva/ricevi/consenti/disattiva & notifiche/avvisi | ^clicca/tocca/premi & ingrandire/vedere/aprire/guardare/ascoltare | ^salva/aggiungi & articolo/preferiti/dopo/lista/l’articolo

# nav-menu
^vai/torna/salta/passa/ritorna/tornare & contenuto/su/inizio/home/menu/principale/homepage/alla/cima/sommario/navigazione | ^articolo/notizia/pagina & successivo/precedente/successiva | ^il/accedi/crea/area/mio & mio/account/profilo/personale/riservata | ^apri/chiudi/mostra/nascondi & menu/ricerca

# video-player
^ascolta/ascoltare/guarda/guardare/riproduci/metti/attiva/disattiva/caricamento/vedi/avvia & video/audio/articolo/l’audio/podcast/l’articolo/notizia/filmato/suono/player/pubblicità | secondi & di & minuti/minuto | ^video & disponibile/successivo/caricamento | browser & supporta

# error-report-widget
^segnala/hai/trovato/segnalare/segnalaci/notato/vedi/correggi & errore/errori/refuso/refusi/imprecisione

# social-embed
^visualizza/guarda/vedi/apri/mostra & questo/post/tweet/video/foto & <network>/x | ^un & post/video & condiviso | ^questo & contenuto & esterno/terze/ospitato

# read-full
^leggi/leggere/continua/vai/clicca/vedi/scopri/consulta & intero/completo/originale/integrale/articolo/fonte/qui/l’articolo/l’originale/sito/notizia/tutto/resto

# source-stub
^vai/link/leggi/vedi/articolo & fonte/originale/sorgente

# related-header
^notizie/articoli/contenuti/altre/altri/ultime/i/le/video/più/temi/potrebbe/potrebbero/leggi & correlate/correlati/letti/lette/visti/viste/notizie/recenti/consigliati/consigliate/popolari/articoli/interessarti/anche/simili/interessare/commentati

# related-label
^leggi/guarda/vedi/ascolta/scopri/potrebbe/non & anche/pure/interessarti/perdere/tutto & :
^approfondisci/approfondimento/approfondimenti/leggi/vedi/guarda/ascolta/scopri & :

# live-label
In diretta | Diretta live | Ultim’ora | Ultima ora | In aggiornamento | Live | Adesso | Minuto per minuto

# copyright-legal
riproduzione/copia & vietata/riservata/autorizzazione/vietato | diritti & riservati

# ad-label
continua/prosegue/leggere & pubblicità/annuncio
`;
