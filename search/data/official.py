"""The official sets: IDX files, read where they lie and downloaded where they do not."""

from collections.abc import Iterable
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


# ---- the official sets


def load_official(name: str, data_dir: Path) -> DataSet:
    title = TITLES[name]
    raw = data_dir / title / "raw"
    kind = getattr(import_module("torchvision.datasets"), title)  # here, since it costs seconds
    resources = kind.resources
    if isinstance(resources, dict):  # QMNIST's, by subset
        resources = [*resources["train"], *resources["test"]]
    official = {raw / Path(address).name: (address, md5) for address, md5 in resources}
    # All that is there is checked before anything is fetched: corrupt must not pass for absent.
    missing = [path for path, (_, md5) in official.items() if not is_present(path, md5)]
    try:
        for path in missing:
            address, md5 = official[path]
            # QMNIST's addresses are whole already, and urljoin leaves them as they are.
            download_official(path, [urljoin(each, address) for each in kind.mirrors], md5)
    except (OSError, FileError) as error:
        gap = "is not in" if len(missing) == len(official) else "is not complete in"
        raise DataUnavailable(
            f"{title} {gap} {raw} and could not be downloaded ({error}). "
            f"Put {', '.join(path.name for path in missing)} there, "
            "or choose --dataset digits, which needs no network."
        ) from error
    class_names = tuple(each.split(" - ")[0] for each in kind.classes)  # "7 - seven" is "7"
    data = from_idx(name, f"{title} from {raw}", official, class_names)
    size = image_size(data.train_images[0])
    require(size == "28x28", f"{data.source}: images of {size} pixels, expected 28x28.")
    return data


def download_official(path: Path, addresses: Iterable[str], md5: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    content = download(dict.fromkeys(addresses), md5)
    with atomic_write(path, path.suffix) as part:
        part.write_bytes(content)


def is_present(path: Path, md5: str) -> bool:
    if path.is_file() and (found := md5_of(path.read_bytes())) != md5:
        raise DataError(
            f"{path} is corrupt: MD5 is {found}, official is {md5}; "
            "delete it and run again to download it anew."
        )
    return gz_or_extracted(path).is_file()


def load_writers(name: str, data_dir: Path) -> Tensor | None:
    """Who wrote each training image of the set: a number per person, int64 (N,).

    None where nobody knows: for any set but MNIST, of which QMNIST's labels tell. Where these are
    missing they are downloaded. Raises DataError.
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
