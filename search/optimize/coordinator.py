"""Runs a study: threads that ask, wait while a worker trains, and tell, until enough is trained.

Every trial is an ordinary Optuna trial, asked and told; what this adds is the exact count, however
many threads, crashes and proposals over the budget there are.
"""

import math
import os
import platform
import statistics
import threading
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, closing, suppress
from dataclasses import asdict, dataclass, replace
from numbers import Real
from typing import Any, Protocol

import numpy as np
import optuna
from optuna.exceptions import UpdateFinishedTrialError
from optuna.trial import FrozenTrial, TrialState

from search.engines.contract import Diverged, Engine, Epoch, NoWorker, TrainingFailed, WorkerDied
from search.errors import SearchError, StorageFailed, StudyError, describe_error
from search.nets.architecture import ArchitectureError, parameter_count
from search.nets.candidate import Candidate, Run, Task
from search.optimize.trial import accepts_train
from search.storage.handle import flush, lock_of, read_trial, shutdown_event
from search.storage.locks import HEARTBEAT_SECONDS, LocalLock, LockLost
from search.storage.postgresql import is_disconnect
from search.study.attributes import (
    set_trial_attributes,
    space_has_changed,
    study_attributes,
    trial_attributes,
)
from search.study.checkpoints import delete_checkpoint, load_checkpoint, save_checkpoint
from search.study.experiment import Objective
from search.study.queue import fail_stale_trials, retry_trial
from search.study.trials import INTERRUPTED, count_reserved, count_trained, is_trained
from search.study.weights import save_weights

MAX_FAILURES_IN_A_ROW = 20  # in a row, and the run gives up
MAX_PROPOSALS_IN_A_ROW = 2_000  # in a row that do not train, and the run gives up


class NothingTrained(StudyError):
    """Whatever is proposed is turned down."""


class Interrupted(Exception):
    """The user asked to stop: the trial is put back and trained when the study goes on."""


# What says enough by its message alone.
SELF_EXPLANATORY = (
    optuna.TrialPruned,
    Diverged,
    Interrupted,
    SearchError,
    TrainingFailed,
    WorkerDied,
)


class Listener(Protocol):
    """Whoever shows the progress; called from several threads."""

    def epoch(self, worker: int, trial: int, words: str, epoch: Epoch, epochs: int) -> None: ...

    def ended(self, worker: int, trial: FrozenTrial) -> None: ...


@dataclass
class Coordinator:
    """Trains until `study` holds `trials` trained trials, or the time is up.

    With `queued_only`, nothing is proposed in the place of a trial that did not train.
    """

    study: optuna.Study
    objective: Objective
    engine: Engine
    task: Task
    watch: Listener
    trials: int
    timeout_seconds: float = math.inf
    queued_only: bool = False
    callbacks: Sequence[Callable[[optuna.Study, FrozenTrial], None]] = ()

    def __post_init__(self) -> None:
        self.missing = self.trials - count_trained(self.study)
        # What only trains its queue has its study to itself, on a server as well.
        self.study_lock = LocalLock() if self.queued_only else lock_of(self.study)
        self.shutdown = shutdown_event(self.study)
        self.own: set[int] = set()  # the numbers of the running trials
        self.folder = os.getcwd()
        self.deadline = time.monotonic() + self.timeout_seconds
        self.stopping = False
        self.failures = self.proposals = 0  # in a row, since the last trained trial
        self.lock = threading.Lock()

    def run(self) -> None:
        """Trials under way when the time is up are finished.

        Raises StudyError when nothing comes of it any more, and KeyboardInterrupt after what was
        under way has been put back in the queue.
        """
        self.shutdown.clear()
        over = threading.Event()
        threading.Thread(target=self.stay_alive, args=(over,), daemon=True).start()
        threads = ThreadPoolExecutor(self.engine.workers, "trial")
        futures: list[Future[None]] = []
        ended: Iterable[Future[None]] = ()
        try:
            for worker in range(self.engine.workers):
                futures.append(threads.submit(self.work, worker))
            ended, _ = wait(futures, return_when=FIRST_EXCEPTION)
        finally:  # all are done, one has failed, or Ctrl-C was pressed
            if len(futures) < self.engine.workers or not all(one.done() for one in futures):
                self.stopping = True
                self.shutdown.set()
                self.engine.close()
            threads.shutdown()
            over.set()
        for future in [*ended, *futures]:  # what failed first is the reason
            future.result()

    def work(self, worker: int) -> None:
        """One thread: a trial at a time, as long as one is missing that no other thread is at."""
        while trial := self.ask():
            value, cause = self.evaluate(worker, trial)
            ended, queued = self.tell(trial, value, cause)
            self.settle(worker, ended, queued)
            if isinstance(cause, NoWorker):
                raise cause

    def ask(self) -> optuna.Trial | None:
        """The next trial; None when it is enough. Waits where other coordinators are at the last
        ones, which may yet fail."""
        trial = None
        while trial is None:
            try:
                # Two that ask at once could get the same queued trial, or both the last one.
                with self.study_lock.hold(), self.lock:
                    if self.stopping or time.monotonic() > self.deadline:
                        return None
                    if self.study_lock.shared:
                        fail_stale_trials(
                            self.study, set(self.study_lock.stale_trials() or ()) - self.own
                        )
                        self.missing = self.trials - count_reserved(self.study)
                    if self.queued_only and not self.waiting():
                        return None
                    if self.missing > 0:
                        self.missing -= 1
                        trial = self.study.ask()
                        self.own.add(trial.number)
                        self.study_lock.heartbeat([trial.number])
                    elif not self.study_lock.shared or count_trained(self.study) >= self.trials:
                        return None
            except LockLost:
                if trial:
                    self.put_back(trial)
                trial = None
            if trial is None:
                time.sleep(1)
        return trial

    def waiting(self) -> bool:
        return bool(self.study.get_trials(deepcopy=False, states=(TrialState.WAITING,)))

    def put_back(self, trial: optuna.Trial) -> None:
        """Perhaps another coordinator asked in the same turn: one of the two is too many."""
        set_trial_attributes(trial, reason=INTERRUPTED)
        self.tell(trial, None, Interrupted())

    def tell(
        self, trial: optuna.Trial, value: float | None, cause: BaseException | None
    ) -> tuple[FrozenTrial, bool]:
        """The trial as it ended: as told, or as others ended it who took this process for dead;
        and whether its candidate is queued again.

        What ended through no fault of its own is queued again first: told first, it would be lost
        to a kill in between.
        """
        known = read_trial(self.study, trial)
        if known.state.is_finished():  # the objective has told it
            self.own.discard(trial.number)
            delete_checkpoint(self.study, known)
            return known, False
        queued = False
        if isinstance(cause, (Interrupted, NoWorker, WorkerDied)):
            attempts_used = 1 if isinstance(cause, WorkerDied) else 0
            queued = retry_trial(self.study, known, attempts_used)
        try:
            ended = self.study.tell(trial, value, final_state(cause))
            if not queued:
                delete_checkpoint(self.study, ended)
            return ended, queued
        except UpdateFinishedTrialError:
            return read_trial(self.study, trial), True
        finally:
            self.own.discard(trial.number)

    def stay_alive(self, over: threading.Event) -> None:
        """Tell the other coordinators, if there may be any, which trials are under way here."""
        while self.study_lock.shared and not over.wait(HEARTBEAT_SECONDS):
            with suppress(Exception):  # the next one may be heard
                self.study_lock.heartbeat(list(self.own))

    def settle(self, worker: int, trial: FrozenTrial, queued: bool) -> None:
        """Count what became of the trial; one that did not train gives its place back."""
        self.watch.ended(worker, trial)
        for callback in self.callbacks:
            callback(self.study, trial)
        with self.lock:
            if is_trained(trial):
                self.failures = self.proposals = 0
                return
            self.missing += queued or not self.queued_only
            self.failures += trial.state == TrialState.FAIL and not queued
            self.proposals += trial.state == TrialState.PRUNED
        if self.failures >= MAX_FAILURES_IN_A_ROW and not self.stopping:
            raise StudyError(f"{MAX_FAILURES_IN_A_ROW} trials failed in a row, {self.last(trial)}")
        if self.proposals >= MAX_PROPOSALS_IN_A_ROW:
            raise NothingTrained(
                f"{MAX_PROPOSALS_IN_A_ROW:,} proposals in a row did not train, {self.last(trial)}; "
                "make space.py propose smaller nets or allow more parameters"
            )

    def last(self, trial: FrozenTrial) -> str:
        """Why the last trial before giving up ended as it did."""
        reason = f"the last because: {trial_attributes(trial).reason or ''}"
        if space_has_changed(self.study):
            reason += " (space.py has changed since the study began: another --study begins afresh)"
        return reason

    def evaluate(
        self, worker: int, trial: optuna.Trial
    ) -> tuple[float, None] | tuple[None, BaseException]:
        """The user's objective, given a `train` of its own: its value, or why there is none."""
        epochs: list[Epoch] = []
        try:
            with ExitStack() as stack:  # pruning leaves `train` from outside, by an exception

                def train(
                    candidate: Candidate, count: int, seed: int | None = None
                ) -> Generator[float, None, None]:
                    drawn = trial_seed(self.study, trial.number) if seed is None else seed
                    run = Run(candidate, drawn, count)
                    past = load_checkpoint(self.study, trial, run, self.engine.device, seed is None)
                    if past:
                        run = replace(run, seed=past.seed, state=past.state)
                    set_trial_attributes(trial, **self.facts(run))
                    flush(self.study, trial)
                    stack.close()  # a trial trains one run at a time: it has one worker
                    curve: list[float] = []
                    for epoch in stack.enter_context(closing(self.engine.train(run))):
                        if past and not curve and epoch.number == len(past.curve) + 1:
                            for test_accuracy in past.curve:  # told anew, not trained anew
                                curve.append(test_accuracy)
                                yield test_accuracy
                        curve.append(epoch.test_accuracy)
                        epochs.append(epoch)
                        if epoch.state:
                            known = run, self.engine.device
                            save_checkpoint(self.study, trial, *known, curve, epoch.state)
                        if self.stopping and not epoch.weights:
                            raise Interrupted(INTERRUPTED)
                        self.watch.epoch(
                            worker, trial.number, str(candidate.architecture), epoch, count
                        )
                        yield epoch.test_accuracy
                    if len(curve) < count:
                        raise RuntimeError("train was called again before this run was over")

                try:
                    value = self.call_objective(trial, train)
                finally:  # it may have left the folder where all is kept
                    os.chdir(self.folder)
            if not isinstance(value, Real) or not math.isfinite(value):
                raise ValueError(f"objective returned {value!r}, expected a finite number")
            if epochs and epochs[-1].weights:
                save_weights(self.study, trial, epochs[-1].weights)
            return float(value), None
        except KeyboardInterrupt:
            raise
        except BaseException as cause:  # a trial fails, the search goes on
            if isinstance(cause, StorageFailed) or (
                isinstance(cause, Exception) and is_disconnect(cause)
            ):
                raise  # no fault of the trial, and no other could be kept either
            if self.stopping and isinstance(cause, WorkerDied):
                cause = Interrupted(INTERRUPTED)
            reason = str(cause) if isinstance(cause, SELF_EXPLANATORY) else describe_error(cause)
            with suppress(UpdateFinishedTrialError):  # others have ended it
                set_trial_attributes(trial, reason=reason)
                if isinstance(cause, Diverged):  # which says something of the candidate
                    set_trial_attributes(trial, diverged=True)
            return None, cause
        finally:
            if epochs:
                # The median: a worker's first epoch ever compiles, and warms up.
                middle = statistics.median(epoch.seconds for epoch in epochs)
                with suppress(UpdateFinishedTrialError):
                    set_trial_attributes(trial, seconds_per_epoch=round(middle, 3))

    def call_objective(self, trial: optuna.Trial, train: Callable[..., Any]) -> Any:
        """Call the objective with `train` and the task, or with the trial alone."""
        if accepts_train(self.objective):
            return self.objective(trial, train, self.task)
        return self.objective(trial)

    def facts(self, run: Run) -> dict[str, Any]:
        """What a trial remembers of its run; `candidate` in full, to be compared on export."""
        net = run.candidate.architecture
        return {
            "architecture": str(net),
            "parameters": parameter_count(net, self.task.shape, self.task.classes),
            "candidate": asdict(run.candidate),
            "seed": run.seed,
            "device": self.engine.device,
            "host": platform.node(),
        }


def final_state(cause: BaseException | None) -> TrialState:
    """A net that cannot be built is pruned like one over the budget: it was never trained."""
    if cause is None:
        return TrialState.COMPLETE
    pruned = isinstance(cause, (optuna.TrialPruned, ArchitectureError))
    return TrialState.PRUNED if pruned else TrialState.FAIL


def trial_seed(study: optuna.Study, number: int) -> int:
    """The seed of trial `number`: different for every trial, the same whenever it is asked."""
    return int(
        np.random.SeedSequence((study_attributes(study).seed or 0, number)).generate_state(1)[0]
    )
