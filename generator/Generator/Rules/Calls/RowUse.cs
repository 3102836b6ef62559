using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Facts.Calls;
using FusedActivations.Generator.Rules.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Rules.Calls;

/// <summary>Represents a whole buffer that a call takes as one row, or in rows.</summary>
/// <param name="Buffer">The local, parameter, field or property that holds it.</param>
/// <param name="Method">The name of the called method.</param>
/// <param name="Columns">The length of a row, or null where the method has one row.</param>
/// <param name="Place">The argument.</param>
/// <param name="Call">The call.</param>
internal sealed record RowUse(ISymbol Buffer, string Method, IOperation? Columns, SyntaxNode Place, SyntaxNode Call)
{
    /// <summary>Gives the buffers of a call; none where it is no call of an annotated method, or says nothing about rows.</summary>
    public static IEnumerable<RowUse> Of(IInvocationOperation call, CallContext calls)
    {
        if (calls.Find(call.TargetMethod) is null)
        {
            return [];
        }

        IOperation? columns =
            call.Arguments.FirstOrDefault(static argument => argument.Parameter is { } parameter && parameter.IsColumns())?.Value;
        return columns is null && !RowAdvice.HasOneRow(call.TargetMethod)
            ? []
            : call.Arguments
                .Where(static argument => argument.Parameter is { } parameter && IsOfElements(parameter))
                .Select(argument => (argument, buffer: BufferOf(argument.Value)))
                .Where(static pair => pair.buffer is not null)
                .Select(pair => new RowUse(pair.buffer!, call.TargetMethod.Name, columns, pair.argument.Value.Syntax, call.Syntax));
    }

    /// <summary>Tells whether this use takes in rows what another one takes as one row: rows of the whole length are one.</summary>
    public bool IsInRowsBeside(RowUse other) =>
        this.Columns is not null
            && SymbolEqualityComparer.Default.Equals(this.Buffer, other.Buffer)
            && !IsLengthOf(this.Columns, this.Buffer)
            && !this.IsWhole();

    // Labels are one a row, and what is one a column has no rows.
    private static bool IsOfElements(IParameterSymbol parameter) =>
        AnnotatedMethodReader.IsBuffer(parameter.Type)
            && OperandType.Of(parameter.Type).SupportedElement is not null
            && !parameter.IsPerColumn()
            && !parameter.IsPerRow();

    private static ISymbol? BufferOf(IOperation value) => value switch
    {
        IConversionOperation conversion => BufferOf(conversion.Operand),
        IParenthesizedOperation parenthesized => BufferOf(parenthesized.Operand),
        IInvocationOperation { TargetMethod: { Name: "AsSpan", IsExtensionMethod: true }, Arguments: [var only] } => BufferOf(only.Value),
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Arguments.IsEmpty: true } property =>
            property.Property,
        _ => null,
    };

    private static bool IsLengthOf(IOperation columns, ISymbol buffer) =>
        columns is IPropertyReferenceOperation { Property.Name: "Length", Instance: { } instance }
            && SymbolEqualityComparer.Default.Equals(BufferOf(instance), buffer);

    // float[] row = new float[10], in rows of 10.
    private bool IsWhole() => this.Columns!.ConstantValue is { HasValue: true, Value: int columns }
        && this.Buffer.DeclaringSyntaxReferences.Any(part => LengthIn(part.GetSyntax(), this.Columns.SemanticModel) == columns);

    private static int? LengthIn(SyntaxNode declaration, SemanticModel? model) =>
        model is not null && ReferenceEquals(declaration.SyntaxTree, model.SyntaxTree)
        && declaration.DescendantNodes()
            .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.ArrayCreationExpressionSyntax>()
            .FirstOrDefault()?.Type.RankSpecifiers.FirstOrDefault()?.Sizes.FirstOrDefault() is { } size
        && model.GetConstantValue(size) is { HasValue: true, Value: int length }
            ? length
            : null;
}
