### The page, its Markdown, and the tools over marked words.

sheet-label = Страница
sheet-kicker = Надзаголовок
sheet-headline = Заголовок
sheet-standfirst = Лид
sheet-by = Автор:
sheet-byline = Имя автора
sheet-bylineNth = Автор { NUMBER($n) }
sheet-addByline = Добавить автора
sheet-and = и
sheet-dateline = Место события
sheet-body = Текст материала
sheet-bodyHint = Пишите, или наберите / — подзаголовки, фото, таблицы и прочее
sheet-noPiece = Материал не открыт
sheet-noPieceHint = Выберите слева или начните новый.

source-label = Markdown материала
source-back = Назад к странице
source-kept = Сохраняется так, как набрано.

toolbar-label = Форматирование
toolbar-bold = Полужирный
toolbar-italic = Курсив
toolbar-link = Ссылка
toolbar-heading = Подзаголовок
toolbar-quotation = Цитата
toolbar-highlight = Выделение
toolbar-footnote = Сноска
toolbar-more = Ещё
toolbar-strike = Зачёркнутый
toolbar-superscript = Надстрочный
toolbar-subscript = Подстрочный
toolbar-code = Код
toolbar-bullets = Маркированный список
toolbar-pullOut = Вынести в цитату-выноску

link-label = Ссылка
link-address = Адрес
link-hint = example.org
link-set = Поставить ссылку
link-remove = Убрать ссылку
link-refused = Ссылка начинается с https, http, mailto или tel.
