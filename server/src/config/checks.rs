//! Rules for settings in combination, and for values that are valid but wrong here.

use secrecy::ExposeSecret;

use super::reader::Reader;
use super::setting::{self, Setting};
use super::{Config, SmtpUrl, parse};

/// A danger that one setting creates, unless a switch accepts it.
struct Danger {
    /// What would be right instead.
    wanted: String,
    /// The consequence of accepting it.
    consequence: String,
}

impl Config {
    /// Reports everything that is wrong or doubtful. `insecure` are the two switches.
    pub(super) fn check(&self, insecure: [bool; 2], reader: &mut Reader<'_>) {
        let [http, smtp] = insecure;
        check_switch(reader, &setting::PUBLIC_URL, (&setting::ALLOW_INSECURE_HTTP, http), self.pages_in_clear());
        check_switch(reader, &setting::SMTP_URL, (&setting::ALLOW_INSECURE_SMTP, smtp), self.mail_in_clear());
        self.check_key_file(reader);
        self.check_production(reader);
        self.check_lifetimes(reader);
        self.check_addresses(reader);
        self.check_applications(reader);
        self.check_mail(reader);
        if parse::has_unknown_parameter(self.database_url.expose_secret()) {
            reader.warnings.push("DATABASE_URL: a parameter of it means nothing here; ignored".to_owned());
        }
    }

    fn pages_in_clear(&self) -> Option<Danger> {
        let url = &self.public_url;
        (!url.secure() && !url.is_loopback()).then(|| Danger {
            wanted: "needs https:// for a host other than localhost".to_owned(),
            consequence: format!("passwords and cookies of {url} cross the network readable by anyone on the way"),
        })
    }

    fn mail_in_clear(&self) -> Option<Danger> {
        let SmtpUrl { host, port, .. } = self.smtp_url.as_ref().filter(|server| server.leaves_in_clear)?;
        Some(Danger {
            wanted: "?tls=none is accepted towards this machine only (localhost, 127.0.0.1)".to_owned(),
            consequence: format!(
                "what goes to {host}:{port}, links and codes with it, is readable by anyone on the way"
            ),
        })
    }

    fn check_key_file(&self, reader: &mut Reader<'_>) {
        match self.secret_keys.doubt() {
            Ok(doubt) => reader.warnings.extend(doubt),
            Err(problem) => reader.problems.push(problem),
        }
    }

    fn check_production(&self, reader: &mut Reader<'_>) {
        let required = [&setting::SMTP_URL, &setting::MAIL_FROM, &setting::SECRET_KEYS];
        for setting in required.into_iter().filter(|_| self.is_production()) {
            if !reader.is_set(setting) && !reader.refused(setting) {
                reader.problems.push(format!("{}: is required, because PUBLIC_URL is not localhost", setting.name));
            }
        }
    }

    fn check_lifetimes(&self, reader: &mut Reader<'_>) {
        if self.session_idle_ttl > self.session_ttl {
            reader.must_not_exceed(&setting::SESSION_IDLE_TTL, &setting::SESSION_TTL);
        }
        if self.activation_ttl > self.unconfirmed_ttl {
            reader.must_not_exceed(&setting::ACTIVATION_TTL, &setting::UNCONFIRMED_TTL);
        }
    }

    fn check_applications(&self, reader: &mut Reader<'_>) {
        let Some(file) = &self.applications_file else { return };
        let told = |text: &String| format!("{}: {text}", setting::APPLICATIONS_FILE.name);
        reader.warnings.extend(file.doubts.iter().map(told));
        reader.problems.extend(file.refuse_host(self.public_url.authority()).as_ref().map(told));
    }

    fn check_addresses(&self, reader: &mut Reader<'_>) {
        let for_others = !self.listen.ip().to_canonical().is_loopback();
        if for_others && self.smtp_url.is_none() && !reader.refused(&setting::SMTP_URL) {
            let listen = self.listen;
            reader.warnings.push(format!(
                "LEPTOS_SITE_ADDR: listens on {listen}, for other machines too; the development mailbox is shown to this \
                 machine only"
            ));
        }
        let told = reader.refused(&setting::METRICS_ADDR) || reader.refused(&setting::LEPTOS_SITE_ADDR);
        if self.metrics_addr == Some(self.listen) && !told {
            let listen = self.listen;
            reader
                .problems
                .push(format!("METRICS_ADDR: must not be LEPTOS_SITE_ADDR, where pages are served; it is {listen}"));
        }
    }
}

/// Reports a danger that nobody accepted, and a switch without its danger: left on, it would silently accept the next
/// one.
fn check_switch(
    reader: &mut Reader<'_>,
    setting: &'static Setting,
    (switch, accepted): (&'static Setting, bool),
    danger: Option<Danger>,
) {
    if reader.refused(setting) || reader.refused(switch) {
        return;
    }
    match (danger, accepted) {
        (Some(danger), false) => {
            let wanted = danger.wanted;
            reader.problems.push(format!("{}: {wanted}; {}=yes accepts the danger", setting.name, switch.name));
        }
        (Some(danger), true) => reader.warnings.push(format!("{}: {}", switch.name, danger.consequence)),
        (None, true) => {
            let about = reader.in_force.iter().find(|row| row.name == setting.name).map_or("", |row| &row.value);
            let problem = format!("{}: has no meaning with {} {about}; remove it", switch.name, setting.name);
            reader.problems.push(problem);
        }
        (None, false) => {}
    }
}
