namespace FusedActivations.Generator.Facts;

/// <summary>Represents an output: its layer, and what it is trained to predict. A front end fills in what it knows.</summary>
/// <param name="Layer">The layer.</param>
internal sealed record OutputFacts(LayerFacts Layer)
{
    /// <summary>Gets what is predicted, where that is declared.</summary>
    public Declared<PredictionTask>? DeclaredTask { get; init; }

    /// <summary>Gets the loss.</summary>
    public LossFacts? Loss { get; init; }

    /// <summary>Gets whether the loss is declared for this output, not for the network.</summary>
    public bool HasOwnLoss { get; init; }

    /// <summary>Gets how the labels are written, where that is declared.</summary>
    public Declared<LabelEncoding>? DeclaredLabels { get; init; }

    /// <summary>Gets the number of classes.</summary>
    public Declared<int>? Classes { get; init; }

    /// <summary>Gets the smallest target.</summary>
    public Declared<double>? TargetMin { get; init; }

    /// <summary>Gets the largest target.</summary>
    public Declared<double>? TargetMax { get; init; }

    /// <summary>Gets the deliberate departure from the usual.</summary>
    public ModelIntent Intent { get; init; }

    /// <summary>Gets the activation that users of the model apply.</summary>
    public Declared<string>? InferenceActivation { get; init; }

    /// <summary>Gets what is known of that activation; null where it is not understood.</summary>
    public ActivationFacts? Inference { get; init; }

    /// <summary>
    /// Gets the output as users of the model read it: what is trained, with the activation of inference in the place of none. Null where
    /// there is no such activation, or where training has one of its own.
    /// </summary>
    public OutputFacts? Inferred =>
        this.Inference is { IsAffine: false } inference && this.Activation is null or { IsAffine: true } ? this.With(inference) : null;

    /// <summary>Gets the activation of inference, applied to that of training; null where either is none.</summary>
    public ActivationFacts? Twice => this.Inference is { IsAffine: false } inference && this.Activation is { IsAffine: false } trained
        ? inference with { Inner = trained }
        : null;

    /// <summary>Gets the axis that a softmax sums over.</summary>
    public Declared<int>? Axis { get; init; }

    /// <summary>Gets the share of positive labels.</summary>
    public Declared<double>? PositiveRate { get; init; }

    /// <summary>Gets the metric that is watched.</summary>
    public Declared<string>? Metric { get; init; }

    /// <summary>Gets the language that its users write.</summary>
    public FrontEnd FrontEnd => this.Layer.FrontEnd;

    /// <summary>Gets the activation.</summary>
    public ActivationFacts? Activation => this.Layer.Activation;

    /// <summary>Gets the number of units; null where it is unknown.</summary>
    public int? Units => this.Layer.Units?.Value;

    /// <summary>Gets what is predicted: as declared, else as far as labels and loss leave no choice.</summary>
    public PredictionTask Task => this.DeclaredTask?.Value ?? TaskInference.Of(this);

    /// <summary>Gets how the labels are written: as declared, else as far as the loss leaves no choice.</summary>
    public LabelEncoding Labels => this.DeclaredLabels?.Value ?? TaskInference.LabelsOf(this);

    /// <summary>Gets the number of classes, also where it follows from the units of a loss that compares them.</summary>
    public int? ClassCount => this.Classes?.Value
        ?? (this.Units is > 1 && (this.Loss is { Loss.IsRowwise: true } || this.Task is PredictionTask.Multiclass) ? this.Units : null);

    // A loss that applies the activation itself has done its part; what it told of the task stays. What is read is no logarithm any more.
    private OutputFacts With(ActivationFacts inference) => this with
    {
        Layer = this.Layer with { Activation = inference },
        Loss = this.Loss is { Loss.Applies: null } loss ? loss with { LogInput = false } : null,
        DeclaredTask = this.DeclaredTask
            ?? (this.Task is PredictionTask.Unspecified ? null : new Declared<PredictionTask>(this.Task, inference.Place)),
        Intent = this.Loss is { Loss.TakesClassesApart: true } ? ModelIntent.OneVsAll : this.Intent,
        Inference = null,
        InferenceActivation = null,
    };
}
