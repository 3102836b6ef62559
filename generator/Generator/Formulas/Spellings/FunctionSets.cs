using System.Collections.Generic;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Collects the functions of a formula, so that most spellings are ruled out without a search.</summary>
internal static class FunctionSets
{
    /// <summary>Gets the functions, without operators; two that mirror each other count as one.</summary>
    public static ISet<Function> Of(Formula formula)
    {
        HashSet<Function> functions = [];
        Substitution.Rewrite(formula, node =>
        {
            if (node is Call call && call.Function.Code is not LaneCode.Operator)
            {
                functions.Add(Representative(call.Function));
            }

            return node;
        });
        return functions;
    }

    private static Function Representative(Function function) =>
        function == ExponentialFunctions.SigmoidComplement ? ExponentialFunctions.Sigmoid : function == ExponentialFunctions.SoftplusComplement ? ExponentialFunctions.Softplus : function;
}
