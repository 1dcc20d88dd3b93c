# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

staff-views-told = 💬 Su'aal baad na weydiisay. Waa kan jawaabtii:
