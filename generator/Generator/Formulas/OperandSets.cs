using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Formulas;

/// <summary>Collects the names of the operands of formulas, in order of first appearance.</summary>
internal sealed class OperandSets : BottomUp<IReadOnlyList<string>>
{
    /// <summary>Collects the names of one formula.</summary>
    public static IReadOnlyList<string> Of(Formula formula) => new OperandSets().Visit(formula);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Compute(Formula node)
    {
        IReadOnlyList<string> names = node is Operand operand ? [operand.Name] : [];
        foreach (Formula child in node.Children)
        {
            string[] more = [.. this[child].Where(name => !names.Contains(name, StringComparer.Ordinal))];
            names = names.Count == 0 ? this[child] : more.Length == 0 ? names : [.. names, .. more];
        }

        return names;
    }
}
