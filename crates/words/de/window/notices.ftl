### Notices.

notice-label = Meldungen
notice-clashed = Derselbe Absatz wurde anderswo geändert. Beide Fassungen stehen jetzt hintereinander: Nehmen Sie heraus, was Sie nicht brauchen.
notice-overwritten = { $field }: Das wurde auch anderswo geändert. Es gilt Ihre Fassung: { $mine }. Die andere war: { $theirs }.
notice-takeTheirs = Die andere nehmen
notice-quoted = „{ $text }“
notice-empty = leer
notice-notSaved = Das ist noch nicht auf der Festplatte.
notice-safe = Der Text ist in diesem Fenster sicher; alles als „Gespeichert“ Bezeichnete bleibt, wie es ist.
notice-copyText = Text kopieren
notice-closeUnsaved = Schließen, ohne zu speichern
notice-copied = Der Text ist in der Zwischenablage.
notice-failed = Das hat nicht geklappt.
notice-dropHere = Bilder auf die Seite ziehen, oder Texte zum Importieren
notice-notPicture = Das sind weder Bilder noch Texte, die Galley lesen kann.

spelling-noDictionary = Die Rechtschreibung in { $language } wird nicht geprüft: Das Wörterbuch fehlt. Bitte das Paket { $name } installieren und Galley neu starten.
