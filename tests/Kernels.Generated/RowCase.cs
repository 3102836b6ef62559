using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Kernels.Generated;

/// <summary>Represents an activation over rows under test.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Activation">The name in the catalogue.</param>
/// <param name="Options">What else stands in the attribute's parentheses.</param>
/// <param name="HasMask">Whether there is a mask as long as the input.</param>
/// <param name="HasSharedMask">Whether there is a mask as long as a row.</param>
/// <param name="HasTemperature">Whether the temperature is a parameter.</param>
public sealed record RowCase(string Name, string Activation, string Options, bool HasMask, bool HasSharedMask, bool HasTemperature)
{
    private static readonly string[] Maskable = ["softmax", "log_softmax", "softmin", "log_softmin", "logsumexp"];

    /// <summary>Gets every case: each activation with each option it has, and with several.</summary>
    public static IReadOnlyList<RowCase> All { get; } =
    [
        .. Maskable.SelectMany(static name => new[]
        {
            Make(name, "", ""),
            Make(name, "Tempered", ", Temperature = 0.7"),
            Make(name, "Hot", "", hasTemperature: true),
            Make(name, "Masked", "", hasMask: true),
            Make(name, "MaskedHot", "", hasMask: true, hasTemperature: true),
            Make(name, "Shared", "", hasSharedMask: true),
            Make(name, "Causal", ", Causal = true"),
            Make(name, "CausalMaskedHot", ", Causal = true", hasMask: true, hasTemperature: true),
        }),
        Make("sparsemax", "", ""),
        Make("sparsemax", "Causal", ", Causal = true"),
        Make("hardmax", "", ""),
        Make("hardmax", "Causal", ", Causal = true"),
        Make("gumbel_softmax", "", ""),
        Make("gumbel_softmax", "Hot", "", hasTemperature: true),
        Make("gumbel_softmax", "CausalTempered", ", Causal = true, Temperature = 0.7"),
        Make("gumbel_softmax", "Hard", ", Hard = true", hasTemperature: true),
    ];

    /// <summary>Gets whether a row has one output.</summary>
    public bool IsReduction => string.Equals(this.Activation, "logsumexp", StringComparison.Ordinal);

    /// <summary>Gets whether noise is added, which differs in float and double.</summary>
    public bool HasNoise => string.Equals(this.Activation, "gumbel_softmax", StringComparison.Ordinal);

    /// <summary>Gets whether the backward pass takes the inputs.</summary>
    public bool IsFromInputs => this.IsReduction || this.Options.Contains("Hard", StringComparison.Ordinal);

    /// <summary>Finds a case.</summary>
    public static RowCase Find(string name) => All.Single(item => string.Equals(item.Name, name, StringComparison.Ordinal));

    private static RowCase Make(string activation, string suffix, string options, bool hasMask = false, bool hasSharedMask = false,
        bool hasTemperature = false) =>
        new(string.Concat(activation.Split('_').Select(static word => char.ToUpperInvariant(word[0]) + word[1..])) + suffix, activation,
            options, hasMask, hasSharedMask, hasTemperature);
}
