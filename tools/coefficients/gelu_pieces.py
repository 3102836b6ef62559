"""Prints the pieces of runtime/Functions/Standard/GeluPieces.cs: gelu and its derivative, of the normal distribution and of tanh.

With a = |x|, the negative side is -a T(a), its slope S(a); T is Phi(-a) or 1 / (1 + e^z(a)), S = T + a T'. Eight pieces around centres
k h each have a polynomial in a - centre, by Remez' exchange with the weight of what is promised: 6e-8 relative (one unit in the last
place), or 2^-31 / a where a T is below 2^-30; the slope 2^-25. A centre is moved to a float whose value is nearly a float, too
(S. Gal, "Computing elementary functions", 1986), so that the constant term is as good as exact; the others are rounded one by one,
highest last, and what is left is fitted again. The last piece is 0 at its end, where it is held for all that lies beyond.
Usage: python3 gelu_pieces.py   (mpmath)
"""

import struct

from mpmath import cos, erfc, exp, lu_solve, matrix, mp, mpf, pi, sqrt

mp.dps = 30
GRID = 240


def single(value):
    return mpf(struct.unpack("f", struct.pack("f", float(value)))[0])


def neighbours(value, count):
    bits = struct.unpack("i", struct.pack("f", float(value)))[0]
    return [mpf(struct.unpack("f", struct.pack("i", bits + k))[0]) for k in range(-count, count + 1)]


def fit(function, degree, weight, low, high, centre, fixed):
    """The terms behind the fixed ones, and the largest weighted error."""
    first = len(fixed)
    free = degree + 1 - first
    grid, values, weights = [], [], []
    for i in range(GRID + 1):
        x = low + (high - low) * mpf(i) / GRID
        if abs(x - centre) < (high - low) / 200:
            continue
        # f = known + (x - centre)^first q: q is fitted, with the error of f.
        power = (x - centre) ** first
        grid.append(x)
        values.append((function(x) - sum(c * (x - centre) ** k for k, c in enumerate(fixed))) / power)
        weights.append(weight(x) * abs(power))
    last = len(grid) - 1
    if free == 0:
        return [], max(abs(w * v) for w, v in zip(weights, values))
    points = sorted({int(mp.nint((1 - cos(pi * i / free)) / 2 * last)) for i in range(free + 1)})
    best = None
    for _ in range(15):
        system, right = matrix(free + 1, free + 1), matrix(free + 1, 1)
        for i, at in enumerate(points):
            for k in range(free):
                system[i, k] = (grid[at] - centre) ** k
            system[i, free] = (-1) ** i / weights[at]
            right[i] = values[at]
        solution = lu_solve(system, right)
        terms = [solution[k] for k in range(free)]
        errors = [w * (sum(c * (x - centre) ** k for k, c in enumerate(terms)) - v) for x, v, w in zip(grid, values, weights)]
        largest = max(abs(e) for e in errors)
        if best is None or largest < best[1]:
            best = (terms, largest)
        runs, start = [], 0
        for i in range(1, last + 1):
            if (errors[i] > 0) != (errors[i - 1] > 0):
                runs.append((start, i - 1))
                start = i
        runs.append((start, last))
        peaks = [max(range(a, b + 1), key=lambda i: abs(errors[i])) for a, b in runs]
        while len(peaks) > free + 1:
            peaks.pop(0 if abs(errors[peaks[0]]) < abs(errors[peaks[-1]]) else -1)
        if len(peaks) < free + 1 or peaks == points:
            break
        points = peaks
    return best


def piece(function, degree, tolerance, low, high, centre, is_last):
    weight = lambda x: 1 / tolerance(x)
    if is_last:
        centre, fixed = single(high), [mpf(0)]
    else:
        centre = min(neighbours(centre, 20000)[::7], key=lambda c: abs(function(c) / single(function(c)) - 1))
        fixed = [single(function(centre))]
    while len(fixed) <= degree:
        terms, _ = fit(function, degree, weight, low, high, centre, fixed)
        fixed.append(single(terms[0]))
    return centre, fixed, fit(function, degree, weight, low, high, centre, fixed)[1]


def table(name, function, degree, tolerance, step, end):
    pieces = []
    for k in range(8):  # end / step is below 7.5, which is rounded to 7
        low = max(mpf(0), (k - mpf(1) / 2) * step)
        high = end if k == 7 else (k + mpf(1) / 2) * step
        pieces.append(piece(function, degree, tolerance, low, high, k * step if k else (low + high) / 2, k == 7))
    print(f"// {name}: step {float(step)}, end {float(single(end))!r}; largest errors in units of the tolerance:",
          " ".join(f"{float(p[2]):.2g}" for p in pieces))
    print("centre:", ", ".join(f"{float(p[0])!r}" for p in pieces))
    for k in range(degree, -1, -1):
        print(f"c{k}:", ", ".join(f"{float(p[1][k])!r}" for p in pieces))


def relative(function):
    return lambda a: max(mpf("6e-8") * function(a), mpf(2) ** -31 / a) if a > 0.1 else mpf("6e-8") * function(a)


density = lambda a: exp(-a * a / 2) / sqrt(2 * pi)
normal = lambda a: erfc(a / sqrt(2)) / 2
argument = lambda a: 2 * sqrt(2 / pi) * (a + mpf("0.044715") * a ** 3)
logistic = lambda a: 1 / (1 + exp(argument(a)))
growth = lambda a: 2 * sqrt(2 / pi) * (1 + 3 * mpf("0.044715") * a * a)
absolute = lambda a: mpf(2) ** -25
table("Phi(-a)", normal, 8, relative(normal), mpf("0.85"), mpf("6.35"))
table("gelu'(-a)", lambda a: normal(a) - a * density(a), 7, absolute, mpf("0.85"), mpf("6.35"))
table("tanh: T(a)", logistic, 8, relative(logistic), mpf("0.77"), mpf("5.75"))
table("tanh: gelu'(-a)", lambda a: logistic(a) - a * growth(a) * logistic(a) * (1 - logistic(a)), 7, absolute, mpf("0.77"), mpf("5.75"))
