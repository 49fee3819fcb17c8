### Figures, and their credits.

figure-toCome = Bild folgt
figure-toComeFor = Bild folgt: { $name }
figure-gone = Die Datei des Bildes fehlt oder ist beschädigt
figure-choose = Bild wählen …
figure-fetch = Jetzt holen
figure-fetching = Wird geholt …
figure-open = Diese Adresse ist nicht verschlüsselt: Unterwegs können andere sehen, was geholt wird.
figure-replace = Bild ersetzen …
figure-crop = Bildausschnitt …
figure-remove = Bild entfernen
figure-removed = Das Bild ist nicht mehr im Beitrag.
figure-replaced-credit = Bildunterschrift und Beschreibung sind wie zuvor. Der Bildnachweis gehörte zum anderen Bild: Dieses braucht seinen eigenen.
figure-replaced-keep = Gleicher Bildnachweis
figure-replaced-words = Bildunterschrift und Beschreibung sind wie zuvor. Passen sie zum neuen Bild?
figure-replaced-whole = Auch der Ausschnitt gehörte zum anderen Bild: Dieses ist ganz zu sehen.
figure-captionHint = Bildunterschrift: was zu sehen ist, wer, wo, wann
figure-alt = Bildbeschreibung für alle, die es nicht sehen
figure-altHint = Beschreibung für alle, die das Bild nicht sehen
figure-noAlt = Bildbeschreibung fehlt
figure-decorative = Nur Schmuck: braucht keine Beschreibung
figure-noCredit = Bildnachweis fehlt
figure-creditIncomplete = Bildnachweis unvollständig
figure-editCredit = Bildnachweis bearbeiten
figure-lacks = Es fehlt: { $what }
figure-markdown = Anderes Markdown

credit-title = Bildnachweis
credit-from = Woher ist es?
credit-ways-mine = Von mir
credit-ways-agency = Agentur
credit-ways-free = Freie Lizenz
credit-ways-handout = Handout
credit-ways-permission = Mit Genehmigung
credit-ways-other = Anderes
credit-paste = Oder die Zeile einfügen, mit der es kam
credit-pasteHint = Jane Roe, CC BY 4.0, via Wikimedia Commons
credit-guessed = Vermutet: { $why }. Stimmt das?
credit-inFile = In der Datei ({ $from }): { $text }
credit-allInFile =
    { $n ->
        [one] Die eine Angabe in der Datei
       *[other] Alle { $n } Angaben in der Datei
    }
credit-notRead = Nichts darin liest sich wie ein Bildnachweis.
credit-whose = Wessen Name steht darunter?
credit-terms = Zu welchen Bedingungen?
credit-more = Mehr
credit-asks = Die Agentur verlangt:
credit-called-photographer = Fotograf
credit-called-sender = Wer es geschickt hat
credit-called-program = Programm
credit-called-reason = Warum es gezeigt werden darf
credit-fields-creators = Urheber
credit-fields-creator_kind = Der Urheber ist
credit-fields-title = Sein Titel
credit-fields-agency = Agentur
credit-fields-via = Weitergegeben von
credit-fields-licence = Lizenz
credit-fields-source_name = Fundort
credit-fields-source_address = Adresse der Quelle
credit-fields-licence_address = Adresse der Lizenz
credit-fields-rights_holder = Rechteinhaber
credit-fields-copyright_notice = Copyrightvermerk
credit-fields-usage_terms = Mitgelieferte Bedingungen
credit-fields-instructions = Anweisungen der Agentur
credit-fields-permission_evidence = Wer wann zugestimmt hat
credit-fields-licensor_address = Wo es eine Genehmigung gibt
credit-fields-expires = Verwendbar bis
credit-fields-cleared_for = Nur für diese Medien freigegeben
credit-fields-modified = Wie es verändert wurde
credit-fields-digital_source_type = Wie es entstanden ist
credit-fields-mandatory_text = Was die Zeile sagen muss
credit-fields-line = Die Zeile, wenn sie anders lauten soll
credit-fields-decorative = Es schmückt nur
credit-fields-checked_by = Geprüft von
credit-fields-checked_at = Geprüft am
credit-hints-creators = Wer es gemacht hat; mehrere mit Semikolon dazwischen
credit-hints-agency = Wer es vertreibt
credit-hints-via = Getty Images
credit-hints-licence = CC BY 4.0
credit-hints-source_name = Wikimedia Commons
credit-hints-rights_holder = Wer zustimmen darf
credit-hints-copyright_notice = © 2020 Jane Roe
credit-hints-usage_terms = Nur für redaktionelle Zwecke
credit-hints-instructions = NO SALES
credit-hints-permission_evidence = Mail vom 3. Mai von …
credit-hints-expires = 31.12.2026
credit-hints-cleared_for = Der Gezeitenbote; Der Kurier
credit-hints-modified = beschnitten
credit-hints-digital_source_type = trainedAlgorithmicMedia
credit-hints-checked_at = heute
credit-hints-address = https://…
credit-kinds-none = Nicht gesagt
credit-kinds-person = Eine Person
credit-kinds-organisation = Eine Organisation
credit-dayWrong = Bitte einen Tag schreiben: 31.12.2026
credit-same =
    { $n ->
        [one] Auch für das andere
       *[other] Auch für die { $n } anderen
    }
credit-mine = Mein Bild
credit-printed = Wird gedruckt als
credit-nothingYet = Noch nichts

crop-title = Bildausschnitt
crop-part = Der gezeigte Ausschnitt
crop-partHint = Ziehen Sie den Rahmen oder seine Ränder; oder die Pfeiltasten verschieben ihn, mit Umschalt ändern sie seine Größe.
crop-point = Der wichtigste Punkt
crop-pointHint = Der Ring ist der Punkt, der sichtbar bleibt, wo eine Website weniger zeigt.
crop-says = { NUMBER($left) } % von links, { NUMBER($top) } % von oben, { NUMBER($width) } × { NUMBER($height) } Pixel
crop-pointSays = { NUMBER($x) } % von links, { NUMBER($y) } % von oben
crop-shape = Format
crop-free = Frei
crop-original = Wie das Bild
crop-reset = Ganzes Bild
crop-take = Zuschneiden
