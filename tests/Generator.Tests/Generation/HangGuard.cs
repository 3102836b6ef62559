using System;
using System.Threading.Tasks;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>
/// Ends a test whose work would not end: what grows exponentially takes minutes to millennia, what does not takes a second. It measures
/// nothing, and a busy machine does not reach it; times are printed by <c>benchmarks/Generator analysis</c>.
/// </summary>
internal static class HangGuard
{
    // A hundred times what the slowest of these tests takes on an idle machine.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    /// <summary>Does the work on a thread of its own, and fails where it does not come to an end.</summary>
    public static Task Run(Action work) => Task.Run(work).WaitAsync(Limit);

    /// <inheritdoc cref="Run(Action)"/>
    public static Task Run(Func<Task> work) => Task.Run(work).WaitAsync(Limit);
}
