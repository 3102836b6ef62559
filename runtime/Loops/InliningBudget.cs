namespace FusedActivations.Generated;

/// <summary>
/// Raises how much the just-in-time compiler puts in place in one method: it allows a multiple of the method's own length, and a loop of a
/// few lines around the mathematics of gelu is too short. What stands behind <c>typeof(T) == typeof(InliningBudget)</c> is counted, and
/// never compiled, for no element is one.
/// </summary>
internal readonly struct InliningBudget
{
    /// <summary>Does nothing, with numbers that take some twenty bytes of code each.</summary>
    public static void Raise(params decimal[] numbers) => _ = numbers;
}
