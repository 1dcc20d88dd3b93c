# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = da, dap, daa, sigur, desigur, sigur că da, yes, yeah, yep
plain-no = nu, nup, nu mersi, nu mulțumesc, nu prea, no, nope
plain-not-sure = nu știu, nu sunt sigur, nu sunt sigură, habar n-am, habar nu am, poate, not sure, idk
plain-agree = sunt de acord, de acord, adevărat, agree
plain-disagree = nu sunt de acord, nu-s de acord, fals, disagree
plain-pass = pas, pass
