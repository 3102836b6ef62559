using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>
/// Gated linear units: an activation of the gate, times the value. The activation is that of the same dialect, with its
/// limits and its derivative at kinks.
/// </summary>
internal static class Gated
{
    private static readonly string[] GateAndValue = ["gate", "value"];

    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("glu", "sigmoid(gate) * value")
        {
            Inputs = GateAndValue,
            Aliases = ["gated_linear_unit"],

            // PyTorch, Keras and JAX multiply the first half by the sigmoid of the second; the others have the gate first.
            Layout = GatedLayout.ValueFirst,
            DialectLayouts = new Dictionary<Dialect, GatedLayout>
            {
                [Dialect.Onnx] = GatedLayout.GateFirst,
                [Dialect.OneDnn] = GatedLayout.GateFirst,
                [Dialect.Ggml] = GatedLayout.GateFirst,
            },
            Use = "convolutional and recurrent language models, and the blocks of audio networks",
        },
        new("bilinear", "gate * value")
        {
            Inputs = GateAndValue,
            Use = "feed-forward blocks without a nonlinearity but the product",
        },
        new("reglu", "relu(gate) * value")
        {
            Inputs = GateAndValue,
            Use = "the feed-forward blocks of transformers",
        },
        new("sreglu", "relu_squared(gate) * value")
        {
            Inputs = GateAndValue,
            Use = "the feed-forward blocks of transformers that want sparsity",
        },
        new("geglu", "gelu(gate) * value")
        {
            Inputs = GateAndValue,
            Use = "the feed-forward blocks of transformers; the GELU is the dialect's",
        },
        new("geglu_erf", "gelu(gate) * value")
        {
            Inputs = GateAndValue,
            Aliases = ["geglu_exact"],
            FormulaDialect = Dialect.PyTorch,
            Use = "as geglu, with the exact GELU in every dialect",
        },
        new("geglu_tanh", "gelu_tanh(gate) * value")
        {
            Inputs = GateAndValue,
            Use = "as geglu, with the tanh approximation in every dialect",
        },
        new("geglu_quick", "quick_gelu(gate, alpha) * value")
        {
            Inputs = GateAndValue,
            Parameters = [new("alpha", 1.702)],
            Use = "the transformers of early vision-language models",
        },
        new("swiglu", "swish(gate, beta) * value")
        {
            Inputs = GateAndValue,
            Parameters = [new("beta", 1)],
            Use = "the feed-forward blocks of large language models",
        },
        new("swiglu_oai",
            "swish(gate > limit ? limit : gate, alpha) * ((value > limit ? limit : value < -limit ? -limit : value) + offset)")
        {
            Inputs = GateAndValue,
            Aliases = ["swiglu_clamped", "clamped_swiglu"],
            Parameters = [new("alpha", 1.702), new("limit", 7, "(0, inf)") { Property = ParameterName.Max }, new("offset", 1) { Property = ParameterName.Beta }],
            Range = "[-42, 56]",
            Use = "the experts of large language models, with bounded products; the gradient passes at the limit itself",
        },
        new("situglu", "situ_gate(gate, beta) * softcap(value, gamma)")
        {
            Inputs = GateAndValue,
            Parameters = [new("beta", 4, "(0, inf)"), new("gamma", 25, "(0, inf)")],
            Range = "[-100, 100]",
            Use = "transformers whose products must stay within beta * gamma",
        },
    ];
}
