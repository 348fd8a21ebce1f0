//! Django with django-registration.

use std::path::Path;

use crate::apart::Apart;
use crate::http::{get, post};
use crate::peers::Plan;
use crate::peers::contestant::{Asked, Contestant, Work, Written};
use crate::peers::journeys::{NEWCOMER, ask, copy, forged, mailed_token, text, token_after};
use crate::peers::running::Place;
use crate::seed::{PASSWORD, address};
use crate::{Bench, Outcome};

/// The first one's password, for the others.
const COPIES: &str = "INSERT INTO auth_user (password, is_superuser, username, first_name, last_name, email, is_staff, \
                      is_active, date_joined) SELECT password, is_superuser, 'person' || n, '', '', \
                      'person' || n || '@example.org', FALSE, TRUE, date_joined FROM number, auth_user WHERE username = 'person0'";

pub(super) async fn start(bench: &Bench, apart: &Apart, plan: Plan, installed: &Path) -> Outcome<Contestant> {
    let (place, home) = (Place::find(bench, "django").await?, installed.join("django"));
    let smtp_port = place.sink.address.port().to_string();
    let programs = home.join("python/bin");
    let mut migrate = std::process::Command::new(programs.join("django-admin"));
    migrate.args(["migrate", "--settings", "settings", "--pythonpath", "."]);
    let mut serve = apart.command(&programs.join("gunicorn"));
    serve.args(["--bind", &place.address.to_string(), "wsgi"]);
    for command in [&mut migrate, &mut serve] {
        command.current_dir(&home).env("DATABASE", &place.database).env("SMTP_PORT", &smtp_port);
        command.env("SECRET_KEY", "a key of the benchmark's, which guards nothing but what it made up itself");
    }
    place.run(&mut migrate)?;
    let server = place.start(&mut serve, &get("/login/", "")).await?;

    let browser = Browser::open(&place).await?;
    ask(&place, &browser.sign_up(0), 302).await?;
    let key = mailed_token(&place, "activation_key=").await?;
    let refused = browser.activate(&forged(&key));
    if !text(&ask(&place, &refused, 200).await?).contains("errorlist") {
        return Err("Django took a forged key".into());
    }
    ask(&place, &browser.activate(&key), 302).await?;
    copy(&place, &[COPIES]).await?;
    let mut members = Vec::new();
    for number in 0..plan.members() {
        let answer = ask(&place, &browser.sign_in(number), 302).await?;
        let session = answer.cookie("sessionid").ok_or("Django signed nobody in")?;
        members.push(get("/account/", &format!("sessionid={session}")));
    }

    let asked = |requests: Vec<Vec<u8>>, status| Asked {
        process: server.process(),
        address: place.address,
        requests: requests.into(),
        status,
    };
    let account = asked(members, 200);
    let work = Work {
        form: asked(vec![get("/login/", "")], 200),
        forged: asked(vec![refused], 200),
        account: account.clone(),
        account_at_once: Some(account),
        sign_in: asked((0..plan.members()).map(|number| browser.sign_in(number)).collect(), 302),
        sign_up: asked((NEWCOMER..).take(plan.newcomers()).map(|number| browser.sign_up(number)).collect(), 302),
    };
    let written =
        Written { database: place.database_url(), sql: "SELECT count(*) FROM auth_user", sink: place.sink.clone() };
    Ok(Contestant { name: "Django", work, written: Some(written), running: vec![Box::new(server)] })
}

/// One that has opened a form.
struct Browser {
    cookie: String,
    token: String,
}

impl Browser {
    async fn open(place: &Place) -> Outcome<Self> {
        let page = ask(place, &get("/login/", ""), 200).await?;
        let cookie = page.cookie("csrftoken").ok_or("no cookie with the form")?;
        let token = token_after(&text(&page), "name=\"csrfmiddlewaretoken\" value=\"")?;
        Ok(Self { cookie: format!("csrftoken={cookie}"), token })
    }

    fn sign_up(&self, number: usize) -> Vec<u8> {
        let (email, password) = (address(number).replace('@', "%40"), PASSWORD.replace(' ', "+"));
        self.post(
            "/register/",
            &format!("username=person{number}&email={email}&password1={password}&password2={password}"),
        )
    }

    fn activate(&self, key: &str) -> Vec<u8> {
        self.post("/activate/", &format!("activation_key={}", key.replace(':', "%3A")))
    }

    fn sign_in(&self, number: usize) -> Vec<u8> {
        self.post("/login/", &format!("username=person{number}&password={}", PASSWORD.replace(' ', "+")))
    }

    fn post(&self, path: &str, form: &str) -> Vec<u8> {
        post(path, &self.cookie, &format!("csrfmiddlewaretoken={}&{form}", self.token))
    }
}
