using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>
/// Gives every part of a declaration every name that could mean something else in
/// generated code, and requires that it compiles without a warning.
/// </summary>
public sealed class HostileNameTests
{
    /// <summary>Gets the numbers of the methods.</summary>
    public static TheoryData<int> Methods => [.. Enumerable.Range(0, HostileNames.Methods.Count)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Parameters(int number)
    {
        string method = HostileNames.Methods[number];
        string[] roles = [.. HostileNames.Roles.Where(role => method.Contains("{" + role + "}", StringComparison.Ordinal))];

        // Each name of the generated code, and every third keyword, in one place each.
        IEnumerable<string> names =
            HostileNames.WrittenFor(method).Concat(HostileNames.Keywords.Where((_, index) => index % 3 == number % 3));
        Compile(names.Select((name, index) => (roles[(index + number) % roles.Length], name))
            .Select(pair => HostileNames.Fill(method, pair))
            .Where(HostileNames.HasDistinctParameters)
            .Select(static (line, index) => $"public static partial class K{Number(index)} {{ {line} }}"));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Two_parameters(int number)
    {
        string method = HostileNames.Methods[number];
        string[] roles = [.. HostileNames.Roles.Where(role => method.Contains("{" + role + "}", StringComparison.Ordinal)).Take(3)];
        // One name that is made of the other, or both of one family: "V" and "V_", "x" and "xLanes" and "dx".
        (string, string)[] pairs =
        [
            ("V", "V_"),
            ("V_", "V"),
            ("Forward", "Forward_"),
            ("xLanes", "xLanes_"),
            ("x_", "dx_"),
            ("y", "yLanes"),
            ("yLanes", "y"),
            ("dx", "ddx"),
            ("a", "da"),
            ("da", "a"),
            ("da", "da_"),
            ("rows", "rows2"),
            ("xGate", "dxGate"),
            ("xGate_", "xGate"),
            ("dxGate", "dxGate_")
        ];
        Compile(pairs
            .SelectMany(pair => roles.SelectMany(
                first => roles.Where(second => !string.Equals(first, second, StringComparison.Ordinal))
                    .Select(second => HostileNames.Fill(method, (first, pair.Item1), (second, pair.Item2)))))
            .Where(HostileNames.HasDistinctParameters)
            .Select(static (line, index) => $"public static partial class K{Number(index)} {{ {line} }}"));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Methods_types_type_parameters_and_namespaces(int number)
    {
        string method = HostileNames.Methods[number];
        string plain = HostileNames.Fill(method);
        IEnumerable<string> names = HostileNames.WrittenFor(method)
            .Concat(HostileNames.Keywords.Where((_, index) => index % HostileNames.Methods.Count == number))
            .Where(static name => name is not ("M" or "K" or "S" or "I"));
        Compile(names.Select((name, index) => (index % 4) switch
        {
            0 => $"namespace N{Number(index)} {{ public static partial class K {{ {HostileNames.Fill(method, ("M", name))} }} }}",
            1 => $"namespace N{Number(index)} {{ public static partial class @{name} {{ {plain} }} }}",
            2 => $"namespace N{Number(index)} {{ public partial struct S<@{name}> {{ {plain} }} }}",
            _ => $"namespace N{Number(index)}.@{name} {{ public partial interface I {{ {plain} }} }}",
        }));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Members_beside_the_method(int number)
    {
        string method = HostileNames.Methods[number];
        string plain = HostileNames.Fill(method);
        string[] names = [.. HostileNames.WrittenFor(method)
            .Concat(HostileNames.Keywords)
            .Where(static name => name is not "M" && !name.StartsWith('K'))
            .Distinct(StringComparer.Ordinal)];
        Compile(
        [
            $"public static partial class K1 {{ {plain} {string.Concat(names.Select(static name => $"public static string @{name} => \"\";"))} }}",
            $"public static partial class K2 {{ {plain} {string.Concat(names.Select(static name => $"public sealed class @{name} {{ }}"))} }}",
            $"public static partial class K3 {{ {plain} {string.Concat(names.Select(static name => $"public static void @{name}(int a, string b) {{ }}"))} }}",
        ]);
    }

    [Theory]
    [InlineData("var")]
    [InlineData("V")]
    [InlineData("global")]
    [InlineData("record")]
    [InlineData("Pair")]
    [InlineData("Span")]
    [InlineData("Vector512")]
    [InlineData("nint")]
    public void A_type_of_the_whole_program(string name) =>
        Compile(HostileNames.Methods.Select(
            static (method, index) => $"public static partial class K{Number(index)} {{ {HostileNames.Fill(method)} }}")
            .Append($"public class @{name} {{ }}"));

    [Fact]
    public void Names_written_with_escapes() => GeneratorRun.Compile("""
        namespace \u0061bc { public static partial class cl\u0061ss { [Activation("x * str\u0069ng")] public static partial void \u0061bstract(ReadOnlySpan<float> \u0078, [Learned] float str\u0069ng, Span<float> y); } }
        """);

    // The compiler warns of types in small letters.
    private static void Compile(IEnumerable<string> declarations) =>
        GeneratorRun.Compile("#pragma warning disable CS8981\n" + string.Join('\n', declarations));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
