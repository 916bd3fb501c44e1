"""The test images a net gets wrong."""

import base64
import io
from typing import Any

import torch
from PIL import Image

from search.data.dataset import DataSet, normalise
from search.engines.contract import TEST_BATCH
from search.nets.architecture import build
from search.reports.sections import ShownNet

MAX_SHOWN = 40  # misclassified images shown


def misclassified(
    shown: ShownNet, data: DataSet
) -> tuple[list[dict[str, Any]], tuple[float, float]]:
    """The test images the net gets wrong, as pictures; its accuracy on both halves of them."""
    net = build(shown.candidate.architecture, data.shape, data.classes)
    net.load_state_dict(shown.weights)
    net.eval()
    with torch.inference_mode():
        said = torch.cat(
            [
                net(normalise(some.float() / 255, data)).argmax(1)
                for some in torch.split(data.test_images, TEST_BATCH)
            ]
        )
    right = said == data.test_labels
    half = len(right) // 2
    wrong = [
        {
            "place": place,
            "true": data.class_names[int(data.test_labels[place])],
            "said": data.class_names[int(said[place])],
            "src": data_uri(data.test_images[place]),
        }
        for place in (~right).nonzero().flatten().tolist()
    ]
    return wrong, (right[:half].float().mean().item(), right[half:].float().mean().item())


def data_uri(image: torch.Tensor) -> str:
    """An image uint8 (C, H, W) as a PNG in a data URI."""
    buffer = io.BytesIO()
    Image.fromarray(image.permute(1, 2, 0).squeeze(2).numpy()).save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()
