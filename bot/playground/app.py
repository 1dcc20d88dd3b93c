"""The playground as one web application: the Bot API, the phones, and the page."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.playground.botapi import BotApi, FileLinks
from bot.playground.phone.routes import phone_routes
from bot.playground.settings import ClockControls, PlaygroundSettings
from bot.playground.world import World

__all__ = ["ClockControls", "PlaygroundSettings", "create_playground"]

TICK_SECONDS = 1.0
STATIC = Path(__file__).parent / "static"


def create_playground(settings: PlaygroundSettings) -> Starlette:
    """A Telegram of one bot. Its state is at ``app.state.world``; run it with `bot.playground.server.running`."""
    world = World(settings)

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        del app
        world.deliver()
        ticking = asyncio.create_task(tick(world), name="playground clock")
        try:
            yield
        finally:
            ticking.cancel()
            world.close()
            await world.webhook.close()
            world.store.close()

    app = Starlette(
        routes=[
            Route("/bot{token}/{method}", BotApi(world), methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", FileLinks(world), methods=["GET"]),
            Mount("/phone", routes=phone_routes(world)),
            Route("/", page),
            Mount("/static", StaticFiles(directory=STATIC, check_dir=False)),
        ],
        lifespan=lifespan,
    )
    app.state.world = world
    return app


async def tick(world: World) -> None:
    """Close polls when their time is over, though nobody may be looking."""
    while True:
        await asyncio.sleep(TICK_SECONDS)
        world.close_due_polls()


async def page(request: Request) -> Response:
    """The page with the phones."""
    del request
    index = STATIC / "index.html"
    if not index.is_file():
        return PlainTextResponse("This playground was installed without its page.", 404)
    return FileResponse(index, headers={"Cache-Control": "no-cache"})
