### The titles of the system's dialogs for files and folders.

pick-pictures = Bilder wählen
pick-import = Dateien zum Importieren wählen
pick-folder = Ordner wählen
pick-backup = Sicherung wählen
