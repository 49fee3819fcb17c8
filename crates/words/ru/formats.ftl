### What a piece can become, and what can become a piece.

formats-fragment = HTML для вставки в CMS
formats-wordpress = WordPress
formats-wxr = WordPress (для импорта)
formats-ghost = Ghost (для импорта)
formats-html = Веб-страница (HTML)
formats-markdown = Markdown
formats-commonmark = Markdown для любой программы
formats-text = Простой текст
formats-docx = Документ Word
formats-epub = Книга (EPUB)
formats-mail = Письмо в редакцию (Word и фото)
formats-ninjs = ninjs (для редакций)
formats-json = Данные (JSON)
formats-hugo = Hugo
formats-jekyll = Jekyll
formats-zola = Zola
formats-eleventy = Eleventy
formats-astro = Astro
