### The bar over the page.

bar-label = Окно
bar-foldShelf = Материалы
bar-foldInspector = Детали
bar-commands = Команды
bar-export = Экспорт
bar-theme-system = Оформление: как в системе
bar-theme-light = Оформление: светлое
bar-theme-dark = Оформление: тёмное
