### The pieces.

shelf-label = Beiträge
shelf-new = Neuer Beitrag
shelf-import = Importieren …
shelf-search = Beiträge durchsuchen
shelf-searchHow = Wörter, eine Wendung in "…", byline:ann, tag:fähre, status:filed, before:2026-05
shelf-bin = Papierkorb
shelf-backFromBin = Zurück zu den Beiträgen
shelf-untitled = Ohne Titel
shelf-words =
    { $n ->
        [one] { $n } Wort
       *[other] { $n } Wörter
    }
shelf-problems =
    { $n ->
        [one] { $n } Hinweis steht noch im Weg
       *[other] { $n } Hinweise stehen noch im Weg
    }
shelf-actions = Was mit { $name } geht
shelf-duplicate = Duplizieren
shelf-duplicated =
    { $n ->
        [one] { $n } Beitrag dupliziert.
       *[other] { $n } Beiträge dupliziert.
    }
shelf-archive = Archivieren
shelf-unarchive = Aus dem Archiv holen
shelf-toBin = In den Papierkorb
shelf-restore = Zurücklegen
shelf-deleteForEver = Endgültig löschen
shelf-deleteOne = „{ $name }“ endgültig löschen?
shelf-deleteMany =
    { $n ->
        [one] { $n } Beitrag endgültig löschen?
       *[other] { $n } Beiträge endgültig löschen?
    }
shelf-deleteText = Der Text und seine Geschichte sind dann weg. Es gibt kein Zurück.
shelf-emptyBin = Papierkorb leeren …
shelf-emptyBinOf =
    { $n ->
        [one] Alles im Papierkorb endgültig löschen: { $n } Beitrag?
       *[other] Alles im Papierkorb endgültig löschen: { $n } Beiträge?
    }
shelf-filter = Welche Beiträge
shelf-all = Alle Beiträge
shelf-of = { $name } · { NUMBER($n) }
shelf-order = Reihenfolge
shelf-orders-deadline = Nach Abgabe
shelf-orders-changed = Zuletzt geändert
shelf-orders-headline = Nach Überschrift
shelf-orders-created = Neueste
shelf-chosen = { NUMBER($n) } gewählt
shelf-chooseNone = Keinen wählen
shelf-setStatus = Status
shelf-nowOf =
    { $n ->
        [1] Der Beitrag hat jetzt den Status „{ $status }“.
       *[other] { $n } Beiträge haben jetzt den Status „{ $status }“.
    }
shelf-archived = „{ $name }“ ist im Archiv.
shelf-archivedMany =
    { $n ->
        [one] { $n } Beitrag ist im Archiv.
       *[other] { $n } Beiträge sind im Archiv.
    }
shelf-today = Heute
shelf-tomorrow = Morgen
shelf-late = Überfällig: { $when }
shelf-nothingFound = Nirgends steht „{ $query }“.
shelf-elsewhere = { NUMBER($n) } im Archiv
shelf-noneOf = Kein Beitrag hat den Status „{ $status }“.
# How it stands in “No piece is …”, “The piece is now …”.
shelf-is-idea = Idee
shelf-is-drafting = In Arbeit
shelf-is-ready = Fertig
shelf-is-filed = Abgegeben
shelf-is-published = Veröffentlicht
shelf-is-archived = Archiviert
shelf-noneLive = Alle Beiträge sind im Archiv.
shelf-showAll = Alle Beiträge zeigen
shelf-binEmpty = Der Papierkorb ist leer.
shelf-emptyTitle = Noch nichts geschrieben
shelf-emptyText = Mit einer leeren Seite beginnen, oder mit etwas, das es schon gibt.
shelf-example = Ein Beispiel ansehen
shelf-binned = „{ $name }“ liegt im Papierkorb.
shelf-binnedMany =
    { $n ->
        [one] { $n } Beitrag liegt im Papierkorb.
       *[other] { $n } Beiträge liegen im Papierkorb.
    }
shelf-status-idea = Idee
shelf-status-drafting = In Arbeit
shelf-status-ready = Fertig
shelf-status-filed = Abgegeben
shelf-status-published = Veröffentlicht
shelf-status-archived = Archiviert
