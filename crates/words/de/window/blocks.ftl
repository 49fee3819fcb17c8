### The blocks of a piece, and what is done with them.

blocks-label = Block einfügen
blocks-none = So heißt kein Block
blocks-paragraph = Text
blocks-heading = Zwischentitel
blocks-subheading = Kleiner Zwischentitel
blocks-smallHeading = Kleinster Zwischentitel
blocks-bullets = Aufzählung
blocks-numbers = Nummerierte Liste
blocks-tasks = Aufgabenliste
blocks-quotation = Zitat
blocks-attribution = Wer es gesagt hat
blocks-pullQuote = Zitatkasten
blocks-picture = Bild …
blocks-gallery = Bildstrecke …
blocks-table = Tabelle …
blocks-poll = Umfrage
blocks-aside = Infokasten
blocks-embed = Einbettung
blocks-footnote = Fußnote
blocks-divider = Trennlinie
blocks-code = Code

blockHints-heading = Ein neuer Teil des Beitrags
blockHints-subheading = Ein Teil davon
blockHints-smallHeading = Noch eine Stufe darunter
blockHints-bullets = Punkte ohne Reihenfolge
blockHints-numbers = Punkte mit Reihenfolge
blockHints-tasks = Zum Abhaken
blockHints-quotation = Was jemand sagt, eingerückt
blockHints-attribution = Der Name unter einem Zitat
blockHints-pullQuote = Worte aus dem Beitrag, groß
blockHints-picture = Mit Bildunterschrift und Nachweis
blockHints-gallery = Bilder nebeneinander
blockHints-table = Oder Größe tippen: table 4x5
blockHints-poll = Eine Frage an die Leser
blockHints-aside = Ein Kasten neben dem Text
blockHints-embed = Ein Video, ein Post, eine Karte
blockHints-footnote = Eine Anmerkung am Ende
blockHints-divider = Ein Einschnitt zwischen Teilen
blockHints-code = Bleibt genau so, wie getippt

blockGroups-words = Text
blockGroups-pictures = Bilder und mehr
blockGroups-parts = Abgesetzt

handle-label = Block
handle-hint = Ziehen verschiebt, Klicken zeigt mehr
handle-up = Nach oben
handle-down = Nach unten
handle-duplicate = Duplizieren
handle-copy = Kopieren
handle-remove = Löschen
handle-list = Ganze Liste
handle-gallery = Ganze Bildstrecke
handle-turn = Umwandeln in
handle-kept = jedes Wort bleibt
handle-turnings-paragraph = Text
handle-turnings-heading = Zwischentitel
handle-turnings-subheading = Kleiner Zwischentitel
handle-turnings-smallHeading = Kleinster Zwischentitel
handle-turnings-bullets = Aufzählung
handle-turnings-numbers = Nummerierte Liste
handle-turnings-tasks = Aufgabenliste
handle-turnings-quotation = Zitat
handle-turnings-pullQuote = Zitatkasten
handle-turnings-aside = Infokasten
handle-turnings-code = Code

quotation-saidBy = Wer es gesagt hat

callout-kinds-poll = Umfrage
callout-kinds-pullquote = Zitatkasten
callout-kinds-aside = Infokasten
callout-kinds-gallery = Bildstrecke
callout-question = Wie lautet die Frage?
callout-option = Eine Antwort
callout-consent = Worin Leser mit ihrer Stimme einwilligen
callout-addAnswer = Antwort hinzufügen
callout-vote = Wo Leser abstimmen …
callout-aside = Was neben dem Beitrag steht
callout-gallery = Bilder hinzufügen oder hier ablegen
callout-title = Titel
callout-pullQuote = Worte aus dem Beitrag, groß gesetzt
callout-addPictures = Bilder hinzufügen …

table-label = Tabelle
table-row = Zeile
table-column = Spalte
table-rowAbove = Zeile darüber
table-rowBelow = Zeile darunter
table-columnBefore = Spalte davor
table-columnAfter = Spalte danach
table-moveUp = Zeile nach oben
table-moveDown = Zeile nach unten
table-moveBack = Spalte zurück
table-moveOn = Spalte weiter
table-left = Spalte linksbündig
table-center = Spalte zentriert
table-right = Spalte rechtsbündig
table-rowHandle = Zeile: ziehen zum Verschieben, klicken für mehr
table-columnHandle = Spalte: ziehen zum Verschieben, klicken für mehr
table-size = Neue Tabelle
table-sizeHint = Größe mit den Pfeiltasten, Enter fügt sie ein
table-sizeOf =
    { $columns ->
        [one] { $columns } Spalte
       *[other] { $columns } Spalten
    }, { $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    }
table-chooseRow = Zeile auswählen
table-chooseColumn = Spalte auswählen
table-headings = Kopfzeile
table-heading = Überschrift
table-removeRow = Zeile löschen
table-removeColumn = Spalte löschen
table-remove = Tabelle löschen

embed-label = Einbettung: { $host }
embed-address = Adresse der Einbettung
embed-hint = https://…
embed-none = Noch keine Adresse
embed-change = Adresse ändern
embed-refused = Eingebettet wird eine Adresse im Web: https://…

footnote-label = Fußnote
footnote-nth = Fußnote { NUMBER($n) }
footnote-hint = Was in der Fußnote steht
footnote-toText = { $label }: zurück zum Text
footnote-noReference = { $label }: im Text verweist nichts darauf
footnote-gone =
    { $n ->
        [one] Mit der Ziffer ging auch die Fußnote.
       *[other] Mit den Ziffern gingen auch { $n } Fußnoten.
    }
footnote-keep =
    { $n ->
        [one] Fußnote behalten
       *[other] Fußnoten behalten
    }
footnote-noNote = Diese Fußnote ist noch leer. Jetzt schreiben

task-done = Erledigt
