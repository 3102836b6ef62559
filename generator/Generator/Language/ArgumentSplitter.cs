using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Language;

/// <summary>
/// Splits the only argument of a gated function: every operand in it that may be packed holds a gate and a value, and the
/// argument becomes two, one over the gates and one over the values.
/// </summary>
/// <param name="text">The attribute.</param>
/// <param name="operands">The operands.</param>
/// <param name="problems">Where the problems go.</param>
internal sealed class ArgumentSplitter(ActivationText text, IReadOnlyList<FormulaOperand> operands, List<FormulaProblem> problems)
{
    private readonly List<(PackedOperand Operand, string Function, int Start, int Length)> packed = [];

    /// <summary>Gets the operands that hold gate and value.</summary>
    public IReadOnlyList<PackedOperand> Packed => [.. this.packed.Select(static item => item.Operand)];

    /// <summary>Gets the names that the formula may use: an operand's own, or those of its gate and value.</summary>
    public IReadOnlyList<string> Names =>
        [.. operands.SelectMany(operand => this.Find(operand.Name) is { } found ? new[] { found.Gate, found.Value } : [operand.Name])];

    /// <summary>Splits an argument, or gives null and a problem where nothing in it can be packed.</summary>
    /// <param name="activation">The gated function.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="start">Where the argument starts in the text.</param>
    /// <param name="length">How long it is.</param>
    public (Formula Gate, Formula Value)? Split(Activation activation, Formula argument, int start, int length)
    {
        string[] names =
            [.. OperandSets.Of(argument).Where(name =>
                operands.Any(operand => operand.CanBePacked && OperandNames.Same(operand.Name, name)))];
        if (names.Length == 0)
        {
            problems.Add(new FormulaProblem(new FormulaFault.NotPacked(activation.Name), start, length));
            return null;
        }

        GatedLayout layout = text.Layout == GatedLayout.Default ? activation.LayoutOf(text.Dialect) : text.Layout;
        Dictionary<string, Formula> gates = new(StringComparer.Ordinal);
        Dictionary<string, Formula> values = new(StringComparer.Ordinal);
        foreach (string name in names)
        {
            PackedOperand operand = this.Find(name) ?? this.Add(name, layout, activation.Name, start, length);
            if (operand.Layout != layout)
            {
                problems.Add(new FormulaProblem(new FormulaFault.TwoLayouts(name), start, length));
            }

            gates[name] = new Operand(operand.Gate);
            values[name] = new Operand(operand.Value);
        }

        return (Substitution.Replace(argument, gates), Substitution.Replace(argument, values));
    }

    /// <summary>Reports the operands that are packed for one function and are used whole elsewhere.</summary>
    public void CheckWhole(Formula formula)
    {
        IReadOnlyList<string> used = OperandSets.Of(formula);
        foreach ((PackedOperand operand, string function, int start, int length) in this.packed.Where(
            item => used.Contains(item.Operand.Name, StringComparer.Ordinal)))
        {
            problems.Add(new FormulaProblem(new FormulaFault.UsedWhole(operand.Name, function), start, length));
        }
    }

    private PackedOperand? Find(string name) =>
        this.packed.Select(static item => item.Operand).FirstOrDefault(operand => OperandNames.Same(operand.Name, name));

    private PackedOperand Add(string name, GatedLayout layout, string function, int start, int length)
    {
        PackedOperand operand = new(name, this.Free(name + "Gate"), this.Free(name + "Value"), layout);
        this.packed.Add((operand, function, start, length));
        return operand;
    }

    private string Free(string wanted) => FreeName.Of(
        wanted,
        name => operands.Any(operand => OperandNames.Same(operand.Name, name))
            || this.packed.Exists(item => OperandNames.Same(item.Operand.Gate, name) || OperandNames.Same(item.Operand.Value, name)));
}
