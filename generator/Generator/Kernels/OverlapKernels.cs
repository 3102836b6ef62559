using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Represents the two passes over a row of a loss <c>miss / (both + miss)</c>.</summary>
/// <param name="Sums">Adds up both and miss.</param>
/// <param name="Slopes">Writes <c>keep * miss' - lose * both'</c>, or null where no gradient is asked for.</param>
internal sealed record OverlapKernels(Kernel Sums, Kernel? Slopes)
{
    /// <summary>The name of what is shared.</summary>
    public const string Both = "both";

    /// <summary>The name of what is missed.</summary>
    public const string Miss = "miss";

    /// <summary>The factor on the derivative of the miss: both over the square of the sum.</summary>
    public const string Keep = "keep";

    /// <summary>The factor on the derivative of what is shared: the miss over the square of the sum.</summary>
    public const string Lose = "lose";

    /// <summary>
    /// Plans the passes of a request. In them, prediction and target are <c>x</c> and <c>t</c>, whatever the user calls them.
    /// </summary>
    public static OverlapKernels Plan(LossRequest request)
    {
        Loss loss = request.Loss.Definition;
        Dictionary<string, Formula> operands = loss.Options.ToDictionary(static option => option.Operand,
            option => Algebra.Number(request.Loss.Find(option.Property) ?? option.Default), StringComparer.Ordinal);
        operands[Loss.PredictionOperand] = new Operand(Loss.PredictionOperand);
        operands[Loss.TargetOperand] = new Operand(Loss.TargetOperand);
        operands[Loss.ComplementOperand] = Algebra.Subtract(Algebra.One, operands[Loss.TargetOperand]);
        Formula Read(string line) => StableForms.Rewrite(Substitution.Replace(FormulaReader.ReadTrusted(line, operands.Keys), operands));

        Formula both = Read(loss.Overlap!.Shared);
        Formula miss = Read(loss.Overlap.Missed);
        KernelInput[] inputs = [new(Loss.PredictionOperand, ParameterRole.Elementwise), new(Loss.TargetOperand, ParameterRole.Elementwise)];
        Kernel sums =
            new(Pass.Forward, inputs, [new(Both, both, null, ParameterRole.Learned), new(Miss, miss, null, ParameterRole.Learned)]);
        if (request.Find(LossRole.Gradient) is null)
        {
            return new OverlapKernels(sums, null);
        }

        Formula Slope(Formula value, string factor) =>
            Algebra.Multiply(new Operand(factor), Differentiator.Differentiate(value, Loss.PredictionOperand));
        Formula slope = Algebra.Subtract(Slope(miss, Keep), Slope(both, Lose));
        KernelInput[] factors =
        [
            new(Keep, ParameterRole.Uniform) { IsComputed = true },
            new(Lose, ParameterRole.Uniform) { IsComputed = true },
        ];
        return new OverlapKernels(sums,
            new Kernel(Pass.Backward, [.. inputs, .. factors],
            [new(OperandNames.GradientOf(Loss.PredictionOperand), StableForms.RewriteDerived(slope), null, ParameterRole.Elementwise)]));
    }
}
