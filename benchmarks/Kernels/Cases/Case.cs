using System;

namespace FusedActivations.Benchmarks.Kernels.Cases;

/// <summary>Represents one thing that is measured.</summary>
/// <param name="Table">The table that shows it.</param>
/// <param name="Row">Its row.</param>
/// <param name="Contender">Who computes it.</param>
/// <param name="Elements">What a call's time is divided by: its elements, or 1.</param>
/// <param name="Prepare">Makes its data, and the call that is measured.</param>
public sealed record Case(Table Table, string Row, Contender Contender, int Elements, Func<Action> Prepare)
{
    /// <inheritdoc/>
    public override string ToString() => $"{this.Table} {this.Row} {this.Contender}";
}
