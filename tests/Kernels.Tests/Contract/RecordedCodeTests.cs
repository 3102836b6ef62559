using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Contract;

/// <summary>
/// Code that a version generated runs with the library of today. What is recorded of the version at work is written anew with
/// ACCEPT_SNAPSHOTS=1; that of versions which were released stays as it is.
/// </summary>
public sealed class RecordedCodeTests
{
    // Other digits are no other meaning: a later version may round a function better.
    private const double Tolerance = 1e-5;

    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;

    private static readonly Assembly Library = typeof(ActivationAttribute).Assembly;

    private static readonly string Folder = Path.Combine(
        typeof(RecordedCodeTests).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static data => data.Key is "RepositoryRoot").Value!,
        "tests",
        "Kernels.Tests",
        "Contract",
        "Recorded");

    private static RecordedProgram Current => new(Path.Combine(Folder, Library.GetName().Version!.ToString(2)));

    /// <summary>Gets the versions of which something is recorded.</summary>
    public static TheoryData<string> Versions =>
        [.. Directory.EnumerateDirectories(Folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void What_is_recorded_of_this_version_is_what_it_generates()
    {
        IReadOnlyDictionary<string, string> generated = Current.Generate();
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") is "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            Current.Record(generated);
        }

        Assert.Equal(
            generated.OrderBy(static file => file.Key, StringComparer.Ordinal),
            Current.Recorded.OrderBy(static file => file.Key, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Recorded_code_computes_with_this_library_what_new_code_computes(string version)
    {
        RecordedProgram program = new(Path.Combine(Folder, version));
        IReadOnlyList<(string Name, double[] Values)> then = RecordedProgram.Run(program.Compile("Recorded", program.Recorded));
        IReadOnlyList<(string Name, double[] Values)> now = RecordedProgram.Run(program.Compile("Generated", program.Generate()));
        Assert.Equal(now.Select(static result => result.Name), then.Select(static result => result.Name), StringComparer.Ordinal);
        Assert.All(now.Zip(then), static pair => Assert.True(AreClose(pair.First.Values, pair.Second.Values), pair.First.Name));
    }

    // What nothing calls would be a promise without a test; it can be internal.
    [Fact]
    public void Recorded_code_calls_every_member_that_is_public_for_it()
    {
        using PEReader file = new(Current.Compile("Calls", Current.Recorded).ToImmutableArray());
        CallsOfAssembly calls = new(file.GetMetadataReader());
        HashSet<string> called = calls.Called;
        HashSet<string> written = calls.Written;
        IEnumerable<string> never = Promised()
            .Where(member => !called.Contains(NameOf(member)) && !(member.DeclaringType!.IsInterface && written.Contains(member.Name)))
            .Select(NameOf);
        Assert.Equal([], never.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    // Public members that are not there for the library's own contracts: lanes have those of IVector. A conversion cannot be internal.
    private static IEnumerable<MemberInfo> Promised() =>
        from type in Library.GetExportedTypes()
        where type.Namespace is "FusedActivations.Generated" && !type.IsEnum
        let contracts = type.GetInterfaces()
            .Where(contract => contract.Assembly == Library)
            .SelectMany(static contract => contract.GetMembers(Declared | BindingFlags.NonPublic))
            .Select(static member => member.Name)
            .ToHashSet(StringComparer.Ordinal)
        from member in type.GetMembers(Declared)
        where member is MethodBase { Name: not "op_Implicit" } or FieldInfo { IsLiteral: false }
        where type.IsInterface || !contracts.Contains(member.Name)
        select member;

    private static string NameOf(MemberInfo member) =>
        $"{member.DeclaringType!.Namespace}.{member.DeclaringType.Name}.{member.Name}"
            + (member is MethodBase method ? $"/{method.GetParameters().Length}" : "");

    private static bool AreClose(double[] first, double[] second) =>
        first.Length == second.Length && first.Zip(second).All(static pair =>
        pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) <= Tolerance * Math.Max(1, Math.Abs(pair.First)));
}
