using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Model;

/// <summary>Names the siblings of an activation method and their parameters.</summary>
internal sealed class SiblingSignatures
{
    private readonly KernelRequest request;
    private readonly string element;
    private readonly string valueType;
    private readonly string gradientType;
    private readonly string derivative;
    private readonly string secondDerivative;
    private readonly Dictionary<string, string> gradients = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken;

    /// <summary>Initializes the signatures of a request's siblings.</summary>
    public SiblingSignatures(KernelRequest request)
    {
        this.request = request;
        this.element = request.Element.Keyword;
        this.valueType = request.Element.TypeOf(request.Form);
        this.gradientType = request.Form == ValueForm.Span ? request.Element.Span : this.valueType;
        this.Inputs = [.. request.Forward.Where(static parameter => parameter.Role != ParameterRole.Output).Select(this.AsInput)];
        this.taken = new(request.Forward.Select(static parameter => parameter.Name), StringComparer.Ordinal);
        MethodParameter? output = request.Forward.FirstOrDefault(static parameter => parameter.Role is ParameterRole.Output);
        this.Output = output?.Name ?? this.Take("y");
        string upstream = OperandNames.GradientOf(this.Output);
        this.Upstream = this.Take(
            this.Operands.Any(operand =>
                OperandNames.Same(OperandNames.GradientOf(operand.Name), upstream) || OperandNames.Same(operand.Name, upstream))
                ? "upstream"
                : upstream);
        foreach (MethodParameter operand in this.Differentiable)
        {
            this.gradients[operand.Name] = this.Take(OperandNames.GradientOf(operand.Name));
        }

        this.derivative = this.Take("d" + this.Output + "d" + this.Operands.First().Name);
        this.secondDerivative = this.Take("d2" + this.Output + "d" + this.Operands.First().Name + "2");
    }

    /// <summary>Gets the parameters before the output, as read-only inputs.</summary>
    public IReadOnlyList<MethodParameter> Inputs { get; }

    /// <summary>
    /// Gets the inputs that the formula is over: all but the row length. The element-wise ones come first, so that the
    /// first is the activation's input even where a slope stands before it.
    /// </summary>
    public IEnumerable<MethodParameter> Operands => this.Inputs
        .Where(static parameter => parameter.Role != ParameterRole.Columns)
        .OrderBy(static parameter => parameter.Role == ParameterRole.Elementwise ? 0 : 1);

    /// <summary>Gets the operands that have a gradient, as they are declared.</summary>
    public IEnumerable<MethodParameter> Differentiable =>
        this.Inputs.Where(
            static parameter => parameter.Role is ParameterRole.Elementwise
                or ParameterRole.PerColumn
                or ParameterRole.PerRow
                or ParameterRole.Learned);

    /// <summary>Gets the output's name; "y" for a method in place or one that returns its value.</summary>
    public string Output { get; }

    /// <summary>Gets the name of the upstream gradient.</summary>
    public string Upstream { get; }

    /// <summary>Makes the declaration of a sibling.</summary>
    /// <remarks>
    /// The only value of a scalar or register method is returned; of several, the first is returned where it is the value itself.
    /// </remarks>
    public MethodDeclaration Sibling(Pass pass)
    {
        IReadOnlyList<MethodParameter> received = this.Received(pass);
        bool returns = this.request.Form != ValueForm.Span && (received.Count == 1 || !pass.IsGradient);
        return new(
            this.request.Method.SiblingModifiers,
            returns ? this.valueType : "void",
            this.request.Method.Name + pass.Suffix,
            [.. this.Read(pass).Select(static (input, index) => input.InSibling(index)), .. received.Skip(returns ? 1 : 0)],
            HasDocumentation: false);
    }

    /// <summary>Gets the parameters that a sibling reads.</summary>
    public IReadOnlyList<MethodParameter> Read(Pass pass)
    {
        MethodParameter input = this.Operands.First();
        return pass.ReadsOutput ? [this.Read(this.Output), .. this.Inputs.Where(parameter => parameter != input), this.UpstreamParameter]
            : pass.IsGradient ? [.. this.Inputs, this.UpstreamParameter]
            : this.Inputs;
    }

    /// <summary>Gets the parameters that receive what a sibling computes.</summary>
    public IReadOnlyList<MethodParameter> Received(Pass pass)
    {
        MethodParameter input = this.Operands.First();
        return pass.ReadsOutput ? [this.Receive(this.GradientName(input), ParameterRole.Gradient) with { Of = input.Name }]
            : pass.IsGradient ? [.. this.Differentiable.Select(this.Gradient)]
            : [.. pass.Orders.Select(order => this.Receive(this.DerivativeName(order), ParameterRole.Output))];
    }

    /// <summary>Gets the name of a derivative, by its order.</summary>
    public string DerivativeName(int order) => order switch
    {
        0 => this.Output,
        1 => this.derivative,
        _ => this.secondDerivative,
    };

    /// <summary>Gets the parameter of the upstream gradient.</summary>
    public MethodParameter UpstreamParameter => new(this.Upstream, this.valueType, "", ParameterRole.Upstream);

    /// <summary>Makes a parameter that receives elements: a span, or an out value.</summary>
    private MethodParameter Receive(string name, ParameterRole role) =>
        new(name, this.gradientType, this.request.Form == ValueForm.Span ? "" : "out ", role);

    /// <summary>Makes a parameter that is read element by element.</summary>
    private MethodParameter Read(string name) => new(name, this.valueType, "", ParameterRole.Elementwise);

    /// <summary>Makes the parameter that receives an operand's gradient.</summary>
    public MethodParameter Gradient(MethodParameter operand) => operand.Role == ParameterRole.Learned
        ? new MethodParameter(this.GradientName(operand), this.element, "out ", ParameterRole.Gradient, operand.Name)
        : this.Receive(this.GradientName(operand), ParameterRole.Gradient) with { Of = operand.Name };

    private MethodParameter AsInput(MethodParameter parameter) =>
        parameter.Role == ParameterRole.InPlace
            ? new MethodParameter(parameter.Name, this.valueType, "", ParameterRole.Elementwise)
            : parameter;

    private string GradientName(MethodParameter operand) => this.gradients[operand.Name];

    // An operand may have the name of another one's gradient.
    private string Take(string wanted) => FreeName.Of(wanted, name => !this.taken.Add(name));
}
