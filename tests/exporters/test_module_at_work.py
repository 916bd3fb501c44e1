"""Tests of the exported module as a program: it measures itself on test files."""

import gzip
import re
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from search.data.dataset import normalise
from tests.exporters.conftest import (
    CAREFUL,
    SMALL,
    data_set,
    exported,
    run_file,
    run_main,
    trained,
    write_idx,
)


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


ALTERATIONS: dict[str, Callable[[str], str]] = {
    "claims more images": lambda text: text.replace("CORRECT = ", "CORRECT = 1"),
    "claims fewer parameters": lambda text: text.replace("PARAMETERS = ", "PARAMETERS = -"),
    "other weights": lambda text: re.sub(r'(?<=WEIGHTS = """\n).{80}', "A" * 80, text),
    "another layer": lambda text: text.replace("nn.MaxPool2d", "nn.AvgPool2d"),
}

BREAKAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut short": cut,
    "one byte more": lambda content: content + b"\0",
    "empty": lambda _: b"",
    "not IDX": lambda content: b"\x89PNG" + content[4:],
    "of more images than there are": lambda content: content[:4] + b"\xff" * 4 + content[8:],
}


def test_module_confirms_its_claim_in_another_folder(tmp_path: Path) -> None:
    folder = write_idx(tmp_path / "files", data_set(), gzip.open)
    ran = run_file(exported(tmp_path), folder)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.endswith("\nas claimed\n")
    assert not ran.stderr


def test_missing_test_files_are_one_line(tmp_path: Path) -> None:
    ran = run_file(exported(tmp_path), tmp_path / "nowhere")
    assert ran.returncode == 2
    assert ran.stderr.count("\n") == 1
    assert "t10k-images-idx3-ubyte" in ran.stderr
    assert not ran.stdout


@pytest.mark.parametrize("opener", [open, gzip.open])
@pytest.mark.parametrize("place", ["", "raw", "MNIST/raw"])
def test_module_finds_torchvisions_folder(
    place: str, opener: Callable[..., Any], tmp_path: Path
) -> None:
    write_idx(tmp_path / "files" / place, data_set(), opener)
    assert run_main(exported(tmp_path), tmp_path / "files") == 0


def test_two_data_sets_in_one_folder_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_idx(tmp_path / "files" / "MNIST" / "raw", data_set())
    write_idx(tmp_path / "files" / "KMNIST" / "raw", data_set())
    assert run_main(exported(tmp_path), tmp_path / "files") == 2
    assert "more than one" in capsys.readouterr().err


def test_module_reads_qmnist_labels(tmp_path: Path) -> None:
    data = data_set(name="qmnist")
    folder = write_idx(tmp_path / "files", data)
    (folder / "t10k-images-idx3-ubyte").rename(folder / "qmnist-test-images-idx3-ubyte")
    rows = b"".join(struct.pack(">8I", label, *[7] * 7) for label in data.test_labels.tolist())
    (folder / "qmnist-test-labels-idx2-int").write_bytes(struct.pack(">3I", 0x0C02, 45, 8) + rows)
    assert run_main(exported(tmp_path, SMALL, data), folder) == 0


@pytest.mark.parametrize("alter", ALTERATIONS.values(), ids=ALTERATIONS)
def test_altered_weights_or_code_do_not_pass(alter: Callable[[str], str], tmp_path: Path) -> None:
    data = data_set()
    net = trained(CAREFUL, data)
    right = net(normalise(data.test_images.float() / 255, data)).argmax(1)
    data = replace(data, test_labels=right)
    folder = write_idx(tmp_path / "files", data)
    path = exported(tmp_path, CAREFUL, data)
    assert run_main(path, folder) == 0
    text = path.read_text()
    path.write_text(alter(text))
    assert path.read_text() != text
    assert run_main(path, folder) == 1


@pytest.mark.parametrize("gzipped", [False, True], ids=["raw", "gzipped"])
@pytest.mark.parametrize("damage", BREAKAGES.values(), ids=BREAKAGES)
def test_broken_test_files_are_refused(
    damage: Callable[[bytes], bytes],
    gzipped: bool,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = exported(tmp_path)
    images = write_idx(tmp_path, data_set()) / "t10k-images-idx3-ubyte"
    content = damage(images.read_bytes())
    images.write_bytes(content)
    if gzipped:
        images.with_suffix(".gz").write_bytes(gzip.compress(content))
        images.unlink()
    assert run_main(path, tmp_path) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("damage", [cut, lambda content: content[:-20] + b"\xff" * 20])
def test_broken_gzip_stream_is_refused(
    damage: Callable[[bytes], bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = exported(tmp_path)
    labels = write_idx(tmp_path, data_set(), gzip.open) / "t10k-labels-idx1-ubyte.gz"
    labels.write_bytes(damage(labels.read_bytes()))
    assert run_main(path, tmp_path) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", [(), ("a",), ("--a", "b"), ("",), ("x" * 5000,), ("line\nbreak",)]
)
def test_bad_arguments_are_refused(
    arguments: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_main(exported(tmp_path), *arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1
