//! A change of one row, with rows that are added only if it was made: sent to the database at once. A sign-in waits for the
//! database between any two statements, and every wait costs two handovers between threads, or a round trip.

use sea_orm::sea_query::{
    CommonTableExpression, Expr, ExprTrait, Func, InsertStatement, IntoIden, Query, SelectStatement, SubQueryStatement,
    WithClause,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, EntityTrait,
    Iterable, QueryTrait, Statement, UpdateMany,
};

/// What the statement is called that made the change.
const CHANGE: &str = "change";

/// A row to be added.
pub(crate) struct Addition {
    insert: InsertStatement,
    values: Vec<Expr>,
}

impl Addition {
    pub(crate) fn of<A: ActiveModelTrait>(row: &A) -> Self {
        let (mut insert, mut columns, mut values) = (Query::insert(), Vec::new(), Vec::new());
        for column in <A::Entity as EntityTrait>::Column::iter() {
            if let ActiveValue::Set(value) | ActiveValue::Unchanged(value) = row.get(column) {
                values.push(column.save_as(Expr::value(value)));
                columns.push(column.into_iden());
            }
        }
        insert.into_table(A::Entity::default()).columns(columns);
        Self { insert, values }
    }

    fn only(
        self,
        condition: impl FnOnce(&mut SelectStatement) -> &mut SelectStatement,
    ) -> Result<InsertStatement, DbErr> {
        let Self { mut insert, values } = self;
        let mut row = Query::select();
        row.exprs(values);
        condition(&mut row);
        insert.select_from(row).map_err(|error| DbErr::Custom(error.to_string()))?;
        Ok(insert)
    }
}

/// Makes the change, which concerns at most one row, and adds the others if there was one. Whether it did.
pub(crate) async fn change_and_add<E: EntityTrait>(
    tx: &DatabaseTransaction,
    change: UpdateMany<E>,
    additions: impl IntoIterator<Item = Addition>,
) -> Result<bool, DbErr> {
    let backend = tx.get_database_backend();
    let mut change = change.into_query();
    if backend == DbBackend::Postgres {
        let named = |name: String, query: SubQueryStatement| {
            CommonTableExpression::new().table_name(name).query(query).to_owned()
        };
        change.returning(Query::returning().expr(Expr::value(1)));
        let mut all = WithClause::new();
        all.cte(named(CHANGE.to_owned(), change.into()));
        for (number, addition) in additions.into_iter().enumerate() {
            let added = addition.only(|row| row.from(CHANGE))?;
            all.cte(named(format!("addition{number}"), added.into()));
        }
        let made = Query::select().expr(Func::count(Expr::value(1))).from(CHANGE).take();
        let made = tx.query_one_raw(backend.build(&all.query(made))).await?;
        return Ok(made.map(|made| made.try_get_by_index::<i64>(0)).transpose()?.is_some_and(|made| made > 0));
    }
    // SQLite takes statements one after the other; each sees how many rows the one before has changed.
    let mut all = backend.build(&change);
    for addition in additions {
        let added = addition.only(|row| row.and_where(Func::cust("changes").eq(1)))?;
        let Statement { sql, values, .. } = backend.build(&added);
        all.sql.push_str("; ");
        all.sql.push_str(&sql);
        if let (Some(all), Some(values)) = (&mut all.values, values) {
            all.0.extend(values.0);
        }
    }
    Ok(tx.execute_raw(all).await?.rows_affected() > 0)
}
