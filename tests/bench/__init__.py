"""How much an update costs, measured: Sayso beside a bare python-telegram-bot echo, on one machine in one run."""
