using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes the loop of a kernel over spans: whole registers, then the elements behind the last whole one. With
/// operands per column or per row, or with sums, it is one loop over the rows around it.
/// </summary>
internal sealed class LoopWriter
{
    private readonly CodeWriter writer;
    private readonly Kernel kernel;
    private readonly string element;
    private readonly ElementType elementType;
    private readonly NameScope names;
    private readonly Dictionary<string, string> starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> broadcasts = new(StringComparer.Ordinal);
    private readonly bool hasRows;
    private readonly bool hasStrips;
    private string position = "i";
    private string column = "i";
    private string strip = "";

    private LoopWriter(CodeWriter writer, Kernel kernel, ElementType element)
    {
        this.writer = writer;
        this.kernel = kernel;
        this.elementType = element;
        this.element = element == ElementType.Single ? "float" : "double";
        this.names = new NameScope(SpanNames(kernel).Append("V").Concat(kernel.Inputs.Select(static input => input.Name)));
        this.hasRows = HasRows(kernel);
        this.hasStrips = kernel.Outputs.Any(static output => output.Role == ParameterRole.PerColumn);
    }

    /// <summary>Tells whether the loop needs to know rows and columns.</summary>
    public static bool HasRows(Kernel kernel) =>
        kernel.HasRows || kernel.Outputs.Any(static output => output.Role != ParameterRole.Elementwise);

    /// <summary>Writes the method.</summary>
    public static void Write(CodeWriter writer, Kernel kernel, ElementType element) => new LoopWriter(writer, kernel, element).Write();

    /// <summary>Gets the names of the spans and scalars of the loop, in order, without the inputs that are also outputs.</summary>
    public static IEnumerable<string> SpanNames(Kernel kernel) =>
        kernel.Inputs.Select(static input => input.Name)
            .Where(name => !kernel.Outputs.Any(output => string.Equals(output.Name, name, StringComparison.Ordinal)))
            .Concat(kernel.Outputs.Select(static output => output.Name));

    private void Write()
    {
        string rows = this.hasRows ? this.names.Take("rows") : "";
        string columns = this.hasRows ? this.names.Take("columns") : "";
        List<string> parameters = [.. SpanNames(this.kernel).Select(this.Parameter)];
        if (this.hasRows)
        {
            parameters.Add("int " + rows);
            parameters.Add("int " + columns);
        }

        this.writer.Line(Names.Optimize);
        this.writer.Line($"public static void {this.kernel.Name}Loop<V>({string.Join(", ", parameters)})");
        using (this.writer.Indent())
        {
            this.writer.Line(MathWriter.Constraint(this.elementType));
        }

        using (this.writer.Braces())
        {
            this.WriteStarts();
            if (this.hasRows)
            {
                this.WriteRows(rows, columns);
            }
            else
            {
                this.WriteFlat();
            }
        }
    }

    private string Parameter(string name)
    {
        KernelOutput? output = this.kernel.Outputs.FirstOrDefault(output => string.Equals(output.Name, name, StringComparison.Ordinal));
        KernelInput? input = this.kernel.Inputs.FirstOrDefault(input => string.Equals(input.Name, name, StringComparison.Ordinal));
        string type = output is { Role: ParameterRole.Learned } ? $"out {this.element}"
            : output is not null ? $"global::System.Span<{this.element}>"
            : input!.Role is ParameterRole.Uniform or ParameterRole.Learned ? this.element
            : $"global::System.ReadOnlySpan<{this.element}>";
        return type + " " + NameScope.Escape(name);
    }

    private void WriteStarts()
    {
        foreach (string name in SpanNames(this.kernel))
        {
            KernelInput? input = this.kernel.Inputs.FirstOrDefault(input => string.Equals(input.Name, name, StringComparison.Ordinal));
            bool isScalar = input is { Role: ParameterRole.Uniform or ParameterRole.Learned };
            bool isSum = this.kernel.Outputs.Any(output => output.Role != ParameterRole.Elementwise && string.Equals(output.Name, name, StringComparison.Ordinal));
            if (isScalar)
            {
                this.broadcasts[name] = this.names.Take(name + "Lanes");
                this.writer.Line($"V {this.broadcasts[name]} = V.Broadcast({NameScope.Escape(name)});");
            }
            else if (!isSum && input?.Role != ParameterRole.PerRow)
            {
                this.starts[name] = this.names.Take(name + "Start");
                this.writer.Line($"ref {this.element} {this.starts[name]} = ref {Names.GetReference}({NameScope.Escape(name)});");
            }
        }
    }

    private void WriteFlat()
    {
        string length = this.names.Take("length");
        this.position = this.column = this.names.Take("i");
        string output = NameScope.Escape(this.kernel.Outputs[0].Name);
        this.writer.Line($"nuint {length} = (nuint){output}.Length;");
        this.writer.Line($"nuint {this.position} = 0;");
        this.WriteRegisters(this.position, length);
    }

    // for (; i + Count <= end; i += Count) { whole registers }  if (rest != 0) { the last elements }
    private void WriteRegisters(string index, string end)
    {
        using (this.writer.Block($"for (; {index} + (nuint)V.Count <= {end}; {index} += (nuint)V.Count)"))
        {
            this.WriteStep(rest: null);
        }

        string rest = this.names.Take("rest");
        this.writer.Line();
        this.writer.Line("// The elements behind the last whole register.");
        this.writer.Line($"int {rest} = (int)({end} - {index});");
        using (this.writer.Block($"if ({rest} != 0)"))
        {
            this.WriteStep(rest);
        }
    }

    private void WriteRows(string rows, string columns)
    {
        foreach (KernelOutput output in this.kernel.Outputs.Where(static output => output.Role != ParameterRole.Elementwise))
        {
            this.WriteSums(output);
        }

        if (!this.hasStrips)
        {
            this.strip = "";
            this.WriteRowLoop(rows, columns, "0", $"(nuint){columns}");
        }
        else
        {
            this.strip = this.names.Take("strip");
            string end = this.names.Take("stripEnd");
            this.writer.Line();
            this.writer.Line("// A strip of columns at a time, whose sums stay in the nearest cache.");
            using (this.writer.Block($"for (int {this.strip} = 0; {this.strip} < {columns}; {this.strip} += {Names.CompensatedSums}.Strip)"))
            {
                this.writer.Line($"int {end} = global::System.Math.Min({this.strip} + {Names.CompensatedSums}.Strip, {columns});");
                this.ClearSums(ParameterRole.PerColumn);
                this.WriteRowLoop(rows, columns, $"(nuint){this.strip}", $"(nuint){end}");
                foreach (KernelOutput output in this.Sums(ParameterRole.PerColumn))
                {
                    this.writer.Line($"{Names.CompensatedSums}.Write({this.SumsOf(output)}, {this.ErrorsOf(output)}, {NameScope.Escape(output.Name)}[{this.strip}..{end}]);");
                }
            }
        }

        foreach (KernelOutput output in this.Sums(ParameterRole.Learned))
        {
            this.writer.Line();
            this.writer.Line($"{NameScope.Escape(output.Name)} = {Names.CompensatedSums}.Total({this.SumsOf(output)}, {this.ErrorsOf(output)});");
        }
    }

    private void WriteSums(KernelOutput output)
    {
        string length = output.Role == ParameterRole.PerColumn ? "Strip" : "Lanes";
        foreach (string part in new[] { "Sums", "Errors" })
        {
            string name = this.names.Take(output.Name + part);
            this.starts[output.Name + part] = name;
            this.writer.Line($"global::System.Span<{this.element}> {name} = stackalloc {this.element}[{Names.CompensatedSums}.{length}];");
            string start = this.names.Take(name + "Start");
            this.starts[output.Name + part + "Start"] = start;
            this.writer.Line($"ref {this.element} {start} = ref {Names.GetReference}({name});");
        }

        if (output.Role == ParameterRole.Learned)
        {
            this.ClearSums(output);
        }
    }

    private void WriteRowLoop(string rows, string columns, string first, string end)
    {
        string row = this.names.Take("row");
        string start = this.names.Take("start");
        this.column = this.names.Take("column");
        this.position = $"{start} + {this.column}";
        using (this.writer.Block($"for (int {row} = 0; {row} < {rows}; {row}++)"))
        {
            this.writer.Line($"nuint {start} = (nuint){row} * (nuint){columns};");
            foreach (KernelInput input in this.kernel.Inputs.Where(static input => input.Role == ParameterRole.PerRow))
            {
                string lanes = this.names.Take(input.Name + "Lanes");
                this.broadcasts[input.Name] = lanes;
                this.writer.Line($"V {lanes} = V.Broadcast({NameScope.Escape(input.Name)}[{row}]);");
            }

            this.ClearSums(ParameterRole.PerRow);
            this.writer.Line($"nuint {this.column} = {first};");
            this.WriteRegisters(this.column, end);
            foreach (KernelOutput output in this.Sums(ParameterRole.PerRow))
            {
                string total = $"{Names.CompensatedSums}.Total({this.SumsOf(output)}, {this.ErrorsOf(output)})";
                string name = NameScope.Escape(output.Name);
                this.writer.Line(this.hasStrips ? $"{name}[{row}] = {this.strip} == 0 ? {total} : {name}[{row}] + {total};" : $"{name}[{row}] = {total};");
            }
        }
    }

    private void WriteStep(string? rest)
    {
        string inputs = string.Join(", ", this.kernel.Inputs.Select(input => this.Load(input, rest)));
        if (this.kernel.Outputs.Count == 1)
        {
            this.Store(this.kernel.Outputs[0], $"{this.kernel.Name}({inputs})", rest);
            return;
        }

        string results = string.Join(", ", this.kernel.Outputs.Select(static output => "out V " + NameScope.Escape(MathWriter.ResultName(output))));
        this.writer.Line($"{this.kernel.Name}({inputs}, {results});");
        foreach (KernelOutput output in this.kernel.Outputs)
        {
            this.Store(output, NameScope.Escape(MathWriter.ResultName(output)), rest);
        }
    }

    private string Load(KernelInput input, string? rest)
    {
        if (this.broadcasts.TryGetValue(input.Name, out string? lanes))
        {
            return lanes;
        }

        string index = input.Role == ParameterRole.PerColumn ? this.column : this.position;
        return rest is null ? $"V.Load(ref {this.starts[input.Name]}, {index})" : $"V.LoadPartial(ref {this.starts[input.Name]}, {index}, {rest})";
    }

    private void Store(KernelOutput output, string value, string? rest)
    {
        if (output.Role == ParameterRole.Elementwise)
        {
            string start = this.starts[output.Name];
            this.writer.Line(rest is null ? $"V.Store({value}, ref {start}, {this.position});" : $"V.StorePartial({value}, ref {start}, {this.position}, {rest});");
            return;
        }

        // Columns have a sum each; a row has a fixed number of them, whatever the vector width.
        string index = output.Role == ParameterRole.PerColumn ? $"{this.column} - (nuint){this.strip}" : $"{this.column} % {Names.CompensatedSums}.Lanes";
        string sums = $"ref {this.starts[output.Name + "SumsStart"]}, ref {this.starts[output.Name + "ErrorsStart"]}";
        this.writer.Line(rest is null ? $"V.Accumulate({value}, {sums}, {index});" : $"V.AccumulatePartial({value}, {sums}, {index}, {rest});");
    }

    private IEnumerable<KernelOutput> Sums(ParameterRole role) => this.kernel.Outputs.Where(output => output.Role == role);

    private string SumsOf(KernelOutput output) => this.starts[output.Name + "Sums"];

    private string ErrorsOf(KernelOutput output) => this.starts[output.Name + "Errors"];

    private void ClearSums(ParameterRole role)
    {
        foreach (KernelOutput output in this.Sums(role))
        {
            this.ClearSums(output);
        }
    }

    private void ClearSums(KernelOutput output)
    {
        this.writer.Line($"{this.SumsOf(output)}.Clear();");
        this.writer.Line($"{this.ErrorsOf(output)}.Clear();");
    }
}
