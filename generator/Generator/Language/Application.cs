using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;

namespace FusedActivations.Generator.Language;

/// <summary>Represents an activation of the catalogue with the parameters that a text gives it.</summary>
/// <param name="Activation">The activation.</param>
/// <param name="Constants">The parameters with a known value, defaults too.</param>
/// <param name="Written">The names of those that the attribute or the call gives.</param>
/// <param name="Start">Where its name starts in the text.</param>
/// <param name="Length">How long the name is.</param>
/// <param name="IsCall">Whether it is called, rather than the whole text.</param>
internal sealed record Application(Activation Activation, IReadOnlyDictionary<string, double> Constants, IReadOnlyList<string> Written,
    int Start, int Length, bool IsCall)
{
    /// <summary>Gets the same with one parameter changed.</summary>
    public Application With(string parameter, double value) =>
        this with
        {
            Constants = this.Constants.Where(pair => !string.Equals(pair.Key, parameter, System.StringComparison.Ordinal))
            .Append(new KeyValuePair<string, double>(parameter, value))
            .ToDictionary(static pair => pair.Key, static pair => pair.Value, System.StringComparer.Ordinal)
        };
}
