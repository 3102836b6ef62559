using System;
using System.Linq;
using System.Numerics;
using System.Reflection;

namespace FusedActivations.Kernels.Generated;

/// <summary>Represents what a loss is computed from.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="X">The prediction.</param>
/// <param name="Target">The target, or empty.</param>
/// <param name="Labels">The labels, or empty.</param>
/// <param name="Variance">The variance, or empty.</param>
/// <param name="Weights">The weights of the classes, or empty.</param>
/// <param name="Columns">The row length.</param>
public sealed record LossInput<T>(T[] X, T[] Target, int[] Labels, T[] Variance, T[] Weights, int Columns)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Makes an input of rows with labels.</summary>
    public static LossInput<T> OfLabels(T[] x, int[] labels, int columns, T[]? weights = null) =>
        new(x, [], labels, [], weights ?? [.. Enumerable.Repeat(T.One, columns)], columns);

    /// <summary>Makes an input of rows with distributions.</summary>
    public static LossInput<T> OfRows(T[] x, T[] target, int columns, T[]? weights = null) =>
        new(x, target, [], [], weights ?? [.. Enumerable.Repeat(T.One, columns)], columns);

    /// <summary>Rounds to another element type.</summary>
    public LossInput<U> To<U>()
        where U : unmanaged, IBinaryFloatingPointIeee754<U> =>
        new(Array.ConvertAll(this.X, U.CreateTruncating), Array.ConvertAll(this.Target, U.CreateTruncating), this.Labels,
            Array.ConvertAll(this.Variance, U.CreateTruncating), Array.ConvertAll(this.Weights, U.CreateTruncating), this.Columns);
}

/// <summary>Represents what a loss computes.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="Value">The loss.</param>
/// <param name="Gradient">The gradient by the prediction.</param>
/// <param name="VarianceGradient">The gradient by the variance, or empty.</param>
/// <param name="Losses">The losses of the elements or of the rows.</param>
public sealed record LossOutput<T>(T Value, T[] Gradient, T[] VarianceGradient, T[] Losses);

/// <summary>Runs the methods of <see cref="LossSource"/>.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
public sealed class LossKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly LossCase item;
    private readonly Type type;

    /// <summary>Initializes the kernel of a case.</summary>
    public LossKernel(Assembly assembly, LossCase item)
    {
        this.item = item;
        this.type = assembly.GetType(typeof(T) == typeof(float) ? "Losses.Single" : "Losses.Double", throwOnError: true)!;
    }

    private delegate T ByValues(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> dx, Span<T> losses);

    private delegate T ByVariance(ReadOnlySpan<T> x, ReadOnlySpan<T> t, ReadOnlySpan<T> variance, Span<T> dx, Span<T> dvariance,
        Span<T> losses);

    private delegate T ByLabels(ReadOnlySpan<T> x, ReadOnlySpan<int> t, int columns, Span<T> dx, Span<T> losses);

    private delegate T ByWeightedLabels(ReadOnlySpan<T> x, ReadOnlySpan<int> t, int columns, ReadOnlySpan<T> weights, Span<T> dx,
        Span<T> losses);

    private delegate T ByRows(ReadOnlySpan<T> x, ReadOnlySpan<T> t, int columns, Span<T> dx, Span<T> losses);

    private delegate T ByWeightedRows(ReadOnlySpan<T> x, ReadOnlySpan<T> t, int columns, ReadOnlySpan<T> weights, Span<T> dx,
        Span<T> losses);

    private delegate T ValueByValues(ReadOnlySpan<T> x, ReadOnlySpan<T> t);

    private delegate T ValueByVariance(ReadOnlySpan<T> x, ReadOnlySpan<T> t, ReadOnlySpan<T> variance);

    private delegate T ValueByLabels(ReadOnlySpan<T> x, ReadOnlySpan<int> t, int columns);

    private delegate T ValueByWeightedLabels(ReadOnlySpan<T> x, ReadOnlySpan<int> t, int columns, ReadOnlySpan<T> weights);

    private delegate T ValueByRows(ReadOnlySpan<T> x, ReadOnlySpan<T> t, int columns);

    private delegate T ValueByWeightedRows(ReadOnlySpan<T> x, ReadOnlySpan<T> t, int columns, ReadOnlySpan<T> weights);

    /// <summary>Computes loss, gradients and losses.</summary>
    /// <param name="input">The input.</param>
    /// <param name="inPlace">Whether the gradient is written over the prediction.</param>
    public LossOutput<T> Run(LossInput<T> input, bool inPlace = false)
    {
        bool isElementwise = this.item.Target is LossTarget.Values or LossTarget.ValuesAndVariance;
        T[] gradient = inPlace ? [.. input.X] : Filled(input.X.Length);
        T[] variance = Filled(input.Variance.Length);
        T[] losses = Filled(isElementwise ? input.X.Length : input.Columns == 0 ? 0 : input.X.Length / input.Columns);
        return new(this.Run(input, inPlace ? gradient : input.X, gradient, variance, losses), gradient, variance, losses);
    }

    /// <summary>Computes the loss alone.</summary>
    public T Value(LossInput<T> input) => (this.item.Target, this.item.HasWeights) switch
    {
        (LossTarget.Values, _) => this.Find<ValueByValues>()(input.X, input.Target),
        (LossTarget.ValuesAndVariance, _) => this.Find<ValueByVariance>()(input.X, input.Target, input.Variance),
        (LossTarget.Labels, false) => this.Find<ValueByLabels>()(input.X, input.Labels, input.Columns),
        (LossTarget.Labels, true) => this.Find<ValueByWeightedLabels>()(input.X, input.Labels, input.Columns, input.Weights),
        (_, false) => this.Find<ValueByRows>()(input.X, input.Target, input.Columns),
        _ => this.Find<ValueByWeightedRows>()(input.X, input.Target, input.Columns, input.Weights),
    };

    /// <summary>Computes into the spans that are given.</summary>
    public T Run(LossInput<T> input, ReadOnlySpan<T> x, Span<T> gradient, Span<T> variance,
        Span<T> losses) => (this.item.Target, this.item.HasWeights) switch
        {
            (LossTarget.Values, _) => this.Find<ByValues>()(x, input.Target, gradient, losses),
            (LossTarget.ValuesAndVariance, _) => this.Find<ByVariance>()(x, input.Target, input.Variance, gradient, variance, losses),
            (LossTarget.Labels, false) => this.Find<ByLabels>()(x, input.Labels, input.Columns, gradient, losses),
            (LossTarget.Labels, true) => this.Find<ByWeightedLabels>()(x, input.Labels, input.Columns, input.Weights, gradient, losses),
            (_, false) => this.Find<ByRows>()(x, input.Target, input.Columns, gradient, losses),
            _ => this.Find<ByWeightedRows>()(x, input.Target, input.Columns, input.Weights, gradient, losses),
        };

    // What is not written shows.
    private static T[] Filled(int length) => [.. Enumerable.Repeat(T.CreateTruncating(12345), length)];

    private D Find<D>()
        where D : Delegate =>
        (this.type.GetMethod(this.item.Name,
            Array.ConvertAll(typeof(D).GetMethod("Invoke")!.GetParameters(), static parameter => parameter.ParameterType))
            ?? throw new MissingMethodException(this.type.FullName, this.item.Name)).CreateDelegate<D>();
}
