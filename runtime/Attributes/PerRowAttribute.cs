using System;

namespace FusedActivations;

/// <summary>Marks an input with one element a row; its gradient is summed over the columns.</summary>
[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
public sealed class PerRowAttribute : Attribute;
