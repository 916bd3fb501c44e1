"""The queue of a study: nets to try first, retries, and runs asked for by params."""

import logging
import warnings
from collections.abc import Collection
from enum import Enum
from typing import Any

import optuna
from optuna.trial import FixedTrial, FrozenTrial, TrialState

from search.errors import describe_error
from search.nets.architecture import Shape
from search.storage.handle import fail_trial, read_trial, refresh
from search.study.attributes import checked_attributes, study_attributes, trial_attributes
from search.study.checkpoints import completed_epochs
from search.study.experiment import Experiment

logger = logging.getLogger(__name__)

# How often a candidate is tried without getting further, then it stays failed, with its reason.
MAX_ATTEMPTS = 3  # that end with the death of its worker
MAX_KILLS = 10  # of the search: rarely the candidate's fault, but it may be what exhausts memory

NOT_TRIED = "not tried: "
COORDINATOR_DIED = "the process that ran it died"


class EndedBy(Enum):
    """What ended a trial that was not to blame for it."""

    INTERRUPTION = "Ctrl-C"
    WORKER = "the death of its worker"
    SEARCH = "the death of the search"


def fail_stale_trials(study: optuna.Study, numbers: Collection[int] | None) -> None:
    """Mark stale RUNNING trials as failed (they bias TPE's constant liar) and enqueue retries.

    Args:
        study: The study.
        numbers: The numbers of the stale trials; None for every running trial.
    """
    refresh(study)
    for trial in study.get_trials(deepcopy=False, states=(TrialState.RUNNING,)):
        if numbers is None or trial.number in numbers:
            # Enqueue the retry before marking the trial failed; a crash between the two would
            # otherwise lose it.
            retry_trial(study, read_trial(study, trial), EndedBy.SEARCH)
            fail_trial(study, trial, checked_attributes(reason=COORDINATOR_DIED))


def retry_trial(study: optuna.Study, trial: FrozenTrial, ended_by: EndedBy) -> bool:
    """Enqueue the candidate of a trial again, unless it was tried too often.

    Args:
        study: The study.
        trial: A trial that ended without being to blame.
        ended_by: What ended it.

    Returns:
        Whether the candidate is enqueued, by this call or by another process before it.
    """
    refresh(study)
    retried = (trial_attributes(t).retry_of for t in study.get_trials(deepcopy=False))
    if trial.number in retried:
        return True
    stored, params = trial_attributes(trial), queued_params(trial)
    completed = completed_epochs(study, trial)
    attempt, kills = stored.attempt, stored.kills
    if completed > stored.resumed_after:
        attempt, kills = 1, 0
    if ended_by is EndedBy.WORKER:
        attempt += 1
    elif ended_by is EndedBy.SEARCH:
        kills += 1
    if not params or attempt > MAX_ATTEMPTS or kills > MAX_KILLS:
        return False
    attrs = checked_attributes(
        attempt=attempt,
        kills=kills,
        resumed_after=completed,
        retry_of=trial.number,
        first_try=trial.number if stored.first_try is None else stored.first_try,
    )
    if stored.preset:
        attrs |= checked_attributes(preset=stored.preset)
    study.enqueue_trial(params, user_attrs=attrs)
    return True


def sync_queue(
    study: optuna.Study, wanted: list[dict[str, Any]], noted: tuple[str, ...] = ()
) -> None:
    """Make the queue hold one trial for each of the `wanted` params, and no other.

    Args:
        study: The study; what is enqueued and wanted stays where it is.
        wanted: The params of each trial.
        noted: Names of params that become user attributes of the trial as well.
    """
    missing = list(wanted)
    for trial in study.get_trials(deepcopy=False, states=(TrialState.WAITING,)):
        if queued_params(trial) in missing:
            missing.remove(queued_params(trial))
        else:
            fail_trial(study, trial, checked_attributes(reason="taken out of the queue"))
    for params in missing:
        study.enqueue_trial(params, user_attrs={name: params[name] for name in noted})


def queued_params(trial: FrozenTrial) -> dict[str, Any]:
    """Return a trial's params, with those that it was enqueued with and has not suggested yet."""
    fixed: dict[str, Any] = trial.system_attrs.get("fixed_params", {})
    return fixed | trial.params


def was_enqueued(trial: FrozenTrial) -> bool:
    """Return whether the trial was enqueued with params, not proposed by the sampler."""
    return bool(trial.system_attrs.get("fixed_params"))


def queue_warm_start(study: optuna.Study, experiment: Experiment, shape: Shape) -> None:
    """Enqueue the nets of WARM_START that space.py can express, each once in a study's life.

    Those that it cannot express are named in a warning; they leave the queue if they waited there,
    and are enqueued again once it can.

    Args:
        study: The study.
        experiment: Its WARM_START has the params of the nets, its `suggest` is the space.
        shape: (C, H, W) of the images.
    """
    if not study_attributes(study).warm_start:
        return
    known: dict[str | None, FrozenTrial] = {}
    for trial in study.get_trials(deepcopy=False):
        stored = trial_attributes(trial)
        if not (stored.reason or "").startswith(NOT_TRIED):
            known[stored.preset] = trial
    skipped: dict[str, str] = {}
    for name, params in experiment.warm_start.items():
        queued = known.get(name)
        if queued is not None and queued.state is not TrialState.WAITING:
            continue
        wanted = params if queued is None else queued_params(queued)
        reason = _why_not_suggested(experiment, wanted, shape)
        if reason is not None:
            skipped[name] = reason
            if queued is not None and read_trial(study, queued).state is TrialState.WAITING:
                fail_trial(study, queued, checked_attributes(reason=f"{NOT_TRIED}{reason}"))
        elif queued is None:
            study.enqueue_trial(params, user_attrs=checked_attributes(preset=name))
    if skipped:
        logger.warning(
            "%d of %d nets in WARM_START are not tried, because space.py no longer "
            "expresses them: %s (the first because: %s)",
            len(skipped),
            len(experiment.warm_start),
            ", ".join(skipped),
            next(iter(skipped.values())),
        )


def _why_not_suggested(experiment: Experiment, params: dict[str, Any], shape: Shape) -> str | None:
    """Return why space.py cannot express these params; None if it can."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # FixedTrial only warns of a value out of range
        try:
            experiment.suggest(FixedTrial(params), shape)
        except KeyboardInterrupt:
            raise
        except BaseException as reason:  # the user's code may raise anything
            return describe_error(reason)
    return None
