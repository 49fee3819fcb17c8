### The palette of commands.

palette-label = Команды
palette-hint = Что нужно сделать?
palette-recent = Недавние
palette-found = Команды
palette-count =
    { $n ->
        [one] { $n } результат
        [few] { $n } результата
       *[many] { $n } результатов
    }
palette-none = Ничего с названием «{ $query }» нет. Попробуйте другое слово.
