### What was kept, concluded, missed or left out on a piece's way in and out.

# The bytes of a file.
notes-encoding = Die Buchstaben wurden als { $encoding } gelesen: { $why }.
notes-byMark = So steht es am Anfang der Datei
notes-byZeros = So liegen ihre Null-Bytes
notes-bySense = Die Datei sagt es nicht, und so ergeben sie am meisten Sinn. Wenn Namen falsch aussehen, die Datei als UTF-8 speichern und noch einmal importieren
notes-damaged = Einige Bytes sind beschädigt und nicht zu lesen; an ihrer Stelle steht �.
notes-controls = Unsichtbare Steuerzeichen wurden weggelassen: { $n }.

# Front matter.
notes-front = Der Kopf mit den Feldern ist kein YAML ({ $reason }); er bleibt, wie er ist, und wird nicht benutzt.
notes-key = `{ $name }` im Kopf mit den Feldern ist nicht zu verstehen ({ $reason }) und bleibt dort, wie es ist.
notes-notText = das ist kein Text
notes-notDate = das ist kein Datum
notes-notNumber = das ist keine Zahl
notes-notWords = das ist keine Liste von Wörtern
notes-notNames = das ist keine Liste von Namen
notes-notPictures = das ist keine Liste von Bildern mit Namen
notes-notCredit = der Bildnachweis besteht nicht aus Feldern und Texten

# What an import leaves to add.
notes-noHeadline = Es fand sich keine Überschrift. Vor der Abgabe eine schreiben.
notes-noAuthor = Im Text steht nicht, wer ihn geschrieben hat.
notes-noDate = Im Text steht nicht, wann er erschienen ist.
notes-noLanguage = Der Text ist zu kurz oder zu gemischt, um seine Sprache zu erkennen.
notes-credit = Der Nachweis zum Bild { $name }: { $lacks }.
notes-pictureNotText = Das Bild selbst steckt nicht im Text. Seine Datei anstelle von { $name } hinzufügen.
notes-noOptions = Die Antworten der Umfrage stehen nicht im Text. Unter der Frage hinzufügen.
notes-twoDays = „{ $text }“ kann zwei Tage meinen, je nachdem, was der Tag ist und was der Monat. Es bleibt im Text: das Datum eintragen, dann dort herausnehmen.

# Pictures beside a file.
notes-pictureCame = Das Bild { $name } ist dabei.
notes-pictureElsewhere = Das Bild { $name } liegt nicht neben der Datei; sein Platz bleibt frei.
notes-pictureRefused = Das Bild { $name }: { $why }
notes-pictureOnTheWeb = Das Bild { $name } wurde nicht mitgenommen, denn es liegt im Web. Seine Datei zum Beitrag hinzufügen.
notes-pictureOutside = Das Bild { $name } wurde nicht mitgenommen, denn es liegt außerhalb des Ordners der Datei. Seine Datei zum Beitrag hinzufügen.

# What was concluded from plain text.
notes-bodyEmpty = Der Text ist leer.
notes-body =
    { $n ->
        [one] Der Text hat { $n } Absatz, Wort für Wort wie zuvor.
       *[other] Der Text hat { $n } Absätze, Wort für Wort und der Reihe nach wie zuvor.
    }
notes-wrapped = Die Zeilen enden bei etwa { $n } Zeichen mitten im Satz und wurden zu Absätzen verbunden.
notes-lists =
    { $n ->
        [one] Aus Zeilen mit gleichem Zeichen am Anfang oder fortlaufender Zahl wurde { $n } Liste.
       *[other] Aus Zeilen mit gleichem Zeichen am Anfang oder fortlaufender Zahl wurden { $n } Listen.
    }
notes-language = { $code } ({ $name }), nach seinen Buchstaben und Wörtern.
notes-line = „{ $text }“, denn { $why }.
notes-isKicker = das sind ein paar Großbuchstaben über der Überschrift
notes-belowKicker = es steht unter der Dachzeile, ist kurz und hat keinen Punkt
notes-atTop = es steht ganz oben, ist kurz und hat keinen Punkt
notes-isStandfirst = es steht zwischen der Überschrift und der Autorenzeile oder dem Datum
notes-byline = { $name }, denn { $why }.
notes-bylineRole = { $name } ({ $role }), denn { $why }.
notes-begins = die Zeile beginnt mit „{ $text }“
notes-besideDate = der Name steht neben dem Datum
notes-organisation = { $byline } Eine Organisation, wegen „{ $word }“.
notes-place = { $place }, denn es steht hinter dem Namen der Autorin oder des Autors.
notes-dateline = „{ $text }“ liest sich wie eine Ortsmarke. Sie bleibt unverändert am Anfang ihres Absatzes.
notes-day = { $day }, denn in der Zeile steht „{ $text }“.
notes-time = Die Uhrzeit ({ $time }) nennt ohne ihre Zeitzone keinen Zeitpunkt.
notes-picture = Ein Bild, denn { $why }.
notes-pictureCaptioned = Ein Bild mit der Unterschrift „{ $caption }“, denn { $why }.
notes-endsWithCredit = die Zeile endet mit dem Bildnachweis „{ $text }“
notes-creditBelow = „{ $text }“ darunter liest sich wie ein Bildnachweis
notes-isCredit = „{ $text }“ liest sich wie ein Bildnachweis
notes-filesOf = Dateien von { $whose } heißen wie „{ $name }“
notes-filesOfCameras = Kameras nennen ihre Bilder wie „{ $name }“, es kann also das eigene sein
notes-addressOf = es wurde unter einer Adresse von { $site } gefunden
notes-poll = „{ $text }“ ist eine Umfrage, denn die Zeile darunter sagt, worin einwilligt, wer antwortet.
notes-firstPublished = Zuerst erschienen bei { $outlet }, denn im Text steht „{ $text }“. Die ganze Zeile bleibt als Erlaubnis erhalten.
notes-disclaimer = „{ $text }“, denn es sagt, wessen Meinung das ist.
notes-authorLine = Der letzte Absatz sagt, wer { $name } ist.

# Going out.
notes-link = Der Link zu { $address } wurde weggelassen: Er führt weder ins Web noch zu einem Postfach oder Telefon.
notes-noPictureFile = Das Bild { $name } hat keine Datei: Nur Name, Unterschrift und Nachweis gehen hinaus.
notes-notInWord = Das Bild { $name } hat ein Format, das Word nicht zeigt: Nur Bildzeile und Nachweis stehen da.
notes-noCredentials = Die Inhaltsnachweise (C2PA) des Bildes { $name } wurden weggelassen, denn die Kopie ist nicht die Datei, für die sie unterschrieben sind. Im Original bleiben sie.
notes-noMotion = Das Bild { $name } bewegt sich, gezeigt wird aber nur ein Ausschnitt: Hinaus geht ein Standbild vom Anfang. Das Original bewegt sich weiter.
notes-typedProgram = HTML mit einem Link, der ein Programm startet, steht da, wie es getippt wurde, und führt nirgendwohin.
notes-linksInText = Im reinen Text stehen die Wörter der Links, nicht ihre Ziele.
notes-struckInText = Durchgestrichene Wörter fehlen im reinen Text.
notes-struckInMarkdown = Durchgestrichene Wörter fehlen in einfachem Markdown.
notes-fetchedLater = { $picture } liegt im Web und wurde nicht geholt: Auf der Seite steht, dass es folgt.
notes-pictureToCome = { $picture } hat noch keine Datei: Auf der Seite steht, dass es folgt.
notes-pictureNamed = Das Bild { $name }
notes-pictureWithCaption = Das Bild „{ $caption }“
notes-typed = Was als HTML getippt war, wurde zum Teil weggelassen: { $what }.
notes-tooDeep = Es ist zu tief verschachtelt und steht da, wie es getippt wurde
notes-typedPicture = Das Bild { $address } wurde weggelassen: Dort, wo es steht, kann Galley keinen Nachweis setzen.
notes-typedAsWords = Was als HTML getippt war oder in einer Form, die Galley nicht kennt, ist nur mit seinen Wörtern da.
notes-pollInWords = Eine Umfrage steht in Worten da: Frage, Antworten und wo man abstimmt.
notes-pullQuote = Ein Zitatkasten steht als Zitat da.
notes-aside = Ein Infokasten steht im laufenden Text.
notes-gallery = Die Bilder einer Galerie folgen aufeinander.
notes-wxrPictures = WordPress holt Bilder beim Importieren über ihre Adresse, und keine ist eingestellt: Die Bilder von Hand in die Mediathek laden.
notes-galleryCaption = Ghost hat für eine Galerie eine einzige Bildunterschrift: Sie enthält die Unterschriften und Nachweise aller Bilder.
notes-ghostAuthors = Ghost schreibt einen Beitrag einem Konto zu: Dort die Person wählen, die ihn verfasst hat. Die Namen stehen im Text.
notes-cut = { $program } nimmt hier { $most } Zeichen, darum wurde gekürzt: „{ $start }“
notes-noNoindex = { $program } hat keine Einstellung, die Suchmaschinen fernhält: Dort einstellen, oder fragen, wer die Website betreut.
notes-leadPicture = Die Seite der Website zeigt das Aufmacherbild selbst; der Text beginnt mit dessen Unterschrift und Nachweis.
notes-noEmbargo = { $program } kennt keine Sperrfrist: Sie wurde weggelassen.
notes-draft = { $program } erfährt, dass das ein Entwurf ist. Mit dem Status „Fertig“ ist es keiner mehr.
notes-noOrder = Der Beitrag hat kein Datum, nach dem { $program } ordnet, was erscheint.
