//! What can be done to the account, and how often it is tried.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{ADDRESSES, PASSWORDS};

/// One thing that is done. Small numbers choose a password, or how far back among the links, sessions or browsers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    Register { password: usize },
    Resend { browser: usize },
    ConfirmHere { link: usize, browser: usize },
    ConfirmElsewhere { link: usize, password: usize },
    ConfirmWithNewPassword { link: usize, password: usize },
    Forgot,
    Reset { link: usize, password: usize },
    ChangePassword { session: usize, current: usize, new: usize },
    AskForAddress { session: usize, address: usize },
    CancelAddress { session: usize },
    ConfirmAddress { link: usize },
    Veto { link: usize },
    Undo { link: usize },
    Disable,
    Enable,
    Delete { session: usize, password: usize },
    LogIn { password: usize },
    LogOut { session: usize },
    AskToSignIn,
    SignInByLink { link: usize },
    SignInByCode { link: usize },
    NoticesOff { link: usize },
    Lock { link: usize },
    EndOthers { session: usize },
    OperatorActivates,
    OperatorLocks,
    OperatorSignsOut,
    Wait { seconds: i64 },
    SetBack { seconds: i64 },
    RotateKeys,
}

/// Stories: mostly of a member, mostly about the latest link, session or browser.
pub(crate) fn steps() -> impl Strategy<Value = Vec<Step>> {
    let password = prop_oneof![3 => Just(0_usize), 1 => 1..PASSWORDS.len()];
    // Mostly the latest.
    let pick = prop_oneof![4 => Just(0_usize), 1 => 1..5_usize];
    let seconds = prop::sample::select(vec![1, 59, 60, 601, 3_600, 86_399, 86_400, 72 * 3_600, 8 * 86_400]);
    let back = prop::sample::select(vec![1, 90, 121, 3_600]);
    let two = || (pick.clone(), password.clone());
    let step = prop_oneof![
        2 => password.clone().prop_map(|password| Step::Register { password }),
        1 => pick.clone().prop_map(|browser| Step::Resend { browser }),
        3 => (pick.clone(), pick.clone()).prop_map(|(link, browser)| Step::ConfirmHere { link, browser }),
        2 => two().prop_map(|(link, password)| Step::ConfirmElsewhere { link, password }),
        2 => two().prop_map(|(link, password)| Step::ConfirmWithNewPassword { link, password }),
        4 => Just(Step::Forgot),
        4 => two().prop_map(|(link, password)| Step::Reset { link, password }),
        2 => (pick.clone(), password.clone(), password.clone())
            .prop_map(|(session, current, new)| Step::ChangePassword { session, current, new }),
        7 => (pick.clone(), 0..ADDRESSES.len())
            .prop_map(|(session, address)| Step::AskForAddress { session, address }),
        1 => pick.clone().prop_map(|session| Step::CancelAddress { session }),
        6 => pick.clone().prop_map(|link| Step::ConfirmAddress { link }),
        3 => pick.clone().prop_map(|link| Step::Veto { link }),
        5 => pick.clone().prop_map(|link| Step::Undo { link }),
        1 => Just(Step::Disable),
        3 => Just(Step::Enable),
        1 => two().prop_map(|(session, password)| Step::Delete { session, password }),
        6 => password.clone().prop_map(|password| Step::LogIn { password }),
        1 => pick.clone().prop_map(|session| Step::LogOut { session }),
        3 => Just(Step::AskToSignIn),
        3 => pick.clone().prop_map(|link| Step::SignInByLink { link }),
        3 => pick.clone().prop_map(|link| Step::SignInByCode { link }),
        2 => pick.clone().prop_map(|link| Step::NoticesOff { link }),
        2 => pick.clone().prop_map(|link| Step::Lock { link }),
        2 => pick.clone().prop_map(|session| Step::EndOthers { session }),
        1 => Just(Step::OperatorActivates),
        1 => Just(Step::OperatorLocks),
        1 => Just(Step::OperatorSignsOut),
        2 => seconds.prop_map(|seconds| Step::Wait { seconds }),
        1 => back.prop_map(|seconds| Step::SetBack { seconds }),
        1 => Just(Step::RotateKeys),
    ];
    // Most stories begin with somebody who is signed in.
    let member = [Step::Register { password: 0 }, Step::ConfirmHere { link: 0, browser: 0 }];
    (prop::bool::weighted(0.8), vec(step, 1..=32)).prop_map(move |(begun, steps)| {
        let start = if begun { &member[..] } else { &[] };
        start.iter().copied().chain(steps).collect()
    })
}
