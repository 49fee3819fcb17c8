### Backups of the library.

backup-title = Backups
backup-hint = Once a day, while Galley is open and something was written, a backup is made here by itself. Old ones give way to new ones.
backup-last = Last one: { $day }, { $size }
backup-none = None yet.
backup-now = Back up now…
backup-choose = Go back to a backup…
backup-made = The library is in { $path }. Keep it on another disk.
backup-lacks =
    { $n ->
        [one] { $n } picture is not in it: its file is gone.
       *[other] { $n } pictures are not in it: their files are gone.
    }
backup-askTitle = Go back to this backup?
backup-ask = All pieces, pictures and credits become those of the backup. The library of now is set aside, not deleted, and you can take this back.
backup-unpack = Go back
backup-unpacked =
    { $n ->
        [one] This is the library of the backup, with { $n } piece. The one that was here is set aside.
       *[other] This is the library of the backup, with { $n } pieces. The one that was here is set aside.
    }

backup-mirror = A copy as plain files
backup-mirrorHint = A folder in which every piece lies as a text file (Markdown) with its pictures, always as it now is. For other programs, and for reassurance; Galley never reads it.
backup-mirrorChoose = Choose a folder…
backup-mirrorStop = Stop
backup-mirrorCurrent = All pieces are in it.
backup-mirrorGone = The folder is not there. Connect its disk, or choose another.
backup-mirrorBehind =
    { $n ->
        [one] { $n } piece is still to come.
       *[other] { $n } pieces are still to come.
    }
