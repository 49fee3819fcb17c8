//! A drawing under way: what is painted over what, and the shapes that nature repeats.

use crate::chance::Chance;

/// A point, in the drawing's units.
pub type Point = (f32, f32);

/// A drawing under way.
#[derive(Default)]
pub struct Svg {
    shared: String,
    painted: String,
}

impl Svg {
    /// Adds a gradient, filter or clip to be named later.
    pub fn share(&mut self, definition: &str) {
        self.shared += definition;
    }

    /// Adds a gradient from top to bottom: `stops` are place, colour and opacity. `span` is its first and last height.
    pub fn fade_down(&mut self, name: &str, span: (f32, f32), stops: &[(f32, &str, f32)]) {
        let (top, bottom) = span;
        let stops = stops_of(stops);
        self.share(&format!(
            "<linearGradient id='{name}' gradientUnits='userSpaceOnUse' x1='0' x2='0' y1='{top}' y2='{bottom}'>{stops}</linearGradient>"
        ));
    }

    /// Adds a gradient from left to right over `span`.
    pub fn fade_across(&mut self, name: &str, span: (f32, f32), stops: &[(f32, &str, f32)]) {
        let (left, right) = span;
        let stops = stops_of(stops);
        self.share(&format!(
            "<linearGradient id='{name}' gradientUnits='userSpaceOnUse' x1='{left}' x2='{right}' y1='0' y2='0'>{stops}</linearGradient>"
        ));
    }

    /// Adds a gradient that spreads from a point.
    pub fn glow(&mut self, name: &str, (x, y): Point, radius: f32, stops: &[(f32, &str, f32)]) {
        let stops = stops_of(stops);
        self.share(&format!(
            "<radialGradient id='{name}' gradientUnits='userSpaceOnUse' cx='{x}' cy='{y}' r='{radius}'>{stops}</radialGradient>"
        ));
    }

    /// Adds a blur, across and down.
    pub fn blur(&mut self, name: &str, across: f32, down: f32) {
        self.share(&format!(
            "<filter id='{name}' x='-50%' y='-50%' width='200%' height='200%'><feGaussianBlur stdDeviation='{across} {down}'/></filter>"
        ));
    }

    /// Paints over what is there.
    pub fn paint(&mut self, element: &str) {
        self.painted += element;
    }

    /// Paints a filled area; `rest` is any further attributes.
    pub fn area(&mut self, points: &[Point], fill: &str, rest: &str) {
        let outline = outline(points);
        self.paint(&format!("<path d='{outline}Z' fill='{fill}' {rest}/>"));
    }

    /// Paints a line through points.
    pub fn line(&mut self, points: &[Point], colour: &str, width: f32, rest: &str) {
        let outline = outline(points);
        self.paint(&format!(
            "<path d='{outline}' fill='none' stroke='{colour}' stroke-width='{width}' stroke-linecap='round' stroke-linejoin='round' {rest}/>"
        ));
    }

    /// Paints a disc.
    pub fn disc(&mut self, (x, y): Point, radius: f32, fill: &str, rest: &str) {
        self.paint(&format!("<circle cx='{x:.1}' cy='{y:.1}' r='{radius:.1}' fill='{fill}' {rest}/>"));
    }

    /// Paints a box.
    pub fn block(&mut self, (x, y): Point, (width, height): Point, fill: &str, rest: &str) {
        self.paint(&format!(
            "<rect x='{x:.1}' y='{y:.1}' width='{width:.1}' height='{height:.1}' fill='{fill}' {rest}/>"
        ));
    }

    /// Paints a ripple: a flat lens of light or shade on water.
    pub fn ripple(&mut self, (x, y): Point, (width, height): Point, fill: &str, opacity: f32) {
        let (half, bow) = (width / 2.0, height / 2.0);
        self.paint(&format!(
            "<path d='M{:.1} {y:.1}q{half:.1} {:.1} {width:.1} 0q{:.1} {:.1} {:.1} 0Z' fill='{fill}' opacity='{opacity:.2}'/>",
            x - half,
            -bow * 2.0,
            -half,
            bow * 2.0,
            -width,
        ));
    }

    /// The finished drawing.
    pub fn finish(self, width: u32, height: u32) -> String {
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}'><defs>{}</defs>{}</svg>",
            self.shared, self.painted
        )
    }
}

/// An open outline through points.
pub fn outline(points: &[Point]) -> String {
    let pairs: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    format!("M{}", pairs.join("L"))
}

/// A line broken up as rock is: between every two points more, each pushed aside by up to `roughness` of its length.
pub fn rough(points: &[Point], depth: u32, roughness: f32, chance: &mut Chance) -> Vec<Point> {
    if depth == 0 {
        return points.to_vec();
    }
    let mut finer = Vec::with_capacity(points.len() * 2);
    for pair in points.windows(2) {
        let ((x, y), (to_x, to_y)) = (pair[0], pair[1]);
        let length = (to_x - x).hypot(to_y - y);
        finer.push((x, y));
        finer.push((
            (x + to_x) / 2.0 + chance.around(0.0, roughness * length * 0.4),
            (y + to_y) / 2.0 + chance.around(0.0, roughness * length),
        ));
    }
    finer.extend(points.last());
    rough(&finer, depth - 1, roughness, chance)
}

fn stops_of(stops: &[(f32, &str, f32)]) -> String {
    let stop = |(at, colour, opacity): &(f32, &str, f32)| {
        format!("<stop offset='{at}' stop-color='{colour}' stop-opacity='{opacity}'/>")
    };
    stops.iter().map(stop).collect()
}
