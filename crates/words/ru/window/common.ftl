### What every part of the window says.

close = Закрыть
cancel = Отмена
done = Готово
save = Сохранить
undo = Отменить
tryAgain = Попробовать ещё раз
dismiss = Скрыть
