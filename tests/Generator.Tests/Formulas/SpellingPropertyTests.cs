using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;
using FusedActivations.Generator.Formulas.Spellings;
using Xunit;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Checks the table of spellings on random arguments.</summary>
public sealed class SpellingPropertyTests
{
    public static TheoryData<string> Written => [.. SpellingTable.All.Select(static spelling => spelling.Written)];

    [Theory]
    [MemberData(nameof(Written))]
    public void Stable_form_has_the_value_of_what_is_written(string written) =>
        Prop.ForAll(RandomFormulas.Formulas, RandomFormulas.Formulas, RandomFormulas.Inputs, (u, v, x) =>
        {
            Formula formula = Filled(written, u, v);
            double expected = Lines.At(formula, x);
            double actual = Lines.At(StableForms.Rewrite(formula), x);
            return double.IsNaN(expected) || double.IsInfinity(expected) || HasLostDigits(written, expected) || IsNear(expected, actual);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Written))]
    public void Spelling_is_found_beside_others(string written) =>
        Prop.ForAll(RandomFormulas.Formulas, RandomFormulas.Inputs, (other, x) =>
        {
            Formula spelling = Filled(written, new Operand("x"), Algebra.Number(3));
            Formula sum = Algebra.Add(Algebra.Multiply(other, spelling), Algebra.Apply(HyperbolicFunctions.Tanh, [spelling]));
            double expected = Lines.At(sum, x);
            return double.IsNaN(expected)
                || double.IsInfinity(expected)
                || HasLostDigits(written, Lines.At(spelling, x))
                || IsNear(expected, Lines.At(StableForms.Rewrite(sum), x));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Written))]
    public void Stable_form_is_no_spelling_itself(string written)
    {
        Formula stable = SpellingRewriter.Rewrite(Filled(written, new Operand("x"), new Operand("y")));
        Assert.NotEqual(Filled(written, new Operand("x"), new Operand("y")), stable);
        Assert.Equal(stable, SpellingRewriter.Rewrite(stable));
    }

    private static Formula Filled(string written, Formula u, Formula v) =>
        Substitution.Replace(Pattern.ReadFormula(written),
            new Dictionary<string, Formula>(StringComparer.Ordinal) { ["u"] = u, ["v"] = v, ["c"] = Algebra.Number(2.5) });

    // A logarithm magnifies the rounding of a sum that has cancelled by 1 / sum: below e^-20, the text has fewer digits than are compared.
    private static bool HasLostDigits(string written, double value) => written.StartsWith("log(", StringComparison.Ordinal) && value < -20;

    // The text itself cancels: what it leaves is no better than this.
    private static bool IsNear(double expected, double actual) => Math.Abs(expected - actual) <= 1e-6 * (1 + Math.Abs(expected));
}
