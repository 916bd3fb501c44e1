"""Tests of the data set itself: contents, checksum, checks."""

import pickle
import subprocess
import sys
from multiprocessing.reduction import ForkingPickler
from pathlib import Path

import pytest
import torch.multiprocessing

import search.data
from search.data.dataset import DataError
from search.data.loading import load_data_set
from search.errors import SearchError
from tests.data.conftest import arrays, assert_holds, refusal, write_folder


def test_idx_folder_is_read_as_written(tmp_path: Path) -> None:
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
def test_idx_files_in_torchvision_layout_are_found(
    tmp_path: Path, below: str, zipped: bool
) -> None:
    write_folder(tmp_path / below, arrays(), zipped)
    assert_holds(load_data_set(str(tmp_path), Path("unused")), arrays())


def test_load_of_the_package_loads_a_set_by_its_name_or_folder(tmp_path: Path) -> None:
    assert search.data.load("digits", tmp_path).name == "digits"
    folder = write_folder(tmp_path / "mine", arrays())
    assert_holds(search.data.load(str(folder)), arrays())


def test_mean_and_std_are_of_the_training_images(tmp_path: Path) -> None:
    found = load_data_set(str(write_folder(tmp_path, arrays())), tmp_path)
    pixels = found.train_images.double() / 255
    assert found.mean == (round(float(pixels.mean()), 4),)
    assert found.std == (round(float(pixels.std(correction=0)), 4),)


def test_checksum_depends_on_pixels_labels_and_shape(tmp_path: Path) -> None:
    pixel, label = arrays(), arrays()
    pixel[2][0, 0, 0] ^= 1
    label[3][0] = 5
    sets = [arrays(), pixel, label, arrays(size=(14, 56))]
    paths = [str(write_folder(tmp_path / str(i), parts)) for i, parts in enumerate(sets)]
    sums = [load_data_set(path, tmp_path).checksum for path in paths]
    assert len(set(sums)) == len(sums)
    assert load_data_set(paths[0], tmp_path).checksum == sums[0]
    assert all(len(each) == 16 and int(each, 16) >= 0 for each in sums)


def test_data_set_is_pickled_in_full_but_shared_by_reference(tmp_path: Path) -> None:
    found = load_data_set(str(write_folder(tmp_path, arrays(train=2000))), tmp_path)
    for dumped in (pickle.dumps(found), bytes(ForkingPickler.dumps(found))):
        again = pickle.loads(dumped)
        assert (again.checksum, again.mean) == (found.checksum, found.mean)
    assert len(dumped) < 10_000  # the latter, as torch.multiprocessing sends it: handles only


def test_import_loads_no_torchvision_and_no_sklearn() -> None:
    code = "import search.data, sys; print({'torchvision', 'sklearn', 'PIL'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_data_error_is_a_search_error_of_one_line() -> None:
    assert str(DataError("one\n  two")) == "one two"
    assert issubclass(DataError, SearchError)


def test_digits_have_a_fixed_split_and_mnist_shape() -> None:
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


def test_counts_of_images_and_labels_must_agree(tmp_path: Path) -> None:
    parts = arrays()
    parts[3] = parts[3][:-1]
    assert "20 images, but there are 19 labels" in refusal(write_folder(tmp_path, parts))


def test_every_class_needs_a_training_image(tmp_path: Path) -> None:
    parts = arrays()
    parts[1][parts[1] == 7] = 8
    assert "class 7 has no training image" in refusal(write_folder(tmp_path, parts))


def test_test_label_without_a_class_is_refused(tmp_path: Path) -> None:
    parts = arrays()
    parts[3][0] = 10
    assert "class 10 has no training image" in refusal(write_folder(tmp_path, parts))


def test_class_may_be_missing_from_test_images(tmp_path: Path) -> None:
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


def test_training_and_test_images_must_have_one_size(tmp_path: Path) -> None:
    parts = arrays(size=(9, 9))[:2] + arrays(size=(9, 10))[2:]
    assert "9x9 and 10x9 pixels" in refusal(write_folder(tmp_path, parts))
