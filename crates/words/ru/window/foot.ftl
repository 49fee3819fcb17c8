### The foot of the window.

foot-label = Состояние материала
foot-words =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
       *[many] { $n } слов
    }
foot-wordsOf =
    { $ordered ->
        [one] { NUMBER($n) } из { $ordered } слова
        [few] { NUMBER($n) } из { $ordered } слов
       *[many] { NUMBER($n) } из { $ordered } слов
    }
foot-over =
    { $ordered ->
        [one] { NUMBER($n) } из { $ordered } слова, лишних { NUMBER($over) }
        [few] { NUMBER($n) } из { $ordered } слов, лишних { NUMBER($over) }
       *[many] { NUMBER($n) } из { $ordered } слов, лишних { NUMBER($over) }
    }
foot-characters =
    { $n ->
        [one] { $n } знак
        [few] { $n } знака
       *[many] { $n } знаков
    }
foot-minutes = { NUMBER($n) } мин чтения
# “12 words and 70 characters”, put together of the two before.
foot-marked = Выделено { $words } и { $characters }
foot-goal = Объём против заказанного
foot-setGoal = Изменить заказанный объём
foot-leaveFocus = Показать всё
foot-saving = Сохраняется…
foot-saved = Сохранено
foot-savedAt = Сохранено { $time }
foot-notSaved = Не сохранено
foot-clear = Ничто не мешает
foot-toFix = { NUMBER($n) } исправить
foot-toLookAt = { NUMBER($n) } проверить
