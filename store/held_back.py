"""Why Telegram serves only testers: until the safety answers are signed, for whoever asks."""

from __future__ import annotations

from coaching.safety_answers import safety_answers
from store.settings import Settings


def why_held_back(chosen: Settings) -> str | None:
    """Why only testers are served, as a sentence for whoever runs the coach; None where all are.

    A Bot API on this machine has no people at its other end: nothing is held back there.
    """
    if not chosen.telegram_is_real:
        return None
    rows = safety_answers()
    unsigned = sum(row.awaits for row in rows)
    if not unsigned:
        return None
    testers = len(chosen.telegram_testers)
    served = f"the {testers} accounts of TELEGRAM_TESTERS" if testers else "nobody"
    return (
        f"No clinician has signed {unsigned} of {len(rows)} safety answers "
        f"(docs/safety-answers.md): until then Telegram serves {served}"
        f"{'' if testers else '; TELEGRAM_TESTERS lists accounts to test with'}."
    )
