using Xunit;

namespace FusedActivations.Package.Tests;

/// <summary>Gathers the tests that share one package, one after the other: each of them builds.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedProject>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "package";
}
