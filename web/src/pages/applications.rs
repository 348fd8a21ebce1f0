//! On the way to an application, and out of it.

pub(crate) mod agree;
pub(crate) mod asked_for;
pub(crate) mod authorize;
pub(crate) mod hand_over;
pub(crate) mod onward;
pub(crate) mod sign_out;
