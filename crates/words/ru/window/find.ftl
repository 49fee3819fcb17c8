### Find and replace.

find-label = Найти и заменить
find-asked = Найти
find-instead = Заменить на
find-replacing = Замена
find-replace = Заменить
find-replaceAll = Заменить все
find-matchCase = Различать большие и малые буквы
find-wholeWord = Слова целиком
find-expression = Регулярное выражение
find-previous = Предыдущее совпадение
find-next = Следующее совпадение
find-none = Не найдено
find-nth = { NUMBER($n) } из { NUMBER($all) }
find-all =
    { $n ->
        [one] { $n } совпадение
        [few] { $n } совпадения
       *[many] { $n } совпадений
    }
find-broken = Это выражение не читается
find-replaced = Заменено: { NUMBER($n) }
