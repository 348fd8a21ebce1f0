//! The style sheet and the one script, inside the binary, under names that change with their content.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::security::Refuse;

/// A file served for ever under its name.
#[derive(Debug)]
pub struct Asset {
    path: String,
    kind: &'static str,
    content: &'static str,
}

/// All looks.
pub static CSS: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("main", "css", "text/css; charset=utf-8", include_str!("../../style/main.css")));
/// Comfort; everything works without it.
pub static JS: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("enhance", "js", "text/javascript; charset=utf-8", include_str!("../../style/enhance.js"))
});

impl Asset {
    fn new(name: &str, extension: &str, kind: &'static str, content: &'static str) -> Self {
        let hash = Sha256::digest(content);
        let path = format!("/assets/{name}.{:02x}{:02x}{:02x}{:02x}.{extension}", hash[0], hash[1], hash[2], hash[3]);
        Self { path, kind, content }
    }

    /// Where it is served.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

/// Answers exactly the names of this build.
pub async fn get(Path(name): Path<String>) -> Response {
    let wanted = [&CSS, &JS].into_iter().find(|asset| asset.path.strip_prefix("/assets/") == Some(&name));
    match wanted {
        Some(asset) => {
            let headers = [(CONTENT_TYPE, asset.kind), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
            (headers, asset.content).into_response()
        }
        None => Refuse(StatusCode::NOT_FOUND).into_response(),
    }
}
