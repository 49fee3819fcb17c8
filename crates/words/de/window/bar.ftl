### The bar over the page.

bar-label = Fenster
bar-foldShelf = Beiträge
bar-foldInspector = Details
bar-commands = Befehle
bar-export = Exportieren
bar-theme-system = Darstellung: wie im System
bar-theme-light = Darstellung: hell
bar-theme-dark = Darstellung: dunkel
