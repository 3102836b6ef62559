"""Writes tests/Generator.Tests/Golden/activations.csv: value and derivative of every activation, correctly rounded.

The definitions here are typed from the papers' and frameworks' formulas, not from the catalogue's lines, and the
derivatives by hand; each is compared with a numerical derivative before it is written. Parameters are the doubles
that the catalogue has; alpha = 1/6 of the hard sigmoid is one sixth, alpha = 0.2 one fifth.

Usage: python3 tools/golden/activations.py tests/Generator.Tests/Golden/activations.csv
"""
import struct
import sys
from fractions import Fraction

from mpmath import asinh, atan, cos, cosh, diff, erf, erfc, exp, fabs, log, mp, mpf, pi, sin, sqrt, tanh

# log(1 + e^-745) needs 324 digits behind the point, and some twenty more.
mp.dps = 420

# Inputs that are floats too: tiny, ordinary, at the corners of many functions, and far in the tails, where results
# are subnormal in float (-110 to -87) or in double (-745 to -708).
SIZES = [2.0**-149, 3 * 2.0**-140, 2.0**-126, 2.0**-90, 2.0**-40, 2.0**-20, 2.0**-12, 2.0**-7, 0.0625, 0.1875, 0.25, 0.40625,
         0.5, 0.625, 0.75, 0.9375, 1, 1.1875, 1.4375, 1.5, 1.625, 2, 2.375, 3, 3.625, 4.5, 6, 7.8125, 9.25, 12.5, 17.25, 25, 41.5, 80.25]
TAIL = [-300, -110, -106.5, -104, -103.25, -100, -95.5, -90.125, -88.0625, -86.5, -1024.0, -746.5, -744.0, -727.25, -708.5, 120, 300, 2.0**13, -2.0**13, 2.0**40, -2.0**40]
POINTS = sorted({0.0, *TAIL, *SIZES, *(-size for size in SIZES)})


def s(x):
    return 1 / (1 + exp(-x))


def slope(x):
    return s(x) * s(-x)


def softplus(x):
    return log(1 + exp(x)) if x < 1000 else x


def cdf(x):
    return erfc(-x / sqrt(mpf(2))) / 2


def pdf(x):
    return exp(-x * x / 2) / sqrt(2 * pi)


def sech2(x):
    return 1 / cosh(x) ** 2


def erf_slope(x):
    return 2 / sqrt(pi) * exp(-x * x)


def gelu(x):
    return x * cdf(x)


def gelu_slope(x):
    return cdf(x) + x * pdf(x)


def tanh_argument(x):
    return sqrt(2 / pi) * (x + mpf("0.044715") * x**3)


def tanh_argument_slope(x):
    return sqrt(2 / pi) * (1 + 3 * mpf("0.044715") * x**2)


def gelu_tanh(x):
    return x * s(2 * tanh_argument(x))


def gelu_tanh_slope(x):
    u = tanh_argument(x)
    return s(2 * u) + 2 * x * slope(2 * u) * tanh_argument_slope(x)


def saturated(x):
    """Tells where tanh(e^x) is 1 to hundreds of digits."""
    return x > 8


CASES = []


def case(name, f, d, rows=({},), dialects=("PyTorch",), only=lambda x, p: True, kinks=()):
    """Adds an activation: f(x, p) and its derivative d(x, p), one block for each parameter set and dialect."""
    for dialect in dialects:
        for row in rows:
            CASES.append((name, dialect, row, f, d, only, kinks))


def smooth(name, f, d, **more):
    """Adds an activation without parameters."""
    case(name, lambda x, p: f(x), lambda x, p: d(x), **more)


def pieces(*branches):
    """Makes a function of pieces: (condition, function) pairs, the last condition None."""
    def choose(x, p):
        for condition, value in branches:
            if condition is None or condition(x, p):
                return mpf(value(x, p))
        raise AssertionError
    return choose


def const(value):
    return lambda x, p: mpf(value)


def same(x, p):
    return x


def clipped(low, high, at_low, at_high, inner=same, inner_slope=const(1), low_value=None, high_value=None):
    """A function between two corners, with the derivative at each."""
    low_value, high_value = low_value or low, high_value or high
    f = pieces((lambda x, p: x <= low(x, p), low_value), (lambda x, p: x >= high(x, p), high_value), (None, inner))
    d = pieces((lambda x, p: x == low(x, p), at_low), (lambda x, p: x == high(x, p), at_high),
               (lambda x, p: x < low(x, p) or x > high(x, p), const(0)), (None, inner_slope))
    return f, d


def two_sides(right, right_slope, left, left_slope, at_zero=None):
    """A function with a corner at 0; the derivative there is that of the left side unless given."""
    positive = lambda x, p: x > 0
    return (pieces((positive, right), (None, left)),
            pieces((positive, right_slope), (lambda x, p: x == 0 and at_zero is not None, at_zero), (None, left_slope)))


P = lambda name: lambda x, p: p[name]
MIN, MAX = P("min"), P("max")
zero, one = const(0), const(1)

# Piecewise linear and quadratic.
case("identity", lambda x, p: p["alpha"] * x + p["beta"], P("alpha"), rows=({"alpha!": 1, "beta!": 0}, {"alpha": 2.5, "beta": 0.75}))
smooth("binary_step", lambda x: mpf(x > 0), lambda x: mpf(0))
smooth("sign", lambda x: mpf(x > 0) - mpf(x < 0), lambda x: mpf(0))
smooth("abs", fabs, lambda x: mpf(x > 0) - mpf(x < 0))
case("relu", *two_sides(same, one, zero, zero))
case("relu", *two_sides(same, one, lambda x, p: x / 4, const(0.25)), rows=({"alpha": 0.25},))
case("relu", *clipped(zero, const(2), zero, zero), rows=({"max": 2},))
case("relu", pieces((lambda x, p: x > 0.5, same), (None, zero)), pieces((lambda x, p: x > 0.5, one), (None, zero)), rows=({"threshold": 0.5},), kinks=(0.5,))
case("relu6", *clipped(zero, const(6), zero, zero))
case("relu_n1_to_1", *clipped(const(-1), one, zero, zero))
case("clip", *clipped(MIN, MAX, one, one), rows=({"min": -2, "max": 3},))
case("clip", *clipped(MIN, MAX, zero, one), rows=({"min": -2, "max": 3},), dialects=("OneDnn",))
case("clip_v2", *clipped(MIN, MAX, zero, zero), rows=({"min": -2, "max": 3},))
case("bounded_relu", *clipped(zero, MAX, zero, one), rows=({"max": 3},))
case("leaky_relu", *two_sides(same, one, lambda x, p: p["alpha"] * x, P("alpha")), rows=({"alpha!": 0.01}, {"alpha": 0.25}))
case("leaky_relu", *two_sides(same, one, lambda x, p: p["alpha"] * x, P("alpha")), rows=({"alpha!": 0.2},), dialects=("Keras",))
case("leaky_relu", *two_sides(same, one, lambda x, p: p["alpha"] * x, P("alpha"), at_zero=one), rows=({"alpha!": 0.01},), dialects=("Jax",))
case("prelu", *two_sides(same, one, lambda x, p: p["alpha"] * x, P("alpha")), rows=({"alpha": 0.25}, {"alpha": -0.5}))
case("prelu", *two_sides(same, one, lambda x, p: p["alpha"] * x, P("alpha"), at_zero=one), rows=({"alpha": 0.25},), dialects=("Jax",))
case("rrelu", *two_sides(same, one, lambda x, p: mpf(11) / 48 * x, lambda x, p: mpf(11) / 48))
case("threshold", pieces((lambda x, p: x > p["threshold"], same), (None, P("value"))), pieces((lambda x, p: x > p["threshold"], one), (None, zero)), rows=({"threshold": 0.5, "value": -2},))
case("thresholded_relu", pieces((lambda x, p: x > p["threshold"], same), (None, zero)), pieces((lambda x, p: x > p["threshold"], one), (None, zero)), rows=({"threshold!": 1}, {"threshold": 0.25}))
case("hard_tanh", *clipped(MIN, MAX, zero, zero), rows=({"min!": -1, "max!": 1}, {"min": -2, "max": 3}))
case("hard_tanh", *clipped(MIN, MAX, one, one), rows=({"min!": -1, "max!": 1},), dialects=("Jax",))
for dialect, alpha in (("PyTorch", Fraction(1, 6)), ("Onnx", Fraction(1, 5))):
    case("hard_sigmoid", *clipped(lambda x, p: -p["beta"] / p["alpha"], lambda x, p: (1 - p["beta"]) / p["alpha"], zero, zero,
         lambda x, p: p["alpha"] * x + p["beta"], P("alpha"), zero, one), rows=({"alpha!": alpha, "beta!": 0.5},), dialects=(dialect,))
for dialect, at_low, at_high in (("PyTorch", 0, 1), ("Jax", 0, 1), ("OneDnn", 0, 0)):
    case("hard_swish", pieces((lambda x, p: x <= -3, zero), (lambda x, p: x >= 3, same), (None, lambda x, p: x * (x + 3) / 6)),
         pieces((lambda x, p: x == -3, const(at_low)), (lambda x, p: x == 3, const(at_high)), (lambda x, p: x < -3, zero), (lambda x, p: x > 3, one), (None, lambda x, p: x / 3 + mpf(1) / 2)), dialects=(dialect,))
outside = lambda x, p: fabs(x) > p["lambda"]
LAMBDAS = ({"lambda!": 0.5}, {"lambda": 1.5})
case("hard_shrink", pieces((outside, same), (None, zero)), pieces((outside, one), (None, zero)), rows=LAMBDAS)
case("soft_shrink", pieces((outside, lambda x, p: x - p["lambda"] if x > 0 else x + p["lambda"]), (None, zero)), pieces((outside, one), (None, zero)), rows=LAMBDAS)
case("shrink", pieces((outside, lambda x, p: x - p["beta"] if x > 0 else x + p["beta"]), (None, zero)), pieces((outside, one), (None, zero)), rows=({"lambda!": 0.5, "beta!": 0}, {"lambda": 1.5, "beta": 0.25}))
case("sparse_plus", pieces((lambda x, p: x <= -1, zero), (lambda x, p: x >= 1, same), (None, lambda x, p: (x + 1) ** 2 / 4)),
     pieces((lambda x, p: x <= -1, zero), (lambda x, p: x >= 1, one), (None, lambda x, p: (x + 1) / 2)))
case("sparse_sigmoid", *clipped(const(-1), one, zero, zero, lambda x, p: (x + 1) / 2, const(0.5), zero, one))
case("smelu", pieces((lambda x, p: x <= -p["beta"], zero), (lambda x, p: x >= p["beta"], same), (None, lambda x, p: (x + p["beta"]) ** 2 / (4 * p["beta"]))),
     pieces((lambda x, p: x <= -p["beta"], zero), (lambda x, p: x >= p["beta"], one), (None, lambda x, p: (x + p["beta"]) / (2 * p["beta"]))), rows=({"beta!": 1}, {"beta": 2}))
case("relu_squared", *two_sides(lambda x, p: x**2, lambda x, p: 2 * x, zero, zero))
case("star_relu", *two_sides(lambda x, p: p["alpha"] * x**2 + p["beta"], lambda x, p: 2 * p["alpha"] * x, P("beta"), zero), rows=({"alpha!": 0.8944, "beta!": -0.4472},))
case("hard_mish", pieces((lambda x, p: x <= -2, zero), (lambda x, p: x >= 0, same), (None, lambda x, p: x / 2 * (x + 2))), pieces((lambda x, p: x <= -2, zero), (lambda x, p: x >= 0, one), (None, lambda x, p: x + 1)))
case("s_shaped_relu", pieces((lambda x, p: x >= p["max"], lambda x, p: p["max"] + p["beta"] * (x - p["max"])), (lambda x, p: x > p["min"], same), (None, lambda x, p: p["min"] + p["alpha"] * (x - p["min"]))),
     pieces((lambda x, p: x >= p["max"], P("beta")), (lambda x, p: x > p["min"], one), (None, P("alpha"))), rows=({"min": -1.5, "alpha": 0.25, "max": 2, "beta": 0.5},))

# Exponential on one side.
ELU = two_sides(same, one, lambda x, p: p["alpha"] * (exp(x) - 1), lambda x, p: p["alpha"] * exp(x))
case("elu", *ELU, rows=({"alpha!": 1}, {"alpha": 1.75}))
SELU = two_sides(lambda x, p: p["lambda"] * x, P("lambda"), lambda x, p: p["lambda"] * p["alpha"] * (exp(x) - 1), lambda x, p: p["lambda"] * p["alpha"] * exp(x))
case("selu", *SELU, rows=({"alpha!": 1.6732632423543772, "lambda!": 1.0507009873554805},))
case("selu", *SELU, rows=({"alpha!": struct.unpack("<f", struct.pack("<f", 1.67326319))[0], "lambda!": struct.unpack("<f", struct.pack("<f", 1.05070102))[0]},), dialects=("Onnx",))
case("celu", *two_sides(same, one, lambda x, p: p["alpha"] * (exp(x / p["alpha"]) - 1), lambda x, p: exp(x / p["alpha"])), rows=({"alpha!": 1}, {"alpha": 2.5}))
case("xielu", *two_sides(lambda x, p: p["alpha"] * x**2 + p["beta"] * x, lambda x, p: 2 * p["alpha"] * x + p["beta"],
     lambda x, p: p["gamma"] * (exp(x) - 1 - x) + p["beta"] * x, lambda x, p: p["gamma"] * (exp(x) - 1) + p["beta"]), rows=({"alpha": 0.75, "gamma": 0.875, "beta!": 0.5},))
case("softplus", lambda x, p: softplus(p["beta"] * x) / p["beta"], lambda x, p: s(p["beta"] * x), rows=({"beta!": 1}, {"beta": 2.5}))
root = lambda x, p: sqrt(x * x + p["beta"])
case("squareplus", lambda x, p: (x + root(x, p)) / 2, lambda x, p: (1 + x / root(x, p)) / 2, rows=({"beta!": 4}, {"beta": 0.5}))
smooth("log_sigmoid", lambda x: -softplus(-x), lambda x: s(-x))
smooth("log1mexp", lambda x: log(1 - exp(-x)), lambda x: 1 / (exp(x) - 1), only=lambda x, p: x > 0)
case("nl_relu", *two_sides(lambda x, p: log(1 + p["beta"] * x), lambda x, p: p["beta"] / (1 + p["beta"] * x), zero, zero), rows=({"beta!": 1}, {"beta": 0.5}))
smooth("symlog", lambda x: log(1 + x) if x > 0 else -log(1 - x), lambda x: 1 / (1 + fabs(x)))
case("soft_exponential", lambda x, p: (exp(p["alpha"] * x) - 1) / p["alpha"] + p["alpha"], lambda x, p: exp(p["alpha"] * x), rows=({"alpha": 0.75},))
case("soft_exponential", lambda x, p: -log(1 - p["alpha"] * (x + p["alpha"])) / p["alpha"], lambda x, p: 1 / (1 - p["alpha"] * (p["alpha"] + x)), rows=({"alpha": -0.5},), only=lambda x, p: x > -1.25)

# Saturating on both sides.
smooth("sigmoid", s, slope)
smooth("tanh", tanh, sech2)
case("scaled_tanh", lambda x, p: p["alpha"] * tanh(p["beta"] * x), lambda x, p: p["alpha"] * p["beta"] * sech2(p["beta"] * x), rows=({"alpha!": 1.7159, "beta!": 2 / 3}, {"alpha": 2, "beta": 0.75}))
smooth("softsign", lambda x: x / (1 + fabs(x)), lambda x: 1 / (1 + fabs(x)) ** 2)
ISRU = (lambda x, p: x / sqrt(1 + p["alpha"] * x * x), lambda x, p: (1 + p["alpha"] * x * x) ** mpf(-1.5))
case("isru", *ISRU, rows=({"alpha!": 1}, {"alpha": 2.25}))
case("isrlu", *two_sides(same, one, *ISRU), rows=({"alpha!": 1}, {"alpha": 0.25}))
smooth("erf", erf, erf_slope)
smooth("arctan", atan, lambda x: 1 / (1 + x * x))
smooth("asinh", asinh, lambda x: 1 / sqrt(1 + x * x))
smooth("bent_identity", lambda x: (sqrt(x * x + 1) - 1) / 2 + x, lambda x: x / (2 * sqrt(x * x + 1)) + 1)
smooth("tanh_shrink", lambda x: x - tanh(x), lambda x: tanh(x) ** 2)
case("softcap", lambda x, p: p["alpha"] * tanh(x / p["alpha"]), lambda x, p: sech2(x / p["alpha"]), rows=({"alpha": 30}, {"alpha": 0.5}))
case("dyt", lambda x, p: p["gamma"] * tanh(p["alpha"] * x) + p["beta"], lambda x, p: p["gamma"] * p["alpha"] * sech2(p["alpha"] * x), rows=({"alpha": 0.5, "gamma": 1.25, "beta": 0.375},))
case("laplace", lambda x, p: cdf((x - p["alpha"]) / p["beta"]), lambda x, p: pdf((x - p["alpha"]) / p["beta"]) / p["beta"], rows=({"alpha!": 0.707107, "beta!": 0.282095}, {"alpha": 0.5, "beta": 2}))

# Gated by themselves.
smooth("silu", lambda x: x * s(x), lambda x: s(x) * (1 + x * s(-x)))
SWISH = lambda name: (lambda x, p: x * s(p[name] * x), lambda x, p: s(p[name] * x) * (1 + p[name] * x * s(-p[name] * x)))
case("swish", *SWISH("beta"), rows=({"beta!": 1}, {"beta": 1.5}))
case("quick_gelu", *SWISH("alpha"), rows=({"alpha!": 1.702},))
smooth("gelu", gelu, gelu_slope)
smooth("gelu", gelu_tanh, gelu_tanh_slope, dialects=("Jax", "Ggml"))
smooth("gelu_erf", gelu, gelu_slope)
smooth("gelu_tanh", gelu_tanh, gelu_tanh_slope)
clamp_gelu = lambda x, p: min(max(gelu(x), p["min"]), p["max"])
case("gelu_clipped", clamp_gelu, lambda x, p: gelu_slope(x) if clamp_gelu(x, p) == gelu(x) else mpf(0), rows=({"min!": -10, "max!": 10}, {"min": -0.125, "max": 2}))
smooth("mish", lambda x: x * tanh(softplus(x)), lambda x: tanh(softplus(x)) + x * s(x) * sech2(softplus(x)))
smooth("lisht", lambda x: x * tanh(x), lambda x: tanh(x) + x * sech2(x))
case("situ_gate", lambda x, p: p["beta"] * tanh(x / p["beta"]) * s(x), lambda x, p: sech2(x / p["beta"]) * s(x) + p["beta"] * tanh(x / p["beta"]) * slope(x), rows=({"beta!": 4}, {"beta": 2.5}))
case("snake", lambda x, p: x + sin(p["alpha"] * x) ** 2 / p["alpha"], lambda x, p: 1 + sin(2 * p["alpha"] * x), rows=({"alpha!": 1}, {"alpha": 0.75}))
case("snake_beta", lambda x, p: x + sin(p["alpha"] * x) ** 2 / p["beta"], lambda x, p: 1 + p["alpha"] / p["beta"] * sin(2 * p["alpha"] * x), rows=({"alpha!": 1, "beta!": 1}, {"alpha": 0.75, "beta": 2.5}))

# Extras.
smooth("serf", lambda x: x * erf(softplus(x)), lambda x: erf(softplus(x)) + x * erf_slope(softplus(x)) * s(x))
smooth("logish", lambda x: x * log(1 + s(x)), lambda x: log(1 + s(x)) + x * slope(x) / (1 + s(x)))
smooth("phish", lambda x: x * tanh(gelu(x)), lambda x: tanh(gelu(x)) + x * sech2(gelu(x)) * gelu_slope(x))
smooth("tanh_exp", lambda x: x if saturated(x) else x * tanh(exp(x)), lambda x: mpf(1) if saturated(x) else tanh(exp(x)) + x * exp(x) * sech2(exp(x)))
smooth("d_silu", lambda x: s(x) * (1 + x * s(-x)), lambda x: slope(x) * (2 + x * (s(-x) - s(x))))
smooth("elish", lambda x: x * s(x) if x > 0 else (exp(x) - 1) * s(x), lambda x: s(x) * (1 + x * s(-x)) if x > 0 else exp(x) * s(x) + (exp(x) - 1) * slope(x))
smooth("gcu", lambda x: x * cos(x), lambda x: cos(x) - x * sin(x))
steep = lambda x, p: p["beta"] * (p["alpha"] - p["gamma"]) * x
case("acon_c", lambda x, p: (p["alpha"] - p["gamma"]) * x * s(steep(x, p)) + p["gamma"] * x,
     lambda x, p: (p["alpha"] - p["gamma"]) * (s(steep(x, p)) + steep(x, p) * slope(steep(x, p))) + p["gamma"], rows=({"alpha": 1.25, "gamma": 0.25, "beta": 1.5},))

# Plain functions.
positive = lambda x, p: x > 0
smooth("exponential", exp, exp)
smooth("expm1", lambda x: exp(x) - 1, exp)
smooth("log", log, lambda x: 1 / x, only=positive)
smooth("sqrt", sqrt, lambda x: 1 / (2 * sqrt(x)), only=positive)
smooth("square", lambda x: x * x, lambda x: 2 * x)
case("pow", lambda x, p: p["alpha"] * x ** p["beta"], lambda x, p: p["alpha"] * p["beta"] * x ** (p["beta"] - 1), rows=({"alpha!": 1, "beta": 1.5}, {"alpha": 0.75, "beta": -0.5}), only=positive)
case("pow", lambda x, p: x**3, lambda x, p: 3 * x**2, rows=({"beta": 3},))
smooth("reciprocal", lambda x: 1 / x, lambda x: -1 / x**2, only=lambda x, p: x != 0)
smooth("sin", sin, cos)
smooth("cos", cos, lambda x: -sin(x))
case("sine", lambda x, p: sin(p["alpha"] * x), lambda x, p: p["alpha"] * cos(p["alpha"] * x), rows=({"alpha!": 30}, {"alpha": 0.75}))
case("cosine", lambda x, p: cos(p["alpha"] * x), lambda x, p: -p["alpha"] * sin(p["alpha"] * x), rows=({"alpha!": 30}, {"alpha": 0.75}))
case("gaussian", lambda x, p: exp(-p["beta"] * x * x), lambda x, p: -2 * p["beta"] * x * exp(-p["beta"] * x * x), rows=({"beta!": 1}, {"beta": 0.25}))


def nearest_double(value):
    """Rounds to the nearest double, ties to even, subnormals and overflow too."""
    if value == 0 or fabs(value) < mpf(2) ** -1080:
        return 0.0
    if fabs(value) >= mpf(2) ** 1024:
        return float("inf") if value > 0 else float("-inf")
    sign, mantissa, exponent, _ = value._mpf_
    exact = Fraction(int(mantissa)) * Fraction(2) ** int(exponent) * (-1 if sign else 1)
    try:
        return exact.numerator / exact.denominator
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def bits(value):
    return struct.pack(">d", value).hex()


def check(name, f, d, x, p):
    """Compares the typed derivative with a numerical one where the function is ordinary and smooth."""
    if 0.01 < fabs(x) < 15 and x != round(x * 4) / 4:
        expected = diff(lambda t: f(t, p), x)
        assert fabs(expected - d(x, p)) <= mpf(10) ** -30 * (1 + fabs(expected)), (name, p, x, expected, d(x, p))


def number(value):
    return mpf(value.numerator) / value.denominator if isinstance(value, Fraction) else mpf(value)


def main(path):
    with open(path, "w", encoding="ascii", newline="\n") as file:
        file.write("name;dialect;parameters;x;value;derivative\n")
        for name, dialect, row, f, d, only, kinks in CASES:
            # A mark tells a default, which the test must find by itself.
            p = {key.rstrip("!"): number(value) for key, value in row.items()}
            given = ",".join(f"{key}={float(value)!r}" for key, value in row.items() if not key.endswith("!"))
            for point in sorted({*POINTS, *kinks}):
                x = mpf(point)
                if only(x, p):
                    check(name, f, d, x, p)
                    value, derivative = nearest_double(mpf(f(x, p))), nearest_double(mpf(d(x, p)))
                    file.write(f"{name};{dialect};{given};{bits(point)};{bits(value)};{bits(derivative)}\n")


main(sys.argv[1])
