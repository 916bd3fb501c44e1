"""Laws of export: the file is the net, bit for bit, and nothing a study says becomes code."""

import ast
import gzip
import os
import re
import runpy
import struct
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from search.data.dataset import DataSet, normalise
from search.engines.reference import evaluate
from search.errors import SearchError
from search.exporters import module as export_module
from search.exporters import onnx
from search.exporters.module import ExportError, export, module_text
from search.exporters.onnx import export_onnx
from search.nets.architecture import (
    ACTIVATIONS,
    Architecture,
    Conv,
    GlobalPool,
    Linear,
    Pool,
    build,
)

LOGITS = Conv(None, kernel=1, after="none")
SMALL = Architecture((Conv(4), Pool(), Conv(6), GlobalPool(), LOGITS))
CAREFUL = Architecture((Conv(4), Pool(), Linear()))  # tells one random image from another
MIXED = Architecture(
    (
        Conv(2, after="none"),
        Conv(4, 5, separable=True, bias=True, activation="leaky_relu"),
        Pool("max", 2),
        Linear(12, bias=False, activation="gelu", dropout=0.2),
        Linear(),
    )
)
NETS = {
    "norm, act, global pool, 1x1": SMALL,
    "padding, bias, act before norm, dropout, mean pool": Architecture(
        (Conv(4, padding=1, bias=True, after="act-norm", dropout=0.1), Pool("avg", 3), Linear())
    ),
    "separable convs, linear layers with and without bias": MIXED,
    "every activation": Architecture(
        (*(Conv(3, after="act", activation=name) for name in ACTIVATIONS), LOGITS, GlobalPool())
    ),
    "norm last": Architecture((Conv(4, after="norm"), Conv(None, after="act-norm"), GlobalPool())),
}
PROVENANCE = {"study": "mnist", "trial": 17, "score": 0.9932, "recipe": "sgd, lr 0.09"}


def data_set(
    images: int = 45, channels: int = 1, side: int = 16, classes: int = 10, name: str = "blots"
) -> DataSet:
    """Random pixels and labels, as many images to train on as to test on."""
    torch.manual_seed(0)
    shape = (images, channels, side, side)
    pixels = [torch.randint(256, shape, dtype=torch.uint8) for _ in range(2)]
    labels = [torch.randint(classes, (images,)) for _ in range(2)]
    class_names = tuple(map(str, range(classes)))
    return DataSet(name, "random", pixels[0], labels[0], pixels[1], labels[1], class_names)


def trained(architecture: Architecture, data: DataSet) -> nn.Sequential:
    """As if trained: nothing is what a fresh layer has."""
    torch.manual_seed(1)
    net = build(architecture, data.shape, data.classes)
    for tensor in net.state_dict().values():
        if tensor.dim() > 1:
            tensor.normal_()
        elif tensor.is_floating_point():
            tensor.uniform_(0.1, 1.0)
    return net.eval()


def exported(folder: Path, architecture: Architecture = SMALL, data: DataSet | None = None) -> Path:
    data = data or data_set()
    path = folder / "best.py"
    export(architecture, trained(architecture, data).state_dict(), data, path, PROVENANCE)
    return path


def write_idx(folder: Path, data: DataSet, opener: Callable[..., Any] = open) -> Path:
    """The data set's test files as MNIST has them, gzipped by gzip.open."""
    folder.mkdir(parents=True, exist_ok=True)
    end = ".gz" if opener is gzip.open else ""
    count, _, height, width = data.test_images.shape
    with opener(folder / f"t10k-images-idx3-ubyte{end}", "wb") as file:
        file.write(struct.pack(">4I", 0x0803, count, height, width))
        file.write(bytes(data.test_images.flatten().tolist()))
    with opener(folder / f"t10k-labels-idx1-ubyte{end}", "wb") as file:
        file.write(struct.pack(">2I", 0x0801, count) + bytes(data.test_labels.tolist()))
    return folder


def run_file(path: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """As whoever got the file runs it: elsewhere, where this package cannot be found."""
    return subprocess.run(
        [sys.executable, "-I", path, *map(str, arguments)],
        cwd=path.parent,
        capture_output=True,
        text=True,
        check=False,
    )


def run_main(path: Path, *arguments: object) -> int:
    """The same in this process, which costs no import of torch."""
    status: int = runpy.run_path(str(path))["main"]([str(argument) for argument in arguments])
    return status


# ---- the module is the net -------------------------------------------------------------------


@pytest.mark.parametrize("architecture", NETS.values(), ids=NETS)
def test_logits_are_the_trained_nets_bit_for_bit(
    architecture: Architecture, tmp_path: Path
) -> None:
    data = data_set()
    net = trained(architecture, data)
    module = runpy.run_path(str(exported(tmp_path, architecture, data)))
    with torch.no_grad():
        wanted = net(normalise(data.test_images.float() / 255, data))
    assert wanted.std() > 0
    assert torch.equal(module["predict"](data.test_images), wanted)


def test_a_net_of_colour_images_and_three_classes_is_exported_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = data_set(channels=3, side=12, classes=3)
    module = runpy.run_path(str(exported(tmp_path, SMALL, data)))
    assert module["predict"](data.test_images).shape == (45, 3)
    assert module["predict"](data.test_images[0]).shape == (1, 3)
    with pytest.raises(ValueError, match=r"shape \(3, 12, 13\), expected"):
        module["predict"](torch.zeros(3, 12, 13))
    assert module["main"]([str(tmp_path)]) == 2
    wanted = "cannot measure: the test images of this set are not IDX files\n"
    assert capsys.readouterr().err == wanted


def test_images_may_be_bytes_or_floats_and_come_with_or_without_channel(tmp_path: Path) -> None:
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


def test_what_is_larger_than_1_is_never_guessed_at(tmp_path: Path) -> None:
    module = runpy.run_path(str(exported(tmp_path)))
    dark = torch.zeros(1, 1, 16, 16)
    ones = torch.ones_like(dark)
    assert torch.equal(module["predict"](ones.byte()), module["predict"](ones / 255))
    with pytest.raises(ValueError, match="pass 0-255 images as uint8"):
        module["predict"](torch.cat([dark, ones + 0.01]))


def test_the_claim_is_what_the_reference_engine_measures(tmp_path: Path) -> None:
    data = data_set()
    net = trained(SMALL, data)
    claim = export(SMALL, net.state_dict(), data, tmp_path / "best.py", PROVENANCE)
    assert claim.correct / claim.images == evaluate(net, data)[0]
    assert claim.parameters == sum(each.numel() for each in net.parameters())


def test_a_claim_gives_way_by_two_images_in_ten_thousand() -> None:
    margins = [export_module.Claim(1, 1, images).margin for images in (45, 10_000, 60_000)]
    assert margins == [1, 2, 12]


def test_the_module_is_ascii_in_short_lines_and_imports_torch_and_the_standard_library_alone(
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
    assert imported == {"torch", "pathlib"} | (imported & sys.stdlib_module_names)


def test_every_layer_has_its_line_and_the_map_it_makes(tmp_path: Path) -> None:
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


# ---- it measures itself again ----------------------------------------------------------------


def test_alone_in_another_folder_it_confirms_its_claim(tmp_path: Path) -> None:
    folder = write_idx(tmp_path / "files", data_set(), gzip.open)
    ran = run_file(exported(tmp_path), folder)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.endswith("\nas claimed\n")
    assert not ran.stderr


def test_without_its_test_files_it_says_so_in_one_line(tmp_path: Path) -> None:
    ran = run_file(exported(tmp_path), tmp_path / "nowhere")
    assert ran.returncode == 2
    assert ran.stderr.count("\n") == 1
    assert "t10k-images-idx3-ubyte" in ran.stderr
    assert not ran.stdout


@pytest.mark.parametrize("opener", [open, gzip.open])
@pytest.mark.parametrize("place", ["", "raw", "MNIST/raw"])
def test_it_finds_test_files_where_torchvision_puts_them(
    place: str, opener: Callable[..., Any], tmp_path: Path
) -> None:
    write_idx(tmp_path / "files" / place, data_set(), opener)
    assert run_main(exported(tmp_path), tmp_path / "files") == 0


def test_between_two_data_sets_it_does_not_choose(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_idx(tmp_path / "files" / "MNIST" / "raw", data_set())
    write_idx(tmp_path / "files" / "KMNIST" / "raw", data_set())
    assert run_main(exported(tmp_path), tmp_path / "files") == 2
    assert "more than one" in capsys.readouterr().err


def test_qmnist_has_labels_of_its_own(tmp_path: Path) -> None:
    data = data_set(name="qmnist")
    folder = write_idx(tmp_path / "files", data)
    (folder / "t10k-images-idx3-ubyte").rename(folder / "qmnist-test-images-idx3-ubyte")
    rows = b"".join(struct.pack(">8I", label, *[7] * 7) for label in data.test_labels.tolist())
    (folder / "qmnist-test-labels-idx2-int").write_bytes(struct.pack(">3I", 0x0C02, 45, 8) + rows)
    assert run_main(exported(tmp_path, SMALL, data), folder) == 0


ALTERATIONS: dict[str, Callable[[str], str]] = {
    "claims more images": lambda text: text.replace("CORRECT = ", "CORRECT = 1"),
    "claims fewer parameters": lambda text: text.replace("PARAMETERS = ", "PARAMETERS = -"),
    "other weights": lambda text: re.sub(r'(?<=WEIGHTS = """\n).{80}', "A" * 80, text),
    "another layer": lambda text: text.replace("nn.MaxPool2d", "nn.AvgPool2d"),
}


@pytest.mark.parametrize("alter", ALTERATIONS.values(), ids=ALTERATIONS)
def test_what_was_altered_does_not_pass(alter: Callable[[str], str], tmp_path: Path) -> None:
    data = data_set()
    net = trained(CAREFUL, data)
    right = net(normalise(data.test_images.float() / 255, data)).argmax(1)
    data = replace(data, test_labels=right)
    folder = write_idx(tmp_path / "files", data)
    path = exported(tmp_path, CAREFUL, data)
    assert run_main(path, folder) == 0
    text = path.read_text()
    path.write_text(alter(text))
    assert path.read_text() != text
    assert run_main(path, folder) == 1


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


BREAKAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut short": cut,
    "one byte more": lambda content: content + b"\0",
    "empty": lambda _: b"",
    "not IDX": lambda content: b"\x89PNG" + content[4:],
    "of more images than there are": lambda content: content[:4] + b"\xff" * 4 + content[8:],
}


@pytest.mark.parametrize("gzipped", [False, True], ids=["raw", "gzipped"])
@pytest.mark.parametrize("damage", BREAKAGES.values(), ids=BREAKAGES)
def test_broken_test_files_are_refused_in_one_line(
    damage: Callable[[bytes], bytes],
    gzipped: bool,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = exported(tmp_path)
    images = write_idx(tmp_path, data_set()) / "t10k-images-idx3-ubyte"
    content = damage(images.read_bytes())
    images.write_bytes(content)
    if gzipped:
        images.with_suffix(".gz").write_bytes(gzip.compress(content))
        images.unlink()
    assert run_main(path, tmp_path) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("damage", [cut, lambda content: content[:-20] + b"\xff" * 20])
def test_a_broken_gzip_stream_is_refused_in_one_line(
    damage: Callable[[bytes], bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = exported(tmp_path)
    labels = write_idx(tmp_path, data_set(), gzip.open) / "t10k-labels-idx1-ubyte.gz"
    labels.write_bytes(damage(labels.read_bytes()))
    assert run_main(path, tmp_path) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("arguments", [(), ("a", "b"), ("",), ("x" * 5000,), ("line\nbreak",)])
def test_bad_arguments_are_refused_in_one_line(
    arguments: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_main(exported(tmp_path), *arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1


# ---- nothing a study says becomes code -------------------------------------------------------

EVIL = [
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


@pytest.mark.parametrize("evil", EVIL, ids=range(len(EVIL)))
def test_provenance_stays_in_the_docstring(evil: str) -> None:
    data = data_set()
    net = trained(SMALL, data)
    claim = export_module.Claim(1, 2, 45)

    def code(provenance: dict[str, object], class_names: tuple[str, ...]) -> tuple[str, str]:
        text = module_text(net, replace(data, class_names=class_names), claim, provenance)
        assert text.isascii()
        assert max(map(len, text.splitlines())) <= 100
        tree = ast.parse(text)
        docstring = tree.body.pop(0)
        assert isinstance(docstring, ast.Expr)
        assert isinstance(docstring.value, ast.Constant)
        return ast.dump(tree), str(docstring.value.value)

    harmless, _ = code({"study": "mnist"}, data.class_names)
    found, docstring = code({evil: 1, "study": evil}, (evil,) * 10)
    assert found == harmless
    assert docstring.replace("\n", "").isprintable()
    assert len(docstring) < 10_000


def test_provenance_is_readable_and_says_that_the_score_is_optimistic(tmp_path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(exported(tmp_path).read_text())) or ""
    for words in ("study            mnist", "0.9932", "sgd, lr 0.09", "blots, checksum"):
        assert words in docstring
    assert "optimistic" in docstring


class Relu(nn.ReLU):
    """Not torch's, though it looks like it."""


LAYERS = [Relu(), nn.Softmax(1), nn.MaxPool2d("2); evil("), nn.AvgPool2d((1, 2))]  # type: ignore[arg-type]


@pytest.mark.parametrize("layer", LAYERS, ids=repr)
def test_a_layer_that_is_not_on_the_list_is_refused(layer: nn.Module) -> None:
    data = data_set()
    net = nn.Sequential(*trained(SMALL, data), layer).eval()
    with pytest.raises(ExportError, match="layer"):
        module_text(net, data, export_module.Claim(1, 2, 45), {})


# ---- whole or not at all ---------------------------------------------------------------------


def altered_weights(net: nn.Sequential) -> str:
    text = weights_of(net)
    return text[:4] + ("A" if text[4] != "A" else "B") + text[5:]


weights_of = export_module._weights


@pytest.mark.parametrize(
    ("what", "instead", "complaint"),
    [
        ("_weights", altered_weights, "bit for bit"),
        ("_weights", lambda net: weights_of(net)[:-8], "does not run"),
        ("_layer", lambda layer: "nn.Oops()", "does not run"),
        ("MNIST_FILES", "1 / 0", "does not run"),
    ],
)
def test_a_file_that_is_not_the_net_never_takes_its_name(
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
        with pytest.raises(ExportError, match="the weights are not this net's"):
            export(SMALL, wrong, data, tmp_path / "best.py", {})  # type: ignore[arg-type]
    assert not os.listdir(tmp_path)


def test_the_trials_accuracy_is_expected_of_the_net(tmp_path: Path) -> None:
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
            f"get {claim.correct} of 45 test images right, the trial got "
            f"{claim.correct + images_off}: space.py has changed since"
        )
        with pytest.raises(ExportError, match=complaint):
            export(CAREFUL, state, data, path, {"study": "another"}, expected)
    assert path.read_text() == before
    assert os.listdir(tmp_path) == ["best.py"]


@pytest.mark.parametrize("content", ["def suggest(trial): ...\n", "", "# PARAMETERS = 7\n"])
def test_a_file_that_was_not_exported_is_not_overwritten(content: str, tmp_path: Path) -> None:
    path = tmp_path / "best.py"
    path.write_text(content)
    with pytest.raises(ExportError, match="no earlier export"):
        exported(tmp_path)
    assert path.read_text() == content
    assert os.listdir(tmp_path) == ["best.py"]


@pytest.mark.parametrize(
    "name", ["best.txt", "best", ".py", "missing/best.py", "folder.py", "file/x.py"]
)
def test_an_output_that_cannot_be_is_refused_in_one_line(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder.py").mkdir()
    (tmp_path / "file").touch()
    data = data_set()
    with pytest.raises(SearchError) as refusal:
        export(SMALL, trained(SMALL, data).state_dict(), data, tmp_path / name, {})
    assert "\n" not in str(refusal.value)
    assert sorted(os.listdir(tmp_path)) == ["file", "folder.py"]


# ---- ONNX ------------------------------------------------------------------------------------


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
    for count in (1, 7):
        images = data.test_images[:count]
        [logits] = session.run(["logits"], {"images": images.numpy()})
        with torch.no_grad():
            wanted = net(normalise(images.float() / 255, data))
        torch.testing.assert_close(torch.from_numpy(logits), wanted, rtol=1e-4, atol=1e-4)


def test_onnx_that_does_not_agree_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    data = data_set()
    other, path = tmp_path / "other.onnx", tmp_path / "best.onnx"
    export_onnx(CAREFUL, trained(CAREFUL, data).state_dict(), data, other)
    monkeypatch.setattr(onnx, "_onnx", lambda net, data: other.read_bytes())
    with pytest.raises(ExportError, match="not close"):
        export_onnx(SMALL, trained(SMALL, data).state_dict(), data, path)
    assert os.listdir(tmp_path) == ["other.onnx"]


def test_without_its_packages_onnx_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnxscript", None)
    data = data_set()
    with pytest.raises(ExportError, match="pip install onnx onnxscript"):
        export_onnx(SMALL, trained(SMALL, data).state_dict(), data, tmp_path / "best.onnx")
    assert not os.listdir(tmp_path)
