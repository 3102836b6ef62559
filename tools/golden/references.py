"""Writes the golden file of the references of benchmarks/Accuracy: value and derivative at floats of all sizes.

Usage: python3 references.py FILE      (needs mpmath)

A line is `function,argument,value,derivative`: the argument as the hex bits of a float, the others of the nearest double.
Values are computed with 60 digits; the points come from a generator with a fixed seed.
"""
import random
import struct
import sys

import mpmath as mp

mp.mp.dps = 60

ROOT = mp.sqrt(2 / mp.pi)
# The doubles that define selu, and the decimals that define the others.
ALPHA, LAMBDA = mp.mpf(1.6732632423543772), mp.mpf(1.0507009873554805)
GELU_SCALE, QUICK = mp.mpf("1.5957691216057308"), mp.mpf("1.702")


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


def density(x):
    return mp.exp(-x * x / 2) / mp.sqrt(2 * mp.pi)


def cdf(x):
    return mp.erfc(-x / mp.sqrt(2)) / 2


def gate(x):
    n = mp.exp(x) * (mp.exp(x) + 2)
    return n / (n + 2), 4 * mp.exp(x) * (1 + mp.exp(x)) / (n + 2) ** 2


def gated(x, z, slope):
    return x * sigmoid(z), sigmoid(z) + x * slope * sigmoid(z) * sigmoid(-z)


def gelu_tanh(x):
    return gated(x, 2 * ROOT * (x + mp.mpf("0.044715") * x ** 3), 2 * ROOT * (1 + mp.mpf("0.134145") * x * x))


def mish(x):
    value, slope = gate(x)
    return x * value, value + x * slope


def sech_squared(x):
    return 1 / mp.cosh(x) ** 2, -2 * mp.tanh(x) / mp.cosh(x) ** 2


# Name, value and derivative, least and largest argument.
FUNCTIONS = {
    "sigmoid": (lambda x: (sigmoid(x), sigmoid(x) * sigmoid(-x)), -104, 104),
    "tanh": (lambda x: (mp.tanh(x), 1 / mp.cosh(x) ** 2), -52, 52),
    "silu": (lambda x: gated(x, x, 1), -108, 108),
    "gelu": (lambda x: (x * cdf(x), cdf(x) + x * density(x)), -14.4, 14.4),
    "gelu_tanh": (gelu_tanh, -10.4, 10.4),
    "mish": (mish, -108, 108),
    "softplus": (lambda x: (mp.log1p(mp.exp(x)), sigmoid(x)), -104, 104),
    "elu": (lambda x: (x, mp.mpf(1)) if x > 0 else (mp.expm1(x), mp.exp(x)), -104, 104),
    "selu": (lambda x: (LAMBDA * x, LAMBDA) if x > 0 else (LAMBDA * ALPHA * mp.expm1(x), LAMBDA * ALPHA * mp.exp(x)), -104, 104),
    "quick_gelu": (lambda x: gated(x, QUICK * x, QUICK), -62, 62),
    "log_sigmoid": (lambda x: (-mp.log1p(mp.exp(-x)), sigmoid(-x)), -104, 104),
    "softsign": (lambda x: (x / (1 + abs(x)), 1 / (1 + abs(x)) ** 2), -1e38, 1e38),
    "exp": (lambda x: (mp.exp(x), mp.exp(x)), -104, 89),
    "exp2": (lambda x: (mp.mpf(2) ** x, mp.log(2) * mp.mpf(2) ** x), -150, 128),
    "exp10": (lambda x: (mp.mpf(10) ** x, mp.log(10) * mp.mpf(10) ** x), -45, 38.5),
    "expm1": (lambda x: (mp.expm1(x), mp.exp(x)), -104, 89),
    "log": (lambda x: (mp.log(x), 1 / x), 1e-45, 3e38),
    "log2": (lambda x: (mp.log(x, 2), 1 / (x * mp.log(2))), 1e-45, 3e38),
    "log10": (lambda x: (mp.log10(x), 1 / (x * mp.log(10))), 1e-45, 3e38),
    "log1p": (lambda x: (mp.log1p(x), 1 / (1 + x)), -0.99999, 3e38),
    "log1mexp": (lambda x: (mp.log(-mp.expm1(-x)), 1 / mp.expm1(x)), 1e-38, 104),
    "erf": (lambda x: (mp.erf(x), 2 / mp.sqrt(mp.pi) * mp.exp(-x * x)), -10.2, 10.2),
    "erfc": (lambda x: (mp.erfc(x), -2 / mp.sqrt(mp.pi) * mp.exp(-x * x)), -10.2, 10.2),
    "normal_cdf": (lambda x: (cdf(x), density(x)), -14.3, 14.3),
    "normal_density": (lambda x: (density(x), -x * density(x)), -14.4, 14.4),
    "sech_squared": (sech_squared, -52, 52),
    "tanh_softplus": (gate, -104, 40),
    "asinh": (lambda x: (mp.asinh(x), 1 / mp.sqrt(1 + x * x)), -3e38, 3e38),
    "sinh": (lambda x: (mp.sinh(x), mp.cosh(x)), -89.5, 89.5),
    "cosh": (lambda x: (mp.cosh(x), mp.sinh(x)), -89.5, 89.5),
    "sin": (lambda x: (mp.sin(x), mp.cos(x)), -3e38, 3e38),
    "cos": (lambda x: (mp.cos(x), -mp.sin(x)), -3e38, 3e38),
    "tan": (lambda x: (mp.tan(x), 1 / mp.cos(x) ** 2), -3e38, 3e38),
    "atan": (lambda x: (mp.atan(x), 1 / (1 + x * x)), -3e38, 3e38),
}


def points(low, high):
    """Gives floats between two ends: of all sizes, evenly, and next to what the references distinguish."""
    result = [x for x in (-2, -1.5, -1.4142135, -1, -0.7518, -0.25, -0.001, 0.001, 0.25, 0.6931472, 1, 1.4142135, 1.5, 2) if low <= x <= high]
    while len(result) < 180:
        near = min(high, 110) if random.random() < 0.5 else 4
        x = random.uniform(max(low, -near), min(high, near)) if random.random() < 0.6 \
            else random.choice((-1, 1)) * random.uniform(1, 2) * 2.0 ** random.randint(-120, 126)
        if low <= x <= high and x != 0:
            result.append(x)
    return [struct.unpack("<f", struct.pack("<f", x))[0] for x in result]


def bits(value):
    return "%016x" % struct.unpack("<Q", struct.pack("<d", float(value)))[0]


def main():
    random.seed(20250)
    with open(sys.argv[1], "w", encoding="ascii", newline="\n") as file:
        for name, (function, low, high) in FUNCTIONS.items():
            for x in points(low, high):
                # Enough digits for e^x - 1 and the like next to 0, and for circular functions of large arguments.
                with mp.workdps(150):
                    value, slope = function(mp.mpf(x))
                file.write("%s,%08x,%s,%s\n" % (name, struct.unpack("<I", struct.pack("<f", x))[0], bits(value), bits(slope)))


main()
