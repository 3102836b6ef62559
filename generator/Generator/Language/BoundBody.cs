using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Language;

/// <summary>Represents the body of a formula of the user's, as all its uses share it.</summary>
/// <param name="root">What it gives, over its parameters; null where there are problems.</param>
/// <param name="problems">What is wrong, each with the number of the line in which it stands.</param>
internal sealed class BoundBody(BoundNode? root, IReadOnlyList<(int Line, FormulaProblem Problem)> problems)
{
    /// <summary>Gets what the formula gives, over its parameters; null where there are problems.</summary>
    public BoundNode? Root { get; } = root;

    /// <summary>Gets the functions that it becomes.</summary>
    public UserFormula Formula { get; } = new(root?.Formula ?? Algebra.Zero);

    /// <summary>Gets what is wrong.</summary>
    public IReadOnlyList<(int Line, FormulaProblem Problem)> Problems { get; } = problems;
}
