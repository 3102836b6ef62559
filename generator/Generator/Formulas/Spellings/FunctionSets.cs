using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Collects the functions of formulas as sets of bits, so that most spellings are ruled out without a search.</summary>
internal sealed class FunctionSets
{
    // Two functions that mirror each other share a bit; operators and activations of the catalogue have none.
    private static readonly Lazy<Dictionary<Function, ulong>> Bits = new(static () =>
    {
        Dictionary<Function, ulong> bits = [];
        foreach (Function function in FunctionTable.All.Where(static function => function.Code is not LaneCode.Operator))
        {
            bits[function] = function.Mirror == Mirror.Other && bits.TryGetValue(FunctionTable.Get(function.MirrorName), out ulong bit) ? bit : 1UL << bits.Count;
        }

        return bits;
    });

    private readonly Dictionary<Formula, ulong> known = [];

    /// <summary>Gets the functions of one formula.</summary>
    public static ulong Of(Formula formula) => new FunctionSets().Get(formula);

    /// <summary>Gets the functions of a formula; what it shares with earlier ones is known.</summary>
    public ulong Get(Formula formula)
    {
        if (formula is Constant or Operand)
        {
            return 0;
        }

        if (!this.known.TryGetValue(formula, out ulong functions))
        {
            functions = formula switch
            {
                Call call => call.Arguments.Aggregate(Bits.Value.TryGetValue(call.Function, out ulong own) ? own : 0, (all, argument) => all | this.Get(argument)),
                Choice choice => this.Get(choice.Left) | this.Get(choice.Right) | this.Get(choice.IfTrue) | this.Get(choice.IfFalse),
                _ => 0,
            };
            this.known[formula] = functions;
        }

        return functions;
    }
}
