//! What a style sheet asks for and browsers will not load from it.
//!
//! It is read only as far as that needs; the content security policy is what keeps everything foreign out.

/// One sentence for each. `here` says whether a file is served beside the style sheet.
pub(super) fn doubts(css: &str, here: impl Fn(&str) -> bool) -> Vec<String> {
    let css = without_comments(css);
    let lower = css.to_ascii_lowercase();
    let mut doubts = Vec::new();
    if lower.contains("@import") {
        doubts.push("@import: browsers load no second style sheet; copy its rules".to_owned());
    }
    for (at, _) in lower.match_indices("url(") {
        let rest = css[at + "url(".len()..].trim_start();
        let url = match rest.chars().next() {
            Some(quote @ ('"' | '\'')) => rest[1..].split(quote).next(),
            _ => rest.split(')').next(),
        };
        doubts.extend(url.and_then(|url| doubt(url.trim(), &here)));
    }
    doubts
}

fn doubt(url: &str, here: impl Fn(&str) -> bool) -> Option<String> {
    let scheme = url.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let named = scheme.filter(|scheme| scheme.bytes().all(|b| b.is_ascii_alphanumeric()));
    let file = url.split(['?', '#']).next().unwrap_or_default();
    match named.as_deref() {
        Some("data") => None,
        Some(_) => Some(format!("{url}: browsers load nothing from elsewhere; put the file into the folder")),
        None if url.starts_with("//") => Some(format!("{url}: browsers load nothing from elsewhere")),
        // A part of the page, or another path of this host.
        None if file.is_empty() || url.starts_with('/') => None,
        None => (!here(file)).then(|| format!("{url}: there is no such file to serve")),
    }
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + " " + part.split_once("*/").map_or("", |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(css: &str) -> Vec<String> {
        doubts(css, |file| file == "fonts/own.woff2" || file == "logo.svg")
    }

    #[test]
    fn what_is_in_the_folder_or_in_the_file_is_loaded() {
        let css = "/* @import url(https://example.org) */ @font-face { src: url(fonts/own.woff2) format('woff2') }\n\
            a { background: url( \"logo.svg?1#a\" ), url('data:image/png;base64,AA=='), url(#clip), url(/own/path.png) }";
        assert_eq!(told(css), Vec::<String>::new());
    }

    #[test]
    fn what_browsers_will_not_load_is_told_r_bd_2() {
        for (css, word) in [
            ("@import 'other.css';", "@import"),
            ("@IMPORT url(https://evil.example/a.css);", "https://evil.example/a.css"),
            ("a { background: URL( 'http://evil.example/a.png' ) }", "http://evil.example/a.png"),
            ("a { background: url(//evil.example/a.png) }", "//evil.example/a.png"),
            ("a { src: url(fonts/other.woff2) }", "fonts/other.woff2"),
            ("a { src: url(../../main.css) }", "../../main.css"),
            ("a { background: url(https://evil.example/", "https://evil.example/"),
        ] {
            assert!(told(css).iter().any(|doubt| doubt.starts_with(word)), "{css}: {:?}", told(css));
        }
    }

    #[test]
    fn whatever_the_bytes_it_is_read_to_its_end() {
        for css in ["", "/*", "*/", "url(", "url('", "url(é", "/*/ url(x)", "url(\"", "🂡url( 🂡"] {
            let _ = told(css);
        }
    }
}
