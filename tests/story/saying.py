"""Young people and a parent have their say, each in their own way and language."""

from __future__ import annotations

from tests.story.phone import Phone
from tests.story.stage import Stage
from tests.story.words import LAYLA_WROTE


def amina_says_it_with_a_drawing(stage: Stage) -> Phone:
    """English, taps, many at once, and a picture with a few words."""
    amina = stage.person("Amina")
    amina.starts("p_GARDEN")
    amina.sees("Which language do you like?")
    stage.look("01-hello", amina)
    amina.taps("English", "A child or young person", "8 to 12")
    amina.sees("A real person reads what you send", "Send /mydata")
    stage.look("02-notice", amina)
    amina.taps("Yes", "Yes please")
    amina.looks_at(amina.sees("Who will hear this", "£3,000", pictures=1))
    amina.sees("1 of 6", "How do you feel about the garden")
    stage.look("03-project", amina, everywhere=True)
    amina.taps("😀", "Play", "Swings", "A den")
    amina.sees("Pick up to 3")
    stage.look("04-many", amina)
    amina.taps("Done (2)")
    amina.sees("homes for animals")
    amina.taps("Yes")
    amina.sees("What would the best garden be like?")
    amina.sends_a_drawing("A slide and a pond")
    amina.sees("Got your picture", "A slide and a pond")
    stage.look("05-send-it", amina, everywhere=True)
    amina.taps("Send it")
    amina.sees("How should we tell you what happens?")
    amina.taps("A picture card")
    amina.sees("Thank you!", "The Family Hub garden")
    stage.look("06-thanks", amina)
    return amina


def tomos_says_it_with_his_voice(stage: Stage) -> Phone:
    """Welsh, a question that only some are asked, and a voice note."""
    tomos = stage.person("Tomos")
    tomos.starts("p_GARDEN")
    tomos.sees("Pa iaith wyt ti'n ei hoffi?")
    tomos.taps("Cymraeg", "Plentyn neu berson ifanc", "13 i 15", "Hoffwn", "Cewch")
    tomos.sees("Gardd yr Hwb Teuluoedd", pictures=1)
    tomos.taps("🙂", "Tyfu pethau")
    tomos.sees("Beth hoffet ti ei dyfu?")
    tomos.types("Mefus a phys")
    tomos.sees("Beth ddylen ni ei roi yn yr ardd?")
    tomos.taps("Blodau", "Gorffen (1)", "Ie")
    tomos.sees("Sut le fyddai'r ardd orau i ti?")
    tomos.sends_a_voice_note()
    tomos.sees("Mae dy nodyn llais gyda ni")
    stage.look("07-voice-welsh", tomos)
    tomos.taps("Anfon", "Nodyn llais")
    tomos.sees("Diolch!")
    return tomos


def layla_says_it_in_arabic(stage: Stage) -> Phone:
    """From right to left, with words of her own."""
    layla = stage.person("Layla")
    layla.starts("p_GARDEN")
    layla.sees("ما هي لغتك المفضلة؟")
    layla.taps("العربية", "طفل أو طفلة", "من 8 إلى 12", "نعم", "نعم")
    layla.looks_at(layla.sees("حديقة مركز الأسرة", pictures=1))
    stage.look("08-arabic-project", layla, everywhere=True)
    layla.taps("😐", "لقاء الأصدقاء", "بركة ماء", "تم (", "نعم")
    layla.sees("كيف تبدو أجمل حديقة في نظرك؟")
    layla.types(LAYLA_WROTE)
    layla.taps("✅")
    layla.sees("كيف نخبرك بما يحدث؟")
    layla.taps("💬")
    layla.sees("شكرًا لك!")
    stage.look("09-arabic-thanks", layla)
    return layla


def priya_polls_in_three_taps(stage: Stage) -> Phone:
    """One message, three taps; and she changes her mind."""
    priya = stage.person("Priya")
    priya.starts("p_EVENING")
    priya.taps("English", "A parent or carer", "Yes", "Yes please")
    asked = priya.sees("Evenings at the Family Hub", "1 of 3", "Which evening")
    stage.look("10-poll", priya, everywhere=True)
    for tap in ("Wednesday", "Yes", "🙂"):
        priya.taps(tap)
    done = priya.sees("Thank you!")
    assert done.id == asked.id, "all of the poll is one message"
    priya.taps("Change my answers", "Thursday", "No", "😐")
    assert priya.sees("Thank you!").id == asked.id
    stage.look("11-poll-done", priya)
    return priya


def kit_is_half_way_when_the_demo_is_restarted(stage: Stage) -> Phone:
    """Easy English, by someone new, who goes on where they were and says it with an emoji."""
    kit = stage.newcomer("Kit", "en", phone=0)
    kit.starts("p_GARDEN")
    kit.taps("Easy English", "A child or young person", "16 or 17", "Yes", "Yes")
    kit.sees("Question 1 of 6")
    kit.taps("🙁", "Sit and be quiet")
    kit.sees("What do you want in the garden?")
    stage.restart()
    kit.taps("A flat path for wheels")
    kit.types("/start")
    stage.look("12-half-way", kit)
    kit.sees("carry on")
    kit.taps("▶️")
    kit.taps("Done (1)", "Yes")
    kit.sees("What is the best garden for you?")
    kit.types("🌈")
    kit.taps("✅")
    kit.sees("How do you want us to tell you what happens?")
    kit.taps("A message")
    kit.sees("Thank you!")
    return kit
