### The blocks of a piece, and what is done with them.

blocks-label = Вставить блок
blocks-none = Такого блока нет
blocks-paragraph = Текст
blocks-heading = Подзаголовок
blocks-subheading = Малый подзаголовок
blocks-smallHeading = Мелкий подзаголовок
blocks-bullets = Маркированный список
blocks-numbers = Нумерованный список
blocks-tasks = Список задач
blocks-quotation = Цитата
blocks-attribution = Чьи это слова
blocks-pullQuote = Цитата-выноска
blocks-picture = Фото…
blocks-gallery = Галерея…
blocks-table = Таблица…
blocks-poll = Опрос
blocks-aside = Врезка
blocks-embed = Вставка с сайта
blocks-footnote = Сноска
blocks-divider = Разделитель
blocks-code = Код

blockHints-heading = Новая часть материала
blockHints-subheading = Часть внутри части
blockHints-smallHeading = Ещё на ступень ниже
blockHints-bullets = Пункты без порядка
blockHints-numbers = Пункты по порядку
blockHints-tasks = Что отмечать галочкой
blockHints-quotation = Чужие слова, с отступом
blockHints-attribution = Имя под цитатой
blockHints-pullQuote = Слова из материала, крупно
blockHints-picture = С подписью и авторством
blockHints-gallery = Фотографии рядом
blockHints-table = Или наберите размер: table 4x5
blockHints-poll = Вопрос читателям
blockHints-aside = Справка рядом с текстом
blockHints-embed = Видео, пост, карта
blockHints-footnote = Примечание в конце
blockHints-divider = Отбивка между частями
blockHints-code = Точно так, как набрано

blockGroups-words = Текст
blockGroups-pictures = Фото и прочее
blockGroups-parts = Отдельно от текста

handle-label = Блок
handle-hint = Потяните, чтобы передвинуть; нажмите — будет больше
handle-up = Выше
handle-down = Ниже
handle-duplicate = Сделать копию
handle-copy = Копировать
handle-remove = Удалить
handle-list = Весь список
handle-gallery = Вся галерея
handle-turn = Превратить в
handle-kept = все слова остаются
handle-turnings-paragraph = Текст
handle-turnings-heading = Подзаголовок
handle-turnings-subheading = Малый подзаголовок
handle-turnings-smallHeading = Мелкий подзаголовок
handle-turnings-bullets = Маркированный список
handle-turnings-numbers = Нумерованный список
handle-turnings-tasks = Список задач
handle-turnings-quotation = Цитата
handle-turnings-pullQuote = Цитата-выноска
handle-turnings-aside = Врезка
handle-turnings-code = Код

quotation-saidBy = Чьи это слова

callout-kinds-poll = Опрос
callout-kinds-pullquote = Цитата-выноска
callout-kinds-aside = Врезка
callout-kinds-gallery = Галерея
callout-question = О чём спрашиваем?
callout-option = Ответ
callout-consent = На что читатель соглашается, голосуя
callout-addAnswer = Добавить ответ
callout-vote = Где голосуют читатели…
callout-aside = Что стоит рядом с материалом
callout-gallery = Добавьте фото или перетащите их сюда
callout-title = Заголовок
callout-pullQuote = Слова из материала, крупно
callout-addPictures = Добавить фото…

table-label = Таблица
table-row = Строка
table-column = Столбец
table-rowAbove = Строка сверху
table-rowBelow = Строка снизу
table-columnBefore = Столбец перед этим
table-columnAfter = Столбец после этого
table-moveUp = Строку выше
table-moveDown = Строку ниже
table-moveBack = Столбец назад
table-moveOn = Столбец вперёд
table-left = Столбец по левому краю
table-center = Столбец по центру
table-right = Столбец по правому краю
table-rowHandle = Строка: перетащить или нажать
table-columnHandle = Столбец: перетащить или нажать
table-size = Новая таблица
table-sizeHint = Размер — стрелками, Enter вставляет
table-sizeOf =
    { $columns ->
        [one] { $columns } столбец
        [few] { $columns } столбца
       *[many] { $columns } столбцов
    }, { $rows ->
        [one] { $rows } строка
        [few] { $rows } строки
       *[many] { $rows } строк
    }
table-chooseRow = Выбрать строку
table-chooseColumn = Выбрать столбец
table-headings = Строка заголовков
table-heading = Заголовок
table-removeRow = Удалить строку
table-removeColumn = Удалить столбец
table-remove = Удалить таблицу

embed-label = Вставка с сайта: { $host }
embed-address = Адрес вставки
embed-hint = https://…
embed-none = Адреса пока нет
embed-change = Изменить адрес
embed-refused = Вставка — это адрес в интернете: https://…

footnote-label = Сноска
footnote-nth = Сноска { NUMBER($n) }
footnote-hint = Что говорит сноска
footnote-toText = { $label }: назад к тексту
footnote-noReference = { $label }: в тексте нет ссылки на неё
footnote-gone =
    { $n ->
        [one] Вместе с номером убрана { $n } сноска.
        [few] Вместе с номерами убраны { $n } сноски.
       *[many] Вместе с номерами убрано { $n } сносок.
    }
footnote-keep =
    { $n ->
        [one] Оставить сноску
        [few] Оставить сноски
       *[many] Оставить сноски
    }
footnote-noNote = Эта сноска пуста. Написать её

task-done = Сделано
