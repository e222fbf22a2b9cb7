"""Whatever comes in is acknowledged at once, kept in the inbox, and then listened to."""

import asyncio
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from typing import Any

import structlog

from adapters.discord.api import Answer, Api
from adapters.discord.chats import meet, owner_of, read_up_to
from adapters.discord.choices import choices
from adapters.discord.modals import ADD, form
from adapters.discord.place import EYES_ONLY, TRY_DM
from adapters.discord.read import NAME, Payload, private, raws
from adapters.discord.typed import path_of
from bot.listen import listen
from bot.message import Address
from bot.ports import House, UnavailableError, Unit

log = structlog.get_logger()

AUTOCOMPLETE = 4  # kind of interaction
DEFER, CHOICES, FORM = 5, 8, 9  # kinds of first answers
HIDDEN = 64
HASTE = 1.0  # seconds for which turns let first answers go before
GONE = frozenset({10062, 10015})  # three seconds are over: the person was told that it failed
KEEP_PAUSES = (0.2, 1.0, 3.0, 10.0, 30.0)  # seconds between tries while the database takes nothing


class Take:
    """Takes in what the gateway brings."""

    def __init__(self, house: House, api: Api) -> None:
        self._house = house
        self._api = api
        self._tasks: set[asyncio.Task[Any]] = set()
        self._will_look = False
        self._hurried = 0  # first answers under way
        self._calm = asyncio.Event()
        self._calm.set()

    async def interaction(self, payload: Payload) -> None:
        """A command, a press, a form that was sent, or somebody typing an option."""
        address = Address(NAME, payload["user"]["id"])
        if payload["type"] == AUTOCOMPLETE:
            found = await choices(self._house, payload, address)
            await self._first(payload, {"type": CHOICES, "data": {"choices": found}})
            return
        opened = form(payload)
        if opened is not None:
            await self._first(payload, {"type": FORM, "data": opened})
            return
        marks = EYES_ONLY if private(payload) else ""
        flags = HIDDEN if marks else 0
        answer = await self._first(payload, {"type": DEFER, "data": {"flags": flags}})
        if answer.code in GONE:
            return
        await self._keep(lambda unit: self._arrive(unit, payload, address, marks))

    async def message(self, payload: Payload) -> None:
        """A message; what is not meant for us brings nothing into the inbox."""
        if raws(payload):
            await self._keep(lambda unit: self._seen(unit, payload))

    async def messages(self, payloads: Sequence[Payload]) -> None:
        """Messages of one chat that came while nobody listened, oldest first."""
        fresh = [payload for payload in payloads if raws(payload)]
        if fresh:
            await self._keep(lambda unit: self._seen(unit, *fresh))

    async def deleted(self, payload: Payload) -> None:
        """A message in a DM was taken back."""
        id_, channel = str(payload["id"]), str(payload["channel_id"])
        if not payload.get("guild_id"):
            await self._keep(lambda unit: _gone(unit, id_, channel))

    async def settle(self, seconds: float) -> None:
        """Wait until what came in is answered, for so long at most."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    async def _first(self, payload: Payload, body: dict[str, Any]) -> Answer:
        """The first answer, within three seconds; once more when nobody knows what became of it."""
        path = f"/interactions/{payload['id']}/{payload['token']}/callback"
        self._hurried += 1
        self._calm.clear()
        try:
            answer = await self._api.hook("POST", path, body)
            if answer.passing:
                answer = await self._api.hook("POST", path, body)
        finally:
            self._hurried -= 1
            if not self._hurried:
                self._calm.set()
        if not answer.ok:
            log.warning("discord_not_acknowledged", detail=answer.detail)
        return answer

    def _arrive(self, unit: Unit, payload: Payload, address: Address, marks: str) -> None:
        person = unit.person(address)
        if EYES_ONLY in marks and (not person.reachable or (_adds(payload) and not person.orders)):
            marks += TRY_DM
        meet(unit, address.user)
        for raw in raws(payload, marks):
            unit.arrive(raw)

    def _seen(self, unit: Unit, *payloads: Payload) -> None:
        for payload in payloads:
            read_up_to(unit, payload["author"]["id"], payload["channel_id"], payload["id"])
            for raw in raws(payload):
                unit.arrive(raw)

    async def _keep(self, work: Any) -> None:
        """Commit, also when the database takes nothing for a while; then listen."""
        for pause in (*KEEP_PAUSES, None):
            try:
                await self._house.store.run(work)
                break
            except UnavailableError as error:
                log.error("discord_event_not_kept", error=type(error).__name__)
                if pause is None:
                    return
                await asyncio.sleep(pause)
        self._start(self._listen())

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _listen(self) -> None:
        """Listen; whoever is about to look into the inbox finds what others bring meanwhile."""
        if self._will_look:
            return
        self._will_look = True
        with suppress(TimeoutError):  # turns wait until everybody's three seconds are safe
            async with asyncio.timeout(HASTE):
                await self._calm.wait()
        self._will_look = False
        try:
            await listen(self._house)
        except Exception as error:  # what waits is taken up by the next look into the inbox
            log.error("listen_failed", error=type(error).__name__)


def _gone(unit: Unit, message: str, channel: str) -> None:
    user = owner_of(unit, channel)
    if user is not None:
        for raw in raws({"deleted": message, "user": user}):
            unit.arrive(raw)


def _adds(payload: Payload) -> bool:
    """Whether an order is being added: then reminders will follow, and a DM must come through."""
    data = payload.get("data") or {}
    return data.get("custom_id") == ADD or path_of(data)[0] == "order add"
