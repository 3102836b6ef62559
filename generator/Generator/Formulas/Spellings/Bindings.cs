using System;
using System.Collections.Generic;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Represents what the variables of a pattern stand for; a list that grows at its head, for trying and going back.</summary>
/// <param name="name">The last variable.</param>
/// <param name="value">What it stands for.</param>
/// <param name="earlier">The variables before.</param>
internal sealed class Bindings(string name, Formula value, Bindings? earlier)
{
    /// <summary>No variables.</summary>
    public static readonly Bindings None = new("", Algebra.Zero, null);

    /// <summary>Adds a variable.</summary>
    public Bindings With(string variable, Formula formula) => new(variable, formula, this);

    /// <summary>Finds what a variable stands for, or null.</summary>
    public Formula? Find(string variable)
    {
        for (Bindings? current = this; current is not null; current = current.Previous)
        {
            if (string.Equals(current.Name, variable, StringComparison.Ordinal))
            {
                return current.Value;
            }
        }

        return null;
    }

    /// <summary>Gets all variables.</summary>
    public Dictionary<string, Formula> ToDictionary()
    {
        Dictionary<string, Formula> values = new(StringComparer.Ordinal);
        for (Bindings? current = this; current?.Previous is not null; current = current.Previous)
        {
            values[current.Name] = current.Value;
        }

        return values;
    }

    private string Name => name;

    private Formula Value => value;

    private Bindings? Previous => earlier;
}
