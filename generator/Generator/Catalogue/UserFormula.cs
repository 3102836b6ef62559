using System;
using System.Collections.Concurrent;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Catalogue;

/// <summary>
/// Represents a formula that is a C# method of the user, with the functions that it has become for some values of its parameters.
/// </summary>
/// <param name="tree">The formula over the method's parameters.</param>
internal sealed class UserFormula(Formula tree)
{
    private readonly ConcurrentDictionary<(string Name, EquatableArray<NamedConstant> Constants), Function> functions = new();

    /// <summary>Gets the formula over the method's parameters.</summary>
    public Formula Tree { get; } = tree;

    /// <summary>Gets the function for some values; made the first time.</summary>
    /// <param name="name">The name by which the formula is called.</param>
    /// <param name="constants">The values.</param>
    /// <param name="make">Makes the function.</param>
    public Function GetFunction(string name, EquatableArray<NamedConstant> constants, Func<Function> make)
    {
        if (!this.functions.TryGetValue((name, constants), out Function? function))
        {
            function = this.functions.GetOrAdd((name, constants), make());
        }

        return function;
    }
}
