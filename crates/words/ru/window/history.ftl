### Версии материала.

history-label = Версия материала
history-text = Текст версии
history-today = Сегодня
history-yesterday = Вчера
history-kept = Сутки хранится всё, потом всё реже. Версии с именем и те, что ушли в печать, остаются навсегда.
history-changed = изменено
history-origins-begun = начато
history-origins-imported = импортировано
history-origins-restored = возвращено
history-sent = { $way }, { $time }
history-overruled = { $finding } Всё равно отправлено: { $reason }
history-version = Версия от { $date }, { $time }
history-back = Вернуться к тексту
history-name = Назвать…
history-restore = Вернуть эту версию
history-restored = «{ $name }» снова на странице. То, что было, осталось в истории.
history-undo = Отменить
history-show = Показать
history-looks-since = Изменения с тех пор
history-looks-then = Изменения тогда
history-looks-text = Как было
history-differs =
    { $added ->
        [one] добавлено { $added } слово
        [few] добавлено { $added } слова
       *[many] добавлено { $added } слов
    }, { $removed ->
        [one] убрано { $removed }
        [few] убрано { $removed }
       *[many] убрано { $removed }
    }
history-folded =
    { $n ->
        [one] { $n } часть без изменений
        [few] { $n } части без изменений
       *[many] { $n } частей без изменений
    }
history-moved = Перенесено сюда
history-form = Изменены вид или подробности
history-empty = Тогда ещё ничего не было написано.
history-nothing = Различий нет.
history-creditOf = Подпись к { $name }
history-kinds-figure = Снимок без подписи
history-kinds-table = Пустая таблица
history-kinds-divider = Разделитель
history-wordless = Без слов
history-saved = Всё уже сохранено. Дать этой версии имя?
history-nameTitle = Дать версии имя
history-nameLabel = Имя
history-nameHint = До юристов
history-nameWhy = Версия с именем хранится всегда; она есть в подробностях, в разделе «История».
history-nameIt = Назвать
history-unname = Убрать имя
