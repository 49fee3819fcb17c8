### What went wrong; what to do about it is in the hints.

# What was asked for.
errors-noPiece = Нет материала с именем «{ $name }».
errors-noVersion = Версии { $rev } этого материала нет, или она больше не хранится.
errors-noField = Нет поля с именем «{ $name }».
errors-noFormat = Нет формата экспорта «{ $name }».
errors-noGuess = Для «{ $name }» ничего не угадывалось.
errors-noPicture = Такого фото в библиотеке нет.
errors-noPictureOfPiece = В материале нет фото с именем «{ $name }».
errors-noPictureOfHash = В библиотеке нет фото, хеш которого начинается с «{ $hash }».
errors-severalPictures = С «{ $hash }» начинаются хеши нескольких фото.
errors-nobodySaidYes = Никто не разрешил удалить эти фото.
errors-noCreditKey = В авторстве фото нет поля «{ $name }».
errors-badCredit = Авторство фото не сохранить: { $reason }.
errors-badValue = { $name }: { $reason }
errors-badField = { $name }: { $reason }.
errors-wholeNumber = нужно целое число слов
errors-notJson = это не JSON ({ $reason })
errors-listWanted = нужен список в виде JSON
errors-notInBin = Удалить навсегда можно только то, что в корзине.
errors-slugTaken = Другой материал уже называется «{ $slug }».

# Writing.
errors-keepsChanging = Другая программа всё время меняет этот материал.
errors-changedMeanwhile = Тем временем другая программа изменила этот материал.
errors-noBlocks = Правка касается абзацев, которых в материале нет.
errors-front = Шапку с полями не прочитать: { $reason }.

# The library.
errors-opening = Библиотека { $folder } не открывается. { $why }
errors-homeless = Система не называет папку для библиотеки Galley.
errors-newer = Эту библиотеку сделал более новый Galley (формат { $found }; этот знает { $known }).
errors-locked = Библиотекой пользуется другая программа.
errors-elsewhere = Эта библиотека открыта в Galley на другом компьютере: { $host }.
errors-full = Диск переполнен.
errors-disk = Диск не принимает запись.
errors-moved = Библиотеки больше нет в { $folder }.
errors-readOnly = В библиотеку нельзя писать: её папка или диск только для чтения.
errors-damaged = Библиотека повреждена: { $reason }.
errors-file = { $path }: { $reason }.
errors-stale = Материал тем временем изменился: сейчас это ревизия { $rev }.
errors-notInLibrary = В библиотеке нет: { $name }.
errors-pictureGone = Нет файла фото { $path }.
errors-database = База данных сообщает: { $reason }.
errors-pictureFormat = У одного фото в библиотеке формат, незнакомый Galley: { $ending }.
errors-pictureDamaged = Одно фото из библиотеки не читается.
errors-pictureNotKept = Фото { $name } не сохранилось.
errors-fieldsUnread = Поля не читаются.
errors-mistake = Galley ошибся и не смог этого сделать.

# Files.
errors-reading = { $path } не читается: { $reason }.
errors-writing = { $path } не записать: { $reason }.
errors-nowhere = такого файла или такой папки нет
errors-forbidden = нет прав доступа
errors-diskFull = диск переполнен
errors-diskReadOnly = диск только для чтения
errors-folder = { $path } — это папка.
errors-noFile = { $path } — это не файл.
errors-tooLarge = { $path }: слишком велик, { $size } МБ, а Galley читает до { $limit } МБ.
errors-outlet = { $path } не разобрать: { $reason }.
errors-noOutlet = Издания «{ $name }» нет.
errors-unnamedOutlet = У издания должно быть название.
errors-sameOutlet = Издание «{ $name }» уже есть.
errors-oneByOne = { $format } вмещает один материал.
errors-ofPiece = «{ $name }»: { $message }
errors-gone = { $path }: там этого больше нет.
errors-browser = Файловый менеджер не открылся: { $reason }.

# A file to import.
errors-import = { $path }: { $why }.
errors-notText = это не текстовый файл, а, похоже, { $what }
errors-empty = в этом файле нет текста
errors-textTooLarge = в этом файле { $size } МБ текста, а импортировать можно не больше { $limit } МБ
errors-noImporter = формат «{ $name }» не импортируется

# What it looks like.
errors-aPdf = PDF
errors-aWord = документ Word
errors-aLibreOffice = документ LibreOffice
errors-anEpub = книга EPUB
errors-anOffice = документ Office
errors-anOldOffice = старый документ Office
errors-aRichText = документ RTF
errors-aZip = архив ZIP
errors-aGzip = архив gzip
errors-a7z = архив 7z
errors-aRar = архив RAR
errors-aPng = изображение PNG
errors-aJpeg = изображение JPEG
errors-aGif = изображение GIF
errors-aWebp = изображение WebP
errors-aTiff = изображение TIFF
errors-aHeic = изображение HEIC
errors-anAvif = изображение AVIF
errors-aFilm = видео или запись
errors-aRecording = звукозапись
errors-aDatabase = база данных
errors-aWebPage = веб-страница или данные с кодом
errors-data = данные, а не слова

# A picture.
errors-noPictureFile = { $name } — не то фото, с которым Galley умеет работать: { $why }.
errors-notAPicture = это не изображение, годятся JPEG, PNG, WebP и GIF
errors-notRead = формат { $name } не годится, { $wayOut }
errors-asJpeg = сначала сохраните как JPEG
errors-asPng = сначала сохраните как PNG
errors-fromPhone = сначала сохраните как JPEG (iPhone умеет сам: Настройки, Камера, Форматы, Наиболее совместимые)
errors-pictureTooLarge = файл слишком велик, в нём { $size } МБ, а больше { $limit } МБ нельзя
errors-tooManyPixels = изображение слишком велико, в нём заявлено { $width } на { $height } пикселей
errors-cutShort = файл обрезан, части изображения нет
errors-broken = файл фото повреждён: { $reason }
errors-notJoined = его блоки не стыкуются
errors-tooManyParts = в нём больше частей, чем нужно изображению
errors-notDecoded = его не раскодировать
errors-tooMuchMemory = ему нужно больше памяти, чем фото такого размера
errors-noPixels = в нём заявлено { $width } на { $height } пикселей
errors-notWritten = фото не удалось записать заново: { $reason }
errors-metadataTooLarge = сведений о фото в файле больше { $limit } МБ
errors-metadataBroken = файл обрезан или повреждён
errors-metadataNotWritable = в файл формата { $name } ничего записать нельзя
errors-metadataNoRoom = для такой длинной подписи в файле нет места
errors-metadataNotReadBack = записанное в файл прочиталось иначе
errors-nothingCame = Фото с этим не пришло.

# A picture from the web.
errors-notFetched = Фото не загрузилось. { $why }
errors-noAddress = Это не адрес в интернете.
errors-private = Этот адрес не в открытом интернете.
errors-unreachable = До { $host } не достучаться.
errors-refused = { $host } не отдаёт это фото (ответ { $status }).
errors-slow = { $host } слишком долго не отвечает.
errors-fetchTooLarge = Оно больше { $limit } МБ.
errors-connection = Связь с { $host } прервалась: { $reason }.

# Going out.
errors-both =
    { $first }
    { $next }
errors-calledOff = Отменено.
errors-otherExport = В { $path } лежит экспорт другого материала.
errors-otherFile = { $path }: этот файл не из этого экспорта или с тех пор изменён.
errors-pictureAltered = Файл фото { $name } уже не тот, что был добавлен: его что-то изменило.
errors-pictureUnread = Файл фото { $name } не читается.
errors-pictureUnprepared = Фото { $name } не подготовить к экспорту: { $why }.
errors-pictureUnstamped = Подпись не записать в фото { $name }: { $why }.
errors-archive = Не удалось создать архив.
errors-pictureChanged = Файл фото { $name } изменился во время экспорта.
errors-notPrinted = Материал не печатается.
errors-badBackup = { $path } не годится как резервная копия: { $reason }.
errors-notAside = { $path } — не библиотека, отложенная здесь.
errors-mirrorInLibrary = Папка { $folder } — часть библиотеки или содержит её.
errors-mirrorGone = Папки { $folder } нет на месте.
errors-mirrorOfOther = В { $folder } лежит копия другой библиотеки.
errors-noBackup = Сегодняшнюю резервную копию сделать не удалось. { $why }
errors-noMirror = Копия в обычных файлах отстала. { $why }
errors-libraryThere = В { $folder } уже есть библиотека.
