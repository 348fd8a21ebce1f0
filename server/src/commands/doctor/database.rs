//! Checks that the database answers, has our tables and accepts changes.

use accounts::Timestamp;
use accounts::admin::Operator;
use web::told;

use super::Finding;

const CHECK: &str = "database";
const AWAY: &str = "is DATABASE_URL right, the server running and with connections to spare, and this user allowed in?";

/// Each check needs the one before it to succeed.
pub(super) async fn check(operator: &Operator, now: Timestamp) -> Vec<Finding> {
    let (database, accounts) = (operator.database(), operator.accounts());
    match database.answers().await {
        Ok(true) => {}
        Ok(false) => {
            let advice = "let DATABASE_URL lead to the primary, and see its default_transaction_read_only";
            return vec![Finding::fail(CHECK, "only reads: the server says so", advice)];
        }
        Err(error) => return vec![Finding::fail(CHECK, format!("does not answer: {}", told(&error.into())), AWAY)],
    }
    let mut findings = vec![Finding::ok(CHECK, "answers")];
    match migrations::pending(database).await {
        Ok(pending) if pending.is_empty() => findings.push(Finding::ok(CHECK, "its schema is this version's")),
        Ok(pending) => {
            let message = format!("its schema lacks {}", pending.join(", "));
            let advice = "`vestibule migrate` brings it up to date, and so does the next start";
            findings.push(Finding::warn(CHECK, message, advice));
            return findings;
        }
        Err(error) => {
            let advice = "if a newer Vestibule made it, run that one or restore an older backup";
            findings.push(Finding::fail(CHECK, format!("its schema cannot be told: {error}"), advice));
            return findings;
        }
    }
    findings.push(match accounts.upkeep().check_writable(now).await {
        Ok(()) => Finding::ok(CHECK, "takes changes"),
        Err(error) => {
            let advice = "is the disk full, the file or the server read-only, or another program holding it?";
            Finding::fail(CHECK, format!("takes no changes: {}", told(&error)), advice)
        }
    });
    findings
}
