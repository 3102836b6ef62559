using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>
/// Represents a problem that the generator reports itself, in values alone: it is kept from run to run, and no compilation with it.
/// </summary>
/// <param name="Cause">What is wrong.</param>
/// <param name="FilePath">The file.</param>
/// <param name="Span">The place in the file.</param>
internal sealed record GeneratorProblem(ProblemCause Cause, string FilePath, TextSpan Span)
{
    /// <summary>Takes the values of a problem.</summary>
    public static GeneratorProblem Of(Problem problem) =>
        new(problem.Cause, problem.Location.SourceTree?.FilePath ?? "", problem.Location.SourceSpan);

    /// <summary>
    /// Gives the problem its place in a program: without a tree it would escape #pragma and the severities of .editorconfig.
    /// </summary>
    public Problem In(IEnumerable<SyntaxTree> trees)
    {
        SyntaxTree? tree = trees.FirstOrDefault(tree =>
            string.Equals(tree.FilePath, this.FilePath, StringComparison.Ordinal) && tree.Length >= this.Span.End);
        return new Problem(this.Cause, tree is null ? Location.None : Location.Create(tree, this.Span));
    }
}
