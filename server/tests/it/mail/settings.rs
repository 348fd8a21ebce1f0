//! I-86, I-87: the real program with one mail setting malformed, and with a mail server that is never there.

use std::time::{Duration, Instant};

use crate::process::{Home, Jar, PASSWORD, Sink};

/// Nobody serves the first of all ports (tcpmux).
const NOBODY: &str = "smtp://127.0.0.1:1?tls=none";

#[test]
fn a_malformed_setting_of_the_way_to_the_mail_server_is_told_at_start_and_not_repeated_i_86() {
    let home = Home::new(NOBODY);
    let no_pem = home.directory.path().join("no.pem").display().to_string();
    std::fs::write(&no_pem, "-----BEGIN CERTIFICATE-----\nhunter2\n").expect("written");
    for (setting, value) in [
        ("SMTP_URL", "mail.example.org"),
        ("SMTP_URL", "http://mail.example.org"),
        ("SMTP_URL", "smtp://vestibule:hunter2@mail.example.org:99999"),
        ("SMTP_URL", "smtp://:hunter2@mail.example.org"),
        ("SMTP_URL", "smtp://vestibule:hunter2@mail.example.org?tls=none"),
        ("SMTP_URL", "smtp://vestibule:hunter2%0d%0aRSET@mail.example.org"),
        ("SMTP_CA_FILE", "/there/is/no/such/file.pem"),
        ("SMTP_CA_FILE", &no_pem),
        ("SMTP_CA_FILE", "/dev/null"),
        ("SMTP_HELO", "a name"),
        ("MAIL_FROM", "no-reply"),
        ("MAIL_FROM", "A <a@example.org>, B <b@example.org>"),
        ("MAIL_FROM", "A\r\nBcc: eve@example.com <a@example.org>"),
        ("SUPPORT_EMAIL", "help@example.org\r\nBcc: eve@example.com"),
        ("ACTIVATION_TTL", "soon"),
        ("RESET_TTL", "-1h"),
        ("EMAIL_CHANGE_TTL", "99999999999999999999h"),
    ] {
        let told = home.start_with(setting, value).err().unwrap_or_else(|| panic!("{setting}={value} is taken"));
        assert!(told.contains(&format!("{setting}: ")), "{setting}={value}: {told}");
        assert!(!told.contains("hunter2") && !told.contains("panicked"), "{told}");
    }
}

#[test]
fn a_malformed_cosmetic_setting_is_passed_over_with_a_warning_i_86() {
    let sink = Sink::start();
    let home = Home::new(&sink.url());
    for (n, (setting, value)) in
        [("SITE_NAME", "A\u{7}B"), ("SUPPORT_EMAIL", "no address, Bcc: eve@example.com")].into_iter().enumerate()
    {
        let running = home.start_with(setting, value).unwrap_or_else(|log| panic!("{setting}: {log}"));
        running.get("/login", &mut Jar::new()).is(200);
        running.register(&format!("reader{n}@example.org"), &mut Jar::new()).expect("served").is(303);
        let messages = sink.wait_for(|messages| messages.len() == n + 1);
        assert!(!messages[n].contains("eve@") && !messages[n].contains('\u{7}'), "{}", messages[n]);
        let log = running.stop();
        assert!(log.contains(&format!("{setting}: ")) && log.contains("; ignored"), "{log}");
    }
}

#[test]
fn with_a_mail_server_that_is_never_there_everything_else_works_and_the_mail_leaves_later_i_87() {
    let home = Home::new(NOBODY);
    let mut running = home.start();
    let mut jar = Jar::new();
    let started = Instant::now();
    running.get("/register", &mut jar).is(200);
    running.register("ann@example.org", &mut jar).expect("served").leads_to("/register/sent");
    running.get("/register/sent", &mut jar).is(200).says("ann@example.org");
    let unconfirmed = [("email", "ann@example.org"), ("password", PASSWORD)];
    running.post("/login", &mut Jar::new(), &unconfirmed).is(422);
    running.post("/forgot-password", &mut Jar::new(), &unconfirmed[..1]).leads_to("/forgot-password/sent");
    running.post("/register/resend", &mut jar, &[]).leads_to("/register/sent");
    assert!(started.elapsed() < Duration::from_secs(5), "nobody waits for mail: {:?}", started.elapsed());
    assert!(running.says("the mail server does not work"));
    running.get("/livez", &mut jar).is(200);
    running.health().is(200).says("ready\ndatabase ok\nmail waits: connection: ");
    let log = running.stop();
    assert_eq!(log.matches("\"level\":\"ERROR\"").count(), 1, "loud once: {log}");
    let sink = Sink::start();
    let home = Home::new(&sink.url()).at(home);
    let running = home.start();
    sink.wait_for(|messages| messages.len() == 3);
    running.health().is(200).says("mail ok");
    running.stop();
}
