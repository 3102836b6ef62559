using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Facts.Calls;
using FusedActivations.Generator.Rules.Calls;
using FusedActivations.Generator.Rules.Declarations;
using FusedActivations.Generator.Rules.Network;
using FusedActivations.Generator.Tests.Rules.Calls;
using FusedActivations.Generator.Tests.Rules.Network;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>
/// Checks that the work of the analyzers grows with the text, not with its square. What is counted is the memory that they ask for,
/// which is the same on every machine; times are printed by <c>benchmarks/Generator analysis</c>.
/// </summary>
public sealed class AnalysisWorkTests
{
    private const int Layers = 40;

    // Twice the text takes twice the work, and some more for tables that grow by doubling.
    private const double Linear = 2.5;

    // Where paths meet, what is known of every buffer is compared.
    private const double Square = 4.2;

    // A loop is read again until nothing new is known, and so are those within: that must not double with each of them.
    private const double Cube = 8;

    [Fact]
    public void Twice_the_declared_layers_take_twice_the_work() => Compare(DeclaredBytes, Linear);

    [Fact]
    public void Twice_the_calls_take_twice_the_work() => Compare(static layers => CalledBytes(Calls(layers, "")), Linear);

    [Fact]
    public void Twice_the_calls_with_branches_take_four_times_the_work_at_most() =>
        Compare(static layers => CalledBytes(Calls(layers, "if (this.isVerbose) { Print(this.h[{0}]); }")), Square);

    [Fact]
    public void Twice_the_depth_of_loops_takes_eight_times_the_work_at_most() =>
        Compare(static layers => CalledBytes(Loops(layers / 5)), Cube);

    private static void Compare(Func<int, long> bytes, double growth)
    {
        // The first run fills what is kept for the process.
        bytes(2 * Layers);
        long once = bytes(Layers);
        Assert.InRange((double)bytes(2 * Layers) / once, 1, growth);
    }

    private static long DeclaredBytes(int layers)
    {
        string[] activations = ["\"relu(x * 0.5)\"", "\"sigmoid\"", "\"leaky_relu\", Alpha = 0.3"];
        string hidden = string.Concat(Enumerable.Range(0, layers)
            .Select(i =>
                $"[HiddenLayer(Units = 64, Initializer = WeightInitializer.GlorotUniform, Dropout = 0.2), Activation({activations[i % 3]})] M L{i};\n"));
        CSharpCompilation compilation = TestCompilation.Create(NetworkCheck.Expand(
            """[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy", Classes = 10, InputMax = 255)];""" + hidden
            + """[OutputLayer(Units = 9), Activation("softmax")] M O;"""));
        compilation.GetDiagnostics();
        INamedTypeSymbol type = compilation.GetTypeByMetadataName("Net")!;
        NetworkReport report = new(compilation, new AnalyzerOptions([]));
        return Bytes(() => Assert.NotEmpty(
            report.Of(DeclarationChecker.Check(NetworkDeclarationReader.Read(type, default)!, static _ => true), compilation.SyntaxTrees)));
    }

    private static string Calls(int layers, string branch) => string.Concat(Enumerable.Range(0, layers).Select(i => $"""
        MatMul(this.h[{i}], this.w[{i}], this.z[{i}]);
        {(i % 2 == 0 ? "Gelu" : "Relu")}(this.z[{i}], this.h[{i + 1}]);
        {branch.Replace("{0}", $"{i + 1}", StringComparison.Ordinal)}

        """)) + $"Softmax(this.h[{layers}], 10, this.y);\n";

    private static string Loops(int depth) =>
        string.Concat(
            Enumerable.Range(0, depth).Select(static i => $"for (int i{i} = 0; i{i} < 9; i{i}++) {{ Gelu(this.h[{i}], this.z[{i}]);\n"))
        + "Softmax(this.z[0], 10, this.y);\n"
        + new string('}', depth);

    private static long CalledBytes(string calls)
    {
        CSharpCompilation compilation = CallCheck.Create(CallCheck.InClass($$"""
            private readonly float[][] w = new float[99][], h = new float[99][], z = new float[99][];
            private readonly float[] y = new float[99];
            private bool isVerbose;
            public float Train(float[][] batches, int[] t, float[] d)
            {
                float loss = 0;
                foreach (float[] batch in batches)
                {
                    batch.CopyTo(this.h[0], 0);
                    {{calls}}
                    loss += CrossEntropy(this.y, t, 10, d);
                }

                return loss;
            }
            """));
        compilation.GetDiagnostics();
        SyntaxTree tree = compilation.SyntaxTrees[1];
        MethodDeclarationSyntax method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        IOperation block = compilation.GetSemanticModel(tree).GetOperation(method)!;
        return Bytes(() =>
        {
            CallContext context = CallContext.Create(compilation, default)!;
            IReadOnlyList<CallFinding> found = CallChecker.Check(CallFlow.Read([block], context, default), static _ => true);
            Assert.Contains("FACT210", found.Select(static finding => finding.Finding.Rule.Descriptor.Id), StringComparer.Ordinal);
        });
    }

    private static long Bytes(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
