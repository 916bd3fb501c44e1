"""The texts of space.py and objective.py that a study keeps: compared with today's, given back."""

from collections.abc import Iterator

import optuna
from optuna.distributions import BaseDistribution, check_distribution_compatibility
from optuna.samplers import RandomSampler

from search.errors import StudyError
from search.nets.architecture import Shape
from search.study.attributes import setting_changes, setting_history
from search.study.experiment import Experiment
from search.study.trials import is_trained

FILES = ("space.py", "objective.py")
DRAWS = 30  # to meet the knobs that only some trials have


def stored_sources(study: optuna.Study) -> dict[str, str]:
    """Return the text of each file that the last trained trial was made with, by file name."""
    trained = [trial.number for trial in study.get_trials(deepcopy=False) if is_trained(trial)]
    sources = {}
    for name in FILES:
        used = setting_history(study.user_attrs, name)[:1]
        changes = setting_changes(study.user_attrs, name)
        used += [changes[number] for number in sorted(changes) if number <= max(trained, default=0)]
        sources.update({name: used[-1]} if used else {})
    return sources


def check_space(study: optuna.Study, experiment: Experiment, shape: Shape) -> None:
    """Check that trials of today's space.py can join those of the study.

    Optuna mixes trials whose ranges differ, but not two kinds of one knob or two lists of choices.
    Checked before anything is trained or recorded, because each trial would fail.

    Args:
        study: The study, before it goes on.
        experiment: The user's files.
        shape: (C, H, W) of the images.

    Raises:
        StudyError: A knob has changed in such a way.
    """
    before: dict[str, BaseDistribution] = {}
    for trial in study.get_trials(deepcopy=False):
        before.update(trial.distributions)
    known = setting_history(study.user_attrs, "space.py")
    if not before or known[-1:] == [experiment.sources["space.py"]]:
        return
    for name, now in _knobs(experiment, shape):
        try:
            check_distribution_compatibility(before.get(name, now), now)
        except ValueError:
            raise StudyError(
                f"space.py has changed: its knob {name!r} is {now}, in study "
                f"{study.study_name!r} it was {before[name]}: start another with --study, or move "
                "space.py and objective.py away and get back the study's own: "
                f"`python -m search init --study {study.study_name}`"
            ) from None


def _knobs(experiment: Experiment, shape: Shape) -> Iterator[tuple[str, BaseDistribution]]:
    """Yield the knobs of some random trials; none of a trial that space.py fails on."""
    study = optuna.create_study(sampler=RandomSampler(seed=0))
    for _ in range(DRAWS):
        trial = study.ask()
        try:
            experiment.suggest(trial, shape)
        except Exception:  # the user's code may raise anything: the search will say what
            continue
        yield from trial.distributions.items()
