"""What the bot says as a person likes to see it: colours, cards, letters that copy cleanly."""

import io
import os
import sys
from datetime import datetime

from rich.box import ROUNDED
from rich.console import Console
from rich.panel import Panel
from rich.rule import Rule
from rich.style import Style as Look
from rich.table import Table
from rich.text import Text as Words

from adapters.terminal.fold import fold, fold_words
from adapters.terminal.lines import TOKYO
from bot.message import Block, Button, Card, Letter, Style, Text
from bot.ports import Outgoing

WIDTH = 76  # columns at most: longer lines of Japanese tire the eye
WEEKDAYS = "月火水木金土日"
LOOKS = {Style.PRIMARY: "bold green", Style.PLAIN: "bold cyan", Style.DANGER: "bold red"}
DIM, NAME, PUSH, PERSON = "dim", "bold magenta", "bold yellow", "bold green"


def coloured() -> bool:
    """Whether the output takes colours: a terminal, and nobody asked for none (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


class Painter:
    """Paints for a terminal of this width; numbers the buttons, and knows what they mean."""

    def __init__(self, width: int, colours: bool) -> None:
        self._width = min(width, WIDTH)
        self._colours = colours
        self.choices: list[Button] = []

    def message(self, outgoing: Outgoing) -> bytes:
        """A message with its buttons, numbered on from those before it."""
        console = self._console()
        console.print(_head(outgoing))
        for block in outgoing.message.blocks:
            self._block(console, block)
        if outgoing.message.buttons:
            self._buttons(console, outgoing.message.buttons)
            console.print()
        return _bytes(console)

    def heading(self, text: str) -> bytes:
        """A line across, for a new day."""
        console = self._console()
        console.print(Rule(text, style=DIM))
        console.print()
        return _bytes(console)

    def person(self, text: str) -> bytes:
        """What the person said or pressed."""
        console = self._console()
        self._text(console, f"▶ 本人: {text}", PERSON)
        return _bytes(console)

    def note(self, text: str) -> bytes:
        """A word of the terminal itself."""
        console = self._console()
        self._text(console, text, DIM)
        return _bytes(console)

    def _buttons(self, console: Console, buttons: tuple[Button, ...]) -> None:
        first = len(self.choices) + 1
        self.choices += buttons
        named = {f"[{place}] {button.label}": button for place, button in enumerate(buttons, first)}
        for line in fold_words(named, self._width):
            words = Words(line)
            for name, button in named.items():
                words.highlight_words([name], LOOKS[button.style])
            console.print(words, soft_wrap=True)

    def _block(self, console: Console, block: Block) -> None:
        match block:
            case Text(text):
                self._text(console, text)
            case Letter(title, meaning, text):
                self._text(console, title, "bold", after="")
                self._text(console, meaning, DIM, after="")
                console.print(Rule("ここからコピー", style=DIM))
                console.print(Words(text), soft_wrap=True)  # a fold would be copied along
                console.print(Rule("ここまで", style=DIM))
                console.print()
            case Card():
                console.print(_card(block))

    def _text(self, console: Console, text: str, look: str = "", after: str = "\n") -> None:
        console.print(Words("\n".join(fold(text, self._width)) + after, look), soft_wrap=True)

    def _console(self) -> Console:
        return Console(
            file=io.StringIO(),
            width=self._width,
            force_terminal=self._colours,
            no_color=not self._colours,
            color_system="standard" if self._colours else None,
            legacy_windows=False,
            markup=False,
            highlight=False,
            emoji=False,
        )


def moment(at: datetime) -> str:
    """A day and time as people in Japan write them: 10/11(日) 08:00."""
    local = at.astimezone(TOKYO)
    return f"{local.month}/{local.day}({WEEKDAYS[local.weekday()]}) {local:%H:%M}"


def _head(outgoing: Outgoing) -> Words:
    head = Words("henkin", NAME)
    head.append(f"  {moment(outgoing.at)}", DIM)
    if outgoing.message.push:
        head.append("  ★ お知らせ", PUSH)
    return head


def _card(card: Card) -> Panel:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style=DIM, no_wrap=True)
    grid.add_column()
    for row in card.rows:
        grid.add_row(Words(row.name), Words(row.value))
    if card.steps:
        grid.add_row(Words(""), _way(card))
    return Panel(grid, title=Words(card.title, "bold"), title_align="left", box=ROUNDED)


def _way(card: Card) -> Words:
    way = Words()
    for place, name in enumerate(card.steps):
        mark, look = "●" if place == card.step else "○", Look(bold=place == card.step)
        way.append(f"{mark}{name}", look if place == card.step else Look(dim=True))
        way.append(" ")
    return way


def _bytes(console: Console) -> bytes:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue().encode()
