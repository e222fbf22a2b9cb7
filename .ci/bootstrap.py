"""Set-up of the checkout: a `.venv` with henkin and exactly the versions of uv.lock.

`python3 .ci/bootstrap.py [--dev] [--extra NAME]...` needs the standard library and pip alone. make
calls it before every target; when nothing changed it returns at once. uv does the work, the one on
the PATH or one of our own in `.setup`; where no uv can run, pip does it, slowly.
"""

import argparse
import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "henkin-setup.json"
PLACE = f"{sys.version} {ROOT}"  # a venv keeps the absolute path it was made at


def main() -> None:
    parser = argparse.ArgumentParser(description="Set up .venv as uv.lock says.")
    parser.add_argument("--dev", action="store_true", help="also what tests and lint need")
    parser.add_argument("--extra", action="append", default=[], help="an extra of pyproject.toml")
    wish = parser.parse_args()
    os.chdir(ROOT)
    with open("pyproject.toml") as mutex:
        fcntl.flock(mutex, fcntl.LOCK_EX)  # `make run` beside `make test`: one sets up, one waits
        if is_ready(wish.dev, set(wish.extra)):
            return
        say("Setting up .venv ...")
        if not with_uv(wish.dev, wish.extra) and not with_pip(wish.dev, wish.extra):
            sys.exit("Set-up failed; what went wrong is said above.")
        done = {"place": PLACE, "files": digest(), "dev": wish.dev, "extras": wish.extra}
        STAMP.write_text(json.dumps(done), encoding="utf-8")


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def is_ready(dev: bool, extras: set[str]) -> bool:
    """Whether an earlier set-up holds all that is wished; a richer one is enough."""
    try:
        done = json.loads(STAMP.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return False
    if done["place"] != PLACE:
        shutil.rmtree(VENV)
        return False
    same = done["files"] == digest() and (VENV / "bin" / "henkin").exists()
    return same and done["dev"] >= dev and extras.issubset(done["extras"])


def digest() -> str:
    """One mark for the two files that say what is to be installed."""
    files = (ROOT / "pyproject.toml").read_bytes(), (ROOT / "uv.lock").read_bytes()
    return hashlib.sha256(b"\0".join(files)).hexdigest()


def with_uv(dev: bool, extras: list[str]) -> bool:
    """Set up with uv; False where it cannot be had, or does not reach what pip may reach."""
    words = [
        "sync",
        "--quiet",
        "--frozen",
        "--inexact",
        "--compile-bytecode",
        "--python",
        sys.executable,
    ]
    words += ["--dev" if dev else "--no-dev", *(f"--extra={extra}" for extra in extras)]
    environment = {key: value for key, value in os.environ.items() if key != "VIRTUAL_ENV"}
    environment["UV_PROJECT_ENVIRONMENT"] = str(VENV)
    return any(subprocess.run([uv, *words], env=environment).returncode == 0 for uv in uvs())


def uvs() -> Iterator[str]:
    """Each uv there is: the one on the PATH, then our own, of the version that uv.lock names."""
    if on_path := shutil.which("uv"):
        yield on_path
    package = next(package for package in lock() if package["name"] == "uv")
    home = ROOT / ".setup" / f"uv-{package['version']}"
    wheel = ("install", "--only-binary=:all:", "--target", str(home))  # from source it needs Rust
    if (home / "bin" / "uv").exists() or pip([pin(package)], *wheel):
        yield str(home / "bin" / "uv")


def with_pip(dev: bool, extras: list[str]) -> bool:
    """Set up with venv and pip: `--without-pip` needs no ensurepip, PEP 668 lets a venv alone."""
    say("Without uv this takes a minute ...")
    install = ("--python", str(VENV / "bin" / "python"), "install")
    return (
        run("venv", "--clear", "--without-pip", str(VENV))
        and pip(locked(dev, extras), *install)
        and run("pip", *install, "-qq", "--no-deps", "--editable", str(ROOT))
    )


def pip(pins: Iterable[str], *words: str) -> bool:
    """Run pip on these lines of a requirements file, each with its hashes."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.writelines(pins)
        file.flush()
        return run("pip", *words, "-qq", "--no-deps", "--require-hashes", "-r", file.name)


def run(*module: str) -> bool:
    """Run a module of this Python, `python3 -m ...`; what went wrong it says itself."""
    return subprocess.run([sys.executable, "-m", *module]).returncode == 0


def lock() -> list[dict[str, Any]]:
    """The packages of uv.lock."""
    text = (ROOT / "uv.lock").read_text(encoding="utf-8")
    packages: list[dict[str, Any]] = tomllib.loads(text)["package"]
    return packages


def locked(dev: bool, extras: list[str]) -> Iterator[str]:
    """The lines of a hashed requirements file: all that uv.lock names for this interpreter."""
    packages = lock()
    henkin = next(package for package in packages if package["name"] == "henkin")
    edges = [*henkin["dependencies"], *(henkin["dev-dependencies"]["dev"] if dev else [])]
    for extra in extras:
        edges += henkin["optional-dependencies"][extra]
    seen: set[tuple[str, str]] = set()
    while edges:
        edge = edges.pop()
        if not holds(edge.get("marker", "")):
            continue
        # An edge names the version only where the lock holds one for each kind of interpreter.
        named = {key: edge[key] for key in ("name", "version") if key in edge}
        package = next(package for package in packages if named.items() <= package.items())
        for part in {"", *edge.get("extra", [])}:
            if (edge["name"], part) in seen:
                continue
            seen.add((edge["name"], part))
            if part:
                edges += package["optional-dependencies"][part]
            else:
                edges += package.get("dependencies", [])
                yield pin(package)


def pin(package: dict[str, Any]) -> str:
    """One package of uv.lock as a line of requirements: its version and the hashes of its files."""
    files = [*package.get("wheels", []), *([package["sdist"]] if "sdist" in package else [])]
    hashes = "".join(f" --hash={file['hash']}" for file in files)
    return f"{package['name']}=={package['version']}{hashes}\n"


def holds(marker: str) -> bool:
    """Whether an environment marker is true here, read by pip's `packaging` or by itself."""
    if not marker:
        return True
    home = "pip._vendor.packaging" if find_spec("pip") else "packaging"
    return bool(import_module(f"{home}.markers").Marker(marker).evaluate())


if __name__ == "__main__":
    main()
