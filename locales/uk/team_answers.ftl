# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

staff-views-told = 💬 Ось відповідь на твоє питання:
