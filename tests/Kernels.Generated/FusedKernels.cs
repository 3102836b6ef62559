using System;
using System.Collections.Generic;
using System.Reflection;

namespace FusedActivations.Kernels.Generated;

/// <summary>Finds the methods of <see cref="FusedSource"/>.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
/// <param name="assembly">The compiled program.</param>
public sealed class FusedKernels<T>(Assembly assembly)
    where T : unmanaged
{
    private readonly Type type = assembly.GetType(typeof(T) == typeof(float) ? "Fused.Single" : "Fused.Double", throwOnError: true)!;

    /// <summary>Gets every expression.</summary>
    public IReadOnlyList<FusedKernel<T>> All =>
    [
        this.OfTwo("SwiGlu", Spread.Element, this.Find<Map2<T>>("SwiGlu"), this.Find<Pull2<T>>("SwiGluBackward")),
        this.OfTwo("PRelu", Spread.Column, this.Find<Map2<T>>("PRelu"), this.Find<Pull2<T>>("PReluBackward")),
        this.BiasGelu,
        this.ScaledTanh,
        this.Elu,
        this.Swish,
        this.Weigh,
    ];

    /// <summary>Finds a method.</summary>
    public D Find<D>(string name)
        where D : Delegate =>
        (this.type.GetMethod(name,
            Array.ConvertAll(typeof(D).GetMethod("Invoke")!.GetParameters(), static parameter => parameter.ParameterType))
            ?? throw new MissingMethodException(this.type.FullName, name)).CreateDelegate<D>();

    private FusedKernel<T> BiasGelu => new(
        "BiasGelu",
        [Spread.Element, Spread.Column, Spread.Element],
        (x, _) => Fill(x[0].Length, y => this.Find<Map3<T>>("BiasGelu")(x[0], x[1], x[2], y)),
        (x, dy, _) => FillAll(x, d => this.Find<Pull3<T>>("BiasGeluBackward")(x[0], x[1], x[2], dy, d[0], d[1], d[2])));

    private FusedKernel<T> ScaledTanh => new(
        "ScaledTanh",
        [Spread.Element, Spread.Row, Spread.Column, Spread.One],
        (x, _) => Fill(x[0].Length, y => this.Find<Map4<T>>("ScaledTanh")(x[0], x[1], x[2], x[3][0], y)),
        (x, dy, _) => FillAll(x,
            d => this.Find<Pull4<T>>("ScaledTanhBackward")(x[0], x[1], x[2], x[3][0], dy, d[0], d[1], d[2], out d[3][0])));

    private FusedKernel<T> Elu => new(
        "Elu",
        [Spread.Element, Spread.One],
        (x, _) => Fill(x[0].Length, y => this.Find<MapScalar<T>>("Elu")(x[0], x[1][0], y)),
        (x, dy, _) => FillAll(x[..1], d => this.Find<PullScalar<T>>("EluBackward")(x[0], x[1][0], dy, d[0])));

    private FusedKernel<T> Swish => new(
        "Swish",
        [Spread.Element, Spread.One],
        (x, _) => Fill(x[0].Length, y => this.Find<MapScalar<T>>("Swish")(x[0], x[1][0], y)),
        (x, dy, _) => FillAll(x, d => this.Find<PullLearned<T>>("SwishBackward")(x[0], x[1][0], dy, d[0], out d[1][0])));

    private FusedKernel<T> Weigh => new(
        "Weigh",
        [Spread.Element, Spread.Row],
        (x, columns) => Fill(x[0].Length, y => this.Find<MapRows<T>>("Weigh")(x[0], x[1], columns, y)),
        (x, dy, columns) => FillAll(x, d => this.Find<PullRows<T>>("WeighBackward")(x[0], x[1], columns, dy, d[0], d[1])));

    private FusedKernel<T> OfTwo(string name, Spread second, Map2<T> map, Pull2<T> pull) => new(
        name,
        [Spread.Element, second],
        (x, _) => Fill(x[0].Length, y => map(x[0], x[1], y)),
        (x, dy, _) => FillAll(x, d => pull(x[0], x[1], dy, d[0], d[1])));

    private static T[] Fill(int length, Action<T[]> fill)
    {
        T[] y = new T[length];
        fill(y);
        return y;
    }

    private static T[][] FillAll(T[][] operands, Action<T[][]> fill)
    {
        T[][] gradients = Array.ConvertAll(operands, static operand => new T[operand.Length]);
        fill(gradients);
        return gradients;
    }
}
