using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Represents what the library needs to know of the spans of a call, to check them.</summary>
/// <param name="Names">Their names.</param>
/// <param name="Source">The name of the parameter that gives the row length, or null where there is one row.</param>
/// <param name="Columns">The row length, as an expression.</param>
internal sealed record CallGuard(IReadOnlyList<string> Names, string? Source, string Columns)
{
    /// <summary>Gets the arguments: names, row length, and the name of what gives it.</summary>
    public (string Names, string Columns, string Source) Arguments =>
    (
        NameScope.NameOf(string.Join(" ", this.Names)),
        this.Source is null ? "0" : this.Columns,
        this.Source is null ? "null" : NameScope.NameOf(this.Source)
    );

    /// <summary>Gives the checks of a method over elements.</summary>
    public static CallGuard Of(ElementwiseMethod method)
    {
        string? columns = method.Declaration.Parameters
            .FirstOrDefault(static parameter => parameter.Role == ParameterRole.Columns)?.Name;
        string[] elements = [.. method.Declaration.Parameters
            .Where(static parameter => parameter.Role == ParameterRole.Elementwise)
            .Select(static parameter => parameter.Name)];
        return Of(method.Kernel, columns, elements);
    }

    /// <summary>Gives the checks of a pass.</summary>
    /// <param name="kernel">The pass.</param>
    /// <param name="columns">The parameter of the row length, or null.</param>
    /// <param name="elements">The operands with one value for each element that the user has declared.</param>
    public static CallGuard Of(Kernel kernel, string? columns = null, params string[] elements)
    {
        IReadOnlyList<LoopOperand> operands = LoopOperand.Of(kernel);
        string[] names = [.. operands.Select((operand, i) =>
            Name(operand.Parameter, i > 0 && !operand.IsWritten && elements.Contains(operand.Parameter, StringComparer.Ordinal)))];
        if (columns is not null)
        {
            return new CallGuard(names, columns, NameScope.Escape(columns));
        }

        LoopOperand? source = operands
            .Where(static operand => operand.Role == ParameterRole.PerColumn)
            .OrderBy(static operand => operand.IsPacked)
            .FirstOrDefault();
        return source is null
            ? new CallGuard(names, Source: null, "")
            : new CallGuard(names, source.Parameter, NameScope.Escape(source.Parameter) + (source.IsPacked ? ".Length / 2" : ".Length"));
    }

    /// <summary>Gives the name of a span, with a star where it could have been meant as one value for each column.</summary>
    public static string Name(string parameter, bool couldBePerColumn) => parameter.TrimStart('@') + (couldBePerColumn ? "*" : "");
}
