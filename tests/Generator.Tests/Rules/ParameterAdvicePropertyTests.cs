using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>What FACT107, FACT108 and FACT109 say of a function is true of it: its values are computed and looked at.</summary>
public sealed partial class ParameterAdvicePropertyTests
{
    [Theory]
    [InlineData(nameof(Dialect.PyTorch))]
    [InlineData(nameof(Dialect.Onnx))]
    public async Task Every_word_about_parameters_is_true(string dialect)
    {
        IReadOnlyList<AdvisedActivation> cases = AdvisedActivation.All(Enum.Parse<Dialect>(dialect));
        string members = string.Join('\n',
            cases.Select(static (item, i) => $"{item.Attribute} public static partial void M{i}(ReadOnlySpan<float> x, Span<float> y);"));
        CSharpCompilation compilation =
            TestCompilation.Create("using System; using FusedActivations; public static partial class Kernels {\n" + members + "\n}");
        compilation = compilation.WithOptions(compilation.Options
            .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("FACT109", ReportDiagnostic.Info)));

        ImmutableArray<Diagnostic> found = await RuleCheck.AnalyzeAsync(compilation);

        Assert.Empty(found.Where(static diagnostic => diagnostic.Id is not ("FACT107" or "FACT108" or "FACT109"))
            .Select(static diagnostic => diagnostic.ToString()));
        Assert.Contains(found, static diagnostic => diagnostic.Id is "FACT107");
        Assert.Contains(found, static diagnostic => diagnostic.Id is "FACT108");
        Assert.Contains(found, static diagnostic => diagnostic.Id is "FACT109");
        Assert.Empty(found.Where(diagnostic => !IsTrue(cases[diagnostic.Location.GetLineSpan().StartLinePosition.Line - 1], diagnostic))
            .Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))
            .Order(StringComparer.Ordinal));
    }

    private static bool IsTrue(AdvisedActivation item, Diagnostic diagnostic)
    {
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return diagnostic.Id switch
        {
            "FACT107" => Is(item, SpecialCase().Match(message).Groups["what"].Value),
            "FACT108" => IsSlope(item, Slope().Match(message).Groups["name"].Value),
            _ => message.Contains("amplifies negative inputs", StringComparison.Ordinal)
                ? IsSteep(item) && !IsSteep(item.AtDefaults())
                : KeepsMoments(item.AtDefaults()) && !KeepsMoments(item),
        };
    }

    // "the constant 0", "'identity'", "'0.5 * x'", "'relu6'".
    private static bool Is(AdvisedActivation item, string what)
    {
        string text = what.Trim('\'');
        Func<double, double> said = what.StartsWith("the constant ", StringComparison.Ordinal)
            ? _ => double.Parse(what["the constant ".Length..], CultureInfo.InvariantCulture)
            : ActivationCatalogue.Find(text) is { } other ? (item with { Activation = other }).AtDefaults().At
            : Computed(FormulaReader.ReadPlain(text, ["x"]));
        // Outside of its domain it is nothing.
        return item.Inputs.All(x => double.IsNaN(item.At(x)) || Math.Abs(item.At(x) - said(x)) <= 1e-9 * (1 + Math.Abs(said(x))));
    }

    private static Func<double, double> Computed(Formula formula) =>
        x => Evaluator.Evaluate(formula, new Dictionary<string, double>(StringComparer.Ordinal) { ["x"] = x });

    // It falls and grows as it is; with the positive parameter, which is legal, and with the usual one it never falls.
    private static bool IsSlope(AdvisedActivation item, string name)
    {
        AdvisedActivation positive = item.With(name, Math.Abs(item.Written[name]));
        Parameter parameter = item.Activation.FindParameter(name)!;
        AdvisedActivation usual = item.With(name, parameter.DefaultOf(item.Dialect) ?? parameter.UsualValue!.Value);
        bool isSame = item.Inputs.Any(x => Math.Abs(item.At(x) - positive.At(x)) <= 1e-12);
        return item.Steps() is (true, true)
            && !positive.Steps().Falls
            && !usual.Steps().Falls
            && parameter.Range.Contains(positive.Written[name])
            && isSame;
    }

    private static bool IsSteep(AdvisedActivation item) => (item.At(-1e3) - item.At(-1e4)) / 9e3 > 1.0005;

    // Simpson's rule on each side of 0, where the kink is.
    private static bool KeepsMoments(AdvisedActivation item)
    {
        const int Intervals = 2000;
        const double End = 9;
        (double mean, double variance) = (0, 0);
        foreach (double side in new[] { -1.0, 1.0 })
        {
            for (int i = 0; i <= Intervals; i++)
            {
                double x = Math.Max(End * i / Intervals, 1e-12) * side;
                double weight =
                    (i is 0 or Intervals ? 1 : i % 2 == 1 ? 4 : 2) * End / Intervals / 3 * Math.Exp(-0.5 * x * x) / Math.Sqrt(2 * Math.PI);
                mean += weight * item.At(x);
                variance += weight * item.At(x) * item.At(x);
            }
        }

        return Math.Abs(mean) < 2e-3 && Math.Abs(variance - 1) < 2e-3;
    }

    [GeneratedRegex("is just (?<what>.*); say so", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpecialCase();

    [GeneratedRegex(@"with (?<name>\w+) = ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slope();
}
