using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>
/// Gives what is known of an applied activation, as a view of its bound text. The method need not be one that can be generated.
/// </summary>
internal static class ActivationFactsReader
{
    // Methods with the same text share its meaning, and so what it gives.
    private static readonly ConditionalWeakTable<BoundExpression, Known> Views = new();

    /// <summary>Reads the attribute of a method, or gives null where its text is not understood.</summary>
    /// <param name="method">The method.</param>
    /// <param name="attribute">Its [Activation].</param>
    /// <param name="source">Where the attribute stands.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ActivationFacts? Read(IMethodSymbol method, AttributeData attribute, AttributeSource? source,
        CancellationToken cancellation)
    {
        if (MethodText.Read(method, attribute, cancellation) is not { } text || Of(text.Text, text.Bound, text.Inputs) is not { } facts)
        {
            return null;
        }

        return facts with
        {
            Place = source?.Positional?.Place ?? source?.Place ?? Location.None,
            Source = source is null ? null : new AttributeActivationSource(source),
            IsForwardOnly = text.Text.Members is GeneratedMembers.Forward,
        };
    }

    /// <summary>Reads a text over the given element-wise inputs; every other name is taken for the same on each row or column.</summary>
    /// <param name="text">The text, with the properties beside it.</param>
    /// <param name="inputs">The element-wise inputs; there is at least one.</param>
    /// <param name="operands">The further parameters of the method, which may be parameters of a bare name.</param>
    public static ActivationFacts? Read(ActivationText text, IReadOnlyList<string> inputs, IReadOnlyCollection<string> operands)
    {
        if (text.Expression.Length is 0 or > FormulaSyntax.LongestText)
        {
            return null;
        }

        IEnumerable<FormulaOperand> elementwise =
            inputs.Select(static name => new FormulaOperand(name, IsElementwise: true, CanBePacked: true));
        IEnumerable<FormulaOperand> others = operands.Where(name => !inputs.Contains(name, StringComparer.Ordinal))
            .Select(static name => new FormulaOperand(name, IsElementwise: false, CanBePacked: false));
        return Of(text, ExpressionBinder.Bind(text, [.. elementwise, .. others]), inputs);
    }

    private static ActivationFacts? Of(ActivationText text, BoundExpression bound, IReadOnlyList<string> inputs)
    {
        if (bound.Root is not { } root)
        {
            return null;
        }

        if (!Views.TryGetValue(bound, out Known known))
        {
            string expression = ExpressionSource.WithoutComments(text.Expression);
            ExpressionFactsReader reader = new(inputs, new Dictionary<string, double>(StringComparer.Ordinal), isBody: false);
            known = Views.GetValue(bound, _ => new Known(reader.Read(root).Of(expression)));
        }

        return known.Facts;
    }

    private sealed record Known(ActivationFacts? Facts);
}
