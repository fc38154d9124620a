"""`python -m bot.telegram`: the bot's process."""

import sys

from bot.telegram.service import main

sys.exit(main())
