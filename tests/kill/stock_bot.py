"""A bot as the library's examples teach it: stock poller, and a handler that keeps each answer in SQLite."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.ext import ApplicationBuilder, CallbackContext, CallbackQueryHandler, MessageHandler, filters

Context = CallbackContext[Any, Any, Any, Any]

SCHEMA = "CREATE TABLE IF NOT EXISTS views (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, said TEXT NOT NULL)"


def run(url: str, token: str, path: str) -> None:
    """Run by polling until the end."""
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute(SCHEMA)
    database.commit()

    async def keep(update: Update, context: Context) -> None:
        assert update.effective_chat is not None
        query, message = update.callback_query, update.effective_message
        said = (query.data or "").rpartition(":")[2] if query else (message.text if message else "") or ""
        database.execute("INSERT INTO views (person, said) VALUES (?, ?)", (update.effective_chat.id, said))
        database.commit()
        await context.bot.send_message(update.effective_chat.id, f"Thank you: {said}")

    app = ApplicationBuilder().token(token).base_url(f"{url}/bot").build()
    app.add_handler(MessageHandler(filters.TEXT, keep))
    app.add_handler(CallbackQueryHandler(keep))
    app.run_polling()


def kept(path: Path) -> list[tuple[int, str]]:
    """Every (person, what they said) in the database."""
    database = sqlite3.connect(path)
    try:
        return list(database.execute("SELECT person, said FROM views"))
    finally:
        database.close()
