//! The opening picture: a harbour at nightfall, the light just lit.

use crate::{
    chance::Chance,
    svg::{Point, Svg, outline, rough},
};

/// Where sea and sky meet.
const HORIZON: f32 = 612.0;
/// Where the sun has just gone.
const SUN: Point = (520.0, 606.0);
/// The lantern of the lighthouse.
const LAMP: Point = (1130.0, 172.0);

/// The drawing, 1600 by 1000.
pub fn draw() -> String {
    let mut svg = Svg::default();
    let mut chance = Chance::new(1871);
    shades(&mut svg);
    sky(&mut svg, &mut chance);
    far_shore(&mut svg, &mut chance);
    sea(&mut svg, &mut chance);
    town(&mut svg, &mut chance);
    headland(&mut svg, &mut chance);
    lighthouse(&mut svg);
    trawler(&mut svg);
    rowing_boat(&mut svg);
    quay(&mut svg, &mut chance);
    gulls(&mut svg);
    svg.block((0.0, 0.0), (1600.0, 1000.0), "url(#edges)", "");
    svg.finish(1600, 1000)
}

fn shades(svg: &mut Svg) {
    svg.fade_down(
        "sky",
        (0.0, HORIZON),
        &[
            (0.0, "#161d4a", 1.0),
            (0.28, "#333a78", 1.0),
            (0.52, "#775a94", 1.0),
            (0.72, "#cb7a80", 1.0),
            (0.88, "#f0a877", 1.0),
            (1.0, "#fbd596", 1.0),
        ],
    );
    svg.fade_down(
        "sea",
        (HORIZON, 1000.0),
        &[
            (0.0, "#eab083", 1.0),
            (0.10, "#bd7f86", 1.0),
            (0.32, "#66588b", 1.0),
            (0.62, "#2c3263", 1.0),
            (1.0, "#12173a", 1.0),
        ],
    );
    svg.glow(
        "dusk",
        SUN,
        640.0,
        &[(0.0, "#fff0c0", 0.95), (0.18, "#ffd590", 0.6), (0.5, "#f79a6a", 0.24), (1.0, "#f79a6a", 0.0)],
    );
    svg.glow(
        "dusk_on_sea",
        (SUN.0, HORIZON),
        520.0,
        &[(0.0, "#ffe6ae", 0.8), (0.4, "#f9a772", 0.3), (1.0, "#f79a6a", 0.0)],
    );
    svg.glow(
        "lamp",
        LAMP,
        170.0,
        &[(0.0, "#fffbe4", 1.0), (0.12, "#fff0b8", 0.75), (0.45, "#ffdf94", 0.22), (1.0, "#ffdf94", 0.0)],
    );
    svg.fade_across(
        "beam_left",
        (60.0, LAMP.0),
        &[(0.0, "#fff2c4", 0.0), (0.6, "#fff2c4", 0.2), (1.0, "#fff6d6", 0.8)],
    );
    svg.fade_across(
        "beam_right",
        (LAMP.0, 1600.0),
        &[(0.0, "#fff6d6", 0.75), (0.5, "#fff2c4", 0.2), (1.0, "#fff2c4", 0.05)],
    );
    svg.fade_across(
        "tower",
        (1100.0, 1160.0),
        &[(0.0, "#ffe6c8", 1.0), (0.35, "#f2d6cb", 1.0), (0.7, "#b293ab", 1.0), (1.0, "#75628c", 1.0)],
    );
    svg.fade_across(
        "band",
        (1100.0, 1160.0),
        &[(0.0, "#d9684f", 1.0), (0.4, "#b64a48", 1.0), (1.0, "#5b2c49", 1.0)],
    );
    svg.fade_down(
        "rock",
        (380.0, 640.0),
        &[(0.0, "#4c4668", 1.0), (0.3, "#38324f", 1.0), (1.0, "#1d1a33", 1.0)],
    );
    svg.fade_across(
        "rock_light",
        (900.0, 1250.0),
        &[(0.0, "#f3a47c", 0.75), (0.5, "#c57a80", 0.35), (1.0, "#c57a80", 0.0)],
    );
    svg.fade_down("stone", (880.0, 1000.0), &[(0.0, "#3b3453", 1.0), (1.0, "#110f22", 1.0)]);
    svg.glow(
        "edges",
        (760.0, 520.0),
        1080.0,
        &[(0.0, "#0a0c22", 0.0), (0.62, "#0a0c22", 0.0), (1.0, "#0a0c22", 0.55)],
    );
    svg.blur("soft", 3.0, 3.0);
    svg.blur("softer", 9.0, 5.0);
    svg.blur("cloud", 16.0, 5.0);
    svg.blur("wet", 3.0, 9.0);
    svg.share(&format!("<clipPath id='water'><rect y='{HORIZON}' width='1600' height='400'/></clipPath>"));
}

fn sky(svg: &mut Svg, chance: &mut Chance) {
    svg.block((0.0, 0.0), (1600.0, HORIZON), "url(#sky)", "");
    svg.block((0.0, 0.0), (1600.0, HORIZON), "url(#dusk)", "");
    for _ in 0..130 {
        let (x, y) = (chance.between(0.0, 1600.0), chance.between(0.0, 1.0).powi(2) * 300.0);
        let opacity = chance.between(0.25, 0.95) * (1.0 - y / 320.0);
        svg.disc((x, y), chance.between(0.6, 1.7), "#fff6e4", &format!("opacity='{opacity:.2}'"));
    }
    for _ in 0..46 {
        cloud(svg, chance);
    }
    svg.disc((SUN.0, SUN.1 - 4.0), 50.0, "#fff4d2", "filter='url(#soft)'");
}

/// A streak of cloud, lit from below: the lower, the longer and the redder.
fn cloud(svg: &mut Svg, chance: &mut Chance) {
    let depth = chance.between(0.0, 1.0).powf(0.7);
    let (x, y) = (chance.between(-100.0, 1700.0), 130.0 + depth * 430.0);
    let (width, height) = (chance.between(140.0, 520.0), chance.between(6.0, 24.0) * (1.25 - depth));
    let near = 1.0 - ((x - SUN.0).abs() / 900.0).min(1.0);
    let (shade, light) = if depth < 0.45 { ("#4a4583", "#b0749a") } else { ("#8f5f8c", "#ffbd86") };
    let slope = (x - SUN.0) * 0.02;
    let streak = |lift: f32, grow: f32| -> Vec<Point> {
        vec![
            (x - width / 2.0, y - slope - lift),
            (x - width / 6.0, y - height * grow - lift),
            (x + width / 5.0, y - height * grow * 0.7 - lift),
            (x + width / 2.0, y + slope * 0.3 - lift),
            (x + width / 7.0, y + height * 0.35 * grow - lift),
        ]
    };
    let place = "filter='url(#cloud)'";
    svg.area(&streak(4.0, 1.0), shade, &format!("{place} opacity='{:.2}'", chance.between(0.25, 0.6)));
    svg.area(&streak(-3.0, 0.45), light, &format!("{place} opacity='{:.2}'", 0.25 + 0.6 * near));
}

fn far_shore(svg: &mut Svg, chance: &mut Chance) {
    let hills: [(&[Point], &str, f32); 4] = [
        (
            &[(760.0, 614.0), (900.0, 586.0), (1080.0, 560.0), (1300.0, 548.0), (1640.0, 520.0)],
            "#b9788a",
            0.75,
        ),
        (&[(-20.0, 506.0), (110.0, 520.0), (250.0, 556.0), (350.0, 588.0), (440.0, 613.0)], "#c07f86", 0.8),
        (&[(940.0, 614.0), (1100.0, 592.0), (1300.0, 580.0), (1640.0, 560.0)], "#80608a", 0.9),
        (&[(-20.0, 528.0), (90.0, 546.0), (200.0, 574.0), (300.0, 600.0), (350.0, 613.0)], "#7a5a85", 1.0),
    ];
    for (crest, colour, opacity) in hills {
        let mut edge = rough(crest, 5, 0.07, chance);
        let (first, last) = (edge[0].0, edge[edge.len() - 1].0);
        edge.extend([(last, HORIZON + 1.0), (first, HORIZON + 1.0)]);
        svg.area(&edge, colour, &format!("opacity='{opacity}'"));
    }
    svg.block((0.0, HORIZON - 26.0), (1600.0, 28.0), "#ffd9a0", "opacity='.32' filter='url(#cloud)'");
}

fn sea(svg: &mut Svg, chance: &mut Chance) {
    svg.block((0.0, HORIZON), (1600.0, 400.0), "url(#sea)", "");
    svg.block((0.0, HORIZON), (1600.0, 400.0), "url(#dusk_on_sea)", "");
    for _ in 0..1500 {
        let depth = chance.between(0.0, 1.0).powf(1.6);
        let at = (chance.between(-60.0, 1660.0), HORIZON + 2.0 + depth * 386.0);
        let size = (chance.between(14.0, 60.0) * (0.35 + depth * 2.6), 0.7 + depth * 5.0);
        let colour = if chance.between(0.0, 1.0) < 0.55 { "#0f1438" } else { "#c58fa6" };
        svg.ripple(at, size, colour, chance.between(0.06, 0.26));
    }
    for _ in 0..620 {
        let depth = chance.between(0.0, 1.0).powf(1.25);
        let spread = 26.0 + depth * 130.0;
        let at = (chance.around(SUN.0, spread), HORIZON + 2.0 + depth * 330.0);
        let size = (chance.between(10.0, 40.0) * (0.4 + depth * 2.0), 0.8 + depth * 4.2);
        svg.ripple(at, size, "#ffe3ae", chance.between(0.25, 0.9) * (1.0 - depth * 0.55));
    }
}

/// Houses along the left shore, a church among them, and their lights in the water.
fn town(svg: &mut Svg, chance: &mut Chance) {
    let mut x = -10.0;
    while x < 190.0 {
        let foot = 590.0 + chance.between(-4.0, 6.0) + x * 0.08;
        let size = (chance.between(18.0, 28.0), chance.between(16.0, 26.0));
        house(svg, chance, (x, foot), size);
        x += chance.between(17.0, 34.0);
    }
    x = -14.0;
    while x < 318.0 {
        let (width, height) = (chance.between(20.0, 34.0), chance.between(17.0, 30.0));
        let foot = 611.0 - (318.0 - x) * 0.07 * chance.between(0.1, 1.0);
        house(svg, chance, (x, foot), (width, height));
        x += width * chance.between(0.62, 0.98);
    }
    steeple(svg, (150.0, 588.0));
    for _ in 0..26 {
        let x = chance.between(0.0, 316.0);
        let length = chance.between(16.0, 70.0);
        svg.block((x, HORIZON + 3.0), (2.4, length), "#ffcf86", "opacity='.5' filter='url(#soft)'");
    }
    svg.area(&[(-10.0, 607.0), (322.0, 611.0), (372.0, 617.0), (-10.0, 622.0)], "#2b2647", "");
}

fn house(svg: &mut Svg, chance: &mut Chance, (x, foot): Point, (width, height): Point) {
    let wall = ["#4d4470", "#5c4b74", "#433c67", "#6a5278"][chance.between(0.0, 3.99) as usize];
    let eaves = foot - height;
    let ridge = eaves - width * 0.36;
    svg.block((x, eaves), (width, height + 6.0), wall, "");
    svg.area(&[(x - 2.0, eaves), (x + width / 2.0, ridge), (x + width + 2.0, eaves)], "#2c2648", "");
    svg.line(&[(x + width / 2.0, ridge), (x + width + 2.0, eaves)], "#f0a27c", 1.3, "opacity='.75'");
    for row in 0..2 {
        for column in 0..2 {
            if chance.between(0.0, 1.0) < 0.5 {
                let at = (x + 4.0 + column as f32 * width * 0.44, eaves + 4.0 + row as f32 * 10.0);
                svg.block(at, (4.4, 5.6), "#ffdb8f", "");
            }
        }
    }
}

fn steeple(svg: &mut Svg, (x, foot): Point) {
    svg.block((x, foot - 62.0), (17.0, 70.0), "#4a426c", "");
    svg.area(&[(x - 2.0, foot - 62.0), (x + 8.5, foot - 116.0), (x + 19.0, foot - 62.0)], "#2b2647", "");
    svg.line(
        &[(x + 8.5, foot - 116.0), (x + 19.0, foot - 62.0), (x + 17.0, foot)],
        "#f0a27c",
        1.4,
        "opacity='.8'",
    );
    svg.line(&[(x + 8.5, foot - 128.0), (x + 8.5, foot - 114.0)], "#2b2647", 1.6, "");
    svg.block((x + 5.5, foot - 52.0), (6.0, 9.0), "#ffdb8f", "");
}

fn headland(svg: &mut Svg, chance: &mut Chance) {
    let crest: &[Point] = &[
        (890.0, 618.0),
        (922.0, 596.0),
        (950.0, 582.0),
        (968.0, 540.0),
        (998.0, 500.0),
        (1012.0, 462.0),
        (1052.0, 430.0),
        (1090.0, 414.0),
        (1170.0, 410.0),
        (1250.0, 404.0),
        (1330.0, 384.0),
        (1430.0, 352.0),
        (1530.0, 338.0),
        (1640.0, 318.0),
    ];
    let edge = rough(crest, 4, 0.09, chance);
    reflection(svg, &edge);
    let mut body = edge.clone();
    body.extend([(1640.0, 660.0), (1200.0, 648.0), (1010.0, 634.0)]);
    svg.area(&body, "url(#rock)", "");
    svg.share(&format!("<clipPath id='cliff'><path d='{}Z'/></clipPath>", outline(&body)));
    svg.paint("<g clip-path='url(#cliff)'>");
    ribs(svg, chance);
    svg.paint("</g>");
    turf(svg, &edge, chance);
    svg.line(&edge[..70], "#ffc590", 2.4, "opacity='.85'");
    svg.line(&edge[70..], "#d98f8a", 2.0, "opacity='.45'");
    for _ in 0..90 {
        let x = chance.between(905.0, 1600.0);
        let y = 634.0 + (x - 900.0) * 0.03 + chance.between(-6.0, 5.0);
        svg.ripple((x, y), (chance.between(18.0, 70.0), 3.0), "#ffdcc0", chance.between(0.1, 0.5));
    }
    cottage(svg);
}

/// The cliff's ribs: their western sides still hold light.
fn ribs(svg: &mut Svg, chance: &mut Chance) {
    let mut x = 962.0;
    while x < 1640.0 {
        let top = if x < 1060.0 { 600.0 - (x - 930.0) * 1.4 } else { 418.0 - (x - 1060.0) * 0.17 };
        let foot = x - chance.between(10.0, 46.0);
        let rib = rough(&[(x, top + chance.between(2.0, 36.0)), (foot, 652.0)], 5, 0.1, chance);
        let (lit, dark) = (chance.between(12.0, 34.0), chance.between(22.0, 62.0));
        svg.area(
            &beside(&rib, -lit, chance),
            "url(#rock_light)",
            &format!("opacity='{:.2}'", chance.between(0.45, 0.95)),
        );
        svg.area(
            &beside(&rib, dark, chance),
            "#141129",
            &format!("opacity='{:.2}'", chance.between(0.3, 0.6)),
        );
        x += chance.between(20.0, 58.0);
    }
}

/// The strip to one side of a rib, narrow at its top.
fn beside(rib: &[Point], width: f32, chance: &mut Chance) -> Vec<Point> {
    let far = rib.iter().enumerate().rev().map(|(step, (x, y))| {
        let share = step as f32 / rib.len() as f32;
        (x + width * share * chance.between(0.55, 1.1), *y)
    });
    rib.iter().copied().chain(far.collect::<Vec<_>>()).collect()
}

/// What grows on top, and the path down to the landing.
fn turf(svg: &mut Svg, edge: &[Point], chance: &mut Chance) {
    let mut band: Vec<Point> = edge.iter().copied().filter(|(x, _)| *x > 1040.0).collect();
    let under: Vec<Point> = band.iter().rev().map(|(x, y)| (*x, y + chance.between(9.0, 24.0))).collect();
    band.extend(under);
    svg.area(&band, "#5b5f6c", "opacity='.8'");
    for _ in 0..150 {
        let (x, y) = edge[chance.between(60.0, edge.len() as f32 - 1.0) as usize];
        let at = (x + chance.between(-8.0, 8.0), y + 3.0);
        svg.line(
            &[at, (at.0 + chance.between(-3.0, 5.0), at.1 - chance.between(4.0, 9.0))],
            "#4a4a60",
            1.2,
            "opacity='.9'",
        );
    }
}

/// The dark of the cliff and the pale of the tower, upside down and torn by the swell.
fn reflection(svg: &mut Svg, edge: &[Point]) {
    let mut mirror: Vec<Point> = edge.iter().map(|(x, y)| (x + 6.0, 640.0 + (628.0 - y) * 0.62)).collect();
    mirror.extend([(1640.0, 620.0), (900.0, 620.0)]);
    svg.paint("<g clip-path='url(#water)'>");
    svg.area(&mirror, "#14132f", "opacity='.62' filter='url(#softer)'");
    svg.area(
        &[(1112.0, 770.0), (1152.0, 770.0), (1146.0, 905.0), (1120.0, 905.0)],
        "#cfa7a9",
        "opacity='.34' filter='url(#softer)'",
    );
    svg.area(
        &[(1114.0, 880.0), (1150.0, 880.0), (1162.0, 1000.0), (1102.0, 1000.0)],
        "#ffe7b0",
        "opacity='.42' filter='url(#wet)'",
    );
    svg.paint("</g>");
    let mut chance = Chance::new(9);
    for _ in 0..150 {
        let y = chance.between(800.0, 998.0);
        let size = (chance.between(16.0, 60.0), chance.between(2.0, 5.0));
        svg.ripple((chance.around(1132.0, 34.0), y), size, "#ffe9b6", chance.between(0.12, 0.6));
    }
}

fn cottage(svg: &mut Svg) {
    svg.block((1206.0, 366.0), (98.0, 46.0), "#a98ca3", "");
    svg.area(
        &[(1206.0, 366.0), (1206.0, 412.0), (1222.0, 412.0), (1222.0, 352.0)],
        "#f5cbb0",
        "opacity='.85'",
    );
    svg.area(&[(1198.0, 368.0), (1220.0, 338.0), (1292.0, 338.0), (1312.0, 368.0)], "#332a4a", "");
    svg.line(&[(1198.0, 368.0), (1220.0, 338.0), (1292.0, 338.0)], "#f3ac84", 2.0, "opacity='.8'");
    svg.block((1268.0, 320.0), (13.0, 26.0), "#54466a", "");
    svg.area(
        &[
            (1274.0, 318.0),
            (1282.0, 292.0),
            (1312.0, 266.0),
            (1352.0, 252.0),
            (1318.0, 280.0),
            (1290.0, 304.0),
        ],
        "#e6c7cf",
        "opacity='.3' filter='url(#soft)'",
    );
    for x in [1230.0, 1256.0, 1282.0] {
        svg.block((x - 4.0, 375.0), (19.0, 23.0), "#ffd27d", "opacity='.5' filter='url(#soft)'");
        svg.block((x, 379.0), (11.0, 15.0), "#ffe2a0", "");
        svg.line(&[(x + 5.5, 379.0), (x + 5.5, 394.0)], "#7a5460", 1.2, "");
    }
    let wall: Vec<Point> =
        (0..14).map(|step| (1304.0 + step as f32 * 17.0, 398.0 - step as f32 * 4.1)).collect();
    for (x, y) in &wall {
        svg.line(&[(*x, *y - 13.0), (*x, *y + 4.0)], "#241f3a", 2.4, "");
    }
    let rail: Vec<Point> = wall.iter().map(|(x, y)| (*x, y - 9.0)).collect();
    svg.line(&rail, "#241f3a", 1.8, "");
}

fn lighthouse(svg: &mut Svg) {
    let (x, y) = LAMP;
    svg.area(
        &[(x, y - 5.0), (20.0, -70.0), (20.0, 120.0), (x, y + 6.0)],
        "url(#beam_left)",
        "filter='url(#softer)'",
    );
    svg.area(
        &[(x, y - 5.0), (1660.0, 96.0), (1660.0, 276.0), (x, y + 6.0)],
        "url(#beam_right)",
        "filter='url(#softer)'",
    );
    tower(svg);
    lantern(svg);
    svg.disc(LAMP, 170.0, "url(#lamp)", "");
    svg.disc(LAMP, 8.0, "#fffdf2", "filter='url(#soft)'");
}

fn tower(svg: &mut Svg) {
    let half = |y: f32| 20.0 + (y - 206.0) * 0.054;
    let slab = |top: f32, foot: f32| -> Vec<Point> {
        vec![
            (1130.0 - half(top), top),
            (1130.0 + half(top), top),
            (1130.0 + half(foot), foot),
            (1130.0 - half(foot), foot),
        ]
    };
    svg.area(&slab(206.0, 418.0), "url(#tower)", "");
    svg.area(&slab(246.0, 290.0), "url(#band)", "");
    svg.area(&slab(334.0, 378.0), "url(#band)", "");
    for (y, lit) in [(226.0, true), (310.0, false), (394.0, true)] {
        svg.block((1126.0, y - 9.0), (8.0, 15.0), if lit { "#ffdf9a" } else { "#3d3252" }, "rx='4'");
    }
    svg.area(&[(1094.0, 418.0), (1098.0, 406.0), (1162.0, 406.0), (1168.0, 418.0)], "#6d5a7c", "");
}

fn lantern(svg: &mut Svg) {
    svg.area(&[(1102.0, 198.0), (1158.0, 198.0), (1151.0, 210.0), (1109.0, 210.0)], "#3a3050", "");
    svg.block((1115.0, 154.0), (30.0, 44.0), "#fff1c0", "");
    for x in [1115.0, 1125.0, 1135.0, 1145.0] {
        svg.line(&[(x, 154.0), (x, 198.0)], "#3a3050", 2.0, "");
    }
    svg.area(
        &[
            (1108.0, 155.0),
            (1114.0, 141.0),
            (1124.0, 131.0),
            (1136.0, 131.0),
            (1146.0, 141.0),
            (1152.0, 155.0),
        ],
        "#8c3b44",
        "",
    );
    svg.line(&[(1109.0, 154.0), (1115.0, 141.0), (1125.0, 131.0)], "#ffb58a", 2.2, "opacity='.9'");
    svg.disc((1130.0, 128.0), 4.5, "#3a3050", "");
    svg.line(&[(1130.0, 126.0), (1130.0, 106.0)], "#3a3050", 2.2, "");
    svg.line(&[(1103.0, 186.0), (1157.0, 186.0)], "#3a3050", 1.8, "");
    for step in 0..8 {
        let x = 1103.0 + step as f32 * 7.7;
        svg.line(&[(x, 186.0), (x, 198.0)], "#3a3050", 1.4, "");
    }
}

/// A small trawler at her mooring, cabin lit.
fn trawler(svg: &mut Svg) {
    svg.paint("<g transform='translate(640 790)'>");
    svg.area(
        &[(16.0, 22.0), (300.0, 16.0), (290.0, 92.0), (190.0, 150.0), (60.0, 104.0)],
        "#0d1130",
        "opacity='.6' filter='url(#softer)'",
    );
    hull(svg);
    cabin(svg);
    rigging(svg);
    svg.block((70.0, 30.0), (40.0, 86.0), "#ffd484", "opacity='.5' filter='url(#wet)'");
    svg.block((118.0, 30.0), (16.0, 58.0), "#ffd484", "opacity='.36' filter='url(#wet)'");
    svg.paint("</g>");
    let mut chance = Chance::new(44);
    for _ in 0..70 {
        let at = (chance.around(760.0, 110.0), chance.between(816.0, 920.0));
        svg.ripple(
            at,
            (chance.between(20.0, 70.0), chance.between(2.0, 4.5)),
            "#f0c49a",
            chance.between(0.12, 0.5),
        );
    }
}

fn hull(svg: &mut Svg) {
    svg.paint(
        "<path d='M-14-46C60-20 190-6 318-36C316-12 308 8 296 24H40C16 20-6-12-14-46Z' fill='#2a2f5c'/>",
    );
    svg.paint("<path d='M6 2C60 16 220 18 306 4C303 12 300 18 296 24H40C26 20 14 12 6 2Z' fill='#a5433f'/>");
    svg.paint("<path d='M-14-46C60-20 190-6 318-36L317-25C190 5 60-8-10-35Z' fill='#ecc9b2'/>");
    svg.paint("<path d='M-14-46C60-20 190-6 318-36' fill='none' stroke='#ffe3bd' stroke-width='2.4'/>");
    svg.paint(
        "<path d='M10-16C70 2 200 6 310-10' fill='none' stroke='#8f8db4' stroke-width='1.4' opacity='.6'/>",
    );
    for (x, y) in [(92.0, 8.0), (176.0, 12.0), (246.0, 8.0)] {
        svg.disc((x, y - 6.0), 8.0, "#15122a", "");
        svg.disc((x, y - 6.0), 3.4, "#39406b", "");
    }
}

fn cabin(svg: &mut Svg) {
    svg.area(&[(60.0, -18.0), (64.0, -78.0), (140.0, -78.0), (146.0, -14.0)], "#e3c3b8", "");
    svg.area(&[(110.0, -78.0), (140.0, -78.0), (146.0, -14.0), (114.0, -14.0)], "#7d6a8d", "");
    svg.area(&[(54.0, -78.0), (58.0, -87.0), (148.0, -87.0), (152.0, -78.0)], "#8c3b44", "");
    for x in [69.0, 90.0, 117.0] {
        svg.block((x - 4.0, -71.0), (24.0, 25.0), "#ffcf7a", "opacity='.55' filter='url(#soft)'");
        svg.block((x, -68.0), (15.0, 18.0), "#ffe6a8", "rx='2'");
    }
    svg.block((128.0, -44.0), (13.0, 28.0), "#51436a", "rx='2'");
    svg.paint("<path d='M172-16c2-22 12-28 28-30s26 8 30 28z' fill='#4a7068'/><path d='M176-22c8-14 20-18 30-16' fill='none' stroke='#8fb3a0' stroke-width='2'/>");
}

fn rigging(svg: &mut Svg) {
    svg.line(&[(104.0, -87.0), (104.0, -214.0)], "#1a1836", 4.0, "");
    svg.line(&[(246.0, -24.0), (246.0, -168.0)], "#1a1836", 4.0, "");
    svg.line(&[(246.0, -104.0), (172.0, -150.0)], "#1a1836", 3.0, "");
    let stays = [
        ((104.0, -212.0), (-13.0, -45.0)),
        ((104.0, -212.0), (246.0, -166.0)),
        ((246.0, -166.0), (317.0, -36.0)),
        ((172.0, -150.0), (170.0, -22.0)),
    ];
    for (from, to) in stays {
        svg.line(&[from, to], "#1a1836", 1.4, "opacity='.9'");
    }
    svg.disc((104.0, -214.0), 16.0, "#ffe29a", "opacity='.5' filter='url(#soft)'");
    svg.disc((104.0, -214.0), 5.0, "#fff3c4", "");
}

fn rowing_boat(svg: &mut Svg) {
    svg.paint("<g transform='translate(1280 872)'>");
    svg.area(
        &[(0.0, 18.0), (172.0, 16.0), (150.0, 58.0), (24.0, 58.0)],
        "#0b0e2a",
        "opacity='.65' filter='url(#softer)'",
    );
    svg.paint("<path d='M-20-24C40 4 130 4 190-26C184 2 172 18 156 24H22C2 16-12 0-20-24Z' fill='#1f2350'/>");
    svg.paint("<path d='M-20-24C40 4 130 4 190-26C130-10 40-10-20-24Z' fill='#6c5f86'/>");
    svg.paint("<path d='M-20-24C40 4 130 4 190-26' fill='none' stroke='#f2bd93' stroke-width='2.6'/>");
    svg.paint("<path d='M-6-6C50 14 120 14 178-6' fill='none' stroke='#4a4d80' stroke-width='1.6'/>");
    svg.line(&[(52.0, -10.0), (16.0, -38.0)], "#b98f86", 3.2, "");
    svg.line(&[(112.0, -10.0), (164.0, -40.0)], "#b98f86", 3.2, "");
    svg.paint("</g>");
}

/// The quay in front, and two who came down to see the light come on.
fn quay(svg: &mut Svg, chance: &mut Chance) {
    svg.area(
        &[(0.0, 884.0), (392.0, 896.0), (470.0, 916.0), (486.0, 1000.0), (0.0, 1000.0)],
        "url(#stone)",
        "",
    );
    svg.area(&[(0.0, 884.0), (392.0, 896.0), (470.0, 916.0), (0.0, 912.0)], "#6b587a", "");
    svg.line(&[(0.0, 884.0), (392.0, 896.0), (470.0, 916.0)], "#ffc596", 2.6, "opacity='.8'");
    for row in 0..3 {
        let y = 934.0 + row as f32 * 27.0;
        svg.line(&[(0.0, y), (476.0, y + 2.0)], "#0d0b1c", 2.4, "opacity='.7'");
        let mut x = chance.between(-40.0, 0.0);
        while x < 470.0 {
            svg.line(&[(x, y - 24.0), (x + 2.0, y)], "#0d0b1c", 2.0, "opacity='.6'");
            x += chance.between(50.0, 96.0);
        }
    }
    for x in [70.0, 396.0] {
        svg.block((x, 872.0), (20.0, 32.0), "#15122a", "rx='4'");
        svg.block((x - 5.0, 866.0), (30.0, 11.0), "#15122a", "rx='5'");
        svg.line(&[(x - 3.0, 868.0), (x + 6.0, 866.0)], "#ffc596", 2.0, "");
    }
    svg.paint("<path d='M404 874C470 900 540 862 634 758' fill='none' stroke='#15122a' stroke-width='3'/>");
    grown_up(svg);
    child(svg);
}

fn grown_up(svg: &mut Svg) {
    svg.paint("<g transform='translate(222 898)' fill='#15122a'><ellipse cx='16' cy='0' rx='46' ry='5' opacity='.5'/>");
    svg.paint("<circle cx='1' cy='-108' r='9.500'/><path d='M-9.500-109c-1-15 22-16 21 0z' fill='#2f2c52'/><path d='M-5-101h12v8H-5z'/>");
    svg.paint("<path d='M-6-97C-19-94-20-84-21-66L-23-50C-23-45-17-44-16-49L-13-70L-18-32H19L14-70L24-47C26-43 31-46 29-50L22-70C20-86 19-94 7-97Z'/>");
    svg.paint(
        "<path d='M-13-34L-11-2H-3L-1-33ZM2-33L4-2H12L14-34Z'/><path d='M-12-3h12v4h-14zM3-3h11l3 4H3z'/>",
    );
    svg.paint("<path d='M8-97C19-94 20-86 22-70L29-50M13-68L18-33M10-112C11-108 11-104 9-101' fill='none' stroke='#ffb98a' stroke-width='1.800' stroke-linecap='round' opacity='.85'/></g>");
}

fn child(svg: &mut Svg) {
    svg.paint("<g transform='translate(264 900)' fill='#15122a'><ellipse cx='10' cy='0' rx='30' ry='4' opacity='.5'/>");
    svg.paint("<circle cx='0' cy='-64' r='8.500'/><path d='M-9-65C-9-79 9-79 9-65Z' fill='#b04a48'/><circle cx='0' cy='-77' r='3.200' fill='#e08a72'/>");
    svg.paint("<path d='M-5-57C-11-56-13-52-13-46L-15-49C-18-52-21-48-18-45L-12-38L-14-21H13L9-42L27-62C30-66 25-70 22-66L9-55C7-57 3-57-5-57Z'/>");
    svg.paint("<path d='M-10-23L-9-2H-3L-1-22ZM1-22L3-2H9L10-23Z'/><path d='M-10-3h8v4h-10zM2-3h9l2 4H2z'/>");
    svg.paint("<path d='M9-42L27-62M9-42L12-22' fill='none' stroke='#ffb98a' stroke-width='1.600' stroke-linecap='round' opacity='.85'/></g>");
}

fn gulls(svg: &mut Svg) {
    for (x, y, span) in [
        (842.0, 318.0, 30.0),
        (902.0, 352.0, 20.0),
        (806.0, 372.0, 17.0),
        (640.0, 292.0, 13.0),
        (1010.0, 300.0, 15.0),
    ] {
        svg.paint(&format!(
            "<path d='M{x} {y}q{:.1} {:.1} {:.1} 0q{:.1} {:.1} {:.1} {:.1}' fill='none' stroke='#2a2448' stroke-width='2.6' stroke-linecap='round'/>",
            span * 0.3, -span * 0.42, span * 0.55, span * 0.25, -span * 0.5, span * 0.6, -span * 0.14,
        ));
    }
}
