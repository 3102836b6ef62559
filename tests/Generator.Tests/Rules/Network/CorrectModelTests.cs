using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>Checks models that are right, as people write them: no warning, and one piece of advice at most.</summary>
public sealed class CorrectModelTests
{
    /// <summary>Gets the models by name.</summary>
    public static TheoryData<string, string> Models => new()
    {
        {
            "A tabular classifier",
            """
            [Network(Architecture = Architecture.Mlp, Task = PredictionTask.Binary, Loss = "bce", Labels = LabelEncoding.ZeroOne, InputMin = -3, InputMax = 3)];
            [HiddenLayer(Units = 30, Initializer = WeightInitializer.GlorotUniform), Activation("relu(x + bias)")] static partial void A(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
            [HiddenLayer(Units = 16, Dropout = 0.5, Initializer = WeightInitializer.GlorotUniform), Activation("relu")] M B;
            [OutputLayer(Units = 1), Activation("sigmoid(x + bias)")] static partial void O(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
            """
        },
        {
            "Q-values of an agent",
            """
            [Network(Architecture = Architecture.Cnn, Task = PredictionTask.Policy, Loss = "huber", InputMin = 0, InputMax = 1)];
            [HiddenLayer(LayerKind.Convolution), Activation("relu")] M A; [HiddenLayer(LayerKind.Convolution), Activation("relu")] M B; [HiddenLayer(Units = 512), Activation("relu")] M C;
            [OutputLayer(Units = 6), Activation("identity")] M O;
            """
        },
        {
            "An agent with continuous actions",
            """
            [Network(Task = PredictionTask.Policy, TargetMin = -1, TargetMax = 1)];
            [HiddenLayer(Units = 400), Activation("relu")] M A; [HiddenLayer(Units = 300), Activation("relu")] M B; [OutputLayer(Units = 4, Initializer = WeightInitializer.Zeros), Activation("tanh")] M O;
            """
        },
        {
            "A policy over actions",
            """[Network(Task = PredictionTask.Policy)]; [HiddenLayer(Units = 64), Activation("tanh")] M A; [HiddenLayer(Units = 64), Activation("tanh")] M B; [OutputLayer(Units = 2), Activation("softmax")] M O;"""
        },
        {
            "A generator of images in -1..1",
            """
            [Network(Architecture = Architecture.Cnn, Task = PredictionTask.Bounded, TargetMin = -1, TargetMax = 1)];
            [HiddenLayer(LayerKind.Convolution, Normalization = Normalization.BatchBefore, Initializer = WeightInitializer.Normal), Activation("relu")] M A;
            [HiddenLayer(LayerKind.Convolution, Normalization = Normalization.BatchBefore, Initializer = WeightInitializer.Normal), Activation("relu")] M B;
            [OutputLayer, Activation("tanh")] M O;
            """
        },
        {
            "A discriminator",
            """
            [Network(Architecture = Architecture.Cnn, Task = PredictionTask.Binary, Loss = "bce_with_logits", Labels = LabelEncoding.ZeroOne, InputMin = -1, InputMax = 1, InferenceActivation = "sigmoid")];
            [HiddenLayer(LayerKind.Convolution), Activation("leaky_relu", Alpha = 0.2)] M A; [HiddenLayer(LayerKind.Convolution), Activation("leaky_relu", Alpha = 0.2)] M B;
            [OutputLayer(Units = 1), Activation("identity")] M O;
            """
        },
        {
            "A discriminator with least squares",
            """[Network(Task = PredictionTask.Binary, Loss = "mse", Labels = LabelEncoding.ZeroOne, Intent = ModelIntent.Brier)]; [HiddenLayer, Activation("leaky_relu")] M A; [OutputLayer(Units = 1), Activation("identity")] M O;"""
        },
        {
            "A variational autoencoder",
            """
            [Network(InputMin = 0, InputMax = 1)];
            [HiddenLayer(Units = 400), Activation("relu")] M Encode;
            [OutputLayer(Units = 20), Activation("identity")] M Mean; [OutputLayer(Units = 20), Activation("identity")] M LogVariance;
            [HiddenLayer(Units = 400), Activation("relu")] M Decode;
            [OutputLayer(Units = 784, Task = PredictionTask.Reconstruction), Activation("sigmoid")] M Image;
            """
        },
        {
            "An autoencoder of pixels in 0..1",
            """
            [Network(Task = PredictionTask.Reconstruction, Loss = "bce", InputMin = 0, InputMax = 1)];
            [HiddenLayer(Units = 128), Activation("relu")] M A; [HiddenLayer(Units = 32), Activation("identity")] M Code; [HiddenLayer(Units = 128), Activation("relu")] M B;
            [OutputLayer(Units = 784), Activation("sigmoid")] M O;
            """
        },
        {
            "An autoencoder with a squared error",
            """[Network(Task = PredictionTask.Reconstruction, Loss = "mse", InputMin = 0, InputMax = 1)]; [HiddenLayer(Units = 32), Activation("relu")] M A; [OutputLayer(Units = 784), Activation("sigmoid")] M O;"""
        },
        {
            "Sentiment from word vectors",
            """
            [Network(Architecture = Architecture.Rnn, Task = PredictionTask.Binary, Loss = "bce", Labels = LabelEncoding.ZeroOne, InputMin = 0, InputMax = 20000)];
            [HiddenLayer(LayerKind.Embedding, Units = 128), Activation("identity")] M Words; [HiddenLayer(LayerKind.Recurrent, Units = 64, Role = LayerRole.Gate), Activation("sigmoid")] M Gate; [HiddenLayer(LayerKind.Recurrent, Units = 64), Activation("tanh")] M State;
            [OutputLayer(Units = 1), Activation("sigmoid")] M O;
            """
        },
        {
            "Segmentation with a dice loss",
            """[Network(Architecture = Architecture.Cnn, Task = PredictionTask.Binary, Loss = "dice", Labels = LabelEncoding.ZeroOne, InputMin = 0, InputMax = 1)]; [HiddenLayer(LayerKind.Convolution, Normalization = Normalization.BatchBefore), Activation("relu")] M A; [HiddenLayer(LayerKind.Convolution), Activation("relu")] M B; [OutputLayer(Units = 1), Activation("sigmoid")] M O;"""
        },
        {
            "Segmentation of several classes with a dice loss",
            """[Network(Task = PredictionTask.Multiclass, Classes = 4, Loss = "dice", Labels = LabelEncoding.OneHot)]; [HiddenLayer(LayerKind.Convolution), Activation("relu")] M A; [OutputLayer(Units = 4), Activation("sigmoid")] M O;"""
        },
        {
            "A detector with a focal loss",
            """[Network(Task = PredictionTask.Multiclass, Classes = 80, Loss = "focal", Labels = LabelEncoding.OneHot, InferenceActivation = "sigmoid")]; [HiddenLayer(LayerKind.Convolution), Activation("relu")] M A; [OutputLayer(Units = 80), Activation("identity")] M O;"""
        },
        {
            "A detector with a focal loss of probabilities",
            """[Network(Task = PredictionTask.Multiclass, Classes = 80, Loss = "binary_focal_cross_entropy", Labels = LabelEncoding.OneHot)]; [HiddenLayer(LayerKind.Convolution), Activation("relu")] M A; [OutputLayer(Units = 80), Activation("hard_sigmoid")] M O;"""
        },
        {
            "One question for each class",
            """[Network(Task = PredictionTask.Multiclass, Classes = 80, Loss = "bce", Labels = LabelEncoding.OneHot, Intent = ModelIntent.OneVsAll)]; [OutputLayer(Units = 80), Activation("sigmoid")] M O;"""
        },
        {
            "Counts",
            """[Network(Task = PredictionTask.Count, Loss = "poisson_nll", Labels = LabelEncoding.Count)]; [HiddenLayer(Units = 16), Activation("relu")] M A; [OutputLayer(Units = 1), Activation("exponential")] M O;"""
        },
        {
            "Counts by their logarithm",
            """[Network(Task = PredictionTask.Count, Loss = "poisson_nll", LogInput = true, Labels = LabelEncoding.Count)]; [HiddenLayer(Units = 16), Activation("relu")] M A; [OutputLayer(Units = 1), Activation("identity")] M O;"""
        },
        {
            "Mean and variance",
            """[Network(Loss = "gaussian_nll")]; [HiddenLayer(Units = 50), Activation("silu")] M A; [OutputLayer(Units = 1, Task = PredictionTask.Regression), Activation("identity")] M Mean; [OutputLayer(Units = 1, Task = PredictionTask.Scale), Activation("softplus(x) + 0.000001")] M Variance;"""
        },
        {
            "A field in sines",
            """[Network(Task = PredictionTask.Regression, Loss = "mse", InputMin = -1, InputMax = 1, TargetMin = -1, TargetMax = 1)]; [HiddenLayer(Units = 256), Activation("sine")] M A; [HiddenLayer(Units = 256), Activation("sine")] M B; [HiddenLayer(Units = 256), Activation("sine")] M C; [OutputLayer(Units = 3), Activation("identity")] M O;"""
        },
        {
            "A differential equation",
            """[Network(Task = PredictionTask.Regression, Loss = "mse", InputMin = -1, InputMax = 1)]; [HiddenLayer(Units = 20, Initializer = WeightInitializer.GlorotNormal), Activation("tanh")] M A; [HiddenLayer(Units = 20, Initializer = WeightInitializer.GlorotNormal), Activation("tanh")] M B; [HiddenLayer(Units = 20, Initializer = WeightInitializer.GlorotNormal), Activation("tanh")] M C; [OutputLayer(Units = 1), Activation("identity")] M O;"""
        },
        {
            "Linear bottlenecks between convolutions",
            """
            [Network(Architecture = Architecture.Cnn, Task = PredictionTask.Multiclass, Classes = 1000, Loss = "cce", Labels = LabelEncoding.OneHot)];
            [HiddenLayer(LayerKind.Convolution, Units = 96, Normalization = Normalization.BatchBefore), Activation("relu6")] M Expand; [HiddenLayer(LayerKind.Convolution, Units = 24, Role = LayerRole.Bottleneck), Activation("identity")] M Project; [HiddenLayer(LayerKind.Convolution, Units = 144), Activation("relu6")] M Next;
            [OutputLayer(Units = 1000), Activation("softmax")] M O;
            """
        },
        {
            "A language model",
            """
            [Network(Architecture = Architecture.Transformer, Task = PredictionTask.Multiclass, Classes = 50257, Loss = "cross_entropy", Labels = LabelEncoding.Index, InputMin = 0, InputMax = 50256)];
            [HiddenLayer(LayerKind.Embedding, Units = 768, Initializer = WeightInitializer.Normal), Activation("identity")] M Tokens; [HiddenLayer(LayerKind.Attention, Role = LayerRole.Attention), Activation("softmax")] M Weights; [HiddenLayer(Units = 3072), Activation("gelu")] M Up; [HiddenLayer(Units = 768), Activation("identity")] M Down;
            [OutputLayer(Units = 50257, Normalization = Normalization.Layer), Activation("identity")] M Logits;
            """
        },
        {
            "Logits with a soft cap",
            """[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy", Labels = LabelEncoding.Index, InferenceActivation = "softmax")]; [OutputLayer(Units = 256000), Activation("softcap", Alpha = 30)] M O;"""
        },
        {
            "Twins with a contrastive loss",
            """[Network(Task = PredictionTask.Embedding, Loss = "contrastive")]; [HiddenLayer(Units = 128), Activation("relu")] M A; [HiddenLayer(Units = 128), Activation("identity")] M Projection; [OutputLayer(Units = 64), Activation("identity")] M O;"""
        },
        {
            "Several numbers at once",
            """[Network(Task = PredictionTask.Regression, Loss = "mse", Labels = LabelEncoding.Continuous)]; [HiddenLayer(Units = 20, Initializer = WeightInitializer.HeUniform), Activation("relu")] M A; [OutputLayer(Units = 12), Activation("identity")] M O;"""
        },
        {
            "A ratio",
            """[Network(Task = PredictionTask.UnitInterval, Loss = "mse", Labels = LabelEncoding.Continuous)]; [HiddenLayer(Units = 20), Activation("relu")] M A; [OutputLayer(Units = 1), Activation("sigmoid")] M O;"""
        },
        {
            "Forecasts as probabilities",
            """[Network(Task = PredictionTask.Binary, Loss = "mse", Labels = LabelEncoding.ZeroOne, Intent = ModelIntent.Brier)]; [OutputLayer(Units = 1), Activation("sigmoid")] M O;"""
        },
        {
            "Parts of a whole",
            """[Network(Task = PredictionTask.Composition, Loss = "mse")]; [HiddenLayer(Units = 20), Activation("relu")] M A; [OutputLayer(Units = 5), Activation("softmax")] M O;"""
        },
        {
            "Square loss of logits",
            """[Network(Task = PredictionTask.Multiclass, Classes = 10, Loss = "mse", Labels = LabelEncoding.OneHot)]; [HiddenLayer(Units = 20), Activation("relu")] M A; [OutputLayer(Units = 10), Activation("identity")] M O;"""
        },
        {
            "A support vector machine",
            """[Network(Task = PredictionTask.Binary, Loss = "hinge", Labels = LabelEncoding.PlusMinusOne)]; [OutputLayer(Units = 1), Activation("identity")] M O;"""
        },
        {
            "A logistic regression that starts at zero",
            """[Network(Task = PredictionTask.Binary, Loss = "bce_with_logits", Labels = LabelEncoding.ZeroOne, InferenceActivation = "sigmoid")]; [OutputLayer(Units = 1, Initializer = WeightInitializer.Zeros), Activation("identity")] M O;"""
        },
        {
            "Knowledge from a teacher",
            """[Network(Loss = "kl_div", Labels = LabelEncoding.Probability)]; [HiddenLayer(Units = 20), Activation("relu")] M A; [OutputLayer(Units = 10), Activation("log_softmax(x / 4)")] M O;"""
        },
        {
            "Ratings in stars",
            """[Network(Task = PredictionTask.Bounded, Loss = "mse", TargetMin = 1, TargetMax = 5)]; [HiddenLayer(Units = 20), Activation("relu")] M A; [OutputLayer(Units = 1), Activation("4 * sigmoid(x) + 1")] M O;"""
        },
        {
            "A binary network with a straight-through estimator",
            """[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy", Labels = LabelEncoding.Index, Intent = ModelIntent.StraightThrough)]; [HiddenLayer(Units = 20), Activation("sign")] M A; [OutputLayer(Units = 10), Activation("identity")] M O;"""
        },
        {
            "A self-normalizing network",
            """[Network(Task = PredictionTask.Multiclass, Loss = "sparse_cce", Labels = LabelEncoding.Index)]; [HiddenLayer(Units = 20, Initializer = WeightInitializer.LecunNormal, Dropout = 0.1, AlphaDropout = true), Activation("selu")] M A; [OutputLayer(Units = 10), Activation("softmax")] M O;"""
        },
        {
            "A recurrent network of rectifiers that starts orthogonal",
            """[HiddenLayer(LayerKind.Recurrent, Units = 100, Initializer = WeightInitializer.Orthogonal), Activation("relu")] M A; [OutputLayer(Units = 1, Task = PredictionTask.Regression, Loss = "mse"), Activation("identity")] M O;"""
        },
        {
            "Two outputs, each with its loss",
            """[HiddenLayer(Units = 20), Activation("relu")] M A; [OutputLayer(Units = 1, Task = PredictionTask.Regression, Loss = "mse"), Activation("identity")] M Age; [OutputLayer(Units = 1, Task = PredictionTask.Binary, Loss = "bce", Labels = LabelEncoding.ZeroOne), Activation("sigmoid")] M IsIll;"""
        },
        {
            "Formulas of which nothing is known",
            """[Network(Task = PredictionTask.Binary, Loss = "bce", Labels = LabelEncoding.ZeroOne)]; [HiddenLayer, Activation("silu(gate) * up")] static partial void A(ReadOnlySpan<float> gate, ReadOnlySpan<float> up, Span<float> y); [HiddenLayer, Activation("x + residual")] static partial void B(ReadOnlySpan<float> x, ReadOnlySpan<float> residual, Span<float> y); [OutputLayer(Units = 1), Activation("my_own")] M O;"""
        },
        {
            "A mixture of experts",
            """[HiddenLayer(Units = 8, Role = LayerRole.Gate), Activation("softmax")] M Gate; [HiddenLayer(Units = 64), Activation("gelu")] M Expert; [OutputLayer(Units = 1), Activation("identity")] M O;"""
        },
    };

    [Theory]
    [MemberData(nameof(Models))]
    public async Task A_correct_model_breaks_no_rule(string name, string model)
    {
        ImmutableArray<Diagnostic> found = await NetworkCheck.FindAsync(NetworkCheck.Compile(model));
        Assert.All(found, diagnostic => Assert.True(diagnostic.Severity is DiagnosticSeverity.Info, $"{name}: {diagnostic}"));
        Assert.True(found.Length <= 1, string.Join('\n', found.Select(static diagnostic => diagnostic.ToString())));
    }

    [Fact]
    public void Their_names_differ() =>
        Assert.Equal(Models.Count(), Models.Select(static model => (string)model[0]).Distinct(StringComparer.Ordinal).Count());
}
