using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Collects the functions of formulas as sets of bits, so that most spellings are ruled out without a search.</summary>
internal sealed class FunctionSets : BottomUp<ulong>
{
    // Two functions that mirror each other share a bit; operators and activations of the catalogue have none.
    private static readonly Lazy<Dictionary<Function, ulong>> Bits = new(static () =>
    {
        Dictionary<Function, ulong> bits = [];
        foreach (Function function in FunctionTable.All.Where(static function => function.Code is not LaneCode.Operator))
        {
            bits[function] = function.Mirror == Mirror.Other && bits.TryGetValue(FunctionTable.Get(function.MirrorName), out ulong bit)
                ? bit
                : 1UL << bits.Count;
        }

        return bits;
    });

    /// <summary>Gets the functions of one formula.</summary>
    public static ulong Of(Formula formula) => new FunctionSets().Visit(formula);

    /// <inheritdoc/>
    protected override ulong Compute(Formula node)
    {
        ulong functions = node is Call call && Bits.Value.TryGetValue(call.Function, out ulong own) ? own : 0;
        foreach (Formula child in node.Children)
        {
            functions |= this[child];
        }

        return functions;
    }
}
