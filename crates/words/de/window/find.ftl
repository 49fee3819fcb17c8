### Find and replace.

find-label = Suchen und ersetzen
find-asked = Suchen
find-instead = Ersetzen durch
find-replacing = Ersetzen
find-replace = Ersetzen
find-replaceAll = Alle ersetzen
find-matchCase = Groß und klein unterscheiden
find-wholeWord = Ganze Wörter
find-expression = Regulärer Ausdruck
find-previous = Vorige Fundstelle
find-next = Nächste Fundstelle
find-none = Nicht gefunden
find-nth = { NUMBER($n) } von { NUMBER($all) }
find-all =
    { $n ->
        [one] { $n } Fundstelle
       *[other] { $n } Fundstellen
    }
find-broken = Dieser Ausdruck ist nicht lesbar
find-replaced = { NUMBER($n) } ersetzt
