### The page of keys.

keys-title = Keys
keys-search = Search keys
keys-or = or
keys-whileWriting = Where the cursor is
keys-places-insert = List of blocks to insert, at the beginning of a line or after a space
keys-places-newLine = New line in the same paragraph
keys-places-leave = Leave a list, a quotation, a poll, an aside or a footnote
keys-places-leaveCode = Leave code or a table
keys-places-leaveText = Leave the text, or its Markdown, for the next control
keys-places-toTools = With words marked: to the tools over them
keys-places-levels = In a list: one level in, one level out
keys-places-cells = In a table: next cell, cell before
keys-places-cellBelow = In a table: cell below
keys-places-chooseCells = In a table: choose cells, from the end of a cell’s words on
keys-places-emptyCells = Empty the chosen cells; again, remove the row or column
keys-places-leaveCells = From chosen cells back to the words
keys-places-takeBack = Take back what typing has just turned into something else
keys-places-matches = In the search: next match, match before
keys-places-replacing = In “Replace with”: replace this one, replace all
keys-places-leaveSearch = Leave the search, or focus mode
keys-places-openPiece = Among the pieces: open; in the bin, put back
keys-places-choosePieces = Among the pieces: choose one, several, all
keys-places-binPieces = Among the pieces: move to the bin; in the bin, delete for ever
keys-places-morePieces = Among the pieces: what else can be done
keys-places-credit = In a picture’s credit: where it is from; save; close
keys-places-crop = In a crop: move the frame or the ring, size the frame, take it over, leave it
keys-places-fields = Field by field: copy this one and go on; one of the first nine; up and down; close
keys-emptyLine = Enter in an empty line
keys-then = { $first }, then { $next }

keys-typed = Typed at the beginning of a line
keys-typing-heading = Heading
keys-typing-list = List
keys-typing-numbers = Numbered list
keys-typing-task = Task
keys-typing-quotation = Quotation
keys-typing-attribution = Who said it, in the last line of a quotation
keys-typing-code = Code
keys-typing-divider = Divider
keys-typing-marks = Bold, italic, highlighted, in the line
# What stands between the signs that make it so: **bold**.
keys-bold = bold
keys-italic = italic
keys-highlighted = highlighted
keys-typing-quotes = Quotation marks of the piece’s language, and apostrophes, in the line
keys-typing-dashes = Dashes and an ellipsis, in the line

# As they are printed on a keyboard, where it has words on it.
keys-names-Ctrl = Ctrl
keys-names-Alt = Alt
keys-names-Shift = Shift
keys-names-Enter = Enter
keys-names-Escape = Escape
keys-names-Space = Space
keys-names-Tab = Tab
keys-names-Delete = Delete
