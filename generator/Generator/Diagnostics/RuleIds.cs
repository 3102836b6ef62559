namespace FusedActivations.Generator.Diagnostics;

/// <summary>Names the rules, each where its hundred is. An id is never used again for something else.</summary>
internal static class RuleIds
{
    /// <summary>The text of the attribute has no meaning.</summary>
    public const string UnknownActivation = "FACT101";

    /// <summary>Libraries differ, and none is named.</summary>
    public const string OpenDialect = "FACT102";

    /// <summary>The activation has no such parameter.</summary>
    public const string UnknownParameter = "FACT103";

    /// <summary>A parameter is missing, or set twice.</summary>
    public const string MissingOrRepeatedParameter = "FACT104";

    /// <summary>A parameter is NaN or infinite.</summary>
    public const string ParameterNotFinite = "FACT105";

    /// <summary>A parameter is outside of its range.</summary>
    public const string ParameterOutOfRange = "FACT106";

    /// <summary>The parameters make a simpler function of the activation.</summary>
    public const string SpecialCase = "FACT107";

    /// <summary>A negative parameter makes the activation fall and grow.</summary>
    public const string NegativeSlope = "FACT108";

    /// <summary>The parameters take a property from the activation that it is chosen for.</summary>
    public const string UnusualConstants = "FACT109";

    /// <summary>The method or a type around it is not partial.</summary>
    public const string NotPartial = "FACT110";

    /// <summary>The method has a body already.</summary>
    public const string AlreadyImplemented = "FACT111";

    /// <summary>The signature does not fit the activation.</summary>
    public const string UnfitSignature = "FACT112";

    /// <summary>The element type is not supported, or a method has two activations.</summary>
    public const string UnsupportedElement = "FACT113";

    /// <summary>The activation is one of rows, and the signature one of single values.</summary>
    public const string NeedsVector = "FACT114";

    /// <summary>Backward pass whose input was overwritten.</summary>
    public const string OverwrittenInput = "FACT116";

    /// <summary>The language version or the target framework is too old.</summary>
    public const string PlatformTooOld = "FACT117";

    /// <summary>An operand has one value a column by its name, and one an element by its declaration.</summary>
    public const string UnmarkedColumns = "FACT118";

    /// <summary>A method over rows takes several rows as one.</summary>
    public const string RowsTakenAsOne = "FACT119";

    /// <summary>A member of the user's has the name of a generated one.</summary>
    public const string SiblingTaken = "FACT120";

    /// <summary>Softmax over one unit.</summary>
    public const string SoftmaxOverOneUnit = "FACT201";

    /// <summary>Softmax over two units for a binary task.</summary>
    public const string TwoUnitSoftmax = "FACT202";

    /// <summary>Output of a classifier that is not a probability.</summary>
    public const string NoProbability = "FACT203";

    /// <summary>Sigmoid for exclusive classes.</summary>
    public const string SigmoidForExclusiveClasses = "FACT204";

    /// <summary>Softmax for labels that do not exclude each other.</summary>
    public const string SoftmaxForIndependentLabels = "FACT205";

    /// <summary>Number of units that does not fit the classes.</summary>
    public const string UnitsAndClasses = "FACT206";

    /// <summary>Regression output that is limited.</summary>
    public const string LimitedRegression = "FACT207";

    /// <summary>Rectified output of a regression.</summary>
    public const string RectifiedRegression = "FACT208";

    /// <summary>Targets that the output cannot reach.</summary>
    public const string UnreachableTargets = "FACT209";

    /// <summary>Activation before a loss that applies softmax.</summary>
    public const string SoftmaxTwice = "FACT210";

    /// <summary>Activation before a loss that applies sigmoid.</summary>
    public const string SigmoidTwice = "FACT211";

    /// <summary>Log-softmax before a loss that applies softmax.</summary>
    public const string RedundantLogSoftmax = "FACT212";

    /// <summary>Loss of probabilities on what is none.</summary>
    public const string NoProbabilityForLoss = "FACT213";

    /// <summary>Negative log-likelihood of what is no log-probability.</summary>
    public const string NoLogProbability = "FACT214";

    /// <summary>Divergence of what is no log-probability.</summary>
    public const string NoLogProbabilityForDivergence = "FACT215";

    /// <summary>Squared error of a sigmoid on 0/1 labels.</summary>
    public const string SquaredErrorOfSigmoid = "FACT216";

    /// <summary>Squared error of a softmax.</summary>
    public const string SquaredErrorOfSoftmax = "FACT217";

    /// <summary>Absolute error on class labels.</summary>
    public const string AbsoluteErrorOfLabels = "FACT218";

    /// <summary>Binary cross-entropy of a softmax.</summary>
    public const string BinaryLossOfSoftmax = "FACT219";

    /// <summary>Labels that the loss does not take.</summary>
    public const string LabelsAndLoss = "FACT220";

    /// <summary>Labels of -1/+1 where 0/1 is needed, or the reverse.</summary>
    public const string LabelSigns = "FACT221";

    /// <summary>Parts of a whole that do not sum to 1.</summary>
    public const string CompositionWithoutSoftmax = "FACT222";

    /// <summary>Rate or scale that is not positive.</summary>
    public const string NonPositiveRate = "FACT223";

    /// <summary>Rectified mean or log-variance.</summary>
    public const string RectifiedHead = "FACT224";

    /// <summary>Softmax over the batch.</summary>
    public const string SoftmaxOverBatch = "FACT229";

    /// <summary>Logits without an activation for inference.</summary>
    public const string NoInferenceActivation = "FACT230";

    /// <summary>Accuracy of a regression.</summary>
    public const string AccuracyOfRegression = "FACT231";

    /// <summary>Unknown name in a declaration.</summary>
    public const string UnknownDeclaredName = "FACT232";

    /// <summary>Value of a declaration that cannot be.</summary>
    public const string ImpossibleValue = "FACT233";

    /// <summary>Two layers without an activation between them.</summary>
    public const string MissingActivation = "FACT301";

    /// <summary>Softmax in a hidden layer.</summary>
    public const string HiddenSoftmax = "FACT302";

    /// <summary>Activation whose derivative is 0.</summary>
    public const string ZeroDerivative = "FACT303";

    /// <summary>Many saturating layers in a row.</summary>
    public const string ChainOfSaturation = "FACT304";

    /// <summary>Unbounded activation in a recurrent cell.</summary>
    public const string UnboundedRecurrence = "FACT305";

    /// <summary>Activation of an activation.</summary>
    public const string ActivationTwice = "FACT306";

    /// <summary>Weight decay on a learned slope.</summary>
    public const string DecayOfSlope = "FACT307";

    /// <summary>Initialisation that does not suit the activation.</summary>
    public const string InitializerAndActivation = "FACT401";

    /// <summary>Self-normalising activation without its initialisation.</summary>
    public const string SelfNormalizingInitializer = "FACT402";

    /// <summary>Dropout behind a self-normalising activation.</summary>
    public const string DropoutAfterSelu = "FACT403";

    /// <summary>Equal weights in a hidden layer.</summary>
    public const string ConstantWeights = "FACT405";

    /// <summary>Negative bias before a rectifier.</summary>
    public const string NegativeBias = "FACT406";

    /// <summary>Inputs that are not scaled.</summary>
    public const string UnscaledInputs = "FACT408";

    /// <summary>Targets that are not scaled.</summary>
    public const string UnscaledTargets = "FACT409";

    /// <summary>Class labels that are scaled.</summary>
    public const string ScaledLabels = "FACT410";

    /// <summary>Output bias that ignores rare positives.</summary>
    public const string PriorOfRarePositives = "FACT411";

    /// <summary>Hidden layers with different activations.</summary>
    public const string MixedActivations = "FACT501";

    /// <summary>Layers that together are a linear model.</summary>
    public const string LinearModel = "FACT502";

    /// <summary>Probability that is squashed once more.</summary>
    public const string SquashedTwice = "FACT503";

    /// <summary>Batch normalisation behind the activation.</summary>
    public const string NormalizationBehindActivation = "FACT504";

    /// <summary>Bias before batch normalisation.</summary>
    public const string BiasBeforeNormalization = "FACT505";

    /// <summary>Normalised output.</summary>
    public const string NormalizedOutput = "FACT506";

    /// <summary>Outputs without a loss of their own.</summary>
    public const string OutputsAndLosses = "FACT507";

    /// <summary>Dropout on the output, or of too much.</summary>
    public const string DropoutRate = "FACT508";

    /// <summary>Activation and loss that have a fused form.</summary>
    public const string UnfusedPair = "FACT601";

    /// <summary>An expression loses digits that another spelling keeps.</summary>
    public const string UnstableSpelling = "FACT602";

    /// <summary>A hand-written function overflows.</summary>
    public const string OverflowingSpelling = "FACT603";

    /// <summary>Two passes over a span that could be one.</summary>
    public const string UnmergedPasses = "FACT604";
}
