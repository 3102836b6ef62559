using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Decides what the pass of a loss that is a sum over elements computes.</summary>
internal sealed class LossPlanner
{
    private const string WeightOperand = "weight";

    private readonly LossRequest request;
    private readonly Loss loss;
    private readonly LossFormula formula;
    private readonly Dictionary<string, Formula> operands = new(StringComparer.Ordinal);

    private LossPlanner(LossRequest request, Loss loss, LossFormula formula)
    {
        this.request = request;
        this.loss = loss;
        this.formula = formula;
        foreach (LossParameter parameter in request.Parameters)
        {
            if (OperandOf(parameter) is { } operand)
            {
                this.operands[operand] = new Operand(parameter.Name);
            }
        }

        foreach (LossOption option in loss.Options.Where(option => !this.operands.ContainsKey(option.Operand)))
        {
            this.operands[option.Operand] = Algebra.Number(request.Loss.Find(option.Property) ?? option.Default);
        }

        Formula target = this.operands[Loss.TargetOperand];
        double smoothing = loss.FindOption("LabelSmoothing") is null ? 0 : request.Loss.Find("LabelSmoothing") ?? 0;
        this.operands[Loss.TargetOperand] = Smooth(target, smoothing);
        this.operands[Loss.ComplementOperand] = Smooth(Algebra.Subtract(Algebra.One, target), smoothing);
    }

    /// <summary>Plans the pass, or gives null where the loss is no sum over elements.</summary>
    public static LossMethod? Plan(LossRequest request)
    {
        Loss planned = request.Loss.Definition;
        return planned.FormulaFor(option => IsGiven(request, planned, option)) is { } line
            ? new LossPlanner(request, planned, line).Plan()
            : null;
    }

    private static bool IsGiven(LossRequest request, Loss loss, string option) => request.Loss.Find(option) is { } value
        ? value != loss.FindOption(option)!.Default
        : request.Parameters.Any(parameter => string.Equals(parameter.Option, loss.FindOption(option)!.Operand, StringComparison.Ordinal));

    // Two classes: half of what is taken from the one goes to either.
    private static Formula Smooth(Formula share, double smoothing) =>
        smoothing == 0 ? share : Algebra.Add(Algebra.Multiply(Algebra.Number(1 - smoothing), share), Algebra.Number(0.5 * smoothing));

    private static string? OperandOf(LossParameter parameter) => parameter.Role switch
    {
        LossRole.Prediction => Loss.PredictionOperand,
        LossRole.Target => Loss.TargetOperand,
        LossRole.Variance => Loss.VarianceOperand,
        LossRole.Option or LossRole.ColumnOption => parameter.Option,
        LossRole.Weight or LossRole.ColumnWeight or LossRole.RowWeight => WeightOperand,
        _ => null,
    };

    private LossMethod Plan()
    {
        bool isRowMean = this.loss.IsRowwise;
        bool isOneRow = this.request.Find(LossRole.Columns) is null;
        bool writesGradient = this.request.Find(LossRole.Gradient) is not null || this.request.Find(LossRole.VarianceGradient) is not null;
        string? scale = writesGradient && !this.request.Loss.IsSum && !(isRowMean && isOneRow) ? this.Free("scale") : null;
        string total = this.Free("total");

        List<KernelInput> inputs = [.. this.request.Parameters
            .Where(static parameter => OperandOf(parameter) is not null)
            .Select(static parameter => new KernelInput(parameter.Name, RoleOf(parameter.Role)))];
        if (scale is not null)
        {
            inputs.Add(new KernelInput(scale, ParameterRole.Uniform) { IsComputed = true });
        }

        Formula value = this.Weigh(this.loss.TermsWith
            .Where(term => IsGiven(this.request, this.loss, term.Key))
            .Aggregate(this.Read(this.formula.Value), (sum, term) => Algebra.Add(sum, this.Read(term.Value))));
        List<KernelOutput> outputs = [];
        this.AddGradient(outputs, LossRole.Gradient, Loss.PredictionOperand, this.formula.Slope, scale);
        this.AddGradient(outputs, LossRole.VarianceGradient, Loss.VarianceOperand, this.formula.VarianceSlope, scale);
        if (this.request.Find(LossRole.Losses) is { } losses)
        {
            outputs.Add(new KernelOutput(losses, this.Complete(value), null, isRowMean ? ParameterRole.PerRow : ParameterRole.Elementwise));
        }

        outputs.Add(new KernelOutput(total, this.Complete(value), null, ParameterRole.Learned));
        Kernel kernel = new(Pass.Forward, inputs, outputs);
        IReadOnlyList<string> documentation =
            LossDocumentation.Write(this.request, this.loss, FormulaText.Write(FormulaText.Shown(value)),
            [.. outputs
            .Where(static output => output.Role == ParameterRole.Elementwise && OperandNames.IsGradient(output.Name))
            .Select(static output => $"{output.Name} = {FormulaText.Write(FormulaText.Shown(output.Formula))}")]);
        ElementwiseMethod pass = new(this.request.Method, IsPartial: true, documentation, kernel, ValueForm.Span, this.request.Element);
        LossDivisor divisor = this.request.Loss.IsSum || (isRowMean && isOneRow) ? LossDivisor.None
            : isRowMean ? LossDivisor.Rows
            : LossDivisor.Elements;
        return new LossMethod(pass, divisor, scale, total);
    }

    private void AddGradient(List<KernelOutput> outputs, LossRole role, string operand, string? slope, string? scale)
    {
        if (this.request.Find(role) is { } name)
        {
            // What is given is over the formula's names; what is derived is over the method's.
            Formula derivative = slope is not null
                ? this.Read(slope)
                : Differentiator.Differentiate(this.Read(this.formula.Value), ((Operand)this.operands[operand]).Name);
            outputs.Add(new KernelOutput(name, this.Complete(this.Weigh(derivative)), scale, ParameterRole.Elementwise));
        }
    }

    private Formula Weigh(Formula formula) =>
        this.operands.TryGetValue(WeightOperand, out Formula? weight) ? Algebra.Multiply(weight, formula) : formula;

    private static ParameterRole RoleOf(LossRole role) => role switch
    {
        LossRole.Option => ParameterRole.Uniform,
        LossRole.ColumnOption or LossRole.ColumnWeight => ParameterRole.PerColumn,
        LossRole.RowWeight => ParameterRole.PerRow,
        _ => ParameterRole.Elementwise,
    };

    private Formula Read(string line) =>
        StableForms.Rewrite(Substitution.Replace(FormulaReader.ReadTrusted(line, this.operands.Keys), this.operands));

    private Formula Complete(Formula formula) =>
        SpecialValues.CompleteExpression(formula, [.. this.request.Parameters
            .Where(static parameter => OperandOf(parameter) is not null)
            .Select(static parameter => parameter.Name)]);

    private string Free(string wanted) => FreeName.Of(wanted,
        name => this.request.Parameters.Any(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)));
}
