using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Keeps what was planned and written for requests of one pass over elements: most methods of a program differ from others in their names
/// alone, of which neither the mathematics nor the documentation knows.
/// </summary>
internal static class ElementwisePlans
{
    // As many as there are texts that are kept.
    private const int MostKept = 4000;

    private static readonly ContainingType Nowhere = new("", [], "");
    private static readonly ConcurrentDictionary<KernelRequest, ElementwisePlan[]> Kept = new();

    /// <summary>Gives the methods of a request, each with its kernel.</summary>
    public static IEnumerable<ElementwisePlan> Of(KernelRequest request)
    {
        if (request.TakenNames.Count > 0)
        {
            return Plan(request);
        }

        KernelRequest nameless = request with { Type = Nowhere, Method = request.Method with { Name = "" } };
        if (!Kept.TryGetValue(nameless, out ElementwisePlan[]? plans))
        {
            plans = Plan(nameless);
            if (Kept.Count > MostKept)
            {
                Kept.Clear();
            }

            Kept.TryAdd(nameless, plans);
        }

        return plans.Select(plan => plan.Named(request.Method.Name));
    }

    private static ElementwisePlan[] Plan(KernelRequest request) => [.. KernelPlanner.Plan(request)
        .Select(method => new ElementwisePlan(method, new ElementwiseWriter(method).KernelOf(request.Subject)))];
}

/// <summary>Represents a method with its kernel.</summary>
/// <param name="Method">The method.</param>
/// <param name="Kernel">The kernel.</param>
internal sealed record ElementwisePlan(ElementwiseMethod Method, WrittenKernel Kernel)
{
    /// <summary>Gives the same of a method whose name has a beginning.</summary>
    public ElementwisePlan Named(string beginning) => this with
    {
        Method = this.Method with { Declaration = this.Method.Declaration with { Name = beginning + this.Method.Declaration.Name } },
    };
}
