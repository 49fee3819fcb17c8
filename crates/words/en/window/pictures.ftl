### The library of pictures.

pictures-title = Pictures
pictures-search = Search pictures
pictures-hint = What it shows, whose it is, which piece has it
pictures-list = Pictures of the library
pictures-count =
    { $n ->
        [one] { $n } picture
       *[other] { $n } pictures
    }
pictures-onlyUnused = Unused · { NUMBER($n) }
pictures-none = Nothing is said of “{ $query }”. Other words may find it.
pictures-noneYet = No pictures yet. What you put into a piece is kept here, each picture once.
pictures-noneUnused = A piece uses every picture, in its text, in an earlier version or in the bin. What came today is not counted.
pictures-noCaption = No caption
pictures-facts = { $width } × { $height }, { $format }, { $size }
pictures-came = Came in on { $day }
pictures-usedIn = Used in
pictures-earlier = in an earlier version
pictures-binned = in the bin
pictures-unused = No piece uses it
pictures-put = Put into this piece
pictures-replace = Replace the file…
pictures-replaced =
    { $n ->
        [one] { $n } piece shows the other file now. Caption and description are as before.
       *[other] { $n } pieces show the other file now. Captions and descriptions are as before.
    }
pictures-remove = Remove…
pictures-removeAll =
    { $n ->
        [one] Remove { $n } unused picture ({ $size })…
       *[other] Remove { $n } unused pictures ({ $size })…
    }
pictures-ask =
    { $n ->
        [one] Remove this picture for ever?
       *[other] Remove { $n } pictures for ever?
    }
pictures-askText = No piece shows it, no earlier version, and nothing in the bin. There is no way back.
pictures-removeForEver = Remove for ever
pictures-keep = Keep
pictures-removed =
    { $n ->
        [one] { $n } picture removed, { $size } freed.
       *[other] { $n } pictures removed, { $size } freed.
    }
