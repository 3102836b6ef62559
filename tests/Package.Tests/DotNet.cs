using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace FusedActivations.Package.Tests;

/// <summary>Runs the SDK's commands, away from the build that these tests are part of.</summary>
internal static class DotNet
{
    /// <summary>Ends no build process late, and leaves none behind that would hold the output open.</summary>
    private static readonly string[] Alone = ["-nodeReuse:false", "-p:UseSharedCompilation=false", "-v:minimal"];

    /// <summary>Builds or packs.</summary>
    public static Task<CommandResult> BuildAsync(string folder, params IEnumerable<string> arguments) =>
        RunAsync(folder, [.. arguments, .. Alone]);

    /// <summary>Runs a command in a folder.</summary>
    public static Task<CommandResult> RunAsync(string folder, params IEnumerable<string> arguments) =>
        RunAsync(folder, new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    /// <summary>Runs a command in a folder, with further variables of the environment.</summary>
    public static async Task<CommandResult> RunAsync(string folder, IReadOnlyDictionary<string, string> variables,
        IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };

        // What the build around these tests says to its own processes is not for this one.
        foreach (string name in start.Environment.Keys
            .Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase))
            .ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, await output + await error);
    }
}
