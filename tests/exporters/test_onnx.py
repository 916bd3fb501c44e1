"""Tests of the ONNX export."""

import json
import os
import sys
from pathlib import Path

import pytest
import torch

from search.data.dataset import normalise
from search.exporters import onnx
from search.exporters.module import ExportError
from search.exporters.onnx import export_onnx
from tests.exporters.conftest import CAREFUL, MIXED, SMALL, data_set, trained


def test_onnx_agrees_for_any_number_of_images(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    runtime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    data = data_set()
    net = trained(MIXED, data)
    path = tmp_path / "best.onnx"
    assert export_onnx(MIXED, net.state_dict(), data, path)
    assert capfd.readouterr() == ("", "")
    assert os.listdir(tmp_path) == ["best.onnx"], "the weights lie inside"
    assert str(Path.cwd()).encode() not in path.read_bytes()

    session = runtime.InferenceSession(path, providers=["CPUExecutionProvider"])
    metadata = session.get_modelmeta().custom_metadata_map
    assert json.loads(metadata["class_names"]) == list(data.class_names)
    assert json.loads(metadata["input_range"]) == [0, 255]
    assert json.loads(metadata["mean"]) == list(data.mean)
    assert json.loads(metadata["std"]) == list(data.std)
    for count in (1, 7):
        images = data.test_images[:count]
        [logits] = session.run(["logits"], {"images": images.numpy()})
        with torch.no_grad():
            wanted = net(normalise(images.float() / 255, data))
        torch.testing.assert_close(torch.from_numpy(logits), wanted, rtol=1e-4, atol=1e-4)


def test_onnx_that_disagrees_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    data = data_set()
    other, path = tmp_path / "other.onnx", tmp_path / "best.onnx"
    export_onnx(CAREFUL, trained(CAREFUL, data).state_dict(), data, other)
    monkeypatch.setattr(onnx, "_onnx", lambda net, data: other.read_bytes())
    with pytest.raises(ExportError, match="logits differ"):
        export_onnx(SMALL, trained(SMALL, data).state_dict(), data, path)
    assert os.listdir(tmp_path) == ["other.onnx"]


def test_missing_onnx_packages_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxscript", None)
    data = data_set()
    with pytest.raises(ExportError, match="pip install onnx onnxscript"):
        export_onnx(SMALL, trained(SMALL, data).state_dict(), data, tmp_path / "best.onnx")
    assert not os.listdir(tmp_path)
