"""Frozen dataclasses as JSON and back: strict in types, lenient to fields that an old row lacks."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import reduce
from operator import attrgetter, or_
from types import NoneType, UnionType
from typing import Any, Generic, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import orjson

T = TypeVar("T")
Turn = Callable[[Any], Any]

TAG = "is"  # names the class where a union leaves it open


class CodecError(ValueError):
    """The text is not what this program writes: broken, or written by a newer one."""


class Codec(Generic[T]):
    """One dataclass to and from JSON text.

    A field that is None by default is left out while it is None. Enums and dates are written by
    orjson as their values; decimals are strings, so that 12.50 stays 12.50.
    """

    def __init__(self, kind: type[T]) -> None:
        self._kind = kind
        self._encode, self._decode = _pair(kind)

    def dumps(self, value: T) -> str:
        """The JSON text; ValueError for a datetime without a zone."""
        return orjson.dumps(self._encode(value)).decode()

    def loads(self, text: str | bytes) -> T:
        """The value of a text that `dumps` wrote, now or in an older version."""
        try:
            return cast("T", self._decode(orjson.loads(text)))
        except (ValueError, TypeError, KeyError, ArithmeticError) as error:
            raise CodecError(f"not a {self._kind.__name__}: {error}") from error


def _same(value: Any) -> Any:
    return value


def _exactly(kind: type) -> Turn:
    def decode(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(f"{value!r} is not {kind.__name__}")
        return value

    return decode


def _decimal(value: Any) -> Decimal:
    if type(value) is not str:  # a float would be taken, with all its digits
        raise TypeError(f"{value!r} is not text")
    return Decimal(value)


def _aware(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError(f"{at} has no zone")
    return at


PLAIN: Mapping[type, tuple[Turn, Turn]] = {
    str: (_same, _exactly(str)),
    int: (_same, _exactly(int)),
    bool: (_same, _exactly(bool)),
    Decimal: (str, _decimal),
    date: (_same, date.fromisoformat),
    datetime: (
        lambda at: _aware(at).isoformat(),
        lambda text: _aware(datetime.fromisoformat(text)),
    ),
}


def _pair(hint: Any) -> tuple[Turn, Turn]:
    """How values of a type are written and read."""
    if hint in PLAIN:
        return PLAIN[hint]
    if get_origin(hint) in (Union, UnionType):
        return _union(get_args(hint))
    if get_origin(hint) is tuple:
        return _tuple(*get_args(hint))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _same, {member.value: member for member in hint}.__getitem__
    if is_dataclass(hint):
        return _dataclass(cast("type", hint))
    raise TypeError(f"no way to keep {hint}")


def _tuple(item: Any, rest: Any) -> tuple[Turn, Turn]:
    if rest is not Ellipsis:
        raise TypeError("only tuples of any length are kept")
    encode, decode = _pair(item)

    def read(values: Any) -> tuple[Any, ...]:
        if type(values) is not list:
            raise TypeError(f"{values!r} is not a list")
        return tuple([decode(value) for value in values])

    if encode is _same:
        return _same, read
    return lambda values: [encode(value) for value in values], read


def _some(hint: Any) -> Any:
    """A type without its None."""
    if get_origin(hint) not in (Union, UnionType):
        return hint
    return reduce(or_, (member for member in get_args(hint) if member is not NoneType))


def _union(members: tuple[Any, ...]) -> tuple[Turn, Turn]:
    rest = tuple(member for member in members if member is not NoneType)
    encode, decode = _pair(rest[0]) if len(rest) == 1 else _tagged(rest)
    if len(rest) == len(members):
        return encode, decode
    return (
        lambda value: None if value is None else encode(value),
        lambda value: None if value is None else decode(value),
    )


def _tagged(members: tuple[type, ...]) -> tuple[Turn, Turn]:
    ways = {member: _object(member) for member in members}
    named = {member.__name__: decode for member, (_, decode) in ways.items()}

    def write(value: Any) -> Any:
        return {TAG: type(value).__name__, **ways[type(value)][0](value)}

    def read(data: Any) -> Any:
        if type(data) is not dict:
            raise TypeError(f"{data!r} is not an object")
        rest = dict(data)
        name = rest.pop(TAG, None)
        if name not in named:
            raise ValueError(f"{name!r} is none of {', '.join(named)}")
        return named[name](rest)

    return write, read


def _dataclass(kind: type) -> tuple[Turn, Turn]:
    parts = _parts(kind)
    plain = all(encode is _same for encode, _ in parts.values()) and not _sparse(kind)
    write, read = _object(kind)
    return (_same if plain else write), read  # orjson knows dataclasses, and is quicker


def _parts(kind: type) -> dict[str, tuple[Turn, Turn]]:
    hints, sparse = get_type_hints(kind), _sparse(kind)
    return {
        part.name: _pair(_some(hints[part.name]) if part.name in sparse else hints[part.name])
        for part in fields(kind)
    }


def _sparse(kind: type) -> frozenset[str]:
    """The fields that are left out while they are None, which they are by default."""
    return frozenset(part.name for part in fields(kind) if part.default is None)


def _object(kind: type) -> tuple[Turn, Turn]:
    parts, sparse = _parts(kind), _sparse(kind)
    encoders = [(name, encode) for name, (encode, _) in parts.items() if encode is not _same]
    decoders = {name: decode for name, (_, decode) in parts.items()}
    names = tuple(parts)
    values_of = attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)

    def write(value: Any) -> Any:
        data = {
            name: part
            for name, part in zip(names, values_of(value), strict=True)
            if part is not None or name not in sparse
        }
        for name, encode in encoders:
            if name in data:
                data[name] = encode(data[name])
        return data

    def read(data: Any) -> Any:
        if type(data) is not dict:
            raise TypeError(f"{data!r} is not an object")
        if not data.keys() <= decoders.keys():
            raise ValueError(f"unknown {', '.join(data.keys() - decoders.keys())}")
        return kind(**{name: decoders[name](part) for name, part in data.items()})

    return write, read
