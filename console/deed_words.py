"""Who did what, as somebody would say it: the deeds of the audit and what is kept beside each."""

from __future__ import annotations

import re

from console.look import MARK_NAMES
from console.meanings import meaning_said, meanings
from console.queue_view import KIND_NAMES
from store.audit import Deed

DEEDS = {
    Deed.SIGNED_IN: "signed in",
    Deed.SIGN_IN_REFUSED: "could not sign in",
    Deed.SIGNED_OUT: "signed out",
    Deed.JOINED: "joined the team",
    Deed.CHOSE_PASSWORD: "chose a password",
    Deed.INVITED: "sent an invitation",
    Deed.CHANGED_ROLES: "changed what somebody may do",
    Deed.DISABLED: "shut somebody out",
    Deed.ENABLED: "let somebody in again",
    Deed.OPENED_TRANSCRIPT: "opened a conversation",
    Deed.UNMASKED: "looked at a line as it was written",
    Deed.SEARCHED: "searched for words",
    Deed.CLAIMED: "took something up",
    Deed.RELEASED: "put something back",
    Deed.SNOOZED: "put something off",
    Deed.CLOSED: "said that it is done",
    Deed.REPLIED: "wrote to the person",
    Deed.TOOK_OVER: "took the chat over",
    Deed.HANDED_BACK: "handed the chat back",
    Deed.MARKED: "put a mark or a note",
    Deed.REDACTED: "took words out for good",
    Deed.SUGGESTED: "suggested something, or decided of it",
    Deed.EXPORTED: "took a file out",
    Deed.PASSED_ON: "passed an alert on",
    Deed.GAVE_DUTY: "said who is on duty",
    Deed.DEBRIEF: "asked for a debrief, or held one",
    Deed.DIRECTORY: "changed the directory",
    Deed.SECOND_FACTOR: "changed the second step of signing in",
    Deed.CALLED_LOUDER: "called the team louder",
    Deed.DRAFTED: "wrote a draft",
    Deed.TRAINED: "made a draft ready to try",
    Deed.REPLAYED: "tried a draft on what people wrote",
    Deed.APPROVED: "approved a draft",
    Deed.VETOED: "stopped a draft",
    Deed.RELEASED_CONTENT: "released new words",
    Deed.ROLLED_BACK: "went back to the words before",
    Deed.REFUSED: "was turned away",
}
_ITEM = re.compile(r"item (?P<number>\d+), (?P<kind>\w+)(?:, (?P<more>.*))?")
_TURN = re.compile(r"(?P<took>took back )?(?P<kind>\w+)(?: on turn (?P<number>\d+))?")
_UNMASKED = re.compile(r"turn (?P<number>\d+): (?P<why>.*)", re.DOTALL)
_KINDS = {kind.value: name for kind, name in KIND_NAMES.items()}
_MARKS = {kind.value: name for kind, name in MARK_NAMES.items()}


def deed_said(deed: Deed) -> str:
    """A deed in words: "took the chat over"."""
    return DEEDS[deed]


def detail_said(deed: Deed, detail: str | None) -> str:
    """What is kept beside it, in words: "alert, number 2"."""
    told = detail or ""
    if (item := _ITEM.fullmatch(told)) and item["kind"] in _KINDS:
        more = f", {item['more']}" if item["more"] else ""
        return f"{_KINDS[item['kind']].lower()}, number {item['number']}{more}"
    if deed is Deed.MARKED and (turn := _TURN.fullmatch(told)) and turn["kind"] in _MARKS:
        at = f", on message {turn['number']}" if turn["number"] else ""
        return f"{'taken back: ' if turn['took'] else ''}{_MARKS[turn['kind']].lower()}{at}"
    if deed is Deed.UNMASKED and (shown := _UNMASKED.fullmatch(told)):
        return f"message {shown['number']}: {shown['why']}"
    if deed is Deed.SUGGESTED and told in meanings():
        return f"a sentence that means: {meaning_said(told)}"
    return told.replace("_", " ") if "_" in told and " " not in told else told
