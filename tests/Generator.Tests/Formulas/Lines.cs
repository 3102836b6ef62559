using System;
using System.Collections.Generic;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Reads and computes the formula lines of tests, over x and y.</summary>
internal static class Lines
{
    /// <summary>Reads a line into its stable form.</summary>
    public static Formula Read(string line) => FormulaReader.ReadTrusted(line, ["x", "y"]);

    /// <summary>Computes a formula.</summary>
    public static double At(Formula formula, double x, double y = 0) =>
        Evaluator.Evaluate(formula, new Dictionary<string, double>(StringComparer.Ordinal) { ["x"] = x, ["y"] = y });
}
