//! Raised and lowered signs as characters of their own, for programs that have no marks for them.

const RAISED: &str = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ";
const LOWERED: &str = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ";

/// Words as raised characters; as they are where one of them has no such form.
pub(super) fn raised(words: &str) -> String {
    in_signs(words, RAISED)
}

/// The same, lowered.
pub(super) fn lowered(words: &str) -> String {
    in_signs(words, LOWERED)
}

fn in_signs(words: &str, signs: &str) -> String {
    let signs: Vec<char> = signs.chars().collect();
    let sign = |c: char| signs.chunks(2).find(|pair| pair[0] == c).map(|pair| pair[1]);
    words.chars().map(sign).collect::<Option<String>>().unwrap_or_else(|| words.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_have_their_own_characters_or_stay() {
        assert_eq!((raised("th"), raised("−12"), raised("Q")), ("ᵗʰ".into(), "⁻¹²".into(), "Q".into()));
        assert_eq!((lowered("2"), lowered("b")), ("₂".into(), "b".into()));
    }
}
