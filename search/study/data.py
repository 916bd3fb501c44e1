"""The data set that a study was made on."""

from pathlib import Path

import optuna

from search.data.dataset import DataError, DataSet, DataUnavailable
from search.data.images import AS_THEY_ARE, ImageForm
from search.data.loading import load_data
from search.data.split import apply_split
from search.errors import StudyError
from search.study.attributes import StudyAttributes, study_attributes


def image_form(stored: StudyAttributes | None, given: ImageForm = AS_THEY_ARE) -> ImageForm:
    """Return what images are to become: as given, else as in the study, else as they are."""
    stored = stored or StudyAttributes()
    return ImageForm(given.image_size or stored.image_size, given.channels or stored.channels)


def study_data(study: optuna.Study, data_dir: str | Path | None = None) -> DataSet:
    """Load the data set a study was made on, with all training and test images.

    Args:
        study: A study of this tool.
        data_dir: Where official files are; by default SEARCH_DATA_DIR, else "data".

    Raises:
        StudyError: The study was not made by this tool, or the data have changed since.
        DataUnavailable: Official files are missing and cannot be downloaded.
    """
    stored = study_attributes(study)
    if stored.load_as is None:
        raise StudyError(f"study {study.study_name!r} was not made by this tool")
    try:
        data = load_data(stored.load_as, data_dir, image_form(stored))
    except DataUnavailable:
        raise
    except DataError as reason:
        raise StudyError(
            f"{reason} If the folder was moved, tell the study where it is: python -m search run "
            f"--study {study.study_name} --trials 1 --dataset FOLDER"
        ) from reason
    trained_on = apply_split(data, stored.select_on or "test", data_dir)
    if trained_on.checksum != stored.data_checksum:
        raise StudyError(f"{data.source} is no longer what study {study.study_name!r} trained on")
    return data
