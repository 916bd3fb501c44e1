"""Tests of the callbacks in search/docs/other-tools.md, with stand-ins for the libraries."""

import re
import sys
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock, call

import optuna
import pytest

import search

TEXT = (Path(__file__).parents[1] / "search" / "docs" / "other-tools.md").read_text()
SECTIONS = re.findall(r"^## (.+?)$.*?```python\n(.*?)```", TEXT, re.DOTALL | re.MULTILINE)


def follow(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Execute the documented lines, with a study in the place of a search."""
    study = optuna.create_study(study_name="s")
    trials = [
        optuna.trial.create_trial(value=0.25, intermediate_values={0: 0.5, 1: 0.25}),
        optuna.trial.create_trial(state=optuna.trial.TrialState.PRUNED),  # over the budget
    ]
    study.add_trials(trials)

    def run(trials: int, callbacks: list[Any]) -> None:
        for callback in callbacks:
            for trial in study.trials:
                callback(study, trial)

    monkeypatch.setattr(search, "run", run, raising=False)
    exec(dict(SECTIONS)[name], {})


def test_tensorboard_gets_every_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    module = MagicMock()
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", module)
    follow("TensorBoard", monkeypatch)
    module.SummaryWriter.assert_called_once_with("runs/s/0")
    writer = module.SummaryWriter.return_value.__enter__.return_value
    expected = [call("accuracy", 0.5, 0), call("accuracy", 0.25, 1), call("score", 0.25)]
    assert writer.add_scalar.mock_calls == expected


def test_wandb_gets_every_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    module = MagicMock()
    monkeypatch.setitem(sys.modules, "wandb", module)
    follow("Weights & Biases", monkeypatch)
    module.init.assert_called_once_with(project="s", name="trial 0", config={})
    run = module.init.return_value.__enter__.return_value
    assert run.log.mock_calls == [call({"accuracy": 0.5}, step=0), call({"accuracy": 0.25}, step=1)]
    run.summary.__setitem__.assert_called_once_with("score", 0.25)


def test_mlflow_gets_every_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    module = MagicMock()
    monkeypatch.setitem(sys.modules, "mlflow", module)
    follow("MLflow", monkeypatch)
    module.start_run.assert_called_once_with(run_name="trial 0")
    expected = [call("accuracy", 0.5, step=0), call("accuracy", 0.25, step=1), call("score", 0.25)]
    assert module.log_metric.mock_calls == expected
