"""Tables, and queries named for what they answer: the only place that imports sqlalchemy."""

from sqlalchemy import Connection as Connection

from bot.storage import tables_spoken as tables_spoken  # so that `tables.metadata` knows all of them
