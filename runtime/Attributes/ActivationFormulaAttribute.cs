using System;

namespace FusedActivations;

/// <summary>
/// Marks a C# method as a formula that <see cref="ActivationAttribute"/> can name: its body is compiled into vector code,
/// and so are its derivatives.
/// </summary>
/// <remarks>
/// <para>The method is static, takes and returns <c>float</c> or <c>double</c>, and its body is an expression, or a block of local
/// declarations, <c>if</c> and <c>return</c>: <c>[ActivationFormula] static float Swoosh(float x, float beta) =&gt;
/// x * Formula.Sigmoid(beta * x) - 0.08f * x;</c>. The first parameter is the input; the others are the formula's parameters.</para>
/// <para>It may call <c>MathF</c>, <see cref="Math"/>, the functions of <c>float</c> and <c>double</c>,
/// <c>Formula</c>, and other formulas. A formula serves <c>float</c> and <c>double</c> alike.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class ActivationFormulaAttribute : Attribute;
