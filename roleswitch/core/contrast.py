"""How well one colour is seen on another (WCAG 2.2). Colours are #rrggbb."""

from __future__ import annotations


def parts(rgb: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255."""
    return int(rgb[1:3], 16), int(rgb[3:5], 16), int(rgb[5:7], 16)


def luminance(rgb: str) -> float:
    """The relative luminance, 0 to 1."""

    def linear(part: int) -> float:
        value = part / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, parts(rgb))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
