# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

plain-yes = yes, yeah, yep, yup, yea, yeh, yh, ye, ya, aye, y, yes please, yeah please, definitely
plain-no = no, nope, nah, naa, nay, n, no thanks, no thank you, not really, no way
plain-not-sure = not sure, unsure, i'm not sure, im not sure, dunno, i dunno, don't know, dont know, i don't know, i dont know, idk, no idea, maybe
plain-agree = agree, i agree, agreed, true, that's true, thats true
plain-disagree = disagree, i disagree, don't agree, dont agree, i don't agree, i dont agree, not true, false
plain-pass = pass, i pass
