using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes a loss over rows: what it says of the loss, as a type, the checks, and the call of the library's loop.
/// <code>
/// LossRows&lt;float, int&gt; rows = new(logits, labels, columns) { Gradient = dlogits };
/// int counted = RowLossGuard&lt;float, Options&gt;.OfLabels(rows, new("labels") { Columns = "columns", Gradient = "dlogits" });
/// return CrossEntropy&lt;Singles, float, Options&gt;.OfLabels(rows, counted);
/// </code>
/// </summary>
/// <param name="method">The method.</param>
internal class RowLossWriter(RowLossMethod method) : MethodWriter(method)
{
    private readonly string? labels = method.Request.Find(LossRole.Labels);
    private readonly string registers = $"{Names.Generated}.{method.Request.Element.Registers}";

    /// <summary>Gets the request.</summary>
    protected LossRequest Request { get; } = method.Request;

    /// <summary>Gets the element's keyword.</summary>
    protected string Element { get; } = method.Request.Element.Keyword;

    private string Prediction => NameScope.Escape(this.Request.Find(LossRole.Prediction)!);

    private string Targets => this.labels ?? this.Request.Find(LossRole.Target)!;

    private string OfTargets => this.labels is null ? "OfTargets" : "OfLabels";

    private string TargetElement => this.labels is null ? this.Element
        : ElementOf(this.Request.Method.Parameters
            .First(parameter => string.Equals(parameter.Name, this.labels, System.StringComparison.Ordinal)).Type);

    private string OptionsContract => $"{Names.Generated}." + method.Loss.Kind switch
    {
        LossKind.Softmax => "ICrossEntropyOptions",
        LossKind.Overlap => $"IOverlapTerms<{this.Element}>",
        _ => "IRowLossOptions",
    };

    /// <inheritdoc/>
    protected override void WriteKernel(CodeWriter writer)
    {
        using (writer.Block("public readonly struct Options : " + this.OptionsContract))
        {
            foreach ((string type, string name, string value) in this.Options())
            {
                writer.Line($"public static {type} {name} => {value};");
            }

            this.WriteTerms(writer);
        }
    }

    /// <summary>Writes what the loop over rows is to call, into the type of the options.</summary>
    protected virtual void WriteTerms(CodeWriter writer)
    {
    }

    /// <inheritdoc/>
    protected override void WriteBody(CodeWriter writer, string kernelClass)
    {
        NameScope names = new(this.Request.Parameters.Select(static parameter => parameter.Name));
        string rows = names.Take("rows");
        string counted = names.Take("counted");
        string columns = this.Request.Find(LossRole.Columns) is { } given ? NameScope.Escape(given) : this.Prediction + ".Length";
        string options = kernelClass + ".Options";
        string loss = $"{Names.Generated}." + method.Loss.Kind switch
        {
            LossKind.Softmax => $"CrossEntropy<{this.registers}, {this.Element}, {options}>",
            LossKind.Overlap => $"OverlapLoss<{this.registers}, {this.Element}, {options}>",
            _ =>
                $"LabelLoss<{this.Element}, {Names.Generated}.{(method.Loss.Prediction == PredictionDomain.LogProbability ? "LogLikelihood" : "Likelihood")}, {options}>",
        };
        string others = Initializer(this.Others().Select(static pair => $"{pair.Property} = {NameScope.Escape(pair.Parameter)}"));
        IEnumerable<(string Property, string Parameter)> named = this.Request.Find(LossRole.Columns) is { } length
            ? [("Columns", length), .. this.Others()]
            : this.Others();
        string otherNames = Initializer(named.Select(static pair => $"{pair.Property} = {NameScope.NameOf(pair.Parameter)}"));
        writer.Line(
            $"{Names.Generated}.LossRows<{this.Element}, {this.TargetElement}> {rows} = new({this.Prediction}, {NameScope.Escape(this.Targets)}, {columns}){others};");
        writer.Line(
            $"int {counted} = {Names.Generated}.RowLossGuard<{this.Element}, {options}>.{this.OfTargets}({rows}, new({NameScope.NameOf(this.Targets)}){otherNames});");
        writer.Line($"return {loss}.{this.OfTargets}({rows}, {counted});");
    }

    private IEnumerable<(string Property, string Parameter)> Others()
    {
        foreach ((string property, LossRole role) in new[]
        {
            ("ClassWeights", LossRole.ClassWeights),
            ("Gradient", LossRole.Gradient),
            ("Losses", LossRole.Losses)
        })
        {
            if (this.Request.Find(role) is { } parameter)
            {
                yield return (property, parameter);
            }
        }
    }

    private IEnumerable<(string Type, string Name, string Value)> Options()
    {
        Dictionary<string, bool> answers = new(System.StringComparer.Ordinal)
        {
            ["IsOneRow"] = this.Request.Find(LossRole.Columns) is null,
            ["IsSum"] = this.Request.Loss.IsSum,
        };
        foreach ((string property, _) in this.Others())
        {
            answers["Has" + property] = true;
        }

        foreach (KeyValuePair<string, bool> answer in answers.Where(static answer => answer.Value))
        {
            yield return ("bool", answer.Key, "true");
        }

        if (!method.Loss.DividesByClassWeights && this.Request.Find(LossRole.ClassWeights) is not null)
        {
            yield return ("bool", "DividesByClassWeights", "false");
        }

        if (this.Request.Loss.Find(Loss.IgnoreIndex) is { } ignored)
        {
            yield return ("bool", "HasIgnoreIndex", "true");
            yield return ("long", "IgnoreIndex", ignored.ToString(CultureInfo.InvariantCulture));
        }

        foreach (LossOption option in method.Loss.Options)
        {
            double value = this.Request.Loss.Find(option.Property) ?? option.Default;
            if (option.Neutral is { } neutral && value != neutral)
            {
                yield return ("double", option.Property, NumberText.Of(value));
            }
        }
    }

    private static string Initializer(IEnumerable<string> members)
    {
        string list = string.Join(", ", members);
        return list.Length == 0 ? "" : $" {{ {list} }}";
    }

    // The type in the brackets of a span's.
    private static string ElementOf(string span) => span.Substring(span.IndexOf('<') + 1).TrimEnd('>');
}
