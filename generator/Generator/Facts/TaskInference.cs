using FusedActivations.Generator.Catalogue;

namespace FusedActivations.Generator.Facts;

/// <summary>Concludes what is predicted from labels and loss, where nobody declared it and only one answer is left.</summary>
internal static class TaskInference
{
    /// <summary>Concludes the task, or gives <see cref="PredictionTask.Unspecified"/>.</summary>
    public static PredictionTask Of(OutputFacts output) => output.DeclaredLabels?.Value switch
    {
        LabelEncoding.MultiHot => PredictionTask.Multilabel,
        LabelEncoding.OneHot => PredictionTask.Multiclass,
        LabelEncoding.Index => output is { Classes.Value: 2, Units: null or 1 } ? PredictionTask.Binary : PredictionTask.Multiclass,
        LabelEncoding.ZeroOne when output.Units is 1 || output.Loss is { Loss.IsRowwise: true } => PredictionTask.Binary,
        LabelEncoding.Count => PredictionTask.Count,
        LabelEncoding.Continuous when output.Loss is null or { Loss.Prediction: PredictionDomain.Real } => PredictionTask.Regression,
        null => OfLoss(output),
        _ => PredictionTask.Unspecified,
    };

    /// <summary>Concludes how the labels are written, or gives <see cref="LabelEncoding.Unspecified"/>.</summary>
    public static LabelEncoding LabelsOf(OutputFacts output) =>
        output.Loss?.Loss is { IsRowwise: true, Labels: [var only] } ? only : LabelEncoding.Unspecified;

    private static PredictionTask OfLoss(OutputFacts output) => output.Loss?.Loss.Prediction switch
    {
        PredictionDomain.Probability or PredictionDomain.Logit when output is { Units: 1, TargetMin: null, TargetMax: null } =>
            PredictionTask.Binary,
        PredictionDomain.Simplex or PredictionDomain.Logits => PredictionTask.Multiclass,
        PredictionDomain.LogProbability when LabelsOf(output) is LabelEncoding.Index => PredictionTask.Multiclass,
        PredictionDomain.Rate => PredictionTask.Count,
        PredictionDomain.Real when output is { TargetMin: not null } or { TargetMax: not null } && output.Classes is null =>
            PredictionTask.Regression,
        _ => PredictionTask.Unspecified,
    };
}
