"""What a search may look at instead of the test images: training images it does not train on."""

import logging
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from search.data.dataset import DataError, DataSet
from search.data.load import data_folder
from search.data.official import load_writers

logger = logging.getLogger(__name__)

VALIDATION_SHARE = (
    1 / 6
)  # of the training images are held out: of MNIST's 60,000 as many as it tests on
SPLITS = ("by writer", "by class")


def hold_out(data: DataSet, way: str, data_dir: Path) -> DataSet:
    """`data` with a SHARE of its training images in the place of the test images.

    by writer: all images of some people, so that nobody's hand is known from training
    by class:  the same share of every class, drawn
    The same images every time: two studies that validate on one set can be compared.
    Raises DataError where the writers are not to be had.
    """
    draw = torch.Generator().manual_seed(0)
    if way == "by writer":
        known = load_writers(data.name, data_dir)
        if known is None:
            raise DataError(f"Who wrote {data.source} is not known.")
        held, count = draw_writers(known, draw)
        whose = f"of {count} writers it does not train on"
    else:
        held = draw_from_each_class(data.train_labels, draw)
        whose = "the same share of every class"
    if not held.any():
        raise DataError(f"{data.source}: too few training images to hold any out.")
    return replace(
        data,
        source=f"{data.source}, validated on {int(held.sum()):,} of its training images, {whose}",
        train_images=data.train_images[~held],
        train_labels=data.train_labels[~held],
        test_images=data.train_images[held],
        test_labels=data.train_labels[held],
    )


def choose_split(data: DataSet, data_dir: Path) -> tuple[str, str | None]:
    """One of WAYS, and where writers should be known but are not, why: a line for the user."""
    try:
        known = load_writers(data.name, data_dir)
    except DataError as reason:
        return "by class", f"Validating on the same share of every class, writers unknown: {reason}"
    return "by class" if known is None else "by writer", None


def draw_writers(writer: Tensor, draw: torch.Generator) -> tuple[Tensor, int]:
    """Whether each image is of the drawn people, who wrote at least SHARE; how many they are."""
    people, whose, images = writer.unique(  # type: ignore[no-untyped-call]
        return_inverse=True, return_counts=True
    )
    order = torch.randperm(len(people), generator=draw)
    before = images[order].cumsum(0) - images[order]
    drawn = torch.zeros(len(people), dtype=torch.bool)
    drawn[order] = before < VALIDATION_SHARE * len(writer)
    return drawn[whose], int(drawn.sum())


def draw_from_each_class(labels: Tensor, draw: torch.Generator) -> Tensor:
    """Whether each image is among the SHARE of its class that is drawn; one of each class stays."""
    held = torch.zeros(len(labels), dtype=torch.bool)
    for each in range(int(labels.max()) + 1):
        places = (labels == each).nonzero().flatten()
        drawn = places[torch.randperm(len(places), generator=draw)]
        held[drawn[: min(round(VALIDATION_SHARE * len(places)), len(places) - 1)]] = True
    return held


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
    """Put held-out training images in the place of the test images, unless `split` is "test"."""
    return data if split == "test" else hold_out(data, split, data_folder(data_dir))
