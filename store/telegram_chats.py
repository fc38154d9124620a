"""Which person writes in which Telegram chat: the one place that ties the two, sealed at rest."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number, whose
from store.people import meet_person, new_person_id, person_of
from store.sealing import Seal
from store.writing import insert_unless_there


class TelegramChat(Base):
    """One private chat. `mark` finds it, `sealed` holds its number; neither reads without the key.

    `came_by` is the code of the link that the person followed (a site or a group), `blocked_at`
    when they blocked the bot.
    """

    __tablename__ = "telegram_chats"
    __table_args__ = (sa.UniqueConstraint("mark"), NEVER_REUSED)

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    mark: Mapped[str] = column(sa.String(64), nullable=False)
    sealed: Mapped[str] = column(sa.Text, nullable=False)
    came_by: Mapped[str | None] = column(sa.String(64))
    blocked_at: Mapped[datetime | None] = column(UtcDateTime)


def chat_known(session: Session, seal: Seal, chat_id: int) -> TelegramChat | None:
    """The row of this chat, if its person is known."""
    query = sa.select(TelegramChat).where(TelegramChat.mark.in_(seal.marks(str(chat_id))))
    return session.execute(query).scalars().first()


def meet_chat(session: Session, seal: Seal, chat_id: int) -> TelegramChat:
    """The row of this chat; a person whom nobody knows yet gets a random id."""
    known = chat_known(session, seal, chat_id)
    if known is not None:
        return known
    person_id = new_person_id()
    meet_person(session, person_id)
    written = insert_unless_there(
        session,
        TelegramChat,
        person_id=person_id,
        mark=seal.mark(str(chat_id)),
        sealed=seal.seal(str(chat_id)),
    )
    if not written:
        # Another process met the same chat at the same moment: the id made here is nobody's.
        session.delete(meet_person(session, person_id))
    met = chat_known(session, seal, chat_id)
    if met is None:
        raise RuntimeError("A chat that was written down cannot be found.")
    return met


def chat_of(session: Session, person_id: str) -> TelegramChat | None:
    """The chat of a person, if they write on Telegram."""
    query = sa.select(TelegramChat).where(TelegramChat.person_id == person_id)
    return session.execute(query).scalars().first()


def chat_id_of(chat: TelegramChat, seal: Seal) -> int:
    """Telegram's number of the chat.

    Raises:
        store.sealing.CannotOpen: the key it was sealed with is gone.
    """
    return int(seal.open(chat.sealed))


def move_chat(session: Session, chat: TelegramChat, seal: Seal, chat_id: int) -> None:
    """Telegram gave the chat another number."""
    chat.mark, chat.sealed = seal.mark(str(chat_id)), seal.seal(str(chat_id))
    session.flush()


def chat_blocked(session: Session, chat: TelegramChat, now: datetime) -> None:
    """The person blocked the bot: nothing is sent to them until they take it back."""
    chat.blocked_at = now
    person = person_of(session, chat.person_id)
    if person is not None and person.unreachable_at is None:
        person.unreachable_at = now
    session.flush()


def chat_unblocked(session: Session, chat: TelegramChat) -> bool:
    """Messages arrive again. Whether check-ins rest until the person wants them back."""
    chat.blocked_at = None
    session.flush()
    person = person_of(session, chat.person_id)
    return person is not None and person.unreachable_at is not None


def seal_anew(session: Session, seal: Seal) -> int:
    """Seal with the newest key whatever an older one sealed; how many. Then the old may go.

    Raises:
        store.sealing.CannotOpen: a chat was sealed with a key that is not among these.
    """
    moved = 0
    for chat in session.execute(sa.select(TelegramChat)).scalars():
        chat_id = chat_id_of(chat, seal)
        if chat.mark != seal.mark(str(chat_id)):
            move_chat(session, chat, seal, chat_id)
            moved += 1
    return moved
