using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Reads what each parameter of a method over rows is to its activation.</summary>
/// <param name="activation">The activation.</param>
/// <param name="method">The method.</param>
/// <param name="syntax">Its defining part.</param>
/// <param name="places">Where its parts stand.</param>
/// <param name="problems">Where the problems go.</param>
internal sealed class RowSignatureReader(RowActivation activation, IMethodSymbol method, MethodDeclarationSyntax syntax,
    ProblemPlaces places, List<Problem> problems)
{
    private readonly OperandType[] types = [.. method.Parameters.Select(static parameter => OperandType.Of(parameter.Type))];

    /// <summary>Reads the signature, and adds a problem for what does not fit.</summary>
    public IReadOnlyList<MethodParameter> Read(out ElementKind element)
    {
        int decisive = System.Array.FindIndex(this.types, static type => type.Shape is OperandShape.Span or OperandShape.ReadOnlySpan);
        element = (decisive < 0 ? null : this.types[decisive].SupportedElement) ?? ElementKind.All[0];
        if (new BufferCheck(method, places, problems).Report(keepsResult: activation.IsReduction))
        {
            return [];
        }

        if (decisive < 0)
        {
            problems.Add(new Problem(new RowOfOneValue(activation, OperandType.Of(method.ReturnType).Shape != OperandShape.Scalar),
                places.ReturnType));
            return [];
        }

        if (this.types[decisive].SupportedElement is null)
        {
            problems.Add(new Problem(new UnsupportedElement(this.types[decisive].Element.ToDisplayString()), places.Parameter(decisive)));
            return [];
        }

        int before = problems.Count;
        List<MethodParameter> parameters = [];
        for (int i = 0; i < method.Parameters.Length; i++)
        {
            ParameterRole role = this.RoleOf(i, this.types[decisive].Element);
            parameters.Add(DeclarationReader.ReadParameter(method.Parameters[i], syntax, role));
        }

        if (problems.Count == before)
        {
            this.CheckWhole(parameters, this.types[decisive].Element);
        }

        return parameters;
    }

    private ParameterRole RoleOf(int index, ITypeSymbol element)
    {
        IParameterSymbol parameter = method.Parameters[index];
        bool isElement = SymbolEqualityComparer.Default.Equals(this.types[index].Element, element);
        bool isColumn = parameter.IsPerColumn();
        bool isSink = isElement
            && activation.HasSink
            && index > 0
            && string.Equals(parameter.Name, ParameterName.Sink.Operand, System.StringComparison.Ordinal);
        if (isSink && parameter.RefKind is RefKind.None or RefKind.In && !isColumn && this.SinkRole(index) is { } sink)
        {
            return sink;
        }

        if (parameter.RefKind is not (RefKind.None or RefKind.In)
            || parameter.IsPerRow()
            || parameter.IsLearned())
        {
            return this.Unfit(index, new UnfitRowOperand(parameter.Name, activation));
        }

        return (this.types[index].Shape, parameter.Name) switch
        {
            (OperandShape.ReadOnlySpan, OperandNames.Mask) when isElement && activation.HasMask && index > 0 =>
                isColumn ? ParameterRole.RowMask : ParameterRole.Mask,
            (OperandShape.ReadOnlySpan, _) when isElement && !isColumn && index == 0 => ParameterRole.Elementwise,
            (OperandShape.Span, _) when isElement
                && index == this.types.Length - 1
                && index > 0
                && this.types[0].Shape == OperandShape.ReadOnlySpan => ParameterRole.Output,
            (OperandShape.Span, _) when isElement && index == 0 && !activation.IsReduction => ParameterRole.InPlace,
            (OperandShape.Scalar, _) when parameter.IsColumns() => ParameterRole.Columns,
            (OperandShape.Scalar, var name) when isElement
                && activation.HasTemperature
                && string.Equals(name, ParameterName.Temperature.Operand, System.StringComparison.Ordinal) => ParameterRole.Temperature,
            (OperandShape.Scalar, OperandNames.Seed) when parameter.Type.SpecialType == SpecialType.System_UInt64 && activation.HasSeed =>
                ParameterRole.Seed,
            _ => this.Unfit(index, new UnknownRowOperand(index, parameter.Name, parameter.Type.ToDisplayString(), activation)),
        };
    }

    // One for all rows, which may be trained, or one for each.
    private ParameterRole? SinkRole(int index)
    {
        bool isRow = method.Parameters[index].IsPerRow();
        bool isLearned = method.Parameters[index].IsLearned();
        return (this.types[index].Shape, isRow, isLearned) switch
        {
            (OperandShape.ReadOnlySpan, true, false) => ParameterRole.PerRow,
            (OperandShape.Scalar, false, true) => ParameterRole.Learned,
            (OperandShape.Scalar, false, false) => ParameterRole.Uniform,
            _ => null,
        };
    }

    private void CheckWhole(List<MethodParameter> parameters, ITypeSymbol element)
    {
        bool hasOutput = parameters.Exists(static parameter => parameter.Role is ParameterRole.Output or ParameterRole.InPlace);
        bool returnsValue = activation.IsReduction && !hasOutput && SymbolEqualityComparer.Default.Equals(method.ReturnType, element);
        if (method.RefKind != RefKind.None || (!returnsValue && (!hasOutput || !method.ReturnsVoid)))
        {
            problems.Add(new Problem(new UnfitRowResult(method.Name, hasOutput, activation), places.ReturnType));
        }

        if (returnsValue && parameters.Exists(static parameter => parameter.Role is ParameterRole.Columns or ParameterRole.RowMask))
        {
            problems.Add(new Problem(new OneValueOfRows(method.Name, activation), places.ReturnType));
        }

        if (activation.HasSeed && !parameters.Exists(static parameter => parameter.Role == ParameterRole.Seed))
        {
            problems.Add(new Problem(new MissingSeed(method.Name, activation.Name), places.Method));
        }
    }

    private ParameterRole Unfit(int index, ProblemCause cause)
    {
        problems.Add(new Problem(cause, places.Parameter(index)));
        return ParameterRole.Unknown;
    }
}
