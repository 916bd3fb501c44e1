"""The space.py and objective.py stored in a study: read them, compare knobs with the present."""

import io
import shlex
import tokenize
from collections.abc import Iterator

import optuna
from optuna.distributions import (
    BaseDistribution,
    CategoricalDistribution,
    check_distribution_compatibility,
)
from optuna.samplers import RandomSampler

from search.errors import StudyError
from search.nets.architecture import Shape
from search.storage.handle import storage_of, storage_url
from search.storage.url import hide_password
from search.study.attributes import setting_changes, setting_history
from search.study.experiment import FILES, Experiment
from search.study.paths import url_of
from search.study.trials import is_trained

DRAWS = 30  # to meet the knobs that only some trials have


def stored_sources(study: optuna.Study) -> dict[str, bytes]:
    """Return the content of the files that the last trained trial was made with, by file name.

    The latest ones, if no trial was trained.

    Raises:
        StudyError: What is stored is no source text.
    """
    trials = study.get_trials(deepcopy=False)
    trained = [trial.number for trial in trials if is_trained(trial)]
    last = max(trained, default=len(trials))
    sources = {}
    for name in FILES:
        texts = setting_history(study.user_attrs, name)[:1]
        changes = setting_changes(study.user_attrs, name)
        texts += [changes[number] for number in sorted(changes) if number <= last]
        if texts:
            sources[name] = _encoded(texts[-1], f"{name} of study {study.study_name!r}")
    return sources


def _encoded(text: object, what: str) -> bytes:
    """Encode a source text as its first lines declare, by default in UTF-8."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(str(text).encode()).readline)
        if isinstance(text, str):
            return text.encode(encoding)
    except (SyntaxError, UnicodeError):
        pass
    raise StudyError(f"{what} is no source text")


def check_space(study: optuna.Study, experiment: Experiment, shape: Shape) -> None:
    """Check that trials of the present space.py can join those of the study.

    Optuna mixes trials whose ranges differ, but not two kinds of one knob (log is one) or two lists
    of choices. Checked before anything is trained or recorded, because each trial would fail.

    Args:
        study: The study, before it is resumed.
        experiment: The user's files.
        shape: (C, H, W) of the images.

    Raises:
        StudyError: A knob has changed in such a way.
    """
    latest = setting_history(study.user_attrs, "space.py")[-1:]
    trials = study.get_trials(deepcopy=False)
    before: dict[str, BaseDistribution] = {}
    for trial in trials:
        before.update(trial.distributions)
    if not before or latest == [experiment.sources["space.py"]]:
        return
    for name, now in _knobs(experiment, shape):
        try:
            check_distribution_compatibility(before.get(name, now), now)
        except ValueError:
            advice = "start another with --study"
            if any(map(is_trained, trials)):
                advice += f", or {how_to_restore(study)}"
            raise StudyError(
                f"space.py has changed: its knob {name!r} is {_describe(now)}, in study "
                f"{study.study_name!r} it was {_describe(before[name])}, and Optuna cannot mix "
                f"them: {advice}"
            ) from None


def _knobs(experiment: Experiment, shape: Shape) -> Iterator[tuple[str, BaseDistribution]]:
    """Yield the knobs of some random trials; none of a trial that space.py fails on."""
    verbosity = optuna.logging.get_verbosity()
    optuna.logging.set_verbosity(optuna.logging.ERROR)  # it announces each new study
    try:
        study = optuna.create_study(sampler=RandomSampler(seed=0))
    finally:
        optuna.logging.set_verbosity(verbosity)
    for _ in range(DRAWS):
        trial = study.ask()
        try:
            experiment.suggest(trial, shape)
        except KeyboardInterrupt:
            raise
        except BaseException:  # the user's code may raise anything: the search will say what
            continue
        yield from trial.distributions.items()


def _describe(knob: BaseDistribution) -> str:
    return f"one of {knob.choices}" if isinstance(knob, CategoricalDistribution) else str(knob)


def how_to_restore(study: optuna.Study) -> str:
    """Say how to get back the files that the study was made with."""
    url = storage_url(storage_of(study))
    own = url in ("", url_of(study.study_name))
    storage = "" if own else f" --storage {shlex.quote(hide_password(url))}"
    return (
        "move space.py and objective.py away, get those of the study with "
        f"`python -m search init --study {study.study_name}{storage}` and read them"
    )
