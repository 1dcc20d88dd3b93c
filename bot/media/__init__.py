"""Pictures and voices coming in (made safe), cards and pictures going out (drawn).

Everything here takes bytes or plain words and gives bytes: no database, no network, no settings.
The only place in Sayso that imports Pillow.
"""
