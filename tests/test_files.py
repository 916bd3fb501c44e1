"""Tests of atomic files: complete or absent, and nothing left behind."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from search.files import FileError, atomic_write


def test_file_is_written_completely_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    with atomic_write(path, ".txt") as part:
        part.write_text("one")
        assert not path.exists()
    with pytest.raises(RuntimeError), atomic_write(path, ".txt") as part:
        part.write_text("half")
        raise RuntimeError
    assert path.read_text() == "one"
    assert list(tmp_path.iterdir()) == [path]


def test_wrong_suffix_or_no_regular_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    for name, reason in (
        ("x.py", "expected a name that ends in .txt"),
        ("folder.txt", "it exists and is no regular file"),
        ("nowhere/x.txt", "there is no folder .*nowhere; make it first"),
    ):
        with (
            pytest.raises(FileError, match=f"cannot be written: {reason}"),
            atomic_write(tmp_path / name, ".txt"),
        ):
            pass


def test_permissions_follow_the_umask(tmp_path: Path) -> None:
    for mask, mode in ((0o022, 0o644), (0o077, 0o600)):
        earlier = os.umask(mask)
        try:
            with atomic_write(tmp_path / "x.txt") as part:
                part.write_text("one")
        finally:
            os.umask(earlier)
        assert (tmp_path / "x.txt").stat().st_mode & 0o777 == mode


def test_temporary_files_of_killed_processes_are_removed(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    code = (
        "import os, signal, sys; from pathlib import Path; from search.files import atomic_write\n"
        "with atomic_write(Path(sys.argv[1]), '.txt'): os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(path)])
    assert killed.returncode == -signal.SIGKILL
    (stale,) = tmp_path.iterdir()
    with atomic_write(path, ".txt") as part:
        part.write_text("one")
        assert not stale.exists()
    assert list(tmp_path.iterdir()) == [path]


def test_temporary_file_in_use_is_not_removed(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    with atomic_write(path, ".txt") as first:
        first.write_text("one")
        with atomic_write(path, ".txt") as second:
            second.write_text("two")
            assert first.exists()
    assert path.read_text() == "one"
    assert list(tmp_path.iterdir()) == [path]
