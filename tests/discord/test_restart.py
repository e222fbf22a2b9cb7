"""A process killed in the midst of its reminders loses none and says none twice."""

from pathlib import Path

from tests.discord.measure import acknowledged, reminded


async def test_reminders_outlive_the_process_that_sends_them(tmp_path: Path) -> None:
    assert await reminded(tmp_path, 30, kills=1) == (0, 0, 1)


async def test_everybody_is_acknowledged_within_three_seconds(tmp_path: Path) -> None:
    took = await acknowledged(tmp_path, 40, 1)
    assert len(took) == 40
    assert max(took) < 3
