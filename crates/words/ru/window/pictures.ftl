### Фото библиотеки.

pictures-title = Фото
pictures-search = Поиск фото
pictures-hint = Что на нём, чьё оно, в каком материале
pictures-list = Фото библиотеки
pictures-count =
    { $n ->
        [one] { $n } фото
        [few] { $n } фото
       *[many] { $n } фото
    }
pictures-onlyUnused = Не используются · { NUMBER($n) }
pictures-none = О «{ $query }» нигде не сказано. Попробуйте другие слова.
pictures-noneYet = Фото пока нет. Всё, что вы вставите в материал, хранится здесь, каждое фото один раз.
pictures-noneUnused = Каждое фото используется: в материале, в прежней версии или в корзине. Добавленные сегодня не считаются.
pictures-noCaption = Без подписи
pictures-facts = { $width } × { $height }, { $format }, { $size }
pictures-came = Добавлено { $day }
pictures-usedIn = Используется в
pictures-earlier = в прежней версии
pictures-binned = в корзине
pictures-unused = Нигде не используется
pictures-put = Вставить в этот материал
pictures-replace = Заменить файл…
pictures-replaced =
    { $n ->
        [one] Другой файл теперь в { $n } материале. Подпись и описание прежние.
        [few] Другой файл теперь в { $n } материалах. Подписи и описания прежние.
       *[many] Другой файл теперь в { $n } материалах. Подписи и описания прежние.
    }
pictures-remove = Удалить…
pictures-removeAll =
    { $n ->
        [one] Удалить { $n } неиспользуемое фото ({ $size })…
        [few] Удалить { $n } неиспользуемых фото ({ $size })…
       *[many] Удалить { $n } неиспользуемых фото ({ $size })…
    }
pictures-ask =
    { $n ->
        [one] Удалить { $n } фото навсегда?
        [few] Удалить { $n } фото навсегда?
       *[many] Удалить { $n } фото навсегда?
    }
pictures-askText = Его нет ни в материалах, ни в прежних версиях, ни в корзине. Вернуть будет нельзя.
pictures-removeForEver = Удалить навсегда
pictures-keep = Оставить
pictures-removed =
    { $n ->
        [one] Удалено { $n } фото, освобождено { $size }.
        [few] Удалено { $n } фото, освобождено { $size }.
       *[many] Удалено { $n } фото, освобождено { $size }.
    }
