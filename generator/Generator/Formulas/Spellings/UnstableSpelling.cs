using System;
using System.Linq;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>
/// Represents a way to write a function that overflows or cancels, and the way that does not. The compilation of formulas, the
/// analyzer on their texts and the analyzer on plain C# use the same spellings.
/// </summary>
/// <param name="written">What is written, over u, v (what is left of a sum) and c (a positive number).</param>
/// <param name="stable">What is computed instead; it holds exactly for real numbers.</param>
/// <param name="advice">What the user can write instead, with functions that users may call.</param>
internal sealed class UnstableSpelling(string written, string stable, string advice)
{
    private readonly Lazy<Pattern> pattern = new(() => Pattern.Read(written));
    private readonly Lazy<Formula> replacement = new(() => Pattern.ReadFormula(stable));
    private readonly Lazy<ulong> functions = new(() => FunctionSets.Of(Pattern.ReadFormula(written)));

    /// <summary>Gets what is written.</summary>
    public string Written { get; } = written;

    /// <summary>Gets what the user can write instead.</summary>
    public string Advice { get; } = advice;

    /// <summary>Gets what is computed instead.</summary>
    public Formula Stable => this.replacement.Value;

    /// <summary>Gets what goes wrong.</summary>
    public Fault Fault { get; init; } = Fault.LosesDigits;

    /// <summary>Gets the name of the function that overflows, for <see cref="Fault.Overflows"/>.</summary>
    public string Name { get; init; } = "";

    /// <summary>Gets whether an overflow ends in infinity, rather than in NaN.</summary>
    public bool EndsInInfinity { get; init; }

    /// <summary>Gets the factor of u in the exponent that overflows.</summary>
    public double Exponent { get; init; } = 1;

    /// <summary>Gets whether both u and -u overflow.</summary>
    public bool IsTwoSided { get; init; }

    /// <summary>Gets whether digits are lost only where v is near 0.</summary>
    public bool NeedsSmallRest { get; init; }

    /// <summary>Gets what can be done where the advice is too long to be read; empty where nothing is said then.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Gets whether the function is f with f(-u) = -f(u), so that a sign need not stand on both sides of it.</summary>
    public bool IsOdd => this.Stable is Call { Function.Mirror: Mirror.Odd, Arguments: [Operand] };

    /// <summary>Gets where the user is told.</summary>
    public Audience Audience { get; init; } = Audience.Everyone;

    /// <summary>Gets the set of functions that must be there.</summary>
    public ulong Functions => this.functions.Value;

    /// <summary>Finds it as a whole, or as a part of the factors or summands.</summary>
    public PatternMatch? Find(Formula formula, PatternMatcher matcher) =>
        matcher.Match(this.pattern.Value, formula).Select(this.Straighten).FirstOrDefault();

    // -tanh(-x) is tanh(x).
    private PatternMatch Straighten(PatternMatch match) =>
        this.IsOdd && match.Scale < 0 && match.Bindings.Find("u") is { } argument && Algebra.IsNegation(argument, out Formula positive)
            ? match with { Scale = -match.Scale, Bindings = Bindings.None.With("u", positive) }
            : match;
}

/// <summary>Names what is wrong with a spelling.</summary>
internal enum Fault
{
    /// <summary>Rounding leaves few digits, or none, for some inputs.</summary>
    LosesDigits,

    /// <summary>It gives NaN or infinity where the function has a finite value.</summary>
    Overflows,
}

/// <summary>Names whom a spelling concerns.</summary>
internal enum Audience
{
    /// <summary>Formulas and plain C#.</summary>
    Everyone,

    /// <summary>Formulas only: in plain C# the spelling does no harm worth a message.</summary>
    Formulas,

    /// <summary>Nobody: it is compiled to the stable form, and safe as it is written.</summary>
    Nobody,
}
