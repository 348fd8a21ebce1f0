//! What applications are told when something is refused: the names that the standards give to it.

/// Why an authorization request is refused (RFC 6749, 4.1.2.1; OpenID Connect Core, 3.1.2.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthorizationError {
    /// A parameter came twice.
    Repeated,
    /// There is no `response_type`.
    ResponseTypeMissing,
    /// Something else than a code is asked for.
    ResponseType,
    /// The answer is wanted otherwise than in the query.
    ResponseMode,
    /// None of the scopes is known.
    Scope,
    /// Request objects are not taken.
    RequestObject,
    /// Nor their addresses.
    RequestUri,
    /// A challenge is required of this client.
    ChallengeMissing,
    /// The challenge is not one of method S256. Without a method, it would be one of `plain`.
    ChallengeMethod,
    /// `prompt` holds something unknown, or `none` with something else.
    Prompt,
    /// `max_age` is no number of seconds.
    MaxAge,
    /// Somebody would have to sign in.
    LoginRequired,
    /// Somebody would have to be asked.
    ConsentRequired,
    /// Somebody would have to do something else first, such as accept the terms of use.
    InteractionRequired,
    /// The member said no, or may not enter.
    AccessDenied,
}

/// Why a client gets nothing from the token endpoint and its neighbours (RFC 6749, 5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenError {
    /// The code or the refresh token is not good, or not good any more.
    InvalidGrant,
    /// More is asked for than was allowed.
    InvalidScope,
}

impl AuthorizationError {
    /// The name, for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Repeated
            | Self::ResponseTypeMissing
            | Self::ResponseMode
            | Self::ChallengeMissing
            | Self::ChallengeMethod
            | Self::Prompt
            | Self::MaxAge => "invalid_request",
            Self::ResponseType => "unsupported_response_type",
            Self::Scope => "invalid_scope",
            Self::RequestObject => "request_not_supported",
            Self::RequestUri => "request_uri_not_supported",
            Self::LoginRequired => "login_required",
            Self::ConsentRequired => "consent_required",
            Self::InteractionRequired => "interaction_required",
            Self::AccessDenied => "access_denied",
        }
    }

    /// What to correct, for whoever writes the client.
    #[must_use]
    pub fn description(self) -> &'static str {
        match self {
            Self::Repeated => "a parameter came twice",
            Self::ResponseTypeMissing => "response_type is missing",
            Self::ResponseType => "response_type has to be code",
            Self::ResponseMode => "response_mode has to be query",
            Self::Scope => "scope names nothing that is known here",
            Self::RequestObject => "request objects are not taken",
            Self::RequestUri => "request_uri is not taken",
            Self::ChallengeMissing => "code_challenge is missing",
            Self::ChallengeMethod => "code_challenge has to be of method S256, 43 characters",
            Self::Prompt => "prompt holds something unknown, or none with something else",
            Self::MaxAge => "max_age has to be a number of seconds",
            Self::LoginRequired => "nobody is signed in, or not as asked for",
            Self::ConsentRequired => "the member has not been asked yet",
            Self::InteractionRequired => "the member has to do something here first",
            Self::AccessDenied => "the member said no, or may not enter",
        }
    }
}

impl TokenError {
    /// The name, for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::InvalidGrant => "invalid_grant",
            Self::InvalidScope => "invalid_scope",
        }
    }
}
