using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Checks the tables of passes and of element types: what they list is generated, under the names that they say.</summary>
public sealed class KindTests
{
    /// <summary>Gets what C# calls the element types.</summary>
    public static TheoryData<string> Elements { get; } = [.. ElementKind.All.Select(static kind => kind.Keyword)];

    /// <summary>Checks that whatever can be asked for is a pass.</summary>
    [Fact]
    public void Each_member_is_a_pass()
    {
        IEnumerable<GeneratedMembers> members = Enum.GetValues<GeneratedMembers>().Where(static member => member != GeneratedMembers.None);
        Assert.Equal(members.Order(), Pass.Siblings.Append(Pass.Forward).Select(static pass => pass.Member).Order());
    }

    /// <summary>Checks that a function of one input has all passes, and that each is named by its suffix.</summary>
    /// <param name="element">What C# calls the element type.</param>
    [Theory]
    [MemberData(nameof(Elements))]
    public void Each_pass_is_written_for_each_element_type(string element)
    {
        string all = string.Join(" | ", Pass.Siblings.Select(static pass => "GeneratedMembers." + pass.Member));
        Compilation compilation = GeneratorRun.Compile($$"""
            public static partial class K
            {
                [Activation("sigmoid", Members = {{all}})] public static partial void M(ReadOnlySpan<{{element}}> x, Span<{{element}}> y);
                [Activation("sigmoid", Members = {{all}})] public static partial {{element}} N({{element}} x);
                [Activation("softmax")] public static partial void S(ReadOnlySpan<{{element}}> x, int columns, Span<{{element}}> y);
                [Loss("mse")] public static partial {{element}} L(ReadOnlySpan<{{element}}> x, ReadOnlySpan<{{element}}> t, Span<{{element}}> dx);
            }
            """);
        INamedTypeSymbol type = compilation.GetTypeByMetadataName("K")!;
        Assert.All(Pass.Siblings, pass => Assert.Single(type.GetMembers("M" + pass.Suffix)));
        Assert.All(Pass.Siblings, pass => Assert.Single(type.GetMembers("N" + pass.Suffix)));
    }

    /// <summary>Checks that a name leads to its row, and that no other does.</summary>
    [Fact]
    public void An_element_type_is_found_by_its_name()
    {
        Assert.All(ElementKind.All, static kind => Assert.Same(kind, ElementKind.Find(kind.Namespace, kind.Name)));
        Assert.All(ElementKind.All, static kind => Assert.Same(kind, ElementKind.FindKeyword(kind.Keyword)));
        Assert.Null(ElementKind.Find("Elsewhere", ElementKind.Single.Name));
    }

    /// <summary>Checks that the name of a sibling leads to its method.</summary>
    [Fact]
    public void A_sibling_names_its_method()
    {
        Assert.Equal("Silu", Pass.Backward.MethodOf("SiluBackward"));
        Assert.Null(Pass.Backward.MethodOf("Backward"));
        Assert.Null(Pass.Backward.MethodOf("SiluDerivative"));
    }
}
