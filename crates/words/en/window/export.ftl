### The sheet for export.

export-title = Export
export-clipboard = To the clipboard, for any CMS
export-inFolder = Into a folder
export-clip = The piece as it looks, pictures and all
export-clipHtml = HTML, for a field that takes it
export-copy = Copy
export-copyAnyway = Copy anyway…
export-copiedTitle = Copied
export-copied = On the clipboard
export-paste-rich_text = Paste it into the editor of your CMS. Look whether it took the pictures: some take them only from a file.
export-paste-html = Paste it where your CMS takes HTML. The pictures go there by themselves: export the HTML to have them beside it.
export-stops = To fix first
export-warns = To look at
export-clear = Nothing stands in its way.
export-fix = Fix
export-fixOf = Fix: { $message }
export-anyway = Export anyway…
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
