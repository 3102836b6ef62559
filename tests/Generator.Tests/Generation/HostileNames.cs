using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Finds the names that a user may have and that generated code could stumble over.</summary>
internal static class HostileNames
{
    /// <summary>A method of every kind; what is in braces is a name.</summary>
    public static readonly IReadOnlyList<string> Methods =
    [
        """[Activation("silu({x} + {b}) * {r} * {s} * {u}")] public static partial void {M}(ReadOnlySpan<float> {x}, [PerColumn] ReadOnlySpan<float> {b}, [PerRow] ReadOnlySpan<float> {r}, [Learned] float {s}, float {u}, Span<float> {y});""",
        """[Activation("sigmoid", Members = (GeneratedMembers)63)] public static partial void {M}(ReadOnlySpan<double> {x}, Span<double> {y});""",
        """[Activation("mish", Members = (GeneratedMembers)15)] public static partial void {M}(Span<float> {x});""",
        """[Activation("gelu({x}) * {b}")] public static partial Vector256<float> {M}(Vector256<float> {x}, Vector256<float> {b});""",
        """[Activation("tanh", Members = (GeneratedMembers)63)] public static partial float {M}(float {x});""",
        """[Activation("swiglu({x} + {b})")] public static partial void {M}(ReadOnlySpan<float> {x}, [PerColumn] ReadOnlySpan<float> {b}, Span<float> {y});""",
        """[Activation("swiglu", Layout = GatedLayout.Interleaved)] public static partial void {M}(ReadOnlySpan<float> {x}, int columns, Span<float> {y});""",
        """[Activation("softmax", Causal = true)] public static partial void {M}(ReadOnlySpan<float> {x}, ReadOnlySpan<float> mask, int columns, float temperature, Span<float> {y});""",
        """[Activation("logsumexp")] public static partial float {M}(ReadOnlySpan<float> {x});""",
        """[Activation("gumbel_softmax", Hard = true)] public static partial void {M}(ReadOnlySpan<double> {x}, ulong seed, Span<double> {y});""",
        """[Loss("mse")] public static partial float {M}(ReadOnlySpan<float> {x}, ReadOnlySpan<float> {b}, Span<float> {dx});""",
        """[Loss("cross_entropy", LabelSmoothing = 0.1, SoftCap = 30, ZLoss = 0.1, IgnoreIndex = -1)] public static partial float {M}(ReadOnlySpan<float> {x}, ReadOnlySpan<int> {b}, int columns, ReadOnlySpan<float> weights, Span<float> {dx}, Span<float> losses);""",
        """[Loss("dice")] public static partial float {M}(ReadOnlySpan<float> {x}, ReadOnlySpan<float> {b}, int columns, Span<float> {dx});""",
        """[Loss("nll")] public static partial double {M}(ReadOnlySpan<double> {x}, ReadOnlySpan<int> {b}, int columns, Span<double> {dx});""",
    ];

    /// <summary>Gets the names of parameters that stand in braces.</summary>
    public static readonly IReadOnlyList<string> Roles = ["x", "b", "r", "s", "u", "y"];

    /// <summary>Gets the keywords of C#, those that are so in some place alone, and words that compilers read as types.</summary>
    public static IReadOnlyList<string> Keywords { get; } =
        [.. SyntaxFacts.GetKeywordKinds()
            .Concat(SyntaxFacts.GetContextualKeywordKinds())
            .Select(SyntaxFacts.GetText)
            .Concat(["dynamic", "nint", "nuint", "notnull", "unmanaged", "args", "value", "_", "__"])
            .Where(SyntaxFactsOfNames)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Gets every name that the code generated for a method of <see cref="Methods"/>
    /// writes, those that are made of the user's names among them.
    /// </summary>
    public static IReadOnlyList<string> WrittenFor(string method)
    {
        CSharpCompilation compilation = TestCompilation.Create($"public static partial class K {{ {Fill(method)} }}");
        GeneratorRun.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation complete, out ImmutableArray<Diagnostic> _);
        SyntaxToken[] tokens = [.. complete.SyntaxTrees
            .Except(compilation.SyntaxTrees)
            .SelectMany(static tree => tree.GetRoot(CancellationToken.None).DescendantTokens())];
        string[] names = [.. tokens
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(static token => token.ValueText)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        return names.Length > 10 && !names.Contains("NotSupportedException", StringComparer.Ordinal)
            ? names
            : throw new InvalidOperationException("Nothing is generated for " + method);
    }

    /// <summary>Writes a method with other names for some of its parts, and with full names for the rest.</summary>
    public static string Fill(string method, params (string Role, string Name)[] names)
    {
        string text = names.Aggregate(
            method,
            static (text, pair) => text.Replace("{" + pair.Role + "}", "@" + pair.Name, StringComparison.Ordinal)
                .Replace("{d" + pair.Role + "}", "@d" + pair.Name, StringComparison.Ordinal));
        text = Roles.Concat(["M", "dx"])
            .Aggregate(text, static (line, role) => line.Replace("{" + role + "}", role, StringComparison.Ordinal));
        text = Regex.Replace(text, @"\b(?:ReadOnly)?Span<", "global::System.$0", RegexOptions.None, TimeSpan.FromSeconds(1));
        text = Regex.Replace(text, @"\bVector256<", "global::System.Runtime.Intrinsics.Vector256<", RegexOptions.None,
            TimeSpan.FromSeconds(1));
        return Regex.Replace(text, @"(?<=[\[\(= ])(?:Activation\(|Loss\(|PerColumn\]|PerRow\]|Learned\]|GeneratedMembers\b|GatedLayout\b)",
            "global::FusedActivations.$0", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    /// <summary>Tells whether the parameters of a filled method have names of their own, as C# asks.</summary>
    public static bool HasDistinctParameters(string filled)
    {
        string[] names = [.. Regex.Matches(filled[filled.IndexOf(" partial ", StringComparison.Ordinal)..], @"\w+(?=[,)])",
            RegexOptions.None, TimeSpan.FromSeconds(1)).Select(static match => match.Value)];
        return names.Distinct(StringComparer.Ordinal).Count() == names.Length;
    }

    private static bool SyntaxFactsOfNames(string word) =>
        word.Length > 0 && word.All(static letter => char.IsLetter(letter) || letter == '_');
}
