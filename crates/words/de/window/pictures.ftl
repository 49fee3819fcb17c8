### Die Bilder der Bibliothek.

pictures-title = Bilder
pictures-search = Bilder durchsuchen
pictures-hint = Was zu sehen ist, von wem es ist, in welchem Text es steht
pictures-list = Bilder der Bibliothek
pictures-count =
    { $n ->
        [one] { $n } Bild
       *[other] { $n } Bilder
    }
pictures-onlyUnused = Unbenutzt · { NUMBER($n) }
pictures-none = Von „{ $query }“ ist nirgends die Rede. Andere Wörter finden es vielleicht.
pictures-noneYet = Noch keine Bilder. Was Sie in einen Text einfügen, bleibt hier, jedes Bild einmal.
pictures-noneUnused = Jedes Bild wird benutzt: in einem Text, in einer früheren Fassung oder im Papierkorb. Was heute kam, zählt nicht.
pictures-noCaption = Ohne Bildunterschrift
pictures-facts = { $width } × { $height }, { $format }, { $size }
pictures-came = Gekommen am { $day }
pictures-usedIn = Verwendet in
pictures-earlier = in einer früheren Fassung
pictures-binned = im Papierkorb
pictures-unused = Kein Text verwendet es
pictures-put = In diesen Text einfügen
pictures-replace = Datei ersetzen…
pictures-replaced =
    { $n ->
        [one] { $n } Text zeigt jetzt die andere Datei. Bildunterschrift und Beschreibung sind wie zuvor.
       *[other] { $n } Texte zeigen jetzt die andere Datei. Bildunterschriften und Beschreibungen sind wie zuvor.
    }
pictures-remove = Entfernen…
pictures-removeAll =
    { $n ->
        [one] { $n } unbenutztes Bild entfernen ({ $size })…
       *[other] { $n } unbenutzte Bilder entfernen ({ $size })…
    }
pictures-ask =
    { $n ->
        [one] Dieses Bild endgültig entfernen?
       *[other] { $n } Bilder endgültig entfernen?
    }
pictures-askText = Kein Text zeigt es, keine frühere Fassung und nichts im Papierkorb. Es gibt kein Zurück.
pictures-removeForEver = Endgültig entfernen
pictures-keep = Behalten
pictures-removed =
    { $n ->
        [one] { $n } Bild entfernt, { $size } frei.
       *[other] { $n } Bilder entfernt, { $size } frei.
    }
