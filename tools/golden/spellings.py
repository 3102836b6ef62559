"""Writes tests/Generator.Tests/Golden/spellings.csv: values of formulas that overflow or cancel as they are written.

Each line is computed as it stands, with 9000 digits, so that nothing overflows or cancels; numbers are the doubles that
C# reads. At an infinite x the limit is written: what the value at 1e30 is close to.

Usage: python3 tools/golden/spellings.py tests/Generator.Tests/Golden/spellings.csv      (needs mpmath)
"""
import re
import struct
import sys

import mpmath as mp

mp.mp.dps = 9000

LINES = """
log(1 + exp(x))
log(exp(x) + 1)
log(1 + exp(-x))
-log(1 + exp(-x))
log(1 + exp(3 * x - 1))
x + log(1 + exp(-x))
log(exp(x) + exp(1 - x))
exp(x) - 1
1 - exp(x)
-1 + exp(-2 * x)
x + exp(x) - 1
exp(x * x * x) - 1
log(1 + x)
log(x + 1)
log(1 - x)
log(1 + x * x)
log(1 - exp(-x))
log(sigmoid(x))
log(1 / (1 + exp(-x)))
log(exp(x) / (1 + exp(x)))
1 - tanh(x) * tanh(x)
1 - pow(tanh(x), 2)
1 - tanh(-x) * tanh(x) * -1
0.5 * x * (1 + erf(x / sqrt(2)))
x * 0.5 * (1 + erf(x / sqrt(2)))
x / 2 * (erf(x / sqrt(2)) + 1)
x * (0.5 + 0.5 * erf(x / sqrt(2)))
0.5 * x * (1 + erf(x * (1 / sqrt(2))))
0.5 * x * (1 + erf(x / 1.4142135623730951))
0.5 * x * (1 + erf(0.7071067811865476 * x))
0.5 * x * (1 + erf(x / 1.41421356))
0.5 * x * (1 + erf(x * 0.70710678))
0.5 * (1 + erf(x / sqrt(2)))
0.5 * (1 - erf(x / sqrt(2)))
1 + erf(x)
x / (1 + exp(-x))
x * (1 / (1 + exp(-x)))
x * exp(x) / (1 + exp(x))
1 / (1 + exp(-x))
exp(x) / (1 + exp(x))
exp(x) / (exp(x) + 1)
1 - 1 / (1 + exp(x))
1.0 - 1.0 / (exp(x) + 1.0)
1 - sigmoid(x)
0.5 * (1 + tanh(0.5 * x))
0.5 + 0.5 * tanh(x / 2)
(1 + tanh(x)) / 2
(exp(x) - exp(-x)) / (exp(x) + exp(-x))
(exp(-x) - exp(x)) / (exp(-x) + exp(x))
(exp(2 * x) - 1) / (exp(2 * x) + 1)
(exp(x) - 1) / (exp(x) + 1)
(1 - exp(-2 * x)) / (1 + exp(-2 * x))
1 - 2 / (exp(2 * x) + 1)
2 / (1 + exp(-2 * x)) - 1
2 * sigmoid(2 * x) - 1
x * tanh(log(1 + exp(x)))
tanh(log(1 + exp(x)))
0.5 * x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x * x * x)))
0.5 * x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * pow(x, 3))))
0.5 * x * (1 + tanh(0.7978845608 * (x + 0.044715 * x * x * x)))
0.5 * x * (1 + tanh(0.7978845608 * x * (1 + 0.044715 * x * x)))
sqrt(x * x + 1) - x
sqrt(x * x + 3) - x
sqrt(4 + x * x) + x
0.5 * (x + sqrt(x * x + 4))
x - sqrt(1 + x * x)
sqrt(4 * x * x + 1) - 2 * x
sqrt(x * x + 1)
x / sqrt(1 + x * x)
log(x + sqrt(x * x + 1))
log(sqrt(1 + x * x) + x)
""".strip().split("\n")

SIZES = [1e-30, 1e-15, 1e-8, 1e-4, 0.01, 0.3, 1.0, 2.5, 5.0, 9.0, 20.0, 36.0, 50.0, 88.0, 89.5, 120.0, 500.0, 709.0, 711.0, 1e4]
FAR = [1e20, 1e160]
FUNCTIONS = {"exp": mp.exp, "log": mp.log, "erf": mp.erf, "tanh": mp.tanh, "sqrt": mp.sqrt, "pow": mp.power,
             "sigmoid": lambda u: 1 / (1 + mp.exp(-u)), "number": lambda text: mp.mpf(float(text)), "pi": mp.pi}


def bits(value):
    """Gives the hex bits of the double nearest to a value; beyond its range infinity or 0."""
    if mp.fabs(value) > mp.mpf(2) ** 1024:
        value = mp.inf if value > 0 else -mp.inf
    return "%016x" % struct.unpack("<Q", struct.pack("<d", float(value)))[0]


def value_of(code, x):
    """Computes a line; None where it has no real value."""
    try:
        value = mp.mpmathify(eval(code, dict(FUNCTIONS, x=mp.mpf(x))))
    except ZeroDivisionError:
        return None
    return value if isinstance(value, mp.mpf) and mp.isfinite(value) else None


def limit_of(code, sign):
    """Gives what a line tends to, or None."""
    value = value_of(code, sign * 1e30)
    if value is None:
        return None
    if mp.fabs(value) > 10:
        return mp.sign(value) * mp.inf
    return value if mp.fabs(value) > 1e-9 else mp.mpf(0)


def main(path):
    with open(path, "w", encoding="ascii", newline="\n") as file:
        file.write("line;x;value\n")
        for line in LINES:
            code = compile(re.sub(r"(?<![\w.])(\d+(\.\d+)?)", r"number('\1')", line), line, "eval")
            sizes = SIZES + (FAR if "sqrt(" in line and "erf" not in line and "tanh" not in line else [])
            rows = [(x, value_of(code, x)) for size in sizes for x in (-size, size)]
            rows += [(sign * float("inf"), limit_of(code, sign)) for sign in (-1, 1)]
            for x, value in rows:
                if value is not None:
                    file.write("%s;%s;%s\n" % (line, bits(mp.mpf(x)), bits(value)))


main(sys.argv[1])
