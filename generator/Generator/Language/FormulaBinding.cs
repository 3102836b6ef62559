using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Language;

/// <summary>Represents what is known of a method with [ActivationFormula].</summary>
/// <param name="Definition">The formula; faulty where there are problems, or where a formula that it calls is faulty.</param>
/// <param name="Problems">What is wrong, for the analyzer.</param>
/// <param name="IsCircular">Whether the formula calls itself, or one by which it is called.</param>
internal sealed record FormulaBinding(FormulaDefinition Definition, EquatableArray<Problem> Problems, bool IsCircular);
