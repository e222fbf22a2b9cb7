"""Global set-up of the tests: how hypothesis looks for examples."""

import os

from hypothesis import HealthCheck, settings

# A green build stays green: the examples follow from the test's own code, and a slow machine is no
# failure. `HYPOTHESIS_PROFILE=search` looks at new examples each time, and at ten times as many.
settings.register_profile(
    "house",
    derandomize=True,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "search", settings.get_profile("house"), derandomize=False, max_examples=1000
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))
