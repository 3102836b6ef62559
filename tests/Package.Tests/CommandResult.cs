using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace FusedActivations.Package.Tests;

/// <summary>Represents what a command said.</summary>
/// <param name="ExitCode">Its exit code; 0 is success.</param>
/// <param name="Output">What it wrote.</param>
internal sealed partial record CommandResult(int ExitCode, string Output)
{
    /// <summary>Gets the ids of its errors and warnings, each once.</summary>
    public IEnumerable<string> Ids => Id()
        .Matches(this.Output)
        .Select(static match => match.Groups["id"].Value)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>Fails the test, with the output, unless the command succeeded.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(this.ExitCode == 0, this.Output);
        return this;
    }

    [GeneratedRegex(@"\b(error|warning) (?<id>[A-Z]+[0-9]+)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
