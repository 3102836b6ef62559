using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Keeps docs/activations.md equal to the catalogue.</summary>
public sealed class ActivationPageTests
{
    [Fact]
    public void The_page_is_written_from_the_catalogue() => AcceptedText.Check(ActivationTable.Write(), "docs/activations.md");
}
