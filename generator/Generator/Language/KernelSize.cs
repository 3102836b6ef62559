using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Language;

/// <summary>
/// Tells whether a formula is too large to be compiled: by the number of different terms, each of which is an instruction or more. What
/// passes here is derived and written in time, so that neither asks again.
/// </summary>
internal static class KernelSize
{
    /// <summary>The most terms of a value; gelu in gelu 80 deep, some 1,200 lines of generated code, is below it.</summary>
    public const int MostNodes = 1000;

    /// <summary>
    /// The most operands of a method: its backward pass has a gradient for each, and
    /// the upstream gradient, and the library's loops take 32 spans.
    /// </summary>
    public const int MostOperands = 15;

    // A derivative has some terms for each of the value's, which it shares with the derivatives by the other operands.
    private const int MostNodesOfDerivatives = 8 * MostNodes;

    // Deriving takes longer than all that is asked before; below this size, times the operands, no derivative is too large.
    private const int Unasked = 300;

    /// <summary>
    /// Tells whether the value of a formula is too large; of one that others call, whose derivatives are asked of the method that uses it.
    /// </summary>
    public static bool IsValueTooLarge(Formula formula) => FormulaSize.Distinct(Expansion.Of(formula)) > MostNodes;

    /// <summary>Tells whether a formula, or its derivatives by the operands, are too large.</summary>
    public static bool IsTooLarge(Formula formula)
    {
        using FormulaBudget budget = FormulaBudget.Begin();
        try
        {
            int nodes = FormulaSize.Distinct(Expansion.Of(formula));
            IReadOnlyList<string> operands = OperandSets.Of(formula);
            return nodes > MostNodes || (nodes * operands.Count > Unasked
                && FormulaSize.Distinct([.. operands.Select(operand => Derivative(formula, operand))]) > MostNodesOfDerivatives);
        }
        catch (FormulaTooLargeException)
        {
            return true;
        }
    }

    private static Formula Derivative(Formula formula, string operand) =>
        StableForms.RewriteDerived(Expansion.Of(Differentiator.Differentiate(formula, operand)));
}
