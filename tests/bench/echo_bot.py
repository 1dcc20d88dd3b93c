"""A bare python-telegram-bot echo, which keeps nothing: `echo_bot.py plain|httpx|aiohttp URL TOKEN`.

A file of its own with no imports from here, so that it runs where only the library is installed.
"""

from __future__ import annotations

import sys
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, CallbackContext, CallbackQueryHandler, MessageHandler, filters

Context = CallbackContext[Any, Any, Any, Any]


async def echo(update: Update, context: Context) -> None:
    """Say back what was said."""
    assert update.effective_chat is not None
    words = update.callback_query.data if update.callback_query else update.effective_message.text  # type: ignore[union-attr]
    await context.bot.send_message(update.effective_chat.id, words or "…")


def application(transport: str, url: str, token: str) -> Application[Any, Any, Any, Any, Any, Any]:
    """Stock in everything, but for the transport where that is `aiohttp`."""
    builder = ApplicationBuilder().token(token).base_url(f"{url}/bot")
    if transport == "aiohttp":
        from bot.telegram.http import AiohttpRequest

        builder = builder.request(AiohttpRequest(token)).get_updates_request(AiohttpRequest(token))
    return builder.build()


def main() -> None:
    """Run by polling until SIGTERM."""
    app = application(*sys.argv[1:4])
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.add_handler(CallbackQueryHandler(echo))
    app.run_polling()


if __name__ == "__main__":
    main()
