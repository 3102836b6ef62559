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

    /// <summary>Gets the register of each scalar by the parameter's name.</summary>
    public List<KeyValuePair<string, string>> Broadcasts { get; } = [];

    /// <summary>Gets the first running sum and error of each summed output by its name.</summary>
    public List<KeyValuePair<string, (string Sums, string Errors)>> Sums { get; } = [];

    /// <summary>Writes a step.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="rest">The number of elements, where they are fewer than a register holds.</param>
    public void Write(Place place, string? rest)
    {
        string inputs = string.Join(", ", this.kernel.Inputs.Select(input => this.Load(input, place, rest)));
        if (this.kernel.Outputs.Count == 1)
        {
            this.Store(this.kernel.Outputs[0], $"{this.kernel.Name}({inputs})", place, rest);
            return;
        }

        string results = string.Join(", ", this.kernel.Outputs.Select(static output => "out V " + NameScope.InKernel(MathWriter.ResultName(output))));
        this.writer.Line($"{this.kernel.Name}({inputs}, {results});");
        foreach (KernelOutput output in this.kernel.Outputs)
        {
            this.Store(output, NameScope.InKernel(MathWriter.ResultName(output)), place, rest);
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

        string start = Find(this.Starts, input.Name);
        string index = input.Role == ParameterRole.PerColumn ? place.Column : place.Position;
        return rest is null ? $"V.Load(ref {start}, {index})" : $"V.LoadPartial(ref {start}, {index}, {rest})";
    }

    private void Store(KernelOutput output, string value, Place place, string? rest)
    {
        if (output.Role == ParameterRole.Elementwise)
        {
            string start = Find(this.Starts, output.Name);
            this.writer.Line(rest is null ? $"V.Store({value}, ref {start}, {place.Position});" : $"V.StorePartial({value}, ref {start}, {place.Position}, {rest});");
            return;
        }

        (string sums, string errors) = Find(this.Sums, output.Name);
        string index = output.Role == ParameterRole.PerColumn ? place.ColumnSum : place.RowSum;
        this.writer.Line(rest is null ? $"V.Accumulate({value}, ref {sums}, ref {errors}, {index});" : $"V.AccumulatePartial({value}, ref {sums}, ref {errors}, {index}, {rest});");
    }
}

/// <summary>Represents where a step stands, each as an expression.</summary>
/// <param name="Position">The index into the element-wise spans.</param>
/// <param name="Column">The index into the spans with one element a column.</param>
/// <param name="ColumnSum">The index into the sums of the columns.</param>
/// <param name="RowSum">The index into the running sums of a row.</param>
internal sealed record Place(string Position, string Column, string ColumnSum, string RowSum);
