"""Load a data set by its name or from a folder; whatever is wrong with it is a DataError."""

import os
from pathlib import Path

from search.data.dataset import DataError, DataSet, DataUnavailable, check_data_set
from search.data.digits import load_digits
from search.data.folder import load_folder
from search.data.official import TITLES, load_official


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
