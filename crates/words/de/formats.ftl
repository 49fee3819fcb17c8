### What a piece can become, and what can become a piece.

formats-fragment = HTML zum Einfügen ins CMS
formats-wordpress = WordPress
formats-wxr = WordPress (zum Importieren)
formats-ghost = Ghost (zum Importieren)
formats-html = Webseite (HTML)
formats-markdown = Markdown
formats-commonmark = Markdown für jedes Programm
formats-text = Nur Text
formats-docx = Word-Dokument
formats-epub = Buch (EPUB)
formats-mail = Mail an die Redaktion (Word und Bilder)
formats-ninjs = ninjs (für Redaktionen)
formats-json = Daten (JSON)
formats-hugo = Hugo
formats-jekyll = Jekyll
formats-zola = Zola
formats-eleventy = Eleventy
formats-astro = Astro
