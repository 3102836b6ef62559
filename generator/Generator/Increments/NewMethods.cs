using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Increments;

/// <summary>
/// Visits the annotated methods of files that were not seen before, on all processors: the compiler asks for one after the other, and
/// a build would wait for the binding of thousands.
/// </summary>
internal static class NewMethods
{
    // What so few methods need is less than the threads do.
    private const int Least = 32;

    private static readonly ConditionalWeakTable<SyntaxTree, object> Seen = new();

    /// <summary>Visits the methods, if the file is one of those.</summary>
    /// <param name="file">The file that is asked for.</param>
    /// <param name="compilation">The program.</param>
    /// <param name="visit">What is done with each method, by the meaning of its file.</param>
    /// <param name="cancellation">Ends the visits.</param>
    public static void Visit(
        SyntaxTree file, Compilation compilation, Action<MethodDeclarationSyntax, SemanticModel> visit, CancellationToken cancellation)
    {
        if (Seen.TryGetValue(file, out _))
        {
            return;
        }

        MethodDeclarationSyntax[][] methods = [.. compilation.SyntaxTrees
            .Where(IsNew)
            .Select(tree => MethodsOf(tree, cancellation))
            .Where(static methods => methods.Length > 0)];
        if (methods.Sum(static methods => methods.Length) >= Least)
        {
            ParallelOptions options = new() { CancellationToken = cancellation };
            Parallel.ForEach(methods, options, ofFile =>
            {
                SemanticModel model = compilation.GetSemanticModel(ofFile[0].SyntaxTree);
                foreach (MethodDeclarationSyntax method in ofFile)
                {
                    visit(method, model);
                }
            });
        }
    }

    private static bool IsNew(SyntaxTree tree)
    {
        if (Seen.TryGetValue(tree, out _))
        {
            return false;
        }

        Seen.GetValue(tree, static _ => new object());
        return true;
    }

    private static MethodDeclarationSyntax[] MethodsOf(SyntaxTree tree, CancellationToken cancellation) =>
    [
        .. tree.GetRoot(cancellation)
            .DescendantNodes(static node =>
                node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<MethodDeclarationSyntax>()
            .Where(AnnotatedMethod.IsCandidate),
    ];
}
