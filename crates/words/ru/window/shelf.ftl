### The pieces.

shelf-label = Материалы
shelf-new = Новый материал
shelf-import = Импорт…
shelf-search = Поиск по материалам
shelf-searchHow = Слова, фраза в "…", byline:анна, tag:паром, status:filed, before:2026-05
shelf-bin = Корзина
shelf-backFromBin = Назад к материалам
shelf-untitled = Без названия
shelf-words =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
       *[many] { $n } слов
    }
shelf-problems =
    { $n ->
        [one] Мешает { $n } замечание
        [few] Мешают { $n } замечания
       *[many] Мешают { $n } замечаний
    }
shelf-actions = Что сделать: { $name }
shelf-duplicate = Сделать копию
shelf-duplicated =
    { $n ->
        [one] Готова { $n } копия.
        [few] Готовы { $n } копии.
       *[many] Готово { $n } копий.
    }
shelf-archive = В архив
shelf-unarchive = Из архива
shelf-toBin = В корзину
shelf-restore = Вернуть
shelf-deleteForEver = Удалить навсегда
shelf-deleteOne = Удалить «{ $name }» навсегда?
shelf-deleteMany =
    { $n ->
        [one] Удалить { $n } материал навсегда?
        [few] Удалить { $n } материала навсегда?
       *[many] Удалить { $n } материалов навсегда?
    }
shelf-deleteText = Текст и вся его история исчезнут. Вернуть их будет нельзя.
shelf-emptyBin = Очистить корзину…
shelf-emptyBinOf =
    { $n ->
        [one] Удалить навсегда всё из корзины: { $n } материал?
        [few] Удалить навсегда всё из корзины: { $n } материала?
       *[many] Удалить навсегда всё из корзины: { $n } материалов?
    }
shelf-filter = Какие материалы
shelf-all = Все материалы
shelf-of = { $name } · { NUMBER($n) }
shelf-order = Порядок
shelf-orders-deadline = По дедлайну
shelf-orders-changed = По изменению
shelf-orders-headline = По заголовку
shelf-orders-created = Сначала новые
shelf-chosen = { NUMBER($n) } выбрано
shelf-chooseNone = Снять выбор
shelf-setStatus = Статус
shelf-nowOf =
    { $n ->
        [1] Статус материала теперь «{ $status }».
        [one] Статус «{ $status }» теперь у { $n } материала.
        [few] Статус «{ $status }» теперь у { $n } материалов.
       *[many] Статус «{ $status }» теперь у { $n } материалов.
    }
shelf-archived = «{ $name }» в архиве.
shelf-archivedMany =
    { $n ->
        [one] { $n } материал в архиве.
        [few] { $n } материала в архиве.
       *[many] { $n } материалов в архиве.
    }
shelf-today = Сегодня
shelf-tomorrow = Завтра
shelf-late = Просрочено: { $when }
shelf-nothingFound = Нигде нет «{ $query }».
shelf-elsewhere = { NUMBER($n) } в архиве
shelf-noneOf = Нет материалов со статусом «{ $status }».
# How it stands in “No piece is …”, “The piece is now …”.
shelf-is-idea = Идея
shelf-is-drafting = В работе
shelf-is-ready = Готово
shelf-is-filed = Сдано
shelf-is-published = Опубликовано
shelf-is-archived = В архиве
shelf-noneLive = Все материалы в архиве.
shelf-showAll = Показать все материалы
shelf-binEmpty = Корзина пуста.
shelf-emptyTitle = Пока ничего не написано
shelf-emptyText = Начните с чистой страницы или возьмите то, что уже есть.
shelf-example = Посмотреть пример
shelf-binned = «{ $name }» в корзине.
shelf-binnedMany =
    { $n ->
        [one] { $n } материал в корзине.
        [few] { $n } материала в корзине.
       *[many] { $n } материалов в корзине.
    }
shelf-status-idea = Идея
shelf-status-drafting = В работе
shelf-status-ready = Готово
shelf-status-filed = Сдано
shelf-status-published = Опубликовано
shelf-status-archived = В архиве
