"""The settings of a search, each resolved once: given, else stored in the study, else default."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from search.errors import SearchError
from search.nets.candidate import Task
from search.study.attributes import StudyAttributes

if TYPE_CHECKING:  # it imports torch, which reading a study does without
    from search.data.dataset import DataSet

DEFAULT_TARGET = 0.994  # the score, a fraction, that a run should reach
DEFAULT_STUDY = "mnist"  # where neither a name nor a data set is given


@dataclass(frozen=True)
class Settings:
    """What a search is to do, from whatever source.

    Attributes:
        epochs: The most epochs a trial is trained.
        max_parameters: The most learnable parameters a net may have.
        dataset: A data set's name or a folder; "auto" is MNIST, or the digits of scikit-learn where
            MNIST is neither present nor to be downloaded.
        select_on: The images that scores are measured on: "test"; "validation" for a study that
            has not begun; or the name of the split that the study began with.
        target: The score that counts as good enough, a fraction.
        prefer: "score", or "smaller" for the smallest net that reaches the target.
    """

    epochs: int
    max_parameters: int
    dataset: str
    select_on: str
    target: float
    prefer: str

    def task(self, data: "DataSet") -> Task:
        """Return the task: the budget, and the shape and classes of the data set's images."""
        return Task(self.epochs, self.max_parameters, data.shape, data.classes)


def resolve_settings(
    task: Task,
    stored: StudyAttributes | None = None,
    *,
    epochs: int | None = None,
    max_parameters: int | None = None,
    dataset: str = "auto",
    select_on: str | None = None,
    target: float | None = None,
    prefer: str | None = None,
) -> Settings:
    """Resolve every setting: the argument given, else what the study stored, else the default.

    Args:
        task: The budget of objective.py. It is hard: arguments may be lower, never higher.
        stored: The attributes of the study, None where no trial of it has ended.

    Raises:
        SearchError: An argument exceeds the budget, or contradicts what the study was made with.
    """
    if prefer not in (None, "score", "smaller"):
        raise SearchError(f"prefer: expected 'score' or 'smaller', got {prefer!r}")
    stored_images = (stored.select_on or "test") if stored else None
    stored = stored or StudyAttributes()
    return Settings(
        epochs=_limited("epochs", epochs, stored.epochs, task.epochs),
        max_parameters=_limited(
            "max_parameters", max_parameters, stored.max_parameters, task.max_parameters
        ),
        dataset=dataset if dataset != "auto" else stored.load_as or "auto",
        select_on=_select_on(select_on, stored_images),
        target=target or stored.target or DEFAULT_TARGET,
        prefer=prefer or ("smaller" if stored.smaller_at is not None else "score"),
    )


def _limited(name: str, given: int | None, stored: int | None, limit: int) -> int:
    if given is not None and given > limit and given != stored:
        option = "--" + name.replace("_", "-")
        raise SearchError(
            f"{option} {given}: the budget of objective.py is {limit:,}; "
            "to allow more, edit TASK in objective.py"
        )
    return given or stored or limit


def _select_on(given: str | None, stored: str | None) -> str:
    if given not in (None, "test", "validation"):
        raise SearchError(f"select_on: expected 'test' or 'validation', got {given!r}")
    if stored is None:
        return given or "test"
    if given and (given == "test") != (stored == "test"):
        images = "test" if stored == "test" else "validation"
        raise SearchError(
            f"the study was scored on {images} images, not on {given} images: "
            "keep to that or choose another study"
        )
    return stored
