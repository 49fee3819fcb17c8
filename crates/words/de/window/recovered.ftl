### Eine beschädigte Bibliothek, und was von ihr geblieben ist.

recovered-damaged = Die Bibliothek ist beschädigt
recovered-ask = Es wurde nichts geändert. Galley kann aus dem, was lesbar ist, eine neue Bibliothek machen und die beschädigte Datei aufheben. Die Bilder bleiben, wo sie sind. Zu einer Sicherung können Sie danach immer noch zurückkehren.
recovered-recover = Retten, was lesbar ist
recovered-title = Was geblieben ist
recovered-whole =
    { $n ->
        [0] Kein Beitrag ist ganz geblieben.
        [one] { $n } Beitrag ist ganz geblieben, mit seinem Verlauf.
       *[other] { $n } Beiträge sind ganz geblieben, mit ihrem Verlauf.
    }
recovered-others =
    { $n ->
        [one] { $n } nicht. Bitte sehen Sie ihn durch:
       *[other] { $n } nicht. Bitte sehen Sie sie durch:
    }
recovered-left-all = ganz
recovered-left-text = der Text ist ganz; vom Verlauf fehlt etwas
recovered-left-parts = was lesbar war; ob das alles ist, sagt nichts
recovered-pictures =
    { $n ->
        [one] { $n } Bild wurde an seiner Datei erkannt. Sein Nachweis ist verloren.
       *[other] { $n } Bilder wurden an ihren Dateien erkannt. Ihre Nachweise sind verloren.
    }
recovered-kept = Die beschädigte Datei liegt in
recovered-done = Weiterschreiben
