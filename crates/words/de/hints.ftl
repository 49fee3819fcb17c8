### What is safe, and what to do, where something went wrong.

hints-nothingChanged = Es wurde nichts geändert.
hints-asItWas = Der Beitrag ist wie zuvor.
hints-safe = Alles bisher Gespeicherte ist sicher.
hints-tryAgain = Alles als „Gespeichert“ Bezeichnete ist sicher. Bitte noch einmal versuchen.
hints-textSafe = Der Text ist sicher. Bitte noch einmal versuchen.
hints-addAgain = Bitte das Bild noch einmal hinzufügen.
hints-textSafeAddAgain = Der Text ist sicher. Bitte das Bild noch einmal hinzufügen.
hints-doctor = Der Text ist sicher. Mehr sagt `galley doctor`.

# What was asked for.
hints-list = `galley list` nennt die Beiträge dieser Bibliothek.
hints-history = `galley history` nennt die Fassungen, zu denen man zurückkann. Der Beitrag ist, wie er war.
hints-fields = Es wurde nichts geändert. Die Felder stehen in docs/command-line.md.
hints-formats = Galley schreibt: { $names }.
hints-importers = `galley formats` nennt, was sich importieren lässt.
hints-pictures = Seine Bilder: { $names }.
hints-creditKeys = Es wurde nichts geändert. Er hat: { $names }.
hints-pictureList = `galley picture list` zeigt den Anfang des Hashs von jedem Bild.
hints-sayYes = Es wurde nichts gelöscht. `galley picture unused` nennt sie, `galley picture collect --yes` löscht sie.
hints-binFirst = Es wurde nichts gelöscht. Der Beitrag muss zuerst in den Papierkorb.
hints-otherName = Es wurde nichts geändert. Bitte einen anderen Namen wählen.

# Writing.
hints-notOverwritten = Es wurde nichts überschrieben. Das andere Programm schließen, dann noch einmal versuchen.
hints-copyText = Es wurde nichts überschrieben. Den Text kopieren, zurück zur Seite gehen und dort einfügen, was fehlt.
hints-openAgain = Es wurde nichts geändert. Bitte den Beitrag neu öffnen.
hints-mendFront = Der Text ist wie zuvor. Die Zeilen zwischen den beiden `---` am Anfang in Ordnung bringen, dann noch einmal versuchen.

# The library.
hints-newest = Es wurde nichts geändert. Zum Öffnen bitte das neueste Galley installieren.
hints-closeOther = Es ging nichts verloren. Das andere Programm schließen, das diese Bibliothek benutzt, dann noch einmal versuchen.
hints-closeThere = Ihre Beiträge sind dort sicher. Schließen Sie Galley auf { $host }, dann versuchen Sie es hier noch einmal; oder starten Sie Galley hier neu.
hints-makeRoom = Alles bisher Gespeicherte ist sicher. Auf der Festplatte Platz schaffen; Galley versucht es dann wieder.
hints-disk = Alles bisher Gespeicherte ist sicher. Bitte prüfen, ob der Datenträger angeschlossen und beschreibbar ist; Galley versucht es weiter.
hints-mirror = Die Bibliothek ist sicher. Bitte einen anderen Ordner wählen.
hints-backupAgain = Ihre Beiträge sind sicher. Bitte prüfen, ob auf dem Datenträger Platz und er beschreibbar ist; Galley versucht es jede Stunde wieder. Von Hand sichern können Sie in den Einstellungen.
hints-moveBack = Alles bisher Gespeicherte liegt dort, wo der Ordner jetzt ist. Legen Sie ihn zurück, dann geht es weiter; oder kopieren Sie den Text und starten Sie Galley neu.
hints-makeWritable = Alles bisher Gespeicherte ist sicher. Bitte den Schreibschutz vom Ordner der Bibliothek nehmen.
hints-copyFolder = Die Datei wurde gelassen, wie sie ist. Galley kann aus dem, was lesbar ist, eine neue Bibliothek machen und die beschädigte Datei aufheben: `galley doctor --recover`.
hints-setLibrary = GALLEY_LIBRARY auf einen Ordner setzen, dann Galley neu starten.
hints-nameLibrary = Mit --library DIR einen nennen oder GALLEY_LIBRARY setzen.

# Files.
hints-mayRead = Es wurde nichts geändert. Stimmt der Name, und darf man die Datei lesen?
hints-otherFolder = Der Beitrag selbst ist sicher. Einen anderen Ordner wählen oder Platz schaffen.
hints-nameFiles = Es wurde nichts geändert. Bitte die Dateien darin nennen.
hints-rightFile = Es wurde nichts geändert. Ist es die richtige Datei? Sonst aufteilen.
hints-mendOutlet = Die Beiträge sind sicher. Diese Datei in Ordnung bringen oder entfernen.
hints-outlets = Medien: { $names }.
hints-oneByOne = Einzeln ausgeben, oder zusammen als Buch (epub) oder für den Import von WordPress (wxr).
hints-exportAgain = Noch einmal exportieren oder dort nachsehen, wohin es verschoben wurde.
hints-filesIn = Die Dateien liegen in { $folder }.

# A file to import.
hints-fileUnchanged = { $hint } Die Datei selbst ist unverändert.
hints-word = In der Textverarbeitung öffnen, als reinen Text oder Markdown speichern und das importieren.
hints-pictureFile = Damit ein Bild in einen Beitrag kommt, den Beitrag öffnen und das Bild dorthin ziehen.
hints-archive = Auspacken und die Textdateien daraus importieren.
hints-pdf = Den Text im PDF-Programm kopieren und in einen neuen Beitrag einfügen, oder zuerst als reinen Text speichern.
hints-sound = Galley importiert Text. Bitte zuerst abschreiben.
hints-unknown = Wenn es aus einem Schreibprogramm kommt: dort als reinen Text oder Markdown speichern und das importieren.
hints-webPage = Dort öffnen, wo es richtig aussieht, den Text kopieren und in einen neuen Beitrag einfügen.
hints-savedFirst = Wurde sie vor dem Schließen gespeichert? Es wurde nichts importiert.
hints-split = In mehrere Dateien aufteilen, eine für jeden Beitrag. Die Datei selbst ist unverändert.

# A picture.
hints-takes = Es wurde nichts geändert. Galley nimmt JPEG, PNG, WebP und GIF.
hints-ownNetwork = Galley fragt keinen Computer im eigenen Netz. Das Bild speichern und seine Datei wählen.
hints-inBrowser = Die Seite im Browser öffnen, das Bild dort speichern und hierher ziehen.
hints-chooseFile = Bitte stattdessen die Bilddatei wählen.
hints-figureWaits = Der Platz für das Bild bleibt frei. Noch einmal versuchen oder die Bilddatei wählen.

# Going out.
hints-despite = Es wurde nichts exportiert, und der Beitrag ist wie zuvor. Den Bildnachweis vervollständigen, das Bild entfernen, ohne das Bild exportieren oder mit einem Grund, der beim Beitrag vermerkt wird; oder einen Entwurf für die Redaktion exportieren.
hints-nothingWritten = Es wurde nichts geschrieben, und der Beitrag ist wie zuvor.
hints-leftAsItIs = Es wurde gelassen, wie es ist. Einen anderen Ordner wählen oder es verschieben.
hints-exportAddAgain = Es wurde nichts exportiert; der Text ist sicher. Bitte das Bild noch einmal hinzufügen.
hints-exportReplace = Es wurde nichts exportiert. Das Bild ersetzen, dann noch einmal versuchen.
hints-exportTryAgain = Es wurde nichts exportiert; der Text ist sicher. Bitte noch einmal versuchen.
hints-printPage = Er ist sicher. Bitte als Webseite exportieren und die drucken.
hints-otherBackup = Die Bibliothek ist, wie sie war. Versuchen Sie eine andere Sicherung.
