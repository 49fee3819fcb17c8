### Notices.

notice-label = Notices
notice-clashed = Somebody else has changed the same paragraph. Both versions are kept, one after the other: take out the one you do not want.
notice-overwritten = { $field }: somebody else has changed this too. Yours stands: { $mine }. Theirs was: { $theirs }.
notice-takeTheirs = Use theirs
notice-quoted = “{ $text }”
notice-empty = empty
notice-notSaved = This is not on the disk yet.
notice-safe = Your text is safe in this window; everything marked Saved stays as it is.
notice-copyText = Copy the text
notice-closeUnsaved = Close without saving
notice-copied = The text is on the clipboard.
notice-failed = That did not work.
notice-dropHere = Drop pictures into the page, or texts to import
notice-notPicture = These are neither pictures nor texts Galley can read.

spelling-noDictionary = Spelling in { $language } is not checked: its dictionary is missing. Install the package { $name }, then start Galley again.
