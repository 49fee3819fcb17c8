### The narrow window from which a piece is copied field by field.

fields-title = Copy: { $headline }
fields-label = Fields
fields-taken = { NUMBER($n) } of { NUMBER($of) } taken
fields-untick = Untick all
fields-copied = { $name } copied
fields-changed = Changed since you took it
fields-missing = Missing
fields-asHtml = HTML
fields-bodyAsHtml = Text as HTML
fields-pictureNth = Picture { NUMBER($n) }
fields-ofPicture = { $name } of picture { NUMBER($n) }
fields-preparing = Preparing picture { NUMBER($n) } of { NUMBER($of) }…
fields-stopped = This keeps the piece from going out
fields-anyway = Copy anyway
fields-names-body = Text
fields-names-caption = Caption
fields-names-credits = Credits
fields-names-alt = Description
fields-names-summary = Summary
fields-names-canonical = Address of the first copy
