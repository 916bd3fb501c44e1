"""Tests of candidates: validation, and the JSON form in which trials store them."""

import json
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.errors import SearchError
from search.nets.architecture import (
    ACTIVATIONS,
    AFTER,
    Architecture,
    Conv,
    GlobalPool,
    Linear,
    Pool,
)
from search.nets.augment import Augment
from search.nets.candidate import (
    OPTIMIZERS,
    SCHEDULES,
    Candidate,
    CandidateError,
    Recipe,
    Task,
    candidate_from_json,
    same_candidate,
)

widths = st.none() | st.integers(1, 1_000)
fractions = st.floats(0, 0.99)
finite = st.floats(-10, 10)
layers = st.one_of(
    st.builds(
        Conv,
        widths,
        st.integers(1, 9),
        st.integers(0, 3),
        st.booleans(),
        st.booleans(),
        st.sampled_from(list(AFTER)),
        st.sampled_from(list(ACTIVATIONS)),
        fractions,
    ),
    st.builds(Pool, st.sampled_from(("max", "avg")), st.integers(1, 9)),
    st.builds(GlobalPool),
    st.builds(
        Linear, widths, st.booleans(), st.none() | st.sampled_from(list(ACTIVATIONS)), fractions
    ),
)
augments = st.builds(
    Augment,
    st.lists(finite, max_size=3).map(tuple),
    st.tuples(finite, finite),
    st.tuples(finite, finite),
    finite,
    finite,
    fractions,
    st.booleans(),
)
recipes = st.builds(
    Recipe,
    optimizer=st.sampled_from(OPTIMIZERS),
    lr=st.floats(1e-6, 1) | st.just(1),  # a user may write 1 for 1.0
    nesterov=st.booleans(),
    schedule=st.sampled_from(SCHEDULES),
    ema=fractions,
    augment=augments,
)
candidates = st.builds(
    Candidate, st.builds(Architecture, st.lists(layers, min_size=1).map(tuple)), recipes
)


def as_stored(candidate: Candidate) -> dict[str, Any]:
    """The candidate as it is read from a trial's attributes."""
    stored: dict[str, Any] = json.loads(json.dumps(asdict(candidate)))
    return stored


@given(candidates)
def test_a_candidate_survives_the_round_trip_through_json(candidate: Candidate) -> None:
    stored = as_stored(candidate)
    rebuilt = candidate_from_json(stored)
    assert rebuilt == candidate
    assert as_stored(rebuilt) == stored
    assert same_candidate(candidate, stored)
    assert same_candidate(candidate, asdict(candidate))


@given(candidates, candidates)
def test_only_equal_candidates_are_the_same(first: Candidate, second: Candidate) -> None:
    assert same_candidate(first, as_stored(second)) == (first == second)


def test_nothing_from_earlier_versions_equals_none() -> None:
    assert Conv(8, after="nothing") == Conv(8, after="none")
    candidate = Candidate(Architecture((Conv(8, after="none"), GlobalPool())))
    stored = as_stored(candidate)
    assert stored["architecture"]["layers"][0]["after"] == "none"
    stored["architecture"]["layers"][0]["after"] = "nothing"
    assert candidate_from_json(stored) == candidate
    assert same_candidate(candidate, stored)


def test_fields_an_earlier_version_lacked_take_their_defaults() -> None:
    stored = {"architecture": {"layers": [{"width": 8, "kernel": 5}]}, "recipe": {}}
    assert candidate_from_json(stored) == Candidate(Architecture((Conv(8, 5),)))


def conv(**fields: object) -> dict[str, object]:
    return {"layers": [{"width": 8, "kernel": 3, **fields}]}


@pytest.mark.parametrize(
    ("stored", "reason"),
    [
        (None, "expected a stored candidate, got None"),
        ({"architecture": conv()}, "expected a stored candidate"),
        ({"architecture": {"layers": []}, "recipe": {}}, "at least one layer"),
        ({"architecture": conv(kernel=0), "recipe": {}}, "kernel: expected 1 or more, got 0"),
        ({"architecture": conv(kernel=3.5), "recipe": {}}, "expected .*int.*, got 3.5"),
        ({"architecture": conv(width="8"), "recipe": {}}, "expected .*int.*, got '8'"),
        ({"architecture": conv(code="x"), "recipe": {}}, "Conv: expected width, kernel"),
        ({"architecture": {"layers": [7]}, "recipe": {}}, "GlobalPool: .* got 7"),
        ({"architecture": conv(), "recipe": {"lr": "fast"}}, "expected .*float.*, got 'fast'"),
        ({"architecture": conv(), "recipe": {"lr": 0}}, "lr: expected more than 0, got 0"),
        ({"architecture": conv(), "recipe": {"augment": {"scale": [1]}}}, "expected tuple"),
        ({"architecture": conv(), "recipe": {"augment": {"degrees": ["x"]}}}, "got 'x'"),
        ({"architecture": conv(), "recipe": {"augment": None}}, "Augment: .* got None"),
    ],
)
def test_an_unreadable_candidate_is_refused_in_one_line(stored: object, reason: str) -> None:
    with pytest.raises(CandidateError, match=reason) as refusal:
        candidate_from_json(stored)
    assert "\n" not in str(refusal.value)
    assert not same_candidate(Candidate(Architecture((Conv(8),))), stored)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("optimizer", "rprop"),
        ("schedule", "steps"),
        ("lr", 0),
        ("momentum", 1),
        ("weight_decay", -1),
        ("batch_size", 1),
        ("step_epochs", 0),
        ("warmup", 1),
        ("label_smoothing", 1),
        ("ema", -0.1),
    ],
)
def test_a_recipe_out_of_range_is_refused(field: str, value: object) -> None:
    with pytest.raises(SearchError, match=f"recipe: {field}: expected .* got {value!r}"):
        Recipe(**{field: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [0, -1, 1.5, "15"])
@pytest.mark.parametrize("field", ["epochs", "max_parameters"])
def test_a_task_needs_positive_integers(field: str, value: object) -> None:
    with pytest.raises(SearchError, match=f"task: {field}: expected an integer, 1 or more"):
        Task(**{field: value})  # type: ignore[arg-type]
