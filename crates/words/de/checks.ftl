### What the checks find, and how it is mended.

checks-picture = Das Bild „{ $name }“
checks-pictureWithoutFile = Das Bild ohne Datei

# Above the piece on the writer's own paper; then comes what stops it.
checks-notAsItIs = So nicht herausgeben:

# At the head of a draft for the editor; then comes what stops the piece.
checks-draft = Entwurf für die Redaktion, nicht zur Veröffentlichung.
# Across its pictures, in capital letters: only A to Z, Ä, Ö, Ü and А to Я can be drawn.
checks-notCleared = NICHT FREIGEGEBEN

checks-embargo = Der Beitrag hat eine Sperrfrist bis { $end }.
checks-embargoFix = Warten, oder nur an Empfänger geben, die sich auch an die Sperrfrist halten.
checks-headline = Der Beitrag hat keine Überschrift.
checks-headlineFix = Eine Überschrift schreiben.
checks-link = Der Link auf „{ $words }“ führt zu { $address }: Er wird weggelassen.
checks-linkFix = Auf eine Adresse verlinken, die mit https:// beginnt, oder den Link entfernen.
checks-alt = { $picture } hat keine Beschreibung für alle, die es nicht sehen.
checks-altFix = In einem Satz sagen, was das Bild zeigt.
checks-altFile = { $picture } ist nur mit einem Dateinamen beschrieben: „{ $text }“.
checks-altCaption = { $picture } ist nur noch einmal mit seiner Bildunterschrift beschrieben.
checks-mendDecorative = Es ist nur Schmuck
checks-credit = { $picture } hat keinen vollständigen Bildnachweis. Es fehlt: { $parts }.
# A part of the list before: “no creator, no licence and no source address”.
checks-no = { $part }
checks-creditFix = Den Bildnachweis vervollständigen oder das Bild entfernen.
checks-mendCredit = Vervollständigen
checks-evidence = { $picture } wird auf der Grundlage „{ $licence }“ verwendet. Es fehlt: { $part }.
checks-evidenceFix = Im Bildnachweis notieren; es wird aufbewahrt, nicht gedruckt.
checks-onTheWeb = { $picture } liegt im Web, und Galley holt es nicht von selbst.
checks-noFile = { $picture } hat noch keine Datei.
checks-fileFix = Die Bilddatei hinzufügen oder das Bild entfernen.
checks-terms = { $picture } steht unter { $licence }. { $caution }
checks-termsFix = Klären, ob das Medium es zeigen darf, den Urheber fragen oder ein anderes Bild wählen.
checks-notSold = Die Lizenz verbietet kommerzielle Nutzung.
checks-notEdited = Die Lizenz verbietet Änderungen, auch das Beschneiden.
checks-neither = Die Lizenz verbietet kommerzielle Nutzung und Änderungen, auch das Beschneiden.
checks-originCreator = { $picture }: Die Datei nennt { $file } als Urheber, der Bildnachweis { $credit }.
checks-originAgency = { $picture }: Die Datei nennt { $file } als Agentur, der Bildnachweis { $credit }.
checks-originLicence = { $picture }: In der Datei steht { $file }, im Bildnachweis { $credit }.
checks-originProgram = { $picture }: Laut der Datei hat ein Programm das Bild ganz oder teilweise gemacht; der Bildnachweis sagt das nicht.
checks-originFix = Klären, was stimmt, und das in den Bildnachweis schreiben.
checks-mendOrigin = Wie in der Datei
checks-captionDay = { $picture }: In der Bildunterschrift steht { $caption }, laut der Datei wurde das Bild am { $file } aufgenommen.
checks-captionName = { $picture }: In der Bildunterschrift steht „{ $caption }“, in der Datei „{ $file }“.
checks-captionFix = Klären, was stimmt, und die Bildunterschrift berichtigen, wenn sie falsch ist.

# Why a picture may not be shown, or only with care: a clause after “The picture “Pier”: ”.
checks-barred = { $picture } darf nicht herausgehen: { $why }.
checks-barredFix = Beim Rechteinhaber nachfragen, bis zur Freigabe warten oder das Bild entfernen.
checks-limited = { $picture }: { $why }.
checks-limitedFix = Sicherstellen, dass diese Verwendung sich daran hält.
checks-mendText = „{ $text }“ drucken
checks-whyExpired = Die Lizenz endete am { $day }
checks-whyNotCleared = Es ist nur für { $outlets } freigegeben, nicht für { $outlet }
checks-whyClearedFor = Es ist nur für { $outlets } freigegeben
checks-whyInstructed = Es kam mit dem Vermerk „{ $words }“

# What an outlet asks for.
checks-lacks = { $outlet } verlangt { $field }.
checks-lacksFix = Ergänzen Sie das, oder wählen Sie ein anderes Medium.
checks-theOutlet = Das Medium
checks-aHeadline = eine Überschrift
checks-aKicker = eine Dachzeile
checks-aStandfirst = einen Vorspann
checks-aByline = einen Autorennamen
checks-anAuthorLine = eine Zeile über die Autorin oder den Autor
checks-aDateline = eine Ortsmarke
checks-aDay = den Tag der Veröffentlichung
checks-aSection = ein Ressort
checks-aTag = mindestens ein Schlagwort
checks-aLanguage = die Sprache
checks-aSummary = eine Zusammenfassung für Suchmaschinen
checks-aLead = ein Bild am Anfang
checks-longHeadline = Die Überschrift hat { $length } Zeichen; { $outlet } hat Platz für { $most }.
checks-longText = Der Text hat { $length } Wörter; { $outlet } hat Platz für { $most }.
checks-tooLongFix = Kürzen Sie, oder fragen Sie das Medium, ob mehr Platz ist.
