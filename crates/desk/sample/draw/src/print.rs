//! The second picture: an old print in an album, the relief boat on her way to the rock.

use crate::{
    chance::Chance,
    svg::{Point, Svg, rough},
};

/// The print's own size, without its border.
const WIDTH: f32 = 1300.0;
const HEIGHT: f32 = 790.0;
/// Where sea and sky meet.
const HORIZON: f32 = 452.0;
/// The sun behind the haze.
const SUN: Point = (452.0, 250.0);

/// The drawing, 1500 by 1000.
pub fn draw() -> String {
    let mut svg = Svg::default();
    let mut chance = Chance::new(11);
    shades(&mut svg);
    album(&mut svg, &mut chance);
    svg.paint("<g transform='rotate(-.7 750 500)'>");
    border(&mut svg);
    svg.paint("<g transform='translate(100 105)' clip-path='url(#print)'>");
    sky(&mut svg, &mut chance);
    rocks(&mut svg, &mut chance);
    sea(&mut svg, &mut chance);
    landing(&mut svg, &mut chance);
    boat(&mut svg);
    birds(&mut svg);
    age(&mut svg, &mut chance);
    svg.paint("</g>");
    corners(&mut svg);
    svg.paint("</g>");
    svg.block((0.0, 0.0), (1500.0, 1000.0), "url(#lamplight)", "");
    svg.finish(1500, 1000)
}

fn shades(svg: &mut Svg) {
    svg.glow("card", (560.0, 380.0), 1200.0, &[(0.0, "#5d564a", 1.0), (1.0, "#2f2a23", 1.0)]);
    svg.glow(
        "lamplight",
        (600.0, 360.0),
        1150.0,
        &[(0.0, "#ffdf9c", 0.08), (0.5, "#000000", 0.0), (1.0, "#120c06", 0.55)],
    );
    svg.fade_down(
        "haze",
        (0.0, HORIZON),
        &[(0.0, "#8d7a62", 1.0), (0.45, "#c0aa88", 1.0), (0.8, "#e3d0ac", 1.0), (1.0, "#efdfbe", 1.0)],
    );
    svg.fade_down(
        "water",
        (HORIZON, HEIGHT),
        &[(0.0, "#e6d4b1", 1.0), (0.22, "#bda684", 1.0), (0.6, "#806b53", 1.0), (1.0, "#493a2c", 1.0)],
    );
    svg.glow(
        "sun",
        SUN,
        430.0,
        &[(0.0, "#fff9e6", 1.0), (0.14, "#fff4d6", 0.8), (0.4, "#f7e5bd", 0.42), (1.0, "#f0dcb4", 0.0)],
    );
    svg.glow("sun_on_water", (SUN.0, HORIZON + 20.0), 330.0, &[(0.0, "#fff6dc", 0.8), (1.0, "#f3e2bb", 0.0)]);
    svg.fade_down(
        "mist",
        (300.0, 480.0),
        &[(0.0, "#efdfbd", 0.0), (0.75, "#efdfbd", 0.85), (1.0, "#efdfbd", 0.95)],
    );
    svg.fade_down(
        "stack",
        (150.0, 520.0),
        &[(0.0, "#6d5a45", 1.0), (0.7, "#8f795d", 1.0), (1.0, "#cbb58f", 1.0)],
    );
    svg.fade_down("near", (330.0, 800.0), &[(0.0, "#3f3226", 1.0), (1.0, "#1b140e", 1.0)]);
    svg.glow(
        "fading",
        (620.0, 380.0),
        830.0,
        &[(0.0, "#2a1c0e", 0.0), (0.6, "#2a1c0e", 0.04), (1.0, "#2a1c0e", 0.62)],
    );
    svg.glow("bleach", (1220.0, 60.0), 460.0, &[(0.0, "#fff3d8", 0.42), (1.0, "#fff3d8", 0.0)]);
    svg.blur("soft", 2.5, 2.5);
    svg.blur("drift", 38.0, 9.0);
    svg.blur("under", 14.0, 14.0);
    svg.blur("wet", 6.0, 7.0);
    svg.share(&format!("<clipPath id='print'><rect width='{WIDTH}' height='{HEIGHT}'/></clipPath>"));
}

/// The album's page: rough brown card.
fn album(svg: &mut Svg, chance: &mut Chance) {
    svg.block((0.0, 0.0), (1500.0, 1000.0), "url(#card)", "");
    for _ in 0..2200 {
        let at = (chance.between(0.0, 1500.0), chance.between(0.0, 1000.0));
        let to = (at.0 + chance.between(-9.0, 9.0), at.1 + chance.between(-3.0, 3.0));
        let colour = if chance.between(0.0, 1.0) < 0.5 { "#8a8070" } else { "#1d1913" };
        svg.line(&[at, to], colour, 0.8, &format!("opacity='{:.2}'", chance.between(0.08, 0.34)));
    }
}

fn border(svg: &mut Svg) {
    svg.block((78.0, 88.0), (1356.0, 846.0), "#000", "opacity='.55' filter='url(#under)'");
    svg.block((72.0, 77.0), (1356.0, 846.0), "#e9dfc8", "rx='3'");
    svg.block((72.0, 77.0), (1356.0, 846.0), "none", "rx='3' stroke='#fff7e2' stroke-width='2' opacity='.7'");
}

fn sky(svg: &mut Svg, chance: &mut Chance) {
    svg.block((0.0, 0.0), (WIDTH, HORIZON + 2.0), "url(#haze)", "");
    for _ in 0..30 {
        let (x, y) = (chance.between(-80.0, 1380.0), chance.between(10.0, 330.0));
        let colour = if chance.between(0.0, 1.0) < 0.55 { "#735f49" } else { "#f6e7c6" };
        let (width, height) = (chance.between(120.0, 420.0), chance.between(6.0, 26.0));
        svg.paint(&format!(
            "<ellipse cx='{x:.0}' cy='{y:.0}' rx='{width:.0}' ry='{height:.0}' fill='{colour}' opacity='{:.2}' filter='url(#drift)'/>",
            chance.between(0.12, 0.34)
        ));
    }
    svg.disc(SUN, 430.0, "url(#sun)", "");
    svg.disc(SUN, 58.0, "#fffbee", "filter='url(#soft)'");
}

/// The rocks out at sea, the nearer the darker, and the light on the tallest.
fn rocks(svg: &mut Svg, chance: &mut Chance) {
    let far: &[Point] = &[
        (560.0, 456.0),
        (600.0, 410.0),
        (640.0, 404.0),
        (668.0, 372.0),
        (716.0, 380.0),
        (760.0, 430.0),
        (800.0, 456.0),
    ];
    svg.area(&rough(far, 4, 0.12, chance), "#c3ad88", "opacity='.8'");
    let middle: &[Point] = &[
        (742.0, 458.0),
        (776.0, 420.0),
        (800.0, 356.0),
        (836.0, 330.0),
        (866.0, 268.0),
        (916.0, 246.0),
        (974.0, 250.0),
        (1012.0, 300.0),
        (1050.0, 322.0),
        (1078.0, 380.0),
        (1130.0, 410.0),
        (1160.0, 458.0),
    ];
    faint_tower(svg);
    let edge = rough(middle, 4, 0.11, chance);
    svg.area(&edge, "url(#stack)", "");
    for _ in 0..70 {
        let x = chance.between(800.0, 1090.0);
        let crest = 250.0 + (x - 945.0f32).abs() * 1.0;
        let y = chance.between(crest + 18.0, 440.0_f32.max(crest + 20.0));
        let crack = rough(
            &[(x, y), (x + chance.between(-16.0, 10.0), y + chance.between(16.0, 54.0))],
            3,
            0.14,
            chance,
        );
        let colour = if chance.between(0.0, 1.0) < 0.5 { "#453626" } else { "#d8c29a" };
        svg.line(
            &crack,
            colour,
            chance.between(1.0, 3.4),
            &format!("opacity='{:.2}'", chance.between(0.15, 0.4)),
        );
    }
    svg.line(&edge[20..110], "#f4e4bf", 2.0, "opacity='.55'");
    svg.block((-40.0, 300.0), (1400.0, 170.0), "url(#mist)", "opacity='.75'");
}

fn faint_tower(svg: &mut Svg) {
    svg.paint("<g transform='translate(188 52) scale(.8)'>");
    svg.area(&[(922.0, 70.0), (958.0, 70.0), (968.0, 260.0), (912.0, 260.0)], "#77634b", "");
    svg.area(&[(922.0, 70.0), (933.0, 70.0), (927.0, 260.0), (912.0, 260.0)], "#e2cda4", "opacity='.75'");
    svg.area(&[(912.0, 60.0), (968.0, 60.0), (961.0, 74.0), (919.0, 74.0)], "#594834", "");
    svg.block((926.0, 26.0), (28.0, 34.0), "#b39c77", "");
    for x in [926.0, 940.0, 954.0] {
        svg.line(&[(x, 26.0), (x, 60.0)], "#594834", 2.0, "");
    }
    svg.paint("<path d='M918 27C922 8 932 2 940 0C948 2 958 8 962 27Z' fill='#594834'/>");
    for y in [110.0, 160.0, 212.0] {
        svg.block((938.0, y), (7.0, 13.0), "#403223", "rx='3'");
    }
    svg.paint("</g>");
}

fn sea(svg: &mut Svg, chance: &mut Chance) {
    svg.block((0.0, HORIZON), (WIDTH, HEIGHT - HORIZON), "url(#water)", "");
    svg.disc((SUN.0, HORIZON + 20.0), 330.0, "url(#sun_on_water)", "");
    svg.block((-40.0, HORIZON - 26.0), (1400.0, 48.0), "#f1e1be", "opacity='.8' filter='url(#drift)'");
    for _ in 0..1500 {
        let depth = chance.between(0.0, 1.0).powf(1.5);
        let at = (chance.between(-60.0, 1360.0), HORIZON + 4.0 + depth * 340.0);
        let size = (chance.between(16.0, 70.0) * (0.4 + depth * 2.6), 1.0 + depth * 8.0);
        let colour = if chance.between(0.0, 1.0) < 0.6 { "#35281b" } else { "#ecd9b2" };
        svg.ripple(at, size, colour, chance.between(0.06, 0.27) * (0.4 + depth));
    }
    for _ in 0..420 {
        let depth = chance.between(0.0, 1.0).powf(1.2);
        let at = (chance.around(SUN.0, 30.0 + depth * 150.0), HORIZON + 4.0 + depth * 320.0);
        let size = (chance.between(10.0, 44.0) * (0.4 + depth * 1.8), 1.0 + depth * 5.0);
        svg.ripple(at, size, "#fff5d9", chance.between(0.25, 0.85) * (1.0 - depth * 0.5));
    }
}

/// The landing on the near rock: steps, a hoist, and the keeper waiting.
fn landing(svg: &mut Svg, chance: &mut Chance) {
    let crest: &[Point] = &[
        (980.0, 800.0),
        (1000.0, 716.0),
        (1046.0, 694.0),
        (1060.0, 640.0),
        (1104.0, 628.0),
        (1112.0, 570.0),
        (1160.0, 556.0),
        (1176.0, 500.0),
        (1226.0, 480.0),
        (1262.0, 420.0),
        (1330.0, 392.0),
    ];
    let edge = rough(crest, 4, 0.06, chance);
    let mut body = edge.clone();
    body.push((1330.0, 800.0));
    svg.area(&body, "url(#near)", "");
    svg.line(&edge, "#d9c296", 2.2, "opacity='.6'");
    for _ in 0..90 {
        let x = chance.between(1030.0, 1300.0);
        let y = chance.between(830.0 - (x - 960.0) * 1.1, 800.0);
        let crack = rough(
            &[(x, y), (x + chance.between(-30.0, 16.0), y + chance.between(20.0, 80.0))],
            3,
            0.16,
            chance,
        );
        svg.line(
            &crack,
            "#a68d66",
            chance.between(0.8, 2.6),
            &format!("opacity='{:.2}'", chance.between(0.08, 0.34)),
        );
    }
    for _ in 0..80 {
        let at = (chance.around(1000.0, 70.0), chance.around(780.0, 26.0));
        svg.ripple(
            at,
            (chance.between(16.0, 70.0), chance.between(3.0, 8.0)),
            "#f7ebce",
            chance.between(0.15, 0.5),
        );
    }
    hoist(svg);
    keeper(svg);
}

fn hoist(svg: &mut Svg) {
    svg.line(&[(1204.0, 492.0), (1204.0, 300.0)], "#241a11", 7.0, "");
    svg.line(&[(1204.0, 470.0), (1040.0, 330.0)], "#241a11", 5.5, "");
    svg.line(&[(1204.0, 302.0), (1040.0, 330.0)], "#241a11", 1.8, "");
    svg.line(&[(1204.0, 302.0), (1290.0, 420.0)], "#241a11", 1.8, "");
    svg.line(&[(1040.0, 330.0), (1040.0, 520.0)], "#241a11", 1.8, "");
    svg.paint("<path d='M1026 552l-6-34h40l-6 34z' fill='#241a11'/><path d='M1022 520l18-16 18 16' fill='none' stroke='#241a11' stroke-width='2'/>");
    svg.line(&[(1022.0, 520.0), (1058.0, 520.0)], "#d9c296", 1.6, "opacity='.7'");
}

fn keeper(svg: &mut Svg) {
    svg.paint("<g transform='translate(1136 562)' fill='#1c140c'>");
    svg.paint("<circle cx='0' cy='-84' r='8'/><path d='M-11-86H9V-90C8-97-8-97-9-90Z'/>");
    svg.paint("<path d='M-6-76C-15-74-16-66-17-54L-34-74C-37-78-42-75-40-71L-18-40L-13-46L-15-26H14L13-50L17-34C19-30 24-32 23-36L17-62C15-72 12-75 5-76Z'/>");
    svg.paint("<path d='M-12-27L-11 0H-3L-1-26ZM1-26L3 0H11L12-27Z'/></g>");
    svg.line(&[(1121.0, 492.0), (1120.0, 506.0), (1102.0, 487.0)], "#d9c296", 1.6, "opacity='.6'");
}

/// The relief boat: four at the oars, one at the helm, the mail in a sack.
fn boat(svg: &mut Svg) {
    svg.paint("<g transform='translate(330 606)'>");
    svg.paint("<path d='M30 36H412L380 96L240 128L90 100Z' fill='#1d150d' opacity='.6' filter='url(#wet)'/>");
    for (seat, lean) in [(96.0, -15.0), (166.0, -18.0), (236.0, -14.0), (306.0, -19.0)] {
        rower(svg, seat, lean);
    }
    helmsman(svg);
    svg.paint(
        "<path d='M-26-30C70 8 350 10 452-40C446-8 430 20 408 40H44C8 30-16 2-26-30Z' fill='#2a1f15'/>",
    );
    svg.paint("<path d='M-26-30C70 8 350 10 452-40L450-27C350 22 70 20-20-18Z' fill='#57442f'/>");
    svg.paint("<path d='M-26-30C70 8 350 10 452-40' fill='none' stroke='#ecd7ab' stroke-width='2.4' opacity='.85'/>");
    svg.paint("<path d='M-4 4C90 36 340 38 434-6M14 22C100 46 340 46 420 20' fill='none' stroke='#6f583d' stroke-width='1.6' opacity='.8'/>");
    for seat in [96.0, 166.0, 236.0, 306.0] {
        svg.line(&[(seat - 37.0, -27.0), (seat + 74.0, 64.0)], "#1c140c", 4.2, "");
        svg.paint(&format!("<path d='M{} {}l18 14-4 8-20-15z' fill='#1c140c'/>", seat + 68.0, 55.0));
        svg.ripple((seat + 84.0, 74.0), (56.0, 7.0), "#fff3d4", 0.75);
    }
    svg.paint("<path d='M356 2c-6-26 4-40 18-42 16 2 26 16 20 40z' fill='#6b563c'/><path d='M366-36c4-6 12-6 16 0' fill='none' stroke='#2a1f15' stroke-width='3'/>");
    svg.line(&[(-26.0, -30.0), (-26.0, -70.0)], "#1c140c", 3.4, "");
    svg.paint("<path d='M-26-70C-44-62-56-72-76-64L-74-44C-56-52-44-42-26-50Z' fill='#4a3926'/>");
    svg.paint("</g>");
    let mut chance = Chance::new(5);
    for _ in 0..60 {
        let at = (chance.around(540.0, 150.0), chance.between(646.0, 712.0));
        svg.ripple(
            at,
            (chance.between(24.0, 90.0), chance.between(2.0, 6.0)),
            "#f3e2bb",
            chance.between(0.12, 0.45),
        );
    }
}

fn rower(svg: &mut Svg, seat: f32, lean: f32) {
    svg.paint(&format!("<g transform='translate({seat} 0) rotate({lean} 0 0)' fill='#1c140c'>"));
    svg.paint("<circle cx='2' cy='-76' r='11'/><path d='M-10-78C-10-93 14-93 14-78V-74H-17L-16-77Z'/>");
    svg.paint("<path d='M-4-66C-14-62-16-44-15 6H15C17-40 18-60 8-65Z'/>");
    svg.paint("<path d='M3-57L-13-40L-27-34' fill='none' stroke='#1c140c' stroke-width='8' stroke-linecap='round' stroke-linejoin='round'/>");
    svg.paint("<path d='M-4-66C-12-62-14-50-14-30' fill='none' stroke='#e2cb9c' stroke-width='2' opacity='.75'/></g>");
}

fn helmsman(svg: &mut Svg) {
    svg.paint("<g transform='translate(24 -8)' fill='#1c140c'>");
    svg.paint("<circle cx='2' cy='-92' r='11'/><path d='M-14-94H18L13-98C12-110-8-110-9-98Z'/>");
    svg.paint("<path d='M-6-82C-19-79-20-62-20 10H22C24-50 22-78 10-82Z'/><path d='M12-74C26-70 44-54 52-46L46-40L10-54Z'/>");
    svg.paint("<path d='M-6-82C-16-79-18-64-18-40' fill='none' stroke='#e2cb9c' stroke-width='2' opacity='.75'/></g>");
}

fn birds(svg: &mut Svg) {
    for (x, y, span) in [
        (690.0, 168.0, 26.0),
        (742.0, 200.0, 18.0),
        (650.0, 214.0, 15.0),
        (1040.0, 150.0, 20.0),
        (1086.0, 182.0, 14.0),
    ] {
        svg.paint(&format!(
            "<path d='M{x} {y}q{:.1} {:.1} {:.1} 0q{:.1} {:.1} {:.1} {:.1}' fill='none' stroke='#46372a' stroke-width='2.4' stroke-linecap='round'/>",
            span * 0.3, -span * 0.42, span * 0.55, span * 0.25, -span * 0.5, span * 0.6, -span * 0.14,
        ));
    }
}

/// What a century does to a print: dust, hairs, a crease, and edges gone pale or brown.
fn age(svg: &mut Svg, chance: &mut Chance) {
    svg.block((0.0, 0.0), (WIDTH, HEIGHT), "url(#fading)", "");
    svg.block((0.0, 0.0), (WIDTH, HEIGHT), "url(#bleach)", "");
    for _ in 0..150 {
        let at = (chance.between(0.0, WIDTH), chance.between(0.0, HEIGHT));
        let colour = if chance.between(0.0, 1.0) < 0.6 { "#fff6e0" } else { "#2a1c0e" };
        svg.disc(
            at,
            chance.between(0.5, 2.0),
            colour,
            &format!("opacity='{:.2}'", chance.between(0.2, 0.65)),
        );
    }
    for _ in 0..9 {
        let at = (chance.between(0.0, WIDTH), chance.between(0.0, HEIGHT));
        let hair = rough(
            &[at, (at.0 + chance.between(-60.0, 60.0), at.1 + chance.between(-40.0, 40.0))],
            4,
            0.16,
            chance,
        );
        svg.line(&hair, "#fff6e0", 0.9, "opacity='.45'");
    }
    let crease = rough(&[(WIDTH, 640.0), (1230.0, 720.0), (1160.0, HEIGHT)], 4, 0.03, chance);
    svg.line(&crease, "#f3e6c8", 2.0, "opacity='.7'");
    svg.line(&crease, "#2a1c0e", 1.0, "opacity='.4' transform='translate(2 2)'");
}

/// The gummed corners that hold the print.
fn corners(svg: &mut Svg) {
    for (x, y, across, down) in
        [(62.0, 67.0, 1, 1), (1438.0, 67.0, -1, 1), (62.0, 933.0, 1, -1), (1438.0, 933.0, -1, -1)]
    {
        svg.paint(&format!(
            "<g transform='translate({x} {y}) scale({across} {down})'><path d='M0 0H92L0 92Z' fill='#17130f'/><path d='M8 8H72L8 72Z' fill='none' stroke='#4b443a' stroke-width='2'/></g>"
        ));
    }
}
