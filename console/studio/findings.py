"""What a check finds in a draft, and the page and field where it can be mended."""

from __future__ import annotations

from dataclasses import dataclass

REFUSED, MEND, LOOK = "refused", "mend", "look"


@dataclass(frozen=True)
class Finding:
    """Something about a draft: refused (unsafe), mend (would break), look (a second look).

    Attributes:
        path, piece, line: where it stands in the files.
        spot: the field or step of the page of that piece, by which it is mended.
        back: it is mended by taking the change back, and by nothing else.
        about: what it is known by, where its sentence holds words that may be other.
    """

    level: str
    sentence: str
    path: str = ""
    piece: str = ""
    line: int = 0
    spot: str = ""
    back: bool = False
    about: str = ""

    @property
    def known_by(self) -> str:
        """What makes it the same in what is live and in a draft."""
        return self.about or self.sentence

    @property
    def stops(self) -> bool:
        """Whether the draft cannot be released as it is."""
        return self.level != LOOK
