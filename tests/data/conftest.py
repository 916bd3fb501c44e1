"""What the tests of data sets share: files in every format, and a server to download from."""

import gzip
import hashlib
import os
import socket
import struct
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch.multiprocessing
import torchvision.datasets
from PIL import Image

from search.data.dataset import DataError, DataSet
from search.data.loading import load_data_set

FILES = (
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
)


REAL = Path(os.environ.get("SEARCH_DATA_DIR", "no-such-folder"))


needs_mnist = pytest.mark.skipif(
    not (REAL / "MNIST" / "raw").is_dir(), reason="SEARCH_DATA_DIR has no MNIST/raw"
)


def idx(values: np.ndarray) -> bytes:
    """The values in the IDX format: bytes, or numbers of four bytes."""
    kind = {"uint8": 0x0800, "int32": 0x0C00}[values.dtype.name]
    header = struct.pack(f">{1 + values.ndim}I", kind + values.ndim, *values.shape)
    return header + values.astype(values.dtype.newbyteorder(">")).tobytes()


def arrays(train: int = 40, test: int = 20, size: tuple[int, int] = (28, 28)) -> list[np.ndarray]:
    """Images and labels of ten classes in turn: noise, always the same."""
    rng = np.random.default_rng(0)
    parts: list[np.ndarray] = []
    for count in (train, test):
        parts.append(rng.integers(0, 256, (count, *size), dtype=np.uint8))
        parts.append((np.arange(count) % 10).astype(np.uint8))
    return parts


def write_folder(folder: Path, parts: list[np.ndarray], zipped: bool = True) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, part in zip(FILES, parts, strict=True):
        if zipped:
            (folder / f"{name}.gz").write_bytes(gzip.compress(idx(part), mtime=0))
        else:
            (folder / name).write_bytes(idx(part))
    return folder


def listing(folder: Path) -> dict[str, tuple[int, int]]:
    every = sorted(folder.rglob("*"))
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in every}


def refusal(name: str | Path, data_dir: Path = Path("unused")) -> str:
    """The one line with which a data set is refused."""
    with pytest.raises(DataError) as caught:
        load_data_set(str(name), data_dir)
    line = str(caught.value)
    assert "\n" not in line
    return line


def tensors(found: DataSet) -> list[torch.Tensor]:
    return [found.train_images, found.train_labels, found.test_images, found.test_labels]


def assert_holds(found: DataSet, parts: list[np.ndarray]) -> None:
    for tensor, part in zip(tensors(found), parts, strict=True):
        expected = torch.from_numpy(part)
        assert torch.equal(tensor, expected[:, None] if part.ndim == 3 else expected.long())
    assert [tensor.dtype for tensor in tensors(found)] == [torch.uint8, torch.int64] * 2


class Server(SimpleNamespace):
    """files: what it serves; asked: what it was asked for; misbehave: how it answers instead."""

    url: str
    files: dict[str, bytes]
    asked: list[str]
    misbehave: Callable[[BaseHTTPRequestHandler, bytes], None] | None


@contextmanager
def serving() -> Iterator[Server]:
    state = Server(files={}, asked=[], misbehave=None)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = self.path.rsplit("/", 1)[-1]
            state.asked.append(name)
            if name not in state.files:
                self.send_error(404)
                return
            self.send_response(200)
            self.send_header("Content-Length", str(len(state.files[name])))
            self.end_headers()
            if state.misbehave:
                state.misbehave(self, state.files[name])
            else:
                self.wfile.write(state.files[name])

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Serves a small MNIST, which torchvision takes for the official one."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with serving() as state:
        for name, part in zip(FILES, arrays(), strict=True):
            state.files[f"{name}.gz"] = gzip.compress(idx(part), mtime=0)
        listed = [(name, md5(content)) for name, content in state.files.items()]
        for kind in (torchvision.datasets.MNIST, torchvision.datasets.FashionMNIST):
            monkeypatch.setattr(kind, "resources", listed)
            monkeypatch.setattr(kind, "mirrors", [state.url])
        yield state


@pytest.fixture
def no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with socket.socket() as briefly:  # a port that nothing listens on
        briefly.bind(("127.0.0.1", 0))
        mirror = f"http://127.0.0.1:{briefly.getsockname()[1]}/"
    monkeypatch.setattr(torchvision.datasets.MNIST, "mirrors", [mirror])


def md5(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Path]:
    """The same small set, zipped and not; the tests below change one file at a time."""
    parts = arrays(train=10, test=2, size=(8, 8))
    root = tmp_path_factory.mktemp("fuzz")
    return {z: write_folder(root / str(z), parts, z) for z in (True, False)}


def assert_refused_or_same(folder: Path, path: Path, content: bytes) -> None:
    """With this content in the place of the file's own."""
    original = path.read_bytes()
    expected = load_data_set(str(folder), folder).checksum
    path.write_bytes(content)
    line = ""
    try:
        assert load_data_set(str(folder), folder).checksum == expected
    except DataError as error:
        line = str(error)
    finally:
        path.write_bytes(original)
    assert "\n" not in line and len(line) < 400


@contextmanager
def memory_limit() -> Iterator[None]:
    """Quick, and in a few megabytes."""
    started = time.monotonic()
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()
    assert time.monotonic() - started < 3


def picture(path: Path, value: int, size: tuple[int, int] = (8, 10), mode: str = "L") -> None:
    """Width and height in `size`; a gradient that starts at `value`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = (np.arange(size[0] * size[1], dtype=np.uint8) + value).reshape(size[::-1])
    Image.fromarray(pixels).convert(mode).save(path)


def pictures(folder: Path, classes: str = "ab", count: int = 2, mode: str = "L") -> Path:
    for i, name in enumerate(classes):
        for j in range(count):
            picture(folder / name / f"{j:03}.png", 50 * i + j, mode=mode)
    return folder
