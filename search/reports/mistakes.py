"""The test images that a net misclassifies."""

import base64
import io
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from PIL import Image

from search.data.dataset import DataSet, normalise
from search.engines.contract import TEST_BATCH
from search.nets.architecture import build_trained
from search.reports.net import ShownNet
from search.reports.table import TableText

MAX_SHOWN = 40  # images on the page
MAX_MATRIX = 20  # classes; with more, the confusion matrix does not fit a page


@dataclass(frozen=True)
class Mistake:
    """One misclassified image.

    Attributes:
        index: Its index among the test images.
        label: The name of its class.
        prediction: The name of the class it was taken for.
        image: The image as a data URI.
    """

    index: int
    label: str
    prediction: str
    image: str


@dataclass(frozen=True)
class MistakesSection:
    """How a net does on the test images.

    Attributes:
        count: The number of misclassified images.
        summary: That number in a sentence.
        shown: The first MAX_SHOWN of them.
        first_half: The accuracy on the first half of the test images, a fraction.
        second_half: The accuracy on the second half.
        classes: The confusion matrix, with the accuracy of each class.
    """

    count: int
    summary: str
    shown: Sequence[Mistake]
    first_half: float
    second_half: float
    classes: TableText


def mistakes_section(net: ShownNet, data: DataSet) -> MistakesSection:
    """Test the net on the data set's test images."""
    predictions = predict(net, data)
    correct = predictions == data.test_labels
    wrong = (~correct).nonzero().flatten().tolist()
    half = len(correct) // 2
    which = f"the first {MAX_SHOWN} are" if len(wrong) > MAX_SHOWN else "all are"
    return MistakesSection(
        count=len(wrong),
        summary=f"{len(wrong):,} of {len(correct):,} {net.images} images are misclassified; "
        f"{which} shown here, each with its class and the predicted class.",
        shown=[
            Mistake(
                index=index,
                label=data.class_names[int(data.test_labels[index])],
                prediction=data.class_names[int(predictions[index])],
                image=data_uri(data.test_images[index]),
            )
            for index in wrong[:MAX_SHOWN]
        ],
        first_half=correct[:half].float().mean().item(),
        second_half=correct[half:].float().mean().item(),
        classes=class_table(data, predictions),
    )


def class_table(data: DataSet, predictions: torch.Tensor) -> TableText:
    """Tabulate each class's accuracy, its number of images and what they were taken for."""
    pairs = torch.bincount(
        data.test_labels.long() * data.classes + predictions, minlength=data.classes**2
    )
    counts = pairs.view(data.classes, data.classes).tolist()
    names = data.class_names if data.classes <= MAX_MATRIX else ()
    rows = []
    for label, (name, row) in enumerate(zip(data.class_names, counts, strict=True)):
        right, total = row[label], sum(row)
        accuracy = f"{100 * right / total:.2f} %" if total else "-"
        cells = [str(count) if count else "·" for count in row] if names else []
        rows.append((name, accuracy, f"{total:,}", *cells))
    heads = ("class", "accuracy", "n", *(f"as {name}" for name in names))
    return TableText("Accuracy of each class, and the class its images were taken for", heads, rows)


def predict(shown: ShownNet, data: DataSet) -> torch.Tensor:
    """Predict the class of every test image, in the batches that training tests with.

    Returns:
        The classes, int64 (N,).
    """
    net = build_trained(shown.candidate.architecture, shown.weights, data.shape, data.classes)
    with torch.inference_mode():
        return torch.cat(
            [
                net(normalise(images.float() / 255, data)).argmax(1)
                for images in torch.split(data.test_images, TEST_BATCH)
            ]
        )


def data_uri(image: torch.Tensor) -> str:
    """Encode an image, uint8 (C, H, W), as a PNG in a data URI."""
    buffer = io.BytesIO()
    Image.fromarray(image.permute(1, 2, 0).squeeze(2).numpy()).save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()
