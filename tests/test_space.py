"""Tests of space.py: its proposals, stored trials and published models."""

from dataclasses import replace

import optuna
import pytest
from optuna.trial import FixedTrial

import space
from search.analysis.survey import count_values, propose, survey
from search.nets.architecture import Architecture, Conv, GlobalPool, Pool, parameter_count
from search.nets.candidate import Task
from search.nets.presets import PRESETS
from search.study.experiment import find_experiment


def test_many_random_proposals_fit_and_all_can_be_built() -> None:
    found = survey(list(propose(find_experiment(), Task(), 1_000)), Task())
    assert found.share_inside_budget >= 0.4
    assert found.share_not_buildable == 0
    assert found.knobs["head"][0] == '"gap, 1x1", "1x1, gap", "3x3, gap", linear'
    assert found.knobs["padding"][0] == "none, first, last"


@pytest.mark.parametrize("side", [8, 9, 12, 20, 32, 48, 96])
@pytest.mark.parametrize("channels", [1, 3])
def test_nets_for_images_of_any_sensible_size(side: int, channels: int) -> None:
    task = Task(shape=(channels, side, side + 3))
    found = survey(list(propose(find_experiment(), task, 200)), task)
    assert found.share_inside_budget >= 0.4
    assert found.share_not_buildable == 0


def test_stored_trial_rebuilds_its_candidate() -> None:
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=0))
    for _ in range(100):
        trial = study.ask()
        drawn = space.suggest(trial)
        study.tell(trial, 0.0)
        assert space.suggest(FixedTrial(trial.params)) == drawn
        assert space.suggest(study.trials[-1]) == drawn


def test_conditional_knobs_are_suggested_only_where_used() -> None:
    drawn = list(propose(find_experiment(), Task(), 300))
    always = set.intersection(*(set(trial.distributions) for trial in drawn))
    every = set.union(*(set(trial.distributions) for trial in drawn))
    conditional = {"squeeze_width", "warmup", "step_epochs"}
    transition = {"transition_width", "bare_transition"}
    assert every - always == conditional | transition | {"width_6", "width_7"}
    assert {True, False} == {trial.params["separable"] for trial in drawn}
    for trial in drawn:
        has_transition = trial.params["transition"] != "none"
        assert transition & trial.params.keys() == (transition if has_transition else set())
        assert ("squeeze_width" in trial.params) == trial.params["squeeze"]
        assert ("warmup" in trial.params) == (trial.params["scheduler"] == "onecycle")
        assert ("step_epochs" in trial.params) == (trial.params["scheduler"] == "step")
        assert ("width_7" in trial.params) == (trial.params["depth"] == 7)


def without_dropout(architecture: Architecture) -> Architecture:
    """Remove dropout; E4's 6x6 average pooling covers the whole map, so it is a global pooling."""
    same = {Pool("avg", 6): GlobalPool()}
    return Architecture(
        tuple(
            replace(layer, dropout=0.0) if isinstance(layer, Conv) else same.get(layer, layer)
            for layer in architecture.layers
        )
    )


@pytest.mark.parametrize("name", [name for name in space.WARM_START if name[0] != "F"])
def test_warm_start_equals_the_published_net(name: str) -> None:
    suggested = space.suggest(FixedTrial(space.WARM_START[name]))
    published = PRESETS[name].candidate
    assert without_dropout(suggested.architecture) == without_dropout(published.architecture)
    assert parameter_count(suggested.architecture) == PRESETS[name].parameters <= 8_000
    assert suggested.recipe == space.suggest(FixedTrial(space.WARM_START["F1"])).recipe


def test_separable_convs_have_twice_the_channels() -> None:
    params = space.WARM_START["F1"] | {"separable": True}
    convs = [x for x in space.suggest(FixedTrial(params)).architecture.layers if type(x) is Conv]
    assert [(x.width, x.separable) for x in convs if x.kernel == 3] == [
        *[(8, False), (16, True), (24, True), (24, True), (24, True), (30, True), (28, True)]
    ]


def test_published_models_are_tried_first_if_expressible() -> None:
    inside = {name for name, preset in PRESETS.items() if preset.parameters <= 8_000}
    # C3 puts a ReLU on its logits, C4 begins with 3 and 5 channels; E4+ is E4 with another learning
    # rate and 60 epochs more. F5 has batches of 32, and F6 resembles F4.
    assert inside - set(space.WARM_START) == {"C3", "C4", "E4+", "F5", "F6"}


def test_estimated_number_of_candidates_is_exact() -> None:
    def suggest(trial: optuna.trial.BaseTrial, shape: object) -> object:
        if trial.suggest_categorical("deep", (False, True)):
            trial.suggest_int("more", 1, 9)
        trial.suggest_float("lr", 0.1, 1.0)
        return type("Candidate", (), {"architecture": space.suggest(FixedTrial(B3)).architecture})

    B3 = space.WARM_START["B3"]
    experiment = replace(find_experiment(), suggest=suggest)
    found = survey(list(propose(experiment, Task(), 4_000)), Task())
    assert found.settings == pytest.approx(10, rel=0.05)  # not deep: 1; deep: 9
    assert count_values(optuna.distributions.IntDistribution(2, 8, step=2)) == 4
    assert count_values(optuna.distributions.FloatDistribution(0, 1)) is None


def test_proposals_that_space_prunes_are_counted() -> None:
    def suggest(trial: optuna.trial.BaseTrial, shape: object) -> object:
        if trial.suggest_categorical("odd", (False, True)):
            raise optuna.TrialPruned("odd")
        return type("Candidate", (), {"architecture": space.suggest(FixedTrial(B3)).architecture})

    B3 = space.WARM_START["B3"]
    experiment = replace(find_experiment(), suggest=suggest)
    found = survey(list(propose(experiment, Task(), 400)), Task())
    assert found.share_not_buildable == pytest.approx(0.5, abs=0.1)


@pytest.mark.parametrize("name", [name for name in space.WARM_START if name[0] == "F"])
def test_found_nets_are_tried_as_they_were_found(name: str) -> None:
    assert space.suggest(FixedTrial(space.WARM_START[name])) == PRESETS[name].candidate
