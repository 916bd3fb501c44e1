"""Tests of the Python API: what `import search` offers, costs and changes."""

import inspect
import io
import json
import logging
import math
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import optuna
import pandas
import pytest
import torch
from torch import nn

import search
from search.analysis.confirmation import Confirmed
from search.commands import VERBS

NEW_PROCESS = [sys.executable, "-W", "error", "-c"]


def output_of(code: str, folder: Path) -> str:
    result = subprocess.run([*NEW_PROCESS, code], cwd=folder, capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout


def test_all_names_of_the_api_exist_and_have_docstrings() -> None:
    assert search.__all__ == sorted(search.__all__)
    for name in search.__all__:
        assert inspect.getdoc(getattr(search, name)), name
    assert set(search.__all__) <= set(dir(search))
    assert isinstance(search.__version__, str)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        search.nothing  # noqa: B018


def test_every_verb_that_makes_something_is_a_function() -> None:
    shown_only = {"init", "best", "dashboard", "bench", "space"}
    assert set(VERBS) - shown_only <= set(search.__all__)


def test_importing_search_imports_no_other_library(tmp_path: Path) -> None:
    code = (
        "import sys; before = set(sys.modules); import search; "
        "print(sorted({name.split('.')[0] for name in set(sys.modules) - before}))"
    )
    roots = set(json.loads(output_of(code, tmp_path).replace("'", '"')))
    assert not roots & {"torch", "optuna", "pandas", "rich", "numpy", "sqlalchemy"}


def test_using_search_leaves_global_state_alone(tmp_path: Path) -> None:
    code = (
        "import logging, sys, signal, torch, optuna\n"
        "def state(): return (optuna.logging.get_verbosity(), logging.getLogger().handlers, "
        "sys.stdout, signal.getsignal(signal.SIGTERM), torch.get_num_threads(), "
        "torch.get_default_dtype(), torch.random.initial_seed())\n"
        "before = state()\n"
        "import search; search.run, search.errors\n"
        "search.presets()\n"
        "assert state() == before, (state(), before)"
    )
    assert output_of(code, tmp_path) == ""


def test_presets_lists_the_published_models(project: Path) -> None:
    rows = {row.name: row for row in search.presets()}
    assert rows["C4"].parameters == 7_804
    assert rows["C4"].published_score == 0.995
    assert rows["C4"].n == 0


def test_a_study_from_run_to_export_in_python(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[int] = []
    study = search.run(
        trials=2,
        dataset="digits",
        epochs=2,
        workers=1,
        seed=1,
        warm_start=False,
        pruner=optuna.pruners.NopPruner(),
        sampler=optuna.samplers.RandomSampler(seed=0),
        callbacks=[lambda study, trial: seen.append(trial.number)],
    )
    assert isinstance(study, optuna.Study)
    assert study.study_name == "digits"
    assert seen == [trial.number for trial in study.trials]
    table = search.leaderboard(study)
    assert isinstance(table, pandas.DataFrame)
    assert list(table["score"].head(2)) == sorted(table["score"].head(2), reverse=True)

    confirmed = search.confirm(study, top=1, seeds=2, workers=1)
    assert [type(row) for row in confirmed] == [Confirmed]
    assert confirmed[0].n == 2

    net = search.load_net(study)
    assert isinstance(net, nn.Sequential)
    assert not net.training
    assert net(torch.zeros(3, 1, 28, 28)).shape == (3, 10)

    exported = search.export(study, "best.py")
    assert exported.parameters == sum(part.numel() for part in net.parameters())
    page = search.report(study, "page.html")
    assert page == Path("page.html")
    assert "<html" in page.read_text(encoding="utf-8")
    assert capsys.readouterr().out == ""


def test_a_plain_objective_is_searched(project: Path) -> None:
    def objective(trial: optuna.Trial) -> float:
        return trial.suggest_float("x", 0, 1)

    study = search.run(
        5, dataset="digits", study="plain", objective=objective, engine="reference", workers=2
    )
    assert len(study.trials) == 5
    assert study.best_value == max(trial.params["x"] for trial in study.trials)


def test_smaller_nets_of_a_plain_objective_are_refused(
    project: Path,
) -> None:
    def objective(trial: optuna.Trial) -> float:
        return trial.suggest_float("x", 0, 1)

    def run(trials: int, **options: str) -> optuna.Study:
        return search.run(trials, dataset="digits", objective=objective, **options)

    for _ in range(2):
        with pytest.raises(search.SearchError, match="prefer 'smaller' needs nets that this tool"):
            run(2, prefer="smaller")
        assert len(run(2).get_trials()) == 2
    assert len(run(3).get_trials()) == 3


def test_errors_of_the_api_are_search_errors(project: Path) -> None:
    with pytest.raises(search.SearchError, match="no study 'nowhere'"):
        search.leaderboard("nowhere")
    with pytest.raises(search.SearchError, match="edit TASK in objective"):
        search.run(trials=1, dataset="digits", epochs=16)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: search.run(0), "trials: expected an integer of at least 1, got 0"),
        (lambda: search.run(2.5), "trials: expected an integer of at least 1, got 2.5"),
        (lambda: search.run(None), "trials: expected an integer of at least 1, got None"),
        (lambda: search.run(workers=0), "workers: expected an integer of at least 1, got 0"),
        (lambda: search.run(workers="2"), "workers: expected an integer of at least 1, got '2'"),
        (lambda: search.run(epochs=0), "epochs: expected an integer of at least 1, got 0"),
        (lambda: search.run(image_size=0), "image_size: expected an integer of at least 1, got 0"),
        (lambda: search.run(channels=0), "channels: expected an integer of at least 1, got 0"),
        (lambda: search.run(target=99.4), "target: expected a fraction such as 0.994, got 99.4"),
        (lambda: search.run(target="x"), "target: expected a fraction such as 0.994, got 'x'"),
        (lambda: search.run(seed=-1), "seed: expected a non-negative integer, got -1"),
        (lambda: search.run(seed=1.5), "seed: expected a non-negative integer, got 1.5"),
        (lambda: search.run(timeout=-1), "timeout: expected seconds, 0 or more, got -1"),
        (lambda: search.run(timeout="9"), "timeout: expected seconds, 0 or more, got '9'"),
        (lambda: search.run(timeout=math.nan), "timeout: expected seconds, 0 or more, got nan"),
        (lambda: search.confirm(top=0), "top: expected an integer of at least 1, got 0"),
        (lambda: search.confirm(seeds=None), "seeds: expected an integer of at least 1, got None"),
        (lambda: search.presets([], seeds=0), "seeds: expected an integer of at least 1, got 0"),
        (lambda: search.presets([], epochs=0), "epochs: expected an integer of at least 1, got 0"),
        (lambda: search.report(target=99), "target: expected a fraction such as 0.994, got 99"),
        (lambda: search.run(warm_start="no"), "warm_start: expected true or false, got 'no'"),
        (lambda: search.load_net(trial="3"), "trial: expected a non-negative integer, got '3'"),
        (lambda: search.train(None, 0), "epochs: expected an integer of at least 1, got 0"),
        (lambda: search.run(engine="gpu"), "unknown engine 'gpu': expected one of auto, cpu, cuda"),
        (lambda: search.run(sampler="cma"), "unknown sampler 'cma': expected one of tpe, gp"),
        (lambda: search.run(pruner="best"), "unknown pruner 'best': expected one of percentile"),
        (lambda: search.confirm(engine="gpu"), "unknown engine 'gpu': expected one of auto, cpu"),
        (lambda: search.presets([], engine="gpu"), "unknown engine 'gpu': expected one of auto"),
    ],
)
def test_bad_arguments_are_refused_in_one_line(
    project: Path, call: Callable[[], object], message: str
) -> None:
    with pytest.raises(search.SearchError, match=re.escape(message)):
        call()
    assert not list(project.glob("studies/*.db"))


class Screen(io.StringIO):
    """A terminal's screen."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("screen", [Screen(), io.StringIO()])
def test_a_bar_shows_the_progress_on_a_terminal_only(
    project: Path, monkeypatch: pytest.MonkeyPatch, screen: io.StringIO
) -> None:
    monkeypatch.setattr(sys, "stderr", screen)
    study = search.run(2, dataset="digits", epochs=2, engine="reference", seed=1)
    shown = screen.getvalue()
    if not screen.isatty():
        assert not shown
        return
    best = f"best {100 * study.best_value:.2f} %, epoch 2/2"
    assert "digits:   0%|" in shown and "| 2/2 [" in shown and best in shown
    assert shown.endswith("\r"), "it disappears"


def test_notices_are_logged_and_not_printed(
    project: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from search.data import loading

    monkeypatch.setattr(loading, "load_mnist_or_digits", lambda folder: ("data", "no MNIST here"))
    with caplog.at_level(logging.WARNING, logger="search"):
        assert loading.load_data("auto") == "data"
    assert caplog.messages == ["no MNIST here"]
