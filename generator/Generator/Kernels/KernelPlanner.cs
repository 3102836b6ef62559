using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Decides which methods a request asks for, and what each of them computes.</summary>
internal sealed class KernelPlanner
{
    private readonly KernelRequest request;
    private readonly KernelFormula formula;
    private readonly SiblingSignatures signatures;
    private readonly List<ElementwiseMethod> methods = [];

    private KernelPlanner(KernelRequest request)
    {
        this.request = request;
        this.formula = request.Formula;
        this.signatures = new SiblingSignatures(request);
    }

    /// <summary>Plans the methods of a request.</summary>
    public static IReadOnlyList<ElementwiseMethod> Plan(KernelRequest request) => new KernelPlanner(request).Plan();

    private List<ElementwiseMethod> Plan()
    {
        if (this.request.Kind == RequestKind.Backward)
        {
            this.Add(this.request.Method, isPartial: true,
                this.BackwardKernel(this.request.Method.Parameters.Where(static parameter => parameter.Role == ParameterRole.Gradient)));
            return this.methods;
        }

        this.Add(this.request.Method, isPartial: true, this.ForwardKernel());
        GeneratedMembers members = this.request.Activation.Members;
        bool isUnary = this.formula.Packed.Count == 0
            && this.signatures.Operands.Count(static operand => operand.Role == ParameterRole.Elementwise) == 1;
        if (members.HasFlag(GeneratedMembers.Derivative) && isUnary)
        {
            this.AddValue("Derivative", this.signatures.Inputs, this.DerivativeOutput(), []);
        }

        if (members.HasFlag(GeneratedMembers.SecondDerivative) && isUnary)
        {
            this.AddValue("SecondDerivative", this.signatures.Inputs, this.SecondDerivativeOutput(), []);
        }

        if (members.HasFlag(GeneratedMembers.Backward))
        {
            this.AddBackward();
        }

        if (members.HasFlag(GeneratedMembers.WithDerivative) && isUnary)
        {
            this.AddValue("WithDerivative", this.signatures.Inputs, this.ForwardOutput(), [this.DerivativeOutput()]);
        }

        if (members.HasFlag(GeneratedMembers.BackwardFromOutput) && this.formula.FromOutput is { } fromOutput)
        {
            this.AddFromOutput(fromOutput);
        }

        return this.methods;
    }

    private Kernel ForwardKernel() => new("Forward", this.KernelInputs(this.signatures.Operands), [this.ForwardOutput()]);

    private KernelOutput ForwardOutput() => new(this.OutputName, this.formula.Value, null, ParameterRole.Elementwise);

    // In place, the output is the input's own span.
    private string OutputName =>
        this.request.Forward.FirstOrDefault(static parameter => parameter.Role == ParameterRole.InPlace)?.Name ?? this.signatures.Output;

    private KernelOutput DerivativeOutput() =>
        new(this.signatures.Derivative, this.DerivativeBy(this.signatures.Operands.First().Name), null, ParameterRole.Elementwise);

    private KernelOutput SecondDerivativeOutput()
    {
        string input = this.signatures.Operands.First().Name;
        return new(this.signatures.SecondDerivative, Differentiator.Differentiate(this.DerivativeBy(input), input), null,
            ParameterRole.Elementwise);
    }

    private Formula DerivativeBy(string operand) => Differentiator.Differentiate(this.formula.Value, operand);

    private Kernel BackwardKernel(IEnumerable<MethodParameter> received)
    {
        List<KernelOutput> outputs = [];
        MethodParameter[] gradients = [.. received];
        HashSet<string> taken = new(gradients.Select(static gradient => gradient.Name), StringComparer.Ordinal);
        string Free(string wanted) => FreeName.Of(wanted, name => !taken.Add(name));
        foreach (MethodParameter gradient in gradients)
        {
            MethodParameter operand =
                this.signatures.Operands.First(operand => string.Equals(operand.Name, gradient.Of, StringComparison.Ordinal));
            if (this.PackedOf(operand) is { } packed)
            {
                outputs.Add(
                    this.GradientOf(Free("d" + packed.Gate), packed.Gate, operand.Role) with { View = GateOf(packed, gradient.Name) });
                outputs.Add(
                    this.GradientOf(Free("d" + packed.Value), packed.Value, operand.Role) with { View = ValueOf(packed, gradient.Name) });
            }
            else
            {
                outputs.Add(this.GradientOf(gradient.Name, operand.Name, operand.Role));
            }
        }

        return new Kernel("Backward",
            [.. this.KernelInputs(this.signatures.Operands), new KernelInput(this.UpstreamName, ParameterRole.Elementwise)], outputs);
    }

    private KernelOutput GradientOf(string name, string operand, ParameterRole role) =>
        new(name, this.DerivativeBy(operand), this.UpstreamName, role);

    private PackedOperand? PackedOf(MethodParameter operand) =>
        this.formula.Packed.FirstOrDefault(packed => string.Equals(packed.Name, operand.Name, StringComparison.Ordinal));

    private static PackedView GateOf(PackedOperand packed, string parameter) =>
        new(parameter, packed.Layout == GatedLayout.ValueFirst, packed.Layout == GatedLayout.Interleaved);

    private static PackedView ValueOf(PackedOperand packed, string parameter) =>
        new(parameter, packed.Layout != GatedLayout.ValueFirst, packed.Layout == GatedLayout.Interleaved);

    private string UpstreamName => this.request.Kind == RequestKind.Backward
        ? this.request.Method.Parameters.First(static parameter => parameter.Role == ParameterRole.Upstream).Name
        : this.signatures.Upstream;

    private void AddBackward()
    {
        MethodParameter[] gradients = [.. this.signatures.Differentiable.Select(this.signatures.Gradient)];
        Kernel kernel = this.BackwardKernel(gradients);
        MethodParameter[] inputs = [.. this.signatures.Inputs, this.signatures.UpstreamParameter];
        this.AddSibling(kernel, inputs, gradients);
    }

    private void AddValue(string name, IReadOnlyList<MethodParameter> inputs, KernelOutput first, IReadOnlyList<KernelOutput> rest)
    {
        KernelOutput[] outputs = [first with { Name = rest.Count > 0 ? this.signatures.Output : first.Name }, .. rest];
        Kernel kernel = new(name, this.KernelInputs(this.signatures.Operands), outputs);
        this.AddSibling(kernel, inputs, [.. outputs.Select(output => this.signatures.Receive(output.Name, ParameterRole.Output))]);
    }

    private void AddFromOutput(Formula fromOutput)
    {
        MethodParameter input = this.signatures.Operands.First();
        IEnumerable<MethodParameter> others = this.signatures.Inputs.Where(parameter => parameter != input);
        Dictionary<string, Formula> renamed = new(StringComparer.Ordinal) { ["y"] = new Operand(this.signatures.Output) };
        Formula derivative = Substitution.Replace(fromOutput, renamed);
        MethodParameter[] inputs = [this.signatures.Read(this.signatures.Output), .. others, this.signatures.UpstreamParameter];
        KernelOutput output = new(this.signatures.Gradient(input).Name, derivative, this.signatures.Upstream, ParameterRole.Elementwise);
        Kernel kernel = new("BackwardFromOutput",
            this.KernelInputs(inputs.Where(static parameter => parameter.Role != ParameterRole.Columns)), [output]);
        this.AddSibling(kernel, inputs, [this.signatures.Receive(output.Name, ParameterRole.Gradient) with { Of = input.Name }]);
    }

    // The only value of a scalar or register method is returned; of several, the first is returned where it is the value itself.
    private void AddSibling(Kernel kernel, IReadOnlyList<MethodParameter> inputs, IReadOnlyList<MethodParameter> received)
    {
        string name = this.request.Method.Name + kernel.Name;
        if (this.request.TakenNames.Contains(name, StringComparer.Ordinal))
        {
            return;
        }

        bool returns = this.request.Form != ValueForm.Span
            && (received.Count == 1 || !string.Equals(kernel.Name, "Backward", StringComparison.Ordinal));
        MethodDeclaration declaration = new(
            this.request.Method.SiblingModifiers,
            returns ? this.signatures.ValueType : "void",
            name,
            [.. inputs.Select(static (input, index) => input.InSibling(index)), .. received.Skip(returns ? 1 : 0)],
            HasDocumentation: false);
        this.Add(declaration, isPartial: false, kernel);
    }

    private void Add(MethodDeclaration declaration, bool isPartial, Kernel kernel) =>
        this.methods.Add(new ElementwiseMethod(declaration, isPartial, MethodDocumentation.Write(this.request, kernel, declaration), kernel,
            this.request.Form, this.request.Element));

    private IReadOnlyList<KernelInput> KernelInputs(IEnumerable<MethodParameter> parameters) =>
        [.. parameters.SelectMany(parameter => this.PackedOf(parameter) is { } packed
            ? new[]
            {
                new KernelInput(packed.Gate, parameter.Role) { View = GateOf(packed, parameter.Name) },
                new KernelInput(packed.Value, parameter.Role) { View = ValueOf(packed, parameter.Name) },
            }
            : [new KernelInput(parameter.Name,
                parameter.Role is ParameterRole.InPlace or ParameterRole.Upstream ? ParameterRole.Elementwise : parameter.Role)])];
}
