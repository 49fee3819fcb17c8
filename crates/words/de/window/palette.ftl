### The palette of commands.

palette-label = Befehle
palette-hint = Was soll geschehen?
palette-recent = Zuletzt benutzt
palette-found = Befehle
palette-count =
    { $n ->
        [one] { $n } Ergebnis
       *[other] { $n } Ergebnisse
    }
palette-none = Hier heißt nichts „{ $query }“. Vielleicht hilft ein anderes Wort.
