"""Hold out training images, which a search may select on instead of the test images."""

import logging
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from search.data.dataset import DataError, DataSet
from search.data.loading import data_folder
from search.data.official import load_writers

logger = logging.getLogger(__name__)

VALIDATION_SHARE = 1 / 6  # of the training images: 10,000 of MNIST's, as many as it has for tests
SPLITS = ("by writer", "by class")


def hold_out(data: DataSet, split: str, data_dir: Path) -> DataSet:
    """Put VALIDATION_SHARE of the training images in the place of the test images.

    The same images are held out every time, so that studies of one data set can be compared, and
    a study finds the images that it was selected on. The draws are therefore part of the stored
    format: another implementation would draw other images.

    Args:
        data: The data set.
        split: "by writer" holds out all images of some people, so that nobody's handwriting is
            known from training; "by class" the same share of every class.
        data_dir: Where official files are.

    Raises:
        DataError: The writers are unknown, or there are too few images.
    """
    generator = torch.Generator().manual_seed(0)
    if split == "by writer":
        writers = load_writers(data.name, data_dir)
        if writers is None:
            raise DataError(f"The writers of {data.source} are unknown.")
        held_out, count = draw_writers(writers, generator)
        description = f"of {count} writers it does not train on"
    else:
        held_out = draw_from_each_class(data.train_labels, generator)
        description = "the same share of every class"
    if not held_out.any():
        raise DataError(f"{data.source}: too few training images to hold any out.")
    count_text = f"{int(held_out.sum()):,} of its training images"
    return replace(
        data,
        source=f"{data.source}, validated on {count_text}, {description}",
        train_images=data.train_images[~held_out],
        train_labels=data.train_labels[~held_out],
        test_images=data.train_images[held_out],
        test_labels=data.train_labels[held_out],
    )


def choose_split(data: DataSet, data_dir: Path) -> tuple[str, str | None]:
    """Choose one of SPLITS.

    Returns:
        The split, and a notice for the user where the writers should be known but are not.
    """
    try:
        writers = load_writers(data.name, data_dir)
    except DataError as reason:
        return "by class", f"Validating on the same share of every class: writers unknown. {reason}"
    return "by class" if writers is None else "by writer", None


def draw_writers(writers: Tensor, generator: torch.Generator) -> tuple[Tensor, int]:
    """Draw writers until VALIDATION_SHARE of the images is theirs.

    Args:
        writers: The writer of each image, int64 (N,).
        generator: Source of randomness.

    Returns:
        Whether each image is of a drawn writer, bool (N,), and the number of these writers.
    """
    people, person, counts = writers.unique(  # type: ignore[no-untyped-call]
        return_inverse=True, return_counts=True
    )
    order = torch.randperm(len(people), generator=generator)
    drawn_before = counts[order].cumsum(0) - counts[order]
    is_drawn = torch.zeros(len(people), dtype=torch.bool)
    is_drawn[order] = drawn_before < VALIDATION_SHARE * len(writers)
    return is_drawn[person], int(is_drawn.sum())


def draw_from_each_class(labels: Tensor, generator: torch.Generator) -> Tensor:
    """Draw VALIDATION_SHARE of the images of every class, leaving at least one.

    Returns:
        Whether each image is drawn, bool (N,).
    """
    is_drawn = torch.zeros(len(labels), dtype=torch.bool)
    for label in range(int(labels.max()) + 1):
        indices = (labels == label).nonzero().flatten()
        shuffled = indices[torch.randperm(len(indices), generator=generator)]
        count = min(round(VALIDATION_SHARE * len(indices)), len(indices) - 1)
        is_drawn[shuffled[:count]] = True
    return is_drawn


def resolve_split(data: DataSet, select_on: str, data_dir: str | Path | None = None) -> str:
    """Choose how images are held out for a study that selects on "validation".

    Args:
        data: The data set.
        select_on: "test", "validation", or the name of a split, which is returned as it is.
        data_dir: Where official files are; by default SEARCH_DATA_DIR, else "data".

    Returns:
        "test" or the name of a split.
    """
    if select_on != "validation":
        return select_on
    split, notice = choose_split(data, data_folder(data_dir))
    if notice:
        logger.warning("%s", notice)
    return split


def apply_split(data: DataSet, split: str, data_dir: str | Path | None = None) -> DataSet:
    """Put held-out training images in the place of the test images, unless `split` is "test".

    Raises:
        DataError: As `hold_out` does.
    """
    return data if split == "test" else hold_out(data, split, data_folder(data_dir))
