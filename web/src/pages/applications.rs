//! On the way to an application.

pub(crate) mod hand_over;
pub(crate) mod onward;
