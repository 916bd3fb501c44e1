"""Runs a study: threads that ask, wait while a worker trains, and tell, until enough is trained.

Every trial is an ordinary Optuna trial, asked and told; what this adds is the exact count, however
many threads, crashes and proposals over the budget there are.
"""

import math
import threading
import time
from collections.abc import Generator
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass
from numbers import Real
from typing import Any, Protocol

import numpy as np
import optuna
from optuna.trial import FrozenTrial, TrialState

from search import SearchError, brief
from search.architecture import ArchitectureError, parameter_count
from search.candidate import Candidate, Run, Task
from search.engines import Diverged, Engine, Epoch, TrainingFailed, WorkerDied
from search.experiment import Objective
from search.study import (
    INTERRUPTED,
    StorageFailed,
    StudyError,
    held,
    queue_again,
    save_weights,
    trained,
    write,
)

FAILURES = 20  # in a row, and the run gives up
PROPOSALS = 2_000  # in a row that do not train, and the run gives up


class NothingTrained(StudyError):
    """Whatever is proposed is turned down."""


class Interrupted(Exception):
    """The user asked to stop: the trial is put back and trained when the study goes on."""


# What says enough by its message alone.
PLAIN = (optuna.TrialPruned, Diverged, Interrupted, SearchError, TrainingFailed, WorkerDied)


class Watch(Protocol):
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
    watch: Watch
    trials: int
    timeout_seconds: float = math.inf
    queued_only: bool = False

    def __post_init__(self) -> None:
        self.missing = self.trials - held(self.study)
        self.deadline = time.monotonic() + self.timeout_seconds
        self.stopping = False
        self.failures = self.proposals = 0  # in a row, since the last trained trial
        self.lock = threading.Lock()

    def run(self) -> None:
        """Trials under way when the time is up are finished.

        Raises StudyError when nothing comes of it any more, and KeyboardInterrupt after what was
        under way has been put back in the queue.
        """
        threads = ThreadPoolExecutor(self.engine.workers, "trial")
        futures = [threads.submit(self.work, worker) for worker in range(self.engine.workers)]
        try:
            wait(futures, return_when=FIRST_EXCEPTION)
        finally:  # all are done, one has failed, or Ctrl-C was pressed
            if not all(future.done() for future in futures):
                self.stopping = True
                self.engine.close()
            threads.shutdown()
        for future in futures:
            future.result()

    def work(self, worker: int) -> None:
        """One thread: a trial at a time, as long as one is missing that no other thread is at."""
        while self.take():
            with self.lock:  # on SQLite, two threads that ask at once get the same queued trial
                trial = self.study.ask()
            value, cause = self.evaluate(worker, trial)
            self.settle(worker, self.study.tell(trial, value, state_after(cause)), cause)

    def take(self) -> bool:
        with self.lock:
            if self.missing <= 0 or self.stopping or time.monotonic() > self.deadline:
                return False
            self.missing -= 1
            return True

    def settle(self, worker: int, trial: FrozenTrial, cause: BaseException | None) -> None:
        """Count what became of the trial; one that did not train gives its place back."""
        queued = False
        if isinstance(cause, (Interrupted, WorkerDied)):
            attempts_used = 1 if isinstance(cause, WorkerDied) else 0
            queued = queue_again(self.study, trial, attempts_used)
        self.watch.ended(worker, trial)
        with self.lock:
            if trained(trial):
                self.failures = self.proposals = 0
                return
            self.missing += queued or not self.queued_only
            self.failures += trial.state == TrialState.FAIL
            self.proposals += trial.state == TrialState.PRUNED
        if self.failures >= FAILURES and not self.stopping:
            raise StudyError(f"{FAILURES} trials failed in a row, {self.last(trial)}")
        if self.proposals >= PROPOSALS:
            raise NothingTrained(
                f"{PROPOSALS:,} proposals in a row did not train, {self.last(trial)}; "
                "make space.py propose smaller nets or allow more parameters"
            )

    def last(self, trial: FrozenTrial) -> str:
        """Why the last trial before giving up ended as it did."""
        reason = f"the last because: {trial.user_attrs.get('reason', '')}"
        if any(what.startswith("space.py from") for what in self.study.user_attrs):
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
                    drawn = run_seed(self.study, trial.number) if seed is None else seed
                    run = Run(candidate, drawn, count)
                    for what, value in self.facts(run).items():
                        trial.set_user_attr(what, value)
                    write(self.study, trial)
                    stack.close()  # a trial trains one run at a time: it has one worker
                    number = 0
                    for epoch in stack.enter_context(closing(self.engine.train(run))):
                        if self.stopping:
                            raise Interrupted(INTERRUPTED)
                        number = epoch.number
                        epochs.append(epoch)
                        self.watch.epoch(
                            worker, trial.number, str(candidate.architecture), epoch, count
                        )
                        yield epoch.test_accuracy
                    if number < count:
                        raise RuntimeError("train was called again before this run was over")

                value = self.objective(trial, train, self.task)
            if not isinstance(value, Real) or not math.isfinite(value):
                raise ValueError(f"objective returned {value!r}, expected a finite number")
            if epochs and epochs[-1].weights:
                save_weights(self.study, trial, epochs[-1].weights)
            return float(value), None
        except StorageFailed:
            raise  # no fault of the trial, and no other could be kept either
        except (Exception, SystemExit) as cause:  # a trial fails, the search goes on
            if self.stopping and isinstance(cause, WorkerDied):
                cause = Interrupted(INTERRUPTED)
            trial.set_user_attr("reason", str(cause) if isinstance(cause, PLAIN) else brief(cause))
            if isinstance(cause, Diverged):  # which says something of the candidate
                trial.set_user_attr("diverged", True)
            return None, cause
        finally:
            if epochs:
                mean = sum(epoch.seconds for epoch in epochs) / len(epochs)
                trial.set_user_attr("seconds_per_epoch", round(mean, 3))

    def facts(self, run: Run) -> dict[str, Any]:
        """What a trial remembers of its run; `candidate` in full, to be compared on export."""
        net = run.candidate.architecture
        return {
            "architecture": str(net),
            "parameters": parameter_count(net, self.task.shape, self.task.classes),
            "candidate": asdict(run.candidate),
            "seed": run.seed,
            "device": self.engine.device,
        }


def state_after(cause: BaseException | None) -> TrialState:
    """A net that cannot be built is pruned like one over the budget: it was never trained."""
    if cause is None:
        return TrialState.COMPLETE
    pruned = isinstance(cause, (optuna.TrialPruned, ArchitectureError))
    return TrialState.PRUNED if pruned else TrialState.FAIL


def run_seed(study: optuna.Study, number: int) -> int:
    """The seed of trial `number`: different for every trial, the same whenever it is asked."""
    return int(np.random.SeedSequence((study.user_attrs["seed"], number)).generate_state(1)[0])
