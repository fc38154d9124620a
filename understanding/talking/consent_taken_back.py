"""Whether somebody takes back that they agreed to chat: "I don't agree to chat any more"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["takes_consent_back"]

_FIRST = (
    r"(?:(?:please|just|so|and|but|och|right|ok|okay|well|look|now|oh|no|naw|actually|sorry|hi|"
    r"hello|hey|aye|yes|i have changed my mind|changed my mind)[\s,]+)*"
)
_NO_MORE = r"( (any ?more|any (longer|langer)|no (more|longer)|now|from now on|after all))"
_AGREEING = r"(agree|agreein|agreeing|consent|consentin|consenting|happy to agree)"
#: What was agreed to: chatting with the coach, and that it keeps what is told.
_TO_CHAT = (
    r"( to)? (chat|chattin|chatting|talk|talkin|talking|this|it|(this|the|our|your) "
    r"(chat|coaching|coach|app|service)|be(ing)? coached|coaching|you|(you|this|the coach|the app) "
    r"(keeping|having|holding|using|storing) (it|this|my (data|words|information|info|health "
    r"(data|information)|details)|what i (say|tell you|write)))( (to|with) (me|you|this|the coach|"
    r"the bot|the app))?( about my health)?"
)
_MINE = r"(my|the) (consent|agreement|permission|yes)"
_TAKE = (
    r"(take|taking|taken|tak|takin|withdraw|withdrawing|revoke|revoking|cancel|cancelling|"
    r"remove|removing|end|undo)( back)?"
)
_WANT = (
    r"((i|we) (want|need|wish|would like|am going|have decided|have|am)? ?(to )?|(can|could|may|"
    r"how (do|can|could)) (i|we) (please |just )?|i'd like to |let me |please )?"
)
_TAKEN_BACK = re.compile(
    _FIRST
    + any_of(rf"""
        i (do not|no longer|cannot|am not) {_AGREEING}{_TO_CHAT}{_NO_MORE}+
        i (no longer|do not|cannot) (wish|want) to {_AGREEING}{_TO_CHAT}{_NO_MORE}+
        i no longer (agree|consent|wish to agree|want to agree){_TO_CHAT}
        {_WANT}{_TAKE} {_MINE}( back)?{_TO_CHAT}{_NO_MORE}*
        you (no longer have|do not have) {_MINE}{_TO_CHAT}{_NO_MORE}*
    """)
    + r"(?:[\s,]+(?:please|thanks|thank you|pal|hen|son))*"
)
#: Without saying to what: only where nothing else was agreed to just now.
_BARE = re.compile(
    _FIRST
    + any_of(rf"""
        i (do not|cannot) {_AGREEING}( any ?more| any (longer|langer)| no (more|longer)| now)+
        i no longer (agree|consent)( now)?
        {_WANT}{_TAKE} {_MINE}( back)?( (now|please))*
        you (no longer have|do not have) {_MINE}( any ?more| any longer| now)*
    """)
    + r"(?:[\s,]+(?:please|thanks|thank you|pal|hen|son))*"
)
_BREAK = re.compile(r"[.!?;…]+| - |, (?=i |and )|\n")


def takes_consent_back(text: str, *, named: bool = False) -> bool:
    """Tell whether a message takes back that they agreed to chat, inside a longer one too.

    Args:
        text: what was typed.
        named: whether it must say that it is of chatting: where something else was asked to be
            agreed to, "I take back my consent" is said of that.
    """
    english = in_english(text)
    clauses = [part.strip(" ,'\"“”-") for part in _BREAK.split(english)]
    found = [part for part in clauses if _TAKEN_BACK.fullmatch(part)]
    if not named:
        found += [part for part in clauses if _BARE.fullmatch(part)]
    return bool(found)
