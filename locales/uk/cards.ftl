# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

card-who-hears = Хто це почує
card-can-change = Що може змінитися
card-cannot-change = Що не може змінитися
card-when = Розкажемо до
card-date = { $day }
card-you-said = Ви сказали
card-we-did = Ми зробили
card-we-are-doing = Ми робимо
card-we-could-not = Ми не змогли, бо
card-pictures-by = Емодзі: OpenMoji, CC BY-SA 4.0
card-alt-project = Картинка з тими самими словами, що й у цьому повідомленні.
