### The titles of the system's dialogs for files and folders.

pick-pictures = Выберите фото
pick-import = Выберите файлы для импорта
pick-folder = Выберите папку
pick-backup = Выберите резервную копию
