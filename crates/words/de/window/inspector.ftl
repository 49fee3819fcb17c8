### The details beside the page.

inspector-label = Details
inspector-piece = Beitrag
inspector-pictures = Bilder
inspector-checks = Prüfung
inspector-history = Verlauf
inspector-filled = ausgefüllt
inspector-status = Status
inspector-slug = Ende der Webadresse
inspector-slugWillBe = …/{ $slug }
inspector-slugForeign = Nur Buchstaben, Ziffern und Bindestriche: „{ $sign }“ geht nicht.
inspector-slugLong =
    { $most ->
        [one] Höchstens { $most } Buchstabe.
       *[other] Höchstens { $most } Buchstaben.
    }
inspector-slugTaken = „{ $name }“ hat dieses Ende schon. Bitte ein anderes wählen.
inspector-slugline = Arbeitstitel
inspector-sluglineHint = Wie die Redaktion ihn nennt. Wird nicht gedruckt
inspector-section = Ressort
inspector-tags = Schlagwörter
inspector-addTag = Schlagwort hinzufügen
inspector-removeTag = Schlagwort { $tag } entfernen
inspector-language = Sprache
inspector-languageHint = en, de, ru …
inspector-languageWrong = Keine Sprache heißt so. Eine wählen oder ihr Kürzel schreiben: de, pt-BR
inspector-lengthOrdered = Bestellte Länge
inspector-lengthWrong = Eine Zahl von Wörtern: 900
inspector-wordsUnit = Wörter
inspector-bylines = Autorenzeilen
inspector-bylineName = Name
inspector-bylineRole = Rolle
inspector-bylineKindLabel = Art
inspector-bylineKind-person = Person
inspector-bylineKind-organisation = Organisation
inspector-removeByline = Autorenzeile { $name } entfernen
inspector-dates = Termine
inspector-published = Veröffentlicht
inspector-updated = Aktualisiert
inspector-deadline = Abgabe
inspector-embargo = Sperrfrist
inspector-dateHint = morgen 18:00
inspector-dateWrong = Bitte einen Tag schreiben, dahinter die Uhrzeit, wenn es eine gibt: 23.11.2026 14:30 oder 14:30 Europe/Berlin
inspector-outlet = Medium
inspector-noOutlet = Noch keins
inspector-changeOutlet = Ändern …
inspector-editions = Für einzelne Medien
inspector-editionsHint = Was dort anders ist als für alle. Leere Zeilen bleiben, wie sie sind.
inspector-addEdition = Für { $outlet }
inspector-removeEdition = Angaben für { $outlet } entfernen
inspector-editionCanonical = Adresse der Fassung für Suchmaschinen
inspector-firstPublished = Zuerst erschienen bei
inspector-firstOutlet = Wo es zuerst stand
inspector-firstDate = Wann es dort erschien
inspector-address = Adresse
inspector-addressWrong = Eine Adresse im Web: https://example.org/beitrag
inspector-permission = Abdruckvermerk
inspector-permissionHint = Wird mit dem Beitrag gedruckt
inspector-canonical = Suchmaschinen sollen zeigen
inspector-canonicals-none = Keine Angabe
inspector-canonicals-original = Die erste Fassung
inspector-canonicals-noindex = Nicht diese Fassung
inspector-canonicalNeedsAddress = Die Adresse der ersten Fassung fehlt noch.
inspector-forReaders = Suchen und teilen
inspector-summary = Zusammenfassung für Suchmaschinen
inspector-summaryLength =
    { $n ->
        [0] Der Vorspann steht dafür ein
        [one] { $n } Zeichen; etwa 155 werden gezeigt
       *[other] { $n } Zeichen; etwa 155 werden gezeigt
    }
inspector-searchResult = In der Suche
inspector-sharedCard = Geteilt
inspector-yourSite = Ihre Website
inspector-noDescription = Weder Zusammenfassung noch Vorspann: Suchmaschinen wählen selbst etwas aus.
inspector-unlisted = Suchmaschinen sollen diese Fassung auslassen.
inspector-standing = Textbausteine
inspector-standingTexts = Meine Texte
inspector-standingTextsFor = Meine Texte für { $field }
inspector-keepText = Diesen Text merken
inspector-forgetText = Diesen Text vergessen
inspector-author_line = Über den Autor
inspector-disclaimer = Transparenzhinweis
inspector-corrections = Korrekturen
inspector-correctionNth = Korrektur { NUMBER($n) }
inspector-correctionKind = Art
inspector-correctionKinds-correction = Korrektur
inspector-correctionKinds-clarification = Klarstellung
inspector-correctionKinds-update = Nachtrag
inspector-correctionPlace = Steht
inspector-correctionPlaces-top = Über dem Text
inspector-correctionPlaces-foot = Unter dem Text
inspector-correctionText = Was falsch war und was stimmt
inspector-correctionDate = Datum
inspector-addCorrection = Korrektur hinzufügen
inspector-removeCorrection = Korrektur { NUMBER($n) } entfernen
inspector-notes = Redaktion
inspector-noteToDesk = Notiz an die Redaktion
inspector-noteToDeskHint = Geht mit dem Beitrag mit, steht aber auf keiner öffentlichen Seite
inspector-myNotes = Meine Notizen
inspector-myNotesHint = Bleiben in dieser Bibliothek
inspector-noPictures = Keine Bilder in diesem Beitrag.
inspector-addPicture = Bild hinzufügen …
inspector-goTo = Zum Bild
inspector-waiting = Die Datei fehlt noch
inspector-until = Bis { $day }
inspector-checksLook = Bildnachweise, Beschreibungen, Dateien, Links, Überschrift und Sperrfrist werden beim Schreiben geprüft.
inspector-checksNext = F7 geht zum nächsten Hinweis.
