"""Starts the Rasa server on loopback, with the coach's channel, store and wording.

`python -m dialogue.server` is `rasa run` without its command line, which takes five seconds to
print its own help: the same functions, the project's settings, nothing listening elsewhere.
"""

from __future__ import annotations

import logging
import os
import sys


def main() -> int:
    """Serve until stopped; 1 with a sentence where the model cannot be loaded."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    os.environ.setdefault("LOG_LEVEL_LIBRARIES", "ERROR")

    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.endpoints import EndpointConfig

    from dialogue import faster_turns
    from dialogue.action_server import ActionServer
    from store.settings import settings

    chosen = settings()
    model = chosen.models_dir / "coach.tar.gz"
    if not model.is_file():
        sys.stderr.write(f"There is no trained model at {model}. Run 'make install' first.\n")
        return 1
    configure_logging_and_warnings(
        log_level=logging.WARNING,
        logging_config_file=None,
        warn_only_once=True,
        filter_repeated_logs=False,
    )
    quiet_logs()
    faster_turns.install()
    warm_up()
    lock_store = None
    if chosen.redis_url:
        from dialogue.lock_store import workers

        workers()
        lock_store = EndpointConfig(type="dialogue.lock_store.RedisLocks")
    endpoints = AvailableEndpoints(
        lock_store=lock_store,
        nlg=EndpointConfig(type="dialogue.wording.Wording"),
        action=ActionServer(
            f"http://127.0.0.1:{chosen.actions_port}/webhook", enable_selective_domain=True
        ),
        tracker_store=EndpointConfig(type="dialogue.tracker_store.CoachTrackerStore"),
    )
    serve_application(
        model_path=str(model),
        channel="dialogue.channel.CoachChannel",
        interface="127.0.0.1",
        port=chosen.rasa_port,
        auth_token=chosen.token,
        endpoints=endpoints,
    )
    return 0


def warm_up() -> None:
    """Load the encoder and the language now, so that the first person does not wait for them."""
    from store.clock import now_utc
    from understanding.encoder import encode
    from understanding.normal import normal
    from understanding.reading import read

    encode([normal("helo")])
    read("hello, I'm not sure", now=now_utc())


def quiet_logs() -> None:
    """Keep Rasa's structured debug lines, which hold whole messages and slots, out of every log."""
    import structlog

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))


if __name__ == "__main__":
    raise SystemExit(main())
