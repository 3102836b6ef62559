"""Writes golden files: a function's exact values at chosen points, for float and for double arguments.

Usage: python3 golden.py DIRECTORY [NAME...]      (needs mpmath)

A line is `argument[,argument],result,rest`: arguments and result as hex bits, the result correctly rounded, and
the rest (exact value less result) in units of the result's last place. Values are computed with 60 digits.
The points are drawn from a generator with a fixed seed, so that a run gives the same file again.
"""
import os
import random
import struct
import sys

import mpmath as mp

mp.mp.dps = 60


class Format:
    """A binary floating-point format: packing, precision, exponent range."""

    def __init__(self, name, code, integer, precision, lowest, highest):
        self.name, self.code, self.integer = name, code, integer
        self.precision, self.lowest, self.highest = precision, lowest, highest
        self.width = 8 if code == "f" else 16
        self.largest = mp.ldexp(mp.mpf(2) ** precision - 1, highest - precision + 1)
        self.smallest = mp.ldexp(mp.mpf(1), lowest - precision + 1)

    def bits(self, value):
        """Gives the hex bits of a Python float that is a number of the format."""
        return "%0*x" % (self.width, struct.unpack("<" + self.integer, struct.pack("<" + self.code, value))[0])

    def nearest(self, value):
        """Rounds a Python float to the format."""
        try:
            return struct.unpack("<" + self.code, struct.pack("<" + self.code, value))[0]
        except OverflowError:
            return float("inf") if value > 0 else float("-inf")

    def from_bits(self, bits):
        return struct.unpack("<" + self.code, struct.pack("<" + self.integer, bits))[0]

    def round(self, exact):
        """Rounds an exact value; gives the result and the rest in units of the last place."""
        if mp.isnan(exact):
            return float("nan"), 0
        if mp.isinf(exact):
            return float(exact), 0
        if exact == 0:
            return 0.0, 0
        exponent = max(mp.frexp(exact)[1] - 1, self.lowest)
        unit = mp.ldexp(mp.mpf(1), exponent - self.precision + 1)
        steps = mp.nint(exact / unit)
        if abs(steps * unit) > self.largest:
            return float("inf") if exact > 0 else float("-inf"), 0
        rest = exact / unit - steps
        if abs(steps) == 2 ** self.precision:
            # Rounded up to a power of two, whose unit is twice as large.
            rest /= 2
        return float(steps * unit), rest


FLOAT = Format("float", "f", "I", 24, -126, 127)
DOUBLE = Format("double", "d", "Q", 53, -1022, 1023)
FORMATS = [FLOAT, DOUBLE]


def points(form, ranges, thresholds, seed, both_signs=True):
    """Chooses arguments: uniform in the ranges, all binades around 0, neighbours of thresholds, special values."""
    draw = random.Random(seed)
    chosen = set()

    def add(value):
        value = form.nearest(float(value))
        chosen.add(value)
        if both_signs:
            chosen.add(-value)

    for low, high, count in ranges:
        for _ in range(count):
            add(draw.uniform(low, high))
    span = range(form.lowest - form.precision, form.highest + 1)
    for _ in range(150):
        add(draw.uniform(1, 2) * 2.0 ** max(draw.choice(span), -1074))
    for _ in range(150):
        add(draw.uniform(1, 2) * 2.0 ** draw.uniform(-form.precision - 4, 3))
    for threshold in thresholds:
        value = form.nearest(float(threshold))
        start = struct.unpack("<" + form.integer, struct.pack("<" + form.code, abs(value)))[0]
        for step in list(range(-3, 4)) + [draw.randint(-5000, 5000) for _ in range(4)]:
            if start + step >= 0:
                chosen.add(struct.unpack("<d", struct.pack("<d", form.from_bits(start + step)))[0] * (1 if value >= 0 else -1))
    for value in (0.0, 1.0, 2.0, 0.5, float(form.smallest), float(form.largest), 2.0 ** form.lowest):
        add(value)
    return sorted(chosen) + [float("inf"), float("-inf"), float("nan")]


def limit_or(function, at_minus, at_plus):
    """Makes a function that also knows its limits and lets NaN through."""

    def known(x):
        if mp.isnan(x):
            return mp.nan
        if mp.isinf(x):
            return mp.mpf(at_plus if x > 0 else at_minus)
        return function(x)

    return known


def write(directory, name, form, rows):
    with open(os.path.join(directory, "%s.%s.csv" % (name, form.name)), "w", newline="\n") as file:
        for arguments, exact in rows:
            result, rest = form.round(exact)
            file.write(",".join([form.bits(a) for a in arguments] + [form.bits(result), "%.4g" % float(rest)]) + "\n")


def write_unary(directory, name, function, ranges, thresholds, both_signs=True):
    """Writes both files of a function of one argument; ranges and thresholds are given for each format."""
    for form in FORMATS:
        arguments = points(form, ranges(form), thresholds(form), name + form.name, both_signs)
        write(directory, name, form, [((x,), function(mp.mpf(x))) for x in arguments])


def exponential_of(x):
    """e^x, or 0 and infinity far outside every format."""
    if x < -5000:
        return mp.mpf(0)
    if x > 5000:
        return mp.inf
    return mp.exp(x)


def expm1_of(x):
    return mp.mpf(-1) if x < -5000 else mp.inf if x > 5000 else mp.expm1(x)


def sigmoid_of(x):
    return exponential_of(x) if x < -2000 else 1 / (1 + exponential_of(-x))


def slope_of(x):
    t = exponential_of(-abs(x))
    return t / (1 + t) ** 2


def softplus_of(x):
    return max(x, mp.mpf(0)) + mp.log1p(exponential_of(-abs(x)))


def tanh_softplus_of(x):
    t = exponential_of(-abs(x))
    return t * (t + 2) / (t * (t + 2) + 2) if x < 0 else (1 + 2 * t) / (1 + 2 * t + 2 * t * t)


def tanh_softplus_slope_of(x):
    t = exponential_of(-abs(x))
    if x < 0:
        return 4 * t * (1 + t) / (t * t + 2 * t + 2) ** 2
    return 4 * t * t * (1 + t) / (1 + 2 * t + 2 * t * t) ** 2


def tanh_of(x):
    return mp.sign(x) if abs(x) > 2000 else mp.tanh(x)


def sech_squared_of(x):
    return 4 * slope_of(2 * x)


def log_of(x):
    return mp.nan if x < 0 else -mp.inf if x == 0 else mp.log(x)


def log1p_of(x):
    return mp.nan if x < -1 else -mp.inf if x == -1 else mp.log1p(x)


def log1mexp_of(x):
    return mp.nan if x < 0 else -mp.inf if x == 0 else mp.log(-mp.expm1(-x)) if x < 1 else mp.log1p(-exponential_of(-x))


def edges(form):
    """Arguments where e^x leaves the normal numbers, the numbers, or the reduction's range."""
    log2 = mp.log(2)
    return [form.lowest * log2, (form.lowest - form.precision + 1) * log2, (form.lowest - form.precision) * log2,
            (form.highest + 1) * log2, 2 * form.lowest * log2, -(form.precision) * log2, -(form.precision + 1) * log2]


def wide(form):
    return 110.0 if form is FLOAT else 760.0


EXPONENTIAL = (lambda f: [(0, 1, 120), (0, 20, 150), (0, wide(f), 120)],
               lambda f: edges(f) + [-e for e in edges(f)] + [0.34657359, -0.34657359, 1.0397208, -1.0397208])
LOGARITHM = (lambda f: [(0, 3, 250), (0.6, 1.6, 200), (0, 1000, 80)],
             lambda f: [2 ** -0.5, 2 ** 0.5, 1, 0.5, 2, 2.0 ** f.lowest])

FUNCTIONS = {
    "exp": (limit_or(exponential_of, 0, "inf"), *EXPONENTIAL),
    "expm1": (limit_or(expm1_of, -1, "inf"), *EXPONENTIAL),
    "exp_times_x": (limit_or(lambda x: x * exponential_of(x), 0, "inf"), *EXPONENTIAL),
    "sigmoid": (limit_or(sigmoid_of, 0, 1), *EXPONENTIAL),
    "sigmoid_complement": (limit_or(lambda x: sigmoid_of(-x), 1, 0), *EXPONENTIAL),
    "silu": (limit_or(lambda x: x * sigmoid_of(x), 0, "inf"), *EXPONENTIAL),
    "sigmoid_slope": (limit_or(slope_of, 0, 0), *EXPONENTIAL),
    "sigmoid_slope_times_x": (limit_or(lambda x: x * slope_of(x), 0, 0), *EXPONENTIAL),
    "softplus": (limit_or(softplus_of, 0, "inf"), *EXPONENTIAL),
    "softplus_complement": (limit_or(lambda x: softplus_of(-x), "inf", 0), *EXPONENTIAL),
    "tanh_softplus": (limit_or(tanh_softplus_of, 0, 1), *EXPONENTIAL),
    "mish": (limit_or(lambda x: x * tanh_softplus_of(x), 0, "inf"), *EXPONENTIAL),
    "tanh_softplus_slope": (limit_or(tanh_softplus_slope_of, 0, 0), *EXPONENTIAL),
    "tanh_softplus_slope_times_x": (limit_or(lambda x: x * tanh_softplus_slope_of(x), 0, 0), *EXPONENTIAL),
    "tanh": (limit_or(tanh_of, -1, 1), *EXPONENTIAL),
    "sech_squared": (limit_or(sech_squared_of, 0, 0), *EXPONENTIAL),
    "sech_squared_times_x": (limit_or(lambda x: x * sech_squared_of(x), 0, 0), *EXPONENTIAL),
    "log": (limit_or(log_of, "nan", "inf"), *LOGARITHM),
    "log1p": (limit_or(log1p_of, "nan", "inf"), *LOGARITHM),
    "log1mexp": (limit_or(log1mexp_of, "nan", 0), lambda f: [(0, 1, 150), (0, 20, 150), (0, wide(f), 120)],
                 lambda f: [0.69314718, 0.34657359, 1.0397208] + [-e for e in edges(f)]),
    "asinh": (limit_or(mp.asinh, "-inf", "inf"), lambda f: [(0, 1, 180), (0, 5, 180), (0, 1e6, 80)],
              lambda f: [0.5, 1, 0.25, 2.0 ** (f.precision / 2), 2.0 ** 28, 2.0 ** 13]),
}


def hypot_rows(form):
    draw = random.Random("hypot" + form.name)
    pairs = [(3.0, 4.0), (0.0, 0.0), (float("inf"), 1.0), (float("nan"), 1.0), (1.0, float("nan")), (float("inf"), float("nan")),
             (float(form.largest), float(form.largest)), (float(form.smallest), float(form.smallest))]
    for _ in range(1500):
        power = draw.randint(form.lowest - form.precision + 2, form.highest)
        x = form.nearest(draw.uniform(-2, 2) * 2.0 ** power)
        y = form.nearest(x * draw.uniform(0, 2) ** draw.choice([1, 1, 4, 16]))
        pairs.append((x, y))
    for x, y in pairs:
        a, b = mp.mpf(x), mp.mpf(y)
        yield (x, y), mp.nan if mp.isnan(a) or mp.isnan(b) else mp.inf if mp.isinf(a) or mp.isinf(b) else mp.hypot(a, b)


def main(directory, names):
    for name, description in FUNCTIONS.items():
        if not names or name in names:
            write_unary(directory, name, *description)
    if not names or "hypot" in names:
        for form in FORMATS:
            write(directory, "hypot", form, hypot_rows(form))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
