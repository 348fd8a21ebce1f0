//! Connections that ask once and then wait, as browsers keep them: what they take, and what is left when they have gone.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::http::get;
use crate::machine::settled;
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

/// As many as one server keeps, less a few.
const CONNECTIONS: usize = 9_900;

pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let server = Vestibule::start(bench, &[]).await?;
    let before = server.process().memory()?;
    let (request, mut connections, mut answer) = (get("/login", ""), Vec::new(), [0; 512]);
    for _ in 0..CONNECTIONS {
        let mut connection = TcpStream::connect(server.address).await?;
        connection.write_all(&request).await?;
        connection.read_exact(&mut answer).await?;
        connections.push(connection);
    }
    let each = (server.process().memory()? - before) * 1e3 / CONNECTIONS as f64;
    drop(connections);
    table.add("memory of an idle connection", each, " kB", Required::Nothing);
    table.add("memory after 9,900 of them", settled(server.process()).await?, " MB", Required::AtMost(40.0));
    Ok(())
}
