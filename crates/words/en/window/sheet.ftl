### The page, its Markdown, and the tools over marked words.

sheet-label = Page
sheet-kicker = Label
sheet-headline = Headline
sheet-standfirst = Standfirst
sheet-by = By
sheet-byline = Byline
sheet-bylineNth = Byline { NUMBER($n) }
sheet-addByline = Add a byline
sheet-and = and
sheet-dateline = Dateline
sheet-body = Body of the piece
sheet-bodyHint = Write, or type / for headings, pictures, tables and more
sheet-noPiece = No piece is open
sheet-noPieceHint = Choose one on the left, or start a new one.

source-label = Markdown of the piece
source-back = Back to the page
source-kept = It is kept as you typed it.

toolbar-label = Formatting
toolbar-bold = Bold
toolbar-italic = Italic
toolbar-link = Link
toolbar-heading = Heading
toolbar-quotation = Quotation
toolbar-highlight = Highlight
toolbar-footnote = Footnote
toolbar-more = More
toolbar-strike = Struck through
toolbar-superscript = Superscript
toolbar-subscript = Subscript
toolbar-code = Code
toolbar-bullets = Bulleted list
toolbar-pullOut = Pull this out as a pull quote

link-label = Link
link-address = Address
link-hint = example.org
link-set = Set link
link-remove = Remove link
link-refused = A link begins with https, http, mailto or tel.
