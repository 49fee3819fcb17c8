### The report after an import.

imported-title = Imported
imported-kinds-kept = Kept
imported-kinds-guessed = Guessed
imported-kinds-missing = Missing
imported-kinds-left_out = Left out
imported-takeBack = Take back
imported-takeBackOf = Take back: { $field }
imported-takenBack = Taken back
imported-open = Open
imported-failed = { $name } could not be imported
