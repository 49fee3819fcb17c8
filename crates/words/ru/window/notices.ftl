### Notices.

notice-label = Сообщения
notice-clashed = Этот же абзац изменён в другом месте. Обе версии сохранены, одна за другой: уберите лишнюю.
notice-overwritten = { $field }: это изменено и в другом месте. Остаётся ваш вариант: { $mine }. Другой был: { $theirs }.
notice-takeTheirs = Взять другой
notice-quoted = «{ $text }»
notice-empty = пусто
notice-notSaved = Этого ещё нет на диске.
notice-safe = Текст цел в этом окне; всё, что отмечено как «Сохранено», остаётся как есть.
notice-copyText = Копировать текст
notice-closeUnsaved = Закрыть без сохранения
notice-copied = Текст в буфере обмена.
notice-failed = Не получилось.
notice-dropHere = Фото — на страницу, тексты — для импорта
notice-notPicture = Это не фото и не тексты, которые Galley умеет читать.

spelling-noDictionary = Орфография не проверяется, нет словаря: { $language }. Установите пакет { $name } и запустите Galley снова.
