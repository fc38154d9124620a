"""A confusion matrix as a picture: rows are the right labels, columns what was said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

#: Few mistakes would be as good as white: the root of a share gives them a colour of their own.
EXPONENT = 0.5
#: From this much of the colour on, figures are white.
DARK = 0.62


def confusion_picture(
    title: str, labels: Sequence[str], table: Mapping[str, Mapping[str, int]]
) -> bytes:
    """Draw the matrix as a PNG: a cell's colour is its share of the row, its figure the count.

    Args:
        title: stands above it.
        labels: in the order in which rows and columns shall stand.
        table: for each right label, how often it was answered with which.
    """
    # By itself, without pyplot: that would look for a screen, and keep every picture open.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    counts = np.array(
        [[table.get(right, {}).get(said, 0) for said in labels] for right in labels], dtype=float
    )
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1.0)
    side = 3.0 + 0.42 * len(labels)
    drawn = Figure(figsize=(side, side))
    FigureCanvasAgg(drawn)
    axes = drawn.add_subplot()
    axes.imshow(shares**EXPONENT, cmap="Blues", vmin=0.0, vmax=1.0)
    axes.set_title(title, loc="left")
    axes.set_xlabel("what the coach said")
    axes.set_ylabel("the label that the editor gave")
    places = range(len(labels))
    axes.set_xticks(places, labels=labels, rotation=60, ha="right", rotation_mode="anchor")
    axes.set_yticks(places, labels=labels)
    axes.set_xticks([at + 0.5 for at in places], minor=True)
    axes.set_yticks([at + 0.5 for at in places], minor=True)
    axes.grid(which="minor", color="#dddddd", linewidth=0.5)
    axes.tick_params(which="minor", length=0)
    _write_counts(axes, counts, shares**EXPONENT)
    png = BytesIO()
    drawn.savefig(png, format="png", dpi=110, bbox_inches="tight", metadata={"Software": None})
    return png.getvalue()


def _write_counts(axes: object, counts: NDArray[np.float64], depth: NDArray[np.float64]) -> None:
    from matplotlib.axes import Axes

    assert isinstance(axes, Axes)
    for row, column in zip(*np.nonzero(counts), strict=True):
        axes.text(
            column,
            row,
            f"{counts[row, column]:.0f}",
            ha="center",
            va="center",
            fontsize=7,
            color="white" if depth[row, column] > DARK else "black",
        )
