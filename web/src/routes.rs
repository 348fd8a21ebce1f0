//! The URL table, with who may open what and where people come out, and the layers every request passes.

use app::paths;
use axum::Router;
use axum::extract::FromRef;
use axum::http::Method;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;

use crate::Vestibule;
use crate::api::api_router;
use crate::assets;
use crate::forward_auth::{Front, by_host};
use crate::oidc::machine_router;
use crate::pages::account::{
    activity, applications, confirm_email, delete, email, notices_off, overview, password as own_password,
    reauthenticate, security, sessions, undo_email, veto_email,
};
use crate::pages::applications::{agree, authorize, hand_over, onward, sign_out};
use crate::pages::recovery::{forgot, lock, reset};
use crate::pages::sign_in::{logout, mail, password};
use crate::pages::sign_up::{activate, register, waiting};
use crate::pages::{home, language, outcome, terms, well_known};
use crate::problems::{method_not_allowed, not_found, panicked, problem_pages};
use crate::security::{host_gate, own_machine, same_origin, secure_origin, security_headers};

/// Who may use an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Anybody. What else it takes, such as the token of a link, is the page's business.
    Anybody,
    /// Members, also those who have yet to accept the terms of use. Anybody else is sent to sign in.
    AnyMember,
    /// Members. Those who have yet to accept the terms of use are sent to `/terms`, anybody else to sign in.
    Member,
    /// The same, if they have proved lately who they are. Others are sent to `/reauthenticate`.
    Fresh,
}

/// Where people come out who wanted to use an address and had to sign in first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    /// There.
    Here,
    /// At the account: there is nothing to do there any more.
    Nowhere,
    /// At the page with its button: it only acts.
    To(&'static str),
}

/// One address of the account pages. `{…}` in its path stands for one segment.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// The template of its path.
    pub path: &'static str,
    /// Its methods, in lower case, and who may use each.
    pub methods: &'static [(&'static str, Guard)],
    /// Where people come out afterwards.
    pub back: Back,
}

macro_rules! routes {
    ($($path:ident, $back:expr => $($method:ident $guard:ident $handler:path),+;)*) => {
        /// Every address of the account pages.
        pub const ROUTES: &[Route] = &[$(Route {
            path: paths::$path,
            methods: &[$((stringify!($method), Guard::$guard)),+],
            back: $back,
        }),*];

        /// As a router, without `/terms` where nobody has to accept any: an application may have its own page there.
        fn table<S>(with_terms: bool) -> Router<S>
        where
            S: Clone + Send + Sync + 'static,
            Vestibule: FromRef<S>,
        {
            let router = Router::new();
            $(
                let router = if with_terms || paths::$path != paths::TERMS {
                    router.route(paths::$path, MethodRouter::new()$(.$method($handler))+)
                } else {
                    router
                };
            )*
            router
        }
    };
}

use Back::{Here, Nowhere, To};

routes! {
    REGISTER, Nowhere => get Anybody register::get, post Anybody register::post;
    REGISTER_SENT, Nowhere => get Anybody waiting::get, post Anybody waiting::post;
    REGISTER_RESEND, To(paths::REGISTER_SENT) => post Anybody waiting::resend;
    REGISTER_ADDRESS, To(paths::REGISTER_SENT) => post Anybody waiting::address;
    REGISTER_CODE, To(paths::REGISTER_SENT) => post Anybody waiting::code;
    ACTIVATE, Nowhere => get Anybody activate::get, post Anybody activate::post;
    ACTIVATE_DECLINE, To(paths::ACTIVATE) => post Anybody activate::decline;
    ACTIVATE_RESEND, To(paths::ACTIVATE) => post Anybody activate::resend;
    LOGIN, Nowhere => get Anybody password::get, post Anybody password::post;
    LOGIN_MAIL, Nowhere => get Anybody mail::get, post Anybody mail::post;
    LOGIN_MAIL_SENT, Nowhere => get Anybody mail::sent, post Anybody mail::code;
    LOGIN_MAIL_LINK, Nowhere => get Anybody mail::link, post Anybody mail::enter;
    LOGOUT, Nowhere => get Anybody logout::get, post Anybody logout::post;
    FORGOT_PASSWORD, Nowhere => get Anybody forgot::get, post Anybody forgot::post;
    FORGOT_PASSWORD_SENT, Nowhere => get Anybody forgot::sent;
    RESET_PASSWORD, Nowhere => get Anybody reset::get, post Anybody reset::post;
    RESET_PASSWORD_RESEND, To(paths::RESET_PASSWORD) => post Anybody reset::resend;
    ACCOUNT, Here => get Member overview::get;
    ACCOUNT_SECURITY, Here => get Member security::get;
    ACCOUNT_PASSWORD, Here => get Member own_password::get, post Member own_password::post;
    ACCOUNT_EMAIL, Here => get Fresh email::get, post Fresh email::post;
    ACCOUNT_EMAIL_CANCEL, To(paths::ACCOUNT_EMAIL) => post Member email::cancel;
    CONFIRM_EMAIL, Nowhere => get Anybody confirm_email::get, post Anybody confirm_email::post;
    CONFIRM_EMAIL_RESEND, To(paths::CONFIRM_EMAIL) => post Anybody confirm_email::resend;
    VETO_EMAIL, Nowhere => get Anybody veto_email::get, post Anybody veto_email::post;
    UNDO_EMAIL, Nowhere => get Anybody undo_email::get, post Anybody undo_email::post;
    LOCK_ACCOUNT, Nowhere => get Anybody lock::get, post Anybody lock::post;
    ACCOUNT_SESSIONS, Here => get Member sessions::get, post Fresh sessions::post;
    ACCOUNT_SESSIONS_OTHERS, To(paths::ACCOUNT_SESSIONS) => post Fresh sessions::others;
    ACCOUNT_NOTICES, To(paths::ACCOUNT_SESSIONS) => post Fresh sessions::notices;
    NOTICES_OFF, Nowhere => get Anybody notices_off::get, post Anybody notices_off::post;
    OUTCOME, Nowhere => get Anybody outcome::get;
    ACCOUNT_ACTIVITY, Here => get Member activity::get;
    ACCOUNT_APPLICATIONS, Here => get Member applications::get;
    ACCOUNT_APPLICATION_END, To(paths::ACCOUNT_APPLICATIONS) => post Member applications::end;
    ACCOUNT_DELETE, Here => get AnyMember delete::get, post AnyMember delete::post;
    REAUTHENTICATE, Nowhere => get Member reauthenticate::get, post Member reauthenticate::post;
    TERMS, Here => get AnyMember terms::get, post AnyMember terms::post;
    CONTINUE, Here => get Member hand_over::get;
    ONWARD, Nowhere => get Anybody onward::get;
    OIDC_AUTHORIZE, Here => get Anybody authorize::get, post Anybody authorize::post;
    OIDC_CONSENT, To(paths::OIDC_AUTHORIZE) => post Anybody agree::post;
    OIDC_LOGOUT, Nowhere => get Anybody sign_out::get, post Anybody sign_out::post;
    LANGUAGE, Nowhere => get Anybody language::get, post Anybody language::post;
    WELL_KNOWN_CHANGE_PASSWORD, Here => get Anybody well_known::change_password;
    ASSET, Nowhere => get Anybody assets::get;
    BRAND_FILE, Nowhere => get Anybody assets::get;
    BRAND_FONT, Nowhere => get Anybody assets::get;
}

impl Route {
    /// The one that a path leads to: of the account pages, not of the application they are part of.
    pub(crate) fn of(path: &str) -> Option<&'static Self> {
        let exact = ROUTES.iter().find(|route| route.path == path);
        exact.or_else(|| ROUTES.iter().find(|route| fits(route.path, path)))
    }

    /// Whether members have to accept the terms of use first.
    pub(crate) fn is_after_terms(&self, method: &Method) -> bool {
        let method = if method == Method::HEAD { "get".to_owned() } else { method.as_str().to_ascii_lowercase() };
        let guard = self.methods.iter().find(|(known, _)| *known == method).map(|(_, guard)| *guard);
        matches!(guard, Some(Guard::Member | Guard::Fresh))
    }
}

fn fits(template: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (template.split('/'), path.split('/'));
    let same = wanted.by_ref().zip(given.by_ref()).all(|(part, given)| part.starts_with('{') || part == given);
    same && template.split('/').count() == path.split('/').count()
}

/// The page with the button of an address that only acts, for whoever opens that address.
pub(crate) fn page_of_act(path: &str) -> Option<String> {
    let Back::To(page) = Route::of(path)?.back else { return None };
    let filled =
        page.split('/').zip(path.split('/')).map(|(part, given)| if part.starts_with('{') { given } else { part });
    Some(filled.collect::<Vec<_>>().join("/"))
}

impl Vestibule {
    /// The account pages with their guards, for `Router::merge` at the root of any application. Cookies and letters
    /// name paths from the root: they cannot be nested below a prefix.
    pub fn pages(&self) -> Router {
        let pages = table(self.consent().is_some()).method_not_allowed_fallback(method_not_allowed);
        self.guard(pages).with_state(self.clone()).merge(machine_router(self)).merge(api_router(self))
    }

    /// Puts the guards of the account pages around pages of the application itself: forms posted from other sites and
    /// requests for other hosts are refused, refusals and faults become pages in the site's design, and answers get the
    /// headers of the account pages where they have none of their own.
    pub fn guard<S: Clone + Send + Sync + 'static>(&self, pages: Router<S>) -> Router<S> {
        let (public_url, fonts) = (&self.settings().public_url, self.settings().brand.has_fonts());
        let layers = ServiceBuilder::new()
            .layer(security_headers(public_url, fonts))
            .layer(from_fn_with_state(self.clone(), problem_pages))
            .layer(CatchPanicLayer::custom(panicked))
            .layer(host_gate(public_url))
            .layer(secure_origin(public_url))
            .layer(same_origin(public_url))
            .layer(own_machine());
        pages.layer(layers)
    }
}

/// A site of its own: the account pages, `/` in front of them, `more` beside them, and a page for every other address.
pub fn site<S>(state: S, more: Router<S>) -> Router
where
    S: Clone + Send + Sync + 'static,
    Vestibule: FromRef<S>,
{
    let vestibule = Vestibule::from_ref(&state);
    let all = table(vestibule.consent().is_some())
        .route(paths::HOME, get(home::get))
        .route(paths::WELL_KNOWN_SECURITY_TXT, get(well_known::security_txt))
        .route(paths::TOUCH_ICON, get(assets::touch_icon))
        .route(paths::ROBOTS, get(well_known::robots))
        .merge(more);
    let all = all.fallback(not_found).method_not_allowed_fallback(method_not_allowed);
    let front = Front::of(&vestibule);
    let machines = machine_router(&vestibule).merge(api_router(&vestibule));
    vestibule.guard(all).with_state(state).merge(machines).layer(from_fn_with_state(front, by_host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_opens_an_address_that_only_acts_is_led_to_its_page() {
        for (act, page) in [
            (paths::REGISTER_CODE, paths::REGISTER_SENT),
            (paths::ACCOUNT_NOTICES, paths::ACCOUNT_SESSIONS),
            ("/activate/aZ09-_/decline", "/activate/aZ09-_"),
            ("/reset-password/aZ09-_/resend", "/reset-password/aZ09-_"),
        ] {
            assert_eq!(page_of_act(act).as_deref(), Some(page));
        }
        for page in [paths::LOGIN, "/activate/aZ09-_", "/activate/aZ09-_/other", "/nowhere/resend", "/notes"] {
            assert_eq!(page_of_act(page), None);
        }
    }

    #[test]
    fn only_what_has_no_page_of_its_own_leads_to_another() {
        for route in ROUTES {
            let acts = route.methods.iter().all(|(method, _)| *method != "get");
            assert_eq!(matches!(route.back, To(_)), acts, "{}", route.path);
        }
    }
}
