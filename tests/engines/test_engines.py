"""Tests that every engine passes: the contract, and agreement with the reference."""

import io
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace

import pytest
import torch

from search.data.dataset import DataSet
from search.engines.contract import Diverged, Engine
from search.engines.cuda import CudaEngine
from search.engines.reference import evaluate, train
from search.engines.registry import open_engine
from search.errors import SearchError
from search.nets.architecture import Architecture, Conv, build
from search.nets.augment import NO_AUGMENT
from search.nets.candidate import Candidate, Recipe, Run
from tests.engines.conftest import NET, RECIPE, RUN, accuracies

GPU = torch.cuda.is_available()

# The steps of a GPU's nets are held to the same laws on the CPU, where none is captured.
ENGINES: dict[str, Callable[[DataSet], Engine]] = {
    "reference": lambda data: open_engine("reference", data, 1),
    "cpu": lambda data: open_engine("cpu", data, 1),
    "streams": lambda data: CudaEngine(data, 1, "cpu"),
    "gpu": lambda data: CudaEngine(data, 1, "cuda"),
}


@pytest.fixture(
    scope="module",
    params=[
        "reference",
        "streams",
        pytest.param("cpu", marks=pytest.mark.process),
        pytest.param("gpu", marks=pytest.mark.skipif(not GPU, reason="no GPU")),
    ],
)
def engine(request: pytest.FixtureRequest, small: DataSet) -> Iterator[Engine]:
    with closing(ENGINES[request.param](small)) as engine:
        yield engine


def test_engine_yields_epochs_and_weights_with_the_last(engine: Engine) -> None:
    epochs = list(engine.train(RUN))
    assert [epoch.number for epoch in epochs] == [1, 2, 3]
    assert [epoch.weights is not None for epoch in epochs] == [False, False, True]
    assert all(0 <= epoch.test_accuracy <= 1 and epoch.seconds > 0 for epoch in epochs)
    assert epochs[-1].train_loss < epochs[0].train_loss


def test_weights_are_those_that_were_tested(engine: Engine, small: DataSet) -> None:
    for recipe in (RECIPE, replace(RECIPE, ema=0.9)):
        *_, last = engine.train(replace(RUN, candidate=Candidate(NET, recipe)))
        net = build(NET)
        net.load_state_dict(torch.load(io.BytesIO(last.weights or b""), weights_only=True))
        assert evaluate(net, small)[0] == last.test_accuracy


def test_seed_determines_the_curve(engine: Engine) -> None:
    first, again, other = (list(engine.train(replace(RUN, seed=seed))) for seed in (3, 3, 4))
    assert [epoch.train_loss for epoch in first] == [epoch.train_loss for epoch in again]
    assert [epoch.train_loss for epoch in first] != [epoch.train_loss for epoch in other]


@pytest.mark.parametrize(
    ("optimizer", "lr", "separable"),
    [("sgd", 0.05, False), ("adam", 0.005, False), ("sgd", 0.05, True)],
)
def test_engine_agrees_with_the_reference(
    engine: Engine, small: DataSet, optimizer: str, lr: float, separable: bool
) -> None:
    """Same seed, same images in the same order, same maps; masks of dropout are drawn otherwise.

    With a rate of .05, Adam makes differences of rounding a thousand times as large in 20 steps.
    """
    recipe = replace(
        RECIPE,
        optimizer=optimizer,
        lr=lr,
        ema=0.9,
        schedule="onecycle",
        weight_decay=0.01,
        decay_kernels_only=True,
        plain_epochs=1,
    )
    layers = [replace(x, dropout=0.0) if isinstance(x, Conv) else x for x in NET.layers]
    layers[1] = replace(layers[1], separable=separable)
    run = Run(Candidate(Architecture(tuple(layers)), recipe), seed=3, epochs=2)
    expected, found = list(train(run, small)), list(engine.train(run))
    # Twenty steps in bfloat16, or in float32.
    tolerance = 0.02 if "bfloat16" in engine.device else 1e-4
    for ours, theirs in zip(found, expected, strict=True):
        assert ours.train_loss == pytest.approx(theirs.train_loss, rel=tolerance)
        assert ours.test_loss == pytest.approx(theirs.test_loss, rel=5 * tolerance)
        assert ours.train_accuracy == pytest.approx(theirs.train_accuracy, abs=5 * tolerance)
        assert ours.test_accuracy == pytest.approx(theirs.test_accuracy, abs=5 * tolerance)


def test_training_figures_are_of_the_images_trained_on(small: DataSet) -> None:
    """Of 33 images in batches of 32, the last one is skipped."""
    odd = replace(small, train_images=small.train_images[:33], train_labels=small.train_labels[:33])
    layers = tuple(replace(x, dropout=0.0) if isinstance(x, Conv) else x for x in NET.layers)
    run = Run(Candidate(Architecture(layers), RECIPE), seed=3, epochs=1)
    (expected,), (found,) = train(run, odd), CudaEngine(odd, 1, "cpu").train(run)
    assert found.train_loss == pytest.approx(expected.train_loss, rel=1e-4)
    assert 32 * expected.train_accuracy == pytest.approx(round(32 * expected.train_accuracy))


@pytest.mark.parametrize(
    "recipe",
    [
        RECIPE,
        replace(RECIPE, optimizer="adam", lr=0.01, schedule="onecycle", ema=0.9),
        replace(RECIPE, schedule="plateau", momentum=0.0),
        replace(RECIPE, schedule="step", step_epochs=2, ema=0.9),
    ],
)
def test_resumed_run_has_the_uninterrupted_curve(engine: Engine, recipe: Recipe) -> None:
    run = replace(RUN, candidate=Candidate(NET, recipe), epochs=4)
    whole = list(engine.train(run))
    assert whole[-1].state is None, "there is nothing behind the last"
    if whole[1].state is None:
        pytest.skip(f"{engine.device} begins anew")
    rest = list(engine.train(replace(run, state=whole[1].state)))
    assert [epoch.number for epoch in rest] == [3, 4]
    assert [(e.train_loss, e.test_accuracy) for e in rest] == [
        (e.train_loss, e.test_accuracy) for e in whole[2:]
    ]
    assert rest[-1].weights == whole[-1].weights


def test_closed_run_frees_its_worker(engine: Engine) -> None:
    for _ in range(3):
        with closing(engine.train(replace(RUN, epochs=1_000))) as epochs:
            next(epochs)
    assert len(accuracies(engine, RUN)) == 3


def test_gradient_mode_and_generators_are_unchanged(engine: Engine) -> None:
    torch.manual_seed(0)
    expected = torch.rand(3)
    torch.manual_seed(0)
    for _ in engine.train(RUN):
        assert torch.is_grad_enabled()
    assert torch.equal(torch.rand(3), expected)


def test_draws_between_epochs_do_not_change_the_curve(engine: Engine) -> None:
    undisturbed = [epoch.train_loss for epoch in engine.train(RUN)]
    disturbed = []
    for epoch in engine.train(RUN):
        disturbed.append(epoch.train_loss)
        torch.rand(7)
    assert disturbed == undisturbed


def test_last_epochs_are_without_augmentation(engine: Engine) -> None:
    losses = {}
    for plain_epochs in (0, 1, 3):
        recipe = replace(RECIPE, plain_epochs=plain_epochs)
        run = replace(RUN, candidate=Candidate(NET, recipe))
        losses[plain_epochs] = [epoch.train_loss for epoch in engine.train(run)]
    assert losses[1][:2] == losses[0][:2], "before the last epoch nothing changes"
    assert losses[1][2] != losses[0][2]
    plain = replace(RUN, candidate=Candidate(NET, replace(RECIPE, augment=NO_AUGMENT)))
    unmoved = [epoch.train_loss for epoch in engine.train(plain)]
    assert losses[3] == pytest.approx(unmoved, rel=1e-4), "all epochs are last ones"


def test_loss_that_is_no_number_raises_diverged(engine: Engine) -> None:
    hopeless = replace(RUN, candidate=Candidate(NET, replace(RECIPE, lr=1e30)))
    with pytest.raises(Diverged, match="in epoch 1"):
        list(engine.train(hopeless))
    assert len(accuracies(engine, RUN)) == 3, "the worker lives on"


def test_last_batch_of_one_image_is_skipped(engine: Engine) -> None:
    run = replace(RUN, candidate=Candidate(NET, replace(RECIPE, batch_size=29)), epochs=1)
    assert 320 % 29 == 1
    assert len(accuracies(engine, run)) == 1


def test_reference_trains_one_run_at_a_time(small: DataSet) -> None:
    with pytest.raises(SearchError, match="--workers 1"):
        open_engine("reference", small, 2)
