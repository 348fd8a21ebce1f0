//! The style sheet and the script, compiled into the binary and served under names that change with their content.
//!
//! They are files rather than parts of pages: a journey of several pages fetches them once, pages stay small and are
//! never stored, and the content security policy needs no hashes. They are compressed once, on first use. Pages are not
//! compressed at all: their length would reveal their content (BREACH), and most fit one packet's window anyway.

use std::io::Write;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue,
    IF_NONE_MATCH, VARY,
};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use crate::security::Refuse;

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const BY_ENCODING: HeaderValue = HeaderValue::from_static("accept-encoding");
const GZIP: HeaderValue = HeaderValue::from_static("gzip");

/// A file that never changes under its name.
#[derive(Debug)]
pub(crate) struct Asset {
    path: String,
    kind: &'static str,
    plain: Form,
    gzip: Option<Form>,
}

/// One encoding in which a file is served.
#[derive(Debug)]
struct Form {
    content: Vec<u8>,
    etag: String,
}

/// The style sheet.
pub(crate) static CSS: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("main", "css", "text/css; charset=utf-8", include_str!("../../style/main.css")));
/// The script. Everything works without it.
pub(crate) static JS: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("enhance", "js", "text/javascript; charset=utf-8", include_str!("../../style/enhance.js"))
});

impl Asset {
    fn new(name: &str, extension: &str, kind: &'static str, content: &str) -> Self {
        let hash = Sha256::digest(content);
        let hash = format!("{:02x}{:02x}{:02x}{:02x}", hash[0], hash[1], hash[2], hash[3]);
        let form = |content, encoding| Form { content, etag: format!("\"{hash}{encoding}\"") };
        Self {
            path: format!("/vestibule/{name}.{hash}.{extension}"),
            kind,
            plain: form(content.into(), ""),
            gzip: compressed(content).map(|content| form(content, "-gzip")),
        }
    }

    /// The path it is served at.
    #[must_use]
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    fn answer(&'static self, headers: &HeaderMap) -> Response {
        let gzip = self.gzip.as_ref().filter(|_| takes_gzip(headers));
        let form = gzip.unwrap_or(&self.plain);
        let kept = ([(CACHE_CONTROL, FOR_EVER), (VARY, BY_ENCODING)], [(ETAG, form.etag.as_str())]);
        if items(headers, &IF_NONE_MATCH).any(|tag| tag == "*" || tag.trim_start_matches("W/") == form.etag) {
            return (StatusCode::NOT_MODIFIED, kept).into_response();
        }
        let mut response = (kept, [(CONTENT_TYPE, self.kind)], form.content.as_slice()).into_response();
        if gzip.is_some() {
            response.headers_mut().insert(CONTENT_ENCODING, GZIP);
        }
        response
    }
}

/// `None` only if writing to memory fails.
fn compressed(content: &str) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content.as_bytes()).ok()?;
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

/// Serves exactly the names of this build.
pub(crate) async fn get(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let wanted = [&CSS, &JS].into_iter().find(|asset| asset.path.strip_prefix("/vestibule/") == Some(&name));
    wanted.map_or_else(|| Refuse(StatusCode::NOT_FOUND).into_response(), |asset| asset.answer(&headers))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

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
        for asset in [&CSS, &JS] {
            let gzip = asset.gzip.as_ref().expect("compressed");
            let mut content = Vec::new();
            GzDecoder::new(gzip.content.as_slice()).read_to_end(&mut content).expect("read");
            assert!(content == asset.plain.content, "{}", asset.path);
            assert!(gzip.content.len() * 2 < content.len(), "{}: {}", asset.path, gzip.content.len());
        }
    }

    #[test]
    fn each_form_has_a_tag_of_its_own_and_caches_are_told_what_it_depends_on() {
        let plain = CSS.answer(&HeaderMap::new());
        let gzip = CSS.answer(&headers(ACCEPT_ENCODING, "gzip"));
        assert_eq!((plain.headers().get(CONTENT_ENCODING), gzip.headers().get(CONTENT_ENCODING)), (None, Some(&GZIP)));
        assert_ne!(plain.headers()[ETAG], gzip.headers()[ETAG]);
        for answer in [&plain, &gzip] {
            assert_eq!((&answer.headers()[VARY], answer.status()), (&BY_ENCODING, StatusCode::OK));
        }
        let mut again = headers(ACCEPT_ENCODING, "gzip");
        again.insert(IF_NONE_MATCH, gzip.headers()[ETAG].clone());
        assert_eq!(CSS.answer(&again).status(), StatusCode::NOT_MODIFIED);
        again.insert(IF_NONE_MATCH, plain.headers()[ETAG].clone());
        assert_eq!(CSS.answer(&again).status(), StatusCode::OK);
    }
}
