"""Storage: the only room that touches Optuna's private parts."""
