"""What the pages of assurance point at is there, and what they count is counted rightly."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from tables import for_every_row

from scripts.hazard_log import hazards

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    *("SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/standards.md", "docs/capacity.md"),
    *("docs/threat-model.md", "docs/supply-chain.md", "docs/safety.md"),
    *("docs/safety-case/README.md", "docs/safety-case/intended-purpose.md"),
    *("docs/data-protection/dpia.md", "docs/data-protection/privacy-notice.md"),
]
#: Made at a start or by a command, so not in the repository.
MADE = ("var/", "models/", "results/", "benchmarks/results/")


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


@for_every_row("page", PAGES)
def test_every_file_that_a_page_names_is_there(page: str) -> None:
    named = re.findall(r"`([\w./-]+/[\w./-]*)`", text_of(page))
    named += re.findall(r"\b(docs/[\w/-]+\.md)\b", text_of(page))
    ours = [path for path in named if not path.startswith((*MADE, "/"))]
    assert [path for path in ours if not (ROOT / path.rstrip("/")).exists()] == []


@for_every_row("page", PAGES)
def test_every_link_between_pages_leads_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", text_of(page))
    assert [link for link in links if not (ROOT / page).parent.joinpath(link).exists()] == []


@for_every_row("page", PAGES)
def test_every_hazard_that_a_page_names_is_in_the_log(page: str) -> None:
    known = {hazard.id for rows in hazards().values() for hazard in rows}
    assert set(re.findall(r"\bH\d\d\b", text_of(page))) <= known


def test_the_standards_are_counted_as_they_stand() -> None:
    nice, _ = text_of("docs/standards.md").split("## DTAC")
    verdicts = re.findall(r"^\| (\d+) \| [^|]+ \| (met|partly|not met) \|", nice, re.MULTILINE)
    assert [int(number) for number, _ in verdicts] == [n for n in range(1, 22) if n != 14]
    count = Counter(verdict for _, verdict in verdicts)
    assert f"Met {count['met']}, partly {count['partly']}, not met {count['not met']}." in nice
