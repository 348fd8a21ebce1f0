//! The style sheet and the script, compiled into the binary, and the site's own files, served under names that change
//! with their content.
//!
//! They are files rather than parts of pages: a journey of several pages fetches them once, pages stay small and are
//! never stored, and the content security policy needs no hashes. They are compressed once, on first use. Pages are not
//! compressed at all: their length would reveal their content (BREACH), and most fit one packet's window anyway.

use std::io::Write;
use std::sync::OnceLock;

use app::Accent;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderMap,
    HeaderName, HeaderValue, IF_NONE_MATCH, VARY,
};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use crate::Vestibule;
use crate::brand::Brand;
use crate::security::Refuse;

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const BY_ENCODING: HeaderValue = HeaderValue::from_static("accept-encoding");
const GZIP: HeaderValue = HeaderValue::from_static("gzip");
const SVG: &str = "image/svg+xml";
/// An SVG opened by itself is a document of this host: it may show itself and do nothing.
const PICTURE_POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");

/// Every file that pages refer to.
#[derive(Debug)]
pub(crate) struct Assets {
    /// The style sheet.
    pub(crate) css: Asset,
    /// The script. Everything works without it.
    pub(crate) js: Asset,
    brand: Brand,
}

/// A file that never changes under its name.
#[derive(Debug)]
pub(crate) struct Asset {
    path: String,
    kind: &'static str,
    plain: Form,
    /// None where compressing gains nothing.
    gzip: OnceLock<Option<Form>>,
}

/// One encoding in which a file is served.
#[derive(Debug)]
struct Form {
    content: Bytes,
    etag: String,
}

impl Assets {
    pub(crate) fn new(accent: &Accent, brand: Brand) -> Self {
        let css = include_str!("../../style/main.css").to_owned() + &accent.css();
        let js = include_str!("../../style/enhance.js").to_owned();
        Self {
            css: Asset::ours("main", "css", "text/css; charset=utf-8", css),
            js: Asset::ours("enhance", "js", "text/javascript; charset=utf-8", js),
            brand,
        }
    }

    /// The one served at exactly this path.
    fn at(&self, path: &str) -> Option<&Asset> {
        [&self.css, &self.js].into_iter().chain(self.brand.assets()).find(|asset| asset.path == path)
    }
}

impl Asset {
    /// A file of this build.
    fn ours(name: &str, extension: &str, kind: &'static str, content: String) -> Self {
        let hash = short_hash(content.as_bytes());
        Self::new(format!("/vestibule/{name}.{hash}.{extension}"), kind, content.into_bytes())
    }

    /// A file whose path changes with its content.
    pub(crate) fn new(path: String, kind: &'static str, content: Vec<u8>) -> Self {
        let etag = format!("\"{}\"", short_hash(&content));
        Self { path, kind, plain: Form { content: content.into(), etag }, gzip: OnceLock::new() }
    }

    /// The path it is served at.
    #[must_use]
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    fn answer(&self, headers: &HeaderMap) -> Response {
        let gzip = if takes_gzip(headers) { self.gzip() } else { None };
        let form = gzip.unwrap_or(&self.plain);
        let kept = ([(CACHE_CONTROL, FOR_EVER), (VARY, BY_ENCODING)], [(ETAG, form.etag.as_str())]);
        if items(headers, &IF_NONE_MATCH).any(|tag| tag == "*" || tag.trim_start_matches("W/") == form.etag) {
            return (StatusCode::NOT_MODIFIED, kept).into_response();
        }
        let mut response = (kept, [(CONTENT_TYPE, self.kind)], form.content.clone()).into_response();
        if gzip.is_some() {
            response.headers_mut().insert(CONTENT_ENCODING, GZIP);
        }
        if self.kind == SVG {
            response.headers_mut().insert(CONTENT_SECURITY_POLICY, PICTURE_POLICY);
        }
        response
    }

    fn gzip(&self) -> Option<&Form> {
        let compress = || {
            let text = self.kind.starts_with("text/") || self.kind == SVG;
            let content = compressed(&self.plain.content).filter(|_| text)?;
            Some(Form { content: content.into(), etag: self.plain.etag.trim_end_matches('"').to_owned() + "-gzip\"" })
        };
        self.gzip.get_or_init(compress).as_ref()
    }
}

fn short_hash(content: &[u8]) -> String {
    let hash = Sha256::digest(content);
    format!("{:02x}{:02x}{:02x}{:02x}", hash[0], hash[1], hash[2], hash[3])
}

/// `None` only if writing to memory fails.
fn compressed(content: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).ok()?;
    encoder.finish().ok()
}

/// The items of a header that is a list.
fn items<'h>(headers: &'h HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'h str> + use<'h> {
    let values = headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).map(str::trim)
}

/// An entry for `gzip` takes precedence over one for `*`; a weight of 0 means no (RFC 9110, 12.5.3).
fn takes_gzip(headers: &HeaderMap) -> bool {
    let said = |coding: &str| {
        let mut codings = items(headers, &ACCEPT_ENCODING).map(|item| item.split_once(';').unwrap_or((item, "q=1")));
        let (_, weight) = codings.find(|(name, _)| name.trim().eq_ignore_ascii_case(coding))?;
        let weight = weight.trim().trim_start_matches(['q', 'Q']).trim_start_matches('=').parse::<f32>();
        Some(weight.is_ok_and(|weight| weight > 0.0))
    };
    said("gzip").or_else(|| said("*")).unwrap_or_default()
}

/// The icon for home screens. Phones request it under this name, so no page has to mention it.
pub(crate) async fn touch_icon() -> impl IntoResponse {
    let icon: &[u8] = include_bytes!("../../style/touch-icon.png");
    ([(CONTENT_TYPE, "image/png")], icon)
}

/// Serves exactly the names of this build and of the site's own files. The path is compared and never opened.
pub(crate) async fn get(State(app): State<Vestibule>, uri: Uri, headers: HeaderMap) -> Response {
    let asset = app.assets().at(uri.path());
    asset.map_or_else(|| Refuse(StatusCode::NOT_FOUND).into_response(), |asset| asset.answer(&headers))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    fn assets() -> Assets {
        Assets::new(&Accent::default(), Brand::default())
    }

    fn headers(name: HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn gzip_goes_to_those_who_take_it() {
        for (said, takes) in [
            ("gzip, deflate, br", true),
            ("br;q=1.0, GZIP;q=0.5", true),
            ("*", true),
            ("gzip;q=0, *", false),
            ("gzip; q=0.000", false),
            ("*;q=0", false),
            ("identity", false),
            ("gzip;q=x", false),
            ("", false),
        ] {
            assert_eq!(takes_gzip(&headers(ACCEPT_ENCODING, said)), takes, "{said}");
        }
    }

    #[test]
    fn what_is_compressed_is_the_same_file_and_less_than_half() {
        let Assets { css, js, .. } = assets();
        for asset in [css, js] {
            let gzip = asset.gzip().expect("compressed");
            let mut content = Vec::new();
            GzDecoder::new(&gzip.content[..]).read_to_end(&mut content).expect("read");
            assert!(content == asset.plain.content, "{}", asset.path);
            assert!(gzip.content.len() * 2 < content.len(), "{}: {}", asset.path, gzip.content.len());
        }
    }

    #[test]
    fn each_form_has_a_tag_of_its_own_and_caches_are_told_what_it_depends_on() {
        let css = assets().css;
        let plain = css.answer(&HeaderMap::new());
        let gzip = css.answer(&headers(ACCEPT_ENCODING, "gzip"));
        assert_eq!((plain.headers().get(CONTENT_ENCODING), gzip.headers().get(CONTENT_ENCODING)), (None, Some(&GZIP)));
        assert_ne!(plain.headers()[ETAG], gzip.headers()[ETAG]);
        for answer in [&plain, &gzip] {
            assert_eq!((&answer.headers()[VARY], answer.status()), (&BY_ENCODING, StatusCode::OK));
        }
        let mut again = headers(ACCEPT_ENCODING, "gzip");
        again.insert(IF_NONE_MATCH, gzip.headers()[ETAG].clone());
        assert_eq!(css.answer(&again).status(), StatusCode::NOT_MODIFIED);
        again.insert(IF_NONE_MATCH, plain.headers()[ETAG].clone());
        assert_eq!(css.answer(&again).status(), StatusCode::OK);
    }
    #[test]
    fn colours_change_the_name_of_the_style_sheet() {
        let accent = Accent::of(app::Colour::parse("#ffcc00").expect("a colour"));
        let yellow = Assets::new(&accent, Brand::default());
        assert!(yellow.css.path != assets().css.path && yellow.js.path == assets().js.path);
        let css = String::from_utf8_lossy(&yellow.css.plain.content).into_owned();
        assert!(css.contains("--button: light-dark(#ffcc00, #ffcc00);"));
    }

    #[test]
    fn a_picture_may_do_nothing_and_a_font_is_not_compressed_again() {
        let picture = Asset::new("/a.svg".into(), SVG, b"<svg/>".to_vec()).answer(&headers(ACCEPT_ENCODING, "gzip"));
        assert_eq!(picture.headers()[CONTENT_SECURITY_POLICY], PICTURE_POLICY);
        assert_eq!(picture.headers()[CONTENT_ENCODING], GZIP);
        let font = Asset::new("/a.woff2".into(), "font/woff2", b"wOF2".to_vec());
        let font = font.answer(&headers(ACCEPT_ENCODING, "gzip"));
        assert!(
            !font.headers().contains_key(CONTENT_ENCODING) && !font.headers().contains_key(CONTENT_SECURITY_POLICY)
        );
    }
}
