using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace FusedActivations.Benchmarks.Accuracy.Tiers;

/// <summary>Tells the type of the processor, as far as the system says it.</summary>
internal static class Processor
{
    private const string Description = "/proc/cpuinfo";

    /// <summary>Gives vendor, family and model; where the system does not say, the architecture.</summary>
    public static string Name()
    {
        string? model = Line("model name");
        return model is null
            ? RuntimeInformation.ProcessArchitecture.ToString()
            : $"{model} (family {Line("cpu family")}, model {Line("model")})";
    }

    private static string? Line(string name) => !File.Exists(Description) ? null : File.ReadLines(Description)
        .Select(static line => line.Split(':', 2))
        .FirstOrDefault(parts => parts.Length == 2 && string.Equals(parts[0].Trim(), name, StringComparison.Ordinal))?[1].Trim();
}
