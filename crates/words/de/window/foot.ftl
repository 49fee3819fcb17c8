### The foot of the window.

foot-label = Stand des Beitrags
foot-words =
    { $n ->
        [one] { $n } Wort
       *[other] { $n } Wörter
    }
foot-wordsOf =
    { $ordered ->
        [one] { NUMBER($n) } von { $ordered } Wort
       *[other] { NUMBER($n) } von { $ordered } Wörtern
    }
foot-over =
    { $ordered ->
        [one] { NUMBER($n) } von { $ordered } Wort, { NUMBER($over) } zu viel
       *[other] { NUMBER($n) } von { $ordered } Wörtern, { NUMBER($over) } zu viel
    }
foot-characters = { NUMBER($n) } Zeichen
foot-minutes = { NUMBER($n) } Min. Lesezeit
# “12 words and 70 characters”, put together of the two before.
foot-marked = { $words } und { $characters } markiert
foot-goal = Länge gegenüber der bestellten
foot-setGoal = Bestellte Länge ändern
foot-leaveFocus = Alles zeigen
foot-saving = Wird gespeichert …
foot-saved = Gespeichert
foot-savedAt = Gespeichert { $time }
foot-notSaved = Nicht gespeichert
foot-clear = Es steht nichts im Weg
foot-toFix = { NUMBER($n) } zu beheben
foot-toLookAt = { NUMBER($n) } anzusehen
