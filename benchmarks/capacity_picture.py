"""The picture of docs/capacity.md: how long the oldest unsent answer and check-in have waited."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.capacity import Told

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "pictures" / "capacity.png"
COLOURS = {"answer": "#1b5e7d", "check-in": "#c2571a"}
DASHES = {"as it is": "-", "with what is added": "--"}
#: Where answers and check-ins wait alike the thin line lies on the broad one, and both are seen.
BREADTHS = {"answer": 4.0, "check-in": 1.5}
TICKS = {1: "1 s", 10: "10 s", 60: "1 min", 600: "10 min", 3600: "1 h", 3 * 3600: "3 h"}


def draw(played: Mapping[tuple[int, str, bool], Told]) -> None:
    """Draw a panel for each number of people, above without an outage and below with one."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    sizes = sorted({people for people, _, _ in played})
    figure, axes = plt.subplots(2, len(sizes), figsize=(13, 7), sharex=True, sharey=True)
    for row, out in enumerate((False, True)):
        for column, people in enumerate(sizes):
            ax = axes[row][column]
            for name, dashes in DASHES.items():
                ages = played[people, name, out].ages
                hours = [now / 3600 for now, _, _ in ages]
                for kind, which in (("answer", 1), ("check-in", 2)):
                    waits = [max(age[which], 1) for age in ages]
                    ax.plot(
                        *(hours, waits, dashes),
                        color=COLOURS[kind],
                        label=f"oldest {kind}, {name}",
                        linewidth=BREADTHS[kind],
                        alpha=0.8,
                    )
            if out:
                ax.axvspan(8.75, 9.5, color="#999999", alpha=0.25, label="outage")
            ax.set_title(f"{people:,} people" + (", outage 8.45 to 9.30" if out else ""))
            ax.set_yscale("log")
            ax.set_yticks(list(TICKS), list(TICKS.values()))
            ax.minorticks_off()
            ax.grid(visible=True, alpha=0.3)
            ax.set_xlim(8, 13)
            if row:
                ax.set_xlabel("o'clock")
            if not column:
                ax.set_ylabel("has waited so far")
    axes[1][0].legend(fontsize=8, loc="upper right")
    figure.suptitle("How long the oldest unsent answer and check-in have waited (simulated)")
    figure.tight_layout()
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(PICTURE, dpi=110)
    plt.close(figure)
