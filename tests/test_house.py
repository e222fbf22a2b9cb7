"""Promises about the house itself: what lies where, and what no file of it may do."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from runpy import run_path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "adapters", "storage")
TOP = {".ci", ".gitignore", "LICENSE", "Makefile", "Procfile", "README.md", "pyproject.toml"}
TOP |= {"uv.lock", "adapters", "benchmarks", "bot", "docs", "storage", "tests"}
SOURCES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
PURE = sorted(path for path in SOURCES if path.is_relative_to(ROOT / "bot" / "case"))
PURE += sorted(path for path in SOURCES if path.is_relative_to(ROOT / "bot" / "reading"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


each_source = pytest.mark.parametrize("path", SOURCES, ids=name)


def tracked() -> list[str]:
    """The files under version control; a tarball has none to ask."""
    try:
        listing = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
        ).stdout
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return [file for file in listing.split("\0") if file and (ROOT / file).is_file()]


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported(module: ast.Module) -> Iterator[tuple[str, str]]:
    """Each import as (the name it gets here, the full dotted name of what it is)."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.asname or alias.name, alias.name
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                origin = "." * node.level + (node.module or "")
                yield alias.asname or alias.name, f"{origin}.{alias.name}"


def calls(module: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Each call with the full dotted name of what is called, as far as the imports tell it."""
    known = dict(imported(module))
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            first, *rest = ast.unparse(node.func).split(".")
            yield ".".join([known.get(first, first), *rest]), node


def test_only_known_names_lie_at_the_top() -> None:
    assert {file.partition("/")[0] for file in tracked()} <= TOP


@each_source
def test_no_file_is_longer_than_a_reader_can_hold(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 250 or "/data/" in name(path)


@pytest.mark.parametrize(
    "path", [*SOURCES, *sorted((ROOT / "tests").rglob("*.py")), ROOT / ".ci/bootstrap.py"], ids=name
)
def test_every_file_opens_with_what_lives_there(path: Path) -> None:
    first = (ast.get_docstring(tree(path)) or "").partition("\n")[0]
    assert first.endswith((".", ":", ",")) or len(first) > 60, "open with one sentence"


@each_source
def test_no_file_runs_what_it_was_given(path: Path) -> None:
    """S22: no text from outside ever becomes code, an object or a shell's line."""
    module = tree(path)
    unsafe = {"pickle", "marshal", "shelve", "dill", "jsonpickle"}
    assert not {full.partition(".")[0] for _, full in imported(module)} & unsafe
    banned = {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "yaml.load"}
    assert not {full for full, _ in calls(module)} & banned
    shells = {keyword.arg for _, call in calls(module) for keyword in call.keywords}
    assert "shell" not in shells


@each_source
def test_only_the_clock_reads_the_clock(path: Path) -> None:
    if name(path) == "adapters/clock.py":
        return
    clocks = {"time.time", "time.time_ns", "time.localtime", "time.gmtime", "datetime.date.today"}
    clocks |= {f"datetime.datetime.{call}" for call in ("now", "utcnow", "today", "fromtimestamp")}
    read = {full for full, call in calls(tree(path)) if full in clocks}
    assert not read, "time is an argument"


@pytest.mark.parametrize("path", PURE, ids=name)
def test_core_and_reading_know_only_the_standard_library_and_each_other(path: Path) -> None:
    for _, full in imported(tree(path)):
        own = full.startswith(("bot.case.", "bot.reading."))
        assert own or full.partition(".")[0] in sys.stdlib_module_names, full


@pytest.mark.parametrize("path", PURE, ids=name)
def test_a_public_function_says_what_it_means(path: Path) -> None:
    """A docstring, unless the whole function is at most three lines, which say it themselves."""
    for node in tree(path).body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            lines = node.body[-1].end_lineno or 0
            short = lines - node.body[0].lineno < 3
            assert short or ast.get_docstring(node), node.name


def test_no_file_names_a_developers_machine() -> None:
    places = "|".join(["work", "tmp", "root", r"home/\w+", r"Users/\w+", "opt/pypi"])
    machine = re.compile(rf"(?<![\w.>~*}})])/(?:{places})/|\.\./" + "shared")
    for file in tracked():
        text = (ROOT / file).read_bytes().decode("utf-8", "replace")
        assert not machine.findall(text), file


def test_the_lock_is_true_for_everyone() -> None:
    """Only the public index, and just what pyproject.toml asks for."""
    text = (ROOT / "uv.lock").read_text(encoding="utf-8")
    assert set(re.findall(r"\w+://[^/\"]+", text)) == {
        "https://pypi.org",
        "https://files.pythonhosted.org",
    }
    henkin = next(p for p in tomllib.loads(text)["package"] if p["name"] == "henkin")
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [
        *asked["project"]["dependencies"],
        *(need for extra in asked["project"]["optional-dependencies"].values() for need in extra),
    ]
    assert specifiers(wanted) == pinned(henkin["metadata"]["requires-dist"])
    for group, needs in asked["dependency-groups"].items():
        assert specifiers(needs) == pinned(henkin["metadata"]["requires-dev"][group])


def test_set_up_by_pip_alone_installs_what_the_lock_says() -> None:
    """The lines that pip would get name what uv put into this very environment, each hashed."""
    locked = run_path(str(ROOT / ".ci" / "bootstrap.py"))["locked"]
    lines = list(locked(dev=True, extras=["postgres"]))
    assert all(" --hash=sha256:" in line for line in lines)
    versions = dict(line.split()[0].split("==") for line in lines)
    assert versions == {package: version(package) for package in versions}
    assert {"discord-py", "psycopg-binary", "pytest", "python-dateutil"} <= versions.keys()
    assert len(lines) == len(versions)


def specifiers(needs: list[str]) -> set[tuple[str, str]]:
    """`discord.py~=2.7` as ("discord-py", "~=2.7")."""
    parts = [re.fullmatch(r"([\w.-]+?)(?:\[\w+\])?([<>=~!].*)?", need) for need in needs]
    return {(re.sub(r"[._]", "-", p[1]).lower(), p[2] or "") for p in parts if p}


def pinned(needs: list[dict[str, str]]) -> set[tuple[str, str]]:
    return {(need["name"], need.get("specifier", "")) for need in needs}


def test_the_makefile_has_what_the_readme_promises() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    assert {"setup", "run", "test", "lint", "bench", "docs"} <= targets


def test_the_ci_runs_what_a_person_runs() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o100
    assert re.search(r"^(exec )?make test$", script.read_text(encoding="utf-8"), re.M)


def test_each_process_of_the_procfile_is_a_command() -> None:
    lines = (ROOT / "Procfile").read_text(encoding="utf-8").splitlines()
    assert dict(line.split(": ") for line in lines) == {
        "release": "henkin db upgrade",
        "web": "henkin web",
        "worker": "henkin worker",
        "clock": "henkin clock",
    }
