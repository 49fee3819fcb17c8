### The sheet for export.

export-title = Exportieren
export-clipboard = In die Zwischenablage, für jedes CMS
export-inFolder = In einen Ordner
export-clip = Der Beitrag, wie er aussieht, mit Bildern
export-clipHtml = HTML, für ein Feld, das es nimmt
export-copy = Kopieren
export-copyAnyway = Trotzdem kopieren …
export-copiedTitle = Kopiert
export-copied = In der Zwischenablage
export-paste-rich_text = In den Editor des CMS einfügen. Dort nachsehen, ob die Bilder dabei sind: Manche nehmen sie nur aus einer Datei.
export-paste-html = Dort einfügen, wo das CMS HTML nimmt. Die Bilder gehen ihren eigenen Weg: Ein HTML-Export legt sie daneben.
export-stops = Erst zu beheben
export-warns = Noch ansehen
export-clear = Es steht nichts im Weg.
export-fix = Beheben
export-fixOf = Beheben: { $message }
export-anyway = Trotzdem exportieren …
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
