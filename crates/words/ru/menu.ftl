### What stands in the native menu by the system's side; all else there is the window's.

menu-about = О Galley
menu-cut = Вырезать
menu-copy = Копировать
menu-paste = Вставить
menu-selectAll = Выделить всё
menu-hide = Скрыть Galley
menu-hideOthers = Скрыть остальные
menu-showAll = Показать все
menu-services = Службы
