/// Every command of the window. `capabilities/window.json` grants each by name, and a test compares the two.
const COMMANDS: &[&str] = &["pick", "show_in_folder"];
