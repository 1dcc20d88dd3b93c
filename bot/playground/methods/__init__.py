"""The methods of the Bot API that work here, by name. This list is the whole registry."""

from __future__ import annotations

from bot.playground.methods import about, again, callbacks, chats, edits, marks, media, polls, receiving, talk
from bot.playground.methods.call import Method
from bot.playground.methods.names import ALL

METHODS: dict[str, Method] = {
    # getting updates
    "getUpdates": receiving.get_updates,
    "setWebhook": receiving.set_webhook,
    "deleteWebhook": receiving.delete_webhook,
    "getWebhookInfo": receiving.get_webhook_info,
    # the bot itself
    "getMe": about.get_me,
    "setMyName": about.set_my_name,
    "getMyName": about.get_my_name,
    "setMyDescription": about.set_my_description,
    "getMyDescription": about.get_my_description,
    "setMyShortDescription": about.set_my_short_description,
    "getMyShortDescription": about.get_my_short_description,
    "setMyCommands": about.set_my_commands,
    "getMyCommands": about.get_my_commands,
    "deleteMyCommands": about.delete_my_commands,
    "setChatMenuButton": about.set_chat_menu_button,
    "getChatMenuButton": about.get_chat_menu_button,
    "setMyDefaultAdministratorRights": about.set_my_default_administrator_rights,
    "getMyDefaultAdministratorRights": about.get_my_default_administrator_rights,
    # people and files
    "getChat": chats.get_chat,
    "getChatMember": chats.get_chat_member,
    "getChatMemberCount": chats.get_chat_member_count,
    "getUserProfilePhotos": chats.get_user_profile_photos,
    "getFile": chats.get_file,
    # words and small things
    "sendMessage": talk.send_message,
    "sendChatAction": talk.send_chat_action,
    "sendLocation": talk.send_location,
    "sendVenue": talk.send_venue,
    "sendContact": talk.send_contact,
    "sendDice": talk.send_dice,
    # files
    "sendPhoto": media.send_photo,
    "sendVoice": media.send_voice,
    "sendAudio": media.send_audio,
    "sendDocument": media.send_document,
    "sendVideo": media.send_video,
    "sendAnimation": media.send_animation,
    "sendVideoNote": media.send_video_note,
    "sendSticker": media.send_sticker,
    "sendMediaGroup": media.send_media_group,
    # polls
    "sendPoll": polls.send_poll,
    "stopPoll": polls.stop_poll,
    # what was said already
    "editMessageText": edits.edit_message_text,
    "editMessageCaption": edits.edit_message_caption,
    "editMessageMedia": edits.edit_message_media,
    "editMessageReplyMarkup": edits.edit_message_reply_markup,
    "deleteMessage": edits.delete_message,
    "deleteMessages": edits.delete_messages,
    "copyMessage": again.copy_message,
    "copyMessages": again.copy_messages,
    "forwardMessage": again.forward_message,
    "forwardMessages": again.forward_messages,
    "setMessageReaction": marks.set_message_reaction,
    "pinChatMessage": marks.pin_chat_message,
    "unpinChatMessage": marks.unpin_chat_message,
    "unpinAllChatMessages": marks.unpin_all_chat_messages,
    "answerCallbackQuery": callbacks.answer_callback_query,
}

BY_LOWERED = {name.lower(): (name, method) for name, method in METHODS.items()}
KNOWN = {name.lower(): name for name in ALL}
