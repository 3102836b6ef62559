using System;

namespace FusedActivations;

/// <summary>Marks a scalar that is trained: the backward pass returns its gradient, summed over all elements, as <c>out</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
public sealed class LearnedAttribute : Attribute;
