### The first question of all.

welcome-title = Für wen schreiben Sie?
welcome-text = Galley trägt dann Ihre Autorenzeile ein und den Nachweis Ihrer eigenen Bilder. Das lässt sich jederzeit ändern.
welcome-outlet = Medium
welcome-outletHint = Die Hafenpost
welcome-name = Ihr Name, wie er gedruckt wird
welcome-nameHint = Vor- und Nachname
welcome-credit = Nachweis Ihrer eigenen Bilder
welcome-language = Sprache, in der Sie schreiben
welcome-begin = Los
welcome-skip = Überspringen
