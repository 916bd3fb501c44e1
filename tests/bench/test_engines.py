"""Tests of the comparison of engines."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from search.__main__ import main
from search.bench import engines, flops, plan
from search.bench.engines import Measurement, measure_engines, summarize
from search.bench.plan import EnginePlan, choose_candidates, plan_engines, subset
from search.commands.benchmarks import against_plain
from search.data.dataset import DataSet
from search.engines.contract import Diverged
from search.engines.reference import ReferenceEngine
from search.errors import SearchError
from search.nets.architecture import Architecture, Conv, GlobalPool, parameter_count
from search.nets.candidate import Candidate, Recipe, Task
from search.study.experiment import find_experiment
from tests.conftest import InstantEngine, run_in_process
from tests.processes import run_command

NET = Architecture((Conv(4), GlobalPool(), Conv(None, 1, after="none")))
CANDIDATE = Candidate(NET, Recipe(lr=0.1, batch_size=32))


@pytest.fixture(autouse=True)
def peak(monkeypatch: pytest.MonkeyPatch) -> None:
    """Assume a peak, because measuring it takes a second for each engine."""
    monkeypatch.setattr(engines, "peak_flops", lambda engine: 1e12)


def measurement(candidate: str, engine: str, seconds: float, accuracy: float = 0.9) -> Measurement:
    return Measurement(candidate, engine, "cpu", 1, seconds, 1.0, 1.0, 0.1, (accuracy,))


def test_speedup_is_a_geometric_mean_over_candidates() -> None:
    plain, cpu = summarize(
        [
            measurement("a", "plain", 8.0),
            measurement("a", "cpu", 1.0, 0.8),
            measurement("b", "plain", 8.0),
            measurement("b", "cpu", 4.0, 0.9),
        ]
    )
    assert plain.speedup == 1.0
    assert cpu.speedup == pytest.approx(4.0)
    assert (cpu.speedup_least, cpu.speedup_most) == (2.0, 8.0)
    assert cpu.accuracy_mean == pytest.approx(0.85)
    assert cpu.n == 2


def test_accuracies_are_compared_by_candidate_and_seed() -> None:
    unpaired = replace(measurement("a", "cpu", 1.0), accuracies=(0.92, 0.5))
    plain, cpu = summarize(
        [
            measurement("a", "plain", 8.0, 0.90),
            unpaired,  # the baseline has no second seed
            measurement("b", "plain", 8.0, 0.80),
            measurement("b", "cpu", 1.0, 0.81),
        ]
    )
    assert cpu.pairs == 2
    assert cpu.difference == pytest.approx(0.015)
    # Student's t for one degree of freedom, 12.706, times the standard error of the mean, 0.005.
    assert cpu.difference_interval == pytest.approx((-0.04853, 0.07853), abs=1e-5)
    assert against_plain(cpu) == "+1.50 (-4.85 to +7.85), 2 pairs"
    assert plain.difference_interval is None, "equal differences have no spread"


def test_each_candidate_meets_each_engine_with_all_workers(small: DataSet) -> None:
    opened: list[InstantEngine] = []

    def instant() -> InstantEngine:
        opened.append(InstantEngine(workers=3, device="cpu"))
        return opened[-1]

    measurements = list(
        measure_engines(
            EnginePlan(
                candidates={"first": CANDIDATE, "second": CANDIDATE},
                engines={"plain": lambda: ReferenceEngine(small), "many": instant},
                data=small,
                images=2 * len(small.train_labels),
                epochs=1,
                epochs_per_trial=15,
                seeds=2,
            )
        )
    )
    assert [(m.candidate, m.engine) for m in measurements] == [
        (name, engine) for name in ("first", "second") for engine in ("plain", "many")
    ]
    runs = [len(m.accuracies) for m in measurements]
    assert runs == [2, 3, 2, 3], "rounded up to a multiple of the workers"
    seeds = [run.seed for run in opened[0].runs]
    assert seeds[:3] == [0, 0, 0], "warm-up"
    assert sorted(seeds[3:]) == [0, 1, 2]
    for m in measurements:
        assert m.trials_per_hour == pytest.approx(3600 / 15 / m.seconds_per_epoch)
        assert m.images_per_second * m.seconds_per_epoch == pytest.approx(640)
        operations = 2 * flops.flops_per_epoch(CANDIDATE, small)  # scaled to 640 images
        assert m.share_of_peak * 1e12 * m.seconds_per_epoch == pytest.approx(operations)


def test_a_run_that_fails_is_reported_with_its_candidate(small: DataSet) -> None:
    engine = InstantEngine(device="cpu", raises={1: Diverged("the loss is nan")})
    failing = EnginePlan({"a": CANDIDATE}, {"cpu": lambda: engine}, small, 320, 2, 2, 1)
    with pytest.raises(SearchError, match="a on cpu: the loss is nan"):
        list(measure_engines(failing))


def test_flops_of_an_epoch_are_those_of_the_convolutions(small: DataSet) -> None:
    first, last = 26 * 26 * 4 * 9, 4 * 10  # multiplications for each image
    # The backward pass takes twice the forward pass, less the gradient of the images; a
    # multiplication and an addition are two operations.
    train, test = 2 * (2 * first + 3 * last), 2 * (first + last)
    assert flops.flops_per_epoch(CANDIDATE, small) == 320 * train + 100 * test


def test_the_peak_is_measured_on_the_engines_device() -> None:
    assert flops.peak_flops(InstantEngine(device="cpu, float32")) > 1e8


def test_a_subset_has_the_same_share_of_test_images(small: DataSet) -> None:
    half = subset(small, 160)
    assert (len(half.train_images), len(half.test_images)) == (160, 50)
    assert set(half.train_labels.tolist()) == set(half.test_labels.tolist()) == set(range(10))
    assert subset(small, 1_000).train_images.shape == small.train_images.shape


def test_candidates_are_presets_and_random_nets() -> None:
    chosen = choose_candidates(["E4", "A2"], 3, find_experiment(), Task())
    assert list(chosen) == ["E4", "A2", "sampled 1", "sampled 2", "sampled 3"]
    assert chosen == choose_candidates(["E4", "A2"], 3, find_experiment(), Task())


def test_random_nets_fit_the_images_of_the_data_set() -> None:
    task = Task(shape=(1, 10, 10))
    for candidate in choose_candidates([], 3, find_experiment(), task).values():
        assert parameter_count(candidate.architecture, task.shape) <= task.max_parameters


def test_quick_runs_are_short_and_thorough_ones_whole(
    small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "QUICK_IMAGES", 160)
    monkeypatch.setattr(plan, "available_engines", lambda: ["reference", "cpu"])
    experiment, task = find_experiment(), Task()
    quick = plan_engines(experiment, task, small, ["E4"], 0)
    assert list(quick.engines) == ["plain", "reference", "cpu"]
    assert list(quick.candidates) == ["E4"]
    assert (len(quick.data.train_labels), quick.images) == (160, 320)
    assert (quick.epochs, quick.epochs_per_trial, quick.seeds) == (2, 15, 1)
    assert quick.runs == "runs of 2 epochs of 160 images"
    thorough = plan_engines(experiment, task, small, ["E4"], 0, ["cpu", "cpu"], thorough=True)
    assert list(thorough.engines) == ["plain", "cpu"]
    assert thorough.data is small
    assert (thorough.epochs, thorough.epochs_per_trial, thorough.seeds) == (15, 15, 3)


ARGUMENTS = ("bench", "E4", "--sampled", "0", "--engine", "cpu", "--dataset", "digits", "--json")


def test_bench_prints_engines_and_measurements(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "open_engine", lambda *_: InstantEngine(workers=2, device="cpu"))
    status, output, errors = run_in_process(tmp_path, *ARGUMENTS, "--csv", "b.csv")
    assert status == 0, errors
    content = json.loads(output)
    assert list(content) == ["data", "machine", "runs", "engines", "contests"]
    assert [row["engine"] for row in content["engines"]] == ["plain", "cpu"]
    assert len(content["contests"]) == 2
    assert (tmp_path / "b.csv").read_text().count("\n") == 3
    assert "one engine after another" in errors


def test_bench_prints_a_row_per_engine_and_by_candidate_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "open_engine", lambda *_: InstantEngine(workers=2, device="cpu"))
    words = [word for word in ARGUMENTS if word != "--json"]
    _, output, _ = run_in_process(tmp_path, *words)
    rows = [line.split()[0] for line in output.splitlines() if line.startswith(("plain", "cpu"))]
    assert rows == ["plain", "cpu"]
    assert output.endswith("next: python -m search run --trials 50\n")
    _, output, _ = run_in_process(tmp_path, *words, "--by-candidate")
    rows = [line.split()[:2] for line in output.splitlines() if line.startswith("E4 ")]
    assert rows == [["E4", "plain"], ["E4", "cpu"]]


@pytest.mark.process
def test_bench_measures_the_real_engines(tmp_path: Path) -> None:
    status, output, errors = run_command(tmp_path, *ARGUMENTS)
    assert status == 0, errors
    summaries = json.loads(output)["engines"]
    assert [row["engine"] for row in summaries] == ["plain", "cpu"]
    assert all(row["speedup"] > 0 and 0 < row["accuracy_mean"] < 1 for row in summaries)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("Z9",), "no preset 'Z9'"),
        (("--engine", "mps", "--workers", "2"), "engine 'mps' is not available on this machine"),
        (("--coordinator", "9", "--engine", "cpu"), "expected no engine or ray, got cpu"),
        (("--pruners", "none.csv"), "none.csv cannot be read (No such file"),
    ],
)
def test_bench_refuses_bad_arguments_before_it_starts(
    arguments: tuple[str, ...],
    reason: str,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(plan, "available_engines", lambda: ["reference", "cpu"])
    assert main(["bench", *arguments, "--dataset", "digits"]) == 2
    assert reason in capsys.readouterr().err
