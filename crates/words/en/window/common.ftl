### What every part of the window says.

close = Close
cancel = Cancel
done = Done
save = Save
undo = Undo
tryAgain = Try again
dismiss = Dismiss
