using System;
using System.Collections.Generic;
using System.Linq;
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

        this.Add(this.request.Method, isPartial: true,
            new Kernel(Pass.Forward, this.KernelInputs(this.signatures.Operands), [this.ValueOf(0) with { Name = this.ForwardOutput }]));
        bool isUnary = this.formula.Packed.Count == 0
            && this.signatures.Operands.Count(static operand => operand.Role == ParameterRole.Elementwise) == 1;
        foreach (Pass pass in Pass.Siblings
            .Where(pass => this.request.Activation.Members.HasFlag(pass.Member) && (isUnary || !pass.IsOfOneInput)))
        {
            MethodDeclaration sibling = this.signatures.Sibling(pass);
            if (!this.request.TakenNames.Contains(sibling.Name, StringComparer.Ordinal) && this.KernelOf(pass) is { } kernel)
            {
                this.Add(sibling, isPartial: false, kernel);
            }
        }

        return this.methods;
    }

    private Kernel? KernelOf(Pass pass) =>
        pass.ReadsOutput ? this.FromOutputKernel(pass)
        : pass.IsGradient ? this.BackwardKernel(this.signatures.Received(pass))
        : new Kernel(pass, this.KernelInputs(this.signatures.Operands), [.. pass.Orders.Select(this.ValueOf)]);

    // In place, the output is the input's own span.
    private string ForwardOutput =>
        this.request.Forward.FirstOrDefault(static parameter => parameter.Role == ParameterRole.InPlace)?.Name ?? this.signatures.Output;

    private KernelOutput ValueOf(int order)
    {
        Formula value = this.formula.Value;
        for (int i = 0; i < order; i++)
        {
            value = Differentiator.Differentiate(value, this.signatures.Operands.First().Name);
        }

        return new KernelOutput(this.signatures.DerivativeName(order), value, null, ParameterRole.Elementwise);
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
                    this.GradientOf(Free(OperandNames.GradientOf(packed.Gate)), packed.Gate, operand.Role) with
                    { View = GateOf(packed, gradient.Name) });
                outputs.Add(
                    this.GradientOf(Free(OperandNames.GradientOf(packed.Value)), packed.Value, operand.Role) with
                    { View = ValueOf(packed, gradient.Name) });
            }
            else
            {
                outputs.Add(this.GradientOf(gradient.Name, operand.Name, operand.Role));
            }
        }

        return new Kernel(Pass.Backward,
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

    private Kernel? FromOutputKernel(Pass pass)
    {
        if (this.formula.FromOutput is not { } fromOutput)
        {
            return null;
        }

        Dictionary<string, Formula> renamed = new(StringComparer.Ordinal) { ["y"] = new Operand(this.signatures.Output) };
        KernelOutput output =
            new(this.signatures.Received(pass)[0].Name, Substitution.Replace(fromOutput, renamed), this.signatures.Upstream,
            ParameterRole.Elementwise);
        return new Kernel(pass,
            this.KernelInputs(this.signatures.Read(pass).Where(static parameter => parameter.Role != ParameterRole.Columns)), [output]);
    }

    private void Add(MethodDeclaration declaration, bool isPartial, Kernel planned)
    {
        Kernel kernel = planned with { Precision = this.request.Activation.Precision };
        this.methods.Add(new ElementwiseMethod(declaration, isPartial, MethodDocumentation.Write(this.request, kernel, declaration), kernel,
            this.request.Form, this.request.Element));
    }

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
