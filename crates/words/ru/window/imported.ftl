### The report after an import.

imported-title = Импорт готов
imported-kinds-kept = Взято
imported-kinds-guessed = Угадано
imported-kinds-missing = Не хватает
imported-kinds-left_out = Пропущено
imported-takeBack = Вернуть
imported-takeBackOf = Вернуть: { $field }
imported-takenBack = Возвращено
imported-open = Открыть
imported-failed = Не удалось импортировать { $name }
