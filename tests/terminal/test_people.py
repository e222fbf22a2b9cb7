"""Promises of `henkin chat` for people and of `henkin demo`."""

import os
import pty
import re
import subprocess
from pathlib import Path

from tests.kit.chat import NOON, henkin, surroundings

ADD = "/order add 8123456789012345 イヤホン 1,980円 2026-10-01"


def talk(data: Path, *typed: str) -> str:
    """What a chat says to these lines from a pipe."""
    run = subprocess.run(
        henkin("chat", "--now", NOON),
        input="".join(f"{line}\n" for line in typed).encode(),
        capture_output=True,
        env=surroundings(data),
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.decode()


def test_a_person_is_greeted_presses_by_number_and_moves_the_clock(tmp_path: Path) -> None:
    said = talk(tmp_path, ADD, "1", "1", "/advance 10d", "/quit", "never read")
    assert "\x1b" not in said
    assert "henkin(返金)です" in said
    assert "[1] 発送された" in said
    assert "発送済みと記録しました" in said
    assert "henkin  10/11(日) 08:00  ★ お知らせ" in said
    assert said.rstrip().endswith("時計: 10/11(日) 12:00")


def test_what_does_not_do_is_told_and_the_chat_goes_on(tmp_path: Path) -> None:
    said = talk(
        tmp_path,
        *("/advance", "/advance -1d", "/advance 99999d", "/clock yesterday", "/clock 2020-01-01"),
        *("/photo", "/photo no such file", "/photo .", "あ" * 10_000, "99", "/advance 1h", "/quit"),
    )
    assert said.count("例: /advance 10d") == 2
    assert said.count("時計は戻せません") == 2
    assert said.count("日時を書いてください") == 1
    assert said.count("ファイルを読めませんでした") == 3
    assert said.count("文が長すぎます") == 1
    assert said.rstrip().endswith("時計: 10/1(木) 13:00")


def test_at_a_terminal_there_are_colours_and_a_prompt_and_ctrl_d_leaves(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    chat = subprocess.Popen(
        henkin("chat", "--now", NOON),
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.PIPE,
        env=surroundings(tmp_path, TERM="xterm", NO_COLOR=""),
    )
    os.close(theirs)
    screen = b""
    while not screen.endswith(b"> "):
        screen += os.read(ours, 10_000)
    os.write(ours, b"\x04")
    assert chat.wait(30) == 0
    os.close(ours)
    assert chat.stderr
    assert chat.stderr.read() == b""
    chat.stderr.close()
    assert b"\x1b[" in screen
    assert "henkin(返金)です" in screen.decode()


def test_the_demo_plays_an_order_that_never_arrives_to_the_money(tmp_path: Path) -> None:
    demo = subprocess.run(
        henkin("demo"), capture_output=True, env=surroundings(tmp_path), timeout=60, check=True
    )
    said = demo.stdout.decode()
    assert demo.stderr == b""
    days = [int(day) for day in re.findall(r"─ (\d+)日目", said)]
    assert days == sorted(set(days))
    assert {0, 10, 20, 30, 40, 50, 60} <= set(days)
    assert "▶ 本人: [入金を確認した]" in said
    assert "1,980円の返金を確認し" in said
    assert not any(tmp_path.iterdir())  # it plays on a database of its own


def test_run_without_credentials_says_what_is_missing_and_plays_the_demo(tmp_path: Path) -> None:
    run = subprocess.run(
        henkin("run"),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=surroundings(tmp_path),
        timeout=60,
        check=True,
    )
    missing = run.stderr.decode().splitlines()
    assert len(missing) == 2
    for name in ("LINE_CHANNEL_SECRET", "LINE_CHANNEL_ACCESS_TOKEN", "DISCORD_TOKEN"):
        assert name in missing[0]
    assert "1,980円の返金を確認し" in run.stdout.decode()
