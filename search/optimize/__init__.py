"""The loop: one coordinator, samplers, pruners, the budget."""
