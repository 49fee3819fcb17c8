### The first question of all.

welcome-title = Whom do you write for?
welcome-text = Galley fills in your byline and the credit of your own pictures. You can change it at any time.
welcome-outlet = Outlet
welcome-outletHint = The Tidewater Post
welcome-name = Your name, as printed
welcome-nameHint = First and last name
welcome-credit = Credit of your own pictures
welcome-language = Language you write in
welcome-begin = Begin
welcome-skip = Skip
