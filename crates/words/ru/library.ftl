### Фото библиотеки, в командной строке.

library-caption = Показывает: { $text }
library-usedIn = Используется в { $slug } под именем { $name }
library-usedBefore = Используется в прежней версии { $slug } под именем { $name }
library-usedInBin = Используется в { $slug } под именем { $name } (в корзине)
library-unused = Нигде не используется
library-none = Неиспользуемых фото нет.
library-sum =
    { $n ->
        [one] { $n } фото, байтов: { $bytes }
        [few] { $n } фото, байтов: { $bytes }
       *[many] { $n } фото, байтов: { $bytes }
    }
library-ask =
    { $n ->
        [one] Удалить навсегда { $n } фото (байтов: { $bytes })? [y/N]
        [few] Удалить навсегда { $n } фото (байтов: { $bytes })? [y/N]
       *[many] Удалить навсегда { $n } фото (байтов: { $bytes })? [y/N]
    }
library-collected =
    { $n ->
        [one] Удалено { $n } фото, освобождено байтов: { $bytes }.
        [few] Удалено { $n } фото, освобождено байтов: { $bytes }.
       *[many] Удалено { $n } фото, освобождено байтов: { $bytes }.
    }
