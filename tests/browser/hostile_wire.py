"""Rules that try to send answers away: in the place of `decision_trees/wire.py` in the test of the seal.

It runs in the browser's Python. What to try comes as an answer, what was tried goes as a reply.
"""

import asyncio
import json
from urllib.parse import urlparse

import js
import pyodide_js

PROTOCOL = 5
done = {}


def reply(request):
    answers = json.loads(request)["answers"]
    if answers["do"] == "close":
        if not answers["survivor"]:
            js.close()
        return said("still here")
    if answers["do"] == "look":
        return said([name for name in answers["names"] if getattr(js, name, None) is not None])
    if answers["do"] == "start":
        done.clear()
        done["task"] = asyncio.ensure_future(everything(answers["targets"]))
    return said({key: value for key, value in done.items() if key != "task"})


def said(what):
    return json.dumps({"protocol": PROTOCOL, "kind": "tried", "tried": what})


async def everything(targets):
    try:
        js.giveBack()
        done["stores"] = json.loads(await js.tryStores())
        done["javascript"] = json.loads(await js.tryWaysOut(js.JSON.parse(json.dumps(targets))))
        done["python"] = {}
        await from_python(targets, done["python"])
    except Exception as error:
        done["error"] = repr(error)
    done["over"] = True


async def from_python(targets, tried):
    for way in (py_pyfetch, py_open_url, py_js_fetch, py_js_xhr, py_run_js, py_load_package, py_socket):
        for target, base in targets.items():
            try:
                base = base.replace("WAY", way.__name__.replace("_", "-"))
                going = way(f"{base}/x/{way.__name__}/{target}?case=answers")
                if asyncio.iscoroutine(going) or hasattr(going, "then"):
                    await asyncio.wait_for(going, 1)
                outcome = "tried"
            except BaseException as error:
                outcome = type(error).__name__
            tried.setdefault(way.__name__, []).append(outcome)


async def py_pyfetch(url):
    from pyodide.http import pyfetch

    await pyfetch(url)


def py_open_url(url):
    from pyodide.http import open_url

    open_url(url)


def py_js_fetch(url):
    return js.fetch(url)


def py_js_xhr(url):
    request = js.XMLHttpRequest.new()
    request.open("GET", url, False)
    request.send()


def py_run_js(url):
    from pyodide.code import run_js

    return run_js(f"fetch('{url}')")


def py_load_package(url):
    return pyodide_js.loadPackage(url + "&f=/a-1-py3-none-any.whl")


def py_socket(url):
    import socket

    where = urlparse(url)
    socket.create_connection((where.hostname, where.port), 1)
