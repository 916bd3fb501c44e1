"""Tests of optimizers and learning-rate schedules."""

from dataclasses import replace

import pytest
import torch
from torch.optim import SGD

from search.data.dataset import DataSet
from search.engines.recipe import make_optimizer, make_scheduler
from search.engines.reference import train
from search.nets.architecture import build
from search.nets.candidate import SCHEDULES, Candidate, Recipe
from tests.engines.conftest import NET, RECIPE, RUN


@pytest.mark.parametrize("optimizer", ["sgd", "adam", "adamw"])
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_every_optimizer_works_with_every_schedule(
    optimizer: str, schedule: str, small: DataSet
) -> None:
    recipe = replace(RECIPE, optimizer=optimizer, schedule=schedule, lr=0.01, ema=0.9)
    epochs = list(train(replace(RUN, candidate=Candidate(NET, recipe), epochs=2), small))
    assert len(epochs) == 2


def test_decay_of_kernels_only_leaves_norms_and_biases_alone() -> None:
    net = build(NET)
    for optimizer in ("sgd", "adam", "adamw"):
        recipe = Recipe(optimizer, weight_decay=0.01, decay_kernels_only=True)
        decay = {
            parameter: group["weight_decay"]
            for group in make_optimizer(recipe, net).param_groups
            for parameter in group["params"]
        }
        for name, parameter in net.named_parameters():
            assert decay[parameter] == (0.01 if parameter.ndim == 4 else 0), name
        for group in make_optimizer(replace(recipe, decay_kernels_only=False), net).param_groups:
            assert group["weight_decay"] == 0.01


def learning_rates(recipe: Recipe, epochs: int, steps: int) -> list[float]:
    """The learning rate of each step."""
    weight = torch.nn.Parameter(torch.zeros(1))
    optimizer = SGD([weight], recipe.lr)
    scheduler = make_scheduler(recipe, optimizer, epochs, steps)
    found = []
    for _ in range(epochs):
        for _ in range(steps):
            found.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            scheduler.after_step()
        scheduler.after_epoch(test_loss=1.0)
    return found


def test_schedules_have_their_documented_shape() -> None:
    one = Recipe(lr=1.0)
    constant = learning_rates(one, 4, 5)
    assert constant == [1.0] * 20
    linear = learning_rates(replace(one, schedule="linear"), 4, 5)
    assert linear == pytest.approx([1 - step / 20 for step in range(20)])
    cosine = learning_rates(replace(one, schedule="cosine"), 4, 5)
    assert cosine[0] == 1.0
    assert 0 < cosine[-1] < 0.01
    by_epoch = learning_rates(replace(one, schedule="cosine", by_epoch=True), 4, 5)
    assert by_epoch[:5] == [1.0] * 5
    assert len(set(by_epoch)) == 4
    step = learning_rates(replace(one, schedule="step", step_epochs=2), 4, 5)
    assert step == pytest.approx([1.0] * 10 + [0.1] * 10)
    cycle = learning_rates(replace(one, schedule="onecycle", warmup=0.25), 4, 5)
    assert cycle[0] == pytest.approx(1 / 25)
    assert max(cycle) == pytest.approx(1.0, abs=0.01)
    assert cycle[-1] < 0.01
    plateau = learning_rates(replace(one, schedule="plateau"), 4, 5)
    assert plateau == pytest.approx([1.0] * 15 + [0.1] * 5), "two epochs without progress"
