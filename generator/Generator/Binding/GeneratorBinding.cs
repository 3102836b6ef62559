using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents what the generator keeps of a bound method: values alone.</summary>
/// <param name="Request">What to write, or null where no part of the method can be written.</param>
/// <param name="Problems">What the generator reports itself.</param>
internal sealed record GeneratorBinding(MethodRequest? Request, EquatableArray<GeneratorProblem> Problems)
{
    /// <summary>Takes what the generator works with.</summary>
    public static GeneratorBinding Of(MethodBinding binding) =>
        new(binding.Request,
            binding.Problems.Where(static problem => problem.Cause.IsOfGenerator).Select(GeneratorProblem.Of).ToEquatableArray());
}
