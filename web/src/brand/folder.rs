//! Reads the folder, and says of each file that cannot be used why.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::{Brand, css, svg};

/// Bytes of all files.
const MOST: u64 = 1 << 20;
/// Bytes of the style sheet.
const MOST_STYLE: u64 = 64 << 10;

/// What is wrong with the content of a file.
type Check = fn(&[u8]) -> Result<(), String>;

/// Endings of pictures, the better one first, with content type and check.
pub(super) const PICTURES: [(&str, &str, Check); 2] =
    [("svg", "image/svg+xml", svg::check), ("png", "image/png", check_png)];
const LOGO: &str = "logo";
const LOGO_DARK: &str = "logo-dark";
const ICON: &str = "icon";
const STYLE: &str = "style.css";
const FONTS: &str = "fonts";
/// The ending of fonts.
pub(super) const FONT: &str = ".woff2";
const TEXTS: &str = "texts";

pub(super) struct Reading {
    /// Without links in it.
    pub(super) root: PathBuf,
    pub(super) left: u64,
    files: Vec<(String, &'static str, Vec<u8>)>,
    pub(super) doubts: Vec<String>,
}

impl Brand {
    /// Reads the folder. What cannot be used is left out: there is one sentence for each such file.
    ///
    /// # Errors
    /// Why there is no such folder.
    pub fn read(folder: &Path) -> Result<(Self, Vec<String>), String> {
        let (mut reading, entries) = Reading::of(folder)?;
        reading.picture(LOGO);
        reading.picture(LOGO_DARK);
        reading.picture(ICON);
        reading.take(STYLE, "text/css; charset=utf-8", MOST_STYLE, check_text);
        reading.fonts();
        reading.doubt_style();
        let words = reading.words(TEXTS);
        reading.doubt_names(entries);
        Ok((Self::of(reading.files, words), reading.doubts))
    }

    /// Reads a folder that holds nothing but words, to say what is wrong with them.
    ///
    /// # Errors
    /// Why there is no such folder.
    pub fn of_words(folder: &Path) -> Result<(Self, Vec<String>), String> {
        let (mut reading, _) = Reading::of(folder)?;
        let words = reading.words("");
        Ok((Self::of(Vec::new(), words), reading.doubts))
    }
}

impl Reading {
    fn of(folder: &Path) -> Result<(Self, fs::ReadDir), String> {
        let wanted = |error| format!("needs a folder that can be read: {error}");
        let root = folder.canonicalize().map_err(wanted)?;
        let entries = fs::read_dir(&root).map_err(wanted)?;
        Ok((Self { root, left: MOST, files: Vec::new(), doubts: Vec::new() }, entries))
    }

    /// Takes the first good one of its endings.
    fn picture(&mut self, name: &str) {
        let mut taken = false;
        for (end, kind, check) in PICTURES {
            let file = format!("{name}.{end}");
            if !taken {
                taken = self.take(&file, kind, MOST, check);
            } else if fs::symlink_metadata(self.root.join(&file)).is_ok() {
                self.doubts.push(format!("{file}: is not used beside {name}.svg"));
            }
        }
        if taken && name == LOGO_DARK && !self.has(LOGO) {
            self.doubts.push(format!("{LOGO_DARK}: is used only beside a {LOGO}.svg or {LOGO}.png"));
        }
    }

    fn fonts(&mut self) {
        let folder = self.root.join(FONTS).canonicalize().ok();
        if folder.as_ref().is_some_and(|folder| !folder.starts_with(&self.root)) {
            self.doubts.push(format!("{FONTS}: {OUTSIDE}; left out"));
            return;
        }
        let entries = folder.and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort_unstable();
        for name in names.iter().filter(|name| !name.starts_with('.')) {
            let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
            let file = format!("{FONTS}/{name}");
            if plain && name.ends_with(FONT) {
                self.take(&file, "font/woff2", MOST, check_font);
            } else {
                self.doubts.push(format!("{file}: is no name like {FONTS}/my-font{FONT}; left out"));
            }
        }
    }

    fn has(&self, stem: &str) -> bool {
        self.files.iter().any(|(name, ..)| name.rsplit_once('.').is_some_and(|(own, _)| own == stem))
    }

    /// Whether there is such a file and it is good.
    fn take(&mut self, name: &str, kind: &'static str, most: u64, check: Check) -> bool {
        match self.content(name, most).and_then(|content| content.map(|it| check(&it).map(|()| it)).transpose()) {
            Ok(None) => false,
            Ok(Some(content)) => {
                self.left = self.left.saturating_sub(content.len() as u64);
                self.files.push((name.to_owned(), kind, content));
                true
            }
            Err(why) => {
                self.doubts.push(format!("{name}: {why}; left out"));
                false
            }
        }
    }

    pub(super) fn content(&self, name: &str, most: u64) -> Result<Option<Vec<u8>>, String> {
        let unreadable = |error| format!("cannot be read: {error}");
        let path = self.root.join(name);
        let real = match path.canonicalize() {
            Ok(real) => real,
            Err(error) if error.kind() == ErrorKind::NotFound && fs::symlink_metadata(&path).is_err() => {
                return Ok(None);
            }
            Err(error) => return Err(unreadable(error)),
        };
        if !real.starts_with(&self.root) {
            return Err(OUTSIDE.to_owned());
        }
        // Before it is opened: a pipe would wait for its other end.
        if !fs::metadata(&real).map_err(unreadable)?.is_file() {
            return Err("is no file".to_owned());
        }
        let mut content = Vec::new();
        let most = most.min(self.left);
        File::open(&real).and_then(|file| file.take(most + 1).read_to_end(&mut content)).map_err(unreadable)?;
        if content.len() as u64 <= most {
            Ok(Some(content))
        } else if most == MOST_STYLE {
            Err("is larger than 64 KiB".to_owned())
        } else {
            Err("is too large: all files together may have 1 MiB".to_owned())
        }
    }

    /// What browsers will not load: the policy of the pages keeps it out, so this is for whoever wonders.
    fn doubt_style(&mut self) {
        let style = self.files.iter().find(|(name, ..)| name == STYLE).map(|(.., content)| content);
        let css = style.and_then(|content| str::from_utf8(content).ok()).unwrap_or_default();
        let here = |file: &str| self.files.iter().any(|(name, ..)| name == file);
        let doubts: Vec<String> = css::doubts(css, here).into_iter().map(|doubt| format!("{STYLE}: {doubt}")).collect();
        self.doubts.extend(doubts);
    }

    /// A name that is almost right would be left out without a word.
    fn doubt_names(&mut self, entries: fs::ReadDir) {
        let known = |name: &str| {
            let picture = name.rsplit_once('.').is_some_and(|(stem, end)| {
                [LOGO, LOGO_DARK, ICON].contains(&stem) && PICTURES.iter().any(|(known, ..)| *known == end)
            });
            picture || [STYLE, FONTS, TEXTS].contains(&name) || name.starts_with('.')
        };
        let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut strange: Vec<String> = names.filter(|name| !known(name)).collect();
        strange.sort_unstable();
        let said = |name| format!("{name:?}: is not one of the names that are read; left out");
        self.doubts.extend(strange.into_iter().map(said));
    }
}

pub(super) const OUTSIDE: &str = "is a link out of the folder";

fn check_png(content: &[u8]) -> Result<(), String> {
    let good = content.starts_with(b"\x89PNG\r\n\x1a\n") && content.get(12..16) == Some(b"IHDR");
    if good { Ok(()) } else { Err("is no PNG".to_owned()) }
}

fn check_font(content: &[u8]) -> Result<(), String> {
    if content.starts_with(b"wOF2") { Ok(()) } else { Err("is no WOFF2 font".to_owned()) }
}

fn check_text(content: &[u8]) -> Result<(), String> {
    str::from_utf8(content).map(drop).map_err(|_| "is not UTF-8 text".to_owned())
}

#[cfg(test)]
mod tests;
