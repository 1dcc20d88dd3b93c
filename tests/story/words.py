"""What is written in the story, by whoever writes it."""

from __future__ import annotations

OWN = "You sent us this"
SAID = "The garden is bare, and there is nothing to do in it."
DONE = "We are building a slide and a pond. You can play there from March."
SAID_CY = "Mae'r ardd yn wag, a does dim byd i'w wneud ynddi."
DONE_CY = "Rydyn ni'n codi llithren ac yn gwneud pwll. Gelli di chwarae yno o fis Mawrth."
SAID_AR = "الحديقة فارغة، ولا شيء نفعله فيها."
DONE_AR = "نبني زحلوقة وبركة ماء. يمكنك اللعب هناك ابتداءً من مارس."
LAYLA_WROTE = "أريد بركة ماء فيها ضفادع ومكانًا للجلوس مع صديقاتي"
REASON = "Nobody can lock up after 5 o'clock until the new caretaker starts in January."
QUESTION = "هل ستكون البركة آمنة لأخي الصغير؟"
ANSWER = "نعم. سيكون حولها سياج منخفض."
