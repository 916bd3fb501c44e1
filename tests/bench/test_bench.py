"""Laws of the comparison of engines."""

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torchvision.transforms import v2

from search.__main__ import main
from search.bench import coordinator
from search.bench import engines as bench
from search.bench.engines import Measurement
from search.commands import benchmarks as bench_command
from search.commands import tables
from search.data.dataset import DataSet
from search.engines.dataloader import DataLoaderEngine, Images, transforms
from search.engines.reference import ReferenceEngine
from search.nets.architecture import Architecture, Conv, GlobalPool
from search.nets.augment import NO_AUGMENT, Augment
from search.nets.candidate import Candidate, Recipe, Run, Task
from search.study.experiment import find_experiment
from tests.conftest import InstantEngine, run_command

NET = Architecture((Conv(4), GlobalPool(), Conv(None, 1, after="none")))
CANDIDATE = Candidate(NET, Recipe(lr=0.1, batch_size=32))

# DataLoader forks, as its users have it do; newer Pythons warn where threads are about.
forks = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


def contest(candidate: str, engine: str, seconds: float, accuracy: float = 0.9) -> Measurement:
    return Measurement(candidate, engine, "cpu", 1, seconds, 1.0, 1.0, 0.1, (accuracy,))


def test_the_speedup_is_the_geometric_mean_over_the_candidates() -> None:
    found = [
        contest("a", "plain", 8.0),
        contest("a", "cpu", 1.0, 0.8),
        contest("b", "plain", 8.0),
        contest("b", "cpu", 4.0, 0.9),
    ]
    plain, cpu = bench.summarize(found)
    assert plain["speedup"] == 1.0
    assert cpu["speedup"] == pytest.approx(4.0)
    assert (cpu["speedup_least"], cpu["speedup_most"]) == (2.0, 8.0)
    assert cpu["accuracy_mean"] == pytest.approx(0.85)
    assert cpu["n"] == 2


def test_accuracies_are_compared_in_pairs_of_candidate_and_seed() -> None:
    found = [
        contest("a", "plain", 8.0, 0.90),
        replace(contest("a", "cpu", 1.0), accuracies=(0.92, 0.5)),  # the second has no partner
        contest("b", "plain", 8.0, 0.80),
        contest("b", "cpu", 1.0, 0.81),
    ]
    plain, cpu = bench.summarize(found)
    assert cpu["pairs"] == 2
    assert cpu["difference"] == pytest.approx(0.015)
    # Student's t for one degree of freedom, 12.706, times the deviation by the root of two.
    low, high = cpu["difference_interval"]
    assert (low, high) == pytest.approx((0.015 - 12.706 * 0.005, 0.015 + 12.706 * 0.005), abs=1e-5)
    assert tables.against_plain(cpu) == "+1.50 (-4.85 to +7.85), 2 pairs"
    assert plain["difference_interval"] is None, "equal differences have no spread"


def test_every_candidate_meets_every_engine_with_full_workers(small: DataSet) -> None:
    opened: list[InstantEngine] = []

    def instant() -> InstantEngine:
        opened.append(InstantEngine(workers=3, device="cpu"))
        return opened[-1]

    found = list(
        bench.measure_engines(
            {"plain": lambda: ReferenceEngine(small), "many": instant},
            {"one": CANDIDATE, "two": CANDIDATE},
            small,
            images=2 * len(small.train_labels),
            epochs=1,
            epochs_per_trial=15,
            seeds=2,
        )
    )
    assert [(c.candidate, c.engine) for c in found] == [
        (name, engine) for name in ("one", "two") for engine in ("plain", "many")
    ]
    assert [len(c.accuracies) for c in found] == [2, 3, 2, 3], "whole rounds of the workers"
    seeds = [run.seed for run in opened[0].runs]
    assert seeds[:3] == [0, 0, 0], "a round to warm up"
    assert sorted(seeds[3:]) == [0, 1, 2]
    for c in found:
        assert c.trials_per_hour == pytest.approx(3600 / 15 / c.seconds_per_epoch)
        assert c.images_per_second * c.seconds_per_epoch == pytest.approx(640)


def test_the_operations_of_an_epoch_are_those_of_its_convolutions(small: DataSet) -> None:
    first, last = 26 * 26 * 4 * 9, 4 * 10  # multiplications per image
    # Forward, and backward twice that, but no gradient of the images; two operations each.
    train, test = 2 * (2 * first + 3 * last), 2 * (first + last)
    assert bench.flops_per_epoch(CANDIDATE, small) == 320 * train + 100 * test


def test_a_part_of_the_data_has_as_large_a_share_of_the_tests(small: DataSet) -> None:
    half = bench.subset(small, 160)
    assert (len(half.train_images), len(half.test_images)) == (160, 50)
    assert set(half.train_labels.tolist()) == set(half.test_labels.tolist()) == set(range(10))
    assert bench.subset(small, 1_000).train_images.shape == small.train_images.shape


def test_the_field_holds_the_named_presets_and_random_nets_within_the_budget() -> None:
    task = Task()
    field = bench.bench_candidates(["E4", "A2"], 3, find_experiment(), task)
    assert list(field) == ["E4", "A2", "sampled 1", "sampled 2", "sampled 3"]
    assert field == bench.bench_candidates(["E4", "A2"], 3, find_experiment(), task)


@forks
def test_the_plain_loop_learns_what_the_reference_learns(small: DataSet) -> None:
    recipe = Recipe(lr=0.1, batch_size=32, ema=0.9, schedule="onecycle")
    run = Run(Candidate(NET, recipe), seed=1, epochs=6)
    with closing(DataLoaderEngine(small)) as plain, torch.random.fork_rng(devices=[]):
        found = list(plain.train(run))
    expected = list(ReferenceEngine(small).train(run))
    assert [epoch.number for epoch in found] == [1, 2, 3, 4, 5, 6]
    assert found[-1].train_loss == pytest.approx(expected[-1].train_loss, rel=0.1)
    assert found[-1].weights is not None


def test_the_plain_loop_asks_torchvision_for_what_the_recipe_says(small: DataSet) -> None:
    assert transforms(NO_AUGMENT, (28, 28)) == []
    zoom, affine, rotation = transforms(
        Augment((7, 5), (0.05, 0.01), (0.9, 1.1), zoom=28 / 22, zoom_share=0.1), (28, 28)
    )
    assert isinstance(zoom, v2.RandomApply) and zoom.p == 0.1
    assert isinstance(affine, v2.RandomAffine)
    assert (affine.degrees, affine.translate, affine.scale) == ([-7, 7], (0.05, 0.01), (0.9, 1.1))
    assert isinstance(rotation, v2.RandomRotation) and rotation.degrees == [-5, 5]
    still = Images(small, small.test_images, small.test_labels, NO_AUGMENT)
    image, label = still[3]
    mean, std = small.mean[0], small.std[0]
    torch.testing.assert_close(image, (small.test_images[3] / 255 - mean) / std)
    assert label == small.test_labels[3]


@pytest.mark.process
def test_bench_says_how_fast_each_engine_is(tmp_path: Path) -> None:
    status, output, errors = run_command(
        tmp_path,
        *("bench", "E4", "--sampled", "0", "--engine", "cpu", "--dataset", "digits"),
        *("--json", "--csv", "b.csv"),
    )
    assert status == 0, errors
    said = json.loads(output)
    assert [row["engine"] for row in said["engines"]] == ["plain", "cpu"]
    assert all(row["speedup"] > 0 and 0 < row["accuracy_mean"] < 1 for row in said["engines"])
    assert len(said["contests"]) == 2
    assert (tmp_path / "b.csv").read_text().count("\n") == 3
    assert "one engine after another" in errors


def test_the_coordinators_pace_is_measured_without_training() -> None:
    rows = coordinator.measure_coordinator(
        find_experiment(), Task(epochs=3), "random", "median", 120, coordinator.NoOpEngine()
    )
    assert [row["trials"] for row in rows] == [100, 120]
    assert all(row["trials_per_second"] > 0 for row in rows)
    assert rows[-1]["proposals"] >= 120
    assert rows[-1]["bytes_per_proposal"] > 1_000
    assert 0 < rows[-1]["cpu_seconds_per_trial"] < rows[-1]["seconds"] / 60


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("Z9",), "no preset 'Z9'"),
        (("--engine", "mps", "--workers", "2"), "--engine mps: not on this machine"),
        (("--pruners", "none.csv"), "none.csv is no table"),
    ],
)
def test_bench_refuses_what_it_cannot_measure_before_it_begins(
    arguments: tuple[str, ...],
    reason: str,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(bench_command, "available_engines", lambda: ["reference", "cpu"])
    assert main(["bench", *arguments, "--dataset", "digits"]) == 2
    assert reason in capsys.readouterr().err
