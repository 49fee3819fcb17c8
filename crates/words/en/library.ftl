### The library of pictures, on the command line.

library-caption = Shows: { $text }
library-usedIn = Used in { $slug } as { $name }
library-usedBefore = Used in an earlier version of { $slug } as { $name }
library-usedInBin = Used in { $slug } as { $name } (in the bin)
library-unused = Nothing uses it
library-none = Nothing is unused.
library-sum =
    { $n ->
        [one] { $n } picture, { $bytes } bytes
       *[other] { $n } pictures, { $bytes } bytes
    }
library-ask =
    { $n ->
        [one] Delete { $n } picture ({ $bytes } bytes) for ever? [y/N]
       *[other] Delete { $n } pictures ({ $bytes } bytes) for ever? [y/N]
    }
library-collected =
    { $n ->
        [one] { $n } picture deleted, { $bytes } bytes freed.
       *[other] { $n } pictures deleted, { $bytes } bytes freed.
    }
