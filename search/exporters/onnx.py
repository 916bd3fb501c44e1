"""A trained net as one ONNX file."""

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
    """Write the net to `output`, one ONNX file, whole or not at all.

    Input `images`, uint8 (N, C, H, W) from 0 to 255, for any N; output `logits`, float32
    (N, classes). Returns whether onnxruntime was there to check it. Raises ExportError, or
    SearchError where `output` cannot be written.
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


# --- ONNX --------------------------------------------------------------------------------------


def _onnx(net: nn.Module, data: DataSet) -> bytes:
    # Two images, because of one the tracer would make a constant.
    images = torch.zeros(2, *data.shape, dtype=torch.uint8)
    try:
        # Torch and onnxscript talk of each other's deprecations, which nobody here can mend.
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
    model = program.model_proto  # all in one, weights included
    model.doc_string = "images: uint8 (N, C, H, W) from 0 to 255; logits: float32 (N, classes)"
    graph = model.graph
    # The tracer notes where on this machine each line of source lies.
    for part in (graph, *graph.node, *graph.input, *graph.output, *graph.value_info):
        part.ClearField("metadata_props")
    content: bytes = model.SerializeToString()
    return content


def _check_onnx(content: bytes, data: DataSet, logits: Tensor) -> None:
    """Other runtimes add in another order: close is all that can be asked."""
    try:
        runtime = import_module("onnxruntime")
        session = runtime.InferenceSession(content, providers=["CPUExecutionProvider"])
        found = logits_of(
            lambda some: torch.from_numpy(session.run(None, {"images": some.numpy()})[0]), data
        )
    except Exception as reason:
        raise ExportError(f"onnxruntime cannot run it: {describe_error(reason)}") from reason
    if not torch.allclose(found, logits, rtol=1e-3, atol=1e-3):
        raise ExportError("onnxruntime's logits are not close to the net's")
