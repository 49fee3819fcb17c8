### The details beside the page.

inspector-label = Details
inspector-piece = Piece
inspector-pictures = Pictures
inspector-checks = Checks
inspector-history = History
inspector-filled = filled in
inspector-status = Status
inspector-slug = Web address ending
inspector-slugWillBe = …/{ $slug }
inspector-slugForeign = Letters, digits and hyphens only: “{ $sign }” cannot stand in it.
inspector-slugLong =
    { $most ->
        [one] At most { $most } letter.
       *[other] At most { $most } letters.
    }
inspector-slugTaken = “{ $name }” has this ending. Choose another.
inspector-slugline = Slugline
inspector-sluglineHint = The newsroom’s working name. Not printed
inspector-section = Section
inspector-tags = Tags
inspector-addTag = Add a tag
inspector-removeTag = Remove tag { $tag }
inspector-language = Language
inspector-languageHint = en, de, ru …
inspector-languageWrong = No language is called that. Choose one, or write its code: en, pt-BR
inspector-lengthOrdered = Length ordered
inspector-lengthWrong = A number of words: 900
inspector-wordsUnit = words
inspector-bylines = Bylines
inspector-bylineName = Name
inspector-bylineRole = Role
inspector-bylineKindLabel = Kind
inspector-bylineKind-person = Person
inspector-bylineKind-organisation = Organisation
inspector-removeByline = Remove byline { $name }
inspector-dates = Dates
inspector-published = Published
inspector-updated = Updated
inspector-deadline = Deadline
inspector-embargo = Embargo
inspector-dateHint = tomorrow 18:00
inspector-dateWrong = Write a day, and a time if there is one: 2026-11-23 14:30, or 14:30 Europe/Berlin
inspector-outlet = Outlet
inspector-noOutlet = None yet
inspector-changeOutlet = Change…
inspector-editions = For single outlets
inspector-editionsHint = What is other there than for everybody. Empty lines are as they are.
inspector-addEdition = For { $outlet }
inspector-removeEdition = Remove what is said for { $outlet }
inspector-editionCanonical = Address of the copy for search engines
inspector-firstPublished = First published by
inspector-firstOutlet = Who ran it first
inspector-firstDate = When it ran there
inspector-address = Address
inspector-addressWrong = An address on the web: https://example.org/story
inspector-permission = Permission line
inspector-permissionHint = Printed with the piece
inspector-canonical = Search engines should show
inspector-canonicals-none = Nothing said
inspector-canonicals-original = The first copy
inspector-canonicals-noindex = Not this copy
inspector-canonicalNeedsAddress = The address of the first copy is still missing.
inspector-forReaders = Search and sharing
inspector-summary = Summary for search engines
inspector-summaryLength =
    { $n ->
        [0] The standfirst stands in for it
        [one] { $n } character; about 155 are shown
       *[other] { $n } characters; about 155 are shown
    }
inspector-searchResult = In a search
inspector-sharedCard = Shared
inspector-yourSite = your site
inspector-noDescription = No summary and no standfirst: search engines choose words of their own.
inspector-unlisted = Search engines are asked to leave this copy out.
inspector-standing = Standing texts
inspector-standingTexts = My texts
inspector-standingTextsFor = My texts for { $field }
inspector-keepText = Keep this text
inspector-forgetText = Forget this text
inspector-author_line = About the author
inspector-disclaimer = Disclaimer
inspector-corrections = Corrections
inspector-correctionNth = Correction { NUMBER($n) }
inspector-correctionKind = Kind
inspector-correctionKinds-correction = Correction
inspector-correctionKinds-clarification = Clarification
inspector-correctionKinds-update = Update
inspector-correctionPlace = Printed
inspector-correctionPlaces-top = Above the text
inspector-correctionPlaces-foot = Below the text
inspector-correctionText = What was wrong, and what is right
inspector-correctionDate = Date
inspector-addCorrection = Add a correction
inspector-removeCorrection = Remove correction { NUMBER($n) }
inspector-notes = Newsroom
inspector-noteToDesk = Note to the desk
inspector-noteToDeskHint = Travels with the piece, never on a public page
inspector-myNotes = My notes
inspector-myNotesHint = Never leave this library
inspector-noPictures = No pictures in this piece.
inspector-addPicture = Add picture…
inspector-goTo = Go to picture
inspector-waiting = Waiting for its file
inspector-until = Until { $day }
inspector-checksLook = Credits, descriptions, files, links, the headline and the embargo are looked at while you write.
inspector-checksNext = F7 goes to the next one.
