"""Runs the trials of a study in threads, one per worker, until enough of them are trained.

Each thread asks Optuna for a trial, waits while a worker trains it, and tells Optuna the result.
The number of trained trials is exact, whatever fails, crashes or exceeds the budget.
"""

import math
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

import optuna
from optuna.exceptions import UpdateFinishedTrialError
from optuna.trial import FrozenTrial, TrialState

from search.engines.contract import Engine, Epoch, NoWorker
from search.errors import StudyError
from search.nets.candidate import Run, Task
from search.optimize.trial import Interrupted, Outcome, TrialRunner
from search.storage.handle import (
    allow_stop,
    lock_of,
    read_trial,
    shutdown_event,
    stop_requested,
    sync_storage,
)
from search.storage.locks import HEARTBEAT_SECONDS, LocalLock, LockLost
from search.study.attributes import set_trial_attributes, space_has_changed, trial_attributes
from search.study.checkpoints import delete_checkpoint
from search.study.experiment import Objective
from search.study.queue import fail_stale_trials, retry_trial
from search.study.sources import how_to_restore
from search.study.trials import INTERRUPTED, count_reserved, count_trained, is_trained, outcome

MAX_FAILURES_IN_A_ROW = 20
MAX_EQUAL_FAILURES = 3  # in a row with the same reason: a mistake that every trial will repeat
MAX_PROPOSALS_IN_A_ROW = 2_000  # of which none is trained
MAX_UNBUILT_IN_A_ROW = 200  # of which none can be built
POLL_SECONDS = 1  # between two looks at a study whose last trials other coordinators run


class NothingTrained(StudyError):
    """Every proposal is over the budget or cannot be built."""


class Listener(Protocol):
    """Shows the progress; called from several threads."""

    def epoch(self, worker: int, trial: int, architecture: str, epoch: Epoch, epochs: int) -> None:
        """An epoch of a trial has ended, of `epochs` in all."""

    def ended(self, worker: int, trial: FrozenTrial) -> None:
        """A trial has ended."""


@dataclass
class Coordinator:
    """Runs trials until the study holds `trials` trained ones, or the time is up.

    Attributes:
        study: The study, open for writing.
        objective: Called once per trial.
        engine: What trains; it has one thread here per worker.
        task: The budget of each trial.
        listener: Shows the progress.
        trials: How many trained trials the study is to hold in all.
        timeout_seconds: No trial starts later than this.
        queued_only: Run what is enqueued and propose nothing.
        callbacks: Called after each trial, as Optuna's are.
    """

    study: optuna.Study
    objective: Objective
    engine: Engine
    task: Task
    listener: Listener
    trials: int
    timeout_seconds: float = math.inf
    queued_only: bool = False
    callbacks: Sequence[Callable[[optuna.Study, FrozenTrial], None]] = ()

    def __post_init__(self) -> None:
        trained = count_trained(self.study)
        self.remaining, self.has_trained = self.trials - trained, trained > 0
        # A search that only trains its queue has its study to itself, on a server as well.
        self.study_lock = LocalLock() if self.queued_only else lock_of(self.study)
        self.shutdown = shutdown_event(self.study)
        self.running: set[int] = set()  # numbers of the trials of this process
        self.deadline = time.monotonic() + self.timeout_seconds
        self.stopping = threading.Event()  # no new trial; running ones end with their epoch
        self.failures = self.proposals = 0  # in a row, since the last trained trial
        self.unbuilt = 0  # in a row, since the last net that could be built
        self.equal_failures, self.reason = 0, ""  # in a row, with the same reason
        self.lock = threading.Lock()

    def run(self) -> None:
        """Run trials; those that run when the time is up are finished.

        Raises:
            StudyError: Too many trials in a row failed or were not trained.
            KeyboardInterrupt: The user asked to stop; running trials have been enqueued again.
        """
        self.shutdown.clear()
        finished = threading.Event()
        threading.Thread(target=self.send_heartbeats, args=(finished,), daemon=True).start()
        threads = ThreadPoolExecutor(self.engine.workers, "trial")
        futures: list[Future[None]] = []
        first_ended: Iterable[Future[None]] = ()
        try:
            for worker in range(self.engine.workers):
                futures.append(threads.submit(self.work, worker))
            first_ended, _ = wait(futures, return_when=FIRST_EXCEPTION)
        finally:  # all threads have ended, or one has failed, or Ctrl-C was pressed
            started = len(futures) == self.engine.workers
            if not (started and all(future.done() for future in futures)):
                self.stopping.set()
                self.shutdown.set()
                self.engine.close()
            threads.shutdown()
            finished.set()
        for future in [*first_ended, *futures]:  # what failed first is the reason
            future.result()

    def work(self, worker: int) -> None:
        """Worker thread: run trials until the target is reached or reserved by other threads."""
        with allow_stop(self.study):
            while trial := self.next_trial():
                runner = TrialRunner(
                    self.study,
                    trial,
                    self.engine,
                    self.task,
                    self.progress_of(worker, trial.number),
                    self.stopping,
                )
                result = runner.execute(self.objective)
                ended, retried = self.tell(trial, result)
                self.count(worker, ended, retried, result.is_mistake)
                if isinstance(result.cause, NoWorker):
                    raise result.cause

    def progress_of(self, worker: int, trial: int) -> Callable[[Run, Epoch], None]:
        """Make the function that shows the epochs of a trial."""

        def show(run: Run, epoch: Epoch) -> None:
            architecture = str(run.candidate.architecture)
            self.listener.epoch(worker, trial, architecture, epoch, run.epochs)

        return show

    # --- where trials come from --------------------------------------------------------------

    def next_trial(self) -> optuna.Trial | None:
        """Ask Optuna for a trial; None when there are enough.

        Waits while other coordinators run the last trials, because those may fail.
        """
        while not self.must_stop():
            trial = None
            try:
                # Two threads that ask at once could get the same enqueued trial.
                with self.study_lock.hold(), self.lock:
                    if self.is_reached():
                        return None
                    if self.remaining > 0:
                        trial = self.ask()
            except LockLost:
                # Another coordinator may have asked as well: one of the two trials is too many.
                if trial:
                    set_trial_attributes(trial, reason=INTERRUPTED)
                    self.tell(trial, Outcome(cause=Interrupted()))
                continue
            if trial:
                return trial
            time.sleep(POLL_SECONDS)
        return None

    def must_stop(self) -> bool:
        """Return whether no new trial may start."""
        return (
            self.stopping.is_set() or time.monotonic() > self.deadline or stop_requested(self.study)
        )

    def is_reached(self) -> bool:
        """Return whether nothing is left to start; to be called under both locks."""
        if self.must_stop():
            return True
        shared = self.study_lock.shared
        if shared:
            stale = set(self.study_lock.stale_trials() or ()) - self.running
            fail_stale_trials(self.study, stale)
            self.remaining = self.trials - count_reserved(self.study)
        if self.queued_only and not self.has_queue():
            return True
        return self.remaining <= 0 and not (shared and count_trained(self.study) < self.trials)

    def has_queue(self) -> bool:
        """Return whether a trial is enqueued."""
        return bool(self.study.get_trials(deepcopy=False, states=(TrialState.WAITING,)))

    def ask(self) -> optuna.Trial:
        """Ask Optuna for a trial and reserve its place; to be called under both locks."""
        self.remaining -= 1
        trial = self.study.ask()
        self.running.add(trial.number)
        self.study_lock.heartbeat([trial.number])
        return trial

    def send_heartbeats(self, finished: threading.Event) -> None:
        """Tell other coordinators, if there may be any, which trials run here."""
        while self.study_lock.shared and not finished.wait(HEARTBEAT_SECONDS):
            with suppress(Exception):  # the next heartbeat may succeed
                self.study_lock.heartbeat(list(self.running))

    # --- what becomes of them ----------------------------------------------------------------

    def tell(self, trial: optuna.Trial, result: Outcome) -> tuple[FrozenTrial, bool]:
        """Tell Optuna how a trial ended, and enqueue a retry where the candidate is not to blame.

        Returns:
            The finished trial, which another process may have ended, taking this one for dead;
            and whether its candidate is enqueued again.
        """
        stored = read_trial(self.study, trial)
        if stored.state.is_finished():  # the objective has called study.tell
            self.running.discard(trial.number)
            delete_checkpoint(self.study, stored)
            return stored, False
        retried = False
        if result.ended_by:
            # Enqueue the retry before telling; a crash between the two would otherwise lose it.
            retried = retry_trial(self.study, stored, result.ended_by)
        try:
            ended = self.study.tell(trial, result.value, result.state)
            sync_storage(self.study)
            if not retried:
                delete_checkpoint(self.study, ended)
            return ended, retried
        except UpdateFinishedTrialError:
            return read_trial(self.study, trial), True
        finally:
            self.running.discard(trial.number)

    def count(self, worker: int, trial: FrozenTrial, retried: bool, is_mistake: bool) -> None:
        """Count a finished trial; one that was not trained releases its place.

        Raises:
            StudyError: Too many in a row failed or were not trained.
        """
        self.listener.ended(worker, trial)
        for callback in self.callbacks:
            callback(self.study, trial)
        with self.lock:
            self.unbuilt = self.unbuilt + 1 if outcome(trial) == "not built" else 0
            if is_trained(trial):
                self.has_trained = True
                self.failures = self.proposals = self.equal_failures = 0
                return
            if retried or not self.queued_only:
                self.remaining += 1
            if trial.state == TrialState.FAIL and not retried:
                self.count_failure(trial)
            if trial.state == TrialState.PRUNED:
                self.proposals += 1
        if is_mistake and not self.has_trained and not self.stopping.is_set():
            raise StudyError(
                f"trial {trial.number} failed, and none was trained before it: "
                f"{trial_attributes(trial).reason}: fix it and repeat the command"
            )
        too_many = self.failures >= MAX_FAILURES_IN_A_ROW
        if (too_many or self.equal_failures >= MAX_EQUAL_FAILURES) and not self.stopping.is_set():
            raise StudyError(f"{self.failures} trials failed in a row; {self.last_reason(trial)}")
        if self.unbuilt >= MAX_UNBUILT_IN_A_ROW:
            _, height, width = self.task.shape
            raise NothingTrained(
                f"{self.unbuilt} nets in a row cannot be built; {self.last_reason(trial)}: let "
                f"space.py propose nets for images of {width}x{height}, its second argument"
            )
        if self.proposals >= MAX_PROPOSALS_IN_A_ROW:
            raise NothingTrained(
                f"{MAX_PROPOSALS_IN_A_ROW:,} proposals in a row were not trained; "
                f"{self.last_reason(trial)}: let space.py propose smaller nets, or allow more "
                "parameters"
            )

    def count_failure(self, trial: FrozenTrial) -> None:
        """Count a failed trial; to be called under the lock."""
        self.failures += 1
        stored = trial_attributes(trial)
        if stored.diverged:  # a property of the candidate: the next one may train
            return
        reason = stored.reason or ""
        self.equal_failures = self.equal_failures + 1 if reason == self.reason else 1
        self.reason = reason

    def last_reason(self, trial: FrozenTrial) -> str:
        """Say why the last trial ended without being trained."""
        reason = f"the last one: {trial_attributes(trial).reason or 'no reason given'}"
        if space_has_changed(self.study):
            reason += f"; space.py has changed since the study began: {how_to_restore(self.study)}"
        return reason
