"""Real bots, ended with `kill -9` at random moments, and a checker over what Telegram and the database saw."""
