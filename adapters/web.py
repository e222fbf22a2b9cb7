"""The pages of the web part (alive? ready? how does it do?); adapters add their routes."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping

import structlog
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

LOG = structlog.get_logger()
Probe = Callable[[], Awaitable[bool]]
PATIENCE = 2.0  # seconds for all probes of a page together
LARGEST = 1_000_000  # bytes of a request; LINE sends far less


def application(
    alive: Mapping[str, Probe],
    ready: Mapping[str, Probe],
    metrics: CollectorRegistry,
    routes: Iterable[web.AbstractRouteDef] = (),
) -> web.Application:
    """The web application with the adapters' routes beside its own pages.

    `/healthz` asks what only a restart mends, `/readyz` whether requests can be served now.
    """

    async def measured(_: web.Request) -> web.Response:
        return web.Response(
            body=generate_latest(metrics), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )

    app = web.Application(client_max_size=LARGEST)
    app.add_routes(
        [
            web.get("/healthz", _page(alive)),
            web.get("/readyz", _page(ready)),
            web.get("/metrics", measured),
            *routes,
        ]
    )
    return app


def _page(probes: Mapping[str, Probe]) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def page(_: web.Request) -> web.Response:
        good = await asyncio.gather(*map(_asked, probes.values()))
        words = {
            name: "ok" if is_good else "failed" for name, is_good in zip(probes, good, strict=True)
        }
        return web.json_response(words, status=200 if all(good) else 503)

    return page


async def _asked(probe: Probe) -> bool:
    """A probe that raises or hangs says no: that is what it is asked for."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await probe()
    except Exception:
        return False


async def serve(app: web.Application, host: str, port: int, stop: asyncio.Event) -> None:
    """Serve until `stop`, then finish what runs; OSError if the address cannot be had."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=10)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        LOG.info("web_serves", host=host, port=port)
        await stop.wait()
    finally:
        await runner.cleanup()
