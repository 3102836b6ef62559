using System;
using System.Linq;
using System.Numerics;
using System.Reflection;

namespace FusedActivations.Kernels.Generated;

/// <summary>Finds the methods of <see cref="GatedSource"/>, and runs them on gates and values.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
/// <param name="assembly">The compiled program.</param>
public sealed class GatedKernels<T>(Assembly assembly)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Type type = assembly.GetType(typeof(T) == typeof(float) ? "Gated.Single" : "Gated.Double", throwOnError: true)!;

    /// <summary>Finds a method.</summary>
    public D Find<D>(string name)
        where D : Delegate =>
        (this.type.GetMethod(name,
            Array.ConvertAll(typeof(D).GetMethod("Invoke")!.GetParameters(), static parameter => parameter.ParameterType))
            ?? throw new MissingMethodException(this.type.FullName, name)).CreateDelegate<D>();

    /// <summary>Computes outputs and gradients from two inputs.</summary>
    public (T[] Y, T[] GateGradient, T[] ValueGradient) RunTwo(string name, T[] gate, T[] value, T[] dy)
    {
        (T[] y, T[] dgate, T[] dvalue) = (new T[dy.Length], new T[dy.Length], new T[dy.Length]);
        this.Find<Map2<T>>(name)(gate, value, y);
        this.Find<Pull2<T>>(name + "Backward")(gate, value, dy, dgate, dvalue);
        return (y, dgate, dvalue);
    }

    /// <summary>Computes outputs and gradients from one packed input.</summary>
    public (T[] Y, T[] GateGradient, T[] ValueGradient) RunPacked(string name, string layout, T[] gate, T[] value, T[] dy, int columns)
    {
        T[] x = Packing.Pack(layout, gate, value, columns);
        T[] y = new T[dy.Length];
        T[] dx = new T[x.Length];
        this.Find<MapPacked<T>>(name + "_" + layout)(x, columns, y);
        this.Find<PullPacked<T>>(name + "_" + layout + "Backward")(x, columns, dy, dx);
        (T[] dgate, T[] dvalue) = Packing.Unpack(layout, dx, columns);
        return (y, dgate, dvalue);
    }

    /// <summary>Computes outputs and gradients of a packed input with a packed bias.</summary>
    public (T[] Y, T[] Gradient, T[] BiasGradient) RunBiased(string layout, T[] x, T[] bias, T[] dy)
    {
        (T[] y, T[] dx, T[] dbias) = (new T[dy.Length], new T[x.Length], new T[bias.Length]);
        this.Find<Map2<T>>("Biased_" + layout)(x, bias, y);
        this.Find<Pull2<T>>("Biased_" + layout + "Backward")(x, bias, dy, dx, dbias);
        return (y, dx, dbias);
    }

    /// <summary>Hashes the bits of all outputs and gradients on many shapes.</summary>
    public ulong Hash()
    {
        // FNV-1a by elements.
        ulong hash = 14695981039346656037;
        void Add(params T[][] arrays)
        {
            foreach (T value in arrays.SelectMany(static array => array))
            {
                hash = unchecked((hash ^ CaseReport.BitsOf(value)) * 1099511628211);
            }
        }

        foreach (int columns in new[] { 1, 2, 7, 16, 17, 33, 300 })
        {
            T[] gate = Packing.Values<T>(0, 3 * columns);
            T[] value = Packing.Values<T>(1, 3 * columns);
            T[] dy = Packing.Values<T>(2, 3 * columns);
            foreach (string layout in GatedSource.Layouts)
            {
                foreach (string name in GatedSource.Names)
                {
                    (T[] y, T[] dgate, T[] dvalue) = this.RunPacked(name, layout, gate, value, dy, columns);
                    Add(y, dgate, dvalue);
                }

                (T[] biased, T[] dx, T[] dbias) =
                    this.RunBiased(layout, Packing.Pack(layout, gate, value, columns), Packing.Values<T>(3, 2 * columns), dy);
                Add(biased, dx, dbias);
            }
        }

        return hash;
    }
}
