### The sheet for export.

export-title = Export
export-clipboard = To the clipboard, for any CMS
export-inFolder = Into a folder
export-format = Format
export-clip = The piece as it looks, pictures and all
export-clipHtml = HTML, for a field that takes it
export-clipBlocks = In blocks, for WordPress
export-copy = Copy
export-copyAnyway = Copy anyway…
export-copiedTitle = Copied
export-copied = On the clipboard
export-paste-rich_text = Paste it into the editor of your CMS. Look whether it took the pictures: some take them only from a file.
export-paste-html = Paste it where your CMS takes HTML. The pictures go there by themselves: export the HTML to have them beside it.
export-paste-blocks = Paste it into the editor of WordPress, below the title: it becomes blocks. The pictures go there by themselves: an export for WordPress lays them beside it, with what goes into which field.
export-stops = To fix first
export-warns = To look at
export-clear = Nothing stands in its way.
export-fix = Fix
export-fixOf = Fix: { $message }
export-without = Without this picture
export-withoutOf = Without this picture: { $message }
export-leftOut = Stays here this time
export-takeAlong = Take along
export-takeAlongOf = Take along: { $name }
export-anyway = Export anyway…
export-draft = Draft for the editor
export-draftHint = For whoever decides, not for readers. Nothing stops it: what is missing stands at its head, and pictures that are not cleared are small, with that across them.
export-draftSays = Stands at its head
export-byDraft = as a draft for the editor
export-draftInstead = As a draft for the editor
export-reason = Reason, kept with the piece
export-reasonHint = Editor has approved; licence follows by mail
export-preview = Preview
export-folder = Folder
export-chooseFolder = Choose folder…
export-go = Export
export-working = Exporting…
export-doneTitle = Exported
export-doneTo = Written to { $folder }
export-show = Show in folder
export-files =
    { $n ->
        [one] { $n } file
       *[other] { $n } files
    }
export-clipChanges =
    { $n ->
        [one] Only what changed: { $n } paragraph
       *[other] Only what changed: { $n } paragraphs
    }
export-byField = Field by field, from a window of its own…
export-byClipboard = to the clipboard
export-forWhom = For
export-length = Length
export-since = Last out
export-sentBy = { $when }, { $way }.
export-unchanged = Nothing changed since.
export-altered =
    { $n ->
        [one] { $n } paragraph changed
       *[other] { $n } paragraphs changed
    }
export-fewer =
    { $n ->
        [one] { $n } gone
       *[other] { $n } gone
    }
export-byHand = Left to do by hand
export-picture = Picture { NUMBER($n) } of { NUMBER($of) }
export-writing = Writing the files…
export-putting = Copying…
export-calledOff = Called off. Nothing was written, and what was there is as it was.

# What a way out leaves to do: how many there are, or a text to fill in.
byHand-above = Headline, standfirst and byline stand above the text. Move them into their own fields, or copy field by field.
byHand-pictures =
    { $n ->
        [one] Put the picture into the media library, with its credit and description.
       *[other] Put the { $n } pictures into the media library, each with its credit and description.
    }
byHand-embeds =
    { $n ->
        [one] { $n } embed is a link. Embed it with your CMS.
       *[other] { $n } embeds are links. Embed them with your CMS.
    }
byHand-polls =
    { $n ->
        [one] Make the poll with your CMS: nobody can vote in what is pasted.
       *[other] Make the { $n } polls with your CMS: nobody can vote in what is pasted.
    }
byHand-section = Section: { $text }
byHand-tags = Tags: { $text }
byHand-slug = Web address ending: { $text }
byHand-summary = Summary: { $text }
byHand-published = Date: { $text }
byHand-canonical = Address of the first copy: { $text }
byHand-embargo = Not before: { $text }
byHand-noteToDesk = Your note to the desk does not go along: { $text }
byHand-ownFields = The CMS has fields of its own for these, so they are not in the text: { $text }
