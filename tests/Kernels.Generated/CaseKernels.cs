using System;
using System.Reflection;
using System.Runtime.Intrinsics;

namespace FusedActivations.Kernels.Generated;

/// <summary>Holds the generated methods of a case for one element type.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
public sealed class CaseKernels<T>
    where T : unmanaged
{
    private readonly Type type;

    /// <summary>Finds the methods of a case.</summary>
    /// <param name="assembly">The compiled program.</param>
    /// <param name="item">The case.</param>
    public CaseKernels(Assembly assembly, GoldenCase item)
    {
        this.type = assembly.GetType("Catalogue." + CatalogueSource.ClassOf(item), throwOnError: true)!;
        this.Forward = this.Find<Map<T>>("Spans")!;
        this.Derivative = this.Find<Map<T>>("SpansDerivative")!;
        this.SecondDerivative = this.Find<Map<T>>("SpansSecondDerivative")!;
        this.Backward = this.Find<Pull<T>>("SpansBackward")!;
        this.WithDerivative = this.Find<MapTwice<T>>("SpansWithDerivative")!;
        this.BackwardFromOutput = this.Find<Pull<T>>("ClosedBackwardFromOutput");
        this.InPlace = this.Find<Alter<T>>("InPlace")!;
        this.Value = this.Find<Func<T, T>>("Value")!;
        this.Value128 = this.Find<Func<Vector128<T>, Vector128<T>>>("Value")!;
        this.Value256 = this.Find<Func<Vector256<T>, Vector256<T>>>("Value")!;
        this.Value512 = this.Find<Func<Vector512<T>, Vector512<T>>>("Value")!;
    }

    /// <summary>Gets the forward method.</summary>
    public Map<T> Forward { get; }

    /// <summary>Gets the derivative.</summary>
    public Map<T> Derivative { get; }

    /// <summary>Gets the second derivative.</summary>
    public Map<T> SecondDerivative { get; }

    /// <summary>Gets the backward pass.</summary>
    public Pull<T> Backward { get; }

    /// <summary>Gets value and derivative in one.</summary>
    public MapTwice<T> WithDerivative { get; }

    /// <summary>Gets the backward pass from the output, where there is one.</summary>
    public Pull<T>? BackwardFromOutput { get; }

    /// <summary>Gets the forward method in place.</summary>
    public Alter<T> InPlace { get; }

    /// <summary>Gets the scalar form.</summary>
    public Func<T, T> Value { get; }

    /// <summary>Gets the form of 128 bits.</summary>
    public Func<Vector128<T>, Vector128<T>> Value128 { get; }

    /// <summary>Gets the form of 256 bits.</summary>
    public Func<Vector256<T>, Vector256<T>> Value256 { get; }

    /// <summary>Gets the form of 512 bits.</summary>
    public Func<Vector512<T>, Vector512<T>> Value512 { get; }

    /// <summary>Computes an array.</summary>
    public static T[] Run(Map<T> map, T[] x)
    {
        T[] y = new T[x.Length];
        map(x, y);
        return y;
    }

    private D? Find<D>(string name)
        where D : Delegate =>
        this.type.GetMethod(name, Array.ConvertAll(typeof(D).GetMethod("Invoke")!.GetParameters(),
            static parameter => parameter.ParameterType))?.CreateDelegate<D>();
}
