"""The handwritten digits that scikit-learn contains: a data set that needs no network."""

from importlib import import_module

import torch
from torch.nn import functional as F

from search.data.dataset import DataSet


def load_digits() -> DataSet:
    """Load the 1,797 images of 8x8, enlarged to MNIST's format; a quarter is for tests."""
    bunch = import_module("sklearn.datasets").load_digits()  # imported late: it takes seconds
    small, labels = torch.from_numpy(bunch.images).long(), torch.from_numpy(bunch.target).long()
    # Enlarged bilinearly to 20x20 inside 28x28, as MNIST's are. All weights are multiples of a
    # tenth, so integer arithmetic is exact and the checksum the same on every machine. 16 is white.
    tenths = (F.interpolate(torch.eye(8)[None], size=20, mode="linear") * 10).round().long()[0]
    boxes = (tenths.T @ small @ tenths * 255 + 800) // 1600
    images = F.pad(boxes, (4, 4, 4, 4)).to(torch.uint8)[:, None]
    test = torch.zeros(len(labels), dtype=torch.bool)
    for digit in range(10):
        test[(labels == digit).nonzero()[1::4]] = True
    return DataSet(
        "digits",
        f"digits of scikit-learn ({len(images):,} images of 8x8, brought to 28x28)",
        *(images[~test], labels[~test], images[test], labels[test]),
        tuple(map(str, range(10))),
    )
