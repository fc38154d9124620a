"""Starts the Rasa server on loopback, with the coach's channel, store and wording.

`python -m dialogue.server` is `rasa run` without its command line, which takes five seconds to
print its own help: the same functions, the project's settings, nothing listening elsewhere.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path


def main() -> int:
    """Serve until stopped; 1 with a sentence where the model cannot be loaded."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    os.environ.setdefault("LOG_LEVEL_LIBRARIES", "ERROR")
    # Sanic's own is 15 s, counted in naps that grow on a busy machine: all of it must end in 20.
    os.environ.setdefault("SANIC_GRACEFUL_SHUTDOWN_TIMEOUT", "10")

    from dialogue.without_tensorflow import install

    install()
    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.endpoints import EndpointConfig

    from operations.workers import count_together
    from store.settings import settings

    chosen = settings()
    if chosen.rasa_workers > 1:
        # Before anything is counted, in the process that forks the workers.
        count_together()
    from dialogue import faster_turns
    from dialogue.action_server import ActionServer
    from dialogue.watched import written_as_json

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
    written_as_json()
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
            f"{chosen.actions_url}/webhook",
            headers={"Authorization": f"Bearer {chosen.token}"},
            enable_selective_domain=True,
        ),
        tracker_store=EndpointConfig(type="dialogue.tracker_store.CoachTrackerStore"),
    )
    serve_application(
        # The file itself: the link may lead to another one before this server ends.
        model_path=str(model.resolve()),
        credentials=str(Path(__file__).resolve().parent.parent / "credentials.yml"),
        interface=chosen.listen_on,
        port=chosen.rasa_port,
        auth_token=chosen.token,
        endpoints=endpoints,
    )
    return 0


def warm_up() -> None:
    """Load the encoder, both readers and the language now, so that nobody waits."""
    from store.clock import now_utc
    from understanding.learned.tuned_fields import tuned_fields
    from understanding.reading import read
    from understanding.text.encoder import encode
    from understanding.text.normal import normal

    encode([normal("helo")])
    tuned_fields()
    read("hello, I'm not sure", now=now_utc())


def quiet_logs() -> None:
    """Keep Rasa's structured debug lines, which hold whole messages and slots, out of every log."""
    import structlog

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))


if __name__ == "__main__":
    raise SystemExit(main())
