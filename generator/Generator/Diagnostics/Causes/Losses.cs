using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Diagnostics.Causes;

/// <summary>A name that is no loss.</summary>
internal sealed record UnknownLoss(string Name) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <summary>Gets what is known of the name.</summary>
    public UnknownName Explanation => UnknownName.OfLoss(this.Name.Trim());

    /// <inheritdoc/>
    public override EquatableArray<string> Words => [this.Explanation.Fault, this.Explanation.Remedy];
}

/// <summary>A loss that rules know and that no code is written for.</summary>
internal sealed record LossWithoutCode(string Name) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"No code is generated for the loss '{this.Name}'",
        "it is known so that networks that use it can be checked; choose another loss",
    ];
}

/// <summary>No name.</summary>
internal sealed record UnnamedLoss() : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => ["The loss is not named", "write a name such as \"cross_entropy\""];
}

/// <summary>A method that takes no prediction and target.</summary>
internal sealed record MissingTarget(string Method, Loss Loss) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Method}' takes no prediction and target", LossOperands.Expected(this.Loss)];
}

/// <summary>A method that does not return the loss.</summary>
internal sealed record LossNotReturned(string Method, Loss Loss) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Method}' does not return the loss", LossOperands.Expected(this.Loss)];
}

/// <summary>A prediction of another type.</summary>
internal sealed record UnfitPrediction(string Parameter, string Type, Loss Loss) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Parameter}' has the type '{this.Type}'", LossOperands.Expected(this.Loss)];
}

/// <summary>A target of another type; indices where the loss takes none, or values where it takes indices.</summary>
internal sealed record UnfitTarget(string Parameter, string Type, Loss Loss, bool IsIndex, bool IsValue)
    : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Parameter}' has the type '{this.Type}', which is no target of '{this.Loss.Name}'",
        this.Remedy,
    ];

    private string Remedy => (this.IsIndex, this.IsValue) switch
    {
        (true, _) when this.OtherFor(LabelEncoding.Index) is { } sparse => $"use [Loss(\"{sparse}\")] for indices, or pass one-hot rows",
        (_, true) when this.OtherFor(LabelEncoding.OneHot) is { } dense => $"use [Loss(\"{dense}\")] for one-hot rows, or pass indices",
        _ => LossOperands.Expected(this.Loss),
    };

    private string? OtherFor(LabelEncoding labels) =>
        this.Loss.Prediction == PredictionDomain.Simplex && this.Loss.ForLabels.TryGetValue(labels, out string? other) ? other : null;
}

/// <summary>An operand that the loss has no use for; one that is read where no type is shown.</summary>
internal sealed record UnknownLossOperand(int Index, string? Type, string Parameter, Loss Loss, string Element, string Prediction)
    : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{(this.Type is null ? "" : this.Type + " ")}{this.Parameter}' is nothing that '{this.Loss.Name}' takes",
        LossOperands.Possible(this.Loss, this.Element, this.Prediction),
    ];
}

/// <summary>A weight that is marked twice.</summary>
internal sealed record WeightMarkedTwice(string Parameter) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Parameter}' cannot be one value a column and one a row",
        "mark it with either [PerColumn] or [PerRow]",
    ];
}

/// <summary>A span that is written, and has none of the names of outputs.</summary>
internal sealed record UnknownLossOutput(string Parameter, string Prediction, bool IsOfRows) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Parameter}' is neither the gradient of '{this.Prediction}' nor the losses of the {(this.IsOfRows ? "rows" : "elements")}",
        $"name it 'd{this.Prediction}' or 'losses'",
    ];
}

/// <summary>A loss of a distribution without its variance.</summary>
internal sealed record MissingVariance(string Method) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Method}' takes no variance",
        "add a parameter 'ReadOnlySpan<float> variance'",
    ];
}

/// <summary>Two operands of one meaning.</summary>
internal sealed record RepeatedOperand(string Parameter) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Parameter}' is given twice", "remove it"];
}

/// <summary>An index to ignore where there are no indices.</summary>
internal sealed record NothingToIgnore(string Method) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Method}' has no labels that could be ignored",
        "remove IgnoreIndex; a row of zeros does not count as a target",
    ];
}

/// <summary>Says which operands a loss has.</summary>
file static class LossOperands
{
    /// <summary>Gives a signature that fits.</summary>
    public static string Expected(Loss loss)
    {
        string target = loss.TakesIndices ? "ReadOnlySpan<int> labels" : "ReadOnlySpan<float> target";
        string variance = loss.TakesVariance ? ", ReadOnlySpan<float> variance" : "";
        string columns = loss.IsOfRows ? ", int columns" : "";
        return $"declare 'float M(ReadOnlySpan<float> prediction, {target}{variance}{columns}, Span<float> dprediction)'";
    }

    /// <summary>Lists what may stand behind the target.</summary>
    public static string Possible(Loss loss, string element, string prediction) =>
        "behind prediction and target it takes " + Sentences.List(
    [
        "int columns",
        .. loss.Options.Where(static option => option.IsOperand).Select(option => $"{element} {option.Operand}"),
        .. loss.TakesClassWeights ? new[] { $"ReadOnlySpan<{element}> {loss.ClassWeights}" } : [],
        .. loss.TakesWeights ? new[] { $"ReadOnlySpan<{element}> weight" } : [],
        .. loss.TakesVariance ? new[] { $"ReadOnlySpan<{element}> variance", $"Span<{element}> dvariance" } : [],
        $"Span<{element}> d{prediction}",
        $"Span<{element}> losses",
    ]);
}
