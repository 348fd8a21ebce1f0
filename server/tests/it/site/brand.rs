//! A site's own files: where they are served, what they may do, and what does not reach the folder (R-BD-2).

use std::fs;
use std::os::unix::fs::symlink;

use tempfile::TempDir;

use crate::test_app::{ANN, Setup, both, both_with};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>path{fill:red}</style></svg>";
const SVG_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
const FONTS_POLICY: &str = "; font-src 'self';";

/// A site with this folder.
fn with_folder(folder: &TempDir) -> Setup {
    // Settings of stories live as long as the program.
    let path: &'static str = folder.path().display().to_string().leak();
    Setup { settings: vec![("BRAND_DIR", path), ("ACCENT", "#ffcc00"), ("SITE_NAME", "Acme")].leak(), ..Setup::USUAL }
}

fn folder() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir(folder.path().join("fonts")).expect("made");
    for (name, content) in [
        ("logo.svg", SVG),
        ("icon.svg", SVG),
        ("style.css", "@font-face { src: url(fonts/own.woff2) }"),
        ("fonts/own.woff2", "wOF2"),
    ] {
        fs::write(folder.path().join(name), content).expect("written");
    }
    folder
}

#[test]
fn pages_show_the_logo_and_load_what_the_site_brought() {
    let folder = folder();
    both_with(with_folder(&folder), async |app| {
        let mut visitor = app.browser();
        let page = visitor.visit("/login").await.is(200);
        assert_eq!(page.attributes(".brand img", "alt"), ["Acme"]);
        let sheets = page.attributes("link[rel=stylesheet]", "href");
        assert_eq!(sheets.len(), 2);
        assert!(visitor.visit(&sheets[0]).await.is(200).body.contains("--button: light-dark(#ffcc00, #ffcc00)"));
        let font = sheets[1].replace("style.css", "fonts/own.woff2");
        for (path, kind) in [(&sheets[1], "text/css; charset=utf-8"), (&font, "font/woff2")] {
            let answer = visitor.visit(path).await.is(200);
            assert_eq!(answer.header("content-type"), Some(kind));
            assert_eq!(answer.header("cache-control"), Some("public, max-age=31536000, immutable"));
        }
        for path in [page.attributes(".brand img", "src"), page.attributes("link[rel=icon]", "href")].concat() {
            let picture = visitor.visit(&path).await.is(200);
            assert_eq!(picture.header("content-type"), Some("image/svg+xml"));
            assert_eq!(picture.header("content-security-policy"), Some(SVG_POLICY));
            assert_eq!(picture.header("x-content-type-options"), Some("nosniff"));
        }
        let policy = page.header("content-security-policy").unwrap_or_default();
        assert!(policy.contains(FONTS_POLICY) && !policy.contains("http"), "{policy}");
    });
}

#[test]
fn no_path_reaches_the_folder_r_bd_2() {
    let folder = folder();
    fs::write(folder.path().join("secret.txt"), "hunter2").expect("written");
    symlink("/etc/hostname", folder.path().join("logo-dark.svg")).expect("linked");
    both_with(with_folder(&folder), async |app| {
        let mut visitor = app.browser();
        let page = visitor.visit("/login").await.is(200);
        assert!(page.attributes("source", "srcset").is_empty());
        let logo = page.attributes(".brand img", "src").remove(0);
        let base = logo.trim_end_matches("logo.svg");
        for path in [
            "secret.txt",
            "logo-dark.svg",
            "fonts/..%2fsecret.txt",
            "fonts/../secret.txt",
            "..%2f..%2fetc%2fhostname",
            "%6cogo.svg",
            "fonts",
            "texts/en.ftl",
        ] {
            visitor.visit(&format!("{base}{path}")).await.is(404);
        }
        visitor.visit("/vestibule/brand/0000000000000000/logo.svg").await.is(404);
    });
}

#[test]
fn a_hostile_folder_leaves_the_pages_as_they_were_r_bd_2() {
    let folder = TempDir::new().expect("a folder");
    let script = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    fs::write(folder.path().join("logo.svg"), script).expect("written");
    fs::write(folder.path().join("icon.svg"), " ".repeat(2 << 20)).expect("written");
    fs::write(folder.path().join("style.css"), "@import 'https://evil.example/a.css';").expect("written");
    both_with(with_folder(&folder), async |app| {
        let page = app.browser().visit("/login").await.is(200);
        assert_eq!(page.count(".brand .door"), 1);
        assert!(page.attributes("link[rel=icon]", "href")[0].starts_with("data:image/svg"));
        assert_eq!(app.state.config.warnings.iter().filter(|told| told.starts_with("BRAND_DIR")).count(), 3);
    });
}

#[test]
fn fonts_are_allowed_only_where_a_site_has_some() {
    both(async |app| {
        let page = app.browser().visit("/login").await.is(200);
        assert!(!page.header("content-security-policy").unwrap_or_default().contains("font-src"));
    });
}

#[test]
fn own_words_take_the_place_of_ours_and_a_wrong_file_changes_nothing_r_bd_4() {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir(folder.path().join("texts")).expect("made");
    let write = |name: &str, text: &str| fs::write(folder.path().join("texts").join(name), text).expect("written");
    write("en.ftl", "login-title = Acme sign-in\nlogin-note = Not for guests.\nletter-note = Ask at the desk.\n");
    write("de.ftl", "login-title = Anmeldung bei Acme\nlogin-tittle = Anmeldung bei Acme\n");
    both_with(with_folder(&folder), async |app| {
        let login = app.browser().visit("/login").await.is(200);
        assert_eq!(
            (login.heading().as_str(), login.texts(".note")),
            ("Acme sign-in", vec!["Not for guests.".to_owned()])
        );
        let german = app.browser().visit("/login?ui_locales=de").await.is(200);
        assert_ne!(german.heading(), "Anmeldung bei Acme");
        app.browser().register(ANN).await;
        assert!(app.open_next_mail(ANN).await.text.contains("Ask at the desk."));
    });
}
