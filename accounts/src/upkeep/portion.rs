//! Changes of many rows in portions: nobody waits for the database's one writer, or for locks, until all are done.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{Iterable, Order, UpdateMany};

use crate::store::Handle;

/// Rows that one statement of a sweep changes.
const PORTION: u64 = 500;

/// Some rows of which this holds, in the order of an index: without it, PostgreSQL reads the whole table where it takes many
/// rows to be due.
pub(super) fn some<E: EntityTrait>(order: &[E::Column], which: &Expr) -> Expr {
    let key = E::PrimaryKey::iter().next().expect("every table has a key").into_column();
    let mut some = Query::select();
    some.column(key).from(E::default()).and_where(which.clone()).limit(PORTION);
    for column in order {
        some.order_by(*column, Order::Asc);
    }
    // Said again: a row may have changed between the two.
    key.in_subquery(some).and(which.clone())
}

/// Whether this was not the last portion.
pub(super) fn is_full(rows: u64) -> bool {
    rows >= PORTION
}

/// Deletes all rows of which this holds, in this order.
pub(super) async fn delete<E: EntityTrait>(db: &Handle, order: &[E::Column], which: Expr) -> Result<(), DbErr> {
    while is_full(E::delete_many().filter(some::<E>(order, &which)).exec(db).await?.rows_affected) {}
    Ok(())
}

/// Changes all rows of which this holds, in this order; afterwards it holds no longer.
pub(super) async fn change<E: EntityTrait>(
    db: &Handle,
    change: UpdateMany<E>,
    order: &[E::Column],
    which: Expr,
) -> Result<(), DbErr> {
    while is_full(change.clone().filter(some::<E>(order, &which)).exec(db).await?.rows_affected) {}
    Ok(())
}
