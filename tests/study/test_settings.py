"""Tests of settings: which of several sources decides, and what is refused."""

import pytest

from search.errors import SearchError
from search.nets.candidate import Task
from search.study.attributes import StudyAttributes
from search.study.settings import DEFAULT_TARGET, resolve_settings

TASK = Task(epochs=15, max_parameters=8_000)


def test_defaults_come_from_the_task() -> None:
    settings = resolve_settings(TASK)
    assert (settings.epochs, settings.max_parameters) == (15, 8_000)
    assert (settings.dataset, settings.select_on) == ("auto", "test")
    assert (settings.target, settings.prefer) == (DEFAULT_TARGET, "score")


def test_a_stored_setting_replaces_the_default() -> None:
    stored = StudyAttributes(
        epochs=5, max_parameters=4_000, load_as="digits", target=0.9, smaller_at=0.9
    )
    settings = resolve_settings(TASK, stored)
    assert (settings.epochs, settings.max_parameters) == (5, 4_000)
    assert (settings.dataset, settings.target, settings.prefer) == ("digits", 0.9, "smaller")


def test_an_argument_replaces_what_is_stored() -> None:
    stored = StudyAttributes(epochs=5, load_as="digits", target=0.9, smaller_at=0.9)
    settings = resolve_settings(
        TASK, stored, epochs=3, dataset="mnist", target=0.95, prefer="score"
    )
    assert (settings.epochs, settings.dataset) == (3, "mnist")
    assert (settings.target, settings.prefer) == (0.95, "score")


@pytest.mark.parametrize(("name", "value"), [("epochs", 16), ("max_parameters", 8_001)])
def test_the_budget_of_the_task_cannot_be_loosened(name: str, value: int) -> None:
    with pytest.raises(SearchError, match=r"edit TASK in objective.py"):
        resolve_settings(TASK, **{name: value})  # type: ignore[arg-type]
    assert getattr(resolve_settings(TASK, **{name: value - 1}), name) == value - 1  # type: ignore[arg-type]


def test_a_study_made_with_a_larger_budget_is_resumed() -> None:
    stored = StudyAttributes(epochs=20, max_parameters=8_000)
    assert resolve_settings(TASK, stored).epochs == 20
    assert resolve_settings(TASK, stored, epochs=20).epochs == 20


def test_a_study_keeps_the_images_it_selects_on() -> None:
    assert resolve_settings(TASK, select_on="validation").select_on == "validation"
    by_writer = StudyAttributes(select_on="writers")
    assert resolve_settings(TASK, by_writer).select_on == "writers"
    assert resolve_settings(TASK, by_writer, select_on="validation").select_on == "writers"
    with pytest.raises(SearchError, match="scored on validation images, not on test images"):
        resolve_settings(TASK, by_writer, select_on="test")
    with pytest.raises(SearchError, match="scored on test images, not on validation images"):
        resolve_settings(TASK, StudyAttributes(select_on="test"), select_on="validation")


def test_an_unknown_choice_of_images_is_refused() -> None:
    with pytest.raises(SearchError, match="expected 'test' or 'validation', got 'train'"):
        resolve_settings(TASK, select_on="train")


def test_an_unknown_preference_is_refused() -> None:
    with pytest.raises(SearchError, match="prefer: expected 'score' or 'smaller', got 'small'"):
        resolve_settings(TASK, prefer="small")
