### The pieces.

shelf-label = Pieces
shelf-new = New piece
shelf-import = Import…
shelf-search = Search pieces
shelf-searchHow = Words, a phrase in "…", byline:ann, tag:ferry, status:filed, before:2026-05
shelf-bin = Bin
shelf-backFromBin = Back to pieces
shelf-untitled = Untitled
shelf-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
shelf-problems =
    { $n ->
        [one] { $n } thing stands in its way
       *[other] { $n } things stand in its way
    }
shelf-actions = Actions for { $name }
shelf-duplicate = Duplicate
shelf-duplicated =
    { $n ->
        [one] { $n } piece duplicated.
       *[other] { $n } pieces duplicated.
    }
shelf-archive = Archive
shelf-unarchive = Take out of the archive
shelf-toBin = Move to bin
shelf-restore = Put back
shelf-deleteForEver = Delete for ever
shelf-deleteOne = Delete “{ $name }” for ever?
shelf-deleteMany =
    { $n ->
        [one] Delete { $n } piece for ever?
       *[other] Delete { $n } pieces for ever?
    }
shelf-deleteText = The text and its history will be gone. There is no way back.
shelf-emptyBin = Empty bin…
shelf-emptyBinOf =
    { $n ->
        [one] Delete everything in the bin for ever: { $n } piece?
       *[other] Delete everything in the bin for ever: { $n } pieces?
    }
shelf-filter = Which pieces
shelf-all = All pieces
shelf-of = { $name } · { NUMBER($n) }
shelf-order = Order
shelf-orders-deadline = By deadline
shelf-orders-changed = Last changed
shelf-orders-headline = By headline
shelf-orders-created = Newest
shelf-chosen = { NUMBER($n) } chosen
shelf-chooseNone = Choose none
shelf-setStatus = Status
shelf-nowOf =
    { $n ->
        [1] The piece is now { $status }.
       *[other] { $n } pieces are now { $status }.
    }
shelf-archived = “{ $name }” is in the archive.
shelf-archivedMany =
    { $n ->
        [one] { $n } piece is in the archive.
       *[other] { $n } pieces are in the archive.
    }
shelf-today = Today
shelf-tomorrow = Tomorrow
shelf-late = Late: { $when }
shelf-nothingFound = Nothing says “{ $query }”.
shelf-elsewhere = { NUMBER($n) } in the archive
shelf-noneOf = No piece is { $status }.
# How it stands in “No piece is …”, “The piece is now …”.
shelf-is-idea = idea
shelf-is-drafting = drafting
shelf-is-ready = ready
shelf-is-filed = filed
shelf-is-published = published
shelf-is-archived = archived
shelf-noneLive = All pieces are in the archive.
shelf-showAll = Show all pieces
shelf-binEmpty = The bin is empty.
shelf-emptyTitle = Nothing written yet
shelf-emptyText = Start with a blank page, or bring something you have.
shelf-example = See an example
shelf-binned = “{ $name }” is in the bin.
shelf-binnedMany =
    { $n ->
        [one] { $n } piece is in the bin.
       *[other] { $n } pieces are in the bin.
    }
shelf-status-idea = Idea
shelf-status-drafting = Drafting
shelf-status-ready = Ready
shelf-status-filed = Filed
shelf-status-published = Published
shelf-status-archived = Archived
