### The page, its Markdown, and the tools over marked words.

sheet-label = Seite
sheet-kicker = Dachzeile
sheet-headline = Überschrift
sheet-standfirst = Vorspann
sheet-by = Von
sheet-byline = Autorenzeile
sheet-bylineNth = Autorenzeile { NUMBER($n) }
sheet-addByline = Autorenzeile hinzufügen
sheet-and = und
sheet-dateline = Ortsmarke
sheet-body = Text des Beitrags
sheet-bodyHint = Hier schreiben, oder / tippen für Zwischentitel, Bilder, Tabellen und mehr
sheet-noPiece = Kein Beitrag ist offen
sheet-noPieceHint = Links einen wählen oder einen neuen beginnen.

source-label = Markdown des Beitrags
source-back = Zurück zur Seite
source-kept = Es bleibt so, wie es getippt ist.

toolbar-label = Formatierung
toolbar-bold = Fett
toolbar-italic = Kursiv
toolbar-link = Link
toolbar-heading = Zwischentitel
toolbar-quotation = Zitat
toolbar-highlight = Hervorheben
toolbar-footnote = Fußnote
toolbar-more = Mehr
toolbar-strike = Durchgestrichen
toolbar-superscript = Hochgestellt
toolbar-subscript = Tiefgestellt
toolbar-code = Code
toolbar-bullets = Aufzählung
toolbar-pullOut = Als Zitatkasten herausstellen

link-label = Link
link-address = Adresse
link-hint = example.org
link-set = Link setzen
link-remove = Link entfernen
link-refused = Ein Link beginnt mit https, http, mailto oder tel.
