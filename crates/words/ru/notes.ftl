### What was kept, concluded, missed or left out on a piece's way in and out.

# The bytes of a file.
notes-encoding = Буквы прочитаны как { $encoding }: { $why }.
notes-byMark = так сказано в начале файла
notes-byZeros = так в нём стоят нулевые байты
notes-bySense = в файле это не сказано, а так в буквах больше всего смысла; если имена выглядят неверно, сохраните файл в UTF-8 и импортируйте ещё раз
notes-damaged = Часть байтов повреждена и не читается, на их месте стоит �.
notes-controls = Пропущено невидимых управляющих знаков: { $n }.

# Front matter.
notes-front = Шапка с полями — не YAML ({ $reason }), она остаётся как есть и не используется.
notes-key = `{ $name }` в шапке с полями не понять ({ $reason }), оно остаётся там как есть.
notes-notText = это не текст
notes-notDate = это не дата
notes-notNumber = это не число
notes-notWords = это не список слов
notes-notNames = это не список имён
notes-notPictures = это не список фото по именам
notes-notCredit = авторство записано не полями и текстами

# What an import leaves to add.
notes-noHeadline = Заголовок не нашёлся. Напишите его, прежде чем сдавать материал.
notes-noAuthor = В тексте не сказано, кто его написал.
notes-noDate = В тексте не сказано, когда он вышел.
notes-noLanguage = Текст слишком короткий или смешанный, язык не определить.
notes-credit = Авторство фото { $name }: { $lacks }.
notes-pictureNotText = Самого фото в тексте нет. Добавьте его файл на место { $name }.
notes-noOptions = Вариантов ответа в тексте нет. Добавьте их под вопросом.
notes-twoDays = «{ $text }» может значить два разных дня: день и месяц тут можно поменять местами. Это осталось в тексте: укажите дату, потом уберите её оттуда.

# Pictures beside a file.
notes-pictureCame = Фото { $name } тоже здесь.
notes-pictureElsewhere = Рядом с файлом нет фото { $name }, место для него ждёт.
notes-pictureRefused = Фото { $name }: { $why }
notes-pictureOnTheWeb = Фото { $name } не взято: оно лежит в интернете. Добавьте его файл в материал.
notes-pictureOutside = Фото { $name } не взято: оно лежит вне папки файла. Добавьте его файл в материал.

# What was concluded from plain text.
notes-bodyEmpty = Текст пуст.
notes-body =
    { $n ->
        [one] В тексте { $n } абзац, слова прежние.
        [few] В тексте { $n } абзаца, слова и порядок прежние.
       *[many] В тексте { $n } абзацев, слова и порядок прежние.
    }
notes-wrapped = Строки обрываются посреди фразы, знаков через { $n }, поэтому они соединены в абзацы.
notes-lists =
    { $n ->
        [one] Из строк с одинаковым знаком в начале или номерами по порядку сделан { $n } список.
        [few] Из строк с одинаковым знаком в начале или номерами по порядку сделано { $n } списка.
       *[many] Из строк с одинаковым знаком в начале или номерами по порядку сделано { $n } списков.
    }
notes-language = { $code } ({ $name }), судя по буквам и словам.
notes-line = «{ $text }», потому что { $why }.
notes-isKicker = это несколько прописных букв над заголовком
notes-belowKicker = это под надзаголовком, коротко и без точки
notes-atTop = это в самом начале, коротко и без точки
notes-isStandfirst = это между заголовком и именем автора или датой
notes-byline = { $name }, потому что { $why }.
notes-bylineRole = { $name } ({ $role }), потому что { $why }.
notes-begins = строка начинается с «{ $text }»
notes-besideDate = имя стоит рядом с датой
notes-organisation = { $byline } Организация, из-за слова «{ $word }».
notes-place = { $place }, потому что стоит после имени автора.
notes-dateline = «{ $text }» похоже на место события. Оно осталось в начале абзаца без изменений.
notes-day = { $day }, потому что в строке сказано «{ $text }».
notes-time = Время суток ({ $time }) без часового пояса не называет момента.
notes-picture = Фото, потому что { $why }.
notes-pictureCaptioned = Фото с подписью «{ $caption }», потому что { $why }.
notes-endsWithCredit = строка кончается указанием авторства «{ $text }»
notes-creditBelow = «{ $text }» под ней похоже на указание авторства
notes-isCredit = «{ $text }» похоже на указание авторства
notes-filesOf = так, как «{ $name }», называет файлы { $whose }
notes-filesOfCameras = так, как «{ $name }», называют снимки камеры, возможно, снимок ваш
notes-addressOf = оно найдено по адресу { $site }
notes-poll = «{ $text }» — опрос: строка ниже говорит, на что соглашается ответивший.
notes-firstPublished = Впервые вышло в { $outlet }: в тексте сказано «{ $text }». Вся строка сохранена как разрешение.
notes-disclaimer = «{ $text }», потому что тут сказано, чьи это мнения.
notes-authorLine = Последний абзац говорит, кто такой автор: { $name }.

# Going out.
notes-link = Ссылка на { $address } пропущена: она ведёт не в интернет, не на почту и не на телефон.
notes-noPictureFile = У фото { $name } нет файла: уходят только имя, подпись и авторство.
notes-notInWord = Фото { $name } в формате, который Word не показывает: есть только подпись и указание авторства.
notes-noCredentials = Данные о происхождении (Content Credentials, C2PA) фото { $name } не вошли в копию: они подписаны для другого файла. В оригинале они остались.
notes-noMotion = Фото { $name } — анимация, но показана только его часть: уходит неподвижный первый кадр. Оригинал остаётся анимацией.
notes-typedProgram = HTML со ссылкой, которая запускает программу, стоит как набран и никуда не ведёт.
notes-linksInText = В простом тексте есть слова ссылок, но не их адреса.
notes-struckInText = Зачёркнутых слов в простом тексте нет.
notes-struckInMarkdown = Зачёркнутых слов в простом Markdown нет.
notes-fetchedLater = { $picture } лежит в интернете и не скачано: на странице сказано, что оно будет позже.
notes-pictureToCome = { $picture } пока без файла: на странице сказано, что оно будет позже.
notes-pictureNamed = Фото { $name }
notes-pictureWithCaption = Фото «{ $caption }»
notes-typed = Набранное как HTML отчасти пропущено: { $what }.
notes-tooDeep = вложенность слишком глубока, оно стоит как набрано
notes-typedPicture = Фото { $address } пропущено: там, где оно стоит, Galley не может указать авторство.
notes-typedAsWords = То, что набрано как HTML или в форме, незнакомой Galley, осталось только словами.
notes-pollInWords = Опрос передан словами: вопрос, ответы и где голосовать.
notes-pullQuote = Цитата-выноска передана как цитата.
notes-aside = Врезка стоит в самом тексте.
notes-gallery = Фото из галереи идут одно за другим.
notes-wxrPictures = При импорте WordPress берёт фото по адресу, а он не задан: добавьте их в медиатеку вручную.
notes-galleryCaption = В Ghost у галереи одна подпись: в ней подписи и авторство всех фото.
notes-ghostAuthors = Ghost приписывает запись учётной записи: выберите автора там. Имена стоят в тексте.
notes-cut = { $program } принимает здесь знаков: { $most }, поэтому сокращено: «{ $start }»
notes-noNoindex = В { $program } нет настройки, закрывающей запись от поисковых систем: сделайте это там или спросите того, кто ведёт сайт.
notes-leadPicture = Главное фото показывает сама страница сайта, текст открывается подписью и авторством.
notes-noEmbargo = { $program } не знает эмбарго: оно пропущено.
notes-draft = { $program } узнаёт, что это черновик. Со статусом «Готово» он им больше не будет.
notes-noOrder = У материала нет даты, по которой { $program } выстраивает публикации.
