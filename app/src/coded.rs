//! Closed sets that travel as codes: in a cookie, in an address.

/// Declares an enum with the code of each value, so that there is no value without one.
macro_rules! coded {
    (
        $(#[$of_enum:meta])*
        pub enum $name:ident { $($(#[$of_value:meta])* $value:ident = $code:literal,)+ }
    ) => {
        $(#[$of_enum])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$of_value])* $value,)+ }

        impl $name {
            /// What travels.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$value => $code,)+ }
            }

            /// The value of a code; `None` for anything else that may arrive.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$value),)+ _ => None }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    coded! {
        /// Two of a kind.
        pub enum Pair {
            /// The one.
            One = "the-one",
            /// The other.
            Other = "the-other",
        }
    }

    #[test]
    fn every_code_leads_back_to_its_value() {
        for value in [Pair::One, Pair::Other] {
            assert_eq!(Pair::from_code(value.code()), Some(value));
        }
        assert_eq!(Pair::from_code("<script>"), None);
    }
}
