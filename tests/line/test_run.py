"""Promises of the whole program on LINE: started as a person starts it, stopped as a host does."""

import asyncio
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

from adapters.clock import SystemClock
from tests.kit.chat import henkin, surroundings
from tests.kit.line_events import SECRET, Phone, signed, texts, user_id, webhook
from tests.kit.line_standin import TOKEN, StandIn

ANN = user_id("ann")


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Running:
    """Parts of henkin as child processes, and the stand-in that they talk to."""

    def __init__(self, standin: StandIn, port: int) -> None:
        self.standin = standin
        self.phone = Phone(standin)
        self.address = f"http://127.0.0.1:{port}"
        self.client = aiohttp.ClientSession()

    async def ready(self) -> None:
        """Wait until the web part serves."""
        async with asyncio.timeout(60):
            while not await self._serves():  # noqa: ASYNC110 - a process does not tell us
                await asyncio.sleep(0.05)

    async def _serves(self) -> bool:
        try:
            async with self.client.get(f"{self.address}/readyz") as response:
                return response.status == 200
        except aiohttp.ClientConnectionError:
            return False

    async def bring(self, *events: dict[str, object]) -> int:
        body = webhook(*events)
        url = f"{self.address}/line/webhook"
        async with self.client.post(url, data=body, headers=signed(body)) as response:
            return response.status

    async def shown(self, count: int, user: str = ANN) -> str:
        """Wait until a person saw so many calls; the texts of the newest."""
        async with asyncio.timeout(20):
            while len(self.standin.seen(user)) < count:
                await self.standin.next_call()
        return "\n".join(texts(list(self.standin.seen(user)[-1].objects)))


@asynccontextmanager
async def running(folder: Path, *parts: str) -> AsyncIterator[Running]:
    """These parts on one database, until the block ends; each must stop cleanly."""
    port = free_port()
    async with StandIn(SystemClock().now) as standin:
        env = surroundings(
            folder,
            LINE_CHANNEL_SECRET=SECRET,
            LINE_CHANNEL_ACCESS_TOKEN=TOKEN,
            LINE_API_URL=standin.url,
            PORT=str(port),
            HENKIN_TICK_SECONDS="0.2",
        )
        children = [await asyncio.create_subprocess_exec(*henkin(part), env=env) for part in parts]
        found = Running(standin, port)
        try:
            await found.ready()
            yield found
        finally:
            await found.client.close()
            for child in children:
                child.send_signal(signal.SIGTERM)
            statuses = [await asyncio.wait_for(child.wait(), 20) for child in children]
        assert statuses == [0] * len(parts)


async def talk(found: Running) -> None:
    """From follow to an order that is watched, and a wrong destination."""
    now = SystemClock().now
    assert await found.bring(found.phone.event("follow", ANN, now())) == 200
    assert "注文番号" in await found.shown(1)
    assert await found.bring(found.phone.text(ANN, now(), "8123456789012345")) == 200
    assert "登録しました" in await found.shown(2)
    assert {shown.via for shown in found.standin.shown} == {"reply"}
    stranger = webhook(found.phone.text(ANN, now(), "一覧"), destination="U" + "0" * 32)
    url = f"{found.address}/line/webhook"
    async with found.client.post(url, data=stranger, headers=signed(stranger)) as response:
        assert response.status == 400


async def test_run_talks_on_line_and_stops_cleanly(tmp_path: Path) -> None:
    async with running(tmp_path, "run") as found:
        await talk(found)


async def test_web_and_clock_on_one_database_do_what_run_does(tmp_path: Path) -> None:
    async with running(tmp_path, "web", "clock") as found:
        await talk(found)
        async with found.client.get(f"{found.address}/metrics") as response:
            assert "henkin_line_pushes" in await response.text()
