//! tests
mod listener;
mod mime;
mod scripted_smtp;
mod smtp;
