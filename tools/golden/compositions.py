"""Writes tests/Kernels.Tests/Golden/compositions.csv: expressions whose parts overflow, underflow or saturate before they do.

Value and derivative are computed together, as dual numbers of some 140 digits, by the functions' own definitions; nothing here knows
the stable forms of the generator. Points are special values, the largest and smallest numbers, and those about which a part of an
expression leaves the range of the element type.

Usage: python3 tools/golden/compositions.py tests/Kernels.Tests/Golden/compositions.csv
"""
import re
import struct
import sys

import mpmath as m
from mpmath import inf, mpf, nan

m.mp.dps = 140

EXPRESSIONS = [
    "exp2(x)", "exp10(x)", "0.5 * exp(x)", "0.75 * pow(x, -0.5)", "sqrt(x)", "sinh(x)", "cosh(x)", "atan(x)", "asinh(x)",
    "sqrt(x * x)", "log(x * x)", "log(1 + x * x)", "1 / (1 + x * x)", "x / (1 + x * x)", "x * x / (1 + x * x)", "x / sqrt(1 + x * x)",
    "log(expm1(x))", "log(exp(x) - 1)", "log(cosh(x))", "log(sinh(x))", "log(2 + exp(x))", "log(exp(x))", "log(normal_cdf(x))", "log(erfc(x))",
    "1 / (1 - exp(-x))", "1 / (exp(x) - 1)", "1 / cosh(x)", "x / cosh(x)", "x / (1 + exp(-x))",
    "-pow(1 - sigmoid(x), 0.5) * log(sigmoid(x))", "-pow(1 - sigmoid(x), 2) * log(sigmoid(x))", "pow(sigmoid(x), 0.3)", "sqrt(sigmoid(x))",
    "sigmoid(x) * log(sigmoid(x))", "exp(x) * sigmoid(-x)", "x * x * exp(-x)", "x * x * x * sigmoid(-x)", "x * x * normal_density(x)",
    "exp(-x * x)", "sin(30 * x)", "cos(30 * x)", "silu(x)", "gelu(x)", "mish(x)", "softplus(x)", "softplus(x, 3)",
]

SINGLES = [0.0, 1e-45, 1e-40, 1.2e-38, 1e-25, 1e-10, 1e-3, 0.25, 0.7, 1.0, 1.6, 3.0, 5.3, 9.1, 16.6, 40.0, 60.0, 88.0, 88.9, 89.2, 100.0, 128.0, 150.0, 1e5, 1e10, 1e15, 1e20, 1e30, 3.4028234663852886e38]
DOUBLES = [0.0, 5e-324, 1e-310, 2.3e-308, 1e-200, 1e-10, 1e-3, 0.25, 0.7, 1.0, 1.6, 3.0, 5.3, 9.1, 16.6, 40.0, 350.0, 709.0, 710.0, 744.0, 800.0, 1024.0, 1e5, 1e10, 1e110, 1e160, 1e300, 1.7976931348623157e308]


class Dual:
    def __init__(self, value, slope=0):
        self.value, self.slope = mpf(value), mpf(slope)

    def __add__(self, other):
        other = dual(other)
        return Dual(self.value + other.value, self.slope + other.slope)

    def __mul__(self, other):
        other = dual(other)
        return Dual(self.value * other.value, self.value * other.slope + self.slope * other.value)

    def __truediv__(self, other):
        other = dual(other)
        return Dual(self.value / other.value, (self.slope * other.value - self.value * other.slope) / other.value**2)

    def __neg__(self):
        return Dual(-self.value, -self.slope)

    def __sub__(self, other):
        return self + -dual(other)

    __radd__, __rmul__ = __add__, __mul__

    def __rsub__(self, other):
        return dual(other) + -self

    def __rtruediv__(self, other):
        return dual(other) / self


def dual(value):
    return value if isinstance(value, Dual) else Dual(value)


def of(value, slope):
    """Makes a function of dual numbers."""
    return lambda u: Dual(value(dual(u).value), slope(dual(u).value) * dual(u).slope)


def exp(u):
    """e^u; beyond any double's range for an exponent, its limit."""
    return m.exp(u) if abs(u) < 1e7 else mpf(0) if u < 0 else inf


def expm1(u):
    return m.expm1(u) if abs(u) < 1e7 else mpf(-1) if u < 0 else inf


def sigmoid(u):
    return 1 / (1 + exp(-u))


def softplus(u):
    return m.log1p(exp(-abs(u))) + max(u, 0)


def tanh(u):
    return m.sign(u) * -expm1(-2 * abs(u)) / (1 + exp(-2 * abs(u)))


def sinh(u):
    return (expm1(u) - expm1(-u)) / 2


def cosh(u):
    return (exp(u) + exp(-u)) / 2


def sech2(u):
    return 4 * exp(-2 * abs(u)) / (1 + exp(-2 * abs(u))) ** 2


def density(u):
    return exp(-u * u / 2) / m.sqrt(2 * m.pi)


def erfc(u):
    """Far out by the first term of its expansion, whose error is 1 / (2 u^2) of it."""
    return m.erfc(u) if abs(u) < 1e4 else exp(-u * u) / u / m.sqrt(m.pi) if u > 0 else mpf(2)


def log(u):
    return m.log(u) if u > 0 else -inf if u == 0 else nan


def circular(function):
    """Sine or cosine of numbers with hundreds of digits before the point."""
    def at(u):
        with m.workdps(900):
            return +function(u)
    return at


def power(u, v):
    u = dual(u)
    if u.value < 0 or (u.value == 0 and v < 0):
        return Dual(nan if u.value < 0 else inf, nan if u.value < 0 else -inf)
    value = exp(v * m.log(u.value)) if u.value else mpf(0)
    return Dual(value, v * exp((v - 1) * m.log(u.value)) * u.slope if u.value else mpf(0))


def log_cdf(u):
    """log of the normal distribution, where the distribution itself has an exponent beyond all bounds."""
    u = dual(u)
    if u.value < -1e3:
        t = -u.value
        return Dual(-t * t / 2 - m.log(t) - m.log(2 * m.pi) / 2 - 1 / t**2 + mpf(5) / 2 / t**4, (t + 1 / t - 2 / t**3) * u.slope)
    cdf = erfc(-u.value / m.sqrt(2)) / 2
    return Dual(log(cdf) if u.value < 0 else m.log1p(-erfc(u.value / m.sqrt(2)) / 2), density(u.value) / cdf * u.slope)


NAMES = {
    "exp": of(exp, exp), "expm1": of(expm1, exp), "exp2": of(lambda u: exp(u * m.log(2)), lambda u: m.log(2) * exp(u * m.log(2))),
    "exp10": of(lambda u: exp(u * m.log(10)), lambda u: m.log(10) * exp(u * m.log(10))), "log": of(log, lambda u: 1 / u if u else inf),
    "sqrt": of(lambda u: m.sqrt(u) if u >= 0 else nan, lambda u: 1 / (2 * m.sqrt(u)) if u > 0 else inf if u == 0 else nan),
    "pow": power, "sinh": of(sinh, cosh), "cosh": of(cosh, sinh),
    "atan": of(m.atan, lambda u: 1 / (1 + u * u)), "asinh": of(lambda u: m.sign(u) * m.log1p(abs(u) + u * u / (1 + m.sqrt(1 + u * u))), lambda u: 1 / m.sqrt(1 + u * u)),
    "sigmoid": of(sigmoid, lambda u: sigmoid(u) * sigmoid(-u)), "normal_density": of(density, lambda u: -u * density(u)),
    "normal_cdf": of(lambda u: erfc(-u / m.sqrt(2)) / 2, density), "erfc": of(erfc, lambda u: -2 / m.sqrt(m.pi) * exp(-u * u)),
    "sin": of(circular(m.sin), circular(m.cos)), "cos": of(circular(m.cos), lambda u: -circular(m.sin)(u)),
    "silu": lambda x: x * of(sigmoid, lambda u: sigmoid(u) * sigmoid(-u))(x), "gelu": lambda x: x * of(lambda u: erfc(-u / m.sqrt(2)) / 2, density)(x),
    "mish": lambda x: x * of(tanh, sech2)(of(softplus, sigmoid)(x)), "softplus": lambda x, beta=1: of(softplus, sigmoid)(beta * x) / beta,
}

# What mpmath cannot tell by the definition: where both parts of a quotient or a product are beyond all numbers, or cancel to all digits.
CLOSED = {
    "sqrt(x * x)": of(abs, m.sign),
    "log(x * x)": of(lambda u: 2 * log(abs(u)), lambda u: 2 / u if u else nan),
    "log(expm1(x))": of(lambda u: u + log(-expm1(-u)) if u > 0 else -inf if u == 0 else nan, lambda u: -1 / expm1(-u) if u else inf),
    "log(exp(x) - 1)": of(lambda u: u + log(-expm1(-u)) if u > 0 else -inf if u == 0 else nan, lambda u: -1 / expm1(-u) if u else inf),
    "log(cosh(x))": of(lambda u: abs(u) + m.log1p(exp(-2 * abs(u))) - m.log(2), tanh),
    "log(sinh(x))": of(lambda u: u + log(-expm1(-2 * u)) - m.log(2) if u > 0 else -inf if u == 0 else nan, lambda u: 1 / tanh(u) if u else inf),
    "log(2 + exp(x))": of(lambda u: softplus(u - m.log(2)) + m.log(2), lambda u: sigmoid(u - m.log(2))),
    "log(exp(x))": of(lambda u: u, lambda u: mpf(1)),
    "log(normal_cdf(x))": log_cdf,
    "log(erfc(x))": lambda x: log_cdf(-m.sqrt(2) * x) + m.log(2) if abs(x.value) > 0.1 else of(lambda u: m.log1p(-m.erf(u)), lambda u: -2 / m.sqrt(m.pi) * exp(-u * u) / m.erfc(u))(x),
    "1 / (1 - exp(-x))": of(lambda u: -1 / expm1(-u) if u else nan, lambda u: -1 / expm1(u) / -expm1(-u) if u else nan),
    "1 / (exp(x) - 1)": of(lambda u: 1 / expm1(u) if u else nan, lambda u: -1 / expm1(u) / -expm1(-u) if u else nan),
    "1 / cosh(x)": of(lambda u: 2 * exp(-abs(u)) / (1 + exp(-2 * abs(u))), lambda u: -tanh(u) * 2 * exp(-abs(u)) / (1 + exp(-2 * abs(u)))),
    "x / cosh(x)": of(lambda u: 2 * u * exp(-abs(u)) / (1 + exp(-2 * abs(u))), lambda u: (1 - u * tanh(u)) * 2 * exp(-abs(u)) / (1 + exp(-2 * abs(u)))),
    "x / (1 + exp(-x))": of(lambda u: u * sigmoid(u), lambda u: sigmoid(u) * (1 + u * sigmoid(-u))),
    "-pow(1 - sigmoid(x), 0.5) * log(sigmoid(x))": of(lambda u: m.sqrt(sigmoid(-u)) * softplus(-u), lambda u: -m.sqrt(sigmoid(-u)) * (sigmoid(u) * softplus(-u) / 2 + sigmoid(-u))),
    "-pow(1 - sigmoid(x), 2) * log(sigmoid(x))": of(lambda u: sigmoid(-u) ** 2 * softplus(-u), lambda u: -(sigmoid(-u) ** 2) * (2 * sigmoid(u) * softplus(-u) + sigmoid(-u))),
    "pow(sigmoid(x), 0.3)": of(lambda u: exp(-mpf(0.3) * softplus(-u)), lambda u: mpf(0.3) * sigmoid(-u) * exp(-mpf(0.3) * softplus(-u))),
    "sqrt(sigmoid(x))": of(lambda u: exp(-softplus(-u) / 2), lambda u: sigmoid(-u) / 2 * exp(-softplus(-u) / 2)),
    "sigmoid(x) * log(sigmoid(x))": of(lambda u: -sigmoid(u) * softplus(-u), lambda u: sigmoid(u) * sigmoid(-u) * (1 - softplus(-u))),
    "exp(x) * sigmoid(-x)": of(sigmoid, lambda u: sigmoid(u) * sigmoid(-u)),
}


def at(expression, x):
    if expression in CLOSED:
        return CLOSED[expression](Dual(x, 1))
    return eval(expression, {}, {**NAMES, "x": Dual(x, 1)})


def bits(value):
    number = float("nan") if m.isnan(value) else float(value) if abs(value) < mpf(2) ** 1024 * (1 - mpf(2) ** -54) else float("inf") if value > 0 else float("-inf")
    return struct.pack(">d", number).hex()


def single(value):
    return struct.unpack("f", struct.pack("f", value))[0]


def main():
    with open(sys.argv[1], "w", newline="\n") as file:
        file.write("expression;element;x;value;derivative\n")
        for expression in EXPRESSIONS:
            for element, sizes in (("float", [single(size) for size in SINGLES]), ("double", DOUBLES)):
                for x in sorted({*sizes, *(-size for size in sizes)}):
                    found = dual(at(expression, mpf(x)))
                    if not m.isnan(found.value) and not m.isnan(found.slope):
                        file.write(f"{expression};{element};{bits(x)};{bits(found.value)};{bits(found.slope)}\n")


main()
