using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace Training;

/// <summary>Reads tables of numbers from the data folder beside the program.</summary>
public static class TableFile
{
    /// <summary>Reads a file, compressed where its name ends in ".gz".</summary>
    public static Table<float> Read(string name, char separator, int headerLines = 0)
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "data", name));
        using Stream text = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(text);
        float[][] rows = [.. Lines(reader)
            .Skip(headerLines)
            .Select(line => Array.ConvertAll(line.Split(separator), static cell => float.Parse(cell, CultureInfo.InvariantCulture)))];
        return new Table<float>([.. rows.SelectMany(static row => row)], rows[0].Length);
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
