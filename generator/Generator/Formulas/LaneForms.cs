using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Rewrites what overflows on the way into what does not when code is written, behind all derivatives: of these forms none is derived.
/// </summary>
internal static class LaneForms
{
    /// <summary>Rewrites a formula, children first.</summary>
    public static Formula Rewrite(Formula formula) => Substitution.Rewrite(formula, RewriteNode);

    private static Formula RewriteNode(Formula node) => node switch
    {
        // u * u / (c + u * u) = u * (u / (c + u * u)), and v / (c + u * u)
        Call { Arguments: [Call { Arguments: [var w, var same] } square, var sum] } call when call.Function == Arithmetic.Divide
            && square.Function == Arithmetic.Multiply
            && w.Equals(same)
            && IsSquareSum(sum, out Formula u, out Formula c)
            && u.Equals(w)
            => Algebra.Multiply(u, Algebra.Apply(Arithmetic.OverSquareSum, [u, u, c])),
        Call { Arguments: [Call { Arguments: [Constant factor, var v] } scaled, var sum] } call when call.Function == Arithmetic.Divide
            && scaled.Function == Arithmetic.Multiply
            && IsSquareSum(sum, out Formula u, out Formula c)
            => Algebra.Multiply(factor, Algebra.Apply(Arithmetic.OverSquareSum, [u, v, c])),
        Call { Arguments: [var v, var sum] } call when call.Function == Arithmetic.Divide && IsSquareSum(sum, out Formula u, out Formula c)
            => Algebra.Apply(Arithmetic.OverSquareSum, [u, v, c]),

        // c * (u * u) = (c * u) * u for a small c: the square overflows before its product with c does.
        Call { Arguments: [Constant { Value: > -1 and < 1 } c, Call { Arguments: [var u, var same] } square] } call
            when call.Function == Arithmetic.Multiply && square.Function == Arithmetic.Multiply && u.Equals(same)
                => new Call(Arithmetic.Multiply, [new Call(Arithmetic.Multiply, [c, u]), u]),
        _ => node,
    };

    private static bool IsSquareSum(Formula sum, out Formula u, out Formula c)
    {
        (u, c) = sum switch
        {
            Call { Arguments: [Constant { Value: > 0 } constant, Call square] } call
                when call.Function == Arithmetic.Add && IsSquare(square) => (square.Arguments[0], constant),
            Call { Arguments: [Call square, Constant { Value: > 0 } constant] } call
                when call.Function == Arithmetic.Add && IsSquare(square) => (square.Arguments[0], constant),
            _ => (sum, sum),
        };
        return !ReferenceEquals(u, c);
    }

    private static bool IsSquare(Call call) => call.Function == Arithmetic.Multiply && call.Arguments[0].Equals(call.Arguments[1]);
}
