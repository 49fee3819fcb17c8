### The details beside the page.

inspector-label = Детали
inspector-piece = Материал
inspector-pictures = Фото
inspector-checks = Проверка
inspector-history = История
inspector-filled = заполнено
inspector-status = Статус
inspector-slug = Окончание веб-адреса
inspector-slugWillBe = …/{ $slug }
inspector-slugForeign = Только буквы, цифры и дефисы: «{ $sign }» нельзя.
inspector-slugLong =
    { $most ->
        [one] Не больше { $most } буквы.
        [few] Не больше { $most } букв.
       *[many] Не больше { $most } букв.
    }
inspector-slugTaken = Такое окончание уже у «{ $name }». Выберите другое.
inspector-slugline = Рабочее название
inspector-sluglineHint = Как его зовут в редакции. Не печатается
inspector-section = Рубрика
inspector-tags = Теги
inspector-addTag = Добавить тег
inspector-removeTag = Убрать тег { $tag }
inspector-language = Язык
inspector-languageHint = en, de, ru …
inspector-languageWrong = Такого языка нет. Выберите из списка или напишите код: ru, pt-BR
inspector-lengthOrdered = Заказанный объём
inspector-lengthWrong = Число слов: 900
inspector-wordsUnit = слов
inspector-bylines = Авторы
inspector-bylineName = Имя
inspector-bylineRole = Роль
inspector-bylineKindLabel = Кто это
inspector-bylineKind-person = Человек
inspector-bylineKind-organisation = Организация
inspector-removeByline = Убрать автора { $name }
inspector-dates = Даты
inspector-published = Опубликовано
inspector-updated = Обновлено
inspector-deadline = Дедлайн
inspector-embargo = Эмбарго
inspector-dateHint = завтра 18:00
inspector-dateWrong = Напишите день и, если есть, время: 23.11.2026 14:30 или 14:30 Europe/Moscow
inspector-outlet = Издание
inspector-noOutlet = Пока нет
inspector-changeOutlet = Изменить…
inspector-editions = Для отдельных изданий
inspector-editionsHint = Что там иначе, чем для всех. Пустые строки остаются как есть.
inspector-addEdition = Для { $outlet }
inspector-removeEdition = Убрать сказанное для { $outlet }
inspector-editionCanonical = Адрес копии для поисковиков
inspector-firstPublished = Где вышло впервые
inspector-firstOutlet = Кто опубликовал первым
inspector-firstDate = Когда там вышло
inspector-address = Адрес
inspector-addressWrong = Адрес в интернете: https://example.org/material
inspector-permission = Строка о разрешении
inspector-permissionHint = Печатается с материалом
inspector-canonical = Поисковикам показывать
inspector-canonicals-none = Не указано
inspector-canonicals-original = Первую публикацию
inspector-canonicals-noindex = Не эту копию
inspector-canonicalNeedsAddress = Ещё нет адреса первой публикации.
inspector-forReaders = Поиск и соцсети
inspector-summary = Описание для поисковиков
inspector-summaryLength =
    { $n ->
        [0] Вместо него стоит лид
        [one] { $n } знак; видно около 155
        [few] { $n } знака; видно около 155
       *[many] { $n } знаков; видно около 155
    }
inspector-searchResult = В поиске
inspector-sharedCard = В соцсетях
inspector-yourSite = ваш сайт
inspector-noDescription = Нет ни описания, ни лида: поисковики подберут слова сами.
inspector-unlisted = Поисковики просят эту копию не показывать.
inspector-standing = Готовые тексты
inspector-standingTexts = Мои тексты
inspector-standingTextsFor = Мои тексты: { $field }
inspector-keepText = Запомнить этот текст
inspector-forgetText = Забыть этот текст
inspector-author_line = Об авторе
inspector-disclaimer = Дисклеймер
inspector-corrections = Исправления
inspector-correctionNth = Исправление { NUMBER($n) }
inspector-correctionKind = Вид
inspector-correctionKinds-correction = Исправление
inspector-correctionKinds-clarification = Уточнение
inspector-correctionKinds-update = Дополнение
inspector-correctionPlace = Где стоит
inspector-correctionPlaces-top = Над текстом
inspector-correctionPlaces-foot = Под текстом
inspector-correctionText = Что было неверно и как верно
inspector-correctionDate = Дата
inspector-addCorrection = Добавить исправление
inspector-removeCorrection = Убрать исправление { NUMBER($n) }
inspector-notes = Редакция
inspector-noteToDesk = Записка редактору
inspector-noteToDeskHint = Идёт с материалом, но на сайт не попадает
inspector-myNotes = Мои заметки
inspector-myNotesHint = Остаются в этой библиотеке
inspector-noPictures = В этом материале нет фото.
inspector-addPicture = Добавить фото…
inspector-goTo = К этому фото
inspector-waiting = Ждёт своего файла
inspector-until = До { $day }
inspector-checksLook = Авторство, описания, файлы, ссылки, заголовок и эмбарго проверяются, пока вы пишете.
inspector-checksNext = F7 — к следующему замечанию.
