using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using FusedActivations.Benchmarks.Accuracy.Kernels;
using FusedActivations.Benchmarks.Accuracy.Peers;

namespace FusedActivations.Benchmarks.Accuracy.Functions;

/// <summary>Computes a function over a span.</summary>
internal delegate void FloatKernel(ReadOnlySpan<float> x, Span<float> y);

/// <summary>Represents a code that computes a function or its derivative.</summary>
/// <param name="Name">What a table calls it.</param>
/// <param name="IsSlope">Whether it computes the derivative.</param>
/// <param name="Run">Computes a block.</param>
internal sealed record Code(string Name, bool IsSlope, FloatKernel Run)
{
    /// <summary>The name of the code of full precision.</summary>
    public const string Full = "full";

    /// <summary>The name of the code of standard precision.</summary>
    public const string Standard = "standard";

    /// <summary>What the name of a code has behind it that computes the derivative.</summary>
    public const string OfSlope = "'";

    /// <summary>Gives the code that the generator writes for a function.</summary>
    public static IReadOnlyList<Code> Generated(MeasuredFunction function) =>
        [.. Generated(function, Full, typeof(FullKernels)), .. Generated(function, Standard, typeof(StandardKernels))];

    /// <summary>Gives the codes of peers that depend on the registers that .NET may use.</summary>
    public static IReadOnlyList<Code> Managed(MeasuredFunction function) => Peer(function, "TensorPrimitives", TensorKernels.Rows);

    /// <summary>Gives the codes of peers that take the C library, or a native library of their own.</summary>
    public static IReadOnlyList<Code> Native(MeasuredFunction function) =>
    [
        .. Peer(function, "MathF", ScalarKernels.Rows),
        .. OnnxKernels.Models.TryGetValue(function.Name, out OnnxModel? model)
            ? [new Code("ONNX Runtime", IsSlope: false, OnnxKernels.Load(model))]
            : Array.Empty<Code>(),
    ];

    private static Code[] Peer(MeasuredFunction function, string name, IReadOnlyDictionary<string, FloatKernel> rows) =>
        rows.TryGetValue(function.Name, out FloatKernel? kernel) ? [new(name, IsSlope: false, kernel)] : [];

    private static Code[] Generated(MeasuredFunction function, string precision, Type kernels)
    {
        string method = string.Concat(
            function.Name.Split('_').Select(static word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
        return
        [
            new(precision, IsSlope: false, Find(kernels, method)),
            new(precision + OfSlope, IsSlope: true, Find(kernels, method + "Derivative")),
        ];
    }

    private static FloatKernel Find(Type kernels, string method) =>
        kernels.GetMethod(method, BindingFlags.Public | BindingFlags.Static)?.CreateDelegate<FloatKernel>()
            ?? throw new MissingMethodException(kernels.Name, method);
}
