using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FusedActivations.Generator.Rules;

/// <summary>Tells whether a project can compile what is generated.</summary>
internal static class PlatformRequirement
{
    private const string NewestType = "System.Runtime.Intrinsics.Vector512";

    /// <summary>Gives what is lacking, such as "C# 11 or later", or null where nothing is.</summary>
    public static string? FindLacking(Compilation compilation)
    {
        if (compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp11 })
        {
            return "C# 11 or later";
        }

        return compilation.GetTypeByMetadataName(NewestType) is null && compilation.GetTypesByMetadataName(NewestType).IsEmpty
            ? "the target framework net8.0 or later"
            : null;
    }
}
