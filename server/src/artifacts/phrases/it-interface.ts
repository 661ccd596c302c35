/** Italian: what the interface of a site says, by class. How a list is written: phrase-list.ts. */
export const IT_INTERFACE = `
# nav-menu
Vai al contenuto | Vai al contenuto principale | Vai al menu | Vai alla navigazione | Vai al footer | Vai a …
Salta al contenuto | Salta al contenuto principale | Passa al contenuto | Passa al contenuto principale
Skip to content | Menù | Menu | Menu principale | Apri menu | Chiudi menu | Apri il menu | Chiudi il menu
Navigazione | Home | Homepage | Pagina iniziale | Accedi | Accesso | Login | Esci | Registrati | Crea account
Crea un account | Il mio account | Il mio profilo | Area personale | Cerca | Cerca nel sito | Ricerca | Indietro
Torna indietro | Torna su | Torna alla home | Torna all'inizio | Inizio pagina | Articolo precedente
Articolo successivo | Prossimo articolo | Notizia precedente | Notizia successiva | Precedente | Successivo
Successiva | Avanti | Pagina successiva | Pagina precedente | Sezioni | Tutte le sezioni | Categorie | Rubriche
Mappa del sito | Contatti | Contattaci | Chi siamo | Pubblicità sul sito | Aiuto | Sei qui | Ti trovi qui
Indice | Indice dei contenuti | Sommario

# ui-prompt
Salva | Salva articolo | Salva per dopo | Leggi dopo | Leggi più tardi | Aggiungi ai preferiti | Segnala
Chiudi | Annulla | Invia | Conferma | Clicca qui | Clicca per ingrandire | Ingrandisci | Mostra meno | Riduci
Espandi | Attiva le notifiche | Ricevi notifiche | La tua email | Il tuo nome | Indirizzo email | Non ora
No grazie | Ti è piaciuto questo articolo | Ti è stato utile … | Questo articolo ti è stato utile
Valuta questo articolo | Vota | Dì la tua | La tua opinione | Che ne pensi | Cosa ne pensi
Regala questo articolo | Regala articolo | Inviaci una segnalazione … | Partecipa

# ui-state-message
Caricamento | Caricamento in corso | Caricamento … | In caricamento | Attendere | Attendere prego | Attendi …
Pagina non trovata | Contenuto non disponibile | Questo contenuto non è disponibile …
Questo contenuto non è più disponibile | Si è verificato un errore | Si è verificato un errore … | Riprova
Riprova più tardi | Nessun risultato | Nessun risultato trovato | Messaggio inviato
Grazie per esserti iscritto | Grazie per l'iscrizione | Iscrizione effettuata … | Link copiato | Copiato
Copiato negli appunti | Il tuo browser non supporta … | Abilita javascript … | Traduzione automatica

# live-label
Diretta | In diretta | Live | La diretta | Diretta live | Segui la diretta | Guarda la diretta | Diretta video
Ultim'ora | Ultima ora | Breaking news | Esclusiva | Esclusivo

# comment-widget
Commenti | Commento | Commenta | Commenta l'articolo | Commenta la notizia | Lascia un commento
Lascia il tuo commento | Lascia una risposta | Annulla risposta | Aggiungi un commento | Aggiungi commento
Scrivi un commento | Scrivi il tuo commento | Inserisci un commento | Invia commento | Pubblica commento
Nessun commento | Non ci sono commenti | Ancora nessun commento | Vedi i commenti | Leggi i commenti
Mostra commenti | Tutti i commenti | Sii il primo a commentare | Commenta per primo | I commenti sono chiusi
I commenti sono disabilitati … | Commenti chiusi | Commenti disabilitati … | Accedi per commentare
Devi essere connesso … | Devi effettuare il login … | Il tuo indirizzo email non sarà pubblicato
Il tuo indirizzo email non sarà pubblicato … | I campi obbligatori … | Salva il mio nome … | Rispondi
Partecipa alla discussione | Unisciti alla discussione | Unisciti alla conversazione

# video-player
Riproduci | Riproduci video | Guarda il video | Guarda video | Guarda | Video | Pausa | Schermo intero
Attiva audio | Disattiva audio | Prossimo video | Video successivo | Video non disponibile
Questo video non è disponibile … | Ascolta | Ascolta l'articolo | Ascolta questo articolo | Ascolta la notizia
Ascolta il podcast | Ascolta ora | Podcast | Galleria | Galleria fotografica | Fotogallery | Photogallery
Gallery | Guarda la gallery | Guarda le foto | Sfoglia la gallery | Tutte le foto | Durata : …

# cookie-consent
Questo sito utilizza cookie | Questo sito utilizza i cookie … | Questo sito utilizza cookie …
Questo sito usa cookie … | Questo sito usa i cookie … | Questo sito web utilizza … | Utilizziamo i cookie
Utilizziamo i cookie … | Utilizziamo cookie … | Usiamo i cookie … | Noi e i nostri partner …
Continuando a navigare … | Proseguendo la navigazione … | Accetta | Accetta tutto | Accetta tutti
Accetta i cookie | Accetta e continua | Accetto | Rifiuta | Rifiuta tutto | Continua senza accettare
Gestisci cookie | Gestisci preferenze | Impostazioni cookie | Preferenze cookie | Cookie policy
Informativa sui cookie | cookie & accett* | cookie & navigazione | cookie & esperienza | cookie & utilizz*

# paywall-stub
Riservato agli abbonati | Contenuto riservato agli abbonati | Articolo riservato agli abbonati
Contenuto per abbonati | Solo per abbonati | Per abbonati | Abbonati | Esclusiva per abbonati
Contenuto esclusivo | Contenuto premium | Premium | Questo contenuto è riservato …
Questo articolo è riservato … | Articolo a pagamento | Sei già abbonato | Sei già abbonato …
Hai già un abbonamento … | Sei già registrato … | Hai già un account … | Abbonati per leggere
Abbonati per continuare … | Abbonati per leggere … | Abbonati ora | Abbonati a partire da … | Abbonati subito …
Per continuare a leggere … | Per leggere l'articolo completo … | Per proseguire nella lettura …
Accedi per continuare … | Accedi per leggere … | Registrati per leggere … | Registrati per continuare …
Registrati gratis … | Hai raggiunto il limite … | Hai letto … articoli … | Hai ancora … articoli …
Prova gratis … | Prova gratuita | Disdici quando vuoi | Senza vincoli | Scopri le offerte
Scopri gli abbonamenti | Vedi le offerte | Sostieni il giornalismo … | Sostienici | Sostieni il nostro lavoro
Dona | Dona ora | Diventa socio … | Diventa sostenitore … | abbonati & riservat* | abbonati & leggere

# app-promo
Scarica l'app | Scarica l'app … | Scarica la nostra app | Scarica la nostra app … | Scarica gratis l'app …
Apri nell'app | Apri l'app | Disponibile su App Store … | Disponibile su Google Play | ^scarica & app
scarica & app

# copyright-legal
Tutti i diritti riservati | Tutti i diritti riservati … | … tutti i diritti riservati | Riproduzione riservata
Riproduzione riservata … | © Riproduzione riservata | … riproduzione riservata | Riproduzione vietata …
È vietata la riproduzione … | Privacy | Privacy policy | Informativa privacy | Informativa sulla privacy
Termini e condizioni | Termini di servizio | Condizioni d'uso | Note legali | Copyright | Copyright …
Dati societari | Testata giornalistica registrata … | Direttore responsabile … | Registrazione tribunale …
P.IVA … | Partita IVA … | diritti & riservati | riproduzione & riservata

# error-report-widget
Segnala un errore | Segnala errore | Segnala refuso | Segnala un refuso | Segnalaci un errore
Hai trovato un errore … | Hai notato un errore … | C'è un errore … | Hai visto un errore …
Suggerisci una correzione | Segnala un problema

# accessibility-control
Dimensione testo | Dimensione del testo | Dimensione carattere | Dimensioni carattere | Ingrandisci testo
Riduci testo | Aumenta dimensione | Diminuisci dimensione | Alto contrasto | A+ A-

# social-embed
Visualizza questo post su Instagram | Un post condiviso da … | Visualizza su Instagram | Guarda su YouTube
Guarda su Instagram | Vedi su Twitter | Vedi il tweet | Questo tweet non è disponibile | Contenuto esterno
Contenuto incorporato

# cms-placeholder
Inserisci il testo qui | Inserire testo qui | Inserisci qui il testo | Scrivi qui | Titolo qui
Titolo della notizia | Testo di prova | Testo segnaposto | Senza titolo

# contact-info
Contatti : … | Contatto : … | Contatti stampa : … | Telefono : … | Tel : … | Fax : … | Email : … | E-mail : …
Mail : … | Indirizzo : … | Scrivi a … | Scrivici a … | Scrivi all'autore … | Contatta la redazione …
Per informazioni … | Ufficio stampa : … | Info : … | WhatsApp : …

# site-chrome
Redazione | La redazione | A cura della redazione | Di redazione | Informazioni sull'autore | L'autore | Autore
Chi è l'autore | Altri articoli di … | Altri articoli dell'autore | Tutti gli articoli di …
Vedi tutti gli articoli | Vedi profilo | Meteo | Oroscopo | Giochi | Lotto | Necrologi | Annunci | Archivio
Edicola | Edizione digitale | Sfoglia il giornale | Il giornale in edicola | Newsletter | In sintesi | In breve
I punti chiave | Punti chiave | Politica | Economia | Cronaca | Sport | Cultura | Spettacoli | Esteri | Mondo
Italia | Attualità | Opinioni | Salute | Tecnologia | Scienza | Scienze | Società | Ambiente | Motori | Viaggi
Realizzato da … | Powered by … | Senza categoria

# source-credit
Fonte : … | Fonti : … | Fonte … | Via : … | ANSA | (ANSA) | Adnkronos | (Adnkronos) | Con agenzie | Con fonte …

# byline-label
Autore : … | Di : … | A cura di … | A cura di : … | Scritto da … | Scritto da : … | Pubblicato da …
Pubblicato da : … | Testo : … | Testo di … | Intervista di … | Traduzione di … | Traduzione : … | Redazione : …
Redazione … | Dal nostro inviato | Dal nostro inviato … | Dal nostro corrispondente
Dal nostro corrispondente … | Dal corrispondente … | Di redazione … | Articolo di …

# republish-notice
Questo articolo è stato pubblicato originariamente … | Questo articolo è stato pubblicato …
Articolo pubblicato originariamente … | Pubblicato originariamente … | Articolo originale pubblicato …
Riprodotto con autorizzazione … | Questo articolo è apparso … | Questo contenuto è stato …
`;
