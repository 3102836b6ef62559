using System;

namespace FusedActivations.Generator.Collections;

/// <summary>Finds names that are not taken.</summary>
internal static class FreeName
{
    /// <summary>Gives the wanted name, with underscores behind it until it is free.</summary>
    public static string Of(string wanted, Predicate<string> isTaken)
    {
        while (isTaken(wanted))
        {
            wanted += "_";
        }

        return wanted;
    }
}
