"""Test of the notebook: it runs from top to bottom, in a folder where nothing is yet."""

import re
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.process
@pytest.mark.filterwarnings("ignore")  # Jupyter's own
def test_first_search_runs_from_top_to_bottom(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    notebook = nbformat.read(ROOT / "search" / "docs" / "first_search.ipynb", as_version=4)
    assert not any(cell.get("outputs") for cell in notebook.cells), "kept without outputs"
    started = time.monotonic()
    nbclient.NotebookClient(
        notebook, timeout=180, resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    assert time.monotonic() - started < 180
    texts = "".join(
        output.get("text", "") + output.get("data", {}).get("text/plain", "")
        for cell in notebook.cells
        for output in cell.get("outputs", ())
    )
    assert re.search(r"trial \d+: mean score \d+\.\d+% over 2 runs", texts)
    assert re.search(r"parameters, \d+ of 451 test images right", texts)
    assert "a 1, taken for" in texts
    assert (tmp_path / "best.py").is_file()
