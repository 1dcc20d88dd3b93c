# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

staff-views-told = 💬 Ne-ai pus o întrebare. Iată răspunsul:
