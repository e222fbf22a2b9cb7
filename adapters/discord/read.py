"""What a person did on Discord, kept for the inbox in Discord's own words and read back; pure."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson

from adapters.discord import modals, typed
from adapters.discord.place import Place
from adapters.discord.words import language
from bot.message import Address, Inbound, InboundKind, Media
from bot.ports import Raw

NAME = "discord"
COMMAND, COMPONENT, MODAL = 2, 3, 5
PLAIN_TYPES = (0, 19)  # a message, a reply
PARTS = 11  # things of one message at most: ten files and the words
BOT_DM = 1  # the context of an interaction in the chat with the bot
_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
_ENDINGS = {
    "image": ("png", "jpg", "jpeg", "webp", "gif", "heic", "heif", "avif", "bmp"),
    "video": ("mp4", "mov", "webm", "m4v", "mkv", "avi"),
}
Payload = Mapping[str, Any]


def raws(payload: Payload, place: str = "") -> list[Raw]:
    """What to keep of an interaction or a message: one event for each thing that was done in it.

    `place` holds the marks of the answer's place (adapters.discord.place).
    """
    return [
        Raw(
            NAME,
            found.event_id,
            found.address.user,
            orjson.dumps({"of": payload, "part": part, "place": place}),
            found.at,
        )
        for part, found in enumerate(_inbounds(payload, place))
    ]


def read(raw: Raw) -> Inbound:
    """What happened."""
    kept = orjson.loads(raw.body)
    found = _inbounds(kept["of"], kept["place"])
    return found[int(kept["part"])]


def private(interaction: Payload) -> bool:
    """Whether the answer must be for one pair of eyes: everywhere but in the chat with the bot."""
    context = interaction.get("context")
    return bool(interaction.get("guild_id")) if context is None else context != BOT_DM


def instant(snowflake: str) -> datetime:
    """When Discord made an id."""
    return _EPOCH + timedelta(milliseconds=int(snowflake) >> 22)


def _inbounds(payload: Payload, place: str) -> list[Inbound]:
    if "deleted" in payload:
        return _deleted(payload)
    return _interaction(payload, place) if "token" in payload else _message(payload)


# -- interactions ---------------------------------------------------------------------------------


def _interaction(payload: Payload, marks: str) -> list[Inbound]:
    data = payload.get("data") or {}
    application, token = str(payload["application_id"]), str(payload["token"])

    def did(kind: InboundKind, part: int = 0, **more: Any) -> Inbound:
        id_ = str(payload["id"])
        event = _part(id_, part)
        return Inbound(
            event,
            Address(NAME, str(payload["user"]["id"])),
            kind,
            instant(id_),
            reply_token=str(Place(application, token, marks, event)),
            lang=language(payload.get("locale")),
            **more,
        )

    match payload.get("type"):
        case 2:
            return _command(data, did)
        case 3:
            return [did(InboundKind.PRESS, data=_pressed(data))]
        case 5:
            text = modals.typed(data.get("components"))
            if data.get("custom_id") == modals.ADD:
                return [did(InboundKind.TEXT, text=f"/order add {text}")]
            return [did(InboundKind.PRESS, data=str(data.get("custom_id", "")), text=text)]
    return []


def _command(data: Payload, did: Any) -> list[Inbound]:
    path, options = typed.path_of(data)
    if path == "evidence add":
        found = typed.files(options, data)
        number = options.get("order") if isinstance(options.get("order"), int) else None
        media = InboundKind.MEDIA
        return [
            did(media, part, media=_media(file), number=number) for part, file in enumerate(found)
        ]
    said = typed.lines(path, options)
    return [did(InboundKind.TEXT, part, text=text) for part, text in enumerate(said)]


def _pressed(data: Payload) -> str:
    """What a press means: a button's own id, or the value that was chosen in a menu."""
    values = data.get("values")
    chosen = values[0] if isinstance(values, list) and values else data.get("custom_id")
    return chosen if isinstance(chosen, str) else ""


# -- messages -------------------------------------------------------------------------------------


def _message(payload: Payload) -> list[Inbound]:
    """A message to the bot: its files, then its words. Bots and system messages say nothing."""
    author = payload.get("author") or {}
    if author.get("bot") or payload.get("guild_id") or payload.get("type") not in PLAIN_TYPES:
        return []
    id_, user = str(payload["id"]), str(author["id"])
    token = str(Place.chat(str(payload["channel_id"])))
    reply_to = str((payload.get("message_reference") or {}).get("message_id") or "")
    things: list[dict[str, Any]] = [
        {"kind": InboundKind.MEDIA, "media": _media(file)}
        for file in payload.get("attachments") or []
    ]
    text = str(payload.get("content") or "").strip()
    if text:
        things.append({"kind": InboundKind.TEXT, "text": text})
    return [
        Inbound(
            _part(id_, part),
            Address(NAME, user),
            at=instant(id_),
            message_id=_part(id_, part),
            reply_to=reply_to,
            reply_token=token,
            **thing,
        )
        for part, thing in enumerate(things or [{"kind": InboundKind.OTHER}])
    ]


def _deleted(payload: Payload) -> list[Inbound]:
    """A message that was taken back: nobody says of how many things it was made."""
    id_, address = str(payload["deleted"]), Address(NAME, str(payload["user"]))
    return [
        Inbound(f"deleted {gone}", address, InboundKind.UNSEND, instant(id_), message_id=gone)
        for gone in (_part(id_, part) for part in range(PARTS))
    ]


def _part(id_: str, part: int) -> str:
    """The id of one thing of a message or interaction."""
    return f"{id_}-{part}" if part else id_


def _media(file: Payload) -> Media:
    return Media(_kind(file), str(file.get("url", "")))


def _kind(file: Payload) -> str:
    """Photo, video or another file: by its type, else by the ending of its name."""
    told = str(file.get("content_type") or "").partition("/")[0]
    if told in _ENDINGS:
        return told
    ending = str(file.get("filename") or "").rpartition(".")[2].lower()
    return next((kind for kind, endings in _ENDINGS.items() if ending in endings), "file")
