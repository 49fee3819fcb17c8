### What stands in the native menu by the system's side; all else there is the window's.

menu-about = About Galley
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-selectAll = Select all
menu-hide = Hide Galley
menu-hideOthers = Hide others
menu-showAll = Show all
menu-services = Services
