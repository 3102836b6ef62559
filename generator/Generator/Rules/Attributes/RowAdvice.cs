using System;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Remedies;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Attributes;

/// <summary>
/// Looks at methods over rows that take the whole of their input as one row: where it is known how many units a row has, a batch
/// was hardly meant to be one.
/// </summary>
internal static class RowAdvice
{
    /// <summary>Tells whether a method works on rows, and on one only.</summary>
    public static bool HasOneRow(IMethodSymbol method)
    {
        bool isRowwise = AttributeReader.Find(method, AttributeReader.Activation) is { } activation
            ? AttributeReader.TextOf(activation) is { } text && RowCatalogue.Find(text.Trim()) is not null
            : AttributeReader.Find(method, AttributeReader.Loss) is { } loss
                && AttributeReader.TextOf(loss) is { } name
                && LossCatalogue.Find(name.Trim()) is { IsRowwise: true };
        return isRowwise
            && method.ReturnsVoidOrLoss()
            && !method.Parameters.Any(static parameter => parameter.IsColumns()
                || (string.Equals(parameter.Name, OperandNames.Mask, StringComparison.Ordinal) && parameter.IsPerColumn()));
    }

    /// <summary>Finds a method whose output layer, or for a loss that of its type, has several units.</summary>
    public static CurableProblem? Find(IMethodSymbol method, MethodRequest request, ProblemPlaces places)
    {
        if (request is not (RowRequest { Kind: RequestKind.Forward } or LossRequest) || !HasOneRow(method))
        {
            return null;
        }

        int units = request is LossRequest
            ? method.ContainingType.GetMembers().OfType<IMethodSymbol>().Select(UnitsOf).Max()
            : UnitsOf(method);
        if (units < 2)
        {
            return null;
        }

        // A loss has its columns behind the target, an activation behind its input.
        int index = request is LossRequest ? 2 : 1;
        return new CurableProblem(
            new Problem(new RowsTakenAsOne(method.Name, units), places.Method),
            RemedyList.Of(RemedyList.Make("Add 'int columns'", MethodEdits.Of(places)?.InsertParameters(index, "int columns"))));
    }

    // logsumexp as a value has one row by its form.
    private static bool ReturnsVoidOrLoss(this IMethodSymbol method) =>
        method.ReturnsVoid || AttributeReader.Find(method, AttributeReader.Loss) is not null;

    private static int UnitsOf(IMethodSymbol method) =>
        AttributeReader.Find(method,
            AttributeReader.OutputLayer)?.NamedArguments
                .FirstOrDefault(static named => named.Key is nameof(OutputLayerAttribute.Units)).Value.Value is int units
            ? units
            : 0;
}
