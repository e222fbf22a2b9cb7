"""`henkin line setup`: one line for each step, and the exit status."""

from bot.cli.faults import FaultError
from bot.cli.wiring import settings

GOOD, BAD = "✓", "✗"


def set_up_line() -> int:
    """Set the channel up; 1 if anything is left to do."""
    from adapters.line.setup import set_up

    found = settings()
    if found.line_token is None:
        raise FaultError("LINE_CHANNEL_SECRET と LINE_CHANNEL_ACCESS_TOKEN を設定してください", 2)
    token = found.line_token.get_secret_value()
    status = 0
    for done in set_up(found.line_api, found.line_data, token, found.public_url):
        print(GOOD if done.good else BAD, done.text, flush=True)
        status = status if done.good else 1
    return status
