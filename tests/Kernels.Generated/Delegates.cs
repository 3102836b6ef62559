using System;

namespace FusedActivations.Kernels.Generated;

/// <summary>Represents a forward method or a derivative.</summary>
public delegate void Map<T>(ReadOnlySpan<T> x, Span<T> y);

/// <summary>Represents a forward method in place.</summary>
public delegate void Alter<T>(Span<T> x);

/// <summary>Represents a backward pass: of x, or of the output, and of the upstream gradient.</summary>
public delegate void Pull<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> dy, Span<T> dx);

/// <summary>Represents a method that computes the value and the derivative.</summary>
public delegate void MapTwice<T>(ReadOnlySpan<T> x, Span<T> y, Span<T> dydx);
