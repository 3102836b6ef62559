using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes the loop of a kernel over spans: whole registers, then the elements behind the last whole one. With
/// operands per column or per row, or with sums, there is one loop over the rows around it.
/// </summary>
internal sealed class LoopWriter
{
    private readonly CodeWriter writer;
    private readonly Kernel kernel;
    private readonly string element;
    private readonly ElementType elementType;
    private readonly NameScope names;
    private readonly StepWriter steps;
    private readonly Dictionary<string, (string Sums, string Errors)> sumSpans = new(StringComparer.Ordinal);
    private RestWriter? rest;
    private string strip = "";

    private LoopWriter(CodeWriter writer, Kernel kernel, ElementType element)
    {
        this.writer = writer;
        this.kernel = kernel;
        this.elementType = element;
        this.element = element == ElementType.Single ? "float" : "double";
        this.names = new NameScope(SpanNames(kernel).Concat(kernel.Outputs.Select(MathWriter.ResultName)).Append("V"));
        this.steps = new StepWriter(writer, kernel);
        this.steps.Locals.AddRange(kernel.Inputs
            .Where(static input => input.View is { IsInterleaved: true })
            .Select(input => new KeyValuePair<string, string>(input.Name, this.names.Take(input.Name))));
    }

    private bool HasStrips => this.Sums(ParameterRole.PerColumn).Any();

    /// <summary>Tells whether the loop needs to know rows and columns.</summary>
    public static bool HasRows(Kernel kernel) =>
        kernel.HasRows || kernel.Outputs.Any(static output => output.Role != ParameterRole.Elementwise);

    /// <summary>Tells whether an element-wise span holds two halves a row.</summary>
    public static bool HasHalves(Kernel kernel) => kernel.Inputs.Any(static input => input is { Role: ParameterRole.Elementwise, View: { IsInterleaved: false } });

    /// <summary>Writes the loop, and the method for its rest.</summary>
    public static void Write(CodeWriter writer, Kernel kernel, ElementType element) => new LoopWriter(writer, kernel, element).Write();

    /// <summary>Gets the names of the spans and scalars of the loop, in order, without the inputs that are also outputs.</summary>
    public static IEnumerable<string> SpanNames(Kernel kernel) =>
        kernel.Inputs.Select(static input => input.Parameter)
            .Where(name => !kernel.Outputs.Any(output => Same(output.Parameter, name)))
            .Concat(kernel.Outputs.Select(static output => output.Parameter))
            .Distinct(StringComparer.Ordinal);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private void Write()
    {
        bool hasRows = HasRows(this.kernel);
        string rows = hasRows ? this.names.Take("rows") : "";
        string columns = hasRows ? this.names.Take("columns") : "";
        IEnumerable<string> parameters = SpanNames(this.kernel).Select(this.Parameter).Concat(hasRows ? ["int " + rows, "int " + columns] : Array.Empty<string>());
        this.writer.Line(Names.Optimize);
        this.writer.Line($"public static void {this.kernel.Name}Loop<V>({string.Join(", ", parameters)})");
        using (this.writer.Indent())
        {
            this.writer.Line(MathWriter.Constraint(this.elementType));
        }

        using (this.writer.Braces())
        {
            this.WriteStarts();
            if (hasRows)
            {
                this.WriteRows(rows, columns);
            }
            else
            {
                this.WriteFlat();
            }
        }

        this.writer.Line();
        this.rest!.WriteMethod(this.writer);
    }

    private string Parameter(string name)
    {
        KernelOutput? output = this.kernel.Outputs.FirstOrDefault(output => Same(output.Parameter, name));
        KernelInput? input = this.kernel.Inputs.FirstOrDefault(input => Same(input.Parameter, name));
        string type = output is { Role: ParameterRole.Learned } ? $"out {this.element}"
            : output is not null ? $"global::System.Span<{this.element}>"
            : input!.Role is ParameterRole.Uniform or ParameterRole.Learned ? this.element
            : $"global::System.ReadOnlySpan<{this.element}>";
        return type + " " + NameScope.InKernel(name);
    }

    private void WriteStarts()
    {
        foreach (string name in SpanNames(this.kernel))
        {
            KernelInput? input = this.kernel.Inputs.FirstOrDefault(input => Same(input.Parameter, name));
            bool isSum = this.kernel.Outputs.Any(output => output.Role != ParameterRole.Elementwise && Same(output.Parameter, name));
            if (input is { Role: ParameterRole.Uniform or ParameterRole.Learned })
            {
                this.Broadcast(name, NameScope.InKernel(name));
            }
            else if (!isSum && input?.Role != ParameterRole.PerRow)
            {
                this.steps.Starts.Add(new(name, this.Reference(name + "Start", NameScope.InKernel(name))));
            }
        }
    }

    private string Reference(string wanted, string span)
    {
        string start = this.names.Take(wanted);
        this.writer.Line($"ref {this.element} {start} = ref {Names.GetReference}({span});");
        return start;
    }

    private void Broadcast(string name, string value)
    {
        string lanes = this.names.Take(name + NameScope.Lanes);
        this.steps.Broadcasts.Add(new(name, lanes));
        this.writer.Line($"V {lanes} = V.Broadcast({value});");
    }

    // The last elements, then whole registers from the end: spans that were allocated one behind the other, inputs first, agree in the
    // low bits of their addresses a few bytes further on, and a load behind the store just made would wait for it.
    private void WriteFlat()
    {
        string length = this.names.Take("length");
        string whole = this.names.Take("whole");
        string index = this.names.Take("i");
        string span = this.kernel.Outputs.Where(static output => output.View is null).Select(static output => output.Parameter)
            .Concat(this.kernel.Inputs.Where(static input => input is { View: null, Role: ParameterRole.Elementwise }).Select(static input => input.Parameter))
            .First();
        this.writer.Line($"nuint {length} = (nuint){NameScope.InKernel(span)}.Length;");
        this.writer.Line($"nuint {whole} = {length} - ({length} % (nuint)V.Count);");
        this.rest = new RestWriter(this.kernel, this.steps, this.elementType, new Place(whole, whole, whole, whole), this.names);
        using (this.writer.Block($"if ({whole} < {length})"))
        {
            this.rest.WriteCall(this.writer, $"(int)({length} - {whole})");
        }

        this.writer.Line();
        this.writer.Line("// From the end, where a load seldom waits for the store before it.");
        using (this.writer.Block($"for (nuint {index} = {whole}; {index} > 0;)"))
        {
            this.writer.Line($"{index} -= (nuint)V.Count;");
            this.steps.Write(new Place(index, index, index, index), rest: null);
        }
    }

    // for (; i + Count <= end; i += Count) { whole registers }  if (i < end) { the last elements }
    private void WriteRegisters(Place place, string index, string end)
    {
        using (this.writer.Block($"for (; {index} + (nuint)V.Count <= {end}; {index} += (nuint)V.Count)"))
        {
            this.steps.Write(place, rest: null);
        }

        this.rest = new RestWriter(this.kernel, this.steps, this.elementType, place, this.names);
        this.writer.Line();
        using (this.writer.Block($"if ({index} < {end})"))
        {
            this.rest.WriteCall(this.writer, $"(int)({end} - {index})");
        }
    }

    private void WriteRows(string rows, string columns)
    {
        foreach (KernelOutput output in this.kernel.Outputs.Where(static output => output.Role != ParameterRole.Elementwise))
        {
            this.WriteSums(output);
        }

        this.ClearSums(ParameterRole.Learned);
        if (this.HasStrips)
        {
            this.WriteStrips(rows, columns);
        }
        else
        {
            this.WriteRowLoop(rows, columns, "0", "(nuint)" + columns);
        }

        foreach (KernelOutput output in this.Sums(ParameterRole.Learned))
        {
            this.writer.Line();
            this.writer.Line($"{NameScope.InKernel(output.Name)} = {this.Total(output)};");
        }
    }

    private void WriteStrips(string rows, string columns)
    {
        this.strip = this.names.Take("strip");
        string end = this.names.Take("stripEnd");
        this.writer.Line();
        this.writer.Line("// A strip of columns at a time, whose sums stay in the nearest cache.");
        using (this.writer.Block($"for (int {this.strip} = 0; {this.strip} < {columns}; {this.strip} += {Names.CompensatedSums}.Strip)"))
        {
            this.writer.Line($"int {end} = global::System.Math.Min({this.strip} + {Names.CompensatedSums}.Strip, {columns});");
            this.ClearSums(ParameterRole.PerColumn);
            this.writer.Line();
            this.WriteRowLoop(rows, columns, "(nuint)" + this.strip, "(nuint)" + end);
            this.writer.Line();
            foreach (KernelOutput output in this.Sums(ParameterRole.PerColumn))
            {
                this.WriteColumnSums(output, columns, $"{end} - {this.strip}");
            }
        }
    }

    private void WriteColumnSums(KernelOutput output, string columns, string count)
    {
        (string sums, string errors) = this.sumSpans[output.Name];
        string span = NameScope.InKernel(output.Parameter);
        string plus = output.View is not { IsSecond: true } view ? "" : view.IsInterleaved ? " + 1" : " + " + columns;
        this.writer.Line(output.View is { IsInterleaved: true }
            ? $"{Names.CompensatedSums}.WriteEverySecond({sums}.Slice(0, {count}), {errors}, {span}.Slice(2 * {this.strip}{plus}));"
            : $"{Names.CompensatedSums}.Write({sums}, {errors}, {span}.Slice({this.strip}{plus}, {count}));");
    }

    private void WriteRowLoop(string rows, string columns, string first, string end)
    {
        string row = this.names.Take("row");
        string start = this.names.Take("start");
        string column = this.names.Take("column");
        bool hasHalves = HasHalves(this.kernel);
        string packed = hasHalves ? this.names.Take("packedStart") : "";
        Place place = new($"{start} + {column}", column, $"{column} - (nuint){this.strip}", $"{column} % {Names.CompensatedSums}.Lanes")
        {
            First = $"{packed} + {column}",
            Second = $"{packed} + (nuint){columns} + {column}",
            SecondColumn = $"(nuint){columns} + {column}",
        };
        using (this.writer.Block($"for (int {row} = 0; {row} < {rows}; {row}++)"))
        {
            this.writer.Line($"nuint {start} = (nuint){row} * (nuint){columns};");
            if (hasHalves)
            {
                this.writer.Line($"nuint {packed} = 2 * {start};");
            }

            foreach (KernelInput input in this.kernel.Inputs.Where(static input => input.Role == ParameterRole.PerRow))
            {
                this.Broadcast(input.Name, $"{NameScope.InKernel(input.Name)}[{row}]");
            }

            this.ClearSums(ParameterRole.PerRow);
            this.writer.Line($"nuint {column} = {first};");
            this.WriteRegisters(place, column, end);
            foreach (KernelOutput output in this.Sums(ParameterRole.PerRow))
            {
                string sum = $"{NameScope.InKernel(output.Name)}[{row}]";
                this.writer.Line();
                this.writer.Line(this.HasStrips ? $"{sum} = {this.strip} == 0 ? {this.Total(output)} : {sum} + {this.Total(output)};" : $"{sum} = {this.Total(output)};");
            }
        }
    }

    private void WriteSums(KernelOutput output)
    {
        string length = output.Role == ParameterRole.PerColumn ? "Strip" : "Lanes";
        string sums = this.names.Take(output.Name + "Sums");
        string errors = this.names.Take(output.Name + "Errors");
        this.writer.Line($"global::System.Span<{this.element}> {sums} = stackalloc {this.element}[{Names.CompensatedSums}.{length}];");
        this.writer.Line($"global::System.Span<{this.element}> {errors} = stackalloc {this.element}[{Names.CompensatedSums}.{length}];");
        this.sumSpans[output.Name] = (sums, errors);
        this.steps.Sums.Add(new(output.Name, (this.Reference(sums + "Start", sums), this.Reference(errors + "Start", errors))));
    }

    private IEnumerable<KernelOutput> Sums(ParameterRole role) => this.kernel.Outputs.Where(output => output.Role == role);

    private string Total(KernelOutput output) => $"{Names.CompensatedSums}.Total({this.sumSpans[output.Name].Sums}, {this.sumSpans[output.Name].Errors})";

    private void ClearSums(ParameterRole role)
    {
        foreach (KernelOutput output in this.Sums(role))
        {
            this.writer.Line($"{this.sumSpans[output.Name].Sums}.Clear();");
            this.writer.Line($"{this.sumSpans[output.Name].Errors}.Clear();");
        }
    }
}
