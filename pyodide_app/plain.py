"""What data classes need that were written out when the wheel was built; the wheel holds this as a module."""

from typing import Any

MISSING: Any = object()


class FrozenInstanceError(AttributeError):
    """Somebody tried to change what never changes."""


def replace(one: Any, /, **changes: Any) -> Any:
    """Another one with these changes, as `dataclasses.replace` makes it."""
    names = getattr(type(one), "__plain_fields__", None)
    if names is None:
        raise TypeError("replace() should be called on dataclass instances")
    return type(one)(**{name: getattr(one, name) for name in names} | changes)
