"""Prints the constants of runtime/Functions/GeluArgument.cs, sqrt(8/pi) and 0.044715, each as the sum of two doubles.

Usage: python3 tools/golden/gelu_argument.py
"""
from mpmath import mp, mpf, pi, sqrt

mp.dps = 50
for value in (sqrt(8 / pi), mpf("0.044715")):
    print(repr(float(value)), repr(float(value - mpf(float(value)))))
