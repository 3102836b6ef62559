using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FusedActivations.Generator.Formulas.Spellings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Writes every spelling of the table in plain C#, in many ways, and runs it before and after its remedy.</summary>
public sealed partial class SpellingRemedyTests
{
    // More than what is written, or than this, nobody reads.
    private const int LongestAdvice = 80;

    private static readonly string[] Arguments = ["x", "-x", "2 * x", "-2 * x", "x / 3", "x + y", "-(x + y)", "x * y", "x - 1"];

    private static readonly string[] Around = ["{0}", "-({0})", "3 * ({0})", "y * ({0})", "y - ({0})", "({0}) / 2", "y - -({0})"];

    private static readonly double[] Ordinary = [-2.5, -1.25, -0.4, 0.3, 0.9, 1.7, 3.1];

    private static readonly double[] Far = [-1000, -800, -60, 60, 800, 1000];

    /// <summary>Gets the spellings that plain C# is told of.</summary>
    public static TheoryData<string> Written =>
        [.. SpellingTable.All.Where(static spelling => spelling.Audience is Audience.Everyone).Select(static spelling => spelling.Written)];

    [Theory]
    [MemberData(nameof(Written))]
    public async Task A_remedy_computes_the_same_and_does_not_overflow(string written)
    {
        string[] bodies = [.. from argument in Arguments from around in Around select string.Format(
            System.Globalization.CultureInfo.InvariantCulture, around, InCode(written, argument))];
        string source = Source(bodies);
        CSharpCompilation before = TestCompilation.Create(source);
        ImmutableArray<Diagnostic> found =
            [.. (await RuleCheck.AnalyzeAsync(before)).Where(static diagnostic => diagnostic.Properties.ContainsKey("0.title"))];
        Assert.All(found, diagnostic => Assert.True(IsReadable(diagnostic), diagnostic.Properties["0.title"]));

        // Each body has its remedy: nothing of it overlaps.
        string cured = AppliedRemedies.Apply(source, found);
        (MethodInfo[] old, MethodInfo[] renewed) = (Methods(before), Methods(TestCompilation.Create(cured)));
        string[] lines = cured.Split('\n');
        for (int i = 0; i < bodies.Length; i++)
        {
            string body = lines[Array.FindIndex(lines, line => line.Contains($" M{i}(", StringComparison.Ordinal))];
            foreach (double x in Ordinary)
            {
                foreach (double y in Ordinary)
                {
                    (double right, double actual) = (Compute(old[i], x, y), Compute(renewed[i], x, y));
                    Assert.True(!double.IsFinite(right) || Math.Abs(right - actual) <= 1e-9 * (1 + Math.Abs(right)),
                        $"{bodies[i]} at {x}, {y} is {right}, but {body.Trim()} is {actual}");
                }
            }

            if (SpellingTable.All.First(
                spelling => string.Equals(spelling.Written, written, StringComparison.Ordinal)).Fault is Fault.Overflows)
            {
                Assert.All(Far, x => Assert.False(double.IsNaN(Compute(renewed[i], x, 0.5)), $"{body.Trim()} at {x}"));
            }
        }
    }

    [Fact]
    public void Most_spellings_have_a_remedy() => Assert.True(Written.Count > 15);

    private static bool IsReadable(Diagnostic diagnostic)
    {
        string advice = diagnostic.Properties["0.title"]!["Use '".Length..].TrimEnd('\'');
        return advice.Length <= Math.Max(LongestAdvice, diagnostic.Location.SourceSpan.Length) && !DoubleNegation().IsMatch(advice);
    }

    // exp(2 * u) is Math.Exp(2 * (x + y)); v is another number, c a positive one.
    private static string InCode(string written, string argument)
    {
        string code = Name().Replace(written, match => match.Value switch
        {
            "u" => argument is "x" ? "x" : $"({argument})",
            "v" => "y",
            "c" => "3",
            "pi" => "Math.PI",
            "exp" or "log" or "tanh" or "sqrt" => "Math." + char.ToUpperInvariant(match.Value[0]) + match.Value[1..],
            var function => "Formula." + char.ToUpperInvariant(function[0]) + function[1..],
        });
        return code;
    }

    private static string Source(string[] bodies) => $$"""
        using System;
        using FusedActivations;

        public static partial class Written
        {
        {{string.Join('\n', bodies.Select(static (body, i) => $"    public static double M{i}(double x, double y) => {body};"))}}

            [Activation("relu")] static partial void Used(ReadOnlySpan<float> x, Span<float> y);
        }
        """;

    private static MethodInfo[] Methods(CSharpCompilation compilation)
    {
        using MemoryStream image = new();
        EmitResult result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics) + compilation.SyntaxTrees[0]);
        image.Position = 0;
        Type type = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("Written")!;
        return [.. type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(static method => method.Name.StartsWith('M'))
            .OrderBy(static method => int.Parse(method.Name[1..], System.Globalization.CultureInfo.InvariantCulture))];
    }

    private static double Compute(MethodInfo method, double x, double y) => (double)method.Invoke(null, [x, y])!;

    [GeneratedRegex(@"[a-z]\w*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"-\s*\(?\s*-", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DoubleNegation();
}
