"""Tests of the official data sets: their files, mirrors and downloads."""

import gzip
import os
import signal
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import numpy as np
import pytest
import torchvision.datasets

from search.data import download
from search.data.dataset import DataError
from search.data.loading import load_data_set, load_mnist_or_digits
from tests.data.conftest import (
    FILES,
    REAL,
    Server,
    arrays,
    assert_holds,
    idx,
    listing,
    md5,
    needs_mnist,
    refusal,
    serving,
    tensors,
    write_folder,
)


def test_missing_files_are_downloaded_once(tmp_path: Path, server: Server) -> None:
    assert_holds(load_data_set("mnist", tmp_path), arrays())
    before = listing(tmp_path)
    names = sorted(Path(path).name for path in before)
    assert names == sorted(["MNIST", "raw", *server.files])
    assert_holds(load_data_set("mnist", tmp_path), arrays())
    assert len(server.asked) == 4
    assert listing(tmp_path) == before


def test_only_missing_files_are_downloaded(tmp_path: Path, server: Server) -> None:
    raw = write_folder(tmp_path / "MNIST" / "raw", arrays())
    (raw / f"{FILES[2]}.gz").unlink()
    assert_holds(load_data_set("mnist", tmp_path), arrays())
    assert server.asked == [f"{FILES[2]}.gz"]


def test_uncompressed_files_are_read(tmp_path: Path, server: Server) -> None:
    write_folder(tmp_path / "MNIST" / "raw", arrays(), zipped=False)
    assert_holds(load_data_set("mnist", tmp_path), arrays())
    assert not server.asked


def test_each_official_set_has_its_folder_and_class_names(tmp_path: Path, server: Server) -> None:
    mnist, fashion = load_data_set("mnist", tmp_path), load_data_set("fashion-mnist", tmp_path)
    assert (mnist.name, fashion.name) == ("mnist", "fashion-mnist")
    assert mnist.class_names == tuple("0123456789")
    assert fashion.class_names[9] == "Ankle boot"
    assert (tmp_path / "FashionMNIST" / "raw" / f"{FILES[0]}.gz").is_file()


def test_qmnist_classes_are_the_first_of_eight_columns(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = arrays()
    resources: dict[str, list[tuple[str, str]]] = {}
    for part, (images, labels) in {"train": parts[:2], "test": parts[2:]}.items():
        columns = np.full((len(labels), 8), 70_000, np.int32)
        columns[:, 0] = labels
        resources[part] = []
        for name, values in (("images-idx3-ubyte", images), ("labels-idx2-int", columns)):
            file = f"qmnist-{part}-{name}.gz"
            server.files[file] = gzip.compress(idx(values), mtime=0)
            resources[part].append((server.url + file, md5(server.files[file])))
    monkeypatch.setattr(torchvision.datasets.QMNIST, "resources", resources)
    assert_holds(load_data_set("qmnist", tmp_path), parts)
    assert (tmp_path / "QMNIST" / "raw" / "qmnist-test-labels-idx2-int.gz").is_file()


def test_corrupt_official_file_is_an_error_also_for_auto(tmp_path: Path, server: Server) -> None:
    raw = write_folder(tmp_path / "MNIST" / "raw", arrays())
    path = raw / f"{FILES[3]}.gz"
    path.write_bytes(path.read_bytes()[:-1])
    (raw / f"{FILES[0]}.gz").unlink()  # absent as well, but corrupt counts first
    line = refusal("mnist", tmp_path)
    assert f"{path} is corrupt" in line and "delete it" in line
    assert md5(path.read_bytes()) in line and md5(server.files[path.name]) in line
    with pytest.raises(DataError, match="is corrupt"):
        load_mnist_or_digits(tmp_path)
    assert not server.asked


def test_official_images_must_be_28_by_28(tmp_path: Path, server: Server) -> None:
    write_folder(tmp_path / "MNIST" / "raw", arrays(size=(14, 14)), zipped=False)
    assert "14x14 pixels, expected 28x28" in refusal("mnist", tmp_path)


def test_auto_loads_mnist_silently(tmp_path: Path, server: Server) -> None:
    found, notice = load_mnist_or_digits(tmp_path)
    assert (found.name, notice) == ("mnist", None)


def test_without_network_auto_loads_the_digits(tmp_path: Path, no_server: None) -> None:
    line = refusal("mnist", tmp_path)
    assert f"MNIST is not in {tmp_path / 'MNIST' / 'raw'} and could not be downloaded" in line
    assert all(f"{name}.gz" in line for name in FILES) and "--dataset digits" in line
    found, notice = load_mnist_or_digits(tmp_path)
    assert found.name == "digits"
    assert notice is not None and "\n" not in notice
    assert "digits" in notice and line in notice


def test_unwritable_folder_is_one_line(tmp_path: Path, server: Server) -> None:
    (tmp_path / "file").touch()
    assert "could not be downloaded" in refusal("mnist", tmp_path / "file" / "data")
    assert load_mnist_or_digits(tmp_path / "file" / "data")[0].name == "digits"
    assert not server.asked


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_folder_without_permission_is_one_line(tmp_path: Path, server: Server) -> None:
    tmp_path.chmod(0o555)
    assert "Permission denied" in refusal("mnist", tmp_path)
    assert load_mnist_or_digits(tmp_path)[0].name == "digits"


def test_download_with_a_wrong_checksum_is_deleted(tmp_path: Path, server: Server) -> None:
    server.files[f"{FILES[1]}.gz"] = b"<html>please log in</html>"
    assert "not the official file" in refusal("mnist", tmp_path)
    assert os.listdir(tmp_path / "MNIST" / "raw") == [f"{FILES[0]}.gz"]


def test_next_mirror_is_used_when_one_fails(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving() as empty:
        mirrors = [empty.url, server.url]
        monkeypatch.setattr(torchvision.datasets.MNIST, "mirrors", mirrors)
        assert_holds(load_data_set("mnist", tmp_path), arrays())
        assert empty.asked == server.asked
        server.files.clear()
        assert refusal("mnist", tmp_path / "other").count("Not Found") == 2


def test_broken_transfer_leaves_no_file_and_is_repeated(tmp_path: Path, server: Server) -> None:
    def die(handler: BaseHTTPRequestHandler, body: bytes) -> None:
        handler.wfile.write(body[: len(body) // 2])

    server.misbehave = die
    assert "could not be downloaded" in refusal("mnist", tmp_path)
    assert os.listdir(tmp_path) == []
    server.misbehave = None
    assert_holds(load_data_set("mnist", tmp_path), arrays())


def test_interrupted_download_leaves_no_partial_file(tmp_path: Path, server: Server) -> None:
    released = threading.Event()

    def interrupt(handler: BaseHTTPRequestHandler, body: bytes) -> None:
        if len(server.asked) < 2:
            handler.wfile.write(body)
            return
        handler.wfile.write(body[: len(body) // 2])
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        released.wait(5)

    server.misbehave = interrupt
    with pytest.raises(KeyboardInterrupt):
        load_data_set("mnist", tmp_path)
    released.set()
    assert os.listdir(tmp_path / "MNIST" / "raw") == [f"{FILES[0]}.gz"]
    server.misbehave = None
    assert_holds(load_data_set("mnist", tmp_path), arrays())
    assert server.asked.count(f"{FILES[0]}.gz") == 1


def test_silent_server_times_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(download, "TIMEOUT_SECONDS", 0.2)
    before = socket.getdefaulttimeout()
    with socket.create_server(("127.0.0.1", 0)) as mute:
        mirror = f"http://127.0.0.1:{mute.getsockname()[1]}/"
        monkeypatch.setattr(torchvision.datasets.MNIST, "mirrors", [mirror])
        assert "could not be downloaded" in refusal("mnist", tmp_path)
        time.sleep(0.2)  # the thread that asks gives up as well, before its server closes
    assert socket.getdefaulttimeout() == before


@needs_mnist
def test_real_mnist_has_known_figures_and_is_not_changed() -> None:
    before = listing(REAL / "MNIST")
    found, notice = load_mnist_or_digits(REAL)
    assert notice is None
    assert [len(part) for part in tensors(found)] == [60_000, 60_000, 10_000, 10_000]
    assert found.shape == (1, 28, 28)
    assert (found.mean, found.std) == ((0.1307,), (0.3081,))
    assert found.train_labels[:10].tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]
    assert found.checksum == load_data_set("mnist", REAL).checksum
    assert listing(REAL / "MNIST") == before
