using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Finds the factor of a product that has a member for the whole product, which underflows or overflows once: sigmoid(u) in m * sigmoid(u).
/// </summary>
internal static class DecayingFactor
{
    // How far down a product it is looked for: what stands above it is made anew, and is no longer shared with other products.
    private const int MostNested = 8;

    /// <summary>Finds the first such factor, or null.</summary>
    /// <param name="formula">The product.</param>
    /// <param name="rest">The product without it.</param>
    public static Call? Find(Formula formula, out Formula rest) => Find(formula, MostNested, out rest);

    private static Call? Find(Formula formula, int levels, out Formula rest)
    {
        rest = Algebra.One;
        if (formula is not Call call)
        {
            return null;
        }

        if (call.Function.Code is LaneCode.FamilyMember { Times: not null } or LaneCode.Lane { Times: not null })
        {
            return call;
        }

        if (call.Function != Arithmetic.Multiply || levels == 0)
        {
            return null;
        }

        for (int i = 0; i < 2; i++)
        {
            if (Find(call.Arguments[i], levels - 1, out Formula inner) is { } decay)
            {
                rest = Algebra.Multiply(inner, call.Arguments[1 - i]);
                return decay;
            }
        }

        return null;
    }
}
