### A damaged library, and what came through of it.

recovered-damaged = The library is damaged
recovered-ask = Nothing has been changed. Galley can make a new library of what can be read, and keep the damaged file. Pictures stay where they are. If you have a backup, you can go back to it afterwards.
recovered-recover = Recover what can be read
recovered-title = What came through
recovered-whole =
    { $n ->
        [0] No piece came through whole.
        [one] { $n } piece came through whole, with its history.
       *[other] { $n } pieces came through whole, with their history.
    }
recovered-others =
    { $n ->
        [one] { $n } did not. Please look it through:
       *[other] { $n } did not. Please look them through:
    }
recovered-left-all = whole
recovered-left-text = the text is whole; some of the history is gone
recovered-left-parts = what could be read; whether that is all, nothing says
recovered-pictures =
    { $n ->
        [one] { $n } picture was found by its file. Its credit is lost.
       *[other] { $n } pictures were found by their files. Their credits are lost.
    }
recovered-kept = The damaged file is kept in
recovered-done = Go on writing
