"""Promises of the other commands: JSON alone on stdout, clear faults, a clean stop."""

import json
import os
import re
import shlex
import signal
import socket
import subprocess
import urllib.request
from pathlib import Path

import pytest
from aiohttp.test_utils import unused_port

from tests.kit.chat import HomeChat, henkin, surroundings

ADD = "/order add 8123456789012345 イヤホン 1,980円 2026-10-01"


def run(
    data: Path, *words: str, typed: bytes = b"", **more: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        henkin(*words),
        input=typed,
        capture_output=True,
        env=surroundings(data, **more),
        cwd=data,
        timeout=60,
    )


def test_cases_are_one_json_array_of_the_same_objects_that_the_chat_shows(tmp_path: Path) -> None:
    with HomeChat(tmp_path) as chat:
        chat.say(ADD)
        chat.say(ADD, user="u2")
        (shown,) = chat.cases()
    everybody = json.loads(run(tmp_path, "cases", "--json").stdout)
    (one,) = json.loads(run(tmp_path, "cases", "--json", "--user", "terminal:u1").stdout)
    assert len(everybody) == 2
    assert one in everybody
    ahead = {"next_due", "next_due_kind"}  # they depend on the day of asking
    assert {key: one[key] for key in one.keys() - ahead} == {
        key: shown[key] for key in shown.keys() - ahead
    }
    assert list(one) == list(shown)
    assert json.loads(run(tmp_path, "cases", "--json", "--user", "line:U0").stdout) == []
    assert run(tmp_path, "cases", "--json", "--user", "u1").returncode == 2


def test_understand_answers_every_line_in_order(tmp_path: Path) -> None:
    lines = [
        {"id": "1", "kind": "intent", "state": "shipped:arrived?", "text": "まだ届きません"},
        "broken",
        "",
        [],
        {"id": 2, "kind": "dance", "text": "x"},
        {
            "id": 3,
            "kind": "date",
            "field": "deadline",
            "now": "2026-10-01T12:00:00+09:00",
            "text": "10月3日",
        },
    ]
    typed = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    answers = [
        json.loads(line)
        for line in run(tmp_path, "understand", "--jsonl", typed=typed.encode()).stdout.splitlines()
    ]
    assert [answer.get("type") for answer in answers] == [None, *["error"] * 4, None]
    assert answers[0] == {"id": "1", "label": "not_arrived"}
    assert answers[-1] == {"id": 3, "value": "2026-10-03"}
    assert not any(tmp_path.iterdir())  # it needs no data


@pytest.mark.parametrize("command", ["run", "chat", "web", "doctor"])
def test_a_fault_of_the_environment_is_told_in_a_few_lines(tmp_path: Path, command: str) -> None:
    done = run(tmp_path, command, PORT="many", LINE_CHANNEL_SECRET="canary")
    said = (done.stdout + done.stderr).decode()
    assert done.returncode == (1 if command == "doctor" else 2)
    assert "PORT" in said
    assert "LINE_CHANNEL_ACCESS_TOKEN" in said
    assert "canary" not in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("command", "closed"),
    [("run", "<&-"), ("chat --jsonl", "<&-"), ("chat", "<&- >&- 2>&-"), ("cases --json", ">&-")],
)
def test_a_stream_that_was_closed_is_no_accident(tmp_path: Path, command: str, closed: str) -> None:
    line = f"{shlex.join(henkin(*command.split()))} {closed}"
    done = subprocess.run(
        ["sh", "-c", line], input=b"", capture_output=True, env=surroundings(tmp_path), timeout=60
    )
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr


def test_a_database_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "henkin.db").write_bytes(b"no database" * 1000)
    for command in (["chat", "--jsonl"], ["cases", "--json"], ["doctor"], ["db", "upgrade"]):
        done = run(tmp_path, *command)
        assert done.returncode == 1
        assert "henkin.db" in (done.stdout + done.stderr).decode()
        assert b"Traceback" not in done.stderr


def test_the_doctor_is_content_with_a_fresh_machine_and_names_what_could_be_added(
    tmp_path: Path,
) -> None:
    done = run(tmp_path, "doctor")
    assert (done.returncode, done.stderr) == (0, b"")
    for name in ("LINE_CHANNEL_SECRET", "LINE_CHANNEL_ACCESS_TOKEN", "DISCORD_TOKEN"):
        assert name in done.stdout.decode()


def test_the_version_is_the_packages(tmp_path: Path) -> None:
    assert re.fullmatch(rb"henkin \d+\.\d+\.\d+\n", run(tmp_path, "--version").stdout)


@pytest.mark.parametrize("part", ["web", "worker", "clock"])
def test_each_part_stops_cleanly_at_sigterm(tmp_path: Path, part: str) -> None:
    port = unused_port()
    process = subprocess.Popen(
        henkin(part), stderr=subprocess.PIPE, env=surroundings(tmp_path, PORT=str(port))
    )
    assert process.stderr
    ready = b"web_serves" if part == "web" else b"parts_start"
    while ready not in (line := process.stderr.readline()):
        assert line, "it ended before it began"
    for page in ("healthz", "readyz", "metrics") if part == "web" else ():
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/{page}", timeout=10) as answer:
            assert answer.status == 200
    process.send_signal(signal.SIGTERM)
    rest = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait(30) == 0
    assert "stopped" in rest
    assert "Traceback" not in rest


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = run(tmp_path, "web", PORT=str(taken.getsockname()[1]))
    assert done.returncode == 1
    assert b"HOST, PORT: " in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_chat_ends_at_a_signal_without_a_traceback(tmp_path: Path, number: int) -> None:
    process = subprocess.Popen(
        henkin("chat", "--jsonl"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=surroundings(tmp_path),
    )
    assert process.stdin
    process.stdin.write(b'{"type":"cases","user":"u1"}\n')
    process.stdin.flush()
    assert process.stdout
    assert process.stdout.readline()
    os.kill(process.pid, number)
    _, err = process.communicate(timeout=30)
    assert b"Traceback" not in err
    assert process.returncode != 0
