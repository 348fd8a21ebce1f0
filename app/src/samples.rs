//! Sample props of every page and letter in every state.
