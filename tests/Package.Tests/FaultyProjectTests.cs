using System;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Package.Tests;

/// <summary>Builds projects that must not build, and reads the reason that they are given.</summary>
[Collection(PackageCollection.Name)]
public sealed class FaultyProjectTests(PackedProject project)
{
    // CS8795 would be the compiler's word for a method that nobody implemented: it must not stand beside the reason.
    [Theory]
    [InlineData("UnknownActivation", "FACT101")]
    [InlineData("OldLanguage", "FACT117")]
    public async Task The_rule_is_the_only_error(string consumer, string id)
    {
        CommandResult build = await project.BuildAsync(consumer);
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal([id], build.Ids, StringComparer.Ordinal);
        Assert.Contains("error " + id, build.Output, StringComparison.Ordinal);
    }
}
