using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Reads what each parameter of a method over rows is to its activation.</summary>
/// <param name="activation">The activation.</param>
/// <param name="method">The method.</param>
/// <param name="syntax">Its defining part.</param>
/// <param name="places">Where its parts stand.</param>
/// <param name="problems">Where the problems go.</param>
internal sealed class RowSignatureReader(RowActivation activation, IMethodSymbol method, MethodDeclarationSyntax syntax, ProblemPlaces places, List<Problem> problems)
{
    private readonly OperandType[] types = [.. method.Parameters.Select(static parameter => OperandType.Of(parameter.Type))];

    private string Expected => activation.IsReduction
        ? "declare 'void M(ReadOnlySpan<float> x, int columns, Span<float> y)' or 'float M(ReadOnlySpan<float> x)'"
        : $"declare 'void M(ReadOnlySpan<float> x, int columns,{(activation.HasSeed ? " ulong seed," : "")} Span<float> y)'";

    // float M(float x) becomes void M(ReadOnlySpan<float> x, Span<float> y).
    private Remedy? TakeSpans()
    {
        if (MethodEdits.Of(places) is not { } edits || method.Parameters is not [var input] || this.types[0].SupportedElement is null)
        {
            return null;
        }

        string element = this.types[0].Element.ToDisplayString();
        string output = string.Equals(input.Name, "y", System.StringComparison.Ordinal) ? "output" : "y";
        string seed = activation.HasSeed ? "ulong seed, " : "";
        return activation.IsReduction
            ? RemedyList.Make("Take a span", [.. edits.ReplaceReturnType(element), edits.ReplaceParameter(0, $"ReadOnlySpan<{element}> {input.Name}")])
            : RemedyList.Make("Take spans", [.. edits.ReplaceReturnType("void"), edits.ReplaceParameter(0, $"ReadOnlySpan<{element}> {input.Name}, {seed}Span<{element}> {output}")]);
    }

    /// <summary>Reads the signature, and adds a problem for what does not fit.</summary>
    public IReadOnlyList<MethodParameter> Read(out ElementType element)
    {
        int decisive = System.Array.FindIndex(this.types, static type => type.Shape is OperandShape.Span or OperandShape.ReadOnlySpan);
        element = decisive < 0 ? ElementType.Single : this.types[decisive].SupportedElement ?? ElementType.Single;
        if (new BufferCheck(method, places, problems).Report(keepsResult: activation.IsReduction))
        {
            return [];
        }

        if (decisive < 0)
        {
            string value = OperandType.Of(method.ReturnType).Shape == OperandShape.Scalar ? "value" : "register";
            problems.Add(new Problem(RuleIds.NeedsVector, places.ReturnType, [activation.Name, value]) { Remedies = RemedyList.Of(this.TakeSpans()) });
            return [];
        }

        if (this.types[decisive].SupportedElement is null)
        {
            problems.Add(new Problem(RuleIds.UnsupportedElement, places.Parameter(decisive), [$"Element type '{this.types[decisive].Element.ToDisplayString()}' is not supported", "use float or double"]));
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
        bool isColumn = AttributeReader.Has(parameter, "PerColumn");
        bool isSink = isElement && activation.HasSink && index > 0 && string.Equals(parameter.Name, RowSignatures.Sink, System.StringComparison.Ordinal);
        if (isSink && parameter.RefKind is RefKind.None or RefKind.In && !isColumn && this.SinkRole(index) is { } sink)
        {
            return sink;
        }

        if (parameter.RefKind is not (RefKind.None or RefKind.In) || AttributeReader.Has(parameter, "PerRow") || AttributeReader.Has(parameter, "Learned"))
        {
            return this.Unfit(index, $"'{parameter.Name}' cannot be an operand of '{activation.Name}'", "pass it by value, without [PerRow] and [Learned]");
        }

        return (this.types[index].Shape, parameter.Name) switch
        {
            (OperandShape.ReadOnlySpan, "mask") when isElement && activation.HasMask && index > 0 => isColumn ? ParameterRole.RowMask : ParameterRole.Mask,
            (OperandShape.ReadOnlySpan, _) when isElement && !isColumn && index == 0 => ParameterRole.Elementwise,
            (OperandShape.Span, _) when isElement && index == this.types.Length - 1 && index > 0 && this.types[0].Shape == OperandShape.ReadOnlySpan => ParameterRole.Output,
            (OperandShape.Span, _) when isElement && index == 0 && !activation.IsReduction => ParameterRole.InPlace,
            (OperandShape.Scalar, "columns") when parameter.Type.SpecialType == SpecialType.System_Int32 => ParameterRole.Columns,
            (OperandShape.Scalar, "temperature") when isElement && activation.HasTemperature => ParameterRole.Temperature,
            (OperandShape.Scalar, "seed") when parameter.Type.SpecialType == SpecialType.System_UInt64 && activation.HasSeed => ParameterRole.Seed,
            _ => this.Unfit(index, $"'{activation.Name}' takes no operand '{parameter.Type.ToDisplayString()} {parameter.Name}' there", this.Operands(), SignatureRemedies.RenameToColumns(method, index, MethodEdits.Of(places))),
        };
    }

    // One for all rows, which may be trained, or one for each.
    private ParameterRole? SinkRole(int index)
    {
        bool isRow = AttributeReader.Has(method.Parameters[index], "PerRow");
        bool isLearned = AttributeReader.Has(method.Parameters[index], "Learned");
        return (this.types[index].Shape, isRow, isLearned) switch
        {
            (OperandShape.ReadOnlySpan, true, false) => ParameterRole.PerRow,
            (OperandShape.Scalar, false, true) => ParameterRole.Learned,
            (OperandShape.Scalar, false, false) => ParameterRole.Uniform,
            _ => null,
        };
    }

    private string Operands()
    {
        List<string> operands = ["the input first", "'int columns'"];
        operands.AddRange(activation.HasMask ? ["'ReadOnlySpan<T> mask'"] : System.Array.Empty<string>());
        operands.AddRange(activation.HasTemperature ? ["'T temperature'"] : System.Array.Empty<string>());
        operands.AddRange(activation.HasSink ? ["'T sink' or '[PerRow] ReadOnlySpan<T> sink'"] : System.Array.Empty<string>());
        operands.AddRange(activation.HasSeed ? ["'ulong seed'"] : System.Array.Empty<string>());
        return "it takes " + string.Join(", ", operands) + ", and the output last";
    }

    private void CheckWhole(List<MethodParameter> parameters, ITypeSymbol element)
    {
        bool hasOutput = parameters.Exists(static parameter => parameter.Role is ParameterRole.Output or ParameterRole.InPlace);
        bool returnsValue = activation.IsReduction && !hasOutput && SymbolEqualityComparer.Default.Equals(method.ReturnType, element);
        if (method.RefKind != RefKind.None || (!returnsValue && (!hasOutput || !method.ReturnsVoid)))
        {
            problems.Add(new Problem(RuleIds.UnfitSignature, places.ReturnType, [hasOutput ? $"'{method.Name}' writes to a span and returns a value" : $"'{method.Name}' has no output", this.Expected]));
        }

        if (returnsValue && parameters.Exists(static parameter => parameter.Role is ParameterRole.Columns or ParameterRole.RowMask))
        {
            problems.Add(new Problem(RuleIds.UnfitSignature, places.ReturnType, [$"'{method.Name}' returns one value for several rows", this.Expected]));
        }

        if (activation.HasSeed && !parameters.Exists(static parameter => parameter.Role == ParameterRole.Seed))
        {
            problems.Add(new Problem(RuleIds.UnfitSignature, places.Method, [$"'{activation.Name}' draws noise, and '{method.Name}' has no seed", "add 'ulong seed'"]));
        }
    }

    private ParameterRole Unfit(int index, string fault, string remedy, Remedy? cure = null)
    {
        problems.Add(new Problem(RuleIds.UnfitSignature, places.Parameter(index), [fault, remedy]) { Remedies = RemedyList.Of(cure) });
        return ParameterRole.Unknown;
    }
}
