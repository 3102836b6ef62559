using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Represents what is to be said of a name that the catalogue does not have where it was looked for.</summary>
/// <param name="Fault">What is wrong: "Unknown activation 'rleu'", "'dropout' is noise".</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Meant">The names that were meant, nearest first: what a code fix may offer.</param>
internal sealed record UnknownName(string Fault, string Remedy, IReadOnlyList<string> Meant)
{
    private const string LossEnding = "loss";

    /// <summary>Gets whether more is known of the name than that it is unknown.</summary>
    public bool IsExplained { get; private init; } = true;

    private static IEnumerable<string> ActivationNames =>
        ActivationCatalogue.Names.Concat(RowCatalogue.All.SelectMany(static activation => activation.Aliases.Prepend(activation.Name)));

    private static IEnumerable<string> FunctionNames =>
        FunctionTable.All.Where(static function => function.IsPublic && function.Name.Length > 0).Select(static function => function.Name);

    private static IEnumerable<string> LossNames => LossCatalogue.All.SelectMany(static loss => loss.Aliases.Prepend(loss.Name));

    /// <summary>Explains a name where an activation was looked for.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isExpression">Whether it stands in an expression, so that primitive functions can be meant, too.</param>
    public static UnknownName OfActivation(string name, bool isExpression)
    {
        if (ActivationNamed(name, isExpression) is { } exact)
        {
            return new($"Unknown activation '{name}'", Ask([exact]), [exact]);
        }

        if (LossNamed(name) is { } loss)
        {
            return new($"'{name}' is a loss, not an activation", $"give a method that returns the loss [Loss(\"{loss}\")]", []);
        }

        return Explain("activation", name, Spelling.Nearest(name, isExpression ? ActivationNames.Concat(FunctionNames) : ActivationNames),
            "use a name of the catalogue, or an expression over the parameters");
    }

    /// <summary>Explains a name where a loss was looked for.</summary>
    public static UnknownName OfLoss(string name)
    {
        if (LossNamed(name) is { } exact)
        {
            return new($"Unknown loss '{name}'", Ask([exact]), [exact]);
        }

        if (ActivationNamed(name, isExpression: false) is { } activation)
        {
            return new($"'{name}' is an activation, not a loss", $"give it a method with [Activation(\"{activation}\")]", []);
        }

        return Explain("loss", name, Spelling.Nearest(name, LossNames), "use a name of the table of losses");
    }

    /// <summary>
    /// Tells whether a text is the name of an activation or of a function, save for spaces, dashes and the name of a library before it.
    /// </summary>
    public static bool IsKnown(string text) => ActivationNamed(text, isExpression: true) is not null;

    private static UnknownName Explain(string kind, string name, IReadOnlyList<string> near,
        string otherwise) => ForeignNames.Find(name) is { } foreign
        ? new($"'{name}' is {foreign.Is}", foreign.Instead, [])
        : new($"Unknown {kind} '{name}'", near.Count == 0 ? otherwise : Ask(near), near) { IsExplained = near.Count > 0 };

    private static string Ask(IReadOnlyList<string> names) =>
        "did you mean " + string.Join(" or ", names.Select(static name => $"'{name}'")) + "?";

    // Spaces, dashes and the name of a library before a dot do not hide a name.
    private static string? ActivationNamed(string name, bool isExpression)
    {
        string last = name.Substring(name.LastIndexOf('.') + 1);
        return Same(name, isExpression ? ActivationNames.Concat(FunctionNames) : ActivationNames)
            ?? ForeignNames.FindActivation(name)
            ?? (last.Length < name.Length ? ActivationNamed(last, isExpression) : null);
    }

    // Elsewhere the word belongs to the name: nn.MSELoss, nll_loss.
    private static string? LossNamed(string name)
    {
        string plain = Spelling.Plain(name.Substring(name.LastIndexOf('.') + 1));
        string bare = plain.Length > LossEnding.Length && plain.EndsWith(LossEnding, StringComparison.Ordinal)
            ? plain.Substring(0, plain.Length - LossEnding.Length)
            : plain;
        return Same(plain, LossNames) ?? ForeignNames.FindLoss(plain) ?? Same(bare, LossNames) ?? ForeignNames.FindLoss(bare);
    }

    private static string? Same(string name, IEnumerable<string> known) =>
        known.FirstOrDefault(candidate => string.Equals(Spelling.Plain(candidate), Spelling.Plain(name), StringComparison.Ordinal));
}
