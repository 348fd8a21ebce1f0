//! Inline styles, because mail programs drop everything else. No pure black or white: programs that invert colours by
//! themselves turn those into glare.

use crate::Accent;
use crate::accent::Shades;

pub(super) const BODY: &str = "margin:0;padding:0;background-color:#f3f5f5";
/// Read by lists of mails, not shown in the mail.
pub(super) const PREVIEW: &str =
    "display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#f3f5f5;opacity:0";
pub(super) const PAPER: &str = "background-color:#f3f5f5;border-collapse:collapse";
pub(super) const MARGIN: &str = "padding:32px 12px";
pub(super) const CARD: &str =
    "max-width:520px;margin:0 auto;background-color:#fdfefe;border:1px solid #dbe1e2;border-radius:12px";
const INSIDE: &str = "padding:32px 28px 20px;font-family:system-ui,-apple-system,'Segoe UI',\
    Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;color:#1b2426";
pub(super) const BRAND: &str = "margin:0 0 20px;font-size:14px;line-height:20px;font-weight:600;color:#556164";
pub(super) const HEADING: &str = "margin:0 0 16px;font-size:24px;line-height:30px;font-weight:650;color:#1b2426";
pub(super) const TEXT: &str = "margin:0 0 16px;font-size:16px;line-height:24px;color:#1b2426";
pub(super) const SMALL: &str = "margin:0;font-size:14px;line-height:20px;color:#556164";
pub(super) const BARE: &str = "margin:0 0 20px;font-size:14px;line-height:20px;word-break:break-all";
pub(super) fn link(accent: Accent) -> String {
    format!("color:{};text-decoration:underline", accent.light.accent)
}

pub(super) fn press(accent: Accent) -> String {
    let Shades { button, on_button, .. } = accent.light;
    format!(
        "display:inline-block;padding:12px 22px;border-radius:8px;background-color:{button};color:{on_button};\
         font-size:16px;line-height:24px;font-weight:600;text-decoration:none"
    )
}

pub(super) const CODE: &str = "margin:0 0 20px;padding:12px 0;border-radius:8px;background-color:#eaf0f1;\
    text-align:center;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:28px;line-height:36px;\
    letter-spacing:4px;white-space:nowrap;color:#1b2426";
/// The first three digits, apart from the others; copied they are one word.
pub(super) const HALF: &str = "padding-right:12px";
pub(super) const MARK_TABLE: &str = "border-collapse:separate;margin:0 0 16px";
pub(super) const MARK: &str = "width:40px;height:40px;border-radius:20px;text-align:center;vertical-align:middle;\
    font-family:Helvetica,Arial,sans-serif;font-size:20px;line-height:40px;font-weight:700";
pub(super) const FOOT: &str = "margin:16px 0 0;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,\
    sans-serif;font-size:13px;line-height:20px;color:#556164";
pub(super) const SOFT_LINK: &str = "color:#556164;text-decoration:underline";

/// For the programs that read it; the others show the light letter.
pub(super) fn dark(accent: Accent) -> String {
    let Shades { accent, button, on_button, tint, .. } = accent.dark;
    format!(
        ":root{{color-scheme:light dark}}\
         @media (prefers-color-scheme:dark){{\
         .paper{{background-color:#12191b!important}}\
         .card{{background-color:#1a2325!important;border-color:#344245!important}}\
         .ink{{color:#e6ecec!important}}.soft{{color:#a3b1b3!important}}.link{{color:{accent}!important}}\
         .press{{background-color:{button}!important;color:{on_button}!important}}\
         .code{{background-color:#243033!important}}\
         .mark{{background-color:#243033!important;color:#a3b1b3!important}}\
         .mark.sent,.mark.stopped{{background-color:{tint}!important;color:{accent}!important}}\
         .mark.done{{background-color:#243e35!important;color:#84d3a2!important}}\
         .mark.wrong{{background-color:#47302f!important;color:#ff9d92!important}}}}"
    )
}

/// The cell that holds the text. Not every mail program knows `start`.
pub(super) fn inside(dir: &str) -> String {
    let side = if dir == "rtl" { "right" } else { "left" };
    format!("{INSIDE};text-align:{side}")
}
