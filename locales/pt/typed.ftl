# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = sim, s, claro, claro que sim, sim por favor, yes, yeah, yep
plain-no = não, nao, n, não obrigado, não obrigada, nem por isso, no, nope
plain-not-sure = não sei, nao sei, não tenho a certeza, sei lá, talvez, not sure, idk
plain-agree = concordo, de acordo, verdade, é verdade, agree
plain-disagree = discordo, não concordo, nao concordo, mentira, não é verdade, disagree
plain-pass = passo, pass
plain-thanks = obrigado, obrigada, brigado, brigada, obg, obgd, obrigadão, obrigadinho, muito obrigado, muito obrigada, mt obrigado, mt obg, valeu, vlw, de nada, não tem de quê, ok, okay, oki, okey, está bem, esta bem, tá bem, ta bem, tá, tá bom, ta bom, tudo bem, certo, combinado, entendi, percebi, blz, beleza, fixe, muito fixe, bué fixe, bacano, porreiro, nice, top, boa, bom, muito bom, ótimo, otimo, excelente, perfeito, espetáculo, incrível, maravilha, que bom, que fixe, wow, uau, adeus, tchau, xau, xauzinho, tchauzinho, chau, até logo, ate logo, até já, ate ja, até amanhã, ate amanha, até à próxima, até breve, boa noite, bom dia para ti, bjs, bjo, beijos, beijinhos, abraço, abraços, fica bem, fiquem bem, haha, hehe, hihi, rs, rsrs, kkk, lool, ahah, eheh, xd, thanks, thank you, thankyou, thank u, thnx, thx, tnx, ty, tysm, ta, cheers, k, kk, cool, nice one, great, bye, bye bye, byee, goodbye, cya, lol
