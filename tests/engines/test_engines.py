"""Laws every engine obeys, and the law they are held to."""

import io
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import closing
from copy import deepcopy
from dataclasses import replace

import pytest
import torch
from torch import nn
from torch.optim import SGD

from search.data.dataset import DataSet
from search.engines import pool
from search.engines.contract import Diverged, Engine, NoWorker, TrainingFailed, WorkerDied
from search.engines.cpu import CpuEngine, WorkerProcess
from search.engines.cuda import CudaEngine
from search.engines.fused import FusedNorm, FusedPool, fuse
from search.engines.recipe import make_scheduler
from search.engines.reference import evaluate, train
from search.engines.registry import open_engine
from search.errors import SearchError
from search.nets.architecture import Architecture, Conv, GlobalPool, Pool, build
from search.nets.augment import Augment
from search.nets.candidate import SCHEDULES, Candidate, Recipe, Run
from search.nets.presets import PRESETS

NET = Architecture(
    (Conv(4), Conv(6, dropout=0.1), Pool(), Conv(8), GlobalPool(), Conv(None, 1, after="none"))
)
RECIPE = Recipe(lr=0.1, batch_size=32, augment=Augment(degrees=(5,), translate=(0.05, 0.05)))
RUN = Run(Candidate(NET, RECIPE), seed=3, epochs=3)


# The steps of a GPU's nets are held to the same laws on the CPU, where none is captured.
ENGINES: dict[str, Callable[[DataSet], Engine]] = {
    "reference": lambda data: open_engine("reference", data, 1),
    "cpu": lambda data: open_engine("cpu", data, 1),
    "streams": lambda data: CudaEngine(data, 1, "cpu"),
}


@pytest.fixture(
    scope="module", params=["reference", "streams", pytest.param("cpu", marks=pytest.mark.process)]
)
def engine(request: pytest.FixtureRequest, small: DataSet) -> Iterator[Engine]:
    with closing(ENGINES[request.param](small)) as engine:
        yield engine


def accuracies(engine: Engine, run: Run) -> list[float]:
    return [epoch.test_accuracy for epoch in engine.train(run)]


def test_an_engine_yields_one_epoch_at_a_time_and_weights_with_the_last(engine: Engine) -> None:
    epochs = list(engine.train(RUN))
    assert [epoch.number for epoch in epochs] == [1, 2, 3]
    assert [epoch.weights is not None for epoch in epochs] == [False, False, True]
    assert all(0 <= epoch.test_accuracy <= 1 and epoch.seconds > 0 for epoch in epochs)
    assert epochs[-1].train_loss < epochs[0].train_loss


def test_the_weights_are_those_that_were_tested(engine: Engine, small: DataSet) -> None:
    for recipe in (RECIPE, replace(RECIPE, ema=0.9)):
        *_, last = engine.train(replace(RUN, candidate=Candidate(NET, recipe)))
        net = build(NET)
        net.load_state_dict(torch.load(io.BytesIO(last.weights or b""), weights_only=True))
        assert evaluate(net, small)[0] == last.test_accuracy


def test_a_seed_fixes_the_curve_and_another_changes_it(engine: Engine) -> None:
    first, again, other = (list(engine.train(replace(RUN, seed=seed))) for seed in (3, 3, 4))
    assert [epoch.train_loss for epoch in first] == [epoch.train_loss for epoch in again]
    assert [epoch.train_loss for epoch in first] != [epoch.train_loss for epoch in other]


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_engines_agree_with_the_reference(engine: Engine, small: DataSet, optimizer: str) -> None:
    """Same seed, same images in the same order, same maps; masks of dropout are drawn otherwise."""
    recipe = replace(RECIPE, optimizer=optimizer, lr=0.05, ema=0.9, schedule="onecycle")
    layers = tuple(replace(x, dropout=0.0) if isinstance(x, Conv) else x for x in NET.layers)
    run = Run(Candidate(Architecture(layers), recipe), seed=3, epochs=2)
    expected, found = list(train(run, small)), list(engine.train(run))
    # Twenty steps in bfloat16, or in float32.
    tolerance = 0.02 if "bfloat16" in engine.device else 1e-4
    for ours, theirs in zip(found, expected, strict=True):
        assert ours.train_loss == pytest.approx(theirs.train_loss, rel=tolerance)
        assert ours.test_accuracy == pytest.approx(theirs.test_accuracy, abs=5 * tolerance)


@pytest.mark.parametrize(
    "recipe",
    [
        RECIPE,
        replace(RECIPE, optimizer="adam", lr=0.01, schedule="onecycle", ema=0.9),
        replace(RECIPE, schedule="plateau", momentum=0.0),
        replace(RECIPE, schedule="step", step_epochs=2, ema=0.9),
    ],
)
def test_a_run_that_was_cut_short_goes_on_as_if_it_had_not_been(
    engine: Engine, recipe: Recipe
) -> None:
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


def test_a_run_given_up_early_frees_its_worker_at_once(engine: Engine) -> None:
    for _ in range(3):
        with closing(engine.train(replace(RUN, epochs=1_000))) as epochs:
            next(epochs)
    assert len(accuracies(engine, RUN)) == 3


def test_the_callers_gradient_mode_and_random_numbers_are_left_alone(engine: Engine) -> None:
    torch.manual_seed(0)
    expected = torch.rand(3)
    torch.manual_seed(0)
    for _ in engine.train(RUN):
        assert torch.is_grad_enabled()
    assert torch.equal(torch.rand(3), expected)


def test_what_others_draw_between_two_epochs_changes_nothing(engine: Engine) -> None:
    undisturbed = [epoch.train_loss for epoch in engine.train(RUN)]
    disturbed = []
    for epoch in engine.train(RUN):
        disturbed.append(epoch.train_loss)
        torch.rand(7)
    assert disturbed == undisturbed


def test_a_loss_that_is_no_number_ends_the_run_with_a_reason(engine: Engine) -> None:
    hopeless = replace(RUN, candidate=Candidate(NET, replace(RECIPE, lr=1e30)))
    with pytest.raises(Diverged, match="in epoch 1"):
        list(engine.train(hopeless))
    assert len(accuracies(engine, RUN)) == 3, "the worker lives on"


def test_a_batch_of_one_image_is_left_out_because_norm_cannot_use_it(engine: Engine) -> None:
    run = replace(RUN, candidate=Candidate(NET, replace(RECIPE, batch_size=29)), epochs=1)
    assert 320 % 29 == 1
    assert len(accuracies(engine, run)) == 1


@pytest.mark.parametrize("optimizer", ["sgd", "adam", "adamw"])
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_every_optimizer_goes_with_every_schedule(
    optimizer: str, schedule: str, small: DataSet
) -> None:
    recipe = replace(RECIPE, optimizer=optimizer, schedule=schedule, lr=0.01, ema=0.9)
    epochs = list(train(replace(RUN, candidate=Candidate(NET, recipe), epochs=2), small))
    assert len(epochs) == 2


def rates(recipe: Recipe, epochs: int, steps: int) -> list[float]:
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


def test_a_schedule_ends_where_its_name_says() -> None:
    one = Recipe(lr=1.0)
    constant = rates(one, 4, 5)
    assert constant == [1.0] * 20
    linear = rates(replace(one, schedule="linear"), 4, 5)
    assert linear == pytest.approx([1 - step / 20 for step in range(20)])
    cosine = rates(replace(one, schedule="cosine"), 4, 5)
    assert cosine[0] == 1.0
    assert 0 < cosine[-1] < 0.01
    by_epoch = rates(replace(one, schedule="cosine", by_epoch=True), 4, 5)
    assert by_epoch[:5] == [1.0] * 5
    assert len(set(by_epoch)) == 4
    step = rates(replace(one, schedule="step", step_epochs=2), 4, 5)
    assert step == pytest.approx([1.0] * 10 + [0.1] * 10)
    cycle = rates(replace(one, schedule="onecycle", warmup=0.25), 4, 5)
    assert cycle[0] == pytest.approx(1 / 25)
    assert max(cycle) == pytest.approx(1.0, abs=0.01)
    assert cycle[-1] < 0.01
    plateau = rates(replace(one, schedule="plateau"), 4, 5)
    assert plateau == pytest.approx([1.0] * 15 + [0.1] * 5), "two epochs without progress"


# --- fused layers


def net_of(order: str, channels: int, p: float = 0.0) -> nn.Sequential:
    """Convolutions with the layers of `order` and a pooling between them, weights not all alike."""
    torch.manual_seed(1)
    layers: dict[str, Callable[[], nn.Module]] = {
        "norm": lambda: nn.BatchNorm2d(channels),
        "act": nn.ReLU,
        "dropout": lambda: nn.Dropout(p),
    }
    between = [layers[word]() for word in order.split("-")]
    net = nn.Sequential(
        nn.Conv2d(2, channels, 3), *between, nn.MaxPool2d(2), nn.Conv2d(channels, 3, 3)
    )
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.uniform_(-1.0, 1.0)
    return net.to(memory_format=torch.channels_last)


@pytest.mark.parametrize("order", ["norm", "norm-act", "act-norm", "act", "norm-act-dropout"])
@pytest.mark.parametrize(
    ("images", "channels", "height", "width"), [(7, 5, 13, 11), (32, 16, 12, 12)]
)
def test_fused_layers_compute_what_the_stock_ones_do(
    order: str, images: int, channels: int, height: int, width: int
) -> None:
    fused = net_of(order, channels)
    stock = deepcopy(fused).double()  # stock layers in float32 are less exact than the fused ones
    fuse(fused)
    assert list(stock.state_dict()) == list(fused.state_dict())
    x = torch.randn(images, 2, height, width)
    exact, inexact = x.double().requires_grad_(), x.clone().requires_grad_()
    expected, found = stock(exact), fused(inexact)
    torch.testing.assert_close(found, expected.float(), rtol=1e-4, atol=1e-4)
    gradient = torch.randn_like(found)
    expected.backward(gradient.double())
    found.backward(gradient)
    pairs = zip([exact, *stock.parameters()], [inexact, *fused.parameters()], strict=True)
    for a, b in pairs:
        torch.testing.assert_close(b.grad, a.grad.float(), rtol=1e-3, atol=1e-3)
    for a, b in zip(stock.buffers(), fused.buffers(), strict=True):
        torch.testing.assert_close(b, a.to(b.dtype))
    stock.eval()
    fused.eval()
    torch.testing.assert_close(fused(x), stock(x.double()).float(), rtol=1e-4, atol=1e-4)


def test_fused_layers_in_bfloat16_round_no_worse_than_the_stock_ones() -> None:
    exact = net_of("norm-act", 8)
    x = torch.randn(16, 2, 14, 14)
    truth = exact(x)
    errors = []
    for prepare in (lambda net: None, fuse):
        net = deepcopy(exact)
        prepare(net)
        with torch.autocast("cpu", torch.bfloat16):
            errors.append((net(x).float() - truth).abs().mean().item())
    stock, fused = errors
    assert 0 < fused < 1.2 * stock


def test_a_fused_pool_gives_the_gradient_to_the_first_of_equals_as_torch_does() -> None:
    x = torch.randint(0, 3, (4, 6, 7, 9)).float()  # many equals, odd sides
    inputs = [x.clone().requires_grad_() for _ in range(2)]
    for layer, each in zip((nn.MaxPool2d(2), FusedPool(2)), inputs, strict=True):
        (layer(each) * torch.arange(12.0).view(3, 4)).sum().backward()
    assert torch.equal(inputs[0].grad, inputs[1].grad)


def test_what_is_no_number_stays_visible_through_fused_layers() -> None:
    net = net_of("act-norm", 8)
    fuse(net)
    x = torch.randn(4, 2, 10, 10)
    x[0, 0, 3, 3] = float("nan")
    assert net(x).isnan().any()


@pytest.mark.parametrize("p", [0.05, 0.3])
def test_fused_dropout_drops_each_element_with_its_probability_and_keeps_the_mean(p: float) -> None:
    torch.manual_seed(0)
    layer = FusedNorm(nn.BatchNorm2d(3), relu_before=False, relu_after=False, p=p)
    nn.init.zeros_(layer.weight)
    nn.init.ones_(layer.bias)
    images = torch.rand(16, 3, 20, 20).to(memory_format=torch.channels_last)
    masks = torch.stack([layer(images) for _ in range(200)]).detach()
    assert masks.unique().tolist() == pytest.approx([0.0, 1 / (1 - p)])
    dropped = (masks == 0).float()
    assert dropped.mean() == pytest.approx(p, rel=0.02)
    # Over 200 masks, no element is dropped much more often than chance would have it, and
    # whether one is says nothing of its neighbours or of the next mask.
    deviation = (p * (1 - p)) ** 0.5
    assert dropped.mean(0).max() < p + 6 * deviation / 200**0.5
    centred = (dropped - p).permute(0, 1, 3, 4, 2).reshape(200, -1) / deviation
    for lag in (1, 2, 3, 60, 1200):
        assert abs((centred[:, lag:] * centred[:, :-lag]).mean()) < 5 / centred.numel() ** 0.5
    assert abs((centred[1:] * centred[:-1]).mean()) < 5 / centred.numel() ** 0.5
    layer.eval()
    assert torch.equal(layer(images), torch.ones_like(images))


def test_fused_dropout_passes_gradients_where_it_passed_values() -> None:
    fused, stock = FusedNorm(nn.BatchNorm2d(4), False, True, p=0.5), nn.BatchNorm2d(4)
    x = torch.randn(8, 4, 6, 6)
    inputs = [x.clone().requires_grad_() for _ in range(2)]
    y = fused(inputs[0])
    y.sum().backward()
    (2.0 * (y.detach() != 0) * stock(inputs[1])).sum().backward()  # the same mask, made visible
    torch.testing.assert_close(inputs[0].grad, inputs[1].grad, rtol=1e-3, atol=1e-4)
    torch.testing.assert_close(fused.weight.grad, stock.weight.grad, rtol=1e-3, atol=1e-3)
    torch.testing.assert_close(fused.bias.grad, stock.bias.grad, rtol=1e-3, atol=1e-3)


def test_every_layer_between_two_convolutions_of_the_published_nets_is_fused() -> None:
    net = build(PRESETS["A2"].candidate.architecture)
    fuse(net)
    kinds = {type(layer) for layer in net}
    assert kinds <= {nn.Conv2d, FusedNorm, FusedPool, nn.Identity, nn.AdaptiveAvgPool2d, nn.Flatten}


# --- the worker processes


@pytest.fixture
def workers(small: DataSet) -> Iterator[CpuEngine]:
    with closing(CpuEngine(small, 2)) as engine:
        yield engine


def pids(engine: CpuEngine) -> set[int]:
    return {worker.process.pid for worker in engine._all if isinstance(worker, WorkerProcess)}


@pytest.mark.process
def test_a_killed_worker_is_replaced_and_its_run_goes_on_as_if_nothing_had_been(
    workers: CpuEngine,
) -> None:
    undisturbed = [(e.number, e.train_loss, e.test_accuracy) for e in workers.train(RUN)]
    before, found = pids(workers), []
    for epoch in workers.train(RUN):
        found.append((epoch.number, epoch.train_loss, epoch.test_accuracy))
        if epoch.number == 1:
            idle = workers._idle.get()
            workers._idle.put(idle)
            assert isinstance(idle, WorkerProcess)
            for pid in before - {idle.process.pid}:
                os.kill(pid, signal.SIGKILL)
    assert found == undisturbed
    for pid in pids(workers):
        os.kill(pid, signal.SIGKILL)
    with pytest.raises(WorkerDied, match="ended with -9"):  # before it got through an epoch
        list(workers.train(RUN))
    with pytest.raises(WorkerDied, match="ended with -9"):
        list(workers.train(RUN))
    assert len(list(workers.train(RUN))) == 3
    assert not before & pids(workers)


def test_a_worker_that_cannot_be_started_is_tried_thrice_and_then_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pool, "START_PAUSE_SECONDS", 0.0)
    starts = []

    def start() -> WorkerProcess:
        starts.append(1)
        raise OSError("no room")

    reason = "no worker can be started: OSError: no room"
    with pytest.raises(NoWorker, match=reason):
        pool.Pool(start, 1, "nowhere")
    assert len(starts) == pool.START_ATTEMPTS
    engine = pool.Pool(start, 1, "nowhere", in_background=True)
    with pytest.raises(NoWorker, match=reason):
        list(engine.train(RUN))
    assert len(starts) == 2 * pool.START_ATTEMPTS


@pytest.mark.process
def test_what_starts_the_workers_may_be_killed_meanwhile(small: DataSet) -> None:
    from multiprocessing.forkserver import _forkserver

    with closing(CpuEngine(small, 1)):
        server = _forkserver._forkserver_pid
        assert server
        os.kill(server, signal.SIGKILL)
        with closing(CpuEngine(small, 1)) as workers:
            assert len(list(workers.train(RUN))) == 3


@pytest.mark.process
def test_a_net_that_needs_more_memory_than_there_is_fails_and_the_next_is_trained(
    workers: CpuEngine,
) -> None:
    huge = Architecture((Conv(2_000_000), GlobalPool(), Conv(None, 1, after="none")))
    with pytest.raises(TrainingFailed, match="can't allocate memory"):
        list(workers.train(Run(Candidate(huge), seed=3, epochs=3)))
    assert len(list(workers.train(RUN))) == 3


@pytest.mark.process
def test_closing_ends_the_processes_and_the_runs_under_way(workers: CpuEngine) -> None:
    epochs = workers.train(replace(RUN, epochs=1_000))
    next(epochs)
    running = pids(workers)
    workers.close()
    with pytest.raises(WorkerDied):
        list(epochs)
    for pid in running:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


@pytest.mark.process
def test_the_runs_of_two_workers_do_not_disturb_each_other(workers: CpuEngine) -> None:
    alone = [epoch.train_loss for epoch in workers.train(RUN)]
    ours, theirs = workers.train(RUN), workers.train(replace(RUN, seed=9))
    together = [(a.train_loss, b.train_loss) for a, b in zip(ours, theirs, strict=True)]
    assert [loss for loss, _ in together] == alone


@pytest.mark.process
def test_workers_share_one_copy_of_the_images(small: DataSet, workers: CpuEngine) -> None:
    assert small.train_images.is_shared()


def test_the_reference_trains_one_run_at_a_time(small: DataSet) -> None:
    with pytest.raises(SearchError, match="--workers 1"):
        open_engine("reference", small, 2)


def test_an_unknown_engine_is_refused_with_the_known_ones(small: DataSet) -> None:
    with pytest.raises(SearchError, match="expected one of auto, cpu, cuda, mps, ray, ref"):
        open_engine("warp", small)


@pytest.mark.process
def test_a_worker_waits_between_epochs_for_the_word_to_go_on(workers: CpuEngine) -> None:
    """So a pruned run costs no epoch more than it was given."""
    with closing(workers.train(replace(RUN, epochs=1_000))) as epochs:
        next(epochs)
        assert not any(worker.pipe.poll(0.3) for worker in workers._all), "an epoch nobody asked"
