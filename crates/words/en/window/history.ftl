### The versions of the piece.

history-label = A version of the piece
history-text = Text of the version
history-today = Today
history-yesterday = Yesterday
history-kept = Everything is kept for a day, then less and less often. Versions that were named or went out stay for good.
history-changed = changed
history-origins-begun = begun
history-origins-imported = imported
history-origins-restored = put back
history-sent = { $way }, { $time }
history-overruled = { $finding } Out all the same: { $reason }
history-version = Version of { $date }, { $time }
history-back = Back to writing
history-name = Name…
history-restore = Put this version back
history-restored = “{ $name }” is back on the page. What it replaced stays in the history.
history-undo = Undo
history-show = Show
history-looks-since = Changes since
history-looks-then = Changes then
history-looks-text = As it was
history-differs =
    { $added ->
        [one] { $added } word came
       *[other] { $added } words came
    }, { $removed ->
        [one] { $removed } went
       *[other] { $removed } went
    }
history-folded =
    { $n ->
        [one] { $n } part is the same
       *[other] { $n } parts are the same
    }
history-moved = Moved here
history-form = Other in its form or its details
history-empty = Nothing was written yet.
history-nothing = Nothing differs.
history-creditOf = Credit of { $name }
history-kinds-figure = Picture without a caption
history-kinds-table = Empty table
history-kinds-divider = Divider
history-wordless = Without words
history-saved = Already saved. Name this version?
history-nameTitle = Name this version
history-nameLabel = Name
history-nameHint = Before the lawyers
history-nameWhy = A version with a name is kept for good, and is found in the details under History.
history-nameIt = Name
history-unname = Take the name away
