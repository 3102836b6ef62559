using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents what is known of an annotated method: what to write, and what is wrong with it.</summary>
/// <param name="Request">What to write, or null where no part of the method can be written.</param>
/// <param name="Problems">What is wrong, for the analyzer.</param>
internal sealed record MethodBinding(MethodRequest? Request, EquatableArray<Problem> Problems);
