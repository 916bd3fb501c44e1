"""Tests of the export: the module is the trained net, and nothing of a study becomes code."""

import ast
import os
import runpy
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
import torch
from torch import nn

from search.data.dataset import normalise
from search.engines.reference import evaluate
from search.errors import SearchError
from search.exporters import module as export_module
from search.exporters.module import ExportError, export, module_text
from search.nets.architecture import (
    Architecture,
    ArchitectureError,
)
from tests.exporters.conftest import (
    CAREFUL,
    MIXED,
    NETS,
    PROVENANCE,
    SMALL,
    data_set,
    exported,
    trained,
)


@pytest.mark.parametrize("architecture", NETS.values(), ids=NETS)
def test_logits_equal_the_trained_nets_bit_for_bit(
    architecture: Architecture, tmp_path: Path
) -> None:
    data = data_set()
    net = trained(architecture, data)
    module = runpy.run_path(str(exported(tmp_path, architecture, data)))
    with torch.no_grad():
        wanted = net(normalise(data.test_images.float() / 255, data))
    assert wanted.std() > 0
    assert torch.equal(module["predict"](data.test_images), wanted)


def test_net_of_colour_images_and_three_classes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = data_set(channels=3, side=12, classes=3)
    module = runpy.run_path(str(exported(tmp_path, SMALL, data)))
    assert module["predict"](data.test_images).shape == (45, 3)
    assert module["predict"](data.test_images[0]).shape == (1, 3)
    with pytest.raises(ValueError, match=r"shape \(3, 12, 13\), expected"):
        module["predict"](torch.zeros(3, 12, 13))
    assert module["main"]([str(tmp_path)]) == 2
    wanted = f"error: {tmp_path} has 0 pictures of the classes, not 45\n"
    assert capsys.readouterr().err == wanted


def test_images_may_be_bytes_or_floats_of_any_rank(tmp_path: Path) -> None:
    data = data_set()
    predict = runpy.run_path(str(exported(tmp_path)))["predict"]
    images = data.test_images
    wanted = predict(images)
    assert torch.equal(predict(images.int()), wanted)
    assert torch.equal(predict(images.float() / 255), wanted)
    assert torch.equal(predict((images.float() / 255).double()), wanted)
    assert torch.equal(predict(images[:, 0]), wanted)
    assert predict(images[0, 0]).shape == (1, 10)
    for wrong in ((45, 3, 16, 16), (45, 16, 17), (16,), (2, 45, 1, 16, 16)):
        with pytest.raises(ValueError, match="expected"):
            predict(torch.zeros(wrong))


def test_float_images_above_1_are_refused(tmp_path: Path) -> None:
    module = runpy.run_path(str(exported(tmp_path)))
    dark = torch.zeros(1, 1, 16, 16)
    ones = torch.ones_like(dark)
    assert torch.equal(module["predict"](ones.byte()), module["predict"](ones / 255))
    with pytest.raises(ValueError, match="pass 0-255 images as uint8"):
        module["predict"](torch.cat([dark, ones + 0.01]))


def test_claim_equals_the_reference_engines_measurement(tmp_path: Path) -> None:
    data = data_set()
    net = trained(SMALL, data)
    claim = export(SMALL, net.state_dict(), data, tmp_path / "best.py", PROVENANCE)
    assert claim.correct / claim.images == evaluate(net, data)[0]
    assert claim.parameters == sum(each.numel() for each in net.parameters())


def test_claim_tolerates_two_images_in_10000() -> None:
    margins = [export_module.Claim(1, 1, images).margin for images in (45, 10_000, 60_000)]
    assert margins == [1, 2, 12]


def test_module_is_ascii_and_needs_only_torch(
    tmp_path: Path,
) -> None:
    text = exported(tmp_path).read_text(encoding="ascii")
    assert max(map(len, text.splitlines())) <= 100
    imported = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom):
            assert node.module
            imported.add(node.module)
        elif isinstance(node, ast.Import):
            imported |= {name.name for name in node.names}
    assert imported == {"torch", "PIL"} | (imported & sys.stdlib_module_names)
    assert "    from PIL import" in text, "only where a picture is read"


def test_every_layer_has_a_line_with_its_output_shape(tmp_path: Path) -> None:
    text = exported(tmp_path, MIXED).read_text()
    lines = [line.strip() for line in text.splitlines() if line.startswith(" " * 12 + "nn.")]
    assert lines == [
        "nn.Conv2d(1, 2, 3, bias=False),  # 2x14x14",
        "nn.Conv2d(2, 2, 5, groups=2, bias=False),  # 2x10x10",
        "nn.Conv2d(2, 4, 1),  # 4x10x10",
        "nn.BatchNorm2d(4),",
        "nn.LeakyReLU(),",
        "nn.MaxPool2d(2),  # 4x5x5",
        "nn.Flatten(),  # 100",
        "nn.Linear(100, 12, bias=False),  # 12",
        "nn.GELU(),",
        "nn.Dropout(p=0.2),",
        "nn.Flatten(),",
        "nn.Linear(12, 10),  # 10",
    ]


HOSTILE_TEXTS = [
    '"""\nimport os\nos.abort()\n"""',
    "'''\nraise SystemExit\n'''",
    'ends in a quote"',
    "ends in a backslash\\",
    '\\"\\"\\"',
    "\\N{QUOTATION MARK}" * 3,
    "\nimport os\r\nraise SystemExit\x0craise\x1craise\x85raise\u2028raise\u2029raise",
    "\0\x1b[2J\ud800\U0001f600\uff02\uff02\uff02",
    "$weights ${layers} $$ {MEAN} %s",
    "x" * 100_000,
    " " * 5000,
    "",
]


@pytest.mark.parametrize("evil", HOSTILE_TEXTS, ids=range(len(HOSTILE_TEXTS)))
def test_provenance_cannot_leave_the_docstring(evil: str) -> None:
    data = data_set()
    net = trained(SMALL, data)
    claim = export_module.Claim(1, 2, 45)

    def names(node: ast.Assign) -> str:
        return ast.unparse(node.targets[0])

    def code(provenance: dict[str, object], class_names: tuple[str, ...]) -> tuple[str, str]:
        text = module_text(net, replace(data, class_names=class_names), claim, provenance)
        assert text.isascii()
        assert max(map(len, text.splitlines())) <= 100
        tree = ast.parse(text)
        docstring = tree.body.pop(0)
        assert isinstance(docstring, ast.Expr)
        assert isinstance(docstring.value, ast.Constant)
        (classes,) = (
            node for node in tree.body if isinstance(node, ast.Assign) and names(node) == "CLASSES"
        )
        assert ast.literal_eval(classes.value) == class_names
        tree.body.remove(classes)
        return ast.dump(tree), str(docstring.value.value)

    harmless, _ = code({"study": "mnist"}, data.class_names)
    found, docstring = code({evil: 1, "study": evil}, (evil,) * 10)
    assert found == harmless
    assert docstring.replace("\n", "").isprintable()
    assert len(docstring) < 10_000


def test_provenance_says_that_the_score_is_optimistic(tmp_path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(exported(tmp_path).read_text())) or ""
    for words in ("study            mnist", "0.9932", "sgd, lr 0.09", "blots, checksum"):
        assert words in docstring
    assert "optimistic" in docstring


class Relu(nn.ReLU):
    """Not torch's, though it looks like it."""


LAYERS = [Relu(), nn.Softmax(1), nn.MaxPool2d("2); evil("), nn.AvgPool2d((1, 2))]  # type: ignore[arg-type]


@pytest.mark.parametrize("layer", LAYERS, ids=repr)
def test_unknown_layer_is_refused(layer: nn.Module) -> None:
    data = data_set()
    net = nn.Sequential(*trained(SMALL, data), layer).eval()
    with pytest.raises(ExportError, match="layer"):
        module_text(net, data, export_module.Claim(1, 2, 45), {})


def altered_weights(net: nn.Sequential) -> str:
    text = weights_of(net)
    return text[:4] + ("A" if text[4] != "A" else "B") + text[5:]


weights_of = export_module._weights
IDX_PARTS = export_module._idx_parts("mnist")


@pytest.mark.parametrize(
    ("what", "instead", "complaint"),
    [
        ("_weights", altered_weights, "logits differ from the net's"),
        ("_weights", lambda net: weights_of(net)[:-8], "does not run"),
        ("_layer", lambda layer: "nn.Oops()", "does not run"),
        ("_idx_parts", lambda name: IDX_PARTS | {"test_files": "1 / 0"}, "does not run"),
    ],
)
def test_file_that_fails_its_check_is_not_written(
    what: str, instead: object, complaint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = exported(tmp_path)
    before = good.read_text()
    monkeypatch.setattr(export_module, what, instead)
    with pytest.raises(ExportError, match=complaint):
        exported(tmp_path)
    assert good.read_text() == before
    assert os.listdir(tmp_path) == ["best.py"]


def test_weights_of_another_net_are_refused(tmp_path: Path) -> None:
    data = data_set()
    state = trained(NETS["norm last"], data).state_dict()
    for wrong in (state, {}, {"0.weight": "text"}, ["no", "dict"]):
        with pytest.raises(ArchitectureError, match="the weights do not fit the net"):
            export(SMALL, wrong, data, tmp_path / "best.py", {})  # type: ignore[arg-type]
    assert not os.listdir(tmp_path)


def test_net_must_reproduce_the_trials_accuracy(tmp_path: Path) -> None:
    data = data_set()
    state = trained(CAREFUL, data).state_dict()
    path = tmp_path / "best.py"
    claim = export(CAREFUL, state, data, path, PROVENANCE)
    before = path.read_text()
    for images_off in (0, 1, -1):
        expected = (claim.correct + images_off) / 45
        assert export(CAREFUL, state, data, path, PROVENANCE, expected) == claim
    for images_off in (2, -2):
        expected = (claim.correct + images_off) / 45
        complaint = (
            f"gets {claim.correct} of 45 test images right, the trial got "
            f"{claim.correct + images_off}: the weights, the data or torch have changed since"
        )
        with pytest.raises(ExportError, match=complaint):
            export(CAREFUL, state, data, path, {"study": "another"}, expected)
    assert path.read_text() == before
    assert os.listdir(tmp_path) == ["best.py"]


@pytest.mark.parametrize("content", ["def suggest(trial): ...\n", "", "# PARAMETERS = 7\n"])
def test_only_exports_are_overwritten(content: str, tmp_path: Path) -> None:
    path = tmp_path / "best.py"
    path.write_text(content)
    with pytest.raises(ExportError, match="exists and is no export"):
        exported(tmp_path)
    assert path.read_text() == content
    assert os.listdir(tmp_path) == ["best.py"]


@pytest.mark.parametrize(
    "name", ["best.txt", "best", ".py", "missing/best.py", "folder.py", "file/x.py"]
)
def test_impossible_output_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder.py").mkdir()
    (tmp_path / "file").touch()
    data = data_set()
    with pytest.raises(SearchError) as refusal:
        export(SMALL, trained(SMALL, data).state_dict(), data, tmp_path / name, {})
    assert "\n" not in str(refusal.value)
    assert sorted(os.listdir(tmp_path)) == ["file", "folder.py"]


def test_rgb_tensor_is_not_taken_for_three_grey_images(best: ModuleType) -> None:
    _, height, width = best.SHAPE
    with pytest.raises(ValueError, match="one RGB image or three grey ones"):
        best.predict(torch.zeros(3, height, width, dtype=torch.uint8))
    with pytest.raises(ValueError, match="images of shape"):
        best.predict(torch.zeros(1, 3, height, width, dtype=torch.uint8))
    assert best.predict(torch.zeros(3, 1, height, width, dtype=torch.uint8)).shape == (3, 10)
    assert best.predict(torch.zeros(4, height, width, dtype=torch.uint8)).shape == (4, 10)


def test_negative_images_are_refused(best: ModuleType) -> None:
    with pytest.raises(ValueError, match="values below 0"):
        best.predict(torch.full(best.SHAPE, -0.5))


def test_module_knows_its_class_names(best: ModuleType) -> None:
    assert data_set().class_names == best.CLASSES


@pytest.mark.parametrize("name", ["search.py", "torch.py", "random.py", "space.py", "PIL.py"])
def test_name_of_another_module_is_refused(name: str, tmp_path: Path) -> None:
    data = data_set()
    with pytest.raises(ExportError, match="would be imported for another module"):
        export(SMALL, trained(SMALL, data).state_dict(), data, tmp_path / name, {})


def test_images_that_are_misread_easily_are_refused(best: ModuleType) -> None:
    wide = torch.full(best.SHAPE, 257, dtype=torch.int32)
    for images in (wide, wide.to(torch.uint16), wide.bool(), wide * torch.nan):
        with pytest.raises(ValueError, match="255"):
            best.predict(images)
    assert best.predict((wide - 2).to(torch.uint16)).shape == best.predict(wide - 2).shape
