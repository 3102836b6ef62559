using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Reads the numbers of an array that is written out.</summary>
internal static class NumbersReader
{
    /// <summary>Reads them, or gives null where there are none or one is no constant.</summary>
    public static Numbers? Read(IEnumerable<IOperation> elements)
    {
        (double low, double high) = (double.PositiveInfinity, double.NegativeInfinity);
        List<double> numbers = [];
        foreach (IOperation element in elements)
        {
            if (IndexText.Unwrap(element).ConstantValue is not { HasValue: true, Value: IConvertible constant }
                || constant is string or char or bool)
            {
                return null;
            }

            double number = constant.ToDouble(CultureInfo.InvariantCulture);
            (low, high) = (Math.Min(low, number), Math.Max(high, number));
            numbers.Add(number);
        }

        return numbers.Count == 0 || double.IsNaN(low) || double.IsNaN(high)
            ? null
            : new Numbers(low, high, numbers.All(number => number.Equals(low) || number.Equals(high)));
    }
}
