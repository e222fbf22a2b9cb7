"""Settings of a person: the hour of the digest, quiet hours, language, zone."""

import re
from dataclasses import replace
from datetime import time
from zoneinfo import ZoneInfo, available_timezones

from bot.person import Person
from bot.reading.normalise import normalise
from bot.turn.session import Session
from bot.words.catalog import LANGUAGES

_CLOCK = r"(\d{1,2})(?::(\d{2})|時)?"
_TIME = re.compile(rf"(?:時間|お知らせ|通知|time)\s*{_CLOCK}$", re.IGNORECASE)
_QUIET = re.compile(rf"(?:静か(?:な時間)?|quiet)\s*{_CLOCK}\s*[-~〜ー–]\s*{_CLOCK}$", re.IGNORECASE)
_LANG = re.compile(r"(?:言語|language|lang)\s*(ja|en|日本語|英語|japanese|english)$", re.IGNORECASE)
_ZONE = re.compile(
    r"(?:地域|時刻|zone|timezone)\s*([A-Za-z_]+(?:/[A-Za-z_+-]+)*\d*)$", re.IGNORECASE
)
_LANGS = {"日本語": "ja", "japanese": "ja", "英語": "en", "english": "en"}


def show_settings(session: Session) -> None:
    """The settings as they are."""
    session.say_text(_words(session))


def _words(session: Session) -> str:
    habits = session.person.habits
    shown = session.voice.text(
        "settings",
        digest_at=f"{habits.digest_at:%H:%M}",
        quiet_from=f"{habits.quiet_from:%H:%M}",
        quiet_to=f"{habits.quiet_to:%H:%M}",
        zone=str(habits.zone),
    )
    return shown.text


def change_settings(session: Session, words: str) -> None:
    """Change one setting; every order's next word is derived anew."""
    changed = _changed(session.person, normalise(words).strip())
    if changed is None:
        session.tell("settings-unclear")
        return
    session.person = changed
    session.touch(*session.cases)
    session.say_text(f"{session.voice.text('settings-changed').text}\n\n{_words(session)}")


def _changed(person: Person, words: str) -> Person | None:
    habits = person.habits
    found = _TIME.search(words)
    if found:
        at = _time(*found.groups())
        return replace(person, habits=replace(habits, digest_at=at)) if at else None
    found = _QUIET.search(words)
    if found:
        start, end = _time(*found.groups()[:2]), _time(*found.groups()[2:])
        if start is None or end is None or start == end:
            return None
        return replace(person, habits=replace(habits, quiet_from=start, quiet_to=end))
    found = _LANG.search(words)
    if found:
        lang = _LANGS.get(found[1].lower(), found[1].lower())
        return replace(person, lang=lang) if lang in LANGUAGES else None
    found = _ZONE.search(words)
    if found and found[1] in available_timezones():
        return replace(person, habits=replace(habits, zone=ZoneInfo(found[1])))
    return None


def _time(hour: str, minute: str | None) -> time | None:
    if int(hour) > 23 or int(minute or 0) > 59:
        return None
    return time(int(hour), int(minute or 0))
