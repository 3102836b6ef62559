using System.Collections.Generic;
using FusedActivations.Generator.Rules.Network.Layers;
using FusedActivations.Generator.Rules.Network.Outputs;
using FusedActivations.Generator.Rules.Network.Training;
using FusedActivations.Generator.Rules.Network.Whole;

namespace FusedActivations.Generator.Rules.Network;

/// <summary>Lists the rules about networks. A new rule is a file of its own and a line here; advice is given in this order.</summary>
internal static class NetworkRules
{
    /// <summary>Gets the rules: those that say most first, advice last.</summary>
    public static readonly IReadOnlyList<NetworkRule> All =
    [
        new SoftmaxOverOneUnit(),
        new OutputsAndLosses(),
        new DropoutRate(),
        new ZeroDerivative(),
        new SoftmaxTwice(),
        new SigmoidTwice(),
        new RedundantLogSoftmax(),
        new NoLogProbability(),
        new NoLogProbabilityForDivergence(),
        new NoProbabilityForLoss(),
        new SoftmaxForIndependentLabels(),
        new SigmoidForExclusiveClasses(),
        new BinaryLossOfSoftmax(),
        new AbsoluteErrorOfLabels(),
        new SquaredErrorOfSigmoid(),
        new SquaredErrorOfSoftmax(),
        new LabelSigns(),
        new LabelsAndLoss(),
        new UnitsAndClasses(),
        new CompositionWithoutSoftmax(),
        new NonPositiveRate(),
        new RectifiedHead(),
        new UnreachableTargets(),
        new RectifiedRegression(),
        new LimitedRegression(),
        new NoProbability(),
        new SoftmaxOverBatch(),
        new TwoUnitSoftmax(),
        new AccuracyOfRegression(),
        new LinearModel(),
        new MissingActivation(),
        new HiddenSoftmax(),
        new ActivationTwice(),
        new UnboundedRecurrence(),
        new ChainOfSaturation(),
        new ConstantWeights(),
        new DropoutAfterSelu(),
        new ScaledLabels(),
        new NormalizedOutput(),
        new SelfNormalizingInitializer(),
        new UnscaledInputs(),
        new UnfusedPair(),
        new NoInferenceActivation(),
        new BiasBeforeNormalization(),
        new InitializerAndActivation(),
        new NegativeBias(),
        new UnscaledTargets(),
        new DecayOfSlope(),
        new MixedActivations(),
        new NormalizationBehindActivation(),
        new PriorOfRarePositives(),
    ];
}
