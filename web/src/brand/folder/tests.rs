use std::fs;
use std::os::unix::fs::symlink;

use tempfile::TempDir;

use super::*;

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir(folder.path().join(FONTS)).expect("made");
    for (name, content) in files {
        fs::write(folder.path().join(name), content).expect("written");
    }
    folder
}

/// Names served, and what is told.
fn read(folder: &TempDir) -> (Vec<String>, Vec<String>) {
    let (brand, doubts) = Brand::read(folder.path()).expect("a folder");
    let names = brand.assets().map(|asset| asset.path().splitn(5, '/').last().unwrap_or_default().to_owned());
    (names.collect(), doubts)
}

#[test]
fn a_full_folder_is_served_whole_and_nothing_is_said() {
    let folder = folder(&[
        ("logo.svg", SVG.as_bytes()),
        ("logo-dark.png", PNG),
        ("icon.png", PNG),
        ("style.css", b"@font-face { src: url(fonts/own.woff2) }"),
        ("fonts/own.woff2", b"wOF2"),
        (".hidden", b""),
    ]);
    let (names, doubts) = read(&folder);
    assert_eq!(names, ["logo.svg", "logo-dark.png", "icon.png", "style.css", "fonts/own.woff2"]);
    assert_eq!(doubts, Vec::<String>::new());
    let (brand, _) = Brand::read(folder.path()).expect("a folder");
    let logo = brand.logo().expect("a logo");
    assert!(logo.href.ends_with("/logo.svg") && logo.dark_href.expect("another").ends_with("/logo-dark.png"));
    assert!(brand.has_fonts() && brand.style_sheet().is_some() && brand.icon().is_some());
}

#[test]
fn another_content_is_another_address() {
    let (one, other) = (folder(&[("style.css", b"a{}")]), folder(&[("style.css", b"b{}")]));
    let style = |folder: &TempDir| Brand::read(folder.path()).expect("a folder").0.style_sheet();
    assert_ne!(style(&one), style(&other));
    assert_eq!(style(&one), style(&one));
}

#[test]
fn what_cannot_be_used_is_left_out_and_told_r_bd_2() {
    let large = " ".repeat((64 << 10) + 1);
    let folder = folder(&[
        ("logo.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
        ("icon.svg", b"GIF89a"),
        ("icon.png", b"GIF89a"),
        ("style.css", large.as_bytes()),
        ("fonts/own.woff2", b"wOFF"),
        ("fonts/my font.woff2", b"wOF2"),
        ("Logo.svg", SVG.as_bytes()),
    ]);
    let (names, doubts) = read(&folder);
    assert_eq!(names, Vec::<String>::new());
    let told = doubts.join("\n");
    for told_of in [
        "logo.svg: holds a script; left out",
        "icon.svg: is no SVG: ",
        "icon.png: is no PNG; left out",
        "style.css: is larger than 64 KiB; left out",
        "fonts/own.woff2: is no WOFF2 font; left out",
        "fonts/my font.woff2: is no name like fonts/my-font.woff2; left out",
        "\"Logo.svg\": is not one of the names that are read; left out",
    ] {
        assert!(told.contains(told_of), "{told_of}: {told}");
    }
}

#[test]
fn two_megabytes_are_too_many_alone_or_together_r_bd_2() {
    let large = [PNG, &vec![0; 2 << 20]].concat();
    let half = [PNG, &vec![0; 600 << 10]].concat();
    let (names, doubts) = read(&folder(&[("logo.png", &large), ("icon.png", PNG)]));
    assert_eq!((names, doubts.len()), (vec!["icon.png".to_owned()], 1), "{doubts:?}");
    let (names, doubts) = read(&folder(&[("logo.png", &half), ("icon.png", &half)]));
    assert_eq!(names, ["logo.png"]);
    assert!(doubts[0].starts_with("icon.png: is too large: all files together"), "{doubts:?}");
}

#[test]
fn links_lead_nowhere_out_of_the_folder_r_bd_2() {
    let outside = folder(&[("logo.svg", SVG.as_bytes()), ("fonts/own.woff2", b"wOF2")]);
    let here = TempDir::new().expect("a folder");
    let link = |from: &Path, name| symlink(from, here.path().join(name)).expect("linked");
    link(&outside.path().join("logo.svg"), "logo.svg");
    link(&outside.path().join(FONTS), FONTS);
    link(Path::new("/nowhere/at/all"), "icon.svg");
    fs::create_dir(here.path().join("icon.png")).expect("made");
    let (names, doubts) = read(&here);
    assert_eq!(names, Vec::<String>::new());
    let told = doubts.join("\n");
    for told_of in
        ["logo.svg: is a link out of", "fonts: is a link out of", "icon.svg: cannot be read", "icon.png: is no file"]
    {
        assert!(told.contains(told_of), "{told_of}: {told}");
    }
}

#[test]
fn links_within_the_folder_are_followed_as_kubernetes_makes_them() {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir(folder.path().join("..data")).expect("made");
    fs::write(folder.path().join("..data/logo.svg"), SVG).expect("written");
    symlink("..data/logo.svg", folder.path().join("logo.svg")).expect("linked");
    assert_eq!(read(&folder), (vec!["logo.svg".to_owned()], Vec::new()));
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    assert!(
        Brand::read(Path::new("/nowhere/at/all"))
            .expect_err("no folder")
            .starts_with("needs a folder that can be read")
    );
}
