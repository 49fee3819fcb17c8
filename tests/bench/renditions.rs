//! A photograph into the two pictures that go out with a piece, beside `vipsthumbnail`, which makes the same two.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use metadata::{Stamp, stamp_kept};
use picture::{RENDITION_WIDTHS, in_widths};
use whole::home::Home;

use crate::figure::Figure;

const ACROSS: usize = 6000;
const DOWN: usize = 4000;
const ROUNDS: usize = 11;

pub(crate) fn measure() {
    let home = Home::new();
    let Some(photo) = photograph(&home) else { return println!("SKIPPED: vips is not on this machine") };
    let stamp = Stamp { creators: vec!["Ann Lee".into()], credit_line: "Ann Lee".into(), ..Stamp::default() };
    let (mut ours, mut theirs) = (Figure::default(), Figure::default());
    for _ in 0..ROUNDS {
        ours.time(|| {
            for copy in in_widths(&fs::read(&photo).unwrap(), RENDITION_WIDTHS, None).unwrap() {
                let name = format!("copy-{}.jpg", copy.width);
                fs::write(home.path(&name), stamp_kept(&copy.bytes, &stamp).unwrap()).unwrap();
            }
        });
        theirs.time(|| RENDITION_WIDTHS.iter().for_each(|width| thumbnail(&photo, *width)));
    }
    let size = fs::metadata(&photo).unwrap().len() as f64 / 1e6;
    let how = format!("{ACROSS} × {DOWN}, JPEG, 4:2:0, {size:.1} MB; read, made and credited, written");
    ours.print("A photograph into both renditions", &how);
    theirs.print("  beside: vipsthumbnail", "the same two, a process for each, in turn with ours");
}

/// A JPEG file with soft light, hard edges and the noise of a sensor.
fn photograph(home: &Home) -> Option<PathBuf> {
    let mut pixels = format!("P6 {ACROSS} {DOWN} 255\n").into_bytes();
    let mut noise = noise();
    for y in 0..DOWN {
        for x in 0..ACROSS {
            let (across, down) = (x as f32 / 97.0, y as f32 / 71.0);
            let light =
                128.0 + 60.0 * across.sin() * down.cos() + 30.0 * (across * 7.3).sin() * (down * 5.1).sin();
            let edge = if (x / 311 + y / 173) % 2 == 0 { 12.0 } else { -12.0 };
            for shade in [0.2, 1.0, 2.1] {
                let colour = shade * 20.0 * (across * 0.3 + shade).sin();
                pixels.push((light + edge + colour + noise()) as u8);
            }
        }
    }
    let drawn = home.path("photo.ppm");
    fs::write(&drawn, pixels).unwrap();
    let photo = home.path("photo.jpg");
    let mut write = Command::new("vips");
    write.arg("jpegsave").args([&drawn, &photo]).args(["--Q", "90", "--subsample-mode", "on"]);
    let written = write.status().ok()?;
    assert!(written.success(), "vips writes the photograph");
    Some(photo)
}

/// Numbers around nothing, the same in every run.
fn noise() -> impl FnMut() -> f32 {
    let mut state = 1_u64;
    move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f32 / (1_u64 << 31) as f32 * 34.0 - 17.0
    }
}

fn thumbnail(photo: &Path, width: u32) {
    let mut make = Command::new("vipsthumbnail");
    let copy = photo.with_file_name(format!("theirs-{width}.jpg[Q=88]"));
    make.arg(photo).args(["--size", &format!("{width}x"), "-o"]).arg(copy);
    assert!(make.stdout(Stdio::null()).status().unwrap().success(), "vipsthumbnail makes the copy");
}
