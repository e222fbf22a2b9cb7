"""Discord's gateway for tests: HELLO, IDENTIFY, RESUME, heartbeats, and all that can go wrong."""

import asyncio
import json
import zlib
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

TOKEN = "discord-bot-token"
APPLICATION, BOT = "100000000000000001", "100000000000000002"
DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15
DIRECT_MESSAGES = 1 << 12


@dataclass
class Session:
    """A session: what was sent in it, with its numbers, and the socket that listens now."""

    id: str
    events: list[dict[str, Any]] = field(default_factory=list)
    socket: "Socket | None" = None


class Socket:
    """One connection; what is sent is one zlib stream."""

    def __init__(self, response: web.WebSocketResponse, compressed: bool) -> None:
        self.response = response
        self._stream = zlib.compressobj() if compressed else None

    async def send(self, event: dict[str, Any]) -> None:
        text = json.dumps(event)
        if self._stream is None:
            await self.response.send_str(text)
            return
        data = self._stream.compress(text.encode()) + self._stream.flush(zlib.Z_SYNC_FLUSH)
        await self.response.send_bytes(data)


class Gateway:
    """All sessions of the bot."""

    def __init__(self) -> None:
        self.url = ""
        self.identified: list[dict[str, Any]] = []
        self.resumed = 0
        self.sessions: dict[str, Session] = {}
        self.ready = asyncio.Event()

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """A connection from HELLO to its end."""
        response = web.WebSocketResponse()
        await response.prepare(request)
        socket = Socket(response, request.query.get("compress") == "zlib-stream")
        await socket.send({"op": HELLO, "d": {"heartbeat_interval": 41250}, "s": None, "t": None})
        async for frame in response:
            if frame.type is not WSMsgType.TEXT:
                break
            assert len(frame.data) <= 4096
            await self._hear(socket, json.loads(frame.data))
        for session in self.sessions.values():
            if session.socket is socket:
                session.socket = None
                self.ready.clear()
        return response

    async def _hear(self, socket: Socket, said: dict[str, Any]) -> None:
        match said["op"]:
            case 1:
                await socket.send({"op": ACK, "d": None, "s": None, "t": None})
            case 2:
                await self._identify(socket, said["d"])
            case 6:
                await self._resume(socket, said["d"])

    async def _identify(self, socket: Socket, said: dict[str, Any]) -> None:
        self.identified.append(said)
        if said["token"] != TOKEN:
            await socket.response.close(code=4004)
            return
        if said["intents"] & PRIVILEGED:
            await socket.response.close(code=4014)
            return
        session = Session(f"session{len(self.sessions)}", socket=socket)
        self.sessions[session.id] = session
        ready = {
            "v": 10,
            "user": {"id": BOT, "username": "henkin", "discriminator": "0", "avatar": None},
            "guilds": [],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "application": {"id": APPLICATION, "flags": 0},
        }
        await self._dispatch(session, "READY", ready)
        self.ready.set()

    async def _resume(self, socket: Socket, said: dict[str, Any]) -> None:
        session = self.sessions.get(said["session_id"])
        if session is None:
            await socket.send({"op": INVALID, "d": False, "s": None, "t": None})
            return
        self.resumed += 1
        session.socket = socket
        for event in session.events:
            if event["s"] > said["seq"]:
                await socket.send(event)
        await self._dispatch(session, "RESUMED", {})
        self.ready.set()

    async def _dispatch(self, session: Session, kind: str, data: dict[str, Any]) -> None:
        event = {"op": DISPATCH, "t": kind, "d": data, "s": len(session.events) + 1}
        session.events.append(event)
        if session.socket is not None:
            await session.socket.send(event)

    async def bring(self, kind: str, data: dict[str, Any]) -> None:
        """An event for the newest session, now or when it is resumed."""
        if self.sessions:
            await self._dispatch(list(self.sessions.values())[-1], kind, data)

    async def again(self) -> None:
        """Bring everything of the newest session once more, as a replay does."""
        session = list(self.sessions.values())[-1]
        for event in [one for one in session.events if one["t"] not in ("READY", "RESUMED")]:
            await self._dispatch(session, event["t"], event["d"])

    async def tell(self, op: int, data: object = None) -> None:
        """RECONNECT or INVALID to whoever listens."""
        self.ready.clear()
        for session in self.sessions.values():
            if session.socket is not None:
                await session.socket.send({"op": op, "d": data, "s": None, "t": None})

    async def close(self) -> None:
        """Hang up on everybody."""
        for session in self.sessions.values():
            if session.socket is not None:
                await session.socket.response.close(code=WSCloseCode.GOING_AWAY)
