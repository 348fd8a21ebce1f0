//! A site's own words: `<language>.ftl`, each with the messages to change.

use std::fs;

use app::Language;
use app::reader::Words;

use super::folder::{OUTSIDE, Reading};

/// Bytes of one file. All our words in one language are a tenth of it.
const MOST: u64 = 512 << 10;
const END: &str = ".ftl";

impl Reading {
    /// Whole languages with the site's words in place of ours, from a folder below the root, or from the root itself if
    /// that is empty. A file with a fault is left out as a whole, and ours is used. Words stay for as long as the program
    /// runs.
    pub(super) fn words(&mut self, folder: &str) -> Vec<(Language, &'static Words)> {
        let Ok(real) = self.root.join(folder).canonicalize() else { return Vec::new() };
        if !real.starts_with(&self.root) {
            self.doubts.push(format!("{folder}: {OUTSIDE}; left out"));
            return Vec::new();
        }
        let entries = fs::read_dir(real).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort_unstable();
        let mut words = Vec::new();
        // As in mounts of Kubernetes, whose own names begin with two dots.
        for name in names.iter().filter(|name| !name.starts_with('.')) {
            let file = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            match self.words_in(&file, name) {
                Ok(one) => words.push(one),
                Err(faults) => {
                    self.doubts.extend(faults.iter().map(|fault| format!("{file}: {fault}")));
                }
            }
        }
        words
    }

    fn words_in(&mut self, file: &str, name: &str) -> Result<(Language, &'static Words), Vec<String>> {
        let Some(language) = name.strip_suffix(END).and_then(Language::tagged) else {
            let names: Vec<_> = Language::all().map(|language| format!("{}{END}", language.tag())).collect();
            return Err(vec![format!("is none of {}", names.join(", "))]);
        };
        let content = self.content(file, MOST).map_err(|why| vec![why])?.unwrap_or_default();
        self.left = self.left.saturating_sub(content.len() as u64);
        let text = str::from_utf8(&content).map_err(|_| vec!["is not UTF-8 text".to_owned()])?;
        match language.with_own_words(text) {
            Ok(words) => Ok((language, Box::leak(Box::new(words)))),
            Err(faults) => Err(faults.iter().map(ToString::to_string).collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;
    use crate::Brand;

    #[test]
    fn a_file_with_a_fault_is_left_out_whole_and_the_others_count_r_bd_4() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("texts")).expect("made");
        let write = |name: &str, text: &str| fs::write(folder.path().join("texts").join(name), text).expect("written");
        write("en.ftl", "home-note = Ask at the desk.\n");
        write("de.ftl", "home-note = Fragen Sie am Empfang.\n\nlayout-skipp = Zum Inhalt\n");
        write("tlh.ftl", "home-note = nuqneH\n");
        write("..data", "what Kubernetes keeps");
        let (brand, doubts) = Brand::read(folder.path()).expect("a folder");
        let [(Language::ENGLISH, english)] = brand.words() else { panic!("{doubts:?}") };
        assert_eq!(english.home_note(), "Ask at the desk.");
        let [german, klingon] = doubts.as_slice() else { panic!("{doubts:?}") };
        assert_eq!(german, "texts/de.ftl: line 3: there is no message layout-skipp");
        assert!(klingon.starts_with("texts/tlh.ftl: is none of "), "{klingon}");
    }

    #[test]
    fn words_outside_of_the_folder_and_what_never_ends_are_left_out() {
        let (folder, elsewhere) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        fs::write(elsewhere.path().join("en.ftl"), "home-note = Elsewhere\n").expect("written");
        symlink(elsewhere.path(), folder.path().join("texts")).expect("linked");
        let (brand, doubts) = Brand::read(folder.path()).expect("a folder");
        assert!(brand.words().is_empty());
        assert_eq!(doubts, ["texts: is a link out of the folder; left out"]);

        symlink("/dev/zero", elsewhere.path().join("de.ftl")).expect("linked");
        let (brand, doubts) = Brand::of_words(elsewhere.path()).expect("a folder");
        assert_eq!(brand.words().len(), 1);
        assert_eq!(doubts, ["de.ftl: is a link out of the folder"]);
    }
}
