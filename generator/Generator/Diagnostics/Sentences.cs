using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Has the parts of sentences that several messages share.</summary>
internal static class Sentences
{
    /// <summary>The signatures that fit an element-wise activation.</summary>
    public const string ExpectedSignature =
        "declare 'void M(ReadOnlySpan<float> x, Span<float> y)', 'void M(Span<float> x)', 'float M(float x)' or 'Vector512<float> M(Vector512<float> x)'";

    /// <summary>The element types that there is code for.</summary>
    public static string SupportedElements { get; } =
        "use " + string.Join(" or ", Model.ElementKind.All.Select(static kind => kind.Keyword));

    /// <summary>Asks whether one of the candidates was meant, or gives another remedy where there is none.</summary>
    public static string Suggest(IReadOnlyList<string> candidates, string otherwise) => candidates.Count == 0
        ? otherwise
        : "did you mean " + string.Join(" or ", candidates.Select(Quote)) + "?";

    /// <summary>Lists names, each in quotation marks.</summary>
    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    /// <summary>Lists the parameters of something.</summary>
    public static string ListParameters(IReadOnlyList<string> names, string ofNone = "it has no parameters") => names switch
    {
        [] => ofNone,
        [var only] => $"its only parameter is '{only}'",
        var several => "its parameters are " + List(several),
    };

    /// <summary>Lists the parameters of an activation.</summary>
    public static string ListParameters(Activation activation) =>
        ListParameters([.. activation.Parameters.Select(static parameter => parameter.Name)]);

    /// <summary>Shows a parameter as it is declared.</summary>
    public static string Show(MethodParameter parameter) =>
        $"{parameter.Modifiers}{parameter.Type.Replace("global::System.", "")} {parameter.Name}";

    /// <summary>Shows a number.</summary>
    public static string Show(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Gives a property's name from a parameter's: "alpha" is "Alpha".</summary>
    public static string Capital(string name) => name.Length == 0 ? name : name.Substring(0, 1).ToUpperInvariant() + name.Substring(1);

    private static string Quote(string name) => $"'{name}'";
}
