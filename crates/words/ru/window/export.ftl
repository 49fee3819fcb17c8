### The sheet for export.

export-title = Экспорт
export-clipboard = В буфер обмена, для любой CMS
export-inFolder = В папку
export-format = Формат
export-clip = Материал как он выглядит, с фотографиями
export-clipHtml = HTML, для поля, которое его принимает
export-clipBlocks = Блоками, для WordPress
export-copy = Копировать
export-copyAnyway = Всё равно копировать…
export-copiedTitle = Скопировано
export-copied = В буфере обмена
export-paste-rich_text = Вставьте в редактор своей CMS и посмотрите, перешли ли фотографии: некоторые берут их только из файла.
export-paste-html = Вставьте туда, где CMS принимает HTML. Фотографии идут отдельно: при экспорте в HTML они лягут рядом.
export-paste-blocks = Вставьте в редактор WordPress под заголовком: получатся блоки. Фотографии идут отдельно: при экспорте для WordPress они лягут рядом, вместе со списком, что в какое поле вписать.
export-stops = Сначала исправить
export-warns = Ещё проверить
export-clear = Ничто не мешает.
export-fix = Исправить
export-fixOf = Исправить: { $message }
export-without = Без этого фото
export-withoutOf = Без этого фото: { $message }
export-leftOut = В этот раз остаётся здесь
export-takeAlong = Взять с собой
export-takeAlongOf = Взять с собой: { $name }
export-anyway = Всё равно экспортировать…
export-draft = Черновик для редакции
export-draftHint = Для тех, кто решает, не для читателей. Его ничто не задержит: чего не хватает, написано вверху, а фото без подтверждённых прав — маленькие, с надписью поперёк.
export-draftSays = Написано вверху
export-byDraft = как черновик для редакции
export-draftInstead = Как черновик для редакции
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
export-clipChanges =
    { $n ->
        [one] Только изменения: { $n } абзац
        [few] Только изменения: { $n } абзаца
       *[many] Только изменения: { $n } абзацев
    }
export-byField = Поле за полем, из отдельного окна…
export-byClipboard = в буфер обмена
export-forWhom = Для
export-length = Объём
export-since = Последний раз
export-sentBy = { $when }, { $way }.
export-unchanged = С тех пор без изменений.
export-altered =
    { $n ->
        [one] { $n } абзац изменён
        [few] { $n } абзаца изменено
       *[many] { $n } абзацев изменено
    }
export-fewer =
    { $n ->
        [one] { $n } убран
        [few] { $n } убрано
       *[many] { $n } убрано
    }
export-byHand = Осталось сделать вручную
export-picture = Фото { NUMBER($n) } из { NUMBER($of) }
export-writing = Записываются файлы…
export-putting = Копируется…
export-calledOff = Отменено. Ничего не записано, всё прежнее на месте.

# What a way out leaves to do: how many there are, or a text to fill in.
byHand-above = Заголовок, лид и имя автора стоят над текстом. Перенесите их в свои поля или копируйте поле за полем.
byHand-pictures =
    { $n ->
        [one] Загрузите { $n } фото в медиатеку, с подписью об авторе и описанием.
        [few] Загрузите { $n } фото в медиатеку, каждое с подписью об авторе и описанием.
       *[many] Загрузите { $n } фото в медиатеку, каждое с подписью об авторе и описанием.
    }
byHand-embeds =
    { $n ->
        [one] { $n } вставка стала ссылкой. Вставьте её средствами CMS.
        [few] { $n } вставки стали ссылками. Вставьте их средствами CMS.
       *[many] { $n } вставок стали ссылками. Вставьте их средствами CMS.
    }
byHand-polls =
    { $n ->
        [one] Создайте { $n } опрос в CMS: во вставленном голосовать нельзя.
        [few] Создайте { $n } опроса в CMS: во вставленном голосовать нельзя.
       *[many] Создайте { $n } опросов в CMS: во вставленном голосовать нельзя.
    }
byHand-section = Рубрика: { $text }
byHand-tags = Теги: { $text }
byHand-slug = Окончание веб-адреса: { $text }
byHand-summary = Описание: { $text }
byHand-published = Дата: { $text }
byHand-canonical = Адрес первой публикации: { $text }
byHand-embargo = Не раньше: { $text }
byHand-noteToDesk = Заметка для редакции не уходит вместе с текстом: { $text }
byHand-ownFields = Для этих строк в CMS есть свои поля, в тексте их нет: { $text }
