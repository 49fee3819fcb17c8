//! Forms of lines, with places to be filled: `Photo: {name}/{outlet}`.

/// A form with each place filled, in one go: what is filled in is not looked at again.
pub(super) fn filled(form: &str, places: &[(&str, &str)]) -> String {
    let mut line = String::new();
    let mut rest = form;
    while let Some((before, after)) = rest.split_once('{') {
        line.push_str(before);
        let place = after.split_once('}');
        let value = place.and_then(|(name, _)| places.iter().find(|(known, _)| *known == name));
        rest = match (value, place) {
            (Some((_, value)), Some((_, after))) => {
                line.push_str(value);
                after
            }
            _ => {
                line.push('{');
                after
            }
        };
    }
    line + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_and_nothing_else_is_changed() {
        let places = [("name", "Ann {agency}"), ("agency", "AP")];
        assert_eq!(filled("({agency} Photo/{name})", &places), "(AP Photo/Ann {agency})");
        assert_eq!(filled("{who} {name", &places), "{who} {name");
        assert_eq!(filled("", &places), "");
    }
}
