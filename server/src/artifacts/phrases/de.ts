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

# ad-label
Werbung
Anzeige
Anzeigen
Werbeanzeige
Werbepause
Gesponsert
Gesponserter Inhalt
Sponsored Post
Anzeige wird geladen
Artikel geht nach der Werbung weiter
Weiter nach der Werbung
Nach der Anzeige weiterlesen

# related-label
Lesen Sie auch : …
Lies auch : …
Lesen Sie hier : …
Lesen Sie dazu auch : …
Lesen Sie mehr : …
Auch interessant : …
Das könnte Sie auch interessieren : …
Das könnte dich auch interessieren : …
Mehr zum Thema : …
Mehr dazu : …
Siehe auch : …
Passend dazu : …
Weiterlesen : …
Video : …
Zum Thema : …

# related-header
Auch interessant
Lesen Sie auch
Lies auch
Das könnte Sie auch interessieren
Das könnte Sie interessieren
Das könnte dich auch interessieren
Das könnte Ihnen auch gefallen
Mehr zum Thema
Mehr aus …
Mehr von …
Mehr zu …
Zum Thema
Ähnliche Artikel
Ähnliche Beiträge
Verwandte Artikel
Verwandte Beiträge
Verwandte Themen
Weitere Artikel
Weitere Nachrichten
Weitere Meldungen
Weitere Themen
Meistgelesen
Meistgelesene Artikel
Meist gelesen
Beliebte Artikel
Neueste Artikel
Neueste Beiträge
Aktuelle Nachrichten
Empfehlungen der Redaktion
Empfohlener externer Inhalt
Unsere Empfehlungen
Siehe auch

# share-follow
Teilen
Artikel teilen
Diesen Artikel teilen
Beitrag teilen
Teilen auf …
Teilen auf Facebook
Teilen über …
Auf Facebook teilen
Auf Twitter teilen
Auf … teilen
Twittern
Drucken
Artikel drucken
Per E-Mail versenden
Per Mail versenden
E-Mail
Link kopieren
Link kopiert
Folgen
Folgen Sie uns
Folgen Sie uns auf
Folgen Sie uns auf …
Folge uns auf …
Folgt uns auf …
Besuchen Sie uns auf …

# newsletter
Newsletter abonnieren
Newsletter anmelden
Zum Newsletter anmelden
Jetzt Newsletter abonnieren
Jetzt den Newsletter abonnieren
Abonnieren Sie unseren Newsletter
Abonnieren Sie unseren Newsletter …
Abonnieren Sie jetzt den … Newsletter …
Abonnieren Sie den … Newsletter …
Melden Sie sich … Newsletter an
Melden Sie sich … Newsletter …
Jetzt abonnieren
Jetzt anmelden
Jetzt registrieren

# feed-footer
Der Beitrag … erschien zuerst auf …
Dieser Beitrag … erschien zuerst im Blog …
Der Artikel … erschien zuerst auf …
Der Post … erschien zuerst auf …

# read-full
Den ganzen Artikel lesen Sie auf …
Den vollständigen Artikel lesen Sie …
Zum vollständigen Artikel …
Vollständigen Artikel auf … lesen
Lesen Sie den ganzen Artikel auf …
Weiterlesen auf …
Hier weiterlesen
Klicken Sie hier um … zu lesen

# ui-text
Zum Inhalt springen
Zum Hauptinhalt springen
Direkt zum Inhalt
Menü
Startseite
Anmelden
Einloggen
Registrieren
Suche
Nach oben
Vorheriger Artikel
Nächster Artikel
Kommentare
Kommentar schreiben
Kommentar verfassen
Schreibe einen Kommentar
Hinterlasse einen Kommentar
Keine Kommentare
Kommentare anzeigen
Bitte warten
Wird geladen
Karte wird geladen bitte warten
Merken
Navigation öffnen
Sieh dir diesen Beitrag auf Instagram an
Deine E-Mail-Adresse wird nicht veröffentlicht …
Diese Website verwendet Cookies …
Wir verwenden Cookies …
Datenschutz Cookies … verwendet Cookies …
Alle Cookies akzeptieren
Exklusiv für Abonnenten
Nur für Abonnenten
Alle Rechte vorbehalten
Alle Rechte vorbehalten …

# photo-label
Foto : …
Fotos : …
Bild : …
Bilder : …
Bildquelle : …
Fotoquelle : …
Titelbild : …
Symbolbild : …
Quelle Foto : …

# tags-label
Schlagwörter : …
Schlagworte : …
Stichwörter : …
Tags : …
Themen : …
Mehr zu : …
`;
