### What went wrong; what to do about it is in the hints.

# What was asked for.
errors-noPiece = There is no piece called “{ $name }”.
errors-noVersion = There is no version { $rev } of this piece, or it is not kept any more.
errors-noField = There is no field called “{ $name }”.
errors-noFormat = There is no export format “{ $name }”.
errors-noGuess = Nothing was guessed for “{ $name }”.
errors-noPicture = There is no such picture in the library.
errors-noPictureOfPiece = The piece has no picture called “{ $name }”.
errors-noPictureOfHash = There is no picture in the library whose hash begins with “{ $hash }”.
errors-severalPictures = The hashes of several pictures begin with “{ $hash }”.
errors-nobodySaidYes = Nobody said that the pictures may be deleted.
errors-noCreditKey = A credit has no “{ $name }”.
errors-badCredit = The credit cannot be kept: { $reason }.
errors-badValue = { $name }: { $reason }
errors-badField = { $name }: { $reason }.
errors-wholeNumber = a whole number of words is wanted
errors-notJson = not valid JSON ({ $reason })
errors-listWanted = a list is wanted as JSON
errors-notInBin = Only a piece in the bin can be deleted for ever.
errors-slugTaken = Another piece is called “{ $slug }”.

# Writing.
errors-keepsChanging = Another program keeps changing this piece.
errors-changedMeanwhile = Another program has written to this piece meanwhile.
errors-noBlocks = The edit names blocks that the piece does not have.
errors-front = The front matter cannot be read: { $reason }.

# The library.
errors-opening = The library { $folder } cannot be opened. { $why }
errors-homeless = This system names no folder for Galley's library.
errors-newer = The library was made by a newer Galley (format { $found }; this one knows { $known }).
errors-locked = Another program is using the library.
errors-elsewhere = Galley has this library open on another machine: { $host }.
errors-full = The disk is full.
errors-disk = The disk refuses what is written.
errors-moved = The library is no longer in { $folder }.
errors-readOnly = The library cannot be written: its folder or disk is read-only.
errors-damaged = The library is damaged: { $reason }.
errors-file = { $path }: { $reason }.
errors-stale = The piece has changed meanwhile: it is at revision { $rev }.
errors-notInLibrary = There is no { $name } in the library.
errors-pictureGone = The picture file { $path } is missing.
errors-database = The database said: { $reason }.
errors-pictureFormat = A picture in the library has a format Galley does not know: { $ending }.
errors-pictureDamaged = A picture in the library cannot be read.
errors-pictureNotKept = The picture { $name } was not kept.
errors-fieldsUnread = The fields cannot be read.
errors-mistake = Galley made a mistake and could not do that.

# Files.
errors-reading = { $path } cannot be read: { $reason }.
errors-writing = { $path } cannot be written: { $reason }.
errors-nowhere = there is no such file or folder
errors-forbidden = permission is denied
errors-diskFull = the disk is full
errors-diskReadOnly = the disk is read-only
errors-folder = { $path } is a folder.
errors-noFile = { $path } is no file.
errors-tooLarge = { $path } is too large: { $size } MB, and Galley reads up to { $limit } MB.
errors-outlet = { $path } cannot be understood: { $reason }.
errors-noOutlet = There is no outlet “{ $name }”.
errors-unnamedOutlet = An outlet needs a name.
errors-sameOutlet = There is an outlet “{ $name }” already.
errors-oneByOne = { $format } holds one piece.
errors-ofPiece = “{ $name }”: { $message }
errors-gone = { $path } is not there any more.
errors-browser = The file browser did not open: { $reason }.

# A file to import.
errors-import = { $path }: { $why }.
errors-notText = this is not a text file: it looks like { $what }
errors-empty = there is no text in this file
errors-textTooLarge = this file has { $size } MB of text; the most that can be imported is { $limit } MB
errors-noImporter = nothing imports "{ $name }"

# What it looks like.
errors-aPdf = a PDF
errors-aWord = a Word document
errors-aLibreOffice = a LibreOffice document
errors-anEpub = an EPUB
errors-anOffice = an Office document
errors-anOldOffice = an old Office document
errors-aRichText = a Rich Text document
errors-aZip = a ZIP archive
errors-aGzip = a gzip archive
errors-a7z = a 7z archive
errors-aRar = a RAR archive
errors-aPng = a PNG picture
errors-aJpeg = a JPEG picture
errors-aGif = a GIF picture
errors-aWebp = a WebP picture
errors-aTiff = a TIFF picture
errors-aHeic = a HEIC picture
errors-anAvif = an AVIF picture
errors-aFilm = a film or a recording
errors-aRecording = a recording
errors-aDatabase = a database
errors-aWebPage = a web page or data with codes in it
errors-data = data, not words

# A picture.
errors-noPictureFile = { $name } is no picture that Galley can use: { $why }.
errors-notAPicture = this is not a picture: JPEG, PNG, WebP and GIF can be used
errors-notRead = { $name } pictures cannot be used: { $wayOut }
errors-asJpeg = save it as JPEG first
errors-asPng = save it as PNG first
errors-fromPhone = save it as JPEG first (an iPhone does so itself under Settings, Camera, Formats, Most Compatible)
errors-pictureTooLarge = the file is too large: { $size } MB, and { $limit } MB is the most
errors-tooManyPixels = the picture is too large: it says that it is { $width } by { $height } pixels
errors-cutShort = the file is cut short: a part of the picture is missing
errors-broken = the picture file is damaged: { $reason }
errors-notJoined = its blocks do not join
errors-tooManyParts = it has more parts than any picture needs
errors-notDecoded = it cannot be decoded
errors-tooMuchMemory = it needs more memory than a picture of its size should
errors-noPixels = it says that it is { $width } by { $height } pixels
errors-notWritten = the picture could not be written anew: { $reason }
errors-metadataTooLarge = what is written inside the file about the picture has more than { $limit } MB
errors-metadataBroken = the file is cut short or damaged
errors-metadataNotWritable = nothing can be written into a file of the format { $name }
errors-metadataNoRoom = the file has no room for so long a credit
errors-metadataNotReadBack = what was written into the file did not read back the same
errors-nothingCame = No picture came with that.

# A picture from the web.
errors-notFetched = The picture did not come. { $why }
errors-noAddress = This is no address on the web.
errors-private = This address is not on the public web.
errors-unreachable = { $host } could not be reached.
errors-refused = { $host } does not give this picture (it answers { $status }).
errors-slow = { $host } took too long to answer.
errors-fetchTooLarge = It is larger than { $limit } MB.
errors-connection = The connection to { $host } failed: { $reason }.

# Going out.
errors-both =
    { $first }
    { $next }
errors-calledOff = It was called off.
errors-otherExport = { $path } holds the export of another piece.
errors-otherFile = { $path } was not written by this export, or was changed since.
errors-pictureAltered = The file of the picture { $name } is not the one that was added: something has changed it.
errors-pictureUnread = The file of the picture { $name } cannot be read.
errors-pictureUnprepared = The picture { $name } cannot be prepared for export: { $why }.
errors-pictureUnstamped = The credit cannot be written into the picture { $name }: { $why }.
errors-archive = The archive could not be made.
errors-pictureChanged = The file of the picture { $name } changed while it was exported.
errors-notPrinted = The piece cannot be printed.
errors-badBackup = { $path } cannot be used as a backup: { $reason }.
errors-notAside = { $path } is not a library that was set aside here.
errors-mirrorInLibrary = { $folder } is part of the library, or has it in it.
errors-mirrorGone = { $folder } is not there.
errors-mirrorOfOther = Another library is mirrored in { $folder }.
errors-noBackup = Today's backup could not be made. { $why }
errors-noMirror = The copy as plain files is not up to date. { $why }
errors-libraryThere = There is a library in { $folder } already.
