using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Language;

namespace FusedActivations.Generator.Facts;

/// <summary>Gives the facts of an activation of the catalogue with the user's parameters.</summary>
internal static class AppliedFacts
{
    /// <summary>Gives them.</summary>
    /// <param name="activation">The activation.</param>
    /// <param name="dialect">Whose defaults.</param>
    /// <param name="constants">The parameters that are known; the others have their defaults.</param>
    /// <param name="open">Those that are known at run time only.</param>
    public static ActivationFacts Of(Activation activation, Dialect dialect, IReadOnlyDictionary<string, double> constants,
        IReadOnlyCollection<string> open)
    {
        // A leaky slope keeps a unit alive.
        ActivationTraits traits = activation.Traits;
        bool isLeaky = activation.Parameters.Any(parameter => parameter.IsLeak
            && (open.Contains(parameter.Name, StringComparer.Ordinal)
                || (constants.TryGetValue(parameter.Name, out double slope) && slope != 0)));
        if (isLeaky)
        {
            traits &= ~ActivationTraits.Dies;
        }

        return new ActivationFacts(activation.Name, activation.Name, ActivationRange.Of(activation, dialect, constants, open), traits)
        {
            Entry = activation,
            IsFunction = true
        };
    }

    /// <summary>Gets the parameters that an application gets at run time: from an argument, or from an operand of the same name.</summary>
    /// <param name="node">The application.</param>
    /// <param name="constants">The parameters that are known.</param>
    public static IReadOnlyCollection<string> OpenOf(BoundApplication node, IReadOnlyDictionary<string, double> constants) =>
        [.. node.Application.Activation.Parameters
            .Select(static parameter => parameter.Name)
            .Where(name => !constants.ContainsKey(name) && (!node.Application.IsCall || node.Given.ContainsKey(name)))];
}
