//! Races. Shared with the tests of the server.

use std::sync::Arc;

use tokio::sync::Barrier;

/// Does everything at the same moment and gives the answers in order.
pub(crate) async fn at_once<T: Send + 'static>(
    jobs: impl IntoIterator<Item = impl Future<Output = T> + Send + 'static>,
) -> Vec<T> {
    let jobs: Vec<_> = jobs.into_iter().collect();
    let barrier = Arc::new(Barrier::new(jobs.len()));
    let mut running = Vec::new();
    for job in jobs {
        let barrier = Arc::clone(&barrier);
        running.push(tokio::spawn(async move {
            barrier.wait().await;
            job.await
        }));
    }
    let mut answers = Vec::new();
    for job in running {
        answers.push(job.await.expect("no job panics"));
    }
    answers
}
