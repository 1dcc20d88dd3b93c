"""Young people and a parent have their say, each in their own way and language."""

from __future__ import annotations

from tests.story.phone import Phone, until
from tests.story.stage import Stage
from tests.story.words import LAYLA_WROTE


def amina_says_it_with_a_drawing(stage: Stage) -> Phone:
    """English, taps, many at once, and a picture with a few words."""
    amina = stage.person("Amina")
    amina.starts("p_GARDEN")
    amina.sees("Which language do you like?")
    stage.look("01-hello", amina)
    _picks(amina, "English", "A child or young person")
    amina.taps("A child or young person", "8 to 12")
    amina.sees("A real person reads what you send", "Send /mydata")
    stage.look("02-notice", amina)
    amina.taps("Yes", "Yes please")
    amina.sees("just for fun first?")
    amina.taps("Yes, let me try")
    amina.sees("Which snack wins?")
    amina.taps("Pizza")
    amina.sees("we did not keep it")
    stage.look("02-practice", amina)
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
    amina.sees("Got your picture", "A slide and a pond", "Anything to add?")
    stage.look("05-send-it", amina, everywhere=True)
    amina.taps("Send it")
    amina.sees("How should we tell you what happens?")
    amina.taps("A picture card")
    amina.sees("Thank you!", "The Family Hub garden", "A real person will look at your picture.")
    stage.look("06-thanks", amina)
    return amina


def tomos_says_it_with_his_voice(stage: Stage) -> Phone:
    """Welsh, a question that only some are asked, and a voice note."""
    tomos = stage.person("Tomos")
    tomos.starts("p_GARDEN")
    tomos.sees("Pa iaith hoffet ti?")
    _picks(tomos, "Cymraeg", "Plentyn neu berson ifanc")
    tomos.taps("Plentyn neu berson ifanc", "13 i 15", "Hoffwn", "Cewch", "Na, ymlaen")
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
    _picks(layla, "العربية", "طفل أو طفلة")
    layla.taps("طفل أو طفلة", "من 8 إلى 12", "نعم", "نعم", "لا، لنتابع")
    layla.looks_at(layla.sees("حديقة مركز الأسرة", pictures=1))
    stage.look("08-arabic-project", layla, everywhere=True)
    layla.taps("😐", "لقاء الأصدقاء", "بركة ماء", "تم (", "نعم")
    layla.sees("كيف تبدو أجمل حديقة في نظرك؟")
    layla.types(LAYLA_WROTE)
    layla.sees("هل هناك ما نضيفه؟")
    layla.taps("هذا كل شيء")
    layla.sees("كيف نخبرك بما يحدث؟")
    layla.taps("💬")
    layla.sees("شكرًا لك!")
    stage.look("09-arabic-thanks", layla)
    return layla


def priya_polls_in_three_taps(stage: Stage) -> Phone:
    """One message, three taps; and she changes her mind."""
    priya = stage.person("Priya")
    priya.starts("p_EVENING")
    _picks(priya, "English", "A parent or carer")
    priya.taps("A parent or carer", "Yes", "Yes please")
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
    kit.taps("English")
    kit.looks_at(kit.sees("How do you like to read?", pictures=1))
    stage.look("12-how-to-read", kit)
    kit.taps("few words", "A child or young person", "16 or 17", "Yes", "Yes", "No, go on")
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
    kit.sees("Do you want to add some words?")
    kit.taps("No words, send it")
    kit.sees("How do you want us to tell you what happens?")
    kit.taps("A message")
    kit.sees("Thank you!")
    return kit


def _picks(phone: Phone, language: str, then: str) -> None:
    """A language, and all its words. How to read is asked where there is more than one way, such as on a machine with a
    voice for it; `then` is a button of what comes next."""
    phone.taps(language)
    labels = until(lambda: [label for label in phone.newest().buttons if "📄" in label or then in label], then)
    if "📄" in labels[0]:
        phone.taps("📄")
