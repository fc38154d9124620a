"""The commands of the menu that Telegram shows, and what each says to the coach."""

from __future__ import annotations

from coaching.telegram_lines import command_descriptions

#: Each is a wish that the conversation knows by its own name (domain/domain.yml).
SAYS = {
    "start": "/greeting",
    "menu": "/menu",
    "goals": "/my_goals",
    "checkins": "/change_check_in",
    "services": "/find_service",
    "pause": "/pause",
    "stop": "/stop",
    "human": "/human",
    "mydata": "/my_data",
    "language": "/change_settings",
    "help": "/help",
}


def commands_shown() -> list[tuple[str, str]]:
    """Each command with its description, in the order of the list."""
    return list(command_descriptions().items())
