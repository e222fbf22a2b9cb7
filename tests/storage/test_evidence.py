"""Promises about bytes: as they were received, once, and secrets that stay."""

import asyncio
from hashlib import sha256

import pytest

from bot.ports import Store
from storage.evidence import CHUNK


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 7])
async def test_a_file_comes_back_byte_for_byte(store: Store, size: int) -> None:
    data = (bytes(range(251)) * (size // 251 + 1))[:size]
    name = sha256(data).hexdigest()
    await store.run(lambda unit: unit.keep_blob(name, "image", data))
    await store.run(lambda unit: unit.keep_blob(name, "image", data))
    assert await store.run(lambda unit: unit.blob(name)) == data


async def test_an_unknown_file_is_none(store: Store) -> None:
    assert await store.run(lambda unit: unit.blob("0" * 64)) is None


async def test_a_secret_is_made_once_and_each_name_has_its_own(store: Store) -> None:
    found = await asyncio.gather(*(store.run(lambda unit: unit.secret("buttons")) for _ in "123"))
    other = await store.run(lambda unit: unit.secret("other"))
    assert len(set(found)) == 1
    assert len(found[0]) == len(other) == 32
    assert found[0] != other
