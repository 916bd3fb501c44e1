"""Show the report's verdict and figures in optuna-dashboard."""

import optuna
from optuna_dashboard import get_note, save_note, save_plotly_graph_object

from search.reports.page import NOTE_SIGNATURE, Report


def save_to_dashboard(study: optuna.Study, report: Report) -> None:
    """Save the verdict as the study's note, unless the user wrote one, and the figures."""
    note = get_note(study)
    if not note or note.endswith(NOTE_SIGNATURE):
        save_note(study, report.note)
    for title, figure in report.figures.items():
        save_plotly_graph_object(study, figure, graph_object_id=title.lower().replace(" ", "-"))
