"""Agreeing to chat is taken back in many words; other things that are taken back are not it."""

from __future__ import annotations

from tables import for_every_row

from understanding.talking.consent_taken_back import takes_consent_back

OF_CHATTING = [
    "I don't agree to chat any more",
    "i dont agree to this anymore",
    "Ah dinnae agree tae chat ony mair",
    "I dinna agree tae this nae mair",
    "I no longer agree to chat with you",
    "I no longer consent to you keeping my data",
    "I want to withdraw my consent to chat",
    "can I take back my consent to this",
    "please withdraw my consent to this chat",
    "I've changed my mind, I don't agree to chat any more",
    "This isn't for me. I don't consent to this any longer.",
    "You no longer have my permission to talk to me",
    "how do I withdraw my consent to being coached",
    "I take back my yes to chatting",
]
BARE = [
    "I don't agree any more",
    "I don't consent anymore",
    "I no longer consent",
    "I take back my consent",
    "I'd like to withdraw my consent please",
    "I want tae tak back ma consent",
    "you don't have my consent any more",
    "I'm taking my consent back",
]
OTHER = [
    "I don't agree",
    "I don't agree with you any more",
    "I no longer agree with my doctor",
    "I don't agree to check-ins any more",
    "I withdraw my consent for folk to read my chats",
    "I don't agree to people reading my chats any more",
    "he doesn't agree to talk to me any more",
    "my wife no longer agrees to talk",
    "I withdrew my consent for the operation",
    "I don't consent to the operation any more",
    "can I take back my goal",
    "I take it back",
    "I don't want to chat about my weight any more",
    "I can't talk to my mum any more",
    "cancel my check-in",
    "we don't agree on anything any more",
    "I agree to chat",
    "I don't take sugar any more",
]


@for_every_row("said", OF_CHATTING)
def test_agreeing_to_chat_is_taken_back_wherever_it_is_said(said: str) -> None:
    assert takes_consent_back(said)
    assert takes_consent_back(said, named=True)


@for_every_row("said", BARE)
def test_without_saying_to_what_it_is_of_chatting_unless_something_else_was_asked(
    said: str,
) -> None:
    assert takes_consent_back(said)
    assert not takes_consent_back(said, named=True)


@for_every_row("said", OTHER)
def test_other_things_are_not_it(said: str) -> None:
    assert not takes_consent_back(said)
