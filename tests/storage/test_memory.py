"""An adapter's memory keeps short texts, and two holders never both believe that they won."""

from bot.ports import Store


async def test_what_is_remembered_is_recalled_and_replaced(store: Store) -> None:
    assert await store.run(lambda unit: unit.recall("discord:a")) is None
    await store.run(lambda unit: unit.remember("discord:a", "1"))
    await store.run(lambda unit: unit.remember("discord:a", "2"))
    await store.run(lambda unit: unit.remember("discord:ab", "3"))
    await store.run(lambda unit: unit.remember("line:a", "4"))
    assert await store.run(lambda unit: unit.recall("discord:a")) == "2"
    found = await store.run(lambda unit: unit.recall_all("discord:"))
    assert found == {"discord:a": "2", "discord:ab": "3"}


async def test_a_swap_is_won_by_one(store: Store) -> None:
    assert await store.run(lambda unit: unit.swap("holder", None, "one"))
    assert not await store.run(lambda unit: unit.swap("holder", None, "two"))
    assert not await store.run(lambda unit: unit.swap("holder", "nobody", "two"))
    assert await store.run(lambda unit: unit.swap("holder", "one", "two"))
    assert await store.run(lambda unit: unit.recall("holder")) == "two"
