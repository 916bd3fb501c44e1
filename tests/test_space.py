"""Laws of space.py: what it proposes, what it replays, what it knows of the published models."""

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


def test_at_least_half_of_random_proposals_fit_the_budget_and_all_can_be_built() -> None:
    found = survey(list(propose(find_experiment(), Task(), 1_000)), Task())
    assert found.share_inside_budget >= 0.5
    assert found.share_not_buildable == 0


def test_a_stored_trial_stands_for_the_candidate_it_stood_for_when_it_was_drawn() -> None:
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=0))
    for _ in range(100):
        trial = study.ask()
        drawn = space.suggest(trial)
        study.tell(trial, 0.0)
        assert space.suggest(FixedTrial(trial.params)) == drawn
        assert space.suggest(study.trials[-1]) == drawn


def test_most_knobs_always_act_and_a_conditional_one_is_asked_only_where_it_acts() -> None:
    drawn = list(propose(find_experiment(), Task(), 300))
    always = set.intersection(*(set(one.distributions) for one in drawn))
    every = set.union(*(set(one.distributions) for one in drawn))
    conditional = {"transition_width", "squeeze_width", "warmup", "step_epochs"}
    assert every - always == conditional | {"width_6", "width_7"}
    for one in drawn:
        assert ("transition_width" in one.params) == (one.params["transition"] != "none")
        assert ("squeeze_width" in one.params) == one.params["squeeze"]
        assert ("warmup" in one.params) == (one.params["schedule"] == "onecycle")
        assert ("step_epochs" in one.params) == (one.params["schedule"] == "step")
        assert ("width_7" in one.params) == (one.params["depth"] == 7)


def without_dropout(architecture: Architecture) -> Architecture:
    """And with E4's average over 6x6, the whole map there, called what it is."""
    same = {Pool("avg", 6): GlobalPool()}
    return Architecture(
        tuple(
            replace(layer, dropout=0.0) if isinstance(layer, Conv) else same.get(layer, layer)
            for layer in architecture.layers
        )
    )


@pytest.mark.parametrize("name", [name for name in space.WARM_START if name != "START"])
def test_a_warm_start_is_the_published_net_layer_by_layer(name: str) -> None:
    said = space.suggest(FixedTrial(space.WARM_START[name]))
    published = PRESETS[name].candidate
    assert without_dropout(said.architecture) == without_dropout(published.architecture)
    assert parameter_count(said.architecture) == PRESETS[name].parameters <= 8_000
    for knob in ("optimizer", "schedule", "momentum"):
        assert getattr(said.recipe, knob) == getattr(published.recipe, knob)
    assert said.recipe.lr == pytest.approx(published.recipe.lr)


def test_the_start_is_inside_the_budget() -> None:
    start = space.suggest(FixedTrial(space.WARM_START["START"]))
    assert parameter_count(start.architecture) == 7432


def test_every_published_model_inside_the_budget_is_tried_first_or_cannot_be_said() -> None:
    inside = {name for name, preset in PRESETS.items() if preset.parameters <= 8_000}
    # C3 puts a ReLU on its logits; E4+ is E4 with another learning rate and 60 epochs more.
    assert inside - set(space.WARM_START) == {"C3", "E4+"}


def test_the_number_of_settings_is_estimated_as_it_can_be_counted() -> None:
    def suggest(trial: optuna.trial.BaseTrial) -> object:
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
