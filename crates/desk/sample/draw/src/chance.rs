//! Chance with a seed, so that a picture comes out the same every time.

/// A stream of numbers (splitmix64).
pub struct Chance(u64);

impl Chance {
    /// Begins a stream.
    pub fn new(seed: u64) -> Self {
        Chance(seed)
    }

    /// A number from `low` up to `high`.
    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        low + (high - low) * ((bits >> 40) as f32 / (1u64 << 24) as f32)
    }

    /// A number around `middle`, rarely further away than `spread`.
    pub fn around(&mut self, middle: f32, spread: f32) -> f32 {
        middle + spread * (self.between(-1.0, 1.0) + self.between(-1.0, 1.0) + self.between(-1.0, 1.0)) / 2.0
    }
}
