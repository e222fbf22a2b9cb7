"""Writes the pages that are made from the code: stages.md from the moves, rules.md from the rules.

`make docs` runs it; tests/test_docs.py says when a page is no longer true.
"""

from collections.abc import Callable, Iterable
from dataclasses import fields
from functools import cache
from inspect import getdoc
from pathlib import Path
from textwrap import wrap
from typing import Any

from fluent.syntax import parse
from fluent.syntax.ast import Message, Placeable, TextElement, VariableReference

from bot.case.events import EVENTS, Event
from bot.case.model import BEFORE_DISPUTE, CLAIMED, ENDED, OPEN, Question, Stage
from bot.case.policy import POLICY, Policy, Rule
from bot.case.rows import Move, Row
from bot.case.rules import ROWS, TABLE

DOCS = Path(__file__).parent
WORDS = DOCS.parent / "bot" / "words"
Table = dict[tuple[Stage, type[Event]], tuple[Row, ...]]
PLACE = list(Stage).index
MADE = "<!-- Made by docs/generate.py from the code: change that, then `make docs`. -->"

# Where an event does the same in a whole group of stages, it is drawn and told once.
GROUPS = {
    "every stage": frozenset(Stage),
    "every open stage": OPEN,
    "every ended stage": ENDED,
    "every stage before a dispute": BEFORE_DISPUTE,
    "every stage with a claim": CLAIMED,
}
ABOUT_CONFIDENCE = {
    "seed": "stands in the articles that henkin was founded on",
    "checked": "stands in public material that was looked up on the day given",
    "unsure": "sources differ or are old: henkin asks what the buyer's own page says",
}


def stages_page() -> str:
    """The diagram of the moves, then for each stage what each event does in it."""
    alike, rest = _alike(ROWS)
    ended = ", ".join(f"`{stage}`" for stage in sorted(ENDED, key=PLACE))
    links = " · ".join(f"[{stage}](#{stage})" for stage in Stage)
    return _blocks(
        MADE,
        "# The stages of an order",
        "An order is always in exactly one of 13 stages. An event (what the buyer told or pressed, "
        "what the clock reached) takes it through one row of the table in `bot/case/rules.py`; "
        "this page is that table. Time alone never changes a stage.",
        "## The moves",
        _diagram(),
        "Not drawn: `undo` leads back to the stage before, `reopened` leads from "
        f"{ended} to where the order was left, and what stays in its stage.",
        "## Stage by stage",
        links,
        'Of several rows for one event the first whose "if" holds is taken. "Not now" changes '
        "nothing and says why. What is alike in a group of stages stands there alone.",
        *(_blocks(f"### In {name}", *_rows(rows)) for name, rows in alike.items()),
        *(_section(stage, rows) for stage, rows in rest.items()),
    )


def rules_page() -> str:
    """Every number that henkin rests on, with its source."""
    rules = [(field.name, getattr(POLICY, field.name)) for field in fields(Policy)]
    return _blocks(
        MADE,
        "# The rule pack",
        "Every number that henkin reckons with stands in `bot/case/policy.py`, with its source. "
        "What the buyer's own order page says goes before every rule.",
        "\n".join(f"- **{name}**: {about}." for name, about in ABOUT_CONFIDENCE.items()),
        _table(
            ("rule", "value", "unit", "source", "checked", "confidence"),
            (_rule(name, rule) for name, rule in rules),
        ),
    )


PAGES = {"stages.md": stages_page, "rules.md": rules_page}


def _rule(name: str, rule: Rule) -> tuple[str, ...]:
    value = ", ".join(f"{number:,}".replace("-", "−") for number in rule.value)
    return f"`{name}`", value, rule.unit, rule.source, rule.checked.isoformat(), rule.confidence


def _alike(table: Table) -> tuple[dict[str, list[Row]], dict[Stage, list[Row]]]:
    """Rows that a whole group of stages has alike, once each, and what is left of each stage."""
    left = {pair: _in_reach(rows) for pair, rows in table.items()}
    alike: dict[str, list[Row]] = {}
    for name, group in GROUPS.items():
        for event in EVENTS:
            found = [left.get((stage, event), ()) for stage in sorted(group, key=PLACE)]
            if found[0] and len({tuple(map(_doing, rows)) for rows in found}) == 1:
                alike.setdefault(name, []).extend(found[0])
                for stage in group:
                    del left[stage, event]
    return alike, {
        stage: [row for event in EVENTS for row in left.get((stage, event), ())] for stage in Stage
    }


def _in_reach(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows up to the first without a guard, which is always taken."""
    last = next((place for place, row in enumerate(rows) if row.guard is None), len(rows))
    return rows[: last + 1]


def _doing(row: Row) -> tuple[object, ...]:
    return row.guard, row.step.__name__, row.next


def _section(stage: Stage, rows: list[Row]) -> str:
    questions = [q for q in Question if q.partition(":")[0] == stage]
    asked = " · ".join(_said("ja", q.removesuffix("?").replace(":", "-")) for q in questions)
    name = f"{_said('ja', f'stage-{stage}')} ({_said('en', f'stage-{stage}')})."
    return _blocks(f"### {stage}", f"{name} Asks: {asked}" if asked else name, *_rows(rows))


def _rows(rows: list[Row]) -> tuple[str, str]:
    """What happens, events that lead to another stage first, and what cannot be now."""
    leading = {row.event for row in rows if row.next not in (Move.STAY, row.stage)}
    moves = [row for row in rows if row.not_now is None]
    moves.sort(key=lambda row: row.event not in leading)
    return (
        _table(("event", "if", "then", "next stage"), map(_move, moves)),
        _not_now(row for row in rows if row.not_now),
    )


def _move(row: Row) -> tuple[str, ...]:
    return f"`{row.event.name}`", _condition(row), _sentence(row.step), _next(row)


def _condition(row: Row) -> str:
    if row.guard is None:
        return "" if _sole(row) else "otherwise"
    held = _sentence(row.guard).removesuffix(".").removeprefix("Whether ")
    return held[0].upper() + held[1:]


def _sole(row: Row) -> bool:
    return len(_in_reach(ROWS[row.stage, row.event])) == 1


def _next(row: Row) -> str:
    if isinstance(row.next, Stage):
        return f"[{row.next}](#{row.next})" if row.next is not row.stage else "stays"
    return {Move.STAY: "stays", Move.BACK: "the one before"}[row.next]


def _not_now(rows: Iterable[Row]) -> str:
    """The events that cannot be in this stage, by the reason that the buyer is told."""
    events: dict[str, list[str]] = {}
    for row in rows:
        otherwise = "" if _sole(row) else " (otherwise)"
        events.setdefault(row.not_now or "", []).append(f"`{row.event.name}`{otherwise}")
    reasons = [
        (", ".join(names), f"「{_said('ja', f'not-now-{reason}')}」")
        for reason, names in events.items()
    ]
    return _table(("not now", "because"), reasons)


def _diagram() -> str:
    edges = _edges()
    names = {group: f"group{number}" for number, group in enumerate(GROUPS, 1)}
    used = [group for group in GROUPS if any(source == group for source, _ in edges)]
    groups = [f'    state "{group}" as {names[group]}' for group in used]
    arrows = [
        f"    {names.get(source, source)} --> {target}: {'<br/>'.join(wrap(', '.join(events), 44))}"
        for (source, target), events in edges.items()
    ]
    head = ["stateDiagram-v2", "    [*] --> ordered: an order number"]
    return "\n".join(["```mermaid", *head, *groups, *arrows, "```"])


def _edges() -> dict[tuple[str, str], list[str]]:
    """The events that lead from one stage, or from all of a group, to another stage."""
    left = {
        (row.stage, row.next, row.event.name): None
        for row in TABLE
        if isinstance(row.next, Stage) and row.next is not row.stage
    }
    edges: dict[tuple[str, str], list[str]] = {}
    for name, group in GROUPS.items():
        for _, target, event in list(left):
            together = [(stage, target, event) for stage in group - {target}]
            if all(move in left for move in together):
                for move in together:
                    del left[move]
                edges.setdefault((name, target), []).append(event)
    for stage, target, event in sorted(left, key=lambda move: (PLACE(move[0]), PLACE(move[1]))):
        edges.setdefault((stage, target), []).append(event)
    return edges


def _sentence(described: Callable[..., Any]) -> str:
    """The first sentence of a docstring. Raises LookupError when there is none."""
    text = getdoc(described)
    if not text:
        raise LookupError(f"{described!r} has no docstring for the docs")
    return text.partition("\n\n")[0].replace("\n", " ")


@cache
def _catalog(lang: str) -> dict[str, Message]:
    entries = parse((WORDS / f"{lang}.ftl").read_text(encoding="utf-8")).body
    return {entry.id.name: entry for entry in entries if isinstance(entry, Message)}


def _said(lang: str, key: str) -> str:
    """The sentence of a key on one line, "…" where a fact of the order stands."""
    pattern = _catalog(lang)[key].value
    if pattern is None:
        raise LookupError(f"{key} of {lang}.ftl has no text")
    return " ".join("".join(_part(element) for element in pattern.elements).split())


def _part(element: TextElement | Placeable) -> str:
    if isinstance(element, TextElement):
        return str(element.value)
    known = isinstance(element.expression, VariableReference) and element.expression.id.name
    return "(商品名)" if known == "name" else "…"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) if lines[2:] else ""


def _blocks(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


def main() -> None:
    """Write all pages."""
    for name, page in PAGES.items():
        (DOCS / name).write_text(page() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
