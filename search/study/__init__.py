"""What is remembered: a study, its trials, queue, checkpoints and weights."""
