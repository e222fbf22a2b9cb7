"""Plain text for Discord: nothing in it is taken for a mark, a mention or a link with a mask."""

import re

_MARKS = re.compile(
    r"\\|\*|`|~~|\|\||(?<![^\W_])_|_(?![^\W_])|<(?=[@#:/a-zA-Z!&])|\[(?=[^\]\n]*\]\()"
    r"|^(?=>|#{1,3} |-# )|^(?=- )",
    re.MULTILINE,
)
_EVERYONE = re.compile(r"@(?=everyone|here)")


def literal(text: str) -> str:
    """The text with a backslash before whatever Discord would read as formatting."""
    return _EVERYONE.sub("@\\\\", _MARKS.sub(lambda found: "\\" + found[0], text))


def fenced(text: str) -> str:
    """A code block that shows the text as it is and copies cleanly."""
    return f"```\n{text.replace('```', chr(39) * 3)}\n```"


def size(text: str) -> int:
    """How much of a limit a text takes: UTF-16 units, the strictest way to count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, most: int) -> str:
    """The text, or its beginning with an ellipsis."""
    return text if size(text) <= most else head(text, most - 1) + "…"


def head(text: str, most: int) -> str:
    """As much of the beginning as fits."""
    text = text[:most]
    while size(text) > most:
        text = text[:-1]
    return text


def pieces(text: str, most: int) -> list[str]:
    """The text in pieces that fit, cut at line ends where there are some."""
    found: list[str] = []
    while size(text) > most:
        piece = head(text, most)
        at = piece.rfind("\n")
        piece = piece[:at] if at > 0 else piece
        found.append(piece)
        text = text[len(piece) :].lstrip("\n")
    return [*found, text] if text else found
