"""Files come from Discord's own hosts alone, at once, and by no other way."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from adapters.discord.api import Api
from adapters.discord.attachments import LARGEST, Attachments, PassingError
from tests.discord.conftest import ANNA, NUMBER
from tests.kit.discord_chat import DiscordHouse
from tests.kit.discord_standin import Plan, texts

PICTURE = b"\x89PNG\r\n\x1a\n" + b"x" * 100


@pytest.fixture
async def files() -> AsyncIterator[Attachments]:
    api = Api("https://discord.com", "token")
    yield Attachments(api)
    await api.close()


@pytest.mark.parametrize(
    "address",
    [
        "https://cdn.discordapp.com/attachments/1/2/a.png?ex=1&is=2&hm=3",
        "https://media.discordapp.net/attachments/1/2/a.png",
        "https://cdn.discordapp.com/ephemeral-attachments/1/2/%E5%86%99.png",
    ],
)
async def test_discords_own_hosts_are_allowed(files: Attachments, address: str) -> None:
    assert files.allowed(address)


@pytest.mark.parametrize(
    "address",
    [
        "http://cdn.discordapp.com/a.png",
        "https://cdn.discordapp.com:8443/a.png",
        "https://cdn.discordapp.com.evil.example/a.png",
        "https://evil.example/cdn.discordapp.com/a.png",
        "https://cdn.discordapp.com@evil.example/a.png",
        "https://user:pass@cdn.discordapp.com/a.png",
        "https://xcdn.discordapp.com/a.png",
        "https://discordapp.com/a.png",
        "https://127.0.0.1/a.png",
        "http://[::]/a.png",
        "http://[::1]:80/a.png",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "ftp://cdn.discordapp.com/a.png",
        "//cdn.discordapp.com/a.png",
        "cdn.discordapp.com/a.png",
        "javascript:alert(1)",
        "data:image/png;base64,AAAA",
        "https://cdn。discordapp。com.evil/a.png",
        "https://[bad/a.png",
        "",
    ],
)
async def test_no_other_address_is_ever_asked(files: Attachments, address: str) -> None:
    assert not files.allowed(address)
    assert await files.fetch(address) == b""


async def test_a_named_host_is_allowed_and_only_that_one() -> None:
    api = Api("http://127.0.0.1:1", "token")
    files = Attachments(api, "http://127.0.0.1:1")
    assert files.allowed("http://127.0.0.1:1/attachments/a.png")
    assert not files.allowed("http://127.0.0.1:2/attachments/a.png")
    assert not files.allowed("https://127.0.0.1:1/attachments/a.png")
    await api.close()


async def test_a_redirect_is_not_followed_and_a_gone_file_is_none(discord: DiscordHouse) -> None:
    anna = discord.person(ANNA)
    fetch = discord.adapter.platform._files.fetch
    file = anna.file(PICTURE)
    moved = {"Location": "http://127.0.0.1:9/x"}
    discord.standin.plans["file"] += [Plan(302, headers=moved), Plan(404), Plan(410), Plan(503)]
    assert [await fetch(file["url"]) for _ in range(3)] == [b"", b"", b""]
    with pytest.raises(PassingError):
        await fetch(file["url"])
    assert await fetch(file["url"]) == PICTURE


async def test_a_file_that_is_too_large_is_none(discord: DiscordHouse) -> None:
    file = discord.person(ANNA).file(b"x" * (LARGEST + 1), "video")
    assert await discord.adapter.platform._files.fetch(file["url"]) == b""


async def test_photos_of_a_command_go_to_the_order_it_names(
    discord: DiscordHouse, tmp_path: Path
) -> None:
    anna = discord.person(ANNA, guild="700000000000000001")
    for number, title in ((NUMBER, "靴"), ("8123456789012346", "鞄")):
        given: Any = {"number": number, "title": title, "price": "1円", "date": "9/20"}
        await discord.answered(await anna.command("order add", days=70, **given))
    one, two = anna.file(PICTURE), anna.file(PICTURE + b"2")
    resolved = {one["id"]: one, two["id"]: two}
    made = await anna.command("evidence add", resolved, file=one["id"], order=1, file2=two["id"])
    await discord.answered(made)
    assert "2件目" in texts(discord.standin.seen[-1].message)


async def test_a_photo_with_words_in_a_dm_is_kept_and_the_words_are_read(
    discord: DiscordHouse,
) -> None:
    anna = discord.person(ANNA)
    given: Any = {"number": NUMBER, "title": "靴", "price": "1円", "date": "9/20"}
    await discord.answered(await anna.command("order add", days=70, **given))
    discord.standin.plans["file"] += [Plan(503)]
    written = await anna.write("発送されました", files=[anna.file(PICTURE)])
    await discord.heard(ANNA, written["id"])
    said = "\n".join(texts(seen.message) for seen in discord.standin.seen)
    assert "1件目の証拠" in said
    assert "発送済み" in said, said
