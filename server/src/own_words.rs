//! An operator's own words: `<language>.ftl` in a folder, each with the messages to change (docs/brand.md).

use std::fs;
use std::io;
use std::path::Path;

use app::Language;
use app::reader::Words;

/// Longest file, in bytes. All our words are a tenth of it.
const LONGEST: u64 = 512 * 1024;

/// What a folder holds.
#[derive(Default)]
pub(crate) struct OwnWords {
    /// Whole languages with the operator's words in place of ours. They stay for as long as the program runs.
    pub(crate) words: Vec<(Language, &'static Words)>,
    /// What is wrong with the files that were left out: file, line and reason.
    pub(crate) faults: Vec<String>,
}

impl OwnWords {
    /// Reads a folder. A file with a fault is left out as a whole, and ours is used: an upgrade must never keep the server
    /// from starting. Without the folder there are no words and no faults.
    pub(crate) fn read(folder: &Path) -> Self {
        let mut read = Self::default();
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return read,
            Err(error) => {
                read.faults.push(format!("{}: {error}", folder.display()));
                return read;
            }
        };
        let mut files: Vec<_> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
        files.sort();
        for file in files {
            match words_in(&file) {
                Ok(one) => read.words.push(one),
                Err(faults) => {
                    read.faults.extend(faults.iter().map(|fault| format!("{}: {fault}", file.display())));
                }
            }
        }
        read
    }
}

fn words_in(file: &Path) -> Result<(Language, &'static Words), Vec<String>> {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let language = Language::tagged(stem).filter(|_| file.extension().is_some_and(|extension| extension == "ftl"));
    let Some(language) = language else {
        let tags: Vec<_> = Language::all().map(|language| format!("{}.ftl", language.tag())).collect();
        return Err(vec![format!("is none of {}", tags.join(", "))]);
    };
    let length = fs::metadata(file).map_err(|error| vec![error.to_string()])?.len();
    if length > LONGEST {
        return Err(vec![format!("is longer than {LONGEST} bytes")]);
    }
    let text = fs::read_to_string(file).map_err(|error| vec![error.to_string()])?;
    match language.with_own_words(&text) {
        Ok(words) => Ok((language, Box::leak(Box::new(words)))),
        Err(faults) => Err(faults.iter().map(ToString::to_string).collect()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_file_with_a_fault_is_left_out_whole_and_the_others_count_r_bd_4() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
        write("en.ftl", "home-note = Ask at the desk.\n");
        write("de.ftl", "home-note = Fragen Sie am Empfang.\n\nlayout-skipp = Zum Inhalt\n");
        write("tlh.ftl", "home-note = nuqneH\n");
        let OwnWords { words, faults } = OwnWords::read(folder.path());
        let [(Language::ENGLISH, english)] = words.as_slice() else { panic!("{words:?}") };
        assert_eq!(english.home_note(), "Ask at the desk.");
        let [german, klingon] = faults.as_slice() else { panic!("{faults:?}") };
        assert!(german.ends_with("de.ftl: line 3: there is no message layout-skipp"), "{german}");
        assert!(klingon.contains("tlh.ftl: is none of ") && klingon.contains("en.ftl"), "{klingon}");
    }

    #[test]
    fn no_folder_holds_no_words_and_no_faults() {
        let OwnWords { words, faults } = OwnWords::read(Path::new("/nowhere/at/all"));
        assert!(words.is_empty() && faults.is_empty());
    }
}
