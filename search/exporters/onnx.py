"""Writes a trained net as an ONNX file."""

import json
import warnings
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import torch
from torch import Tensor, nn

from search import files
from search.data.dataset import DataSet
from search.errors import describe_error
from search.exporters.module import ExportError, checked_module, logits_of
from search.nets.architecture import Architecture


def export_onnx(
    architecture: Architecture, state: Mapping[str, Tensor], data: DataSet, output: Path
) -> bool:
    """Write a trained net as an ONNX file, completely or not at all.

    Its input is `images`, uint8 (N, C, H, W) from 0 to 255, for any N; its output is `logits`,
    float32 (N, classes). Its metadata have the class names, the range of the input, and the mean
    and deviation that the net itself normalises with, as JSON.

    Returns:
        Whether onnxruntime is installed and has confirmed the logits.

    Raises:
        ExportError: A package is missing, or onnxruntime gives other logits.
        SearchError: The file cannot be written.
    """
    if find_spec("onnx") is None or find_spec("onnxscript") is None:
        raise ExportError("ONNX needs two more packages: pip install onnx onnxscript")
    checked = find_spec("onnxruntime") is not None
    with files.atomic_write(output, ".onnx") as part:
        _, _, net = checked_module(architecture, state, data, {})
        content = _onnx(net, data)
        if checked:
            _check_onnx(content, data, logits_of(net, data))
        part.write_bytes(content)
    return checked


def _onnx(net: nn.Module, data: DataSet) -> bytes:
    # Two images: the tracer would make a constant of a batch of one.
    images = torch.zeros(2, *data.shape, dtype=torch.uint8)
    try:
        # torch and onnxscript warn about each other's deprecated functions.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            program = torch.onnx.export(
                net,
                (images,),
                dynamo=True,
                verbose=False,
                input_names=["images"],
                output_names=["logits"],
                dynamic_shapes={"images": {0: torch.export.Dim("N")}},
            )
    except Exception as reason:
        raise ExportError(
            f"torch cannot write this net as ONNX: {describe_error(reason)[:200]}"
        ) from reason
    assert program is not None
    model = program.model_proto  # with the weights
    model.doc_string = "images: uint8 (N, C, H, W) from 0 to 255; logits: float32 (N, classes)"
    facts = {
        "class_names": data.class_names,
        "input_range": (0, 255),
        "mean": data.mean,  # of the images scaled to 0 to 1
        "std": data.std,
    }
    for key, value in facts.items():
        model.metadata_props.add(key=key, value=json.dumps(value))
    graph = model.graph
    # The tracer adds the paths of source files on this machine.
    for part in (graph, *graph.node, *graph.input, *graph.output, *graph.value_info):
        part.ClearField("metadata_props")
    content: bytes = model.SerializeToString()
    return content


def _check_onnx(content: bytes, data: DataSet, logits: Tensor) -> None:
    """Compare the logits of onnxruntime, which rounds differently, within a tolerance.

    Raises:
        ExportError: They differ by more, or onnxruntime cannot run the net.
    """
    try:
        runtime = import_module("onnxruntime")
        session = runtime.InferenceSession(content, providers=["CPUExecutionProvider"])
        runtime_logits = logits_of(
            lambda batch: torch.from_numpy(session.run(None, {"images": batch.numpy()})[0]), data
        )
    except Exception as reason:
        raise ExportError(f"onnxruntime cannot run it: {describe_error(reason)}") from reason
    if not torch.allclose(runtime_logits, logits, rtol=1e-3, atol=1e-3):
        raise ExportError("onnxruntime's logits differ from the net's")
