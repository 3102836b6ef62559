using System;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Reads what a method does to buffers from its attribute; of a generated sibling, from the attribute of its activation.</summary>
internal static class AnnotatedMethodReader
{
    /// <summary>Reads a method, or gives null where nothing is known of it.</summary>
    public static AnnotatedMethod? Read(IMethodSymbol method)
    {
        if (AttributeReader.Find(method, AttributeReader.Activation) is { } activation)
        {
            return ReadActivation(method, activation);
        }

        if (AttributeReader.Find(method, AttributeReader.Loss) is { } loss)
        {
            return ReadLoss(method, loss);
        }

        if (AttributeReader.Find(method, AttributeReader.ActivationBackward) is { } backward)
        {
            return AttributeReader.TextOf(backward) is { } name && FindActivation(method.ContainingType, name) is { } forward
                ? Backward(method, forward)
                : null;
        }

        return ReadSibling(method);
    }

    /// <summary>Tells whether a type is a span or an array of a vector.</summary>
    public static bool IsBuffer(ITypeSymbol? type) => type is IArrayTypeSymbol { Rank: 1 }
        || IsSpan(type, "Span")
        || IsSpan(type, "ReadOnlySpan")
        || IsSpan(type, "Memory")
        || IsSpan(type, "ReadOnlyMemory");

    /// <summary>Tells whether a type is one of the framework's views of memory.</summary>
    public static bool IsSpan(ITypeSymbol? type, string name) =>
        type is INamedTypeSymbol { Arity: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            && string.Equals(type.Name, name, StringComparison.Ordinal);

    private static ActivationMethod? ReadActivation(IMethodSymbol method, AttributeData attribute)
    {
        IParameterSymbol[] spans = [.. method.Parameters.Where(static parameter => IsBuffer(parameter.Type)
            && !parameter.IsPerColumn()
            && !parameter.IsPerRow())];
        IParameterSymbol? output = spans.LastOrDefault(static parameter => IsSpan(parameter.Type, "Span"));
        bool isScalar = output is null
            && spans.Length == 0
            && !method.ReturnsVoid
            && method.Parameters is [var first, ..]
            && OperandType.IsNumber(first.Type);
        if (output is null && !isScalar)
        {
            return null;
        }

        // The reader of a call knows its methods.
        ActivationFacts? facts = ActivationFactsReader.Read(method, attribute, source: null, CancellationToken.None);
        return new ActivationMethod(method, facts is null ? null : facts with { DisplayName = method.Name },
            isScalar ? 0 : spans[0].Ordinal, output?.Ordinal ?? -1)
        { Columns = ColumnsOf(method) };
    }

    private static LossMethod? ReadLoss(IMethodSymbol method, AttributeData attribute)
    {
        IParameterSymbol[] spans = [.. method.Parameters.Where(static parameter => IsBuffer(parameter.Type))];
        if (AttributeReader.TextOf(attribute) is not { } name || LossCatalogue.Find(name) is not { } loss || spans.Length == 0)
        {
            return null;
        }

        return new LossMethod(method, loss, spans[0].Ordinal,
            spans.Length > Catalogue.Loss.TargetPlace ? spans[Catalogue.Loss.TargetPlace].Ordinal : -1)
        {
            Columns = ColumnsOf(method),
            LogInput = attribute.NamedArguments
                .Any(static pair => pair is
                {
                    Key: nameof(OutputLayerAttribute.LogInput),
                    Value: { Kind: TypedConstantKind.Primitive, Value: true }
                }),
        };
    }

    private static AnnotatedMethod? ReadSibling(IMethodSymbol method)
    {
        if (Pass.WithDerivative.MethodOf(method.Name) is { } both)
        {
            return FindActivation(method.ContainingType, both) is { IsScalar: false } forward
                && Find(method, forward.Symbol.Parameters[forward.Input].Name) is >= 0 and var input
                && Find(method, forward.Symbol.Parameters[forward.Output].Name) is >= 0 and var output
                    ? new ActivationMethod(method, forward.Facts is { } facts ? facts with { DisplayName = method.Name } : null, input,
                        output)
                    { Columns = ColumnsOf(method) }
                    : null;
        }

        return (Pass.Backward.MethodOf(method.Name) ?? Pass.Derivative.MethodOf(method.Name)) is { } name
            && FindActivation(method.ContainingType, name) is { } activation ? Backward(method, activation) : null;
    }

    private static BackwardMethod? Backward(IMethodSymbol method, ActivationMethod forward) =>
        Find(method, forward.Symbol.Parameters[forward.Input].Name) is >= 0 and var input
            ? new BackwardMethod(method, forward, input)
            : null;

    private static ActivationMethod? FindActivation(INamedTypeSymbol? type, string name) => type?.GetMembers(name).OfType<IMethodSymbol>()
        .Select(static method => AttributeReader.Find(method, AttributeReader.Activation) is { } attribute
            ? ReadActivation(method, attribute)
            : null)
        .FirstOrDefault(static activation => activation is not null);

    private static int ColumnsOf(IMethodSymbol method) => Find(method, OperandNames.Columns);

    private static int Find(IMethodSymbol method, string name) =>
        method.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal))?.Ordinal ?? -1;
}
