### The narrow window from which a piece is copied field by field.

fields-title = Копировать: { $headline }
fields-label = Поля
fields-taken = { NUMBER($n) } из { NUMBER($of) } взято
fields-untick = Снять все отметки
fields-copied = { $name }: скопировано
fields-changed = Изменено с тех пор
fields-missing = Нет
fields-asHtml = HTML
fields-bodyAsHtml = Текст как HTML
fields-pictureNth = Фото { NUMBER($n) }
fields-ofPicture = { $name } к фото { NUMBER($n) }
fields-preparing = Готовится фото { NUMBER($n) } из { NUMBER($of) }…
fields-stopped = Это не даёт выпустить материал
fields-anyway = Всё равно копировать
fields-names-body = Текст
fields-names-caption = Подпись
fields-names-credits = Авторство фото
fields-names-alt = Описание
fields-names-summary = Описание для поиска
fields-names-canonical = Адрес первой публикации
