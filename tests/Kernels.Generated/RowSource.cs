using System.Linq;

namespace FusedActivations.Kernels.Generated;

/// <summary>Holds a program of activations over rows with all their options, in float and in double.</summary>
public static class RowSource
{
    private const string Header = """
        using System;
        using FusedActivations;

        namespace Rows;

        """;

    /// <summary>Gets the program.</summary>
    public static string Text => Header + Class("Single", "float") + Class("Double", "double");

    private static string Class(string name, string element) =>
        $"public static partial class {name}\n{{\n{string.Concat(RowCase.All.Select(item => Methods(item, element)))}}}\n";

    // The method, and one of the same signature for all that runs it and its backward pass.
    private static string Methods(RowCase item, string element)
    {
        string span = $"ReadOnlySpan<{element}>";
        (string Parameter, string Argument)[] inputs =
        [
            ($"{span} x", "x"),
            .. item.HasMask ? [($"{span} mask", "mask")] : Enumerable.Empty<(string, string)>(),
            .. item.HasSharedMask ? [($"[PerColumn] {span} mask", "mask[..columns]")] : Enumerable.Empty<(string, string)>(),
            .. item.HasSharedMask ? Enumerable.Empty<(string, string)>() : [("int columns", "columns")],
            .. item.HasTemperature ? [($"{element} temperature", "temperature")] : Enumerable.Empty<(string, string)>(),
            .. item.HasNoise ? [("ulong seed", "7")] : Enumerable.Empty<(string, string)>(),
        ];
        string given = string.Join(", ", inputs.Select(static input => input.Argument));
        string hot = item.HasTemperature ? ", temperature" : "";
        string backward = item.IsReduction ? $"{given}, y, dy, dx" : item.IsFromInputs ? $"{given}, dy, dx" : $"y, columns{hot}, dy, dx";
        return $$"""
                [Activation("{{item.Activation}}"{{item.Options}})] public static partial void {{item.Name}}({{string.Join(", ", inputs.Select(static input => input.Parameter))}}, Span<{{element}}> y);
                public static void Run{{item.Name}}({{span}} x, {{span}} mask, int columns, {{element}} temperature, {{span}} dy, Span<{{element}}> y, Span<{{element}}> dx)
                {
                    {{item.Name}}({{given}}, y);
                    {{item.Name}}Backward({{backward}});
                }

            """;
    }
}
