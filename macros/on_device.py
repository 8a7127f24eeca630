"""The block by which the site is kept on a device: its words and its script."""

from __future__ import annotations

from .made import made
from .project import Page, Project
from .templating import render


def on_device(project: Project, page: Page) -> str:
    return made(render("on_device.html.j2", words=project.words, app=page.path("app/")))
