### Figures, and their credits.

figure-toCome = Фото будет позже
figure-toComeFor = Фото будет позже: { $name }
figure-gone = Файл фото пропал или повреждён
figure-choose = Выбрать фото…
figure-fetch = Загрузить сейчас
figure-fetching = Загружается…
figure-open = Этот адрес не зашифрован: по пути другие увидят, что загружается.
figure-replace = Заменить фото…
figure-crop = Кадрировать фото…
figure-remove = Убрать фото
figure-removed = Фото убрано из материала.
figure-replaced-credit = Подпись и описание прежние. Указание автора относилось к другому фото: этому нужно своё.
figure-replaced-keep = Тот же автор
figure-replaced-words = Подпись и описание прежние. Подходят ли они к новому фото?
figure-replaced-whole = Кадр тоже относился к другому фото: это показано целиком.
figure-captionHint = Подпись: что на фото, кто, где, когда
figure-alt = Описание для тех, кто не видит фото
figure-altHint = Опишите для тех, кто не видит фото
figure-noAlt = Нет описания
figure-decorative = Только украшает: описание не нужно
figure-noCredit = Нет авторства
figure-creditIncomplete = Авторство неполное
figure-editCredit = Изменить авторство
figure-lacks = Не хватает: { $what }
figure-markdown = Другой Markdown

credit-title = Авторство фото
credit-from = Откуда оно?
credit-ways-mine = Моё
credit-ways-agency = Агентство
credit-ways-free = Свободная лицензия
credit-ways-handout = Пресс-служба
credit-ways-permission = С разрешения
credit-ways-other = Другое
credit-paste = Или вставьте строку, с которой оно пришло
credit-pasteHint = Jane Roe, CC BY 4.0, via Wikimedia Commons
credit-guessed = Предположительно: { $why }. Верно?
credit-inFile = В файле ({ $from }): { $text }
credit-allInFile =
    { $n ->
        [one] Всё, что сказано в файле: { $n } запись
        [few] Всё, что сказано в файле: { $n } записи
       *[many] Всё, что сказано в файле: { $n } записей
    }
credit-notRead = Ничто здесь не похоже на указание автора.
credit-whose = Чьё имя под ним стоит?
credit-terms = На каких условиях?
credit-more = Ещё
credit-asks = Агентство требует:
credit-called-photographer = Фотограф
credit-called-sender = Кто прислал
credit-called-program = Программа
credit-called-reason = Почему его можно показать
credit-fields-creators = Автор
credit-fields-creator_kind = Автор — это
credit-fields-title = Название
credit-fields-agency = Агентство
credit-fields-via = Передано через
credit-fields-licence = Лицензия
credit-fields-source_name = Где найдено
credit-fields-source_address = Адрес источника
credit-fields-licence_address = Адрес лицензии
credit-fields-rights_holder = Правообладатель
credit-fields-copyright_notice = Знак охраны авторского права
credit-fields-usage_terms = Условия, с которыми пришло
credit-fields-instructions = Указания агентства
credit-fields-permission_evidence = Кто и когда разрешил
credit-fields-licensor_address = Где получить разрешение
credit-fields-expires = Можно использовать до
credit-fields-cleared_for = Разрешено только этим изданиям
credit-fields-modified = Как изменено
credit-fields-digital_source_type = Как создано
credit-fields-mandatory_text = Что должно быть в строке
credit-fields-line = Строка, если она должна быть другой
credit-fields-decorative = Только украшает
credit-fields-checked_by = Кто проверил
credit-fields-checked_at = Когда проверено
credit-hints-creators = Кто снял; нескольких — через точку с запятой
credit-hints-agency = Кто распространяет
credit-hints-via = Getty Images
credit-hints-licence = CC BY 4.0
credit-hints-source_name = Викисклад
credit-hints-rights_holder = Кто может разрешить
credit-hints-copyright_notice = © 2020 Jane Roe
credit-hints-usage_terms = Только для редакционных целей
credit-hints-instructions = NO SALES
credit-hints-permission_evidence = Письмо от 3 мая от …
credit-hints-expires = 31.12.2026
credit-hints-cleared_for = «Прибрежный вестник»; «Курьер»
credit-hints-modified = обрезано
credit-hints-digital_source_type = trainedAlgorithmicMedia
credit-hints-checked_at = сегодня
credit-hints-address = https://…
credit-kinds-none = Не указано
credit-kinds-person = Человек
credit-kinds-organisation = Организация
credit-dayWrong = Напишите день: 31.12.2026
credit-same =
    { $n ->
        [one] То же для { $n } другого
        [few] То же для { NUMBER($n) } других
       *[many] То же для { NUMBER($n) } других
    }
credit-mine = Это моё
credit-printed = Как будет напечатано
credit-nothingYet = Пока ничего

crop-title = Кадрирование фото
crop-part = Показанная часть
crop-partHint = Тяните рамку или её края; или стрелки двигают её, а с Shift меняют размер.
crop-point = Самое важное место
crop-pointHint = Кольцо отмечает место, которое останется видным, где сайт показывает меньше.
crop-says = { NUMBER($left) } % слева, { NUMBER($top) } % сверху, { NUMBER($width) } × { NUMBER($height) } пикс.
crop-pointSays = { NUMBER($x) } % слева, { NUMBER($y) } % сверху
crop-shape = Формат
crop-free = Свободный
crop-original = Как у фото
crop-reset = Целиком
crop-take = Кадрировать
