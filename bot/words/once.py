"""What several events of one text want said, without saying anything twice or against itself."""

from collections.abc import Iterable
from dataclasses import replace

from bot.case.effects import Effect, Say

_BESIDE: dict[str, tuple[tuple[str, str], ...]] = {
    "problem": (
        ("rescue", "problem-evidence"),
        ("want-full", "problem-unsaid"),
        ("want-partial", "problem-unsaid"),
        ("preparing", "problem-noted"),
        ("dispute-opened", "problem-noted"),
    ),
    "arrived": (
        ("problem", ""),
        ("problem-unsaid", ""),
        ("arrived-ok", ""),
        ("rescue", ""),
        ("completed", ""),
        ("preparing", ""),
        ("dispute-opened", ""),
    ),
    "arrived-ok": (("completed", ""),),
    "arrived-late": (("arrived-ok-in-claim", ""), ("verdict-return", "")),
    "not-arrived": (
        ("messaged", ""),
        ("preparing", ""),
        ("dispute-opened", ""),
        ("rescue", ""),
        ("due-wish", ""),
        ("due-dispute", ""),
    ),
    "not-arrived-undated": (("rescue", ""), ("dispute-opened", ""), ("preparing", "")),
    "due-nudge": (("not-arrived", ""), ("not-shipped", ""), ("messaged", ""), ("preparing", "")),
    "due-dispute": (("not-arrived-dispute", ""), ("preparing", ""), ("dispute-opened", "")),
    "due-check": (
        ("arrived", ""),
        ("arrived-ok", ""),
        ("problem", ""),
        ("problem-unsaid", ""),
        ("rescue", ""),
    ),
    "due-answer": (("messaged", ""), ("no-reply", ""), ("replied", ""), ("seller-read", "")),
    "messaged": (("preparing", ""), ("dispute-opened", "")),
    "no-reply": (("preparing", ""), ("dispute-opened", "")),
    "refused": (("preparing", ""), ("dispute-opened", "")),
    "seller-read": (("offer-refund", ""),),
    "offer-resend": (("resend-accepted", ""), ("offer-rejected", ""), ("preparing", "")),
    "offer-refund": (("refund-agreed", ""), ("refund-agreed-early", ""), ("offer-accepted", "")),
    "offer-partial": (("refund-agreed", ""), ("offer-accepted", "")),
    "countered": (("offer-accepted", ""),),
    "offer-return": (("offer-rejected", ""),),
    "preparing": (("want-full", ""), ("want-partial", ""), ("file-it", ""), ("dispute-opened", "")),
    "want-full": (("dispute-opened", ""),),
    "want-partial": (("dispute-opened", ""),),
    "file-it": (("dispute-opened", ""),),
    "dispute-opened": (
        ("cancelled-refile", ""),
        ("cancelled-for-good", ""),
        ("verdict-return", ""),
    ),
    "verdict-refund": (("refunded", ""), ("refunded-short", "")),
    "verdict-partial": (("refunded", ""), ("refunded-short", "")),
    "verdict-return": (("return-shipped", ""), ("tracking-entered", "")),
    "return-shipped": (("tracking-entered", ""),),
}
"""What a word becomes beside a stronger one: another word, or nothing ("")."""


def once(effects: Iterable[Effect]) -> list[Effect]:
    """The effects that are to be said; a word that falls away takes its letters along."""
    found = list(effects)
    keys = {effect.key for effect in found if isinstance(effect, Say)}
    kept: list[Effect] = []
    with_letters = True
    for effect in found:
        if isinstance(effect, Say):
            key = _beside(effect.key, keys)
            with_letters = key == effect.key
            effect = replace(effect, key=key)
            if not key or effect in kept:
                continue
        elif not with_letters or effect in kept:
            continue
        kept.append(effect)
    return kept


def _beside(key: str, keys: set[str]) -> str:
    return next((less for strong, less in _BESIDE.get(key, ()) if strong in keys), key)
