"""Show the report's verdict in optuna-dashboard, which draws figures of its own."""

import optuna
from optuna_dashboard import get_note, save_note

from search.reports.page import NOTE_SIGNATURE, Report


def save_to_dashboard(study: optuna.Study, report: Report) -> None:
    """Save the verdict as the study's note, unless the user wrote one."""
    note = get_note(study)
    if not note or note.splitlines()[-1].startswith(NOTE_SIGNATURE):
        save_note(study, report.note)
