### What every part of the window says.

close = Schließen
cancel = Abbrechen
done = Fertig
save = Speichern
undo = Rückgängig
tryAgain = Nochmals versuchen
dismiss = Ausblenden
