"""Load a data set by its name or from a folder; whatever is wrong with it is a DataError."""

import logging
import os
from pathlib import Path

from search.data.dataset import DataError, DataSet, DataUnavailable, check_data_set
from search.data.digits import load_digits
from search.data.folder import load_folder
from search.data.official import NAMES, TITLES, load_official

logger = logging.getLogger(__name__)


def load_data_set(name_or_folder: str, data_dir: Path) -> DataSet:
    """One of NAMES, or the data set in a folder of the user's.

    The official files are expected in `data_dir`, laid out as torchvision does
    (data_dir/MNIST/raw/*.gz). Missing ones are downloaded there; nothing else is ever written.
    Raises DataError.
    """
    try:
        if name_or_folder == "digits":
            data = load_digits()
        elif name_or_folder in TITLES:
            data = load_official(name_or_folder, data_dir)
        else:
            data = load_folder(Path(os.path.expanduser(name_or_folder)))
    except OSError as error:
        raise DataError(f"Data set {name_or_folder} cannot be read: {error}.") from error
    check_data_set(data)
    return data


def load_mnist_or_digits(data_dir: Path) -> tuple[DataSet, str | None]:
    """MNIST and None; or, where MNIST is absent and cannot be fetched, the digits and a notice.

    The notice is one line for the user. Raises DataError if MNIST's files are there but corrupt.
    """
    try:
        return load_data_set("mnist", data_dir), None
    except DataUnavailable as error:
        notice = f"Searching the digits that scikit-learn carries instead of MNIST. {error}"
        return load_data_set("digits", data_dir), notice


def data_folder(data_dir: str | Path | None = None) -> Path:
    """Choose the folder of the official files: the one given, else SEARCH_DATA_DIR, else "data"."""
    return Path(data_dir or os.environ.get("SEARCH_DATA_DIR") or "data").expanduser()


def load_data(dataset: str, data_dir: str | Path | None = None) -> DataSet:
    """Load a data set by its name or folder; "auto" is MNIST or, without it, the digits.

    Args:
        dataset: "auto", one of NAMES, or a folder.
        data_dir: Where official files are or go; by default SEARCH_DATA_DIR, else "data".

    Raises:
        DataError: The data set is not to be had, or is not as it should be.
    """
    if dataset != "auto":
        return load_data_set(dataset, data_folder(data_dir))
    data, notice = load_mnist_or_digits(data_folder(data_dir))
    if notice:
        logger.warning("%s", notice)
    return data


def stored_name(dataset: str, data: DataSet) -> str:
    """Choose the name by which a study finds its data again: a known name or an absolute path."""
    return data.name if data.name in NAMES else str(Path(dataset).expanduser().resolve())
