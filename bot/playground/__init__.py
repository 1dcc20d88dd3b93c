"""A local Telegram: a server that speaks the Bot API as the real one does, and a page with phones.

It shares no code with the rest of the bot, or a mistake would hide in both.
"""
