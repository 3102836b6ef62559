"""Writes the golden files of the normal distribution and the error function; form and points as golden.py.

Usage: python3 gaussian.py DIRECTORY [NAME...]      (needs mpmath)
"""
import sys

import mpmath as mp

from golden import FLOAT, limit_or, write_unary


def decay_of(s):
    """e^-s, or 0 far outside every format."""
    return mp.exp(-s) if s < 5000 else mp.mpf(0)


def cdf_of(x):
    return mp.mpf(0) if x < -100 else mp.erfc(-x / mp.sqrt(2)) / 2


def erfc_of(x):
    return mp.mpf(0) if x > 80 else mp.erfc(x)


def density_of(x):
    return decay_of(x * x / 2) / mp.sqrt(2 * mp.pi)


def slope_of(x):
    return decay_of(x * x) * 2 / mp.sqrt(mp.pi)


def tail(scale):
    """Uniform points over the bulk and the tail; thresholds where the tail leaves the (normal) numbers and the methods change."""
    return (lambda f: [(0, 1, 150), (0, 6 / scale, 200), (0, (15 if f is FLOAT else 39) / scale, 250)],
            lambda f: [sign * t for sign in (1, -1) for t in (
                [0.5, 2, 13.0 / scale, 14.17 / scale, 14.5 / scale, 18.68, 13.21] if f is FLOAT
                else [0.5, 2, 37.5 / scale, 38.5 / scale, 38.6 / scale, 53.2, 37.6])])


FUNCTIONS = {
    "normal_cdf": (limit_or(cdf_of, 0, 1), *tail(1)),
    "normal_cdf_times_x": (limit_or(lambda x: x * cdf_of(x), 0, "inf"), *tail(1)),
    "normal_density": (limit_or(density_of, 0, 0), *tail(1)),
    "normal_density_times_x": (limit_or(lambda x: x * density_of(x), 0, 0), *tail(1)),
    "erf": (limit_or(mp.erf, -1, 1), *tail(1.4142)),
    "erfc": (limit_or(erfc_of, 2, 0), *tail(1.4142)),
    "erfc_times_x": (limit_or(lambda x: x * erfc_of(x), "-inf", 0), *tail(1.4142)),
    "erf_slope": (limit_or(slope_of, 0, 0), *tail(1.4142)),
    "erf_slope_times_x": (limit_or(lambda x: x * slope_of(x), 0, 0), *tail(1.4142)),
}

if __name__ == "__main__":
    for name, description in FUNCTIONS.items():
        if len(sys.argv) < 3 or name in sys.argv[2:]:
            write_unary(sys.argv[1], name, *description)
