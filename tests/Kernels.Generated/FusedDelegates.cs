using System;

namespace FusedActivations.Kernels.Generated;

/// <summary>Represents a method of two spans.</summary>
public delegate void Map2<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y);

/// <summary>Represents its backward pass.</summary>
public delegate void Pull2<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> dy, Span<T> da, Span<T> db);

/// <summary>Represents a method of three spans.</summary>
public delegate void Map3<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, Span<T> y);

/// <summary>Represents its backward pass.</summary>
public delegate void Pull3<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, ReadOnlySpan<T> dy, Span<T> da, Span<T> db,
    Span<T> dc);

/// <summary>Represents a method of a span and a scalar.</summary>
public delegate void MapScalar<T>(ReadOnlySpan<T> a, T scalar, Span<T> y);

/// <summary>Represents its backward pass where the scalar is not learned.</summary>
public delegate void PullScalar<T>(ReadOnlySpan<T> a, T scalar, ReadOnlySpan<T> dy, Span<T> da);

/// <summary>Represents its backward pass where the scalar is learned.</summary>
public delegate void PullLearned<T>(ReadOnlySpan<T> a, T scalar, ReadOnlySpan<T> dy, Span<T> da, out T dscalar);

/// <summary>Represents a method of three spans and a scalar.</summary>
public delegate void Map4<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, T scalar, Span<T> y);

/// <summary>Represents its backward pass where the scalar is learned.</summary>
public delegate void Pull4<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, T scalar, ReadOnlySpan<T> dy, Span<T> da, Span<T> db,
    Span<T> dc, out T dscalar);

/// <summary>Represents a method of two spans that is told the row length.</summary>
public delegate void MapRows<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, int columns, Span<T> y);

/// <summary>Represents its backward pass.</summary>
public delegate void PullRows<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, int columns, ReadOnlySpan<T> dy, Span<T> da, Span<T> db);

/// <summary>Represents a method of one packed span that is told the row length of its output.</summary>
public delegate void MapPacked<T>(ReadOnlySpan<T> x, int columns, Span<T> y);

/// <summary>Represents its backward pass.</summary>
public delegate void PullPacked<T>(ReadOnlySpan<T> x, int columns, ReadOnlySpan<T> dy, Span<T> dx);
