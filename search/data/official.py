"""The official data sets: IDX files that are read from a folder, and downloaded if missing."""

from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from urllib.parse import urljoin

from torch import Tensor

from search.data.dataset import DataError, DataSet, DataUnavailable, image_size, require
from search.data.download import download, md5_of
from search.data.idx import from_idx, gz_or_extracted, qmnist_column
from search.files import FileError, atomic_write

NAMES = ("mnist", "digits", "fashion-mnist", "kmnist", "qmnist")

TITLES = {
    "mnist": "MNIST",
    "fashion-mnist": "FashionMNIST",
    "kmnist": "KMNIST",
    "qmnist": "QMNIST",
}


def load_official(name: str, data_dir: Path) -> DataSet:
    """Load an official data set from torchvision's layout, data_dir/MNIST/raw/*.gz.

    Args:
        name: A key of TITLES.
        data_dir: The folder; missing files are downloaded into it.

    Raises:
        DataUnavailable: A file is missing and cannot be downloaded.
        DataError: A file is corrupt.
    """
    title = TITLES[name]
    raw = data_dir / title / "raw"
    kind = getattr(import_module("torchvision.datasets"), title)  # imported late: it takes seconds
    resources = kind.resources
    if isinstance(resources, dict):  # QMNIST's are listed by subset
        resources = [*resources["train"], *resources["test"]]
    official = {raw / Path(address).name: (address, md5) for address, md5 in resources}
    # Existing files are checked before any download: a corrupt file is not a missing one.
    missing = [path for path, (_, md5) in official.items() if not is_present(path, md5)]
    try:
        for path in missing:
            address, md5 = official[path]
            # QMNIST's addresses are absolute, and urljoin keeps those.
            download_official(path, [urljoin(mirror, address) for mirror in kind.mirrors], md5)
    except (OSError, FileError) as error:
        gap = "is not in" if len(missing) == len(official) else "is not complete in"
        raise DataUnavailable(
            f"{title} {gap} {raw} and could not be downloaded ({error}). "
            f"Put {', '.join(path.name for path in missing)} there, "
            "or choose --dataset digits, which needs no network."
        ) from error
    class_names = tuple(name.split(" - ")[0] for name in kind.classes)  # "7 - seven" is "7"
    data = from_idx(name, f"{title} from {raw}", official, class_names)
    size = image_size(data.train_images[0])
    require(size == "28x28", f"{data.source}: images of {size} pixels, expected 28x28.")
    return data


def download_official(path: Path, addresses: Iterable[str], md5: str) -> None:
    """Download an official file to `path` from the first of its addresses that has it.

    Raises:
        OSError: None has it.
        FileError: The file cannot be written.
    """
    existed = path.parent.is_dir()
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        content = download(dict.fromkeys(addresses), md5)
    except BaseException:
        if not existed:  # leave no empty folders behind
            with suppress(OSError):
                path.parent.rmdir()
                path.parent.parent.rmdir()
        raise
    with atomic_write(path, path.suffix) as part:
        part.write_bytes(content)


def is_present(path: Path, md5: str) -> bool:
    """Return whether the file is there, compressed or extracted.

    Raises:
        DataError: The compressed file is not the official one.
        OSError: It cannot be read.
    """
    if path.is_file() and (found := md5_of(path.read_bytes())) != md5:
        raise DataError(
            f"{path} is corrupt: MD5 is {found}, official is {md5}; delete it to download it again."
        )
    return gz_or_extracted(path).is_file()


def load_writers(name: str, data_dir: Path) -> Tensor | None:
    """Load the writer of each training image, from the labels of QMNIST.

    Returns:
        A number per person, int64 (N,); None for any set but MNIST.

    Raises:
        DataError: The file of labels is missing and cannot be downloaded, or is corrupt.
    """
    if name != "mnist":
        return None
    ((_, _), (address, md5)) = import_module("torchvision.datasets").QMNIST.resources["train"]
    path = data_dir / "QMNIST" / "raw" / Path(address).name
    try:
        if not is_present(path, md5):
            download_official(path, [address], md5)
        return qmnist_column(gz_or_extracted(path), 2)
    except (OSError, FileError) as error:
        raise DataUnavailable(f"{path.name} is not in {path.parent} ({error}).") from error
