//! What people do with a service, and the worker that hands its mail over.

use accounts::links::{Code, LinkError};
use accounts::mail::{Delivery, DeliveryOutcome};
use accounts::sessions::{Member, SignedIn};
use accounts::sign_in::SignInOutcome;
use accounts::sign_up::{Activation, ActivationProof, CodeEntry, Progress, ResendOutcome};
use accounts::{Error, SessionToken, SignUpToken};

use super::*;

impl World {
    // Registering

    pub(crate) async fn try_register(&self, address: &str, typed: &str) -> Result<SignUpToken, Error> {
        self.accounts.sign_up().register(&email(address), new_password(typed), &self.request()).await
    }

    /// Registers and gives the browser's attempt cookie.
    pub(crate) async fn register(&self, address: &str, typed: &str) -> SignUpToken {
        self.try_register(address, typed).await.expect("accepted")
    }

    pub(crate) async fn resend(&self, browser: &SignUpToken) -> ResendOutcome {
        self.accounts.sign_up().resend(browser, &self.request()).await.expect("the database works")
    }

    pub(crate) async fn resend_to(&self, address: &str) -> SignUpToken {
        let resent = self.accounts.sign_up().resend_to(&email(address), &self.request()).await;
        resent.expect("the database works")
    }

    pub(crate) async fn correct_address(&self, browser: &SignUpToken, address: &str) -> ResendOutcome {
        let corrected = self.accounts.sign_up().correct_address(browser, &email(address), &self.request()).await;
        corrected.expect("the database works")
    }

    pub(crate) async fn decline(&self, link: &str) -> Result<(), LinkError> {
        self.accounts.sign_up().decline(&arrived(link), &self.request()).await.expect("the database works")
    }

    /// What the waiting page says.
    pub(crate) async fn progress(&self, browser: &SignUpToken) -> Option<Progress> {
        let attempt = self.accounts.sign_up().attempt(browser, self.now()).await.expect("the database works");
        attempt.map(|attempt| attempt.progress)
    }

    pub(crate) async fn follow(&self, browser: &SignUpToken) -> Option<SignedIn> {
        let followed = self.accounts.sign_up().follow(browser, &self.request()).await;
        followed.expect("the database works")
    }

    // Activating

    /// Whether the page of a link opens, and if so whether in the browser that registered.
    pub(crate) async fn open(&self, link: &str, browser: Option<&SignUpToken>) -> Result<bool, LinkError> {
        let page = self
            .accounts
            .sign_up()
            .activation_page_again(&arrived(link), browser, self.now())
            .await
            .expect("the database works");
        page.map(|page| page.same_browser)
    }

    pub(crate) async fn activate(
        &self,
        link: &str,
        proof: ActivationProof,
        browser: Option<&SignUpToken>,
    ) -> Activation {
        let activated = self.accounts.sign_up().activate(&arrived(link), proof, browser, &self.request()).await;
        activated.expect("the database works")
    }

    /// Presses the button in the browser that registered.
    pub(crate) async fn press(&self, link: &str, browser: &SignUpToken) -> Activation {
        self.activate(link, ActivationProof::Browser, Some(browser)).await
    }

    pub(crate) async fn enter_code(&self, browser: &SignUpToken, code: &Code) -> CodeEntry {
        self.accounts.sign_up().enter_code(browser, code, &self.request()).await.expect("the database works")
    }

    /// Registers and activates with [`PASSWORD`], all in one browser, and reads all mail.
    pub(crate) async fn member(&self, address: &str) -> SignedIn {
        let browser = self.register(address, PASSWORD).await;
        let link = self.next_link().await;
        let signed_in = activated(self.press(&link, &browser).await);
        // An attempt that begins in the same millisecond would pass for an earlier one.
        self.pass(SECOND);
        signed_in
    }

    // Signing in

    pub(crate) async fn log_in(&self, address: &str, typed: &str) -> SignInOutcome {
        self.log_in_with(None, address, typed).await
    }

    /// Signs in with a device cookie.
    pub(crate) async fn log_in_with(&self, device: Option<&str>, address: &str, typed: &str) -> SignInOutcome {
        let login =
            self.accounts.sign_in().with_password(&email(address), password(typed), device, &self.request()).await;
        login.expect("the database works")
    }

    pub(crate) async fn resume(&self, session: &SessionToken) -> Option<Member> {
        self.accounts.sessions().resume(session, self.now()).await.expect("the database works")
    }

    pub(crate) async fn log_out(&self, session: &SessionToken) {
        self.accounts.sessions().sign_out(session, &self.request()).await.expect("the database works");
    }

    // Resetting

    pub(crate) async fn request_reset(&self, address: &str) {
        let asked = self.accounts.recovery().request(&email(address), &self.request()).await;
        asked.expect("the database works");
    }

    /// Asks for a reset and gives the link from the mail.
    pub(crate) async fn reset_link(&self, address: &str) -> String {
        self.request_reset(address).await;
        self.next_link().await
    }

    pub(crate) async fn reset(&self, link: &str, typed: &str) -> Result<(), LinkError> {
        let reset = self.accounts.recovery().reset(&arrived(link), new_password(typed), &self.request()).await;
        reset.expect("the database works").map(drop)
    }

    /// Whether the page of a reset link opens.
    pub(crate) async fn open_reset(&self, link: &str) -> Result<(), LinkError> {
        let page = self.accounts.recovery().page_again(&arrived(link), self.now()).await.expect("the database works");
        page.map(drop)
    }

    // Mail

    /// What a mail worker gets: claimed, but not settled.
    pub(crate) async fn claim(&self) -> Option<Delivery> {
        self.accounts.mail().next(self.now()).await.expect("the database works")
    }

    pub(crate) async fn settle(&self, delivery: &Delivery, fate: DeliveryOutcome) {
        self.accounts.mail().settle(delivery, fate, self.now()).await.expect("the database works");
    }

    /// The one mail that is due, handed over.
    pub(crate) async fn next_mail(&self) -> Delivery {
        let delivery = self.claim().await.expect("a mail is due");
        self.settle(&delivery, DeliveryOutcome::Sent).await;
        self.no_mail().await;
        delivery
    }

    pub(crate) async fn next_link(&self) -> String {
        link_of(&self.next_mail().await.mail)
    }

    /// Every mail that is due, handed over.
    pub(crate) async fn all_mail(&self) -> Vec<Delivery> {
        let mut all = Vec::new();
        while let Some(delivery) = self.claim().await {
            self.settle(&delivery, DeliveryOutcome::Sent).await;
            all.push(delivery);
        }
        all
    }

    pub(crate) async fn no_mail(&self) {
        assert_is!(self.claim().await, None);
    }

    pub(crate) async fn tidy(&self) {
        self.accounts.upkeep().sweep(self.now()).await.expect("the database works");
    }
}
