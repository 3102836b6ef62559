using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Makes smooth formulas of x that stay finite on -2..2.</summary>
internal static class RandomFormulas
{
    private static readonly string[] Bounded =
        ["tanh", "sigmoid", "sin", "cos", "atan", "erf", "softplus", "asinh", "normal_cdf", "sech_squared"];

    /// <summary>Gets formulas of a few nodes.</summary>
    public static Arbitrary<Formula> Formulas => Gen.Sized(static size => OfDepth(System.Math.Min(4, 1 + (size / 20)))).ToArbitrary();

    /// <summary>Gets inputs.</summary>
    public static Arbitrary<double> Inputs => Gen.Choose(-2000, 2000).Select(static i => i / 1000.0).ToArbitrary();

    private static Gen<Formula> OfDepth(int depth)
    {
        Gen<Formula> leaf =
            Gen.OneOf(Gen.Constant<Formula>(new Operand("x")), Gen.Choose(-12, 12).Select(static i => Algebra.Number(i / 4.0)));
        if (depth == 0)
        {
            return leaf;
        }

        Gen<Formula> below = OfDepth(depth - 1);
        Gen<Formula> call =
            Gen.Elements(Bounded).SelectMany(name => below.Select(inner => Algebra.Apply(FunctionTable.Get(name), [inner])));
        Gen<Formula> pair = below.SelectMany(
            left => below.SelectMany(
                right => Gen.Elements(Algebra.Add(left, right), Algebra.Subtract(left, right), Algebra.Multiply(left, right))));
        return Gen.OneOf(leaf, call, pair);
    }
}
