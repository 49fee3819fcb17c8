### The sheet for export.

export-title = Exportieren
export-clipboard = In die Zwischenablage, für jedes CMS
export-inFolder = In einen Ordner
export-format = Format
export-clip = Der Beitrag, wie er aussieht, mit Bildern
export-clipHtml = HTML, für ein Feld, das es nimmt
export-clipBlocks = Als Blöcke, für WordPress
export-copy = Kopieren
export-copyAnyway = Trotzdem kopieren …
export-copiedTitle = Kopiert
export-copied = In der Zwischenablage
export-paste-rich_text = In den Editor des CMS einfügen. Dort nachsehen, ob die Bilder dabei sind: Manche nehmen sie nur aus einer Datei.
export-paste-html = Dort einfügen, wo das CMS HTML nimmt. Die Bilder gehen ihren eigenen Weg: Ein HTML-Export legt sie daneben.
export-paste-blocks = In den Editor von WordPress einfügen, unter dem Titel: Es werden Blöcke daraus. Die Bilder gehen ihren eigenen Weg: Ein Export für WordPress legt sie daneben, mit einer Liste, was in welches Feld gehört.
export-stops = Erst zu beheben
export-warns = Noch ansehen
export-clear = Es steht nichts im Weg.
export-fix = Beheben
export-fixOf = Beheben: { $message }
export-without = Ohne dieses Bild
export-withoutOf = Ohne dieses Bild: { $message }
export-leftOut = Bleibt diesmal hier
export-takeAlong = Mitnehmen
export-takeAlongOf = Mitnehmen: { $name }
export-anyway = Trotzdem exportieren …
export-draft = Entwurf für die Redaktion
export-draftHint = Für die, die entscheiden, nicht für die Leser. Nichts hält ihn auf: Oben steht, was fehlt, und Bilder ohne Freigabe sind klein und tragen das quer über sich.
export-draftSays = Steht oben darüber
export-byDraft = als Entwurf für die Redaktion
export-draftInstead = Als Entwurf für die Redaktion
export-reason = Grund, wird beim Beitrag vermerkt
export-reasonHint = Redaktion hat zugestimmt; Lizenz folgt per Mail
export-preview = Vorschau
export-folder = Ordner
export-chooseFolder = Ordner wählen …
export-go = Exportieren
export-working = Wird exportiert …
export-doneTitle = Exportiert
export-doneTo = Liegt in { $folder }
export-show = Im Ordner zeigen
export-files =
    { $n ->
        [one] { $n } Datei
       *[other] { $n } Dateien
    }
export-clipChanges =
    { $n ->
        [one] Nur was sich geändert hat: { $n } Absatz
       *[other] Nur was sich geändert hat: { $n } Absätze
    }
export-byField = Feld für Feld, aus einem eigenen Fenster …
export-byClipboard = in die Zwischenablage
export-forWhom = Für
export-length = Länge
export-since = Zuletzt hinaus
export-sentBy = { $when }, { $way }.
export-unchanged = Seither unverändert.
export-altered =
    { $n ->
        [one] { $n } Absatz geändert
       *[other] { $n } Absätze geändert
    }
export-fewer =
    { $n ->
        [one] { $n } entfallen
       *[other] { $n } entfallen
    }
export-byHand = Noch von Hand zu tun
export-picture = Bild { NUMBER($n) } von { NUMBER($of) }
export-writing = Dateien werden geschrieben …
export-putting = Wird kopiert …
export-calledOff = Abgebrochen. Es wurde nichts geschrieben, und was da war, ist wie zuvor.

# What a way out leaves to do: how many there are, or a text to fill in.
byHand-above = Titel, Vorspann und Autorenzeile stehen über dem Text. In ihre eigenen Felder setzen, oder Feld für Feld kopieren.
byHand-pictures =
    { $n ->
        [one] Das Bild in die Mediathek laden, mit Nachweis und Beschreibung.
       *[other] Die { $n } Bilder in die Mediathek laden, jedes mit Nachweis und Beschreibung.
    }
byHand-embeds =
    { $n ->
        [one] { $n } eingebetteter Inhalt ist ein Link. Mit dem CMS einbetten.
       *[other] { $n } eingebettete Inhalte sind Links. Mit dem CMS einbetten.
    }
byHand-polls =
    { $n ->
        [one] Die Umfrage im CMS anlegen: Im Eingefügten kann niemand abstimmen.
       *[other] Die { $n } Umfragen im CMS anlegen: Im Eingefügten kann niemand abstimmen.
    }
byHand-section = Ressort: { $text }
byHand-tags = Schlagwörter: { $text }
byHand-slug = Ende der Webadresse: { $text }
byHand-summary = Zusammenfassung: { $text }
byHand-published = Datum: { $text }
byHand-canonical = Adresse der ersten Fassung: { $text }
byHand-embargo = Nicht vor: { $text }
byHand-noteToDesk = Der Hinweis an die Redaktion geht nicht mit: { $text }
byHand-ownFields = Für diese Zeilen hat das CMS eigene Felder, sie stehen nicht im Text: { $text }
