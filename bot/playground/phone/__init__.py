"""The phone side: what a person's own app would do and show."""
