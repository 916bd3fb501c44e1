"""Tests of a study made by version 0.1: it is resumed, confirmed, reported and exported.

tests/study/data/version-0.1.tar.gz holds studies/ as that version left it after these commands, the
last one interrupted in trial 30:

    run --study old --dataset digits --epochs 6 --seed 1 --workers 1 --pruner halving \
        --max-parameters 5000 --trials 5
    confirm --study old --top 2 --seeds 3 --workers 1
    run --study old ... --trials 7
"""

import runpy
import tarfile
from pathlib import Path

import pytest

import search
from search.study.lifecycle import load_study, locate
from search.study.trials import count_trained
from tests.conftest import run_in_process

ARCHIVE = Path(__file__).parent / "data" / "version-0.1.tar.gz"


@pytest.fixture
def old(project: Path) -> Path:
    """Unpack the study into an empty folder, without the lock files and the running processes."""
    with tarfile.open(ARCHIVE) as archive:
        archive.extractall(project, filter="data")
    return project


def test_old_study_is_listed_as_before(old: Path) -> None:
    board = search.leaderboard("old")
    complete = board[board.outcome == "complete"]
    scores = {int(row.trial): round(100 * row.score, 2) for row in complete.itertuples()}
    assert scores == {27: 18.85, 11: 10.64, 26: 10.20, 24: 9.76}
    assert set(board[board.outcome == "pruned"].trial) == {23}


def test_old_study_is_resumed_where_it_was_interrupted(old: Path) -> None:
    before = load_study(locate("old")).get_trials()
    checkpoint = old / "studies" / "old.artifacts" / "run-30.state"
    assert checkpoint.is_file()
    status, _, errors = run_in_process(old, "init", "--study", "old")  # the files that it has kept
    assert status == 0, errors
    study = search.run(6, study="old", engine="reference")
    assert count_trained(study) == 6
    retry = study.get_trials()[31]
    assert retry.user_attrs["retry_of"] == 30
    assert retry.params.items() >= before[30].params.items()
    assert sorted(retry.intermediate_values) == [1, 2, 3, 4, 5, 6]
    assert not checkpoint.exists()
    assert [trial.number for trial in before] == list(range(len(before)))


def test_old_study_needs_the_space_that_it_has_kept(old: Path) -> None:
    def trials() -> list[tuple[str, dict[str, object], float | None]]:
        return [(t.state.name, t.params, t.value) for t in load_study(locate("old")).trials]

    before = trials()
    with pytest.raises(search.SearchError, match=r"space.py has changed: its knob .* --study old`"):
        search.run(6, study="old", engine="reference")
    assert trials() == before


def test_old_study_keeps_its_budget(old: Path) -> None:
    with pytest.raises(search.SearchError, match="epochs 6, not 5"):
        search.run(6, study="old", epochs=5, engine="reference")


def test_old_confirmation_gets_more_seeds(old: Path) -> None:
    earlier = {c.trial: c for c in search.confirm("old", top=2, seeds=3, engine="reference")}
    assert {trial: round(100 * c.score_mean, 2) for trial, c in earlier.items()} == {
        27: 21.06,
        11: 13.45,
    }
    rows = search.confirm("old", top=2, seeds=4, engine="reference")
    assert max(row.n for row in rows) == 4


def test_old_study_is_reported_and_exported(old: Path) -> None:
    assert "21.06" in search.report("old").read_text()
    claim = search.export("old", "best.py")
    module = runpy.run_path("best.py")
    assert sum(p.numel() for p in module["load"]().parameters()) == claim.parameters == 3_968
    status, output, errors = run_in_process(old, "best", "--study", "old")
    assert (status, errors) == (0, "")
    assert "incumbent: trial 27" in output
