### Figures, and their credits.

figure-toCome = Picture to come
figure-toComeFor = Picture to come: { $name }
figure-gone = The picture’s file is missing or damaged
figure-choose = Choose picture…
figure-fetch = Fetch now
figure-fetching = Fetching…
figure-open = This address is not encrypted: others on the way can see what is fetched.
figure-replace = Replace picture…
figure-crop = Crop picture…
figure-remove = Remove figure
figure-removed = The picture is out of the piece.
figure-replaced-credit = Caption and description are as before. The credit was the other picture’s: this one needs its own.
figure-replaced-keep = Same credit
figure-replaced-words = Caption and description are as before. Do they fit the new picture?
figure-replaced-whole = The crop was the other picture’s, too: this one is shown whole.
figure-captionHint = Caption: what it shows, who, where, when
figure-alt = Description for those who can’t see it
figure-altHint = Describe it for those who can’t see it
figure-noAlt = Description missing
figure-decorative = Only decorates: needs no description
figure-noCredit = Credit missing
figure-creditIncomplete = Credit incomplete
figure-editCredit = Edit credit
figure-lacks = Missing: { $what }
figure-markdown = Other Markdown

credit-title = Credit
credit-from = Where is it from?
credit-ways-mine = Mine
credit-ways-agency = Agency
credit-ways-free = Free licence
credit-ways-handout = Handout
credit-ways-permission = By permission
credit-ways-other = Other
credit-paste = Or paste the line that came with it
credit-pasteHint = Jane Roe, CC BY 4.0, via Wikimedia Commons
credit-guessed = Guessed: { $why }. Is it right?
credit-inFile = In the file ({ $from }): { $text }
credit-allInFile =
    { $n ->
        [one] The one thing that its file says
       *[other] All { $n } things that its file says
    }
credit-notRead = Nothing in it reads like a credit.
credit-whose = Whose name goes under it?
credit-terms = On what terms?
credit-more = More
credit-asks = Its agency asks:
credit-called-photographer = Photographer
credit-called-sender = Who sent it
credit-called-program = Program
credit-called-reason = Why it may be shown
credit-fields-creators = Creator
credit-fields-creator_kind = The creator is
credit-fields-title = Its title
credit-fields-agency = Agency
credit-fields-via = Passed on by
credit-fields-licence = Licence
credit-fields-source_name = Found at
credit-fields-source_address = Source address
credit-fields-licence_address = Address of the licence
credit-fields-rights_holder = Rights holder
credit-fields-copyright_notice = Copyright notice
credit-fields-usage_terms = Terms that came with it
credit-fields-instructions = Instructions of the agency
credit-fields-permission_evidence = Who said yes, and when
credit-fields-licensor_address = Where leave can be had
credit-fields-expires = May be used until
credit-fields-cleared_for = Cleared for these outlets only
credit-fields-modified = How it was changed
credit-fields-digital_source_type = How it was made
credit-fields-mandatory_text = What the line must say
credit-fields-line = The line, if it should read otherwise
credit-fields-decorative = It only decorates
credit-fields-checked_by = Checked by
credit-fields-checked_at = Checked on
credit-hints-creators = Who made it; several with a semicolon between
credit-hints-agency = Who distributes it
credit-hints-via = Getty Images
credit-hints-licence = CC BY 4.0
credit-hints-source_name = Wikimedia Commons
credit-hints-rights_holder = Who may say yes
credit-hints-copyright_notice = © 2020 Jane Roe
credit-hints-usage_terms = Editorial use only
credit-hints-instructions = NO SALES
credit-hints-permission_evidence = Mail of 3 May from …
credit-hints-expires = 31 Dec 2026
credit-hints-cleared_for = The Tidewater Post; The Herald
credit-hints-modified = cropped
credit-hints-digital_source_type = trainedAlgorithmicMedia
credit-hints-checked_at = today
credit-hints-address = https://…
credit-kinds-none = Not said
credit-kinds-person = A person
credit-kinds-organisation = An organisation
credit-dayWrong = Write a day: 2026-12-31
credit-same =
    { $n ->
        [one] Same for the other one
       *[other] Same for the other { $n }
    }
credit-mine = It’s mine
credit-printed = As printed
credit-nothingYet = Nothing yet

crop-title = Crop the picture
crop-part = The part that is shown
crop-partHint = Drag the frame or its edges; or arrows move it, Shift with the arrows sizes it.
crop-point = The point that matters most
crop-pointHint = The ring is the point that stays in sight where a site shows less.
crop-says = { NUMBER($left) } % from the left, { NUMBER($top) } % from the top, { NUMBER($width) } × { NUMBER($height) } pixels
crop-pointSays = { NUMBER($x) } % from the left, { NUMBER($y) } % from the top
crop-shape = Shape
crop-free = Free
crop-original = As the picture
crop-reset = Whole picture
crop-take = Crop
