"""The core: what a case is, what may happen to it and when it must speak; plain values only."""
