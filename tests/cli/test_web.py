"""Promises about the pages of the web part."""

import asyncio
import contextlib

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import CollectorRegistry, Gauge

from adapters.web import LARGEST, Probe, application, serve


async def good() -> bool:
    return True


async def bad() -> bool:
    return False


async def broken() -> bool:
    raise OSError("away")


async def asked(path: str, **pages: dict[str, Probe]) -> tuple[int, str]:
    alive, ready = pages.get("alive", {}), pages.get("ready", {})
    app = application(alive, ready, CollectorRegistry())
    async with TestClient(TestServer(app)) as client, client.get(path) as answer:
        return answer.status, await answer.text()


async def test_healthz_and_readyz_say_ok_only_when_all_is_well() -> None:
    assert await asked("/healthz", alive={"clock": good}) == (200, '{"clock": "ok"}')
    assert await asked("/readyz", ready={"database": good}) == (200, '{"database": "ok"}')
    assert (await asked("/healthz", alive={"clock": bad}, ready={"database": good}))[0] == 503
    status, text = await asked("/readyz", ready={"database": broken, "line": good})
    assert (status, text) == (503, '{"database": "failed", "line": "ok"}')
    assert await asked("/healthz") == (200, "{}")


async def test_metrics_are_those_of_prometheus() -> None:
    metrics = CollectorRegistry()
    Gauge("henkin_messages_owed", "Still to be sent.", registry=metrics).set(3)
    app = application({}, {}, metrics)
    async with TestClient(TestServer(app)) as client, client.get("/metrics") as answer:
        assert answer.headers["Content-Type"].startswith("text/plain")
        assert "henkin_messages_owed 3.0" in await answer.text()


async def test_an_adapter_adds_its_routes_and_no_body_is_too_large_for_memory() -> None:
    async def hook(request: web.Request) -> web.Response:
        return web.Response(text=str(len(await request.read())))

    app = application({}, {}, CollectorRegistry(), [web.post("/line/webhook", hook)])
    async with TestClient(TestServer(app)) as client:
        async with client.post("/line/webhook", data=b"x" * 10) as answer:
            assert await answer.text() == "10"
        async with client.post("/line/webhook", data=b"x" * (LARGEST + 1)) as answer:
            assert answer.status == 413


async def test_a_stop_finishes_what_runs() -> None:
    stop, inside = asyncio.Event(), asyncio.Event()

    async def slow(_: web.Request) -> web.Response:
        inside.set()
        await stop.wait()
        return web.Response(text="done")

    app = application({}, {}, CollectorRegistry(), [web.get("/slow", slow)])
    async with TestServer(web.Application()) as free:
        port = free.port
    assert port is not None
    serving = asyncio.create_task(serve(app, "127.0.0.1", port, stop))
    await listening(port)
    async with aiohttp.ClientSession() as session:
        asking = asyncio.create_task(session.get(f"http://127.0.0.1:{port}/slow"))
        await inside.wait()
        stop.set()
        async with await asking as answer:
            assert await answer.text() == "done"
    await serving


async def listening(port: int) -> None:
    """Wait until somebody listens there."""
    async with asyncio.timeout(10):
        while True:
            with contextlib.suppress(ConnectionRefusedError):
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                return await writer.wait_closed()
