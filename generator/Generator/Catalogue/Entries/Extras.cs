using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>
/// Gated and oscillating activations that few libraries have. Where a gate decays as e^x but is none of the primitive
/// functions, its limit stands in for it far out: the gate alone would be a subnormal number of few bits.
/// </summary>
internal static class Extras
{
    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("serf", "x < -40 ? 2 / sqrt(pi) * (x * exp(x)) : x * erf(softplus(x))")
        {
            Range = "[-0.34843745875960643, inf)",
            Use = "vision networks, as mish",
        },
        new("logish", "x < -40 ? x * exp(x) : x * log1p(sigmoid(x))")
        {
            Range = "[-0.25276881678944036, inf)",
            Use = "vision networks; x log(2) for large x",
        },
        new("phish", "x < -9 ? x * x * normal_cdf(x) : x * tanh(x * normal_cdf(x))")
        {
            Range = "[0, inf)",
            Use = "vision networks",
        },
        new("tanh_exp", "x > 4 ? x : x < -40 ? x * exp(x) : x * tanh(exp(x))")
        {
            Range = "[-0.35328577784821128, inf)",
            Use = "small vision networks; it reaches x faster than mish",
        },
        new("d_silu", "sigmoid(x) + x * (sigmoid(x) * sigmoid(-x))")
        {
            Range = "[-0.09983932012886692, 1.0998393201288670]",
            Use = "reinforcement learning: the derivative of silu as an activation",
        },
        new("elish", "x > 0 ? x * sigmoid(x) : expm1(x) * sigmoid(x)")
        {
            Range = "[-0.17157287525380991, inf)",
            Use = "vision networks, between elu and silu",
        },
        new("gcu", "x * cos(x)")
        {
            Use = "convolutional layers whose single unit can separate xor",
        },
        new("acon_c", "x * (alpha * sigmoid(beta * (alpha - gamma) * x) + gamma * sigmoid(-beta * (alpha - gamma) * x))")
        {
            Parameters =
            [
                new("alpha", null) { IsLearned = true, Start = 1 },
                new("gamma", null) { IsLearned = true, Start = 0 },
                new("beta", null) { IsLearned = true, Start = 1 }
            ],
            Use = "vision networks that learn whether to activate: slopes alpha and gamma on the two sides, beta the steepness between",
        },
    ];
}
