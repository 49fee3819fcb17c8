### What stands in the native menu by the system's side; all else there is the window's.

menu-about = Über Galley
menu-cut = Ausschneiden
menu-copy = Kopieren
menu-paste = Einfügen
menu-selectAll = Alles auswählen
menu-hide = Galley ausblenden
menu-hideOthers = Andere ausblenden
menu-showAll = Alle einblenden
menu-services = Dienste
