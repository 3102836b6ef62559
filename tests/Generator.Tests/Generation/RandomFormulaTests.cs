using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Compares random formulas, compiled into vector code, with the C# methods that they are.</summary>
public sealed class RandomFormulaTests
{
    private const int Count = 40;

    private static readonly string[] Functions =
    [
        "Math.Tanh",
        "Formula.Sigmoid",
        "Math.Sin",
        "double.Atan",
        "Formula.Erf",
        "Formula.Softplus",
        "Math.Abs",
        "double.Cos",
        "Formula.Silu",
        "Math.Asinh"
    ];

    private static readonly string[] Pairs =
    [
        "({0} + {1})",
        "({0} - {1})",
        "({0} * {1})",
        "Math.Max({0}, {1})",
        "Math.Min({0}, {1})",
        "({0} / (2 + Math.Abs({1})))",
        "Formula.Hypot({0}, {1})"
    ];

    private static readonly string[] Conditions = ["{0} < {1}", "{0} >= {1} && x > -1", "!({0} <= {1}) || x == 0.5", "({0} > {1})"];

    [Fact]
    public async Task Generated_code_computes_what_the_method_computes()
    {
        string[] bodies = [.. Body.Sample(Count, 12).Select(static body => body)];
        string methods = string.Concat(bodies.Select(static (body, i) => $$"""

                [ActivationFormula] public static double F{{i}}(double x, double a = 0.75) { {{body}} }
                [Activation(nameof(F{{i}}), Members = GeneratedMembers.Forward)] public static partial double M{{i}}(double x);
            """));
        CSharpCompilation program =
            TestCompilation.Create(GeneratorRun.Usings + "#pragma warning disable\npublic static partial class K {" + methods + "}");
        ImmutableArray<Diagnostic> faults = await RuleCheck.AnalyzeAsync(program);
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Take(5)));
        Compilation complete = GeneratorRun.Compile(program);
        using MemoryStream image = new();
        Assert.True(complete.Emit(image).Success);
        Type type = Assembly.Load(image.ToArray()).GetType("K", throwOnError: true)!;
        for (int i = 0; i < Count; i++)
        {
            Func<double, double, double> method = type.GetMethod($"F{i}")!.CreateDelegate<Func<double, double, double>>();
            Func<double, double> generated = type.GetMethod($"M{i}")!.CreateDelegate<Func<double, double>>();
            foreach (double x in Enumerable.Range(-24, 49).Select(static step => step / 8.0).Append(double.NaN))
            {
                (double expected, double actual) = (method(x, 0.75), generated(x));
                bool isNear = double.IsNaN(x)
                    ? double.IsNaN(actual)
                    : Math.Abs(expected - actual) <= 1e-11 * (1 + Math.Abs(expected)) || IsAtAnEdge(method, x);
                Assert.True(isNear, FormattableString.Invariant($"{bodies[i]} at {x}: {actual:R}, expected {expected:R}"));
            }
        }
    }

    // Where a comparison is decided by the last bit, the two may go different ways.
    private static bool IsAtAnEdge(Func<double, double, double> method, double x) =>
        Math.Abs(method(x + 1e-9, 0.75) - method(x - 1e-9, 0.75)) > 1e-7
            || Math.Abs(method(x, 0.75) - method(x + 1e-9, 0.75)) > 1e-7
            || Math.Abs(method(x, 0.75) - method(x - 1e-9, 0.75)) > 1e-7;

    private static Gen<string> Body =>
        from first in Expression(3, "x")
        from second in Expression(2, "p")
        from asked in Condition("p")
        from ifTrue in Expression(2, "p")
        from last in Expression(2, "q")
        from early in Condition("x")
        select $"double p = {first}; if ({early}) return p * a; double q = {second}; if ({asked}) {{ q = {ifTrue}; }} else {{ p -= q; }} return {last} + p;";

    private static Gen<string> Expression(int depth, string variable)
    {
        Gen<string> leaf = Gen.OneOf(Gen.Constant("x"), Gen.Constant(variable), Gen.Constant("a"),
            Gen.Choose(-8, 8).Select(static number => FormattableString.Invariant($"({number / 4.0:F2})")));
        if (depth == 0)
        {
            return leaf;
        }

        Gen<string> below = Expression(depth - 1, variable);
        Gen<string> call = from function in Gen.Elements(Functions) from argument in below select $"{function}({argument})";
        Gen<string> pair = from form in Gen.Elements(Pairs)
                           from left in below
                           from right in below
                           select string.Format(
            System.Globalization.CultureInfo.InvariantCulture, form, left, right);
        Gen<string> choice =
            from condition in Condition(variable) from one in below from other in below select $"({condition} ? {one} : {other})";
        return Gen.OneOf(leaf, call, pair, choice);
    }

    private static Gen<string> Condition(string variable) =>
        from form in Gen.Elements(Conditions)
        from left in Gen.Elements("x", variable, $"Math.Abs({variable})")
        from right in Gen.Choose(-6, 6).Select(static number => FormattableString.Invariant($"{(number / 4.0) + 0.11:F2}"))
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, left, right);
}
