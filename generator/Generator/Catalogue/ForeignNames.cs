using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Lists names that people know from elsewhere and look for here: what they are, and what to use instead.</summary>
internal static class ForeignNames
{
    private const string Fused = "compute it in code of your own, and fuse what is behind it: \"relu(x + bias)\" with a [PerColumn] bias";
    private const string Normalised =
        "normalise in code of your own, and fuse what is behind it: \"relu(x * scale + shift)\" with [PerColumn] scale and shift";
    private const string Folded = "fold mean, variance, scale and shift into two [PerColumn] operands: \"relu(x * scale + shift)\"";
    private const string Masked = "multiply by an operand that holds 0 or 1 / (1 - rate): \"relu(x) * mask\"";
    private const string Pooled = "pool in code of your own, and give the result to the activation";
    private const string Cell = "write its gates as expressions: \"sigmoid(x + h)\", \"f * c + i * tanh(g)\"";

    /// <summary>Gets the names of what is no activation and no loss of this library.</summary>
    public static readonly IReadOnlyList<ForeignName> Entries =
    [
        new("batch_norm", "a normalisation over the batch", Folded),
        new("layer_norm", "a normalisation over the row", Normalised),
        new("rms_norm", "a normalisation over the row", Normalised),
        new("group_norm", "a normalisation over groups of channels", Normalised),
        new("instance_norm", "a normalisation over each channel", Normalised),
        new("weight_norm", "a normalisation of weights", "normalise the weights before the matrix product"),
        new("spectral_norm", "a normalisation of weights", "normalise the weights before the matrix product"),
        new("local_response_norm", "a normalisation over neighbouring channels", Normalised),
        new("l2_normalize", "a normalisation over the row", Normalised),
        new("dropout", "noise, not a function of the input alone", Masked),
        new("dropout2d", "noise, not a function of the input alone", Masked),
        new("drop_path", "noise, not a function of the input alone", Masked),
        new("alpha_dropout", "noise, not a function of the input alone",
            "give mask, factor and offset as operands: \"selu(x) * mask + offset\""),
        new("gaussian_noise", "noise, not a function of the input alone", "add it as an operand: \"relu(x + noise)\""),
        new("maxout", "the largest of several inputs", "write it over them: \"max(a, b)\""),
        new("entmax", "no activation of the catalogue", "use 'sparsemax', which has exact zeros, too, or 'softmax'"),
        new("entmax15", "no activation of the catalogue", "use 'sparsemax', which has exact zeros, too, or 'softmax'"),
        new("hierarchical_softmax", "a layer with a tree of classes", "use [Loss(\"cross_entropy\")] for each node of the tree"),
        new("rope", "a rotation of pairs of elements",
            "write it over both halves: \"a * c - b * s\", with cosine c and sine s as operands"),
        new("rotary_embedding", "a rotation of pairs of elements",
            "write it over both halves: \"a * c - b * s\", with cosine c and sine s as operands"),
        new("positional_encoding", "an operand", "add it: \"x + position\""),
        new("residual", "an operand", "add it: \"relu(x) + residual\""),
        new("skip_connection", "an operand", "add it: \"relu(x) + residual\""),
        new("attention", "a layer of matrix products with a softmax between them",
            "give the softmax a method: [Activation(\"softmax\", Causal = true)]"),
        new("self_attention", "a layer of matrix products with a softmax between them",
            "give the softmax a method: [Activation(\"softmax\", Causal = true)]"),
        new("multi_head_attention", "a layer of matrix products with a softmax between them",
            "give the softmax a method: [Activation(\"softmax\", Causal = true)]"),
        new("scaled_dot_product_attention", "a layer of matrix products with a softmax between them",
            "give the softmax a method: [Activation(\"softmax\", Causal = true)]"),
        new("transformer", "an architecture", "give each activation in it a method"),
        new("conv", "a layer", Fused),
        new("conv1d", "a layer", Fused),
        new("conv2d", "a layer", Fused),
        new("conv3d", "a layer", Fused),
        new("convolution", "a layer", Fused),
        new("conv_transpose", "a layer", Fused),
        new("dense", "a layer", Fused),
        new("fully_connected", "a layer", Fused),
        new("linear_layer", "a layer", Fused),
        new("affine", "a layer", Fused),
        new("matmul", "a matrix product", Fused),
        new("gemm", "a matrix product", Fused),
        new("embedding", "a layer that looks up rows", "look them up in code of your own, and give them to the activation"),
        new("max_pool", "a layer", Pooled),
        new("max_pool2d", "a layer", Pooled),
        new("avg_pool", "a layer", Pooled),
        new("avg_pool2d", "a layer", Pooled),
        new("average_pooling", "a layer", Pooled),
        new("max_pooling", "a layer", Pooled),
        new("global_average_pool", "a layer", Pooled),
        new("flatten", "a change of shape", "a span is flat already: leave it out"),
        new("reshape", "a change of shape", "a span is flat already: leave it out"),
        new("lstm", "a recurrent cell", Cell),
        new("gru", "a recurrent cell", Cell),
        new("rnn", "a recurrent cell", Cell),
        new("argmax", "no function with a derivative", "use TensorPrimitives.IndexOfMax"),
        new("softmax2d", "a softmax over channels", "use 'softmax' over rows that hold the channels"),
        new("adaptive_softmax", "a loss over clusters of classes", "use [Loss(\"cross_entropy\")] for each cluster"),

        new("l1_regularization", "a penalty on weights", "add it to the gradient of the weights"),
        new("weight_decay", "a penalty on weights", "add it to the gradient of the weights"),
        new("rmse", "no sum over elements",
            "use [Loss(\"mean_squared_error\")], which has its minimum at the same place, and show the root"),
        new("root_mean_squared_error", "no sum over elements",
            "use [Loss(\"mean_squared_error\")], which has its minimum at the same place, and show the root"),
        new("mape", "a measure for reports", "train with [Loss(\"mean_squared_log_error\")], which compares ratios, too"),
        new("r2", "a measure for reports", "train with [Loss(\"mean_squared_error\")]"),
        new("accuracy", "a measure without a derivative", "train with [Loss(\"cross_entropy\")]"),
        new("brier", "a mean squared error of probabilities", "use [Loss(\"mean_squared_error\")], and declare Intent = ModelIntent.Brier"),
        new("ctc", "a loss over alignments of sequences", "no code is generated for it; give its logits 'log_softmax'"),
        new("triplet_margin", "a loss of three vectors",
            "no code is generated for it; declare the network with Loss = \"triplet\" to have it checked"),
        new("info_nce", "a cross-entropy of similarities", "use [Loss(\"cross_entropy\")] with a Temperature on the rows of similarities"),
        new("nt_xent", "a cross-entropy of similarities", "use [Loss(\"cross_entropy\")] with a Temperature on the rows of similarities"),
        new("elbo", "a sum of two losses", "add those of the reconstruction and of the divergence"),
        new("wasserstein", "a difference of means", "its gradient is a constant: no method is needed"),
    ];

    /// <summary>Gets activations by the names that they have elsewhere.</summary>
    public static readonly IReadOnlyDictionary<string, string> Activations = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["rectified_linear_unit"] = "relu",
        ["rectifier"] = "relu",
        ["ramp"] = "relu",
        ["lrelu"] = "leaky_relu",
        ["leaky"] = "leaky_relu",
        ["leaky_rectified_linear_unit"] = "leaky_relu",
        ["parametric_relu"] = "prelu",
        ["randomized_leaky_relu"] = "rrelu",
        ["exponential_linear_unit"] = "elu",
        ["scaled_exponential_linear_unit"] = "selu",
        ["gaussian_error_linear_unit"] = "gelu",
        ["gelu_approximate"] = "gelu_tanh",
        ["gelu_approx"] = "gelu_tanh",
        ["sigmoid_linear_unit"] = "silu",
        ["sigmoid_weighted_linear_unit"] = "silu",
        ["swish1"] = "silu",
        ["hyperbolic_tangent"] = "tanh",
        ["inverse_tangent"] = "arctan",
        ["normalized_exponential"] = "softmax",
    };

    /// <summary>Gets losses by the names that they have elsewhere.</summary>
    public static readonly IReadOnlyDictionary<string, string> Losses = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["l1"] = "mean_absolute_error",
        ["l2"] = "mean_squared_error",
        ["log_loss"] = "binary_cross_entropy",
        ["binary_crossentropy_from_logits"] = "binary_cross_entropy_with_logits",
        ["sigmoid_cross_entropy"] = "binary_cross_entropy_with_logits",
        ["sigmoid_cross_entropy_with_logits"] = "binary_cross_entropy_with_logits",
        ["sparse_softmax_cross_entropy_with_logits"] = "cross_entropy",
        ["ce"] = "cross_entropy",
        ["kl"] = "kl_divergence",
        ["max_margin"] = "hinge",
        ["poisson"] = "poisson_nll",
    };

    private static readonly Lazy<Dictionary<string, ForeignName>> ByName =
        new(static () => Entries.ToDictionary(static entry => Spelling.Plain(entry.Name), StringComparer.Ordinal));

    /// <summary>Finds what is no activation and no loss, or null.</summary>
    public static ForeignName? Find(string name) => ByName.Value.TryGetValue(Spelling.Plain(name), out ForeignName? entry) ? entry : null;

    /// <summary>Finds the name that an activation has here, or null.</summary>
    public static string? FindActivation(string name) => Find(Activations, name);

    /// <summary>Finds the name that a loss has here, or null.</summary>
    public static string? FindLoss(string name) => Find(Losses, name);

    private static string? Find(IReadOnlyDictionary<string, string> names, string name) =>
        names.FirstOrDefault(pair => string.Equals(Spelling.Plain(pair.Key), Spelling.Plain(name), StringComparison.Ordinal)).Value;
}

/// <summary>Represents a name that is known elsewhere.</summary>
/// <param name="Name">The name.</param>
/// <param name="Is">What it is: "a layer".</param>
/// <param name="Instead">What to use instead, as a part of a sentence.</param>
internal sealed record ForeignName(string Name, string Is, string Instead);
