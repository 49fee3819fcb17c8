### What the checks find, and how it is mended.

checks-picture = Фото «{ $name }»
checks-pictureWithoutFile = Фото без файла

# Above the piece on the writer's own paper; then comes what stops it.
checks-notAsItIs = В таком виде не выпускать:

# At the head of a draft for the editor; then comes what stops the piece.
checks-draft = Черновик для редакции, не для публикации.
# Across its pictures, in capital letters: only A to Z, Ä, Ö, Ü and А to Я can be drawn.
checks-notCleared = ПРАВА НЕ ПОДТВЕРЖДЕНЫ

checks-embargo = Материал под эмбарго до { $end }.
checks-embargoFix = Подождите или отдайте только тем, кто тоже связан эмбарго.
checks-headline = У материала нет заголовка.
checks-headlineFix = Напишите заголовок.
checks-link = Ссылка «{ $words }» ведёт на { $address }: она не попадёт в публикацию.
checks-linkFix = Поставьте адрес, который начинается с https://, или уберите ссылку.
checks-alt = { $picture }: нет описания для тех, кто его не видит.
checks-altFix = Скажите одним предложением, что на фото.
checks-altFile = { $picture }: вместо описания — имя файла «{ $text }».
checks-altCaption = { $picture }: описание лишь повторяет подпись.
checks-mendDecorative = Это лишь украшение
checks-credit = { $picture }: авторство неполное. Не хватает: { $parts }.
# A part of the list before: “no creator, no licence and no source address”.
checks-no = { $part }
checks-creditFix = Дополните авторство фото или уберите фото.
checks-mendCredit = Дополнить
checks-evidence = { $picture }: основание — «{ $licence }». Не хватает: { $part }.
checks-evidenceFix = Запишите это в авторстве фото: оно хранится, но не печатается.
checks-onTheWeb = { $picture } лежит в интернете, сам Galley его не скачивает.
checks-noFile = { $picture }: файла ещё нет.
checks-fileFix = Добавьте файл или уберите фото.
checks-terms = { $picture }: лицензия { $licence }. { $caution }
checks-termsFix = Убедитесь, что изданию можно его показать, спросите автора или выберите другое фото.
checks-notSold = Лицензия запрещает коммерческое использование.
checks-notEdited = Лицензия запрещает изменения, даже кадрирование.
checks-neither = Лицензия запрещает коммерческое использование и изменения, даже кадрирование.
checks-originCreator = { $picture }: в файле автором назван { $file }, в авторстве — { $credit }.
checks-originAgency = { $picture }: в файле агентством названо { $file }, в авторстве — { $credit }.
checks-originLicence = { $picture }: в файле указано { $file }, в авторстве — { $credit }.
checks-originProgram = { $picture }: в файле сказано, что снимок полностью или частично создан программой; в авторстве этого нет.
checks-originFix = Выясните, что верно, и оставьте это в авторстве.
checks-mendOrigin = Как в файле
checks-captionDay = { $picture }: в подписи указано { $caption }, а по данным файла снимок сделан { $file }.
checks-captionName = { $picture }: в подписи написано «{ $caption }», в файле — «{ $file }».
checks-captionFix = Выясните, что верно, и исправьте подпись, если в ней ошибка.

# Why a picture may not be shown, or only with care: a clause after “The picture “Pier”: ”.
checks-barred = { $picture } нельзя выпускать: { $why }.
checks-barredFix = Спросите правообладателя, дождитесь разрешённого срока или уберите фото.
checks-limited = { $picture }: { $why }.
checks-limitedFix = Убедитесь, что условие соблюдается.
checks-mendText = Напечатать «{ $text }»
checks-whyExpired = срок лицензии истёк { $day }
checks-whyNotCleared = оно разрешено только для { $outlets }, но не для { $outlet }
checks-whyClearedFor = оно разрешено только для { $outlets }
checks-whyInstructed = с ним пришла пометка «{ $words }»

# What an outlet asks for.
checks-lacks = { $outlet } просит указать: { $field }.
checks-lacksFix = Добавьте это или выберите другое издание.
checks-theOutlet = Издание
checks-aHeadline = заголовок
checks-aKicker = надзаголовок
checks-aStandfirst = лид
checks-aByline = имя автора
checks-anAuthorLine = строка об авторе
checks-aDateline = место события
checks-aDay = день публикации
checks-aSection = рубрика
checks-aTag = хотя бы один тег
checks-aLanguage = язык
checks-aSummary = описание для поисковиков
checks-aLead = фотография в начале
checks-longHeadline = Знаков в заголовке: { $length }; место в издании ({ $outlet }) — { $most }.
checks-longText = Слов в тексте: { $length }; место в издании ({ $outlet }) — { $most }.
checks-tooLongFix = Сократите или спросите в издании, есть ли место.
