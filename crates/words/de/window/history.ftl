### Die Fassungen des Beitrags.

history-label = Eine Fassung des Beitrags
history-text = Text der Fassung
history-today = Heute
history-yesterday = Gestern
history-kept = Einen Tag lang bleibt alles, danach immer weniger. Was einen Namen hat oder hinausging, bleibt für immer.
history-changed = geändert
history-origins-begun = begonnen
history-origins-imported = importiert
history-origins-restored = zurückgeholt
history-sent = { $way }, { $time }
history-overruled = { $finding } Trotzdem hinaus: { $reason }
history-version = Fassung vom { $date }, { $time }
history-back = Zurück zum Schreiben
history-name = Benennen…
history-restore = Diese Fassung zurückholen
history-restored = „{ $name }“ steht wieder auf der Seite. Was ersetzt wurde, bleibt im Verlauf.
history-undo = Rückgängig
history-show = Zeigen
history-looks-since = Änderungen seither
history-looks-then = Änderungen damals
history-looks-text = Wie sie war
history-differs =
    { $added ->
        [one] { $added } Wort kam dazu
       *[other] { $added } Wörter kamen dazu
    }, { $removed ->
        [one] { $removed } fiel weg
       *[other] { $removed } fielen weg
    }
history-folded =
    { $n ->
        [one] { $n } Teil ist gleich
       *[other] { $n } Teile sind gleich
    }
history-moved = Hierher verschoben
history-form = Anders in Form oder Einzelheiten
history-empty = Es war noch nichts geschrieben.
history-nothing = Es gibt keinen Unterschied.
history-creditOf = Nachweis von { $name }
history-kinds-figure = Bild ohne Bildunterschrift
history-kinds-table = Leere Tabelle
history-kinds-divider = Trenner
history-wordless = Ohne Worte
history-saved = Schon gespeichert. Dieser Fassung einen Namen geben?
history-nameTitle = Der Fassung einen Namen geben
history-nameLabel = Name
history-nameHint = Vor dem Justiziariat
history-nameWhy = Eine Fassung mit Namen bleibt für immer und steht in den Einzelheiten unter Verlauf.
history-nameIt = Benennen
history-unname = Den Namen wegnehmen
