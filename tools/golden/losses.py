"""Writes the golden values of the losses: tests/Kernels.Tests/Golden/Losses/elements.csv and rows.csv.

The definitions are typed from the formulas of the frameworks' documentation, not from the table of the generator;
derivatives are numerical ones of the definitions, by mpmath, save at kinks and clamps, which are typed by hand.
Inputs are floats, so that the values serve both precisions.

A line of elements: loss, x, t, variance, value, derivative by x, by the variance, and the size of the terms that the
derivatives are a difference of. A line of rows: loss, x, target, weights, loss of the row, gradient of the mean over
the one row, and the size of the terms of each gradient; lists are separated by blanks.

Usage: python3 tools/golden/losses.py tests/Kernels.Tests/Golden/Losses
"""
import struct
import sys

from mpmath import cosh, exp, fabs, inf, log, log1p, mp, mpf, sign, tanh

mp.dps = 80


def single(value):
    return struct.unpack("f", struct.pack("f", value))[0]


def s(x):
    return 1 / (1 + exp(-x))


def softplus(x):
    return max(x, mpf(0)) + log1p(exp(-fabs(x)))


def times(factor, value):
    return mpf(0) if factor == 0 else factor * value()


def huber(delta):
    def value(x, t, v):
        return (x - t) ** 2 / 2 if fabs(x - t) <= delta else delta * (fabs(x - t) - mpf(delta) / 2)

    def slope(x, t, v):
        return x - t if fabs(x - t) <= delta else delta * sign(x - t)
    return value, slope, None


def capped_log(x):
    return mpf(100) if x == 0 else min(mpf(100), -log(x))


def bce_slope(x, t, v):
    return (x - t) / max(mpf("1e-12"), x * (1 - x))


def bce_logits(weight):
    return (lambda x, t, v: (1 - t) * softplus(x) + weight * t * softplus(-x),
            lambda x, t, v: (1 - t) * s(x) - weight * t * s(-x), None)


def var(v):
    return max(v, mpf("1e-6"))


ELEMENTS = {
    "Mse": (lambda x, t, v: (x - t) ** 2, lambda x, t, v: 2 * (x - t), None),
    "Mae": (lambda x, t, v: fabs(x - t), lambda x, t, v: sign(x - t), None),
    "Huber": huber(1),
    "HuberWide": huber(2.5),
    "LogCosh": (lambda x, t, v: log(cosh(x - t)) if fabs(x - t) < 1000 else fabs(x - t) - log(mpf(2)), lambda x, t, v: tanh(x - t), None),
    "Msle": (lambda x, t, v: (log(1 + x) - log(1 + t)) ** 2, lambda x, t, v: 2 * (log(1 + x) - log(1 + t)) / (1 + x), None),
    "Bce": (lambda x, t, v: times(t, lambda: capped_log(x)) + times(1 - t, lambda: capped_log(1 - x)), bce_slope, None),
    "BceLogits": bce_logits(1),
    "BceLogitsWeighted": bce_logits(3),
    "Hinge": (lambda x, t, v: max(mpf(0), 1 - t * x), lambda x, t, v: -t if t * x < 1 else mpf(0), None),
    "SquaredHinge": (lambda x, t, v: max(mpf(0), 1 - t * x) ** 2, lambda x, t, v: -2 * t * (1 - t * x) if t * x < 1 else mpf(0), None),
    "Poisson": (lambda x, t, v: x - times(t, lambda: log(max(mpf("1e-8"), x))), lambda x, t, v: 1 - t / max(mpf("1e-8"), x), None),
    "PoissonLog": (lambda x, t, v: exp(x) - t * x, lambda x, t, v: exp(x) - t, None),
    "Gaussian": (lambda x, t, v: (log(var(v)) + (x - t) ** 2 / var(v)) / 2, lambda x, t, v: (x - t) / var(v), lambda x, t, v: (1 - (x - t) ** 2 / var(v)) / var(v) / 2),
}

REAL = [(0.5, 0.5), (0.5, 0.25), (1.5, 0.5), (-3.25, 4.5), (1e4, -1e4), (1e-3, 1.5e-3), (2.0**-60, 0), (0.75, -0.25), (1.0, -1.5), (-20, 3), (100.5, 100.25), (1e6, 1e6 + 1), (7, 4.5)]
LOGITS = [(x, t) for x in (-1e4, -200, -30, -2.5, -1e-3, 0, 0.125, 1, 17, 40, 90, 1e4) for t in (0, 1, 0.25)]
POINTS = {
    "Msle": [(0, 0), (0, 1e6), (1e6, 0), (0.5, 0.25), (3, 3.000001), (1e30, 1e29), (2.0**-40, 0), (12.5, 40)],
    "Bce": [(0, 0), (1, 1), (0, 1), (1, 0), (0.5, 0), (0.5, 1), (0.25, 0.75), (1e-6, 0), (1e-6, 1), (1 - 2.0**-24, 1), (1 - 2.0**-24, 0), (0.9, 0.1), (2.0**-100, 1), (0.3, 1)],
    "BceLogits": LOGITS,
    "BceLogitsWeighted": LOGITS,
    "Hinge": [(x, t) for x in (-1e4, -1, -0.5, 0, 0.25, 1, 1.5, 1e4) for t in (-1, 1)],
    "Poisson": [(0, 0), (0.5, 0), (0.5, 3), (3, 3), (1e-3, 1), (1e4, 9999), (12.5, 12), (2.0**-30, 2)],
    "PoissonLog": [(-1e4, 0), (0, 1), (2.5, 12), (-3, 0), (4, 54), (20, 5)],
}
POINTS["SquaredHinge"] = POINTS["Hinge"]
VARIANCES = {"Gaussian": [1, 0.25, 1e-4, 40, 0]}


def write(value):
    return mp.nstr(mpf(value), 25) if fabs(value) != inf else ("inf" if value > 0 else "-inf")


def elements():
    for name, (value, slope, vslope) in ELEMENTS.items():
        for x, t in POINTS.get(name, REAL):
            for v in VARIANCES.get(name, [1]):
                x, t, v = mpf(single(x)), mpf(single(t)), mpf(single(v))
                dx = slope(x, t, v)
                kink = name in ("Mae",) and x == t or "Hinge" in name and t * x == 1 or name in ("Bce", "Poisson") and (x < 1e-5 or x > 1 - 1e-5)
                if not kink:
                    step = mpf(10) ** -30
                    numeric = (value(x + step, t, v) - value(x - step, t, v)) / (2 * step)
                    assert fabs(numeric - dx) <= mpf(10) ** -20 * (1 + fabs(dx)), (name, x, t, numeric, dx)
                dv = vslope(x, t, v) if vslope else mpf(0)
                if vslope and v > 1e-5:
                    step = mpf(10) ** -30
                    numeric = (value(x, t, v + step) - value(x, t, v - step)) / (2 * step)
                    assert fabs(numeric - dv) <= mpf(10) ** -20 * (1 + fabs(dv)), (name, x, t, v)
                size = {"BceLogits": (1 - t) * s(x) + t * s(-x), "BceLogitsWeighted": (1 - t) * s(x) + 3 * t * s(-x), "PoissonLog": exp(x) + t}.get(name, fabs(dx))
                if name == "Poisson" and x < 1e-8:
                    size = 1 + t * mpf(10) ** 8
                vsize = (1 + (x - t) ** 2 / var(v)) / var(v) / 2 if vslope else 0
                loss_size = {"PoissonLog": exp(x) + fabs(t * x), "Poisson": x + times(t, lambda: fabs(log(max(mpf("1e-8"), x)))), "Gaussian": fabs(log(var(v))) / 2 + (x - t) ** 2 / var(v) / 2}.get(name, fabs(value(x, t, v)))
                yield ",".join([name, repr(float(x)), repr(float(t)), repr(float(v)), write(value(x, t, v)), write(dx), write(dv), write(loss_size), write(size), write(vsize)])


# name -> smoothing, penalty, cap, temperature, has weights
ROWS = {
    "CrossEntropy": (0, 0, None, 1, False),
    "Smooth": (0.1, 0, None, 1, False),
    "Weighted": (0, 0, None, 1, True),
    "SmoothWeighted": (0.1, 0, None, 1, True),
    "Penalized": (0, 1e-3, None, 1, False),
    "Capped": (0, 0, 30, 1, False),
    "Tempered": (0, 0, None, 0.7, False),
    "Everything": (0.1, 1e-3, 30, 0.7, True),
}


def scatter(i, j, spread):
    bits = ((j * 7 + i + 1) * 2654435769) & 0xFFFFFFFF
    bits ^= bits >> 15
    bits = (bits * 2246822519) & 0xFFFFFFFF
    return single((bits >> 8) * (2 * spread / (1 << 24)) - spread)


def row_inputs():
    yield [0.75], [0]
    yield [1.0, 2.0], [0, 1]
    yield [3.0, 3.0, 3.0], [1]
    yield [0.0, 30.0, -5.0], [1, 0]
    yield [-3.0, 40.0, 4.0, 2.0], [1]
    yield [50.0, 20.0, 10.0], [0, 2]
    yield [1e4, -1e4, 9999.5], [0, 1, 2]
    yield [-1e4, -1e4, -1e4 - 1], [0, 2]
    yield [1e30, -1e30, 0.0], [0]
    yield [2.0**-149, 0.0, -(2.0**-149)], [1]
    yield [-40.0, -41.5, -60.0, -39.25], [3, 0]
    yield [scatter(1, j, 3) for j in range(16)], [5]
    yield [scatter(2, j, 8) for j in range(17)], [16, 0]
    yield [scatter(3, j, 30) for j in range(40)], [33]
    yield [scatter(4, j, 100) for j in range(19)], [2]


def row(x, q, label, weights, options):
    smoothing, penalty, cap, temperature, weighted = options
    n = len(x)
    smoothing, penalty, temperature = mpf(smoothing), mpf(penalty), mpf(temperature)
    w = weights if weighted else [mpf(1)] * n

    def logit(v):
        return (cap * tanh(v / cap) if cap else v) / temperature

    def inner(v):
        return (1 / cosh(v / cap) ** 2 if cap else mpf(1)) / temperature

    y = [logit(v) for v in x]
    top = max(y)
    total = sum(exp(v - top) for v in y)
    lse = top + log(total)
    p = [exp(v - top) / total for v in y]
    hard = q is None
    q = [mpf(1) if i == label else mpf(0) for i in range(n)] if hard else q
    a = [w[i] * ((1 - smoothing) * q[i] + smoothing / n) for i in range(n)]
    loss = sum(times(a[i], lambda i=i: top - y[i]) for i in range(n)) + sum(a) * log(total)
    scale = 1 / w[label] if hard else mpf(1)
    gradient = [inner(x[i]) * (scale * (sum(a) * p[i] - a[i]) + 2 * penalty * lse * p[i]) for i in range(n)]
    pure = hard and smoothing == 0 and penalty == 0
    size = [fabs(g) if pure else inner(x[i]) * (scale * (sum(a) * p[i] + a[i]) + fabs(2 * penalty * lse * p[i])) for i, g in enumerate(gradient)]
    return loss + penalty * lse ** 2, gradient, size


def join(values):
    return " ".join(write(value) for value in values)


def rows():
    for name, options in ROWS.items():
        for x, labels in row_inputs():
            weights = [mpf(single(0.5 + i % 5)) for i in range(len(x))]
            exact = [mpf(v) for v in map(single, x)]
            for label in labels:
                loss, gradient, size = row(exact, None, label, weights, options)
                yield ",".join([name, join(exact), str(label), join(weights), write(loss), join(gradient), join(size)])
            if len(x) > 1:
                for q in ([mpf(1) if i == labels[0] else mpf(0) for i in range(len(x))], [mpf(2) ** -(i + 1) for i in range(len(x))]):
                    loss, gradient, size = row(exact, q, None, weights, options)
                    yield ",".join(["Soft" + name, join(exact), join(q), join(weights), write(loss), join(gradient), join(size)])


if __name__ == "__main__":
    for kind, lines in (("elements", elements()), ("rows", rows())):
        with open(f"{sys.argv[1]}/{kind}.csv", "w", encoding="ascii", newline="\n") as file:
            file.writelines(line + "\n" for line in lines)
