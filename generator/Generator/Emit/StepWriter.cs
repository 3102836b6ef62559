using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes one step of a loop: load a register of each input, compute, store a register of each output or add it to sums.
/// <code>
/// V.Store(Forward(V.Load(ref xStart, i)), ref yStart, i);
/// </code>
/// </summary>
internal sealed class StepWriter
{
    private readonly CodeWriter writer;
    private readonly Kernel kernel;

    /// <summary>Initializes the steps of a kernel.</summary>
    public StepWriter(CodeWriter writer, Kernel kernel)
    {
        this.writer = writer;
        this.kernel = kernel;
    }

    /// <summary>Gets the first element of each span by the parameter's name, in the order of the parameters.</summary>
    public List<KeyValuePair<string, string>> Starts { get; } = [];

    /// <summary>Gets the local variable of each input that is loaded together with its other half, by the input's name.</summary>
    public List<KeyValuePair<string, string>> Locals { get; } = [];

    /// <summary>Gets the register of each scalar by the parameter's name.</summary>
    public List<KeyValuePair<string, string>> Broadcasts { get; } = [];

    /// <summary>Gets the first running sum and error of each summed output by its name.</summary>
    public List<KeyValuePair<string, (string Sums, string Errors)>> Sums { get; } = [];

    /// <summary>Writes a step.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="rest">The number of elements, where they are fewer than a register holds.</param>
    public void Write(Place place, string? rest)
    {
        foreach (KernelInput input in this.kernel.Inputs.Where(static input => input.View is { IsInterleaved: true, IsSecond: false }))
        {
            this.LoadPairs(input, place, rest);
        }

        string inputs = string.Join(", ", this.kernel.Inputs.Select(input => this.Load(input, place, rest)));
        if (this.kernel.Outputs.Count == 1)
        {
            this.Store(this.kernel.Outputs[0], $"{this.kernel.Name}({inputs})", place, rest);
            return;
        }

        string results = string.Join(", ", this.kernel.Outputs.Select(static output => "out V " + MathWriter.ResultName(output)));
        this.writer.Line($"{this.kernel.Name}({inputs}, {results});");
        foreach (KernelOutput output in this.kernel.Outputs)
        {
            this.Store(output, MathWriter.ResultName(output), place, rest);
        }
    }

    private static TValue Find<TValue>(List<KeyValuePair<string, TValue>> pairs, string name) =>
        pairs.First(pair => string.Equals(pair.Key, name, StringComparison.Ordinal)).Value;

    private string Load(KernelInput input, Place place, string? rest)
    {
        if (input.Role is ParameterRole.Uniform or ParameterRole.Learned or ParameterRole.PerRow)
        {
            return Find(this.Broadcasts, input.Name);
        }

        if (input.View is { IsInterleaved: true })
        {
            return Find(this.Locals, input.Name);
        }

        string start = Find(this.Starts, input.Parameter);
        string index = input.Role == ParameterRole.PerColumn ? place.ColumnOf(input.View) : place.PositionOf(input.View);
        return rest is null ? $"V.Load(ref {start}, {index})" : $"V.LoadPartial(ref {start}, {index}, {rest})";
    }

    // V xGate = V.LoadPairs(ref xStart, 2 * i, out V xValue);
    private void LoadPairs(KernelInput first, Place place, string? rest)
    {
        KernelInput second = this.kernel.Inputs.First(input => input.View is { IsSecond: true } view && string.Equals(view.Parameter, first.Parameter, StringComparison.Ordinal));
        string index = Place.Twice(first.Role == ParameterRole.PerColumn ? place.Column : place.Position);
        string source = $"ref {Find(this.Starts, first.Parameter)}, {index}";
        string load = rest is null ? $"V.LoadPairs({source}, out V" : $"V.LoadPairsPartial({source}, {rest}, out V";
        this.writer.Line($"V {Find(this.Locals, first.Name)} = {load} {Find(this.Locals, second.Name)});");
    }

    private void Store(KernelOutput output, string value, Place place, string? rest)
    {
        if (output is { Role: ParameterRole.Elementwise, View.IsInterleaved: true })
        {
            this.StorePairs(output, place, rest);
            return;
        }

        if (output.Role == ParameterRole.Elementwise)
        {
            string start = Find(this.Starts, output.Parameter);
            string position = place.PositionOf(output.View);
            this.writer.Line(rest is null ? $"V.Store({value}, ref {start}, {position});" : $"V.StorePartial({value}, ref {start}, {position}, {rest});");
            return;
        }

        (string sums, string errors) = Find(this.Sums, output.Name);
        string index = output.Role == ParameterRole.PerColumn ? place.ColumnSum : place.RowSum;
        this.writer.Line(rest is null ? $"V.Accumulate({value}, ref {sums}, ref {errors}, {index});" : $"V.AccumulatePartial({value}, ref {sums}, ref {errors}, {index}, {rest});");
    }

    // Both parts are written at once, at the turn of the second.
    private void StorePairs(KernelOutput output, Place place, string? rest)
    {
        if (!output.View!.IsSecond)
        {
            return;
        }

        KernelOutput first = this.kernel.Outputs.First(other => other.View is { IsSecond: false } view && string.Equals(view.Parameter, output.Parameter, StringComparison.Ordinal));
        string values = $"{MathWriter.ResultName(first)}, {MathWriter.ResultName(output)}";
        string destination = $"ref {Find(this.Starts, output.Parameter)}, {Place.Twice(place.Position)}";
        this.writer.Line(rest is null ? $"V.StorePairs({values}, {destination});" : $"V.StorePairsPartial({values}, {destination}, {rest});");
    }
}

