namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Writes a formula with the lines of the functions that it calls in their place: without what is filled in at infinity and NaN.
/// </summary>
internal static class PlainForm
{
    /// <summary>Writes it so.</summary>
    public static Formula Of(Formula formula) => Substitution.Rewrite(formula, static node => node is Call { Function.Line: { } line } call
        ? Substitution.Replace(Of(line), Expansion.ArgumentsByName(call.Function, call.Arguments))
        : node);
}
