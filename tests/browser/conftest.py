"""The browser tests stand on the same house, people and team as the console's other tests."""

from tests.console.conftest import cheap_passwords, gathered, house, life

__all__ = ["cheap_passwords", "gathered", "house", "life"]
