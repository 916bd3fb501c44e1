"""Storage: the only folder that touches Optuna's private parts."""
