### The narrow window from which a piece is copied field by field.

fields-title = Kopieren: { $headline }
fields-label = Felder
fields-taken = { NUMBER($n) } von { NUMBER($of) } übernommen
fields-untick = Alle Haken entfernen
fields-copied = { $name } kopiert
fields-changed = Seither geändert
fields-missing = Fehlt
fields-asHtml = HTML
fields-bodyAsHtml = Text als HTML
fields-pictureNth = Bild { NUMBER($n) }
fields-ofPicture = { $name } zu Bild { NUMBER($n) }
fields-preparing = Bild { NUMBER($n) } von { NUMBER($of) } wird vorbereitet …
fields-stopped = Das hält den Beitrag noch auf
fields-anyway = Trotzdem kopieren
fields-names-body = Text
fields-names-caption = Bildunterschrift
fields-names-credits = Bildnachweise
fields-names-alt = Beschreibung
fields-names-summary = Zusammenfassung
fields-names-canonical = Adresse der ersten Fassung
