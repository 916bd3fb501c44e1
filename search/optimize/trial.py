"""One trial of a search: calls the objective, trains what it asks for, records the outcome."""

import inspect
import logging
import math
import os
import platform
import statistics
import threading
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace

import numpy as np
import optuna
from optuna.exceptions import UpdateFinishedTrialError
from optuna.trial import FrozenTrial, TrialState

from search.engines.checkpoint import weights_in_state
from search.engines.contract import Diverged, Engine, Epoch, NoWorker, TrainingFailed, WorkerDied
from search.errors import SearchError, StorageFailed, StudyError, describe_error
from search.nets.architecture import ArchitectureError, parameter_count
from search.nets.candidate import Candidate, Run, Task
from search.storage.handle import flush, read_trial
from search.storage.postgresql import is_disconnect
from search.study.attributes import (
    keep_names_apart,
    set_trial_attributes,
    study_attributes,
    trial_attributes,
)
from search.study.checkpoints import Checkpoint, load_checkpoint, save_checkpoint
from search.study.experiment import Objective, place_of
from search.study.queue import EndedBy, queued_params, was_enqueued
from search.study.trials import INTERRUPTED
from search.study.weights import save_weights

logger = logging.getLogger(__name__)


class Interrupted(Exception):
    """The user asked to stop: the trial is enqueued again and trained when the study resumes."""


class NotFinite(ValueError):
    """The objective returned an infinite value or NaN; another candidate may have a finite one."""


# Exceptions whose message is a full reason; of any other the type is named as well.
SELF_EXPLANATORY = (
    optuna.TrialPruned,
    Diverged,
    Interrupted,
    SearchError,
    TrainingFailed,
    WorkerDied,
)


@dataclass(frozen=True)
class Outcome:
    """How the objective of a trial ended.

    Attributes:
        value: What it returned; None if it raised.
        cause: What it raised; None if it returned.
    """

    value: float | None = None
    cause: BaseException | None = None

    @property
    def state(self) -> TrialState:
        """The final state of the trial; a net that cannot be built is pruned, not failed."""
        if self.cause is None:
            return TrialState.COMPLETE
        pruned = isinstance(self.cause, (optuna.TrialPruned, ArchitectureError))
        return TrialState.PRUNED if pruned else TrialState.FAIL

    @property
    def is_mistake(self) -> bool:
        """Whether the user's code raised, for no reason that lies in the candidate.

        A trial that another process has ended, taking this one for dead, is none.
        """
        expected = (*SELF_EXPLANATORY, NotFinite, UpdateFinishedTrialError)
        return isinstance(self.cause, Exception) and not isinstance(self.cause, expected)

    @property
    def ended_by(self) -> EndedBy | None:
        """What ended the trial, if the candidate is to be retried; None if it is not."""
        if isinstance(self.cause, WorkerDied):
            return EndedBy.WORKER
        return EndedBy.INTERRUPTION if isinstance(self.cause, (Interrupted, NoWorker)) else None


class TrialRunner:
    """Runs the objective of one trial, which trains by calling `train`.

    Args:
        study: The study of the trial.
        trial: A running trial.
        engine: What trains.
        task: The budget, handed to the objective.
        on_epoch: Called after each epoch with the run and the epoch.
        stopping: Once set, a run ends with its epoch and can be resumed from there.
    """

    def __init__(
        self,
        study: optuna.Study,
        trial: optuna.Trial,
        engine: Engine,
        task: Task,
        on_epoch: Callable[[Run, Epoch], None],
        stopping: threading.Event,
    ) -> None:
        self.study, self.trial, self.engine, self.task = study, trial, engine, task
        self.on_epoch, self.stopping = on_epoch, stopping
        self.epochs: list[Epoch] = []  # of all runs of the trial
        self.losses: dict[str, list[float]] = {}  # of the last run, as TrialAttributes has them
        self.run: Generator[Epoch, None, None] | None = None

    def execute(self, objective: Objective) -> Outcome:
        """Run the trial up to its value or the reason why it has none; store weights or reason.

        Raises:
            KeyboardInterrupt: The user asked to stop.
            StorageFailed: Results cannot be stored, so no other trial could succeed either.
        """
        try:
            value = self._call(objective)
            if self.epochs and (weights := weights_after(self.epochs[-1])):
                save_weights(self.study, self.trial, weights)
                set_trial_attributes(self.trial, test_accuracy=self.epochs[-1].test_accuracy)
            return Outcome(value)
        except KeyboardInterrupt:
            raise
        except BaseException as cause:  # the user's code may raise anything: the trial fails
            if isinstance(cause, StorageFailed):
                raise
            if isinstance(cause, Exception) and is_disconnect(cause):
                raise
            if self.stopping.is_set() and isinstance(cause, WorkerDied):
                cause = Interrupted(INTERRUPTED)
            self._store_reason(cause)
            return Outcome(cause=cause)
        finally:
            if self.run is None:  # it was not trained, so nothing has been said yet
                self._warn_if_enqueued()
            self._store_measures()

    def train(
        self, candidate: Candidate, epochs: int, seed: int | None = None
    ) -> Generator[float, None, None]:
        """Train a candidate and yield its test accuracy after each epoch.

        Args:
            candidate: The net and how to train it.
            epochs: How many epochs to train.
            seed: Seed of the run; by default derived from the study's seed and the trial's number.

        Yields:
            The test accuracy, a fraction.

        Raises:
            RuntimeError: `train` was called again before this run ended; a trial has one worker.
        """
        run, checkpoint = self._begin_run(candidate, epochs, seed)
        curve: list[float] = []
        self.losses = {}
        for epoch in self.run or ():
            if not curve and checkpoint and epoch.number == len(checkpoint.curve) + 1:
                self.losses = checkpoint.losses
                for test_accuracy in checkpoint.curve:  # reported before the interruption
                    curve.append(test_accuracy)
                    yield test_accuracy
            curve.append(epoch.test_accuracy)
            self._end_epoch(run, epoch, curve)
            yield epoch.test_accuracy
        if len(curve) < epochs:
            raise RuntimeError("train was called again before this run was over")

    def _call(self, objective: Objective) -> float:
        folder = os.getcwd()
        keep_names_apart(self.trial)
        try:
            if accepts_train(objective):
                value = objective(self.trial, self.train, self.task)
            else:
                value = objective(self.trial)
        finally:  # the objective may have pruned, or changed the folder that results go to
            self._close_run()
            os.chdir(folder)
        try:
            number = float(value)  # of a tensor or an array as well, like Optuna
        except (TypeError, ValueError):
            raise TypeError(f"objective returned {value!r}, expected a number") from None
        if not math.isfinite(number):
            raise NotFinite(f"objective returned {value!r}, expected a finite number")
        return number

    def _begin_run(
        self, candidate: Candidate, epochs: int, seed: int | None
    ) -> tuple[Run, Checkpoint | None]:
        study, trial, device = self.study, self.trial, self.engine.device
        check_choices(trial)
        if self.run is None:
            warn_of_ignored_params(read_trial(study, trial))
        run = Run(candidate, trial_seed(study, trial.number) if seed is None else seed, epochs)
        checkpoint = load_checkpoint(study, trial, run, device, any_seed=seed is None)
        if checkpoint:
            run = replace(run, seed=checkpoint.seed, state=checkpoint.state)
        self._close_run()
        training = self.engine.train(run)
        set_trial_attributes(
            trial,
            architecture=str(candidate.architecture),
            parameters=self._parameters(candidate),
            candidate=asdict(candidate),
            seed=run.seed,
            device=self.engine.device,  # read after `train`, by which a guarded engine chooses it
            host=platform.node(),
        )
        flush(study, trial)
        self.run = training
        return run, checkpoint

    def _parameters(self, candidate: Candidate) -> int:
        """Count the parameters, unless the objective has done so for the only run."""
        counted = trial_attributes(self.trial).parameters
        if counted is not None and self.run is None:
            return counted
        return parameter_count(candidate.architecture, self.task.shape, self.task.classes)

    def _end_epoch(self, run: Run, epoch: Epoch, curve: list[float]) -> None:
        self.epochs.append(epoch)
        for name, value in measures(epoch).items():
            self.losses.setdefault(name, []).append(value)
        if epoch.state:
            device = self.engine.device
            save_checkpoint(self.study, self.trial, run, device, curve, self.losses, epoch.state)
        if self.stopping.is_set() and not epoch.weights:
            raise Interrupted(INTERRUPTED)
        self.on_epoch(run, epoch)

    def _close_run(self) -> None:
        if self.run is not None:
            self.run.close()

    def _store_reason(self, cause: BaseException) -> None:
        reason = str(cause)
        if not isinstance(cause, SELF_EXPLANATORY):
            reason = ": ".join(filter(None, (place_of(cause), describe_error(cause))))
        with suppress(UpdateFinishedTrialError):  # another process has ended the trial
            set_trial_attributes(self.trial, reason=reason)
            if isinstance(cause, Diverged):  # which is a property of the candidate
                set_trial_attributes(self.trial, diverged=True)

    def _warn_if_enqueued(self) -> None:
        trial = read_trial(self.study, self.trial)
        warn_of_ignored_params(trial)
        if was_enqueued(trial) and trial_attributes(trial).reason:
            logger.warning(
                "trial %d was enqueued and is not trained (%s)",
                trial.number,
                trial_attributes(trial).reason,
            )

    def _store_measures(self) -> None:
        if self.epochs:
            # The median: a worker compiles its kernels in its first epoch.
            median = statistics.median(epoch.seconds for epoch in self.epochs)
            with suppress(UpdateFinishedTrialError):
                set_trial_attributes(self.trial, seconds_per_epoch=round(median, 3))
                # A checkpoint of an earlier version has no losses: part of a run says nothing.
                if len(self.losses["test_losses"]) == self.epochs[-1].number:
                    set_trial_attributes(self.trial, **self.losses)


def weights_after(epoch: Epoch) -> bytes | None:
    """Return the weights after an epoch: also if the objective ended the run early.

    Returns:
        None if it did and the engine writes no checkpoints.
    """
    if epoch.weights or not epoch.state:
        return epoch.weights
    return weights_in_state(epoch.state)


def measures(epoch: Epoch) -> dict[str, float]:
    """Return what a trial records of an epoch besides its test accuracy, which is reported."""
    return {
        "test_losses": round(epoch.test_loss, 6),
        "train_accuracies": round(epoch.train_accuracy, 6),
        "train_losses": round(epoch.train_loss, 6),
    }


def trial_seed(study: optuna.Study, number: int) -> int:
    """Derive the seed of trial `number` from the study's seed; different for every trial."""
    entropy = (study_attributes(study).seed or 0, number)
    return int(np.random.SeedSequence(entropy).generate_state(1)[0])


def warn_of_ignored_params(trial: FrozenTrial) -> None:
    """Warn of params that the trial was enqueued with and that space.py has not suggested."""
    ignored = sorted(queued_params(trial).keys() - trial.params.keys())
    if ignored and trial.params:  # it has none where suggest failed at once
        retry_of = trial_attributes(trial).retry_of
        what = "was enqueued" if retry_of is None else f"repeats trial {retry_of}, which was made"
        logger.warning(
            "trial %d %s with %s, which space.py does not suggest for it: ignored, so the net or "
            "its recipe may be another",
            trial.number,
            what,
            ", ".join(map(repr, ignored)),
        )


def check_choices(trial: optuna.Trial) -> None:
    """Check that a database gives the choices of every knob back as they are.

    Raises:
        StudyError: A choice is a tuple, a list or another object.
    """
    for name, distribution in trial.distributions.items():
        for choice in getattr(distribution, "choices", ()):
            if choice is not None and not isinstance(choice, bool | int | float | str):
                raise StudyError(
                    f"space.py: a choice of {name!r} is {choice!r:.80}; a study can store only "
                    "numbers, strings, True, False and None: suggest one of these, and look the "
                    "rest up by it"
                )
        choices = getattr(distribution, "choices", ())
        if len(set(choices)) < len(choices):
            raise StudyError(
                f"space.py: {name!r} has choices that are equal, {choices!r:.80} (True is 1, False "
                "is 0): a study cannot tell them apart"
            )


def accepts_train(objective: Objective) -> bool:
    """Return whether the objective takes `train` and `task`, or trains by itself."""
    try:
        inspect.signature(objective).bind(None, None, None)
    except TypeError:
        return False
    return True
