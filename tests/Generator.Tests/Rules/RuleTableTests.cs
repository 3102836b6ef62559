using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Rules;
using FusedActivations.Generator.Tests.Documentation;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>One table names the rules: each has an analyzer, and no other file spells an id.</summary>
public sealed partial class RuleTableTests
{
    private static readonly string[] Table =
        [.. typeof(RuleIds)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void Each_id_is_that_of_one_rule()
    {
        IEnumerable<string> described = typeof(ActivationAnalyzer).Assembly.GetTypes()
            .Where(static type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .SelectMany(static type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .Select(static rule => rule.Id)
            .Distinct(StringComparer.Ordinal);
        Assert.Equal(Table.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void No_other_file_spells_an_id() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Path.Combine(DocumentFile.Root, "generator", "Generator"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => Path.GetFileName(file) is not "RuleIds.cs"),
        static file => File.ReadLines(file).Any(static line => Literal().IsMatch(line)));

    [Fact]
    public void Causes_are_a_closed_list() => Assert.All(
        typeof(ProblemCause).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(ProblemCause))),
        static type => Assert.Equal(typeof(ProblemCause).Namespace + ".Causes", type.Namespace));

    [GeneratedRegex("^(?!\\s*//).*\"[^\"]*\\bFACT[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal();
}
