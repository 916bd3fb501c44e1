"""Tests of the weights that are stored beside a study."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from search.data.dataset import DataSet
from search.errors import StudyError
from search.study.experiment import Experiment
from search.study.lifecycle import load_study, locate, open_for_writing
from search.study.weights import load_weights, save_weights
from tests.study.conftest import TASK


def test_weights_are_read_only_from_the_study_folder(
    experiment: Experiment, small: DataSet, tmp_path: Path
) -> None:
    (tmp_path / "secret").write_bytes(b"x")
    with open_for_writing(locate("test"), experiment, small, TASK) as study:
        trial = study.ask()
        save_weights(study, trial, b"weights")
        study.tell(trial, 0.5)
    (key,) = [
        key
        for key in load_study(locate("test")).trials[0].system_attrs
        if key.startswith("artifacts:")
    ]
    with closing(sqlite3.connect("studies/test.db", isolation_level=None)) as database:
        database.execute(
            "UPDATE trial_system_attributes SET value_json = replace(value_json, ?, ?)",
            (key.removeprefix("artifacts:"), "../../secret"),
        )
    study = load_study(locate("test"))
    with pytest.raises(StudyError, match="names no file of the study"):
        load_weights(study, study.trials[0])


def test_weights_round_trip_and_damage_is_refused(experiment: Experiment, small: DataSet) -> None:
    import io
    import pickle

    import torch

    weights = {"0.weight": torch.arange(6.0)}
    buffer = io.BytesIO()
    torch.save(weights, buffer)
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        trial = study.ask()
        save_weights(study, trial, buffer.getvalue())
        study.tell(trial, 0.9)
        frozen = study.trials[0]
        assert load_weights(study, frozen)["0.weight"].tolist() == weights["0.weight"].tolist()
        (path,) = Path("studies/test.artifacts").iterdir()
        for altered in (b"", path.read_bytes()[:100], pickle.dumps(os.getcwd)):
            path.write_bytes(altered)
            with pytest.raises(StudyError, match=r"weights of trial 0 .* cannot be read"):
                load_weights(study, frozen)
        path.unlink()
        with pytest.raises(StudyError, match="cannot be read"):
            load_weights(study, frozen)


def test_unwritable_weights_are_a_storage_failure(experiment: Experiment, small: DataSet) -> None:
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        Path("studies/test.artifacts").write_text("a file where a folder should be")
        with pytest.raises(StudyError, match="weights cannot be written to studies/test"):
            save_weights(study, study.ask(), b"weights")
