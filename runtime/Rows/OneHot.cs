using System;
using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>Makes a row one-hot: 1 at its first largest element and 0 elsewhere.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OneHot<T>
    where T : unmanaged
{
    /// <summary>Changes a row of probabilities in place; a row of zeros and one with NaN stay as they are.</summary>
    public static void Write(Span<T> row)
    {
        int largest = -1;
        double most = 0;
        for (int i = 0; i < row.Length; i++)
        {
            double value = RowScalar<T>.Widen(row[i]);
            if (double.IsNaN(value))
            {
                return;
            }

            (largest, most) = value > most ? (i, value) : (largest, most);
        }

        if (largest >= 0)
        {
            row.Clear();
            row[largest] = RowScalar<T>.Of(1);
        }
    }
}
