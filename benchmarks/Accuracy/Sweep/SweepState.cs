using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FusedActivations.Benchmarks.Accuracy.Sweep;

/// <summary>Represents how far a sweep has come, and what it found: a file, so that it can go on another day.</summary>
internal sealed class SweepState
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = false,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>Gets or sets the function.</summary>
    public required string Function { get; set; }

    /// <summary>Gets or sets the tier.</summary>
    public required string Tier { get; set; }

    /// <summary>Gets or sets the distance of the floats that are taken; 1 for all.</summary>
    public required long Step { get; set; }

    /// <summary>Gets or sets the version of the sources.</summary>
    public required string Commit { get; set; }

    /// <summary>Gets or sets the machine and what runs on it.</summary>
    public required string Machine { get; set; }

    /// <summary>Gets or sets the day of the last part.</summary>
    public string Date { get; set; } = "";

    /// <summary>Gets or sets how many parts are done.</summary>
    public int Done { get; set; }

    /// <summary>Gets or sets the processor time that was taken, in seconds.</summary>
    public double Seconds { get; set; }

    /// <summary>Gets or sets what was found, by the name of the code.</summary>
    public Dictionary<string, CodeResult> Codes { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Gets a value indicating whether no part is left.</summary>
    [JsonIgnore]
    public bool IsComplete => this.Done == FunctionSweep.Parts;

    /// <summary>Gets how many floats were taken.</summary>
    [JsonIgnore]
    public long Floats => FloatOrder.Taken(FloatOrder.Count, this.Step);

    /// <summary>Gives the name of the file of a sweep.</summary>
    public static string FileName(string function, string tier, long step) => $"{function}.{tier}.{step}.json";

    /// <summary>Reads a file; null where there is none.</summary>
    public static SweepState? Read(string path) =>
        File.Exists(path) ? JsonSerializer.Deserialize<SweepState>(File.ReadAllText(path), Options) : null;

    /// <summary>Writes the file, so that it is whole at any time.</summary>
    public void Write(string path)
    {
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(this, Options));
        File.Move(path + ".new", path, overwrite: true);
    }
}
