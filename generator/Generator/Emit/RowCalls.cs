using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes the calls of the runtime's building blocks that compute one row.</summary>
/// <param name="method">The method.</param>
/// <param name="element">The element's keyword.</param>
/// <param name="row">The row's number, or empty where there is one row.</param>
/// <param name="start">The row's first element.</param>
/// <param name="length">The row's length.</param>
/// <param name="total">The sum of the gradients by a sink that all rows share, or empty.</param>
internal sealed class RowCalls(RowMethod method, string element, string row, string start, string length, string total = "")
{
    private bool IsForward => method.Pass == Pass.Forward;

    private string Input => this.Slice(this.Find(ParameterRole.Elementwise) ?? this.Find(ParameterRole.InPlace)!);

    private string Written =>
        this.Slice(this.Find(this.IsForward ? ParameterRole.Output : ParameterRole.Gradient) ?? this.Find(ParameterRole.InPlace)!);

    // A constant, one for all rows, or one for each.
    private string? Sink => method.Options.Sink?.ToString("R", CultureInfo.InvariantCulture)
        ?? (method.Declaration.Parameters.FirstOrDefault(RowSignatures.IsSink) is { } sink ? this.One(sink) : null);

    private MethodParameter? SinkGradient => method.Declaration.Parameters.FirstOrDefault(RowSignatures.IsSinkGradient);

    private string Mask => this.Find(ParameterRole.Mask) is { } mask ? this.Slice(mask)
        : this.Find(ParameterRole.RowMask) is { } shared ? (method.Options.IsCausal
            ? $"{NameScope.InKernel(shared.Name)}.Slice(0, {length})"
            : NameScope.InKernel(shared.Name))
        : "default";

    private string Temperature => method.Options.Temperature?.ToString("R", CultureInfo.InvariantCulture)
        ?? (this.Find(ParameterRole.Temperature) is { } temperature ? NameScope.InKernel(temperature.Name) : "1");

    private bool HasTemperature => method.Options.Temperature is not null || this.Find(ParameterRole.Temperature) is not null;

    /// <summary>Gets whether one call computes all rows.</summary>
    public static bool TakesAllRows(RowMethod method) =>
        method.Pass == Pass.Forward && method is { Activation.Kind: RowKind.Softmax, Options: { IsCausal: false, Sink: null } }
            && !method.Declaration.Parameters.Any(RowSignatures.IsSink);

    /// <summary>Gives the statement that computes all rows.</summary>
    public string AllRows(string columns) =>
        $"{Names.Generated}.Softmax<V, {element}, {this.Logits()}>.WriteRows({this.Input}, {this.Mask}, {this.Temperature}, {columns}, {this.Written});";

    /// <summary>Gives the statements.</summary>
    public IEnumerable<string> Statements() => this.IsForward ? this.Forward() : this.Backward();

    /// <summary>Gives the statement for the elements behind the diagonal, or null where a row has one output.</summary>
    public string? Masked(string first, string count)
    {
        MethodParameter? written = this.IsForward
            ? this.Find(ParameterRole.Output) ?? this.Find(ParameterRole.InPlace)
            : this.Find(ParameterRole.Gradient);
        if (written is null || (this.IsForward && method.Activation.IsReduction))
        {
            return null;
        }

        string fill = this.IsForward && method.Activation.Kind == RowKind.LogSoftmax ? $"Fill({element}.NegativeInfinity)" : "Clear()";
        return $"{NameScope.InKernel(written.Name)}.Slice({first}, {count}).{fill};";
    }

    private IEnumerable<string> Forward()
    {
        switch (method.Activation.Kind)
        {
            case RowKind.LogSumExp:
                string value =
                    $"{Names.Generated}.LogSumExp<V, {element}, {this.Logits()}>.Of({this.Input}, {this.Mask}, {this.Temperature});";
                yield return this.Find(ParameterRole.Output) is { } output ? $"{this.One(output)} = {value}" : "return " + value;
                break;
            case RowKind.Sparsemax:
                yield return $"{Names.Generated}.Sparsemax<V, {element}>.Write({this.Input}, {this.Written});";
                break;
            case RowKind.Hardmax:
                yield return $"{Names.Generated}.Hardmax<V, {element}>.Write({this.Input}, {this.Written});";
                break;
            case RowKind.GumbelSoftmax:
                yield return this.Noise();
                yield return this.Soft(this.Written, "default");
                if (method.Options.IsHard)
                {
                    yield return $"{Names.Generated}.OneHot<{element}>.Write({this.Written});";
                }

                break;
            default:
                yield return this.Soft(this.Input, this.Mask);
                break;
        }
    }

    private IEnumerable<string> Backward()
    {
        string upstream = this.Slice(this.Find(ParameterRole.Upstream)!);
        string output = this.Find(ParameterRole.Output) is { } given ? this.Slice(given) : this.Written;
        string signed = (method.Activation.IsNegated ? "-" : "") + this.Temperature;
        switch (method.Activation.Kind)
        {
            case RowKind.LogSumExp:
                yield return $"{Names.Generated}.LogSumExpGradient<V, {element}, {this.Logits()}>.Write({this.Input}, {this.Mask}, {this.Temperature}, {this.One(this.Find(ParameterRole.Upstream)!)}, {this.Written});";
                yield break;
            case RowKind.Sparsemax:
                yield return $"{Names.Generated}.SparsemaxGradient<V, {element}>.Write({output}, {upstream}, {this.Written});";
                yield break;
            case RowKind.Hardmax:
                yield return $"{Names.Generated}.Hardmax<V, {element}>.WriteGradient({output}, {this.Written});";
                yield break;
            case RowKind.GumbelSoftmax when method.Options.IsHard:
                yield return this.Noise();
                yield return this.Soft(this.Written, "default");
                break;
            default:
                break;
        }

        string block = this.IsLogarithm ? "LogSoftmax" : "Softmax";
        if (this.SinkGradient is { } sink)
        {
            // First: the gradient may be written over what it is computed from.
            string slope = $"{Names.Generated}.SinkGradient<V, {element}>.{block}({output}, {upstream})";
            yield return total.Length > 0 ? $"{total}.Add({slope});" : $"{this.One(sink)} = ({element}){slope};";
        }

        if (this.Find(ParameterRole.Gradient) is null)
        {
            yield break;
        }

        // Beside a sink, the outputs of softmax do not sum to 1.
        string pass = !this.IsLogarithm && method.HasSink ? "WriteBesideSink" : "Write";
        yield return $"{Names.Generated}.{block}Gradient<V, {element}>.{pass}({output}, {upstream}, {signed}, {this.Written});";
    }

    private string Noise() =>
        $"{Names.Generated}.GumbelNoise<V, {element}>.Add({this.Input}, {NameScope.InKernel(this.Find(ParameterRole.Seed)!.Name)}, {(start.Length > 0 ? start : "0")}, {this.Written});";

    private bool IsLogarithm => method.Activation.Kind == RowKind.LogSoftmax;

    private string Soft(string input, string mask)
    {
        string block = this.IsLogarithm ? "LogSoftmax" : "Softmax";
        return this.Sink is { } sink
            ? $"{Names.Generated}.SinkSoftmax<V, {element}, {this.Logits()}>.{(this.IsLogarithm ? "WriteLogarithms" : "Write")}({input}, {mask}, {this.Temperature}, {sink}, {this.Written});"
            : $"{Names.Generated}.{block}<V, {element}, {this.Logits()}>.Write({input}, {mask}, {this.Temperature}, {this.Written});";
    }

    // MaskedLogits<V, float, TemperedLogits<V, float, PlainLogits<V, float>>>
    private string Logits()
    {
        string logits = $"{Names.Generated}.{(method.Activation.IsNegated ? "Negated" : "Plain")}Logits<V, {element}>";
        logits = this.HasTemperature ? $"{Names.Generated}.TemperedLogits<V, {element}, {logits}>" : logits;
        return this.Find(ParameterRole.Mask) is null && this.Find(ParameterRole.RowMask) is null
            ? logits
            : $"{Names.Generated}.MaskedLogits<V, {element}, {logits}>";
    }

    private string Slice(MethodParameter span) =>
        start.Length == 0 ? NameScope.InKernel(span.Name) : $"{NameScope.InKernel(span.Name)}.Slice({start}, {length})";

    // One element a row; a value where there is one row and no span.
    private string One(MethodParameter parameter) =>
        parameter.Type.IndexOf('<') < 0
            ? NameScope.InKernel(parameter.Name)
            : $"{NameScope.InKernel(parameter.Name)}[{(row.Length > 0 ? row : "0")}]";

    private MethodParameter? Find(ParameterRole role) =>
        method.Declaration.Parameters.FirstOrDefault(parameter => parameter.Role == role && !RowSignatures.IsSinkGradient(parameter));
}
