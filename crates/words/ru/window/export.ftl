### The sheet for export.

export-title = Экспорт
export-clipboard = В буфер обмена, для любой CMS
export-inFolder = В папку
export-clip = Материал как он выглядит, с фотографиями
export-clipHtml = HTML, для поля, которое его принимает
export-copy = Копировать
export-copyAnyway = Всё равно копировать…
export-copiedTitle = Скопировано
export-copied = В буфере обмена
export-paste-rich_text = Вставьте в редактор своей CMS и посмотрите, перешли ли фотографии: некоторые берут их только из файла.
export-paste-html = Вставьте туда, где CMS принимает HTML. Фотографии идут отдельно: при экспорте в HTML они лягут рядом.
export-stops = Сначала исправить
export-warns = Ещё проверить
export-clear = Ничто не мешает.
export-fix = Исправить
export-fixOf = Исправить: { $message }
export-anyway = Всё равно экспортировать…
export-reason = Причина, останется при материале
export-reasonHint = Редактор разрешил; лицензия придёт по почте
export-preview = Просмотр
export-folder = Папка
export-chooseFolder = Выбрать папку…
export-go = Экспортировать
export-working = Идёт экспорт…
export-doneTitle = Экспорт готов
export-doneTo = Записано в { $folder }
export-show = Показать в папке
export-files =
    { $n ->
        [one] { $n } файл
        [few] { $n } файла
       *[many] { $n } файлов
    }
