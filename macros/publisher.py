"""What only the publisher can say, from data/publisher.yml."""

from __future__ import annotations

from .project import Project


def publisher(project: Project, key: str) -> str:
    """A setting of data/publisher.yml; "" while it is not set. Raises ValueError when there is no such setting."""
    settings = project.data("publisher")
    if key not in settings:
        raise ValueError(f"data/publisher.yml has no setting {key!r}")
    return str(settings[key] or "")
