### What the checks find, and how it is mended.

checks-picture = The picture “{ $name }”
checks-pictureWithoutFile = The picture without a file

# Above the piece on the writer's own paper; then comes what stops it.
checks-notAsItIs = Not to go out as it is:

# At the head of a draft for the editor; then comes what stops the piece.
checks-draft = Draft for the editor, not for publication.
# Across its pictures, in capital letters: only A to Z, Ä, Ö, Ü and А to Я can be drawn.
checks-notCleared = NOT CLEARED

checks-embargo = The piece is under embargo until { $end }.
checks-embargoFix = Wait, or give it only to those who are bound by the embargo too.
checks-headline = The piece has no headline.
checks-headlineFix = Write a headline.
checks-link = The link on “{ $words }” leads to { $address }: it will be left out.
checks-linkFix = Link to an address that begins with https://, or take the link out.
checks-alt = { $picture } has no description for those who cannot see it.
checks-altFix = Say in a sentence what the picture shows.
checks-altFile = { $picture } is described with the name of a file only: “{ $text }”.
checks-altCaption = { $picture } is described with its caption again.
checks-mendDecorative = It only decorates
checks-credit = { $picture } has { $parts }.
# A part of the list before: “no creator, no licence and no source address”.
checks-no = no { $part }
checks-creditFix = Complete the picture's credit, or take the picture out.
checks-mendCredit = Complete it
checks-evidence = { $picture } is used on the ground “{ $licence }”, with no { $part }.
checks-evidenceFix = Note it in the picture's credit; it is kept, not printed.
checks-onTheWeb = { $picture } is on the web, and Galley does not fetch it.
checks-noFile = { $picture } has no file yet.
checks-fileFix = Add the picture's file, or take the picture out.
checks-terms = { $picture } is { $licence }. { $caution }
checks-termsFix = Make sure that the outlet may show it, ask its creator, or choose another picture.
checks-notSold = The licence forbids commercial use.
checks-notEdited = The licence forbids changes, cropping too.
checks-neither = The licence forbids commercial use, and changes, cropping too.
checks-originCreator = { $picture }: its file names { $file } as the maker, its credit { $credit }.
checks-originAgency = { $picture }: its file names { $file } as the agency, its credit { $credit }.
checks-originLicence = { $picture }: its file says { $file }, its credit { $credit }.
checks-originProgram = { $picture }: its file says that a program made it, wholly or in part; its credit does not.
checks-originFix = Find out which is right, and keep that in the credit.
checks-mendOrigin = As the file says
checks-captionDay = { $picture }: the caption says { $caption }, its file that it was taken on { $file }.
checks-captionName = { $picture }: the caption writes “{ $caption }”, its file “{ $file }”.
checks-captionFix = Find out which is right, and mend the caption if it is wrong.

# Why a picture may not be shown, or only with care: a clause after “The picture “Pier”: ”.
checks-barred = { $picture } may not go out: { $why }.
checks-barredFix = Ask whoever holds the rights, wait until it may be shown, or take the picture out.
checks-limited = { $picture }: { $why }.
checks-limitedFix = Make sure that this use keeps to it.
checks-mendText = Print “{ $text }”
checks-whyExpired = its licence ended on { $day }
checks-whyNotCleared = it is cleared for { $outlets } only, and not for { $outlet }
checks-whyClearedFor = it is cleared for { $outlets } only
checks-whyInstructed = it came with “{ $words }”

# What an outlet asks for.
checks-lacks = { $outlet } asks for { $field }.
checks-lacksFix = Write it, or choose another outlet.
checks-theOutlet = The outlet
checks-aHeadline = a headline
checks-aKicker = a label above the headline
checks-aStandfirst = a standfirst
checks-aByline = a byline
checks-anAuthorLine = a line about the author
checks-aDateline = a dateline
checks-aDay = the day of publication
checks-aSection = a section
checks-aTag = at least one tag
checks-aLanguage = the language
checks-aSummary = a summary for search engines
checks-aLead = a picture at the top
checks-longHeadline = The headline has { $length } characters; { $outlet } has room for { $most }.
checks-longText = The text has { $length } words; { $outlet } has room for { $most }.
checks-tooLongFix = Shorten it, or ask the outlet whether there is more room.
