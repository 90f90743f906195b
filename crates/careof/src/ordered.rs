//! Many pieces of work at once, their answers in the order of the work. However long one piece takes,
//! only a window of later answers waits for it in memory.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;

/// So many answers, for each thread, may wait for an earlier one.
const WINDOW: usize = 16;

struct Queue<I> {
    items: I,
    taken: usize,
    given: usize,
    stop: bool,
}

/// Does `work` on each item on so many threads, and gives the answers to `answer` in the order of the
/// items, until it breaks.
pub(crate) fn ordered<T, R>(
    items: impl Iterator<Item = T> + Send,
    threads: usize,
    work: impl Fn(T) -> R + Sync,
    mut answer: impl FnMut(R) -> ControlFlow<()>,
) where
    R: Send,
{
    let threads = threads.max(1);
    let queue = Mutex::new(Queue { items, taken: 0, given: 0, stop: false });
    let moved = Condvar::new();
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..threads {
            let sender = sender.clone();
            let (queue, moved, work) = (&queue, &moved, &work);
            scope.spawn(move || {
                while let Some((number, item)) = next(queue, moved, threads * WINDOW) {
                    if sender.send((number, work(item))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        let mut waiting = BTreeMap::new();
        let mut due = 0;
        for (number, result) in receiver {
            waiting.insert(number, result);
            while let Some(result) = waiting.remove(&due) {
                due += 1;
                let flow = answer(result);
                let mut queue = lock(&queue);
                queue.given = due;
                queue.stop |= flow.is_break();
                moved.notify_all();
                if queue.stop {
                    return;
                }
            }
        }
    });
}

fn lock<I>(queue: &Mutex<Queue<I>>) -> MutexGuard<'_, Queue<I>> {
    queue.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The next item, once it is inside the window.
fn next<T, I: Iterator<Item = T>>(queue: &Mutex<Queue<I>>, moved: &Condvar, window: usize) -> Option<(usize, T)> {
    let guard = lock(queue);
    let mut guard = moved
        .wait_while(guard, |queue| !queue.stop && queue.taken >= queue.given + window)
        .unwrap_or_else(PoisonError::into_inner);
    if guard.stop {
        return None;
    }
    let item = guard.items.next()?;
    let number = guard.taken;
    guard.taken += 1;
    Some((number, item))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(30))]
        #[test]
        fn answers_come_in_the_order_of_the_work(delays in prop::collection::vec(0_u64..300, 0..200), threads in 1_usize..6) {
            let mut seen = Vec::new();
            ordered(
                delays.iter().copied().enumerate(),
                threads,
                |(number, delay)| {
                    thread::sleep(Duration::from_micros(delay));
                    number
                },
                |number| {
                    seen.push(number);
                    ControlFlow::Continue(())
                },
            );
            prop_assert_eq!(seen, (0..delays.len()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn one_slow_piece_holds_back_only_a_window() {
        let (started, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let mut given = 0;
        ordered(
            0..1000,
            3,
            |number| {
                started.fetch_add(1, Ordering::SeqCst);
                if number == 0 {
                    thread::sleep(Duration::from_millis(100));
                }
            },
            |()| {
                given += 1;
                most.fetch_max(started.load(Ordering::SeqCst) - given, Ordering::SeqCst);
                ControlFlow::Continue(())
            },
        );
        assert_eq!(given, 1000);
        assert!(most.load(Ordering::SeqCst) <= 3 * WINDOW, "{most:?}");
    }

    #[test]
    fn a_break_ends_the_work() {
        let done = AtomicUsize::new(0);
        ordered(0.., 2, |_| done.fetch_add(1, Ordering::SeqCst), |_| ControlFlow::Break(()));
        assert!(done.load(Ordering::SeqCst) <= 2 * WINDOW + 2);
    }
}
