"""Tables, and queries named for what they answer: the only place that imports sqlalchemy."""

from sqlalchemy import Connection as Connection
