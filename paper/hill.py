"""The hill to climb: a ruler for those who would rather point at a place than name a number."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from paper.lettering import font_file

WIDTH, HEIGHT = 1080, 760
_SKY, _HILL, _PATH, _INK = "#eef3ef", "#8fb8a2", "#ffffff", "#1d2b26"
#: The places on the path, from the foot to the top, as parts of width and height.
_PATH_POINTS = ((0.08, 0.86), (0.28, 0.72), (0.46, 0.58), (0.66, 0.38), (0.82, 0.20))


def hill() -> bytes:
    """The hill as a PNG, 1080 by 760; the places have the words of the buttons beside it."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), _SKY)
    draw = ImageDraw.Draw(picture)
    draw.polygon(
        [(0, HEIGHT), (0, 0.90 * HEIGHT), *_scaled(_PATH_POINTS), (WIDTH, 0.50 * HEIGHT),
         (WIDTH, HEIGHT)],
        fill=_HILL,
    )  # fmt: skip
    draw.line(_scaled(_PATH_POINTS), fill=_PATH, width=14, joint="curve")
    font = ImageFont.truetype(str(font_file(bold=True)), 40)
    words = ("At the foot", "Part way up", "Half way", "Near the top", "At the top")
    for (x, y), word in zip(_scaled(_PATH_POINTS), words, strict=True):
        draw.ellipse((x - 18, y - 18, x + 18, y + 18), fill=_INK)
        at = (x + 34, y + 14) if x < 0.6 * WIDTH else (x - 34, y - 30)
        draw.text(at, word, font=font, fill=_INK, anchor="la" if x < 0.6 * WIDTH else "ra")
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def _scaled(points: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
    return [(x * WIDTH, y * HEIGHT) for x, y in points]
