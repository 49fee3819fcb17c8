### The page of keys.

keys-title = Клавиши
keys-search = Искать клавиши
keys-or = или
keys-whileWriting = Там, где курсор
keys-places-insert = Список блоков, в начале строки или после пробела
keys-places-newLine = Новая строка в том же абзаце
keys-places-leave = Выйти из списка, цитаты, опроса, врезки или сноски
keys-places-leaveCode = Выйти из кода или таблицы
keys-places-leaveText = Из текста или Markdown к следующему элементу управления
keys-places-toTools = Когда выделен текст: к инструментам над ним
keys-places-levels = В списке: на уровень глубже, на уровень выше
keys-places-cells = В таблице: следующая ячейка, предыдущая
keys-places-cellBelow = В таблице: ячейка ниже
keys-places-chooseCells = В таблице: выбрать ячейки, начиная с конца слов в ячейке
keys-places-emptyCells = Очистить выбранные ячейки; ещё раз — удалить строку или столбец
keys-places-leaveCells = От выбранных ячеек назад к тексту
keys-places-takeBack = Вернуть то, что превратилось при наборе
keys-places-matches = В поиске: следующее совпадение, предыдущее
keys-places-replacing = В поле «Заменить на»: заменить это, заменить все
keys-places-leaveSearch = Выйти из поиска или из режима без отвлечений
keys-places-openPiece = Среди материалов: открыть; в корзине — вернуть
keys-places-choosePieces = Среди материалов: выбрать один, несколько, все
keys-places-binPieces = Среди материалов: в корзину; в корзине — удалить навсегда
keys-places-morePieces = Среди материалов: что ещё можно сделать
keys-places-credit = В авторстве фото: откуда оно; сохранить; закрыть
keys-places-crop = При кадрировании: двигать рамку или кольцо, менять размер рамки, принять, выйти
keys-places-fields = Поле за полем: скопировать это и дальше; одно из первых девяти; вверх и вниз; закрыть
keys-emptyLine = Enter в пустой строке
keys-then = { $first }, затем { $next }

keys-typed = Набирается в начале строки
keys-typing-heading = Подзаголовок
keys-typing-list = Список
keys-typing-numbers = Нумерованный список
keys-typing-task = Задача
keys-typing-quotation = Цитата
keys-typing-attribution = Чьи это слова, в последней строке цитаты
keys-typing-code = Код
keys-typing-divider = Разделитель
keys-typing-marks = Полужирный, курсив, выделение, в строке
# What stands between the signs that make it so: **bold**.
keys-bold = полужирный
keys-italic = курсив
keys-highlighted = выделение
keys-typing-quotes = Кавычки языка материала и апострофы, в строке
keys-typing-dashes = Тире и многоточие, в строке

# As they are printed on a keyboard, where it has words on it.
keys-names-Ctrl = Ctrl
keys-names-Alt = Alt
keys-names-Shift = Shift
keys-names-Enter = Enter
keys-names-Escape = Esc
keys-names-Space = Пробел
keys-names-Tab = Tab
keys-names-Delete = Delete
