using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Represents a parameter of an activation.</summary>
/// <param name="Name">The name in the formula, in lower case.</param>
/// <param name="Default">The default of the PyTorch dialect, or null where the caller must choose.</param>
/// <param name="Legal">The legal values, such as "(0, inf)"; infinity is legal only where an end is closed there.</param>
internal sealed record Parameter(string Name, double? Default, string Legal = "(-inf, inf)")
{
    /// <summary>
    /// Gets what the attribute calls it: the name, unless the attribute has no such property. Null of a parameter of a user's formula that
    /// only a call can give.
    /// </summary>
    public ParameterName? Property { get; init; } = ParameterName.OfOperand(Name);

    /// <summary>Gets the defaults of the dialects that differ.</summary>
    public IReadOnlyDictionary<Dialect, double> DialectDefaults { get; init; } = new Dictionary<Dialect, double>();

    /// <summary>Gets whether the parameter is usually trained: a missing one is a missing method parameter.</summary>
    public bool IsLearned { get; init; }

    /// <summary>Gets whether it is the slope below a corner: where it is not 0, no unit dies.</summary>
    public bool IsLeak { get; init; }

    /// <summary>Gets a value to start from where there is no default.</summary>
    public double? Start { get; init; }

    /// <summary>Gets a finite value that makes sense: the default, that of a dialect, or the one to start from; or null.</summary>
    public double? UsualValue => this.Default is { } value && !double.IsInfinity(value)
        ? value
        : this.Start ?? (this.DialectDefaults.Count > 0 ? this.DialectDefaults.OrderBy(static pair => pair.Key).First().Value : null);

    /// <summary>Gets the legal values.</summary>
    public Interval Range => Interval.Parse(this.Legal);

    /// <summary>Gets the default of a dialect, or null.</summary>
    public double? DefaultOf(Dialect dialect) => this.DialectDefaults.TryGetValue(dialect, out double value) ? value : this.Default;
}
