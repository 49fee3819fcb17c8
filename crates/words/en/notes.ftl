### What was kept, concluded, missed or left out on a piece's way in and out.

# The bytes of a file.
notes-encoding = The letters were read as { $encoding }: { $why }.
notes-byMark = its byte-order mark says so
notes-byZeros = its zero bytes stand where that encoding has them
notes-bySense = the file does not say, and these letters make the most sense; if names look wrong, save the file as UTF-8 and import it again
notes-damaged = Some bytes are damaged and could not be read; a � stands in their place.
notes-controls =
    { $n ->
        [one] { $n } control character that nobody can see was dropped.
       *[other] { $n } control characters that nobody can see were dropped.
    }

# Front matter.
notes-front = The front matter is not YAML ({ $reason }), so it is kept as it is and not used.
notes-key = `{ $name }` in the front matter could not be understood ({ $reason }), so it is kept there as it is.
notes-notText = it is not text
notes-notDate = it is not a date
notes-notNumber = it is not a number
notes-notWords = it is not a list of words
notes-notNames = it is not a list of names
notes-notPictures = it is not a list of pictures by name
notes-notCredit = its credit is not made of keys and texts

# What an import leaves to add.
notes-noHeadline = No headline was found. Write one before the piece goes out.
notes-noAuthor = Nothing in the text says who wrote it.
notes-noDate = Nothing in the text says when it was published.
notes-noLanguage = The text is too short or too mixed to tell its language.
notes-credit = The credit of the picture { $name }: { $lacks }.
notes-pictureNotText = The text does not hold the picture itself. Add its file in the place of { $name }.
notes-noOptions = The text does not hold the options of the poll. Add them below its question.
notes-twoDays = “{ $text }” can be two days, as day and month could be either way round. It stays in the body: set the date, then take it out there.

# Pictures beside a file.
notes-pictureCame = The picture { $name } came along.
notes-pictureElsewhere = The picture { $name } is not beside the file; its figure waits for it.
notes-pictureRefused = The picture { $name }: { $why }
notes-pictureOnTheWeb = The picture { $name } was not brought along, because it is on the web. Add its file to the piece.
notes-pictureOutside = The picture { $name } was not brought along, because it lies outside the folder of the file. Add its file to the piece.

# What was concluded from plain text.
notes-bodyEmpty = The body is empty.
notes-body =
    { $n ->
        [one] The body is { $n } block, its words unchanged.
       *[other] The body is { $n } blocks, their words unchanged and in order.
    }
notes-wrapped = The lines end at about { $n } letters in mid-sentence, so they were joined to paragraphs.
notes-lists =
    { $n ->
        [one] { $n } list was made of lines that begin with the same sign or count up.
       *[other] { $n } lists were made of lines that begin with the same sign or count up.
    }
notes-language = { $code } ({ $name }), because of its letters and words.
notes-line = “{ $text }”, because { $why }.
notes-isKicker = it is a few capitals above the headline
notes-belowKicker = it stands under the label, is short and has no full stop
notes-atTop = it stands at the top, is short and has no full stop
notes-isStandfirst = it stands between the headline and the byline or date
notes-byline = { $name }, because { $why }.
notes-bylineRole = { $name } ({ $role }), because { $why }.
notes-begins = the line begins with “{ $text }”
notes-besideDate = it stands beside the date
notes-organisation = { $byline } An organisation, because of “{ $word }”.
notes-place = { $place }, because it stands after the name of the author.
notes-dateline = “{ $text }” reads like a dateline. It stays at the head of its paragraph, unchanged.
notes-day = { $day }, because the line says “{ $text }”.
notes-time = The time of day ({ $time }) names no moment without its zone.
notes-picture = A picture, because { $why }.
notes-pictureCaptioned = A picture with the caption “{ $caption }”, because { $why }.
notes-endsWithCredit = the line ends with its credit, “{ $text }”
notes-creditBelow = “{ $text }” under it reads like a credit
notes-isCredit = “{ $text }” reads like a credit
notes-filesOf = files of { $whose } are called like “{ $name }”
notes-filesOfCameras = cameras call their pictures like “{ $name }”, so it may be your own
notes-addressOf = it was found at an address of { $site }
notes-poll = “{ $text }” is a poll, because the line below says what readers agree to by answering.
notes-firstPublished = First published by { $outlet }, because the text says “{ $text }”. The whole line is kept as the permission.
notes-disclaimer = “{ $text }”, because it says whose opinions these are.
notes-authorLine = The last paragraph says who { $name } is.

# Going out.
notes-link = The link to { $address } was left out: it leads neither to the web, to a mailbox nor to a telephone.
notes-noPictureFile = The picture { $name } has no file: only its name, caption and credit go out.
notes-notInWord = The picture { $name } is in a format that Word does not show: only its caption and credit are there.
notes-noCredentials = The Content Credentials (C2PA) of the picture { $name } were left out, because the copy is not the file that they were signed for. The original keeps them.
notes-noMotion = The picture { $name } moves, but only a part of it is shown: what goes out is a still of its beginning. The original keeps moving.
notes-typedProgram = HTML with a link that runs a program stands as it was typed, and leads nowhere.
notes-linksInText = Plain text has the words of links, not where they lead.
notes-struckInText = Words that are struck through are not in plain text.
notes-struckInMarkdown = Words that are struck through are not in plain Markdown.
notes-fetchedLater = { $picture } is on the web and was not fetched: the page says that it is to come.
notes-pictureToCome = { $picture } has no file yet: the page says that it is to come.
notes-pictureNamed = The picture { $name }
notes-pictureWithCaption = The picture “{ $caption }”
notes-typed = What was typed as HTML was left out in part: { $what }.
notes-tooDeep = it is nested too deep, and stands as it was typed
notes-typedPicture = The picture { $address } was left out: it stands where Galley cannot credit it.
notes-typedAsWords = What was typed as HTML, or in a way Galley has no form for, is there in its words alone.
notes-pollInWords = A poll is said in words: question, answers, and where to vote.
notes-pullQuote = A pull quote is said as a quotation.
notes-aside = An aside is said in the running text.
notes-gallery = The pictures of a gallery follow one another.
notes-wxrPictures = WordPress fetches pictures by their address when it imports, and none is set: add them to its media library by hand.
notes-galleryCaption = Ghost has one caption for a gallery: it holds the captions and credits of all its pictures.
notes-ghostAuthors = Ghost credits a post to an account: choose the author there. The names stand in the text.
notes-cut = { $program } takes { $most } characters here, so it was cut: “{ $start }”
notes-noNoindex = { $program } has no setting that keeps search engines away: set it there, or ask whoever looks after the site.
notes-leadPicture = The site’s own page shows the lead picture; the text opens with its caption and credit.
notes-noEmbargo = { $program } knows no embargo: it was left out.
notes-draft = { $program } is told that this is a draft. Set the status to ready, and it is none.
notes-noOrder = The piece has no date, by which { $program } orders what it publishes.
