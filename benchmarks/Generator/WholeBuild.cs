extern alias runtime;

using System;
using System.Diagnostics;
using System.IO;
using FusedActivations.Generator;

namespace FusedActivations.Benchmarks.Generator;

/// <summary>Measures a build of the program by the command line, in a folder of its own, with a compiler that is started for it.</summary>
internal static class WholeBuild
{
    /// <summary>Builds the program, and gives the seconds that it takes.</summary>
    /// <param name="classes">The number of classes.</param>
    public static double Seconds(int classes)
    {
        string folder = Directory.CreateTempSubdirectory("fused-activations-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
            File.WriteAllText(Path.Combine(folder, "Network.csproj"), Project());
            foreach ((string path, string text) in ProgramText.Files(classes))
            {
                File.WriteAllText(Path.Combine(folder, path), text);
            }

            Run(folder, "restore");
            Stopwatch watch = Stopwatch.StartNew();
            Run(folder, "build -c Release --no-restore -p:UseSharedCompilation=false -nodeReuse:false");
            return watch.Elapsed.TotalSeconds;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Project() =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{typeof(runtime::FusedActivations.ActivationAttribute).Assembly.Location}" />
            <Analyzer Include="{typeof(ActivationGenerator).Assembly.Location}" />
          </ItemGroup>
        </Project>
        """;

    private static void Run(string folder, string arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false
        })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }
    }
}
