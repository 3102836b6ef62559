using System.Collections.Generic;
using System.Text.Json;

namespace FusedActivations.Benchmarks.Generator;

/// <summary>Represents what was measured, by name, in the order of measuring.</summary>
internal sealed class Times
{
    private readonly Dictionary<string, double> values = [];
    private readonly List<string> names = [];

    /// <summary>Gets the names.</summary>
    public IReadOnlyList<string> Names => this.names;

    /// <summary>Gets a value, or null where it was not measured.</summary>
    public double? this[string name] => this.values.TryGetValue(name, out double value) ? value : null;

    /// <summary>Adds a value.</summary>
    public void Add(string name, double value)
    {
        this.names.Add(name);
        this.values[name] = value;
    }

    /// <summary>Writes the values to a file.</summary>
    public void Save(string path) => System.IO.File.WriteAllText(path, JsonSerializer.Serialize(this.values));

    /// <summary>Reads the values of an earlier run.</summary>
    public static Times Load(string path)
    {
        Times times = new();
        foreach ((string name, double value) in JsonSerializer.Deserialize<Dictionary<string, double>>(System.IO.File.ReadAllText(path))
            ?? [])
        {
            times.Add(name, value);
        }

        return times;
    }
}
