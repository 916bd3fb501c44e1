"""Tests of damaged IDX files: refused in one line, before much memory is allocated."""

import gzip
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.data import idx as idx_
from search.data.dataset import DataError
from tests.data.conftest import (
    FILES,
    arrays,
    assert_refused_or_same,
    memory_limit,
    refusal,
    write_folder,
)


@given(st.sampled_from(FILES), st.data())
def test_changed_byte_in_gzip_is_refused_or_harmless(
    folders: dict[bool, Path], name: str, draw: st.DataObject
) -> None:
    path = folders[True] / f"{name}.gz"
    content = bytearray(path.read_bytes())
    for _ in range(draw.draw(st.integers(1, 3))):
        content[draw.draw(st.integers(0, len(content) - 1))] = draw.draw(st.integers(0, 255))
    assert_refused_or_same(folders[True], path, bytes(content))


@given(st.sampled_from(FILES), st.data())
def test_changed_byte_in_idx_header_is_refused_or_harmless(
    folders: dict[bool, Path], name: str, draw: st.DataObject
) -> None:
    path = folders[False] / name
    content = bytearray(path.read_bytes())
    header = 16 if "images" in name else 8
    content[draw.draw(st.integers(0, header - 1))] = draw.draw(st.integers(0, 255))
    assert_refused_or_same(folders[False], path, bytes(content))


@given(st.sampled_from(FILES), st.booleans(), st.data())
def test_truncated_or_lengthened_file_is_refused(
    folders: dict[bool, Path], name: str, zipped: bool, draw: st.DataObject
) -> None:
    path = folders[zipped] / (f"{name}.gz" if zipped else name)
    content = path.read_bytes()
    cut = content[: draw.draw(st.integers(0, len(content) - 1))]
    longer = content + draw.draw(st.binary(min_size=1, max_size=9))
    assert_refused_or_same(folders[zipped], path, draw.draw(st.sampled_from([cut, longer])))


def test_file_that_is_no_gzip_is_refused(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays())
    (tmp_path / f"{FILES[0]}.gz").write_bytes(b"hello")
    line = refusal(tmp_path)
    assert f"{FILES[0]}.gz is truncated or corrupt" in line


def test_missing_file_is_named(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays())
    (tmp_path / f"{FILES[3]}.gz").unlink()
    assert FILES[3] in refusal(tmp_path)


@pytest.mark.parametrize("count", [0, 1000, 4_000_000_000])
def test_wrong_declared_size_is_refused_before_allocation(tmp_path: Path, count: int) -> None:
    write_folder(tmp_path, arrays(), zipped=False)
    path = tmp_path / FILES[0]
    path.write_bytes(struct.pack(">4I", 0x0803, count, 28, 28) + path.read_bytes()[16:])
    with memory_limit():
        assert f"{path} declares" in refusal(tmp_path)


def test_large_declared_size_allocates_no_more_than_the_file(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays())
    content = struct.pack(">4I", 0x0803, 5_000_000, 28, 28) + bytes(100)
    (tmp_path / f"{FILES[0]}.gz").write_bytes(gzip.compress(content))
    with memory_limit():
        assert "declares 5,000,000 images, but there are 40 labels" in refusal(tmp_path)
        with pytest.raises(DataError, match="but contains 100"):
            idx_._parse_idx(tmp_path / f"{FILES[0]}.gz", 0x0803)


def test_gzip_bomb_is_refused_early(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays())
    zeros = gzip.compress(bytes(32 << 20), 1)
    small = gzip.compress(struct.pack(">4I", 0x0803, 40, 28, 28))
    (tmp_path / f"{FILES[0]}.gz").write_bytes(small + 128 * zeros)  # members add up: 4 GiB
    with memory_limit():
        assert "but contains more" in refusal(tmp_path)
