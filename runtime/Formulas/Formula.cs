namespace FusedActivations;

/// <summary>
/// The functions that formulas may call, for one value: a method with <see cref="ActivationFormulaAttribute"/> uses them, and run as
/// plain C# they give the bits that the generated code gives for the same function.
/// </summary>
/// <remarks>
/// <para>NaN gives NaN; at infinity a function has its limit. Every function is known to the generator under the same name in snake
/// case, and may be called so in an expression: <see cref="LeakyRelu(float, float)"/> is <c>leaky_relu(x, alpha: 0.2)</c>.</para>
/// <para>Derivatives are the generator's business: of the functions here, and of every formula that calls them.</para>
/// </remarks>
public static partial class Formula;
