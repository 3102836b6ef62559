using System;
using System.Linq;
using System.Numerics;

namespace FusedActivations.Kernels.Generated;

/// <summary>Packs gates and values as <c>GatedLayout</c> says, one element at a time.</summary>
public static class Packing
{
    /// <summary>Makes values between -8 and 8, where every activation bends.</summary>
    /// <param name="operand">Which values.</param>
    /// <param name="length">How many.</param>
    public static T[] Values<T>(int operand, int length)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [.. Enumerable.Range(0, length).Select(j => T.CreateChecked(4) * FusedReport.ValueAt<T>(operand, j))];

    /// <summary>Packs.</summary>
    public static T[] Pack<T>(string layout, T[] gate, T[] value, int columns)
    {
        T[] packed = new T[2 * gate.Length];
        for (int i = 0; i < gate.Length; i++)
        {
            (int gateAt, int valueAt) = Places(layout, i, columns);
            packed[gateAt] = gate[i];
            packed[valueAt] = value[i];
        }

        return packed;
    }

    /// <summary>Unpacks.</summary>
    public static (T[] Gate, T[] Value) Unpack<T>(string layout, T[] packed, int columns)
    {
        T[] gate = new T[packed.Length / 2];
        T[] value = new T[packed.Length / 2];
        for (int i = 0; i < gate.Length; i++)
        {
            (int gateAt, int valueAt) = Places(layout, i, columns);
            gate[i] = packed[gateAt];
            value[i] = packed[valueAt];
        }

        return (gate, value);
    }

    private static (int Gate, int Value) Places(string layout, int i, int columns)
    {
        int start = i / columns * columns * 2;
        int column = i % columns;
        return layout switch
        {
            "GateFirst" => (start + column, start + columns + column),
            "ValueFirst" => (start + columns + column, start + column),
            "Interleaved" => (2 * i, (2 * i) + 1),
            _ => throw new ArgumentOutOfRangeException(nameof(layout), layout, "There is no such layout."),
        };
    }
}
