using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Model;

/// <summary>Names the siblings of a method over rows and their parameters.</summary>
internal sealed class RowSignatures
{
    private readonly RowRequest request;
    private readonly string element;

    /// <summary>Initializes the signatures of a request's siblings.</summary>
    public RowSignatures(RowRequest request)
    {
        this.request = request;
        this.element = request.Element.Keyword;
        this.Input = request.Forward.First(static parameter => parameter.Role is ParameterRole.Elementwise or ParameterRole.InPlace);
        this.OutputName = request.Forward.FirstOrDefault(static parameter => parameter.Role == ParameterRole.Output)?.Name
            ?? this.Free("y");
    }

    /// <summary>Gets the activation.</summary>
    public RowActivation Activation => this.request.Activation;

    /// <summary>Gets the input, as it is declared.</summary>
    public MethodParameter Input { get; }

    /// <summary>Gets the output's name; "y" for a method in place or one that returns its value.</summary>
    public string OutputName { get; }

    /// <summary>Gets whether a row's output is returned.</summary>
    public bool ReturnsValue =>
        this.Activation.IsReduction && this.request.Forward.All(static parameter => parameter.Role != ParameterRole.Output);

    /// <summary>Gets whether the backward pass needs the inputs: the others have all they need in the output.</summary>
    public bool NeedsInputs => this.Activation.IsReduction || this.request.Options.IsHard;

    /// <summary>Gets whether the backward pass needs the output.</summary>
    public bool NeedsOutput => !this.request.Options.IsHard;

    /// <summary>Gets what the backward pass reads, in order.</summary>
    public IReadOnlyList<MethodParameter> BackwardInputs
    {
        get
        {
            List<MethodParameter> inputs = [];
            if (this.NeedsInputs)
            {
                inputs.AddRange(
                    this.request.Forward.Where(static parameter => parameter.Role != ParameterRole.Output).Select(this.AsInput));
            }

            if (this.NeedsOutput)
            {
                inputs.Add(new MethodParameter(this.OutputName,
                    this.ReturnsValue ? this.element : $"global::System.ReadOnlySpan<{this.element}>", "", ParameterRole.Output));
            }

            if (!this.NeedsInputs)
            {
                bool hasColumns =
                    this.request.Forward.Any(static parameter => parameter.Role is ParameterRole.Columns or ParameterRole.RowMask);
                MethodParameter? columns = this.request.Forward.FirstOrDefault(static parameter => parameter.Role == ParameterRole.Columns);
                inputs.AddRange(hasColumns
                    ? [columns ?? new MethodParameter(this.Free(OperandNames.Columns), "int", "", ParameterRole.Columns)]
                    : []);
                inputs.AddRange(this.request.Forward.Where(static parameter => parameter.Role == ParameterRole.Temperature));
            }

            inputs.Add(new MethodParameter(this.Free(OperandNames.GradientOf(this.OutputName)),
                this.ReturnsValue ? this.element : $"global::System.ReadOnlySpan<{this.element}>", "", ParameterRole.Upstream));
            return inputs;
        }
    }

    /// <summary>Gets the parameter that receives the gradient.</summary>
    public MethodParameter Gradient =>
        new(this.Free(OperandNames.GradientOf(this.Input.Name)), $"global::System.Span<{this.element}>", "", ParameterRole.Gradient, this.Input.Name);

    /// <summary>Gets the parameters that receive gradients: that of the inputs, and that of a sink which is trained.</summary>
    public IReadOnlyList<MethodParameter> Gradients => this.request.Forward.FirstOrDefault(IsSink) switch
    {
        { Role: ParameterRole.PerRow } sink => [
            this.Gradient,
            new MethodParameter(this.Free(OperandNames.GradientOf(sink.Name)), $"global::System.Span<{this.element}>", "", ParameterRole.Gradient, sink.Name)
        ],
        { Role: ParameterRole.Learned } sink =>
            [this.Gradient, new MethodParameter(this.Free(OperandNames.GradientOf(sink.Name)), this.element,
                "out ", ParameterRole.Gradient, sink.Name)],
        _ => [this.Gradient],
    };

    /// <summary>Tells whether a parameter of a forward method is its sink.</summary>
    public static bool IsSink(MethodParameter parameter) =>
        parameter.Role is ParameterRole.PerRow or ParameterRole.Learned or ParameterRole.Uniform;

    /// <summary>Tells whether a parameter of a backward method receives the gradient by the sink.</summary>
    public static bool IsSinkGradient(MethodParameter parameter) =>
        parameter.Role == ParameterRole.Gradient && string.Equals(parameter.Of, ParameterName.Sink.Operand, StringComparison.Ordinal);

    /// <summary>Gets the siblings that the request asks for.</summary>
    public IEnumerable<Pass> Passes =>
        Pass.Siblings
            .Where(pass => pass.IsGradient && this.request.Options.Members.HasFlag(pass.Member) && !(pass.ReadsOutput && this.NeedsInputs));

    /// <summary>Makes the declaration of a sibling.</summary>
    public MethodDeclaration Sibling(Pass pass) =>
        new(this.request.Method.SiblingModifiers, "void", this.request.Method.Name + pass.Suffix,
            [.. this.BackwardInputs.Select(static (input, index) => input.InSibling(index)), .. this.Gradients], HasDocumentation: false);

    private MethodParameter AsInput(MethodParameter parameter) => parameter.Role == ParameterRole.InPlace
        ? new MethodParameter(parameter.Name, $"global::System.ReadOnlySpan<{this.element}>", "", ParameterRole.Elementwise)
        : parameter;

    private string Free(string wanted) =>
        FreeName.Of(wanted, name => this.request.Forward.Any(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)));
}
