using System;

namespace FusedActivations;

/// <summary>
/// Marks an input with one element a column, used again on every row (a bias, a slope per channel). Its length is the
/// row length; its gradient is summed over the rows.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
public sealed class PerColumnAttribute : Attribute;
