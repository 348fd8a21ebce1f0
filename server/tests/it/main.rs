//! tests
mod listener;
