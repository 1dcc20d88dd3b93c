"""What `sayso` does, a file for each command; `bot/cli.py` is the table of contents."""
