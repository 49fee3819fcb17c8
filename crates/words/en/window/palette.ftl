### The palette of commands.

palette-label = Commands
palette-hint = What do you want to do?
palette-recent = Recently used
palette-found = Commands
palette-count =
    { $n ->
        [one] { $n } result
       *[other] { $n } results
    }
palette-none = Nothing here is called “{ $query }”. Another word may find it.
