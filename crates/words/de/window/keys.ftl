### The page of keys.

keys-title = Tasten
keys-search = Tasten suchen
keys-or = oder
keys-whileWriting = Wo der Cursor steht
keys-places-insert = Liste der Blöcke, am Zeilenanfang oder nach einem Leerzeichen
keys-places-newLine = Neue Zeile im selben Absatz
keys-places-leave = Liste, Zitat, Umfrage, Kasten oder Fußnote verlassen
keys-places-leaveCode = Code oder Tabelle verlassen
keys-places-leaveText = Text oder Markdown verlassen, zum nächsten Bedienelement
keys-places-toTools = Bei markiertem Text: zu den Werkzeugen darüber
keys-places-levels = In einer Liste: eine Stufe hinein, eine hinaus
keys-places-cells = In einer Tabelle: nächste Zelle, vorige Zelle
keys-places-cellBelow = In einer Tabelle: Zelle darunter
keys-places-chooseCells = In einer Tabelle: Zellen auswählen, vom Ende der Worte einer Zelle an
keys-places-emptyCells = Ausgewählte Zellen leeren; noch einmal: Zeile oder Spalte löschen
keys-places-leaveCells = Von ausgewählten Zellen zurück zum Text
keys-places-takeBack = Zurücknehmen, was beim Tippen verwandelt wurde
keys-places-matches = In der Suche: nächste Fundstelle, vorige
keys-places-replacing = In „Ersetzen durch“: diese ersetzen, alle ersetzen
keys-places-leaveSearch = Suche oder Fokusmodus verlassen
keys-places-openPiece = Bei den Beiträgen: öffnen; im Papierkorb: zurücklegen
keys-places-choosePieces = Bei den Beiträgen: einen, mehrere, alle auswählen
keys-places-binPieces = Bei den Beiträgen: in den Papierkorb; im Papierkorb: endgültig löschen
keys-places-morePieces = Bei den Beiträgen: was sonst noch geht
keys-places-credit = Im Bildnachweis: woher das Bild ist; sichern; schließen
keys-places-crop = Im Bildausschnitt: Rahmen oder Ring verschieben, Rahmen vergrößern, übernehmen, verlassen
keys-places-fields = Feld für Feld: dieses kopieren und weiter; eines der ersten neun; auf und ab; schließen
keys-emptyLine = Eingabe in einer leeren Zeile
keys-then = { $first }, dann { $next }

keys-typed = Am Zeilenanfang getippt
keys-typing-heading = Zwischentitel
keys-typing-list = Liste
keys-typing-numbers = Nummerierte Liste
keys-typing-task = Aufgabe
keys-typing-quotation = Zitat
keys-typing-attribution = Wer es gesagt hat, in der letzten Zeile eines Zitats
keys-typing-code = Code
keys-typing-divider = Trennlinie
keys-typing-marks = Fett, kursiv, hervorgehoben, in der Zeile
# What stands between the signs that make it so: **bold**.
keys-bold = fett
keys-italic = kursiv
keys-highlighted = hervorgehoben
keys-typing-quotes = Anführungszeichen und Apostrophe in der Sprache des Beitrags, in der Zeile
keys-typing-dashes = Gedankenstriche und Auslassungspunkte, in der Zeile

# As they are printed on a keyboard, where it has words on it.
keys-names-Ctrl = Strg
keys-names-Alt = Alt
keys-names-Shift = Umschalt
keys-names-Enter = Eingabe
keys-names-Escape = Esc
keys-names-Space = Leertaste
keys-names-Tab = Tab
keys-names-Delete = Entf
