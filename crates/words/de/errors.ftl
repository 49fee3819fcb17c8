### What went wrong; what to do about it is in the hints.

# What was asked for.
errors-noPiece = Es gibt keinen Beitrag namens „{ $name }“.
errors-noVersion = Von diesem Beitrag gibt es keine Fassung { $rev }, oder sie wird nicht mehr aufbewahrt.
errors-noField = Es gibt kein Feld namens „{ $name }“.
errors-noFormat = Es gibt kein Exportformat „{ $name }“.
errors-noGuess = Für „{ $name }“ wurde nichts vermutet.
errors-noPicture = Dieses Bild gibt es in der Bibliothek nicht.
errors-noPictureOfPiece = Der Beitrag hat kein Bild namens „{ $name }“.
errors-noPictureOfHash = In der Bibliothek ist kein Bild, dessen Hash mit „{ $hash }“ beginnt.
errors-severalPictures = Mit „{ $hash }“ beginnen die Hashes mehrerer Bilder.
errors-nobodySaidYes = Niemand hat gesagt, dass die Bilder gelöscht werden dürfen.
errors-noCreditKey = Ein Bildnachweis hat kein „{ $name }“.
errors-badCredit = Der Bildnachweis lässt sich nicht übernehmen: { $reason }.
errors-badValue = { $name }: { $reason }
errors-badField = { $name }: { $reason }.
errors-wholeNumber = hierher gehört eine ganze Zahl von Wörtern
errors-notJson = kein gültiges JSON ({ $reason })
errors-listWanted = hierher gehört eine Liste als JSON
errors-notInBin = Endgültig löschen lässt sich nur, was im Papierkorb liegt.
errors-slugTaken = Ein anderer Beitrag heißt schon „{ $slug }“.

# Writing.
errors-keepsChanging = Ein anderes Programm ändert diesen Beitrag unentwegt.
errors-changedMeanwhile = Ein anderes Programm hat inzwischen in diesen Beitrag geschrieben.
errors-noBlocks = Die Änderung betrifft Absätze, die der Beitrag nicht hat.
errors-front = Der Kopf mit den Feldern lässt sich nicht lesen: { $reason }.

# The library.
errors-opening = Die Bibliothek { $folder } lässt sich nicht öffnen. { $why }
errors-homeless = Dieses System nennt keinen Ordner für die Bibliothek von Galley.
errors-newer = Die Bibliothek stammt von einem neueren Galley (Format { $found }; dieses kennt { $known }).
errors-locked = Ein anderes Programm benutzt die Bibliothek.
errors-elsewhere = Galley hat diese Bibliothek auf einem anderen Rechner geöffnet: { $host }.
errors-full = Die Festplatte ist voll.
errors-disk = Der Datenträger nimmt nichts an.
errors-moved = Die Bibliothek liegt nicht mehr in { $folder }.
errors-readOnly = In die Bibliothek lässt sich nicht schreiben: Ihr Ordner oder Datenträger ist schreibgeschützt.
errors-damaged = Die Bibliothek ist beschädigt: { $reason }.
errors-file = { $path }: { $reason }.
errors-stale = Der Beitrag hat sich inzwischen geändert: Er steht bei Revision { $rev }.
errors-notInLibrary = In der Bibliothek fehlt: { $name }.
errors-pictureGone = Die Bilddatei { $path } fehlt.
errors-database = Die Datenbank meldet: { $reason }.
errors-pictureFormat = Ein Bild in der Bibliothek hat ein Format, das Galley nicht kennt: { $ending }.
errors-pictureDamaged = Ein Bild in der Bibliothek lässt sich nicht lesen.
errors-pictureNotKept = Das Bild { $name } wurde nicht aufgenommen.
errors-fieldsUnread = Die Felder lassen sich nicht lesen.
errors-mistake = Galley hat einen Fehler gemacht und konnte das nicht tun.

# Files.
errors-reading = { $path } lässt sich nicht lesen: { $reason }.
errors-writing = { $path } lässt sich nicht schreiben: { $reason }.
errors-nowhere = diese Datei oder diesen Ordner gibt es nicht
errors-forbidden = die Berechtigung fehlt
errors-diskFull = die Festplatte ist voll
errors-diskReadOnly = der Datenträger ist schreibgeschützt
errors-folder = { $path } ist ein Ordner.
errors-noFile = { $path } ist keine Datei.
errors-tooLarge = { $path } ist zu groß: { $size } MB, und Galley liest bis zu { $limit } MB.
errors-outlet = { $path } ist nicht zu verstehen: { $reason }.
errors-noOutlet = Es gibt kein Medium „{ $name }“.
errors-unnamedOutlet = Ein Medium braucht einen Namen.
errors-sameOutlet = Es gibt schon ein Medium „{ $name }“.
errors-oneByOne = { $format } fasst einen Beitrag.
errors-ofPiece = „{ $name }“: { $message }
errors-gone = { $path } ist nicht mehr da.
errors-browser = Der Dateimanager hat sich nicht geöffnet: { $reason }.

# A file to import.
errors-import = { $path }: { $why }.
errors-notText = Das ist keine Textdatei, sondern offenbar { $what }
errors-empty = In dieser Datei steht kein Text
errors-textTooLarge = Diese Datei hat { $size } MB Text; importieren lassen sich höchstens { $limit } MB
errors-noImporter = „{ $name }“ importiert nichts

# What it looks like.
errors-aPdf = ein PDF
errors-aWord = ein Word-Dokument
errors-aLibreOffice = ein LibreOffice-Dokument
errors-anEpub = ein EPUB
errors-anOffice = ein Office-Dokument
errors-anOldOffice = ein altes Office-Dokument
errors-aRichText = ein RTF-Dokument
errors-aZip = ein ZIP-Archiv
errors-aGzip = ein gzip-Archiv
errors-a7z = ein 7z-Archiv
errors-aRar = ein RAR-Archiv
errors-aPng = ein PNG-Bild
errors-aJpeg = ein JPEG-Bild
errors-aGif = ein GIF-Bild
errors-aWebp = ein WebP-Bild
errors-aTiff = ein TIFF-Bild
errors-aHeic = ein HEIC-Bild
errors-anAvif = ein AVIF-Bild
errors-aFilm = ein Film oder eine Aufnahme
errors-aRecording = eine Tonaufnahme
errors-aDatabase = eine Datenbank
errors-aWebPage = eine Webseite oder etwas mit Programmcode darin
errors-data = etwas aus Daten statt aus Wörtern

# A picture.
errors-noPictureFile = { $name } ist kein Bild, mit dem Galley etwas anfangen kann: { $why }.
errors-notAPicture = Das ist kein Bild; möglich sind JPEG, PNG, WebP und GIF
errors-notRead = Bilder im Format { $name } gehen nicht; { $wayOut }
errors-asJpeg = bitte zuerst als JPEG speichern
errors-asPng = bitte zuerst als PNG speichern
errors-fromPhone = bitte zuerst als JPEG speichern (ein iPhone tut das selbst: Einstellungen, Kamera, Formate, Maximale Kompatibilität)
errors-pictureTooLarge = Die Datei ist zu groß, sie hat { $size } MB, und mehr als { $limit } MB gehen nicht
errors-tooManyPixels = Das Bild ist zu groß, es soll { $width } mal { $height } Pixel haben
errors-cutShort = Die Datei ist abgeschnitten, ein Teil des Bildes fehlt
errors-broken = Die Bilddatei ist beschädigt: { $reason }
errors-notJoined = Ihre Blöcke passen nicht aneinander
errors-tooManyParts = Sie hat mehr Teile, als ein Bild braucht
errors-notDecoded = Sie lässt sich nicht entschlüsseln
errors-tooMuchMemory = Sie braucht mehr Speicher, als ein Bild dieser Größe sollte
errors-noPixels = Das Bild soll { $width } mal { $height } Pixel haben
errors-notWritten = Das Bild ließ sich nicht neu schreiben: { $reason }
errors-metadataTooLarge = Was in der Datei über das Bild steht, hat mehr als { $limit } MB
errors-metadataBroken = Die Datei ist abgeschnitten oder beschädigt
errors-metadataNotWritable = In eine Datei des Formats { $name } lässt sich nichts schreiben
errors-metadataNoRoom = Für einen so langen Nachweis ist in der Datei kein Platz
errors-metadataNotReadBack = Was in die Datei geschrieben wurde, ließ sich nicht ebenso wieder lesen
errors-nothingCame = Damit kam kein Bild.

# A picture from the web.
errors-notFetched = Das Bild ist nicht gekommen. { $why }
errors-noAddress = Das ist keine Adresse im Web.
errors-private = Diese Adresse liegt nicht im öffentlichen Web.
errors-unreachable = { $host } ist nicht zu erreichen.
errors-refused = { $host } gibt dieses Bild nicht heraus (Antwort: { $status }).
errors-slow = { $host } hat zu lange nicht geantwortet.
errors-fetchTooLarge = Es ist größer als { $limit } MB.
errors-connection = Die Verbindung zu { $host } ist gescheitert: { $reason }.

# Going out.
errors-both =
    { $first }
    { $next }
errors-calledOff = Das wurde abgebrochen.
errors-otherExport = In { $path } liegt der Export eines anderen Beitrags.
errors-otherFile = { $path } stammt nicht aus diesem Export oder wurde seither geändert.
errors-pictureAltered = Die Datei des Bildes { $name } ist nicht mehr die hinzugefügte: Etwas hat sie verändert.
errors-pictureUnread = Die Datei des Bildes { $name } lässt sich nicht lesen.
errors-pictureUnprepared = Das Bild { $name } lässt sich nicht für den Export vorbereiten: { $why }.
errors-pictureUnstamped = Der Bildnachweis lässt sich nicht in das Bild { $name } schreiben: { $why }.
errors-archive = Das Archiv ließ sich nicht erstellen.
errors-pictureChanged = Die Datei des Bildes { $name } hat sich während des Exports geändert.
errors-notPrinted = Der Beitrag lässt sich nicht drucken.
errors-badBackup = { $path } taugt nicht als Sicherung: { $reason }.
errors-notAside = { $path } ist keine Bibliothek, die hier beiseitegelegt wurde.
errors-mirrorInLibrary = { $folder } gehört zur Bibliothek oder enthält sie.
errors-mirrorGone = { $folder } ist nicht da.
errors-mirrorOfOther = In { $folder } wird eine andere Bibliothek gespiegelt.
errors-noBackup = Die heutige Sicherung ließ sich nicht anlegen. { $why }
errors-noMirror = Die Kopie als einfache Dateien ist nicht auf dem neuesten Stand. { $why }
errors-libraryThere = In { $folder } ist schon eine Bibliothek.
