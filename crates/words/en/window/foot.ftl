### The foot of the window.

foot-label = State of the piece
foot-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
foot-wordsOf =
    { $ordered ->
        [one] { NUMBER($n) } of { $ordered } word
       *[other] { NUMBER($n) } of { $ordered } words
    }
foot-over =
    { $ordered ->
        [one] { NUMBER($n) } of { $ordered } word, { NUMBER($over) } over
       *[other] { NUMBER($n) } of { $ordered } words, { NUMBER($over) } over
    }
foot-characters =
    { $n ->
        [one] { $n } character
       *[other] { $n } characters
    }
foot-minutes = { NUMBER($n) } min read
# “12 words and 70 characters”, put together of the two before.
foot-marked = { $words } and { $characters } marked
foot-goal = Length against what was ordered
foot-setGoal = Change the length ordered
foot-leaveFocus = Show everything
foot-saving = Saving…
foot-saved = Saved
foot-savedAt = Saved { $time }
foot-notSaved = Not saved
foot-clear = Nothing stands in its way
foot-toFix = { NUMBER($n) } to fix
foot-toLookAt = { NUMBER($n) } to look at
