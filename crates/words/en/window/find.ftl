### Find and replace.

find-label = Find and replace
find-asked = Find
find-instead = Replace with
find-replacing = Replace
find-replace = Replace
find-replaceAll = Replace all
find-matchCase = Match case
find-wholeWord = Whole words
find-expression = Regular expression
find-previous = Previous match
find-next = Next match
find-none = Not found
find-nth = { NUMBER($n) } of { NUMBER($all) }
find-all =
    { $n ->
        [one] { $n } match
       *[other] { $n } matches
    }
find-broken = This expression cannot be read
find-replaced = { NUMBER($n) } replaced
