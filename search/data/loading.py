"""Load a data set by its name or from a folder, and check it."""

import logging
import os
from pathlib import Path

from search.data.dataset import DataError, DataSet, DataUnavailable, check_data_set, require
from search.data.digits import load_digits
from search.data.folder import FORM_REFUSED, load_folder
from search.data.images import AS_THEY_ARE, ImageForm
from search.data.official import NAMES, TITLES, load_official

logger = logging.getLogger(__name__)


def load_data_set(name_or_folder: str, data_dir: Path, form: ImageForm = AS_THEY_ARE) -> DataSet:
    """Load an official data set, or one from a folder of the user's.

    Args:
        name_or_folder: One of NAMES, or a folder.
        data_dir: Where official files are, in torchvision's layout (data_dir/MNIST/raw/*.gz).
            Missing ones are downloaded there; nothing else is ever written.
        form: What the images of a folder are to become.

    Raises:
        DataError: The data set is not available, or not valid.
    """
    if name_or_folder in NAMES:
        require(form == AS_THEY_ARE, f"Data set {name_or_folder}: {FORM_REFUSED}.")
    try:
        if name_or_folder == "digits":
            data = load_digits()
        elif name_or_folder in TITLES:
            data = load_official(name_or_folder, data_dir)
        else:
            data = load_folder(Path(os.path.expanduser(name_or_folder)), form)
    except OSError as error:
        raise DataError(f"Data set {name_or_folder} cannot be read: {error}.") from error
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, RuntimeError) and "memory" not in str(error):
            raise
        raise DataError(
            f"Data set {name_or_folder} needs more memory than there is: use fewer or smaller "
            "images."
        ) from error
    check_data_set(data)
    return data


def load_mnist_or_digits(data_dir: Path) -> tuple[DataSet, str | None]:
    """Load MNIST, or scikit-learn's digits where it is missing and cannot be downloaded.

    Returns:
        The data set, and a notice for the user if it is not MNIST.

    Raises:
        DataError: A file of MNIST is corrupt.
    """
    try:
        return load_data_set("mnist", data_dir), None
    except DataUnavailable as error:
        notice = f"Using the digits of scikit-learn instead of MNIST. {error}"
        return load_data_set("digits", data_dir), notice


def data_folder(data_dir: str | Path | None = None) -> Path:
    """Choose the folder of the official files: the one given, else SEARCH_DATA_DIR, else "data"."""
    return Path(data_dir or os.environ.get("SEARCH_DATA_DIR") or "data").expanduser()


def load_data(
    dataset: str, data_dir: str | Path | None = None, form: ImageForm = AS_THEY_ARE
) -> DataSet:
    """Load a data set by its name or folder; "auto" is MNIST or, without it, the digits.

    Args:
        dataset: "auto", one of NAMES, or a folder.
        data_dir: Where official files are or go; by default SEARCH_DATA_DIR, else "data".
        form: What the images of a folder are to become.

    Raises:
        DataError: The data set is not available, or not valid.
    """
    if dataset != "auto":
        return load_data_set(dataset, data_folder(data_dir), form)
    require(form == AS_THEY_ARE, f"Data set auto: {FORM_REFUSED}.")
    data, notice = load_mnist_or_digits(data_folder(data_dir))
    if notice:
        logger.warning("%s", notice)
    return data


def stored_name(dataset: str, data: DataSet) -> str:
    """Return what a study stores to load its data again: an official name or an absolute path."""
    return data.name if data.name in NAMES else str(Path(dataset).expanduser().resolve())
