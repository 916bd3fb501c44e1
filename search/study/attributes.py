"""The user attributes of a study and of its trials: their names, types and valid values."""

import ast
import logging
import platform
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import partial
from importlib.metadata import version
from typing import Annotated, Any

import optuna
from optuna.trial import FrozenTrial, TrialState

from search.study.kinds import (
    BOOLEAN,
    FINITE_NUMBER,
    FINITE_NUMBERS,
    INTEGER,
    MAPPING,
    NUMBER,
    OPTIONAL_INTEGER,
    OPTIONAL_NUMBER,
    REQUIRED,
    SHOWN,
    TEXT,
)

logger = logging.getLogger(__name__)

# A setting that changed between two runs is stored again, with the number of the next trial.
CHANGED_SETTING = re.compile(r"(?P<name>.+) from trial (?P<number>\d+)")


@dataclass(frozen=True)
class StudyAttributes:
    """What the trials of a study have in common; None where the study does not say.

    An annotation also names the kind of a valid stored value, which schema.py checks.

    Attributes:
        dataset: Name of the data set.
        data_checksum: Checksum of its images and labels, with their split.
        test_images: Number of images that runs are tested on.
        epochs: Epochs per run.
        max_parameters: Largest number of learnable parameters of a net that is trained.
        seed: The study's seed, from which the seeds of its runs are derived.
        warm_start: Whether the nets of WARM_START are enqueued first.
        load_as: Name or absolute path by which the data set is loaded again.
        image_size: Width and height that the images of a folder are resized to, if that was asked.
        channels: Channels that they are converted to, if that was asked.
        select_on: Images that runs are tested on: "test" or a way to split off validation images.
        target: Score, a fraction, that `confirm` holds a candidate to.
        smaller_at: Score, a fraction, from which on the smaller of two nets is preferred.
        command: Command that resumes the study.
        versions: Versions of Python and the libraries, by name, as of the latest run.
        engine: Name of the engine of the latest run.
        sampler: Name of the sampler of the latest run.
        pruner: Name of the pruner of the latest run.
    """

    dataset: Annotated[str | None, TEXT, REQUIRED] = None
    data_checksum: Annotated[str | None, TEXT, REQUIRED] = None
    test_images: Annotated[int | None, INTEGER] = None
    epochs: Annotated[int | None, INTEGER, REQUIRED] = None
    max_parameters: Annotated[int | None, INTEGER, REQUIRED] = None
    seed: Annotated[int | None, INTEGER, REQUIRED] = None
    warm_start: Annotated[bool | None, BOOLEAN, REQUIRED] = None
    load_as: Annotated[str | None, TEXT] = None
    image_size: Annotated[int | None, OPTIONAL_INTEGER] = None
    channels: Annotated[int | None, OPTIONAL_INTEGER] = None
    select_on: Annotated[str | None, TEXT] = None
    target: Annotated[float | None, OPTIONAL_NUMBER, SHOWN] = None
    smaller_at: Annotated[float | None, OPTIONAL_NUMBER, SHOWN] = None
    command: Annotated[str | None, TEXT] = None
    versions: Annotated[dict[str, str] | None, MAPPING, REQUIRED] = None
    engine: Annotated[str | None, TEXT] = None
    sampler: Annotated[str | None, TEXT] = None
    pruner: Annotated[str | None, TEXT] = None

    @property
    def tested_on(self) -> str:
        """Images that the accuracies are of: "test" or "validation"."""
        return "test" if self.select_on in (None, "test") else "validation"


@dataclass(frozen=True)
class TrialAttributes:
    """What a trial records besides its parameters, values and reports; None where it does not.

    Attributes:
        parameters: Number of learnable parameters.
        architecture: The net in one line.
        candidate: Architecture and recipe as nested dicts, as JSON has them.
        preset: Name of the published model that the trial was enqueued with.
        seed: Seed of the run.
        device: Device that the engine trained on.
        host: Name of the machine of the coordinator.
        seconds_per_epoch: Median over the epochs of the run.
        test_accuracy: What the stored weights were measured to have, a fraction, whatever the
            objective reported.
        test_losses: Mean cross entropy over the test images after each epoch of the last run.
        train_accuracies: Accuracy, a fraction, over the training images in each epoch, augmented
            and with dropout, while the weights changed.
        train_losses: Mean loss over the same images.
        reason: Why the trial failed or was pruned.
        attempt: Number of the attempt at this candidate, counted from 1. Attempts that an
            interruption ended do not count, nor do those before it last got further.
        kills: How many times in a row the search was killed while it trained the candidate and
            the candidate got no further.
        resumed_after: The number of epochs that earlier attempts had completed.
        retry_of: Number of the trial that this one retries.
        first_try: Number of the first trial in a chain of retries.
        diverged: Whether the loss was no longer a finite number.
    """

    parameters: Annotated[int | None, FINITE_NUMBER, SHOWN] = None
    architecture: Annotated[str | None, TEXT] = None
    candidate: Annotated[dict[str, Any] | None, MAPPING] = None
    preset: Annotated[str | None, TEXT] = None
    seed: Annotated[int | None, NUMBER] = None
    device: Annotated[str | None, TEXT] = None
    host: Annotated[str | None, TEXT] = None
    seconds_per_epoch: Annotated[float | None, FINITE_NUMBER, SHOWN] = None
    test_accuracy: Annotated[float | None, NUMBER] = None
    test_losses: Annotated[list[float] | None, FINITE_NUMBERS] = None
    train_accuracies: Annotated[list[float] | None, FINITE_NUMBERS] = None
    train_losses: Annotated[list[float] | None, FINITE_NUMBERS] = None
    reason: Annotated[str | None, TEXT] = None
    attempt: Annotated[int, INTEGER] = 1
    kills: Annotated[int, INTEGER] = 0
    resumed_after: Annotated[int, INTEGER] = 0
    retry_of: Annotated[int | None, INTEGER] = None
    first_try: Annotated[int | None, INTEGER] = None
    diverged: Annotated[bool, BOOLEAN] = False


STUDY_NAMES = frozenset(field.name for field in fields(StudyAttributes))
TRIAL_NAMES = frozenset(field.name for field in fields(TrialAttributes))


# --- studies ---------------------------------------------------------------------------------


def study_attributes(study: optuna.Study) -> StudyAttributes:
    """Read the attributes of a study."""
    return parse_study_attributes(study.user_attrs)


def parse_study_attributes(stored: Mapping[str, Any]) -> StudyAttributes:
    """Build the attributes of a study from its stored user attributes.

    Of a setting that changed, the latest value counts.
    """
    latest = {name: setting_history(stored, name)[-1] for name in STUDY_NAMES & stored.keys()}
    return StudyAttributes(**latest)


def set_study_attributes(study: optuna.Study, **values: Any) -> None:
    """Store attributes of a study by the names of `StudyAttributes`, replacing other values."""
    _check_names(values, STUDY_NAMES)
    stored = study.user_attrs
    for name, value in values.items():
        if stored.get(name) != value:
            optuna.Study.set_user_attr(study, name, value)


def record_settings(study: optuna.Study, settings: Mapping[str, Any]) -> None:
    """Store the settings of this run, and keep those of earlier runs.

    A value that differs from the latest one is stored under a name of its own, with the number of
    the first trial that it applies to: the first that waits, else the next new one.

    Args:
        study: The study that is about to run.
        settings: Values by name: engine, sampler, pruner, versions and the texts of the user's
            files by file name.
    """
    stored, trials = study.user_attrs, study.get_trials(deepcopy=False)
    waiting = [trial.number for trial in trials if trial.state == TrialState.WAITING]
    number = min(waiting, default=len(trials))
    for name, value in settings.items():
        history = setting_history(stored, name)
        if not history:
            optuna.Study.set_user_attr(study, name, value)
        elif history[-1] != value:
            optuna.Study.set_user_attr(study, f"{name} from trial {number}", value)


def setting_history(stored: Mapping[str, Any], name: str) -> list[Any]:
    """List the values that a setting has had, the first one first.

    Args:
        stored: The stored user attributes of a study.
        name: Name of the setting.
    """
    changes = setting_changes(stored, name)
    first = [stored[name]] if name in stored else []
    return first + [changes[number] for number in sorted(changes)]


def setting_changes(stored: Mapping[str, Any], name: str) -> dict[int, Any]:
    """Return the later values of a setting, by the number of the first trial they apply to."""
    changes = {}
    for key, value in stored.items():
        change = CHANGED_SETTING.fullmatch(key)
        if change and change["name"] == name:
            changes[int(change["number"])] = value
    return changes


def objective_changed_at(study: optuna.Study) -> int | None:
    """Return the first trial that another objective.py has scored than the latest, if any.

    Comments and blank lines make no difference.
    """
    changes = setting_changes(study.user_attrs, "objective.py")
    earlier, changed_at = study.user_attrs.get("objective.py"), None
    for number in sorted(changes):
        if _code(changes[number]) != _code(earlier):
            changed_at = number
        earlier = changes[number]
    finished = [trial for trial in study.get_trials(deepcopy=False) if trial.value is not None]
    return changed_at if any(trial.number < (changed_at or 0) for trial in finished) else None


def _code(source: object) -> str:
    """Return what a source text does, in a form that can be compared; its text if it has errors."""
    try:
        return ast.dump(ast.parse(str(source)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return str(source)


def space_has_changed(study: optuna.Study) -> bool:
    """Return whether space.py is no longer the one that the study began with."""
    return len(setting_history(study.user_attrs, "space.py")) > 1


def library_versions() -> dict[str, str]:
    """Return the versions of Python and of the libraries that a learning curve may depend on."""
    packages = ("torch", "torchvision", "numba", "optuna")
    return {"python": platform.python_version()} | {name: version(name) for name in packages}


def tested_on(study: optuna.Study) -> str:
    """Return the images that a study's accuracies are of: "test" or "validation"."""
    return study_attributes(study).tested_on


def smaller_at(study: optuna.Study) -> float | None:
    """Return the score, a fraction, from which on the study prefers the smaller of two nets.

    None where the study prefers the higher score.
    """
    return study_attributes(study).smaller_at


# --- trials ----------------------------------------------------------------------------------


def trial_attributes(trial: optuna.Trial | FrozenTrial) -> TrialAttributes:
    """Read the attributes of a trial."""
    stored = trial.user_attrs
    return TrialAttributes(**{name: stored[name] for name in TRIAL_NAMES & stored.keys()})


def set_trial_attributes(trial: optuna.Trial, **values: Any) -> None:
    """Store attributes of a running trial by the names of `TrialAttributes`."""
    for name, value in checked_attributes(**values).items():
        optuna.Trial.set_user_attr(trial, name, value)


def keep_names_apart(trial: optuna.Trial) -> None:
    """Let the objective set attributes of any name on the trial and its study.

    An attribute that has the name of one of this tool's is stored as `user_NAME`, with a warning.
    The number of parameters may be set: objective.py does.
    """
    study = trial.study
    vars(trial)["set_user_attr"] = partial(_set_apart, trial, TRIAL_NAMES)
    vars(study)["set_user_attr"] = partial(_set_apart, study, STUDY_NAMES)


def _set_apart(
    owner: optuna.Trial | optuna.Study, reserved: frozenset[str], key: str, value: Any
) -> None:
    counted = key == "parameters" and type(value) is int and value >= 0
    if key in reserved and not counted:
        logger.warning(
            "objective.py sets the attribute %r, a name that this tool uses: stored as %r",
            key,
            f"user_{key}",
        )
        key = f"user_{key}"
    type(owner).set_user_attr(owner, key, value)  # type: ignore[arg-type]


def checked_attributes(**values: Any) -> dict[str, Any]:
    """Return these attributes of a trial as a dict.

    Raises:
        TypeError: `TrialAttributes` has no attribute of that name.
    """
    _check_names(values, TRIAL_NAMES)
    return values


def _check_names(values: Mapping[str, Any], names: frozenset[str]) -> None:
    if unknown := values.keys() - names:
        raise TypeError(f"no such attribute: {', '.join(sorted(unknown))}")
