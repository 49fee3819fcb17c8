### The bar over the page.

bar-label = Window
bar-foldShelf = Pieces
bar-foldInspector = Details
bar-commands = Commands
bar-export = Export
bar-theme-system = Appearance: as the system
bar-theme-light = Appearance: light
bar-theme-dark = Appearance: dark
