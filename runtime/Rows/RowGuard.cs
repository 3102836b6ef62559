using System;
using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>Checks what rows are computed with before anything is written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowGuard
{
    /// <summary>Requires a temperature that is positive and finite.</summary>
    /// <param name="value">The temperature.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static void Temperature(double value, string parameter)
    {
        if (!(value > 0 && double.IsFinite(value)))
        {
            throw new ArgumentOutOfRangeException(parameter, value, "The temperature must be positive and finite.");
        }
    }
}
