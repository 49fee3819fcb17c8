### The blocks of a piece, and what is done with them.

blocks-label = Insert a block
blocks-none = No such block
blocks-paragraph = Text
blocks-heading = Heading
blocks-subheading = Subheading
blocks-smallHeading = Small heading
blocks-bullets = Bulleted list
blocks-numbers = Numbered list
blocks-tasks = Task list
blocks-quotation = Quotation
blocks-attribution = Add who said it
blocks-pullQuote = Pull quote
blocks-picture = Picture…
blocks-gallery = Gallery…
blocks-table = Table…
blocks-poll = Poll
blocks-aside = Aside
blocks-embed = Embed
blocks-footnote = Footnote
blocks-divider = Divider
blocks-code = Code

blockHints-heading = A new part of the piece
blockHints-subheading = A part of a part
blockHints-smallHeading = A step below that
blockHints-bullets = Points in no order
blockHints-numbers = Points in order
blockHints-tasks = Things to tick off
blockHints-quotation = Somebody’s words, set in
blockHints-attribution = The name below a quotation
blockHints-pullQuote = Words from the piece, large
blockHints-picture = With caption and credit
blockHints-gallery = Pictures side by side
blockHints-table = Or type its size: table 4x5
blockHints-poll = A question to readers
blockHints-aside = A box beside the story
blockHints-embed = A video, a post, a map
blockHints-footnote = A note at the foot
blockHints-divider = A break between parts
blockHints-code = Set exactly as typed

blockGroups-words = Words
blockGroups-pictures = Pictures and more
blockGroups-parts = Set apart

handle-label = Block
handle-hint = Drag to move, click for more
handle-up = Move up
handle-down = Move down
handle-duplicate = Duplicate
handle-copy = Copy
handle-remove = Delete
handle-list = Whole list
handle-gallery = Whole gallery
handle-turn = Turn into
handle-kept = every word stays
handle-turnings-paragraph = Text
handle-turnings-heading = Heading
handle-turnings-subheading = Subheading
handle-turnings-smallHeading = Small heading
handle-turnings-bullets = Bulleted list
handle-turnings-numbers = Numbered list
handle-turnings-tasks = Task list
handle-turnings-quotation = Quotation
handle-turnings-pullQuote = Pull quote
handle-turnings-aside = Aside
handle-turnings-code = Code

quotation-saidBy = Who said it

callout-kinds-poll = Poll
callout-kinds-pullquote = Pull quote
callout-kinds-aside = Aside
callout-kinds-gallery = Gallery
callout-question = What do you ask?
callout-option = An answer
callout-consent = What readers agree to by voting
callout-addAnswer = Add an answer
callout-vote = Where readers vote…
callout-aside = What stands beside the story
callout-gallery = Add pictures, or drop them here
callout-title = Title
callout-pullQuote = Words from the piece, set large
callout-addPictures = Add pictures…

table-label = Table
table-row = Row
table-column = Column
table-rowAbove = Row above
table-rowBelow = Row below
table-columnBefore = Column before
table-columnAfter = Column after
table-moveUp = Move row up
table-moveDown = Move row down
table-moveBack = Move column back
table-moveOn = Move column on
table-left = Align column left
table-center = Centre column
table-right = Align column right
table-rowHandle = Row: drag to move, click for more
table-columnHandle = Column: drag to move, click for more
table-size = New table
table-sizeHint = Its size, with the arrows; Enter inserts it
table-sizeOf =
    { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }, { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }
table-chooseRow = Choose row
table-chooseColumn = Choose column
table-headings = Row of headings
table-heading = Heading
table-removeRow = Remove row
table-removeColumn = Remove column
table-remove = Remove table

embed-label = Embed: { $host }
embed-address = Address of the embed
embed-hint = https://…
embed-none = No address yet
embed-change = Change address
embed-refused = An embed is an address on the web: https://…

footnote-label = Footnote
footnote-nth = Footnote { NUMBER($n) }
footnote-hint = What the footnote says
footnote-toText = { $label }: back to the text
footnote-noReference = { $label }: nothing in the text refers to it
footnote-gone =
    { $n ->
        [one] The footnote went with its number.
       *[other] { $n } footnotes went with their numbers.
    }
footnote-keep =
    { $n ->
        [one] Keep the footnote
       *[other] Keep the footnotes
    }
footnote-noNote = This footnote has nothing to say yet. Write it

task-done = Done
