//! `vestibule backup`: a copy of the database while it is in use.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use accounts::admin::UserSearch;
use sea_orm::ConnectionTrait;

use crate::machine::Machine;
use crate::test_app::{ANN, BEN};

#[tokio::test]
async fn a_backup_made_in_the_middle_of_a_change_opens_as_a_database_of_the_moment_before() {
    let machine = Machine::prepared();
    let operator = machine.with_registered(&[ANN, BEN]).await;
    let change = operator.database().begin().await.expect("a transaction");
    change.execute_unprepared("DELETE FROM vestibule_users").await.expect("deleted");
    let said = machine.run(&["backup", "copy.db"]);
    assert!(said.status == 0 && said.stdout.starts_with("copy.db: "), "{said:?}");
    change.commit().await.expect("committed");
    let everybody = UserSearch { prefix: None, state: None, before: None, limit: 50 };
    let copied = machine.operator("copy.db").await.users().list(&everybody).await.expect("a database");
    let left = operator.users().list(&everybody).await.expect("the database works");
    assert_eq!((copied.lines.len(), left.lines.len()), (2, 0));
}

#[test]
fn a_backup_is_its_owners_alone_and_overwrites_nothing() {
    let machine = Machine::prepared();
    assert_eq!(machine.run(&["backup", "copy.db"]).status, 0);
    let file = machine.path().join("copy.db");
    let before = fs::read(&file).expect("a copy");
    assert_eq!(fs::metadata(&file).expect("a copy").permissions().mode() & 0o777, 0o600);
    machine.run(&["backup", "copy.db"]).is(1, "copy.db exists already");
    assert_eq!(fs::read(&file).expect("a copy"), before);
    machine.run(&["backup", "nowhere/copy.db"]).is(1, "nowhere/copy.db cannot be written");
}

#[test]
fn a_backup_goes_to_the_file_that_was_named_whatever_sqlite_would_make_of_the_name() {
    let machine = Machine::prepared();
    for name in ["file:x.db", ":memory:", "file:y.db?mode=memory"] {
        let said = machine.run(&["backup", name]);
        let size = fs::metadata(machine.path().join(name)).expect("a copy").len();
        assert!(said.status == 0 && said.stdout == format!("{name}: {size} bytes\n") && size > 0, "{said:?}");
    }
    assert!(!machine.path().join("x.db").exists());
}
