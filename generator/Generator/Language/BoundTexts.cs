using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Language;

/// <summary>
/// Keeps what texts mean. The generator, each analyzer and the remedies ask for the same text, and most methods of a program share their
/// texts and the names of their operands: the first who asks reads it for all, in this compilation and in the next.
/// </summary>
internal static class BoundTexts
{
    // A large program has some hundred different texts; one who types in an editor makes a new one with each letter.
    private const int MostKept = 4000;

    private static readonly ConcurrentDictionary<Key, BoundExpression> Kept = new();

    [ThreadStatic]
    private static int read;

    /// <summary>Gets how many texts have been read on this thread, not found.</summary>
    public static int Read => read;

    /// <summary>Finds a text, or reads it.</summary>
    /// <param name="text">The attribute.</param>
    /// <param name="operands">The operands, the first input first.</param>
    /// <param name="bind">Reads it.</param>
    public static BoundExpression Get(ActivationText text, IEnumerable<FormulaOperand> operands, Func<BoundExpression> bind)
    {
        Key key = new(text.Expression, text.Constants, text.Dialect, text.Layout, operands.ToEquatableArray(),
            text.Formulas.Select(CalledFormula.Of).ToEquatableArray());
        if (Kept.TryGetValue(key, out BoundExpression? known))
        {
            return known;
        }

        read++;
        BoundExpression bound = bind();
        if (Kept.Count > MostKept)
        {
            Kept.Clear();
        }

        return Kept.GetOrAdd(key, bound);
    }

    // All that the meaning depends on; which siblings are asked for is no part of it.
    private sealed record Key(string Expression, EquatableArray<NamedConstant> Constants, Dialect Dialect, GatedLayout Layout,
        EquatableArray<FormulaOperand> Operands, EquatableArray<CalledFormula> Formulas);

    // A formula by its tree, not by its lines: trees that share their parts are compared in time.
    private sealed record CalledFormula(string Name, EquatableArray<FormulaParameter> Parameters, Formula? Tree)
    {
        public static CalledFormula Of(FormulaDefinition formula) =>
            new(formula.Name, formula.Parameters, ExpressionBinder.BodyOf(formula)?.Root?.Formula);
    }
}
