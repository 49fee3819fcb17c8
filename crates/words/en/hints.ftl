### What is safe, and what to do, where something went wrong.

hints-nothingChanged = Nothing was changed.
hints-asItWas = The piece is as it was.
hints-safe = Everything saved before is safe.
hints-tryAgain = What was marked as saved is safe. Try again.
hints-textSafe = The text is safe. Try again.
hints-addAgain = Add the picture again.
hints-textSafeAddAgain = The text is safe. Add the picture again.
hints-doctor = The text is safe. `galley doctor` says more.

# What was asked for.
hints-list = `galley list` names the pieces of this library.
hints-history = `galley history` names those that can be gone back to. The piece is as it was.
hints-fields = Nothing was changed. docs/command-line.md lists the fields.
hints-formats = Galley writes: { $names }.
hints-importers = `galley formats` lists what can be imported.
hints-pictures = Its pictures: { $names }.
hints-creditKeys = Nothing was changed. It has: { $names }.
hints-pictureList = `galley picture list` shows the beginning of each picture's hash.
hints-sayYes = Nothing was deleted. `galley picture unused` lists them, and `galley picture collect --yes` deletes them.
hints-binFirst = Nothing was deleted. Move it to the bin first.
hints-otherName = Nothing was changed. Choose another name.

# Writing.
hints-notOverwritten = Nothing was overwritten. Close the other program, then try again.
hints-copyText = Nothing was overwritten. Copy your text, go back to the page, and put in what is missing there.
hints-openAgain = Nothing was changed. Open the piece again.
hints-mendFront = The text is as it was. Mend the lines between the two `---` at its beginning, then try again.

# The library.
hints-newest = Nothing was changed. Install the newest Galley to open it.
hints-closeOther = Nothing was lost. Close the other program that uses this library, then try again.
hints-closeThere = Your pieces are safe there. Close Galley on { $host }, then try again here; or start Galley here again.
hints-makeRoom = Everything saved before is safe. Make room on the disk; Galley will try again.
hints-disk = Everything saved before is safe. Look whether the disk is connected and may be written; Galley will try again.
hints-mirror = The library is safe. Choose another folder.
hints-backupAgain = Your pieces are safe. Look whether the disk has room and may be written; Galley tries again every hour. You can also back up by hand, in the settings.
hints-moveBack = Everything saved before is where the folder is now. Put it back, and Galley will go on; or copy the text, and start Galley again.
hints-makeWritable = Everything saved before is safe. Make the library's folder writable.
hints-copyFolder = The file was left as it is. Galley can make a new library of what can be read, and keep the damaged file: `galley doctor --recover`.
hints-setLibrary = Set GALLEY_LIBRARY to a folder, then start Galley again.
hints-nameLibrary = Name one with --library DIR, or set GALLEY_LIBRARY.

# Files.
hints-mayRead = Nothing was changed. Check the name and that you may read it.
hints-otherFolder = The piece itself is safe. Choose another folder, or make room.
hints-nameFiles = Nothing was changed. Name the files in it.
hints-rightFile = Nothing was changed. Split it, or check that it is the right file.
hints-mendOutlet = Your pieces are safe. Mend or remove that file.
hints-outlets = Outlets: { $names }.
hints-oneByOne = Export them one by one, or together as a book (epub) or for the import of WordPress (wxr).
hints-exportAgain = Export again, or look where you moved it.
hints-filesIn = The files are in { $folder }.

# A file to import.
hints-fileUnchanged = { $hint } The file itself was not changed.
hints-word = Open it in your word processor and save it as plain text or Markdown, then import that.
hints-pictureFile = To put a picture into a piece, open the piece and drop the picture there.
hints-archive = Unpack it, and import the text files in it.
hints-pdf = Copy the text out of your PDF reader and paste it into a new piece, or save it as plain text first.
hints-sound = Galley imports text. Transcribe it first.
hints-unknown = If it came from a writing program, save it there as plain text or Markdown, then import that.
hints-webPage = Open it where it is shown as it should be, copy the text, and paste it into a new piece; `--as text` imports it with its codes.
hints-savedFirst = Check that it was saved before it was closed. Nothing was imported.
hints-split = Split it into several files, one for each piece. The file itself was not changed.

# A picture.
hints-takes = Nothing was changed. Galley takes JPEG, PNG, WebP and GIF.
hints-ownNetwork = Galley asks no computer of your own network. Save the picture and choose its file.
hints-inBrowser = Open the page in a browser, save the picture there, and drop it here.
hints-chooseFile = Choose the picture's file instead.
hints-figureWaits = The figure waits as it was. Try again, or choose the picture's file.

# Going out.
hints-despite = Nothing was exported, and the piece is as it was. Complete the credit, take the picture out, export without it (--without) or with a reason (--despite "…"), which is kept with the piece; or export a draft for the editor (--draft).
hints-nothingWritten = Nothing was written, and the piece is as it was.
hints-leftAsItIs = It was left as it is. Choose another folder, or move it away.
hints-exportAddAgain = Nothing was exported; the text is safe. Add the picture again.
hints-exportReplace = Nothing was exported. Replace the picture, then try again.
hints-exportTryAgain = Nothing was exported; the text is safe. Try again.
hints-printPage = It is safe. Export it as a web page, and print that.
hints-otherBackup = The library is as it was. Try another backup.
