"""The commands of henkin. Each imports what it needs when it is called: a chat starts at once."""

import gc
import os
import signal
import sys
from datetime import datetime
from importlib.metadata import version
from typing import Annotated

import typer

app = typer.Typer(
    help="henkin(返金): gets the money of AliExpress orders back, on LINE and Discord.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # a traceback with local variables would show secrets
    rich_markup_mode=None,
)
db = typer.Typer(help="The database.", no_args_is_help=True)
app.add_typer(db, name="db")
discord = typer.Typer(help="Discord.", no_args_is_help=True)
app.add_typer(discord, name="discord")
line = typer.Typer(help="LINE.", no_args_is_help=True)
app.add_typer(line, name="line")


def main() -> None:
    """Run the command; the environment's faults and a refused database are told, not traced."""
    from bot.cli.faults import told

    _open_streams()
    with told():
        app(prog_name="henkin")


def _open_streams() -> None:
    """A stream that was closed before the start, as `<&-` does, is empty or swallows all.

    In the order of their numbers: none may become the number of a socket or of the database.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115 (for as long as we live)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"henkin {version('henkin')}")
        raise typer.Exit


@app.callback()
def henkin(
    wanted: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="The version.")
    ] = False,
) -> None:
    """Run one of the commands."""


def _instant(text: str) -> datetime:
    from adapters.terminal.lines import instant

    try:
        return instant(text)
    except (ValueError, OverflowError):
        raise typer.BadParameter("an ISO instant, as 2026-10-03T08:00:00+09:00") from None


def _stop_cleanly_from_now_on() -> None:
    """A SIGTERM while the parts are still being loaded stops as cleanly as one later."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))


@app.command()
def run() -> None:
    """Start everything that is configured; without any credentials the terminal chat."""
    _stop_cleanly_from_now_on()
    from bot.cli.run import run as start

    start()


@app.command()
def web() -> None:
    """Start only the web part: the LINE webhook and the pages."""
    _stop_cleanly_from_now_on()
    from bot.cli.run import start

    start("web")


@app.command()
def worker() -> None:
    """Start only the worker: the Discord gateway, and what was left in the inbox."""
    _stop_cleanly_from_now_on()
    from bot.cli.run import start

    start("worker")


@app.command()
def clock() -> None:
    """Start only the clock: what is due is said, and what is owed is sent."""
    _stop_cleanly_from_now_on()
    from bot.cli.run import start

    start("clock")


Now = Annotated[
    datetime | None,
    typer.Option(parser=_instant, metavar="ISO", help="Start a clock that moves only by hand."),
]


@app.command()
def chat(
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON lines for a machine.")] = False,
    now: Now = None,
    user: Annotated[str, typer.Option(help="Who you are.")] = "you",
) -> None:
    """Talk with the bot in the terminal."""
    gc.disable()  # until the chat has begun: a tenth of its start would go into finding no garbage
    if jsonl:
        from bot.cli.terminal import chat_for_machines

        chat_for_machines(now)
    else:
        from bot.cli.people import chat_for_people

        chat_for_people(user, now)


@app.command()
def demo() -> None:
    """Watch a whole case: an order that never arrives, from day 0 to the money."""
    from bot.cli.people import play_demo

    play_demo()


@app.command()
def cases(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON array.")] = False,
    user: Annotated[
        str, typer.Option(metavar="PLATFORM:ID", help="Only this person, as line:U…")
    ] = "",
) -> None:
    """Print the cases that the bot holds."""
    from bot.cli.reports import print_cases

    if not as_json:
        raise typer.BadParameter("henkin cases --json prints them")
    print_cases(user)


@app.command()
def understand(
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One request a line.")] = False,
) -> None:
    """Show what the bot reads in a text."""
    from bot.cli.reports import read_aloud

    if not jsonl:
        raise typer.BadParameter("henkin understand --jsonl reads requests from its input")
    read_aloud()


@app.command()
def doctor() -> None:
    """Check the configuration, the database and the platforms, and say what to do."""
    from bot.cli.doctor import examine

    sys.exit(examine())


@line.callback()
def channel() -> None:
    """The LINE channel."""


@line.command()
def setup() -> None:
    """Set and test the webhook URL, make and show the rich menu."""
    from bot.cli.line import set_up_line

    sys.exit(set_up_line())


@db.callback()
def database() -> None:
    """The database."""


@db.command()
def upgrade() -> None:
    """Bring the database to the tables of this version."""
    from bot.cli.wiring import settings, store

    with store(settings()):
        typer.echo("The database is up to date.", err=True)


@discord.callback()
def of_discord() -> None:
    """Discord."""


@discord.command()
def invite() -> None:
    """Print the links that add the bot to a server and to one's own account."""
    from bot.cli.discord import print_invite

    print_invite()
