"""What the tests of exports share: small trained nets and their modules."""

import gzip
import importlib
import runpy
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from torch import nn

from search.data.dataset import DataSet
from search.exporters.module import export
from search.nets.architecture import (
    ACTIVATIONS,
    Architecture,
    Conv,
    GlobalPool,
    Linear,
    Pool,
    build,
)


@pytest.fixture
def best(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """An exported module, imported."""
    exported(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("best")
    del sys.modules["best"]


LOGITS = Conv(None, kernel=1, after="none")


SMALL = Architecture((Conv(4), Pool(), Conv(6), GlobalPool(), LOGITS))


CAREFUL = Architecture((Conv(4), Pool(), Linear()))  # tells one random image from another


MIXED = Architecture(
    (
        Conv(2, after="none"),
        Conv(4, 5, separable=True, bias=True, activation="leaky_relu"),
        Pool("max", 2),
        Linear(12, bias=False, activation="gelu", dropout=0.2),
        Linear(),
    )
)


NETS = {
    "norm, act, global pool, 1x1": SMALL,
    "padding, bias, act before norm, dropout, mean pool": Architecture(
        (Conv(4, padding=1, bias=True, after="act-norm", dropout=0.1), Pool("avg", 3), Linear())
    ),
    "separable convs, linear layers with and without bias": MIXED,
    "every activation": Architecture(
        (*(Conv(3, after="act", activation=name) for name in ACTIVATIONS), LOGITS, GlobalPool())
    ),
    "norm last": Architecture((Conv(4, after="norm"), Conv(None, after="act-norm"), GlobalPool())),
}


PROVENANCE = {"study": "mnist", "trial": 17, "score": 0.9932, "recipe": "sgd, lr 0.09"}


def data_set(
    images: int = 45,
    channels: int = 1,
    side: int = 16,
    classes: int = 10,
    name: str = "blots",
    idx: bool | None = None,
) -> DataSet:
    """Random pixels and labels, as many images to train on as to test on."""
    torch.manual_seed(0)
    shape = (images, channels, side, side)
    pixels = [torch.randint(256, shape, dtype=torch.uint8) for _ in range(2)]
    labels = [torch.randint(classes, (images,)) for _ in range(2)]
    class_names = tuple(map(str, range(classes)))
    parts = pixels[0], labels[0], pixels[1], labels[1]
    return DataSet(
        name, "random", *parts, class_names, is_idx=channels == 1 if idx is None else idx
    )


def trained(architecture: Architecture, data: DataSet) -> nn.Sequential:
    """As if trained: nothing is what a fresh layer has."""
    torch.manual_seed(1)
    net = build(architecture, data.shape, data.classes)
    for tensor in net.state_dict().values():
        if tensor.dim() > 1:
            tensor.normal_()
        elif tensor.is_floating_point():
            tensor.uniform_(0.1, 1.0)
    return net.eval()


def exported(folder: Path, architecture: Architecture = SMALL, data: DataSet | None = None) -> Path:
    data = data or data_set()
    path = folder / "best.py"
    export(architecture, trained(architecture, data).state_dict(), data, path, PROVENANCE)
    return path


def write_idx(folder: Path, data: DataSet, opener: Callable[..., Any] = open) -> Path:
    """The data set's test files as MNIST has them, gzipped by gzip.open."""
    folder.mkdir(parents=True, exist_ok=True)
    end = ".gz" if opener is gzip.open else ""
    count, _, height, width = data.test_images.shape
    with opener(folder / f"t10k-images-idx3-ubyte{end}", "wb") as file:
        file.write(struct.pack(">4I", 0x0803, count, height, width))
        file.write(bytes(data.test_images.flatten().tolist()))
    with opener(folder / f"t10k-labels-idx1-ubyte{end}", "wb") as file:
        file.write(struct.pack(">2I", 0x0801, count) + bytes(data.test_labels.tolist()))
    return folder


def run_file(path: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """As whoever got the file runs it: elsewhere, where this package cannot be found."""
    return subprocess.run(
        [sys.executable, "-I", path, *map(str, arguments)],
        cwd=path.parent,
        capture_output=True,
        text=True,
        check=False,
    )


def run_main(path: Path, *arguments: object) -> int:
    """The same in this process, which costs no import of torch."""
    status: int = runpy.run_path(str(path))["main"]([str(argument) for argument in arguments])
    return status
