### The titles of the system's dialogs for files and folders.

pick-pictures = Choose pictures
pick-import = Choose files to import
pick-folder = Choose a folder
pick-backup = Choose a backup
