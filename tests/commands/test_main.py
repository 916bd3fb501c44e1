"""Tests of the command line in this process: the main job, bad input, the user's files."""

import io
import json
import re
import runpy
from pathlib import Path

import pandas
import pytest
import torch
from optuna.distributions import IntDistribution
from optuna.trial import create_trial

from search.__main__ import main
from search.commands import space
from search.commands.screen import QuietConsole
from search.commands.space import power_of_ten
from search.study.lifecycle import load_study, locate
from tests.conftest import FINISHED_CONFIRM, FINISHED_RUN, ROOT, run_in_process
from tests.processes import trial_states

DIGITS = ("run", "--dataset", "digits", "--epochs", "2")


def test_search_confirm_export_and_report_work_together(finished: Path) -> None:
    status, output, errors = run_in_process(finished, *FINISHED_RUN, "3")
    assert (status, errors) == (0, "")
    assert "study digits holds 3 of 3 trained trials" in output
    status, output, _ = run_in_process(finished, *FINISHED_CONFIRM, "4", "--json")
    assert status == 0
    best, second = json.loads(output)
    assert best["n"] == second["n"] == 4
    assert run_in_process(finished, "export", "--study", "digits", "--output", "best.py")[0] == 0
    module = runpy.run_path(str(finished / "best.py"))
    assert module["predict"](torch.zeros(28, 28)).shape == (1, 10)
    assert module["PARAMETERS"] == best["parameters"] <= 8_000
    assert run_in_process(finished, "report", "--study", "digits", "--output", "r.html")[0] == 0
    assert best["architecture"] in (finished / "r.html").read_text()


def test_repeated_commands_do_not_change_a_finished_study(finished: Path) -> None:
    before = trial_states(finished), trial_states(finished, "digits.confirm")
    assert [state for _, state, _ in before[0]].count("COMPLETE") == 3
    for command in ((*FINISHED_RUN, "3"), (*FINISHED_CONFIRM, "4")):
        assert run_in_process(finished, *command)[0] == 0
    assert (trial_states(finished), trial_states(finished, "digits.confirm")) == before


def test_equal_seeds_train_equal_curves(finished: Path) -> None:
    assert run_in_process(finished, *FINISHED_RUN, "2", "--study", "again")[0] == 0

    def leaderboard(name: str) -> dict[int, dict[str, object]]:
        rows = json.loads(run_in_process(finished, "best", "--study", name, "--json")[1])
        differing = {"seconds_per_epoch", "confirmed"}
        return {row["trial"]: {k: v for k, v in row.items() if k not in differing} for row in rows}

    again, first = leaderboard("again"), leaderboard("digits")
    assert len(again) == 2
    assert again == {number: first[number] for number in again}


def test_best_prints_leaderboard_and_writes_csv(finished: Path) -> None:
    status, output, _ = run_in_process(finished, "best", "--study", "digits", "--csv", "all.csv")
    assert status == 0
    assert "n = 1" in output
    assert re.search(r"^1 +\d+\.\d\d % +\d+\.\d\d % +\d\.\d{4} +\d,\d{3} ", output, re.MULTILINE)
    table = pandas.read_csv(finished / "all.csv")
    assert list(table["outcome"][:3]) == ["complete"] * 3
    assert set(table["outcome"][3:]) <= {"over budget"}
    assert table["score"][:3].is_monotonic_decreasing
    assert {"parameters", "width_1", "lr", "seconds_per_epoch"} <= set(table.columns)


def test_best_writes_parquet_where_the_library_is_installed(finished: Path) -> None:
    pytest.importorskip("pyarrow")
    for name in ("all.csv", "all.parquet"):
        assert run_in_process(finished, "best", "--study", "digits", "--csv", name)[0] == 0
    table, as_text = (
        pandas.read_parquet(finished / "all.parquet"),
        pandas.read_csv(finished / "all.csv"),
    )
    assert list(table.columns) == list(as_text.columns)
    assert list(table["score"].dropna()) == list(as_text["score"].dropna())
    assert list(table["curve"][0]) == json.loads(as_text["curve"][0])


def test_parquet_without_a_library_is_refused_in_one_line(
    finished: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("search.commands.screen.find_spec", lambda name: None)
    status, _, errors = run_in_process(finished, "best", "--study", "digits", "--csv", "a.parquet")
    assert status == 2
    assert re.fullmatch("error: a.parquet cannot be written: .* pip install pyarrow.*\n", errors)
    assert not (finished / "a.parquet").exists()


@pytest.mark.parametrize(
    "command",
    [
        "fly",
        "run --trials 0",
        "run --trials many",
        "run --trials -3",
        "run --epochs 0",
        "run --workers 0",
        "run --seed x",
        "run --timeout soon",
        "run --tri 3",
        "run --dataset nowhere",
        "run --dataset digits --engine warp",
        "run --dataset digits --sampler magic",
        "run --dataset digits --pruner scissors",
        "run --dataset digits --study ../escape",
        "run --dataset digits --storage nonsense",
        "run --dataset digits --storage sqlite:////nowhere/at/all.db",
        "best --study nothing",
        "best --study ../../etc/passwd",
        "export --study nothing --output best.py",
        "export",
        "run --dataset digits --storage sqlite://",
        "run --workers 99999",
        "best --study digits --csv space.py",
        "dashboard --study nothing",
        "dashboard --port 99999",
        "space --sample -1",
    ],
)
def test_bad_input_is_one_line_and_status_2(
    command: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status: object = main(command.split())
    except SystemExit as end:
        status = end.code
    output, errors = capsys.readouterr()
    assert status == 2, output
    assert errors.startswith("error: ")
    assert errors.count("\n") == 1


def test_unwritable_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "studies").write_text("a file where a folder should be")
    status, _, errors = run_in_process(tmp_path, *DIGITS)
    assert status == 2
    assert "studies/ cannot be written" in errors


@pytest.mark.parametrize("output", ["space.py", "best.txt", "nowhere/best.py", "."])
def test_export_overwrites_only_exports(output: str, finished: Path) -> None:
    (finished / "space.py").write_text(text := (ROOT / "space.py").read_text())
    status, _, errors = run_in_process(finished, "export", "--study", "digits", "--output", output)
    assert (status, errors.count("\n")) == (2, 1)
    assert (finished / "space.py").read_text() == text


@pytest.mark.parametrize(
    "text",
    [
        "def suggest(trial):\n    return {}['gone']\n",
        (ROOT / "space.py").read_text().replace("nesterov=True", "nesterov=False"),
    ],
    ids=["raises", "other candidates"],
)
def test_stored_trial_is_exported_after_space_has_changed(text: str, finished: Path) -> None:
    output = ("export", "--study", "digits", "--output")
    assert run_in_process(finished, *output, "before.py")[0] == 0
    (finished / "space.py").write_text(text)
    assert run_in_process(finished, *output, "after.py")[0] == 0
    assert (finished / "after.py").read_text() == (finished / "before.py").read_text()


def test_space_that_always_raises_ends_the_search(tmp_path: Path) -> None:
    (tmp_path / "space.py").write_text(
        "def suggest(trial):\n    raise RuntimeError('[/no] luck')\n"
    )
    status, _, errors = run_in_process(tmp_path, *DIGITS, "--trials", "1", "--engine", "reference")
    assert status == 2
    assert "trial 0 failed" in errors and "space.py:2: RuntimeError" in errors
    assert "[/no] luck" in errors
    status, _, errors = run_in_process(tmp_path, "space")
    assert (status, errors) == (2, "error: suggest in space.py: RuntimeError: [/no] luck\n")


def test_space_prints_knobs_and_samples_as_text_and_json(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(space, "PROPOSALS", 300)
    assert main(["space"]) == 0
    output = capsys.readouterr().out
    assert "width_1" in output
    assert "fit 8,000 parameters" in output
    assert main(["space", "--json", "--sample", "2"]) == 0
    survey = json.loads(capsys.readouterr().out)
    assert len(survey["samples"]) == 2
    assert survey["share_inside_budget"] > 0.5


@pytest.mark.parametrize("verb", [("export", "--output", "best.py"), ("report",)])
def test_weights_of_another_net_are_one_line_in_every_verb(
    verb: tuple[str, ...], finished: Path
) -> None:
    for path in finished.glob("studies/*.artifacts/*"):
        torch.save({"0.weight": torch.zeros(3)}, path)
    status, _, errors = run_in_process(finished, *verb, "--study", "digits")
    assert (status, errors.count("\n")) == (2, 1)
    assert "the weights do not fit the net" in errors


def test_control_characters_of_a_study_do_not_reach_the_terminal() -> None:
    output = io.StringIO()
    console = QuietConsole(file=output, force_terminal=True, width=80)
    console.print("\x1b]52;c;ZXZpbA==\x07net", style="bold")
    assert "\x1b]" not in output.getvalue() and "\x07" not in output.getvalue()
    assert "net" in output.getvalue()


def test_json_and_csv_hold_only_finite_numbers(finished: Path) -> None:
    study = load_study(locate("digits"))
    values = dict.fromkeys((1, 2), float("nan"))
    for seed, knobs in enumerate(({"seed": 5, "params_seed": 2}, {"seed": 6})):
        ranges = {name: IntDistribution(0, 9) for name in knobs}
        study.add_trial(
            create_trial(
                value=0.9 + seed, params=knobs, distributions=ranges, intermediate_values=values
            )
        )
    status, output, _ = run_in_process(
        finished, "best", "--study", "digits", "--json", "--csv", "all.csv"
    )
    assert status == 0
    rows = json.loads(output, parse_constant=lambda name: pytest.fail(name))
    assert [None, None] in [row["curve"] for row in rows]
    table = pandas.read_csv(finished / "all.csv")
    assert [json.loads(curve) for curve in table["curve"]].count([None, None]) == 2
    assert sorted(table["params_seed"].dropna()) == [2, 6]
    assert list(table["params_params_seed"].dropna()) == [5]


def test_number_of_combinations_may_exceed_a_float() -> None:
    assert power_of_ten(10**400) == "1e400"
    assert power_of_ten(6.4e17) == "6e17"
    assert power_of_ten(12) == "1e+01"
