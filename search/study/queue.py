"""The queue of a study: retries, what is tried first, what is wanted exactly."""

import warnings
from collections.abc import Collection
from typing import Any

import optuna
from optuna.trial import FixedTrial, FrozenTrial, TrialState

from search.storage.handle import fail_trial, read_trial, refresh
from search.study.attributes import queued_attributes, study_attributes, trial_attributes
from search.study.experiment import Experiment

MAX_ATTEMPTS = (
    3  # at a trial whose worker or coordinator died; then it stays failed, with its reason
)

COORDINATOR_DIED = "its coordinator died"


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
            retry_trial(study, read_trial(study, trial), attempts_used=1)
            fail_trial(study, trial, COORDINATOR_DIED)


def retry_trial(study: optuna.Study, trial: FrozenTrial, attempts_used: int) -> bool:
    """Queue the candidate of a trial that ended through no fault of its own, within reason.

    Returns whether it is queued, now or by whoever ended the trial before.
    """
    refresh(study)
    retries = (trial_attributes(t).retry_of for t in study.get_trials(deepcopy=False))
    if trial.number in retries:
        return True
    known = trial_attributes(trial)
    attempt = known.attempt + attempts_used
    params = queued_params(trial)
    if not params or attempt > MAX_ATTEMPTS:
        return False
    first = trial.number if known.first_try is None else known.first_try
    attrs = queued_attributes(attempt=attempt, retry_of=trial.number, first_try=first)
    if known.preset:
        attrs |= queued_attributes(preset=known.preset)
    study.enqueue_trial(params, user_attrs=attrs)
    return True


def sync_queue(
    study: optuna.Study, wanted: list[dict[str, Any]], noted: tuple[str, ...] = ()
) -> None:
    """Let trials with the `wanted` params, and no others, wait in the queue.

    What waits already stays where it is; what an earlier call left and nobody wants is ended. The
    params called `noted` become user attrs as well.
    """
    missing = list(wanted)
    for trial in study.get_trials(deepcopy=False, states=(TrialState.WAITING,)):
        if queued_params(trial) in missing:
            missing.remove(queued_params(trial))
        else:
            fail_trial(study, trial, "taken out of the queue")
    for params in missing:
        study.enqueue_trial(params, user_attrs={name: params[name] for name in noted})


def queued_params(trial: FrozenTrial) -> dict[str, Any]:
    """A trial's params, with those that it was queued with and has not asked for yet."""
    fixed: dict[str, Any] = trial.system_attrs.get("fixed_params", {})
    return fixed | trial.params


def queue_warm_start(study: optuna.Study, experiment: Experiment) -> None:
    """Queue the published models that the space can say, each once in a study's life."""
    if not study_attributes(study).warm_start:
        return
    queued = {trial_attributes(trial).preset for trial in study.get_trials(deepcopy=False)}
    for name, params in experiment.warm_start.items():
        if name not in queued and _can_suggest(experiment, params):
            study.enqueue_trial(params, user_attrs=queued_attributes(preset=name))


def _can_suggest(experiment: Experiment, params: dict[str, Any]) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # FixedTrial takes a value out of range with a warning only
        try:
            experiment.suggest(FixedTrial(params))
        except KeyboardInterrupt:
            raise
        except BaseException:  # it is the user's
            return False
    return True
