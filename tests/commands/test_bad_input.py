"""Tests of bad input by property: one line of error and a status, and nothing is written."""

import contextlib
import io
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import optuna
import pytest
import torch
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from search.__main__ import build_parser
from search.data.dataset import DataSet
from search.errors import StudyError
from search.study.experiment import find_experiment
from search.study.paths import check_name
from search.study.weights import load_weights, save_weights
from tests.conftest import InstantEngine, run_in_process
from tests.searches import run_trials

checks: Counter[str] = Counter()
many = settings(suppress_health_check=list(HealthCheck))

# Any text, and text that looks almost like a number.
anything = st.text(max_size=80).filter(lambda text: not text.startswith("-"))
almost_numbers = st.one_of(
    anything,
    st.from_regex(r"[0-9+\-.,eE_ mhs]{1,12}", fullmatch=True),
    st.sampled_from(
        ["nan", "inf", "0x10", "\u0661\u0662", "1_000", "1e3", "-0", "\u0966", "null", "True"]
    ),
)


def assert_refused(*arguments: str) -> None:
    """Assert that the command ends with one line of error and status 2."""
    status, output, errors = run_in_process(Path(), *arguments)
    assert status == 2, (arguments, output)
    assert errors.startswith("error: ") and errors.count("\n") == 1, errors
    assert len(errors) < 2_000
    checks[arguments[0]] += 1


@pytest.fixture(autouse=True)
def unchanged_folder(project: Path) -> Iterator[None]:
    checks.clear()
    yield
    assert checks, "the test has checked nothing"
    assert not [path for path in project.rglob("*") if path.suffix in (".db", ".html", ".py")]


@many
@given(
    option=st.sampled_from(
        ["--trials", "--epochs", "--workers", "--seed", "--timeout", "--max-parameters", "--target"]
    ),
    value=almost_numbers,
)
@example("--trials", "99999999999999999999")
@example("--timeout", "1h30")
def test_only_numbers_are_accepted_as_numbers(option: str, value: str) -> None:
    with contextlib.redirect_stderr(io.StringIO()) as errors:
        try:
            parsed = vars(build_parser().parse_args(["run", option, value]))
        except SystemExit as end:
            assert end.code == 2
            assert errors.getvalue().startswith("error: ") and errors.getvalue().count("\n") == 1
            checks["number"] += 1
            return
    number = parsed[option[2:].replace("-", "_")]
    assert number is None or 0 <= number <= 10**10, "accepted numbers are in the range"


@many
@given(anything)
@example("\0")
@example("a" * 5_000)
@example("con/../../x")
@example("../../etc/passwd")
@example("x\u202ey")
def test_no_study_name_leads_out_of_the_folder(name: str) -> None:
    try:
        check_name(name)
    except StudyError as reason:
        assert "\n" not in str(reason) and len(str(reason)) < 500
        for verb in ("best", "confirm", "report", "dashboard"):
            assert_refused(verb, "--study", name)
    else:
        assert os.path.basename(name) == name and not name.startswith(".") and name.isascii()


@many
@given(st.one_of(anything, anything.map(lambda text: f"sqlite:///{text}")))
@example("sqlite:///nowhere/\0.db")
@example("sqlite:////")
@example("mysql://x@/y")
@example("postgresql://")
def test_impossible_storage_is_refused(url: str) -> None:
    assert_refused("best", "--storage", url)


@many
@given(anything)
@example("\0")
@example("a" * 5_000)
@example("~nobody")
@example(".")
def test_impossible_data_set_is_refused(name: str) -> None:
    assume(name not in ("digits", "mnist", "auto", "qmnist", "kmnist", "fashion-mnist"))
    assert_refused("run", "--dataset", name)


@many
@given(anything)
@example("best.py/")
@example("\0.py")
@example("a" * 300 + ".csv")
def test_unwritable_csv_is_refused_first(name: str) -> None:
    assume(not name.endswith(".csv") or len(name) > 250 or "\0" in name)
    assert_refused("bench", "--csv", name)


@pytest.mark.parametrize(
    "statement",
    [
        "return float('nan')",
        "return float('inf')",
        "return 'good'",
        "return None",
        "return [0.5]",
        "raise ValueError('no\\nluck')",
        "raise SystemExit(3)",
        "raise KeyError()",
        "train(None, 3)",
        "list(train(candidate, -1))",
        "next(train(candidate, 10**9)) and None",
        "return 1 / 0",
        "trial.report('x', 1)",
        "trial.report(0.5, -1)",
        "return 0.5",
        "trial.suggest_int('depth', 9, 1)",
    ],
)
def test_arbitrary_objective_fails_only_its_trial(statement: str) -> None:
    namespace = {"suggest": find_experiment().suggest}
    exec(
        f"def objective(trial, train, task):\n  candidate = suggest(trial)\n  {statement}",
        namespace,
    )
    experiment = find_experiment()
    object.__setattr__(experiment, "objective", namespace["objective"])
    data = DataSet("x", "x", *[torch.zeros(1, 1, 28, 28)] * 4, class_names=("0", "1"))
    try:
        trials = run_trials(experiment, InstantEngine(), data, 1)
    except StudyError as reason:
        assert "failed" in str(reason)
        assert "\n" not in str(reason)
    else:
        assert statement == "return 0.5" and trials[0].value == 0.5
    for path in Path().glob("studies/*"):
        path.unlink()
    checks["objective"] += 1


@many
@given(place=st.integers(0, 10**6), byte=st.integers(1, 255), cut=st.booleans())
def test_altered_weights_are_refused_or_harmless(place: int, byte: int, cut: bool) -> None:
    buffer = io.BytesIO()
    torch.save({"0.weight": torch.arange(6.0)}, buffer)
    content = bytearray(buffer.getvalue())
    place %= len(content)
    if cut:
        del content[place:]
    else:
        content[place] ^= byte
    study = optuna.create_study(study_name="x", direction="maximize")
    trial = study.ask()
    save_weights(study, trial, bytes(content))
    study.tell(trial, 0.5)
    try:
        weights = load_weights(study, study.trials[0])
    except StudyError as reason:
        assert "cannot be read" in str(reason) and "\n" not in str(reason)
    else:
        assert set(map(type, weights.values())) <= {torch.Tensor}
    checks["weights"] += 1
    for path in Path("studies/x.artifacts").iterdir():
        path.unlink()
