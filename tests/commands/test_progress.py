"""Tests of the progress display: live bars on a terminal, elsewhere one line per trial."""

import io
import re

import optuna
from rich.console import Console

from search.commands.progress import ProgressDisplay
from search.engines.contract import Epoch
from search.study.attributes import set_trial_attributes


def finish_trial(study: optuna.Study, display: ProgressDisplay, score: float | None) -> None:
    """Run one trial of two epochs on worker 0; without a score it is over the budget."""
    trial = study.ask()
    set_trial_attributes(trial, architecture="8 16 [gap]", parameters=1_234)
    if score is None:
        trial.set_constraint("parameters", 1.0)
        state = optuna.trial.TrialState.PRUNED
    else:
        trial.report(score, 1)
        display.epoch(0, trial.number, "8 16 [gap]", Epoch(1, score, 0.1, score, 0.1, 1.0), 2)
        state = optuna.trial.TrialState.COMPLETE
    study.tell(trial, score, state=state)
    display.ended(0, study.trials[-1])


def show(console: Console) -> str:
    """Return what is printed by a search that stops after two of its three trials."""
    study = optuna.create_study(study_name="shown", direction="maximize")
    with ProgressDisplay(study, 3, 2, console) as display:
        for score in (0.9, None, 0.8):
            finish_trial(study, display, score)
        display.bars.refresh()
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_without_a_terminal_each_trained_trial_is_one_line() -> None:
    lines = show(Console(file=io.StringIO(), width=200, markup=False)).splitlines()
    assert lines == [
        "[1/3] trial 0 · complete · score 90.00 % best so far · 1,234 parameters · 8 16 [gap]",
        "[2/3] trial 2 · complete · score 80.00 % · 1,234 parameters · 8 16 [gap]",
    ]


def test_terminal_shows_workers_search_and_time_left() -> None:
    console = Console(file=io.StringIO(), width=150, force_terminal=True, markup=False)
    output = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", show(console))
    assert "worker 1" in output and "worker 2" in output
    assert "2 of 3 trained" in output
    assert "2 complete · 1 over budget · best 90.00 % (trial 0, 1,234 parameters)" in output
    assert re.search(r"about \d+ s left", output)
    assert output.count("[1/3] trial 0 · complete") == 1, "lines above the bars are not lost"
