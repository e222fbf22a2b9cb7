"""`make bench`: every benchmark in turn."""

from benchmarks import commit_layer, core_turns, due_sweep

for part in (core_turns, commit_layer, due_sweep):
    print(f"# {(part.__doc__ or '').splitlines()[0]}", flush=True)
    part.main()
    print(flush=True)
