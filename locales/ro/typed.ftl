# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = da, dap, daa, sigur, desigur, sigur că da, yes, yeah, yep
plain-no = nu, nup, nu mersi, nu mulțumesc, nu prea, no, nope
plain-not-sure = nu știu, nu sunt sigur, nu sunt sigură, habar n-am, habar nu am, poate, not sure, idk
plain-agree = sunt de acord, de acord, adevărat, agree
plain-disagree = nu sunt de acord, nu-s de acord, fals, disagree
plain-pass = pas, pass
plain-thanks = mulțumesc, multumesc, mulțumesc mult, multumesc mult, mulțumim, multumim, mulțam, multam, mersi, mersi mult, merci, ms, msm, mss, mersic, mersici, cu plăcere, cu placere, cp, pentru puțin, ok, okay, oke, okei, bine, e bine, foarte bine, perfect, am înțeles, am inteles, aha, în regulă, in regula, super, tare, marfă, marfa, mișto, misto, frumos, fain, excelent, minunat, grozav, genial, wow, bravo, pa, papa, pa pa, la revedere, ceau, ciao, ne vedem, ne mai vedem, ne auzim, pe curând, pe curand, pe mâine, pe maine, noapte bună, noapte buna, nb, o zi bună, o zi buna, salut, servus, numai bine, pupici, pwp, haha, hehe, hihi, xd, thanks, thank you, thankyou, thank u, thnx, thx, tnx, ty, tysm, ta, cheers, okey, oki, k, kk, cool, nice, nice one, great, bye, bye bye, byee, goodbye, cya, lol
