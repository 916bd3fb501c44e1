"""Laws of search/data.py, on small made-up sets; on the real MNIST where SEARCH_DATA_DIR is."""

import gzip
import hashlib
import os
import pickle
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch.multiprocessing
import torchvision.datasets
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from search.data import download
from search.data import idx as idx_
from search.data.dataset import DataError, DataSet
from search.data.load import load_data_set, load_mnist_or_digits
from search.errors import SearchError

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


# ---- a server, and a torchvision that knows our small files instead of the official ones


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


# ---- what a data set is


def test_a_folder_of_idx_files_is_read_as_it_was_written(tmp_path: Path) -> None:
    parts = arrays(size=(9, 12))
    found = load_data_set(str(write_folder(tmp_path / "My Set_2", parts)), tmp_path)
    assert_holds(found, parts)
    assert found.name == "my-set-2"
    assert str(tmp_path / "My Set_2") in found.source
    assert found.shape == (1, 9, 12)
    assert found.classes == 10
    assert found.class_names[7] == "7"


@pytest.mark.parametrize("below", ["", "raw", "MNIST/raw"])
@pytest.mark.parametrize("zipped", [True, False])
def test_idx_files_may_lie_in_the_torchvision_layout_zipped_or_not(
    tmp_path: Path, below: str, zipped: bool
) -> None:
    write_folder(tmp_path / below, arrays(), zipped)
    assert_holds(load_data_set(str(tmp_path), Path("unused")), arrays())


def test_mean_and_std_are_those_of_the_training_images(tmp_path: Path) -> None:
    found = load_data_set(str(write_folder(tmp_path, arrays())), tmp_path)
    pixels = found.train_images.double() / 255
    assert found.mean == (round(float(pixels.mean()), 4),)
    assert found.std == (round(float(pixels.std(correction=0)), 4),)


def test_the_checksum_tells_one_pixel_one_label_and_one_shape_apart(tmp_path: Path) -> None:
    pixel, label = arrays(), arrays()
    pixel[2][0, 0, 0] ^= 1
    label[3][0] = 5
    sets = [arrays(), pixel, label, arrays(size=(14, 56))]
    paths = [str(write_folder(tmp_path / str(i), parts)) for i, parts in enumerate(sets)]
    sums = [load_data_set(path, tmp_path).checksum for path in paths]
    assert len(set(sums)) == len(sums)
    assert load_data_set(paths[0], tmp_path).checksum == sums[0]
    assert all(len(each) == 16 and int(each, 16) >= 0 for each in sums)


def test_a_data_set_is_pickled_whole_and_shared_without_its_images(tmp_path: Path) -> None:
    found = load_data_set(str(write_folder(tmp_path, arrays(train=2000))), tmp_path)
    for dumped in (pickle.dumps(found), bytes(ForkingPickler.dumps(found))):
        again = pickle.loads(dumped)
        assert (again.checksum, again.mean) == (found.checksum, found.mean)
    assert len(dumped) < 10_000  # the latter, as torch.multiprocessing sends it: handles only


def test_importing_the_module_imports_no_torchvision_and_no_sklearn() -> None:
    code = "import search.data, sys; print({'torchvision', 'sklearn', 'PIL'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_a_data_error_is_one_line_and_the_tools_own_error() -> None:
    assert str(DataError("one\n  two")) == "one two"
    assert issubclass(DataError, SearchError)


# ---- the digits


def test_the_digits_are_split_the_same_way_each_time_and_look_like_mnist() -> None:
    found, again = load_data_set("digits", Path("unused")), load_data_set("digits", Path("unused"))
    assert found.checksum == again.checksum
    assert len(found.train_images) + len(found.test_images) == 1797
    assert 440 <= len(found.test_images) <= 460
    assert found.shape == (1, 28, 28)
    held_out = torch.bincount(found.test_labels) / torch.bincount(found.train_labels)
    assert held_out.min() > 0.32 and held_out.max() < 0.35
    images = torch.cat([found.train_images, found.test_images])
    border = images.clone()
    border[:, :, 4:24, 4:24] = 0
    assert not border.any()
    assert images.max() == 255


# ---- the official sets


def test_missing_files_are_downloaded_once_and_left_alone_after(
    tmp_path: Path, server: Server
) -> None:
    assert_holds(load_data_set("mnist", tmp_path), arrays())
    before = listing(tmp_path)
    names = sorted(Path(path).name for path in before)
    assert names == sorted(["MNIST", "raw", *server.files])
    assert_holds(load_data_set("mnist", tmp_path), arrays())
    assert len(server.asked) == 4
    assert listing(tmp_path) == before


def test_only_what_is_missing_is_downloaded(tmp_path: Path, server: Server) -> None:
    raw = write_folder(tmp_path / "MNIST" / "raw", arrays())
    (raw / f"{FILES[2]}.gz").unlink()
    assert_holds(load_data_set("mnist", tmp_path), arrays())
    assert server.asked == [f"{FILES[2]}.gz"]


def test_extracted_files_serve_as_well(tmp_path: Path, server: Server) -> None:
    write_folder(tmp_path / "MNIST" / "raw", arrays(), zipped=False)
    assert_holds(load_data_set("mnist", tmp_path), arrays())
    assert not server.asked


def test_each_set_keeps_its_own_folder_and_class_names(tmp_path: Path, server: Server) -> None:
    mnist, fashion = load_data_set("mnist", tmp_path), load_data_set("fashion-mnist", tmp_path)
    assert (mnist.name, fashion.name) == ("mnist", "fashion-mnist")
    assert mnist.class_names == tuple("0123456789")
    assert fashion.class_names[9] == "Ankle boot"
    assert (tmp_path / "FashionMNIST" / "raw" / f"{FILES[0]}.gz").is_file()


def test_qmnist_takes_its_classes_from_the_first_of_eight_columns(
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


def test_a_corrupt_official_file_is_an_error_also_for_auto(tmp_path: Path, server: Server) -> None:
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


def test_auto_takes_mnist_without_a_word(tmp_path: Path, server: Server) -> None:
    found, notice = load_mnist_or_digits(tmp_path)
    assert (found.name, notice) == ("mnist", None)


# ---- downloads that fail


def test_without_a_network_mnist_stops_and_auto_takes_the_digits(
    tmp_path: Path, no_server: None
) -> None:
    line = refusal("mnist", tmp_path)
    assert f"MNIST is not in {tmp_path / 'MNIST' / 'raw'} and could not be downloaded" in line
    assert all(f"{name}.gz" in line for name in FILES) and "--dataset digits" in line
    found, notice = load_mnist_or_digits(tmp_path)
    assert found.name == "digits"
    assert notice is not None and "\n" not in notice
    assert "digits" in notice and line in notice


def test_a_folder_that_cannot_be_written_is_one_line_too(tmp_path: Path, server: Server) -> None:
    (tmp_path / "file").touch()
    assert "could not be downloaded" in refusal("mnist", tmp_path / "file" / "data")
    assert load_mnist_or_digits(tmp_path / "file" / "data")[0].name == "digits"
    assert not server.asked


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_folder_without_permission_is_one_line_too(tmp_path: Path, server: Server) -> None:
    tmp_path.chmod(0o555)
    assert "Permission denied" in refusal("mnist", tmp_path)
    assert load_mnist_or_digits(tmp_path)[0].name == "digits"


def test_a_wrong_file_from_the_server_is_not_kept(tmp_path: Path, server: Server) -> None:
    server.files[f"{FILES[1]}.gz"] = b"<html>please log in</html>"
    assert "not the official file" in refusal("mnist", tmp_path)
    assert os.listdir(tmp_path / "MNIST" / "raw") == [f"{FILES[0]}.gz"]


def test_the_next_mirror_is_asked_when_one_fails(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving() as empty:
        mirrors = [empty.url, server.url]
        monkeypatch.setattr(torchvision.datasets.MNIST, "mirrors", mirrors)
        assert_holds(load_data_set("mnist", tmp_path), arrays())
        assert empty.asked == server.asked
        server.files.clear()
        assert refusal("mnist", tmp_path / "other").count("Not Found") == 2


def test_a_transfer_that_breaks_off_leaves_nothing_and_is_made_up_for(
    tmp_path: Path, server: Server
) -> None:
    def die(handler: BaseHTTPRequestHandler, body: bytes) -> None:
        handler.wfile.write(body[: len(body) // 2])

    server.misbehave = die
    assert "could not be downloaded" in refusal("mnist", tmp_path)
    assert os.listdir(tmp_path / "MNIST" / "raw") == []
    server.misbehave = None
    assert_holds(load_data_set("mnist", tmp_path), arrays())


def test_ctrl_c_in_a_download_leaves_no_partial_file_and_the_next_run_goes_on(
    tmp_path: Path, server: Server
) -> None:
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


def test_a_silent_server_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(download, "TIMEOUT_SECONDS", 0.2)
    before = socket.getdefaulttimeout()
    with socket.create_server(("127.0.0.1", 0)) as mute:
        mirror = f"http://127.0.0.1:{mute.getsockname()[1]}/"
        monkeypatch.setattr(torchvision.datasets.MNIST, "mirrors", [mirror])
        assert "could not be downloaded" in refusal("mnist", tmp_path)
        time.sleep(0.2)  # the thread that asks gives up as well, before its server closes
    assert socket.getdefaulttimeout() == before


# ---- files that lie


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


@given(st.sampled_from(FILES), st.data())
def test_a_changed_byte_in_a_gzip_file_is_refused_or_harmless(
    folders: dict[bool, Path], name: str, draw: st.DataObject
) -> None:
    path = folders[True] / f"{name}.gz"
    content = bytearray(path.read_bytes())
    for _ in range(draw.draw(st.integers(1, 3))):
        content[draw.draw(st.integers(0, len(content) - 1))] = draw.draw(st.integers(0, 255))
    assert_refused_or_same(folders[True], path, bytes(content))


@given(st.sampled_from(FILES), st.data())
def test_a_changed_byte_in_an_idx_header_is_refused_or_harmless(
    folders: dict[bool, Path], name: str, draw: st.DataObject
) -> None:
    path = folders[False] / name
    content = bytearray(path.read_bytes())
    header = 16 if "images" in name else 8
    content[draw.draw(st.integers(0, header - 1))] = draw.draw(st.integers(0, 255))
    assert_refused_or_same(folders[False], path, bytes(content))


@given(st.sampled_from(FILES), st.booleans(), st.data())
def test_a_truncated_or_lengthened_file_is_refused_with_one_line(
    folders: dict[bool, Path], name: str, zipped: bool, draw: st.DataObject
) -> None:
    path = folders[zipped] / (f"{name}.gz" if zipped else name)
    content = path.read_bytes()
    cut = content[: draw.draw(st.integers(0, len(content) - 1))]
    longer = content + draw.draw(st.binary(min_size=1, max_size=9))
    assert_refused_or_same(folders[zipped], path, draw.draw(st.sampled_from([cut, longer])))


def test_a_file_that_is_no_gzip_file_is_refused(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays())
    (tmp_path / f"{FILES[0]}.gz").write_bytes(b"hello")
    line = refusal(tmp_path)
    assert f"{FILES[0]}.gz is cut short or corrupt" in line


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays())
    (tmp_path / f"{FILES[3]}.gz").unlink()
    assert FILES[3] in refusal(tmp_path)


@pytest.mark.parametrize("count", [0, 1000, 4_000_000_000])
def test_a_header_that_declares_another_size_is_refused_before_memory_is_taken(
    tmp_path: Path, count: int
) -> None:
    write_folder(tmp_path, arrays(), zipped=False)
    path = tmp_path / FILES[0]
    path.write_bytes(struct.pack(">4I", 0x0803, count, 28, 28) + path.read_bytes()[16:])
    with bounded():
        assert f"{path} declares" in refusal(tmp_path)


def test_a_header_just_below_the_limit_takes_no_more_memory_than_its_file(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays())
    content = struct.pack(">4I", 0x0803, 5_000_000, 28, 28) + bytes(100)
    (tmp_path / f"{FILES[0]}.gz").write_bytes(gzip.compress(content))
    with bounded():
        assert "declares 5,000,000 images, but there are 40 labels" in refusal(tmp_path)
        with pytest.raises(DataError, match="but holds 100"):
            idx_._parse_idx(tmp_path / f"{FILES[0]}.gz", 0x0803)


def test_a_small_file_that_inflates_to_gigabytes_is_refused_early(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays())
    zeros = gzip.compress(bytes(32 << 20), 1)
    small = gzip.compress(struct.pack(">4I", 0x0803, 40, 28, 28))
    (tmp_path / f"{FILES[0]}.gz").write_bytes(small + 128 * zeros)  # members add up: 4 GiB
    with bounded():
        assert "but holds more" in refusal(tmp_path)


@contextmanager
def bounded() -> Iterator[None]:
    """Quick, and in a few megabytes."""
    started = time.monotonic()
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()
    assert time.monotonic() - started < 3


def test_as_many_labels_as_images_are_needed(tmp_path: Path) -> None:
    parts = arrays()
    parts[3] = parts[3][:-1]
    assert "20 images, but there are 19 labels" in refusal(write_folder(tmp_path, parts))


def test_every_class_needs_a_training_image(tmp_path: Path) -> None:
    parts = arrays()
    parts[1][parts[1] == 7] = 8
    assert "class 7 has no training image" in refusal(write_folder(tmp_path, parts))


def test_a_test_label_without_its_class_is_refused(tmp_path: Path) -> None:
    parts = arrays()
    parts[3][0] = 10
    assert "a label is 10, expected 0 to 9" in refusal(write_folder(tmp_path, parts))


def test_a_class_may_be_missing_from_the_test_images(tmp_path: Path) -> None:
    parts = arrays()
    parts[3][:] = 3
    assert_holds(load_data_set(str(write_folder(tmp_path, parts)), tmp_path), parts)


def test_one_class_one_colour_or_tiny_images_are_refused(tmp_path: Path) -> None:
    single, black = arrays(), arrays()
    single[1][:] = single[3][:] = 0
    black[0][:] = 0
    assert "only one class" in refusal(write_folder(tmp_path / "single", single))
    assert "channel is the same" in refusal(write_folder(tmp_path / "black", black))
    tiny = write_folder(tmp_path / "tiny", arrays(size=(28, 7)))
    assert "8x8 or more" in refusal(tiny)


def test_training_and_test_images_share_one_size(tmp_path: Path) -> None:
    parts = arrays(size=(9, 9))[:2] + arrays(size=(9, 10))[2:]
    assert "9x9 and 10x9 pixels" in refusal(write_folder(tmp_path, parts))


# ---- folders of images


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


def test_train_and_test_folders_of_images_are_read_by_class(tmp_path: Path) -> None:
    pictures(tmp_path / "train", "ba", 3)
    pictures(tmp_path / "test", "ab", 1)
    picture(tmp_path / "train" / "a" / "zz.PNG", 99)
    (tmp_path / "train" / "a" / ".hidden.png").write_bytes(b"junk")
    os.mkfifo(tmp_path / "train" / "a" / "never.png")  # whoever opened it would wait for ever
    (tmp_path / "train" / ".cache").mkdir()
    (tmp_path / "train" / "a" / "notes.txt").touch()
    found = load_data_set(str(tmp_path), Path("unused"))
    assert found.class_names == ("a", "b")
    assert found.shape == (1, 10, 8)
    assert found.train_labels.tolist() == [0, 0, 0, 0, 1, 1, 1]
    assert found.train_images[:, 0, 0, 0].tolist() == [50, 51, 52, 99, 0, 1, 2]
    assert found.test_images[:, 0, 0, 1].tolist() == [1, 51]
    assert found.train_images.untyped_storage().nbytes() == found.train_images.numel()


def test_one_image_in_six_of_every_class_is_held_out(tmp_path: Path) -> None:
    pictures(tmp_path, "ab", 12)
    picture(tmp_path / "c" / "1.bmp", 1)
    picture(tmp_path / "c" / "2.jpg", 2)
    found = load_data_set(str(tmp_path), Path("unused"))
    assert torch.bincount(found.test_labels).tolist() == [2, 2, 1]
    assert torch.bincount(found.train_labels).tolist() == [10, 10, 1]
    assert "every sixth held out" in found.source
    assert found.checksum == load_data_set(str(tmp_path), Path("unused")).checksum
    firsts = [images[:, 0, 0, 0].tolist() for images in (found.train_images, found.test_images)]
    assert sorted(firsts[0][:10] + firsts[1][:2]) == list(range(12))


@pytest.mark.parametrize(
    ("mode", "channels"), [("1", 1), ("L", 1), ("LA", 1), ("RGB", 3), ("RGBA", 3), ("P", 3)]
)
def test_grey_images_have_one_channel_others_three(
    tmp_path: Path, mode: str, channels: int
) -> None:
    found = load_data_set(str(pictures(tmp_path, mode=mode)), Path("unused"))
    assert found.shape == (channels, 10, 8)
    assert len(found.mean) == len(found.std) == channels


def test_one_image_in_colour_makes_all_of_three_channels(tmp_path: Path) -> None:
    pictures(tmp_path)
    picture(tmp_path / "a" / "000.png", 7, mode="RGB")
    found = load_data_set(str(tmp_path), Path("unused"))
    assert found.shape == (3, 10, 8)
    assert torch.equal(found.test_images[:, 0], found.test_images[:, 2])


def test_images_of_16_bits_are_scaled_to_eight(tmp_path: Path) -> None:
    pictures(tmp_path)
    deep = (np.arange(80, dtype=np.uint16) * 256 + 255).reshape(10, 8)
    Image.fromarray(deep).save(tmp_path / "a" / "000.png")
    found = load_data_set(str(tmp_path), Path("unused"))
    assert found.train_images[0].flatten().tolist() == list(range(80))


def test_the_first_odd_sized_image_is_named_with_both_sizes(tmp_path: Path) -> None:
    pictures(tmp_path)
    picture(tmp_path / "b" / "000.png", 0, size=(8, 9))
    line = refusal(tmp_path)
    assert f"{tmp_path / 'b' / '000.png'} has 8x9 pixels, expected 8x10" in line


def test_a_broken_image_is_named(tmp_path: Path) -> None:
    pictures(tmp_path)
    path = tmp_path / "b" / "001.png"
    for content in (b"", b"no image", path.read_bytes()[:45]):
        path.write_bytes(content)
        assert f"{path} is not an image" in refusal(tmp_path)


@pytest.mark.parametrize("side", [10_000, 20_000])  # PIL warns of the former, refuses the latter
def test_an_image_that_would_burst_the_memory_is_named(tmp_path: Path, side: int) -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    pictures(tmp_path)
    header = struct.pack(">2I5B", side, side, 8, 0, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(99)))
    (tmp_path / "a" / "000.png").write_bytes(bomb)
    with bounded():
        assert "bomb" in refusal(tmp_path)


def test_classes_must_be_the_same_in_train_and_test_and_never_empty(tmp_path: Path) -> None:
    pictures(tmp_path / "train", "ab")
    assert "class a needs an image" in refusal(tmp_path)
    pictures(tmp_path / "test", "abc")
    assert "class c needs an image" in refusal(tmp_path)
    (tmp_path / "train" / "c").mkdir()
    assert "class c needs an image" in refusal(tmp_path)


def test_a_class_with_one_image_cannot_be_split(tmp_path: Path) -> None:
    pictures(tmp_path)
    picture(tmp_path / "c" / "only.png", 1)
    assert "class c needs an image" in refusal(tmp_path)


def test_one_class_of_images_is_not_enough(tmp_path: Path) -> None:
    assert "only one class" in refusal(pictures(tmp_path, "a"))


def test_an_unknown_name_and_an_empty_folder_tell_what_is_possible(tmp_path: Path) -> None:
    for line in (refusal("mnits"), refusal(tmp_path)):
        assert "CLASS/*.png" in line and "IDX" in line
    assert "fashion-mnist" in refusal("mnits")


def test_a_folder_named_like_an_official_set_gets_a_name_of_its_own(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "MNIST", arrays())
    assert load_data_set(str(folder), tmp_path).name == "mnist-folder"


# ---- the real MNIST


@needs_mnist
def test_the_real_mnist_is_what_it_is_known_for_and_is_not_written_to() -> None:
    before = listing(REAL / "MNIST")
    found, notice = load_mnist_or_digits(REAL)
    assert notice is None
    assert [len(part) for part in tensors(found)] == [60_000, 60_000, 10_000, 10_000]
    assert found.shape == (1, 28, 28)
    assert (found.mean, found.std) == ((0.1307,), (0.3081,))
    assert found.train_labels[:10].tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]
    assert found.checksum == load_data_set("mnist", REAL).checksum
    assert listing(REAL / "MNIST") == before
