using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents why a name that belongs to something in the program is no formula.</summary>
/// <param name="Fault">What it is.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Remedies">The edits that do it.</param>
internal sealed record OtherSymbol(string Fault, string Remedy, EquatableArray<Remedy> Remedies);
