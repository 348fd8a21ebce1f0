//! Changes of many rows in portions: nobody waits for the database's one writer, or for locks, until all are done.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{DeleteMany, Order};

use crate::store::Handle;

/// Rows that one statement of a sweep changes.
const PORTION: u64 = 500;

/// Some rows of which this holds, in the order of an index: without it, PostgreSQL reads the whole table where it takes many
/// rows to be due. `key` identifies a row.
pub(super) fn some<C: ColumnTrait>(key: C, order: &[C], which: &Expr) -> Expr {
    let mut some = Query::select();
    some.column(key).from(C::EntityName::default()).and_where(which.clone()).limit(PORTION);
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
pub(super) async fn delete<E: EntityTrait>(
    db: &Handle,
    rows: DeleteMany<E>,
    key: E::Column,
    order: &[E::Column],
    which: Expr,
) -> Result<(), DbErr> {
    while is_full(rows.clone().filter(some(key, order, &which)).exec(db).await?.rows_affected) {}
    Ok(())
}
