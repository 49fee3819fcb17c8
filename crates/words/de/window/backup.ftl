### Sicherungen der Bibliothek.

backup-title = Sicherungen
backup-hint = Einmal am Tag, solange Galley offen ist und etwas geschrieben wurde, entsteht hier von selbst eine Sicherung. Alte weichen neuen.
backup-last = Die letzte: { $day }, { $size }
backup-none = Noch keine.
backup-now = Jetzt sichern…
backup-choose = Zu einer Sicherung zurückkehren…
backup-made = Die Bibliothek liegt in { $path }. Bewahren Sie die Datei auf einem anderen Datenträger auf.
backup-lacks =
    { $n ->
        [one] { $n } Bild ist nicht darin: Seine Datei fehlt.
       *[other] { $n } Bilder sind nicht darin: Ihre Dateien fehlen.
    }
backup-askTitle = Zu dieser Sicherung zurückkehren?
backup-ask = Alle Beiträge, Bilder und Nachweise werden die der Sicherung. Die Bibliothek von jetzt wird beiseitegelegt, nicht gelöscht, und Sie können es zurücknehmen.
backup-unpack = Zurückkehren
backup-unpacked =
    { $n ->
        [one] Das ist die Bibliothek der Sicherung, mit { $n } Beitrag. Die von vorher liegt beiseite.
       *[other] Das ist die Bibliothek der Sicherung, mit { $n } Beiträgen. Die von vorher liegt beiseite.
    }

backup-mirror = Kopie als einfache Dateien
backup-mirrorHint = Ein Ordner, in dem jeder Text als Textdatei (Markdown) mit seinen Bildern liegt, immer so, wie er jetzt ist. Für andere Programme und zur Beruhigung; Galley liest ihn nie.
backup-mirrorChoose = Ordner wählen…
backup-mirrorStop = Beenden
backup-mirrorCurrent = Alle Texte sind darin.
backup-mirrorGone = Der Ordner ist nicht da. Bitte den Datenträger anschließen oder einen anderen wählen.
backup-mirrorBehind =
    { $n ->
        [one] { $n } Text kommt noch.
       *[other] { $n } Texte kommen noch.
    }
