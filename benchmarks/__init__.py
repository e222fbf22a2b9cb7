"""Measurements: medians and ratios of one run, never a pass or a fail."""
