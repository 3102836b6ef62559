using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes the step for the elements behind the last whole register, as a method of its own: the compiler stops putting
/// calls in place when one method has too many locals, and the loop itself must stay whole.
/// </summary>
internal sealed class RestWriter
{
    private readonly Kernel kernel;
    private readonly StepWriter steps;
    private readonly ElementType element;
    private readonly List<(string Name, string Argument)> places = [];
    private readonly Place inside;
    private readonly string rest;

    /// <summary>Initializes the rest of a loop.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="steps">The loop's steps.</param>
    /// <param name="element">The element type.</param>
    /// <param name="place">Where the loop's steps stand.</param>
    /// <param name="names">The loop's names.</param>
    public RestWriter(Kernel kernel, StepWriter steps, ElementType element, Place place, NameScope names)
    {
        this.kernel = kernel;
        this.steps = steps;
        this.element = element;
        string position = this.Add(names.Take("position"), place.Position);
        this.inside = new Place(
            position,
            kernel.Inputs.Any(static input => input.Role == ParameterRole.PerColumn) ? this.Add(names.Take("columnPosition"), place.Column) : "",
            kernel.Outputs.Any(static output => output.Role == ParameterRole.PerColumn) ? this.Add(names.Take("columnSum"), place.ColumnSum) : "",
            kernel.Outputs.Any(static output => output.Role is ParameterRole.PerRow or ParameterRole.Learned) ? this.Add(names.Take("rowSum"), place.RowSum) : "")
        {
            First = LoopWriter.HasHalves(kernel) ? this.Add(names.Take("firstPosition"), place.First) : "",
            Second = LoopWriter.HasHalves(kernel) ? this.Add(names.Take("secondPosition"), place.Second) : "",
            SecondColumn = kernel.Inputs.Any(static input => input is { Role: ParameterRole.PerColumn, View: { IsInterleaved: false } }) ? this.Add(names.Take("secondColumn"), place.SecondColumn) : "",
        };
        this.rest = names.Take("rest");
    }

    /// <summary>Writes the call.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="count">The number of elements that are left.</param>
    public void WriteCall(CodeWriter writer, string count)
    {
        IEnumerable<string> arguments = this.References().Select(static name => "ref " + name)
            .Concat(this.steps.Broadcasts.Select(static pair => pair.Value))
            .Concat(this.places.Select(static place => place.Argument))
            .Append(count);
        writer.Line($"{this.kernel.Name}Rest<V>({string.Join(", ", arguments)});");
    }

    /// <summary>Writes the method.</summary>
    public void WriteMethod(CodeWriter writer)
    {
        string type = this.element == ElementType.Single ? "float" : "double";
        IEnumerable<string> parameters = this.References().Select(name => $"ref {type} {name}")
            .Concat(this.steps.Broadcasts.Select(static pair => "V " + pair.Value))
            .Concat(this.places.Select(static place => "nuint " + place.Name))
            .Append("int " + this.rest);
        writer.Line("// The elements behind the last whole register.");
        writer.Line(Names.DoNotInline);
        writer.Line($"private static void {this.kernel.Name}Rest<V>({string.Join(", ", parameters)})");
        using (writer.Indent())
        {
            writer.Line(MathWriter.Constraint(this.element));
        }

        using (writer.Braces())
        {
            this.steps.Write(this.inside, this.rest);
        }
    }

    private string Add(string name, string argument)
    {
        this.places.Add((name, argument));
        return name;
    }

    private IEnumerable<string> References() =>
        this.steps.Starts.Select(static pair => pair.Value).Concat(this.steps.Sums.SelectMany(static pair => new[] { pair.Value.Sums, pair.Value.Errors }));
}
