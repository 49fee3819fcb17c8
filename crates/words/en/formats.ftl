### What a piece can become, and what can become a piece.

formats-fragment = HTML to paste into a CMS
formats-wordpress = WordPress
formats-wxr = WordPress (to import)
formats-ghost = Ghost (to import)
formats-html = Web page (HTML)
formats-markdown = Markdown
formats-commonmark = Markdown for any program
formats-text = Plain text
formats-docx = Word document
formats-epub = Book (EPUB)
formats-mail = Mail to the desk (Word and pictures)
formats-ninjs = ninjs (for newsrooms)
formats-json = Data (JSON)
formats-hugo = Hugo
formats-jekyll = Jekyll
formats-zola = Zola
formats-eleventy = Eleventy
formats-astro = Astro
