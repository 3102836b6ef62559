using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Represents a method of a loss over rows that have one target each.</summary>
/// <param name="Request">The request.</param>
/// <param name="Documentation">The lines of its summary, empty where the user's own documentation stands.</param>
internal sealed record RowLossMethod(LossRequest Request, IReadOnlyList<string> Documentation)
    : GeneratedMethod(Request.Method, IsPartial: true, Documentation)
{
    /// <summary>Gets the loss.</summary>
    public Loss Loss => this.Request.Loss.Definition;

    /// <summary>Plans the method of a request.</summary>
    public static RowLossMethod Plan(LossRequest request)
    {
        Loss loss = request.Loss.Definition;
        string prediction = request.Find(LossRole.Prediction)!;
        bool hasOneNotation = request.Find(LossRole.Labels) is not null || loss.Kind == LossKind.Overlap;
        string value = hasOneNotation ? loss.Notation : "log(sum(exp(x))) * sum(t) - sum(t * x)";
        string gradient = hasOneNotation ? loss.GradientNotation : "softmax(x) * sum(t) - t";
        string[] gradients = request.Find(LossRole.Gradient) is { } name ? [$"{name} = {gradient}"] : [];
        return new RowLossMethod(request,
            LossDocumentation.Write(request, loss, $"{value}, x = {prediction}{Options(request)}", gradients));
    }

    private static string Options(LossRequest request)
    {
        List<string> shown = [];
        foreach (NamedConstant option in request.Loss.Options)
        {
            shown.Add($"; {option.Name} = {option.Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)}");
        }

        return string.Concat(shown);
    }
}
