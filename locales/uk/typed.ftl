# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = так, ага, угу, звісно, звичайно, авжеж, yes, yeah, yep
plain-no = ні, нє, неа, ні дякую, не дуже, no, nope
plain-not-sure = не знаю, хз, може, можливо, не впевнений, не впевнена, гадки не маю, not sure, idk
plain-agree = погоджуюся, погоджуюсь, згоден, згодна, згода, правда, agree
plain-disagree = не погоджуюся, не погоджуюсь, не згоден, не згодна, не згода, неправда, disagree
plain-pass = пас, pass
