/** German: how a site speaks to its reader, as verbs and things. How a list is written: phrase-list.ts. */
export const DE_INVITATIONS = `
# share-follow
weiterempfehlen/weitersagen/weiterleiten & mail/freunden/artikel/per/seite | ^weiterempfehlen/weitersagen & per/mail/artikel
^teilen/teile/teilt/auf/per/via/über/artikel/beitrag/seite/diesen/link/klick/klicken/jetzt/twittern/versenden/drucken/in/bei/mit & teilen/twittern/versenden/drucken/kopieren/weiterleiten/empfehlen/merken/posten/senden & <network>/x/facebook/artikel/beitrag/seite/mail/e-mail/link/freunden/twitter/fenster/seite/auf
^folgen/folge/folgt/abonnieren/werden/werde/besuchen/finden/liken/hinzufügen/tritt/jetzt & uns/unserem/unseren/unsere/sie/fan/gruppe/kanal & <network>/x/google/kanal/news/social/gruppe/community
^link & kopieren/kopiert | wird & neuem & fenster | ^teilen & auf/per/via

# newsletter
^newsletter/newsletters & bestellen/abonnieren/kostenlos/anmelden/gratis/jetzt/täglich
^abonnieren/abonniere/jetzt/melden/melde/das/die/erhalten/erhalte/ihre/deine/unser/unseren/täglich/bleiben/kostenlos/verpassen/tragen/mit/newsletter/nichts/hier & newsletter/newsletters/e-mail/mail/postfach/e-mail-adresse/mailadresse/briefing/news & abonnieren/anmelden/kostenlos/erhalten/täglich/anmeldung/bestellen/an/eintragen/per/direkt/verpassen/ihr/dein/mehr/bleiben/wichtigste
^ihre/deine & e-mail-adresse/e-mail/mailadresse | ^verpassen/verpasse & nichts/keine/mehr

# comment-widget
^diskutieren/diskutiere/kommentar/kommentare/kommentieren/schreiben/schreibe/melden/mitdiskutieren/jetzt/alle/ihr/dein/hinterlassen/hinterlasse/ihre/loggen/bitte/um/antworten/zeige/beitrag/zu & kommentar/kommentare/kommentieren/mit/meinung/diskussion/schreiben/lesen/anzeigen/verfassen/laden/abgeben/hinterlassen/artikel & schreiben/kommentieren/lesen/anzeigen/verfassen/abgeben/hinterlassen/mit/kommentar/kommentare/geschlossen/laden/debatte/sortieren/anmelden/einloggen
kommentare & geschlossen/deaktiviert/moderiert | e-mail-adresse & nicht & veröffentlicht | erforderliche & felder & markiert
^ein/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20 & gedanke/gedanken & zu | ^1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20 & kommentare/antworten & zu/auf

# paywall-stub
^weiterlesen/jetzt/sie/lesen/dieser/diesen/um/testen/zugang/exklusiv/bereits/schon/nur/abonnieren/mit/alle & abo/digitalabo/abonnenten/abonnent/plus/registrieren/abonnieren/monatlich/probemonat/kostenlos/testen/weiterlesen/anmelden/einloggen/premium/mitglieder/inhalte & weiterlesen/lesen/anmelden/haben/testen/monat/kostenlos/abonnenten/artikel/registrieren/freischalten/zugriff/abo/weiter/einloggen/bereits/unbegrenzt/euro
^sie/du & bereits/schon & abo/abonnent/registriert/konto/kunde | ^jederzeit/monatlich & kündbar/kündbar | ^dieser/dieses/der & artikel/inhalt/beitrag/text & abonnenten/plus/exklusiv/mitglieder/kostenpflichtig/registrierte

# app-promo
^laden/lade/jetzt/holen/hol/die/installieren/app/kostenlos/unsere/erhältlich/nutzen/öffnen/in/lesen & app/apps/news-app/*-app/appstore/app-store/store/play & laden/herunterladen/installieren/download/store/play/kostenlos/öffnen/holen/nutzen/ios/android/lesen/verfügbar
^laden/jetzt/erhältlich & store/play/appstore

# cookie-consent
^wir/diese/unsere/mit/durch/um/cookies/cookie/alle/einstellungen/ablehnen/akzeptieren/zustimmen/für/bitte/datenschutz & cookies/cookie/cookie-*/tracking
^alle/alles/nur/zustimmen/akzeptieren/ablehnen/einwilligung/einstellungen & akzeptieren/ablehnen/notwendige/weiter/verwalten/cookies/auswahl/schließen

# ui-prompt
^war/hat/wie/fanden/bewerten/bewerte/gefällt/ist & artikel/beitrag/inhalt/rezept & hilfreich/gefallen/gefällt/ihnen/dir/fanden/bewerten/interessant/diesen/dieser | ^push/push-benachrichtigungen/benachrichtigungen/mitteilungen & aktivieren/erhalten/zulassen/einschalten/deaktivieren | ^klicken/tippen/klick & vergrößern/abspielen/laden/öffnen/anzeigen | ^artikel/beitrag/merkliste/rezept & merken/speichern/hinzufügen/vorlesen

# nav-menu
^zum/zur/zurück/nach/springe/springen/direkt/weiter & inhalt/hauptinhalt/navigation/startseite/oben/seitenanfang/übersicht/menü/anfang/suche/hauptnavigation/artikel | ^nächster/vorheriger/nächste/vorherige/nächstes & artikel/beitrag/seite/bild/meldung | ^mein/konto/jetzt & konto/anlegen/anmelden/profil/registrieren | ^menü/suche/navigation & öffnen/schließen/anzeigen/ein-/ausblenden

# video-player
^video/artikel/audio/jetzt/beitrag/ton/podcast/player/anhören/diesen/wiedergabe & abspielen/anhören/ansehen/anschauen/vorlesen/starten/pausieren/hören/laden/stumm/einschalten/ausschalten/verfügbar/wiedergeben/geladen | sekunden & von & minuten/minute | browser & unterstützt

# error-report-widget
^fehler/einen/haben/hast/rechtschreibfehler/tippfehler/sie & fehler/tippfehler/rechtschreibfehler/entdeckt/gefunden/melden/gemeldet & gefunden/entdeckt/melden/mit/uns/bitte/schreiben/hinweis/markieren

# social-embed
^sieh/diesen/dieser/dieses/hier/an/externer/externen/empfohlener/ansehen/inhalt & beitrag/tweet/inhalt/video/post/inhalte & <network>/x/ansehen/anzeigen/laden/extern*/geladen/zustimmen | ^ein/von & beitrag & geteilt

# read-full
^zum/den/weiterlesen/lesen/ganzen/vollständigen/kompletten/hier/mehr/originalartikel/original/gesamten/der/zur & artikel/originalartikel/quelle/original/beitrag/text/weiterlesen/bericht/meldung & lesen/ganzen/auf/zum/zur/hier/vollständigen/weiterlesen/vollständige/gesamten/bei

# source-stub
^originalartikel/original/quelle/zum & lesen/ansehen/aufrufen/artikel/originalartikel/original/anzeigen

# related-header
^mehr/weitere/auch/aktuelle/neueste/neuste/meistgelesene/ähnliche/beliebte/passende/verwandte/top/die & artikel/nachrichten/meldungen/themen/beiträge/interessant/meistgelesen*/thema/news/videos/schlagzeilen/meistgesehen*

# live-label
Eilmeldung | Newsticker | Live-Ticker | Im Livestream | Jetzt live | Aktuell | Liveblog | Breaking News

# copyright-legal
urheberrechtlich & geschützt | nachdruck/vervielfältigung/weiterverbreitung/verwendung & genehmigung/verboten/untersagt/gestattet/quellenangabe

# ad-label
weiterlesen/weiterzulesen/weiter/scrollen & anzeige/werbung

# related-label
^lesen/sehen/hören/auch/mehr/passend/lies/hier & auch/dazu/thema/mehr/lesen/interessant/weiterlesen & :
`;
