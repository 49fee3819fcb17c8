### Die Bildersammlung der Bibliothek, auf der Kommandozeile.

library-caption = Zeigt: { $text }
library-usedIn = Verwendet in { $slug } als { $name }
library-usedBefore = Verwendet in einer früheren Fassung von { $slug } als { $name }
library-usedInBin = Verwendet in { $slug } als { $name } (im Papierkorb)
library-unused = Nichts verwendet es
library-none = Nichts ist unbenutzt.
library-sum =
    { $n ->
        [one] { $n } Bild, { $bytes } Bytes
       *[other] { $n } Bilder, { $bytes } Bytes
    }
library-ask =
    { $n ->
        [one] { $n } Bild ({ $bytes } Bytes) endgültig löschen? [y/N]
       *[other] { $n } Bilder ({ $bytes } Bytes) endgültig löschen? [y/N]
    }
library-collected =
    { $n ->
        [one] { $n } Bild gelöscht, { $bytes } Bytes frei.
       *[other] { $n } Bilder gelöscht, { $bytes } Bytes frei.
    }
