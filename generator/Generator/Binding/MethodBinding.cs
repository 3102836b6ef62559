using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents what is known of an annotated method: what to write, and what is wrong with it.</summary>
/// <param name="Request">What to write, or null where no part of the method can be written.</param>
/// <param name="Problems">What is wrong, for the analyzer.</param>
internal sealed record MethodBinding(MethodRequest? Request, EquatableArray<Problem> Problems)
{
    /// <summary>Gets what the generator works with: what to write, and what it reports itself.</summary>
    public MethodBinding ForGenerator => new(this.Request, this.Problems.Where(static problem => problem.IsOfGenerator).ToEquatableArray());
}
