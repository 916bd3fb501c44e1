"""What the tests of studies share."""

from typing import Any

from optuna.trial import TrialState

from search.data.dataset import DataSet
from search.nets.candidate import Task
from search.study.experiment import Experiment
from search.study.lifecycle import locate, open_for_writing

TASK = Task()


def begin(experiment: Experiment, data: DataSet, **options: Any) -> None:
    """Make the study "test" with one finished trial."""
    with open_for_writing(locate("test"), experiment, data, TASK, **options) as study:
        study.tell(study.ask(), state=TrialState.PRUNED)
