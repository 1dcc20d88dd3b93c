# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

plain-yes = yes, yeah, yep, yup, yea, yeh, yh, ye, ya, aye, y, yes please, yeah please, definitely
plain-no = no, nope, nah, naa, nay, n, no thanks, no thank you, not really, no way
plain-not-sure = not sure, unsure, i'm not sure, im not sure, dunno, i dunno, don't know, dont know, i don't know, i dont know, idk, no idea, maybe
plain-agree = agree, i agree, agreed, true, that's true, thats true
plain-disagree = disagree, i disagree, don't agree, dont agree, i don't agree, i dont agree, not true, false
plain-pass = pass, i pass
plain-thanks = thanks, thank you, thankyou, thank u, thnx, thx, tnx, tanx, ty, tysm, tyvm, ta, cheers, ta very much, thanks a lot, thanks so much, thank you so much, thank you very much, many thanks, thanks again, thanks for asking, no problem, no worries, np, you're welcome, youre welcome, yw, welcome, ok, okay, okey, oki, oky, okie, okie dokie, okey dokey, k, kk, okok, alright, all right, alrighty, aight, ight, sure, got it, gotcha, understood, cool, cool cool, nice, nice one, great, lovely, brill, brilliant, perfect, amazing, awesome, wow, yay, woo, woohoo, wicked, good, all good, that's great, thats great, that's cool, thats cool, that's nice, thats nice, sounds good, bye, bye bye, byebye, bye for now, bubye, goodbye, good bye, good night, goodnight, night night, gn, nn, see you, see ya, see u, cya, see you later, see ya later, see you soon, cu, laters, later, l8r, later gator, take care, have a nice day, have a good day, peace, peace out, ttyl, g2g, gtg, gotta go, ta ra, tara, tata, ta ta, toodles, lol, lolol, lmao, rofl, haha, ha, hehe, heh, hihi, tehe, teehee, ahaha, xd, x, xx, xo, xoxo
