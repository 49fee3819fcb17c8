### The report after an import.

imported-title = Importiert
imported-kinds-kept = Übernommen
imported-kinds-guessed = Vermutet
imported-kinds-missing = Fehlt
imported-kinds-left_out = Weggelassen
imported-takeBack = Zurücknehmen
imported-takeBackOf = Zurücknehmen: { $field }
imported-takenBack = Zurückgenommen
imported-open = Öffnen
imported-failed = { $name } ließ sich nicht importieren
