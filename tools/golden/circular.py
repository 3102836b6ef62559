"""Writes the golden files of sine, cosine, arc tangent and powers; form and points as golden.py.

Usage: python3 circular.py DIRECTORY [NAME...]      (needs mpmath)
"""
import math
import random
import sys

import mpmath as mp

from golden import FORMATS, limit_or, write, write_unary

# The largest double has 309 digits before the point, and the sine needs those behind it.
mp.mp.dps = 400

CIRCLE = (lambda f: [(0, 1, 150), (0, 10, 250), (0, 1000, 150), (0, 100000, 100)],
          lambda f: [k * mp.pi / 4 for k in range(-9, 10)] + [k * mp.pi / 2 for k in (100, 355, 10000, 41721, 41722)]
          + [65536.0, -65536.0, 2.0 ** 30, 2.0 ** 120])

FUNCTIONS = {
    "sin": (limit_or(mp.sin, "nan", "nan"), *CIRCLE),
    "cos": (limit_or(mp.cos, "nan", "nan"), *CIRCLE),
    "atan": (limit_or(mp.atan, -mp.pi / 2, mp.pi / 2),
             lambda f: [(0, 1, 250), (0, 4, 200), (0, 1000, 100)], lambda f: [1, -1, 0.5, -0.5, 2, -2]),
}


def pow_of(first, second):
    """IEEE 754 pow, but NaN in gives NaN out. Of two Python floats: the multiple precision has no -0."""
    x, y = mp.mpf(first), mp.mpf(second)
    if mp.isnan(x) or mp.isnan(y):
        return mp.nan
    if y == 0 or x == 1:
        return mp.mpf(1)
    if mp.isinf(y):
        size = abs(x)
        return mp.mpf(1) if size == 1 else mp.inf if (size > 1) == (y > 0) else mp.mpf(0)
    whole = mp.floor(y) == y
    sign = -1 if math.copysign(1, first) < 0 and whole and int(y) % 2 else 1
    if x == 0 or mp.isinf(x):
        return sign * mp.inf if (x == 0) == (y < 0) else mp.mpf(0)
    if x < 0 and not whole:
        return mp.nan
    exponent = y * mp.log(abs(x))
    return mp.mpf(0) if exponent < -5000 else sign * mp.inf if exponent > 5000 else sign * mp.exp(exponent)


def pow_rows(form):
    mp.mp.dps = 60
    draw = random.Random("pow" + form.name)
    special = [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 0.5, -0.5, 2.5, -2.5, float("inf"), float("-inf"), float("nan"),
               float(form.largest), float(form.smallest), 2.0 ** form.precision, 2.0 ** form.precision - 1]
    pairs = [(x, y) for x in special for y in special]
    reach = float((form.highest + form.precision) * mp.log(2))
    for _ in range(1200):
        x = form.nearest(draw.choice([1, 1, 1, -1]) * draw.choice([
            draw.uniform(0.5, 2), draw.uniform(0, 20), 2.0 ** draw.uniform(form.lowest - form.precision + 2, form.highest)]))
        size = abs(float(mp.log(abs(x)))) if x not in (0.0, 1.0, -1.0) else 1.0
        y = form.nearest(draw.choice([draw.uniform(-4, 4), draw.uniform(-reach, reach) / max(size, 1e-6)]))
        pairs.append((x, form.nearest(float(round(y))) if x < 0 else y))
    for x, y in pairs:
        yield (x, y), pow_of(x, y)


if __name__ == "__main__":
    chosen = sys.argv[2:]
    for name, description in FUNCTIONS.items():
        if not chosen or name in chosen:
            write_unary(sys.argv[1], name, *description)
    if not chosen or "pow" in chosen:
        for form in FORMATS:
            write(sys.argv[1], "pow", form, pow_rows(form))
