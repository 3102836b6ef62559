using System;
using System.Collections.Generic;
using FusedActivations.Benchmarks.Accuracy.Kernels;
using FusedActivations.Benchmarks.Kernels.Measured;
using FusedActivations.Benchmarks.Kernels.Peers;

namespace FusedActivations.Benchmarks.Kernels.Cases;

/// <summary>Lists methods that do several operations at once, beside one pass for each.</summary>
internal static class FusedCases
{
    private const int Length = 65536;
    private const int Columns = 1024;
    private const string Gated = "silu(gate) * value";
    private const string Shown = "loop of the README";
    private const string Biased = "gelu_tanh(x + bias) + residual";

    private delegate void Pass(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, Span<float> p, Span<float> q);

    /// <summary>Gets the cases.</summary>
    public static IReadOnlyList<Case> All { get; } =
    [
        Of(Gated, Contender.Standard, Length, static (gate, value, _, y, _) => StandardKernels.SwiGlu(gate, value, y)),
        Of(Gated, Contender.Full, Length, static (gate, value, _, y, _) => FullKernels.SwiGlu(gate, value, y)),
        Of(Gated, Contender.TensorPrimitives, Length, static (gate, value, _, y, _) => Tensors.SwiGlu(gate, value, y)),
        Of(Gated, Contender.Loop, Length, static (gate, value, _, y, _) => ScalarLoops.SwiGlu(gate, value, y)),
        Of(Gated + ", backward", Contender.Standard, Length, StandardKernels.SwiGluBackward),
        Of(Gated + ", backward", Contender.Full, Length, FullKernels.SwiGluBackward),
        Of(Gated + ", backward", Contender.TensorPrimitives, Length, Tensors.SwiGluBackward),
        Of(Biased, Contender.Standard, Columns, static (x, bias, residual, y, _) => StandardKernels.BiasGelu(x, bias, residual, y)),
        Of(Biased, Contender.Full, Columns, static (x, bias, residual, y, _) => FullKernels.BiasGelu(x, bias, residual, y)),
        Of(Biased, Contender.TensorPrimitives, Columns, Tensors.BiasGelu),
        Of(Biased, Contender.Loop, Columns, static (x, bias, residual, y, _) => ScalarLoops.BiasGelu(x, bias, residual, y)),
        // The gradient of the output is what the residual is: any numbers do.
        Of(Biased + ", backward", Contender.Standard, static (x, bias, residual, dx, dbias, dresidual) =>
            StandardKernels.BiasGeluBackward(x, bias, residual, residual, dx, dbias, dresidual)),
        Of(Biased + ", backward", Contender.Full, static (x, bias, residual, dx, dbias, dresidual) =>
            FullKernels.BiasGeluBackward(x, bias, residual, residual, dx, dbias, dresidual)),
        Of(Shown, Contender.Full, Columns, static (x, bias, _, y, _) => ReadmeKernels.BiasGelu(x, bias, y)),
        Of(Shown, Contender.Loop, Columns, static (x, bias, _, y, _) => ReadmeLoop.BiasGelu(x, bias, y)),
        Of(Shown + ", backward", Contender.Full, static (x, bias, dy, dx, dbias, _) =>
            ReadmeKernels.BiasGeluBackward(x, bias, dy, dx, dbias)),
    ];

    private delegate void BiasedPass(
        ReadOnlySpan<float> x, ReadOnlySpan<float> bias, ReadOnlySpan<float> residual, Span<float> dx, Span<float> dbias,
        Span<float> dresidual);

    // The second operand is as long as is said.
    private static Case Of(string row, Contender contender, int second, Pass pass) =>
        new(Table.Fused, row, contender, Length, () =>
        {
            (Floats a, Floats b, Floats c) = (Inputs.Of(Length), Inputs.Of(second), Inputs.Of(Length));
            (Floats p, Floats q) = (new Floats(Length), new Floats(Length));
            return () => pass(a.Span, b.Span, c.Span, p.Span, q.Span);
        });

    private static Case Of(string row, Contender contender, BiasedPass pass) =>
        new(Table.Fused, row, contender, Length, () =>
        {
            (Floats x, Floats bias, Floats residual) = (Inputs.Of(Length), Inputs.Of(Columns), Inputs.Of(Length));
            (Floats dx, Floats dbias, Floats dresidual) = (new Floats(Length), new Floats(Columns), new Floats(Length));
            return () => pass(x.Span, bias.Span, residual.Span, dx.Span, dbias.Span, dresidual.Span);
        });
}
