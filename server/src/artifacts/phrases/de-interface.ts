/** German: what the interface of a site says, by class. How a list is written: phrase-list.ts. */
export const DE_INTERFACE = `
# nav-menu
Zum Inhalt springen | Zum Inhalt wechseln | Zum Inhalt | Zum Hauptinhalt | Zum Hauptinhalt springen
Zur Navigation springen | Zur Navigation | Zur Suche springen | Zum Footer springen | Zum Menü
Direkt zum Inhalt | Springe zum Inhalt | Springe zu … | Menü | Hauptmenü | Menü öffnen | Menü schließen
Navigation | Hauptnavigation | Navigation öffnen | Navigation überspringen | Startseite | Home | Zur Startseite
Anmelden | Anmeldung | Abmelden | Einloggen | Login | Ausloggen | Registrieren | Registrierung | Konto erstellen
Mein Konto | Mein Profil | Suche | Suchen | Suche öffnen | Suchbegriff eingeben | Nach oben | Zurück
Zurück nach oben | Zurück zur Startseite | Zurück zur Übersicht | Zur Übersicht | Vorheriger Artikel
Nächster Artikel | Vorheriger Beitrag | Nächster Beitrag | Vorherige Seite | Nächste Seite | Vorherige | Nächste
Weiter | Rubriken | Ressorts | Alle Ressorts | Kategorien | Themen | Sitemap | Kontakt | Über uns | Mediadaten
Werben | Hilfe | Inhalt | Inhaltsverzeichnis | Sie sind hier | Du bist hier | Sprache wählen | Dunkler Modus
E-Paper | ePaper

# ui-prompt
Merken | Merkliste | Auf die Merkliste | Zur Merkliste hinzufügen | Artikel merken | Artikel speichern
Speichern | Später lesen | Lesezeichen setzen | Artikel verschenken | Verschenken | Melden | Artikel melden
Schließen | Abbrechen | Absenden | Senden | Bestätigen | OK | Hier klicken | Klicken Sie hier
Zum Vergrößern klicken | Bild vergrößern | Vergrößern | Weniger anzeigen | Einklappen | Ausklappen | Aufklappen
Benachrichtigungen aktivieren | Push-Nachrichten aktivieren | Thema folgen | Diesem Thema folgen | Autor folgen
E-Mail-Adresse | Ihre E-Mail-Adresse | Deine E-Mail-Adresse | Ihr Name | Ihre Meinung | Ihre Meinung ist gefragt
Wie fanden Sie diesen Artikel | War dieser Artikel hilfreich | War dieser Artikel interessant
Hat Ihnen der Artikel gefallen | Artikel bewerten | Jetzt bewerten | Nein danke | Später | Jetzt nicht
Haben Sie Hinweise … | Schicken Sie uns … | Diskutieren Sie mit | Diskutieren Sie mit … | Jetzt mitmachen
Jetzt abstimmen

# ui-state-message
Laden | Lädt | Lädt … | Wird geladen | Wird geladen … | Inhalt wird geladen | Inhalte werden geladen
Karte wird geladen | Karte wird geladen bitte warten | Bitte warten | Bitte warten … | Einen Moment bitte
Seite nicht gefunden | Inhalt nicht verfügbar | Dieser Inhalt ist nicht verfügbar …
Dieser Inhalt ist nicht mehr verfügbar | Dieser Artikel ist nicht mehr verfügbar | Ein Fehler ist aufgetreten
Ein Fehler ist aufgetreten … | Es ist ein Fehler aufgetreten … | Etwas ist schiefgelaufen …
Bitte versuchen Sie es … | Erneut versuchen | Keine Ergebnisse | Keine Treffer | Keine weiteren Artikel
Vielen Dank für Ihre Anmeldung | Danke für Ihre Anmeldung | Ihre Nachricht wurde gesendet | Nachricht gesendet
Link kopiert | Kopiert | In die Zwischenablage kopiert | Ihr Browser unterstützt … | Dein Browser unterstützt …
Bitte aktivieren Sie javascript … | Bitte javascript aktivieren | Javascript ist deaktiviert …
Automatisch übersetzt

# live-label
Live | Livestream | Liveticker | Live-Ticker | Zum Liveticker | Zum Livestream | Jetzt live | Live ansehen
Eilmeldung | Eil | Exklusiv | Newsticker | +++ Eilmeldung +++

# comment-widget
Kommentare | Kommentar | … Kommentare | Kommentieren | Artikel kommentieren | Kommentar schreiben
Kommentar verfassen | Kommentar abgeben | Kommentar hinzufügen | Kommentar hinterlassen | Kommentar senden
Schreibe einen Kommentar | Schreiben Sie einen Kommentar | Hinterlasse einen Kommentar
Hinterlassen Sie einen Kommentar | Hinterlasse eine Antwort | Antwort abbrechen | Ihr Kommentar | Dein Kommentar
Keine Kommentare | Noch keine Kommentare | Kommentare anzeigen | Alle Kommentare | Alle Kommentare anzeigen
Kommentare lesen | Kommentare ansehen | Zu den Kommentaren | Kommentare geschlossen | Kommentare deaktiviert
Die Kommentare sind geschlossen | Kommentarfunktion deaktiviert … | Die Kommentarfunktion ist …
Leserkommentare | Mitdiskutieren | Jetzt mitdiskutieren | Diskussion | Zur Diskussion | Antworten
Melden Sie sich an um zu kommentieren | Zum Kommentieren anmelden | Zum Kommentieren … | Um zu kommentieren …
Du musst angemeldet sein … | Sie müssen angemeldet sein … | Deine E-Mail-Adresse wird nicht veröffentlicht
Deine E-Mail-Adresse wird nicht veröffentlicht … | Ihre E-Mail-Adresse wird nicht veröffentlicht …
Erforderliche Felder sind … | Meinen Namen meine E-Mail-Adresse … | Netiquette | Kommentarregeln
Seien Sie der Erste … | Sei der Erste … | Neueste zuerst | Älteste zuerst

# video-player
Abspielen | Video abspielen | Video ansehen | Video starten | Zum Video | Video | Pause | Ton an | Ton aus
Ton einschalten | Stummschalten | Vollbild | Lautstärke | Untertitel | Nächstes Video | Video nicht verfügbar
Das Video startet in … | Das Video ist nicht mehr verfügbar | Dieses Video ist nicht verfügbar | Anhören
Artikel anhören | Diesen Artikel anhören | Beitrag anhören | Artikel vorlesen | Vorlesen | Jetzt anhören | Audio
Podcast | Podcast anhören | Bildergalerie | Galerie | Fotostrecke | Zur Bildergalerie | Zur Fotostrecke
Bilder anzeigen | Alle Bilder | Bilderstrecke | Dauer | Dauer : …

# cookie-consent
Diese Website verwendet Cookies | Diese Website verwendet Cookies … | Diese Webseite verwendet Cookies …
Diese Seite verwendet Cookies … | Diese Seite nutzt Cookies … | Wir verwenden Cookies | Wir verwenden Cookies …
Wir nutzen Cookies … | Wir und unsere Partner … | Unsere Website verwendet … | Mit der Nutzung dieser Seite …
Mit der weiteren Nutzung … | Durch die weitere Nutzung … | Datenschutz Cookies … verwendet Cookies …
Alle akzeptieren | Alle Cookies akzeptieren | Akzeptieren | Akzeptieren und weiter | Zustimmen
Zustimmen und weiter | Einverstanden | Ich stimme zu | Ablehnen | Alle ablehnen | Cookie-Einstellungen
Cookies verwalten | Einstellungen verwalten | Privatsphäre-Einstellungen | Datenschutzeinstellungen
cookies & akzeptieren | cookies & verwende* | cookies & zustimm* | cookies & nutz*

# paywall-stub
Exklusiv für Abonnenten | Nur für Abonnenten | Für Abonnenten | Artikel nur für Abonnenten | Nur für Mitglieder
Plus-Artikel | Plus | Premium | Premium-Artikel | Bezahlinhalt | Jetzt weiterlesen mit … | Weiterlesen mit …
Weiterlesen nach … | Lesen Sie weiter mit … | Mit einem Abo weiterlesen | Jetzt Abo abschließen
Jetzt abonnieren und weiterlesen … | Jetzt testen | Jetzt kostenlos testen | Kostenlos testen | Gratis testen
Probeabo | Probemonat … | … kostenlos testen | Jederzeit kündbar | Monatlich kündbar | Abo abschließen | Abo
Abonnement | Zum Abo | Zum Angebot | Zu den Abos | Alle Abo-Angebote | Angebote vergleichen | Bereits Abonnent …
Bereits Abonnent | Sie sind bereits Abonnent … | Sie sind bereits Digitalabonnent … | Schon Abonnent …
Bereits registriert … | Sie haben bereits ein Konto … | Schon registriert … | Hier anmelden
Melden Sie sich an um weiterzulesen | Um weiterzulesen … | Um diesen Artikel zu lesen …
Um den Artikel weiterzulesen … | Registrieren Sie sich … | Dieser Artikel ist kostenpflichtig
Dieser Artikel ist nur für … | Dieser Artikel ist Teil von … | Sie haben … Artikel gelesen
Sie haben Ihr Limit … | Unterstützen Sie uns | Unterstützen Sie unabhängigen … | Unterstützen Sie unsere …
Jetzt spenden | Spenden | Jetzt unterstützen | Mitglied werden | Unbegrenzter Zugang … | Voller Zugriff …
abonnent* & anmelden | abo & weiterlesen | abonnenten & vorbehalten

# app-promo
App herunterladen | Jetzt App herunterladen | Laden Sie die App … | Laden Sie unsere App … | Laden Sie sich …
Lade dir die App … | Zur App | In der App öffnen | In der App lesen | Jetzt die App laden | Hol dir die App …
Jetzt bei Google Play | Im App Store laden | app & herunterladen | ^laden & app | ^hol* & app

# copyright-legal
Alle Rechte vorbehalten | Alle Rechte vorbehalten … | … alle Rechte vorbehalten | Nachdruck verboten …
Vervielfältigung … | Die Vervielfältigung … | Jede Verwendung … | Impressum | Datenschutz | Datenschutzerklärung
Datenschutzhinweise | AGB | Nutzungsbedingungen | Allgemeine Geschäftsbedingungen | Barrierefreiheit | Copyright
Copyright … | Urheberrecht … | Rechtliche Hinweise | rechte & vorbehalten | impressum & datenschutz

# error-report-widget
Fehler melden | Fehler gefunden | Fehler gefunden … | Fehler im Artikel | Korrektur melden | Korrekturhinweis
Haben Sie einen Fehler … | Hast du einen Fehler … | Einen Fehler gefunden … | Sie haben einen Fehler …
Rechtschreibfehler gefunden … | Hinweis auf Fehler … | Problem melden | Artikel korrigieren
Markieren Sie den Text …

# accessibility-control
Schriftgröße | Schrift vergrößern | Schrift verkleinern | Textgröße | Text vergrößern | Text verkleinern
Hoher Kontrast | Leichte Sprache | Gebärdensprache | Aa

# social-embed
Sieh dir diesen Beitrag auf Instagram an | Diesen Beitrag auf Instagram ansehen | Ein Beitrag geteilt von …
Ein von … geteilter Beitrag | Auf Instagram ansehen | Auf Twitter ansehen | Auf YouTube ansehen | Beitrag von …
Tweet von … | Dieser Tweet ist nicht verfügbar | Empfohlener externer Inhalt | Externer Inhalt | Externe Inhalte
Externen Inhalt anzeigen | Externe Inhalte anzeigen | Inhalt anzeigen | An dieser Stelle finden Sie …
An dieser Stelle befindet sich … | An dieser Stelle finden Sie einen externen Inhalt …
Hier finden Sie einen externen Inhalt … | Ich bin damit einverstanden … | Ich bin einverstanden …
Zur Anzeige dieses Inhalts … | Mit dem Laden … akzeptieren … | Mit dem Laden des … akzeptieren Sie …

# cms-placeholder
Text hier eingeben | Hier Text eingeben | Geben Sie hier Ihren Text ein | Überschrift hier
Überschrift eingeben | Titel hier eingeben | Bildunterschrift | Bildbeschreibung | Blindtext
Dies ist ein Blindtext … | Platzhalter | Platzhaltertext | Ohne Titel | Unbenannt | Testartikel

# contact-info
Kontakt : … | Pressekontakt | Pressekontakt : … | Ansprechpartner : … | Rückfragen … | Rückfragen bitte an
Telefon : … | Tel : … | Fax : … | Mobil : … | E-Mail : … | Email : … | Mail : … | Schreiben Sie uns …
Schreiben Sie an … | Schreiben Sie dem Autor … | Redaktion : … | Anschrift : … | Adresse : …

# site-chrome
Die Redaktion | Redaktion | Über den Autor | Über die Autorin | Zum Autor | Zur Autorin | Zur Person | Autor
Autorin | Alle Artikel des Autors | Alle Artikel von … | Alle Beiträge von … | Mehr vom Autor
Zum Autorenprofil | Wetter | Horoskop | Rätsel | Sudoku | Kreuzworträtsel | Spiele | Archiv | Traueranzeigen
Stellenmarkt | Immobilien | Veranstaltungen | Kleinanzeigen | Das Wichtigste in Kürze | Auf einen Blick
Zusammenfassung | Politik | Wirtschaft | Sport | Kultur | Panorama | Gesellschaft | Wissen | Gesundheit
Digital | Ausland | Inland | Regional | Lokales | Meinung | Technik | Wissenschaft | Vermischtes | Unterhaltung
Allgemein | Präsentiert von … | Stolz präsentiert von …

# source-credit
Quelle : … | Quellen : … | Quelle … | Via : … | Mit Material von … | Mit Material der …
Mit Informationen von … | (dpa) | (afp) | dpa | AFP | (APA) | (Reuters) | Mit Agenturmaterial

# byline-label
Von : … | Autor : … | Autorin : … | Autoren : … | Text : … | Redaktion : … | Verfasst von … | Geschrieben von …
Veröffentlicht von … | Interview : … | Das Interview führte … | Das Gespräch führte … | Die Fragen stellte …
Aufgezeichnet von … | Übersetzt von … | Übersetzung : … | Aus dem Englischen … | Ein Gastbeitrag von …
Ein Kommentar von … | Eine Analyse von … | Eine Kolumne von … | Gastbeitrag von … | Kommentar von …
Analyse von … | Bericht : … | Von unserem Korrespondenten … | Von unserer Redaktion | Von Redaktion

# republish-notice
Dieser Artikel erschien zuerst in … | Dieser Artikel erschien zuerst bei …
Dieser Artikel erschien ursprünglich … | Dieser Artikel ist zuerst … | Dieser Artikel wurde zuerst …
Dieser Text erschien zuerst … | Dieser Text erschien in … | Dieser Beitrag erschien zuerst …
Dieser Beitrag erschien ursprünglich … | Dieser Beitrag wurde … | Zuerst veröffentlicht … | Zuerst erschienen …
Erstmals veröffentlicht … | Mit freundlicher Genehmigung … | Dieser Artikel wurde … übersetzt …
`;
