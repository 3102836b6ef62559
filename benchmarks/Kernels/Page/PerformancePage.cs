using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics.Tensors;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Running;
using FusedActivations.Benchmarks.Accuracy.Tiers;
using FusedActivations.Benchmarks.Kernels.Cases;
using FusedActivations.Benchmarks.Kernels.Peers;
using Microsoft.ML.OnnxRuntime;

namespace FusedActivations.Benchmarks.Kernels.Page;

/// <summary>Writes docs/performance.md, and the pictures in it, of what was measured.</summary>
/// <param name="measured">What was measured.</param>
internal sealed class PerformancePage(IReadOnlyList<CaseTime> measured)
{
    private const string Introduction = """
        # Performance

        Written by `dotnet run -c Release --project benchmarks/Kernels -- --page`, from the results of BenchmarkDotNet: medians, one thread,
        normally distributed inputs, all contenders in one run. A time is in nanoseconds an element; the same case has taken 0.48 in one run
        and 0.67 in another, so small differences mean nothing. In brackets is how many times as long as generated code of standard precision
        another takes: above 1, generated code is faster.
        [What the precisions are](numerics.md#precision).

        """;

    private const string Contenders = """
        `TensorPrimitives` and the scalar loops over `MathF` are compositions, in as few passes as there are, where there is no single call;
        softmax subtracts the maximum in all of them. ONNX Runtime is called through its .NET interface, on tensors that stay, and has no
        switch for the width: at 256 bits it uses what the machine has. oneDNN is told to use AVX2 there. The gradients
        of `TensorPrimitives` are compositions, too; cross-entropy is without options.

        """;

    /// <summary>Writes the page into the repository.</summary>
    public void Write()
    {
        string docs = Path.Combine(Root(), "docs");
        string pictures = Path.Combine(docs, "performance");
        Directory.CreateDirectory(pictures);
        StringBuilder text = new(Introduction);
        text.AppendLine().AppendLine(Machine()).AppendLine().AppendLine(Contenders);
        foreach (string width in this.Widths())
        {
            string picture = $"forward-{width[..3]}.svg";
            TimeChart.Write(this.TableOf(Table.Forward, width), $"Activations, {width}", Path.Combine(pictures, picture));
            text.Append($"![Nanoseconds an element of each activation, with registers of {width}; long bars are cut off]")
                .AppendLine($"(performance/{picture})")
                .AppendLine();
        }

        text.Append(this.Tables());
        File.WriteAllText(Path.Combine(docs, "performance.md"), text.ToString().ReplaceLineEndings("\n").TrimEnd() + "\n");
    }

    /// <summary>Gives all tables in markdown.</summary>
    public string Tables()
    {
        StringBuilder text = new();
        foreach (Table table in measured.Select(static one => one.Case.Table).Distinct().Order())
        {
            text.AppendLine($"## {Title(table)}").AppendLine().AppendLine(Explain(table)).AppendLine();
            foreach (string width in this.Widths())
            {
                text.AppendLine($"Registers of {width}:").AppendLine().Append(this.TableOf(table, width)).AppendLine();
            }
        }

        return text.ToString();
    }

    private static string Title(Table table) => table switch
    {
        Table.Forward => "Activations",
        Table.Backward => "Gradients",
        Table.Fused => "Fused",
        Table.Softmax => "softmax",
        Table.CrossEntropy => "Cross-entropy with its gradient",
        Table.Small => "Small calls",
        _ => "Large spans",
    };

    private static string Explain(Table table) => table switch
    {
        Table.Forward => "65,536 floats.",
        Table.Backward => "The gradient of the input from the input and the gradient of the output; 65,536 floats.",
        Table.Fused => "65,536 floats; the bias is one of 1,024 columns, and its gradient is part of the backward pass.",
        Table.Softmax => "As many rows as 65,536 floats hold.",
        Table.CrossEntropy => "As many rows as 65,536 floats hold; the mean loss, and the gradient of the logits.",
        Table.Small => "Nanoseconds a call; a call through a delegate is part of each.",
        _ => "16,777,216 floats, which no cache holds; a copy moves the same bytes.",
    };

    private static string Machine()
    {
        string oneDnn = OneDnn.IsPresent ? $"oneDNN {OneDnn.Version}, " : "";
        return $"{Processor.Name()}, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}; {oneDnn}"
            + $"ONNX Runtime {VersionOf(typeof(InferenceSession))}, System.Numerics.Tensors {VersionOf(typeof(TensorPrimitives))}, "
            + $"BenchmarkDotNet {VersionOf(typeof(BenchmarkRunner))}.";
    }

    private static string VersionOf(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', '-')[0];

    private static string Root() => typeof(PerformancePage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static pair => string.Equals(pair.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!;

    // The widest first.
    private IEnumerable<string> Widths() =>
        measured.Select(static one => one.Width).Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal);

    private MeasuredTable TableOf(Table table, string width) =>
        new([.. measured.Where(one => one.Case.Table == table && string.Equals(one.Width, width, StringComparison.Ordinal))]);
}
