//! Writes every sample page and letter as a file, to look at: `cargo run -p app --example gallery -- /tmp/gallery`, in
//! another language with its tag: `… -- /tmp/gallery ar`.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs, io};

use app::{Flash, Language, Reader, Shell, Site, Zone, bare_document, document, html, samples};
use leptos::prelude::*;

fn main() -> io::Result<()> {
    let into = PathBuf::from(env::args().nth(1).unwrap_or_else(|| "gallery".to_owned()));
    let language = env::args().nth(2).map_or(Some(Language::ENGLISH), |tag| Language::tagged(&tag));
    let t = Reader::of(language.ok_or_else(|| io::Error::other("no such language"))?, Zone::UTC);
    fs::create_dir_all(&into)?;
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style").canonicalize()?;
    let href = |file: &str| format!("file://{}", style.join(file).display());
    for (name, page) in samples::pages(t) {
        let flash = (name == "login").then_some(Flash::PasswordChangedSignIn);
        let shell = samples::shell(t, name);
        let site = Site { css_href: href("main.css"), js_href: href("enhance.js"), ..shell.site.as_ref().clone() };
        let shell = Shell { site: Arc::new(site), flash, ..shell };
        // A page that leads on stays to be looked at.
        let html = html(|| document(shell, page).into_any()).replace(" http-equiv=\"refresh\"", "");
        fs::write(into.join(format!("{name}.html")), html)?;
    }
    for (name, page) in samples::bare_pages(t) {
        let html = html(|| bare_document(t, &samples::site(), page).into_any());
        fs::write(into.join(format!("{name}.html")), html)?;
    }
    for (name, letter) in samples::letters(t) {
        fs::write(into.join(format!("letter-{name}.html")), letter.html)?;
        fs::write(into.join(format!("letter-{name}.txt")), format!("{}\n\n{}", letter.subject, letter.text))?;
    }
    Ok(())
}
