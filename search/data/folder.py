"""Load a data set from a folder of the user's: IDX files, or images by class."""

import logging
import re
from collections import Counter
from pathlib import Path

import torch

from search.data.dataset import DataSet, require
from search.data.idx import IDX_FILES, find_idx, from_idx, gz_or_extracted
from search.data.images import AS_THEY_ARE, SUFFIXES, ImageForm, check_form, read_images
from search.data.official import NAMES

logger = logging.getLogger(__name__)

_FORMS = "four IDX files named as MNIST's, train/CLASS/*.png and test/CLASS/*.png, or CLASS/*.png"
_IGNORED = ("__MACOSX", "Thumbs.db")  # what archives and file managers leave; and all hidden files
_PARTS = {  # names of folders in lower case
    **dict.fromkeys(("train", "training"), "train"),
    **dict.fromkeys(("test", "testing"), "test"),
    **dict.fromkeys(("val", "valid", "validation"), "validation"),
}
FORM_REFUSED = "--image-size and --channels are for folders of image files"

_Groups = dict[str, list[Path]]
"""The image files of each class, by its name."""


def load_folder(folder: Path, form: ImageForm = AS_THEY_ARE) -> DataSet:
    """Load the IDX files or the images in a folder, and warn if test images repeat others.

    Args:
        folder: The folder.
        form: What images are to become; IDX files stay as they are.

    Raises:
        DataError: The folder contains neither, or a file in it cannot be read.
    """
    check_form(form)
    data = _load(folder, form)
    require(not data.is_idx or form == AS_THEY_ARE, f"{data.source}: {FORM_REFUSED}.")
    warn_of_repeated_images(data)
    return data


def _load(folder: Path, form: ImageForm) -> DataSet:
    names = ", ".join(NAMES)
    require(folder.is_dir(), f"No data set {folder}: expected {names} or a folder with {_FORMS}.")
    name = re.sub("[^a-z0-9]+", "-", folder.resolve().name.lower()).strip("-") or "folder"
    if name in NAMES:
        name += "-folder"  # the official set's study has the plain name
    for parent in (folder, folder / "raw", folder / "MNIST" / "raw"):
        paths = [parent / file for file in IDX_FILES]
        if any(gz_or_extracted(path).is_file() for path in paths):
            return from_idx(name, f"IDX files in {parent}", paths)
    if paths := find_idx(folder):
        return from_idx(name, f"IDX files in {folder}", paths)
    if parts := _parts(folder):
        train, test = (_by_class(parts[name]) for name in ("train", "test"))
        return _from_images(name, f"images in {folder}", train, test, form)
    groups = _by_class(folder)
    require(bool(groups), f"{folder} contains no data set: expected {_FORMS}.")
    # Every sixth in alphabetical order: the same images on every machine.
    test = {label: files[1::6] for label, files in groups.items()}
    train = {
        label: [file for index, file in enumerate(files) if index % 6 != 1]
        for label, files in groups.items()
    }
    source = f"images in {folder}, every sixth held out for testing"
    return _from_images(name, source, train, test, form)


def _parts(folder: Path) -> dict[str, Path] | None:
    """Find the folders of training and of test images; None if the folder has the classes itself.

    They are called train or training and test or testing, in any case; images for validation take
    the place of test images where there are none, and are left out, with a warning, where there
    are.
    """
    found: dict[str, list[Path]] = {}
    for path in _visible(folder):
        kind = _PARTS.get(path.name.lower()) if path.is_dir() else None
        if kind:
            found.setdefault(kind, []).append(path)
    for paths in found.values():
        names = " and ".join(f"{path.name}/" for path in paths)
        require(len(paths) == 1, f"{folder} has {names}: expected one of them.")
    if "train" not in found or not _has_folders(found["train"][0]):
        require(
            "train" not in found or not found.keys() & {"test", "validation"},
            f"{found.get('train', [folder])[0]} has no folders of classes: "
            "expected train/CLASS/*.png.",
        )
        return None
    train, others = found["train"][0], [*found.get("test", []), *found.get("validation", [])]
    require(
        bool(others),
        f"{folder} has {train.name}/ and no folder of test images: expected train/ and test/, or "
        "the folders of the classes alone.",
    )
    for path in others[1:]:
        logger.warning("%s is left out: the test images are in %s", path, others[0])
    require(
        _has_folders(others[0]),
        f"{others[0]} has no folders of classes: expected {others[0].name}/CLASS/*.png.",
    )
    return {"train": train, "test": others[0]}


def _has_folders(folder: Path) -> bool:
    return any(path.is_dir() for path in _visible(folder))


def _visible(folder: Path) -> list[Path]:
    """List what is in a folder, in alphabetical order, without hidden and ignored files."""
    paths = folder.iterdir() if folder.is_dir() else ()
    return sorted(
        path for path in paths if not path.name.startswith(".") and path.name not in _IGNORED
    )


def _visible_below(folder: Path) -> list[Path]:
    """List what is in a folder and, recursively, in its folders, as `_visible` does."""
    paths = []
    for path in _visible(folder):
        inside = path.is_dir() and not path.is_symlink()  # a link may lead back up
        paths += [path, *(_visible_below(path) if inside else ())]
    return paths


def _is_image(file: Path) -> bool:
    return file.is_file() and file.suffix.lower() in SUFFIXES


def _by_class(folder: Path) -> _Groups:
    """List the image files of each subfolder.

    Classes whose names are all numbers are in the order of the numbers, others in alphabetical
    order. Images may lie deeper below their class. What is no image is named in a warning.
    """
    classes = [path for path in _visible(folder) if path.is_dir()]
    if all(path.name.isdecimal() for path in classes):
        classes.sort(key=lambda path: int(path.name))
    groups, other = _Groups(), Counter[str]()
    for path in classes:
        files = [file for file in _visible_below(path) if not file.is_dir()]
        groups[path.name] = [file for file in files if _is_image(file)]
        for file in files:
            if not file.is_file():
                other["links to nothing, or no files"] += 1
            elif not _is_image(file):
                other[file.suffix or file.name] += 1
    if other:
        kinds = ", ".join(f"{count} {kind}" for kind, count in other.most_common(5))
        logger.warning(
            "%s: left out, because they are no images of a known format: %s",
            folder,
            kinds,
        )
    if loose := sum(map(_is_image, _visible(folder))):
        logger.warning("%s: %d images are left out, because they are in no class", folder, loose)
    return groups


def _from_images(name: str, source: str, train: _Groups, test: _Groups, form: ImageForm) -> DataSet:
    for label in sorted(train.keys() | test.keys()):
        require(
            bool(train.get(label) and test.get(label)),
            f"{source}: class {label} needs an image ({' '.join(SUFFIXES)}) to train on "
            "and one to test on.",
        )
    paths, labels = [], []
    for groups in (train, {label: test[label] for label in train}):
        paths += [path for files in groups.values() for path in files]
        sizes = torch.tensor([len(files) for files in groups.values()])
        labels.append(torch.arange(len(groups)).repeat_interleave(sizes))
    (images, deep_bits), count = read_images(paths, form), len(labels[0])
    # Clones: a pickled slice contains the tensor that it is a slice of.
    first, last = images[:count].clone(), images[count:].clone()
    names = tuple(train)
    return DataSet(name, source, first, labels[0], last, labels[1], names, deep_bits=deep_bits)


def warn_of_repeated_images(data: DataSet) -> None:
    """Warn if test images are also training images, which makes accuracies too high."""
    trained = {image.numpy().tobytes() for image in data.train_images}
    repeated = sum(image.numpy().tobytes() in trained for image in data.test_images)
    if repeated:
        logger.warning(
            "%s: %d of %d test images are the same as training images, so accuracies are too high",
            data.source,
            repeated,
            len(data.test_images),
        )
