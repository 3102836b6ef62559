using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Benchmarks.Accuracy.Tiers;

/// <summary>Represents the registers that a process may use.</summary>
/// <param name="Name">The name, in commands and files.</param>
/// <param name="Title">What the page calls it.</param>
/// <param name="Bits">The widest registers; 64 for single elements.</param>
/// <param name="Fuses">Whether multiplication and addition are one operation.</param>
/// <param name="Variable">The variable that makes a larger machine behave like this; empty for none.</param>
/// <param name="Setting">Its value.</param>
internal sealed record Tier(string Name, string Title, int Bits, bool Fuses, string Variable = "", string Setting = "")
{
    /// <summary>Gets the tiers. Those after the first that fuse are compared with it by their bits.</summary>
    public static IReadOnlyList<Tier> All { get; } =
    [
        new("512", "512 bits", 512, Fuses: true),
        new("256", "256 bits", 256, Fuses: true, "DOTNET_EnableAVX512", "0"),
        new("128", "128 bits", 128, Fuses: true, "DOTNET_PreferredVectorBitWidth", "128"),
        new("128-unfused", "128 bits, not fused", 128, Fuses: false, "DOTNET_EnableAVX2", "0"),
        new("scalar", "single elements, not fused", 64, Fuses: false, "DOTNET_EnableHWIntrinsic", "0"),
    ];

    /// <summary>Gets the widest tier.</summary>
    public static Tier Widest => All[0];

    /// <summary>Gets a value indicating whether errors are measured; where bits have to be equal, checksums say it all.</summary>
    public bool Measures => this == Widest || !this.Fuses;

    /// <summary>Gets a value indicating whether this process runs on the tier.</summary>
    public bool IsHere => this.Bits == BitsHere && this.Fuses == Fma.IsSupported;

    private static int BitsHere => Vector512.IsHardwareAccelerated ? 512
        : Vector256.IsHardwareAccelerated ? 256
        : Vector128.IsHardwareAccelerated ? 128
        : 64;

    /// <summary>Finds a tier.</summary>
    public static Tier Of(string name) => All.Single(tier => string.Equals(tier.Name, name, StringComparison.Ordinal));
}
