//! Sequences: what a stranger sees before and after each act of an owner is what he sees of an address that is nobody's,
//! and of a member's who does nothing (R-EN-1, R-EN-2): answers, pages, cookies, what comes into his own mailbox, and
//! what his requests ask of the database.
//!
//! The stranger uses pages here, and the JSON API in `api/untold.rs`. A further form is a variant of [`Form`], a further
//! act one of [`Act`].

mod acts;
mod by_api;
mod forms;

pub(crate) use acts::Act;
use acts::{Owner, Standing};
use forms::{Form, Stranger};

use crate::test_app::{SECOND, Setup, TestApp, both_with};

/// How a stranger asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Pages,
    Api,
}

/// One address, who it belongs to, and a stranger in front of it.
struct Scene {
    owner: Owner,
    stranger: Stranger,
}

impl Scene {
    async fn set(app: &TestApp, standing: Standing, form: Form, way: Way, number: usize) -> Self {
        // Names of one length that begin alike, as masked addresses show it.
        let name = match standing {
            Standing::Nobody => "anob",
            Standing::Waiting => "await",
            Standing::Member => "amemb",
        };
        let name = format!("{name}x{number:x<12}@example.org");
        let owner = Owner::new(app, &format!("{name:a>32}"), standing).await;
        let stranger = Stranger::new(app, &owner.address, form, way).await;
        app.deliver().await;
        Self { owner, stranger }
    }
}

/// All forms at once, each in front of an address of its own.
pub(crate) fn assert_untold(act: Act, way: Way) {
    let setup = Setup { settings: &[("API", "cookies")], ..Setup::USUAL };
    both_with(setup, async |app| {
        app.ignore_mail();
        let mut told = Vec::new();
        for (number, form) in Form::ALL.into_iter().enumerate() {
            let acting = act.standing();
            let mut scenes = vec![Scene::set(app, acting, form, way, number).await];
            for (more, standing) in [Standing::Nobody, Standing::Member].into_iter().enumerate() {
                scenes.push(Scene::set(app, standing, form, way, 100 * (more + 1) + number).await);
            }
            act.prepare(app, &mut scenes[0].owner).await;
            for scene in &mut scenes {
                scene.stranger.begin(app, form).await;
            }
            app.deliver().await;
            for scene in &mut scenes {
                scene.stranger.look(app, form).await;
                act.ask(&mut scene.owner).await;
            }
            app.deliver().await;
            act.perform(app, &mut scenes[0].owner).await;
            app.deliver().await;
            app.wait(SECOND);
            for scene in &mut scenes {
                scene.stranger.look(app, form).await;
                scene.stranger.go_on(app, form).await;
            }
            app.deliver().await;
            for scene in &mut scenes {
                scene.stranger.look(app, form).await;
                scene.stranger.open_mail(app).await;
            }
            let (acting, controls) = scenes.split_first().expect("three scenes");
            let differ = controls.iter().filter_map(|control| acting.stranger.differs_from(&control.stranger));
            told.extend(differ.map(|difference| format!("{act:?} {form:?}: {difference}")));
        }
        assert!(told.is_empty(), "{}", told.join("\n\n"));
    });
}

macro_rules! untold {
    ($way:ident $($test:ident: $act:ident;)*) => {
        $(#[test]
        fn $test() {
            $crate::site::sequences::assert_untold(
                $crate::site::sequences::Act::$act,
                $crate::site::sequences::Way::$way,
            );
        })*
    };
}
pub(crate) use untold;

untold! { Pages
    r_en_1_a_stranger_does_not_see_that_somebody_activates: Activate;
    r_en_1_a_stranger_does_not_see_that_somebody_activates_by_code: ActivateByCode;
    r_en_1_a_stranger_does_not_see_that_somebody_declines: Decline;
    r_en_1_a_stranger_does_not_see_that_his_own_registration_is_declined: DeclineHis;
    r_en_1_a_stranger_does_not_see_that_somebody_signs_in: SignIn;
    r_en_1_a_stranger_does_not_see_that_somebody_signs_in_by_mail: SignInByMail;
    r_en_1_a_stranger_does_not_see_that_somebody_signs_in_by_code: SignInByCode;
    r_en_1_a_stranger_does_not_see_that_somebody_resets: Reset;
    r_en_1_a_stranger_does_not_see_that_somebody_activates_by_a_reset: ResetWaiting;
    r_en_1_a_stranger_does_not_see_that_somebody_changes_the_password: ChangePassword;
    r_en_1_a_stranger_does_not_see_that_somebody_moves_away: MoveAway;
    r_en_1_a_stranger_does_not_see_that_somebody_moves_there: MoveTo;
    r_en_1_a_stranger_does_not_see_that_somebody_deletes_the_account: Delete;
    r_en_1_a_stranger_does_not_see_that_an_operator_disables: Disable;
    r_en_1_a_stranger_does_not_see_that_an_operator_disables_a_waiting_account: DisableWaiting;
    r_en_1_a_stranger_does_not_see_that_an_operator_enables: Enable;
    r_en_1_a_stranger_does_not_see_that_an_operator_activates: OperatorActivate;
    r_en_1_a_stranger_does_not_see_that_an_operator_has_a_reset_mailed: OperatorReset;
    r_en_1_a_stranger_does_not_see_that_an_operator_signs_everybody_out: OperatorSignOut;
    r_en_1_a_stranger_does_not_see_that_an_operator_deletes: OperatorDelete;
}
