"""The queue of a study: retries, what is tried first, what is wanted exactly."""

import warnings
from collections.abc import Collection
from contextlib import suppress
from typing import Any

import optuna
from optuna.exceptions import UpdateFinishedTrialError
from optuna.trial import FixedTrial, FrozenTrial, TrialState

from search.study.experiment import Experiment
from search.study.trials import refresh

MAX_ATTEMPTS = (
    3  # at a trial whose worker or coordinator died; then it stays failed, with its reason
)

COORDINATOR_DIED = "its coordinator died"


def fail_stale_trials(study: optuna.Study, orphans: Collection[int] | None) -> None:
    """End the trials that dead coordinators left running, which repel the sampler; queue them anew.

    `orphans` are their ids; None is all that run, for none other may have them.
    """
    for known in study.get_trials(deepcopy=False, states=(TrialState.RUNNING,)):
        if orphans is None or known._trial_id in orphans:
            trial = study._storage.get_trial(known._trial_id)  # with all that it has written
            # Queued first: a kill in between would lose it.
            retry_trial(study, trial, attempts_used=1)
            with suppress(UpdateFinishedTrialError):  # its coordinator was only slow
                study._storage.set_trial_user_attr(trial._trial_id, "reason", COORDINATOR_DIED)
                study._storage.set_trial_state_values(trial._trial_id, TrialState.FAIL)


def retry_trial(study: optuna.Study, trial: FrozenTrial, attempts_used: int) -> bool:
    """Queue the candidate of a trial that ended through no fault of its own, within reason.

    Returns whether it is queued, now or by whoever ended the trial before.
    """
    refresh(study)
    retries = (t.user_attrs.get("retry_of") for t in study.get_trials(deepcopy=False))
    if trial.number in retries:
        return True
    attempt = trial.user_attrs.get("attempt", 1) + attempts_used
    params = queued_params(trial)
    if not params or attempt > MAX_ATTEMPTS:
        return False
    first = trial.user_attrs.get("first_try", trial.number)
    attrs = {"attempt": attempt, "retry_of": trial.number, "first_try": first}
    if preset := trial.user_attrs.get("preset"):
        attrs["preset"] = preset
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
            study._storage.set_trial_user_attr(trial._trial_id, "reason", "taken out of the queue")
            study._storage.set_trial_state_values(trial._trial_id, TrialState.FAIL)
    for params in missing:
        study.enqueue_trial(params, user_attrs={name: params[name] for name in noted})


def queued_params(trial: FrozenTrial) -> dict[str, Any]:
    """A trial's params, with those that it was queued with and has not asked for yet."""
    fixed: dict[str, Any] = trial.system_attrs.get("fixed_params", {})
    return fixed | trial.params


def queue_warm_start(study: optuna.Study, experiment: Experiment) -> None:
    """Queue the published models that the space can say, each once in a study's life."""
    if not study.user_attrs["warm_start"]:
        return
    queued = {trial.user_attrs.get("preset") for trial in study.get_trials(deepcopy=False)}
    for name, params in experiment.warm_start.items():
        if name not in queued and _can_suggest(experiment, params):
            study.enqueue_trial(params, user_attrs={"preset": name})


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
