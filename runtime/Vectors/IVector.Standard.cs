namespace FusedActivations.Generated;

/// <content>Operations on bits that the functions of standard precision are made of.</content>
public partial interface IVector<V, T>
{
    /// <summary>
    /// Gives 2^n where the low bits of a value are the biased exponent n: of a sum with 1.5 * 2^23 + 127 (float) or 1.5 * 2^52 + 1023
    /// (double), which is rounded to an integer. 0 for the exponent below all normal numbers, infinity for the one above them.
    /// </summary>
    /// <param name="sum">The sum.</param>
    internal static abstract V PowerOfTwoOfSum(V sum);

    /// <summary>Gives a value that is not negative the sign of another.</summary>
    internal static abstract V WithSign(V magnitude, V sign);

    /// <summary>Picks a constant for each lane by the low three bits of a sum with 1.5 * 2^23 (float).</summary>
    /// <param name="sum">A sum that is rounded to an integer from 1.5 * 2^23 to that and 7; for NaN any constant is picked.</param>
    /// <param name="c0">What is picked for 0.</param>
    /// <param name="c1">What is picked for 1.</param>
    /// <param name="c2">What is picked for 2.</param>
    /// <param name="c3">What is picked for 3.</param>
    /// <param name="c4">What is picked for 4.</param>
    /// <param name="c5">What is picked for 5.</param>
    /// <param name="c6">What is picked for 6.</param>
    /// <param name="c7">What is picked for 7.</param>
    internal static abstract V PickOfEight(V sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7);
}
