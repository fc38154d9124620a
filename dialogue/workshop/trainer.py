"""Trains drafts in one warm process: JSON lines in, JSON lines out (`python -m …trainer`).

    in   {"content": folder, "out": folder, "name": model name}
    out  {"step": words, "share": 0..1} … then {"model": file} or {"fault": sentence}

Importing Rasa takes eight seconds, so the process waits for the next draft; and Rasa's own cache
trains only what changed. To cancel is to kill it.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from pathlib import Path
from typing import Any, Dict, List, TextIO

QUIET = (
    ("RASA_TELEMETRY_ENABLED", "false"),
    ("SQLALCHEMY_SILENCE_UBER_WARNING", "1"),
    ("TF_CPP_MIN_LOG_LEVEL", "3"),
    ("LOG_LEVEL_LIBRARIES", "ERROR"),
)
#: Rasa warns of what only a policy or an action of ours uses; the console knows what is used.
NO_FAULT = ("is not used in any story or rule", "is listed in the domain file")


def main() -> int:
    """Train what is asked for, until nobody asks any more."""
    for name, value in QUIET:
        os.environ.setdefault(name, value)
    # Rasa prints; what we say goes another way.
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    from dialogue.without_tensorflow import install

    install()
    import rasa.model_training  # noqa: F401 - its seconds, before anybody waits

    _say(out, ready=True)
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            _train(asked, out)
        except SystemExit:
            _say(out, fault="Rasa refused the draft and gave no reason.")
        except Exception as error:  # noqa: BLE001 - whatever Rasa raises is a sentence for the coach
            _say(out, fault=_reason(error))
    return 0


def _train(asked: Dict[str, Any], out: TextIO) -> None:
    from rasa.model_training import train
    from rasa.shared.importers.importer import TrainingDataImporter

    content = Path(asked["content"])
    data = [str(content / name) for name in ("data/nlu", "data/stories", "data/rules")]
    domain, config = str(content / "domain"), "config.yml"
    _say(out, step="Rasa reads the draft", share=0.1)
    importer = TrainingDataImporter.load_from_config(config, domain, data)
    _say(out, step="Rasa checks the draft", share=0.25)
    faults = rasa_faults(importer)
    if faults:
        _say(out, fault="Rasa's own check says: " + " ".join(faults[:3]))
        return
    _say(out, step="Training what changed", share=0.4)
    made = train(
        domain,
        config,
        data,
        output=asked["out"],
        fixed_model_name=asked["name"],
        core_additional_arguments=UNGLUED,
    )
    if not made.model or not Path(made.model).is_file():
        _say(out, fault="Training made no model.")
        return
    _say(out, model=made.model)


def rasa_faults(importer: Any) -> List[str]:
    """What Rasa's validator finds in stories and domain, as sentences; [] for a sound draft."""
    from rasa.validator import Validator

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        validator = Validator.from_importer(importer)
        # Whether two stories contradict each other is told by our own table, and by name.
        fine = validator.verify_domain_validity() and validator.verify_actions_in_stories_rules()
    said = [str(one.message).split("\n")[0] for one in caught if one.category.__name__ in KINDS]
    found = [one for one in said if not any(part in one for part in NO_FAULT)]
    if not fine and not found:
        found.append("Two stories contradict each other, or one names what does not exist.")
    return [] if fine else found


KINDS = ("UserWarning", "FutureWarning")
#: The story table reads each story as it stands: no glued ones (cli/model.py).
UNGLUED = {"augmentation_factor": 0}


def _reason(error: BaseException) -> str:
    """The innermost cause that is a sentence; Rasa wraps what a component says."""
    inner: BaseException = error
    while inner.__cause__ is not None:
        inner = inner.__cause__
    return str(inner).split("\n")[0][:600] or type(inner).__name__


def _say(out: TextIO, **what: Any) -> None:
    out.write(json.dumps(what) + "\n")
    out.flush()


if __name__ == "__main__":
    raise SystemExit(main())
