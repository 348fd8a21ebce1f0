//! A site's own files: logo, icon, style sheet, fonts and words, read once from a folder (docs/brand.md).
//!
//! Only fixed names are read, and what is served is what was read: no path from outside reaches the folder.

use std::fmt;
use std::sync::Arc;

use app::reader::Words;
use app::{Language, Logo};
use sha2::{Digest, Sha256};

use crate::assets::Asset;

mod css;
mod folder;
mod svg;
mod words;

/// The files of a site's own that can be used; usually none.
#[derive(Clone, Default)]
pub struct Brand {
    assets: Arc<[Asset]>,
    words: Vec<(Language, &'static Words)>,
}

impl Brand {
    /// Files with their names, content types and contents, and languages in the site's own words.
    fn of(files: Vec<(String, &'static str, Vec<u8>)>, words: Vec<(Language, &'static Words)>) -> Self {
        let mut hash = Sha256::new();
        for (name, _, content) in &files {
            hash.update(format!("{name}\0{}\0", content.len()));
            hash.update(content);
        }
        let hash = hash.finalize()[..8].iter().fold(0, |hash: u64, byte| hash << 8 | u64::from(*byte));
        let served = |(name, kind, content): (String, _, _)| {
            Asset::new(format!("/vestibule/brand/{hash:016x}/{name}"), kind, content)
        };
        Self { assets: files.into_iter().map(served).collect(), words }
    }

    /// Languages in the site's own words.
    #[must_use]
    pub fn words(&self) -> &[(Language, &'static Words)] {
        &self.words
    }

    pub(crate) fn assets(&self) -> impl Iterator<Item = &Asset> {
        self.assets.iter()
    }

    pub(crate) fn logo(&self) -> Option<Logo> {
        Some(Logo { href: self.picture("logo")?, dark_href: self.picture("logo-dark") })
    }

    pub(crate) fn icon(&self) -> Option<String> {
        self.picture("icon")
    }

    pub(crate) fn style_sheet(&self) -> Option<String> {
        self.named("style.css")
    }

    pub(crate) fn has_fonts(&self) -> bool {
        self.assets.iter().any(|asset| asset.path().ends_with(folder::FONT))
    }

    fn picture(&self, name: &str) -> Option<String> {
        folder::PICTURES.iter().find_map(|(end, ..)| self.named(&format!("{name}.{end}")))
    }

    /// Where the file is served.
    fn named(&self, name: &str) -> Option<String> {
        let mut paths = self.assets.iter().map(Asset::path);
        paths.find(|path| path.rsplit('/').next() == Some(name)).map(str::to_owned)
    }
}

impl fmt::Debug for Brand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.assets.iter().map(Asset::path)).finish()
    }
}
