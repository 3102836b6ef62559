using System;

namespace FusedActivations.Generator.Model;

/// <summary>Lists the names that say what a method's parameter is, beside those of the parameters of activations and losses.</summary>
internal static class OperandNames
{
    /// <summary>The number of elements of a row.</summary>
    public const string Columns = "columns";

    /// <summary>What is added to logits.</summary>
    public const string Mask = "mask";

    /// <summary>What random numbers start from.</summary>
    public const string Seed = "seed";

    /// <summary>What receives a loss for each element or row.</summary>
    public const string Losses = "losses";

    /// <summary>A weight for each element of a loss.</summary>
    public const string Weight = "weight";

    /// <summary>The same, or a weight for each class.</summary>
    public const string Weights = "weights";

    private const string Gradient = "d";

    /// <summary>Gives the name of the gradient by an operand.</summary>
    public static string GradientOf(string operand) => Gradient + operand;

    /// <summary>Tells whether two names are the same.</summary>
    public static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    /// <summary>Tells whether a name is that of a gradient.</summary>
    public static bool IsGradient(string name) => name.StartsWith(Gradient, StringComparison.Ordinal);
}
