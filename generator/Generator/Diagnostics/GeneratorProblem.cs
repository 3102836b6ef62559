using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Represents a problem that the generator reports itself, in values alone: it is kept from run to run, and no compilation with it.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="FilePath">The file.</param>
/// <param name="Span">The place in the file.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record GeneratorProblem(string RuleId, string FilePath, TextSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>Takes the values of a problem.</summary>
    public static GeneratorProblem Of(Problem problem) => new(problem.RuleId, problem.Location.SourceTree?.FilePath ?? "", problem.Location.SourceSpan, problem.Arguments);

    /// <summary>Gives the problem its place in a program: without a tree it would escape #pragma and the severities of .editorconfig.</summary>
    public Problem In(IEnumerable<SyntaxTree> trees)
    {
        SyntaxTree? tree = trees.FirstOrDefault(tree => string.Equals(tree.FilePath, this.FilePath, StringComparison.Ordinal) && tree.Length >= this.Span.End);
        return new Problem(this.RuleId, tree is null ? Location.None : Location.Create(tree, this.Span), this.Arguments);
    }
}
